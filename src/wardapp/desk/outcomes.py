"""What became of a voice, gathered from all rooms, and the residents who should be told.

A room adds what it knows by a function in ``SOURCES``: it is called with what the rooms before it
found, so that a project that came of a theme of the voice is found by way of the theme.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from wardapp.domain.became import Became, BecameStage, ToTell
from wardapp.domain.changes import Changes
from wardapp.domain.voice import ResponseKind, Voice

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk

Found = dict[str, list[str]]
"""Kind of record → the identifiers that belong to a voice; a source adds those that it finds."""
Source = Callable[["Desk", Found], list[Became]]

SOURCES = (
    "outcome_sources:answers",
    "outcome_sources:themes",
    "outcome_sources:requests",
    "outcome_sources:projects",
    "outcome_sources:field_decisions",
    "outcome_sources:meetings",
)
"""``module:function`` in ``wardapp.desk``, in the order in which they build on each other."""
_ORDER = tuple(BecameStage)
_DEEPEST = 20


def _all_sources() -> list[Source]:
    named = (name.split(":") for name in SOURCES)
    return [
        getattr(import_module(f"wardapp.desk.{module}"), function) for module, function in named
    ]


class Outcomes:
    """What became of voices, and who is to be told of it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._db = desk.database

    def of_voice(self, voice_id: str) -> tuple[Became, ...]:
        """Return what became of a voice, from the answer to the outcome."""
        found: Found = {"voice": self._one_with(voice_id)}
        steps = [step for source in _all_sources() for step in source(self._desk, found)]
        last = dt.date.max
        return tuple(sorted(steps, key=lambda s: (_ORDER.index(s.stage), s.on or last)))

    def _one_with(self, voice_id: str) -> list[str]:
        """Return the voice, what it was merged into, and what it was split from or into.

        What was done for the one voice that goes on was done for those in it, too.
        """
        wanted, todo = [voice_id], [voice_id]
        while todo and len(wanted) < _DEEPEST:
            present = todo.pop()
            row = self._db.one(
                "SELECT merged_into, split_from FROM voice WHERE id = ?", (present,)
            ) or (None, None)
            for other in row:
                if other and other not in wanted:
                    wanted.append(other)
                    todo.append(other)
        wanted += [
            part
            for (part,) in self._db.all(
                "SELECT id FROM voice WHERE split_from = ? AND discarded_at IS NULL", (voice_id,)
            )
            if part not in wanted
        ]
        return wanted

    # -- who is to be told -----------------------------------------------------------------------

    def to_tell(self, *, everybody: bool = False) -> tuple[ToTell, ...]:
        """Return whom this office should tell what became of their voice.

        Args:
            everybody: Also those who did not ask for it but can be reached.
        """
        rows = self._db.all(_CANDIDATES, (self._desk.office.id,))
        found = []
        for voice_id, asked, told_on, reachable in rows:
            if not (asked or (everybody and reachable)):
                continue
            told = dt.date.fromisoformat(told_on) if told_on else None
            news = self.news(voice_id, told)
            if news:
                found.append(ToTell(voice_id=voice_id, news=news, asked=bool(asked), told_on=told))
        return tuple(found)

    def news(self, voice_id: str, told_on: dt.date | None) -> tuple[Became, ...]:
        """Return what there is to say of a voice that was not said on the day of the last letter.

        The answer is no news: it went out by itself.
        """
        return tuple(
            step
            for step in self.of_voice(voice_id)
            if step.said
            and step.stage is not BecameStage.ANSWER
            and (told_on is None or (step.on is not None and step.on > told_on))
        )

    def waiting(self) -> int:
        """Return how many asked to be told and have not been told anything yet."""
        row = self._db.one(
            "SELECT count(*) FROM voice WHERE office_id = ? AND tell_outcome = 1 "
            "AND told_on IS NULL AND discarded_at IS NULL",
            (self._desk.office.id,),
        )
        return int(row[0]) if row else 0

    def tell(self, voice_ids: Sequence[str], *, text: str = "", method: str = "") -> Changes:
        """Record that residents were told, in one step; for each what was said.

        Args:
            voice_ids: Their voices.
            text: What was said; "": what there is to say of each.
            method: How (郵送, 電話).

        Raises:
            NotAllowed: Another office took one of them.
        """
        changes = Changes()
        with self._db.write("結果のお知らせの記録"):
            for voice_id in voice_ids:
                self._desk.voices.refuse_foreign(voice_id)
                said = text or self.words(voice_id)
                changes |= self._desk.voices.add_response(
                    voice_id,
                    said or "結果をお知らせした。",
                    kind=ResponseKind.OUTCOME,
                    method=method,
                )
                changes |= self._desk.voices.edit(voice_id, told_on=self._desk.today())
        return changes

    def words(self, voice_id: str) -> str:
        """Return what there is to say of a voice, a line each: a letter's 「結果」."""
        voice = self._desk.voices.get(voice_id)
        return "\n".join(f"・{step.said}" for step in self._worth_saying(voice))

    def _worth_saying(self, voice: Voice) -> tuple[Became, ...]:
        return self.news(voice.id, voice.told_on) or self.news(voice.id, None)

    def print_letters(self, voice_ids: Sequence[str]) -> bytes:
        """Return the letters to several residents as one PDF, each on a sheet of its own.

        Raises:
            InputRefused: A character cannot be printed; it is named.
        """
        from wardapp.desk.voice_paper import outcome_letter
        from wardapp.documents import answer_letter
        from wardapp.documents.booklet import BookletPart, bind
        from wardapp.documents.layout import laid_out

        desk = self._desk
        layout = desk.paper.layout()
        parts = []
        for voice_id in voice_ids:
            letter = outcome_letter(desk, voice_id)
            with laid_out(layout):
                pdf = answer_letter.render(letter, printed_at=desk.clock.now())
            parts.append(BookletPart(title=letter.number, pdf=pdf, in_contents=False))
        return bind(
            parts,
            title="結果のお知らせ",
            author=desk.office.name,
            printed_at=desk.clock.now(),
            numbered=False,
            each_on_new_sheet=True,
        )


_CANDIDATES = """
WITH linked(id) AS (
    SELECT voice_id FROM evidence WHERE discarded_at IS NULL
    UNION SELECT target_id FROM theme_link WHERE target_kind = 'voice' AND discarded_at IS NULL
    UNION SELECT target_id FROM project_link WHERE target_kind = 'voice' AND discarded_at IS NULL
    UNION SELECT voice_id FROM field_decision WHERE voice_id IS NOT NULL AND discarded_at IS NULL
    UNION SELECT voice_id FROM agenda_item WHERE voice_id IS NOT NULL AND discarded_at IS NULL
    UNION SELECT voice_id FROM meeting_voice WHERE discarded_at IS NULL
)
SELECT v.id, coalesce(v.tell_outcome, 0), v.told_on,
       EXISTS (SELECT 1 FROM contact c WHERE c.voice_id IN (v.id, v.call_id) AND c.discarded_at IS NULL
               AND coalesce(c.address, c.email, c.phone) IS NOT NULL)
FROM voice v
WHERE v.id IN (
        SELECT id FROM linked
        UNION SELECT id FROM voice WHERE merged_into IN linked
        UNION SELECT id FROM voice WHERE split_from IN linked
        UNION SELECT split_from FROM voice WHERE id IN linked
    )
    AND v.office_id = ? AND v.discarded_at IS NULL AND v.not_voice IS NULL
ORDER BY coalesce(v.tell_outcome, 0) DESC, v.received_on, v.pk LIMIT 3000
"""
