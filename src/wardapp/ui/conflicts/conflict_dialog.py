"""Fields to which two desks gave different values: all are shown, a person decides.

By keyboard: the arrow keys choose in the list, Alt+1, Alt+2 … keep a version, Alt+M, Alt+B and Alt+E
put the merged text, both, or the present one into the editor, Alt+S takes what stands there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from wardapp.ui.conflicts.conflict_page import ConflictPage
from wardapp.ui.conflicts.version_card import VersionCard
from wardapp.ui.errors import ErrorBar
from wardapp.ui.theme import set_role, set_surface
from wardapp.ui.widgets.empty_state import EmptyState
from wardapp.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from wardapp.desk.conflicts import Conflict
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext

PLACES = ("voice", "request", "meeting")
"""Kinds of record that have a page of their own."""


class ConflictDialog(QDialog):
    """The list of conflicts and the one to decide.

    Signals:
        resolved(str): The conflict of this id is decided.
    """

    resolved = Signal(str)

    def __init__(
        self, context: UiContext, conflict_id: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted = conflict_id
        self._conflicts: tuple[Conflict, ...] = ()
        self._shown: Conflict | None = None
        self._row = 0
        self._said_trouble = False
        self.page: ConflictPage | None = None
        self.setWindowTitle(self.tr("食い違いの確認"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme = context.theme
        room = self.screen().availableGeometry()
        self.resize(
            min(theme.size(1040), round(room.width() * 0.94)),
            min(theme.size(720), round(room.height() * 0.9)),
        )
        words = Paragraph(
            self.tr(
                "同じ項目が、別々の端末でそれぞれ書き換えられました。どの内容も残っています。"
                "一度決めると、すべての端末で同じになります。"
            )
        )
        set_role(words, "muted")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("食い違っている項目の一覧"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setSpacing(theme.space(0.5))
        self.list.setStyleSheet(
            f"QListWidget::item {{ padding: {theme.space(1.5)}px {theme.space(2)}px; }}"
        )
        self.list.setMinimumWidth(theme.size(150))
        self._trouble = ErrorBar(self)
        self._body = QStackedWidget()
        self._done = EmptyState("circle-check", self.tr("食い違いはありません"))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body.addWidget(self._done)
        self._body.addWidget(self._scroll)
        self._lay_out(words)
        self.list.currentRowChanged.connect(self._on_row_changed)
        context.changed.changed.connect(self._on_changed)
        self.reload()

    def _lay_out(self, words: QLabel) -> None:
        theme = self._context.theme
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.list)
        split.addWidget(self._body)
        split.setStretchFactor(1, 1)
        split.setSizes([theme.size(230), theme.size(810)])
        split.setChildrenCollapsible(False)
        close = QPushButton(self.tr("閉じる"))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        head = QWidget()
        set_surface(head, "header")
        head_row = QVBoxLayout(head)
        head_row.setContentsMargins(theme.space(5), theme.space(3), theme.space(5), theme.space(3))
        head_row.addWidget(words)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(3))
        foot.addStretch(1)
        foot.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(self._trouble)
        whole.addWidget(split, 1)
        whole.addLayout(foot)

    # Showing

    @property
    def conflict(self) -> Conflict | None:
        """The conflict that is to be decided."""
        return self._shown

    @property
    def cards(self) -> list[VersionCard]:
        """The versions of it."""
        return self.page.cards if self.page is not None else []

    def reload(self) -> None:
        """Read the conflicts anew."""
        desk = self._context.desk
        self._context.run(lambda _task: desk.conflicts.list(), context=self, done=self._on_read)

    def _on_read(self, conflicts: tuple[Conflict, ...]) -> None:
        present = self._wanted or (self._shown.id if self._shown is not None else "")
        self._wanted = ""
        self._conflicts = conflicts
        self.list.blockSignals(True)
        self.list.clear()
        for conflict in conflicts:
            label = self.tr("削除と変更の行き違い") if conflict.is_bin else conflict.label
            words = self.tr("{field}\n{record}").format(field=label, record=conflict.record_title)
            QListWidgetItem(words, self.list)
        # The one that was shown; after it was decided, the one that followed it.
        after = min(self._row, len(conflicts) - 1)
        row = next((n for n, c in enumerate(conflicts) if c.id.startswith(present or "\n")), after)
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        self._show(conflicts[row] if conflicts else None)
        self._row = max(0, row)

    def _on_row_changed(self, row: int) -> None:
        self._row = max(0, row)
        self._show(self._conflicts[row] if 0 <= row < len(self._conflicts) else None)

    def _show(self, conflict: Conflict | None) -> None:
        if self._said_trouble:
            self._said_trouble = False
        else:
            self._trouble.hide()
        if conflict is not None and conflict == self._shown:
            return
        self._shown = conflict
        self.page = None
        if conflict is None:
            self._body.setCurrentWidget(self._done)
            return
        page = ConflictPage(
            conflict, self._context.desk.today, has_place=conflict.place[0] in PLACES
        )
        page.decided.connect(self.keep)
        page.refused.connect(self._trouble.show_error)
        page.record_wanted.connect(self._on_open_record)
        for button in page.findChildren(QPushButton):
            # Return in a field of the page is not to press the dialog's first button.
            button.setAutoDefault(False)
        self.page = page
        self._scroll.setWidget(page)
        self._scroll.verticalScrollBar().setValue(0)
        self._body.setCurrentWidget(self._scroll)

    # Deciding

    def keep(self, value: Any) -> None:
        """Give the field this value on every desk."""
        conflict, desk = self._shown, self._context.desk
        if conflict is None:
            return
        identifier = conflict.id

        def resolved(_changes: Changes) -> None:
            label = self.tr("削除と変更の行き違い") if conflict.is_bin else conflict.label
            self._context.notify(self.tr("「{field}」を決めました。").format(field=label))
            self._shown = None
            self.resolved.emit(identifier)
            self.list.setFocus()
            self.reload()

        self._context.write(
            lambda: desk.conflicts.resolve(identifier, value, seen=conflict),
            context=self,
            done=resolved,
            failed=self._on_failed,
        )

    def _on_failed(self, error: Exception) -> None:
        self._trouble.show_error(error)
        # A version may have come meanwhile, or somebody decided: show what there is now.
        self._said_trouble = True
        self.reload()

    def _on_open_record(self) -> None:
        if self._shown is not None:
            self._context.open_record(*self._shown.place)
            self.accept()

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if initiator is not self and changes.touches("conflict"):
            self.reload()


def open_conflicts(
    context: UiContext, conflict_id: str = "", parent: QWidget | None = None
) -> ConflictDialog:
    """Open the dialog, at this conflict if one is named. It does not block the window."""
    dialog = ConflictDialog(context, conflict_id, parent)
    dialog.show()
    return dialog
