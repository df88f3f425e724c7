"""The fields of the counter window: what was said, where, who said it, and how it is handled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.voice import ContactDraft
from wardapp.ui.icons import pixmap
from wardapp.ui.theme import active_theme, set_role, set_surface
from wardapp.ui.voices.pairs import Pairs
from wardapp.ui.widgets.date_edit import WarekiDateEdit
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.name_combo import NameCombo
from wardapp.ui.widgets.place_completer import PlaceCompleter

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext
    from wardapp.ui.voices.counter_choices import Choices
    from wardapp.ui.voices.draft import VoiceForm

_COMBOS = ("district_id", "channel_id", "source_id", "category_id", "division_id")
_CONTACT = ("name", "phone", "email", "address")


class CounterFields(QObject):
    """The fields, and the parts of the window in which they stand.

    Attributes:
        text: What was said.
        where: The part with district and place.
        contact_box: The part with the personal data.
        handling: The parts below it, from above.
        usual: What is not asked in a disaster.

    Signals:
        typed: A person changed a field; the text says so by its own signal.
    """

    typed = Signal()

    def __init__(self, context: UiContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._loaded = False
        today = context.desk.today
        self.text = _Lines(5)
        self.text.setAccessibleName(self.tr("話されたこと"))
        self.text.setPlaceholderText(self.tr("話されたとおりに書いてください"))
        self.place = QLineEdit()
        self.place.setPlaceholderText(self.tr("町名、公園名、目印など"))
        self.combos = {name: NameCombo() for name in _COMBOS}
        self.contact = {name: QLineEdit() for name in _CONTACT}
        self.answer = _Lines(2)
        self.answer.setPlaceholderText(self.tr("その場で答えたときだけ書きます"))
        self.wants_response = QCheckBox(self.tr("あとで回答する"))
        self.due_on = WarekiDateEdit(today, prefer="future")
        self.received_on = WarekiDateEdit(today)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        combos = self.combos
        self.where = Pairs(
            ((self.tr("校区"), combos["district_id"]), (self.tr("場所"), self.place))
        )
        contact = self.contact
        ways = Pairs(
            (
                (self.tr("氏名"), contact["name"]),
                (self.tr("電話"), contact["phone"]),
                (self.tr("メール"), contact["email"]),
                (self.tr("住所"), contact["address"]),
            )
        )
        self.contact_box = self._contact_box(ways)
        kinds = Pairs(
            (
                (self.tr("受付方法"), combos["channel_id"]),
                (self.tr("声の主"), combos["source_id"]),
                (self.tr("分類"), combos["category_id"]),
                (self.tr("受付日"), self.received_on),
            )
        )
        answer = Field(self.tr("その場での回答"), self.answer)
        handled = Pairs(
            (
                (self.tr("担当課"), combos["division_id"]),
                (self.tr("回答期限"), self.due_on),
            )
        )
        self.handling: tuple[QWidget, ...] = (kinds, answer, self.wants_response, handled)
        self.usual: list[QWidget] = [*ways.fields[2:], kinds, self.wants_response, handled]

    def _contact_box(self, ways: QWidget) -> QWidget:
        """Return the personal data, apart from the voice and marked as such."""
        theme = self._context.theme
        box = QWidget()
        set_surface(box, "sunken")
        sign = QLabel()
        sign.setPixmap(pixmap("lock", theme.size(15), "muted"))
        title = QLabel(self.tr("連絡先"))
        set_role(title, "strong")
        hint = QLabel(self.tr("個人情報（この区役所内のみ）　任意"))
        set_role(hint, "muted")
        head = QHBoxLayout()
        head.setSpacing(theme.space(2))
        head.addWidget(sign)
        head.addWidget(title)
        head.addWidget(hint, 1)
        column = QVBoxLayout(box)
        column.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(4))
        column.setSpacing(theme.space(2))
        column.addLayout(head)
        column.addWidget(ways)
        return box

    def _connect(self) -> None:
        self.answer.textChanged.connect(self.typed)
        for line in (self.place, *self.contact.values()):
            line.textEdited.connect(self._on_typed)
        for combo in self.combos.values():
            combo.chosen.connect(self._on_typed)
        self.wants_response.clicked.connect(self._on_typed)
        self.due_on.date_changed.connect(self._on_due_changed)
        self.received_on.date_changed.connect(self._on_typed)

    def _on_typed(self, *_: object) -> None:
        self.typed.emit()

    def _on_due_changed(self, day: object) -> None:
        if day is not None:
            self.wants_response.setChecked(True)
        self.typed.emit()

    # -- what can be chosen ----------------------------------------------------------------------

    def offer(self, choices: Choices, form: VoiceForm) -> None:
        """Offer choices; an empty form begins with what the last voice had."""
        completer = PlaceCompleter(self._window)
        completer.set_places(choices.places)
        completer.place_chosen.connect(self._on_place_chosen)
        self.place.setCompleter(completer)
        if not self._loaded and not form.is_worth_keeping:
            form.remember(choices.last_used)
        self._loaded = True
        for name, items in choices.items.items():
            self.combos[name].set_items(items)
            self.combos[name].set_current_id(getattr(form, name))
        if self.received_on.date() is None:
            self.received_on.set_date(self._context.desk.today())

    def _on_place_chosen(self, district: str) -> None:
        """A place that lies in a district says which, unless somebody chose one."""
        if self.combos["district_id"].current_id() is None:
            self.choose("district_id", district)
        self.typed.emit()

    def choose(self, field: str, record_id: str) -> None:
        """Choose in one of the combo boxes, as if by hand."""
        self.combos[field].set_current_id(record_id)
        self.typed.emit()

    # -- the form --------------------------------------------------------------------------------

    def show_form(self, form: VoiceForm) -> None:
        """Show what a form holds."""
        self.text.setPlainText(form.text)
        self.place.setText(form.place)
        self.answer.setPlainText(form.answer)
        for name, combo in self.combos.items():
            combo.set_current_id(getattr(form, name))
        for name, line in self.contact.items():
            line.setText(getattr(form.contact, name))
            line.setPlaceholderText(self.tr("同じ電話の連絡先を使います") if form.call_id else "")
        self.wants_response.setChecked(form.wants_response)
        self.due_on.set_date(form.due_on)
        self.received_on.set_date(form.received_on or self._context.desk.today())

    def read_into(self, form: VoiceForm) -> None:
        """Put into the form what stands here."""
        form.text = self.text.toPlainText()
        form.place = self.place.text()
        form.answer = self.answer.toPlainText()
        # Before the choices are there, a box knows nothing of what the form holds.
        if self._loaded:
            for name, combo in self.combos.items():
                setattr(form, name, combo.current_id())
        form.contact = self.contact_draft(form)
        form.wants_response = self.wants_response.isChecked()
        form.due_on = self.due_on.date()
        form.received_on = self.received_on.date()

    def contact_draft(self, form: VoiceForm) -> ContactDraft:
        """Return who speaks, as far as it is written."""
        kept = form.contact
        typed = {name: line.text() for name, line in self.contact.items()}
        return ContactDraft(kana=kept.kana, note=kept.note, **typed)

    def date_not_understood(self) -> WarekiDateEdit | None:
        """Return the field whose date cannot be read, None where all can."""
        if self.due_on.is_understood() and self.received_on.is_understood():
            return None
        return self.received_on if self.due_on.is_understood() else self.due_on


class _Lines(QPlainTextEdit):
    """A field of so many lines, more where there is room; Tab leaves it."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)  # files that are dropped here are the window's
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Return the height of the lines; Qt's own asks for twelve."""
        return QSize(200, self.fontMetrics().lineSpacing() * self._lines + active_theme().space(5))

    def minimumSizeHint(self) -> QSize:
        """Return the same: fewer lines are too few to write in."""
        return self.sizeHint()
