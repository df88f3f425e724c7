"""What a record is tied to: a row for each, which opens it, and a button that unties it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from wardapp.ui.icons import set_icon
from wardapp.ui.projects.bound import clear_layout, hint
from wardapp.ui.theme import set_kind
from wardapp.ui.widgets.row_button import RowButton
from wardapp.ui.widgets.section_heading import SectionHeading

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext


@dataclass(frozen=True, slots=True)
class TiedRecord:
    """A record that is tied: kind, identifier, words, a second line, and what kind of thing it is."""

    kind: str
    id: str
    words: str
    detail: str = ""
    state: str = ""


class LinksBox(QWidget):
    """Heading, rows, and what is said where there is none."""

    def __init__(
        self, context: UiContext, title: str, nothing: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._nothing = nothing
        self.heading = SectionHeading(title)
        self.add_button = QPushButton(self.tr("つなげる…"))
        set_icon(self.add_button, "link")
        set_kind(self.add_button, "quiet")
        self.heading.add(self.add_button)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(context.theme.space(1))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(context.theme.space(1.5))
        column.addWidget(self.heading)
        column.addLayout(self._rows)

    def show_records(
        self,
        tied: Sequence[TiedRecord],
        *,
        editable: bool,
        untie: Callable[[TiedRecord], object] | None = None,
    ) -> None:
        """Show these."""
        clear_layout(self._rows)
        self.add_button.setVisible(editable)
        for one in tied:
            holder = QWidget()
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(self._context.theme.space(1))
            button = RowButton(one.words, one.detail, one.state, "accent")
            button.clicked.connect(
                lambda _checked=False, one=one: self._context.open_record(one.kind, one.id)
            )
            row.addWidget(button, 1)
            if editable and untie is not None:
                apart = QPushButton(self.tr("外す"))
                set_kind(apart, "quiet")
                apart.setAccessibleName(self.tr("外す：{what}").format(what=one.words))
                apart.clicked.connect(lambda _checked=False, one=one: untie(one))
                row.addWidget(apart)
            self._rows.addWidget(holder)
        if not tied:
            self._rows.addWidget(hint(self._nothing))
