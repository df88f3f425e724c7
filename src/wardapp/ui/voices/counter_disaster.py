"""The head of the counter window in a disaster: which one goes on, and how urgent it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QVBoxLayout, QWidget

from wardapp.domain.disaster import Urgency
from wardapp.ui.labels import URGENCY_LABELS
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.domain.occasion import Occasion
    from wardapp.ui.context import UiContext
    from wardapp.ui.voices.draft import VoiceForm


class CounterDisaster(QWidget):
    """Shown only while a disaster goes on.

    Signals:
        changed: A person chose how urgent it is.
        switched: Whether a disaster goes on: the window asks for less then.
    """

    changed = Signal()
    switched = Signal(bool)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.present: Occasion | None = None
        theme = context.theme
        set_surface(self, "warning")
        self._words = QLabel()
        self._words.setWordWrap(True)
        set_role(self._words, "strong")
        row = QWidget()
        flow = FlowLayout(row, theme.space(2))
        self.buttons: dict[Urgency, QPushButton] = {}
        self._group = QButtonGroup(self)
        for number, (urgency, label) in enumerate(URGENCY_LABELS.items(), 1):
            button = QPushButton(self.tr("{label}（F{n}）").format(label=label, n=number + 4))
            button.setCheckable(True)
            set_kind(button, "chip")
            button.setAccessibleName(self.tr("急ぎの度合：{label}").format(label=label))
            button.clicked.connect(self.changed)
            self._group.addButton(button)
            self.buttons[urgency] = button
            flow.addWidget(button)
            QShortcut(QKeySequence(f"F{number + 4}"), self, button.click)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(4), theme.space(2), theme.space(3), theme.space(2))
        column.setSpacing(theme.space(1))
        column.addWidget(self._words)
        column.addWidget(row)
        self.hide()
        context.changed.changed.connect(self._on_changed)
        self.look()

    def look(self) -> None:
        """See whether a disaster goes on."""
        desk = self._context.desk
        self._context.run(lambda _task: desk.disaster.current(), context=self, done=self._on_found)

    def _on_found(self, present: Occasion | None) -> None:
        was, self.present = self.present, present
        self.setVisible(present is not None)
        if present is not None:
            self._words.setText(
                self.tr("災害時の受付：{name}　急ぎの度合を選んでください").format(
                    name=present.name
                )
            )
        if (was is None) != (present is None):
            self.switched.emit(present is not None)

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.touches("occasion"):
            self.look()

    def show_form(self, form: VoiceForm) -> None:
        """Show what a draft holds."""
        self._group.setExclusive(False)
        for urgency, button in self.buttons.items():
            button.setChecked(form.urgency is urgency)
        self._group.setExclusive(True)

    def read_into(self, form: VoiceForm) -> None:
        """Put into the form what was chosen; a matter of life is told to headquarters at once."""
        if self.present is None:
            return
        form.occasion_id = self.present.id
        form.urgency = next((u for u, b in self.buttons.items() if b.isChecked()), None)
        reason = self.tr("災害：人命に関わる")
        if form.urgency is Urgency.LIFE:
            form.flash_reason = form.flash_reason or reason
        elif form.flash_reason == reason:
            form.flash_reason = ""
