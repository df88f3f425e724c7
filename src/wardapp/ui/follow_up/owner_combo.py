"""Who does it: one list of offices and of people, offices first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from wardapp.ui.widgets.name_combo import NameCombo
from wardapp.ui.words import bracketed

if TYPE_CHECKING:
    from wardapp.desk import Desk


class OwnerCombo(NameCombo):
    """Chooses an office, or a person and with them their office."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        line = self.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("担当（所属か氏名の一部）"))
        self.setAccessibleName(self.tr("担当"))
        city = desk.city
        items = [(office.id, office.name, office.kana) for office in city.offices()]
        self._offices = {identifier for identifier, _, _ in items}
        names = {office.id: office.short_name for office in city.offices()}
        items += [
            (p.id, p.name + bracketed(f"{names.get(p.office_id, '')}　{p.post}"), p.kana)
            for p in city.people()
        ]
        self.set_items(items)

    def owner(self) -> tuple[str | None, str | None]:
        """Return (office, person); the office is None where a person tells it."""
        chosen = self.current_id()
        if chosen is None:
            return None, None
        return (chosen, None) if chosen in self._offices else (None, chosen)

    def show_owner(self, office_id: str | None, person_id: str | None) -> None:
        """Show this owner."""
        self.set_current_id(person_id or office_id or None)
