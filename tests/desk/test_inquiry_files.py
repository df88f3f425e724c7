"""A 照会 that is answered by file: out with a row for each office, back with what was filled in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from wardapp.desk import Desk
from wardapp.errors import InputRefused, NotAllowed


@pytest.fixture
def headquarters(make_desk: Callable[..., Desk]) -> Desk:
    """A desk of the coordinating bureau."""
    return make_desk("総務市民局", "本庁 花子")


def test_the_table_that_was_sent_out_comes_back_filled_and_is_taken_in_one_step(
    headquarters: Desk, tmp_path: Path
) -> None:
    desk = headquarters
    record = desk.inquiries.add("窓口のあり方").id
    desk.inquiries.ask(record, dt.date(2026, 12, 1))
    path = tmp_path / "照会.xlsx"
    assert desk.inquiry_files.write(path, record) == 2

    book = openpyxl.load_workbook(path)
    sheet = book.active
    heads = [cell.value for cell in sheet[1]]
    questions = desk.inquiries.get(record)
    assert heads == ["区・局", questions.question_1, questions.question_2, "回答者"]
    sheet["B2"], sheet["D2"] = "端末が足りない", "企画係"
    book.save(path)

    rows = desk.inquiry_files.preview(record, [path])
    assert (len(rows.matched), rows.empty, rows.unmatched) == (1, 1, [])
    assert all(answer.answered_on is None for answer in desk.inquiries.answers(record))

    desk.inquiry_files.take(record, rows)
    given = [a for a in desk.inquiries.answers(record) if a.answered_on]
    assert [(a.answer_1, a.who) for a in given] == [("端末が足りない", "企画係")]
    again = desk.inquiry_files.preview(record, [path])
    assert (again.matched, again.same) == ([], 1)

    desk.undo()
    assert all(answer.answered_on is None for answer in desk.inquiries.answers(record))


def test_only_who_asked_takes_answers_in_and_not_before_asking(
    headquarters: Desk, desk: Desk, tmp_path: Path
) -> None:
    record = headquarters.inquiries.add("窓口のあり方").id
    with pytest.raises(InputRefused):
        headquarters.inquiry_files.write(tmp_path / "a.xlsx", record)

    headquarters.inquiries.ask(record, dt.date(2026, 12, 1))
    headquarters.inquiry_files.write(tmp_path / "a.xlsx", record)
    headquarters.edit_record("inquiry", record, office_id=desk.office.id)
    with pytest.raises(NotAllowed):
        headquarters.inquiry_files.preview(record, [tmp_path / "a.xlsx"])
