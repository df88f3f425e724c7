"""A line in a record's page that says that one of its fields waits for a decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from wardapp.ui.conflicts.conflict_dialog import open_conflicts
from wardapp.ui.icons import pixmap
from wardapp.ui.theme import set_surface
from wardapp.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from wardapp.desk.conflicts import Conflict
    from wardapp.ui.context import UiContext


class ConflictNotice(QWidget):
    """Hidden while all is well."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._record_id = ""
        self._conflicts: tuple[Conflict, ...] = ()
        set_surface(self, "warning")
        theme = context.theme
        sign = QLabel()
        sign.setPixmap(pixmap("git-compare", 18, "warning"))
        self._words = Paragraph()
        self.button = QPushButton(self.tr("見比べて決める"))
        self.button.clicked.connect(self.open)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(4), theme.space(1.5), theme.space(4), theme.space(1.5))
        row.setSpacing(theme.space(2))
        row.addWidget(sign)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        self.hide()

    def show_record(self, record_id: str) -> None:
        """Say what of this record waits for a decision."""
        if record_id != self._record_id:
            self.hide()
        self._record_id = record_id
        desk = self._context.desk
        self._context.run(
            lambda _task: (record_id, desk.conflicts.of_record(record_id)),
            context=self,
            done=self._on_read,
        )

    def _on_read(self, read: tuple[str, tuple[Conflict, ...]]) -> None:
        record_id, self._conflicts = read
        if record_id != self._record_id:
            return
        fields = "」「".join(one.label for one in self._conflicts if not one.is_bin)
        words = self.tr("「{fields}」が、ほかの端末の変更と食い違っています。").format(
            fields=fields
        )
        if any(one.is_bin for one in self._conflicts):
            gone = self.tr("ごみ箱に入れたあとに、ほかの端末で変更されています。")
            words = words + gone if fields else gone
        self._words.setText(words)
        self.setVisible(bool(self._conflicts))

    def open(self) -> None:
        """Open the dialog at the first of them."""
        if self._conflicts:
            open_conflicts(self._context, self._conflicts[0].id, self.window())
