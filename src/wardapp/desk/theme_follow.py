"""What a theme leads to: a request, a question to the bureaus, a meeting of its working group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wardapp.domain.changes import Changes
from wardapp.domain.hearing import InquiryTo
from wardapp.domain.meeting import ItemKind, MeetingKind

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk


class ThemeFollow:
    """Makes of a theme what comes next, and links it to the theme."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def make_request(self, key: str) -> Changes:
        """Begin a request with a theme's title, description, bureau and voices; link both.

        Raises:
            NotAllowed: Another office's theme.
        """
        desk = self._desk
        theme = desk.themes.get(key)
        desk.themes.refuse_foreign(theme.id)
        voices = desk.theme_views.behind(theme.id).voice_ids
        with desk.database.write("課題から区長要望を作成"):
            made = desk.requests.draft_from(voices, theme.title)
            fields = {
                "current_state": "\n".join(t for t in (theme.description, theme.why_here) if t),
                "bureau_id": theme.bureau_id,
            }
            desk.requests.edit(made.id, **{name: text for name, text in fields.items() if text})
            linked = desk.themes.link(theme.id, "request", made.id)
        return Changes((made | linked).touched, made.id)

    def open_working_group(self, key: str) -> Changes:
        """Plan a meeting of a theme's working group today, with its members and the theme as item.

        Raises:
            NotAllowed: Another office's theme.
        """
        desk = self._desk
        theme = desk.themes.get(key)
        desk.themes.refuse_foreign(theme.id)
        with desk.database.write("作業部会の会議を作成"):
            made = desk.meetings.add(
                MeetingKind.OTHER, desk.today(), title=f"作業部会「{theme.title}」"
            )
            for attendee in desk.meetings.attendees(made.id):
                desk.meetings.discard_attendee(attendee.id)
            for member in desk.theme_work.members(theme.id):
                if member.person_id:
                    desk.meetings.add_attendee(made.id, member.person_id)
                else:
                    desk.meetings.add_attendee(
                        made.id,
                        name=member.name,
                        post=member.post,
                        office_name=desk.city.name_of(member.office_id),
                    )
            desk.meetings.add_item(
                made.id, title=theme.title, kind=ItemKind.DISCUSSION, theme_id=theme.id
            )
            linked = desk.themes.link(theme.id, "meeting", made.id)
        touched = {**linked.touched, "meeting": frozenset({made.id}), "agenda_item": frozenset()}
        return Changes({**touched, "attendee": frozenset()}, made.id)

    def ask(self, key: str, to_kind: InquiryTo = InquiryTo.BUREAUS) -> Changes:
        """Begin a question round about a theme (bureaus: 現在の対応, 今後の予定).

        Raises:
            NotAllowed: A ward would ask.
        """
        return self._desk.inquiries.add(to_kind=to_kind, theme=self._desk.themes.get(key))
