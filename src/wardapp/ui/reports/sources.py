"""What a sentence or a bar rests on: what it is called, and which voices it counts."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from wardapp.domain.report import MonthlyReport, Source, month_end
from wardapp.domain.voice_list import VoiceFilter
from wardapp.ui.requests.meetings_panel import meeting_name

if TYPE_CHECKING:
    from wardapp.desk import Desk

OPENED = frozenset(
    {
        "theme",
        "project",
        "field_decision",
        "request",
        "meeting",
        "voice",
        "occasion",
        "information_gap",
    }
)
"""Kinds of record that have a place of their own."""
_COLUMNS = {"category": "category_ids", "district": "district_ids"}
_LENGTH = 20


def source_label(desk: Desk, source: Source) -> str:
    """Return what a source is called. Reads records: runs off the drawing thread."""
    if source.kind in {"voices", "statistics"}:
        column, _, value = source.record_id.partition(":")
        name = desk.statistics.name(column, value) if column in _COLUMNS else ""
        if name:
            return QCoreApplication.translate("report_sources", "{name}の声").format(name=name)
        return QCoreApplication.translate("report_sources", "声の一覧")
    if source.kind == "meeting":
        return meeting_name(desk.meetings.get(source.record_id))
    title = desk.title_of(source.kind, source.record_id)
    if source.kind == "voice":
        return title.split(" ")[0]
    return title if len(title) <= _LENGTH else title[: _LENGTH - 1] + "…"


def voices_behind(report: MonthlyReport, source: Source) -> VoiceFilter:
    """Return the voices that a figure of a report counts: of its month, or of the year until it."""
    column, _, value = source.record_id.partition(":")
    first, last = report.first, report.last
    if column == "district" or source.kind == "statistics":
        first = dt.date(report.year - (report.month < 12), report.month % 12 + 1, 1)
    if column == "month" and value:
        year, month = (int(part) for part in value.split("-"))
        first, last = dt.date(year, month, 1), month_end(year, month)
    wanted: dict[str, Any] = {
        "received_from": first,
        "received_to": last,
        "office_ids": frozenset({report.office_id}),
    }
    if column in _COLUMNS and value:
        wanted[_COLUMNS[column]] = frozenset({value})
    return VoiceFilter(**wanted)
