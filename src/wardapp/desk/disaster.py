"""災害時の受付: an office takes voices in by a reduced form, and types its paper forms in later."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from wardapp.domain.changes import Changes
from wardapp.domain.disaster import PaperForm, Urgency, due_on, marked
from wardapp.domain.occasion import Occasion, OccasionKind
from wardapp.domain.voice import ContactDraft, ResponseKind, VoiceDraft
from wardapp.errors import InputRefused

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk


class Disaster:
    """The disaster that goes on at this office, known to all its desks by the sync."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def current(self) -> Occasion | None:
        """Return the disaster that goes on, None in ordinary times."""
        row = self._desk.database.one(
            "SELECT id FROM occasion WHERE kind = ? AND office_id = ? AND written_on IS NULL "
            "AND discarded_at IS NULL ORDER BY held_on DESC, pk DESC LIMIT 1",
            (str(OccasionKind.DISASTER), self._desk.office.id),
        )
        return self._desk.occasions.get(row[0]) if row else None

    def begin(self, name: str) -> Changes:
        """Take voices in by the reduced form from now on, under the disaster's name.

        Raises:
            InputRefused: One goes on already.
            TextRefused: It has no name.
        """
        present = self.current()
        if present is not None:
            raise InputRefused(
                f"「{present.name}」の受付が続いています。",
                "何も変更していません。",
                "終えてから、新しい災害の受付を始めてください。",
            )
        return self._desk.occasions.add(name, OccasionKind.DISASTER)

    def end(self) -> Changes:
        """Go back to the ordinary form; forms on paper can still be typed in under its name."""
        present = self.current()
        if present is None:
            return Changes()
        return self._desk.occasions.write_down(present.id)

    def keep_forms(
        self,
        forms: Sequence[PaperForm],
        *,
        occasion_id: str | None = None,
        channel_id: str | None = None,
        source_id: str | None = None,
    ) -> Changes:
        """Keep many paper forms as voices, all of them or none, as one step.

        Args:
            forms: In the order of the pile; those without a text are left out.
            occasion_id: The disaster or event that they belong to.
            channel_id: How they came in.
            source_id: What kind of party spoke.

        Raises:
            InputRefused: None of them has a text.
        """
        wanted = [form for form in forms if form.text.strip()]
        if not wanted:
            raise InputRefused(
                "内容の書かれた行がありません。",
                "何も登録していません。",
                "「内容」に、用紙に書かれたことを入力してください。",
            )
        changes = Changes()
        with self._desk.database.write("用紙の登録"):
            for form in wanted:
                changes |= self._keep(form, occasion_id, channel_id, source_id)
        return Changes(changes.touched)

    def _keep(
        self, form: PaperForm, occasion: str | None, channel: str | None, source: str | None
    ) -> Changes:
        desk = self._desk
        day = form.received_on or desk.today()
        draft = VoiceDraft(
            text=form.text,
            summary=marked(form.urgency, "", form.text),
            received_on=day,
            due_on=due_on(form.urgency, day),
            district_id=form.district_id,
            place=form.place,
            channel_id=channel,
            source_id=source,
            occasion_id=occasion,
        )
        contact = ContactDraft(name=form.name, phone=form.phone)
        changes = desk.voices.keep(draft, contact or None)
        kept = changes.id
        done = "\n".join(
            part
            for part in (f"伝えた先：{form.told_to}" if form.told_to.strip() else "", form.done)
            if part.strip()
        )
        if done:
            changes |= desk.voices.add_response(
                kept, done, kind=ResponseKind.NOTE, responded_on=day
            )
        if form.urgency is Urgency.LIFE:
            changes |= desk.flashes.mark("災害：人命に関わる", voice_id=kept)
        return changes
