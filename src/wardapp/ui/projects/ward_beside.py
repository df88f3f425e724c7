"""区の姿 beside a theme or a request: why it is different here, and which point of the vision it serves."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.ward_profile import Difference, Verdict, VisionLink, VisionPoint, WardProfile
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import VERDICT_LABELS
from wardapp.ui.projects.bound import clear_layout, hint
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.widgets.section_heading import SectionHeading
from wardapp.ui.words import said

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext


class WardBeside(QScrollArea):
    """What the ward is and wants to be, beside one record of it.

    Args:
        context: What every page gets.
        kind: theme, request or project.
    """

    def __init__(self, context: UiContext, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._kind = kind
        self._record = self._office = ""
        self._points: tuple[VisionPoint, ...] = ()
        theme = context.theme
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        body = QWidget()
        set_surface(body, "panel")
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(4))
        column.setSpacing(theme.space(3))
        self._vision = QLabel()
        self._vision.setWordWrap(True)
        set_role(self._vision, "strong")
        self._traits = hint("")
        self._figures = SectionHeading("", "")
        self.table = self._make_table()
        self._no_figures = hint(
            self.tr(
                "区の人口や施設を「区独自事業」の「区の姿」に書くと、市全体との違いがここに出ます。"
            )
        )
        heading = SectionHeading(
            self.tr("ありたい姿とのつながり"), self.tr("この区で違う理由を、柱ごとに残します。")
        )
        self.tie_button = QPushButton(self.tr("柱につなげる"))
        set_icon(self.tie_button, "link")
        set_kind(self.tie_button, "quiet")
        self.tie_button.setProperty("menued", True)
        self._menu = QMenu(self)
        self.tie_button.setMenu(self._menu)
        heading.add(self.tie_button)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.space(2))
        for widget in (
            SectionHeading(self.tr("区のありたい姿")),
            self._vision,
            self._traits,
            self._figures,
            self.table,
            self._no_figures,
            heading,
        ):
            column.addWidget(widget)
        column.addLayout(self._rows)
        column.addStretch(1)
        self.setWidget(body)
        self._menu.aboutToShow.connect(self._fill_menu)
        context.changed.changed.connect(self._on_changed)

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 4)
        table.setAccessibleName(self.tr("市全体との違い"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = table.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for number in (1, 2, 3):
            head.setSectionResizeMode(number, QHeaderView.ResizeMode.ResizeToContents)
        return table

    def show_record(self, record_id: str, office_id: str) -> None:
        """Show the ward of this record."""
        self._record, self._office = record_id, office_id
        self.reload()

    def reload(self) -> None:
        """Read everything anew."""
        desk, record, office, kind = self._context.desk, self._record, self._office, self._kind
        if not record:
            return

        def read(_task: object) -> tuple[Any, ...]:
            profiles = desk.registers.profiles
            points = profiles.points(office)
            return (
                record,
                desk.city.name_of(office).removesuffix("役所"),
                profiles.of(office),
                profiles.differences(office),
                points,
                profiles.links_of(kind, record),
            )

        self._context.run(read, context=self, done=self._on_read)

    def _on_read(self, read: tuple[Any, ...]) -> None:
        record, ward, profile, found, points, links = read
        if record != self._record:
            return
        self._points = points
        office = self._context.desk.city.office(self._office)
        if office is None or not office.is_ward:
            self._show_no_ward()
            return
        self._show_profile(ward, profile, found)
        own = self._office == self._context.desk.office.id
        self.tie_button.setVisible(own and bool(points))
        clear_layout(self._rows)
        names = {point.id: point for point in points}
        for link in links:
            if link.vision_point_id in names:
                self._rows.addWidget(self._row(link, names[link.vision_point_id], editable=own))
        if not links:
            self._rows.addWidget(
                hint(
                    self.tr("まだつながりがありません。")
                    if points
                    else self.tr("区のありたい姿の柱が、まだ書かれていません。")
                )
            )

    def _show_no_ward(self) -> None:
        """A theme of all wards, or of headquarters: there is no one ward to show."""
        self._vision.setText(self.tr("一つの区の記録ではないため、区の姿はありません。"))
        for part in (self._traits, self._figures, self.table, self._no_figures, self.tie_button):
            part.hide()
        clear_layout(self._rows)

    def _show_profile(self, ward: str, profile: WardProfile, found: tuple[Difference, ...]) -> None:
        self._vision.setText(profile.vision or self.tr("（まだ書かれていません）"))
        self._traits.setText(profile.traits)
        self._traits.setVisible(bool(profile.traits))
        self._figures.set_title(
            self.tr("{ward}はここが違います").format(ward=ward), self.tr("差の大きい順")
        )
        self.table.setHorizontalHeaderLabels(["", ward, self.tr("市全体"), self.tr("違い")])
        self.table.setRowCount(len(found))
        for row, one in enumerate(found):
            mine, city = one.shown
            verdict = VERDICT_LABELS[one.verdict]
            for column, text in enumerate((said(one.label), mine, city, verdict)):
                item = QTableWidgetItem(text)
                if column in {1, 2}:
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
                if one.verdict is not Verdict.ALIKE and column in {1, 3}:
                    item.setFont(self._context.theme.font("strong"))
                self.table.setItem(row, column, item)
        height = sum(self.table.rowHeight(row) for row in range(self.table.rowCount()))
        self.table.setFixedHeight(self.table.horizontalHeader().sizeHint().height() + height + 4)
        self._figures.setVisible(bool(found))
        self.table.setVisible(bool(found))
        self._no_figures.setVisible(not found)

    def _row(self, link: VisionLink, point: VisionPoint, *, editable: bool) -> QWidget:
        desk = self._context.desk
        holder = QWidget()
        set_surface(holder, "sunken")
        column = QVBoxLayout(holder)
        space = self._context.theme.space
        column.setContentsMargins(space(3), space(2), space(3), space(3))
        head = QHBoxLayout()
        title = QLabel(point.title)
        title.setWordWrap(True)
        set_role(title, "strong")
        head.addWidget(title, 1)
        if editable:
            apart = QPushButton(self.tr("外す"))
            set_kind(apart, "quiet")
            apart.setAccessibleName(self.tr("外す：{what}").format(what=point.title))
            apart.clicked.connect(
                lambda _checked=False: self._context.write(
                    lambda: desk.registers.profiles.unlink(link.id), context=self
                )
            )
            head.addWidget(apart)
        column.addLayout(head)
        why = QLineEdit(link.why_here)
        why.setAccessibleName(self.tr("この区で違う理由"))
        why.setPlaceholderText(self.tr("なぜこの区では違うのですか"))
        why.setReadOnly(not editable)

        def keep() -> None:
            if why.isModified():
                why.setModified(False)
                text = why.text()
                self._context.write(
                    lambda: desk.registers.profiles.edit_link(link.id, text), context=self
                )

        why.editingFinished.connect(keep)
        column.addWidget(why)
        return holder

    def _fill_menu(self) -> None:
        self._menu.clear()
        for point in self._points:
            self._menu.addAction(
                point.title, partial(self._link, point.id, self._kind, self._record)
            )

    def _link(self, point_id: str, kind: str, record: str, _checked: bool = False) -> None:
        profiles = self._context.desk.registers.profiles
        self._context.write(lambda: profiles.link(point_id, kind, record), context=self)

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if self._record and changes.touches(
            "ward_profile", "facility", "vision_point", "vision_link"
        ):
            self.reload()
