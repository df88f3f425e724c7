"""Describes what stands under a request on its sheet (documents/request_basis.py)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wardapp.documents.request_basis import RequestBasis

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk
    from wardapp.domain.chart import Chart
    from wardapp.domain.request import WardRequest

_CHARTS = 3
_IN_WORDS = frozenset({"期間", "声の主ごとの件数"})
"""What the sentence above the figures says already."""
_BARS = 6
_FEWEST_FOR_A_CHART = 2
"""A chart of one voice says nothing that the sentence does not."""


def request_basis(desk: Desk, request: WardRequest) -> RequestBasis:
    """Describe it. The identifiers behind the figures stay on the screen."""
    coaching = desk.coaching
    report = coaching.evidence(request.id)
    drawn = tuple(
        _for_paper(chart)
        for chart in report.charts
        if len(chart.bars) >= _FEWEST_FOR_A_CHART and chart.title not in _IN_WORDS
    )
    before = coaching.last_year(request.id, request)
    path = desk.coaching.plans.path_of
    return RequestBasis(
        facts=tuple(
            (fact.label, fact.text) for fact in report.facts[1:] if fact.label not in _IN_WORDS
        ),
        charts=drawn[:_CHARTS],
        logic=tuple(replace(item, id="", position="") for item in coaching.logic.of(request.id)),
        plan_reasons=tuple(
            ("　＞　".join(path(link.plan_id)), link.why)
            for link in coaching.links.of_request(request.id)
        ),
        what_changed=request.what_changed,
        share_copied=(
            f"前年度の要望「{before.before.title}」と同じ文の割合　{before.comparison.share:.0%}"
            if before
            else ""
        ),
    )


def _for_paper(chart: Chart) -> Chart:
    """Return a chart without what lies behind it, and of a long one the first bars."""
    cut = not chart.is_columns and len(chart.bars) > _BARS
    shown = chart.bars[:_BARS] if cut else chart.bars
    return replace(
        chart,
        bars=tuple(replace(bar, key="") for bar in shown),
        note=f"件数の多い{_BARS}つを示す" if cut else chart.note,
    )
