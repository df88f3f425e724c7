"""声の処理: within how many days this office answers, and on which days it is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QSpinBox, QWidget

from wardapp.domain.city import Role
from wardapp.domain.handling import AnswerUnit
from wardapp.ui.dates import format_date
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import ANSWER_UNIT_LABELS
from wardapp.ui.settings.panel import Panel, words
from wardapp.ui.theme import active_theme, set_kind
from wardapp.ui.widgets.date_edit import WarekiDateEdit
from wardapp.ui.widgets.field import Field

if TYPE_CHECKING:
    import datetime as dt

    from wardapp.ui.context import UiContext

_Read = tuple[tuple[int, AnswerUnit], tuple[tuple[str, "dt.date", str], ...], "dt.date"]


class HandlingPanel(Panel):
    """The answer rule and the closed days of this office; an administrator changes them."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(
            self.tr("声の処理"),
            self.tr(
                "回答期限の決まりと、祝日や年末年始のほかに閉庁する日です。"
                "すでに決まっている期限は変わりません。"
            ),
        )
        self._context = context
        theme = active_theme()
        desk = context.desk
        self._may = desk.person.role is Role.ADMINISTRATOR
        rule = self.add_card(self.tr("回答期限"))
        self.days = QSpinBox()
        self.days.setRange(1, 366)
        self.unit = QComboBox()
        for unit, label in ANSWER_UNIT_LABELS.items():
            self.unit.addItem(label, unit)
        for widget in (self.days, self.unit):
            widget.setMaximumWidth(theme.size(160))
        rule.addWidget(Field(self.tr("受付の翌日から数えた日数"), self.days))
        rule.addWidget(Field(self.tr("数え方"), self.unit))
        self.certain = words("", "muted")
        rule.addWidget(self.certain)
        card = self.add_card(self.tr("閉庁日"))
        self.day = WarekiDateEdit(desk.today, prefer="future")
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("施設の点検など"))
        self.add = QPushButton(self.tr("閉庁日を加える"))
        set_icon(self.add, "plus")
        self.add.setMaximumWidth(theme.size(220))
        card.addWidget(Field(self.tr("日"), self.day))
        card.addWidget(Field(self.tr("理由（任意）"), self.name))
        card.addWidget(self.add)
        self._listed = card
        self._rows: list[QWidget] = []
        self._rule: tuple[int, AnswerUnit] | None = None
        if not self._may:
            card.addWidget(words(self.tr("変更できるのは管理者だけです。")))
        for control in (self.days, self.unit, self.day, self.name, self.add):
            control.setEnabled(self._may)
        self.days.editingFinished.connect(self._keep_rule)
        self.unit.activated.connect(self._keep_rule)
        self.add.clicked.connect(self._on_add)
        context.changed.changed.connect(self._load)
        self.column.addStretch(1)
        self._load()

    @Slot()
    def _load(self, *_changed: object) -> None:
        calendar = self._context.desk.voices.calendar

        def read(_task: object) -> _Read:
            return calendar.rule(), calendar.closed_days(), calendar.office().certain_until

        self._context.run(read, context=self, done=self._show)

    def _show(self, read: _Read) -> None:
        self._rule, closed, certain = read
        days, unit = self._rule
        if not self.days.hasFocus():
            self.days.setValue(days)
        self.unit.setCurrentIndex(self.unit.findData(unit))
        self.certain.setText(
            self.tr(
                "祝日が確定しているのは{day}までです。その後の期限は、祝日の発表や改正で変わることがあります。"
            ).format(day=format_date(certain, weekday=False))
        )
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(*one) for one in closed]
        for row in self._rows:
            self._listed.addWidget(row)

    def _row(self, record: str, day: dt.date, name: str) -> QWidget:
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        said = "　".join(part for part in (format_date(day), name) if part)
        line.addWidget(words(said), 1)
        remove = QPushButton()
        set_icon(remove, "x")
        set_kind(remove, "quiet")
        remove.setAccessibleName(self.tr("閉庁日「{day}」を取り消す").format(day=said))
        remove.setToolTip(self.tr("取り消す"))
        remove.setEnabled(self._may)
        calendar = self._context.desk.voices.calendar
        remove.clicked.connect(
            lambda _checked=False: self._context.write(
                lambda: calendar.open_on([record]), context=self
            )
        )
        line.addWidget(remove)
        return whole

    @Slot()
    def _keep_rule(self, *_index: object) -> None:
        calendar = self._context.desk.voices.calendar
        days, unit = self.days.value(), AnswerUnit(self.unit.currentData())
        if self._rule is not None and self._rule != (days, unit):
            self._rule = (days, unit)
            self._context.write(lambda: calendar.set_rule(days, unit), context=self)

    @Slot()
    def _on_add(self) -> None:
        day, name = self.day.date(), self.name.text()
        if day is None:
            self.day.setFocus()
            return
        calendar = self._context.desk.voices.calendar
        self._context.write(lambda: calendar.close_on(day, name), context=self)
        self.name.clear()
        self.day.set_date(None)
