"""The adoption rate by year, ward, bureau and hearing; how it is counted; why it changed; what a 枠 does."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from wardapp.domain.adoption import Figure, Possible, RateDefinition, Unit, percent
from wardapp.domain.request import Outcome
from wardapp.domain.request_life import BudgetFrame
from wardapp.domain.request_rules import Act
from wardapp.domain.wareki import fiscal_year
from wardapp.ui.dates import fiscal_year_label
from wardapp.ui.labels import FRAME_LABELS, UNIT_LABELS
from wardapp.ui.requests.fields import AmountEdit, MarkedField
from wardapp.ui.requests.life_panel import LifePanel, empty
from wardapp.ui.requests.rate_bars import RateBars
from wardapp.ui.widgets.flow import FlowLayout
from wardapp.ui.widgets.row_button import RowButton
from wardapp.ui.widgets.section_heading import SectionHeading
from wardapp.ui.words import is_english, labelled, listed, said, thousands

if TYPE_CHECKING:
    from wardapp.desk import Desk
    from wardapp.desk.adoption import YearRow
    from wardapp.domain.adoption import Explanation
    from wardapp.ui.context import UiContext

_HEAD_WORDS = ("事業化", "一部事業化", "継続検討", "見送り", "結果待ち", "率", "計算")
_CONCLUDED = (Outcome.ADOPTED, Outcome.PARTLY_ADOPTED, Outcome.CARRIED_OVER, Outcome.NOT_ADOPTED)
_BEHIND: tuple[tuple[Outcome | None, ...], ...] = (
    (*_CONCLUDED, None),
    *((outcome,) for outcome in _CONCLUDED),
    (None,),
    _CONCLUDED,
    _CONCLUDED,
)
"""Which requests are behind a cell, by column: the first one, then those of ``_HEAD_WORDS``."""
_WHERE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class _Found:
    definition: RateDefinition
    years: list[YearRow]
    year: int
    by_office: dict[str, Figure]
    by_bureau: dict[str, Figure]
    reasons: dict[str, int]
    explanation: Explanation | None
    before: int
    possible: Possible | None
    frames: dict[BudgetFrame | None, tuple[int, int, int]]
    set_aside: int
    may_plan: bool


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of a table: its words, its figure, and what it counts (``desk.adoption.behind``)."""

    label: str
    figure: Figure
    where: dict[str, Any]
    note: str = ""


