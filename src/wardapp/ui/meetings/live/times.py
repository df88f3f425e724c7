"""The clock of a meeting: minutes gone of an item, and when the meeting will end. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wardapp.domain.meeting import TimedItem

DAY = 24 * 60


def minutes_of(clock: str) -> int:
    """Return the minutes since midnight of ``HH:MM``, 0 where it is no time."""
    hours, _, minutes = clock.partition(":")
    return int(hours) * 60 + int(minutes) if hours.isdigit() and minutes.isdigit() else 0


def clock_of(minutes: int) -> str:
    """Return ``HH:MM``; hours go on from 24 after midnight."""
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def gone(began: str, until: str) -> int:
    """Return the minutes from a clock time to a later one, over midnight where it has to be."""
    return (minutes_of(until) - minutes_of(began)) % DAY


@dataclass(frozen=True, slots=True)
class Course:
    """How a meeting stands against its plan.

    Attributes:
        running: The item that goes on, "" where none does.
        minutes: How long it has gone on.
        planned: How long it was to take.
        following: The item that comes next, "" at the end.
        ends: When the meeting will end if what is left takes as long as planned.
        late: By how many minutes that is after the planned end; negative: before it.
    """

    running: str = ""
    minutes: int = 0
    planned: int = 0
    following: str = ""
    ends: str = ""
    late: int = 0


def course(
    timed: Sequence[TimedItem],
    clock: Mapping[str, tuple[str, str]],
    now: str,
    ends_at: str = "",
) -> Course:
    """Return how a meeting stands at a clock time.

    Args:
        timed: The items with their planned times.
        clock: Item → when it began and ended.
        now: ``HH:MM``.
        ends_at: The planned end; "": what the items give.
    """
    ids = [one.item.id for one in timed]
    running = next((i for i in ids if clock.get(i, ("", "x"))[1] == "" and clock[i][0]), "")
    at = ids.index(running) if running else -1
    following = next((i for i in ids[at + 1 :] if i not in clock), "")
    if not running:
        following = next((i for i in ids if i not in clock), "")
    left = sum(one.item.minutes_planned for one in timed if one.item.id not in clock)
    minutes = planned = 0
    if running:
        planned = timed[at].item.minutes_planned
        minutes = gone(clock[running][0], now)
        left += max(0, planned - minutes)
    if not (running or clock):
        return Course(following=following)
    ends = minutes_of(now) + left
    wanted = ends_at or (timed[-1].ends if timed else now)
    late = ends - minutes_of(wanted)
    if late < -DAY // 2:
        late += DAY
    return Course(running, minutes, planned, following, clock_of(ends), late)
