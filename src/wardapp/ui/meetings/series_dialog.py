"""A series of meetings: its rule, its seasons, its standing items, and a year of days by one action."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.meeting import MeetingKind
from wardapp.domain.meeting_series import (
    MeetingSeries,
    PlannedDay,
    SeriesItem,
    SeriesSeason,
)
from wardapp.domain.wareki import fiscal_year
from wardapp.ui.dates import fiscal_year_label, format_date, weekday_names
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import (
    ITEM_KIND_LABELS,
    MEETING_KIND_LABELS,
    MEETING_PROFILE_LABELS,
    MOVED_LABELS,
    NTH_LABELS,
)
from wardapp.ui.meetings.meeting_form import ClockEdit, KindBox, NumberBox
from wardapp.ui.meetings.season_dialogs import SeasonDialog, StandingItemDialog
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.voices.pairs import Pairs
from wardapp.ui.widgets.form_dialog import FormDialog
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.plain_table import PlainRow, PlainTable
from wardapp.ui.widgets.section_heading import SectionHeading

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext

YEARS_AHEAD = 3


class SeriesDialog(FormDialog):
    """Series at the top, the rule, then the days of a year."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_up(
            self.tr("定例会議"),
            self.tr(
                "開催の決まりを書いておくと、一年分の会議をまとめて予定できます。"
                "予定した会議は、一つずつ日を動かしたり中止にしたりできます。"
            ),
        )
        theme = context.theme
        self.resize(theme.size(760), theme.size(720))
        self.setMinimumSize(theme.size(540), theme.size(420))
        self._series: MeetingSeries | None = None
        self._seasons: tuple[SeriesSeason, ...] = ()
        self._own = False
        self._make_choice()
        self._make_rule()
        self._make_year()
        self._make_seasons()
        self.body.addStretch(1)
        self.reload()

    # -- parts -----------------------------------------------------------------------------------

    def _plain_button(self, text: str, slot: Any, icon: str = "") -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        if icon:
            set_icon(button, icon)
        button.clicked.connect(lambda _checked=False: slot())
        return button

    def _make_choice(self) -> None:
        row = QHBoxLayout()
        self.choice = KindBox()
        self.choice.setAccessibleName(self.tr("定例会議"))
        self.new_button = self._plain_button(self.tr("新しい定例会議…"), self.begin, "plus")
        row.addWidget(self.choice, 1)
        row.addWidget(self.new_button)
        self.body.addLayout(row)
        self.choice.activated.connect(self._on_chosen)

    def _make_rule(self) -> None:
        theme = self.context.theme
        self.rule = QWidget()
        column = QVBoxLayout(self.rule)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(3))
        self.name = QLineEdit()
        self.nth, self.weekday, self.moved = KindBox(), KindBox(), KindBox()
        for value, label in NTH_LABELS.items():
            self.nth.addItem(label, value)
        for value, label in enumerate(weekday_names()):
            self.weekday.addItem(self.tr("{day}曜日").format(day=label), value)
        for moved, label in MOVED_LABELS.items():
            self.moved.addItem(label, moved)
        self.starts = ClockEdit(self.tr("開始時刻"), theme.size(90))
        self.ends = ClockEdit(self.tr("終了予定時刻"), theme.size(90))
        self.place = QLineEdit()
        self.days = NumberBox()
        self.days.setRange(0, 60)
        self.days.setSuffix(self.tr("日前"))
        column.addWidget(
            Pairs(
                (
                    (self.tr("名称（空欄なら種別の名前）"), self.name),
                    (self.tr("場所"), self.place),
                    (self.tr("毎月"), self.nth),
                    (self.tr("曜日"), self.weekday),
                    (self.tr("閉庁日のとき"), self.moved),
                    (self.tr("議題の締切"), self.days),
                    (self.tr("開始"), self.starts),
                    (self.tr("終了予定"), self.ends),
                )
            )
        )
        self.body.addWidget(self.rule)
        self.name.editingFinished.connect(lambda: self._keep("name", self.name.text().strip()))
        self.place.editingFinished.connect(lambda: self._keep("place", self.place.text().strip()))
        self.days.editingFinished.connect(lambda: self._keep("call_days", self.days.value()))
        for box, field in ((self.nth, "nth"), (self.weekday, "weekday"), (self.moved, "moved")):
            box.activated.connect(
                lambda _row, box=box, field=field: self._keep(field, box.currentData())
            )
        self.starts.clock_changed.connect(lambda clock: self._keep("starts_at", clock or "10:00"))
        self.ends.clock_changed.connect(lambda clock: self._keep("ends_at", clock or None))

    def _make_seasons(self) -> None:
        self.seasons_heading = SectionHeading(
            self.tr("時季と定例の議題"),
            self.tr(
                "4月から10月は討議型、11月からは報告型のように、時季で時間・場所・議題を変えます。"
            ),
        )
        self.add_season = self._plain_button(self.tr("時季を追加…"), self.new_season)
        self.add_item = self._plain_button(self.tr("議題を追加…"), self.new_item)
        for button in (self.add_season, self.add_item):
            set_kind(button, "quiet")
            self.seasons_heading.add(button)
        self.body.addWidget(self.seasons_heading)
        self.table = PlainTable(self.tr("時季と定例の議題の一覧"), stretch=1)
        self.table.setMinimumHeight(self.context.theme.size(130))
        self.remove_button = self._plain_button(self.tr("外す"), self.remove, "x")
        set_kind(self.remove_button, "quiet")
        self.body.addWidget(self.table)
        self.body.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.table.row_chosen.connect(
            lambda record: self.remove_button.setEnabled(bool(record) and self._own)
        )

    def _make_year(self) -> None:
        theme = self.context.theme
        box = QWidget()
        set_surface(box, "sunken")
        column = QVBoxLayout(box)
        column.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(4))
        column.setSpacing(theme.space(2))
        row = QHBoxLayout()
        self.year = KindBox()
        self.year.setAccessibleName(self.tr("年度"))
        this = fiscal_year(self.context.desk.today())
        for year in range(this, this + YEARS_AHEAD):
            self.year.addItem(fiscal_year_label(year), year)
        # In the second half of a year one plans the next.
        self.year.setCurrentIndex(0)
        self.plan_button = self._plain_button(
            self.tr("一年分を予定する"), self.plan, "calendar-plus"
        )
        set_kind(self.plan_button, "primary")
        set_icon(self.plan_button, "calendar-plus", "on_accent")
        row.addWidget(self.year)
        row.addStretch(1)
        row.addWidget(self.plan_button)
        column.addLayout(row)
        self.days_label = Paragraph()
        column.addWidget(self.days_label)
        self.note = Paragraph()
        set_role(self.note, "muted")
        column.addWidget(self.note)
        self.body.addWidget(box)
        self.year.activated.connect(lambda _row: self._read_year())

    # -- showing ---------------------------------------------------------------------------------

    def reload(self, wanted: str = "") -> None:
        """Read the series anew."""
        series = self.context.desk.meetings.series
        present = wanted or (self._series.id if self._series else "")
        self.context.run(
            lambda _task: (series.list(), present), context=self, done=self._on_series_read
        )

    def _on_series_read(self, read: tuple[tuple[MeetingSeries, ...], str]) -> None:
        every, wanted = read
        self.choice.clear()
        for one in every:
            self.choice.addItem(one.name or MEETING_KIND_LABELS[one.kind], one)
        row = next((n for n, one in enumerate(every) if one.id == wanted), 0)
        self.choice.setCurrentIndex(row if every else -1)
        self.choice.setVisible(bool(every))
        self._show(every[row] if every else None)

    def _on_chosen(self, row: int) -> None:
        self._show(self.choice.itemData(row))

    def _show(self, series: MeetingSeries | None) -> None:
        self._series = series
        self._own = series is not None and series.office_id == self.context.desk.office.id
        for part in (self.rule, self.plan_button, self.add_season, self.add_item):
            part.setEnabled(self._own)
        self.plan_button.setEnabled(self._own)
        if series is None:
            self.days_label.setText(
                self.tr("まだ定例会議がありません。「新しい定例会議」から始めてください。")
            )
            self.note.setText("")
            self.table.show_rows([], [])
            return
        for field, text in ((self.name, series.name), (self.place, series.place)):
            field.setText(text)
        self.nth.setCurrentIndex(self.nth.findData(series.nth))
        self.weekday.setCurrentIndex(series.weekday)
        self.moved.setCurrentIndex(self.moved.findData(series.moved))
        self.days.setValue(series.call_days)
        self.starts.show_clock(series.starts_at)
        self.ends.show_clock(series.ends_at)
        self._read_parts(series)
        self._read_year()

    def _read_parts(self, series: MeetingSeries) -> None:
        every = self.context.desk.meetings.series
        self.context.run(
            lambda _task: (every.seasons(series.id), every.items(series.id)),
            context=self,
            done=self._on_parts_read,
        )

    def _on_parts_read(self, read: tuple[tuple[SeriesSeason, ...], tuple[SeriesItem, ...]]) -> None:
        self._seasons, items = read
        names = {s.id: self._season_name(s) for s in self._seasons}
        rows = [
            PlainRow(
                f"season:{s.id}",
                (
                    self.tr("時季"),
                    self._season_name(s),
                    self.tr("{first}月〜{last}月").format(first=s.from_month, last=s.to_month),
                    "〜".join(p for p in (s.starts_at, s.ends_at) if p),
                ),
            )
            for s in self._seasons
        ]
        rows += [
            PlainRow(
                f"item:{i.id}",
                (
                    self.tr("議題"),
                    i.title,
                    names.get(i.season_id or "", self.tr("毎回")),
                    self.tr("{kind}　{minutes}分").format(
                        kind=ITEM_KIND_LABELS[i.kind], minutes=i.minutes_planned
                    ),
                ),
            )
            for i in items
        ]
        self.table.show_rows(
            [self.tr("種類"), self.tr("名称"), self.tr("いつ"), self.tr("内容")], rows
        )
        self.remove_button.setEnabled(False)

    def _season_name(self, season: SeriesSeason) -> str:
        return season.name or MEETING_PROFILE_LABELS[season.profile]

    def _read_year(self) -> None:
        series = self._series
        if series is None:
            return
        every, year = self.context.desk.meetings.series, int(self.year.currentData())
        self.context.run(
            lambda _task: every.preview(series.id, year), context=self, done=self._on_year_read
        )

    def _on_year_read(self, days: list[PlannedDay]) -> None:
        today = self.context.desk.today()
        lines = []
        for one in days:
            words = format_date(one.day)
            if one.day != one.rule_day:
                words += self.tr("（{day}は閉庁日）").format(
                    day=self.tr("{month}月{day}日").format(
                        month=one.rule_day.month, day=one.rule_day.day
                    )
                )
            if one.season is not None:
                words += f"　{self._season_name(one.season)}"
            if one.meeting is not None:
                words += self.tr("　予定済（第{number}回）").format(number=one.meeting.number)
                if one.meeting.held_on != one.day:
                    words += self.tr("→{day}").format(day=format_date(one.meeting.held_on))
            elif one.day < today:
                words += self.tr("　過ぎた日")
            lines.append(words)
        self.days_label.setText("\n".join(lines))
        new = sum(d.meeting is None and d.day >= today for d in days)
        self.plan_button.setEnabled(self._own and bool(new))
        self.plan_button.setText(
            self.tr("%n回を予定する", "", new) if new else self.tr("予定済みです")
        )
        unsure = any(not d.certain for d in days)
        self.note.setText(
            self.tr("春分・秋分など、まだ告示されていない休日は計算によるものです。")
            if unsure
            else ""
        )
        self.note.setVisible(unsure)

    # -- what a person does ----------------------------------------------------------------------

    def begin(self) -> None:
        """Begin a series: its kind is asked for, its rule is the first Tuesday."""
        labels = list(MEETING_KIND_LABELS.values())
        chosen, kept = QInputDialog.getItem(
            self,
            self.tr("新しい定例会議"),
            self.tr("会議の種別"),
            labels,
            0,
            False,
        )
        if kept:
            self.add(list(MEETING_KIND_LABELS)[labels.index(chosen)])

    def add(self, kind: MeetingKind) -> None:
        """Begin a series of this kind."""
        series = self.context.desk.meetings.series
        self.write(lambda: series.add(kind), lambda changes: self.reload(changes.id))

    def _keep(self, field: str, value: object) -> None:
        series = self._series
        if series is None or not self._own or getattr(series, field) == (value or ""):
            return
        every = self.context.desk.meetings.series
        self.write(lambda: every.edit(series.id, **{field: value}), lambda _done: self.reload())

    def new_season(self) -> None:
        """Ask for a season."""
        dialog = SeasonDialog(self.context, self)
        series = self._series
        if series is not None and dialog.ask():
            every, fields = self.context.desk.meetings.series, dialog.fields
            self.write(lambda: every.add_season(series.id, **fields), lambda _done: self._again())

    def new_item(self) -> None:
        """Ask for a standing item."""
        dialog = StandingItemDialog(self.context, self._seasons, self)
        series = self._series
        if series is not None and dialog.ask():
            every, fields = self.context.desk.meetings.series, dialog.fields
            self.write(lambda: every.add_item(series.id, **fields), lambda _done: self._again())

    def _again(self) -> None:
        if self._series is not None:
            self._read_parts(self._series)
            self._read_year()

    def remove(self) -> None:
        """Take the marked season or item off."""
        kind, _, record = self.table.current_id.partition(":")
        every = self.context.desk.meetings.series
        if record:
            self.write(
                lambda: (
                    every.discard_season(record) if kind == "season" else every.discard_item(record)
                ),
                lambda _done: self._again(),
            )

    def plan(self) -> None:
        """Plan the meetings of the chosen year."""
        series = self._series
        if series is None:
            return
        every, year = self.context.desk.meetings.series, int(self.year.currentData())

        def planned(changes: Changes) -> None:
            count = len(changes.touched.get("meeting", ()))
            self.context.notify(self.tr("会議を%n回予定しました。", "", count))
            self._read_year()

        self.write(lambda: every.plan_year(series.id, year), planned)
