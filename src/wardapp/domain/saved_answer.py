"""Answers kept to be used again: 回答例."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from wardapp.domain.text import personal_data_in


class SavedAnswerState(StrEnum):
    """Whether a saved answer may be given."""

    DRAFT = "draft"
    VALID = "valid"
    WITHDRAWN = "withdrawn"


SAVED_ANSWER_STATE_LABELS = {
    SavedAnswerState.DRAFT: "確認前",
    SavedAnswerState.VALID: "使用可",
    SavedAnswerState.WITHDRAWN: "使用中止",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedAnswer:
    """A saved answer (回答例): a question in general words, and what is answered to it."""

    id: str
    key: int
    office_id: str
    question: str
    answer: str
    keywords: str = ""
    category_id: str | None = None
    division_id: str | None = None
    voice_id: str | None = None
    valid_until: dt.date | None = None
    state: SavedAnswerState = SavedAnswerState.DRAFT
    sample: bool = False
    discarded_at: str | None = None

    def may_be_given(self, today: dt.date) -> bool:
        """Whether a clerk may answer with it: looked through, and not past its day."""
        return self.state is SavedAnswerState.VALID and not self.is_expired(today)

    def is_expired(self, today: dt.date) -> bool:
        """Whether the day is past until which it was known to be right."""
        return self.valid_until is not None and self.valid_until < today


LEFT_OUT = "（略）"
_FAMILY = re.compile("[ \u3000]")


def without_personal_data(text: str, names: Iterable[str] = ()) -> str:
    """Return the text with （略） for what looks like personal data, and for these names.

    Args:
        text: What was written to one person.
        names: Names, telephone numbers and the like that stand in the contact behind it; of a name
            in two parts the family name goes as well.
    """
    for datum in sorted(personal_data_in(text), key=lambda d: d.start, reverse=True):
        text = text[: datum.start] + LEFT_OUT + text[datum.end :]
    wanted: set[str] = set()
    for name in names:
        whole = name.strip()
        parts = [part for part in _FAMILY.split(whole) if part]
        wanted.update(part for part in (whole, "".join(parts), *parts[:1]) if len(part) > 1)
    for part in sorted(wanted, key=len, reverse=True):
        text = text.replace(part, LEFT_OUT)
    return text
