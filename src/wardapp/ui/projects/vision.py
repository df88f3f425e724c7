"""区のありたい姿: its points, and the themes, requests and projects that belong to each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.ward_profile import VisionLink, VisionPoint
from wardapp.ui.icons import set_icon
from wardapp.ui.projects.bound import clear_layout, hint
from wardapp.ui.projects.links_box import LinksBox, TiedRecord
from wardapp.ui.projects.pick_dialog import pick
from wardapp.ui.theme import set_kind, set_surface
from wardapp.ui.widgets.section_heading import SectionHeading
from wardapp.ui.words import said

if TYPE_CHECKING:
    from wardapp.desk import Desk
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext

_KIND_WORDS = {"theme": "課題", "request": "要望", "project": "事業"}


@dataclass(frozen=True, slots=True)
class ShownPoint:
    """A point with what belongs to it."""

    point: VisionPoint
    links: tuple[tuple[VisionLink, str], ...]


class VisionBox(QWidget):
    """A card for each point."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        heading = SectionHeading(
            self.tr("ありたい姿の柱"), self.tr("柱ごとに、課題・要望・事業をつなげます。")
        )
        self.add_button = QPushButton(self.tr("柱を追加"))
        set_icon(self.add_button, "plus")
        set_kind(self.add_button, "quiet")
        heading.add(self.add_button)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.space(2))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        column.addWidget(heading)
        column.addLayout(self._cards)
        self.add_button.clicked.connect(self.add)

    def read(self, desk: Desk, office_id: str) -> tuple[ShownPoint, ...]:
        """Return the points of a ward. Runs off the drawing thread."""
        profiles = desk.registers.profiles
        return tuple(
            ShownPoint(
                point,
                tuple(
                    (link, desk.title_of(link.target_kind, link.target_id))
                    for link in profiles.links(point.id)
                ),
            )
            for point in profiles.points(office_id)
        )

    def show_points(self, points: tuple[ShownPoint, ...], *, editable: bool) -> None:
        """Show them; a card that is being typed in stays."""
        focus = self.focusWidget()
        if isinstance(focus, QLineEdit) and focus.isModified() and focus.hasFocus():
            return
        clear_layout(self._cards)
        self.add_button.setVisible(editable)
        for shown in points:
            self._cards.addWidget(self._card(shown, editable=editable))
        if not points:
            self._cards.addWidget(
                hint(self.tr("まだ柱がありません。例：坂の上でも歩いて暮らせる区"))
            )

    def _card(self, shown: ShownPoint, *, editable: bool) -> QWidget:
        theme, desk = self._context.theme, self._context.desk
        point = shown.point
        card = QWidget()
        set_surface(card, "sunken")
        column = QVBoxLayout(card)
        column.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(3))
        column.setSpacing(theme.space(2))
        title, text = QLineEdit(point.title), QLineEdit(point.text)
        title.setAccessibleName(self.tr("柱"))
        text.setAccessibleName(self.tr("内容"))
        text.setPlaceholderText(self.tr("どうなっていれば、そうなったと言えるか"))
        for edit, name in ((title, "title"), (text, "text")):
            edit.setReadOnly(not editable)
            edit.editingFinished.connect(lambda edit=edit, name=name: self._keep(point, name, edit))
        row = QHBoxLayout()
        row.addWidget(title, 1)
        if editable:
            remove = QPushButton(self.tr("取り除く"))
            set_kind(remove, "quiet")
            remove.setAccessibleName(self.tr("柱を取り除く：{title}").format(title=point.title))
            remove.clicked.connect(
                lambda _checked=False: self._write_undoable(
                    lambda: desk.registers.profiles.discard_point(point.id)
                )
            )
            row.addWidget(remove)
        column.addLayout(row)
        column.addWidget(text)
        box = LinksBox(
            self._context,
            self.tr("この柱の課題・要望・事業"),
            self.tr("まだつながりがありません。"),
        )
        box.show_records(
            [
                TiedRecord(
                    link.target_kind,
                    link.target_id,
                    words or self.tr("（届いていません）"),
                    link.why_here,
                    said(_KIND_WORDS.get(link.target_kind, "")),
                )
                for link, words in shown.links
            ],
            editable=editable,
            untie=lambda one: self._untie(shown, one),
        )
        box.add_button.clicked.connect(lambda _checked=False: self._pick(point))
        column.addWidget(box)
        return card

    # -- what a person does ----------------------------------------------------------------------

    def add(self) -> None:
        """Ask for the title of a point and add it."""
        desk = self._context.desk
        title, kept = QInputDialog.getText(self, self.tr("柱を追加"), self.tr("区のありたい姿の柱"))
        if kept and title.strip():
            self._context.write(lambda: desk.registers.profiles.add_point(title), context=self)

    def _keep(self, point: VisionPoint, name: str, edit: QLineEdit) -> None:
        value = edit.text().strip()
        if not edit.isModified() or (name == "title" and not value):
            return
        edit.setModified(False)
        desk = self._context.desk
        self._context.write(
            lambda: desk.registers.profiles.edit_point(point.id, **{name: value}), context=self
        )

    def _pick(self, point: VisionPoint) -> None:
        desk = self._context.desk
        kinds = [
            ("theme", self.tr("課題")),
            ("request", self.tr("区長要望")),
            ("project", self.tr("区独自事業")),
        ]

        def taken(kind: str, target: str) -> None:
            why, _kept = QInputDialog.getText(
                self, self.tr("この区で違う理由"), self.tr("なぜこの区では違うのですか（任意）")
            )
            self._context.write(
                lambda: desk.registers.profiles.link(point.id, kind, target, why), context=self
            )

        pick(self._context, self.tr("つなげる記録を選ぶ"), kinds, taken, self)

    def _untie(self, shown: ShownPoint, one: TiedRecord) -> None:
        desk = self._context.desk
        link = next((link for link, _ in shown.links if link.target_id == one.id), None)
        if link is not None:
            self._write_undoable(lambda: desk.registers.profiles.unlink(link.id))

    def _write_undoable(self, write: object) -> None:
        desk = self._context.desk

        def done(_changes: Changes) -> None:
            self._context.notify(
                self.tr("取り除きました"), lambda: self._context.write(desk.undo, context=self)
            )

        self._context.write(write, context=self, done=done)  # type: ignore[arg-type]
