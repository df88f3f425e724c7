"""The chain of a record on paper (経過図)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wardapp.documents.trace_sheet import TraceSheet, for_paper

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk


def trace_sheet(desk: Desk, record_id: str) -> TraceSheet:
    """Describe the chain of a record of any kind that stands in one.

    Raises:
        WrongCall: Its kind stands in no chain.
        RecordNotFound: There is no such record.
    """
    trace = desk.traces.of(desk.kind_of(record_id), record_id)
    return TraceSheet(title=trace.title, trace=for_paper(trace), office=desk.office.name)
