"""The fields of a theme."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.theme import Theme
from wardapp.ui.labels import ORIGIN_LABELS, SCOPE_LABELS, THEME_FIELD_LABELS
from wardapp.ui.requests.fields import GrowingText, TitleEdit
from wardapp.ui.theme import set_role, set_surface
from wardapp.ui.voices.pairs import Pairs
from wardapp.ui.widgets.date_edit import WarekiDateEdit
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.name_combo import NameCombo
from wardapp.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext

Items = Sequence[tuple[str, str, str]]
CHOICES = ("category_id", "viewpoint_id", "bureau_id", "person_id")


class ThemeForm(QScrollArea):
    """What a theme says.

    Signals:
        typed(str, object): A field has another value.
    """

    typed = Signal(str, object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = context.theme
        today = context.desk.today
        labels = THEME_FIELD_LABELS
        self.title = TitleEdit(labels["title"])
        self.title.setPlaceholderText(self.tr("何が困っているのかを、ひと言で"))
        self.texts = {
            name: GrowingText(labels[name], lines=lines)
            for name, lines in (("description", 4), ("why_here", 2), ("result", 2))
        }
        self.texts["description"].setPlaceholderText(
            self.tr("だれが、どこで、どのくらい困っているか。これまでに行ったこと。")
        )
        self.texts["why_here"].setPlaceholderText(
            self.tr("人口や年齢、地形、施設など、この区だから起きること")
        )
        self.scope = QComboBox()
        self.scope.setAccessibleName(labels["scope"])
        for scope, label in SCOPE_LABELS.items():
            self.scope.addItem(label, scope)
        self.choices = {name: NameCombo() for name in CHOICES}
        self.next_step = QLineEdit()
        self.next_step.setPlaceholderText(self.tr("例：地域の方と話し合う"))
        self.days = {
            name: WarekiDateEdit(today, prefer="future") for name in ("next_on", "review_on")
        }
        self._made = Paragraph()
        set_role(self._made, "faint")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        theme, labels = self._theme, THEME_FIELD_LABELS
        body = QWidget()
        set_surface(body, "panel")
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.space(5), theme.space(4), theme.space(5), theme.space(5))
        column.setSpacing(theme.space(3))
        column.addWidget(Field(labels["title"], self.title))
        column.addWidget(Field(labels["description"], self.texts["description"]))
        column.addWidget(
            Pairs(
                (
                    (labels["next_step"], self.next_step),
                    (labels["next_on"], self.days["next_on"]),
                    (labels["scope"], self.scope),
                    (labels["category_id"], self.choices["category_id"]),
                    (labels["viewpoint_id"], self.choices["viewpoint_id"]),
                    (labels["bureau_id"], self.choices["bureau_id"]),
                    (labels["person_id"], self.choices["person_id"]),
                    (labels["review_on"], self.days["review_on"]),
                )
            )
        )
        column.addWidget(Field(labels["why_here"], self.texts["why_here"]))
        column.addWidget(Field(labels["result"], self.texts["result"]))
        column.addWidget(self._made)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(body)

    def _connect(self) -> None:
        self.title.typed.connect(self._on_title)
        for name, text in self.texts.items():
            text.typed.connect(lambda value, name=name: self.typed.emit(name, value))
        for name, combo in self.choices.items():
            combo.chosen.connect(lambda value, name=name: self.typed.emit(name, value))
        for name, day in self.days.items():
            day.date_changed.connect(lambda value, name=name: self.typed.emit(name, value))
        self.scope.activated.connect(
            lambda _row: self.typed.emit("scope", self.scope.currentData())
        )
        self.next_step.textEdited.connect(lambda value: self.typed.emit("next_step", value))

    def _on_title(self, text: str) -> None:
        # An emptied title is on its way to another one.
        if text.strip():
            self.typed.emit("title", text)

    def offer(self, choices: dict[str, Items]) -> None:
        """Offer these names in the fields of choices."""
        for name, items in choices.items():
            self.choices[name].set_items(items)

    def show_theme(self, theme: Theme, pending: dict[str, Any]) -> None:
        """Show a theme; what was typed and is not saved yet stays."""
        if "title" not in pending and not self.title.hasFocus():
            self.title.show_text(theme.title)
        for name, text in self.texts.items():
            if name not in pending:
                text.show_text(getattr(theme, name))
        for name, combo in self.choices.items():
            if name not in pending and not combo.hasFocus():
                combo.set_current_id(getattr(theme, name))
        for name, day in self.days.items():
            if name not in pending and not day.hasFocus():
                day.set_date(getattr(theme, name))
        if "scope" not in pending:
            self.scope.setCurrentIndex(self.scope.findData(theme.scope))
        if "next_step" not in pending and self.next_step.text() != theme.next_step:
            self.next_step.setText(theme.next_step)
            self.next_step.setCursorPosition(0)
        origin = self.tr("もとになったもの：{what}").format(what=ORIGIN_LABELS[theme.made_from])
        self._made.setText("　".join(part for part in (origin, theme.made_note) if part))

    def set_editable(self, *, editable: bool) -> None:
        """Another office's theme is only looked at."""
        self.title.setReadOnly(not editable)
        self.next_step.setReadOnly(not editable)
        for text in self.texts.values():
            text.setReadOnly(not editable)
        for day in self.days.values():
            day.setReadOnly(not editable)
        for combo in (*self.choices.values(), self.scope):
            combo.setEnabled(editable)
