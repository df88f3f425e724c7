"""The line in which one types along: what it becomes is chosen by one key, Enter keeps it.

What stands in it is kept at every pause (desk.drafts), so that neither a crash nor a closed window
loses a word.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from wardapp.domain.meeting import Attendee
from wardapp.ui.follow_up.owner_combo import OwnerCombo
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.theme import set_kind, set_role
from wardapp.ui.widgets.date_edit import WarekiDateEdit
from wardapp.ui.widgets.flow import FlowLayout
from wardapp.ui.widgets.name_combo import NameCombo
from wardapp.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    import datetime as dt

    from wardapp.ui.context import UiContext

PAUSE_MS = 500
_MOST_PERCENT_WITH_HINT = 150
DRAFT = "meeting_entry"


class Entry(StrEnum):
    """What the typed words become."""

    SAID = "said"
    DECISION = "decision"
    ACTION = "action"
    VOICE = "voice"
    INTERNAL = "internal"


KEYS = {
    Entry.SAID: "F2",
    Entry.DECISION: "F3",
    Entry.ACTION: "F4",
    Entry.VOICE: "F6",
    Entry.INTERNAL: "F7",
}


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed and is to be kept."""

    entry: Entry
    text: str
    speaker: str = ""
    attendee_id: str | None = None
    owner_office_id: str | None = None
    owner_id: str | None = None
    due_on: dt.date | None = None
    source_id: str | None = None
    district_id: str | None = None


