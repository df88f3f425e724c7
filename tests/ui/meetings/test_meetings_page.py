"""A meeting is prepared in the window: date, agenda in its order, who attends, what was said."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from wardapp.desk import Desk
from wardapp.domain.meeting import AttendeeRole, ItemKind, Meeting, MeetingKind, MeetingState
from wardapp.domain.voice import VoiceDraft
from wardapp.ui.context import UiContext
from wardapp.ui.meetings.agenda_model import AgendaModel, Column
from wardapp.ui.meetings.deputy_dialog import Attending, DeputyDialog
from wardapp.ui.meetings.page import MeetingsPage

if TYPE_CHECKING:
    from tests.ui.conftest import RecordingWindow

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
DAY = dt.date(2026, 12, 8)

Settled = Callable[[], None]
TypeText = Callable[..., None]


@pytest.fixture
def meeting(desk: Desk) -> Meeting:
    """A 区長会議 with three items, ten minutes each."""
    made = desk.meetings.add(MeetingKind.WARD_MAYORS, DAY, starts_at="10:00").id
    for title in ("一番", "二番", "三番"):
        desk.meetings.add_item(made, title=title, minutes_planned=10)
    return desk.meetings.get(made)


@pytest.fixture
def page(ui: UiContext, qtbot: QtBot, meeting: Meeting, settled: Settled) -> MeetingsPage:
    """The page with that meeting."""
    page = MeetingsPage(ui)
    qtbot.addWidget(page)
    page.resize(1240, 800)
    with qtbot.waitExposed(page):
        page.show()
    page.show_record(meeting.id)
    settled()
    return page


def order(desk: Desk, meeting: Meeting) -> list[str]:
    """The titles as they are kept."""
    return [item.title for item in desk.meetings.items(meeting.id)]


def times(page: MeetingsPage) -> list[str]:
    """The clock times as they are shown."""
    model = page.editor.agenda.model
    return [str(model.index(row, Column.TIME).data()) for row in range(model.rowCount())]


def test_the_model_keeps_qts_rules(page: MeetingsPage) -> None:
    """Of what a view may ask."""
    QAbstractItemModelTester(
        page.editor.agenda.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )


def test_items_are_put_in_order_by_keyboard(
    page: MeetingsPage, desk: Desk, meeting: Meeting, qtbot: QtBot, settled: Settled
) -> None:
    """Alt+Down and Alt+Up move the marked item; the mark goes with it, the times follow."""
    table = page.editor.agenda.table
    table.setFocus()
    table.mark(desk.meetings.items(meeting.id)[0].id)

    QTest.keyClick(table, Qt.Key.Key_Down, ALT)
    QTest.keyClick(table, Qt.Key.Key_Down, ALT)
    settled()
    assert order(desk, meeting) == ["二番", "三番", "一番"]
    assert table.currentIndex().row() == 2
    assert times(page) == ["10:00〜10:10", "10:10〜10:20", "10:20〜10:30"]

    QTest.keyClick(table, Qt.Key.Key_Up, ALT)
    settled()
    assert order(desk, meeting) == ["二番", "一番", "三番"]


@pytest.mark.parametrize(
    ("dragged", "above", "expected"),
    [
        (0, 2, ["二番", "一番", "三番"]),
        (0, 3, ["二番", "三番", "一番"]),
        (2, 0, ["三番", "一番", "二番"]),
        (1, 1, ["一番", "二番", "三番"]),
        (1, 2, ["一番", "二番", "三番"]),
    ],
)
def test_items_are_put_in_order_by_dragging(
    page: MeetingsPage,
    desk: Desk,
    meeting: Meeting,
    settled: Settled,
    dragged: int,
    above: int,
    expected: list[str],
) -> None:
    """A row is dropped above another one, or under the last."""
    table, model = page.editor.agenda.table, page.editor.agenda.model
    data: QMimeData = model.mimeData([model.index(dragged, 0)])
    if above < model.rowCount():
        y = table.rowViewportPosition(above) + 2
    else:
        y = table.rowViewportPosition(above - 1) + table.rowHeight(above - 1) - 2
    drop = QDropEvent(
        QPointF(QPoint(60, y)),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    table.dropEvent(drop)
    settled()

    assert order(desk, meeting) == expected
    assert [item.title for item in model.items] == expected


def test_minutes_are_typed_in_place_and_the_clock_follows(
    page: MeetingsPage, desk: Desk, meeting: Meeting, qtbot: QtBot, settled: Settled
) -> None:
    """25 minutes for the first item."""
    table, model = page.editor.agenda.table, page.editor.agenda.model
    table.setFocus()
    index = model.index(0, Column.MINUTES)
    table.setCurrentIndex(index)
    QTest.keyClick(table, Qt.Key.Key_Return)
    editor = table.viewport().findChild(QSpinBox)
    assert editor is not None
    QTest.keyClicks(editor, "25")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settled()

    assert desk.meetings.items(meeting.id)[0].minutes_planned == 25
    assert times(page) == ["10:00〜10:25", "10:25〜10:35", "10:35〜10:45"]


def test_running_past_the_planned_end_is_warned_of(
    page: MeetingsPage, desk: Desk, meeting: Meeting, qtbot: QtBot, settled: Settled
) -> None:
    """In words, by how many minutes, and at the item that does it."""
    assert page.editor.agenda.warning_text == ""
    ends = page.editor.form.ends
    ends.setFocus()
    QTest.keyClicks(ends, "1025")
    QTest.keyClick(ends, Qt.Key.Key_Return)
    page.editor.flush()
    settled()

    assert desk.meetings.get(meeting.id).ends_at == "10:25"
    assert "5分超えます" in page.editor.agenda.warning_text
    assert times(page)[-1] == "10:20〜10:30 超過"


def test_a_free_item_is_added_with_enter(
    page: MeetingsPage,
    desk: Desk,
    meeting: Meeting,
    qtbot: QtBot,
    settled: Settled,
    type_text: TypeText,
) -> None:
    """Ctrl+E, the title, Enter; the field is ready for the next."""
    QTest.keyClick(page.editor.agenda.table, Qt.Key.Key_E, CTRL)
    type_text("その他")
    focused = QApplication.focusWidget()
    assert focused is page.editor.agenda.add_bar.title
    QTest.keyClick(focused, Qt.Key.Key_Return)
    settled()

    assert order(desk, meeting)[-1] == "その他"
    assert page.editor.agenda.add_bar.title.text() == ""
    assert page.editor.agenda.table.currentIndex().row() == 3


def test_a_request_is_put_on_the_agenda_from_a_search(
    page: MeetingsPage,
    desk: Desk,
    meeting: Meeting,
    qtbot: QtBot,
    settled: Settled,
    type_text: TypeText,
) -> None:
    """Its title and its ward's mayor as presenter come with it."""
    request = desk.requests.add(title="通学路の歩道整備").id
    bar = page.editor.agenda.add_bar
    bar.choose("request")
    type_text("歩道")
    qtbot.waitUntil(lambda: bar.requests.results.model().rowCount() == 2)
    settled()
    QTest.keyClick(bar.requests.field, Qt.Key.Key_Return)
    settled()

    item = desk.meetings.items(meeting.id)[-1]
    assert (item.request_id, item.title) == (request, "通学路の歩道整備")
    assert item.kind is ItemKind.DISCUSSION


