"""議事録 and 議事要旨 on paper and in Word: what was said or what it came to, decided, to be done."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable

import pytest
from pypdf import PdfReader

from wardapp.desk import Desk
from wardapp.documents import minutes
from wardapp.documents.minutes_word import word
from wardapp.documents.word import texts
from wardapp.domain.meeting import MeetingKind
from wardapp.domain.minutes import StatementKind
from wardapp.errors import NotAllowed


@pytest.fixture
def meeting(desk: Desk) -> str:
    made = desk.meetings.add(MeetingKind.OTHER, desk.today(), title="校区懇談会").id
    item = desk.meetings.add_item(made, title="公園の遊具").id
    book = desk.minutes
    book.note(made, "ブランコが古い", agenda_item_id=item, speaker="会長")
    book.note(made, "声を荒らげた", agenda_item_id=item, kind=StatementKind.INTERNAL)
    book.sum_up(made, item, "遊具の更新を求められた。")
    book.decide(made, "来月に点検する", agenda_item_id=item)
    desk.action_items.add(
        made, "業者に点検を頼む", agenda_item_id=item, due_on=dt.date(2026, 12, 20)
    )
    return made


def text_of(pdf: bytes) -> str:
    return "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def test_the_minutes_say_who_said_what_and_the_summary_what_it_came_to(
    desk: Desk, meeting: str
) -> None:
    full, short = (text_of(desk.print(name, meeting)) for name in ("議事録", "議事要旨"))

    assert "会長　ブランコが古い" in full
    assert "遊具の更新を求められた。" in short
    assert "ブランコ" not in short
    for text in (full, short):
        assert "（決定）来月に点検する" in text
        assert "業者に点検を頼む" in text
        assert "R8.12.20" in text.replace("Ｒ", "R")
        assert "声を荒らげた" not in text
        assert "案・下書き" in text


def test_the_word_file_says_the_same(desk: Desk, meeting: str) -> None:
    paper = desk.describe("議事録", meeting)

    said = "\n".join(texts(word(paper)))

    for part in ("校区懇談会", "公園の遊具", "会長　ブランコが古い", "（決定）来月に点検する"):
        assert part in said
    assert minutes.render(paper, printed_at=desk.clock.now())


def test_another_office_prints_them_only_when_they_are_released(
    make_desk: Callable[..., Desk],
) -> None:
    ward = make_desk("南区役所", "南 花子", sample=True)
    foreign = ward.meetings.list()[0]
    assert foreign.office_id != ward.office.id

    with pytest.raises(NotAllowed):
        ward.print("議事録", foreign.id)
