"""What is promised of a year of meetings: their days, numbers, members in time, items that go on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from wardapp.desk import Desk
from wardapp.domain.meeting import (
    AttendeeRole,
    MeetingFormat,
    MeetingKind,
    MeetingProfile,
    MeetingState,
)
from wardapp.domain.meeting_series import LAST, MeetingSeries, Moved, day_in, nth_weekday
from wardapp.errors import InputRefused

MAYORS = MeetingKind.WARD_MAYORS


@pytest.fixture
def hq(make_desk: Callable[..., Desk]) -> Desk:
    """A desk of headquarters in the small city."""
    return make_desk("総務市民局", "総務 花子")


def closed_on(*days: dt.date) -> Callable[[dt.date], bool]:
    return lambda day: day.weekday() < 5 and day not in days


def test_the_rule_gives_the_nth_weekday_and_moves_it_from_closed_days() -> None:
    assert nth_weekday(2026, 9, 1, 1) == dt.date(2026, 9, 1)
    assert nth_weekday(2026, 9, 5, 2) == dt.date(2026, 9, 30)
    tuesday = MeetingSeries(id="s", office_id="o", kind=MAYORS, nth=1, weekday=1)
    first = dt.date(2026, 9, 1)
    for moved, expected in (
        (Moved.NEXT, dt.date(2026, 9, 2)),
        (Moved.BEFORE, dt.date(2026, 8, 31)),
        (Moved.WEEK, dt.date(2026, 9, 8)),
        (Moved.STAY, first),
    ):
        rule = MeetingSeries(id="s", office_id="o", kind=MAYORS, nth=1, weekday=1, moved=moved)
        assert day_in(rule, 2026, 9, closed_on(first)) == expected
    assert day_in(tuesday, 2026, 9, closed_on()) == first
    assert tuesday.rule == "毎月第1火曜日（閉庁日のときは次の開庁日）"


def test_one_action_plans_a_year_with_numbers_seasons_and_standing_items(hq: Desk) -> None:
    series = hq.meetings.series.add(MAYORS, place="特別会議室", ends_at="11:30").id
    hq.meetings.series.add_season(series, "討議", from_month=4, to_month=10)
    report = hq.meetings.series.add_season(
        series, "報告", profile=MeetingProfile.REPORT, from_month=11, to_month=3, ends_at="11:00"
    ).id
    hq.meetings.series.add_item(series, "市長挨拶", minutes_planned=5)
    hq.meetings.series.add_item(series, "マンスリーリポート", season_id=report)

    made = hq.meetings.series.plan_year(series, 2027)
    again = hq.meetings.series.plan_year(series, 2027)
    meetings = hq.meetings.series.meetings(series, 2027)

    assert len(made.touched["meeting"]) == 12
    assert not again
    assert [m.number for m in meetings] == list(range(1, 13))
    assert [m.held_on for m in meetings][1] == dt.date(
        2027, 5, 6
    )  # the 4th is a holiday, 3 and 5 too
    assert meetings[9].held_on == dt.date(2028, 1, 4)
    assert meetings[0].profile is MeetingProfile.DISCUSSION
    assert (meetings[7].profile, meetings[7].ends_at) == (MeetingProfile.REPORT, "11:00")
    assert [i.title for i in hq.meetings.items(meetings[0].id)] == ["市長挨拶"]
    assert [i.title for i in hq.meetings.items(meetings[8].id)] == [
        "市長挨拶",
        "マンスリーリポート",
    ]
    assert hq.meetings.attendees(meetings[0].id)


def test_only_the_months_ahead_are_planned_and_what_was_discarded_stays_away(hq: Desk) -> None:
    series = hq.meetings.series.add(MAYORS).id
    hq.meetings.series.plan_year(series, 2026)  # today is 23 November 2026
    ahead = hq.meetings.series.meetings(series, 2026)
    assert [m.held_on.month for m in ahead] == [12, 1, 2, 3]

    hq.meetings.discard([ahead[1].id])
    assert not hq.meetings.series.plan_year(series, 2026)


def test_a_cancelled_meeting_keeps_its_number_and_says_why(hq: Desk) -> None:
    series = hq.meetings.series.add(MAYORS).id
    hq.meetings.series.plan_year(series, 2027)
    third = hq.meetings.series.meetings(series, 2027)[2]
    hq.meetings.cancel(third.id, "台風のため")
    extra = hq.meetings.series.add_extra(
        series, dt.date(2027, 6, 10), format=MeetingFormat.EXTRAORDINARY
    )

    gone = hq.meetings.get(third.id)
    assert (gone.number, gone.state, gone.cancelled_reason) == (
        3,
        MeetingState.CANCELLED,
        "台風のため",
    )
    assert hq.meetings.get(extra.id).number == 13
    assert hq.meetings.get(extra.id).format is MeetingFormat.EXTRAORDINARY


def test_a_meeting_moved_over_the_end_of_the_year_gets_a_number_there(hq: Desk) -> None:
    march = hq.meetings.add(MAYORS, dt.date(2027, 3, 30)).id
    hq.meetings.add(MAYORS, dt.date(2027, 4, 6))
    hq.meetings.edit(march, held_on=dt.date(2027, 4, 2))

    moved = hq.meetings.get(march)
    assert (moved.fiscal_year, moved.number) == (2027, 2)


def test_a_meeting_in_the_evening_ends_after_midnight(hq: Desk) -> None:
    night = hq.meetings.add(
        MeetingKind.OTHER,
        dt.date(2027, 3, 31),
        title="災害対策",
        starts_at="22時30分",
        ends_at="1:15",
    ).id
    hq.meetings.add_item(night, title="被害の状況", minutes_planned=120)
    meeting = hq.meetings.get(night)

    assert (meeting.starts_at, meeting.ends_at, meeting.fiscal_year) == ("22:30", "25:15", 2026)
    assert hq.meetings.timetable(night)[0].ends == "24:30"
    hq.meetings.edit(night, starts_at="23:00", ends_at="25:30")
    assert hq.meetings.get(night).ends_at == "25:30"


def test_who_was_ward_mayor_in_may_attends_in_may(hq: Desk) -> None:
    members = hq.meetings.members
    members.adopt(MAYORS)
    ward = hq.city.find("office", "北区役所")
    members.appoint(ward, "区長", name="北川 次郎", from_on=dt.date(2026, 7, 1))
    may = hq.meetings.add(MAYORS, dt.date(2026, 5, 12)).id
    december = hq.meetings.add(MAYORS, dt.date(2026, 12, 8)).id

    def mayor(meeting: str) -> str:
        return next(a.name for a in hq.meetings.attendees(meeting) if a.post == "区長")

    assert mayor(may) == "北山太郎"
    assert mayor(december) == "北川 次郎"
    with pytest.raises(InputRefused, match="後に就任"):
        members.appoint(ward, "区長", name="別人", from_on=dt.date(2026, 6, 1))


def test_a_list_from_before_a_succession_says_so_and_is_brought_up(hq: Desk) -> None:
    members = hq.meetings.members
    members.adopt(MAYORS)
    meeting = hq.meetings.add(MAYORS, dt.date(2026, 12, 8)).id
    ward = hq.city.find("office", "北区役所")
    guest = hq.meetings.add_attendee(meeting, name="来賓", role=AttendeeRole.INVITED).id
    members.appoint(ward, "区長", name="北川 次郎", from_on=dt.date(2026, 12, 1))
    members.add(MAYORS, hq.city.find("office", "建設局"), "局長", rank=30)

    difference = hq.meetings.member_difference(meeting)
    assert [s.name for _, s in difference.changed] == ["北川 次郎"]
    assert [s.post for s in difference.missing] == ["局長"]
    hq.meetings.bring_up_members(meeting)
    names = {a.name for a in hq.meetings.attendees(meeting)}
    assert "北川 次郎" in names
    assert "北山太郎" not in names
    assert guest in {a.id for a in hq.meetings.attendees(meeting)}
    assert not hq.meetings.member_difference(meeting)


def test_sixty_members_and_two_of_one_rank_and_name_are_all_there(hq: Desk) -> None:
    bureau = hq.city.find("office", "建設局")
    for number in range(58):
        hq.meetings.members.add(MAYORS, bureau, f"部長{number}", rank=50)
    for _ in range(2):
        hq.meetings.members.appoint(
            bureau, "理事", name="山田 太郎", from_on=dt.date(2026, 4, 1), beside=True
        )
    hq.meetings.members.add(MAYORS, bureau, "理事", rank=40)
    meeting = hq.meetings.add(MAYORS, dt.date(2027, 1, 12)).id

    attendees = hq.meetings.attendees(meeting)
    assert len(attendees) == 60
    assert [a.name for a in attendees[:2]] == ["山田 太郎"] * 2
    assert len({a.id for a in attendees}) == 60


def test_eighty_items_of_two_hundred_characters_keep_their_order_and_times(hq: Desk) -> None:
    meeting = hq.meetings.add(MAYORS, dt.date(2027, 1, 12), starts_at="9:00").id
    for number in range(80):
        hq.meetings.add_item(meeting, title=f"{number:03d}" + "題" * 197, minutes_planned=3)
    timed = hq.meetings.timetable(meeting)

    assert [t.item.title[:3] for t in timed] == [f"{n:03d}" for n in range(80)]
    assert timed[-1].ends == "13:00"
    assert all(len(t.item.title) == 200 for t in timed)


def test_moving_takes_the_record_along_and_copying_leaves_it_whole(hq: Desk) -> None:
    first, second, third = (
        hq.meetings.add(MAYORS, dt.date(2027, month, 12)).id for month in (1, 2, 3)
    )
    moved = hq.meetings.add_item(first, title="窓口の体制", note="意見が分かれた").id
    copied = hq.meetings.add_item(first, title="防災訓練", note="方針を確認した").id
    assert hq.meetings.moves.next_of(first).id == second  # type: ignore[union-attr]
    hq.meetings.moves.move(moved, second, "時間切れ")
    copy = hq.meetings.moves.copy(copied, second).id
    hq.meetings.moves.copy(copy, third)

    gone = hq.meetings.moves.gone(first)
    assert [(g.item.id, g.to.id, g.reason) for g in gone] == [(moved, second, "時間切れ")]
    there = {i.id: i for i in hq.meetings.items(second)}
    assert there[moved].note == "意見が分かれた"
    assert there[copy].note == ""
    assert [i.note for i in hq.meetings.items(first)] == ["方針を確認した"]
    assert [s.meeting.id for s in hq.meetings.moves.matter(copied)] == [third, second, first]
    assert [s.meeting.id for s in hq.meetings.moves.matter(moved)] == [second, first]
    with pytest.raises(InputRefused, match="すでにその会議"):
        hq.meetings.moves.copy(copy, second)


def test_the_same_request_leads_back_to_every_meeting_it_stood_at(desk: Desk) -> None:
    request = desk.requests.add(title="街灯の増設").id
    items = [
        desk.meetings.add_item(
            desk.meetings.add(MAYORS, dt.date(2027, month, 12)).id, request_id=request
        ).id
        for month in (1, 2)
    ]
    assert len(desk.meetings.moves.matter(items[0])) == 2


def test_what_was_left_open_comes_first_by_itself_and_not_against_ones_will(hq: Desk) -> None:
    last = hq.meetings.add(MAYORS, dt.date(2026, 11, 10)).id
    meeting = hq.meetings.add(MAYORS, dt.date(2026, 12, 8)).id
    hq.meetings.add_item(meeting, title="協議")
    assert not hq.meetings.put_homework_first(meeting)
    hq.action_items.add(last, "各区の実績を調べる")

    made = hq.meetings.put_homework_first(meeting)
    assert [i.title for i in hq.meetings.items(meeting)] == ["前回までの宿題の確認", "協議"]
    assert not hq.meetings.put_homework_first(meeting)
    hq.meetings.discard_item(made.id)
    assert not hq.meetings.put_homework_first(meeting)


def test_an_item_can_be_about_all_that_a_ward_works_with(desk: Desk) -> None:
    meeting = desk.meetings.add(MAYORS, dt.date(2027, 1, 12)).id
    theme = desk.themes.add(title="放置自転車").id
    item = desk.meetings.add_item(meeting, theme_id=theme).id
    shown = next(i for i in desk.meetings.items(meeting) if i.id == item)
    assert (shown.title, shown.theme_id, shown.presenter) == ("放置自転車", theme, "北区長")


def test_another_office_plans_no_year_of_this_series(
    hq: Desk, make_desk: Callable[..., Desk]
) -> None:
    series = hq.meetings.series.add(MAYORS, nth=LAST).id
    ward = make_desk("南区役所", "南 花子")
    with pytest.raises(InputRefused):
        ward.meetings.series.plan_year(series, 2027)
    with pytest.raises(InputRefused, match="曜日"):
        hq.meetings.series.edit(series, nth=9)
