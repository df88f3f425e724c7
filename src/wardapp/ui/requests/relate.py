"""Merging, splitting, carrying over and withdrawing a request: what is asked before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from wardapp.ui.labels import REQUEST_STATE_LABELS
from wardapp.ui.theme import set_role
from wardapp.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wardapp.domain.request import WardRequest
    from wardapp.ui.context import UiContext


class _Asking(QDialog):
    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(context.theme.space(3))
        self._label = Paragraph()
        set_role(self._label, "muted")
        self.column.addWidget(self._label)
        self._box = QDialogButtonBox()
        self.do = self._box.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.do.setProperty("kind", "primary")
        self._box.addButton(self.tr("やめる"), QDialogButtonBox.ButtonRole.RejectRole)
        self._box.accepted.connect(self.accept)
        self._box.rejected.connect(self.reject)
        self.resize(context.theme.size(460), context.theme.size(300))

    def say(self, title: str, words: str, do: str) -> None:
        """Set the title, the explanation and the word on the button."""
        self.setWindowTitle(title)
        self._label.setText(words)
        self.do.setText(do)

    def end(self) -> None:
        """Put the buttons below all that was added."""
        self.column.addWidget(self._box)


class MergeDialog(_Asking):
    """Which requests of the same year become one with this."""

    def __init__(
        self,
        context: UiContext,
        request: WardRequest,
        others: Sequence[WardRequest],
        parent: QWidget,
    ) -> None:
        super().__init__(context, parent)
        self.say(
            self.tr("要望の統合"),
            self.tr(
                "選んだ要望とこの要望から、新しい下書きを一つ作ります。元の要望は読める形で残り、"
                "どちらからもたどれます。"
            ),
            self.tr("統合する"),
        )
        self.title = QLineEdit(request.title)
        self.title.setAccessibleName(self.tr("統合した要望の件名"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("統合する要望"))
        for one in others:
            item = QListWidgetItem(f"{one.title}　{REQUEST_STATE_LABELS[one.state]}", self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setData(Qt.ItemDataRole.UserRole, one.id)
        self.column.addWidget(self.title)
        self.column.addWidget(self.list, 1)
        self.end()
        self.list.itemChanged.connect(self._on_item_changed)
        self._on_item_changed()

    def _on_item_changed(self, *_: object) -> None:
        self.do.setEnabled(bool(self.chosen))

    @property
    def chosen(self) -> list[str]:
        """The requests that were chosen."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        ]


class SplitDialog(_Asking):
    """Into what a request is split: a title a line."""

    def __init__(self, context: UiContext, request: WardRequest, parent: QWidget) -> None:
        super().__init__(context, parent)
        self.say(
            self.tr("要望の分割"),
            self.tr(
                "一行に一つずつ件名を書くと、その数だけ新しい下書きを作ります。根拠の声は"
                "それぞれに引き継ぎ、元の要望は読める形で残ります。"
            ),
            self.tr("分割する"),
        )
        self.titles = QPlainTextEdit(f"{request.title}（その一）\n{request.title}（その二）")
        self.titles.setAccessibleName(self.tr("分割した要望の件名（一行に一つ）"))
        self.column.addWidget(self.titles, 1)
        self.end()

    @property
    def chosen(self) -> list[str]:
        """The titles."""
        return [line.strip() for line in self.titles.toPlainText().splitlines() if line.strip()]


class CommentDialog(_Asking):
    """What is said with a step (why it is withdrawn, sent back, carried over)."""

    def __init__(
        self, context: UiContext, title: str, words: str, do: str, parent: QWidget
    ) -> None:
        super().__init__(context, parent)
        self.say(title, words, do)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(title)
        self.column.addWidget(self.text, 1)
        self.end()

    @property
    def comment(self) -> str:
        """What was written."""
        return self.text.toPlainText().strip()
