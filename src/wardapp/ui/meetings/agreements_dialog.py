"""協議の記録: how long agreement takes at one table and from bureau to bureau, side by side."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.bureau_meeting import Agreement, AgreementFigures, BureauResultKind, Way
from wardapp.domain.city import OfficeKind
from wardapp.domain.wareki import fiscal_year
from wardapp.ui.dates import fiscal_year_label, format_short
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import BUREAU_RESULT_LABELS, WAY_LABELS
from wardapp.ui.meetings.meeting_form import KindBox
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.theme import set_role, set_surface
from wardapp.ui.voices.pairs import Pairs
from wardapp.ui.widgets.date_edit import WarekiDateEdit
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.form_dialog import FormDialog
from wardapp.ui.widgets.name_combo import NameCombo
from wardapp.ui.widgets.plain_table import PlainRow, PlainTable

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext

YEARS = 5


class AgreementsDialog(FormDialog):
    """Two figures beside each other, and every matter behind them."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_up(
            self.tr("同意までの回数と日数"),
            self.tr(
                "局を一堂に集めて協議したものと、局ごとに個別に協議したものを比べます。"
                "日数は、必要になった日（個別協議では最初の協議日）から、すべての局が同意した日までです。"
            ),
        )
        theme = context.theme
        self.resize(theme.size(900), theme.size(640))
        self.setMinimumSize(theme.size(560), theme.size(420))
        self._agreements: list[Agreement] = []
        self.office, self.year = KindBox(), KindBox()
        self.office.setAccessibleName(self.tr("区"))
        self.year.setAccessibleName(self.tr("年度"))
        self.office.addItem(self.tr("全区"), "")
        for office in context.desk.city.offices(OfficeKind.WARD):
            self.office.addItem(office.name, office.id)
        if context.desk.office.is_ward:
            self.office.setCurrentIndex(self.office.findData(context.desk.office.id))
        self.year.addItem(self.tr("全年度"), None)
        this = fiscal_year(context.desk.today())
        for year in range(this, this - YEARS, -1):
            self.year.addItem(fiscal_year_label(year), year)
        self.visit_button = QPushButton(self.tr("個別協議を記録…"))
        set_icon(self.visit_button, "plus")
        self.visit_button.setAutoDefault(False)
        self.cards = {way: QLabel() for way in Way}
        self.table = PlainTable(self.tr("案件の一覧"), stretch=0)
        self._lay_out()
        self.office.activated.connect(lambda _row: self.reload())
        self.year.activated.connect(lambda _row: self.reload())
        self.visit_button.clicked.connect(lambda _checked=False: self.add_visit())
        self.table.row_opened.connect(self._on_opened)
        self.reload()

    def _lay_out(self) -> None:
        theme = self.context.theme
        top = QHBoxLayout()
        top.addWidget(self.office)
        top.addWidget(self.year)
        top.addStretch(1)
        top.addWidget(self.visit_button)
        self.body.addLayout(top)
        row = QHBoxLayout()
        row.setSpacing(theme.space(3))
        for way, label in self.cards.items():
            card = QWidget()
            set_surface(card, "sunken")
            column = QVBoxLayout(card)
            side = theme.space(4)
            column.setContentsMargins(side, theme.space(3), side, theme.space(3))
            head = QLabel(WAY_LABELS[way])
            set_role(head, "field")
            label.setWordWrap(True)
            set_role(label, "strong")
            column.addWidget(head)
            column.addWidget(label)
            column.addStretch(1)
            row.addWidget(card, 1)
        self.body.addLayout(row)
        self.table.setMinimumHeight(theme.size(220))
        self.body.addWidget(self.table, 1)

    def reload(self) -> None:
        """Read the figures anew."""
        agreements = self.context.desk.meetings.agreements
        office, year = str(self.office.currentData() or ""), self.year.currentData()
        self.context.run(
            lambda _task: (
                agreements.matters(office_id=office, fiscal_year=year),
                agreements.figures(office_id=office, fiscal_year=year),
            ),
            context=self,
            done=self._on_read,
        )

    def _on_read(self, read: tuple[list[Agreement], dict[Way, AgreementFigures]]) -> None:
        self._agreements, figures = read
        for way, label in self.cards.items():
            label.setText(self._figures(figures[way]))
        city = self.context.desk.city
        rows = []
        for number, one in enumerate(self._agreements):
            state = self.tr("協議中")
            if one.refused:
                state = self.tr("不可の局あり")
            elif one.agreed_on:
                state = self.tr("{days}日（{day}に同意）").format(
                    days=one.days, day=format_short(one.agreed_on)
                )
            rows.append(
                PlainRow(
                    str(number),
                    (
                        one.subject or self.tr("（件名なし）"),
                        city.name_of(one.office_id),
                        WAY_LABELS[one.way],
                        format_short(one.began_on),
                        self.tr("{count}回").format(count=one.rounds),
                        self.tr("{count}局").format(count=one.bureaus),
                        self.tr("{count}回").format(count=one.reworks),
                        state,
                    ),
                    {7: "danger"} if one.refused else {},
                )
            )
        self.table.show_rows(
            [
                self.tr("案件"),
                self.tr("区"),
                self.tr("進め方"),
                self.tr("始まり"),
                self.tr("協議"),
                self.tr("局"),
                self.tr("手戻り"),
                self.tr("同意まで"),
            ],
            rows,
        )

    def _figures(self, figures: AgreementFigures) -> str:
        if not figures.matters:
            return self.tr("まだ記録がありません")
        lines = [
            self.tr("同意 {agreed}／{all}件").format(agreed=figures.agreed, all=figures.matters)
        ]
        if figures.days is not None and figures.rounds is not None:
            lines.append(
                self.tr("同意まで 中央値{days:.0f}日、平均{rounds:.1f}回").format(
                    days=figures.days, rounds=figures.rounds
                )
            )
        lines.append(self.tr("手戻り {count}回").format(count=figures.reworks))
        return "\n".join(lines)

    def _on_opened(self, record: str) -> None:
        kind, key = self._agreements[int(record)].record
        if kind and key:
            self.accept()
            self.context.open_record(kind, key)

    def add_visit(self) -> None:
        """Ask about one visit to a bureau."""
        dialog = VisitDialog(self.context, self)
        if dialog.ask():
            bureaus, entered = self.context.desk.meetings.bureaus, dialog.entered
            self.write(lambda: bureaus.visit(**entered), lambda _done: self.reload())


