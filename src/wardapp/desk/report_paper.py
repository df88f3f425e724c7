"""From monthly reports to paper: a ward's sheet, and the booklet of all wards with its comparison."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wardapp.documents.monthly_report import ReportSheet, month_name
from wardapp.documents.table_sheet import Column, TableBook, TableSheet
from wardapp.documents.wording import numerals
from wardapp.domain import wareki
from wardapp.domain.report import REPORT_STATE_LABELS, PartKind, ReportState
from wardapp.domain.report_charts import CAPTION
from wardapp.errors import InputRefused, NotAllowed

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk
    from wardapp.domain.report import MonthlyReport


def sheet(desk: Desk, record: str) -> ReportSheet:
    """Describe the マンスリーリポート of a ward's month.

    Raises:
        NotAllowed: It is another office's and not approved.
    """
    report = desk.reports.whole(record)
    if report.office_id != desk.office.id and report.state is not ReportState.APPROVED:
        raise NotAllowed(
            f"{desk.city.name_of(report.office_id)}のリポートはまだ承認されていません。",
            "何も印刷していません。",
            "区長が承認すると、ここで読めます。",
        )
    return _sheet(desk, report)


def _sheet(desk: Desk, report: MonthlyReport) -> ReportSheet:
    office = desk.city.office(report.office_id)
    approved = ""
    if report.state is ReportState.APPROVED and report.approved_on:
        day = numerals(wareki.format_date(report.approved_on, weekday=False))
        who = desk.city.name_of(report.approved_by)
        post = f"{office.ward_name}長" if office and office.ward_name else "区長"
        approved = "　".join(part for part in (day, post, who, "承認") if part)
    return ReportSheet(
        ward=(office.ward_name or office.name) if office else "",
        year=report.year,
        month=report.month,
        parts={part.kind: tuple(s.text for s in part.sentences) for part in report.parts},
        figures={part.kind: part.figures for part in report.parts},
        approved=approved,
        author=office.name if office else "",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Booklet:
    """All wards' reports of a month as one file."""

    pdf: bytes
    wards: tuple[str, ...]
    missing: tuple[str, ...]


def comparison(desk: Desk, year: int, month: int) -> TableBook:
    """Describe the page that sets the wards beside each other, and says which are missing."""
    rows: list[tuple[str, ...]] = []
    sums = [0, 0, 0, 0]
    top: list[tuple[str, ...]] = []
    for one in desk.reports.month(year, month):
        name = one.office.ward_name or one.office.name
        if one.report is None or one.report.state is not ReportState.APPROVED:
            state = REPORT_STATE_LABELS[one.report.state] if one.report else "未作成"
            rows.append((name, *("―",) * 5, state))
            continue
        report = desk.reports.get(one.report.id)
        figures = report.part(PartKind.VOICES).figures
        counted = [int(figures.get(k) or 0) for k in ("total", "persons", "before", "last_year")]
        sums = [a + b for a, b in zip(sums, counted, strict=True)]
        due = int(figures.get("with_due") or 0)
        in_time = f"{int(figures.get('in_time') or 0):,}／{due:,}" if due else "―"
        rows.append((name, *(f"{n:,}" for n in counted), in_time, "承認済"))
        listed = [c for c in figures.get("by_category") or [] if c[0]][:3]
        quiet = [d for d in report.part(PartKind.SILENCE).figures.get("districts") or [] if d[7]]
        flashes = int(report.part(PartKind.FLASHES).figures.get("count") or 0)
        top.append(
            (
                name,
                "、".join(f"{c[1]}（{c[2]:,}）" for c in listed) or "―",
                "、".join(str(d[1]) for d in quiet[:3]) or "―",
                f"{flashes:,}",
            )
        )
    number = [
        Column(head, 1, is_number=True) for head in ("声（件）", "人（最大）", "前月", "前年同月")
    ]
    return TableBook(
        title=f"{month_name(year, month)}　各区の比較",
        tables=(
            TableSheet(
                title="声の件数",
                subtitle="各区の区長が承認した時点の数値",
                columns=(
                    Column("区", 1.4),
                    *number,
                    Column("期限内の回答", 1.3, is_number=True),
                    Column("リポート", 1.2),
                ),
                rows=tuple(rows),
                total=("計", *(f"{n:,}" for n in sums), "", ""),
                note=CAPTION
                + "人口や受け付け方の違いがあるため、区の間の多い少ないは、そのままでは比べられません。",
            ),
            TableSheet(
                title="多かった声と、声の届いていないところ",
                columns=(
                    Column("区", 1.2),
                    Column("多かった分類（件）", 3),
                    Column("声の少ない校区", 2.4),
                    Column("速報", 0.8, is_number=True),
                ),
                rows=tuple(top),
                note="声の少ない校区は、この1年の、人口に対する人数が区の平均の半分に届かないところです。",
            ),
        ),
        office=desk.office.name,
    )


def booklet(desk: Desk, year: int, month: int) -> Booklet:
    """Bind the approved reports of a month: contents, comparison, a ward after the other.

    Raises:
        InputRefused: No ward's report is approved.
    """
    from wardapp.documents import monthly_report, table_sheet
    from wardapp.documents.booklet import BookletPart, bind
    from wardapp.documents.layout import laid_out, unnumbered

    now = desk.clock.now()
    reports = desk.reports.approved(year, month)
    if not reports:
        raise InputRefused(
            f"{month_name(year, month)}のリポートを承認した区がまだありません。",
            "冊子は作成していません。",
            "区長の承認を待ってください。",
        )
    sheets = [_sheet(desk, report) for report in reports]
    with laid_out(desk.paper.layout()), unnumbered():
        drawn = [("各区の比較", table_sheet.render(comparison(desk, year, month), printed_at=now))]
        drawn += [(one.ward, monthly_report.render(one, printed_at=now)) for one in sheets]
    parts = [BookletPart(title=name, pdf=pdf, has_own_foot=False) for name, pdf in drawn]
    title = f"{month_name(year, month)}　マンスリーリポート"
    pdf = bind(parts, title=title, author=desk.office.name, printed_at=now, contents=True)
    there = {report.office_id for report in reports}
    return Booklet(
        pdf=pdf,
        wards=tuple(one.ward for one in sheets),
        missing=tuple(
            one.office.ward_name or one.office.name
            for one in desk.reports.month(year, month)
            if one.office.id not in there
        ),
    )
