"""The screen for the time of the meeting: one key each, and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from wardapp.desk import Desk
from wardapp.domain.meeting import AgendaItem, MeetingKind, TimedItem
from wardapp.ui.context import UiContext
from wardapp.ui.meetings.live.times import course
from wardapp.ui.meetings.live.window import LiveWindow

Settled = Callable[[], None]
TypeText = Callable[..., None]


@pytest.fixture
def live(desk: Desk, ui: UiContext, qtbot: QtBot, settled: Settled) -> LiveWindow:
    meeting = desk.meetings.add(MeetingKind.OTHER, desk.today(), title="校区懇談会").id
    desk.meetings.add_item(meeting, title="公園", minutes_planned=10)
    desk.meetings.add_item(meeting, title="見守り", minutes_planned=20)
    window = LiveWindow(ui, meeting)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    settled()
    return window


def timed(*minutes: int) -> list[TimedItem]:
    return [
        TimedItem(
            AgendaItem(id=str(n), meeting_id="m", position="", title="", minutes_planned=planned),
            "",
            "24:20",
        )
        for n, planned in enumerate(minutes)
    ]


def test_the_clock_goes_over_midnight_and_foretells_the_end() -> None:
    stand = course(timed(10, 20), {"0": ("23:55", "")}, "00:10", "24:20")

    assert (stand.running, stand.minutes, stand.following) == ("0", 15, "1")
    assert (stand.ends, stand.late) == ("00:30", 10)


def test_each_kind_of_record_is_kept_by_one_key(
    live: LiveWindow, desk: Desk, qtbot: QtBot, settled: Settled, type_text: TypeText
) -> None:
    text = live.entry.text
    qtbot.keyClick(live, Qt.Key.Key_F8)
    settled()
    type_text("遊具が古い", text)
    qtbot.keyClick(text, Qt.Key.Key_Return)
    settled()
    type_text("来月に取り替える", text)
    qtbot.keyClick(text, Qt.Key.Key_F3)
    settled()
    type_text("ブランコが怖い", text)
    qtbot.keyClick(text, Qt.Key.Key_F6)
    settled()
    type_text("見積りを取る", text)
    qtbot.keyClick(text, Qt.Key.Key_F4)
    assert live.entry.owner.isVisible()
    live.entry.owner.set_current_id(desk.office.id)
    qtbot.keyClick(text, Qt.Key.Key_Return)
    settled()
    qtbot.keyClick(live, Qt.Key.Key_F8)
    settled()

    work = desk.minutes.work(live.meeting_id)
    first, second = (one.item.id for one in work.timed)
    assert [(s.text, s.agenda_item_id) for s in work.statements] == [("遊具が古い", first)]
    assert [d.text for d in work.decisions] == ["来月に取り替える"]
    assert [(a.what, a.owner_office_id) for a in work.actions] == [("見積りを取る", desk.office.id)]
    assert [row.text for _, row in work.voices] == ["ブランコが怖い"]
    assert set(work.clock) == {first, second}
    assert live.items.current_id() == second


def test_going_on_too_early_is_taken_back_by_one_key(
    live: LiveWindow, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    first, second = (one.item.id for one in desk.minutes.work(live.meeting_id).timed)
    qtbot.keyClick(live, Qt.Key.Key_F8)
    settled()
    qtbot.keyClick(live, Qt.Key.Key_F8)
    settled()
    assert desk.minutes.clock(live.meeting_id)[second][0]

    live.items.setFocus()
    qtbot.keyClick(live, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled()

    assert desk.minutes.clock(live.meeting_id) == {first: ("12:00", "")}


def test_a_line_that_was_not_kept_is_there_again_when_the_window_opens(
    live: LiveWindow,
    desk: Desk,
    ui: UiContext,
    qtbot: QtBot,
    settled: Settled,
    type_text: TypeText,
) -> None:
    type_text("区の案を来月", live.entry.text)
    live.close()
    settled()

    again = LiveWindow(ui, live.meeting_id)
    qtbot.addWidget(again)
    settled()

    assert again.entry.text.toPlainText() == "区の案を来月"


def test_what_another_desk_writes_comes_in_without_moving_the_one_who_types(
    live: LiveWindow, desk: Desk, ui: UiContext, settled: Settled, type_text: TypeText
) -> None:
    first = live.items.current_id()
    type_text("書きかけ", live.entry.text)

    ui.changed.tell(desk.minutes.note(live.meeting_id, "ほかの方の記録", agenda_item_id=first))
    settled()

    (note,) = desk.minutes.statements(live.meeting_id)
    assert live.notes.line_of(note.id).text.toPlainText() == "ほかの方の記録"
    assert live.entry.text.toPlainText() == "書きかけ"


def nameless(page: QWidget) -> list[str]:
    """Return what takes the focus and has neither name nor words."""
    return [
        type(widget).__name__
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.focusProxy() is None
        and not isinstance(widget.parent(), QAbstractSpinBox | QComboBox)
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]


def test_every_control_has_a_name_for_those_who_listen(
    live: LiveWindow, desk: Desk, ui: UiContext, settled: Settled
) -> None:
    ui.changed.tell(
        desk.minutes.note(live.meeting_id, "遊具が古い", agenda_item_id=live.items.current_id())
    )
    settled()
    for entry in live.entry.chips:
        live.entry.show_kind(entry)

        assert nameless(live) == []
