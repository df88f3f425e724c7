"""Answers to a question round (照会) as files: the table to be filled in, and what comes back of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wardapp.desk.theme_paper import ward_name
from wardapp.domain.changes import Changes
from wardapp.domain.hearing import Inquiry, InquiryAnswer
from wardapp.domain.progress import NO_PROGRESS, Progress
from wardapp.errors import InputRefused, NotAllowed
from wardapp.exchange.export import harmless, write_table
from wardapp.exchange.inquiry_answers import (
    OFFICE_HEAD,
    WHO_HEAD,
    AskedOffice,
    InquiryRows,
    match_inquiry_answers,
)
from wardapp.exchange.reading import read_table

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk

__all__ = ["InquiryFiles", "InquiryRows"]


class InquiryFiles:
    """The table that goes to offices without this program, and the answers that come back in it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def write(self, path: Path, inquiry_id: str, progress: Progress = NO_PROGRESS) -> int:
        """Write the table for the answers: an office a row, with what it has answered so far.

        Returns:
            How many offices.

        Raises:
            InputRefused: Nobody is asked yet.
            FileRefused, DiskFull: The file cannot be written.
        """
        desk = self._desk
        inquiry, answers = self._asked(inquiry_id)
        questions = _questions(inquiry)
        rows = [
            tuple(
                harmless(cell)
                for cell in (
                    ward_name(desk, answer.office_id),
                    *(answer.answer_1, answer.answer_2)[: len(questions)],
                    answer.who if answer.answered_on else "",
                )
            )
            for answer in answers
        ]
        return write_table(path, (OFFICE_HEAD, *questions, WHO_HEAD), rows, progress, len(rows))

    def preview(
        self, inquiry_id: str, paths: Sequence[Path], progress: Progress = NO_PROGRESS
    ) -> InquiryRows:
        """Return what taking in files would do; nothing is written.

        Raises:
            NotAllowed: Another office asked.
            InputRefused: Nobody is asked yet.
            FileRefused: A file cannot be read, or has no column for an answer.
            Cancelled: The person stopped it.
        """
        desk = self._desk
        inquiry, answers = self._asked(inquiry_id)
        if inquiry.office_id != desk.office.id:
            raise NotAllowed(
                "回答の表を取り込めるのは、照会した局だけです。", "何も取り込んでいません。"
            )
        tables = []
        for number, path in enumerate(paths):
            progress.check()
            progress.progress(number, len(paths), "読み取っています")
            tables.append((path.name, read_table(path)))
        asked = []
        for answer in answers:
            office = desk.city.office(answer.office_id)
            if office is None:
                continue
            names = (office.ward_name or office.name, office.name)
            given = (answer.answer_1, answer.answer_2) if answer.answered_on else None
            asked.append(AskedOffice(office.id, names, office.short_name, given))
        return match_inquiry_answers(tables, _questions(inquiry), asked)

    def take(self, inquiry_id: str, rows: InquiryRows) -> Changes:
        """Record the matched answers as given, all in one step.

        Raises:
            NotAllowed: Another office asked.
        """
        inquiries = self._desk.inquiries
        changes = Changes()
        with self._desk.database.write("照会への回答の取り込み"):
            for one in rows.matched:
                fields: dict[str, Any] = {"answer_1": one.answer_1, "answer_2": one.answer_2}
                if one.who:
                    fields["who"] = one.who
                changes |= inquiries.submit(inquiry_id, one.office_id, **fields)
        return changes

    def _asked(self, inquiry_id: str) -> tuple[Inquiry, tuple[InquiryAnswer, ...]]:
        inquiry = self._desk.inquiries.get(inquiry_id)
        answers = self._desk.inquiries.answers(inquiry.id)
        if not answers:
            raise InputRefused(
                "まだ照会していません。",
                "何も変更していません。",
                "「照会する」を押してから、回答の表を使ってください。",
            )
        return inquiry, answers


def _questions(inquiry: Inquiry) -> tuple[str, ...]:
    return tuple(q for q in (inquiry.question_1, inquiry.question_2) if q)
