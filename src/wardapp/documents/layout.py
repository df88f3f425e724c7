"""The layout in force while a document is drawn: that of the office, or the usual one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from wardapp.documents import fonts
from wardapp.domain.office_layout import USUAL_LAYOUT, BodyFace, OfficeLayout

# Bound to the thread: two documents of different offices may be drawn at once.
_layout: ContextVar[OfficeLayout] = ContextVar("layout", default=USUAL_LAYOUT)
_numbered: ContextVar[bool] = ContextVar("numbered", default=True)
_MM = 72 / 25.4
_USUAL_SIZE = 10.5


@contextmanager
def laid_out(layout: OfficeLayout) -> Iterator[None]:
    """Draw what is drawn within by the layout of an office."""
    token = _layout.set(layout)
    try:
        yield
    finally:
        _layout.reset(token)


@contextmanager
def unnumbered() -> Iterator[None]:
    """Leave page numbers out of the feet: what is built within becomes a part of a booklet."""
    token = _numbered.set(False)
    try:
        yield
    finally:
        _numbered.reset(token)


def present() -> OfficeLayout:
    """Return the layout in force."""
    return _layout.get()


def is_numbered() -> bool:
    """Whether pages bear their own numbers."""
    return _numbered.get()


def body_face() -> str:
    """Return the face of running text."""
    return fonts.GOTHIC if present().body_face is BodyFace.GOTHIC else fonts.MINCHO


def text_size() -> float:
    """Return the size of running text in points."""
    return present().text_size


def scaled(size: float) -> float:
    """Return a size that is meant for running text of 10.5 points, for that of the office."""
    return size * present().text_size / _USUAL_SIZE


def margins() -> tuple[float, float, float]:
    """Return the margins of a page in points: top, side, foot."""
    one = present()
    return one.margin_top_mm * _MM, one.margin_side_mm * _MM, one.margin_foot_mm * _MM


def text_width(*, wide: bool = False) -> float:
    """Return the width between the margins of A4 in points."""
    return (297.0 if wide else 210.0) * _MM - 2 * margins()[1]


def seals(usual: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return the titles of the boxes for seals: the office's, where it has set other than usual."""
    own = present().seals
    return usual if usual and own == USUAL_LAYOUT.seals else own
