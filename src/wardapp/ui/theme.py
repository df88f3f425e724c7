"""The look in one place: palettes, type scale, spacing, and how they are put on the application.

Pages never write a colour, a size or a distance; they ask for a token::

    layout.setSpacing(theme.space(2))
    title.setFont(theme.font("title"))
    painter.setPen(theme.colour("danger"))
    set_role(label, "muted")        # text roles of the style sheet, follow every change by themselves
    set_kind(button, "primary")     # button kinds: primary, danger, quiet, link; without: ordinary

A page gets the theme from ``context.theme``. A small widget that no context reaches asks
``active_theme()``, as Qt's own widgets ask the application for its palette. It is not a second
theme: there is one on the application at a time.

Tokens of ``colour``: window, surface, sunken, raised, hover, line, line_strong, text, muted, faint,
accent, on_accent, accent_soft, accent_text, danger, danger_soft, warning, warning_soft, success,
success_soft, neutral_soft, focus, on_danger.
Tokens of ``font`` and ``set_role``: caption, body, strong, heading, title, display, number.
Further roles of ``set_role``: muted, faint, danger, warning, success, field (a form's label).
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from wardapp import paths
from wardapp.ui.style_sheet import style_sheet
from wardapp.ui.words import is_english


class Appearance(StrEnum):
    """Which palette: the system's wish, or one that the person chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "contrast"


LIGHT: Final = {
    "window": "#F4F6F8",
    "surface": "#FFFFFF",
    "sunken": "#EBEEF2",
    "raised": "#FFFFFF",
    "hover": "#E9EDF2",
    "line": "#DCE1E7",
    "line_strong": "#85909D",
    "text": "#1A2330",
    "muted": "#4F5B69",
    "faint": "#5F6B79",
    "accent": "#1D5C94",
    "accent_hover": "#174C7B",
    "on_accent": "#FFFFFF",
    "accent_soft": "#E1ECF6",
    "accent_text": "#1A5488",
    "danger": "#AE2118",
    "on_danger": "#FFFFFF",
    "danger_soft": "#FBE9E7",
    "warning": "#7D4B00",
    "warning_soft": "#FFF1D6",
    "success": "#1B6238",
    "success_soft": "#E2F3E8",
    "neutral_soft": "#E8EBEF",
    "focus": "#1D5C94",
}

DARK: Final = {
    "window": "#15181D",
    "surface": "#1D2127",
    "sunken": "#111419",
    "raised": "#262B32",
    "hover": "#2A3038",
    "line": "#333A43",
    "line_strong": "#7D8896",
    "text": "#E9ECF0",
    "muted": "#B4BDC8",
    "faint": "#9DA7B3",
    "accent": "#8FBEEE",
    "accent_hover": "#AACDF3",
    "on_accent": "#0C1A29",
    "accent_soft": "#223547",
    "accent_text": "#A3CAF2",
    "danger": "#FF9F96",
    "on_danger": "#2B0907",
    "danger_soft": "#42211F",
    "warning": "#F0BD6C",
    "warning_soft": "#3B2E15",
    "success": "#8CD4A5",
    "success_soft": "#1B3526",
    "neutral_soft": "#2B313A",
    "focus": "#8FBEEE",
}

HIGH_CONTRAST: Final = {
    "window": "#000000",
    "surface": "#000000",
    "sunken": "#000000",
    "raised": "#000000",
    "hover": "#1F2A36",
    "line": "#FFFFFF",
    "line_strong": "#FFFFFF",
    "text": "#FFFFFF",
    "muted": "#FFFFFF",
    "faint": "#EDEDED",
    "accent": "#FFE45C",
    "accent_hover": "#FFF1A8",
    "on_accent": "#000000",
    "accent_soft": "#24300F",
    "accent_text": "#FFE45C",
    "danger": "#FFB4AC",
    "on_danger": "#000000",
    "danger_soft": "#3A0C08",
    "warning": "#FFD479",
    "warning_soft": "#332300",
    "success": "#9BF0B5",
    "success_soft": "#06290F",
    "neutral_soft": "#262626",
    "focus": "#5CE1FF",
}

