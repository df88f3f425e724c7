"""Long or abusive talks, recorded as they were: 対応の困難な事案の記録 (カスハラ).

A factual record protects whoever had to listen: when it began and ended, who was there, what was
said word by word with the time, what was said to end it. It stays in its office and is no voice.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum


class IncidentKind(StrEnum):
    """What made it hard; several may be true at once."""

    LONG = "long"
    ABUSE = "abuse"
    THREAT = "threat"
    REPEATED = "repeated"
    DEMAND = "demand"
    VIOLENCE = "violence"


INCIDENT_KIND_LABELS = {
    IncidentKind.LONG: "長時間の拘束",
    IncidentKind.ABUSE: "暴言",
    IncidentKind.THREAT: "脅し",
    IncidentKind.REPEATED: "繰り返しの電話・来庁",
    IncidentKind.DEMAND: "過大な要求",
    IncidentKind.VIOLENCE: "暴力・器物の損壊",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """An incident (対応の困難な事案の記録). Personal data; its repr shows nothing of it.

    Attributes:
        happened_on, started_at, ended_at: The day, and times as HH:MM.
        staff: Who of the staff was there.
        words: What was said, line by line with its time.
        said_to_end: What was said to end the talk.
        measures: What was done afterwards.
    """

    id: str
    office_id: str
    voice_id: str | None = None
    happened_on: dt.date
    started_at: str = ""
    ended_at: str = ""
    channel_id: str | None = None
    place: str = ""
    staff: str = ""
    kinds: frozenset[IncidentKind] = frozenset()
    words: str = field(default="", repr=False)
    said_to_end: str = field(default="", repr=False)
    measures: str = field(default="", repr=False)

    @property
    def minutes(self) -> int | None:
        """How long it took; None where a time is not known. A talk may pass midnight."""
        try:
            begin, end = (dt.time.fromisoformat(t) for t in (self.started_at, self.ended_at))
        except ValueError:
            return None
        return ((end.hour - begin.hour) * 60 + end.minute - begin.minute) % (24 * 60)
