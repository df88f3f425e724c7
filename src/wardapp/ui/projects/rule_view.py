"""One rule that stood in the way: all records about it, and the theme that is made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from wardapp.domain.field_decision import RuleEvidence
from wardapp.ui.dates import format_short
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import DECIDED_LABELS
from wardapp.ui.projects.bound import clear_layout, hint
from wardapp.ui.widgets.row_button import RowButton
from wardapp.ui.widgets.section_heading import SectionHeading

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext


class RuleView(QWidget):
    """The evidence for wider discretion about one rule.

    Signals:
        opened(str): A record is to be shown.
    """

    opened = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rule: RuleEvidence | None = None
        self._heading = SectionHeading("")
        self.theme_button = QPushButton(self.tr("課題にする"))
        set_icon(self.theme_button, "layers")
        self._heading.add(self.theme_button)
        self.words = hint("")
        self.rows = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(context.theme.space(3))
        column.addWidget(self._heading)
        column.addWidget(self.words)
        column.addLayout(self.rows)
        self.theme_button.clicked.connect(lambda _checked=False: self.make_theme())

    def show_rule(self, rule: RuleEvidence) -> None:
        """Show this rule."""
        self._rule = rule
        name = self._context.desk.city.name_of
        self._heading.set_title(rule.rule or self.tr("（規程・職が書かれていません）"), rule.owner)
        self.theme_button.setVisible(bool(rule.rule))
        words = [
            self.tr("{wards}区から{count}件。決められなかったのは{could_not}件です。").format(
                wards=len(rule.offices), count=len(rule.decisions), could_not=rule.could_not
            )
        ]
        if rule.days is not None:
            before, after, count = rule.days
            words.append(
                self.tr(
                    "日数の分かる{count}件の平均：{before}日 → {after}日（区で決めた場合）"
                ).format(count=count, before=f"{before:.1f}", after=f"{after:.1f}")
            )
        self.words.setText("\n".join(words))
        clear_layout(self.rows)
        for one in rule.decisions:
            detail = (
                format_short(one.happened_on) if one.happened_on else "",
                name(one.office_id),
                one.better,
            )
            button = RowButton(
                one.title,
                "　".join(part for part in detail if part),
                DECIDED_LABELS[one.decided],
                "neutral",
            )
            button.clicked.connect(lambda _checked=False, record=one.id: self.opened.emit(record))
            self.rows.addWidget(button)

    def make_theme(self) -> None:
        """Put down as a theme that wards may not decide this."""
        desk, rule = self._context.desk, self._rule
        if rule is not None:
            self._context.write(
                lambda: desk.ward_actions.theme_from_rule(rule),
                context=self,
                done=lambda changes: self._context.open_record("theme", changes.id),
            )
