"""One group: its name, what is said in it, the most typical voice and the one that fits least."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from wardapp.ui.icons import set_icon
from wardapp.ui.theme import active_theme, set_kind, set_role, set_surface
from wardapp.ui.widgets.row_button import RowButton
from wardapp.ui.words import dotted, quoted

if TYPE_CHECKING:
    from wardapp.desk.groups import FoundGroup
    from wardapp.insight.grouping import Point

POINTS_SHOWN = 60


class GroupView(QWidget):
    """The words of a group, or of the voices that are like no other.

    Signals:
        voice_wanted(str): A voice is to be seen in the list of voices.
        all_wanted(): All voices are to be seen there.
    """

    voice_wanted = Signal(str)
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = active_theme()
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("グループの名前（課題名になります）"))
        self._facts = QLabel()
        self._facts.setWordWrap(True)
        set_role(self._facts, "strong")
        self._points = QVBoxLayout()
        self._points.setSpacing(theme.space(2))
        set_surface(self, "panel")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3))
        column.setSpacing(theme.space(2))
        column.addWidget(self.name)
        column.addWidget(self._facts)
        column.addLayout(self._points)
        column.addStretch(1)

    def show_group(self, found: FoundGroup) -> None:
        """Show a group."""
        self._empty()
        self.name.show()
        self.name.setText(found.name)
        facts = self.tr("声{voices}件（{persons}人）　{category}").format(
            voices=f"{found.voices:,}", persons=f"{found.persons:,}", category=found.category
        )
        if found.wards:
            facts += f"　{dotted(found.wards)}"
        if found.group.words:
            facts += self.tr("\n共通する言葉：{words}").format(words=dotted(found.group.words))
        self._facts.setText(facts)
        points = found.group.points
        self._head(self.tr("最も典型的な声"))
        self._show_points(points[:1], 1)
        if len(points) > 1:
            self._head(self.tr("最も似ていない声"))
            self._show_points(points[-1:], 1)
        if len(points) > 2:
            self._head(self.tr("そのほかの声"))
            self._show_points(points[1:-1][:POINTS_SHOWN], len(points) - 2)

    def show_alone(self, points: Sequence[Point]) -> None:
        """Show the points that are like no other."""
        self._empty()
        self.name.hide()
        self._facts.setText(
            self.tr(
                "どのグループにも入らない声です。数が少ないことは、大切でないことではありません。"
            )
        )
        self._show_points(points[:POINTS_SHOWN], len(points))

    def _empty(self) -> None:
        while (item := self._points.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _head(self, words: str) -> None:
        label = QLabel(words)
        set_role(label, "field")
        self._points.addWidget(label)

    def _show_points(self, points: Sequence[Point], count: int) -> None:
        for point in points:
            self._points.addWidget(self._row(point))
        if count > len(points):
            more = RowButton(
                self.tr("ほかに{count}件あります。声の一覧で見られます。").format(
                    count=f"{count - len(points):,}"
                )
            )
            more.clicked.connect(lambda _checked=False: self.all_wanted.emit())
            self._points.addWidget(more)

    def _row(self, point: Point) -> QWidget:
        said = QLabel()
        said.setWordWrap(True)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        part = (
            self.tr("（{of}つの論点のうち{number}つ目）").format(of=point.of, number=point.number)
            if point.of > 1
            else ""
        )
        # Kanji need lines that stand apart; a plain label cannot set them so.
        said.setTextFormat(Qt.TextFormat.RichText)
        words = html.escape(quoted(point.text) + part).replace("\n", "<br>")
        said.setText(f'<p style="line-height:140%; margin:0">{words}</p>')
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(said, 1)
        look = QPushButton()
        set_icon(look, "external-link")
        set_kind(look, "quiet")
        look.setToolTip(self.tr("この声を開く"))
        look.setAccessibleName(self.tr("この声を開く：{text}").format(text=point.text[:30]))
        look.clicked.connect(lambda _checked=False: self.voice_wanted.emit(point.voice_id))
        line.addWidget(look, 0, Qt.AlignmentFlag.AlignTop)
        return row
