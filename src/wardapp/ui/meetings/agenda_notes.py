"""Beside an agenda: what earlier meetings left open with its last word, and what went elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wardapp.ui.dates import format_short
from wardapp.ui.theme import set_role, set_surface
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.row_button import RowButton
from wardapp.ui.words import listed

if TYPE_CHECKING:
    from wardapp.domain.agenda_way import ItemGone
    from wardapp.domain.follow_up import ActionItem
    from wardapp.ui.context import UiContext

SHOWN = 3


class AgendaNotes(QWidget):
    """Two short lists; nothing at all where there is nothing to say.

    Signals:
        meeting_opened(str): A person wants to see the meeting that an item went to.
    """

    meeting_opened = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        set_surface(self, "sunken")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(
            theme.space(3), theme.space(2), theme.space(3), theme.space(2)
        )
        self._column.setSpacing(theme.space(1))
        self.hide()

    def show_notes(self, homework: Sequence[ActionItem], gone: Sequence[ItemGone]) -> None:
        """Show these."""
        while self._column.count():
            taken = self._column.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.deleteLater()
        self.setVisible(bool(homework or gone))
        if homework:
            open_ones = sum(a.state == "open" for a in homework)
            self._say(
                self.tr("前回までの宿題　未了 {open}／{all}").format(
                    open=open_ones, all=len(homework)
                ),
                "field",
            )
            for action in homework[:SHOWN]:
                self._say(self._words(action))
            if len(homework) > SHOWN:
                self._say(
                    self.tr(
                        "ほか%n件（「議事録・宿題」のタブで見られます）", "", len(homework) - SHOWN
                    ),
                    "muted",
                )
        for one in gone:
            button = RowButton(
                self.tr("送った議題：{title}").format(title=one.item.title),
                self.tr("{day}　第{number}回へ{why}").format(
                    day=format_short(one.to.held_on),
                    number=one.to.number,
                    why=self.tr("（{why}）").format(why=one.reason) if one.reason else "",
                ),
            )
            button.clicked.connect(
                lambda _checked=False, to=one.to.id: self.meeting_opened.emit(to)
            )
            self._column.addWidget(button)

    def _say(self, words: str, role: str = "") -> None:
        label = Paragraph(words)
        if role:
            set_role(label, role)
        self._column.addWidget(label)

    def _words(self, action: ActionItem) -> str:
        who = self._context.desk.city.name_of(action.owner_office_id)
        due = self.tr("{day}まで").format(day=format_short(action.due_on)) if action.due_on else ""
        about = listed(part for part in (who, due) if part)
        words = self.tr("・{what}（{about}）").format(what=action.what, about=about)
        if action.result:
            return words + self.tr("　結果：{text}").format(text=action.result)
        if action.progress:
            return words + self.tr("　経過：{text}").format(text=action.progress[-1].text)
        return words + self.tr("　経過報告なし")
