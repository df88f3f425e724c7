"""Meetings with all that surrounds them: series, members, call for items, bureaus, calendar."""

from __future__ import annotations

import datetime as dt
import re
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from wardapp.domain.changes import Changes
from wardapp.domain.invitation import Invitation, invitation
from wardapp.domain.material import Material
from wardapp.domain.membership import MemberDifference
from wardapp.domain.progress import NO_PROGRESS, Progress
from wardapp.domain.text import personal_data_in
from wardapp.errors import FileRefused
from wardapp.store.agenda_moves import AgendaMoves
from wardapp.store.agenda_subjects import subjects_to_choose
from wardapp.store.bureau_meetings import BureauMeetings
from wardapp.store.calendar import Calendar
from wardapp.store.city import City
from wardapp.store.database import Database
from wardapp.store.item_calls import ItemCalls
from wardapp.store.item_inquiries import Circulation, ItemInquiries
from wardapp.store.materials import Materials
from wardapp.store.meetings import Meetings
from wardapp.store.series import AllSeries
from wardapp.store.submissions import Submissions

if TYPE_CHECKING:
    from wardapp.desk.agreements import Agreements
    from wardapp.desk.desk import Desk
    from wardapp.desk.schedule import Schedule
    from wardapp.domain.follow_up import ActionItem

_PAGES_LOOKED_AT = 60
_REQUESTS_OFFERED = 300


