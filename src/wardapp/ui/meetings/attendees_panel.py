"""Who attends a meeting, by rank; somebody's deputy takes their place in the order."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.meeting import Attendance, Attendee, AttendeeRole, Meeting
from wardapp.ui.errors import show_error
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import ATTENDANCE_LABELS, ATTENDEE_ROLE_LABELS
from wardapp.ui.meetings.agenda_table import RoomyDelegate
from wardapp.ui.meetings.deputy_dialog import DeputyDialog
from wardapp.ui.meetings.member_notice import MemberNotice
from wardapp.ui.theme import active_theme, set_kind, set_role
from wardapp.ui.widgets.empty_state import EmptyState
from wardapp.ui.widgets.name_combo import NameCombo
from wardapp.ui.widgets.two_sides import TwoSides

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wardapp.ui.context import UiContext

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class Column(IntEnum):
    """The columns of the list."""

    OFFICE = 0
    POST = 1
    NAME = 2
    ROLE = 3
    ATTENDANCE = 4


class AttendeeModel(QAbstractTableModel):
    """The attendees in the order in which they are printed."""

    def __init__(self) -> None:
        super().__init__()
        self._attendees: list[Attendee] = []

    @property
    def attendees(self) -> tuple[Attendee, ...]:
        """Who is shown."""
        return tuple(self._attendees)

    def show(self, attendees: Sequence[Attendee]) -> None:
        """Show these."""
        self.beginResetModel()
        self._attendees = list(attendees)
        self.endResetModel()

    def at(self, row: int) -> Attendee | None:
        """Return the attendee of a row."""
        return self._attendees[row] if 0 <= row < len(self._attendees) else None

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """How many attend."""
        return 0 if parent.isValid() else len(self._attendees)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heads of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or way is not Qt.Orientation.Horizontal:
            return None
        heads = (self.tr("所属"), self.tr("職"), self.tr("氏名"), self.tr("区分"), self.tr("出欠"))
        return heads[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell says."""
        attendee = self.at(index.row())
        if attendee is None:
            return None
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(attendee, column)
        if role == Qt.ItemDataRole.ForegroundRole and column is Column.ROLE:
            deputy = attendee.role is AttendeeRole.DEPUTY
            return active_theme().colour("warning" if deputy else "muted")
        absent = attendee.attendance is Attendance.ABSENT
        if role == Qt.ItemDataRole.ForegroundRole and column is Column.ATTENDANCE and absent:
            return active_theme().colour("danger")
        return None

    def _words(self, attendee: Attendee, column: Column) -> str:
        if column is Column.OFFICE:
            return attendee.office_name
        if column is Column.POST:
            return attendee.post
        if column is Column.NAME:
            return attendee.name or self.tr("（未定）")
        if column is Column.ATTENDANCE:
            return ATTENDANCE_LABELS[attendee.attendance] if attendee.attendance else ""
        if attendee.role is AttendeeRole.DEPUTY and attendee.deputy_for:
            return self.tr("{name}の代理").format(name=attendee.deputy_for)
        return str(ATTENDEE_ROLE_LABELS[attendee.role])


