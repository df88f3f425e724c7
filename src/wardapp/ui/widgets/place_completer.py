"""Completes a place by any part of its name or its reading; what is typed stays free text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QWidget

from wardapp.domain.text import normalise
from wardapp.ui.words import bracketed

FIND_ROLE = Qt.ItemDataRole.UserRole + 1
DISTRICT_ROLE = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Offered:
    """A place that can be completed.

    Attributes:
        name: What is written down.
        reading: Its reading, "" for none.
        where: Its ward, said where another ward has a place of this name.
        district_id: The district in which it lies, None where it is not known.
    """

    name: str
    reading: str = ""
    where: str = ""
    district_id: str | None = None


class PlaceCompleter(QCompleter):
    """The list below a field for places.

    Signals:
        place_chosen: The district of the place that was chosen, where it is known.
    """

    place_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setCompletionRole(FIND_ROLE)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseSensitive)
        self.setMaxVisibleItems(12)
        self.activated[QModelIndex].connect(self._on_activated)  # type: ignore[index]

    def set_places(self, places: Iterable[Offered]) -> None:
        """Offer these, in this order; one that two wards have says which is which."""
        self._model.clear()
        for one in places:
            said = one.name + bracketed(one.where) if one.where else one.name
            item = QStandardItem(said)
            item.setData(f"{normalise(one.name)}\n{normalise(one.reading)}", FIND_ROLE)
            item.setData(one.district_id, DISTRICT_ROLE)
            self._model.appendRow(item)

    def splitPath(self, path: str) -> list[str]:  # noqa: N802 - Qt's name
        """Return what is looked for: the typed text, folded as the search folds it."""
        return [normalise(path)]

    def pathFromIndex(  # noqa: N802 - Qt's name
        self, index: QModelIndex | QPersistentModelIndex
    ) -> str:
        """Return what is written into the field."""
        return str(index.data(Qt.ItemDataRole.DisplayRole) or "")

    def _on_activated(self, index: QModelIndex) -> None:
        district = index.data(DISTRICT_ROLE)
        if district:
            self.place_chosen.emit(str(district))
