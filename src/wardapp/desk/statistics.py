"""The figures of an office: tables, who is not heard, files and paper made of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from wardapp.domain import wareki
from wardapp.domain.changes import Changes
from wardapp.domain.ids import derived_id
from wardapp.domain.voice import (
    AGE_BANDS,
    NOT_VOICE_LABELS,
    SATISFACTION_LABELS,
    TREATMENT_LABELS,
    NotVoice,
    Satisfaction,
    Treatment,
)
from wardapp.errors import FileRefused
from wardapp.insight import silence
from wardapp.insight.figures import Figure, Figures, Period, Summary
from wardapp.store import records

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk
    from wardapp.documents.table_sheet import TableBook

LABELS = {
    "month": "月",
    "category": "分類",
    "subcategory": "細分類",
    "district": "校区",
    "channel": "受付方法",
    "source": "声の主",
    "division": "担当課",
    "treatment": "処理区分",
    "age_band": "年代",
    "answer_days": "回答までの日数",
    "satisfaction": "回答への納得",
}
_ANSWER_DAYS = {
    "0": "その日のうち",
    "7": "7日以内",
    "14": "14日以内",
    "30": "30日以内",
    "more": "31日以上",
    "waiting": "回答を待っているもの",
    "": "回答を求めていないもの",
}
NONE_GIVEN = "（記録なし）"
_HEADS = ("校区", "年代", "人口", "昼間人口", "基準日")


class Statistics:
    """Counts of this office's voices; of all wards' at headquarters."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._db = desk.database

    @property
    def _figures(self) -> Figures:
        offices = () if self._desk.is_headquarters else (self._desk.office.id,)
        return Figures(self._db, offices)

    @staticmethod
    def period(first: dt.date, last: dt.date) -> Period:
        """Return the period from a day to a day, both included."""
        return Period(first, last)

    def summary(self, period: Period) -> Summary:
        """Return the figures of a period at a glance."""
        return self._figures.summary(period)

    def by(self, column: str, period: Period) -> list[tuple[str, Figure]]:
        """Return (name, figure) by a column of ``LABELS``."""
        return [(self.name(column, f.value), f) for f in self._figures.by(column, period)]

    def name(self, column: str, value: str) -> str:
        """Return what a person calls a value of a column."""
        if column == "answer_days":
            return _ANSWER_DAYS.get(value, value)
        if not value:
            return NONE_GIVEN
        if column == "satisfaction":
            known = value in set(Satisfaction)
            return SATISFACTION_LABELS[Satisfaction(value)] if known else value
        if column == "month":
            year, _, month = value.partition("-")
            return wareki.format_short(dt.date(int(year), int(month), 1)).rsplit(".", 1)[0]
        if column == "treatment":
            return (
                TREATMENT_LABELS.get(Treatment(value), value) if value in set(Treatment) else value
            )
        if column == "age_band":
            return AGE_BANDS.get(value, value)
        return self._desk.city.name_of(value) or NONE_GIVEN

    def behind(self, column: str, value: str, period: Period) -> list[str]:
        """Return the voices that one row of a table counts."""
        return self._figures.behind(column, value, period)

    # -- who is not heard ------------------------------------------------------------------------

    def silent_districts(self, period: Period) -> list[tuple[str, silence.Heard]]:
        """Return how much each district was heard against its population, the quietest first."""
        return self._silent("district", period)

    def silent_ages(self, period: Period) -> list[tuple[str, silence.Heard]]:
        """Return how much each age band was heard, of the voices whose age is known."""
        return self._silent("age_band", period)

    def people(self, column: str) -> dict[str, int]:
        """Return the residents by district (``district``) or age band (``age_band``), the newest."""
        of_population = "district_id" if column == "district" else column
        rows = self._db.all(
            f"SELECT {of_population}, sum(people) FROM population p WHERE discarded_at IS NULL "
            f"AND {of_population} IS NOT NULL AND (office_id IS NULL OR office_id = ? OR ?) "
            "AND coalesce(as_of_on, '') = coalesce((SELECT max(q.as_of_on) FROM population q "
            "WHERE q.discarded_at IS NULL AND q.office_id IS p.office_id), '') "
            f"GROUP BY {of_population}",
            (self._desk.office.id, self._desk.is_headquarters),
        )
        return {str(group): int(count or 0) for group, count in rows}

    def _silent(self, column: str, period: Period) -> list[tuple[str, silence.Heard]]:
        persons = {f.value: f.persons for f in self._figures.by(column, period)}
        heard = silence.heard(persons, self.people(column))
        return [(self.name(column, one.group), one) for one in heard]

    def import_population(self, path: Path) -> Changes:
        """Read a population table (校区, 年代, 人口, and 昼間人口, 基準日 where it has them).

        Raises:
            FileRefused: It cannot be read, or a district or number in it is not understood; nothing
                was kept.
        """
        from wardapp.exchange.reading import read_table

        table = read_table(path)
        heads = [str(head).strip() for head in table.heads]
        rows = [[_text(cell) for cell in row] for row in table.rows]
        at = {head: heads.index(head) for head in _HEADS if head in heads}
        if "人口" not in at or not ({"校区", "年代"} & at.keys()):
            raise _refused(path, "見出しに「校区」か「年代」と、「人口」がありません。")
        bands = {label: band for band, label in AGE_BANDS.items()}
        kept = [
            self._population_row(path, number, row, at, bands) for number, row in enumerate(rows, 2)
        ]
        made = []
        office = self._desk.office.id
        with self._db.write("人口の取り込み") as writing:
            for fields in kept:
                parts = (
                    office,
                    fields["district_id"] or "",
                    fields["age_band"] or "",
                    fields["as_of_on"] or "",
                )
                record = derived_id("population", *(str(part) for part in parts))
                made.append(
                    records.upsert_link(
                        writing, self._db, "population", record, office_id=office, **fields
                    )
                )
        return Changes({"population": frozenset(made)})

    def _population_row(
        self, path: Path, number: int, row: list[str], at: dict[str, int], bands: dict[str, str]
    ) -> dict[str, object]:
        def cell(head: str) -> str:
            return row[at[head]].strip() if head in at and at[head] < len(row) else ""

        def count(head: str) -> int | None:
            text = wareki.to_halfwidth_digits(cell(head)).replace(",", "").removesuffix("人")
            if not text:
                return None
            if not text.isdigit():
                raise _refused(path, f"{number}行目の「{head}」が数ではありません。")
            return int(text)

        from wardapp.errors import DateNotUnderstood, UnknownName

        try:
            district = self._desk.city.find("district", cell("校区")) if cell("校区") else None
            day = wareki.parse_date(cell("基準日"), self._desk.today()) if cell("基準日") else None
        except (UnknownName, DateNotUnderstood) as error:
            raise _refused(path, f"{number}行目：{error.happened}") from error
        age = cell("年代")
        if age and age not in bands:
            raise _refused(path, f"{number}行目の年代「{age}」は使えません（{'、'.join(bands)}）。")
        return {
            "district_id": district,
            "age_band": bands.get(age),
            "people": count("人口") or 0,
            "day_people": count("昼間人口"),
            "as_of_on": day,
        }

    # -- files and paper -------------------------------------------------------------------------

    def write_excel(self, path: Path, period: Period, columns: Iterable[str] = LABELS) -> None:
        """Write the tables of a period to an Excel file, a sheet each.

        Raises:
            FileRefused, DiskFull: No half file stays.
        """
        from wardapp.exchange.export import write_workbook

        heads = ("", "件", "人（最大）", "前の期間", "前年の同じ期間")
        sheets: list[tuple[str, tuple[str, ...], list[tuple[object, ...]]]] = []
        for column in columns:
            rows: list[tuple[object, ...]] = [
                (name, f.voices, f.persons, f.before, f.last_year)
                for name, f in self.by(column, period)
            ]
            sheets.append((LABELS[column], (LABELS[column], *heads[1:]), rows))
        quiet: list[tuple[object, ...]] = [
            (
                name,
                one.people,
                one.persons,
                round(one.rate, 2),
                round(one.low, 2),
                round(one.high, 2),
            )
            for name, one in self.silent_districts(period)
        ]
        if quiet:
            sheets.append(
                (
                    "校区の人口比",
                    ("校区", "人口", "人（最大）", "千人あたり", "下限", "上限"),
                    quiet,
                )
            )
        write_workbook(path, sheets, charts=frozenset(LABELS.values()))

    def book(self, period: Period, columns: Iterable[str] = LABELS) -> TableBook:
        """Describe the 統計表 of a period."""
        from wardapp.documents.table_sheet import Column, TableBook, TableSheet

        summary = self.summary(period)
        said = (
            f"{wareki.format_date(period.first, weekday=False)}〜"
            f"{wareki.format_date(period.last, weekday=False)}"
        )
        days = summary.days
        at_a_glance = TableSheet(
            title="概要",
            subtitle=said,
            columns=(Column("項目", 3), Column("件数", 1, is_number=True)),
            rows=(
                ("受け付けた声（件）", f"{summary.voices:,}"),
                ("声を寄せた人（最大・人）", f"{summary.persons:,}"),
                ("案件（件）", f"{summary.matters:,}"),
                ("前の期間（件）", f"{summary.before:,}"),
                ("前年の同じ期間（件）", f"{summary.last_year:,}"),
                ("回答したもの（件）", f"{days.answered:,}"),
                ("回答までの日数（中央値）", f"{days.median:g}"),
                ("回答までの日数（10件のうち9件）", f"{days.slowest_tenth:g}"),
                ("期限内の回答（件）", f"{days.in_time:,}／{days.with_due:,}"),
                ("回答を待っているもの（件）", f"{days.waiting:,}"),
                *(
                    (f"声として扱わないもの：{NOT_VOICE_LABELS[NotVoice(why)]}", f"{count:,}")
                    for why, count in summary.not_voices.items()
                    if why in set(NotVoice)
                ),
            ),
            note=silence.WARNING
            + "人は、同じ方を一人、連絡先のない声を一件一人として数えた最大の数です。",
        )
        tables = [at_a_glance]
        for column in columns:
            rows = self.by(column, period)
            most = max((f.voices for _, f in rows), default=0) or 1
            tables.append(
                TableSheet(
                    title=f"{LABELS[column]}別",
                    columns=(
                        Column(LABELS[column], 3),
                        Column("件", 1, is_number=True),
                        Column("人（最大）", 1, is_number=True),
                        Column("前の期間", 1, is_number=True),
                        Column("前年同期", 1, is_number=True),
                        Column("", 2.2, is_bar=True),
                    ),
                    rows=tuple(
                        (
                            name,
                            *(f"{n:,}" for n in (f.voices, f.persons, f.before, f.last_year)),
                            f"{f.voices / most:.4f}",
                        )
                        for name, f in rows
                    ),
                    total=(
                        "計",
                        f"{sum(f.voices for _, f in rows):,}",
                        "",
                        f"{sum(f.before for _, f in rows):,}",
                        f"{sum(f.last_year for _, f in rows):,}",
                        "",
                    ),
                )
            )
        quiet = self.silent_districts(period)
        if quiet:
            tables.append(
                TableSheet(
                    title="校区の人口に対する声",
                    columns=(
                        Column("校区", 3),
                        Column("人口", 1, is_number=True),
                        Column("人（最大）", 1, is_number=True),
                        Column("千人あたり", 1, is_number=True),
                        Column("95％の幅", 1.4, is_number=True),
                    ),
                    rows=tuple(
                        (
                            name + ("（声が少ない）" if one.is_quiet else ""),
                            f"{one.people:,}",
                            f"{one.persons:,}",
                            f"{one.rate:.1f}",
                            f"{one.low:.1f}〜{one.high:.1f}",
                        )
                        for name, one in quiet
                    ),
                    note="人数が少ないほど幅が広くなります。幅の上限が全体の半分に満たない校区を「声が少ない」としました。",
                )
            )
        return TableBook(
            title=f"{self._desk.office.name}　区民の声　統計表",
            tables=tuple(tables),
            office=self._desk.office.name,
        )

    def paper(self, period: Period) -> bytes:
        """Return the 統計表 of a period as PDF."""
        from wardapp.documents import table_sheet
        from wardapp.documents.layout import laid_out

        with laid_out(self._desk.paper.layout()):
            return table_sheet.render(self.book(period), printed_at=self._desk.clock.now())


def _text(cell: object) -> str:
    """Return a cell of Excel as one types it: 1234.0 is 1234, a day is 2026-10-01."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, dt.date):
        return f"{cell:%Y-%m-%d}"
    return "" if cell is None else str(cell)


def _refused(path: Path, why: str) -> FileRefused:
    return FileRefused(
        f"「{path.name}」を人口の表として読み取れません。{why}",
        "何も取り込んでいません。",
        "1行目を「校区、年代、人口、昼間人口、基準日」の見出しにしてください。",
    )
