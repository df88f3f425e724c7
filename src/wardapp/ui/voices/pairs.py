"""Fields side by side; below each other where two have no room (large text, narrow pane)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from wardapp.ui.theme import active_theme
from wardapp.ui.widgets.field import Field


class Pairs(QWidget):
    """Labelled fields in two columns, or in one."""

    def __init__(self, cells: Sequence[tuple[str, QWidget]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = active_theme()
        self.fields = [Field(label, control) for label, control in cells]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.space(4))
        self._grid.setVerticalSpacing(theme.space(3))
        self._columns = 0
        self._arrange(2)

    def _least(self) -> int:
        return max((field.minimumSizeHint().width() for field in self.fields), default=0)

    def minimumSizeHint(self) -> QSize:
        """Return the room of one column: the others may go below it."""
        return QSize(self._least(), self._grid.totalMinimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side where there is room."""
        super().resizeEvent(event)
        self._arrange(
            2 if self.width() >= 2 * self._least() + self._grid.horizontalSpacing() else 1
        )

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for position, field in enumerate(self.fields):
            row, column = divmod(position, columns)
            self._grid.addWidget(field, row, column, Qt.AlignmentFlag.AlignTop)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self.updateGeometry()
