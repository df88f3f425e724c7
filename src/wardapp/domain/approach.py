"""Approaches by assembly members and officials (働き掛け), recorded by two of the staff.

After the rules of 香芝市 (職員に対する働きかけの取扱いに関する規則) and 我孫子市 (公職にある者からの
要望等の記録): who, when, where, what was asked, how it was answered, by more than one of the staff,
confirmed with the person.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field

_BETWEEN = re.compile(r"[、,，・／/\n]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Approach:
    """The record of an approach (働き掛けの記録). It stays in its office."""

    id: str
    voice_id: str
    name: str = field(default="", repr=False)
    post: str = field(default="", repr=False)
    met_at: str = ""
    place: str = ""
    staff: str = ""
    asked: str = field(default="", repr=False)
    replied: str = field(default="", repr=False)
    confirmed_on: dt.date | None = None

    @property
    def staff_names(self) -> tuple[str, ...]:
        """The staff who were there, as they were written."""
        return tuple(name.strip() for name in _BETWEEN.split(self.staff) if name.strip())


def missing_in(approach: Approach | None) -> list[str]:
    """Return in words what a record still lacks; nothing of it blocks."""
    if approach is None:
        return ["働き掛けの記録がありません。"]
    lacks = []
    for value, words in (
        (approach.name, "相手の氏名"),
        (approach.met_at, "日時"),
        (approach.place, "場所"),
        (approach.asked, "働き掛けの内容"),
        (approach.replied, "こちらの対応"),
    ):
        if not value.strip():
            lacks.append(f"{words}が書かれていません。")
    if len(approach.staff_names) < 2:
        lacks.append("対応した職員が二人以上書かれていません。")
    if approach.confirmed_on is None:
        lacks.append("内容を相手に確認した日がありません。")
    return lacks