class VisitDialog(FormDialog):
    """One visit to one bureau."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_up(
            self.tr("個別協議の記録"),
            self.tr(
                "局に個別に出向いて協議したことを残します。要望を選ぶと、その経過にまとまります。"
            ),
            self.tr("記録する"),
        )
        desk = context.desk
        self.bureau, self.request = NameCombo(), NameCombo()
        self.bureau.set_items((o.id, o.name, o.kana) for o in desk.city.offices(OfficeKind.BUREAU))
        self.day = WarekiDateEdit(desk.today)
        self.day.set_date(desk.today())
        self.subject = QLineEdit()
        self.outcome = KindBox()
        self.outcome.addItem(self.tr("（まだない）"), None)
        for result, label in BUREAU_RESULT_LABELS.items():
            self.outcome.addItem(label, result)
        self.again = QCheckBox(self.tr("同じ案件で出直した（手戻り）"))
        self.note = GrowingText(self.tr("内容"), 2)
        self.body.addWidget(
            Pairs(
                (
                    (self.tr("局"), self.bureau),
                    (self.tr("協議日"), self.day),
                    (self.tr("区長要望"), self.request),
                    (self.tr("件名（要望がないとき）"), self.subject),
                    (self.tr("結果"), self.outcome),
                )
            )
        )
        self.body.addWidget(self.again)
        self.body.addWidget(Field(self.tr("内容"), self.note))
        self.body.addStretch(1)
        context.run(
            lambda _task: [
                (r.id, r.title or r.number, r.number) for r in desk.requests.list()[:500]
            ],
            context=self,
            done=self.request.set_items,
        )

    def take(self) -> None:
        """Take it where a bureau, a day and a subject are there."""
        has_subject = bool(self.request.current_id() or self.subject.text().strip())
        if self.bureau.current_id() and self.day.date() is not None and has_subject:
            self.accept()

    @property
    def entered(self) -> dict[str, Any]:
        """What was entered."""
        outcome = self.outcome.currentData()
        day: dt.date = self.day.date() or self.context.desk.today()
        return {
            "bureau_id": self.bureau.current_id() or "",
            "visited_on": day,
            "subject": self.subject.text().strip(),
            "request_id": self.request.current_id(),
            "result": BureauResultKind(outcome) if outcome else None,
            "is_rework": int(self.again.isChecked()),
            "note": self.note.toPlainText().strip() or None,
        }
