"""Which flow of information is missing between offices: 情報の流れの欠け. Never a personal case."""

from __future__ import annotations

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
