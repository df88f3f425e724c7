"""Where staff hear what people say, outside the office: 地域で聞いた."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class OccasionKind(StrEnum):
    """What kind of occasion it was."""

    EVENT = "event"
    DIALOGUE = "dialogue"
    CENTRE = "centre"
    OUTREACH = "outreach"
    MEETING = "meeting"
    DISASTER = "disaster"


OCCASION_KIND_LABELS = {
    OccasionKind.EVENT: "地域行事",
    OccasionKind.DIALOGUE: "区民との対話",
    OccasionKind.CENTRE: "市民センター（館長からの聞き取り）",
    OccasionKind.OUTREACH: "出張ヒアリング",
    OccasionKind.MEETING: "会合",
    OccasionKind.DISASTER: "災害時の受付",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """An occasion (聞き取りの場): an event, a talk, a round of the centres where staff heard voices.

    Attributes:
        topic: What was asked, for a dialogue.
        attended: Who was there, in general words.
        note: What was said and answered, as a whole; single voices are records of their own.
        person_id: Who heard it.
        written_on: When what was heard was written down; None: it is still to be done.
        voices: How many voices came of it.
    """

    id: str
    office_id: str
    kind: OccasionKind
    name: str
    held_on: dt.date
    place: str = ""
    district_id: str | None = None
    topic: str = ""
    attended: str = ""
    note: str = ""
    person_id: str | None = None
    written_on: dt.date | None = None
    voices: int = 0
    discarded_at: str | None = None

    def is_to_write(self, today: dt.date) -> bool:
        """Whether it took place and nobody has written down yet what was heard."""
        return self.held_on <= today and self.written_on is None
