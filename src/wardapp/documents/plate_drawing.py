"""The drawing of name plates, with the lines where they are folded and cut."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm

from wardapp.documents import fonts
from wardapp.documents.drawing import draw_text, shortened, width_of
from wardapp.documents.name_plates import spread
from wardapp.documents.vertical import column_height, draw_column, fitting_size

if TYPE_CHECKING:
    from wardapp.documents.name_plates import NamePlates, Plate

_SHORT, _LONG = A4
_SIDE = 14 * mm


def draw_tent(canvas: Any, plates: NamePlates, listed: tuple[Plate, ...]) -> None:
    """Draw one plate on A4 landscape: two faces of 70 mm head to head, a foot below."""
    face = _SHORT / 3
    if plates.shows_lines:
        _fold(canvas, (0, face, _LONG, face), (0, 2 * face, _LONG, 2 * face))
    for plate in listed:
        _both_faces(canvas, plates, plate, 0, face, _LONG, face)


def draw_half(canvas: Any, plates: NamePlates, listed: tuple[Plate, ...]) -> None:
    """Draw two plates on A4 portrait, each 148.5 mm high, folded in the middle."""
    half = _LONG / 2
    if plates.shows_lines:
        _fold(canvas, (0, half / 2, _SHORT, half / 2), (0, half * 1.5, _SHORT, half * 1.5))
        _cut(canvas, (0, half, _SHORT, half))
    for number, plate in enumerate(listed):
        _both_faces(canvas, plates, plate, 0, half * (1 - number), _SHORT, half / 2)


def draw_upright(canvas: Any, plates: NamePlates, listed: tuple[Plate, ...]) -> None:
    """Draw four upright plates on A4 landscape, each with a foot of 30 mm to fold back."""
    width, foot = _LONG / 4, 30 * mm
    for number, plate in enumerate(listed):
        x = _LONG - width * (number + 1)
        if plates.shows_lines:
            _fold(canvas, (x, foot, x + width, foot))
            if number < 3:
                _cut(canvas, (x, 0, x, _SHORT))
        _column(canvas, plates, plate, x, foot, width, _SHORT - foot)


def _both_faces(
    canvas: Any, plates: NamePlates, plate: Plate, x: float, y: float, wide: float, high: float
) -> None:
    """Draw a face, and above it the same one upside down: folded, both sides read."""
    _face(canvas, plates, plate, x, y, wide, high)
    canvas.saveState()
    canvas.translate(x + wide, y + 2 * high)
    canvas.rotate(180)
    _face(canvas, plates, plate, 0, 0, wide, high)
    canvas.restoreState()


def _face(
    canvas: Any, plates: NamePlates, plate: Plate, x: float, y: float, wide: float, high: float
) -> None:
    room = wide - 2 * _SIDE
    above = "　".join(part for part in (plate.office, plate.post) if part)
    name = spread(plate.name)
    honorific = f"　{plates.honorific}" if plates.honorific else ""
    most = high * (0.42 if above else 0.5)
    size = min(most, room / max(1.0, width_of(name + honorific, fonts.GOTHIC, 1)))
    middle = x + wide / 2
    base = y + high * (0.22 if above else 0.5) - (0 if above else size * 0.36)
    draw_text(canvas, middle, base, name + honorific, fonts.GOTHIC, size, align="center")
    if above:
        small = min(high * 0.17, room / max(1.0, width_of(above, fonts.GOTHIC, 1)))
        shown = shortened(above, room, fonts.GOTHIC, max(9.0, small))
        draw_text(
            canvas, middle, y + high * 0.72, shown, fonts.GOTHIC, max(9.0, small), align="center"
        )


def _column(
    canvas: Any, plates: NamePlates, plate: Plate, x: float, y: float, wide: float, high: float
) -> None:
    room, top = high - 26 * mm, y + high - 13 * mm
    above = "　".join(part for part in (plate.office, plate.post) if part)
    name = spread(plate.name) + (f"　{plates.honorific}" if plates.honorific else "")
    size = fitting_size(name, wide * (0.44 if above else 0.56), room)
    shift = wide * 0.12 if above else 0.0
    # The column is centred in its height, so that short and long names stand alike.
    start = top - max(0.0, (room - column_height(name, size)) / 2)
    draw_column(canvas, x + wide / 2 - shift, start, name, fonts.MINCHO, size)
    if above:
        small = fitting_size(above, wide * 0.16, room)
        draw_column(canvas, x + wide * 0.8, top, above, fonts.GOTHIC, small)


def _fold(canvas: Any, *lines: tuple[float, float, float, float]) -> None:
    _lines(canvas, lines, (4, 3), 0.55)


def _cut(canvas: Any, *lines: tuple[float, float, float, float]) -> None:
    _lines(canvas, lines, (1, 2), 0.4)


def _lines(
    canvas: Any,
    lines: tuple[tuple[float, float, float, float], ...],
    dashes: tuple[int, int],
    grey: float,
) -> None:
    canvas.saveState()
    canvas.setStrokeGray(grey)
    canvas.setLineWidth(0.5)
    canvas.setDash(*dashes)
    for line in lines:
        canvas.line(*line)
    canvas.restoreState()
