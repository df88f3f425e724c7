"""Fields to which two desks gave different values: both are shown, a person decides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
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

from wardapp.ui.conflicts.differences import together
from wardapp.ui.conflicts.version_card import VersionCard
from wardapp.ui.errors import ErrorBar
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from wardapp.desk.conflicts import Conflict
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext

PLACES = ("voice", "request", "meeting")
TEXTS = frozenset(
    [
        "text",
        "summary",
        "title",
        "current_state",
        "proposal",
        "expected_effect",
        "previous_year",
        "hearing_decision",
        "outcome_reason",
        "note",
        "place",
        "materials",
        "presenter",
        "name",
        "post",
        "deputy_for",
        "kana",
        "phone",
        "email",
        "address",
        "description",
        "office_name",
    ]
)
"""Fields into which a person may write a third value; the others have a list of values."""


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
        self.cards: list[VersionCard] = []
        self.setWindowTitle(self.tr("食い違いの確認"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme = context.theme
        self.resize(theme.size(980), theme.size(640))
        words = QLabel(
            self.tr(
                "同じ項目が、別々の端末でそれぞれ書き換えられました。どちらの内容も残っています。"
                "どれを残すか選んでください。"
            )
        )
        words.setWordWrap(True)
        set_role(words, "muted")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("食い違っている項目の一覧"))
        self.list.setWordWrap(True)
        self.list.setSpacing(theme.space(1.5))
        self._trouble = ErrorBar(self)
        self._body = QStackedWidget()
        self._done = EmptyState("circle-check", self.tr("食い違いはありません"))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
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
        split.setSizes([theme.size(250), theme.size(730)])
        split.setChildrenCollapsible(False)
        close = QPushButton(self.tr("閉じる"))
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
            words = self.tr("{field}\n{record}").format(
                field=conflict.label, record=conflict.record_title
            )
            QListWidgetItem(words, self.list)
        row = next((n for n, c in enumerate(conflicts) if c.id.startswith(present or "\n")), 0)
        self.list.setCurrentRow(row if conflicts else -1)
        self.list.blockSignals(False)
        self._show(conflicts[row] if conflicts else None)

    def _on_row_changed(self, row: int) -> None:
        self._show(self._conflicts[row] if 0 <= row < len(self._conflicts) else None)

    def _show(self, conflict: Conflict | None) -> None:
        self._trouble.hide()
        if conflict is not None and conflict == self._shown:
            return
        self._shown = conflict
        self.cards = []
        if conflict is None:
            self._body.setCurrentWidget(self._done)
            return
        self._scroll.setWidget(self._page_of(conflict))
        self._body.setCurrentWidget(self._scroll)

    def _page_of(self, conflict: Conflict) -> QWidget:
        theme = self._context.theme
        page = QWidget()
        whole = QVBoxLayout(page)
        whole.setContentsMargins(theme.space(5), theme.space(4), theme.space(5), theme.space(4))
        whole.setSpacing(theme.space(3))
        head = QHBoxLayout()
        title = QLabel(
            self.tr("{record}の「{field}」").format(
                record=conflict.record_title, field=conflict.label
            )
        )
        title.setWordWrap(True)
        set_role(title, "heading")
        head.addWidget(title, 1)
        if conflict.kind in PLACES:
            show = QPushButton(self.tr("記録を開く"))
            set_kind(show, "link")
            show.clicked.connect(self._on_open_record)
            head.addWidget(show, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(head)
        whole.addWidget(self._base_of(conflict))
        cards = QGridLayout()
        cards.setSpacing(theme.space(3))
        newest = max(version.stamp for version in conflict.versions)
        for number, version in enumerate(conflict.versions):
            label = self.tr("あとの内容") if version.stamp == newest else self.tr("先の内容")
            card = VersionCard(label, version.who, version.at, version.value, conflict.base)
            card.setMinimumHeight(theme.size(170))
            card.kept.connect(_Keep(self, version.raw))
            self.cards.append(card)
            cards.addWidget(card, number // 2, number % 2)
        whole.addLayout(cards, 1)
        self.third = GrowingText(self.tr("書き直した内容"), 3)
        if conflict.field in TEXTS:
            self._add_third(whole, conflict)
        return page

    def _base_of(self, conflict: Conflict) -> QWidget:
        theme = self._context.theme
        box = QWidget()
        set_surface(box, "sunken")
        column = QVBoxLayout(box)
        column.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        column.setSpacing(theme.space(1))
        label = QLabel(self.tr("もとの内容"))
        set_role(label, "caption")
        known = (
            conflict.base if conflict.base is not None else self.tr("（共通のもとはありません）")
        )
        text = QLabel((known or self.tr("（空）"))[:1_000])
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column.addWidget(label)
        column.addWidget(text)
        return box

    def _add_third(self, whole: QVBoxLayout, conflict: Conflict) -> None:
        merged = None
        if conflict.base is not None and len(conflict.versions) == 2:
            merged = together(conflict.base, *(str(v.value) for v in conflict.versions))
        label = QLabel(
            self.tr("両方の変更を合わせた案（書き直せます）")
            if merged is not None
            else self.tr("どちらでもない内容に書き直す")
        )
        set_role(label, "field")
        self.third.show_text(merged if merged is not None else str(conflict.shown.value))
        button = QPushButton(self.tr("この内容にする"))
        if merged is not None:
            set_kind(button, "primary")
        button.clicked.connect(self.keep_third)
        whole.addWidget(label)
        whole.addWidget(self.third)
        whole.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    # Deciding

    def keep(self, value: Any) -> None:
        """Give the field this value on every desk."""
        conflict, desk = self._shown, self._context.desk
        if conflict is None:
            return
        identifier = conflict.id

        def resolved(_changes: Changes) -> None:
            self._context.notify(self.tr("「{field}」を決めました。").format(field=conflict.label))
            self._shown = None
            self.resolved.emit(identifier)
            self.reload()

        self._context.write(
            lambda: desk.conflicts.resolve(identifier, value),
            context=self,
            done=resolved,
            failed=self._trouble.show_error,
        )

    def keep_third(self) -> None:
        """Give the field what was written as the third value."""
        self.keep(self.third.toPlainText())

    def _on_open_record(self) -> None:
        if self._shown is not None:
            self._context.open_record(self._shown.kind, self._shown.record_id)
            self.accept()

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if initiator is not self and changes.touches("conflict"):
            self.reload()


class _Keep:
    """A card's value."""

    def __init__(self, dialog: ConflictDialog, value: Any) -> None:
        self._dialog, self._value = dialog, value

    def __call__(self) -> None:
        """Keep it."""
        self._dialog.keep(self._value)


def open_conflicts(
    context: UiContext, conflict_id: str = "", parent: QWidget | None = None
) -> ConflictDialog:
    """Open the dialog, at this conflict if one is named. It does not block the window."""
    dialog = ConflictDialog(context, conflict_id, parent)
    dialog.show()
    return dialog
