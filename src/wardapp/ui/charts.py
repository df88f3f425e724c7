"""A chart in the language of the window."""

from __future__ import annotations

from dataclasses import replace

from wardapp.domain.chart import Chart
from wardapp.ui.words import is_english, said, sentence


def in_words(chart: Chart, *notes: str) -> Chart:
    """Return a chart with its title, names and figures said in the window's language.

    Args:
        chart: As the papers have it.
        notes: Further sentences under it.
    """
    if not is_english():
        return replace(chart, note="".join((chart.note, *notes)))
    bars = tuple(replace(bar, name=said(bar.name), shown=said(bar.shown)) for bar in chart.bars)
    return replace(chart, title=said(chart.title), bars=bars, note=sentence(chart.note, *notes))
