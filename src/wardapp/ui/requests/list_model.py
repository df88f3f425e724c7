"""The requests that the list shows, under a heading for each fiscal year."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from wardapp.ui.dates import fiscal_year_label
from wardapp.ui.requests.amount import spoken_amount
from wardapp.ui.requests.tones import standing
from wardapp.ui.words import listed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from wardapp.domain.request import Outcome, RequestState, WardRequest

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()

REQUEST_ROLE = Qt.ItemDataRole.UserRole + 1
"""The WardRequest of a row, None on a heading."""
YEAR_ROLE = Qt.ItemDataRole.UserRole + 2
"""(fiscal year, how many requests) of a heading, None on a request."""


@dataclass(slots=True)
class RequestFilter:
    """Which requests the list shows; None or empty: all."""

    fiscal_year: int | None = None
    office_id: str | None = None
    bureau_id: str | None = None
    state: RequestState | None = None
    outcome: Outcome | None = None
    query: str = ""
    ids: frozenset[str] | None = None

    def arguments(self) -> dict[str, Any]:
        """Return it as the arguments of ``desk.requests.list``, which knows no ``ids``."""
        return {
            "fiscal_year": self.fiscal_year,
            "office_id": self.office_id,
            "bureau_id": self.bureau_id,
            "state": self.state,
            "outcome": self.outcome,
            "query": self.query,
        }

    def __bool__(self) -> bool:
        """Whether it leaves anything out."""
        asked = any(value not in (None, "") for value in self.arguments().values())
        return asked or self.ids is not None


class RequestListModel(QAbstractListModel):
    """Requests by fiscal year, the newest year first; within a year as the Desk lists them."""

    def __init__(self, name_of: Callable[[str | None], str]) -> None:
        super().__init__()
        self._name_of = name_of
        self._rows: list[WardRequest | tuple[int, int]] = []

    def show(self, requests: Iterable[WardRequest]) -> None:
        """Show these requests."""
        self.beginResetModel()
        self._rows = []
        ordered = sorted(requests, key=lambda r: -r.fiscal_year)
        for year, group in groupby(ordered, key=lambda r: r.fiscal_year):
            listed = list(group)
            self._rows.append((year, len(listed)))
            self._rows.extend(listed)
        self.endResetModel()

    def refresh(self, request: WardRequest) -> None:
        """Show a request anew where it stands, so that the list does not jump while one types."""
        row = self.row_of(request.id)
        if row >= 0:
            self._rows[row] = request
            index = self.index(row)
            self.dataChanged.emit(index, index)

    def row_of(self, request_id: str) -> int:
        """Return the row of a request, -1 if it is not shown."""
        for row, shown in enumerate(self._rows):
            if not isinstance(shown, tuple) and shown.id == request_id:
                return row
        return -1

    def first_row(self) -> int:
        """Return the row of the first request, -1 if there is none."""
        return 1 if len(self._rows) > 1 else -1

    def request_at(self, index: Index) -> WardRequest | None:
        """Return the request of a row, None for a heading."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        shown = self._rows[index.row()]
        return None if isinstance(shown, tuple) else shown

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """How many rows there are, headings included."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row says; the delegate draws from REQUEST_ROLE and YEAR_ROLE."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        shown = self._rows[index.row()]
        if role == REQUEST_ROLE:
            return None if isinstance(shown, tuple) else shown
        if role == YEAR_ROLE:
            return shown if isinstance(shown, tuple) else None
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        if isinstance(shown, tuple):
            return fiscal_year_label(shown[0])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (shown.title, standing(shown)[0], self._name_of(shown.bureau_id))
            return listed(part for part in parts if part)
        return shown.title

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be selected."""
        if self.request_at(index) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def second_line(self, request: WardRequest) -> str:
        """Return the quiet line under a title: bureau, amount, number."""
        parts = (
            self._name_of(request.bureau_id),
            spoken_amount(request.estimated_cost),
            request.number,
        )
        return "　".join(part for part in parts if part)
