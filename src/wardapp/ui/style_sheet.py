"""The application's style sheet, made from the theme's tokens.

Qt draws what is not named here by Fusion with our palette. Two traps: ``::item`` padding elides text
that would fit, and ``selection-color`` wipes out a delegate's own colours, so lists get neither.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wardapp import paths

if TYPE_CHECKING:
    from wardapp.ui.theme import Theme

TEMPLATE = """
QWidget { outline: 0; }
QMainWindow, QDialog { background: @window; }
QToolTip { background: @raised; color: @text; border: 1px solid @line_strong; padding: 4px 6px; }

QLabel[role="caption"], QLabel[role="faint"] { font-size: $captionpt; color: @faint; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="field"] { color: @muted; font-size: $fieldpt; }
QLabel[role="strong"] { font-weight: bold; }
QLabel[role="heading"] { font-size: $headingpt; font-weight: bold; }
QLabel[role="title"] { font-size: $titlept; font-weight: bold; }
QLabel[role="display"] { font-size: $displaypt; font-weight: bold; }
QLabel[role="number"] { font-size: $numberpt; font-weight: bold; }
QLabel[role="danger"] { color: @danger; }
QLabel[role="warning"] { color: @warning; }
QLabel[role="success"] { color: @success; }
QLabel[role="accent"] { color: @accent_text; }

*[surface="card"] { background: @surface; border: 1px solid @line; border-radius: 8px; }
*[surface="panel"] { background: @surface; border: 0; }
*[surface="window"] { background: @window; border: 0; }
*[surface="sunken"] { background: @sunken; border: 0; }
*[surface="bar"] { background: @surface; border: 0; border-top: 1px solid @line; }
*[surface="rail"] { background: @sunken; border: 0; border-right: 1px solid @line; }
*[surface="topbar"] { background: @surface; border: 0; }
*[surface="header"] { background: @surface; border: 0; border-bottom: 1px solid @line; }
*[surface="danger"] { background: @danger_soft; border: 1px solid @danger; border-radius: 6px; }
*[surface="warning"] { background: @warning_soft; border: 1px solid @warning; border-radius: 6px; }
*[surface="success"] { background: @success_soft; border: 1px solid @success; border-radius: 6px; }
*[surface="notice"] { background: @accent_soft; border: 1px solid @accent; border-radius: 6px; }
*[surface="key"] {
  background: @neutral_soft; border: 1px solid @line; border-radius: 4px; padding: 1px 6px;
  color: @text; font-size: $fieldpt;
}
*[surface="pop"] { background: @raised; border: 1px solid @line_strong; border-radius: 8px; }
*[surface="toast"] { background: @text; border: 0; border-radius: 8px; }
*[surface="toast"] QLabel { color: @window; }
*[surface="toast"] QPushButton { color: @window; background: transparent; border: 1px solid @window; }
*[surface="toast"] QPushButton:hover { background: @muted; }

