"""A paragraph of explanation: a label that wraps, with room between its lines.

``Paragraph(self.tr("…"))``, ``set_role(paragraph, "muted")`` as with any label. The lines of a plain
label touch each other in the faces that we ship; texts of more than one line are hard to read so. A
paragraph of one line is as high as a plain label, so it stands in a row with others.
"""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QLabel, QWidget

LINE_PERCENT = 150


def set_lines_apart(document: QTextDocument, percent: float = LINE_PERCENT) -> None:
    """Set the lines of a document apart; this is no step that undo would take back."""
    document.setUndoRedoEnabled(False)
    line = QTextBlockFormat()
    line.setLineHeight(percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(line)
    document.setUndoRedoEnabled(True)


class Paragraph(QLabel):
    """Plain text, wrapped; ``text()`` is the plain text again."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plain = ""
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's own
        """Show a text; what looks like a tag in it is shown as it is."""
        self._plain = text
        style = f"margin:0; line-height:{LINE_PERCENT}%; white-space:pre-wrap"
        super().setText(f'<p style="{style}">{escape(text)}</p>' if text else "")

    def text(self) -> str:
        """Return the plain text."""
        return self._plain

    def heightForWidth(self, width: int) -> int:
        """Return the height of its lines, without the room that Qt leaves below the last one."""
        tall = super().heightForWidth(width)
        return self._without_spare(QSize(width, tall)).height() if tall > 0 else tall

    def sizeHint(self) -> QSize:
        """Return the size without that room."""
        return self._without_spare(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """Return the size without that room."""
        return self._without_spare(super().minimumSizeHint())

    def _without_spare(self, size: QSize) -> QSize:
        line = self.fontMetrics().height()
        spare = line * (LINE_PERCENT - 100) / 100 if self._plain else 0.0
        if size.height() > 2 * line:
            spare /= 2  # several lines stand a little apart from what is below them
        return QSize(size.width(), max(0, size.height() - round(spare)))
