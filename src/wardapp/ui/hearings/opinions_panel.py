"""意見: of all wards, by topic and viewpoint; several of them become a theme."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.theme import ThemeOrigin
from wardapp.ui.background import Lane
from wardapp.ui.dates import fiscal_year_label, format_short
from wardapp.ui.field.panel import ListPanel
from wardapp.ui.icons import set_icon
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.requests.filter_button import FilterButton
from wardapp.ui.theme import set_role
from wardapp.ui.themes.picking import ThemePicking
from wardapp.ui.voices.pairs import Pairs
from wardapp.ui.widgets.auto_save import AutoSave
from wardapp.ui.widgets.date_edit import WarekiDateEdit
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.flow import FlowLayout
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.record_list import RecordLine
from wardapp.ui.widgets.row_button import RowButton
from wardapp.ui.widgets.search_field import SearchField
from wardapp.ui.widgets.section_heading import SectionHeading
from wardapp.ui.words import dotted

if TYPE_CHECKING:
    from collections.abc import Callable

    from wardapp.domain.changes import Changes
    from wardapp.domain.hearing import Opinion
    from wardapp.ui.context import UiContext


class OpinionsPanel(ListPanel):
    """Opinions at the left with filters and 課題にする; the chosen one at the right."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", "message-square-quote", parent)
        self._id = ""
        self._editable = False
        self._filters: dict[str, Any] = {}
        self.list.setAccessibleName(self.tr("意見の一覧"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        desk = context.desk
        self.auto = AutoSave(
            context,
            save=lambda key, fields: desk.hearings.edit_opinion(key, **fields),
            parent=self,
        )
        self.search = SearchField(self.tr("意見を探す"))
        self.filters = {
            "fiscal_year": FilterButton(self.tr("年度")),
            "topic": FilterButton(self.tr("話題")),
            "viewpoint_id": FilterButton(self.tr("視点")),
            "office_id": FilterButton(self.tr("区")),
        }
        self.theme_button = QPushButton(self.tr("課題にする"))
        set_icon(self.theme_button, "layers")
        self.theme_button.setProperty("menued", True)
        self.theme_button.setToolTip(self.tr("選んだ意見を課題にする、または課題に加える"))
        self.theme_button.setMenu(QMenu(self.theme_button))
        self.picking = ThemePicking(context, self, self._targets, ThemeOrigin.OPINIONS)
        self.picking.attach(self.theme_button.menu())
        self.more_button = QPushButton(self.tr("印刷・書き出し"))
        set_icon(self.more_button, "printer")
        self.more_button.setProperty("menued", True)
        menu = QMenu(self.more_button)
        menu.addAction(self.tr("意見のまとめを印刷"), self.print_summary)
        menu.addAction(self.tr("Excelに書き出す"), self.export)
        self.more_button.setMenu(menu)
        self.text = GrowingText(self.tr("意見"), lines=4)
        self.topic = QComboBox()
        self.topic_line = QLineEdit()
        self.topic.setLineEdit(self.topic_line)
        self.viewpoint = QComboBox()
        self.said_on = WarekiDateEdit(context.desk.today)
        self._facts = QLabel()
        self._facts.setWordWrap(True)
        set_role(self._facts, "strong")
        self._themes = QVBoxLayout()
        self._themes.setSpacing(0)
        self._topics = QVBoxLayout()
        self._topics.setSpacing(0)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        theme = self.context.theme
        self.nothing.set_text(
            self.tr("意見がありません"), self.tr("「ヒアリング」で、話されたことを記録します。")
        )
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        column.addWidget(self.search)
        row = QWidget()
        flow = FlowLayout(row, theme.space(1))
        for button in (*self.filters.values(), self.theme_button, self.more_button):
            flow.addWidget(button)
        column.addWidget(row)
        self.tools.addWidget(holder)
        head = QHBoxLayout()
        head.addWidget(self._facts, 1)
        head.addWidget(self.auto.label)
        self.editor.addLayout(head)
        self.editor.addWidget(Field(self.tr("意見"), self.text))
        self.editor.addWidget(
            Pairs(
                (
                    (self.tr("話題"), self.topic),
                    (self.tr("視点"), self.viewpoint),
                    (self.tr("日"), self.said_on),
                )
            )
        )
        self.editor.addWidget(SectionHeading(self.tr("この意見から生まれた課題")))
        self.editor.addLayout(self._themes)
        self.editor.addWidget(
            SectionHeading(
                self.tr("話題ごとの挙げた区"),
                self.tr("意見の多さではなく、いくつの区が挙げたかです。押すとその話題に絞ります。"),
            )
        )
        self.editor.addLayout(self._topics)
        self.editor.addStretch(1)

    def _connect(self) -> None:
        for name, button in self.filters.items():
            button.value_chosen.connect(partial(self.set_filter, name))
        self.search.searched.connect(partial(self.set_filter, "query"))
        self.search.moved_down.connect(self.list.setFocus)
        self.text.typed.connect(lambda text: self._note("text", text) if text.strip() else None)
        self.topic.textActivated.connect(lambda text: self._note("topic", text))
        self.topic_line.textEdited.connect(lambda text: self._note("topic", text))
        self.viewpoint.activated.connect(
            lambda _row: self._note("viewpoint_id", self.viewpoint.currentData())
        )
        self.said_on.date_changed.connect(
            lambda day: self._note("said_on", day) if day is not None else None
        )
        self.context.changed.changed.connect(self._on_changed)

    # -- the list --------------------------------------------------------------------------------

    def set_filter(self, name: str, value: object) -> None:
        """Take a filter's value."""
        self._filters[name] = value
        if name in self.filters:
            self.filters[name].show_value(value)
        self.reload()

    def show_record(self, record_id: str) -> None:
        """Show this opinion, whatever the filters hide."""
        if self.list.lines.row_of(record_id) < 0:
            self._filters = {}
            self.search.set_quietly("")
            for button in self.filters.values():
                button.show_value(None)
        super().show_record(record_id)

    def reload(self) -> None:
        """Read the list anew."""
        desk, wanted = self.context.desk, self._wanted
        filters = {k: v for k, v in self._filters.items() if v not in (None, "")}
        self._wanted = ""
        self.picking.reload()

        def read(_task: object) -> dict[str, Any]:
            everything = desk.hearings.opinions()
            named: dict[str, set[str]] = {}
            for one in everything:
                if one.topic:
                    named.setdefault(one.topic, set()).add(one.office_id)
            wards = [o for o in desk.city.offices() if o.is_ward]
            return {
                "opinions": desk.hearings.opinions(**filters),
                "years": desk.hearings.fiscal_years(),
                "topics": desk.hearings.topics(),
                "viewpoints": desk.city.viewpoints(),
                "wards": {o.id: o.ward_name or o.name for o in wards},
                "named": named,
                "linked": desk.themes.linked_ids("opinion"),
                "wanted": wanted,
            }

        self.context.run(read, context=self, done=self._on_read)

    def _on_read(self, found: dict[str, Any]) -> None:
        names = {one.id: one.name for one in found["viewpoints"]}
        self.filters["fiscal_year"].set_choices((y, fiscal_year_label(y)) for y in found["years"])
        self.filters["topic"].set_choices((t, t) for t in found["topics"])
        self.filters["viewpoint_id"].set_choices(names.items())
        self.filters["office_id"].set_choices(found["wards"].items())
        self._offer(found["topics"], found["viewpoints"])
        lines = [
            RecordLine(
                one.id,
                one.text,
                "　".join(
                    p
                    for p in (
                        found["wards"].get(one.office_id, ""),
                        one.topic,
                        names.get(one.viewpoint_id or "", ""),
                    )
                    if p
                ),
                self.tr("課題あり") if one.id in found["linked"] else "",
                "success",
                format_short(one.said_on) if one.said_on else "",
            )
            for one in sorted(found["opinions"], key=lambda o: str(o.said_on or ""), reverse=True)
        ]
        self.list.show_lines(lines, found["wanted"])
        self.left.setCurrentWidget(self.list if lines else self.nothing)
        self._show_topics(found["named"], found["wards"])

    def _offer(self, topics: Any, viewpoints: Any) -> None:
        typed, present = self.topic.currentText(), self.viewpoint.currentData()
        self.topic.blockSignals(True)
        self.topic.clear()
        self.topic.addItems(list(topics))
        self.topic.setEditText(typed)
        self.topic.blockSignals(False)
        self.viewpoint.clear()
        self.viewpoint.addItem(self.tr("（視点なし）"), None)
        for one in viewpoints:
            self.viewpoint.addItem(one.name, one.id)
        self.viewpoint.setCurrentIndex(max(0, self.viewpoint.findData(present)))

    def _show_topics(self, named: dict[str, set[str]], wards: dict[str, str]) -> None:
        _empty(self._topics)
        ordered = sorted(named.items(), key=lambda one: (-len(one[1]), one[0]))
        for topic, offices in ordered:
            shown = dotted(name for ward, name in wards.items() if ward in offices)
            words = self.tr("{count}／{all}区").format(count=len(offices), all=len(wards))
            tone = "success" if len(offices) >= len(wards) else "neutral"
            row = RowButton(topic, shown, words, tone)
            row.clicked.connect(lambda _checked=False, one=topic: self.set_filter("topic", one))
            self._topics.addWidget(row)

    def show_chosen(self, record_id: str) -> None:
        """Show an opinion; what was edited in the one before is saved first."""
        if record_id != self._id:
            self.auto.flush()
            self.auto.label.clear()
            self._id = record_id
        desk = self.context.desk

        def read(_task: object) -> tuple[Any, ...]:
            one = desk.hearings.opinion(record_id)
            office = desk.city.office(one.office_id)
            ward = (office.ward_name or office.name) if office else ""
            return (
                one,
                ward,
                desk.themes.links_of("opinion", record_id),
                desk.hearings.may_write(one.office_id),
            )

        self.context.run(read, context=self, done=self._on_opinion)

    def _on_opinion(self, read: tuple[Any, ...]) -> None:
        one: Opinion = read[0]
        _, ward, themes, editable = read
        if one.id != self._id:
            return
        self._editable = editable
        pending = self.auto.pending(one.id)
        day = format_short(one.said_on) if one.said_on else ""
        self._facts.setText(
            "　".join(p for p in (self.tr("{ward}の意見").format(ward=ward), day) if p)
        )
        if "text" not in pending:
            self.text.show_text(one.text)
        if "topic" not in pending and not self.topic.hasFocus():
            self.topic.setEditText(one.topic)
        if "viewpoint_id" not in pending:
            self.viewpoint.setCurrentIndex(max(0, self.viewpoint.findData(one.viewpoint_id)))
        if "said_on" not in pending and not self.said_on.hasFocus():
            self.said_on.set_date(one.said_on)
        self.text.setReadOnly(not editable)
        self.said_on.setReadOnly(not editable)
        self.topic.setEnabled(editable)
        self.viewpoint.setEnabled(editable)
        _empty(self._themes)
        for theme in themes:
            row = RowButton(theme.title, theme.number, icon_name="layers")
            row.clicked.connect(
                lambda _checked=False, record=theme.id: self.context.open_record("theme", record)
            )
            self._themes.addWidget(row)
        if not themes:
            nothing = Paragraph(
                self.tr("まだありません。左の一覧で選んで「課題にする」を押します。")
            )
            set_role(nothing, "muted")
            self._themes.addWidget(nothing)
        self.show_editor()

    # -- doing -----------------------------------------------------------------------------------

    def _note(self, field: str, value: object) -> None:
        if self._id and self._editable:
            self.auto.note(self._id, field, value)

    def _targets(self) -> Callable[[], list[tuple[str, str]]]:
        rows = sorted(index.row() for index in self.list.selectedIndexes())
        ids = [self.list.lines.id_at(row) for row in rows] or [self.list.current_id()]
        return lambda: [("opinion", one) for one in ids if one]

    def print_summary(self) -> None:
        """Show the 意見のまとめ of the chosen fiscal year, or of all."""
        year = self._filters.get("fiscal_year")
        self.context.print_document("意見のまとめ", str(year or ""))

    def export(self) -> None:
        """Ask where to, and write the opinions to an Excel file."""
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("意見を書き出す"), self.tr("区長ヒアリングの意見.xlsx"), "Excel (*.xlsx)"
        )
        if name:
            desk, year, context = self.context.desk, self._filters.get("fiscal_year"), self.context
            context.run(
                lambda _task: desk.theme_views.write_opinions(Path(name), year),
                context=self,
                done=lambda count: context.notify(
                    self.tr("%n件の意見を書き出しました。", "", count)
                ),
                lane=Lane.POOL,
                what=self.tr("意見の書き出し"),
            )

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        kinds = ("opinion", "ward_mayor_hearing", "theme", "theme_link", "viewpoint")
        if self._loaded and changes.touches(*kinds):
            self.reload()
            if self._id:
                self.show_chosen(self._id)


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
