"""What a list of voices is asked for, and the rows it shows."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from wardapp.domain.voice import VoiceKind, VoiceState


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceFilter:
    """Which voices; empty sets mean "any". ``query`` holds words that must all occur.

    Attributes:
        not_voices: Only what is not handled as a voice (a question, advertising, …); else those are
            left out, and so is what was merged into another voice, unless ``ids`` names them.
        merged: Also what was merged into another voice.
        kinds: Only these kinds of voices; empty: all.
        paused: Only those whose clock stands still.
        assigned_to: Only those whose handling waits for this division or office.
    """

    query: str = ""
    received_from: dt.date | None = None
    received_to: dt.date | None = None
    states: frozenset[VoiceState] = field(default_factory=frozenset)
    category_ids: frozenset[str] = field(default_factory=frozenset)
    district_ids: frozenset[str] = field(default_factory=frozenset)
    source_ids: frozenset[str] = field(default_factory=frozenset)
    channel_ids: frozenset[str] = field(default_factory=frozenset)
    division_ids: frozenset[str] = field(default_factory=frozenset)
    office_ids: frozenset[str] = field(default_factory=frozenset)
    overdue: bool = False
    due_to: dt.date | None = None
    discarded: bool = False
    ids: frozenset[str] | None = None
    not_voices: bool = False
    merged: bool = False
    kinds: frozenset[VoiceKind] = field(default_factory=frozenset)
    paused: bool = False
    assigned_to: str | None = None


@dataclass(frozen=True, slots=True)
class Sort:
    """In which order.

    Columns: number, received_on, text, state, category, district, channel,
    source, division, due_on, office, and ``best`` (most relevant to the query first).
    """

    column: str = "received_on"
    descending: bool = True


NEWEST = Sort()
BEST = Sort("best")


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceRow:
    """A voice as a list shows it. ``text`` is cut after 200 characters, line breaks are spaces."""

    key: int
    id: str
    number: str
    office_id: str
    office_name: str
    received_on: dt.date
    text: str
    summary: str
    state: VoiceState
    category: str
    district: str
    channel: str
    source: str
    division: str
    due_on: dt.date | None
    wants_response: bool
    has_conflict: bool
    has_attachment: bool
    sample: bool
    discarded: bool
    kind: VoiceKind = VoiceKind.OPINION
    is_not_voice: bool = False
    is_merged: bool = False
    is_paused: bool = False
