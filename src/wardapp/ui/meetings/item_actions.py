"""What can be done with the marked item besides its line: on to the next meeting, back, materials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from wardapp.ui.dates import format_short
from wardapp.ui.errors import show_error
from wardapp.ui.icons import set_icon
from wardapp.ui.meetings.choose_meeting_dialog import ChooseMeetingDialog
from wardapp.ui.meetings.inquiry_dialog import InquiryDialog
from wardapp.ui.meetings.item_dialog import ItemDialog
from wardapp.ui.meetings.materials_dialog import MaterialsDialog
from wardapp.ui.theme import set_kind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wardapp.domain.agenda_way import MatterStep
    from wardapp.domain.meeting import AgendaItem, Meeting
    from wardapp.ui.context import UiContext


class ItemActions(QObject):
    """The buttons 資料, くわしく, 次の会議へ and これまで for the marked item.

    Args:
        context: What every page gets.
        item: Returns the marked item.
        owner: Over which dialogs appear.

    Signals:
        changed(): Something about the agenda is another now.
    """

    changed = Signal()

    def __init__(
        self, context: UiContext, item: Callable[[], AgendaItem | None], owner: QWidget
    ) -> None:
        super().__init__(owner)
        self._context, self._item, self._owner = context, item, owner
        self._editable = True
        self.details = self._button("settings-2", self.tr("くわしく…"), self.show_details)
        self.details.setToolTip(self.tr("区分・公開・説明する所属・覚え・結果（Ctrl+I）"))
        self.materials = self._button("paperclip", self.tr("資料…"), self.show_materials)
        self.materials.setToolTip(self.tr("資料のファイルと番号"))
        self.inquiry = self._button("message-square-reply", self.tr("照会…"), self.show_inquiry)
        self.inquiry.setToolTip(self.tr("各区に問い、回答を並べて見る"))
        self.more = self._button("ellipsis", self.tr("その他"), None)
        self.on = self._button("arrow-right", self.tr("次の会議へ"), None)
        self.past = self._button("history", self.tr("これまで"), None)
        self.past.setToolTip(self.tr("同じ案件を扱った会議に戻る"))
        menus = ((self.on, QMenu(owner)), (self.past, QMenu(owner)), (self.more, QMenu(owner)))
        for button, menu in menus:
            button.setProperty("menued", True)
            button.setMenu(menu)
        self._on_menu, self._past_menu = self.on.menu(), self.past.menu()
        for other in (self.details, self.inquiry):
            self.add_more(other)
        self._on_menu.addAction(self.tr("次の会議へ送る（記録ごと移す）"), self.move_to_next)
        self._on_menu.addAction(self.tr("次の会議へ写す（記録は残す）"), self.copy_to_next)
        self._on_menu.addSeparator()
        self._on_menu.addAction(self.tr("ほかの会議へ送る…"), lambda: self.choose(copy=False))
        self._on_menu.addAction(self.tr("ほかの会議へ写す…"), lambda: self.choose(copy=True))

    def _button(self, icon: str, text: str, slot: Callable[[], object] | None) -> QPushButton:
        button = QPushButton(text, self._owner)
        set_icon(button, icon)
        set_kind(button, "quiet")
        if slot is not None:
            button.clicked.connect(lambda _checked=False: slot())
        return button

    def add_more(self, button: QPushButton) -> None:
        """Put a button's work into その他 instead of the row."""
        button.hide()
        action = self.more.menu().addAction(button.icon(), button.text(), button.click)
        action.setToolTip(button.toolTip())

    @property
    def buttons(self) -> list[QPushButton]:
        """The buttons in their order."""
        return [self.materials, self.on, self.past, self.more]

    def set_editable(self, *, editable: bool) -> None:
        """A meeting of another office is only looked at."""
        self._editable = editable
        self.on.setVisible(editable)

    def show_item(self, item: AgendaItem | None) -> None:
        """Say which item is marked; the way back is looked for."""
        for button in (self.materials, self.details, self.inquiry, self.on, self.more):
            button.setEnabled(item is not None)
        self.past.setEnabled(False)
        self._past_menu.clear()
        if item is not None:
            moves = self._context.desk.meetings.moves
            self._context.run(
                lambda _task: (item, moves.matter(item.id)),
                context=self,
                done=self._on_matter,
                failed=lambda _error: None,  # taken off meanwhile
            )

    def _on_matter(self, read: tuple[AgendaItem, Sequence[MatterStep]]) -> None:
        item, steps = read
        present = self._item()
        if present is None or present.id != item.id:
            return
        others = [s for s in steps if s.meeting.id != item.meeting_id]
        self._past_menu.clear()
        for step in others:
            words = self.tr("{day}　第{number}回 {name}").format(
                day=format_short(step.meeting.held_on),
                number=step.meeting.number,
                name=step.meeting.name,
            )
            if step.moved_on_to:
                words += self.tr("（送り）")
            self._past_menu.addAction(words, _Open(self._context, step.meeting.id))
        self.past.setEnabled(bool(others))
        self.past.setText(
            self.tr("これまで {count}").format(count=len(others)) if others else self.tr("これまで")
        )

    # What a person does

    def show_details(self) -> None:
        """Show the rest of the item."""
        item = self._item()
        if (
            item is not None
            and ItemDialog(self._context, item, self._owner, editable=self._editable).ask()
        ):
            self.changed.emit()

    def show_materials(self) -> None:
        """Show the item's materials."""
        item = self._item()
        if item is not None:
            MaterialsDialog(
                self._context, item.title, self._owner, item_id=item.id, editable=self._editable
            ).ask()
            self.changed.emit()

    def show_inquiry(self) -> None:
        """Show the questions under the item."""
        item = self._item()
        if item is not None:
            InquiryDialog(self._context, item, self._owner, editable=self._editable).ask()

    def move_to_next(self) -> None:
        """Move the item to the next meeting, with its record."""
        self._to_next(copy=False)

    def copy_to_next(self) -> None:
        """Put the matter on the next agenda too."""
        self._to_next(copy=True)

    def _to_next(self, *, copy: bool) -> None:
        item = self._item()
        if item is None:
            return
        moves = self._context.desk.meetings.moves

        def found(meeting: Meeting | None) -> None:
            if meeting is None:
                self.choose(copy=copy)
            else:
                self._go(item, meeting.id, meeting.name, "", copy=copy)

        self._context.run(lambda _task: moves.next_of(item.meeting_id), context=self, done=found)

    def choose(self, *, copy: bool) -> None:
        """Ask to which meeting it goes."""
        item = self._item()
        if item is None:
            return
        desk = self._context.desk

        def read(_task: object) -> list[Meeting]:
            today = desk.today()
            coming = [
                m
                for m in desk.meetings.list()
                if m.state == "planned" and m.id != item.meeting_id and m.held_on >= today
            ]
            return sorted(coming, key=lambda m: (m.held_on, m.starts_at))

        def ask(meetings: list[Meeting]) -> None:
            if not meetings:
                self._context.notify(
                    self.tr("これから開く会議がありません。会議を予定してから送ってください。")
                )
                return
            title = self.tr("会議へ写す") if copy else self.tr("会議へ送る")
            words = (
                self.tr("この会議の記録はそのまま残り、同じ案件が選んだ会議の議題に加わります。")
                if copy
                else self.tr("議題は記録ごと移り、この会議には送り先が残ります。")
            )
            dialog = ChooseMeetingDialog(
                self._context, meetings, title, words, self._owner, asks_why=not copy
            )
            if dialog.ask():
                chosen, why = dialog.chosen
                name = next(m.name for m in meetings if m.id == chosen)
                self._go(item, chosen, name, why, copy=copy)

        self._context.run(read, context=self, done=ask)

    def _go(self, item: AgendaItem, to: str, name: str, why: str, *, copy: bool) -> None:
        desk = self._context.desk
        moves = desk.meetings.moves

        def done(_changes: object) -> None:
            words = (
                self.tr("「{name}」に写しました。") if copy else self.tr("「{name}」に送りました。")
            )
            self._context.notify(
                words.format(name=name),
                lambda: self._context.write(
                    desk.undo, context=self, done=lambda _: self.changed.emit()
                ),
            )
            self.changed.emit()

        self._context.write(
            (lambda: moves.copy(item.id, to)) if copy else (lambda: moves.move(item.id, to, why)),
            context=self,
            done=done,
            failed=lambda error: show_error(self._owner, error),
        )


class _Open:
    """A menu's meeting."""

    def __init__(self, context: UiContext, meeting_id: str) -> None:
        self._context, self._meeting_id = context, meeting_id

    def __call__(self) -> None:
        """Go there."""
        self._context.open_record("meeting", self._meeting_id)
