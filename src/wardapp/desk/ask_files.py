"""Bureaus' answers as files: the table to be filled in, and what comes back of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from wardapp.domain.changes import Changes
from wardapp.domain.progress import NO_PROGRESS, Progress
from wardapp.domain.request import OUTCOME_LABELS
from wardapp.domain.request_life import REASON_LABELS
from wardapp.domain.wareki import fiscal_year_label
from wardapp.exchange.ask_answers import HEADS, AnswerRows, Wanted, match_answers
from wardapp.exchange.export import harmless, write_table
from wardapp.exchange.reading import read_table

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk

__all__ = ["AnswerRows", "AskFiles"]


class AskFiles:
    """The file that is sent to bureaus, and the answers in it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def _wanted(self, fiscal_year: int | None = None) -> list[tuple[Wanted, Any, Any]]:
        desk = self._desk
        asks = desk.requests.life.all_asks()
        found = []
        for request in desk.requests.list(fiscal_year=fiscal_year):
            for ask in asks.get(request.id, ()):
                wanted = Wanted(
                    ask_id=ask.id,
                    number=request.number,
                    title=request.title,
                    ward=desk.city.name_of(request.office_id),
                    bureau=desk.city.name_of(ask.bureau_id),
                    fiscal_year=request.fiscal_year,
                )
                found.append((wanted, request, ask))
        return found

    def write(
        self,
        path: Path,
        fiscal_year: int,
        bureau_id: str | None = None,
        progress: Progress = NO_PROGRESS,
    ) -> int:
        """Write the asks of a year, of one bureau or all, for the answers to be filled in.

        Returns:
            How many rows.

        Raises:
            FileRefused, DiskFull: The file cannot be written.
        """
        rows = [
            tuple(
                harmless(cell)
                for cell in (
                    wanted.number,
                    fiscal_year_label(wanted.fiscal_year),
                    wanted.ward,
                    wanted.bureau,
                    "主管" if ask.is_lead else "共同",
                    wanted.title,
                    request.proposal,
                    request.estimated_cost,
                    ask.today,
                    ask.plan,
                    OUTCOME_LABELS[ask.outcome] if ask.outcome else "",
                    ask.amount,
                    REASON_LABELS[ask.reason_code] if ask.reason_code else "",
                    ask.reason,
                )
            )
            for wanted, request, ask in self._wanted(fiscal_year)
            if bureau_id in {None, ask.bureau_id}
        ]
        return write_table(path, HEADS, rows, progress, len(rows))

    def preview(self, path: Path) -> AnswerRows:
        """Return what taking in a file would do; nothing is written.

        Raises:
            FileRefused: It cannot be read, or holds no answers.
        """
        bureau = "" if self._desk.is_headquarters else self._desk.office.name
        return match_answers(read_table(path), [w for w, _, _ in self._wanted()], bureau)

    def take(self, rows: AnswerRows) -> Changes:
        """Record the matched answers, all in one step.

        Raises:
            NotAllowed: One of them is another bureau's.
        """
        life = self._desk.requests.life
        changes = Changes()
        with self._desk.database.write("局の回答の取り込み"):
            for one in rows.matched:
                changes |= life.answer_ask(one.ask_id, **one.fields)
        return changes
