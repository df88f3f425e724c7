"""The fields of a form that grow, that take amounts, and that say when they are still empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QMouseEvent,
    QResizeEvent,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QTextEdit, QVBoxLayout, QWidget

from wardapp.errors import TextRefused
from wardapp.ui.requests.amount import format_amount, parse_amount, spoken_amount
from wardapp.ui.theme import active_theme, set_role
from wardapp.ui.widgets.paragraph import set_lines_apart

if TYPE_CHECKING:
    from wardapp.ui.theme import Theme


LEADING = 1.35
"""Distance of lines, of the font's own."""


class GrowingText(QTextEdit):
    """Several lines of plain text; the field is as high as what is in it.

    Not a QPlainTextEdit: that one cannot set lines apart, and kanji need it to be read with ease.

    Signals:
        typed(str): A person changed the text.
    """

    typed = Signal(str)

    def __init__(self, name: str, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._showing = False
        self.setAccessibleName(name)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Japanese has no blanks to break at; an unbroken URL would widen the form.
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(2)
        self._set_apart()
        self.textChanged.connect(self._on_text_changed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        active_theme().changed.connect(self._fit)
        self._fit()

    def show_text(self, text: str) -> None:
        """Show this text; the cursor stays where it was if it can."""
        if text == self.toPlainText():
            return
        self._showing = True
        at = self.textCursor().position()
        self.setPlainText(text)
        self._set_apart()
        cursor = self.textCursor()
        cursor.setPosition(min(at, len(text)))
        self.setTextCursor(cursor)
        self._showing = False

    def _set_apart(self) -> None:
        set_lines_apart(self.document(), LEADING * 100.0)

    def _on_text_changed(self) -> None:
        if not self._showing:
            self.typed.emit(self.toPlainText())

    def _fit(self, *_: object) -> None:
        least = self._lines * self.fontMetrics().lineSpacing() * LEADING
        text = self.document().size().height()
        padding = 2 * active_theme().space(0.75) + 6
        height = round(max(least, text) + padding)
        if height != self.height():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the form, not the field: all of the field is to be seen."""
        event.ignore()

    def minimumSizeHint(self) -> QSize:
        """Narrow is possible."""
        return QSize(120, super().minimumSizeHint().height())


class AmountEdit(QWidget):
    """An amount in thousands of yen, typed as one likes and said again in words.

    Signals:
        typed(object): A person typed another amount (int, or None for an empty field).
    """

    typed = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = active_theme()
        self.field = QLineEdit(self)
        self.field.setAccessibleName(name)
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.field.setPlaceholderText(self.tr("例：12,500"))
        self.field.setMaximumWidth(theme.size(150))
        self.setFocusProxy(self.field)
        unit = QLabel(self.tr("千円"), self)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        set_role(self.words, "muted")
        self.words.setMinimumWidth(theme.size(90))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(2))
        row.addWidget(self.field)
        row.addWidget(unit)
        row.addWidget(self.words, 1)
        self._amount: int | None = None
        self.field.textEdited.connect(self._on_text_edited)
        self.field.editingFinished.connect(self._on_editing_finished)

    @property
    def amount(self) -> int | None:
        """The last amount that could be read."""
        return self._amount

    def show_amount(self, amount: int | None) -> None:
        """Show this amount with its commas."""
        if amount == self._amount and self.field.hasFocus():
            return
        self._amount = amount
        self.field.setText(format_amount(amount))
        self._say(amount)

    def set_read_only(self, *, read_only: bool) -> None:
        """Only look at it."""
        self.field.setReadOnly(read_only)

    def _say(self, amount: int | None) -> None:
        self._set_wrong(wrong=False)
        self.words.setText(
            self.tr("＝ {words}").format(words=spoken_amount(amount)) if amount is not None else ""
        )

    def _set_wrong(self, *, wrong: bool) -> None:
        self.field.setProperty("wrong", "true" if wrong else "false")
        set_role(self.words, "danger" if wrong else "muted")
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)

    def _on_text_edited(self, text: str) -> None:
        try:
            amount = parse_amount(text)
        except TextRefused as error:
            self._set_wrong(wrong=True)
            self.words.setText(error.happened)
            self.words.setToolTip(error.message)
            return
        self._say(amount)
        if amount != self._amount:
            self._amount = amount
            self.typed.emit(amount)

    def _on_editing_finished(self) -> None:
        try:
            amount = parse_amount(self.field.text())
        except TextRefused as error:
            self.words.setText(error.message)
            return
        self.field.setText(format_amount(amount))


class TitleEdit(QLineEdit):
    """The title of a record, as large as a title.

    Signals:
        typed(str): A person changed the text.
    """

    typed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.textEdited.connect(self.typed)
        theme = active_theme()
        theme.changed.connect(self._follow_theme)
        self._follow_theme()

    def _follow_theme(self) -> None:
        theme = active_theme()
        self.setStyleSheet(f"font-size: {theme.points('heading') * 1.12:.1f}pt; font-weight: bold;")

    def show_text(self, text: str) -> None:
        """Show this text."""
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)


class MarkedField(QWidget):
    """A label above a field, with 要記入 beside it while something is missing."""

    def __init__(self, label: str, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = active_theme()
        self.field = field
        self._label = QLabel(label, self)
        set_role(self._label, "field")
        self._label.setBuddy(field)
        self._mark = QLabel(self.tr("● 要記入"), self)
        set_role(self._mark, "warning")
        self._mark.setFont(theme.font("caption"))
        self._mark.hide()
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(theme.space(2))
        head.addWidget(self._label)
        head.addWidget(self._mark)
        head.addStretch(1)
        self.head = head
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.space(1))
        whole.addLayout(head)
        whole.addWidget(field)

    @property
    def is_marked(self) -> bool:
        """Whether 要記入 is shown."""
        return not self._mark.isHidden()

    def mark_missing(self, *, missing: bool) -> None:
        """Say that this is still to be filled in."""
        self._mark.setVisible(missing)


class Segments(QWidget):
    """A few words of which one holds: as buttons side by side.

    Signals:
        chosen(object): The person chose this value.
    """

    chosen = Signal(object)

    def __init__(
        self, name: str, choices: dict[object, str], theme: Theme, parent: QWidget | None = None
    ) -> None:
        from PySide6.QtWidgets import QButtonGroup, QPushButton

        super().__init__(parent)
        self.setAccessibleName(name)
        self._values = list(choices)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(1))
        for number, label in enumerate(choices.values()):
            button = QPushButton(label, self)
            button.setCheckable(True)
            button.setProperty("kind", "chip")
            button.setAccessibleName(f"{name}　{label}")
            self._group.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        self._group.idClicked.connect(self._on_clicked)

    @property
    def value(self) -> object:
        """What is chosen; None if nothing is."""
        number = self._group.checkedId()
        return self._values[number] if number >= 0 else None

    def show_value(self, value: object) -> None:
        """Show this choice; None: none."""
        if value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)
            return
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus to the chosen word."""
        super().focusInEvent(event)
        (self._group.checkedButton() or self._group.buttons()[0]).setFocus()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the words does nothing."""
        event.ignore()

    def _on_clicked(self, number: int) -> None:
        self.chosen.emit(self._values[number])
