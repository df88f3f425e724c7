"""The year's calendar of requests: set by headquarters, read by all."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from wardapp.domain.request_life import Deadline, DeadlineFor
from wardapp.domain.request_rules import Act
from wardapp.domain.wareki import fiscal_year
from wardapp.ui.dates import fiscal_year_label, format_date
from wardapp.ui.labels import DEADLINE_FOR_LABELS
from wardapp.ui.requests.fields import MarkedField
from wardapp.ui.requests.life_panel import LifePanel, empty
from wardapp.ui.theme import set_kind
from wardapp.ui.widgets.date_edit import WarekiDateEdit
from wardapp.ui.widgets.pill import Pill
from wardapp.ui.widgets.section_heading import SectionHeading
from wardapp.ui.words import bracketed

if TYPE_CHECKING:
    import datetime as dt

    from wardapp.ui.context import UiContext


def days_in_words(days: int) -> tuple[str, str]:
    """Return how far a day is, in words, and the tone of it."""
    from PySide6.QtCore import QCoreApplication

    say = QCoreApplication.translate
    if days == 0:
        return say("deadlines", "今日まで"), "danger"
    if days < 0:
        return say("deadlines", "{days}日超過").format(days=-days), "neutral"
    return say("deadlines", "あと{days}日").format(days=days), "warning" if days <= 14 else "accent"


class CalendarView(LifePanel):
    """A line a deadline, year by year; headquarters adds, changes and takes away."""

    changed = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        self.setAccessibleName(self.tr("要望の年間日程"))
        self._editing = ""
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        heading = SectionHeading(
            self.tr("年間日程"),
            self.tr("本庁が設定し、すべての区と局のホームに残りの日数が出ます。"),
        )
        self.copy_button = QPushButton(self.tr("翌年度に引き継ぐ"))
        heading.add(self.copy_button)
        self.column.addWidget(heading)
        self._lines = self.inner()
        self._make_form()
        self.column.addStretch(1)
        self.copy_button.clicked.connect(self._on_copy)

    def _make_form(self) -> None:
        desk = self.context.desk
        now = fiscal_year(desk.today())
        self.form, column = self.card()
        self.year = QComboBox()
        for year in range(now - 1, now + 4):
            self.year.addItem(fiscal_year_label(year), year)
        self.year.setCurrentIndex(self.year.findData(now + 1))
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("区長要望の提出"))
        self.day = WarekiDateEdit(desk.today, prefer="future")
        self.whose = QComboBox()
        for whose, label in DEADLINE_FOR_LABELS.items():
            self.whose.addItem(label, whose)
        self.days = QSpinBox()
        self.days.setRange(0, 366)
        self.days.setValue(14)
        self.days.setSuffix(self.tr("日前から"))
        self.note = QLineEdit()
        self.keep_button = QPushButton(self.tr("日程に加える"))
        set_kind(self.keep_button, "primary")
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(self.context.theme.space(3))
        for label, field, row, share in (
            (self.tr("予算の年度"), self.year, first, 1),
            (self.tr("名称"), self.name, first, 2),
            (self.tr("期限"), self.day, first, 2),
            (self.tr("対象"), self.whose, second, 1),
            (self.tr("知らせる時期"), self.days, second, 1),
            (self.tr("備考"), self.note, second, 3),
        ):
            field.setAccessibleName(label)
            row.addWidget(MarkedField(label, field), share)
        column.addLayout(first)
        column.addLayout(second)
        column.addLayout(self.buttons(self.keep_button))
        self.column.addWidget(self.form)
        self.keep_button.clicked.connect(self._on_keep)

    def reload(self) -> None:
        """Read the calendar anew."""
        desk = self.context.desk
        self.context.run(
            lambda _task: (
                desk.request_year.deadlines(),
                desk.requests.standing.may(Act.PLAN_YEAR),
            ),
            context=self,
            done=self.fill,
        )

    def fill(self, found: tuple[tuple[Deadline, ...], bool]) -> None:
        """Show the deadlines, newest year first."""
        deadlines, may = found
        self.form.setVisible(may)
        self.copy_button.setVisible(may and bool(deadlines))
        empty(self._lines)
        today = self.context.desk.today()
        for year in sorted({d.fiscal_year for d in deadlines}, reverse=True):
            self._lines.addWidget(
                self.line(self.tr("{year}の予算").format(year=fiscal_year_label(year)), "strong")
            )
            for one in (d for d in deadlines if d.fiscal_year == year):
                self._lines.addWidget(self._line_of(one, today, may=may))
        if not deadlines:
            self._lines.addWidget(self.line(self.tr("日程はまだ設定されていません。"), "muted"))

    def _line_of(self, one: Deadline, today: dt.date, *, may: bool) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.context.theme.space(2))
        words = "　".join(
            p
            for p in (
                format_date(one.due_on),
                one.name,
                bracketed(DEADLINE_FOR_LABELS[one.whose]),
                one.note,
            )
            if p
        )
        row.addWidget(self.line(words), 1)
        days = (one.due_on - today).days
        if days >= 0:
            pill = Pill(*days_in_words(days), parent=holder)
            row.addWidget(pill)
        if may:
            for label, do in ((self.tr("変更"), self._on_edit), (self.tr("削除"), self._on_remove)):
                button = QPushButton(label)
                set_kind(button, "quiet")
                button.setAccessibleName(f"{one.name}　{label}")
                button.clicked.connect(partial(do, one))
                row.addWidget(button)
        return holder

    # What a person does

    def _on_keep(self) -> None:
        day, desk, editing = self.day.date(), self.context.desk, self._editing
        if day is None:
            self.day.setFocus()
            return
        year, name, whose = self.year.currentData(), self.name.text(), self.whose.currentData()
        days, note = self.days.value(), self.note.text()
        self._editing = ""
        self.keep_button.setText(self.tr("日程に加える"))
        self.write(
            lambda: desk.request_year.set_deadline(
                year,
                name,
                day,
                whose=DeadlineFor(whose),
                remind_days=days,
                note=note,
                deadline_id=editing,
            ),
            self.tr("日程を設定しました。"),
        )

    def _on_edit(self, one: Deadline, *_: object) -> None:
        self._editing = one.id
        self.year.setCurrentIndex(max(0, self.year.findData(one.fiscal_year)))
        self.name.setText(one.name)
        self.day.set_date(one.due_on)
        self.whose.setCurrentIndex(max(0, self.whose.findData(one.whose)))
        self.days.setValue(one.remind_days)
        self.note.setText(one.note)
        self.keep_button.setText(self.tr("日程を変更する"))
        self.ensureWidgetVisible(self.form)
        self.name.setFocus()

    def _on_remove(self, one: Deadline, *_: object) -> None:
        desk = self.context.desk
        self.write(
            lambda: desk.request_year.remove_deadline(one.id), self.tr("日程から外しました。")
        )

    def _on_copy(self) -> None:
        desk = self.context.desk
        years = [d.fiscal_year for d in desk.request_year.deadlines()]
        last = max(years)
        self.write(
            lambda: desk.request_year.copy_year(last, last + 1),
            self.tr("翌年度の日程を作りました。日付を確かめてください。"),
        )
