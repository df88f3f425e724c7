"""速報: tells headquarters at once, with the reason, and shows who has seen it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from wardapp.ui.dates import format_short
from wardapp.ui.icons import set_icon
from wardapp.ui.theme import set_kind, set_role
from wardapp.ui.voices.section import VoiceSection
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.section_heading import SectionHeading
from wardapp.ui.words import listed

if TYPE_CHECKING:
    from wardapp.desk import Desk
    from wardapp.domain.changes import Changes
    from wardapp.domain.flash import Flash
    from wardapp.domain.voice import Voice
    from wardapp.ui.context import UiContext


class FlashSection(VoiceSection):
    """Marks the voice for headquarters."""

    tab: ClassVar[str] = "handling"
    kinds: ClassVar[frozenset[str]] = frozenset({"flash", "flash_seen"})

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        theme = context.theme
        self._id = ""
        self._flash: Flash | None = None
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("なぜ急いで知らせるか（一文で）"))
        self.reason.setAccessibleName(self.tr("速報の理由"))
        self.mark_button = QPushButton(self.tr("速報にする"))
        set_icon(self.mark_button, "megaphone")
        self.end_button = QPushButton(self.tr("速報を終える"))
        set_kind(self.end_button, "quiet")
        self.print_button = QPushButton(self.tr("速報を印刷"))
        set_icon(self.print_button, "printer")
        set_kind(self.print_button, "quiet")
        self._said = Paragraph()
        self._seen = Paragraph()
        set_role(self._seen, "muted")
        line = QHBoxLayout()
        line.setSpacing(theme.space(2))
        line.addWidget(self.reason, 1)
        line.addWidget(self.mark_button)
        under = QHBoxLayout()
        under.setSpacing(theme.space(2))
        under.addWidget(self.print_button)
        under.addWidget(self.end_button)
        under.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        column.addWidget(
            SectionHeading(
                self.tr("速報"),
                self.tr("次の同期で、本庁のホームの一番上に表示されます。"),
            )
        )
        column.addWidget(self._said)
        column.addWidget(self._seen)
        column.addLayout(line)
        column.addLayout(under)
        self.mark_button.clicked.connect(self.mark)
        self.reason.returnPressed.connect(self.mark)
        self.reason.textChanged.connect(self._on_reason_changed)
        self.end_button.clicked.connect(self.end)
        self.print_button.clicked.connect(self._on_print)
        self._on_reason_changed("")

    def read(self, desk: Desk, voice: Voice) -> Any:
        """Return the flash of the voice, and the names of those who have seen it."""
        flash = desk.flashes.of_voice(voice.id)
        name = desk.city.name_of
        seen = [
            (name(r.office_id), name(r.person_id), r.seen_on)
            for r in (flash.receipts if flash else ())
        ]
        return flash, seen

    def show_voice(self, voice: Voice, found: Any, *, own: bool, editable: bool) -> None:
        """Show it."""
        flash, seen = found
        if voice.id != self._id:
            self._id = voice.id
            self.reason.clear()
        self._flash = flash
        self.setVisible(own or flash is not None)
        self._said.setVisible(flash is not None)
        self._seen.setVisible(flash is not None)
        if flash is not None:
            self._said.setText(
                self.tr("{day}に速報にしました。理由：{reason}").format(
                    day=format_short(flash.marked_on), reason=flash.reason
                )
            )
            who = [
                self.tr("{office} {person}（{day}）").format(
                    office=office, person=person, day=format_short(day) if day else ""
                )
                for office, person, day in seen
            ]
            self._seen.setText(
                self.tr("確認：{who}").format(who=listed(who))
                if who
                else self.tr("まだ確認されていません。")
            )
        for widget in (self.reason, self.mark_button):
            widget.setVisible(editable and flash is None)
        self.end_button.setVisible(editable and flash is not None)
        self.print_button.setVisible(flash is not None)

    def _on_reason_changed(self, text: str) -> None:
        self.mark_button.setEnabled(bool(text.strip()))

    def mark(self) -> None:
        """Mark it; it can be undone until headquarters has seen it, and ended at any time."""
        desk, voice, reason = self.context.desk, self._id, self.reason.text()
        if not reason.strip():
            self.reason.setFocus()
            return

        def done(_changes: Changes) -> None:
            self.reason.clear()
            self.context.notify(
                self.tr("速報にしました。次の同期で本庁に届きます。"),
                lambda: self.context.write(desk.undo, context=self),
            )

        self.context.write(
            lambda: desk.flashes.mark(reason, voice_id=voice), context=self, done=done
        )

    def end(self) -> None:
        """Say that it need not stand at the top any more."""
        desk, flash = self.context.desk, self._flash
        if flash is not None:
            self.context.write(lambda: desk.flashes.end(flash.id), context=self)

    def _on_print(self) -> None:
        if self._flash is not None:
            self.context.print_document(self.tr("速報"), self._flash.id)
