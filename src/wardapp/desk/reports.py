"""desk.reports: monthly reports, proposed from the records and approved by the ward mayor."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wardapp.desk.report_figures import Recount, all_figures, month_period, recount
from wardapp.desk.report_proposal import Proposer
from wardapp.domain.changes import Changes
from wardapp.domain.city import Office, OfficeKind, Role
from wardapp.domain.report import (
    MonthlyReport,
    PartKind,
    ReportPart,
    ReportState,
    Sentence,
    month_before,
)
from wardapp.domain.text import personal_data_in
from wardapp.errors import InputRefused, NotAllowed
from wardapp.store.reports import MonthlyReports, report_id

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk


@dataclass(frozen=True, slots=True)
class WardMonth:
    """How far a ward's report of a month is: ``report`` is None where none was begun."""

    office: Office
    report: MonthlyReport | None


class DeskReports(MonthlyReports):
    """The monthly reports with their figures."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.database, desk.city, desk.office.id)
        self._desk = desk

    # -- making one ------------------------------------------------------------------------------

    def propose(self, year: int, month: int) -> Changes:
        """Make a month's report from its records, or propose anew what nobody has changed.

        Raises:
            NotAllowed: This is no ward office, or the report is approved.
        """
        if not self._desk.office.is_ward:
            raise NotAllowed(
                "マンスリーリポートは区役所がつくります。",
                "何も作成していません。",
                "各区の進み具合と冊子は、この画面で見られます。",
            )
        period = month_period(year, month)
        figures = all_figures(self._desk, year, month)
        return self.begin(year, month, Proposer(self._desk, period, figures).make())

    def whole(self, record: str) -> MonthlyReport:
        """Return a report with the figures of its parts: frozen once approved, else those of now."""
        report = self.get(record)
        if report.state is ReportState.APPROVED or report.office_id != self._office_id:
            return report
        figures = all_figures(self._desk, report.year, report.month)
        parts = tuple(
            ReportPart(
                kind=kind,
                sentences=report.part(kind).sentences,
                figures=figures.get(kind, {}),
            )
            for kind in PartKind
        )
        return replace(report, parts=parts)

    def due_month(self) -> tuple[int, int]:
        """Return the month whose report is due: the one before this."""
        return month_before(self._desk.today())

    def own(self, year: int, month: int) -> str:
        """Return the identifier of this office's report of a month."""
        return report_id(self._office_id, year, month)

    # -- approving -------------------------------------------------------------------------------

    def approve(self, record: str) -> Changes:
        """Approve a report: sentences and figures are kept as they stand now.

        Raises:
            NotAllowed: The person who works here is not the ward mayor, or it is approved.
            InputRefused: A sentence holds personal data; it is named.
        """
        person = self._desk.person
        if person.role is not Role.WARD_MAYOR:
            raise NotAllowed(
                "マンスリーリポートを承認できるのは区長だけです。",
                "承認していません。",
                "「区長の承認に回す」で区長に回してください。",
            )
        report = self.get(record)
        for part in report.parts:
            for one in part.sentences:
                self._refuse_personal(one)
        stamp = self._desk.change_log.highest_stamp()
        return self.freeze(record, all_figures(self._desk, report.year, report.month), stamp)

    def _refuse_personal(self, sentence: Sentence) -> None:
        found = [str(one) for one in personal_data_in(sentence.text)]
        if not found and any(
            self._desk.is_private("voice", one.record_id, sentence.text)
            for one in sentence.sources
            if one.kind == "voice"
        ):
            found = ["声を寄せた方の連絡先にある名前など"]
        if found:
            raise InputRefused(
                f"個人情報らしいもの（{'、'.join(found)}）が書かれています：{sentence.text[:40]}",
                "承認していません。",
                "リポートは全市で読まれます。個人が分からない書き方に直してください。",
            )

    def reopen(self, record: str) -> Changes:
        """Take an approval back; the ward mayor's right.

        Raises:
            NotAllowed: The person who works here is not the ward mayor.
        """
        if self._desk.person.role is not Role.WARD_MAYOR:
            raise NotAllowed(
                "承認を取り消せるのは区長だけです。",
                "何も変更していません。",
                "区長に依頼してください。",
            )
        return super().reopen(record)

    def recount(self, record: str) -> tuple[Recount, ...]:
        """Return the counts of an approved report of this office beside the same counted again.

        Raises:
            NotAllowed: Its voices are another office's, or it is not approved.
        """
        report = self.get(record)
        self._refuse_foreign({"office_id": report.office_id})
        if report.state is not ReportState.APPROVED:
            raise NotAllowed(
                "まだ承認されていません。",
                "数値はいつも今のものです。",
                "承認のあとで、承認時の数値と比べられます。",
            )
        return recount(self._desk, report)

    # -- headquarters ----------------------------------------------------------------------------

    def month(self, year: int, month: int) -> tuple[WardMonth, ...]:
        """Return how far each ward's report of a month is, in the city's order."""
        there = self.of_month(year, month)
        return tuple(
            WardMonth(office, there.get(office.id))
            for office in self._desk.city.offices(OfficeKind.WARD)
        )

    def approved(self, year: int, month: int) -> tuple[MonthlyReport, ...]:
        """Return the approved reports of a month with their parts, in the city's order."""
        return tuple(
            self.get(one.report.id)
            for one in self.month(year, month)
            if one.report is not None and one.report.state is ReportState.APPROVED
        )
