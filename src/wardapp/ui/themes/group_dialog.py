"""グループ: similar voices set together, looked at, and made into themes."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from wardapp.desk.groups import EVERYTHING, Asked
from wardapp.domain import wareki
from wardapp.domain.theme import ThemeOrigin
from wardapp.domain.voice_list import VoiceFilter
from wardapp.errors import Cancelled
from wardapp.ui.background import Lane
from wardapp.ui.dates import fiscal_year_label
from wardapp.ui.errors import show_error
from wardapp.ui.icons import set_icon
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.themes.group_view import GroupView
from wardapp.ui.themes.picking import ThemePicking
from wardapp.ui.voices.pairs import Pairs
from wardapp.ui.widgets.empty_state import EmptyState
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.record_list import RecordLine, RecordList
from wardapp.ui.words import dotted, listed, said

if TYPE_CHECKING:
    from collections.abc import Callable

    from wardapp.desk.groups import FoundGroup, GroupReport
    from wardapp.domain.changes import Changes
    from wardapp.ui.background import Task
    from wardapp.ui.context import UiContext

ALONE = "alone"


class GroupDialog(QDialog):
    """What to group above, the groups at the left, the chosen one at the right."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._task: Task | None = None
        self.report: GroupReport | None = None
        self.chosen: FoundGroup | None = None
        theme = context.theme
        self.setWindowTitle(self.tr("似ている声をグループにまとめる"))
        self.resize(theme.size(1080), theme.size(720))
        self.period = QComboBox()
        for words, days in self._periods():
            self.period.addItem(words, days)
        self.category = QComboBox()
        self.category.addItem(self.tr("すべて（分類ごと）"), None)
        self.fineness = QComboBox()
        for value, label in context.desk.groups.fineness_labels().items():
            self.fineness.addItem(said(label), value)
        self.fineness.setCurrentIndex(1)
        self.by_ward = QCheckBox(self.tr("区ごとに分ける"))
        self.by_ward.setVisible(context.desk.is_headquarters)
        self.find_button = QPushButton(self.tr("まとめる"))
        set_kind(self.find_button, "primary")
        self.cancel_button = QPushButton(self.tr("中止"))
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self._doing = QLabel()
        set_role(self._doing, "muted")
        self._how = Paragraph()
        set_role(self._how, "muted")
        self._warning = Paragraph()
        set_role(self._warning, "warning")
        self.list = RecordList(self.tr("グループの一覧"))
        self.view = GroupView()
        self.theme_button = QPushButton(self.tr("課題にする"))
        set_icon(self.theme_button, "plus", "on_accent")
        set_kind(self.theme_button, "primary")
        self.add_button = QPushButton(self.tr("課題に加える"))
        self.add_button.setProperty("menued", True)
        self.voices_button = QPushButton(self.tr("声の一覧で見る"))
        set_icon(self.voices_button, "list")
        self.picking = ThemePicking(context, self, self._targets, ThemeOrigin.GROUP)
        self._lay_out()
        self._connect()
        self._load_categories()

    def _periods(self) -> list[tuple[str, tuple[dt.date, dt.date]]]:
        today = self._context.desk.today()
        year = wareki.fiscal_year(today)
        return [
            (self.tr("この1年"), (today - dt.timedelta(days=364), today)),
            (
                fiscal_year_label(year) + self.tr("（今日まで）"),
                (wareki.fiscal_year_bounds(year)[0], today),
            ),
            (fiscal_year_label(year - 1), wareki.fiscal_year_bounds(year - 1)),
            (self.tr("この3か月"), (today - dt.timedelta(days=91), today)),
            (self.tr("すべての期間"), (EVERYTHING, today)),
        ]

    def _lay_out(self) -> None:
        theme = self._context.theme
        asked = Pairs(
            (
                (self.tr("期間"), self.period),
                (self.tr("分類"), self.category),
                (self.tr("まとめ方"), self.fineness),
            )
        )
        run = QHBoxLayout()
        run.setSpacing(theme.space(2))
        run.addWidget(self.by_ward)
        run.addWidget(self._doing, 1)
        run.addWidget(self.progress, 1)
        run.addWidget(self.cancel_button)
        run.addWidget(self.find_button)
        self._left = QStackedWidget()
        self._nothing = EmptyState(
            "layers",
            self.tr("まだまとめていません"),
            self.tr("言葉の近い声を見つけて並べます。声の言葉は変えません。"),
        )
        self._left.addWidget(self._nothing)
        self._left.addWidget(self.list)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(self.view)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(2))
        foot.setSpacing(theme.space(2))
        foot.addWidget(self.voices_button)
        foot.addStretch(1)
        foot.addWidget(self.add_button)
        foot.addWidget(self.theme_button)
        right = QWidget()
        set_surface(right, "panel")
        side = QVBoxLayout(right)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addWidget(scroll, 1)
        side.addLayout(foot)
        self._right = QStackedWidget()
        self._right.addWidget(EmptyState("layers", self.tr("グループを選んでください")))
        self._right.addWidget(right)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._left)
        splitter.addWidget(self._right)
        splitter.setSizes([theme.size(420), theme.size(620)])
        whole = QVBoxLayout(self)
        margin = theme.space(4)
        whole.setContentsMargins(margin, margin, margin, margin)
        whole.setSpacing(theme.space(2))
        whole.addWidget(asked)
        whole.addLayout(run)
        whole.addWidget(self._how)
        whole.addWidget(self._warning)
        whole.addWidget(splitter, 1)
        self._how.hide()
        self._warning.hide()
        self._show_running(running=False)

    def _connect(self) -> None:
        from PySide6.QtWidgets import QMenu

        self.find_button.clicked.connect(self.group_voices)
        self.cancel_button.clicked.connect(self.cancel)
        self.list.record_chosen.connect(self._on_chosen)
        self.theme_button.clicked.connect(self.make_theme)
        self.voices_button.clicked.connect(self.show_voices)
        self.view.voice_wanted.connect(self._open_voice)
        self.view.all_wanted.connect(self.show_voices)
        menu = QMenu(self.add_button)
        self.add_button.setMenu(menu)
        menu.aboutToShow.connect(lambda: self._fill_menu(menu))

    def _fill_menu(self, menu: Any) -> None:
        self.picking.fill(menu)
        for action in menu.actions()[:2]:
            menu.removeAction(action)
        if menu.isEmpty():
            menu.addAction(self.tr("（検討中の課題がありません）")).setEnabled(False)

    def _load_categories(self) -> None:
        desk = self._context.desk

        def read(_task: object) -> list[Any]:
            return [c for c in desk.city.categories() if c.parent_id is None]

        def show(categories: list[Any]) -> None:
            for one in categories:
                self.category.addItem(one.name, one.id)

        self._context.run(read, context=self, done=show)
        self.picking.reload()

    # -- grouping --------------------------------------------------------------------------------

    def group_voices(self) -> None:
        """Group the voices that are asked for; the old groups stay until the new ones are there."""
        desk = self._context.desk
        first, last = self.period.currentData()
        asked = Asked(
            period=desk.statistics.period(first, last),
            category_id=self.category.currentData(),
            by_ward=self.by_ward.isChecked() or not desk.is_headquarters,
            fineness=self.fineness.currentData(),
        )
        self._show_running(running=True)

        def work(task: Task) -> GroupReport:
            return desk.groups.find(asked, task)

        self._task = self._context.run(
            work,
            context=self,
            done=self._on_found,
            failed=self._on_failed,
            lane=Lane.POOL,
            what=self.tr("声のグループ分け"),
        )
        self._follow()

    def _follow(self) -> None:
        """Show how far it is, as long as it runs."""
        from PySide6.QtCore import QTimer

        task = self._task
        if task is None:
            return
        self.progress.setMaximum(task.total or 0)
        self.progress.setValue(task.done)
        self._doing.setText(task.doing)
        QTimer.singleShot(120, self, self._follow)

    def cancel(self) -> None:
        """Stop; what was found before stays."""
        if self._task is not None:
            self._task.cancel()

    def _on_failed(self, error: Exception) -> None:
        self._task = None
        self._show_running(running=False)
        if not isinstance(error, Cancelled):
            show_error(self, error)

    def _show_running(self, *, running: bool) -> None:
        self.find_button.setEnabled(not running)
        self.progress.setVisible(running)
        self.cancel_button.setVisible(running)
        self._doing.setText("")

    def _on_found(self, report: GroupReport) -> None:
        self._task = None
        self.report = report
        self._show_running(running=False)
        self._how.setText(report.how)
        self._how.show()
        quiet = listed(name for name, _heard in report.quiet)
        silent = (
            self.tr("この期間に声がほとんどない方：{who}。").format(who=quiet)
            if quiet
            else self.tr("声を寄せていない方の考えは、ここには入っていません。")
        )
        self._warning.setText(f"{report.warning}{silent}")
        self._warning.show()
        lines = [self._line(number, found) for number, found in enumerate(report.groups)]
        if report.alone:
            lines.append(
                RecordLine(
                    ALONE,
                    self.tr("ほかに似た声のない声"),
                    self.tr("一人の声も、読んでください"),
                    "",
                    "neutral",
                    self.tr("{count}件").format(count=f"{len(report.alone):,}"),
                )
            )
        self.list.show_lines(lines)
        self._left.setCurrentWidget(self.list if lines else self._nothing)
        if lines:
            self.list.setFocus()
        else:
            self._nothing.set_text(
                self.tr("この条件の声はありません"), self.tr("期間や分類を変えてください。")
            )

    def _line(self, number: int, found: FoundGroup) -> RecordLine:
        wards = dotted(ward.removesuffix("区") for ward in found.wards)
        detail = "　".join(p for p in (found.category, wards) if p)
        count = self.tr("{voices}件（{persons}人）").format(
            voices=f"{found.voices:,}", persons=f"{found.persons:,}"
        )
        return RecordLine(str(number), found.name, detail, "", "neutral", count)

    # -- one group -------------------------------------------------------------------------------

    def _on_chosen(self, key: str) -> None:
        if self.report is None:
            return
        if key == ALONE:
            self.chosen = None
            self.view.show_alone(self.report.alone)
        elif key.isdecimal():
            self.chosen = self.report.groups[int(key)]
            self.view.show_group(self.chosen)
        for button in (self.theme_button, self.add_button, self.voices_button):
            button.setVisible(self.chosen is not None)
        self._right.setCurrentIndex(1)

    def _open_voice(self, voice_id: str) -> None:
        self.hide()
        self._context.open_record("voice", voice_id)

    def _targets(self) -> Callable[[], list[tuple[str, str]]]:
        ids = self.chosen.group.voice_ids if self.chosen else ()
        return lambda: [("voice", voice) for voice in ids]

    def make_theme(self) -> None:
        """Make a theme of the chosen group under the name that stands in the field."""
        found, report, desk = self.chosen, self.report, self._context.desk
        if found is None or report is None:
            return
        title = self.view.name.text()

        def done(changes: Changes) -> None:
            self._context.open_record("theme", changes.id)
            self.accept()

        self._context.write(
            lambda: desk.groups.make_theme(report, found, title), context=self, done=done
        )

    def show_voices(self) -> None:
        """Show the voices of the chosen group, or those that stand alone, in the list of voices."""
        if self.report is None:
            return
        ids = (
            self.chosen.group.voice_ids
            if self.chosen is not None
            else [point.voice_id for point in self.report.alone]
        )
        self._context.window.show_voices(VoiceFilter(ids=frozenset(ids), merged=True))
        self.hide()

    def done(self, result: int) -> None:
        """Give up what still runs."""
        self.cancel()
        super().done(result)
