"""Writes down which information does not reach whom, and what stands in the way. No personal cases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.information_gap import GapState, InformationGap
from wardapp.ui.errors import sentences
from wardapp.ui.labels import GAP_STATE_LABELS
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.theme import set_kind, set_role
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext


class GapDialog(QDialog):
    """One missing flow: a new one, or one that is there."""

    def __init__(
        self,
        context: UiContext,
        gap: InformationGap | None = None,
        voice_id: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._gap = gap
        self._voice_id = voice_id
        theme = context.theme
        own = gap is None or gap.office_id == context.desk.office.id
        self.setWindowTitle(self.tr("足りない情報の流れ"))
        words = Paragraph(
            self.tr(
                "どの情報が、どこから届かないかを書きます。個人や家庭のことは書かないでください。"
            )
        )
        set_role(words, "muted")
        self.title = QLineEdit(gap.title if gap else "")
        self.title.setPlaceholderText(self.tr("例：就学後の家庭の変化が区役所に届かない"))
        labels = {
            "missing": self.tr("足りない情報"),
            "from_whom": self.tr("持っている部署・機関"),
            "legal_ground": self.tr("根拠となる法令・取り決め"),
            "obstacle": self.tr("妨げになっていること"),
        }
        self.texts = {name: GrowingText(label, lines=2) for name, label in labels.items()}
        for name, text in self.texts.items():
            text.show_text(getattr(gap, name) if gap else "")
            text.setReadOnly(not own)
        self.title.setReadOnly(not own)
        self.state = QComboBox()
        self.state.setAccessibleName(self.tr("状態"))
        for value, label in GAP_STATE_LABELS.items():
            self.state.addItem(label, value)
        self.state.setCurrentIndex(self.state.findData(gap.state if gap else GapState.OPEN))
        self.state.setEnabled(own)
        self._problem = Paragraph()
        set_role(self._problem, "danger")
        self._problem.hide()
        self.setMinimumWidth(theme.size(520))
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, theme.space(2), 0)
        column.setSpacing(theme.space(3))
        column.addWidget(words)
        column.addWidget(Field(self.tr("件名"), self.title))
        for name, label in labels.items():
            column.addWidget(Field(label, self.texts[name]))
        column.addWidget(Field(self.tr("状態"), self.state))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(body)
        scroll.setMinimumHeight(theme.size(430))
        buttons = QDialogButtonBox()
        self.keep_button = buttons.addButton(
            self.tr("保存"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        set_kind(self.keep_button, "primary")
        self.keep_button.setVisible(own)
        buttons.addButton(
            self.tr("やめる") if own else self.tr("閉じる"), QDialogButtonBox.ButtonRole.RejectRole
        )
        layout = QVBoxLayout(self)
        margin = theme.space(5)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(theme.space(3))
        layout.addWidget(scroll, 1)
        layout.addWidget(self._problem)
        layout.addWidget(buttons)
        buttons.accepted.connect(self.keep)
        buttons.rejected.connect(self.reject)
        self.title.textChanged.connect(lambda text: self.keep_button.setEnabled(bool(text.strip())))
        self.keep_button.setEnabled(bool(self.title.text()))

    def keep(self) -> None:
        """Write it down; what is refused is said here, and nothing typed is lost."""
        desk, gap = self._context.desk, self._gap
        values: dict[str, Any] = {name: text.toPlainText() for name, text in self.texts.items()}
        values |= {"title": self.title.text(), "state": self.state.currentData()}

        def write() -> Changes:
            if gap is not None:
                return desk.information_gaps.edit(gap.id, **values)
            title = values.pop("title")
            return desk.information_gaps.add(title, voice_id=self._voice_id, **values)

        self._context.write(
            write, context=self, done=lambda _changes: self.accept(), failed=self._on_refused
        )

    def _on_refused(self, error: Exception) -> None:
        self._problem.setText(" ".join(part for part in sentences(error) if part))
        self._problem.show()


def open_gap(
    context: UiContext, gap: InformationGap | None, voice_id: str | None, parent: QWidget
) -> GapDialog:
    """Open the dialog over its page; it keeps what is written by itself."""
    dialog = GapDialog(context, gap, voice_id, parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
