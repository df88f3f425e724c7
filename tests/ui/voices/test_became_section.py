"""The reading pane shows how far a voice came, and one tells who asked from there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.helpers.acting import pretend, submit

from wardapp.desk import Desk
from wardapp.domain.request import Outcome, RequestState
from wardapp.domain.voice import VoiceDraft
from wardapp.ui.context import UiContext
from wardapp.ui.voices.became_section import BecameSection
from wardapp.ui.widgets.pill import Pill
from wardapp.ui.widgets.row_button import RowButton


def _shown(section: BecameSection, desk: Desk, voice_id: str) -> list[str]:
    voice = desk.voices.get(voice_id)
    section.show_voice(voice, section.read(desk, voice), own=True, editable=True)
    QApplication.processEvents()
    return [pill.accessibleName() for pill in section.findChildren(Pill) if not pill.isHidden()]


def test_the_way_the_words_and_the_record_of_telling(
    ui: UiContext, settled: Callable[[], None], qtbot: QtBot, desk: Desk
) -> None:
    section = BecameSection(ui)
    qtbot.addWidget(section)
    section.show()
    voice = desk.voices.keep(VoiceDraft(text="街灯が暗い", tell_outcome=True)).id
    _shown(section, desk, voice)
    assert "まだありません" in section._words.text()
    assert section.told_button.isHidden()

    request = desk.requests.draft_from([voice], "街灯を").id
    bureau = next(o.id for o in desk.city.offices() if not o.is_ward)
    words = dict.fromkeys(("current_state", "proposal", "expected_effect"), "言葉")
    desk.requests.edit(request, bureau_id=bureau, **words)
    submit(desk, request)
    pretend(
        desk,
        "request",
        request,
        state=RequestState.CONCLUDED,
        outcome=Outcome.NOT_ADOPTED,
        outcome_reason="来年度は難しい。",
    )

    names = _shown(section, desk, voice)
    assert "区長要望：済み" in names
    assert "課題：まだ" in names
    rows = [row.accessibleName() for row in section.findChildren(RowButton) if not row.isHidden()]
    assert any("見送り" in row for row in rows)
    section.told_button.click()
    settled()
    assert desk.voices.get(voice).told_on == desk.today()
    _shown(section, desk, voice)
    assert section.told_button.isHidden()
