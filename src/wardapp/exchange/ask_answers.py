"""Bureaus' answers in a table: rows read, their columns known, each matched with an ask or reported.

Pure: what there is to match with is given; what fits is returned, nothing is written.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from wardapp.domain.request import OUTCOME_LABELS, Outcome
from wardapp.domain.request_life import REASON_LABELS, ReasonCode
from wardapp.errors import FileRefused
from wardapp.exchange.export import unguarded
from wardapp.exchange.reading import Table

HEADS = (
    "番号",
    "年度",
    "要望区",
    "局",
    "主管",
    "件名",
    "要望内容",
    "概算額（千円）",
    "現在の対応",
    "今後の予定",
    "結果",
    "予算額（千円）",
    "理由の区分",
    "理由",
)
"""The columns of the file that bureaus fill in, in order."""

_COLUMNS: dict[str, re.Pattern[str]] = {
    "number": re.compile(r"番号|整理番号"),
    "title": re.compile(r"件名|要望名|事業名"),
    "ward": re.compile(r"要望区|区名|^区$|区役所"),
    "bureau": re.compile(r"局"),
    "today": re.compile(r"現在|現状の対応|いま"),
    "plan": re.compile(r"今後|予定|これから"),
    "outcome": re.compile(r"結果|事業化|対応区分|可否"),
    "amount": re.compile(r"予算額|措置額|計上額"),
    "reason_code": re.compile(r"理由の区分|理由区分"),
    "reason": re.compile(r"理由$|理由・|備考"),
}
_OTHER_WORDS = {
    "採択": Outcome.ADOPTED,
    "○": Outcome.ADOPTED,
    "一部": Outcome.PARTLY_ADOPTED,
    "△": Outcome.PARTLY_ADOPTED,
    "継続": Outcome.CARRIED_OVER,
    "検討": Outcome.CARRIED_OVER,
    "不採択": Outcome.NOT_ADOPTED,
    "×": Outcome.NOT_ADOPTED,
    "否": Outcome.NOT_ADOPTED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """An ask that an answer may belong to."""

    ask_id: str
    number: str
    title: str
    ward: str
    bureau: str
    fiscal_year: int


@dataclass(frozen=True, slots=True)
class Matched:
    """A row that belongs to an ask: where it stands, and the fields it gives."""

    row: int
    ask_id: str
    title: str
    bureau: str
    fields: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Unmatched:
    """A row that is not taken, and why."""

    row: int
    text: str
    why: str


@dataclass(slots=True)
class AnswerRows:
    """What a file holds.

    Attributes:
        matched: Rows that belong to an ask each.
        unmatched: Rows that do not, with the reason.
        empty: Rows without an answer.
    """

    matched: list[Matched] = field(default_factory=list)
    unmatched: list[Unmatched] = field(default_factory=list)
    empty: int = 0


def plain(text: Any) -> str:
    """Return a text as it is compared: width, case and spaces do not count."""
    return "".join(unicodedata.normalize("NFKC", str(text or "")).lower().split())


def match_answers(table: Table, wanted: Sequence[Wanted], bureau: str = "") -> AnswerRows:
    """Match the rows of a table with asks: by number and bureau, else by title, ward and bureau.

    Args:
        table: The table.
        wanted: The asks that there are.
        bureau: The bureau whose file it is, where the file does not say.

    Raises:
        FileRefused: No column tells which request a row is about, or none holds an answer.
    """
    columns = _columns_of(table)
    if (
        not {"number", "title"} & columns.keys()
        or not {"plan", "outcome", "today"} & columns.keys()
    ):
        raise FileRefused(
            "要望の番号か件名の列と、回答の列が見つかりません。",
            "何も取り込んでいません。",
            f"一行目に次の見出しを付けてください：{'、'.join(HEADS)}。",
        )
    found = AnswerRows()
    seen: set[str] = set()
    for number, cells in zip(table.numbers, table.rows, strict=True):
        row = {name: cells[at] if at < len(cells) else None for name, at in columns.items()}
        text = str(row.get("title") or row.get("number") or "")
        try:
            fields = _fields_of(row)
        except ValueError as error:
            found.unmatched.append(Unmatched(number, text, str(error)))
            continue
        if not fields:
            found.empty += 1
            continue
        one, why = _ask_of(row, wanted, bureau)
        if one is not None and one.ask_id in seen:
            one, why = None, "同じ要望への回答が、ほかの行にもあります。"
        if one is None:
            found.unmatched.append(Unmatched(number, text, why))
            continue
        seen.add(one.ask_id)
        found.matched.append(Matched(number, one.ask_id, one.title, one.bureau, fields))
    return found


def _columns_of(table: Table) -> dict[str, int]:
    heads = [unicodedata.normalize("NFKC", head) for head in table.heads]
    found: dict[str, int] = {}
    for name, pattern in _COLUMNS.items():
        for at, head in enumerate(heads):
            if at not in found.values() and pattern.search(head):
                found[name] = at
                break
    return found


def _fields_of(row: dict[str, Any]) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for name in ("today", "plan", "reason"):
        text = unguarded(str(row.get(name) or "").strip())
        if text:
            fields[name] = text
    said = plain(row.get("outcome"))
    if said:
        fields["outcome"] = _outcome(said)
    amount = plain(row.get("amount")).replace(",", "").removesuffix("千円")
    if amount:
        try:
            fields["amount"] = round(float(amount))
        except ValueError as error:
            raise ValueError(f"予算額「{row['amount']}」を読み取れません。") from error
    code = plain(row.get("reason_code"))
    if code:
        fields["reason_code"] = _code(code)
    if fields.get("outcome") not in {None, Outcome.ADOPTED} and not (
        "reason" in fields or "reason_code" in fields
    ):
        raise ValueError("事業化以外の結果に、理由がありません。")
    return fields if fields.keys() - {"reason", "reason_code"} else {}


def _outcome(said: str) -> Outcome:
    for outcome, label in OUTCOME_LABELS.items():
        if said == plain(label):
            return outcome
    for word, outcome in _OTHER_WORDS.items():
        if said == plain(word):
            return outcome
    raise ValueError(
        f"結果「{said}」は、{'、'.join(OUTCOME_LABELS.values())}のどれでもありません。"
    )


def _code(said: str) -> ReasonCode:
    for code, label in REASON_LABELS.items():
        if said == plain(label) or said in plain(label).split("・"):
            return code
    raise ValueError(
        f"理由の区分「{said}」がありません。{'、'.join(REASON_LABELS.values())}から選んでください。"
    )


def _ask_of(
    row: dict[str, Any], wanted: Sequence[Wanted], bureau: str
) -> tuple[Wanted | None, str]:
    number, title = plain(row.get("number")), plain(row.get("title"))
    named = plain(row.get("bureau")) or plain(bureau)
    ward = plain(row.get("ward")).removesuffix("役所")
    of_number = [w for w in wanted if number and plain(w.number) == number]
    candidates = of_number or [
        w
        for w in wanted
        if title
        and plain(w.title) == title
        and (not ward or plain(w.ward).removesuffix("役所") == ward)
    ]
    if not candidates:
        return None, "この番号・件名の要望がありません。"
    if named:
        fitting = [w for w in candidates if plain(w.bureau) == named]
        if not fitting:
            return None, f"この要望の要望先に「{row.get('bureau') or bureau}」がありません。"
        candidates = fitting
    if len(candidates) > 1:
        newest = max(w.fiscal_year for w in candidates)
        candidates = [w for w in candidates if w.fiscal_year == newest]
    if len(candidates) > 1:
        return None, "当てはまる要望が二つ以上あります。番号と局を入れてください。"
    if of_number and title and plain(candidates[0].title) != title:
        return None, f"番号の要望の件名は「{candidates[0].title}」で、件名が一致しません。"
    return candidates[0], ""