def test_a_voice_is_put_on_the_agenda_from_a_search(
    page: MeetingsPage,
    desk: Desk,
    meeting: Meeting,
    qtbot: QtBot,
    settled: Settled,
    type_text: TypeText,
) -> None:
    """And opened again from there."""
    voice = desk.voices.keep(VoiceDraft(text="街灯が暗い")).id
    bar = page.editor.agenda.add_bar
    bar.choose("voice")
    type_text("街灯")
    qtbot.waitUntil(lambda: len(bar.voices.found) == 1)
    settled()
    QTest.keyClick(bar.voices.field, Qt.Key.Key_Return)
    settled()

    assert desk.meetings.items(meeting.id)[-1].voice_id == voice


def test_an_item_taken_off_comes_back_to_its_place(
    page: MeetingsPage,
    desk: Desk,
    meeting: Meeting,
    window: RecordingWindow,
    qtbot: QtBot,
    settled: Settled,
) -> None:
    """Delete, then 元に戻す."""
    table = page.editor.agenda.table
    table.setFocus()
    table.mark(desk.meetings.items(meeting.id)[1].id)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    settled()
    assert order(desk, meeting) == ["一番", "三番"]

    undo = window.said[-1][1]
    assert undo is not None
    undo()
    settled()
    assert order(desk, meeting) == ["一番", "二番", "三番"]


def test_the_date_is_written_as_a_clerk_writes_it(
    page: MeetingsPage, desk: Desk, meeting: Meeting, qtbot: QtBot, settled: Settled
) -> None:
    """R9.1.12 is 令和9年1月12日（火）."""
    field = page.editor.form.date
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "R9.1.12")
    QTest.keyClick(field, Qt.Key.Key_Return)
    page.editor.flush()
    settled()

    assert desk.meetings.get(meeting.id).held_on == dt.date(2027, 1, 12)
    assert field.text() == "令和9年1月12日（火）"


def test_a_time_that_is_none_is_told_and_the_old_one_stays(
    page: MeetingsPage, desk: Desk, meeting: Meeting, qtbot: QtBot, settled: Settled
) -> None:
    """10:75 is no time."""
    field = page.editor.form.starts
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "10:75")
    QTest.keyClick(field, Qt.Key.Key_Return)
    page.editor.flush()
    settled()

    assert desk.meetings.get(meeting.id).starts_at == "10:00"
    assert "時刻" in field.toolTip()


def test_members_are_there_by_rank_from_the_beginning(
    page: MeetingsPage, desk: Desk, meeting: Meeting
) -> None:
    """The director of the coordinating bureau before the ward mayor."""
    shown = [a.name for a in page.editor.attendees.model.attendees]

    assert shown == ["総務花子", "北山太郎"]


