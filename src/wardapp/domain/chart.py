"""A chart of few numbers: bars beside names, or columns over months. One description, two ways to draw.

``lay_out(chart, width, size, measure)`` gives the shapes; ui/widgets/picture_view.py and
documents/picture.py draw them.
"""

from __future__ import annotations

from dataclasses import dataclass

from wardapp.domain.picture import Area, Box, Label, Line, Measure, Picture, elide

_LEAD = 1.9
"""Height of a row of bars in sizes of the text."""


@dataclass(frozen=True, slots=True)
class ChartBar:
    """One value.

    Attributes:
        key: What lies behind it (the identifier of what it counts), "" for nothing.
        name: What it stands for.
        value: Its length.
        shown: The figure in words.
        before: A mark: the value of the period before.
        against: How much of ``value`` speaks against; drawn in another tone.
        is_marked: The name is marked with ▼ (quiet, missing): never by colour alone.
        low, high: Between which the value lies by chance; a line over the bar.
        tone: In which tone of a picture it is drawn.
    """

    key: str
    name: str
    value: float
    shown: str
    before: float | None = None
    against: float = 0.0
    is_marked: bool = False
    low: float | None = None
    high: float | None = None
    tone: str = "bar"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A chart.

    Attributes:
        title: Above it.
        bars: In order.
        is_columns: Columns over time instead of bars beside names.
        note: Under it: what is counted, what the marks mean.
    """

    title: str
    bars: tuple[ChartBar, ...]
    is_columns: bool = False
    note: str = ""


def lay_out(chart: Chart, width: float, size: float, measure: Measure) -> Picture:
    """Return the chart as shapes of this width, its text of this size."""
    if chart.is_columns:
        return _columns(chart, width, size, measure)
    return _bars(chart, width, size, measure)


def _bars(chart: Chart, width: float, size: float, measure: Measure) -> Picture:
    row = size * _LEAD
    names = [("▼ " if bar.is_marked else "") + bar.name for bar in chart.bars]
    left = min(max((measure(n, size, False) for n in names), default=0.0), width * 0.36)
    figures = max((measure(bar.shown, size, False) for bar in chart.bars), default=0.0)
    gap = size * 0.8
    room = max(size, width - left - figures - 2 * gap)
    most = max(
        (max(bar.value, bar.before or 0.0, bar.high or 0.0) for bar in chart.bars), default=0.0
    )
    scale = room / most if most else 0.0
    shapes: list[Box | Line | Label] = []
    areas: list[Area] = []
    start = left + gap
    for number, (bar, name) in enumerate(zip(chart.bars, names, strict=True)):
        top = number * row
        base = top + row / 2 + size * 0.36
        shapes.append(Label(left, base, elide(name, left, size, measure), size, "right"))
        long = max(bar.value * scale, size * 0.08)
        thick = row * 0.56
        shapes.append(Box(start, top + (row - thick) / 2, long, thick, bar.tone, bar.key))
        if bar.against:
            part = bar.against * scale
            shapes.append(
                Box(start + long - part, top + (row - thick) / 2, part, thick, "bar_against")
            )
        end = start + long
        if bar.before is not None:
            x = start + bar.before * scale
            shapes.append(Box(x - size * 0.08, top + row * 0.12, size * 0.16, row * 0.76, "before"))
            end = max(end, x)
        if bar.low is not None and bar.high is not None:
            first, last = start + bar.low * scale, start + bar.high * scale
            middle, tick = top + row / 2, size * 0.3
            shapes.append(Line(first, middle, last, middle))
            shapes += [Line(x, middle - tick, x, middle + tick) for x in (first, last)]
            end = max(end, last)
        shapes.append(Label(end + gap * 0.7, base, bar.shown, size))
        if bar.key:
            areas.append(Area(0, top, width, row, bar.key, f"{bar.name} {bar.shown}"))
    return Picture(width, len(chart.bars) * row, tuple(shapes), tuple(areas))


def _columns(chart: Chart, width: float, size: float, measure: Measure) -> Picture:
    count = max(1, len(chart.bars))
    step = width / count
    high = size * 7
    head = size * 1.7
    foot = head + high
    most = max((max(bar.value, bar.before or 0.0) for bar in chart.bars), default=0.0)
    scale = high / most if most else 0.0
    widest = max((measure(bar.name, size, False) for bar in chart.bars), default=0.0)
    every = max(1, -(-int(widest + size * 0.6) // max(1, int(step))))
    shapes: list[Box | Line | Label] = []
    areas: list[Area] = []
    for number, bar in enumerate(chart.bars):
        middle = number * step + step / 2
        thick = min(step * 0.66, size * 2.6)
        long = bar.value * scale
        if long:
            shapes.append(Box(middle - thick / 2, foot - long, thick, long, bar.tone, bar.key))
        if bar.against:
            part = bar.against * scale
            shapes.append(Box(middle - thick / 2, foot - long, thick, part, "bar_against"))
        top = long
        if bar.before is not None:
            y = foot - bar.before * scale
            shapes.append(
                Box(middle - thick * 0.65, y - size * 0.08, thick * 1.3, size * 0.16, "before")
            )
            top = max(top, bar.before * scale)
        if bar.value and measure(bar.shown, size, False) <= step * 1.25:
            shapes.append(Label(middle, foot - top - size * 0.4, bar.shown, size, "center"))
        if number % every == 0:
            x, align = middle, "center"
            if number == 0 and measure(bar.name, size, False) / 2 > middle:
                x, align = 0.0, "left"
            elif middle + measure(bar.name, size, False) / 2 > width:
                x, align = width, "right"
            shapes.append(Label(x, foot + size * 1.35, bar.name, size, align, "muted"))
        if bar.key:
            areas.append(
                Area(number * step, 0, step, foot + size * 1.8, bar.key, f"{bar.name} {bar.shown}")
            )
    shapes.append(Line(0, foot, width, foot, "muted"))
    return Picture(width, foot + size * 1.8, tuple(shapes), tuple(areas))
