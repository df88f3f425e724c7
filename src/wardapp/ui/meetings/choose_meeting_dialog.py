"""Asks for a meeting: to which an item goes, or a submission sheet belongs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from wardapp.domain.meeting import Meeting
from wardapp.ui.dates import format_date
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.form_dialog import FormDialog
from wardapp.ui.widgets.record_list import RecordLine, RecordList

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext


class ChooseMeetingDialog(FormDialog):
    """A list of meetings to choose from, and a reason where one is asked for."""

    def __init__(
        self,
        context: UiContext,
        meetings: Sequence[Meeting],
        title: str,
        words: str,
        parent: QWidget | None = None,
        *,
        asks_why: bool = False,
    ) -> None:
        super().__init__(context, parent)
        self.set_up(title, words, self.tr("決定"))
        self.setMinimumSize(context.theme.size(520), context.theme.size(420))
        self.list = RecordList(self.tr("会議の一覧"))
        self.list.show_lines(
            [
                RecordLine(
                    m.id,
                    self.tr("第{number}回　{name}").format(number=m.number, name=m.name),
                    format_date(m.held_on),
                )
                for m in meetings
            ],
            meetings[0].id if meetings else "",
        )
        self.why = QLineEdit()
        self.body.addWidget(self.list, 1)
        if asks_why:
            self.body.addWidget(Field(self.tr("理由（任意）"), self.why))
        self.list.record_opened.connect(lambda _record: self.take())

    def take(self) -> None:
        """Take the marked meeting."""
        if self.list.current_id():
            self.accept()

    @property
    def chosen(self) -> tuple[str, str]:
        """The meeting, and the reason."""
        return self.list.current_id(), self.why.text().strip()