class DeskMeetings(Meetings):
    """Meetings, and the nouns around them.

    Attributes:
        members: Posts that attend, and who holds them when (構成員).
        series: Series of meetings (定例会議).
        calls: Calls for items (議題照会).
        submissions: Submission sheets (案件提出シート).
        moves: Items that go on to another meeting, and the way back.
        inquiries: Questions to the wards under an item (照会).
        circulation: What members said to a meeting that goes round (持ち回り).
        bureaus: 区政推進局区長会議.
        materials: Materials (会議資料).
    """

    def __init__(self, desk: Desk, database: Database, city: City, office_id: str) -> None:
        super().__init__(database, city, office_id)
        self._desk = desk
        self._calendar = Calendar(database, office_id)

    @cached_property
    def series(self) -> AllSeries:
        """Series of meetings."""
        return AllSeries(self._db, self._city, self._office_id, self, self._calendar)

    @cached_property
    def calls(self) -> ItemCalls:
        """Calls for items."""
        return ItemCalls(self._db, self._city, self._office_id, self, self._calendar)

    @cached_property
    def submissions(self) -> Submissions:
        """Submission sheets."""
        return Submissions(self._db, self._city, self._office_id, self)

    @cached_property
    def moves(self) -> AgendaMoves:
        """Items that go on to another meeting."""
        return AgendaMoves(self._db, self)

    @cached_property
    def inquiries(self) -> ItemInquiries:
        """Questions to the wards under an item."""
        return ItemInquiries(self._db, self._city, self._office_id)

    @cached_property
    def circulation(self) -> Circulation:
        """What members said to a meeting that goes round."""
        return Circulation(self._db)

    @cached_property
    def bureaus(self) -> BureauMeetings:
        """What is asked of bureaus at one table."""
        return BureauMeetings(self._db, self._city, self._office_id, self)

    @cached_property
    def materials(self) -> Materials:
        """Materials of meetings."""
        return Materials(self._db, self)

    @cached_property
    def schedule(self) -> Schedule:
        """The calendar (imported when first used)."""
        from wardapp.desk.schedule import Schedule

        return Schedule(self._desk)

    @cached_property
    def agreements(self) -> Agreements:
        """How long agreement takes (imported when first used)."""
        from wardapp.desk.agreements import Agreements

        return Agreements(self._desk)

    # -- bureaus ---------------------------------------------------------------------------------

    def bureaus_of_request(self, request_id: str) -> tuple[str, ...]:
        """Return the bureaus that a request touches: the responsible one, and whom it asks."""
        request = self._desk.requests.get(request_id)
        touched = [request.bureau_id] + [
            bureau
            for (bureau,) in self._db.all(
                "SELECT bureau_id FROM ask WHERE request_id = ? AND discarded_at IS NULL "
                "ORDER BY position, id",
                (request.id,),
            )
        ]
        return tuple(dict.fromkeys(b for b in touched if b))

    def call_for_request(self, request_id: str) -> Changes:
        """Call the bureaus that a request touches to one table, two weeks from now."""
        request = self._desk.requests.get(request_id)
        return self.bureaus.call(
            request.title or "（件名未定の要望）",
            self._desk.today() + dt.timedelta(weeks=2),
            bureau_ids=self.bureaus_of_request(request.id),
            request_id=request.id,
        )

    # -- members ---------------------------------------------------------------------------------

    def member_difference(self, meeting_id: str) -> MemberDifference:
        """Return how a meeting's list differs from who belongs to it on its day."""
        meeting = self.get(meeting_id)
        return self.members.difference(meeting, self.attendees(meeting.id))

    def bring_up_members(self, meeting_id: str) -> Changes:
        """Make a meeting's list that of its day; deputies and guests stay."""
        meeting = self.get(meeting_id)
        return self.members.bring_up(meeting, self.member_difference(meeting.id))

    # -- what is still to be done ----------------------------------------------------------------

    def put_homework_first(self, meeting_id: str) -> Changes:
        """Let the agenda of a planned meeting begin with what earlier ones left open."""
        return self.moves.put_homework_first(
            meeting_id, len(self._desk.action_items.before(meeting_id))
        )

    def homework(self, meeting_id: str) -> tuple[tuple[ActionItem, ...], bool]:
        """Return what earlier meetings left open, and whether this agenda should begin with it.

        It should where the meeting is the next one of its kind and lacks the item.
        """
        meeting = self.get(meeting_id)
        left = self._desk.action_items.before(meeting.id)
        lacking = (
            bool(left) and self.moves.is_next(meeting) and self.moves.lacks_homework(meeting.id)
        )
        return left, lacking

    def subjects(self, *, requests: bool = False) -> list[tuple[str, str, str, str]]:
        """Return (field, identifier, title, office) of what an item can be about.

        Args:
            requests: Requests as well, those of this office first; else what is chosen from a list
                of its own is left out (see agenda_subjects).
        """
        found = subjects_to_choose(self._db, self._city)
        if requests:
            found += [
                ("request_id", r.id, r.title or r.number, self._city.name_of(r.office_id))
                for r in self._desk.requests.list()[:_REQUESTS_OFFERED]
            ]
        own = self._city.name_of(self._office_id)
        return sorted(found, key=lambda subject: subject[3] != own)

    # -- materials -------------------------------------------------------------------------------

    def material_bytes(self, material_id: str, progress: Progress = NO_PROGRESS) -> bytes:
        """Return the bytes of a material, fetched from the share where they are not here.

        Raises:
            FileRefused: They are neither here nor on the share yet.
            ShareTrouble: The share failed.
        """
        stored = self.materials.files.stored(material_id)
        if any(not s.present for s in stored) and self._desk.share.address:
            self._desk.share.fetch_attachment(material_id, progress)
        return self.materials.files.content(material_id)

    def personal_data_in_file(self, path: Path) -> list[str]:
        """Return what looks like personal data in a file that would go to the whole city.

        Looked at are PDF and text; what cannot be read here has to be looked at by a person.

        Raises:
            FileRefused: It cannot be read.
        """
        text = _text_of(path)
        return sorted({found.text for found in personal_data_in(text)})

    def material_text(self, material: Material) -> str:
        """Return how a material is listed: 資料１　名称."""
        return f"{material.number}　{material.name}".strip()

    # -- invitation ------------------------------------------------------------------------------

    def invitation(self, meeting_id: str) -> Invitation:
        """Return the invitation of a meeting as text."""
        meeting = self.get(meeting_id)
        call = self.calls.of(meeting.id)
        today = self._desk.today()
        return invitation(
            meeting,
            self.timetable(meeting.id),
            organiser=self._city.name_of(meeting.office_id),
            contact=f"担当：{self._desk.person.name}" if self._desk.person.name else "",
            call_due_on=call.due_on if call and call.is_open(today) else None,
            asked=[
                (self._city.name_of(a.bureau_id), a.asked)
                for a in self.bureaus.asks(meeting.id)
                if a.asked
            ],
        )

    def invitation_mail(
        self, meeting_id: str, out: Path | None = None, letter: Invitation | None = None
    ) -> bytes:
        """Return the invitation as an e-mail with the meeting as a calendar file; write it where asked.

        Raises:
            FileRefused, DiskFull: It cannot be written.
        """
        from wardapp.desk.paper import write_file
        from wardapp.exchange.calendar_file import write_mail

        content = write_mail(
            letter or self.invitation(meeting_id),
            self.schedule.meeting_file(self.resolve(meeting_id)),
        )
        if out is not None:
            write_file(out, content)
        return content

    def save_invitation(self, meeting_id: str, out: Path, letter: Invitation) -> None:
        """Save an invitation: as an e-mail, or as plain text where the name ends with .txt.

        Raises:
            FileRefused, DiskFull: It cannot be written.
        """
        from wardapp.desk.paper import write_file

        if out.suffix.lower() == ".txt":
            write_file(out, f"{letter.subject}\n\n{letter.text}".encode())
        else:
            self.invitation_mail(meeting_id, out, letter)

    def mark_invited(self, meeting_id: str) -> Changes:
        """Remember that the invitation went out today."""
        return self.edit(meeting_id, invited_on=self._desk.today())


def _text_of(path: Path) -> str:
    try:
        if path.suffix.lower() == ".pdf":
            from pypdf import PdfReader
            from pypdf.errors import PyPdfError

            try:
                reader = PdfReader(path)
                if reader.is_encrypted and not reader.decrypt(""):
                    return ""
                return "\n".join(
                    page.extract_text() or "" for page in reader.pages[:_PAGES_LOOKED_AT]
                )
            except (PyPdfError, ValueError, KeyError, TypeError, RecursionError):
                return ""  # damaged: whoever draws or prints it says so
        if re.fullmatch(r"\.(txt|csv|md|html?)", path.suffix.lower()):
            return path.read_bytes()[:2_000_000].decode("utf-8", "replace")
    except OSError as error:
        raise FileRefused(
            f"「{path.name}」を読み取れません。",
            "何も添付していません。",
            "ファイルを閉じるか、権限を確かめてください。",
            str(error),
        ) from error
    return ""