PALETTES: Final = {
    Appearance.LIGHT: LIGHT,
    Appearance.DARK: DARK,
    Appearance.HIGH_CONTRAST: HIGH_CONTRAST,
}

READABLE_PAIRS: Final = tuple(
    [
        (text, ground)
        for text in ("text", "muted", "faint", "accent_text", "danger", "warning", "success")
        for ground in ("window", "surface", "sunken", "raised")
    ]
    + [("text", "hover"), ("text", "accent_soft"), ("muted", "accent_soft"), ("muted", "hover")]
    + [("faint", "hover"), ("accent_text", "accent_soft"), ("on_accent", "accent")]
    + [("on_accent", "accent_hover"), ("danger", "danger_soft"), ("warning", "warning_soft")]
    + [("success", "success_soft"), ("text", "neutral_soft"), ("muted", "neutral_soft")]
    + [("text", "danger_soft"), ("text", "warning_soft"), ("text", "success_soft")]
    + [("on_danger", "danger")]
)
"""Text and ground that are shown together: each at least 4.5 to 1 in every palette (a test)."""

FAMILIES: Final = ["BIZ UDPGothic", "BIZ UDPゴシック", "Noto Sans CJK JP", "Yu Gothic UI", "Meiryo"]
TYPE_SCALE: Final = {
    # token: (points at 100 %, bold)
    "caption": (9.0, False),
    "body": (10.5, False),
    "strong": (10.5, True),
    "heading": (12.0, True),
    "title": (16.0, True),
    "display": (22.0, True),
    "number": (19.0, True),
}
UNIT_PX: Final = 4
TEXT_STEPS: Final = (100, 110, 125, 150, 175, 200)


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours as WCAG 2 and JIS X 8341-3 define it."""

    def luminance(name: str) -> float:
        colour = QColor(name)
        linear = [
            c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4
            for c in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


class Theme(QObject):
    """Colours, fonts and distances of the whole application.

    Signals:
        changed: The palette or the text size is another one; repaint what you painted yourself.
    """

    changed = Signal()

    def __init__(
        self,
        appearance: Appearance | str = Appearance.SYSTEM,
        text_percent: int = 100,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = Appearance(appearance)
        self._text_percent = max(100, min(200, text_percent))
        self._fonts_ready = False

    @property
    def appearance(self) -> Appearance:
        """What the person chose."""
        return self._appearance

    @property
    def effective(self) -> Appearance:
        """The palette in use: never SYSTEM."""
        if self._appearance is not Appearance.SYSTEM:
            return self._appearance
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return Appearance.DARK if dark else Appearance.LIGHT

    @property
    def text_percent(self) -> int:
        """Text size, 100 to 200."""
        return self._text_percent

    @property
    def tokens(self) -> dict[str, str]:
        """The colours by token, as ``#RRGGBB``."""
        return PALETTES[self.effective]

    def colour(self, token: str) -> QColor:
        """Return a colour by its token."""
        return QColor(self.tokens[token])

    def space(self, steps: float = 1) -> int:
        """Return a distance in pixels: steps of 4, growing half as fast as the text."""
        grown = 1 + (self._text_percent / 100 - 1) * 0.5
        return round(steps * UNIT_PX * grown)

    def size(self, pixels_at_100: float) -> int:
        """Return a width or height that must grow with the text (row heights, minimum widths)."""
        return round(pixels_at_100 * self._text_percent / 100)

    def points(self, token: str) -> float:
        """Return the size in points of a type token at the present text size."""
        return TYPE_SCALE[token][0] * self._text_percent / 100

    def column(self, pixels_at_100: float) -> int:
        """Return the width of a fixed column: it grows with the text, but less."""
        return round(pixels_at_100 * (1 + (self._text_percent / 100 - 1) * 0.72))

    def font(self, token: str = "body") -> QFont:  # noqa: S107 - a token of the type scale
        """Return the font of a type token."""
        font = QFont()
        font.setFamilies(FAMILIES)
        font.setPointSizeF(self.points(token))
        font.setBold(TYPE_SCALE[token][1])
        # Full hinting makes the en dash of BIZ UDPGothic vanish at 10 and 12 pt.
        # Vertical hinting cuts the tails of p and g at 9, 16 and 22 pt, of which English has many.
        hinting = QFont.HintingPreference
        font.setHintingPreference(
            hinting.PreferNoHinting if is_english() else hinting.PreferVerticalHinting
        )
        return font

    def set_appearance(self, appearance: Appearance | str) -> None:
        """Change the palette for the whole application."""
        self._appearance = Appearance(appearance)
        self.apply()

    def set_text_percent(self, percent: int) -> None:
        """Change the text size (100 to 200) for the whole application."""
        self._text_percent = max(100, min(200, percent))
        self.apply()

    def set_look(self, appearance: Appearance | str, percent: int) -> None:
        """Change both at once."""
        self._appearance = Appearance(appearance)
        self._text_percent = max(100, min(200, percent))
        self.apply()

    def apply(self) -> None:
        """Put fonts, palette and style sheet on the application and say ``changed``."""
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        # As an attribute, not a Qt property: a property holds a pointer, and keeps nothing alive.
        setattr(app, _ATTRIBUTE, self)
        if not self._fonts_ready:
            self._fonts_ready = True
            app.setStyle("Fusion")
            _load_fonts()
            QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        app.setFont(self.font("body"))
        palette = self._palette()
        app.setPalette(palette)
        # Lists show a selection softly and leave the text's own colours alone.
        palette.setColor(QPalette.ColorRole.Highlight, self.colour("accent_soft"))
        palette.setColor(QPalette.ColorRole.HighlightedText, self.colour("text"))
        app.setPalette(palette, "QAbstractItemView")  # type: ignore[arg-type] # the stub wants bytes
        app.setStyleSheet(style_sheet(self))
        self.changed.emit()

    def _on_scheme_changed(self) -> None:
        if self._appearance is Appearance.SYSTEM:
            self.apply()

    def _palette(self) -> QPalette:
        role = QPalette.ColorRole
        tokens = {
            role.Window: "window",
            role.WindowText: "text",
            role.Base: "surface",
            role.AlternateBase: "window",
            role.Text: "text",
            role.Button: "raised",
            role.ButtonText: "text",
            role.BrightText: "danger",
            role.ToolTipBase: "raised",
            role.ToolTipText: "text",
            role.PlaceholderText: "faint",
            role.Highlight: "accent",
            role.HighlightedText: "on_accent",
            role.Link: "accent_text",
            role.LinkVisited: "accent_text",
            role.Accent: "accent",
            role.Light: "surface",
            role.Midlight: "hover",
            role.Mid: "line",
            role.Dark: "line_strong",
            role.Shadow: "line_strong",
        }
        palette = QPalette()
        for which, token in tokens.items():
            palette.setColor(which, self.colour(token))
        for which in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, which, self.colour("faint"))
        palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, self.colour("line"))
        return palette


