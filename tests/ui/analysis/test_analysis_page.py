"""The place of the figures: each opens the voices behind it, and who is not heard is said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from wardapp.desk import Desk
from wardapp.domain.voice import VoiceDraft
from wardapp.ui.analysis.page import AnalysisPage
from wardapp.ui.context import UiContext

Settled = Callable[[], None]


def _page(ui: UiContext, qtbot: QtBot, settled: Settled) -> AnalysisPage:
    page = AnalysisPage(ui)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    page.activate()
    settled()
    return page


def test_a_figure_opens_the_voices_behind_it_by_keyboard(
    ui: UiContext, desk: Desk, qtbot: QtBot, settled: Settled, window: object
) -> None:
    category = next(c for c in desk.city.categories() if c.parent_id is None)
    for _ in range(3):
        desk.voices.keep(VoiceDraft(text="公園の草", category_id=category.id))
    page = _page(ui, qtbot, settled)
    row = page._values.index(category.id)

    page.chart.setFocus()
    for _ in range(row):
        QTest.keyClick(page.chart, Qt.Key.Key_Down)
    QTest.keyClick(page.chart, Qt.Key.Key_Return)

    (wanted,) = window.filters  # type: ignore[attr-defined]
    assert wanted.category_ids == frozenset({category.id})
    assert wanted.office_ids == frozenset({desk.office.id})
    figure = page.table.item(row, 1)
    assert figure is not None
    assert figure.text() == f"{desk.voices.count(wanted):,}"


def test_a_population_table_shows_who_is_not_heard(
    ui: UiContext, desk: Desk, qtbot: QtBot, settled: Settled, tmp_path: Path
) -> None:
    desk.city.add("district", name="静かな校区")
    quiet, loud = desk.city.districts()[:2]
    for _ in range(40):
        desk.voices.keep(VoiceDraft(text="公園の草", district_id=loud.id))
    table = tmp_path / "人口.csv"
    table.write_text(f"校区,人口\n{quiet.name},9000\n{loud.name},9000\n", encoding="utf-8")
    page = _page(ui, qtbot, settled)
    assert "人口の表を取り込む" in page._silent_words.text()

    page.import_population_from(table)
    settled()
    settled()

    assert quiet.name in page._silent_words.text()
    assert loud.name not in page._silent_words.text()


def test_the_figures_are_written_off_the_drawing_thread(
    ui: UiContext, qtbot: QtBot, settled: Settled, tmp_path: Path
) -> None:
    page = _page(ui, qtbot, settled)

    page.export_to(tmp_path / "統計.xlsx")
    settled()

    assert (tmp_path / "統計.xlsx").stat().st_size > 1000


def test_every_column_can_be_counted_by(
    ui: UiContext, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    desk.voices.keep(VoiceDraft(text="公園の草"))
    page = _page(ui, qtbot, settled)

    for row in range(page.column.count()):
        page.column.setCurrentIndex(row)
        page.reload()
        settled()
        assert page.table.rowCount() >= 1
