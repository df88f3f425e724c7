"""Minutes (議事録): what was said, from the notes of those who typed along to the released record."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class StatementKind(StrEnum):
    """What a note says."""

    SAID = "said"
    SUMMARY = "summary"
    INTERNAL = "internal"


STATEMENT_KIND_LABELS = {
    StatementKind.SAID: "発言",
    StatementKind.SUMMARY: "要旨",
    StatementKind.INTERNAL: "内部メモ",
}


class MinutesPhase(StrEnum):
    """Where the minutes stand."""

    DRAFT = "draft"
    REVIEW = "review"
    CONFIRMED = "confirmed"
    RELEASED = "released"


MINUTES_PHASE_LABELS = {
    MinutesPhase.DRAFT: "下書き",
    MinutesPhase.REVIEW: "確認中",
    MinutesPhase.CONFIRMED: "確定",
    MinutesPhase.RELEASED: "公開",
}
"""公開 is the release to all offices of the city, not to the public."""


class ConfirmationState(StrEnum):
    """What somebody who spoke says of the minutes."""

    ASKED = "asked"
    CONFIRMED = "confirmed"
    CORRECTION = "correction"
    SETTLED = "settled"


CONFIRMATION_STATE_LABELS = {
    ConfirmationState.ASKED: "確認待ち",
    ConfirmationState.CONFIRMED: "確認済",
    ConfirmationState.CORRECTION: "修正の求め",
    ConfirmationState.SETTLED: "修正済",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One note of a meeting. Notes stay in the office of those who took them.

    Attributes:
        agenda_item_id: Under which item it was said; None: before the first.
        kind: Whether it was said, sums up the item, or is for the own office alone.
        speaker: Who spoke, as it stands in the minutes; "" where nobody is named.
        attendee_id: Who of the list it was.
        said_at: ``HH:MM``.
        position: Fractional key in the order of its item.
        taken_by: Who typed it.
    """

    id: str
    meeting_id: str
    text: str
    agenda_item_id: str | None = None
    kind: StatementKind = StatementKind.SAID
    speaker: str = ""
    attendee_id: str | None = None
    said_at: str = ""
    position: str = ""
    taken_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesSection:
    """One item's part of the minutes, as it is put to those who spoke and released.

    Attributes:
        text: What was said (議事録), a paragraph a speaker.
        summary: What it came to (議事要旨).
    """

    id: str
    minutes_id: str
    agenda_item_id: str | None
    heading: str
    text: str
    summary: str
    position: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmation:
    """What somebody who spoke says of the minutes."""

    id: str
    minutes_id: str
    attendee_id: str
    person_id: str | None
    name: str
    state: ConfirmationState = ConfirmationState.ASKED
    comment: str = ""
    answered_on: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes:
    """The minutes of one meeting."""

    id: str
    meeting_id: str
    office_id: str
    phase: MinutesPhase = MinutesPhase.DRAFT
    review_due_on: dt.date | None = None
    confirmed_by: str | None = None
    confirmed_on: dt.date | None = None
    released_on: dt.date | None = None
    approved_in_id: str | None = None
    sections: tuple[MinutesSection, ...] = ()
    confirmations: tuple[Confirmation, ...] = ()

    @property
    def is_fixed(self) -> bool:
        """Whether it is not written on any more."""
        return self.phase in {MinutesPhase.CONFIRMED, MinutesPhase.RELEASED}

    @property
    def waiting(self) -> tuple[Confirmation, ...]:
        """Who has not said yet that it is as it was, or wants something else."""
        return tuple(
            one
            for one in self.confirmations
            if one.state in {ConfirmationState.ASKED, ConfirmationState.CORRECTION}
        )
