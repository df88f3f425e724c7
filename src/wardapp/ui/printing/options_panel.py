"""What is chosen for a document, at the left of its page: a switch is on the page at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QVBoxLayout, QWidget

from wardapp.ui.theme import active_theme, set_role
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.section_heading import SectionHeading
from wardapp.ui.words import labelled, said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wardapp.desk.document_options import Option
    from wardapp.ui.printing.paper import Choices


class OptionsPanel(QWidget):
    """Switches and choices of a document.

    Signals:
        chosen(str, object): An option has this value now.
    """

    chosen = Signal(str, object)

    def __init__(
        self, options: Sequence[Option], choices: Choices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme = active_theme()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        switches = [option for option in options if not option.choices]
        for option in options:
            if option.choices:
                self._add_choices(column, option, choices)
        if switches:
            column.addSpacing(theme.space(3))
            column.addWidget(SectionHeading(self.tr("入れるもの")))
        for option in switches:
            box = QCheckBox(option.label, self)
            box.setChecked(bool(choices.get(option.key, option.usual)))
            box.setToolTip(option.hint)
            box.toggled.connect(lambda on, key=option.key: self.chosen.emit(key, on))
            column.addWidget(box)

    def _add_choices(self, column: QVBoxLayout, option: Option, choices: Choices) -> None:
        column.addWidget(SectionHeading(option.label))
        group = QButtonGroup(self)
        for value, words in option.choices:
            button = QRadioButton(words, self)
            button.setAccessibleName(labelled(said(option.label), said(words)))
            button.setChecked(choices.get(option.key, option.usual) == value)
            button.toggled.connect(
                lambda on, key=option.key, v=value: self.chosen.emit(key, v) if on else None
            )
            group.addButton(button)
            column.addWidget(button)
        if option.hint:
            hint = Paragraph(option.hint, self)
            hint.setAlignment(Qt.AlignmentFlag.AlignTop)
            set_role(hint, "muted")
            column.addWidget(hint)
