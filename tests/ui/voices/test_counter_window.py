"""A call is written down by keyboard alone, and nothing that was typed is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from wardapp.desk import Desk
from wardapp.domain.voice import VoiceState
from wardapp.domain.voice_list import VoiceFilter
from wardapp.errors import DiskFull
from wardapp.ui.context import UiContext
from wardapp.ui.errors import ErrorDialog
from wardapp.ui.voices import counter_drafts, counter_window
from wardapp.ui.voices.counter_window import CounterWindow, open_counter_window, open_drafts

if TYPE_CHECKING:
    from tests.ui.conftest import RecordingWindow

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
Settled = Callable[[], None]
TypeText = Callable[..., None]
Open = Callable[..., CounterWindow]


@pytest.fixture
def opened(ui: UiContext, qtbot: QtBot, settled: Settled) -> Iterator[Open]:
    """Open counter windows; all are closed at the end."""

    def open_one(**options: object) -> CounterWindow:
        window = open_counter_window(ui, **options)  # type: ignore[arg-type]
        qtbot.waitExposed(window)
        settled()
        window.activateWindow()
        qtbot.waitUntil(lambda: bool(window.isActiveWindow()))
        return window

    yield open_one
    for window in list(counter_window._open_windows):
        window.close()
    settled()


def focused() -> QWidget:
    """Where the keys go."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def tab_to(wanted: QWidget) -> None:
    """Press Tab until the focus is there, as somebody without a mouse does."""
    for _ in range(24):
        if focused() is wanted or wanted.isAncestorOf(focused()):
            return
        QTest.keyClick(QApplication.activePopupWidget() or focused(), Qt.Key.Key_Tab)
    pytest.fail("Tab does not lead there")


def newest(desk: Desk) -> str:
    """The identifier of the voice that was received last."""
    return desk.voices.rows(desk.voices.ids(VoiceFilter(), limit=1))[0].id


def test_a_voice_is_kept_by_keyboard_alone(
    opened: Open, desk: Desk, window: RecordingWindow, settled: Settled, type_text: TypeText
) -> None:
    """Type, Tab through the fields in the order of a conversation, Ctrl+Enter; ready for the next."""
    call = opened()
    assert focused() is call.text
    type_text("公園の街灯が消えている")
    for field, text in (
        (call.combos["district_id"], "中央校区"),
        (call.place, "東町公園"),
        (call.contact["name"], "山田 花子"),
        (call.contact["phone"], "090-1234-5678"),
        (call.combos["channel_id"], "電話"),
    ):
        tab_to(field)
        type_text(text)
    tab_to(call.answer)
    QTest.keyClick(focused(), Qt.Key.Key_Return, CTRL)
    settled()

    voice = desk.voices.get(newest(desk))
    contact = desk.voices.contact(voice.id)
    assert voice.text == "公園の街灯が消えている"
    assert voice.place == "東町公園"
    assert desk.city.name_of(voice.district_id) == "中央校区"
    assert desk.city.name_of(voice.channel_id) == "電話"
    assert contact is not None
    assert (contact.name, contact.phone) == ("山田 花子", "090-1234-5678")
    assert voice.number in window.said[-1][0]
    assert call.text.toPlainText() == ""
    assert focused() is call.text


def test_the_next_voice_begins_with_the_last_channel(
    opened: Open, desk: Desk, settled: Settled, type_text: TypeText
) -> None:
    """Who takes calls takes calls; what was said and who said it begin empty."""
    call = opened()
    type_text("一件目", call.text)
    call.combos["channel_id"].set_current_id(desk.city.find("channel", "電話"))
    type_text("山田", call.contact["name"])
    call.keep()
    settled()
    other = opened(blank=True)

    for window in (call, other):
        assert window.combos["channel_id"].current_id() == desk.city.find("channel", "電話")
        assert window.contact["name"].text() == ""


def test_what_is_typed_while_a_voice_is_being_kept_belongs_to_the_next(
    opened: Open, desk: Desk, settled: Settled, type_text: TypeText
) -> None:
    """The disk may take its time; the next caller does not wait."""
    call = opened()
    type_text("一件目", call.text)
    call.keep()
    type_text("二件目", call.text)
    settled()

    assert desk.voices.get(newest(desk)).text == "一件目"
    assert call.text.toPlainText() == "二件目"


def test_an_answer_given_at_once_makes_the_voice_answered(
    opened: Open, desk: Desk, settled: Settled, type_text: TypeText
) -> None:
    """Question and answer are one step."""
    call = opened()
    type_text("開館は何時ですか", call.text)
    type_text("9時とお答えした", call.answer)
    call.keep()
    settled()

    voice = desk.voices.get(newest(desk))
    assert voice.state is VoiceState.ANSWERED
    assert desk.voices.responses(voice.id)[0].text == "9時とお答えした"


def test_nothing_said_is_not_kept(opened: Open, desk: Desk, settled: Settled) -> None:
    """The one required field is asked for in words, and nothing is written."""
    before = desk.voices.count(VoiceFilter())
    call = opened()
    call.keep()
    settled()

    assert desk.voices.count(VoiceFilter()) == before
    assert "書いてから" in call.saved.text()


