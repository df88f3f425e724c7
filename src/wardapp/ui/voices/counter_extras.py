"""What is asked seldom at the counter, folded away: kind, age, not a voice, 速報, outcome wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.voice import VoiceKind
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import AGE_BANDS, NOT_VOICE_LABELS, VOICE_KIND_LABELS
from wardapp.ui.theme import set_kind
from wardapp.ui.voices.pairs import Pairs
from wardapp.ui.widgets.field import Field

if TYPE_CHECKING:
    from wardapp.ui.theme import Theme
    from wardapp.ui.voices.draft import VoiceForm


class CounterExtras(QWidget):
    """The folded part of the counter window.

    Signals:
        changed: A person changed something here.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fold_button = QPushButton(self.tr("そのほかの項目（Alt+O）"))
        set_icon(self.fold_button, "chevron-down")
        set_kind(self.fold_button, "quiet")
        self.kind = QComboBox()
        for kind, label in VOICE_KIND_LABELS.items():
            self.kind.addItem(label, kind)
        self.age = QComboBox()
        self.age.addItem(self.tr("（分からない）"), None)
        for band, label in AGE_BANDS.items():
            self.age.addItem(label, band)
        self.not_voice = QComboBox()
        self.not_voice.addItem(self.tr("区民の声として扱う"), None)
        for why, label in NOT_VOICE_LABELS.items():
            self.not_voice.addItem(self.tr("扱わない：{why}").format(why=label), why)
        for box, name in (
            (self.kind, self.tr("種別")),
            (self.age, self.tr("年代")),
            (self.not_voice, self.tr("声としての扱い")),
        ):
            box.setAccessibleName(name)
        self.is_policy = QCheckBox(self.tr("政策に関わる声"))
        self.tell_outcome = QCheckBox(self.tr("結果を知らせてほしい"))
        self.flash_reason = QLineEdit()
        self.flash_reason.setPlaceholderText(
            self.tr("すぐ本庁に知らせる理由（書くと速報になります）")
        )
        self._body = QWidget()
        inner = QVBoxLayout(self._body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.space(2))
        inner.addWidget(
            Pairs(
                (
                    (self.tr("種別"), self.kind),
                    (self.tr("年代"), self.age),
                    (self.tr("声としての扱い"), self.not_voice),
                )
            )
        )
        inner.addWidget(self.is_policy)
        inner.addWidget(self.tell_outcome)
        inner.addWidget(Field(self.tr("速報"), self.flash_reason))
        self._body.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        column.addWidget(self.fold_button)
        column.addWidget(self._body)
        self.fold_button.clicked.connect(self.toggle)
        for box in (self.kind, self.age, self.not_voice):
            box.activated.connect(lambda _row: self.changed.emit())
        for check in (self.is_policy, self.tell_outcome):
            check.clicked.connect(lambda _on: self.changed.emit())
        self.flash_reason.textEdited.connect(lambda _text: self.changed.emit())

    def toggle(self) -> None:
        """Unfold and go there, or fold."""
        shown = self._body.isHidden()
        self._body.setVisible(shown)
        if shown:
            self.kind.setFocus()

    def show_form(self, form: VoiceForm) -> None:
        """Show what a form holds; unfolded where it holds anything unusual."""
        self.kind.setCurrentIndex(self.kind.findData(form.kind))
        self.age.setCurrentIndex(max(0, self.age.findData(form.age_band)))
        self.not_voice.setCurrentIndex(max(0, self.not_voice.findData(form.not_voice)))
        self.is_policy.setChecked(form.is_policy)
        self.tell_outcome.setChecked(form.tell_outcome)
        self.flash_reason.setText(form.flash_reason)
        unusual = (
            form.kind is not VoiceKind.OPINION,
            form.not_voice is not None,
            form.is_policy,
            form.tell_outcome,
            bool(form.flash_reason),
        )
        if any(unusual):
            self._body.show()

    def read_into(self, form: VoiceForm) -> None:
        """Put into the form what stands here."""
        form.kind = self.kind.currentData()
        form.age_band = self.age.currentData()
        form.not_voice = self.not_voice.currentData()
        form.is_policy = self.is_policy.isChecked()
        form.tell_outcome = self.tell_outcome.isChecked()
        form.flash_reason = self.flash_reason.text()
