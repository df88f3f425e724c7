"""What is promised of the calendar and its file: all that is due, nobody's data, stable identifiers."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from icalendar import Calendar

from wardapp.desk import Desk
from wardapp.domain.meeting import MeetingKind
from wardapp.domain.schedule import EntryKind
from wardapp.domain.voice import VoiceDraft


def events(content: bytes) -> dict[str, object]:
    return {str(e["SUMMARY"]): e for e in Calendar.from_ical(content).walk("VEVENT")}


def test_the_calendar_gathers_meetings_deadlines_and_voices(desk: Desk) -> None:
    meeting = desk.meetings.add(MeetingKind.OTHER, dt.date(2026, 12, 15), title="庁内会議").id
    desk.meetings.calls.ask(meeting)
    desk.action_items.add(meeting, "実績を調べる", due_on=dt.date(2026, 12, 21))
    desk.voices.keep(VoiceDraft(text="街灯", wants_response=True, due_on=dt.date(2026, 12, 4)))
    found = desk.meetings.schedule.entries(dt.date(2026, 12, 1), dt.date(2027, 1, 1))

    assert [(e.day.day, e.kind, e.title) for e in found] == [
        (4, EntryKind.VOICES, "回答期限の声　1件"),
        (11, EntryKind.CALL, "第1回庁内会議の議題の締切"),
        (15, EntryKind.MEETING, "庁内会議"),
        (21, EntryKind.ACTION, "宿題：実績を調べる"),
        (1, EntryKind.CLOSED, "元日"),
    ]


def test_the_file_opens_elsewhere_with_tokyos_time_and_says_what_is_cancelled(
    desk: Desk, tmp_path: Path
) -> None:
    night = desk.meetings.add(
        MeetingKind.OTHER,
        dt.date(2027, 3, 31),
        title="年度末の会議",
        starts_at="23:00",
        ends_at="1:30",
        place="第1会議室",
    ).id
    off = desk.meetings.add(MeetingKind.OTHER, dt.date(2027, 3, 2), title="取りやめ").id
    out = tmp_path / "wardapp.ics"
    desk.meetings.schedule.file(dt.date(2027, 3, 1), dt.date(2027, 4, 30), out)
    before = events(out.read_bytes())
    desk.meetings.cancel(off, "延期")
    after = events(desk.meetings.schedule.file(dt.date(2027, 3, 1), dt.date(2027, 4, 30)))

    event = before["年度末の会議"]
    assert event["DTSTART"].dt.isoformat() == "2027-03-31T23:00:00+09:00"  # type: ignore[index]
    assert event["DTEND"].dt.isoformat() == "2027-04-01T01:30:00+09:00"  # type: ignore[index]
    assert str(event["UID"]) == f"meeting-{night}@wardapp"  # type: ignore[index]
    assert b"TZID:Asia/Tokyo" in out.read_bytes()
    assert str(after["取りやめ"]["STATUS"]) == "CANCELLED"  # type: ignore[index]
    assert str(after["取りやめ"]["UID"]) == str(before["取りやめ"]["UID"])  # type: ignore[index]
    assert after["取りやめ"]["SEQUENCE"] >= before["取りやめ"]["SEQUENCE"]  # type: ignore[index]


def test_nothing_personal_is_in_the_file(desk: Desk) -> None:
    meeting = desk.meetings.add(
        MeetingKind.OTHER, dt.date(2027, 3, 2), title="髙橋様 090-0000-1234 の件"
    ).id
    desk.action_items.add(meeting, "090-0000-1234 に電話", due_on=dt.date(2027, 3, 9))
    text = desk.meetings.schedule.file(dt.date(2027, 3, 1), dt.date(2027, 3, 31)).decode()
    plain = text.replace("\r\n ", "")
    assert "090-" not in plain
    assert "髙橋" not in plain
    assert "宿題：（件名は個人情報を含むため省略）" in plain


def test_the_invitation_says_when_where_what_and_is_an_e_mail_with_the_day(
    desk: Desk, tmp_path: Path
) -> None:
    from email import message_from_bytes
    from email.policy import default

    meeting = desk.meetings.add(
        MeetingKind.OTHER,
        dt.date(2026, 12, 15),
        title="庁内会議",
        place="第1会議室",
        ends_at="11:30",
    ).id
    desk.meetings.add_item(meeting, title="窓口", presenter="区長", internal_note="内密の覚え")
    out = tmp_path / "invitation.eml"
    desk.meetings.invitation_mail(meeting, out)
    mail = message_from_bytes(out.read_bytes(), policy=default)
    text = mail.get_body(("plain",)).get_content()  # type: ignore[union-attr]

    assert mail["Subject"] == "令和8年度第1回庁内会議の開催について"
    for words in (
        "令和8年12月15日（火）",
        "10時から11時30分まで",
        "第1会議室",
        "（１）窓口".replace("１", "1"),
    ):
        assert words in text
    assert "内密" not in text
    attached = next(mail.iter_attachments())
    assert "庁内会議" in events(attached.get_payload(decode=True))  # type: ignore[arg-type]
