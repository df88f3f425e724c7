"""区の姿: what a ward is in figures, what it wants to be, and how the wards differ."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.ward_profile import WardProfile
from wardapp.ui.actions import page_action
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import WARD_FIELD_LABELS
from wardapp.ui.projects.bound import BoundForm, NumberEdit
from wardapp.ui.projects.facilities import FacilitiesTable
from wardapp.ui.projects.vision import VisionBox
from wardapp.ui.theme import set_kind, set_surface
from wardapp.ui.voices.pairs import Pairs
from wardapp.ui.widgets.auto_save import AutoSave
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.name_combo import NameCombo
from wardapp.ui.widgets.section_heading import SectionHeading
from wardapp.ui.widgets.two_sides import TwoSides
from wardapp.ui.words import bracketed, said

if TYPE_CHECKING:
    from wardapp.desk import Desk
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext

_LABELS = WARD_FIELD_LABELS["ward_profile"]
DASHBOARD = "区の経営状況"
_COUNTS = (
    "people",
    "day_people",
    "households",
    "under_15",
    "over_65",
    "area_ha",
    "staff",
)


class ProfilePanel(QWidget):
    """One ward's profile and vision, and all wards beside each other."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        desk = context.desk
        self._loaded = False
        self._office = desk.office.id if desk.office.is_ward else ""
        self.auto = AutoSave(
            context,
            save=lambda _key, fields: desk.registers.profiles.write(**fields),
            parent=self,
        )
        self.fields = BoundForm(
            self.auto,
            lambda: desk.office.id,
            _LABELS,
            today=desk.today,
            required=frozenset(),
        )
        self.office = NameCombo(self.tr("区を選ぶ"))
        self.office.setAccessibleName(self.tr("区役所"))
        self.print_button = QPushButton(self.tr("区の経営状況（1ページ）"))
        set_icon(self.print_button, "printer")
        set_kind(self.print_button, "quiet")
        self.facilities = FacilitiesTable(context)
        self.vision = VisionBox(context)
        self.wards = self._make_wards()
        self._lay_out()
        self._connect()

    def _make_wards(self) -> QTableWidget:
        table = QTableWidget(0, 0)
        table.setAccessibleName(self.tr("区どうしの違い"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        return table

    def _lay_out(self) -> None:
        theme, form = self.context.theme, self.fields
        body = QWidget()
        set_surface(body, "panel")
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.space(5), theme.space(4), theme.space(5), theme.space(5))
        column.setSpacing(theme.space(3))
        column.addWidget(
            TwoSides([self.office, self.auto.label], [self.print_button], theme.space(2))
        )
        column.addWidget(
            Field(
                _LABELS["vision"],
                form.text("vision", self.tr("この区がこうありたいという姿を、一つか二つの文で"), 2),
            )
        )
        column.addWidget(self.vision)
        column.addWidget(
            Field(
                _LABELS["traits"],
                form.text("traits", self.tr("ほかの区との違い（地形、年齢、産業、歴史…）"), 3),
            )
        )
        column.addWidget(SectionHeading(self.tr("数字で見る区")))
        column.addWidget(
            Pairs(
                [
                    *((_LABELS[name], form.number(name)) for name in _COUNTS),
                    (_LABELS["own_budget"], form.amount("own_budget")),
                    (_LABELS["as_of_on"], form.day("as_of_on")),
                    (_LABELS["source"], form.line("source")),
                ]
            )
        )
        column.addWidget(SectionHeading(self.tr("施設")))
        column.addWidget(self.facilities)
        column.addWidget(
            SectionHeading(
                self.tr("区どうしの違い"),
                self.tr(
                    "どの区も同じとは限りません。違いは、課題や要望の「なぜこの区で」の根拠になります。"
                ),
            )
        )
        column.addWidget(self.wards)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _connect(self) -> None:
        self.office.chosen.connect(self._on_office)
        self.print_button.clicked.connect(lambda _checked=False: self.print_dashboard())
        page_action(
            self, self.tr("区の経営状況を印刷する"), "Ctrl+P", self.print_dashboard, "printer"
        )
        self.context.changed.changed.connect(self._on_changed)

    def activate(self) -> None:
        """The tab has come to the front."""
        if not self._loaded:
            self._loaded = True
            self.reload()

    def show_record(self, record_id: str) -> None:
        """Show the ward whose profile, facility or vision it is."""
        desk = self.context.desk
        self._loaded = True

        def read(_task: object) -> str:
            return desk.registers.profiles.office_of(record_id)

        def shown(office: str) -> None:
            self._office = office or self._office
            self.reload()

        self.context.run(read, context=self, done=shown)

    def _on_office(self, office: object) -> None:
        self._office = str(office or self.context.desk.office.id)
        self.auto.flush()
        self.reload()

    def reload(self) -> None:
        """Read everything anew."""
        desk, office = self.context.desk, self._office

        def read(_task: object) -> tuple[Any, ...]:
            wards = [o for o in desk.city.offices() if o.is_ward]
            shown = office or (wards[0].id if wards else "")
            profiles = desk.registers.profiles
            return (
                shown,
                profiles.of(shown),
                profiles.facilities(shown),
                self.vision.read(desk, shown),
                [(o.id, o.name, o.kana) for o in wards],
                comparison(desk),
            )

        self.context.run(read, context=self, done=self._on_read)

    def _on_read(self, read: tuple[Any, ...]) -> None:
        office, profile, facilities, vision, wards, compared = read
        self._office = office
        own = office == self.context.desk.office.id
        self.office.set_items(wards)
        self.office.set_current_id(office)
        self.fields.show(profile, editable=own)
        for widget in self.fields.widgets.values():
            if isinstance(widget, NumberEdit):
                widget.setPlaceholderText("")
        self.facilities.show_facilities(facilities, editable=own)
        self.vision.show_points(vision, editable=own)
        self._show_wards(compared)

    def _show_wards(self, compared: tuple[list[str], list[tuple[str, list[str]]]]) -> None:
        names, rows = compared
        self.wards.setColumnCount(len(names))
        self.wards.setRowCount(len(rows))
        self.wards.setHorizontalHeaderLabels(names)
        self.wards.setVerticalHeaderLabels([label for label, _ in rows])
        for row, (_label, cells) in enumerate(rows):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.wards.setItem(row, column, item)
        self.wards.resizeRowsToContents()
        height = sum(self.wards.rowHeight(row) for row in range(self.wards.rowCount()))
        bar = self.wards.horizontalScrollBar().sizeHint().height()
        self.wards.setFixedHeight(
            self.wards.horizontalHeader().sizeHint().height() + height + bar + 4
        )

    def print_dashboard(self) -> None:
        """Open the preview of the ward on one page."""
        self.auto.flush()
        if self._office:
            self.context.print_document(DASHBOARD, self._office)

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if self._loaded and changes.touches(
            "ward_profile", "facility", "vision_point", "vision_link", "office"
        ):
            self.reload()


def comparison(desk: Desk) -> tuple[list[str], list[tuple[str, list[str]]]]:
    """Return the wards, and by figure what each has: counts, shares, facilities per 10,000 people."""
    profiles = desk.registers.profiles.all()
    names = [desk.city.name_of(one.office_id).removesuffix("役所") for one in profiles]

    def counts(name: str) -> list[str]:
        values = [getattr(one, name) for one in profiles]
        return [f"{value:,}" if value is not None else "－" for value in values]

    def shares(part: str, whole: str) -> list[str]:
        return [_share(one, part, whole) for one in profiles]

    rows = [
        (_LABELS["people"], counts("people")),
        (_LABELS["day_people"], counts("day_people")),
        (said("昼夜間人口比"), shares("day_people", "people")),
        (said("15歳未満の割合"), shares("under_15", "people")),
        (said("65歳以上の割合"), shares("over_65", "people")),
        (_LABELS["staff"], counts("staff")),
        (_LABELS["own_budget"], counts("own_budget")),
    ]
    facilities = {
        one.office_id: desk.registers.profiles.facilities(one.office_id) for one in profiles
    }
    kinds = list(dict.fromkeys(f.name for found in facilities.values() for f in found))
    for kind in kinds[:12]:
        cells = []
        for one in profiles:
            count = next((f.count for f in facilities[one.office_id] if f.name == kind), None)
            if count is None:
                cells.append("－")
            elif one.people:
                cells.append(f"{count:,}" + bracketed(f"{count * 10_000 / one.people:.1f}"))
            else:
                cells.append(f"{count:,}")
        rows.append((kind + bracketed(said("1万人当たり")), cells))
    return names, rows


def _share(one: WardProfile, part: str, whole: str) -> str:
    value, total = getattr(one, part), getattr(one, whole)
    return f"{value / total:.1%}" if value is not None and total else "－"
