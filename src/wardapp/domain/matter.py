"""One matter that many raise: 案件; and how voices hang together."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """A matter (案件): what several voices are about, many persons once."""

    id: str
    office_id: str
    title: str
    division_id: str | None = None
    note: str = ""
    voices: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceLinks:
    """How a voice hangs together with others, as identifiers of voices in order of receipt.

    Attributes:
        same_call: Other matters of the same call.
        same_matter: Other voices about the same matter.
        merged_into: The voice that this one was merged into, "" where it was not.
        merged_here: Voices that were merged into this one.
        split_from: The voice that this one was split from.
        split_here: Voices that were split from this one.
        same_caller: Other voices of the same person; the own office alone knows.
        before, after: The same request of an association in former and later years.
    """

    same_call: tuple[str, ...] = ()
    same_matter: tuple[str, ...] = ()
    merged_into: str = ""
    merged_here: tuple[str, ...] = ()
    split_from: str = ""
    split_here: tuple[str, ...] = ()
    same_caller: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether it hangs together with anything."""
        return any(getattr(self, name) for name in self.__dataclass_fields__)


@dataclass(frozen=True, slots=True)
class Counted:
    """How many there are of what: voices, persons, matters.

    Attributes:
        voices: Voices (件), merged ones included, as somebody said each.
        persons: Persons (人): the same caller once, an association once, every voice without a
            known caller as a person of its own. It is the most that it can be.
        matters: Matters (案件): voices of one matter once, merged ones not at all.
    """

    voices: int = 0
    persons: int = 0
    matters: int = 0
