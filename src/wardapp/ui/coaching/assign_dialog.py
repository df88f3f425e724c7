"""Says that a theme or a request serves an item of a plan, and why: from the plan's side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from wardapp.ui.coaching.parts import words
from wardapp.ui.errors import sentences
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.theme import set_kind
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.name_combo import NameCombo

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext


class AssignDialog(QDialog):
    """One item of a plan, what serves it, and why."""

    def __init__(
        self, context: UiContext, plan_id: str, path: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._plan_id = plan_id
        theme = context.theme
        self.setWindowTitle(self.tr("課題・要望を当てる"))
        self.setMinimumWidth(theme.size(480))
        self.what = NameCombo(self.tr("課題か要望の名前の一部"))
        self.what.setAccessibleName(self.tr("課題・要望"))
        self.why = GrowingText(self.tr("理由"), 2)
        self.why.setPlaceholderText(self.tr("なぜこの項目に当たるのか"))
        self._problem = words("", "danger")
        self._problem.hide()
        buttons = QDialogButtonBox()
        self.keep_button = buttons.addButton(
            self.tr("当てる"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        set_kind(self.keep_button, "primary")
        self.keep_button.setEnabled(False)
        buttons.addButton(self.tr("やめる"), QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        margin = theme.space(5)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(theme.space(3))
        layout.addWidget(words(path, "strong"))
        layout.addWidget(Field(self.tr("課題・要望"), self.what))
        layout.addWidget(Field(self.tr("理由"), self.why))
        layout.addWidget(self._problem)
        layout.addWidget(buttons)
        buttons.accepted.connect(self.keep)
        buttons.rejected.connect(self.reject)
        self.what.chosen.connect(lambda chosen: self.keep_button.setEnabled(bool(chosen)))
        self._offer()

    def _offer(self) -> None:
        desk = self._context.desk
        theme, request = self.tr("課題：{title}"), self.tr("要望：{title}")

        def read(_task: object) -> list[tuple[str, str, str]]:
            own = desk.office.id if desk.office.is_ward else None
            found = [
                (f"theme/{one.id}", theme.format(title=one.title), "")
                for one in desk.themes.list(closed=False)
            ]
            found += [
                (f"request/{one.id}", request.format(title=one.title), one.number)
                for one in desk.requests.list(office_id=own)
                if one.title
            ]
            return found

        self._context.run(read, context=self, done=self.what.set_items)

    def keep(self) -> None:
        """Write it down; what is refused is said here."""
        kind, _, record = (self.what.current_id() or "").partition("/")
        links, plan_id, why = (
            self._context.desk.coaching.links,
            self._plan_id,
            self.why.toPlainText(),
        )
        target: dict[str, Any] = {f"{kind}_id": record}

        def write() -> Changes:
            return links.set(plan_id, why, **target)

        self._context.write(
            write, context=self, done=lambda _changes: self.accept(), failed=self._on_refused
        )

    def _on_refused(self, error: Exception) -> None:
        self._problem.setText(" ".join(part for part in sentences(error) if part))
        self._problem.show()


def open_assign(context: UiContext, plan_id: str, path: str, parent: QWidget) -> AssignDialog:
    """Open the dialog over its page."""
    dialog = AssignDialog(context, plan_id, path, parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
