"""Icons by name: the Lucide drawings that we use (ISC), in the colours of the theme.

::

    set_icon(button, "phone")                     # follows light, dark and contrast by itself
    button.setIcon(icon("phone", "danger"))       # once, in this colour

The files lie in ``resources/icons/lucide`` under Lucide's own names. ``currentColor`` in them is
replaced by the colour that is asked for.
"""

from __future__ import annotations

import weakref
from functools import cache
from math import ceil
from typing import Protocol

import shiboken6
from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton

from wardapp import paths
from wardapp.ui.theme import active_theme

SIZES = (16, 20, 32)
GAP = 0.35


class TakesIcon(Protocol):
    """A button or an action."""

    def setIcon(self, icon: QIcon) -> None:  # noqa: N802 - Qt's name
        """Show this icon."""
        ...


def icon(name: str, colour: str = "muted", *, gap: bool = False) -> QIcon:
    """Return the icon in a colour token of the theme (or ``#RRGGBB``).

    ``gap`` leaves room at its right, for a button with words, which Qt sets too close.
    """
    theme = active_theme()
    tokens = theme.tokens
    drawn = tokens.get(colour, colour)
    checked = tokens["accent_text"] if colour == "muted" else drawn
    return _icon(name, drawn, tokens["faint"], checked, GAP if gap else 0.0)


def pixmap(name: str, size: int, colour: str = "muted") -> QPixmap:
    """Return the icon as a picture ``size`` pixels wide, drawn for the sharpest screen we know."""
    return _pixmap(name, size, active_theme().tokens.get(colour, colour), _screen_ratio())


def set_icon(target: TakesIcon, name: str, colour: str = "muted") -> None:
    """Give a button or an action its icon, now and after every change of the theme."""
    refresh = _Refresh(target, name, colour)
    refresh.again()
    active_theme().changed.connect(refresh.again)
    # Signals hold a plain object weakly: it lives as long as the widget that it serves.
    target._icon_refresh = refresh  # type: ignore[attr-defined]


class _Refresh:
    """Draws a widget's icon anew; holds the widget weakly, so that it can go."""

    def __init__(self, target: TakesIcon, name: str, colour: str) -> None:
        self._target = weakref.ref(target)
        self._name = name
        self._colour = colour

    def again(self) -> None:
        target = self._target()
        if target is None or not shiboken6.isValid(target):
            return
        worded = isinstance(target, QAbstractButton) and bool(target.text())
        target.setIcon(icon(self._name, self._colour, gap=worded))
        if isinstance(target, QAbstractButton):
            side = active_theme().size(16)
            target.setIconSize(QSize(round(side * (1 + GAP)) if worded else side, side))


@cache
def _source(name: str) -> str:
    return (paths.resources_dir() / "icons" / "lucide" / f"{name}.svg").read_text("utf-8")


@cache
def _icon(name: str, colour: str, disabled: str, checked: str, gap: float) -> QIcon:
    made = QIcon()
    ratio = _screen_ratio()
    for size in SIZES:
        made.addPixmap(_pixmap(name, size, colour, ratio, gap))
        checked_pixmap = _pixmap(name, size, checked, ratio, gap)
        made.addPixmap(checked_pixmap, QIcon.Mode.Normal, QIcon.State.On)
    made.addPixmap(_pixmap(name, SIZES[0], disabled, ratio, gap), QIcon.Mode.Disabled)
    made.addPixmap(_pixmap(name, SIZES[-1], disabled, ratio, gap), QIcon.Mode.Disabled)
    return made


def _screen_ratio() -> float:
    app = QGuiApplication.instance()
    return float(ceil(app.devicePixelRatio())) if isinstance(app, QGuiApplication) else 1.0


@cache
def _pixmap(name: str, size: int, colour: str, ratio: float, gap: float = 0.0) -> QPixmap:
    # QtSvg is needed for the first icon only, so the window's import path stays without it.
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    picture = QPixmap(round(size * ratio * (1 + gap)), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
