"""What a benchmark gives back, how it is timed, and the table that is printed."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table: ours beside a bare peer, and what is to be reached."""

    what: str
    ours: str
    peer: str
    target: str
    met: bool | None
    note: str = ""

    def cells(self) -> tuple[str, ...]:
        """The line's cells."""
        mark = {True: "yes", False: "no", None: ""}[self.met]
        return (self.what, self.ours, self.peer, self.target, mark, self.note)


HEADS = ("what", "wardapp", "peer", "to reach", "met", "note")


def timed(work: Callable[[], object]) -> float:
    """Return the seconds that a call takes."""
    gc.collect()
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def each_timed(calls: Iterable[Callable[[], object]]) -> list[float]:
    """Return the seconds of each call."""
    seconds = []
    for call in calls:
        begun = time.perf_counter()
        call()
        seconds.append(time.perf_counter() - begun)
    return seconds


def p95(seconds: list[float]) -> float:
    """Return the 95th percentile."""
    ordered = sorted(seconds)
    return ordered[min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))]


def median(seconds: list[float]) -> float:
    """Return the median."""
    return statistics.median(seconds)


def shown(seconds: float) -> str:
    """Return seconds in a unit that can be read."""
    if seconds >= 1:
        return f"{seconds:.2f} s"
    return f"{seconds * 1000:.1f} ms" if seconds >= 0.001 else f"{seconds * 1e6:.0f} µs"


def table(figures: list[Figure]) -> str:
    """Return the figures as a Markdown table."""
    lines = [f"| {' | '.join(HEADS)} |", f"|{'---|' * len(HEADS)}"]
    lines += [f"| {' | '.join(figure.cells())} |" for figure in figures]
    return "\n".join(lines)
