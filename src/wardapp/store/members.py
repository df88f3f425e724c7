"""Who belongs to a meeting by office (構成員の職), and who held a post when (在任).

Posts attend, people hold them for a time. A city that has not written its members down has those
that follow from its people: mayors, the coordinating bureau's director, every ward mayor.
"""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Sequence
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.city import OfficeKind, Person, Role
from wardapp.domain.ids import derived_id
from wardapp.domain.meeting import Attendee, AttendeeRole, Meeting, MeetingKind
from wardapp.domain.membership import (
    MemberDifference,
    MemberPost,
    Seat,
    Tenure,
    is_on,
)
from wardapp.errors import InputRefused, NotAllowed
from wardapp.store import records
from wardapp.store.city import City
from wardapp.store.database import Database, Writing
from wardapp.store.meeting_rows import enum_or

_DIRECTOR_RANK = 30
_MAYORS_RANK = 20
_DEPUTY_RANK = 60
_TERM = ("from_on", "to_on")


class Members:
    """The posts that attend, and who holds them."""

    def __init__(self, database: Database, city: City, office_id: str) -> None:
        self._db = database
        self._city = city
        self._office_id = office_id

    # -- posts -----------------------------------------------------------------------------------

    def list(self, kind: MeetingKind, day: dt.date | None = None) -> tuple[MemberPost, ...]:
        """Return the posts that attend a kind of meeting, highest first; on a day, or ever."""
        rows = records.fetch(
            self._db,
            "membership",
            "WHERE t.discarded_at IS NULL AND t.meeting_kind = ?",
            (str(kind),),
        )
        order = {o.id: n for n, o in enumerate(self._city.offices())}
        found = [_membership(row) for row in rows]
        if day is not None:
            found = [m for m in found if is_on(day, m.from_on, m.to_on)]
        found.sort(key=lambda m: (m.rank, order.get(m.office_id, 999), m.position, m.post, m.id))
        return tuple(found)

    def add(self, kind: MeetingKind, office_id: str, post: str, **fields: Any) -> Changes:
        """Let a post attend a kind of meeting from now on, or from a day.

        Raises:
            InputRefused: The post has no name.
        """
        name = " ".join(post.split())
        if not name:
            raise InputRefused(
                "職の名称が入力されていません。",
                "何も追加していません。",
                "職の名称（区長など）を入力してください。",
            )
        rank = fields.pop("rank", None)
        if rank is None:
            holders = self._people(office_id, name)
            rank = holders[0].rank if holders else 90
        with self._db.write("構成員の職の追加") as writing:
            identifier = records.insert(
                writing,
                self._db,
                "membership",
                meeting_kind=kind,
                office_id=office_id,
                post=name,
                **({"rank": rank, "role": AttendeeRole.MEMBER} | fields),
            )
        return Changes.of("membership", [identifier])

    def edit(self, membership_id: str, **fields: Any) -> Changes:
        """Change a post that attends (its deputy, its rank, from when to when)."""
        self._check_term("membership", membership_id, fields)
        return records.edit(self._db, "membership", membership_id, "構成員の職の変更", **fields)

    def discard(self, membership_id: str) -> Changes:
        """Take a post off that never belonged there; one that ends has a last day instead."""
        return records.set_discarded(self._db, "membership", [membership_id], discarded=True)

    def adopt(self, kind: MeetingKind) -> Changes:
        """Write down the posts of those who attend today, so that they can be kept in time."""
        people = self.by_people(kind)
        known = {(m.office_id, m.post) for m in self.list(kind)}
        made = []
        with self._db.write("構成員の登録") as writing:
            for number, person in enumerate(people):
                record = derived_id("membership", str(kind), person.office_id, person.post)
                if (
                    record in made
                    or (person.office_id, person.post) in known
                    or writing.one("SELECT 1 FROM membership WHERE id = ?", (record,))
                ):
                    continue
                deputy = next(
                    (
                        p.post
                        for p in self._city.people(person.office_id)
                        if person.rank < p.rank <= _DEPUTY_RANK and p.post
                    ),
                    "",
                )
                records.insert(
                    writing,
                    self._db,
                    "membership",
                    record,
                    meeting_kind=kind,
                    office_id=person.office_id,
                    post=person.post,
                    rank=person.rank,
                    role=AttendeeRole.MEMBER,
                    deputy_post=deputy,
                    position=number,
                )
                made.append(record)
        return Changes.of("membership", made)

    # -- people ----------------------------------------------------------------------------------

    def tenures(self, office_id: str, post: str) -> tuple[Tenure, ...]:
        """Return who held a post, the first one first."""
        rows = records.fetch(
            self._db,
            "tenure",
            "WHERE t.discarded_at IS NULL AND t.office_id = ? AND t.post = ? "
            "ORDER BY coalesce(t.from_on, ''), t.id",
            (office_id, post),
        )
        return tuple(_tenure(row) for row in rows)

    def appoint(
        self,
        office_id: str,
        post: str,
        *,
        from_on: dt.date,
        name: str = "",
        kana: str = "",
        person_id: str | None = None,
        beside: bool = False,
    ) -> Changes:
        """Say who holds a post from a day on; who held it until then has the day before as last.

        Args:
            office_id: Whose post.
            post: Its name.
            from_on: The first day.
            name: Who; taken from the person where one is given.
            kana: How it is read.
            person_id: A member of staff.
            beside: The post has several holders (副市長): nobody leaves it.

        Raises:
            InputRefused: Nobody is named, or somebody already came later.
        """
        person = self._city.person(person_id)
        who = " ".join((name or (person.name if person else "")).split())
        if not who:
            raise InputRefused(
                "氏名が入力されていません。", "何も変更していません。", "氏名を入力してください。"
            )
        known = self.tenures(office_id, post)
        if not beside and any(t.from_on and t.from_on >= from_on for t in known):
            raise InputRefused(
                "その日より後に就任した方が登録されています。",
                "何も変更していません。",
                "就任日を確かめてください。",
            )
        before = from_on - dt.timedelta(days=1)
        with self._db.write("就任の登録") as writing:
            touched: builtins.list[str] = []
            if not known and not beside:
                # Whoever holds it today by the list of staff held it until then.
                touched.extend(
                    self._insert_tenure(writing, office_id, post, holder, to_on=before)
                    for holder in self._people(office_id, post)[:1]
                    if holder.name != who
                )
            for tenure in () if beside else known:
                if tenure.to_on is None or tenure.to_on > before:
                    records.update(writing, "tenure", tenure.id, to_on=before)
                    touched.append(tenure.id)
            touched.append(
                records.insert(
                    writing,
                    self._db,
                    "tenure",
                    office_id=office_id,
                    post=post,
                    person_id=person_id,
                    name=who,
                    kana=kana or (person.kana if person else None),
                    from_on=from_on,
                )
            )
        return Changes.of("tenure", touched)

    def _insert_tenure(
        self, writing: Writing, office_id: str, post: str, person: Person, **term: Any
    ) -> str:
        return records.upsert_link(
            writing,
            self._db,
            "tenure",
            derived_id("tenure", office_id, post, person.id),
            office_id=office_id,
            post=post,
            person_id=person.id,
            name=person.name,
            kana=person.kana,
            **term,
        )

    def edit_tenure(self, tenure_id: str, **fields: Any) -> Changes:
        """Put right who held a post, or when."""
        self._check_term("tenure", tenure_id, fields)
        return records.edit(self._db, "tenure", tenure_id, "在任の変更", **fields)

    def discard_tenure(self, tenure_id: str) -> Changes:
        """Take back that somebody held a post."""
        return records.set_discarded(self._db, "tenure", [tenure_id], discarded=True)

    def _check_term(self, kind: str, record: str, fields: dict[str, Any]) -> None:
        row = records.fetch_one(self._db, kind, record)
        first, last = (
            fields[name] if name in fields else records.date_or_none(row[name]) for name in _TERM
        )
        if first and last and last < first:
            raise InputRefused(
                "終わりの日が始まりの日より前です。",
                "何も変更していません。",
                "日付を確かめてください。",
            )

    # -- on a day --------------------------------------------------------------------------------

    def holders(self, office_id: str, post: str, day: dt.date) -> tuple[Tenure, ...]:
        """Return who holds a post on a day; by the list of staff where nobody was written down."""
        known = self.tenures(office_id, post)
        if known:
            return tuple(t for t in known if is_on(day, t.from_on, t.to_on))
        return tuple(
            Tenure(
                id="",
                office_id=office_id,
                post=post,
                person_id=person.id,
                name=person.name,
                kana=person.kana,
            )
            for person in self._people(office_id, post)
        )

    def _people(self, office_id: str, post: str) -> tuple[Person, ...]:
        return tuple(p for p in self._city.people(office_id) if p.post == post)

    def seats(
        self, kind: MeetingKind, day: dt.date, caller_office_id: str = ""
    ) -> tuple[Seat, ...]:
        """Return the seats of a meeting on a day, highest rank first, vacant ones among them.

        Args:
            kind: Which meeting.
            day: When it is held: the posts and their holders are those of that day.
            caller_office_id: The ward that calls a 区政推進局区長会議: other wards stay away.
        """
        seats: list[Seat] = []
        posts = self.list(kind, day)
        if kind is MeetingKind.BUREAUS:
            wards = {o.id for o in self._city.offices(OfficeKind.WARD)} - {
                caller_office_id or self._office_id
            }
            posts = tuple(p for p in posts if p.office_id not in wards)
        for post in posts:
            holders = self.holders(post.office_id, post.post, day)
            for number, holder in enumerate(holders or (None,)):
                seats.append(
                    Seat(
                        membership_id=post.id + (f":{number}" if number else ""),
                        office_id=post.office_id,
                        office_name=self._city.name_of(post.office_id),
                        post=post.post,
                        rank=post.rank,
                        role=post.role,
                        deputy_post=post.deputy_post,
                        person_id=holder.person_id if holder else None,
                        name=holder.name if holder else "",
                        position=len(seats),
                    )
                )
        return tuple(seats)

    def by_people(self, kind: MeetingKind) -> tuple[Person, ...]:
        """Return who attends a kind of meeting by the list of staff, highest rank first.

        区長会議: mayor, deputy mayors, the coordinating bureau's director, every ward mayor in the
        city's order. 区政推進局区長会議: the calling ward's mayor and the coordinating director;
        the bureaus are invited by hand.
        """
        if kind is MeetingKind.OTHER:
            return ()
        people = self._city.people()
        coordinating = self._city.headquarters()
        order = {o.id: n for n, o in enumerate(self._city.offices())}
        mayors = [p for p in people if p.rank <= _MAYORS_RANK]
        directors = [
            p
            for p in people
            if coordinating and p.office_id == coordinating.id and p.rank <= _DIRECTOR_RANK
        ]
        wards = {o.id for o in self._city.offices(OfficeKind.WARD)}
        ward_mayors = [p for p in people if p.role is Role.WARD_MAYOR and p.office_id in wards]
        if kind is MeetingKind.BUREAUS:
            mayors = []
            ward_mayors = [p for p in ward_mayors if p.office_id == self._office_id]
        chosen = {p.id: p for p in (*mayors, *directors, *ward_mayors)}
        return tuple(
            sorted(chosen.values(), key=lambda p: (p.rank, order.get(p.office_id, 0), p.position))
        )

    def director_of(self, bureau_id: str) -> Person | None:
        """Return who heads a bureau, by rank."""
        people = sorted(self._city.people(bureau_id), key=lambda p: (p.rank, p.position))
        return people[0] if people else None

    def deputies(self, attendee: Attendee, day: dt.date) -> tuple[Tenure, ...]:
        """Return who attends by rule for somebody, whom one then need not type."""
        key = (attendee.membership_id or "").split(":")[0]
        row = self._db.one("SELECT office_id, deputy_post FROM membership WHERE id = ?", (key,))
        if not row or not row[1]:
            return ()
        return self.holders(str(row[0]), str(row[1]), day)

    # -- filling a list --------------------------------------------------------------------------

    def put_on(self, writing: Writing, meeting_id: str, seat: Seat) -> str:
        """Put a seat on the list of a meeting, with who holds it on its day."""
        return records.upsert_link(
            writing,
            self._db,
            "attendee",
            derived_id("attendee", meeting_id, seat.membership_id),
            meeting_id=meeting_id,
            membership_id=seat.membership_id,
            person_id=seat.person_id,
            office_id=seat.office_id,
            office_name=seat.office_name,
            post=seat.post,
            name=seat.name,
            rank=seat.rank,
            role=seat.role,
            position=f"{seat.position:05d}",
        )

    def difference(self, meeting: Meeting, attendees: Sequence[Attendee]) -> MemberDifference:
        """Return how a planned meeting's list differs from who belongs to it on its day.

        Deputies stay for whom they stand; those who were invited by hand are nobody's business
        here. A list from before the posts were written down is matched by office and post.
        """
        seats = self.seats(
            meeting.kind, meeting.held_on, meeting.caller_office_id or meeting.office_id
        )
        if not seats:
            return MemberDifference()
        free = list(attendees)
        missing, changed = [], []
        for seat in seats:
            found = _taken_by(seat, free)
            if found is None:
                missing.append(seat)
                continue
            free.remove(found)
            if found.role is not AttendeeRole.DEPUTY and (
                found.name != seat.name or found.office_name != seat.office_name
            ):
                changed.append((found, seat))
        gone = [a for a in free if a.membership_id]
        return MemberDifference(tuple(missing), tuple(changed), tuple(gone))

    def bring_up(self, meeting: Meeting, difference: MemberDifference) -> Changes:
        """Make a meeting's list what its difference says."""
        self._refuse_foreign(meeting)
        touched: builtins.list[str] = []
        with self._db.write("出席者を構成員に合わせる") as writing:
            touched.extend(self.put_on(writing, meeting.id, seat) for seat in difference.missing)
            for attendee, seat in difference.changed:
                records.update(
                    writing,
                    "attendee",
                    attendee.id,
                    name=seat.name,
                    person_id=seat.person_id,
                    office_name=seat.office_name,
                    office_id=seat.office_id,
                    membership_id=seat.membership_id,
                )
                touched.append(attendee.id)
            for attendee in difference.gone:
                records.update(writing, "attendee", attendee.id, discarded_at=self._db.utc_now())
                touched.append(attendee.id)
        return Changes.of("attendee", touched, meeting=[meeting.id])

    def _refuse_foreign(self, meeting: Meeting) -> None:
        own = self._city.office(self._office_id)
        if meeting.office_id != self._office_id and not (own and own.coordinating):
            raise NotAllowed(
                f"この会議は{self._city.name_of(meeting.office_id) or 'ほかの所属'}が開くものです。",
                "何も変更していません。",
                "変更が必要なときは、会議を開く所属に連絡してください。",
            )


