"""The views of the requests' place: list, board, adoption rate, calendar; and files in and out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from wardapp.ui.actions import page_action
from wardapp.ui.requests.answer_files import AnswerFiles
from wardapp.ui.requests.board_view import BoardView
from wardapp.ui.requests.calendar_view import CalendarView
from wardapp.ui.requests.rates_view import RatesView
from wardapp.ui.theme import set_kind, set_surface

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.domain.request import WardRequest
    from wardapp.ui.context import UiContext

_RATES = ("request", "ask", "rate_history", "frame_budget", "mayor_hearing")


class RequestViews(QWidget):
    """A bar of four views above one of them."""

    def __init__(
        self,
        context: UiContext,
        frame: QWidget,
        board_requests: Callable[[], Sequence[WardRequest]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._board_requests = board_requests
        self._stack = QStackedWidget()
        self.board = BoardView(context)
        self.rates = RatesView(context)
        self.calendar = CalendarView(context)
        self.files = AnswerFiles(context, self)
        self._views: dict[str, QWidget] = {
            "list": frame,
            "board": self.board,
            "rates": self.rates,
            "calendar": self.calendar,
        }
        labels = {
            "list": self.tr("一覧"),
            "board": self.tr("ボード"),
            "rates": self.tr("事業化率"),
            "calendar": self.tr("日程"),
        }
        theme = context.theme
        bar = QWidget()
        set_surface(bar, "topbar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(theme.space(5), theme.space(2), theme.space(5), 0)
        row.setSpacing(theme.space(1))
        group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        for number, (name, label) in enumerate(labels.items(), 1):
            button = QPushButton(label)
            button.setCheckable(True)
            set_kind(button, "chip")
            button.setToolTip(
                self.tr("{view}を表示（Alt+{number}）").format(view=label, number=number)
            )
            button.clicked.connect(partial(self.show_view, name))
            group.addButton(button)
            row.addWidget(button)
            self.buttons[name] = button
            self._stack.addWidget(self._views[name])
            page_action(parent, label, f"Alt+{number}", partial(self.show_view, name))
        row.addStretch(1)
        row.addWidget(self.files.button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(bar)
        whole.addWidget(self._stack, 1)
        self.buttons["list"].setChecked(True)

    def show_view(self, name: str, *_: object) -> None:
        """Show one of the views."""
        self.buttons[name].setChecked(True)
        self._stack.setCurrentWidget(self._views[name])
        self._reload(name)

    @property
    def shown(self) -> str:
        """The name of the view that is shown."""
        present = self._stack.currentWidget()
        return next(name for name, view in self._views.items() if view is present)

    def _reload(self, name: str) -> None:
        if name == "board":
            read = self._board_requests
            self._context.run(lambda _task: read(), context=self, done=self.board.show_requests)
        elif name == "rates":
            self.rates.reload()
        elif name == "calendar":
            self.calendar.reload()

    def on_changed(self, changes: Changes) -> None:
        """Read the shown view anew where a change touches it."""
        shown = self.shown
        if shown != "list" and changes.touches(*_RATES, "deadline"):
            self._reload(shown)
