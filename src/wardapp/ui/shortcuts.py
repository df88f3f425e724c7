"""The overview of all keys (F1), made from the actions that are there, so that it cannot be wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wardapp.ui.actions import GROUP_PROPERTY
from wardapp.ui.theme import active_theme, set_kind, set_role, set_surface
from wardapp.ui.words import listed


def shortcuts_of(window: QWidget) -> dict[str, list[tuple[str, str]]]:
    """Return the (words, keys) of every action in the window that has keys, by group."""
    found: dict[str, list[tuple[str, str]]] = {}
    for action in window.findChildren(QAction):
        group = action.property(GROUP_PROPERTY)
        keys = listed(
            sequence.toString(QKeySequence.SequenceFormat.NativeText)
            for sequence in action.shortcuts()
        )
        if group is None or not keys or not action.text():
            continue
        row = (action.text().replace("&", ""), keys)
        rows = found.setdefault(str(group), [])
        if row not in rows:
            rows.append(row)
    return found


class ShortcutDialog(QDialog):
    """All keys at a glance."""

    def __init__(
        self, groups: dict[str, list[tuple[str, str]]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme = active_theme()
        self.setWindowTitle(self.tr("キーボード操作の一覧"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fields = self.tr("入力欄と一覧")
        groups = {
            **groups,
            fields: [
                (self.tr("次の項目・前の項目"), "Tab、Shift+Tab"),
                (self.tr("一覧の上下・選択を広げる"), "↑↓、Shift+↑↓"),
                (self.tr("日付を一日ずつ動かす"), "↑↓"),
                (self.tr("カレンダーや候補を開く"), "Alt+↓"),
                (self.tr("入力欄の中での取り消し"), "Ctrl+Z"),
                (self.tr("閉じる・検索を空にする"), "Esc"),
            ],
        }
        columns = QHBoxLayout()
        columns.setSpacing(theme.space(10))
        sides = (QVBoxLayout(), QVBoxLayout())
        lengths = [0, 0]
        for title, rows in groups.items():
            side = 0 if lengths[0] <= lengths[1] else 1
            lengths[side] += len(rows) + 2
            sides[side].addWidget(self._group(title or self.tr("そのほか"), rows))
        for side_layout in sides:
            side_layout.setSpacing(theme.space(6))
            side_layout.addStretch(1)
            columns.addLayout(side_layout, 1)
        body = QWidget()
        body.setLayout(columns)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(body)
        area.setFrameShape(QFrame.Shape.NoFrame)
        close = QPushButton(self.tr("閉じる"))
        set_kind(close, "primary")
        close.clicked.connect(self.accept)
        heading = QLabel(self.tr("キーボード操作の一覧"))
        set_role(heading, "title")
        layout = QVBoxLayout(self)
        margin = theme.space(6)
        layout.setContentsMargins(margin, margin, margin, theme.space(4))
        layout.setSpacing(theme.space(5))
        layout.addWidget(heading)
        layout.addWidget(area, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        screen = (parent or self).screen().availableSize()
        wide = body.sizeHint().width() + theme.space(16)
        self.resize(
            min(max(theme.size(860), wide), screen.width() - 60),
            min(theme.size(620), screen.height() - 60),
        )
        close.setFocus()

    def _group(self, title: str, rows: list[tuple[str, str]]) -> QWidget:
        theme = active_theme()
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(theme.space(2))
        grid.setColumnStretch(0, 1)
        heading = QLabel(title)
        set_role(heading, "heading")
        grid.addWidget(heading, 0, 0, 1, 2)
        for at, (words, keys) in enumerate(rows, start=1):
            grid.addWidget(QLabel(words), at, 0)
            cap = QLabel(keys)
            set_role(cap, "key")
            set_surface(cap, "key")
            grid.addWidget(cap, at, 1, Qt.AlignmentFlag.AlignRight)
        return box