class _Line(GrowingText):
    """Enter keeps, Shift+Enter begins a new line."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not (
            event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self.entered.emit()
            return
        super().keyPressEvent(event)


class EntryBar(QWidget):
    """Choice of what it becomes, speaker or owner, the words, and a button.

    Signals:
        kept(object): The person pressed Enter on this (``Typed``).
    """

    kept = Signal(object)

    def __init__(self, context: UiContext, meeting_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._meeting_id = meeting_id
        self._attendees: dict[str, Attendee] = {}
        self._speakers: dict[str, str] = {}
        words = {
            Entry.SAID: self.tr("発言"),
            Entry.DECISION: self.tr("決定"),
            Entry.ACTION: self.tr("宿題"),
            Entry.VOICE: self.tr("住民の声"),
            Entry.INTERNAL: self.tr("内部メモ"),
        }
        # Single chips and not one row of them: at 200 % they take several lines.
        self.chips: dict[Entry, QPushButton] = {}
        self._group = QButtonGroup(self)
        for entry, word in words.items():
            chip = QPushButton(f"{word} {KEYS[entry]}")
            chip.setCheckable(True)
            set_kind(chip, "chip")
            chip.setAccessibleName(self.tr("{word}として記録する").format(word=word))
            chip.clicked.connect(_Chosen(self, entry))
            self._group.addButton(chip)
            self.chips[entry] = chip
        self.speaker = NameCombo(self.tr("発言者"))
        self.speaker.setAccessibleName(self.tr("発言者"))
        self.owner = OwnerCombo(context.desk)
        self.due = WarekiDateEdit(context.desk.today, prefer="future")
        self.due.setAccessibleName(self.tr("期限"))
        self.due.setPlaceholderText(self.tr("期限（例：12/20）"))
        # Who spoke, in general words, and from where: they stay for the next voice.
        self.source = NameCombo(self.tr("声の主（自治会など）"))
        self.source.setAccessibleName(self.tr("声の主"))
        self.source.set_items([(one.id, one.name, "") for one in context.desk.city.sources()])
        self.district = NameCombo(self.tr("校区"))
        self.district.setAccessibleName(self.tr("校区"))
        self.district.set_items(
            [
                (one.id, one.name, one.kana)
                for one in context.desk.city.districts(context.desk.office.id)
            ]
        )
        self.text = _Line(self.tr("記録する内容"), 2)
        self.keep_button = QPushButton(self.tr("記録する"))
        set_kind(self.keep_button, "primary")
        self.keep_button.setToolTip(self.tr("Enterで記録します。Shift+Enterで改行します。"))
        self._hint = Paragraph()
        set_role(self._hint, "faint")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._lay_out()
        self.text.typed.connect(lambda _text: self._timer.start())
        self.text.entered.connect(self.keep)
        self.keep_button.clicked.connect(self.keep)
        self._timer.timeout.connect(self.save_draft)
        self.show_kind(Entry.SAID)

    def _lay_out(self) -> None:
        theme = self._context.theme
        who = QWidget()
        flow = FlowLayout(who, theme.space(2))
        for widget in (
            *self.chips.values(),
            self.speaker,
            self.owner,
            self.due,
            self.source,
            self.district,
        ):
            flow.addWidget(widget)
        self.speaker.setMinimumWidth(theme.column(200))
        self.owner.setMinimumWidth(theme.column(260))
        line = QHBoxLayout()
        line.setSpacing(theme.space(2))
        line.addWidget(self.text, 1)
        line.addWidget(self.keep_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        margin = theme.space(4)
        column.setContentsMargins(margin, theme.space(3), margin, theme.space(3))
        column.setSpacing(theme.space(2))
        column.addWidget(who)
        column.addLayout(line)
        column.addWidget(self._hint)

    # -- showing ---------------------------------------------------------------------------------

    @property
    def entry(self) -> Entry:
        """What the words become now."""
        return next((e for e, chip in self.chips.items() if chip.isChecked()), Entry.SAID)

    def show_attendees(self, attendees: tuple[Attendee, ...]) -> None:
        """Offer these as speakers."""
        listed = {one.id: one for one in attendees}
        if listed == self._attendees:
            return
        self._attendees = listed
        self._speakers = {one.id: speaker_name(one) for one in attendees}
        self.speaker.set_items([(one.id, self._speakers[one.id], one.name) for one in attendees])

    def show_kind(self, entry: Entry) -> None:
        """Take the words as this from now on; what is typed stays."""
        self.chips[entry].setChecked(True)
        self.speaker.setVisible(entry is Entry.SAID)
        self.owner.setVisible(entry is Entry.ACTION)
        self.due.setVisible(entry is Entry.ACTION)
        self.source.setVisible(entry is Entry.VOICE)
        self.district.setVisible(entry is Entry.VOICE)
        hints = {
            Entry.SAID: self.tr(
                "発言者は職名でも氏名でも選べます。名簿にない方はそのまま書けます。"
            ),
            Entry.DECISION: self.tr("決まったことを一文で書きます。"),
            Entry.ACTION: self.tr(
                "だれが、いつまでに、何をするかを書きます。担当のホームに出ます。"
            ),
            Entry.VOICE: self.tr(
                "住民が話したことを、区民の声として登録します。出どころはこの会議です。"
            ),
            Entry.INTERNAL: self.tr("議事録には載りません。この所属の中だけで読めます。"),
        }
        self._hint.setText(hints[entry])
        self.text.setToolTip(hints[entry])
        # At large text the room is for the words themselves.
        self._hint.setVisible(self._context.theme.text_percent <= _MOST_PERCENT_WITH_HINT)

    def choose(self, entry: Entry) -> None:
        """One key: words that stand there are kept as this, else the next ones will be.

        An action item is asked for its owner first.
        """
        typed = bool(self.text.toPlainText().strip())
        before = self.entry
        self.show_kind(entry)
        if typed and entry is not Entry.ACTION and entry is not before:
            self.keep()
            return
        if entry is Entry.ACTION and typed:
            self.owner.setFocus()
        else:
            self.text.setFocus()

    def on_chip(self, entry: Entry) -> None:
        """A chip was pressed: the words become this, and one goes on writing."""
        self.show_kind(entry)
        self.text.setFocus()

    # -- keeping ---------------------------------------------------------------------------------

    def keep(self) -> None:
        """Hand on what stands there, and be ready for the next."""
        text = self.text.toPlainText().strip()
        if not text:
            return
        entry = self.entry
        attendee = self.speaker.current_id() if entry is Entry.SAID else None
        speaker = self._speakers.get(attendee or "", "") or self.speaker.typed_text()
        office, person = self.owner.owner()
        typed = Typed(
            entry,
            text,
            speaker if entry is Entry.SAID else "",
            attendee,
            office if entry is Entry.ACTION else None,
            person if entry is Entry.ACTION else None,
            self.due.date() if entry is Entry.ACTION else None,
            self.source.current_id() if entry is Entry.VOICE else None,
            self.district.current_id() if entry is Entry.VOICE else None,
        )
        self.text.clear()
        self._timer.stop()
        # Voices come one after another; after a decision or an action item the talk goes on.
        if entry not in {Entry.SAID, Entry.VOICE}:
            self.show_kind(Entry.SAID)
            self.owner.set_current_id(None)
            self.due.set_date(None)
        self.text.setFocus()
        self.kept.emit(typed)

    def give_back(self, typed: Typed) -> None:
        """Put back what could not be kept, before what was typed meanwhile."""
        rest = self.text.toPlainText()
        self.show_kind(typed.entry)
        self.text.setPlainText(typed.text + (f"\n{rest}" if rest.strip() else ""))
        self.save_draft()

    def save_draft(self) -> None:
        """Keep what stands there, so that a crash loses nothing."""
        self._timer.stop()
        desk, key = self._context.desk, self._meeting_id
        text = self.text.toPlainText()
        payload = {"text": text, "entry": str(self.entry), "speaker": self.speaker.current_id()}
        if text.strip():
            self._context.write(lambda: desk.drafts.save(DRAFT, key, payload), context=self)
        else:
            self._context.write(lambda: desk.drafts.remove(DRAFT, key), context=self)

    def show_draft(self, payload: dict[str, Any] | None) -> None:
        """Show what was typed and not kept the last time."""
        if not payload or self.text.toPlainText().strip():
            return
        entry = payload.get("entry")
        self.show_kind(Entry(entry) if entry in set(Entry) else Entry.SAID)
        self.speaker.set_current_id(payload.get("speaker"))
        self.text.show_text(str(payload.get("text", "")))


class _Chosen:
    """A chip's kind."""

    def __init__(self, bar: EntryBar, entry: Entry) -> None:
        self._bar, self._entry = bar, entry

    def __call__(self) -> None:
        """Choose it."""
        self._bar.on_chip(self._entry)


def speaker_name(attendee: Attendee) -> str:
    """Return how a speaker stands in the minutes: the post, and the name where there is no post."""
    office, post = attendee.office_name, attendee.post
    if not post:
        return attendee.name
    if post == "区長" and office.endswith("区役所"):
        return office.removesuffix("役所") + "長"
    if post == "局長" and office.endswith("局"):
        return office + "長"
    if post == "市長":
        return post
    if post == "副市長":
        return attendee.name.replace("　", " ").split(" ")[0] + post
    return f"{office}{post}"
