"""The office's layout in 設定: kept at once, used by the next print, refused where no page fits."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from wardapp.domain.office_layout import BodyFace
from wardapp.ui.context import UiContext
from wardapp.ui.settings.paper_panel import PaperPanel


def test_a_change_is_kept_and_the_next_page_has_it(
    ui: UiContext, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    panel = PaperPanel(ui)
    qtbot.addWidget(panel)
    settled()

    panel.body.setCurrentIndex(panel.body.findData(BodyFace.GOTHIC))
    panel.body.activated.emit(panel.body.currentIndex())
    settled()
    panel.margins["margin_top_mm"].setValue(28)
    settled()
    panel.seals.setText("室長、 課長,係長")
    panel.seals.editingFinished.emit()
    settled()

    layout = ui.desk.paper.layout()
    assert layout.body_face is BodyFace.GOTHIC
    assert layout.margin_top_mm == 28
    assert layout.seals == ("室長", "課長", "係長")
    assert ui.desk.undo_label() == "文書の書式の変更"


def test_too_many_boxes_are_refused_in_words(
    ui: UiContext, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    panel = PaperPanel(ui)
    qtbot.addWidget(panel)
    settled()

    panel.seals.setText("、".join(f"役職{n}" for n in range(12)))
    panel.seals.editingFinished.emit()
    settled()

    assert len(ui.desk.paper.layout().seals) == 4
    assert "8個まで" in panel.seals.accessibleDescription() or "決裁欄の名称" in (
        panel.seals.accessibleDescription()
    )
