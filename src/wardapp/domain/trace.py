"""The chain 声→課題→要望→協議→判断→予算→実施→回答 as nodes and lines, and where each is drawn.

The picture is laid out once, in units of its own (about a point): the window and the paper draw the
same description.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum


class TraceStage(IntEnum):
    """Where in the chain something stands; also its column."""

    VOICE = 0
    THEME = 1
    REQUEST = 2
    TALKS = 3
    DECISION = 4
    BUDGET = 5
    CARRIED_OUT = 6
    ANSWER = 7


TRACE_STAGE_LABELS = {
    TraceStage.VOICE: "声",
    TraceStage.THEME: "課題",
    TraceStage.REQUEST: "要望",
    TraceStage.TALKS: "協議",
    TraceStage.DECISION: "判断",
    TraceStage.BUDGET: "予算",
    TraceStage.CARRIED_OUT: "実施",
    TraceStage.ANSWER: "回答",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TraceNode:
    """One thing in the chain.

    Attributes:
        key: Names the node in this chain.
        stage: Its column.
        label: What kind of thing it is, and its number.
        title: What it says.
        detail: State, amount or result, in words.
        on: Its day.
        opens: Kind and identifier of the record that shows it; ("", "") where none does.
        is_start: The chain was asked for from here.
        stands_for: How many more things the box stands for (a box 「ほか n件」).
        private: Its title may tell who somebody is: it stays off the paper.
        is_end: It tells a person who spoke what became of it.
    """

    key: str
    stage: TraceStage
    label: str
    title: str = ""
    detail: str = ""
    on: dt.date | None = None
    opens: tuple[str, str] = ("", "")
    is_start: bool = False
    stands_for: int = 0
    private: bool = False
    is_end: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """A chain (経過): its nodes by stage and day, and which leads to which.

    Attributes:
        title: The record from which it was asked for.
        nodes: All things in it.
        lines: Pairs of keys, from what came first to what came of it.
    """

    title: str = ""
    nodes: tuple[TraceNode, ...] = ()
    lines: tuple[tuple[str, str], ...] = ()

    def at(self, stage: TraceStage) -> tuple[TraceNode, ...]:
        """Return the things of a stage in order of their days."""
        return tuple(node for node in self.nodes if node.stage is stage)

    @property
    def reached(self) -> TraceStage:
        """Return the furthest stage that the chain has come to.

        An answer that a voice got by itself is not the end of the chain: that is the news of its
        outcome (``is_end``).
        """
        return max(
            (n.stage for n in self.nodes if n.stage is not TraceStage.ANSWER or n.is_end),
            default=TraceStage.VOICE,
        )


@dataclass(frozen=True, slots=True)
class TraceBox:
    """A node with its place: left, top, width, height."""

    node: TraceNode
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class TraceLine:
    """A line from the right side of one box to the left side of another, as a curve.

    Attributes:
        points: Start, two points that bend it, end.
        is_near: Between neighbouring columns (drawn stronger than one that passes behind others).
    """

    points: tuple[tuple[float, float], ...]
    is_near: bool


@dataclass(frozen=True, slots=True)
class TraceHead:
    """The head of a column, and how many things stand under it."""

    stage: TraceStage
    x: float
    width: float
    count: int


@dataclass(frozen=True, slots=True)
class TracePicture:
    """What is drawn: heads, lines, boxes; and how large it is."""

    width: float
    height: float
    heads: tuple[TraceHead, ...] = ()
    boxes: tuple[TraceBox, ...] = ()
    lines: tuple[TraceLine, ...] = ()


@dataclass(frozen=True, slots=True)
class TraceSizes:
    """How large the parts of a picture are."""

    column: float = 150.0
    empty: float = 54.0
    gap: float = 34.0
    box: float = 78.0
    between: float = 12.0
    head: float = 34.0
    edge: float = 12.0
    most: int = 8


DEFAULT_SIZES = TraceSizes()


def without_shortcuts(lines: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Leave out each line that a longer way over others says already."""
    given = list(dict.fromkeys(lines))
    after: dict[str, set[str]] = {}
    for one, other in given:
        after.setdefault(one, set()).add(other)

    def reaches(start: str, goal: str, without: tuple[str, str]) -> bool:
        seen, follow = {start}, [start]
        while follow:
            here = follow.pop()
            for there in after.get(here, ()):
                if (here, there) == without or there in seen:
                    continue
                if there == goal:
                    return True
                seen.add(there)
                follow.append(there)
        return False

    return tuple(pair for pair in given if not reaches(pair[0], pair[1], pair))


@dataclass(slots=True)
class _Folded:
    nodes: list[TraceNode] = field(default_factory=list)
    stands_in: dict[str, str] = field(default_factory=dict)


