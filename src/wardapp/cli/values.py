"""What a typed text stands for in a field of a record: names, dates, amounts, Japanese labels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wardapp.cli.frame import choice, whole_number
from wardapp.domain import wareki
from wardapp.domain.city import ROLE_LABELS
from wardapp.domain.meeting import ITEM_KIND_LABELS, MEETING_KIND_LABELS, MEETING_STATE_LABELS
from wardapp.domain.request import IMPORTANCE_LABELS, OUTCOME_LABELS, REQUEST_STATE_LABELS
from wardapp.domain.voice import VOICE_STATE_LABELS
from wardapp.errors import InputRefused

if TYPE_CHECKING:
    from wardapp.desk import Desk

_YES = {"はい", "yes", "true", "1", "有", "あり"}
_NO = {"いいえ", "no", "false", "0", "無", "なし", ""}
_STATES = {
    ("voice", "state"): VOICE_STATE_LABELS,
    ("request", "state"): REQUEST_STATE_LABELS,
    ("request", "outcome"): OUTCOME_LABELS,
    ("request", "importance"): IMPORTANCE_LABELS,
    ("meeting", "kind"): MEETING_KIND_LABELS,
    ("meeting", "state"): MEETING_STATE_LABELS,
    ("agenda_item", "kind"): ITEM_KIND_LABELS,
    ("person", "role"): ROLE_LABELS,
}
_KIND_OF_FIELD = {
    "channel_id": "channel", "district_id": "district", "category_id": "category", "source_id": "source",
    "division_id": "division", "bureau_id": "office", "office_id": "office", "policy_plan_id": "plan",
    "person_id": "person", "author_id": "person", "taken_by": "person",
}  # fmt: skip
_NUMBERS = {
    "estimated_cost": "概算額", "outcome_amount": "予算額", "fiscal_year": "年度", "minutes_planned": "予定時間",
    "number": "番号", "rank": "序列", "call_seconds": "通話時間",
}  # fmt: skip


def typed_value(desk: Desk, kind: str, field: str, text: str) -> Any:
    """Return the value that a typed text stands for in a field of a record.

    Raises:
        InputRefused, UnknownName, DateNotUnderstood, WrongCall.
    """
    labels = _STATES.get((kind, field))
    if labels is not None:
        return choice(dict(labels), text, "値") if text else None  # type: ignore[call-overload]
    if field in _KIND_OF_FIELD:
        if not text:
            return None
        own = desk.office.id if field == "division_id" else None
        if field == "category_id":
            # 公園/遊具 says the parent too.
            text = text.rsplit("/", 1)[-1]
        return desk.city.find(_KIND_OF_FIELD[field], text, own)
    if field.endswith("_on"):
        return wareki.parse_date(text, desk.today()) if text else None
    if field == "fiscal_year":
        return wareki.parse_fiscal_year(text)
    if field in _NUMBERS and not (kind in {"voice", "request"} and field == "number"):
        return whole_number(text, _NUMBERS[field]) if text else None
    if field in {"wants_response", "is_answer", "is_example", "coordinating"}:
        if text.lower() not in _YES | _NO:
            raise InputRefused(
                f"「{text}」は「はい」か「いいえ」で指定してください。", "何も変更していません。"
            )
        return int(text.lower() in _YES)
    return text
