"""A meeting is prepared in the window: a year, the call for items, bureaus at one table, the calendar."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QInputDialog, QWidget
from pytestqt.qtbot import QtBot

from wardapp.desk import Desk
from wardapp.domain.bureau_meeting import BureauResultKind
from wardapp.domain.meeting import Attendance, MeetingFormat, MeetingKind, MeetingState
from wardapp.domain.submission import CirculationVote, SubmissionState
from wardapp.ui.background import Background
from wardapp.ui.calendar.page import CalendarPage
from wardapp.ui.changed import ChangedSignal
from wardapp.ui.context import UiContext
from wardapp.ui.meetings.agreements_dialog import AgreementsDialog, VisitDialog
from wardapp.ui.meetings.bureau_dialogs import (
    AskDialog,
    BackgroundDialog,
    DayDialog,
    OpinionDialog,
    ResultDialog,
)
from wardapp.ui.meetings.call_panel import CallDialog
from wardapp.ui.meetings.inquiry_dialog import InquiryDialog
from wardapp.ui.meetings.invitation_dialog import InvitationDialog
from wardapp.ui.meetings.item_dialog import ItemDialog
from wardapp.ui.meetings.materials_dialog import MaterialsDialog
from wardapp.ui.meetings.members_dialog import AppointDialog, MembersDialog, PostDialog
from wardapp.ui.meetings.page import MeetingsPage
from wardapp.ui.meetings.season_dialogs import SeasonDialog, StandingItemDialog
from wardapp.ui.meetings.series_dialog import SeriesDialog
from wardapp.ui.meetings.submission_dialog import SubmissionDialog
from wardapp.ui.theme import Appearance, Theme

if TYPE_CHECKING:
    from tests.ui.conftest import RecordingWindow

Settled = Callable[[], None]
DAY = dt.date(2026, 12, 15)


@pytest.fixture
def hq(make_desk: Callable[..., Desk]) -> Desk:
    """A desk of headquarters."""
    return make_desk("総務市民局", "総務 花子")


@pytest.fixture
def desk(hq: Desk) -> Desk:
    """The window of these tests stands at headquarters."""
    return hq


@pytest.fixture
def ui(desk: Desk, window: RecordingWindow, qtbot: QtBot) -> Iterator[UiContext]:
    """A context on that desk."""
    theme = Theme(Appearance.LIGHT)
    theme.apply()
    background = Background()
    faults: list[Exception] = []
    background.failed_unheard.connect(faults.append)
    yield UiContext(desk, background, ChangedSignal(), theme, window)
    background.close()
    assert faults == []


@pytest.fixture
def page(ui: UiContext, qtbot: QtBot, settled: Settled) -> MeetingsPage:
    """The place of the meetings."""
    page = MeetingsPage(ui)
    qtbot.addWidget(page)
    page.resize(1240, 800)
    with qtbot.waitExposed(page):
        page.show()
    page.activate()
    settled()
    return page


def test_a_year_is_planned_by_one_button(
    ui: UiContext, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    dialog = SeriesDialog(ui)
    qtbot.addWidget(dialog)
    settled()
    dialog.add(MeetingKind.WARD_MAYORS)
    settled()
    dialog.year.setCurrentIndex(1)
    dialog.year.activated.emit(1)
    settled()
    assert dialog.plan_button.text() == "12回を予定する"
    dialog.plan_button.click()
    settled()

    assert len(desk.meetings.list(fiscal_year=2027)) == 12
    assert not dialog.plan_button.isEnabled()
    assert "予定済（第1回）" in dialog.days_label.text()


def test_a_submitted_sheet_becomes_an_item_and_a_returned_one_says_why(
    page: MeetingsPage, desk: Desk, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    meeting = desk.meetings.add(MeetingKind.WARD_MAYORS, DAY).id
    desk.meetings.calls.ask(meeting)
    sheets = [
        desk.meetings.submissions.begin(
            meeting_id=meeting, title=title, why="理由", asked="方針"
        ).id
        for title in ("甲", "乙")
    ]
    for sheet in sheets:
        desk.meetings.submissions.submit(sheet)
    page.show_record(meeting)
    settled()
    panel = page.editor.preparation.call
    page.editor.tabs.setCurrentWidget(panel)
    settled()
    assert "議題の締切" in panel.state.text()
    panel.list.choose(sheets[0])
    panel.accept_button.click()
    settled()
    monkeypatch.setattr(QInputDialog, "getMultiLineText", lambda *_a, **_k: ("もっと短く", True))
    panel.list.choose(sheets[1])
    panel.back_button.click()
    settled()

    assert [i.title for i in desk.meetings.items(meeting)] == ["甲"]
    assert desk.meetings.submissions.get(sheets[1]).state is SubmissionState.RETURNED
    assert desk.meetings.submissions.get(sheets[1]).reply == "もっと短く"


def test_a_sheet_that_is_left_keeps_what_was_typed(
    ui: UiContext, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    made = desk.meetings.submissions.begin(title="花壇").id
    dialog = SubmissionDialog(ui, desk.meetings.submissions.get(made))
    qtbot.addWidget(dialog)
    dialog.why.setPlainText("全区に関わる")
    dialog.reject()
    settled()

    sheet = desk.meetings.submissions.get(made)
    assert (sheet.why, sheet.state) == ("全区に関わる", SubmissionState.DRAFT)


def test_bureaus_answer_and_only_then_the_meeting_is_closed(
    page: MeetingsPage, desk: Desk, ui: UiContext, qtbot: QtBot, settled: Settled
) -> None:
    bureau = desk.city.find("office", "建設局")
    meeting = desk.meetings.bureaus.call("駅前", DAY, bureau_ids=(bureau,)).id
    page.show_record(meeting)
    settled()
    panel = page.editor.preparation.bureaus
    page.editor.tabs.setCurrentWidget(panel)
    settled()
    assert not panel.close_button.isEnabled()
    assert "建設局の結果が必要です" in panel.end.text()
    dialog = ResultDialog(ui, desk.meetings.bureaus.asks(meeting)[0])
    qtbot.addWidget(dialog)
    dialog.outcome.show_value(BureauResultKind.CONDITIONAL)
    dialog.conditions.setPlainText("区が維持する")
    dialog.take()
    settled()
    panel.reload()
    settled()
    panel.close_button.click()
    settled()

    assert desk.meetings.get(meeting).state is MeetingState.HELD
    assert "終結しました" in panel.end.text()


def test_the_next_meeting_takes_the_item_and_one_click_leads_back(
    page: MeetingsPage, desk: Desk, window: RecordingWindow, settled: Settled
) -> None:
    first = desk.meetings.add(MeetingKind.WARD_MAYORS, DAY).id
    second = desk.meetings.add(MeetingKind.WARD_MAYORS, dt.date(2027, 1, 12)).id
    item = desk.meetings.add_item(first, title="窓口").id
    page.show_record(first)
    settled()
    agenda = page.editor.agenda
    agenda.table.selectRow(0)
    agenda.item_actions.copy_to_next()
    settled()
    agenda.table.selectRow(0)
    settled()
    assert desk.meetings.items(first)[0].id == item
    assert [i.title for i in desk.meetings.items(second)] == ["窓口"]
    assert agenda.item_actions.past.isEnabled()
    agenda.item_actions.past.menu().actions()[0].trigger()

    assert window.opened[-1] == ("meeting", second)


def test_attendance_is_taken_and_a_succession_is_noticed(
    page: MeetingsPage, desk: Desk, settled: Settled
) -> None:
    desk.meetings.members.adopt(MeetingKind.WARD_MAYORS)
    meeting = desk.meetings.add(MeetingKind.WARD_MAYORS, DAY).id
    ward = desk.city.find("office", "北区役所")
    desk.meetings.members.appoint(ward, "区長", name="北川 次郎", from_on=dt.date(2026, 12, 1))
    page.show_record(meeting)
    settled()
    panel = page.editor.attendees
    page.editor.tabs.setCurrentWidget(panel)
    settled()
    assert "北川 次郎" in panel.notice.words.text()
    panel.notice.button.click()
    settled()
    panel.all_present()
    settled()

    attendees = desk.meetings.attendees(meeting)
    assert "北川 次郎" in {a.name for a in attendees}
    assert {a.attendance for a in attendees} == {Attendance.PRESENT}


def test_going_round_is_counted(page: MeetingsPage, desk: Desk, settled: Settled) -> None:
    meeting = desk.meetings.add(MeetingKind.WARD_MAYORS, DAY, format=MeetingFormat.CIRCULATED).id
    desk.meetings.add_item(meeting, title="窓口")
    page.show_record(meeting)
    settled()
    panel = page.editor.preparation.circulation
    page.editor.tabs.setCurrentWidget(panel)
    settled()
    panel.table.selectRow(0)
    panel.vote(CirculationVote.AGREED)
    settled()

    assert panel.sum.text().startswith("回答 1／2")


def test_the_calendar_shows_a_meeting_by_key_and_writes_it_out(
    ui: UiContext,
    desk: Desk,
    window: RecordingWindow,
    qtbot: QtBot,
    settled: Settled,
    tmp_path: Path,
) -> None:
    meeting = desk.meetings.add(MeetingKind.WARD_MAYORS, DAY).id
    page = CalendarPage(ui)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    with qtbot.waitExposed(page):
        page.show()
    page.activate()
    settled()
    qtbot.keyClick(page.month, Qt.Key.Key_PageDown)
    settled()
    page.month.mark(dt.date(2026, 12, 14))
    qtbot.keyClick(page.month, Qt.Key.Key_Right)
    qtbot.keyClick(page.month, Qt.Key.Key_Return)
    assert page.heading.text() == "令和8年12月"
    assert "区長会議" in page.month.accessibleDescription()
    assert window.opened == [("meeting", meeting)]
    page.save_to(tmp_path / "out.ics")
    settled()

    assert f"meeting-{meeting}@wardapp".encode() in (tmp_path / "out.ics").read_bytes().replace(
        b"\r\n ", b""
    )


def test_every_control_of_the_dialogs_has_a_name(
    ui: UiContext, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    meeting = desk.meetings.get(desk.meetings.add(MeetingKind.WARD_MAYORS, DAY).id)
    item = desk.meetings.items(
        desk.meetings.get(
            next(iter(desk.meetings.add_item(meeting.id, title="窓口").touched["meeting"]))
        ).id
    )[0]
    desk.meetings.inquiries.ask(item.id, "いかがですか")
    desk.meetings.members.adopt(MeetingKind.WARD_MAYORS)
    post = desk.meetings.members.list(MeetingKind.WARD_MAYORS)[0]
    sheet = desk.meetings.submissions.get(desk.meetings.submissions.begin(title="花壇").id)
    bureau = desk.city.find("office", "建設局")
    called = desk.meetings.bureaus.call("駅前", DAY, bureau_ids=(bureau,)).id
    ask = desk.meetings.bureaus.asks(called)[0]
    dialogs: list[QWidget] = [
        SeriesDialog(ui),
        SeasonDialog(ui),
        StandingItemDialog(ui, ()),
        MembersDialog(ui),
        PostDialog(ui, post),
        AppointDialog(ui, post),
        SubmissionDialog(ui, sheet),
        CallDialog(ui, DAY, ""),
        ItemDialog(ui, item, editable=True),
        MaterialsDialog(ui, "窓口", item_id=item.id, editable=True),
        InquiryDialog(ui, item, editable=True),
        InvitationDialog(ui, meeting),
        AskDialog(ui, ask),
        BackgroundDialog(ui, meeting),
        DayDialog(ui, meeting, "候補日"),
        OpinionDialog(ui, ask),
        ResultDialog(ui, ask),
        AgreementsDialog(ui),
        VisitDialog(ui),
        CalendarPage(ui),
    ]
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        dialog.show()
    settled()
    QApplication.processEvents()
    nameless = [
        f"{type(dialog).__name__}:{type(child).__name__}"
        for dialog in dialogs
        for child in dialog.findChildren(QWidget)
        if child.isVisible()
        and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not child.accessibleName()
        and not getattr(child, "text", str)()
        and not isinstance(child.parent(), (QComboBox, QAbstractSpinBox))
        and type(child).__name__ not in {"QScrollArea", "QWidget"}
    ]
    assert nameless == []


def test_a_request_shows_what_bureaus_answered_and_calls_them_to_one_table(
    ui: UiContext, desk: Desk, window: RecordingWindow, qtbot: QtBot, settled: Settled
) -> None:
    from wardapp.ui.requests.meetings_panel import MeetingsPanel

    bureau = desk.city.find("office", "建設局")
    request = desk.requests.add(title="駐輪場", bureau_id=bureau).id
    panel = MeetingsPanel(ui)
    qtbot.addWidget(panel)
    panel.show_request(request)
    settled()
    assert panel.results.isHidden()
    panel.call_bureaus()
    settled()
    meeting = window.opened[-1][1]
    ask = desk.meetings.bureaus.asks(meeting)[0]
    assert ask.bureau_id == bureau
    desk.meetings.bureaus.record_result(
        ask.id, BureauResultKind.CONDITIONAL, conditions="区が維持する"
    )
    panel.reload()
    settled()

    assert "協議済（1局）" in panel.results.text()
    assert "条件付（区が維持する）" in panel.results.text()
