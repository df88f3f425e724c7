"""The figures behind a request in words, charts and tables: the same for screen and paper."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wardapp.domain import wareki
from wardapp.domain.chart import Chart, ChartBar
from wardapp.domain.voice import AGE_BANDS
from wardapp.insight.evidence import EvidenceFigures, Group, evidence_figures

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk

NOT_A_POLL = "件数は寄せられた声の数で、住民全体の割合ではありません。"
COUNTED = "人は、同じ方を一人、連絡先のない声を一件一人として数えた最大の数です。"
_MOST_SILENT = 6
_DISTRICTS_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of figures; ``key`` names the voices behind it, "" where there are none."""

    label: str
    text: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class FactTable:
    """A chart's figures as a table: heads, rows, and the key of the voices behind each row."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EvidenceReport:
    """What is said of the voices behind a request.

    Attributes:
        facts: Lines of figures.
        charts: Pictures, each with its table beside it (same order).
        tables: The charts' figures.
        behind: Key → the voices behind a figure.
        voices: How many there are.
    """

    facts: tuple[Fact, ...]
    charts: tuple[Chart, ...]
    tables: tuple[FactTable, ...]
    behind: dict[str, frozenset[str]]
    voices: int


def evidence_report(desk: Desk, request_id: str) -> EvidenceReport:
    """Return the figures behind a request.

    Raises:
        RecordNotFound: There is no such request.
    """
    request = desk.requests.get(request_id)
    figures = evidence_figures(
        desk.database, request.id, office_id=request.office_id, today=desk.today()
    )
    return describe(figures, desk)


def describe(figures: EvidenceFigures, desk: Desk) -> EvidenceReport:
    """Put figures into words, charts and tables."""
    behind = {"all": figures.ids, "against": figures.against_ids}
    charts: list[Chart] = []
    tables: list[FactTable] = []

    def name(kind: str, group: Group) -> str:
        if kind == "month":
            return _month(group.value)
        if kind == "age_band":
            return AGE_BANDS.get(group.value, group.value)
        return desk.city.name_of(group.value) or "記録なし"

    def add(kind: str, title: str, groups: Iterable[Group], head: str, note: str = "") -> None:
        listed = list(groups)
        if not any(group.voices for group in listed):
            return
        bars, rows, keys = [], [], []
        has_people = any(group.people for group in listed)
        title += "と人口" if has_people else ""
        for group in listed:
            key = f"{kind}:{group.value}" if group.ids else ""
            behind[key] = group.ids
            said = f"{group.voices}件" if kind == "month" else _count(group)
            if group.per_thousand is not None:
                said += f"（千人あたり{group.per_thousand:.1f}人）"
            bars.append(
                ChartBar(
                    key,
                    name(kind, group),
                    group.voices,
                    f"{group.voices}" if kind == "month" else said,
                    against=group.against,
                )
            )
            cells = [
                name(kind, group),
                f"{group.voices:,}",
                f"{group.persons:,}",
                f"{group.against:,}",
            ]
            if has_people:
                cells += [
                    f"{group.people:,}" if group.people else "",
                    f"{group.per_thousand:.1f}" if group.per_thousand is not None else "",
                ]
            rows.append(tuple(cells))
            keys.append(key)
        heads = (
            head,
            "件",
            "人（最大）",
            "うち反対",
            *(("人口", "千人あたり") if has_people else ()),
        )
        charts.append(Chart(title=title, bars=tuple(bars), is_columns=kind == "month", note=note))
        tables.append(FactTable(title, heads, tuple(rows), tuple(keys)))

    add("month", "月ごとの件数", figures.months, "月")
    shown = figures.districts[:_DISTRICTS_SHOWN]
    rest = len(figures.districts) - len(shown)
    notes = [f"ほか{rest}校区"] if rest > 0 else []
    notes += [f"校区の記録なし{figures.without_district}件"] if figures.without_district else []
    add("district", "校区ごとの件数", shown, "校区", "、".join(notes))
    notes = [f"年代の記録なし{figures.without_age}件"] if figures.without_age else []
    add("age_band", "年代ごとの件数", figures.ages, "年代", "、".join(notes))
    add("source", "声の主ごとの件数", figures.sources, "声の主")
    return EvidenceReport(
        _facts(figures, desk), tuple(charts), tuple(tables), behind, figures.voices
    )


def _count(group: Group) -> str:
    return f"{group.voices}件・{group.persons}人"


def _month(value: str) -> str:
    year, _, month = value.partition("-")
    return wareki.format_short(dt.date(int(year), int(month), 1)).rsplit(".", 1)[0]


def _facts(figures: EvidenceFigures, desk: Desk) -> tuple[Fact, ...]:
    if not figures.voices:
        return ()
    facts = [Fact("寄せられた声", f"{figures.voices:,}件（最大{figures.persons:,}人）", "all")]
    if figures.most_by_one > 1:
        facts.append(Fact("同じ方から", f"最も多い方で{figures.most_by_one}件", "all"))
    against = (
        f"{figures.against_voices:,}件（最大{figures.against_persons:,}人）"
        if figures.against_voices
        else "記録なし（反対がないことを示すものではありません）"
    )
    facts.append(Fact("反対・慎重な声", against, "against" if figures.against_voices else ""))
    if figures.first and figures.last:
        days = dict.fromkeys((figures.first, figures.last))
        said = "〜".join(wareki.format_date(day, weekday=False) for day in days)
        facts.append(Fact("期間", said))
    facts.append(
        Fact("この1年の動き", f"{figures.recent:,}件（その前の1年は{figures.earlier:,}件）")
    )
    facts.append(
        Fact("場所", f"{len(figures.districts)}校区" if figures.districts else "校区の記録なし")
    )
    if figures.silent:
        names = "、".join(desk.city.name_of(g.value) for g in figures.silent[:_MOST_SILENT])
        more = len(figures.silent) - _MOST_SILENT
        facts.append(Fact("声のない校区", names + (f"　ほか{more}校区" if more > 0 else "")))
    if figures.left_out:
        facts.append(Fact("数えていないもの", f"{figures.left_out}件（声として扱わないものなど）"))
    if figures.other_office:
        facts.append(
            Fact(
                "ほかの区の声",
                f"{figures.other_office}件（同じ方かどうかは区の中だけで分かります）",
            )
        )
    return tuple(facts)