def test_a_deputy_takes_the_place_of_whom_they_stand_for(
    page: MeetingsPage,
    desk: Desk,
    meeting: Meeting,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The order of rank stays, and 代理 is said."""
    monkeypatch.setattr(DeputyDialog, "ask_deputy", lambda *_: Attending("総務次郎", "次長"))
    panel = page.editor.attendees
    panel.table.selectRow(0)
    panel.deputy.click()
    settled()

    first = desk.meetings.attendees(meeting.id)[0]
    assert (first.name, first.post, first.role) == ("総務次郎", "次長", AttendeeRole.DEPUTY)
    assert panel.model.index(0, 3).data() == "局長の代理"


def test_attendees_are_added_and_taken_off(
    page: MeetingsPage,
    desk: Desk,
    meeting: Meeting,
    window: RecordingWindow,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A guest who is in no list of staff; taken off, and brought back."""
    monkeypatch.setattr(
        DeputyDialog, "ask_guest", lambda *_: Attending("自治 会子", "会長", "中央自治会")
    )
    panel = page.editor.attendees
    panel.free.click()
    settled()
    assert [a.name for a in desk.meetings.attendees(meeting.id)][-1] == "自治 会子"

    panel.table.selectRow(2)
    panel.take_off()
    settled()
    assert len(desk.meetings.attendees(meeting.id)) == 2
    undo = window.said[-1][1]
    assert undo is not None
    undo()
    settled()
    assert len(desk.meetings.attendees(meeting.id)) == 3


def test_what_was_said_is_written_item_by_item(
    page: MeetingsPage, desk: Desk, meeting: Meeting, settled: Settled, type_text: TypeText
) -> None:
    """It saves itself like everything else."""
    page.editor.tabs.setCurrentWidget(page.editor.record)
    first = desk.meetings.items(meeting.id)[0]
    type_text("原案どおり決定", page.editor.record.note_of(first.id))
    page.editor.flush()
    settled()

    assert desk.meetings.items(meeting.id)[0].note == "原案どおり決定"


def test_a_meeting_is_called_held_and_planned_again(
    page: MeetingsPage, desk: Desk, meeting: Meeting, window: RecordingWindow, settled: Settled
) -> None:
    """By the menu, and back by the toast."""
    page.editor.set_state(MeetingState.HELD)
    settled()
    assert desk.meetings.get(meeting.id).state is MeetingState.HELD

    undo = window.said[-1][1]
    assert undo is not None
    undo()
    settled()
    assert desk.meetings.get(meeting.id).state is MeetingState.PLANNED


def test_a_new_meeting_has_its_number_and_members(
    page: MeetingsPage, desk: Desk, settled: Settled
) -> None:
    """The second of its fiscal year, two weeks from now, the cursor in the date."""
    page.new_meeting(MeetingKind.WARD_MAYORS)
    settled()

    shown = page.editor.meeting
    assert shown is not None
    assert shown.number == 2
    assert len(page.editor.attendees.model.attendees) == 2
    assert QApplication.focusWidget() is page.editor.form.date


def test_both_documents_are_printed_from_the_page(
    page: MeetingsPage, meeting: Meeting, window: RecordingWindow, qtbot: QtBot
) -> None:
    """Ctrl+P for the 次第, a button for the 出席者名簿."""
    QTest.keyClick(page.editor.agenda.table, Qt.Key.Key_P, CTRL)
    page.editor.attendance_button.click()

    assert window.printed == [("次第", meeting.id), ("出席者名簿", meeting.id)]


def test_headquarters_meeting_takes_items_of_every_ward_and_nothing_else(
    page: MeetingsPage, desk: Desk, make_desk: Callable[..., Desk], settled: Settled
) -> None:
    """A ward brings its items to the 区長会議; date and attendees are not its own."""
    bureau = make_desk("総務市民局", "総務花子")
    theirs = bureau.meetings.add(MeetingKind.WARD_MAYORS, DAY).id
    desk.change_log.apply_remote([c for _, c in bureau.change_log.local_changes_since(0)])
    page.show_record(theirs)
    settled()

    assert page.editor.form.place.isReadOnly()
    assert not page.editor.attendees.deputy.isVisible()
    assert page.editor.agenda.add_bar.isVisible()


def test_every_control_has_a_name_for_those_who_listen(page: MeetingsPage) -> None:
    """On every tab: what takes the focus says what it is."""
    for number in range(page.editor.tabs.count()):
        page.editor.tabs.setCurrentIndex(number)
        nameless = [
            type(widget).__name__
            for widget in page.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.isVisible()
            and widget.focusProxy() is None
            and not isinstance(widget.parent(), QAbstractSpinBox | QComboBox)
            and not (widget.accessibleName() or getattr(widget, "text", str)())
        ]

        assert nameless == []


def test_an_empty_agenda_ends_nowhere() -> None:
    """No item, no clock time."""
    model = AgendaModel()
    model.show((), "10:00", "11:00")

    assert (model.ends, model.minutes) == ("", 0)
