"""What a chain (desk/trace.py) says of each kind of thing: its stage, label, title, state and day."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from wardapp.domain.text import personal_data_in
from wardapp.domain.trace import TraceStage
from wardapp.domain.wareki import fiscal_year_label
from wardapp.store import records
from wardapp.store.labels import ENUM_LABELS, KIND_LABELS

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk


def _words(kind: str, name: str, value: Any) -> str:
    return ENUM_LABELS.get((kind, name), {}).get(value, "") if value else ""


def _yen(amount: Any) -> str:
    return f"{int(amount):,}千円" if amount is not None else ""


def _joined(*parts: str | None) -> str:
    return "　".join(part for part in parts if part)


def _short(text: Any) -> str:
    return " ".join(str(text or "").split())[:160]


def _voice(desk: Desk, row: dict[str, Any]) -> dict[str, Any]:
    said = row["summary"] or row["text"]
    return {
        "stage": TraceStage.VOICE,
        "label": row["number"] or KIND_LABELS["voice"],
        "title": _short(said),
        "detail": _joined(
            desk.city.name_of(row["category_id"]), _words("voice", "state", row["state"])
        ),
        "on": records.date_or_none(row["received_on"]),
        "private": bool(personal_data_in(str(said or ""))),
    }


def _opinion(desk: Desk, row: dict[str, Any]) -> dict[str, Any]:
    return {
        "stage": TraceStage.VOICE,
        "label": "区長の意見",
        "title": _short(row["text"]),
        "detail": _joined(desk.city.name_of(row["office_id"]), row["topic"]),
        "on": records.date_or_none(row["said_on"]),
        "opens": ("ward_mayor_hearing", row["hearing_id"] or ""),
    }


def _theme(desk: Desk, row: dict[str, Any]) -> dict[str, Any]:
    return {
        "stage": TraceStage.THEME,
        "label": row["number"] or KIND_LABELS["theme"],
        "title": _short(row["title"]),
        "detail": _joined(
            desk.city.name_of(row["office_id"]),
            _words("theme", "scope", row["scope"]),
            _words("theme", "stage", row["stage"]),
        ),
    }


def _request(desk: Desk, row: dict[str, Any]) -> dict[str, Any]:
    year = fiscal_year_label(row["fiscal_year"]) if row["fiscal_year"] else ""
    return {
        "stage": TraceStage.REQUEST,
        "label": row["number"] or KIND_LABELS["request"],
        "title": _short(row["title"]),
        "detail": _joined(
            year, desk.city.name_of(row["bureau_id"]), _words("request", "state", row["state"])
        ),
        "on": records.date_or_none(row["submitted_on"]),
    }


def _ask(desk: Desk, row: dict[str, Any]) -> dict[str, Any]:
    return {
        "stage": TraceStage.TALKS,
        "label": _joined(desk.city.name_of(row["bureau_id"]), "主管" if row["is_lead"] else ""),
        "title": _short(row["plan"] or row["today"] or row["reason"] or "（回答はまだありません）"),
        "detail": _joined(
            _words("ask", "state", row["state"]), _words("ask", "outcome", row["outcome"])
        ),
        "on": records.date_or_none(row["answered_on"] or row["asked_on"]),
        "opens": ("request", row["request_id"] or ""),
    }


def _item(desk: Desk, row: dict[str, Any]) -> dict[str, Any] | None:
    meetings = records.fetch(
        desk.database, "meeting", "WHERE t.id = ? AND t.discarded_at IS NULL", (row["meeting_id"],)
    )
    if not meetings:
        return None
    meeting = meetings[0]
    name = meeting["title"] or _words("meeting", "kind", meeting["kind"])
    return {
        "stage": TraceStage.TALKS,
        "label": _joined(name, f"第{meeting['number']}回" if meeting["number"] else ""),
        "title": _short(row["title"]),
        "detail": _joined(
            _words("agenda_item", "kind", row["kind"]),
            _words("agenda_item", "outcome", row["outcome"]),
        ),
        "on": records.date_or_none(meeting["held_on"]),
        "opens": ("meeting", meeting["id"]),
    }


def _meeting(_desk: Desk, row: dict[str, Any]) -> dict[str, Any]:
    return {
        "stage": TraceStage.TALKS,
        "label": _words("meeting", "kind", row["kind"]) or KIND_LABELS["meeting"],
        "title": _short(row["title"] or _words("meeting", "kind", row["kind"])),
        "detail": _words("meeting", "state", row["state"]),
        "on": records.date_or_none(row["held_on"]),
    }


def _inquiry(_desk: Desk, row: dict[str, Any]) -> dict[str, Any]:
    return {
        "stage": TraceStage.TALKS,
        "label": _words("inquiry", "to_kind", row["to_kind"]) or KIND_LABELS["inquiry"],
        "title": _short(row["title"]),
        "detail": _words("inquiry", "state", row["state"]),
        "on": records.date_or_none(row["asked_on"]),
    }


def _bureau_result(desk: Desk, row: dict[str, Any]) -> dict[str, Any]:
    return {
        "stage": TraceStage.DECISION,
        "label": desk.city.name_of(row["bureau_id"]),
        "title": _joined(_words("bureau_result", "result", row["result"]), row["conditions"]),
        "on": records.date_or_none(row["returned_on"]),
        "opens": ("meeting", row["meeting_id"] or ""),
    }


def _hearing(_desk: Desk, row: dict[str, Any]) -> dict[str, Any]:
    return {
        "stage": TraceStage.DECISION,
        "label": KIND_LABELS["mayor_hearing"],
        "title": _short(row["judgement"] or row["said"] or "（政策判断はまだありません）"),
        "on": records.date_or_none(row["held_on"] or row["planned_on"]),
        "opens": ("request", row["request_id"] or ""),
    }


def _judgement(_desk: Desk, row: dict[str, Any]) -> dict[str, Any]:
    return {
        "stage": TraceStage.DECISION,
        "label": "市長の政策判断",
        "title": _short(row["hearing_decision"]),
        "on": records.date_or_none(row["hearing_on"]),
        "opens": ("request", row["id"]),
    }


def _decision(_desk: Desk, row: dict[str, Any]) -> dict[str, Any]:
    return {
        "stage": TraceStage.DECISION,
        "label": KIND_LABELS["decision"],
        "title": _short(row["text"]),
        "detail": _words("decision", "kind", row["kind"]),
        "opens": ("meeting", row["meeting_id"] or ""),
    }


def _field_decision(_desk: Desk, row: dict[str, Any]) -> dict[str, Any]:
    return {
        "stage": TraceStage.DECISION,
        "label": row["number"] or KIND_LABELS["field_decision"],
        "title": _short(row["title"]),
        "detail": _joined(
            _words("field_decision", "decided", row["decided"]),
            _words("field_decision", "state", row["state"]),
        ),
        "on": records.date_or_none(row["happened_on"]),
    }


def _refusal(_desk: Desk, row: dict[str, Any]) -> dict[str, Any]:
    return {
        "stage": TraceStage.DECISION,
        "label": KIND_LABELS["refusal"],
        "title": _short(row["title"]),
        "detail": _yen(row["amount"]),
        "on": records.date_or_none(row["refused_on"]),
    }


def _outcome(_desk: Desk, row: dict[str, Any]) -> dict[str, Any]:
    return {
        "stage": TraceStage.BUDGET,
        "label": "予算の結果",
        "title": _joined(_words("request", "outcome", row["outcome"]), _yen(row["outcome_amount"])),
        "detail": _short(row["outcome_reason"]),
        "on": records.date_or_none(row["concluded_on"]),
        "opens": ("request", row["id"]),
    }


def _budget(desk: Desk, row: dict[str, Any]) -> dict[str, Any]:
    sums = desk.database.one(
        "SELECT sum(planned), sum(spent) FROM budget_line WHERE project_id = ? "
        "AND discarded_at IS NULL",
        (row["id"],),
    ) or (None, None)
    return {
        "stage": TraceStage.BUDGET,
        "label": "区の独自予算",
        "title": f"予算額 {_yen(sums[0]) or '未定'}",
        "detail": f"執行額 {_yen(sums[1])}" if sums[1] is not None else "",
        "opens": ("project", row["id"]),
    }


def _project(_desk: Desk, row: dict[str, Any]) -> dict[str, Any]:
    year = fiscal_year_label(row["fiscal_year"]) if row["fiscal_year"] else ""
    return {
        "stage": TraceStage.CARRIED_OUT,
        "label": _words("project", "kind", row["kind"]) or KIND_LABELS["project"],
        "title": _short(row["title"]),
        "detail": _joined(year, _words("project", "state", row["state"])),
        "on": records.date_or_none(row["starts_on"]),
    }


def _done(_desk: Desk, row: dict[str, Any]) -> dict[str, Any]:
    return {
        "stage": TraceStage.CARRIED_OUT,
        "label": "局による実施",
        "title": _short(row["carried_out"] or row["title"]),
        "on": records.date_or_none(row["carried_out_on"]),
        "opens": ("request", row["id"]),
    }


def _effect(_desk: Desk, row: dict[str, Any]) -> dict[str, Any]:
    return {
        "stage": TraceStage.CARRIED_OUT,
        "label": KIND_LABELS["effect_check"],
        "title": _short(row["result"] or row["measure"]),
        "detail": _words("effect_check", "effect", row["effect"]),
        "on": records.date_or_none(row["checked_on"]),
        "opens": ("request", row["request_id"] or ""),
    }


def _action(desk: Desk, row: dict[str, Any]) -> dict[str, Any]:
    return {
        "stage": TraceStage.CARRIED_OUT,
        "label": KIND_LABELS["action_item"],
        "title": _short(row["what"]),
        "detail": _joined(
            desk.city.name_of(row["owner_office_id"]), _words("action_item", "state", row["state"])
        ),
        "on": records.date_or_none(row["closed_on"] or row["due_on"]),
        "opens": ("meeting", row["meeting_id"] or ""),
    }


def _response(_desk: Desk, row: dict[str, Any]) -> dict[str, Any]:
    return {
        "stage": TraceStage.ANSWER,
        "label": "声への回答",
        "title": _short(row["text"]),
        "detail": _words("response", "kind", row["kind"]),
        "on": records.date_or_none(row["responded_on"]),
        "opens": ("voice", row["voice_id"] or ""),
        "private": bool(personal_data_in(str(row["text"] or ""))),
    }


def _told(_desk: Desk, row: dict[str, Any]) -> dict[str, Any]:
    return {
        "stage": TraceStage.ANSWER,
        "label": "結果のお知らせ",
        "is_end": True,
        "title": row["number"] or "",
        "on": records.date_or_none(row["told_on"]),
        "opens": ("voice", row["id"]),
    }


DESCRIBERS: dict[str, Callable[[Desk, dict[str, Any]], dict[str, Any] | None]] = {
    "voice": _voice,
    "opinion": _opinion,
    "theme": _theme,
    "request": _request,
    "ask": _ask,
    "agenda_item": _item,
    "meeting": _meeting,
    "inquiry": _inquiry,
    "bureau_result": _bureau_result,
    "mayor_hearing": _hearing,
    "request.judgement": _judgement,
    "decision": _decision,
    "field_decision": _field_decision,
    "refusal": _refusal,
    "request.outcome": _outcome,
    "project.budget": _budget,
    "project": _project,
    "request.done": _done,
    "effect_check": _effect,
    "action_item": _action,
    "response": _response,
    "voice.told": _told,
}
"""Kind of thing → what a chain says of it; None: it is not shown."""
