"""A question round as the list shows it: whom it goes to, until when, and whether it waits for us."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from wardapp.domain.hearing import Inquiry, InquiryState
from wardapp.ui.dates import format_short
from wardapp.ui.labels import INQUIRY_STATE_LABELS, INQUIRY_TO_LABELS
from wardapp.ui.widgets.record_list import RecordLine


def inquiry_line(
    one: Inquiry, counts: tuple[int, int], today: dt.date, *, waits: bool
) -> RecordLine:
    """Return the line of a question round.

    Args:
        one: The round.
        counts: How many have answered, of how many that were asked.
        today: Today.
        waits: It waits for this office's answer.
    """
    state, tone = INQUIRY_STATE_LABELS[one.state], "neutral"
    if one.state is InquiryState.ASKED:
        tone = "accent"
    if waits:
        late = one.due_on is not None and one.due_on < today
        state, tone = (
            (_tr("回答が遅れています"), "danger") if late else (_tr("回答してください"), "warning")
        )
    answered, asked = counts
    due = _tr("期限 {day}").format(day=format_short(one.due_on)) if one.due_on else ""
    return RecordLine(
        one.id,
        one.title or _tr("（件名なし）"),
        "　".join(p for p in (INQUIRY_TO_LABELS[one.to_kind], due) if p),
        state,
        tone,
        _tr("回答 {n}／{all}").format(n=answered, all=asked) if asked else "",
        not one.title,
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("InquiriesPanel", text)
