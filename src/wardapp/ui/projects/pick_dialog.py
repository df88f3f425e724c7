"""Find a voice, a theme or a request by words and take it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.voice_list import VoiceFilter
from wardapp.ui.dates import fiscal_year_label, format_short
from wardapp.ui.theme import set_kind
from wardapp.ui.widgets.record_list import RecordLine, RecordList
from wardapp.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from wardapp.desk import Desk
    from wardapp.ui.context import UiContext

_MOST = 60


def find(desk: Desk, kind: str, query: str) -> list[RecordLine]:
    """Return the records of a kind that hold these words, the newest first."""
    if kind == "voice":
        rows = desk.voices.rows(desk.voices.ids(VoiceFilter(query=query), limit=_MOST))
        return [
            RecordLine(
                row.id,
                " ".join((row.summary or row.text).split()),
                f"{row.number}　{format_short(row.received_on)}",
            )
            for row in rows
        ]
    if kind == "theme":
        return [
            RecordLine(one.id, one.title, f"{one.number}　{desk.city.name_of(one.office_id)}")
            for one in desk.themes.list(query=query)[:_MOST]
        ]
    if kind == "request":
        return [
            RecordLine(
                one.id,
                one.title or one.number,
                f"{one.number}　{fiscal_year_label(one.fiscal_year)}",
            )
            for one in desk.requests.list(query=query)[:_MOST]
        ]
    return [
        RecordLine(one.id, one.title, f"{one.number}　{fiscal_year_label(one.fiscal_year)}")
        for one in desk.projects.list(query)[:_MOST]
    ]


class PickDialog(QDialog):
    """Chooses one record among the kinds that fit."""

    def __init__(
        self,
        context: UiContext,
        title: str,
        kinds: Sequence[tuple[str, str]],
        taken: Callable[[str, str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._taken = taken
        theme = context.theme
        self.setWindowTitle(title)
        self.setMinimumSize(theme.size(520), theme.size(440))
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("種類"))
        for kind, label in kinds:
            self.kind.addItem(label, kind)
        if len(kinds) < 2:
            self.kind.hide()
        self.search = SearchField(self.tr("言葉で探す"))
        self.list = RecordList(self.tr("見つかった記録"))
        buttons = QDialogButtonBox()
        self.take_button = buttons.addButton(
            self.tr("つなげる"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        set_kind(self.take_button, "primary")
        buttons.addButton(self.tr("やめる"), QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        margin = theme.space(5)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(theme.space(3))
        layout.addWidget(self.kind)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        self.kind.currentIndexChanged.connect(lambda _row: self.reload())
        self.search.searched.connect(lambda _text: self.reload())
        self.search.moved_down.connect(self.list.setFocus)
        self.list.record_opened.connect(lambda _record: self.take())
        buttons.accepted.connect(self.take)
        buttons.rejected.connect(self.reject)
        self.reload()
        self.search.setFocus()

    def reload(self) -> None:
        """Search anew."""
        desk, kind, query = self._context.desk, str(self.kind.currentData()), self.search.text()
        self._context.run(lambda _task: find(desk, kind, query), context=self, done=self._on_found)

    def _on_found(self, lines: list[RecordLine]) -> None:
        self.list.show_lines(lines)
        self.take_button.setEnabled(bool(lines))

    def take(self) -> None:
        """Take what is marked."""
        record = self.list.current_id()
        if record:
            self._taken(str(self.kind.currentData()), record)
            self.accept()


def pick(
    context: UiContext,
    title: str,
    kinds: Sequence[tuple[str, str]],
    taken: Callable[[str, str], object],
    parent: QWidget,
) -> PickDialog:
    """Open the dialog over a page."""
    dialog = PickDialog(context, title, kinds, taken, parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
