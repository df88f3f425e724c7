"""Rows of monthly reports as what they mean."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from wardapp.domain.report import (
    MonthlyReport,
    PartKind,
    ReportPart,
    ReportState,
    Sentence,
    Source,
)
from wardapp.store import records
from wardapp.store.action_items import WITHHELD
from wardapp.store.meeting_rows import enum_or


def dump_sources(sources: Sequence[Source]) -> str:
    """Return sources as they are kept."""
    return json.dumps([[one.kind, one.record_id] for one in sources], ensure_ascii=False)


def _load(text: Any, default: Any) -> Any:
    """Return what a JSON text holds; the default for what another desk wrote wrongly."""
    try:
        found = json.loads(text or "")
    except (TypeError, ValueError):
        return default
    return found if isinstance(found, type(default)) else default


def _sources(listed: Sequence[Any]) -> tuple[Source, ...]:
    return tuple(
        Source(str(one[0]), str(one[1]))
        for one in listed
        if isinstance(one, list) and len(one) >= 2
    )


def sentence_from(row: dict[str, Any]) -> Sentence:
    """Return the sentence of a row."""
    return Sentence(
        id=row["id"],
        kind=enum_or(PartKind, row["kind"], PartKind.MOVES),
        text=row["text"] or "",
        sources=_sources(_load(row["sources"], [])),
        proposed=row["proposed"] or "",
        position=row["position"] or "",
    )


def part_from(row: dict[str, Any]) -> ReportPart:
    """Return an approved part of a row: a sentence a line, each with its records."""
    kind = enum_or(PartKind, row["kind"], PartKind.MOVES)
    listed = _load(row["sources"], [])
    lines = (row["text"] if row["text"] is not None else WITHHELD).split("\n")
    return ReportPart(
        kind=kind,
        sentences=tuple(
            Sentence(
                id=f"{row['id']}/{number}",
                kind=kind,
                text=line,
                sources=_sources(
                    [one for one in listed if isinstance(one, list) and one[2:] == [number]]
                ),
            )
            for number, line in enumerate(lines)
            if line
        ),
        figures=_load(row["figures"], {}),
    )


def report_from(row: dict[str, Any], parts: tuple[ReportPart, ...] = ()) -> MonthlyReport:
    """Return the report of a row, with parts that were read apart."""
    return MonthlyReport(
        id=row["id"],
        office_id=row["office_id"] or "",
        year=row["year"] or 1970,
        month=min(12, max(1, row["month"] or 1)),
        state=enum_or(ReportState, row["state"], ReportState.DRAFT),
        submitted_on=records.date_or_none(row["submitted_on"]),
        approved_by=row["approved_by"],
        approved_on=records.date_or_none(row["approved_on"]),
        approved_stamp=row["approved_stamp"] or "",
        returned=row["returned"] or "",
        parts=parts,
    )
