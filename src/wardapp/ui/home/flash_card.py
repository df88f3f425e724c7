"""速報 on ホーム: at headquarters all that wards marked, above everything else; seen with one key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from wardapp.ui.dates import format_short
from wardapp.ui.icons import set_icon
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.widgets.row_button import RowButton
from wardapp.ui.widgets.section_heading import SectionHeading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wardapp.domain.flash import Flash
    from wardapp.ui.context import UiContext

MOST = 6


class FlashCard(QFrame):
    """The flashes that have not ended, those that nobody here has seen first."""

    def __init__(
        self, context: UiContext, flashes: Sequence[Flash], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        set_surface(self, "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(3), theme.space(3), theme.space(3), theme.space(3))
        column.setSpacing(theme.space(1))
        heading = SectionHeading(self.tr("速報"))
        heading.setContentsMargins(theme.space(2), 0, 0, theme.space(1))
        column.addWidget(heading)
        own = context.desk.office.id
        ordered = sorted(flashes, key=lambda flash: flash.seen_by(own))
        for flash in ordered[:MOST]:
            column.addWidget(self._row(flash, own))
        if len(ordered) > MOST:
            more = QLabel(self.tr("ほかに{count}件あります。").format(count=len(ordered) - MOST))
            set_role(more, "muted")
            column.addWidget(more)

    def _row(self, flash: Flash, own: str) -> QWidget:
        context = self._context
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(context.theme.space(2))
        seen = flash.seen_by(own)
        from_here = flash.office_id == own
        office = context.desk.city.name_of(flash.office_id)
        word, tone = (
            (self.tr("確認済"), "neutral")
            if seen
            else (self.tr("速報"), "danger")
            if not from_here
            else (self.tr("本庁が確認") if flash.receipts else self.tr("本庁は未確認"), "warning")
        )
        row = RowButton(
            flash.title,
            "　".join((office, format_short(flash.marked_on), flash.reason)),
            word,
            tone,
            "megaphone",
        )
        if flash.voice_id:
            row.clicked.connect(
                lambda _checked=False: context.open_record("voice", flash.voice_id or "")
            )
        else:
            row.clicked.connect(lambda _checked=False: context.print_document("速報", flash.id))
        line.addWidget(row, 1)
        if not from_here and not seen:
            confirm = QPushButton(self.tr("確認した"))
            set_icon(confirm, "check")
            confirm.setAccessibleName(
                self.tr("速報「{title}」を確認した").format(title=flash.title)
            )
            confirm.clicked.connect(
                lambda _checked=False: context.write(
                    lambda: context.desk.flashes.confirm(flash.id), context=self
                )
            )
            line.addWidget(confirm)
        printing = QPushButton()
        set_icon(printing, "printer")
        set_kind(printing, "quiet")
        printing.setAccessibleName(self.tr("速報「{title}」を印刷").format(title=flash.title))
        printing.setToolTip(self.tr("一枚にして印刷する"))
        printing.clicked.connect(lambda _checked=False: context.print_document("速報", flash.id))
        line.addWidget(printing)
        return whole
