"""What an agenda item can be about besides requests and voices, and the title that follows from it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wardapp.domain.meeting import ItemKind
from wardapp.store import records
from wardapp.store.city import City
from wardapp.store.database import Database

SUBJECT_KINDS = {
    "request_id": "request",
    "voice_id": "voice",
    "theme_id": "theme",
    "project_id": "project",
    "field_decision_id": "field_decision",
    "report_id": "monthly_report",
    "action_item_id": "action_item",
}
"""Field of an item or a submission → kind of the record that it names."""

_KINDS = {
    "theme_id": ItemKind.DISCUSSION,
    "field_decision_id": ItemKind.WARD_PROPOSAL,
    "project_id": ItemKind.REPORT,
    "report_id": ItemKind.REPORT,
    "action_item_id": ItemKind.REPORT,
}
_LONGEST_TITLE = 40


def from_other_subject(database: Database, city: City, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return title, kind and presenter that follow from what an item is about.

    Raises:
        RecordNotFound: There is no such record.
    """
    for field, kind in _KINDS.items():
        record = given.get(field)
        if not record:
            continue
        row = records.fetch_one(database, SUBJECT_KINDS[field], str(record))
        office = city.office(row.get("office_id") or row.get("owner_office_id"))
        filled: dict[str, Any] = {"kind": kind, "title": _title(field, row, office)}
        if office is not None:
            filled["presenter"] = office.ward_name + "長" if office.ward_name else office.name
            filled["presenter_office_id"] = office.id
        return filled
    return {}


def _title(field: str, row: Mapping[str, Any], office: Any) -> str:
    if field == "report_id":
        where = (office.ward_name or office.name) if office else ""
        return f"{where}のマンスリーリポート（{row['month']}月）"
    text = " ".join(str(row.get("title") or row.get("name") or row.get("what") or "").split())
    short = text if len(text) <= _LONGEST_TITLE else text[: _LONGEST_TITLE - 1] + "…"
    return f"宿題の経過：{short}" if field == "action_item_id" else text


def subjects_to_choose(
    database: Database, city: City, limit: int = 300
) -> list[tuple[str, str, str, str]]:
    """Return (field, identifier, title, office) of what an item can be about besides requests and voices.

    The newest of each kind; what is in ごみ箱 or has no title is not offered.
    """
    found = []
    for field in ("theme_id", "project_id", "field_decision_id", "report_id"):
        for row in records.fetch(
            database,
            SUBJECT_KINDS[field],
            "WHERE t.discarded_at IS NULL ORDER BY t.created_at DESC, t.id DESC LIMIT ?",
            (limit,),
        ):
            office = city.office(row.get("office_id"))
            title = _title(field, row, office)
            if title:
                found.append((field, row["id"], title, office.name if office else ""))
    return found
