"""Help while typing: similar voices, suggestions, heard before. Qt-free; call it off the drawing thread."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wardapp.insight.heard import Heard, HeardBefore
from wardapp.insight.similar import SimilarVoice, SimilarVoices
from wardapp.insight.suggest import Suggester, Suggestion

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk
    from wardapp.domain.saved_answer import SavedAnswer
    from wardapp.domain.voice import ContactDraft
    from wardapp.domain.voice_list import VoiceRow


@dataclass(frozen=True, slots=True)
class Proposal:
    """A suggestion with the name of what is suggested."""

    target: str
    id: str
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Help:
    """What is shown beside a voice while it is typed.

    Attributes:
        proposals: Category, division and bureau that look right.
        heard: Whether person or place was heard before, with the last of these voices.
        answers: Saved answers that may be given and are near to the text.
        voices: Earlier voices like it, the likest first.
        own: Those of ``voices`` that this office took: only these can be joined.
    """

    proposals: tuple[Proposal, ...] = ()
    heard: tuple[tuple[Heard, tuple[VoiceRow, ...]], ...] = ()
    answers: tuple[SavedAnswer, ...] = ()
    voices: tuple[SimilarVoice, ...] = ()
    own: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        """Whether there is anything to show."""
        return bool(self.proposals or self.heard or self.answers or self.voices)


class DeskInsight:
    """What the records themselves say about what is being typed."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._similar = SimilarVoices(desk.database)
        self._suggester = Suggester(desk.database, desk.office.id)
        self._heard = HeardBefore(desk.database, desk.office.id)

    def similar(
        self,
        text: str,
        *,
        place: str = "",
        category_id: str | None = None,
        without: Iterable[str] = (),
        limit: int = 5,
    ) -> list[SimilarVoice]:
        """Return the most similar earlier voices (see SimilarVoices.find)."""
        return self._similar.find(
            text, place=place, category_id=category_id, without=without, limit=limit
        )

    def suggest(
        self, text: str, *, district_id: str | None = None, source_id: str | None = None
    ) -> list[Suggestion]:
        """Return category, division and other office that look right (see Suggester.suggest)."""
        return self._suggester.suggest(text, district_id=district_id, source_id=source_id)

    def help(
        self,
        text: str,
        *,
        place: str = "",
        district_id: str | None = None,
        source_id: str | None = None,
        category_id: str | None = None,
        contact: ContactDraft | None = None,
        without: Iterable[str] = (),
    ) -> Help:
        """Return all that helps with a text, read in one go; call it off the drawing thread."""
        desk = self._desk
        voices = self.similar(text, place=place, category_id=category_id, without=without)
        rows = desk.voices.rows_of([one.id for one in voices])
        heard = self.heard_before(contact, place=place)
        return Help(
            tuple(
                Proposal(one.target, one.id, self._name(one), one.reason)
                for one in self.suggest(text, district_id=district_id, source_id=source_id)
            ),
            tuple((one, tuple(desk.voices.rows_of(list(one.voice_ids)))) for one in heard),
            desk.answers.nearest(text, 2) if text.strip() else (),
            tuple(voices),
            frozenset(row.id for row in rows if row.office_id == desk.office.id),
        )

    def _name(self, one: Suggestion) -> str:
        city = self._desk.city
        if one.target == "category":
            known = {c.id: c for c in city.categories()}
            if one.id in known:
                parent = known.get(known[one.id].parent_id or "")
                return f"{parent.name}／{known[one.id].name}" if parent else known[one.id].name
        return city.name_of(one.id)

    def rebuild(self) -> None:
        """Learn anew from the records."""
        self._suggester.rebuild()

    def heard_before(
        self,
        contact: ContactDraft | None = None,
        *,
        place: str = "",
        district_id: str | None = None,
    ) -> list[Heard]:
        """Return whether this person or place was heard before at this office."""
        return self._heard.find(contact, place=place, district_id=district_id)