QPushButton, QToolButton {
  background: @raised; color: @text; border: 1px solid @line_strong; border-radius: 6px;
  padding: $py $px; min-height: $button;
}
QPushButton:hover, QToolButton:hover { background: @hover; }
QPushButton:pressed, QToolButton:pressed { background: @accent_soft; }
QPushButton:focus, QToolButton:focus { border: 2px solid @focus; padding: $fpy $fpx; }
QPushButton:disabled, QToolButton:disabled { color: @faint; border-color: @line; background: @window; }
QPushButton:checked, QToolButton:checked {
  background: @accent_soft; color: @accent_text; border-color: @accent;
}
QPushButton[kind="primary"] {
  background: @accent; color: @on_accent; border: 1px solid @accent; font-weight: bold;
}
QPushButton[kind="primary"]:hover { background: @accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; }
QPushButton[kind="primary"]:disabled {
  background: @neutral_soft; color: @muted; border: 1px solid @line;
}
QPushButton[kind="danger"] { color: @danger; border-color: @danger; }
QPushButton[kind="danger"]:hover { background: @danger_soft; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] {
  background: transparent; border: 1px solid transparent; color: @muted;
}
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover {
  background: @hover; color: @text;
}
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus { border: 2px solid @focus; }
QPushButton[kind="quiet"]:disabled, QToolButton[kind="quiet"]:disabled {
  background: transparent; border-color: transparent;
}
QPushButton[kind="quiet"]:checked, QToolButton[kind="quiet"]:checked {
  background: @accent_soft; color: @accent_text;
}
QPushButton[kind="link"] {
  background: transparent; border: 1px solid transparent; color: @accent_text; padding: $py 2px;
  text-align: left;
}
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid @focus; padding: $fpy 1px; }
QPushButton[kind="place"] {
  background: transparent; border: 2px solid transparent; border-radius: 6px; color: @muted;
  text-align: left; padding: $placepy $px; min-height: $button;
}
QPushButton[kind="place"]:hover { background: @hover; color: @text; }
QPushButton[kind="place"]:checked {
  background: @accent_soft; color: @accent_text; font-weight: bold;
}
QPushButton[kind="place"]:focus { border-color: @focus; }
QPushButton[kind="row"] {
  background: transparent; border: 2px solid transparent; border-radius: 6px; text-align: left;
  padding: 0; min-height: 0;
}
QPushButton[kind="row"]:hover { background: @hover; }
QPushButton[kind="row"]:focus { border-color: @focus; }
QPushButton[kind="card"] {
  background: @surface; border: 1px solid @line; border-radius: 8px; text-align: left;
  min-height: 0;
}
QPushButton[kind="card"]:hover { border: 1px solid @line_strong; }
QPushButton[kind="card"]:focus { border: 2px solid @focus; }
QPushButton[kind="chip"] {
  background: @surface; border: 1px solid @line_strong; border-radius: $chipr; color: @text;
  padding: $chippy $px; min-height: $chip;
}
QPushButton[kind="chip"]:hover { background: @hover; }
QPushButton[kind="chip"]:checked {
  background: @accent_soft; border-color: @accent; color: @accent_text;
}
QPushButton[kind="chip"]:focus { border: 2px solid @focus; padding: $chipfpy $fpx; }
QPushButton::menu-indicator, QToolButton::menu-indicator {
  image: url(@resources/icons/style/down.svg); width: $tip; height: $tip; subcontrol-position: right center;
  right: 6px;
}
QPushButton[menued="true"] { padding-right: 24px; }
QPushButton[menued="true"]:focus { padding-right: 23px; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
  background: @surface; color: @text; border: 1px solid @line_strong; border-radius: 6px;
  padding: $fieldpy $fieldpx; selection-background-color: @accent; selection-color: @on_accent;
}
QLineEdit, QComboBox, QAbstractSpinBox { min-height: $field; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
  border: 2px solid @focus; padding: $ffieldpy $ffieldpx;
}
QLineEdit:read-only, QPlainTextEdit:read-only, QTextEdit:read-only {
  background: @window; border-color: @line;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
  background: @window; color: @faint; border-color: @line;
}
QLineEdit > QToolButton, QLineEdit > QToolButton:hover, QLineEdit > QToolButton:focus {
  border: 0; background: transparent; padding: 0; min-height: 0;
}
QTextBrowser, QTextBrowser:read-only, QTextBrowser:focus {
  background: transparent; border: 0; padding: 0;
}
QLineEdit[wrong="true"], QComboBox[wrong="true"] { border: 2px solid @danger; padding: $ffieldpy $ffieldpx; }
QComboBox QLineEdit, QComboBox QLineEdit:focus, QAbstractSpinBox QLineEdit,
QAbstractSpinBox QLineEdit:focus {
  border: 0; padding: 0; min-height: 0; background: transparent;
}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { padding: 0 $fieldpx; }
QComboBox::drop-down { border: 0; width: $arrow; subcontrol-position: right center; }
QComboBox::down-arrow { image: url(@resources/icons/style/down.svg); width: $tip; height: $tip; }
QComboBox QAbstractItemView, QCompleter QAbstractItemView, QListView#completions {
  background: @raised; color: @text; border: 1px solid @line_strong; border-radius: 0;
  padding: 2px;
}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
  border: 0; width: 18px; subcontrol-origin: border; background: transparent;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; margin-top: 3px; margin-right: 3px; }
QAbstractSpinBox::down-button {
  subcontrol-position: bottom right; margin-bottom: 3px; margin-right: 3px;
}
QAbstractSpinBox::up-arrow { image: url(@resources/icons/style/up.svg); width: $stip; height: $stip; }
QAbstractSpinBox::down-arrow {
  image: url(@resources/icons/style/down.svg); width: $stip; height: $stip;
}

QCheckBox, QRadioButton { spacing: 8px; padding: 3px 4px; border: 1px solid transparent; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid @focus; border-radius: 4px; }
QCheckBox::indicator, QRadioButton::indicator {
  width: $mark; height: $mark; background: @surface; border: 1px solid @line_strong;
}
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: $markr; }
QCheckBox::indicator:checked {
  background: @accent; border-color: @accent; image: url(@resources/icons/style/check-@check.svg);
}
QRadioButton::indicator:checked {
  background: @accent; border-color: @accent; image: url(@resources/icons/style/dot-@check.svg);
}
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid @focus; }

