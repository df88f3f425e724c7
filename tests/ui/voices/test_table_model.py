"""The list of voices is a window on the database: pages come off the drawing thread."""

from __future__ import annotations

from array import array
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from wardapp.desk import Desk
from wardapp.domain.voice import VoiceDraft
from wardapp.domain.voice_list import VoiceFilter
from wardapp.ui.context import UiContext
from wardapp.ui.voices.table_model import COLUMNS, PAGE_ROWS, READ_ALONG, VoiceTableModel

Settled = Callable[[], None]
TEXT = COLUMNS.index("text")


def fill(desk: Desk, count: int) -> array[int]:
    """Keep so many voices and return the keys of all."""
    desk.voices.keep_many((VoiceDraft(text=f"声その{n}"), None) for n in range(count))
    return desk.voices.ids(VoiceFilter())


def text_at(model: VoiceTableModel, row: int) -> str:
    """What the list shows as the content of a row."""
    return str(model.index(row, TEXT).data())


def test_the_model_keeps_qts_rules(
    ui: UiContext, desk: Desk, settled: Settled, qtmodeltester: ModelTester
) -> None:
    """Qt's own checker of models finds nothing, before and after the pages came."""
    model = VoiceTableModel(ui)
    model.show_keys(fill(desk, 300), 0, [])

    qtmodeltester.check(model)
    settled()
    qtmodeltester.check(model)
    model.deleteLater()


def test_a_row_is_a_placeholder_until_its_page_came(
    ui: UiContext, desk: Desk, settled: Settled, qtbot: QtBot
) -> None:
    """Nothing waits: the row is said to be coming, then it is told that it came."""
    model = VoiceTableModel(ui)
    model.show_keys(fill(desk, 300), 0, [])
    last = model.rowCount() - 1

    with qtbot.waitSignal(model.dataChanged):
        shown = text_at(model, last - 5)
    settled()

    assert shown == "…"
    assert text_at(model, last - 5).startswith("声その")


def test_a_voice_removed_meanwhile_leaves_an_empty_row(
    ui: UiContext, desk: Desk, settled: Settled
) -> None:
    """A key without a voice is no crash, and is not asked for again and again."""
    keys = fill(desk, 5)
    model = VoiceTableModel(ui)
    model.show_keys(array("q", [*keys, 999_999]), 0, [])
    text_at(model, 0)
    settled()

    assert text_at(model, len(keys)) == ""
    assert ui.background.is_idle()


def test_a_dragged_scrollbar_reads_where_it_stops(
    ui: UiContext, desk: Desk, settled: Settled
) -> None:
    """Pages that were passed are not read: only the one under way and the last ones asked for."""
    model = VoiceTableModel(ui)
    model.show_keys(fill(desk, PAGE_ROWS * 12), 0, [])
    for page in range(12):
        text_at(model, page * PAGE_ROWS)
    settled()

    assert text_at(model, 11 * PAGE_ROWS).startswith("声その")
    assert text_at(model, 4 * PAGE_ROWS) == "…"
    settled()


def test_the_rest_of_a_list_moves_nothing(ui: UiContext, desk: Desk, qtbot: QtBot) -> None:
    """The first rows are shown at once; the others are put below them."""
    keys = fill(desk, READ_ALONG + 50)
    model = VoiceTableModel(ui)
    first = keys[:READ_ALONG]
    model.show_keys(first, 0, desk.voices.rows(first))
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))

    assert model.begins(keys)
    with qtbot.waitSignal(model.rowsInserted):
        model.extend(keys)
    assert model.rowCount() == len(keys)
    assert resets == []
    assert text_at(model, 3) != "…"


def test_other_roles_are_answered_without_a_row(ui: UiContext, desk: Desk) -> None:
    """Painting asks for every role of every cell; those it does not serve cost nothing."""
    model = VoiceTableModel(ui)
    model.show_keys(fill(desk, 3), 0, [])

    assert model.data(model.index(0, 0), Qt.ItemDataRole.FontRole) is None
    assert model.data(QModelIndex(), Qt.ItemDataRole.DisplayRole) is None
    assert ui.background.is_idle()
