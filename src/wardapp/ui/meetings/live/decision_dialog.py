"""One decision: its words, and what became of the matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from wardapp.domain.follow_up import Decision
from wardapp.ui.errors import show_error
from wardapp.ui.labels import DECISION_KIND_LABELS
from wardapp.ui.requests.fields import GrowingText, Segments
from wardapp.ui.theme import set_kind
from wardapp.ui.widgets.field import Field

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext


class DecisionDialog(QDialog):
    """Changes a decision, or throws it away."""

    def __init__(
        self, context: UiContext, decision: Decision, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._decision = decision
        theme = context.theme
        self.setWindowTitle(self.tr("決定事項"))
        self.setMinimumWidth(theme.size(480))
        self.text = GrowingText(self.tr("内容"), 3)
        self.text.show_text(decision.text)
        self.kind = Segments(self.tr("区分"), dict(DECISION_KIND_LABELS.items()), theme)
        self.kind.show_value(decision.kind)
        buttons = QDialogButtonBox()
        keep = buttons.addButton(self.tr("保存"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_kind(keep, "primary")
        buttons.addButton(self.tr("やめる"), QDialogButtonBox.ButtonRole.RejectRole)
        discard = QPushButton(self.tr("ごみ箱に移す"))
        set_kind(discard, "quiet")
        buttons.addButton(discard, QDialogButtonBox.ButtonRole.DestructiveRole)
        layout = QVBoxLayout(self)
        margin = theme.space(5)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(theme.space(3))
        layout.addWidget(Field(self.tr("内容"), self.text))
        layout.addWidget(Field(self.tr("区分"), self.kind))
        layout.addWidget(buttons)
        buttons.accepted.connect(self.keep)
        buttons.rejected.connect(self.reject)
        discard.clicked.connect(self.discard)

    def keep(self) -> None:
        """Write it down."""
        desk, record = self._context.desk, self._decision.id
        text, kind = self.text.toPlainText(), self.kind.value
        self._context.write(
            lambda: desk.minutes.edit_decision(record, text=text, kind=kind),
            context=self,
            done=lambda _changes: self.accept(),
            failed=lambda error: show_error(self, error),
        )

    def discard(self) -> None:
        """Move it to ごみ箱; the toast brings it back."""
        context, record = self._context, self._decision.id
        desk, owner = context.desk, self.parentWidget() or self

        def done(_changes: object) -> None:
            context.notify(
                self.tr("決定事項をごみ箱に移しました。"),
                lambda: context.write(desk.undo, context=owner),
            )
            self.accept()

        context.write(lambda: desk.minutes.discard_decision(record), context=self, done=done)
