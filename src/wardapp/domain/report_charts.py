"""The charts of a monthly report, from the figures of its parts (see chart.py)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wardapp.domain.chart import Chart, ChartBar
from wardapp.domain.report import PartKind

CAPTION = "寄せられた声の数で、住民全体の割合ではありません。"
"""Stands under every chart of a report: voices are no survey (misreadings of 広聴AI)."""
_MOST = 6


def charts(kind: PartKind, figures: Mapping[str, Any]) -> tuple[Chart, ...]:
    """Return the charts of a part, none where its figures have nothing to show."""
    if kind is PartKind.VOICES and figures.get("by_month"):
        return months(figures), categories(figures)
    if kind is PartKind.SILENCE and figures.get("districts"):
        return (quiet(figures),)
    return ()


def months(figures: Mapping[str, Any]) -> Chart:
    """Return the voices of each month, this one and the same of last year set apart."""
    listed = figures.get("by_month") or []
    bars = []
    for number, (name, count) in enumerate(listed):
        _, _, month = str(name).partition("-")
        tone = "ground"
        if number == len(listed) - 1:
            tone = "bar"
        elif not number:
            tone = "marked"
        label = f"{int(month)}月" if month.isdigit() else str(name)
        bars.append(ChartBar(f"month:{name}", label, count, f"{count:,}", tone=tone))
    return Chart(
        title="月ごとの件数",
        bars=tuple(bars),
        is_columns=True,
        note="濃い柱は今月、左端は前年の同じ月です。",
    )


def categories(figures: Mapping[str, Any]) -> Chart:
    """Return the voices of the month by category, the month before as a mark."""
    bars = [
        ChartBar(f"category:{value}", str(name), now, f"{now:,}件（前月{before:,}）", before)
        for value, name, now, before, *_ in (figures.get("by_category") or [])[:_MOST]
    ]
    return Chart(title="分類ごとの件数（縦線は前月）", bars=tuple(bars))


def quiet(figures: Mapping[str, Any]) -> Chart:
    """Return the districts heard least against their residents, with the interval of chance."""
    bars = [
        ChartBar(
            f"district:{value}",
            str(name),
            rate,
            f"{rate:.1f}人（{persons:,}／{people:,}人）",
            low=low,
            high=high,
            is_marked=bool(is_quiet),
        )
        for value, name, people, persons, rate, low, high, is_quiet in (
            figures.get("districts") or []
        )[:_MOST]
    ]
    return Chart(
        title="校区ごとの、人口千人あたりの人数（この1年）",
        bars=tuple(bars),
        note="▼は声が少ない校区、横線は偶然による幅（95％）です。声の少ない順に並べています。",
    )
