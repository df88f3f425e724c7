"""The line at the window's foot: who and which office, the state of the sync, and long work.

The sync's sentence is the Desk's (『3件が未送信。…』), never a status code. Work that takes longer than
400 ms and has a name shows what it is doing, how far it is, and can be cancelled.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from wardapp.ui.background import Background, Task
from wardapp.ui.icons import pixmap, set_icon
from wardapp.ui.theme import active_theme, set_kind, set_role, set_surface

WAIT_MS = 400


class StatusLine(QFrame):
    """Who, sync, progress.

    Signals:
        sync_asked: 今すぐ同期 was pressed.
        conflicts_asked: The fields that wait for a decision are to be shown.
    """

    sync_asked = Signal()
    conflicts_asked = Signal()

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_surface(self, "bar")
        theme = active_theme()
        self._who = QLabel()
        set_role(self._who, "muted")
        self._sign = QLabel()
        self._sync = QLabel()
        set_role(self._sync, "muted")
        self._sync_icon = ("", "")
        self.sync_button = QPushButton(self.tr("今すぐ同期"))
        set_kind(self.sync_button, "link")
        self.sync_button.clicked.connect(self.sync_asked)
        self.conflict_button = QPushButton()
        set_kind(self.conflict_button, "link")
        set_icon(self.conflict_button, "git-compare", "warning")
        self.conflict_button.clicked.connect(self.conflicts_asked)
        self.conflict_button.hide()
        self._work = QLabel()
        set_role(self._work, "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(theme.size(140))
        self._cancel = QPushButton(self.tr("中止"))
        set_kind(self._cancel, "link")
        self._cancel.clicked.connect(self._on_cancel_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(4), theme.space(0.5), theme.space(4), theme.space(0.5))
        row.setSpacing(theme.space(2))
        row.addWidget(self._who)
        row.addSpacing(theme.space(4))
        row.addWidget(self._sign)
        row.addWidget(self._sync)
        row.addWidget(self.sync_button)
        row.addWidget(self.conflict_button)
        row.addStretch(1)
        for widget in (self._work, self._bar, self._cancel):
            row.addWidget(widget)
            widget.hide()
        self.sync_button.hide()
        self._shown: Task | None = None
        self._waiting: dict[int, Task] = {}
        background.task_began.connect(self._on_task_began)
        background.task_moved.connect(self._on_task_moved)
        background.task_ended.connect(self._on_task_ended)
        theme.changed.connect(self._on_theme_changed)

    @property
    def sentence(self) -> str:
        """What is said of the sync."""
        return self._sync.text()

    def show_who(self, office: str, person: str) -> None:
        """Say who works here."""
        self._who.setText(self.tr("{office}　{person}").format(office=office, person=person))

    def show_sync(self, sentence: str, *, trouble: bool, member: bool) -> None:
        """Say the state of the sync in the Desk's own sentence."""
        self._sync.setText(sentence)
        self._sync.setToolTip(sentence)
        set_role(self._sync, "warning" if trouble else "muted")
        name = "cloud-off" if trouble or not member else "cloud-check"
        self._sync_icon = (name, "warning" if trouble else "muted")
        self._on_theme_changed()
        self.sync_button.setVisible(member)

    def show_conflicts(self, count: int) -> None:
        """Say how many fields wait for a decision; nothing where there are none."""
        self.conflict_button.setText(self.tr("食い違い {count}件").format(count=f"{count:,}"))
        self.conflict_button.setToolTip(
            self.tr("ほかの端末と食い違っている項目を見比べて決めます。")
        )
        self.conflict_button.setVisible(count > 0)

    def show_syncing(self) -> None:
        """Say that the sync is under way."""
        self._sync.setText(self.tr("同期しています…"))
        set_role(self._sync, "muted")
        self.sync_button.setEnabled(False)

    def sync_is_over(self) -> None:
        """The button may be pressed again."""
        self.sync_button.setEnabled(True)

    @Slot(object)
    def _on_task_began(self, task: Task) -> None:
        if task.what:
            self._waiting[task.number] = task
            QTimer.singleShot(WAIT_MS, self, self._show_next)

    @Slot(object)
    def _on_task_moved(self, task: Task) -> None:
        if task is self._shown:
            self._draw(task)

    @Slot(object)
    def _on_task_ended(self, task: Task) -> None:
        self._waiting.pop(task.number, None)
        if task is self._shown:
            self._shown = None
            self._show_next()

    @Slot()
    def _show_next(self) -> None:
        if self._shown is None and self._waiting:
            self._shown = next(iter(self._waiting.values()))
            self._cancel.setEnabled(True)
            self._draw(self._shown)
        for widget in (self._work, self._bar, self._cancel):
            widget.setVisible(self._shown is not None)

    def _draw(self, task: Task) -> None:
        parts = [task.what]
        if task.doing:
            parts.append(task.doing)
        if task.total:
            parts.append(f"{task.done:,}／{task.total:,}")
        self._work.setText("　".join(parts))
        self._bar.setRange(0, task.total)
        self._bar.setValue(task.done)
        self._bar.setAccessibleName(task.what)

    @Slot()
    def _on_cancel_clicked(self) -> None:
        if self._shown is not None:
            self._shown.cancel()
            self._cancel.setEnabled(False)
            self._work.setText(self.tr("中止しています…"))

    @Slot()
    def _on_theme_changed(self) -> None:
        if self._sync_icon[0]:
            self._sign.setPixmap(pixmap(self._sync_icon[0], 16, self._sync_icon[1]))
        self._bar.setFixedWidth(active_theme().size(140))