class AttendeesPanel(QWidget):
    """The list, a field to add people, and what can be done with the one that is marked."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._meeting: Meeting | None = None
        self._editable = True
        self.model = AttendeeModel()
        self.table = QTableView(self)
        self.table.setModel(self.model)
        self._set_up_table()
        self._empty = EmptyState("users", self.tr("出席者はまだいません"), parent=self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty)
        self._empty.setMinimumHeight(1)  # at 200 % it may be scrolled away, not the window grown
        self._stack.addWidget(self.table)
        self.person = NameCombo(self.tr("職員を追加：氏名・読み・職の一部"), self)
        self.person.setAccessibleName(self.tr("追加する職員"))
        self.free = QPushButton(self.tr("名簿にない人を追加…"), self)
        set_icon(self.free, "user-plus")
        self.role = QPushButton(self.tr("区分"), self)
        set_icon(self.role, "tag")
        self.role.setProperty("menued", True)
        self._roles = QMenu(self)
        for value, label in ATTENDEE_ROLE_LABELS.items():
            if value is not AttendeeRole.DEPUTY:
                self._roles.addAction(label, _SetRole(self, value))
        self.role.setMenu(self._roles)
        self.attendance = QPushButton(self.tr("出欠"), self)
        set_icon(self.attendance, "check")
        self.attendance.setProperty("menued", True)
        takes = QMenu(self)
        for present, words in ATTENDANCE_LABELS.items():
            takes.addAction(words, _SetAttendance(self, present))
        takes.addSeparator()
        takes.addAction(self.tr("まだ取っていない"), _SetAttendance(self, None))
        takes.addAction(self.tr("全員を出席にする"), self.all_present)
        self.attendance.setMenu(takes)
        self.notice = MemberNotice(context, self)
        self.deputy = QPushButton(self.tr("代理を立てる…"), self)
        set_icon(self.deputy, "user-check")
        self.remove = QPushButton(self.tr("外す"), self)
        set_icon(self.remove, "user-minus")
        for button in (self.role, self.attendance, self.deputy, self.remove):
            set_kind(button, "quiet")
        self._sum = QLabel(self)
        set_role(self._sum, "strong")
        self._lay_out()
        self.person.chosen.connect(self._on_person_chosen)
        self.free.clicked.connect(self._on_free)
        self.deputy.clicked.connect(self._on_deputy)
        self.remove.clicked.connect(self.take_off)
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self.take_off)

    def _set_up_table(self) -> None:
        table = self.table
        table.setAccessibleName(self.tr("出席者の一覧"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        theme = self._context.theme
        table.setItemDelegate(RoomyDelegate(theme, table))
        widths = (
            (Column.OFFICE, 150),
            (Column.POST, 150),
            (Column.ROLE, 150),
            (Column.ATTENDANCE, 80),
        )
        for column, width in widths:
            words = QFontMetrics(head.font()).horizontalAdvance(
                str(table.model().headerData(column, Qt.Orientation.Horizontal) or "")
            )
            table.setColumnWidth(column, max(theme.size(width), words + theme.space(5)))

    def _lay_out(self) -> None:
        theme = self._context.theme
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3))
        whole.setSpacing(theme.space(2))
        whole.addWidget(self.notice)
        whole.addWidget(self._stack, 1)
        whole.addWidget(
            TwoSides(
                [self.role, self.attendance, self.deputy, self.remove],
                [self._sum],
                theme.space(1),
            )
        )
        self.person.setMinimumWidth(theme.size(300))
        whole.addWidget(TwoSides([self.person], [self.free], theme.space(2)))

    # Showing

    def show_meeting(self, meeting: Meeting) -> None:
        """Show who attends this meeting."""
        if self._meeting is None or self._meeting.id != meeting.id:
            self.model.show(())
            self._offer_people()
        self._meeting = meeting
        self.reload()

    def _offer_people(self) -> None:
        city = self._context.desk.city
        self.person.set_items(
            (
                person.id,
                "　".join(
                    p for p in (person.name, city.name_of(person.office_id), person.post) if p
                ),
                person.kana,
            )
            for person in city.people()
        )

    def set_editable(self, *, editable: bool) -> None:
        """A meeting of another office is only looked at."""
        self._editable = editable
        for widget in (
            self.person,
            self.free,
            self.role,
            self.attendance,
            self.deputy,
            self.remove,
        ):
            widget.setVisible(editable)

    def reload(self) -> None:
        """Read the attendees anew."""
        if self._meeting is None:
            return
        desk, meeting_id = self._context.desk, self._meeting.id
        self._context.run(
            lambda _task: (meeting_id, desk.meetings.attendees(meeting_id)),
            context=self,
            done=self._on_read,
        )
        self.notice.show_meeting(self._meeting, editable=self._editable)

    def _on_read(self, read: tuple[str, tuple[Attendee, ...]]) -> None:
        meeting_id, attendees = read
        if self._meeting is None or meeting_id != self._meeting.id:
            return
        if attendees != self.model.attendees:
            marked = self._marked()
            self.model.show(attendees)
            for row, attendee in enumerate(attendees):
                if marked is not None and attendee.id == marked.id:
                    self.table.selectRow(row)
        self._stack.setCurrentWidget(self.table if attendees else self._empty)
        words = self.tr("%n名", "", len(attendees))
        taken = [a for a in attendees if a.attendance is not None]
        if taken:
            there = sum(a.attendance is not Attendance.ABSENT for a in taken)
            words += self.tr("　出席 {there}").format(there=there)
        self._sum.setText(words)
        self._on_selection_changed()

    def _marked(self) -> Attendee | None:
        rows = self.table.selectionModel().selectedRows()
        return self.model.at(rows[0].row()) if rows else None

    def _on_selection_changed(self, *_: object) -> None:
        attendee = self._marked()
        for button in (self.role, self.deputy, self.remove):
            button.setEnabled(attendee is not None)
        self.attendance.setEnabled(bool(self.model.attendees))

    # What a person does

    def _on_person_chosen(self, person_id: str | None) -> None:
        if person_id is None or self._meeting is None:
            return
        desk, meeting_id = self._context.desk, self._meeting.id
        self.person.set_current_id(None)
        self._write(lambda: desk.meetings.add_attendee(meeting_id, person_id))

    def _on_free(self) -> None:
        if self._meeting is None:
            return
        found = DeputyDialog.ask_guest(self._context, self)
        if found is not None:
            desk, meeting_id = self._context.desk, self._meeting.id
            self._write(
                lambda: desk.meetings.add_attendee(
                    meeting_id,
                    role=AttendeeRole.INVITED,
                    name=found.name,
                    post=found.post,
                    office_name=found.office_name,
                )
            )

    def _on_deputy(self) -> None:
        attendee = self._marked()
        if attendee is not None:
            found = DeputyDialog.ask_deputy(self._context, attendee, self)
            if found is not None:
                self.put_deputy(attendee, name=found.name, post=found.post)

    def put_deputy(self, attendee: Attendee, *, name: str, post: str) -> None:
        """Let somebody attend for an attendee, at their place in the order."""
        desk = self._context.desk
        stands_for = attendee.deputy_for or attendee.post or attendee.name
        self._write(
            lambda: desk.meetings.edit_attendee(
                attendee.id,
                role=AttendeeRole.DEPUTY,
                deputy_for=stands_for,
                name=name,
                post=post,
            )
        )

    def set_role(self, role: AttendeeRole) -> None:
        """Say in what part the marked one attends."""
        attendee, desk = self._marked(), self._context.desk
        if attendee is not None:
            attendee_id = attendee.id
            self._write(lambda: desk.meetings.edit_attendee(attendee_id, role=role))

    def set_attendance(self, attendance: Attendance | None) -> None:
        """Say whether the marked one came."""
        attendee, desk = self._marked(), self._context.desk
        if attendee is not None:
            attendee_id = attendee.id
            self._write(lambda: desk.meetings.edit_attendee(attendee_id, attendance=attendance))

    def all_present(self) -> None:
        """Say that everybody came of whom nothing was said yet."""
        meeting, desk = self._meeting, self._context.desk
        if meeting is not None:
            meeting_id = meeting.id
            self._write(lambda: desk.meetings.take_attendance(meeting_id))

    def take_off(self) -> None:
        """Take the marked one off the list; the toast brings them back."""
        attendee, desk = self._marked(), self._context.desk
        if attendee is None or not self._editable:
            return
        panel, gone = self, attendee

        def bring_back() -> None:
            panel._write(
                lambda: desk.meetings.add_attendee(
                    gone.meeting_id,
                    gone.person_id,
                    role=gone.role,
                    name=gone.name,
                    office_name=gone.office_name,
                    post=gone.post,
                    rank=gone.rank,
                    deputy_for=gone.deputy_for,
                )
            )

        self._write(lambda: desk.meetings.discard_attendee(gone.id))
        self._context.notify(self.tr("出席者から外しました。"), bring_back)

    def _write(self, work: object) -> None:
        self._context.write(
            work,  # type: ignore[arg-type]
            context=self,
            done=lambda _: self.reload(),
            failed=self._on_failed,
        )

    def _on_failed(self, error: Exception) -> None:
        show_error(self, error)


class _SetAttendance:
    """A menu's word."""

    def __init__(self, panel: AttendeesPanel, attendance: Attendance | None) -> None:
        self._panel, self._attendance = panel, attendance

    def __call__(self) -> None:
        """Take it."""
        self._panel.set_attendance(self._attendance)


class _SetRole:
    """A menu's part."""

    def __init__(self, panel: AttendeesPanel, role: AttendeeRole) -> None:
        self._panel, self._role = panel, role

    def __call__(self) -> None:
        """Take it."""
        self._panel.set_role(self._role)
