"""The agenda of a meeting (次第): the items, the running time, and the way to add more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from wardapp.domain.meeting import AgendaItem, Meeting
from wardapp.ui.actions import page_action
from wardapp.ui.errors import show_error
from wardapp.ui.icons import pixmap, set_icon
from wardapp.ui.meetings.add_item_bar import AddItemBar
from wardapp.ui.meetings.agenda_model import AgendaModel
from wardapp.ui.meetings.agenda_notes import AgendaNotes
from wardapp.ui.meetings.agenda_table import AgendaTable
from wardapp.ui.meetings.clock_times import minutes_over
from wardapp.ui.meetings.item_actions import ItemActions
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.trace.trace_dialog import trace_button
from wardapp.ui.widgets.empty_state import EmptyState
from wardapp.ui.widgets.flow import FlowLayout
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.two_sides import TwoSides

if TYPE_CHECKING:
    from wardapp.domain.agenda_way import ItemGone
    from wardapp.domain.changes import Changes
    from wardapp.domain.follow_up import ActionItem
    from wardapp.domain.material import Material
    from wardapp.ui.context import UiContext


class AgendaPanel(QWidget):
    """Items with their times.

    Signals:
        counted(int): The agenda has so many items.
    """

    counted = Signal(int)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._meeting: Meeting | None = None
        self._mark_next = ""
        self.model = AgendaModel(self)
        self.table = AgendaTable(self.model, context.theme, self)
        self.add_bar = AddItemBar(context, self)
        self._empty = EmptyState(
            "list-plus",
            self.tr("議題はまだありません"),
            self.tr("下の欄から、自由に、または区長要望・区民の声から追加します。"),
            parent=self,
        )
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty)
        self._empty.setMinimumHeight(1)  # at 200 % it may be scrolled away, not the window grown
        self._stack.addWidget(self.table)
        self.up = self._button("arrow-up", self.tr("上へ"), self.tr("上へ（Alt+↑）"))
        self.down = self._button("arrow-down", self.tr("下へ"), self.tr("下へ（Alt+↓）"))
        self.open = self._button("external-link", self.tr("もとを開く"), self.tr("Ctrl+Enter"))
        self.remove = self._button("x", self.tr("外す"), self.tr("議題から外す（Delete）"))
        self._sum = QLabel(self)
        set_role(self._sum, "strong")
        self.item_actions = ItemActions(context, self.marked_item, self)
        self.notes = AgendaNotes(context, self)
        self._make_warning()
        self._lay_out()
        self._connect()

    def _button(self, name: str, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        set_icon(button, name)
        set_kind(button, "quiet")
        button.setToolTip(tip)
        return button

    def _make_warning(self) -> None:
        theme = self._context.theme
        self.warning = QWidget(self)
        set_surface(self.warning, "warning")
        row = QHBoxLayout(self.warning)
        row.setContentsMargins(theme.space(3), theme.space(1.5), theme.space(3), theme.space(1.5))
        sign = QLabel(self.warning)
        sign.setPixmap(pixmap("timer", 18, "warning"))
        self._warning_words = Paragraph(parent=self.warning)
        row.addWidget(sign)
        row.addWidget(self._warning_words, 1)
        self.warning.hide()

    def _lay_out(self) -> None:
        theme = self._context.theme
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3))
        whole.setSpacing(theme.space(2))
        whole.addWidget(self.warning)
        whole.addWidget(self.notes)
        whole.addWidget(self._stack, 1)
        self.trace = trace_button(
            self._context, "agenda_item", lambda: self.table.current_id or "", self
        )
        tools = QWidget(self)
        flow = FlowLayout(tools, theme.space(1))
        for button in (
            self.up,
            self.down,
            *self.item_actions.buttons,
            self.remove,
        ):
            flow.addWidget(button)
        for other in (self.open, self.trace):
            self.item_actions.add_more(other)
        whole.addWidget(tools)
        whole.addWidget(TwoSides([], [self._sum], theme.space(1)))
        whole.addWidget(self.add_bar)

    def _connect(self) -> None:
        self.model.item_edited.connect(self._on_item_edited)
        self.model.item_moved.connect(self._on_item_moved)
        self.table.opened.connect(self._on_opened)
        self.table.removed.connect(self.take_off)
        self.table.selectionModel().currentChanged.connect(self._on_current_changed)
        self.model.rowsMoved.connect(self._on_current_changed)
        self.up.clicked.connect(self.table.move_up)
        self.down.clicked.connect(self.table.move_down)
        self.open.clicked.connect(self._on_open_clicked)
        self.remove.clicked.connect(self._on_remove_clicked)
        self.add_bar.title_entered.connect(self._on_title_entered)
        self.add_bar.request_chosen.connect(self._on_request_chosen)
        self.add_bar.voice_chosen.connect(self._on_voice_chosen)
        self.add_bar.other_chosen.connect(self._on_other_chosen)
        self.item_actions.changed.connect(self._on_actions_changed)
        self.notes.meeting_opened.connect(self._on_meeting_opened)
        page_action(
            self, self.tr("議題を次の会議へ送る"), "Ctrl+Alt+Right", self.item_actions.move_to_next
        )
        page_action(self, self.tr("議題のくわしい内容"), "Ctrl+I", self.item_actions.show_details)

    # Showing

    @property
    def warning_text(self) -> str:
        """What is said about the time, empty if the agenda fits."""
        return "" if self.warning.isHidden() else self._warning_words.text()

    def show_meeting(self, meeting: Meeting) -> None:
        """Show the agenda of this meeting, or the same one with other times."""
        other = self._meeting is None or self._meeting.id != meeting.id
        self._meeting = meeting
        if other:
            self.add_bar.voices.clear()
            self.model.show((), meeting.starts_at, meeting.ends_at)
        else:
            self.model.show(self.model.items, meeting.starts_at, meeting.ends_at)
            self._say_times()
        self.reload()

    def set_editable(self, *, editable: bool) -> None:
        """A meeting of another office is only looked at."""
        self.model.editable = editable
        self.add_bar.setVisible(editable)
        self.item_actions.set_editable(editable=editable)
        for button in (self.up, self.down, self.remove):
            button.setVisible(editable)

    def reload(self) -> None:
        """Read the items anew."""
        if self._meeting is None:
            return
        desk, meeting_id = self._context.desk, self._meeting.id
        self._context.run(
            lambda _task: (meeting_id, desk.meetings.items(meeting_id)),
            context=self,
            done=self._on_read,
        )
        self._context.run(
            lambda _task: (
                meeting_id,
                *desk.meetings.homework(meeting_id),
                desk.meetings.moves.gone(meeting_id),
                desk.meetings.materials.of_meeting(meeting_id),
            ),
            context=self,
            done=self._on_notes_read,
        )

    def _on_read(self, read: tuple[str, tuple[AgendaItem, ...]]) -> None:
        meeting_id, items = read
        if self._meeting is None or meeting_id != self._meeting.id:
            return
        marked = self._mark_next or self.table.current_id
        self._mark_next = ""
        self.model.show(items, self._meeting.starts_at, self._meeting.ends_at)
        if marked and self.table.current_id != marked:
            self.table.mark(marked)
        self._stack.setCurrentWidget(self.table if items else self._empty)
        self.add_bar.voices.mark_chosen(i.voice_id for i in items if i.voice_id)
        self.counted.emit(len(items))
        self._say_times()
        self._on_current_changed()

    def _on_notes_read(
        self, read: tuple[str, tuple[ActionItem, ...], bool, tuple[ItemGone, ...], list[Material]]
    ) -> None:
        meeting_id, homework, lacking, gone, materials = read
        if self._meeting is None or meeting_id != self._meeting.id:
            return
        self.notes.show_notes(homework, gone)
        numbers: dict[str, list[str]] = {}
        for material in materials:
            if material.item_id:
                numbers.setdefault(material.item_id, []).append(material.number)
        self.model.show_materials(numbers)
        own = self._meeting.office_id == self._context.desk.office.id
        if lacking and own and self.model.editable:
            desk = self._context.desk
            self._context.write(
                lambda: desk.meetings.put_homework_first(meeting_id),
                context=self,
                done=lambda changes: self.reload() if changes else None,
            )

    def _say_times(self) -> None:
        meeting = self._meeting
        if meeting is None:
            return
        ends = self.model.ends
        self._sum.setVisible(bool(ends))
        self._sum.setText(
            self.tr("合計 {minutes}分　終了見込み {ends}").format(
                minutes=self.model.minutes, ends=ends
            )
        )
        over = minutes_over(meeting.ends_at, ends)
        self.warning.setVisible(over > 0)
        self.table.make_room_for_over(is_over=over > 0)
        self._warning_words.setText(
            self.tr(
                "終了予定の{planned}を{over}分超えます。時間を詰めるか、終了予定を改めてください。"
            ).format(planned=meeting.ends_at, over=over)
        )

    def _on_current_changed(self, *_: object) -> None:
        row = self.model.row_of(self.table.current_id)
        item = self.model.item_at(row)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < self.model.rowCount() - 1)
        self.remove.setEnabled(item is not None)
        self.open.setEnabled(item is not None and subject_of(item) is not None)
        self.item_actions.show_item(item)

    # What a person does

    def _on_item_edited(self, item_id: str, name: str, value: object) -> None:
        desk = self._context.desk
        self._say_times()
        self._write(lambda: desk.meetings.edit_item(item_id, **{name: value}))

    def _on_item_moved(self, item_id: str, to: int) -> None:
        desk = self._context.desk
        self._say_times()
        self._write(lambda: desk.meetings.move_item(item_id, to))

    def _on_title_entered(self, title: str) -> None:
        self._add(title=title)

    def _on_request_chosen(self, request_id: str) -> None:
        self._add(request_id=request_id)

    def _on_voice_chosen(self, voice_id: str) -> None:
        self._add(voice_id=voice_id)

    def _on_other_chosen(self, field: str, record: str) -> None:
        self._add(**{field: record})

    def marked_item(self) -> AgendaItem | None:
        """Return the item that is marked."""
        return self.model.item_at(self.model.row_of(self.table.current_id))

    def _on_actions_changed(self) -> None:
        self.reload()

    def _on_meeting_opened(self, meeting_id: str) -> None:
        self._context.open_record("meeting", meeting_id)

    def _add(self, **fields: str) -> None:
        if self._meeting is None:
            return
        desk, meeting_id = self._context.desk, self._meeting.id

        def added(changes: Changes) -> None:
            self._mark_next = next(iter(changes.touched.get("agenda_item", ())), "")
            self.reload()

        self._context.write(
            lambda: desk.meetings.add_item(meeting_id, **fields),  # type: ignore[arg-type]
            context=self,
            done=added,
            failed=self._on_failed,
        )

    def take_off(self, item_id: str) -> None:
        """Take an item off the agenda; the toast brings it back."""
        item = self.model.item_at(self.model.row_of(item_id))
        if item is None or not self.model.editable:
            return
        desk, panel, context = self._context.desk, self, self._context

        def bring_back() -> None:
            context.write(
                lambda: desk.meetings.restore_item(item_id),
                context=panel,
                done=lambda _: panel.reload(),
            )

        self._write(lambda: desk.meetings.discard_item(item_id))
        context.notify(self.tr("議題から外しました。"), bring_back)

    def _write(self, work: object) -> None:
        self._context.write(
            work,  # type: ignore[arg-type]
            context=self,
            done=lambda _: self.reload(),
            failed=self._on_failed,
        )

    def _on_failed(self, error: Exception) -> None:
        show_error(self, error)
        self.reload()

    def _on_remove_clicked(self) -> None:
        self.take_off(self.table.current_id)

    def _on_open_clicked(self) -> None:
        self._on_opened(self.table.current_id)

    def _on_opened(self, item_id: str) -> None:
        item = self.model.item_at(self.model.row_of(item_id))
        subject = subject_of(item) if item is not None else None
        if subject is not None:
            self._context.open_record(*subject)


def subject_of(item: AgendaItem) -> tuple[str, str] | None:
    """Return kind and identifier of what an item is about, None for a free one."""
    for kind, record in (
        ("request", item.request_id),
        ("voice", item.voice_id),
        ("theme", item.theme_id),
        ("project", item.project_id),
        ("field_decision", item.field_decision_id),
        ("monthly_report", item.report_id),
    ):
        if record:
            return kind, record
    return None
