"""Which flow of information is missing between offices: 情報の流れの欠け. Never a personal case."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class GapState(StrEnum):
    """What became of a missing flow of information."""

    OPEN = "open"
    TALKING = "talking"
    SOLVED = "solved"
    IMPOSSIBLE = "impossible"


GAP_STATE_LABELS = {
    GapState.OPEN: "未着手",
    GapState.TALKING: "協議中",
    GapState.SOLVED: "解消",
    GapState.IMPOSSIBLE: "困難",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class InformationGap:
    """A missing flow of information (情報の流れの欠け) between offices.

    The report wishes for early signs (前兆現象) that one bureau sees and another needs. Only the flow
    is recorded: what is missing, who has it, on what legal ground it could be given, and what stands
    in the way. What is known of a family is no part of it.
    """

    id: str
    office_id: str
    title: str
    missing: str = ""
    from_whom: str = ""
    legal_ground: str = ""
    obstacle: str = ""
    state: GapState = GapState.OPEN
    voice_id: str | None = None
    discarded_at: str | None = None
