"""Who handles a voice: divisions and bureaus, one of them leading, and what each reported back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QInputDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from wardapp.ui.dates import format_short
from wardapp.ui.icons import set_icon
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.voices.section import VoiceSection
from wardapp.ui.widgets.flow import FlowLayout
from wardapp.ui.widgets.name_combo import NameCombo
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.pill import Pill
from wardapp.ui.widgets.section_heading import SectionHeading
from wardapp.ui.widgets.two_sides import TwoSides

if TYPE_CHECKING:
    from collections.abc import Callable

    from wardapp.desk import Desk
    from wardapp.domain.changes import Changes
    from wardapp.domain.handling import Assignment
    from wardapp.domain.voice import Voice
    from wardapp.ui.context import UiContext


class AssignmentsSection(VoiceSection):
    """The assignments of one voice."""

    tab: ClassVar[str] = "handling"
    kinds: ClassVar[frozenset[str]] = frozenset({"assignment", "division", "office"})

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        theme = context.theme
        self._voice: Voice | None = None
        self.who = NameCombo(self.tr("担当する課・局を加える"))
        self.who.setAccessibleName(self.tr("担当する課・局を加える"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.space(2))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        column.addWidget(
            SectionHeading(
                self.tr("担当"),
                self.tr("最初の課が主担当です。結果は、受け付けた方のホームに届きます。"),
            )
        )
        column.addLayout(self._rows)
        column.addWidget(self.who)
        self.who.chosen.connect(self._on_chosen)

    def read(self, desk: Desk, voice: Voice) -> Any:
        """Return the assignments, and whom one can ask."""
        city = desk.city
        offices = {office.id: office for office in city.offices()}
        divisions = [(f"division:{d.id}", d.name, "") for d in city.divisions(desk.office.id)]
        others = [
            (f"office:{office.id}", office.name, office.kana)
            for office in offices.values()
            if office.id != desk.office.id
        ]
        elsewhere = [
            (f"division:{d.id}", f"{offices[d.office_id].name} {d.name}", "")
            for d in city.divisions()
            if d.office_id != desk.office.id and d.office_id in offices
        ]
        return desk.handling.assignments(voice.id), [*divisions, *others, *elsewhere]

    def show_voice(self, voice: Voice, found: Any, *, own: bool, editable: bool) -> None:
        """Show them."""
        assignments, choices = found
        self._voice = voice
        self.setVisible(own or bool(assignments))
        self.who.set_items(choices)
        self.who.set_current_id(None)
        self.who.setVisible(editable)
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for one in assignments:
            self._rows.addWidget(self._row(one, editable=editable))
        if not assignments:
            nobody = QLabel(self.tr("担当はまだ決まっていません。"))
            set_role(nobody, "muted")
            self._rows.addWidget(nobody)

    def _row(self, one: Assignment, *, editable: bool) -> QWidget:
        theme, desk = self.context.theme, self.context.desk
        name = desk.city.name_of
        card = QWidget()
        set_surface(card, "sunken")
        column = QVBoxLayout(card)
        column.setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(2))
        column.setSpacing(theme.space(1))
        who = name(one.division_id) or name(one.office_id)
        if one.division_id and one.office_id != desk.office.id:
            who = f"{name(one.office_id)} {who}"
        title = QLabel(who)
        set_role(title, "strong")
        state = Pill("")
        overdue = one.due_on is not None and one.due_on < desk.today() and one.done_on is None
        if one.done_on is not None:
            state.show_state(self.tr("完了"), "success")
        elif overdue:
            state.show_state(self.tr("期限超過"), "danger")
        else:
            state.show_state(self.tr("依頼中"), "accent")
        left: list[QWidget] = [title, state]
        if one.is_lead:
            lead = Pill("")
            lead.show_state(self.tr("主担当"), "neutral")
            left.insert(1, lead)
        column.addWidget(TwoSides(left, [], theme.space(2)))
        days = [
            self.tr("依頼 {day}").format(day=format_short(one.asked_on)) if one.asked_on else "",
            self.tr("期限 {day}").format(day=format_short(one.due_on)) if one.due_on else "",
            self.tr("完了 {day}").format(day=format_short(one.done_on)) if one.done_on else "",
        ]
        when = QLabel("　".join(day for day in days if day))
        set_role(when, "muted")
        column.addWidget(when)
        if one.result:
            result = Paragraph(one.result)
            column.addWidget(result)
        own = one.office_id == desk.office.id
        buttons = self._buttons(one, editable=editable, own=own)
        if buttons:
            holder = QWidget()
            flow = FlowLayout(holder, theme.space(1))
            for button in buttons:
                flow.addWidget(button)
            column.addWidget(holder)
        return card

    def _buttons(self, one: Assignment, *, editable: bool, own: bool) -> list[QPushButton]:
        handling = self.context.desk.handling
        buttons: list[QPushButton] = []

        def add(words: str, icon: str, call: Callable[[], object]) -> None:
            button = QPushButton(words)
            set_kind(button, "quiet")
            set_icon(button, icon)
            button.clicked.connect(lambda _checked=False: call())
            buttons.append(button)

        if one.done_on is None and (editable or own):
            add(self.tr("結果を記録…"), "check", partial(self.settle, one))
        if not editable:
            return buttons
        if one.done_on is not None:
            if one.seen_on is None:
                add(
                    self.tr("結果を確認した"),
                    "circle-check",
                    lambda: self._write(lambda: handling.see_result(one.id)),
                )
            add(
                self.tr("もう一度依頼する"),
                "rotate-ccw",
                lambda: self._write(lambda: handling.reopen_assignment(one.id)),
            )
        if not one.is_lead:
            add(
                self.tr("主担当にする"),
                "flag",
                lambda: self._write(lambda: handling.lead(one.id)),
            )
        add(self.tr("取り消す"), "x", lambda: self._write(lambda: handling.withdraw(one.id)))
        return buttons

    def _write(self, write: Callable[[], Changes]) -> None:
        self.context.write(write, context=self)

    def _on_chosen(self, value: object) -> None:
        voice, handling = self._voice, self.context.desk.handling
        if voice is None or not isinstance(value, str):
            return
        kind, _, record = value.partition(":")
        is_division = kind == "division"
        self._write(
            lambda: handling.assign(
                voice.id,
                division_id=record if is_division else None,
                office_id=None if is_division else record,
            )
        )

    def settle(self, one: Assignment) -> None:
        """Ask what was done, and report it back."""
        text, kept = QInputDialog.getMultiLineText(
            self, self.tr("結果を記録"), self.tr("したこと、答えたことを書いてください。")
        )
        if kept and text.strip():
            self._write(lambda: self.context.desk.handling.settle(one.id, text))