def _fold(trace: Trace, most: int) -> _Folded:
    """Keep the first boxes of each column and one 「ほか n件」 for the others."""
    folded = _Folded()
    for stage in TraceStage:
        there = sorted(trace.at(stage), key=lambda n: (not n.is_start,))
        kept = there if len(there) <= most else there[: most - 1]
        rest = there[len(kept) :]
        shown = {node.key for node in kept}
        folded.nodes += [node for node in trace.at(stage) if node.key in shown]
        if rest:
            more = TraceNode(
                key=f"more:{int(stage)}",
                stage=stage,
                label=f"ほか{len(rest):,}件",
                title="一覧にすべて載せています",
                stands_for=len(rest),
            )
            folded.nodes.append(more)
            folded.stands_in |= {node.key: more.key for node in rest}
    return folded


def lay_out(trace: Trace, sizes: TraceSizes = DEFAULT_SIZES) -> TracePicture:
    """Return where everything of a chain is drawn.

    Columns are the stages, an empty one is narrow. In a column things stand in the order of what
    leads to them, so that lines cross seldom; columns are centred on the highest one.
    """
    folded = _fold(trace, sizes.most)
    lines = without_shortcuts(
        (a, b)
        for one, other in trace.lines
        if (a := folded.stands_in.get(one, one)) != (b := folded.stands_in.get(other, other))
    )
    columns = {stage: [n for n in folded.nodes if n.stage is stage] for stage in TraceStage}
    _order(columns, lines)
    tallest = max((len(nodes) for nodes in columns.values()), default=1) or 1
    room = tallest * sizes.box + (tallest - 1) * sizes.between
    heads, boxes = [], []
    x = sizes.edge
    for stage, nodes in columns.items():
        width = sizes.column if nodes else sizes.empty
        heads.append(TraceHead(stage, x, width, len(trace.at(stage))))
        own = len(nodes) * sizes.box + max(0, len(nodes) - 1) * sizes.between
        y = sizes.edge + sizes.head + (room - own) / 2
        for node in nodes:
            boxes.append(TraceBox(node, x, y, width, sizes.box))
            y += sizes.box + sizes.between
        x += width + sizes.gap
    at = {box.node.key: box for box in boxes}
    drawn = [_line(at[a], at[b], sizes) for a, b in lines if a in at and b in at]
    return TracePicture(
        x - sizes.gap + sizes.edge,
        sizes.edge * 2 + sizes.head + room,
        tuple(heads),
        tuple(boxes),
        tuple(drawn),
    )


def _order(columns: dict[TraceStage, list[TraceNode]], lines: Sequence[tuple[str, str]]) -> None:
    """Sort each column by the middle of what leads to it, twice forward and once back."""
    before: dict[str, list[str]] = {}
    after: dict[str, list[str]] = {}
    for one, other in lines:
        before.setdefault(other, []).append(one)
        after.setdefault(one, []).append(other)
    place = {
        node.key: index / max(1, len(nodes) - 1) if len(nodes) > 1 else 0.5
        for nodes in columns.values()
        for index, node in enumerate(nodes)
    }
    for neighbours, stages in (
        (before, list(TraceStage)),
        (after, list(reversed(TraceStage))),
        (before, list(TraceStage)),
    ):
        for stage in stages:
            nodes = columns[stage]

            def middle(
                node: TraceNode, neighbours: dict[str, list[str]] = neighbours
            ) -> tuple[bool, float]:
                known = [place[key] for key in neighbours.get(node.key, ()) if key in place]
                average = sum(known) / len(known) if known else place[node.key]
                return node.stands_for > 0, average

            nodes.sort(key=middle)
            for index, node in enumerate(nodes):
                place[node.key] = index / (len(nodes) - 1) if len(nodes) > 1 else 0.5


def _line(one: TraceBox, other: TraceBox, sizes: TraceSizes) -> TraceLine:
    if one.node.stage is other.node.stage:
        # Below or above each other: a small bow at the left side.
        start = (one.x, one.y + one.height / 2)
        end = (other.x, other.y + other.height / 2)
        bow = one.x - sizes.gap * 0.6
        return TraceLine((start, (bow, start[1]), (bow, end[1]), end), True)
    if one.node.stage > other.node.stage:
        one, other = other, one
    start = (one.x + one.width, one.y + one.height / 2)
    end = (other.x, other.y + other.height / 2)
    near = other.node.stage - one.node.stage == 1 or end[0] - start[0] < sizes.column
    bend = min(60.0, (end[0] - start[0]) / 2)
    return TraceLine((start, (start[0] + bend, start[1]), (end[0] - bend, end[1]), end), near)
