"""One theme at work: what it says, the voices behind it, its 検討過程, what came of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import (
    QInputDialog,
    QLabel,
    QMenu,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.hearing import InquiryTo
from wardapp.domain.meeting import ItemKind
from wardapp.domain.theme import Theme, ThemeStage
from wardapp.ui.conflicts.notice import ConflictNotice
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import THEME_STAGE_LABELS
from wardapp.ui.projects.ward_beside import WardBeside
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.themes.links_tab import LinksTab
from wardapp.ui.themes.stage_track import ThemeTrack
from wardapp.ui.themes.theme_form import ThemeForm
from wardapp.ui.themes.theme_read import read_theme
from wardapp.ui.themes.voices_tab import VoicesTab
from wardapp.ui.themes.work_tab import WorkTab
from wardapp.ui.trace.trace_dialog import trace_button
from wardapp.ui.widgets.auto_save import AutoSave
from wardapp.ui.widgets.history_view import HistoryView
from wardapp.ui.widgets.two_sides import TwoSides

if TYPE_CHECKING:
    from collections.abc import Callable

    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext

DOCUMENT = "課題票"
_KINDS = (
    "theme",
    "theme_link",
    "theme_step",
    "theme_task",
    "theme_member",
    "inquiry",
    "request",
    "meeting",
    "opinion",
)


class ThemeEditor(QWidget):
    """Shows one theme and lets it be worked on; everything typed saves itself."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted = ""
        self.theme: Theme | None = None
        self._editable = False
        self._meetings: list[tuple[str, str]] = []
        desk = context.desk
        self.auto = AutoSave(
            context, save=lambda record, fields: desk.themes.edit(record, **fields), parent=self
        )
        self.form = ThemeForm(context)
        self.voices = VoicesTab(context)
        self.work = WorkTab(context)
        self.links = LinksTab(context)
        self.ward = WardBeside(context, "theme")
        self.history = HistoryView()
        self.history.document().setDocumentMargin(context.theme.space(4))
        self.track = ThemeTrack()
        self.conflicts = ConflictNotice(context, self)
        self._number = QLabel()
        set_role(self._number, "muted")
        self.print_button = QPushButton(self.tr("課題票"))
        set_icon(self.print_button, "printer")
        self.print_button.setToolTip(self.tr("課題票をプレビューして印刷（Ctrl+P）"))
        self.request_button = QPushButton(self.tr("要望をつくる"))
        set_icon(self.request_button, "file-pen-line")
        self.step_button = QPushButton()
        set_kind(self.step_button, "primary")
        self.more_button = QPushButton(self.tr("操作"))
        self.more_button.setProperty("menued", True)
        self._menu = QMenu(self)
        self.more_button.setMenu(self._menu)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        theme = self._context.theme
        head = QWidget()
        set_surface(head, "header")
        column = QVBoxLayout(head)
        column.setContentsMargins(theme.space(5), theme.space(3), theme.space(5), theme.space(2))
        column.setSpacing(theme.space(2))
        column.addWidget(
            TwoSides(
                [self._number, self.auto.label],
                [
                    trace_button(self._context, "theme", lambda: self._wanted, self),
                    self.print_button,
                    self.more_button,
                ],
                theme.space(2),
            )
        )
        column.addWidget(
            TwoSides(
                [self.track],
                [self.request_button, self.step_button],
                theme.space(2),
                left_grows=True,
            )
        )
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(self.tr("課題の詳しい内容"))
        for widget, name in (
            (self.form, self.tr("内容")),
            (self.voices, self.tr("声と意見")),
            (self.work, self.tr("検討過程")),
            (self.links, self.tr("つながり")),
            (self.ward, self.tr("区の姿")),
            (self.history, self.tr("履歴")),
        ):
            self.tabs.addTab(widget, name)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(self.conflicts)
        whole.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        self.form.typed.connect(self._on_typed)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.print_button.clicked.connect(self.print_form)
        self.request_button.clicked.connect(self.make_request)
        self.step_button.clicked.connect(self._on_step)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._context.changed.changed.connect(self._on_changed)

    # -- showing ---------------------------------------------------------------------------------

    def show_theme(self, theme_id: str) -> None:
        """Show this theme; what was typed in another is saved first."""
        if theme_id != self._wanted:
            self.auto.flush()
            self.auto.label.clear()
        self._wanted = theme_id
        self.reload()

    def reload(self) -> None:
        """Read the shown theme anew."""
        record, desk = self._wanted, self._context.desk
        if not record:
            return

        self._context.run(lambda _task: read_theme(desk, record), context=self, done=self._on_read)

    def _on_read(self, found: dict[str, Any]) -> None:
        theme: Theme = found["theme"]
        if theme.id != self._wanted:
            return
        is_new = self.theme is None or self.theme.id != theme.id
        self.theme, self._editable = theme, found["own"]
        self.form.offer(found["choices"])
        self.form.show_theme(theme, self.auto.pending(theme.id))
        self.form.set_editable(editable=self._editable)
        if is_new:
            self.form.verticalScrollBar().setValue(0)
        self.voices.show_found(theme.id, found["voices"], editable=self._editable)
        self.work.show_found(theme.id, found["work"], editable=self._editable)
        self.ward.show_record(theme.id, theme.office_id)
        self._meetings = found["meetings"]
        self.links.show_found(theme.id, found["links"], editable=self._editable)
        behind = found["voices"][0]
        count = len(behind.voice_ids) + len(behind.opinions)
        name = self.tr("声と意見")
        self.tabs.setTabText(self.tabs.indexOf(self.voices), f"{name} {count}" if count else name)
        self._number.setText("　".join(p for p in (theme.number, found["office"]) if p))
        self.track.show_theme(theme)
        self._show_step()
        self.conflicts.show_record(theme.id)
        self._on_tab_changed()

    def _show_step(self) -> None:
        theme = self.theme
        if theme is None:
            return
        following = self._following(theme)
        self.step_button.setVisible(self._editable)
        self.request_button.setVisible(self._editable)
        if theme.is_closed:
            self.step_button.setText(self.tr("再開する"))
        elif following is None:
            self.step_button.setText(self.tr("終了する"))
        else:
            self.step_button.setText(
                self.tr("「{stage}」に進める").format(stage=THEME_STAGE_LABELS[following])
            )

    @staticmethod
    def _following(theme: Theme) -> ThemeStage | None:
        stages = list(ThemeStage)
        at = stages.index(theme.stage)
        return stages[at + 1] if at + 1 < len(stages) else None

    def focus_title(self) -> None:
        """Put the cursor into the title, all of it marked."""
        self.tabs.setCurrentWidget(self.form)
        self.form.title.setFocus()
        self.form.title.selectAll()

    # -- editing ---------------------------------------------------------------------------------

    def _on_typed(self, name: str, value: object) -> None:
        if self._wanted and self._editable:
            self.auto.note(self._wanted, name, value)

    def _on_step(self) -> None:
        theme = self.theme
        if theme is None:
            return
        following = self._following(theme)
        if theme.is_closed:
            self.reopen()
        elif following is None:
            self.close_theme()
        else:
            self.move_theme(following)

    def move_theme(self, to: ThemeStage) -> None:
        """Take the theme to a stage, after asking what was done for it."""
        theme, desk = self.theme, self._context.desk
        if theme is None or not self._editable:
            return
        text, accepted = QInputDialog.getMultiLineText(
            self,
            self.tr("「{stage}」に進める").format(stage=THEME_STAGE_LABELS[to]),
            self.tr("行ったこと、決まったこと（空でも進められます）"),
        )
        if accepted:
            self.auto.flush()
            self._write(
                partial(desk.theme_work.move, theme.id, to, text),
                self.tr("「{stage}」に進めました。").format(stage=THEME_STAGE_LABELS[to]),
            )

    def close_theme(self) -> None:
        """Say that nothing more is done, and why."""
        theme, desk = self.theme, self._context.desk
        if theme is None:
            return
        note, accepted = QInputDialog.getMultiLineText(
            self,
            self.tr("課題を終了する"),
            self.tr("終了の理由（解決した、ほかの課題にまとめた、など）"),
        )
        if accepted:
            self._write(
                partial(desk.theme_work.close, theme.id, note), self.tr("課題を終了しました。")
            )

    def reopen(self) -> None:
        """Work on it again."""
        theme, desk = self.theme, self._context.desk
        if theme is not None:
            self._write(partial(desk.theme_work.reopen, theme.id), self.tr("課題を再開しました。"))

    def discard(self) -> None:
        """Move the theme to ごみ箱."""
        theme, desk = self.theme, self._context.desk
        if theme is not None:
            self._write(
                partial(desk.themes.discard, [theme.id]), self.tr("課題をごみ箱に移しました。")
            )

    def restore(self) -> None:
        """Take the theme out of ごみ箱."""
        theme, desk = self.theme, self._context.desk
        if theme is not None:
            self._write(
                partial(desk.themes.restore, [theme.id]), self.tr("課題をごみ箱から戻しました。")
            )

    def make_request(self) -> None:
        """Begin a request of the theme and go there."""
        theme, desk = self.theme, self._context.desk
        if theme is None or not self._editable:
            return
        self.auto.flush()
        self._context.write(
            lambda: desk.theme_follow.make_request(theme.id),
            context=self,
            done=lambda changes: self._context.open_record("request", changes.id),
        )

    def ask_bureaus(self) -> None:
        """Begin a question round to the bureaus about the theme and go there."""
        theme, desk = self.theme, self._context.desk
        if theme is not None:
            self._context.write(
                lambda: desk.theme_follow.ask(theme.id, InquiryTo.BUREAUS),
                context=self,
                done=lambda changes: self._context.open_record("inquiry", changes.id),
            )

    def put_on_agenda(self, meeting_id: str) -> None:
        """Put the theme on the agenda of a planned meeting."""
        theme, desk = self.theme, self._context.desk
        if theme is not None:
            self._write(
                partial(
                    desk.meetings.add_item,
                    meeting_id,
                    title=theme.title,
                    kind=ItemKind.DISCUSSION,
                    theme_id=theme.id,
                ),
                self.tr("会議の議題にしました。"),
            )

    def print_form(self) -> None:
        """Show the 課題票 as it will be printed."""
        if self.theme is not None:
            self.auto.flush()
            self._context.print_document(DOCUMENT, self.theme.id)

    def _fill_menu(self) -> None:
        self._menu.clear()
        theme = self.theme
        if theme is None:
            return
        if self._editable and not theme.is_closed:
            stages = self._menu.addMenu(self.tr("検討過程を変える"))
            for stage, label in THEME_STAGE_LABELS.items():
                action = stages.addAction(label, partial(self.move, stage))
                action.setEnabled(stage is not theme.stage)
            self._menu.addAction(self.tr("終了する…"), self.close_theme)
        if not self._context.desk.office.is_ward:
            self._menu.addAction(self.tr("各局に照会する"), self.ask_bureaus)
        agenda = self._menu.addMenu(self.tr("会議の議題にする"))
        agenda.setEnabled(bool(self._meetings))
        for meeting, words in self._meetings:
            agenda.addAction(words, partial(self.put_on_agenda, meeting))
        self._menu.addAction(self.tr("課題票を印刷"), self.print_form)
        if self._editable:
            self._menu.addSeparator()
            self._menu.addAction(self.tr("ごみ箱に移す"), self.discard)
        elif theme.discarded_at is not None and self._context.desk.themes.is_own(theme):
            self._menu.addAction(self.tr("ごみ箱から戻す"), self.restore)

    def _write(self, write: Callable[[], Changes], words: str) -> None:
        context, desk = self._context, self._context.desk

        def done(_changes: Changes) -> None:
            self.reload()
            context.notify(words, lambda: context.write(desk.undo, context=self))

        context.write(write, context=self, done=done)

    # -- the other parts -------------------------------------------------------------------------

    def _on_tab_changed(self, _index: int = 0) -> None:
        if self.tabs.currentWidget() is self.history and self._wanted:
            desk, record = self._context.desk, self._wanted
            self._context.run(
                lambda _task: desk.history(record), context=self, done=self.history.show_entries
            )

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if initiator is self or not self._wanted:
            return
        if changes.touches(*_KINDS):
            self.reload()
