"""The charts of a part of a report on the screen, with what they count and what they do not say."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QLabel, QWidget

from wardapp.domain import report_charts
from wardapp.domain.chart import lay_out
from wardapp.domain.report import ReportPart, Source
from wardapp.ui.charts import in_words
from wardapp.ui.theme import active_theme, set_role
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.picture_view import PictureView
from wardapp.ui.words import sentence


def chart_widgets(part: ReportPart, opened: Callable[[Source], object]) -> list[QWidget]:
    """Return names, pictures and caption, from top to bottom.

    Args:
        part: The part with its figures.
        opened: Called with what a pressed bar counts.
    """
    shown: list[QWidget] = []
    notes = ""
    for figures in report_charts.charts(part.kind, part.figures):
        chart = in_words(figures)
        view = PictureView(chart.title)
        view.setMaximumWidth(active_theme().size(720))
        view.show_picture(partial(lay_out, chart))
        view.chosen.connect(lambda key: opened(Source("voices", key)))
        name = QLabel(chart.title)
        set_role(name, "field")
        shown += [name, view]
        notes += chart.note
    if shown:
        caption = Paragraph(sentence(notes, report_charts.CAPTION))
        set_role(caption, "warning")
        shown.append(caption)
    return shown
