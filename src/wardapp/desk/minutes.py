"""desk.minutes: minutes with what several rooms join for: voices of a meeting, the next agenda."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wardapp.domain.changes import Changes
from wardapp.domain.follow_up import ActionItem, Decision
from wardapp.domain.ids import derived_id
from wardapp.domain.meeting import Attendee, ItemKind, Meeting, TimedItem
from wardapp.domain.minutes import Minutes, Statement
from wardapp.domain.occasion import OccasionKind
from wardapp.domain.voice_list import VoiceRow
from wardapp.store import records
from wardapp.store.minutes import MinutesBook

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk

APPROVAL_TITLE = "前回の議事録の承認"


class DeskMinutes(MinutesBook):
    """Minutes, the voices that were heard at meetings, and what goes into the next agenda."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.database, desk.city, desk.office.id)
        self._desk = desk

    # -- voices heard at a meeting ---------------------------------------------------------------

    def hear(
        self, meeting_id: str, text: str, *, agenda_item_id: str | None = None, **fields: Any
    ) -> Changes:
        """Keep a voice that was heard at a meeting, with the meeting as where it came from.

        Args:
            meeting_id: The meeting.
            text: What was said.
            agenda_item_id: Under which item.
            fields: What else is known (source_id, organisation_id, district_id, category_id, …).

        Raises:
            TextRefused: Nothing was said.
            NotAllowed: The meeting is another office's.
        """
        self.refuse_foreign(meeting_id)
        meeting = self._desk.meetings.get(meeting_id)
        with self._db.write("会議で聞いた声の登録") as writing:
            occasion = self._occasion(writing, meeting)
            kept = self._desk.occasions.hear(occasion, text, **fields)
            link = records.upsert_link(
                writing,
                self._db,
                "meeting_voice",
                derived_id("meeting_voice", meeting.id, kept.id),
                meeting_id=meeting.id,
                agenda_item_id=agenda_item_id,
                voice_id=kept.id,
            )
        return kept | Changes.of("meeting_voice", [link], meeting=[meeting.id])

    def _occasion(self, writing: Any, meeting: Meeting) -> str:
        """Return the occasion (聞き取りの場) of a meeting; there is one, made with its first voice."""
        record = derived_id("occasion", meeting.id)
        if writing.one("SELECT 1 FROM occasion WHERE id = ?", (record,)) is None:
            records.insert(
                writing,
                self._db,
                "occasion",
                record,
                office_id=self._office_id,
                name=meeting.name,
                kind=OccasionKind.MEETING,
                held_on=meeting.held_on,
                place=meeting.place or None,
                written_on=self._db.clock.today(),
            )
        return record

    def voices(self, meeting_id: str) -> tuple[tuple[str | None, VoiceRow], ...]:
        """Return (item, voice) of what was heard at a meeting, in the order of writing."""
        rows = self._db.all(
            "SELECT agenda_item_id, voice_id FROM meeting_voice WHERE meeting_id = ? "
            "AND discarded_at IS NULL ORDER BY pk",
            (meeting_id,),
        )
        found = {row.id: row for row in self._desk.voices.rows_of([voice for _, voice in rows])}
        return tuple((item, found[voice]) for item, voice in rows if voice in found)

    def meeting_of(self, voice_id: str) -> Meeting | None:
        """Return the meeting at which a voice was heard."""
        row = self._db.one(
            "SELECT meeting_id FROM meeting_voice WHERE voice_id = ? AND discarded_at IS NULL",
            (voice_id,),
        )
        return self._desk.meetings.get(str(row[0])) if row else None

    def work(self, meeting_id: str) -> MeetingWork:
        """Return all that a screen or a document shows of a meeting that goes on or is over."""
        return meeting_work(self._desk, meeting_id)

    # -- the next agenda -------------------------------------------------------------------------

    def offer_approval(self, meeting_id: str) -> Changes:
        """Put the approval of the last minutes at the head of an agenda, where there are such.

        Returns:
            What changed; nothing where there are none, or it stands there already.
        """
        last = self.last_before(meeting_id)
        if last is None:
            return Changes()
        if any(item.title == APPROVAL_TITLE for item in self._desk.meetings.items(meeting_id)):
            return Changes()
        return self._desk.meetings.add_item(
            meeting_id,
            title=APPROVAL_TITLE,
            kind=ItemKind.DECISION,
            minutes_planned=3,
            presenter="事務局",
            at=0,
        )

    def approve_last(self, meeting_id: str) -> Changes:
        """Keep that this meeting approved the minutes of the one before."""
        last = self.last_before(meeting_id)
        return self.approve_in(last.meeting_id, meeting_id) if last is not None else Changes()


@dataclass(frozen=True, slots=True)
class MeetingWork:
    """All that a screen or a document shows of a meeting that goes on or is over.

    Attributes:
        timed: The items with the clock times that follow from the minutes planned.
        clock: When each item began and ended.
        voices: (item, voice) of what residents said there.
        before: What earlier meetings asked for and is open.
        may_write: Whether this office keeps the record.
    """

    meeting: Meeting
    timed: tuple[TimedItem, ...]
    attendees: tuple[Attendee, ...]
    statements: tuple[Statement, ...]
    decisions: tuple[Decision, ...]
    actions: tuple[ActionItem, ...]
    voices: tuple[tuple[str | None, VoiceRow], ...]
    before: tuple[ActionItem, ...]
    clock: dict[str, tuple[str, str]]
    minutes: Minutes
    may_write: bool

    @property
    def approves_the_last(self) -> bool:
        """Whether the approval of the last minutes stands on the agenda."""
        return any(one.item.title == APPROVAL_TITLE for one in self.timed)


def meeting_work(desk: Desk, meeting_id: str) -> MeetingWork:
    """Return all that is known of a meeting's course."""
    book = desk.minutes
    return MeetingWork(
        meeting=desk.meetings.get(meeting_id),
        timed=tuple(desk.meetings.timetable(meeting_id)),
        attendees=desk.meetings.attendees(meeting_id),
        statements=book.statements(meeting_id),
        decisions=book.decisions(meeting_id),
        actions=desk.action_items.of_meeting(meeting_id),
        voices=book.voices(meeting_id),
        before=desk.action_items.before(meeting_id),
        clock=book.clock(meeting_id),
        minutes=book.get(meeting_id),
        may_write=book.may_write(meeting_id),
    )
