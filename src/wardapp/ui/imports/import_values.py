"""The values that an import puts into every row where the file says nothing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.name_combo import NameCombo
from wardapp.ui.words import said

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext

_FIELDS = ("source", "channel", "category", "district")


class ValuesOfAllRows(QWidget):
    """A choice for each field that the city has names for.

    Signals:
        chosen: A person chose: the field, and the name, "" for none.
    """

    chosen = Signal(str, str)

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._names: dict[str, str] = {}
        self.combos = {name: NameCombo() for name in _FIELDS}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(context.theme.space(3))
        labels = context.desk.transfer.fields
        for name, combo in self.combos.items():
            combo.chosen.connect(partial(self._on_chosen, name))
            line.addWidget(Field(said(labels[name]), combo), 1)
        self._load()

    def _load(self) -> None:
        """Offer what the city knows."""
        desk = self._context.desk
        city, own = desk.city, desk.office.id
        parents = {c.id: c.name for c in city.categories()}
        choices = {
            "channel": [(c.id, c.name, "") for c in city.channels()],
            "source": [(s.id, s.name, "") for s in city.sources()],
            "category": [
                (c.id, f"{parents[c.parent_id]}/{c.name}" if c.parent_id in parents else c.name, "")
                for c in city.categories()
            ],
            "district": [(d.id, d.name, d.kana) for d in city.districts(own) or city.districts()],
        }
        self._names = {one[0]: one[1] for listed in choices.values() for one in listed}
        for name, combo in self.combos.items():
            combo.set_items(choices[name])

    def show_defaults(self, defaults: dict[str, str]) -> None:
        """Show the names that are put into every row, by field."""
        by_name = {name: one for one, name in self._names.items()}
        for name, combo in self.combos.items():
            combo.set_current_id(by_name.get(defaults.get(name, "")))

    def _on_chosen(self, name: str, record_id: str | None) -> None:
        self.chosen.emit(name, self._names.get(record_id, "") if record_id else "")
