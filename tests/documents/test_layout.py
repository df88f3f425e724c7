"""An office's layout is on every page: faces, margins, mark; what leaves the office has no mark."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from wardapp.desk import Desk
from wardapp.documents import agenda as agenda_paper
from wardapp.documents import answer_letter
from wardapp.documents import attendance as attendance_paper
from wardapp.documents.agenda import Agenda
from wardapp.documents.answer_letter import AnswerLetter
from wardapp.documents.attendance import AttendanceList
from wardapp.documents.layout import laid_out
from wardapp.domain.meeting import MeetingKind
from wardapp.domain.office_layout import BodyFace, OfficeLayout
from wardapp.errors import InputRefused

JST = dt.timezone(dt.timedelta(hours=9))
PRINTED = dt.datetime(2026, 11, 20, 9, 30, tzinfo=JST)
WIDE = OfficeLayout(
    body_face=BodyFace.GOTHIC,
    text_size=12,
    margin_top_mm=30,
    margin_side_mm=35,
    margin_foot_mm=25,
    mark="部外秘",
)


def test_margins_and_mark_hold_on_every_document(
    agenda: Agenda, attendance: AttendanceList, read_pdf: Callable[[bytes], Any]
) -> None:
    with laid_out(WIDE):
        made = [
            agenda_paper.render(agenda, printed_at=PRINTED),
            attendance_paper.render(attendance, printed_at=PRINTED),
        ]
    for data in made:
        found = read_pdf(data)
        assert "部外秘" in found.text
        for _, left, _, right, _ in found.boxes[0]:
            assert left > 35 * 72 / 25.4 - 1
            assert right < found.sizes[0][0] - 35 * 72 / 25.4 + 6


def test_gothic_text_embeds_no_mincho(agenda: Agenda, read_pdf: Callable[[bytes], Any]) -> None:
    plain = replace(agenda, items=(), open_items=("報告する。",), note="")
    with laid_out(WIDE):
        found = read_pdf(agenda_paper.render(plain, printed_at=PRINTED))

    assert any("Gothic" in name for name in found.embedded)
    drawn = [name for name in found.embedded if "Mincho" in name and found.embedded[name]]
    assert not drawn


def test_a_letter_to_a_resident_bears_no_mark_and_fits_its_envelope(
    read_pdf: Callable[[bytes], Any],
) -> None:
    letter = AnswerLetter(
        address="見本市北区中央１丁目２番３号",
        name="髙﨑 𠮷子",
        number="北-R8-000123",
        dated=dt.date(2026, 11, 25),
        sender=("見本市北区役所",),
        subject="お寄せいただいた声について（回答）",
        body="調べて直します。",
    )
    usual = answer_letter.render(letter, printed_at=PRINTED)
    with laid_out(replace(WIDE, body_face=BodyFace.MINCHO, text_size=10.5)):
        marked = answer_letter.render(letter, printed_at=PRINTED)

    assert "部外秘" not in read_pdf(marked).text
    assert marked == usual


def test_the_offices_layout_is_used_by_what_its_desk_prints(
    desk: Desk, read_pdf: Callable[[bytes], Any]
) -> None:
    meeting = desk.meetings.add(MeetingKind.WARD_MAYORS, dt.date(2026, 12, 8)).id
    desk.paper.set_layout(replace(WIDE, seals=("室長",)))

    assert "部外秘" in read_pdf(desk.print("次第", meeting)).text
    assert desk.undo()
    assert "部外秘" not in read_pdf(desk.print("次第", meeting)).text


@pytest.mark.parametrize(
    "wrong",
    [
        OfficeLayout(margin_side_mm=90),
        OfficeLayout(text_size=40),
        OfficeLayout(seals=tuple("あいうえおかきくけこ")),
        OfficeLayout(mark="と" * 40),
    ],
)
def test_what_no_page_can_be_made_with_is_refused(desk: Desk, wrong: OfficeLayout) -> None:
    with pytest.raises(InputRefused):
        desk.paper.set_layout(wrong)


def test_what_another_desk_wrote_wrongly_is_no_reason_not_to_print(desk: Desk) -> None:
    desk.paper.set_layout(WIDE)
    with desk.database.write("test") as writing:
        writing.execute("UPDATE office_layout SET margin_side_mm = 4000, body_face = 'x'")

    assert desk.paper.layout() == OfficeLayout()