def _taken_by(seat: Seat, attendees: Sequence[Attendee]) -> Attendee | None:
    """Return who sits on a seat: by the seat itself, else by office and post."""
    for attendee in attendees:
        if attendee.membership_id == seat.membership_id:
            return attendee
    alike = [
        a
        for a in attendees
        if not a.membership_id
        and a.office_name == seat.office_name
        and seat.post in (a.post, a.deputy_for)
    ]
    return next((a for a in alike if a.name == seat.name), alike[0] if alike else None)


def _membership(row: dict[str, Any]) -> MemberPost:
    return MemberPost(
        id=row["id"],
        meeting_kind=enum_or(MeetingKind, row["meeting_kind"], MeetingKind.OTHER),
        office_id=row["office_id"] or "",
        post=row["post"] or "",
        rank=row["rank"] if row["rank"] is not None else 90,
        role=enum_or(AttendeeRole, row["role"], AttendeeRole.MEMBER),
        deputy_post=row["deputy_post"] or "",
        from_on=records.date_or_none(row["from_on"]),
        to_on=records.date_or_none(row["to_on"]),
        position=row["position"] or 0,
    )


def _tenure(row: dict[str, Any]) -> Tenure:
    return Tenure(
        id=row["id"],
        office_id=row["office_id"] or "",
        post=row["post"] or "",
        person_id=row["person_id"],
        name=row["name"] or "",
        kana=row["kana"] or "",
        from_on=records.date_or_none(row["from_on"]),
        to_on=records.date_or_none(row["to_on"]),
    )