def test_a_draft_is_on_disk_after_a_pause_in_typing(
    opened: Open, desk: Desk, qtbot: QtBot, settled: Settled, type_text: TypeText
) -> None:
    """Nobody presses a button: a crash a moment later loses nothing."""
    call = opened()
    type_text("途中まで聞いた", call.text)
    qtbot.waitUntil(lambda: bool(desk.drafts.list("voice")))
    settled()

    assert desk.drafts.list("voice")[0][1]["text"] == "途中まで聞いた"
    assert "下書きを保存しました" in call.saved.text()


def test_typing_without_a_pause_is_saved_too(
    opened: Open,
    desk: Desk,
    settled: Settled,
    type_text: TypeText,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A clerk who types on and on is saved in between."""
    monkeypatch.setattr(counter_drafts, "LONGEST_UNSAVED_S", 0.0)
    call = opened()
    type_text("止まらずに", call.text)
    settled()

    assert desk.drafts.list("voice")[0][1]["text"] == "止まらずに"


def test_closing_half_way_keeps_the_draft_and_says_so(
    opened: Open, desk: Desk, window: RecordingWindow, settled: Settled, type_text: TypeText
) -> None:
    """Esc, and the next window offers to go on, one key away."""
    call = opened()
    type_text("折り返し待ち", call.text)
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    settled()
    assert any("下書き" in said for said, _undo in window.said)

    later = opened()
    assert later.text.toPlainText() == ""
    assert later.drafts.strip.button.isVisible()
    QTest.keyClick(focused(), Qt.Key.Key_D, ALT)
    settled()
    assert later.text.toPlainText() == "折り返し待ち"

    later.keep()
    settled()
    assert desk.drafts.list("voice") == []
    assert desk.voices.get(newest(desk)).text == "折り返し待ち"


def test_a_named_draft_opens_once(opened: Open, desk: Desk, settled: Settled) -> None:
    """ホーム opens the draft that was chosen; a second click brings the same window."""
    desk.drafts.save("voice", "a", {"text": "一つ目の下書き"})
    desk.drafts.save("voice", "b", {"text": "二つ目の下書き"})
    call = opened(draft="a")

    assert call.text.toPlainText() == "一つ目の下書き"
    assert opened(draft="a") is call
    assert open_drafts() == {"a"}


def test_two_calls_are_two_windows(
    opened: Open, desk: Desk, settled: Settled, type_text: TypeText
) -> None:
    """Neither knows of the other, and each has its own draft."""
    first, second = opened(), opened(blank=True)
    type_text("一人目", first.text)
    type_text("二人目", second.text)
    first.drafts.save()
    second.drafts.save()
    settled()

    assert {payload["text"] for _key, payload, _at in desk.drafts.list("voice")} == {
        "一人目",
        "二人目",
    }


def test_an_emptied_form_leaves_no_draft(
    opened: Open, desk: Desk, settled: Settled, type_text: TypeText
) -> None:
    """What a clerk deleted must not come back on ホーム."""
    call = opened()
    type_text("間違い電話", call.text)
    call.drafts.save()
    call.text.clear()
    call.drafts.save()
    settled()

    assert desk.drafts.list("voice") == []


def test_what_was_thrown_away_can_be_had_back(
    opened: Open, desk: Desk, window: RecordingWindow, settled: Settled, type_text: TypeText
) -> None:
    """捨てる closes without asking, and the message has 元に戻す."""
    call = opened()
    type_text("いたずら電話", call.text)
    call.drafts.save()
    call.throw_away()
    settled()
    assert desk.drafts.list("voice") == []

    _said, undo = window.said[-1]
    assert undo is not None
    undo()
    settled()
    assert desk.drafts.list("voice")[0][1]["text"] == "いたずら電話"


def test_a_telephone_number_in_the_text_is_noticed_and_moved_by_one_key(
    opened: Open, settled: Settled, type_text: TypeText
) -> None:
    """The clerk is asked; Alt+M moves it to the contact."""
    call = opened()
    type_text("折り返しは 093-123-4567 へ", call.text)
    assert call.personal.button.isVisible()
    QTest.keyClick(focused(), Qt.Key.Key_M, ALT)
    settled()

    assert call.contact["phone"].text() == "093-123-4567"
    assert "4567" not in call.text.toPlainText()
    assert not call.personal.button.isVisible()


def test_a_full_disk_gives_back_what_was_typed(
    opened: Open,
    desk: Desk,
    settled: Settled,
    type_text: TypeText,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It is said, the form is there again, and the next try succeeds."""
    real = desk.keep_from_draft

    def full(*_args: object, **_named: object) -> None:
        raise DiskFull

    call = opened()
    type_text("消えてはならない", call.text)
    monkeypatch.setattr(desk, "keep_from_draft", full)
    call.keep()
    settled()
    assert call.text.toPlainText() == "消えてはならない"
    dialogs = call.findChildren(ErrorDialog)
    assert dialogs
    dialogs[0].accept()

    monkeypatch.setattr(desk, "keep_from_draft", real)
    call.keep()
    settled()
    assert desk.voices.get(newest(desk)).text == "消えてはならない"


def test_every_control_has_a_name(opened: Open) -> None:
    """A screen reader says what each field is."""
    call = opened()
    fields = [
        call.text,
        call.place,
        call.answer,
        call.due_on,
        call.received_on,
        call.foot.throw_button,
    ]

    assert all(w.accessibleName() for w in (*fields, *call.combos.values(), *call.contact.values()))
