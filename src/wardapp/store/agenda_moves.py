"""Items that go on: moved to the next meeting, copied to it, and the way back over one matter.

An item that is moved goes with its record: it is the same item, and the agenda that it left says
where it went. A copy leaves the record whole; what came of it stays behind (notes, result, times).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wardapp.domain.agenda_way import ItemGone, MatterStep
from wardapp.domain.changes import Changes
from wardapp.domain.ids import derived_id
from wardapp.domain.meeting import AgendaItem, ItemKind, Meeting, MeetingState
from wardapp.domain.order import place
from wardapp.domain.submission import SUBJECT_FIELDS
from wardapp.errors import InputRefused
from wardapp.store import records
from wardapp.store.database import Database
from wardapp.store.meeting_rows import item_from, meeting_from
from wardapp.store.meetings import Meetings

_PLANNED_FIELDS = (
    "title",
    "kind",
    "presenter",
    "presenter_office_id",
    "minutes_planned",
    "materials",
    "section",
    "is_public",
    "private_reason",
    *SUBJECT_FIELDS,
    "action_item_id",
    "submission_id",
)
"""What a copy takes along; what came of the item stays where it was dealt with."""
_MATERIAL_FIELDS = (
    "position",
    "name",
    "file_name",
    "media_type",
    "size_bytes",
    "digest",
    "blob",
    "is_public",
)
HOMEWORK = "前回までの宿題の確認"
_MINUTES_EACH = 2


class AgendaMoves:
    """Moves and copies items between meetings, and finds the way back."""

    def __init__(self, database: Database, meetings: Meetings) -> None:
        self._db = database
        self._meetings = meetings

    def next_of(self, meeting_id: str) -> Meeting | None:
        """Return the next planned meeting of the same series, else of the same kind and office."""
        meeting = self._meetings.get(meeting_id)
        if meeting.series_id:
            same, values = "t.series_id = ?", [meeting.series_id]
        else:
            same = "t.kind = ? AND t.office_id = ?"
            values = [str(meeting.kind), meeting.office_id]
        rows = records.fetch(
            self._db,
            "meeting",
            f"WHERE {same} AND t.discarded_at IS NULL AND t.state = 'planned' AND t.id <> ? "
            "AND (t.held_on, coalesce(t.starts_at, '')) > (?, ?) "
            "ORDER BY t.held_on, t.starts_at, t.id LIMIT 1",
            [*values, meeting.id, meeting.held_on.isoformat(), meeting.starts_at],
        )
        return meeting_from(rows[0]) if rows else None

    def _target(self, item: AgendaItem, to_meeting_id: str) -> Meeting:
        to = self._meetings.get(to_meeting_id)
        if to.id == item.meeting_id:
            raise InputRefused(
                "この議題は、すでにその会議にあります。",
                "何も変更していません。",
                "別の会議を選んでください。",
            )
        if to.state is MeetingState.CANCELLED:
            raise InputRefused(
                "中止になった会議には移せません。",
                "何も変更していません。",
                "別の会議を選んでください。",
            )
        return to

    def move(self, item_id: str, to_meeting_id: str, reason: str = "") -> Changes:
        """Move an item to another meeting with all that is written under it.

        Raises:
            InputRefused: It is there already, or that meeting was called off.
        """
        item = item_from(records.fetch_one(self._db, "agenda_item", item_id))
        to = self._target(item, to_meeting_id)
        position, others = self._end_of(to.id)
        with self._db.write("議題を次の会議に送る") as writing:
            for other, key in others.items():
                records.update(writing, "agenda_item", other, position=key)
            # One pair of meetings, one line: moved back and again, it is still one.
            records.upsert_link(
                writing,
                self._db,
                "item_move",
                derived_id("item_move", item.id, item.meeting_id, to.id),
                item_id=item.id,
                meeting_id=item.meeting_id,
                to_meeting_id=to.id,
                position=item.position,
                moved_on=self._db.clock.today(),
                reason=reason.strip() or None,
            )
            records.update(
                writing,
                "agenda_item",
                item.id,
                meeting_id=to.id,
                position=position,
                matter_key=item.matter,
            )
        return Changes.of("agenda_item", [item.id], meeting=[item.meeting_id, to.id], item_move=[])

    def copy(self, item_id: str, to_meeting_id: str) -> Changes:
        """Put the same matter on another agenda; the item and its record stay whole.

        Raises:
            InputRefused: It is there already, or that meeting was called off.
        """
        row = records.fetch_one(self._db, "agenda_item", item_id)
        item = item_from(row)
        to = self._target(item, to_meeting_id)
        position, others = self._end_of(to.id)
        with self._db.write("議題を次の会議に写す") as writing:
            for other, key in others.items():
                records.update(writing, "agenda_item", other, position=key)
            if not item.matter_key:
                records.update(writing, "agenda_item", item.id, matter_key=item.id)
            made = records.insert(
                writing,
                self._db,
                "agenda_item",
                meeting_id=to.id,
                position=position,
                matter_key=item.matter,
                copied_from=item.id,
                **{name: row[name] for name in _PLANNED_FIELDS},
            )
            for material in records.fetch(
                self._db,
                "material",
                "WHERE t.item_id = ? AND t.discarded_at IS NULL",
                (item.id,),
            ):
                records.insert(
                    writing,
                    self._db,
                    "material",
                    meeting_id=to.id,
                    item_id=made,
                    **{name: material[name] for name in _MATERIAL_FIELDS},
                )
        return Changes.of("agenda_item", [made], meeting=[to.id], material=[])

    def _end_of(self, meeting_id: str) -> tuple[str, dict[str, str]]:
        items = self._meetings.items(meeting_id)
        position, others = place([i.position for i in items], len(items))
        return position, {items[number].id: key for number, key in others.items()}

    def gone(self, meeting_id: str) -> tuple[ItemGone, ...]:
        """Return the items that were moved from an agenda and did not come back."""
        found = []
        for row in records.fetch(
            self._db,
            "item_move",
            "WHERE t.meeting_id = ? AND t.discarded_at IS NULL ORDER BY t.position, t.id",
            (meeting_id,),
        ):
            items = records.fetch(
                self._db,
                "agenda_item",
                "WHERE t.id = ? AND t.meeting_id <> ? AND t.discarded_at IS NULL",
                (row["item_id"], meeting_id),
            )
            meetings = records.fetch(self._db, "meeting", "WHERE t.id = ?", (row["to_meeting_id"],))
            if items and meetings:
                found.append(
                    ItemGone(item_from(items[0]), meeting_from(meetings[0]), row["reason"] or "")
                )
        return tuple(found)

    def matter(self, item_id: str) -> tuple[MatterStep, ...]:
        """Return every meeting at which the matter of an item stood, the latest first.

        Tied by copying and moving, and by being about the same request, theme, voice, project,
        field decision or report.
        """
        row = records.fetch_one(self._db, "agenda_item", item_id)
        item = item_from(row)
        same = ["t.id = ?", "t.matter_key = ?", "t.id = ?"]
        values: list[Any] = [item.id, item.matter, item.matter]
        for field in SUBJECT_FIELDS:
            if row[field]:
                same.append(f"t.{field} = ?")
                values.append(row[field])
        items = [
            item_from(found)
            for found in records.fetch(
                self._db,
                "agenda_item",
                f"WHERE t.discarded_at IS NULL AND ({' OR '.join(same)})",
                values,
            )
        ]
        steps = self._steps(items)
        steps.sort(key=lambda s: (s.meeting.held_on, s.meeting.starts_at, s.item.id), reverse=True)
        return tuple(steps)

    def _steps(self, items: Sequence[AgendaItem]) -> list[MatterStep]:
        steps = []
        for item in items:
            where = [(item.meeting_id, "")]
            where += [
                (move["meeting_id"], move["to_meeting_id"])
                for move in records.fetch(
                    self._db,
                    "item_move",
                    "WHERE t.item_id = ? AND t.discarded_at IS NULL",
                    (item.id,),
                )
                if move["meeting_id"] != item.meeting_id
            ]
            for meeting_id, moved_on_to in where:
                rows = records.fetch(
                    self._db,
                    "meeting",
                    "WHERE t.id = ? AND t.discarded_at IS NULL",
                    (meeting_id,),
                )
                if rows:
                    steps.append(MatterStep(meeting_from(rows[0]), item, moved_on_to or ""))
        return steps

    # -- what is still to be done ----------------------------------------------------------------

    def is_next(self, meeting: Meeting) -> bool:
        """Whether a planned meeting is the next one of its kind: no other is planned before it."""
        if meeting.state is not MeetingState.PLANNED:
            return False
        row = self._db.one(
            "SELECT 1 FROM meeting WHERE kind = ? AND office_id = ? AND state = 'planned' AND "
            "discarded_at IS NULL AND id <> ? AND coalesce(title, '') = ? AND held_on >= ? AND "
            "(held_on, coalesce(starts_at, '')) < (?, ?) LIMIT 1",
            (
                str(meeting.kind),
                meeting.office_id,
                meeting.id,
                meeting.title,
                self._db.clock.today().isoformat(),
                meeting.held_on.isoformat(),
                meeting.starts_at,
            ),
        )
        return row is None

    def lacks_homework(self, meeting_id: str) -> bool:
        """Whether an agenda neither has nor was relieved of the item for what was left open."""
        record = derived_id("agenda_item", "homework", meeting_id)
        known = self._db.one("SELECT 1 FROM agenda_item WHERE id = ?", (record,))
        return not known and all("宿題" not in i.title for i in self._meetings.items(meeting_id))

    def put_homework_first(self, meeting_id: str, open_items: int) -> Changes:
        """Let an agenda begin with what earlier meetings left open; nothing where it does already.

        Who took it off is not contradicted: it does not come back.

        Args:
            meeting_id: A planned meeting.
            open_items: How many action items there are to report on (``action_items.before``).
        """
        meeting = self._meetings.get(meeting_id)
        record = derived_id("agenda_item", "homework", meeting.id)
        items = self._meetings.items(meeting.id)
        if (
            not open_items
            or meeting.state is not MeetingState.PLANNED
            or not self.lacks_homework(meeting.id)
        ):
            return Changes()
        position, others = place([i.position for i in items], 0)
        with self._db.write("前回までの宿題を議題に入れる") as writing:
            for number, key in others.items():
                records.update(writing, "agenda_item", items[number].id, position=key)
            records.insert(
                writing,
                self._db,
                "agenda_item",
                record,
                meeting_id=meeting.id,
                position=position,
                title=HOMEWORK,
                kind=ItemKind.REPORT,
                presenter="各担当",
                minutes_planned=max(5, min(30, open_items * _MINUTES_EACH)),
            )
        return Changes.of("agenda_item", [record], meeting=[meeting.id])