QAbstractItemView {
  background: @surface; color: @text; border: 0; gridline-color: @line;
  alternate-background-color: @surface;
}
QAbstractItemView[framed="true"] { border: 1px solid @line; border-radius: 6px; }
QAbstractItemView[framed="true"]:focus { border: 2px solid @focus; }
QHeaderView { background: @surface; border: 0; }
QHeaderView::section {
  background: @surface; color: @muted; border: 0; border-bottom: 1px solid @line;
  padding: $headpy 8px; text-align: left;
}
QHeaderView::section:hover { background: @hover; color: @text; }
QHeaderView::section:focus { background: @accent_soft; color: @accent_text; }
QHeaderView::down-arrow { image: url(@resources/icons/style/down.svg); width: $stip; height: $stip; }
QHeaderView::up-arrow { image: url(@resources/icons/style/up.svg); width: $stip; height: $stip; }
QTableCornerButton::section { background: @surface; border: 0; border-bottom: 1px solid @line; }

QTabBar { background: transparent; border: 0; }
QTabBar::tab {
  background: transparent; color: @muted; border: 0; border-bottom: 2px solid transparent;
  padding: $tabpy $px; margin-right: 4px;
}
QTabBar::tab:hover { color: @text; background: @hover; }
QTabBar::tab:selected { color: @accent_text; border-bottom: 2px solid @accent; font-weight: bold; }
QTabBar::tab:focus { background: @accent_soft; }
QTabBar::scroller { width: 56px; }
QTabBar QToolButton { border: 0; border-radius: 0; padding: 0; background: @surface; }
QTabBar QToolButton::left-arrow {
  image: url(@resources/icons/style/left.svg); width: $tip; height: $tip;
}
QTabBar QToolButton::right-arrow {
  image: url(@resources/icons/style/right.svg); width: $tip; height: $tip;
}
QTabWidget::pane { border: 0; border-top: 1px solid @line; }

QMenu { background: @raised; color: @text; border: 1px solid @line_strong; padding: 4px; }
QMenu::item { padding: $menupy 28px $menupy 28px; border-radius: 4px; }
QMenu::item:selected { background: @accent_soft; color: @text; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }

QScrollArea { border: 0; background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @line_strong; border-radius: 4px; border: 2px solid transparent; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px; border-radius: 4px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 2px; border-radius: 4px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: @accent; }
QProgressBar {
  background: @neutral_soft; border: 0; border-radius: 3px; min-height: 6px; max-height: 6px;
  text-align: center;
}
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QGroupBox {
  border: 1px solid @line; border-radius: 8px; margin-top: 1.2em; padding: 12px; background: @surface;
}
QGroupBox::title { subcontrol-origin: margin; left: 4px; color: @text; font-weight: bold; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @surface; }
QCalendarWidget QToolButton { border: 0; background: transparent; min-height: 0; padding: 4px; }
QCalendarWidget QAbstractItemView {
  selection-background-color: @accent; selection-color: @on_accent;
}
"""


def style_sheet(theme: Theme) -> str:
    """Return the style sheet for the theme's present palette and text size."""
    tokens = theme.tokens
    py, px = theme.space(1), theme.space(3)
    field_py, field_px = theme.space(0.75), theme.space(2)
    mark = theme.size(16)
    sizes = {
        "captionpt": f"{theme.points('caption'):.2f}pt",
        "fieldpt": f"{theme.points('body') * 0.93:.2f}pt",
        "fieldpy": f"{field_py}px",
        "fieldpx": f"{field_px}px",
        "ffieldpy": f"{field_py - 1}px",
        "ffieldpx": f"{field_px - 1}px",
        "field": f"{theme.size(22)}px",
        "headingpt": f"{theme.points('heading'):.2f}pt",
        "titlept": f"{theme.points('title'):.2f}pt",
        "displaypt": f"{theme.points('display'):.2f}pt",
        "numberpt": f"{theme.points('number'):.2f}pt",
        "headpy": f"{theme.space(1.5)}px",
        "placepy": f"{theme.space(1.25)}px",
        "menupy": f"{theme.space(1.5)}px",
        "tabpy": f"{theme.space(2)}px",
        "chippy": f"{theme.space(0.75)}px",
        "chipfpy": f"{theme.space(0.75) - 1}px",
        "chip": f"{theme.size(18)}px",
        "chipr": f"{theme.size(10)}px",
        "tip": f"{theme.size(13)}px",
        "stip": f"{theme.size(10)}px",
        "py": f"{py}px",
        "px": f"{px}px",
        "fpy": f"{py - 1}px",
        "fpx": f"{px - 1}px",
        "button": f"{theme.size(20)}px",
        "arrow": f"{theme.space(6)}px",
        "markr": f"{mark // 2}px",
        "mark": f"{mark}px",
    }
    text = TEMPLATE
    values = {
        **{f"@{name}": value for name, value in tokens.items()},
        "@resources": paths.resources_dir().as_posix(),
        "@check": "dark" if tokens["on_accent"] != "#FFFFFF" else "light",
        **{f"${name}": value for name, value in sizes.items()},
    }
    for name in sorted(values, key=len, reverse=True):
        text = text.replace(name, values[name])
    return text