class RatesView(LifePanel):
    """Figures, each with the list behind it and the definition below it.

    Signals:
        list_asked(object, str): The person wants to see these requests (identifiers), in words.
    """

    list_asked = Signal(object, str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        self.setAccessibleName(self.tr("事業化率"))
        self._year: int | None = None
        self._amount: int | None = None
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._filling = False
        self._make_definition()
        self.column.addWidget(SectionHeading(self.tr("年度ごとの事業化率")))
        self.bars = RateBars(context.theme)
        self.column.addWidget(self.bars)
        self.years = self._table(self.tr("年度ごとの事業化率の表"))
        self.column.addWidget(self.years)
        self._explained = self.inner()
        self._make_year()
        self.offices = self._table(self.tr("区ごとの事業化率の表"))
        self.column.addWidget(self.offices)
        self.bureaus = self._table(self.tr("局ごとの事業化率の表"))
        self.column.addWidget(self.bureaus)
        self._reasons = self.inner()
        self._make_frame()
        self._make_history()
        self.column.addStretch(1)

    # Making it

    def _make_definition(self) -> None:
        card, column = self.card("sunken")
        line = QWidget()
        row = FlowLayout(line, self.context.theme.space(3))
        self.unit = QComboBox()
        self.unit.setAccessibleName(self.tr("数えるもの"))
        for unit, label in UNIT_LABELS.items():
            self.unit.addItem(label, unit)
        self.partly = QCheckBox(self.tr("一部事業化を含める"))
        self.continued = QCheckBox(self.tr("継続した要望を含める"))
        row.addWidget(self.unit)
        row.addWidget(self.partly)
        row.addWidget(self.continued)
        self.print_button = QPushButton(self.tr("一覧を印刷"))
        row.addWidget(self.print_button)
        column.addWidget(line)
        self.definition = self.line("", "muted")
        column.addWidget(self.definition)
        self.column.addWidget(card)
        self.unit.activated.connect(self._on_defined)
        self.partly.toggled.connect(self._on_defined)
        self.continued.toggled.connect(self._on_defined)
        self.print_button.clicked.connect(self._on_print)

    def _make_year(self) -> None:
        heading = SectionHeading(
            self.tr("区と局ごとの事業化率"),
            self.tr("表の数を選ぶと（キーボードではEnter）、その要望の一覧を開きます。"),
        )
        self.year = QComboBox()
        self.year.setAccessibleName(self.tr("年度"))
        self.year.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        heading.add(self.year)
        self.column.addWidget(heading)
        self.year.activated.connect(self._on_year)

    def _make_frame(self) -> None:
        self.column.addWidget(
            SectionHeading(
                self.tr("枠があったら"),
                self.tr(
                    "事業化されなかった要望のうち、この額で何ができたか（財源・優先度が理由のもの）"
                ),
            )
        )
        row = QHBoxLayout()
        self.amount = AmountEdit(self.tr("枠の額（千円）"))
        row.addWidget(MarkedField(self.tr("枠の額（千円）"), self.amount), 1)
        self.set_aside_button = QPushButton(self.tr("区要望枠として設定"))
        row.addWidget(self.set_aside_button)
        row.addStretch(1)
        self.column.addLayout(row)
        self._possible = self.inner()
        self.amount.typed.connect(self._on_amount)
        self.set_aside_button.clicked.connect(self._on_set_aside)

    def _make_history(self) -> None:
        self.history_part, column = self.card()
        column.addWidget(
            SectionHeading(
                self.tr("過年度の値の入力"),
                self.tr("このソフトで数える前の年度の率を、出典とともに入れます。"),
            )
        )
        row = QHBoxLayout()
        self.history_year = QComboBox()
        now = fiscal_year(self.context.desk.today())
        for year in range(now, now - 15, -1):
            self.history_year.addItem(fiscal_year_label(year), year)
        self.history_rate = QDoubleSpinBox()
        self.history_rate.setRange(0, 100)
        self.history_rate.setDecimals(1)
        self.history_rate.setSuffix(" ％")
        self.history_source = QLineEdit()
        self.history_source.setPlaceholderText(self.tr("出典"))
        self.history_note = QLineEdit()
        self.history_note.setPlaceholderText(self.tr("この年度から市長ヒアリングを導入、など"))
        self.history_button = QPushButton(self.tr("入力する"))
        for label, field, share in (
            (self.tr("年度"), self.history_year, 1),
            (self.tr("事業化率"), self.history_rate, 1),
            (self.tr("出典"), self.history_source, 2),
            (self.tr("備考"), self.history_note, 3),
        ):
            field.setAccessibleName(label)
            row.addWidget(MarkedField(label, field), share)
        column.addLayout(row)
        column.addLayout(self.buttons(self.history_button))
        self.column.addWidget(self.history_part)
        self.history_button.clicked.connect(self._on_history)

    def _table(self, name: str) -> QTableWidget:
        table = QTableWidget(0, len(_HEAD_WORDS) + 1)
        table.setAccessibleName(name)
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        table.cellClicked.connect(partial(self._on_cell, table))
        table.cellActivated.connect(partial(self._on_cell, table))
        return table

    # Reading and showing

    def reload(self) -> None:
        """Count anew."""
        desk, year, amount = self.context.desk, self._year, self._amount
        self.context.run(lambda _task: _read(desk, year, amount), context=self, done=self.fill)

    def fill(self, found: _Found) -> None:
        """Show all figures."""
        self._filling = True
        self._year = found.year
        self.unit.setCurrentIndex(self.unit.findData(found.definition.unit))
        self.partly.setChecked(found.definition.counts_partly)
        self.continued.setChecked(found.definition.with_continued)
        self.definition.setText(said(found.definition.in_words()))
        self.year.clear()
        for row in reversed(found.years):
            if not row.is_entered:
                self.year.addItem(fiscal_year_label(row.fiscal_year), row.fiscal_year)
        self.year.setCurrentIndex(self.year.findData(found.year))
        self._filling = False
        self.bars.show_years(found.years)
        self._show_years(found.years)
        self._show_explained(found)
        self._show_table(self.offices, self.tr("区"), "office_id", found)
        self._show_table(self.bureaus, self.tr("局"), "bureau_id", found)
        self._show_reasons(found)
        self._show_possible(found)
        self.history_part.setVisible(found.may_plan)
        self.set_aside_button.setVisible(found.may_plan)

    def _show_years(self, years: list[YearRow]) -> None:
        rows: list[_Row] = []
        for row in years:
            label, where = fiscal_year_label(row.fiscal_year), {"fiscal_year": row.fiscal_year}
            rows.append(_Row(label, row.whole, where, row.note))
            if row.heard.concluded:
                with_hearing = self.tr("　うち市長ヒアリングあり")
                without = self.tr("　うち市長ヒアリングなし")
                rows.append(_Row(with_hearing, row.heard, where | {"heard": True}))
                rows.append(_Row(without, row.not_heard, where | {"heard": False}))
        self._fill_table(self.years, self.tr("年度"), rows)

    def _show_table(self, table: QTableWidget, head: str, field: str, found: _Found) -> None:
        name = self.context.desk.city.name_of
        figures = found.by_office if field == "office_id" else found.by_bureau
        rows = [
            _Row(name(key) or self.tr("（なし）"), one, {"fiscal_year": found.year, field: key})
            for key, one in figures.items()
        ]
        self._fill_table(table, head, rows)

    def _fill_table(self, table: QTableWidget, head: str, rows: list[_Row]) -> None:
        table.setHorizontalHeaderLabels([head, *(said(word) for word in _HEAD_WORDS)])
        table.setRowCount(len(rows))
        for at, row in enumerate(rows):
            one = row.figure
            counted = one.permille is None
            cells = [
                row.label,
                *(
                    str(n) if counted else ""
                    for n in (one.adopted, one.partly, one.carried_over, one.not_adopted, one.open)
                ),
                percent(one.rate),
                said(one.in_words()),
            ]
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                if column:
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
                if row.note:
                    item.setToolTip(row.note)
                if counted:
                    item.setData(_WHERE, row.where)
                table.setItem(at, column, item)
        table.resizeColumnsToContents()
        for n in range(table.columnCount()):
            table.setColumnWidth(n, table.columnWidth(n) + 12)
        table.setMaximumWidth(sum(table.columnWidth(n) for n in range(table.columnCount())) + 24)
        table.resizeRowsToContents()
        height = table.horizontalHeader().sizeHint().height() + 4
        height += sum(table.rowHeight(at) for at in range(table.rowCount()))
        table.setFixedHeight(height + table.horizontalScrollBar().sizeHint().height())

    def _show_explained(self, found: _Found) -> None:
        empty(self._explained)
        why = found.explanation
        if why is None:
            return
        head = self.tr("{before}から{after}への増減の内訳").format(
            before=fiscal_year_label(found.before), after=fiscal_year_label(found.year)
        )
        self._explained.addWidget(self.line(head, "strong"))
        change = self.tr("{before}（{first}）から{after}（{second}）へ").format(
            before=percent(why.before.rate),
            first=said(why.before.in_words()),
            after=percent(why.after.rate),
            second=said(why.after.in_words()),
        )
        self._explained.addWidget(self.line(change))
        for words in why.words:
            self._explained.addWidget(self.line(f"・{said(words)}"))

    def _show_reasons(self, found: _Found) -> None:
        empty(self._reasons)
        if found.reasons:
            words = listed(
                labelled(said(name), f"{count}") if is_english() else f"{name}{count}件"
                for name, count in found.reasons.items()
            )
            text = self.tr("事業化以外となった理由　{words}").format(words=words)
            self._reasons.addWidget(self.line(text, "muted"))
        parts = [
            self.tr("{frame}{count}件（概算{cost}千円・予算{given}千円）").format(
                frame=FRAME_LABELS[frame] if frame else self.tr("枠の記入なし"),
                count=count,
                cost=f"{cost:,}",
                given=f"{given:,}",
            )
            for frame, (count, cost, given) in found.frames.items()
        ]
        if parts:
            text = self.tr("予算の枠　{words}").format(words=listed(parts))
            self._reasons.addWidget(self.line(text, "muted"))

    def _show_possible(self, found: _Found) -> None:
        empty(self._possible)
        if found.possible is None:
            return
        one = found.possible
        text = self.tr("{count}件を実施できました（{used}千円、残り{left}千円）。").format(
            count=len(one.chosen), used=f"{one.used:,}", left=f"{one.left:,}"
        )
        if one.too_dear:
            text += self.tr("額が足りない要望は{count}件です。").format(count=one.too_dear)
        if one.without_cost:
            text += self.tr("概算額のない要望{count}件は数えていません。").format(
                count=one.without_cost
            )
        self._possible.addWidget(self.line(text, "strong"))
        name = self.context.desk.city.name_of
        for item in one.chosen:
            needed = (item.cost or 0) - (item.amount or 0)
            row = RowButton(item.title, f"{name(item.office_id)}　{thousands(needed)}")
            row.clicked.connect(partial(self._on_open, item.request_id))
            self._possible.addWidget(row)

    # What a person does

    def _on_cell(self, table: QTableWidget, row: int, column: int) -> None:
        """Open the list of the requests that a cell counts."""
        item = table.item(row, column)
        where = item.data(_WHERE) if item is not None else None
        if not isinstance(where, dict):
            return
        head = table.horizontalHeaderItem(column)
        parts = [fiscal_year_label(where["fiscal_year"])]
        if table is not self.years or "heard" in where:
            first = table.item(row, 0)
            parts.append(first.text().strip() if first is not None else "")
        if column and head is not None:
            parts.append(head.text())
        desk = self.context.desk

        def done(behind: dict[Outcome | None, tuple[str, ...]]) -> None:
            ids = [i for outcome in _BEHIND[column] for i in behind.get(outcome, ())]
            if ids:
                self.list_asked.emit(frozenset(ids), "　".join(parts))

        self.context.run(lambda _task: desk.adoption.behind(**where), context=self, done=done)

    def _on_open(self, request_id: str, *_: object) -> None:
        self.context.open_record("request", request_id)

    def _on_defined(self, *_: object) -> None:
        if self._filling:
            return
        definition = RateDefinition(
            Unit(self.unit.currentData()), self.partly.isChecked(), self.continued.isChecked()
        )
        desk = self.context.desk
        self.context.write(
            lambda: desk.adoption.define(definition), context=self, done=lambda _: self.reload()
        )

    def _on_year(self, row: int) -> None:
        self._year = self.year.itemData(row)
        self.reload()

    def _on_amount(self, amount: int | None) -> None:
        self._amount = amount
        self.reload()

    def _on_set_aside(self) -> None:
        desk, year, amount = self.context.desk, self._year, self.amount.amount
        if amount is None or year is None:
            self.amount.setFocus()
            return
        self.write(
            lambda: desk.request_year.set_frame(year, BudgetFrame.WARD_REQUESTS, amount),
            self.tr("区要望枠を設定しました。"),
        )

    def _on_history(self) -> None:
        desk, year = self.context.desk, self.history_year.currentData()
        rate, source = self.history_rate.value(), self.history_source.text()
        note = self.history_note.text()
        self.write(
            lambda: desk.request_year.set_history(year, percent=rate, source=source, note=note),
            self.tr("過年度の値を入力しました。"),
        )

    def _on_print(self) -> None:
        if self._year is not None:
            self.context.print_document("区長要望一覧", str(self._year))


def _read(desk: Desk, year: int | None, amount: int | None) -> _Found:
    adoption = desk.adoption
    years = adoption.years()
    counted = [row.fiscal_year for row in years if row.whole.concluded and not row.is_entered]
    known = {row.fiscal_year for row in years}
    shown = year if year in known else (counted[-1] if counted else fiscal_year(desk.today()))
    before = max((row.fiscal_year for row in years if row.fiscal_year < shown), default=0)
    set_aside = sum(
        f.amount
        for f in desk.request_year.frame_budgets(shown)
        if f.frame is BudgetFrame.WARD_REQUESTS
    )
    given = amount if amount is not None else set_aside
    return _Found(
        adoption.definition,
        years,
        shown,
        adoption.by_office(shown),
        adoption.by_bureau(shown),
        adoption.reasons(shown).get(shown, {}),
        adoption.explain(before, shown) if before else None,
        before,
        adoption.possible_with(shown, given) if given else None,
        adoption.by_frame(shown),
        set_aside,
        desk.requests.standing.may(Act.PLAN_YEAR),
    )
