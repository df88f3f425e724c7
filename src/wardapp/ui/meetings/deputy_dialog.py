"""Asks who attends: a deputy for somebody, or a guest who is in no list of staff."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from wardapp.ui.theme import set_kind, set_role
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.name_combo import NameCombo
from wardapp.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from wardapp.domain.meeting import Attendee
    from wardapp.domain.membership import Tenure
    from wardapp.ui.context import UiContext


@dataclass(frozen=True, slots=True)
class Attending:
    """Who was entered."""

    name: str
    post: str
    office_name: str = ""


class DeputyDialog(QDialog):
    """A person of the staff, or a name and a post."""

    def __init__(
        self, context: UiContext, attendee: Attendee | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._city = context.desk.city
        theme = context.theme
        self.setMinimumWidth(theme.size(420))
        self.staff = NameCombo(self.tr("氏名か読み"))
        self.name = QLineEdit()
        self.post = QLineEdit()
        self.office = QLineEdit()
        words = Paragraph()
        set_role(words, "muted")
        layout = QVBoxLayout(self)
        margin = theme.space(5)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(theme.space(3))
        layout.addWidget(words)
        if attendee is not None:
            self.setWindowTitle(self.tr("代理出席"))
            who = "　".join(p for p in (attendee.office_name, attendee.post, attendee.name) if p)
            words.setText(self.tr("{who}の代理で出席する方を入力してください。").format(who=who))
            self.staff.set_items((p.id, p.name, p.kana) for p in self._city.people())
            self.staff.chosen.connect(self._on_staff_chosen)
            layout.addWidget(Field(self.tr("職員から選ぶ"), self.staff))
            self._suggest(context, attendee)
        else:
            self.setWindowTitle(self.tr("出席者の追加"))
            words.setText(self.tr("職員名簿にない方（団体・企業・有識者など）を出席者に加えます。"))
            layout.addWidget(Field(self.tr("所属"), self.office))
        layout.addWidget(Field(self.tr("職"), self.post))
        layout.addWidget(Field(self.tr("氏名"), self.name))
        buttons = QDialogButtonBox()
        self._take = buttons.addButton(self.tr("決定"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_kind(self._take, "primary")
        buttons.addButton(self.tr("やめる"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.name.textChanged.connect(self._on_name_changed)
        self._on_name_changed("")

    @classmethod
    def ask_deputy(
        cls, context: UiContext, attendee: Attendee, parent: QWidget
    ) -> Attending | None:
        """Ask for somebody's deputy; None if the person thought better of it."""
        return cls(context, attendee, parent)._ask()

    @classmethod
    def ask_guest(cls, context: UiContext, parent: QWidget) -> Attending | None:
        """Ask for a guest; None if the person thought better of it."""
        return cls(context, None, parent)._ask()

    def _ask(self) -> Attending | None:
        accepted = self.exec() == QDialog.DialogCode.Accepted
        self.deleteLater()
        if not accepted:
            return None
        return Attending(
            self.name.text().strip(), self.post.text().strip(), self.office.text().strip()
        )

    def _suggest(self, context: UiContext, attendee: Attendee) -> None:
        """Fill in who comes by rule; what the person types meanwhile stays."""
        desk = context.desk

        def found(deputies: tuple[Tenure, ...]) -> None:
            if deputies and not self.name.text():
                self.name.setText(deputies[0].name)
                self.post.setText(deputies[0].post)

        context.run(
            lambda _task: desk.meetings.members.deputies(
                attendee, desk.meetings.get(attendee.meeting_id).held_on
            ),
            context=self,
            done=found,
        )

    def _on_staff_chosen(self, person_id: str | None) -> None:
        person = self._city.person(person_id) if person_id else None
        if person is not None:
            self.name.setText(person.name)
            self.post.setText(person.post)

    def _on_name_changed(self, text: str) -> None:
        self._take.setEnabled(bool(text.strip()))
