"""One month's meeting on two desks: held at headquarters, followed up in a ward, told at the next."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from wardapp.desk import Desk
from wardapp.domain.clock import FixedClock, SystemClock
from wardapp.domain.meeting import MeetingKind
from wardapp.domain.minutes import MinutesPhase
from wardapp.ui.background import Background
from wardapp.ui.changed import ChangedSignal
from wardapp.ui.context import UiContext
from wardapp.ui.follow_up.action_dialog import ActionDialog
from wardapp.ui.home.page import HomePage
from wardapp.ui.meetings.live.window import LiveWindow
from wardapp.ui.meetings.minutes_panel import MinutesPanel
from wardapp.ui.theme import Theme
from wardapp.ui.widgets.row_button import RowButton

CITY = Path(__file__).parents[1] / "data" / "mini_city.toml"


class Nowhere:
    """A window that goes nowhere."""

    def open_record(self, kind: str, record_id: str) -> None: ...
    def notify(self, text: str, undo: object = None) -> None: ...
    def print_document(self, document: str, record_id: str) -> None: ...
    def show_voices(self, wanted: object) -> None: ...
    def new_voice(self) -> None: ...


@pytest.fixture
def clock() -> FixedClock:
    """The file server's clock, and every desk's."""
    return FixedClock(SystemClock().now())


@pytest.fixture
def desks(tmp_path: Path, clock: FixedClock) -> Iterator[tuple[Desk, Desk]]:
    """A desk of headquarters and one of a ward, on one share."""
    hq = Desk.create(
        tmp_path / "hq", city=CITY, office="総務市民局", person="総務花子", clock=clock
    )
    ward = Desk.create(
        tmp_path / "ward", city=CITY, office="北区役所", person="北山太郎", clock=clock
    )
    hq.share.create(tmp_path / "share", "本庁")
    words = ward.share.join(tmp_path / "share", "北区")
    hq.share.approve("北区", " ".join(words))
    ward.sync()
    yield hq, ward
    hq.close()
    ward.close()


@pytest.fixture
def screens(
    desks: tuple[Desk, Desk], qtbot: QtBot
) -> Iterator[tuple[UiContext, UiContext, Callable[[], None]]]:
    """What both windows are given, and a way to wait for both."""
    theme = Theme("light")
    theme.apply()
    made = [UiContext(desk, Background(), ChangedSignal(), theme, Nowhere()) for desk in desks]

    def settled() -> None:
        qtbot.wait(1)
        for context in made:
            qtbot.waitUntil(context.background.is_idle, timeout=10_000)

    yield made[0], made[1], settled
    for context in made:
        context.background.close()


def sync(*desks: Desk) -> None:
    for _ in range(2):
        for desk in desks:
            desk.sync()


def test_what_is_asked_in_a_meeting_comes_back_to_the_next_one(
    desks: tuple[Desk, Desk],
    screens: tuple[UiContext, UiContext, Callable[[], None]],
    clock: FixedClock,
    qtbot: QtBot,
) -> None:
    hq, ward = desks
    at_hq, at_ward, settled = screens
    meeting = hq.meetings.add(MeetingKind.WARD_MAYORS, hq.today()).id
    hq.meetings.add_item(meeting, title="防災体制", minutes_planned=20)

    # Held: one types along, with one key each.
    live = LiveWindow(at_hq, meeting)
    qtbot.addWidget(live)
    with qtbot.waitExposed(live):
        live.show()
    settled()
    qtbot.keyClick(live, Qt.Key.Key_F8)
    settled()
    mayor = next(a for a in hq.meetings.attendees(meeting) if a.name == "北山太郎")
    live.entry.speaker.set_current_id(mayor.id)
    live.entry.text.setPlainText("区の案を出す")
    qtbot.keyClick(live.entry.text, Qt.Key.Key_Return)
    settled()
    live.entry.text.setPlainText("北区の案を次回に出す")
    qtbot.keyClick(live.entry.text, Qt.Key.Key_F4)
    live.entry.owner.set_current_id(mayor.person_id)
    live.entry.due.set_date(hq.today() + dt.timedelta(days=20))
    qtbot.keyClick(live.entry.text, Qt.Key.Key_Return)
    settled()
    hq.minutes.put_to_review(meeting)
    sync(hq, ward)

    # The ward mayor's ホーム: the action item, and the minutes to confirm.
    home = HomePage(at_ward)
    qtbot.addWidget(home)
    home.show()
    home.reload()
    settled()
    said = [row.accessibleName() for row in home.findChildren(RowButton)]
    assert any("北区の案を次回に出す" in line and "あと20日" in line for line in said)
    assert any("議事録" in line and "確認待ち" in line for line in said)
    panel = MinutesPanel(at_ward)
    qtbot.addWidget(panel)
    panel.show_meeting(meeting)
    settled()
    ((_, asked),) = ward.minutes.to_confirm(ward.person.id)
    ward.minutes.answer(asked.id)
    (action,) = ward.action_items.of_person(ward.person.id, ward.office.id)
    dialog = ActionDialog(at_ward, action, ward.meetings.get(meeting), home)
    dialog.result_text.setPlainText("案を提出した")
    dialog.done_button.click()
    settled()
    sync(ward, hq)

    # At headquarters: fixed, released, and the result is heard at the next meeting.
    hq.minutes.confirm(meeting)
    hq.minutes.release(meeting)
    clock.moment += dt.timedelta(days=28)
    following = hq.meetings.add(MeetingKind.WARD_MAYORS, hq.today()).id
    after = LiveWindow(at_hq, following)
    qtbot.addWidget(after)
    settled()
    told = [row.accessibleName() for row in after.outcomes.findChildren(RowButton)]
    assert any("北区の案を次回に出す" in line and "完了" in line for line in told)
    sync(hq, ward)
    assert ward.minutes.get(meeting).phase is MinutesPhase.RELEASED
