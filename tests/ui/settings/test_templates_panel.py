"""ひな形 are written in 設定 and chosen where one answers; what was typed is never written over."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from wardapp.desk import Desk
from wardapp.domain.template import TemplatePurpose
from wardapp.domain.voice import ResponseKind, VoiceDraft, VoiceState
from wardapp.ui.context import UiContext
from wardapp.ui.settings.templates_panel import TemplatesPanel
from wardapp.ui.voices.responses_panel import ResponsesPanel


def test_a_template_is_made_named_and_thrown_away(
    ui: UiContext, settled: Callable[[], None], qtbot: QtBot, desk: Desk
) -> None:
    panel = TemplatesPanel(ui)
    qtbot.addWidget(panel)
    settled()
    panel.purpose.setCurrentIndex(panel.purpose.findData(TemplatePurpose.ANSWER))
    panel.reload()
    settled()
    before = len(desk.templates.list(TemplatePurpose.ANSWER))
    panel.add.click()
    settled()
    panel.name.setText("現地を見て連絡")
    panel.name.textEdited.emit("現地を見て連絡")
    panel.text.setPlainText("見に行きます。")
    panel._on_placeholder("担当課")
    panel.auto.flush()
    settled()
    made = [t for t in desk.templates.list(TemplatePurpose.ANSWER) if t.name == "現地を見て連絡"]
    assert len(made) == 1
    assert "見に行きます。" in made[0].text
    assert "{担当課}" in made[0].text

    panel.discard.click()
    settled()
    assert len(desk.templates.list(TemplatePurpose.ANSWER)) == before
    desk.undo()
    assert len(desk.templates.list(TemplatePurpose.ANSWER)) == before + 1


def test_an_answer_is_filled_in_after_what_was_typed_and_an_interim_one_keeps_the_day(
    ui: UiContext, settled: Callable[[], None], qtbot: QtBot, desk: Desk
) -> None:
    kept = desk.voices.keep(VoiceDraft(text="街灯が暗い", wants_response=True)).id
    desk.templates.add(TemplatePurpose.ANSWER, "番号", "受付番号は{受付番号}です。")
    panel = ResponsesPanel(ui)
    qtbot.addWidget(panel)
    panel.show_responses(desk.voices.get(kept), (), "", own=True)
    panel.text.setPlainText("お電話した。")
    panel.fill_in(desk.templates.list(TemplatePurpose.ANSWER)[-1])
    settled()
    number = desk.voices.get(kept).number
    assert panel.text.toPlainText() == f"お電話した。\n受付番号は{number}です。"

    due = desk.voices.get(kept).due_on
    panel.method.setCurrentIndex(panel.method.findText("電話"))
    panel.interim_button.click()
    settled()
    (said,) = desk.voices.responses(kept)
    assert (said.kind, said.method) == (ResponseKind.INTERIM, "電話")
    assert desk.voices.get(kept).state is VoiceState.IN_PROGRESS
    assert desk.voices.get(kept).due_on == due
