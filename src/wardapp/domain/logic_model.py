"""The logic model of a request as a small picture: input → activity → output → outcome."""

from __future__ import annotations

from collections.abc import Sequence

from wardapp.domain.coaching import LOGIC_STAGE_HINTS, LOGIC_STAGE_LABELS, LogicItem, LogicStage
from wardapp.domain.picture import Area, Box, Label, Line, Measure, Picture, wrap


def lay_out(
    items: Sequence[LogicItem],
    width: float,
    size: float,
    measure: Measure,
    *,
    with_hints: bool = False,
) -> Picture:
    """Return the model as four columns of boxes with arrows between.

    Args:
        items: The boxes, in order.
        width: Of the whole picture.
        size: Of the text.
        measure: How wide a text is.
        with_hints: An empty column says what belongs there (on screen), else it shows a dash.
    """
    gap = size * 1.5
    column = (width - 3 * gap) / 4
    pad = size * 0.5
    line = size * 1.45
    shapes: list[Box | Line | Label] = []
    areas: list[Area] = []
    foots: list[float] = []
    head = size * 2.1
    for number, stage in enumerate(LogicStage):
        left = number * (column + gap)
        shapes.append(
            Label(
                left + column / 2,
                size * 1.3,
                LOGIC_STAGE_LABELS[stage],
                size * 1.05,
                "center",
                "strong",
            )
        )
        top = head
        mine = [item for item in items if item.stage is stage]
        if not mine:
            said = wrap(
                LOGIC_STAGE_HINTS[stage] if with_hints else "―", column - 2 * pad, size, measure
            )
            high = len(said) * line + 2 * pad
            shapes.append(Box(left, top, column, high, "ground", f"stage:{stage}"))
            shapes += _lines(said, left + pad, top + pad, size, line, "muted")
            areas.append(
                Area(
                    left,
                    top,
                    column,
                    high,
                    f"stage:{stage}",
                    f"{LOGIC_STAGE_LABELS[stage]}（まだありません）",
                )
            )
            top += high + size * 0.6
        for item in mine:
            said = wrap(item.text, column - 2 * pad, size, measure)
            high = len(said) * line + 2 * pad
            shapes.append(Box(left, top, column, high, "ground", item.id))
            shapes += _lines(said, left + pad, top + pad, size, line, "text")
            areas.append(
                Area(left, top, column, high, item.id, f"{LOGIC_STAGE_LABELS[stage]}：{item.text}")
            )
            top += high + size * 0.6
        foots.append(top - size * 0.6)
    middle = head + line / 2 + pad
    shapes += [
        Line(
            (number + 1) * (column + gap) - gap + size * 0.2,
            middle,
            (number + 1) * (column + gap) - size * 0.2,
            middle,
            "muted",
            arrow=True,
        )
        for number in range(3)
    ]
    return Picture(width, max(foots) + 1, tuple(shapes), tuple(areas))


def _lines(
    said: Sequence[str], x: float, y: float, size: float, line: float, tone: str
) -> list[Label]:
    return [
        Label(x, y + number * line + line / 2 + size * 0.36, text, size, "left", tone)
        for number, text in enumerate(said)
    ]
