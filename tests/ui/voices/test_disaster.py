"""The counter window asks for less while a disaster goes on; a pile of forms survives being closed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from wardapp.desk import Desk
from wardapp.domain.disaster import Urgency
from wardapp.domain.voice_list import VoiceFilter
from wardapp.ui.context import UiContext
from wardapp.ui.voices.bulk_dialog import BulkDialog
from wardapp.ui.voices.counter_window import open_counter_window

Settled = Callable[[], None]


def test_the_reduced_form_keeps_what_matters(
    ui: UiContext, desk: Desk, settled: Settled, qtbot: QtBot
) -> None:
    desk.disaster.begin("台風12号")
    window = open_counter_window(ui, blank=True)
    settled()
    assert window.disaster.isVisible()
    assert not window.combos["source_id"].isVisible()
    assert not window.extras.isVisible()
    assert window.contact["phone"].isVisible()
    window.text.setPlainText("屋根が飛んで雨が入る")
    window.disaster.buttons[Urgency.LIFE].click()
    window.keep()
    settled()
    kept = desk.voices.rows(desk.voices.ids(VoiceFilter(), limit=1))[0]
    assert kept.summary.startswith("【人命に関わる】屋根が飛んで")
    assert kept.due_on == desk.today()
    present = desk.disaster.current()
    assert present is not None
    assert desk.voices.get(kept.id).occasion_id == present.id
    assert desk.flashes.of_voice(kept.id) is not None
    assert not window.disaster.buttons[Urgency.LIFE].isChecked()

    # Another desk of the office ends it: the window is the ordinary one again.
    ui.changed.tell(desk.disaster.end(), object())
    settled()
    assert not window.disaster.isVisible()
    assert window.combos["source_id"].isVisible()
    window.throw_away()
    settled()


def test_a_pile_is_typed_pasted_left_and_kept(
    ui: UiContext, desk: Desk, settled: Settled, qtbot: QtBot
) -> None:
    dialog = BulkDialog(ui)
    dialog.show()
    settled()
    clip = "11/20\t今日中\t中央校区\t川沿い\t水があふれた\n昨日\t\tどこか\t\t停電している\n"
    QGuiApplication.clipboard().setText(clip)
    dialog.table.setCurrentCell(0, 0)
    dialog.paste()
    assert "2件を登録できます" in dialog.said.text()
    dialog.table.item(0, 1).setText("すぐに")
    assert not dialog.keep_button.isEnabled()
    dialog.table.item(0, 1).setText("今日中")
    dialog.close()
    settled()

    dialog = BulkDialog(ui)
    dialog.show()
    settled()
    assert dialog._cell(0, 4) == "水があふれた"
    dialog.keep()
    settled()
    rows = {row.text: row for row in desk.voices.rows(desk.voices.ids(VoiceFilter(), limit=2))}
    assert rows["水があふれた"].district == "中央校区"
    assert desk.voices.get(rows["停電している"].id).place == "どこか"
    assert desk.drafts.list("bulk") == []