_ATTRIBUTE = "wardapp_theme"


def active_theme() -> Theme:
    """Return the theme that is on the application; a light one if none was put there yet."""
    app = QApplication.instance()
    found = getattr(app, _ATTRIBUTE, None)
    if isinstance(found, Theme):
        return found
    theme = Theme(Appearance.LIGHT, parent=app)
    if app is not None:
        theme.apply()
    return theme


def set_role(widget: QWidget, role: str) -> None:
    """Give a label a role of the type scale or of meaning (see the module's docstring)."""
    widget.setProperty("role", role)
    _restyle(widget)


def set_kind(widget: QWidget, kind: str) -> None:
    """Give a button its kind: primary, danger, quiet, link, or "" for an ordinary one."""
    widget.setProperty("kind", kind)
    _restyle(widget)


def set_surface(widget: QWidget, surface: str) -> None:
    """Give a frame its ground: card, panel, sunken, bar, danger, warning, success, notice."""
    widget.setProperty("surface", surface)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
    _restyle(widget)


def _restyle(widget: QWidget) -> None:
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)


def _load_fonts() -> None:
    """Load the bundled fonts that the system does not have."""
    if QFontDatabase.hasFamily("BIZ UDPGothic"):
        return
    for file in sorted((paths.resources_dir() / "fonts").glob("BIZUDPGothic*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
