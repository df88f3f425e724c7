"""Help while typing: similar voices, suggestions, heard before. Qt-free; call it off the drawing thread."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from wardapp.insight.heard import Heard, HeardBefore
from wardapp.insight.similar import SimilarVoice, SimilarVoices
from wardapp.insight.suggest import Suggester, Suggestion

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk
    from wardapp.domain.voice import ContactDraft


class DeskInsight:
    """What the records themselves say about what is being typed."""

    def __init__(self, desk: Desk) -> None:
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
