"""A tab of the request editor: a column of cards that is read off the drawing thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wardapp.ui.errors import show_error
from wardapp.ui.requests.undoable import Undoable
from wardapp.ui.theme import set_role, set_surface

if TYPE_CHECKING:
    from collections.abc import Callable

    from wardapp.desk import Desk
    from wardapp.domain.changes import Changes
    from wardapp.domain.request import WardRequest
    from wardapp.ui.context import UiContext


class LifePanel(QScrollArea):
    """One part of a request's life.

    A panel says in ``read`` what it needs (off the drawing thread) and shows it in ``fill``.

    Signals:
        wrote(): Something of the request was written here.
    """

    wrote = Signal()

    def __init__(self, context: UiContext, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.request: WardRequest | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        theme = context.theme
        body = QWidget(self)
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(
            theme.space(4), theme.space(4), theme.space(4), theme.space(6)
        )
        self.column.setSpacing(theme.space(3))
        self.setWidget(body)

    def show_request(self, request: WardRequest) -> None:
        """Show this request's part."""
        self.request = request
        self.reload()

    def reload(self) -> None:
        """Read it anew."""
        request, desk = self.request, self.context.desk
        if request is None:
            return
        self.context.run(
            lambda _task: (request.id, self.read(desk, request)), context=self, done=self._on_read
        )

    def _on_read(self, read: tuple[str, Any]) -> None:
        request_id, found = read
        if self.request is not None and self.request.id == request_id:
            self.fill(found)

    def read(self, desk: Desk, request: WardRequest) -> Any:
        """Return what ``fill`` shows. Runs off the drawing thread."""
        raise NotImplementedError

    def fill(self, found: Any) -> None:
        """Show what ``read`` returned."""
        raise NotImplementedError

    def write(self, work: Callable[[], Changes], sentence: str, *, may_undo: bool = True) -> None:
        """Write something, say so, and offer to take it back."""
        undoable = Undoable(self.context.desk, work)

        def done(_changes: Changes) -> None:
            back = (lambda: self._take_back(undoable)) if may_undo else None
            self.context.notify(sentence, back)
            self._again()

        self.context.write(undoable, context=self, done=done, failed=self._on_refused)

    def _take_back(self, work: Undoable) -> None:
        self.context.write(
            work.take_back, context=self, done=lambda _: self._again(), failed=self._on_refused
        )

    def _again(self) -> None:
        self.reload()
        self.wrote.emit()

    def _on_refused(self, error: Exception) -> None:
        show_error(self, error)

    # Parts

    def inner(self) -> QVBoxLayout:
        """Return a column of its own at the end of the panel, to be emptied and filled anew."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.context.theme.space(2))
        self.column.addWidget(holder)
        return column

    def card(self, surface: str = "card") -> tuple[QFrame, QVBoxLayout]:
        """Return a framed card and its column."""
        theme = self.context.theme
        card = QFrame()
        set_surface(card, surface)
        column = QVBoxLayout(card)
        side = theme.space(3)
        column.setContentsMargins(side, theme.space(2.5), side, theme.space(2.5))
        column.setSpacing(theme.space(1.5))
        return card, column

    def line(self, text: str, role: str = "") -> QLabel:
        """Return words that wrap and can be selected."""
        label = QLabel(text)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if role:
            set_role(label, role)
        return label

    def buttons(self, *buttons: QPushButton) -> QHBoxLayout:
        """Return buttons in a row, from the left."""
        row = QHBoxLayout()
        row.setSpacing(self.context.theme.space(2))
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        return row


def empty(column: QVBoxLayout) -> None:
    """Take everything out of a column."""
    while column.count():
        item = column.takeAt(0)
        if item is None:
            break
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner, QVBoxLayout | QHBoxLayout):
            _empty_row(inner)


def _empty_row(row: QVBoxLayout | QHBoxLayout) -> None:
    while row.count():
        item = row.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
