"""区民の声一覧: what a list of voices shows, on paper, in its order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wardapp.desk.voice_paper import OWN_OFFICE
from wardapp.documents.table_sheet import Column, TableSheet
from wardapp.documents.wording import numerals
from wardapp.domain import wareki
from wardapp.domain.voice import VOICE_STATE_LABELS, VoiceState
from wardapp.domain.voice_list import NEWEST, Sort, VoiceFilter

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk

MOST_ROWS = 2_000
"""More are written to Excel; a thousand pages are read by nobody."""
_LONGEST = 160
_OPEN = (VoiceState.RECEIVED, VoiceState.IN_PROGRESS)


def listed(desk: Desk, wanted: VoiceFilter, sort: Sort = NEWEST, *, says: str = "") -> TableSheet:
    """Describe the list that a filter shows.

    Args:
        desk: The desk.
        wanted: Which voices.
        sort: In which order.
        says: What the filter says, in words.
    """
    count = desk.voices.count(wanted)
    rows = desk.voices.rows(desk.voices.ids(wanted, sort, MOST_ROWS))
    today = desk.today()
    lines = []
    for row in rows:
        text = " ".join((row.summary or row.text).split())
        late = row.due_on is not None and row.due_on < today and row.state in _OPEN
        due = wareki.format_short(row.due_on) if row.due_on else ""
        lines.append(
            (
                row.number,
                wareki.format_short(row.received_on),
                text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…",
                row.category,
                row.district,
                row.source,
                row.division,
                VOICE_STATE_LABELS[row.state],
                f"{due}（超過）" if late else due,
            )
        )
    left_off = (
        f"このほか{count - len(lines):,}件は、Excelへの書き出しで見られます。"
        if count > len(lines)
        else ""
    )
    return TableSheet(
        title="区民の声一覧",
        subtitle="　".join(part for part in (says, numerals(f"{count:,}件")) if part),
        columns=(
            Column("受付番号", 1.7),
            Column("受付日", 1.1),
            Column("声の要旨", 5),
            Column("分類", 1.4),
            Column("校区", 1),
            Column("声の主", 1),
            Column("担当課", 1.4),
            Column("状態", 1),
            Column("回答期限", 1.2),
        ),
        rows=tuple(lines),
        note=left_off + "連絡先は載せていません。要旨のない声は、本文の初めを載せています。",
        office=desk.office.name,
        mark=OWN_OFFICE,
        wide=True,
    )


def newest(desk: Desk, _record_id: str) -> TableSheet:
    """Describe the list of this office's newest voices."""
    return listed(desk, VoiceFilter(office_ids=frozenset({desk.office.id})))


def paper(desk: Desk, wanted: VoiceFilter, sort: Sort = NEWEST, *, says: str = "") -> bytes:
    """Return the list that a filter shows as PDF, in the office's layout."""
    from wardapp.documents.layout import laid_out
    from wardapp.documents.table_sheet import render

    with laid_out(desk.paper.layout()):
        return render(listed(desk, wanted, sort, says=says), printed_at=desk.clock.now())
