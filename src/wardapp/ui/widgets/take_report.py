"""What taking in a file would do, before anything is written."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextEdit, QVBoxLayout, QWidget

from wardapp.ui.theme import active_theme, set_kind, set_role
from wardapp.ui.widgets.paragraph import Paragraph, set_lines_apart


class TakeReport(QDialog):
    """How many rows fit, and a line for each row: those that do not fit in front."""

    def __init__(
        self,
        title: str,
        summary: str,
        lines: Iterable[str],
        *,
        can_take: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme = active_theme()
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        margin = theme.space(5)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.space(3))
        head = Paragraph(summary)
        set_role(head, "strong")
        column.addWidget(head)
        self.text = QTextEdit()
        self.text.setPlainText("\n".join(lines))
        set_lines_apart(self.text.document())
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("行ごとの結果"))
        column.addWidget(self.text, 1)
        box = QDialogButtonBox()
        self.take_button = box.addButton(
            self.tr("取り込む"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        set_kind(self.take_button, "primary")
        self.take_button.setEnabled(can_take)
        box.addButton(self.tr("やめる"), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column.addWidget(box)
        screen = (parent or self).screen().availableSize()
        self.resize(
            min(theme.size(720), screen.width() - 60), min(theme.size(420), screen.height() - 80)
        )
        self.take_button.setFocus()
