"""The counter window: a small window in front, already in the text, the time of the call running.

What is typed is kept as a draft at every pause, and when the window is closed half-way. Ctrl+Enter
keeps the voice and is ready for the next. Two calls at once are two windows.
"""

from __future__ import annotations

import datetime as dt
import itertools
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from wardapp.desk.counter import FromCounter
from wardapp.domain.ids import new_id
from wardapp.domain.incident import IncidentKind
from wardapp.domain.template import Template, TemplatePurpose
from wardapp.domain.voice import ContactDraft
from wardapp.ui.errors import show_error
from wardapp.ui.icons import pixmap, set_icon
from wardapp.ui.theme import active_theme, set_kind, set_role, set_surface
from wardapp.ui.voices.counter_disaster import CounterDisaster
from wardapp.ui.voices.counter_extras import CounterExtras
from wardapp.ui.voices.counter_files import CounterFiles
from wardapp.ui.voices.counter_help import CounterHelp
from wardapp.ui.voices.draft import VoiceForm, clock_words
from wardapp.ui.voices.pairs import Pairs
from wardapp.ui.widgets.date_edit import WarekiDateEdit
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.name_combo import NameCombo
from wardapp.ui.widgets.place_completer import Offered, PlaceCompleter
from wardapp.ui.widgets.two_sides import TwoSides

if TYPE_CHECKING:
    from wardapp.desk import Desk
    from wardapp.domain.changes import Changes
    from wardapp.domain.text import PersonalDatum
    from wardapp.ui.context import UiContext
    from wardapp.ui.theme import Theme

DRAFT_PAUSE_MS = 300
LONGEST_UNSAVED_S = 1.5
"""Somebody who types without a pause is saved in between, too."""
_COMBOS = ("district_id", "channel_id", "source_id", "category_id", "division_id")
_CONTACT = ("name", "phone", "email", "address")
_open_windows: list[CounterWindow] = []
_offsets = itertools.count()


def open_counter_window(
    context: UiContext, *, blank: bool = False, draft: str = ""
) -> CounterWindow:
    """Open a window for a voice.

    It is empty: the next caller is another person than the one of a draft that was left. Drafts
    that were left are offered in the window, one key away.

    Args:
        context: What every page gets.
        blank: Do not offer the drafts that were left.
        draft: Open this draft; if a window has it already, bring that one to the front.
    """
    window = next((w for w in _open_windows if draft and w.key == draft), None)
    if window is None:
        window = CounterWindow(context)
        _open_windows.append(window)
        if draft:
            window.take_draft(draft)
        elif not blank:
            window.look_for_drafts()
    window.show()
    window.raise_()
    window.activateWindow()
    return window


def open_drafts() -> frozenset[str]:
    """Return the keys of the drafts that windows have open."""
    return frozenset(window.key for window in _open_windows)


class CounterWindow(QWidget):
    """One call at the counter."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self.key = new_id()
        self.form = VoiceForm()
        self._begun = time.monotonic()
        self._unsaved_since: float | None = None
        self._showing = False
        self._loaded = False
        self._known_templates: list[Template] = []
        self._has_draft = False
        self._left: list[str] = []
        self._datum: PersonalDatum | None = None
        self.setAcceptDrops(True)
        self.setWindowTitle(self.tr("声を受け付ける"))
        self._make_fields()
        self._lay_out()
        self._connect()
        self._load()

    # -- making it -------------------------------------------------------------------------------

    def _make_fields(self) -> None:
        today = self._context.desk.today
        self.text = _Lines(5)
        self.text.setAccessibleName(self.tr("話されたこと"))
        self.text.setPlaceholderText(self.tr("話されたとおりに書いてください"))
        self.place = QLineEdit()
        self.place.setPlaceholderText(self.tr("町名、公園名、目印など"))
        self.extras = CounterExtras(self._context.theme)
        self.combos = {name: NameCombo() for name in _COMBOS}
        self.contact = {name: QLineEdit() for name in _CONTACT}
        self.answer = _Lines(2)
        self.answer.setPlaceholderText(self.tr("その場で答えたときだけ書きます"))
        self.wants_response = QCheckBox(self.tr("あとで回答する"))
        self.due_on = WarekiDateEdit(today, prefer="future")
        self.received_on = WarekiDateEdit(today)
        self.clock = QLabel("0:00")
        set_role(self.clock, "title")
        self.clock.setAccessibleName(self.tr("通話時間"))
        self.saved = QLabel()
        set_role(self.saved, "faint")
        self.keep_button = QPushButton(self.tr("登録して次へ"))
        set_kind(self.keep_button, "primary")
        self.keep_button.setToolTip(self.tr("登録する（Ctrl+Enter）"))
        self.same_call_button = QPushButton(self.tr("同じ電話の別件へ"))
        self.same_call_button.setToolTip(
            self.tr("登録して、同じ方の別の件を書く（Ctrl+Shift+Enter）")
        )
        self.template_button = QPushButton(self.tr("ひな形（Alt+T）"))
        set_icon(self.template_button, "bookmark")
        set_kind(self.template_button, "quiet")
        self._templates = QMenu(self.template_button)
        self._templates.aboutToShow.connect(self._offer_templates)
        self.template_button.setMenu(self._templates)
        self.template_button.setProperty("menued", True)
        self.later_button = QPushButton(self.tr("下書きのまま閉じる"))
        set_kind(self.later_button, "quiet")
        self.later_button.setToolTip(self.tr("下書きを残して閉じる（Esc）"))
        self.throw_button = QPushButton()
        set_icon(self.throw_button, "trash-2")
        set_kind(self.throw_button, "quiet")
        self.throw_button.setToolTip(self.tr("書きかけを捨てて閉じる"))
        self.throw_button.setAccessibleName(self.tr("書きかけを捨てて閉じる"))
        self._long = QWidget()
        set_surface(self._long, "sunken")
        self._long_text = QLabel(
            self.tr("長い電話になっています。区切りを伝えて終えても、失礼にはあたりません。")
        )
        self._long_text.setWordWrap(True)
        self.record_button = QPushButton(self.tr("対応の記録を残す（Alt+R）"))
        self._notice = QWidget()
        set_surface(self._notice, "sunken")
        self._notice_text = QLabel()
        self._notice_text.setWordWrap(True)
        self.move_button = QPushButton(self.tr("連絡先へ移す（Alt+M）"))
        self._drafts = QWidget()
        set_surface(self._drafts, "sunken")
        self._drafts_text = QLabel()
        self._drafts_text.setWordWrap(True)
        self.draft_button = QPushButton(self.tr("続きを書く（Alt+D）"))
        self._joined = QWidget()
        set_surface(self._joined, "sunken")
        self._joined_text = QLabel()
        self._joined_text.setWordWrap(True)
        self.apart_button = QPushButton(self.tr("取りやめる"))
        self.disaster = CounterDisaster(self._context)
        self._usual: list[QWidget] = []
        self.help = CounterHelp(self._context, self)
        self.files = CounterFiles(self._context, self, self.help.panel)

    def _lay_out(self) -> None:
        theme = self._context.theme
        body = QWidget()
        set_surface(body, "panel")
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.space(5), theme.space(4), theme.space(5), theme.space(4))
        column.setSpacing(theme.space(3))
        column.addWidget(_strip(self._drafts, self._drafts_text, self.draft_button, theme))
        column.addWidget(self.disaster)
        column.addLayout(self._head())
        column.addWidget(_strip(self._long, self._long_text, self.record_button, theme))
        column.addWidget(self.text, 1)
        column.addWidget(_strip(self._notice, self._notice_text, self.move_button, theme))
        column.addWidget(_strip(self._joined, self._joined_text, self.apart_button, theme))
        column.addWidget(self.files.strip)
        column.addWidget(
            Pairs(((self.tr("校区"), self.combos["district_id"]), (self.tr("場所"), self.place)))
        )
        column.addWidget(self._contact_box())
        kinds = Pairs(
            (
                (self.tr("受付方法"), self.combos["channel_id"]),
                (self.tr("声の主"), self.combos["source_id"]),
                (self.tr("分類"), self.combos["category_id"]),
                (self.tr("受付日"), self.received_on),
            )
        )
        answer = Field(self.tr("その場での回答"), self.answer)
        handled = Pairs(
            (
                (self.tr("担当課"), self.combos["division_id"]),
                (self.tr("回答期限"), self.due_on),
            )
        )
        for part in (kinds, answer, self.wants_response, handled, self.extras):
            column.addWidget(part)
        self._usual += [kinds, self.wants_response, handled, self.extras]
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A clerk goes on by Tab: the pane itself is no stop on the way.
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._sides = QSplitter(Qt.Orientation.Horizontal)
        self._sides.setChildrenCollapsible(False)
        self._sides.addWidget(scroll)
        self._sides.addWidget(self.files.tabs)
        self._sides.setStretchFactor(0, 5)
        self._sides.setStretchFactor(1, 3)
        whole.addWidget(self._sides, 1)
        whole.addWidget(self._foot())
        QWidget.setTabOrder(self.due_on, self.keep_button)
        QWidget.setTabOrder(self.keep_button, self.later_button)
        screen = self.screen().availableGeometry()
        width, height = theme.size(1020), theme.size(780)
        self.resize(min(width, screen.width() - 40), min(height, screen.height() - 60))
        step = 28 * (next(_offsets) % 6)
        self.move(screen.right() - self.width() - 20 - step, screen.top() + 20 + step)

    def _head(self) -> QHBoxLayout:
        theme = self._context.theme
        head = QHBoxLayout()
        head.setSpacing(theme.space(2))
        sign = QLabel()
        sign.setPixmap(pixmap("phone-call", theme.size(18), "accent"))
        title = QLabel(self.tr("話されたこと"))
        set_role(title, "heading")
        title.setBuddy(self.text)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.template_button)
        head.addWidget(sign)
        head.addWidget(self.clock)
        return head

    def _foot(self) -> QWidget:
        theme = self._context.theme
        foot = QWidget()
        set_surface(foot, "header")
        line = QVBoxLayout(foot)
        line.setContentsMargins(theme.space(5), theme.space(3), theme.space(5), theme.space(3))
        buttons: list[QWidget] = [
            self.throw_button,
            self.later_button,
            self.same_call_button,
            self.keep_button,
        ]
        line.addWidget(TwoSides([self.saved], buttons, theme.space(3)))
        return foot

    def _contact_box(self) -> QWidget:
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
        contact = self.contact
        ways = Pairs(
            (
                (self.tr("氏名"), contact["name"]),
                (self.tr("電話"), contact["phone"]),
                (self.tr("メール"), contact["email"]),
                (self.tr("住所"), contact["address"]),
            )
        )
        column.addWidget(ways)
        self._usual += ways.fields[2:]
        return box

    def _connect(self) -> None:
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(DRAFT_PAUSE_MS)
        self._pause.timeout.connect(self.save_draft)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._on_tick)
        self.text.textChanged.connect(self._on_text_changed)
        self.answer.textChanged.connect(self._on_typed)
        for line in (self.place, *self.contact.values()):
            line.textEdited.connect(self._on_typed)
        for combo in self.combos.values():
            combo.chosen.connect(self._on_typed)
        self.wants_response.clicked.connect(self._on_typed)
        self.due_on.date_changed.connect(self._on_due_changed)
        self.received_on.date_changed.connect(self._on_typed)
        self.keep_button.clicked.connect(self.keep)
        self.later_button.clicked.connect(self.close)
        self.throw_button.clicked.connect(self.throw_away)
        self.move_button.clicked.connect(self.move_to_contact)
        self.draft_button.clicked.connect(self.take_left_draft)
        self.same_call_button.clicked.connect(self.keep_and_go_on)
        self.extras.changed.connect(self._on_typed)
        self.disaster.changed.connect(self._on_typed)
        self.disaster.switched.connect(self._show_usual)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.keep)
        for keys in ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"):
            QShortcut(QKeySequence(keys), self, self.keep_and_go_on)
        self.apart_button.clicked.connect(self.part)
        self.record_button.clicked.connect(self.record_incident)
        QShortcut(QKeySequence("Alt+R"), self, self.record_incident)
        QShortcut(QKeySequence("Alt+T"), self, self.template_button.showMenu)
        QShortcut(QKeySequence("Alt+O"), self, self.extras.toggle)
        QShortcut(QKeySequence("Esc"), self, self.close)
        QShortcut(QKeySequence("Alt+M"), self, self.move_to_contact)
        QShortcut(QKeySequence("Alt+D"), self, self.take_left_draft)
        QShortcut(QKeySequence("Ctrl+N"), self, self._open_another)
        set_icon(self.keep_button, "check", "on_accent")

    def _open_another(self) -> None:
        open_counter_window(self._context, blank=True)

    def _load(self) -> None:
        desk = self._context.desk

        def read(_task: object) -> tuple[dict[str, Any], dict[str, str], list[Offered], list[Any]]:
            city = desk.city
            own = desk.office.id
            parents = {c.id: c.name for c in city.categories()}
            here = city.districts(own) or city.districts()
            choices = {
                "category_id": [
                    (
                        c.id,
                        f"{parents[c.parent_id]}／{c.name}" if c.parent_id in parents else c.name,
                        "",
                    )
                    for c in city.categories()
                ],
                "district_id": [(d.id, d.name, d.kana) for d in here],
                "channel_id": [(c.id, c.name, "") for c in city.channels()],
                "source_id": [(s.id, s.name, "") for s in city.sources()],
                "division_id": [(d.id, d.name, "") for d in city.divisions(own)],
            }
            return (
                choices,
                desk.settings.get("voices.last_used"),
                _offered(desk),
                list(desk.templates.list(TemplatePurpose.VOICE)),
            )

        self._context.run(read, context=self, done=self._on_loaded)

    def _on_place_chosen(self, district: str) -> None:
        """A place that lies in a district says which, unless somebody chose one."""
        if self.combos["district_id"].current_id() is None:
            self.choose("district_id", district)
        self._on_typed()

    def _show_usual(self, is_disaster: bool) -> None:
        """Ask in a disaster for what somebody needs at once, and for no more."""
        for widget in self._usual:
            widget.setVisible(not is_disaster)

    def _on_loaded(
        self, read: tuple[dict[str, Any], dict[str, str], list[Offered], list[Any]]
    ) -> None:
        choices, last_used, places, self._known_templates = read
        self.template_button.setVisible(bool(self._known_templates))
        completer = PlaceCompleter(self)
        completer.set_places(places)
        completer.place_chosen.connect(self._on_place_chosen)
        self.place.setCompleter(completer)
        if not self._loaded and not self.form.is_worth_keeping:
            self.form.remember(last_used)
        self._loaded = True
        for name, items in choices.items():
            self.combos[name].set_items(items)
            self.combos[name].set_current_id(getattr(self.form, name))
        if self.received_on.date() is None:
            self.received_on.set_date(self._context.desk.today())

    # -- drafts ----------------------------------------------------------------------------------

    def look_for_drafts(self) -> None:
        """Offer the drafts that were left and that no window has open."""
        desk = self._context.desk
        self._context.run(
            lambda _task: [key for key, _payload, _saved in desk.drafts.list("voice")],
            context=self,
            done=self._on_drafts_found,
        )

    def _on_drafts_found(self, keys: list[str]) -> None:
        taken = open_drafts()
        self._left = [key for key in keys if key not in taken]
        self._drafts_text.setText(
            self.tr("書きかけの声が{count}件あります。").format(count=len(self._left))
        )
        self._drafts.setVisible(bool(self._left))

    def take_left_draft(self) -> None:
        """Go on with the newest draft that was left: here, or beside what is typed here already."""
        taken = open_drafts()
        left = [key for key in self._left if key not in taken]
        self._left = []
        self._drafts.hide()
        if not left:
            return
        self._read_form()
        if self.form.is_worth_keeping:
            open_counter_window(self._context, draft=left[0])
        else:
            self.take_draft(left[0])

    def take_draft(self, key: str) -> None:
        """Go on with a draft."""
        desk = self._context.desk
        self.key = key
        self._context.run(
            lambda _task: desk.drafts.get("voice", key), context=self, done=self._on_draft_read
        )

    def _on_draft_read(self, payload: dict[str, Any] | None) -> None:
        # Somebody who has begun to type is not interrupted by an older draft.
        if payload is None or self.text.toPlainText():
            self.key = new_id() if payload is not None else self.key
            return
        self._has_draft = True
        self.show_form(VoiceForm.from_payload(payload))
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.saved.setText(self.tr("書きかけの下書きを開きました"))

    def show_form(self, form: VoiceForm) -> None:
        """Show what a draft holds."""
        self._showing = True
        self.form = form
        self._begun = time.monotonic() - form.call_seconds
        self.text.setPlainText(form.text)
        self.place.setText(form.place)
        self.answer.setPlainText(form.answer)
        for name, combo in self.combos.items():
            combo.set_current_id(getattr(form, name))
        for name, line in self.contact.items():
            line.setText(getattr(form.contact, name))
        self.wants_response.setChecked(form.wants_response)
        self.due_on.set_date(form.due_on)
        self.received_on.set_date(form.received_on or self._context.desk.today())
        self.extras.show_form(form)
        self._show_joined()
        self.files.show_form(form)
        self.disaster.show_form(form)
        for line in self.contact.values():
            line.setPlaceholderText(self.tr("同じ電話の連絡先を使います") if form.call_id else "")
        self._showing = False
        self._look_for_personal_data()
        self.help.look()

    def _read_form(self) -> None:
        form = self.form
        form.text = self.text.toPlainText()
        form.place = self.place.text()
        form.answer = self.answer.toPlainText()
        # Before the choices are there, a box knows nothing of what the form holds.
        if self._loaded:
            for name, combo in self.combos.items():
                setattr(form, name, combo.current_id())
        form.contact = self.contact_draft()
        form.wants_response = self.wants_response.isChecked()
        form.due_on = self.due_on.date()
        form.received_on = self.received_on.date()
        self.extras.read_into(form)
        self.files.read_into(form)
        self.disaster.read_into(form)
        form.call_seconds = int(time.monotonic() - self._begun)

    def save_draft(self) -> None:
        """Keep what was typed so far; durable before the next key, nearly."""
        self._pause.stop()
        self._unsaved_since = None
        self._read_form()
        if not self.form.is_worth_keeping:
            self._forget_draft()
            return
        self._has_draft = True
        desk, key, payload = self._context.desk, self.key, self.form.payload()
        self._context.write(
            lambda: desk.drafts.save("voice", key, payload), context=self, done=self._on_draft_saved
        )

    def _forget_draft(self) -> None:
        """Remove the draft of a form that was emptied."""
        if self._has_draft:
            self._has_draft = False
            desk, key = self._context.desk, self.key
            self._context.write(
                lambda: desk.drafts.remove("voice", key), context=self._context.background
            )

    def throw_away(self) -> None:
        """Remove what was typed, with a way back, and close."""
        self._read_form()
        desk, key, payload = self._context.desk, self.key, self.form.payload()
        worth = self.form.is_worth_keeping
        self._has_draft = True
        self._forget_draft()
        self.show_form(VoiceForm())
        if worth:
            background, context = self._context.background, self._context

            def back() -> None:
                context.write(lambda: desk.drafts.save("voice", key, payload), context=background)

            self._context.notify(self.tr("書きかけの声を捨てました。"), back)
        self.close()

    def _on_draft_saved(self, _done: object) -> None:
        self.saved.setText(self.tr("下書きを保存しました"))

    def _on_typed(self, *_: object) -> None:
        if self._showing:
            return
        self.saved.setText("")
        self.help.soon()
        now = time.monotonic()
        if self._unsaved_since is None:
            self._unsaved_since = now
        if now - self._unsaved_since >= LONGEST_UNSAVED_S:
            self.save_draft()
        else:
            self._pause.start()

    def _on_due_changed(self, day: object) -> None:
        if day is not None:
            self.wants_response.setChecked(True)
        self._on_typed()

    def _on_text_changed(self) -> None:
        self._on_typed()
        self._look_for_personal_data()

    # -- personal data in the free text ----------------------------------------------------------

    def _look_for_personal_data(self) -> None:
        self.form.text = self.text.toPlainText()
        found = self.form.personal_data()
        self._datum = found[0] if found else None
        self._notice.setVisible(bool(found))
        if self._datum is not None:
            words = self.tr(
                "本文に{kind}らしきものがあります。連絡先に分けておくと、本文だけを市の中で共有できます。"
            )
            self._notice_text.setText(words.format(kind=self._datum.kind))
            self.move_button.setVisible(self._datum.kind in {"電話番号", "メールアドレス"})

    def move_to_contact(self) -> None:
        """Move what was noticed from the text to the contact."""
        if self._datum is None:
            return
        self._read_form()
        if self.form.move_to_contact(self._datum):
            self.show_form(self.form)
            self._on_typed()
            self.text.setFocus()

    # -- what is taken over from the help ---------------------------------------------------------

    def contact_draft(self) -> ContactDraft:
        """Return who speaks, as far as it is written."""
        kept = self.form.contact
        typed = {name: line.text() for name, line in self.contact.items()}
        return ContactDraft(kana=kept.kana, note=kept.note, **typed)

    def choose(self, field: str, record_id: str) -> None:
        """Choose in one of the combo boxes, as if by hand."""
        self.combos[field].set_current_id(record_id)
        self._on_typed()

    def join(self, voice_id: str, number: str) -> None:
        """Make it one matter with an earlier voice, once it is kept."""
        self._read_form()
        self.form.same_as, self.form.same_as_number = voice_id, number
        self._show_joined()
        self._on_typed()

    def ask_bureau(self, office_id: str) -> None:
        """Ask another office to handle it, once it is kept."""
        self._read_form()
        self.form.bureau_id = office_id
        self._show_joined()
        self._on_typed()

    def part(self) -> None:
        """Neither join it nor ask another office."""
        self.form.same_as, self.form.same_as_number, self.form.bureau_id = None, "", None
        self._show_joined()
        self._on_typed()

    def _show_joined(self) -> None:
        form, parts = self.form, []
        if form.same_as:
            words = self.tr("登録すると「{number}」と同じ案件になります。")
            parts.append(words.format(number=form.same_as_number))
        if form.bureau_id:
            words = self.tr("登録すると{office}に対応を依頼します。")
            parts.append(words.format(office=self._context.desk.city.name_of(form.bureau_id)))
        self._joined_text.setText("\n".join(parts))
        self._joined.setVisible(bool(parts))

    # -- keeping ---------------------------------------------------------------------------------

    def keep_and_go_on(self) -> None:
        """Keep the voice, and be ready for another matter of the same call, with its contact."""
        self.keep(same_call=True)

    def keep(self, *, same_call: bool = False) -> None:
        """Keep the voice, and be ready for the next at once: what is typed now belongs to that one.

        Args:
            same_call: The next is another matter of the same call.
        """
        self._commit_input()
        self._read_form()
        if not self.form.can_be_kept:
            self.saved.setText(self.tr("話されたことを書いてから登録してください"))
            self.text.setFocus()
            return
        if not (self.due_on.is_understood() and self.received_on.is_understood()):
            self.saved.setText(self.tr("日付を読み取れません。直してから登録してください"))
            (self.received_on if self.due_on.is_understood() else self.due_on).setFocus()
            return
        self._pause.stop()
        self._unsaved_since = None
        desk, form, key = self._context.desk, self.form, self.key
        numbers: list[str] = []

        def write() -> Changes:
            # The draft's key becomes the voice's identifier: other matters of the call name it.
            voice = form.voice()
            voice.id = key
            changes = desk.keep_from_draft(
                key,
                voice,
                FromCounter(
                    contact=form.contact or None,
                    answer=form.answer,
                    last_used=form.remembered(),
                    flash_reason=form.flash_reason,
                    same_as=form.same_as,
                    bureau_id=form.bureau_id,
                    files=tuple(map(Path, form.files)),
                ),
            )
            numbers.append(desk.voices.get(changes.id).number)
            return changes

        # Not this window but the program waits for the end: who closes it at once must hear of a full disk.
        self._context.write(
            write,
            context=self._context.background,
            done=lambda _changes: self._on_kept(numbers[0]),
            failed=lambda error: self._on_failed(error, key, form),
        )
        self.saved.setText(self.tr("登録しています…"))
        self._begin_next(form, key if same_call else "")

    def _begin_next(self, last: VoiceForm, of_call: str = "") -> None:
        self.key = new_id()
        self._has_draft = False
        following = last.next_of_call(of_call) if of_call else VoiceForm()
        following.remember(last.remembered())
        if last.letters and not of_call:
            following.files, following.letters = last.letters[:1], last.letters[1:]
            following.received_on = last.received_on
        self.show_form(following)
        if not of_call:
            self.clock.setText("0:00")
        self.text.setFocus()

    # -- templates -------------------------------------------------------------------------------

    def _offer_templates(self) -> None:
        self._templates.clear()
        for template in self._known_templates:
            self._templates.addAction(template.name, _Fill(self, template))

    def fill_in(self, template: Template) -> None:
        """Take from a template what is still empty; what was typed stays."""
        self._read_form()
        filled = self.form.fill_in(template)
        self.show_form(self.form)
        self.saved.setText(
            self.tr("「{name}」を入れました").format(name=template.name)
            if filled
            else self.tr("空いている項目がないため、何も入れていません")
        )
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.text.setFocus()
        self._on_typed()

    def _commit_input(self) -> None:
        """Take what an input method still holds in preedit: it was typed and must not be lost."""
        QGuiApplication.inputMethod().commit()

    def _on_kept(self, number: str) -> None:
        words = QCoreApplication.translate("CounterWindow", "登録しました：{number}")
        self._context.notify(words.format(number=number), self._undo)
        if not shiboken6.isValid(self):
            return
        self.saved.setText(
            self.tr("登録しました：{number}　次の声を受け付けられます").format(number=number)
        )

    def _undo(self) -> None:
        desk = self._context.desk
        self._context.write(desk.undo, context=self._context.background)

    def _on_failed(self, error: Exception, key: str, form: VoiceForm) -> None:
        """Give back what could not be kept: here, or beside what is typed here already."""
        window = self
        if shiboken6.isValid(self):
            self._read_form()
        if not shiboken6.isValid(self) or self.form.is_worth_keeping:
            window = open_counter_window(self._context, blank=True)
        window.key = key
        window.show_form(form)
        window.save_draft()
        window.saved.setText(window.tr("登録できませんでした。入力した内容は残っています"))
        show_error(window, error)

    # -- Qt --------------------------------------------------------------------------------------

    def _on_tick(self) -> None:
        seconds = int(time.monotonic() - self._begun)
        self.clock.setText(clock_words(seconds))
        limit = int(self._context.desk.settings.get("counter.long_call_minutes"))
        self._long.setVisible(bool(limit) and seconds >= limit * 60)

    def record_incident(self) -> None:
        """Begin a factual record of this talk; the window stays as it is."""
        desk = self._context.desk
        begun = desk.clock.now() - dt.timedelta(seconds=int(time.monotonic() - self._begun))

        def made(changes: Changes) -> None:
            self._context.open_record("incident", changes.id)

        self._context.write(
            lambda: desk.incidents.add(
                started_at=begun.strftime("%H:%M"),
                staff=desk.person.name,
                kinds=[IncidentKind.LONG],
            ),
            context=self,
            done=made,
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Be in the text at once."""
        super().showEvent(event)
        self._tick.start()
        self.text.setFocus()

    def add_files(self, paths: Sequence[Path]) -> None:
        """Take files along with what is being written."""
        self.files.add(paths)
        self._on_typed()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach the dropped files."""
        urls = event.mimeData().urls()
        self.add_files([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])
        event.acceptProposedAction()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the help beside the fields, or below them where the window is narrow."""
        super().resizeEvent(event)
        wide = self.width() >= self._context.theme.size(860)
        wanted = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self._sides.orientation() is not wanted:
            self._sides.setOrientation(wanted)
            self.share_room()

    def share_room(self) -> None:
        """Give what stands at the right the room that it needs: a letter more than a hint."""
        whole = (
            self._sides.width()
            if self._sides.orientation() is Qt.Orientation.Horizontal
            else self._sides.height()
        )
        wide = self._sides.orientation() is Qt.Orientation.Horizontal
        right = whole // 2 if self.files.paths else whole * 3 // 8 if wide else whole // 3
        self._sides.setSizes([whole - right, right])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was typed as a draft, and say so."""
        self._commit_input()
        self._read_form()
        if self.form.is_worth_keeping:
            self.save_draft()
            self._context.notify(
                self.tr("書きかけの声を下書きに残しました。ホームから続きを書けます。")
            )
        if self in _open_windows:
            _open_windows.remove(self)
        super().closeEvent(event)


def _offered(desk: Desk) -> list[Offered]:
    """Return the own ward's places and those written before, then what other wards have."""
    own, city = desk.office.id, desk.city
    listed = sorted(city.places(), key=lambda place: place.office_id != own)
    often = Counter(place.name for place in listed)
    offered = [
        Offered(
            place.name,
            place.kana,
            city.name_of(place.office_id)
            if often[place.name] > 1 or place.office_id != own
            else "",
            place.district_id,
        )
        for place in listed
    ]
    known = {place.name for place in listed}
    here = sum(1 for place in listed if place.office_id == own)
    written = [Offered(name) for name in desk.voices.places() if name not in known]
    return [*offered[:here], *written, *offered[here:]]


class _Fill:
    """A template of the menu."""

    def __init__(self, window: CounterWindow, template: Template) -> None:
        self._window, self._template = window, template

    def __call__(self) -> None:
        """Fill it in."""
        self._window.fill_in(self._template)


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


def _strip(strip: QWidget, words: QLabel, button: QPushButton, theme: Theme) -> QWidget:
    """Return a line that says something and offers one thing to do; hidden at first."""
    line = QHBoxLayout(strip)
    line.setContentsMargins(theme.space(4), theme.space(2), theme.space(3), theme.space(2))
    line.setSpacing(theme.space(3))
    line.addWidget(words, 1)
    line.addWidget(button)
    strip.hide()
    return strip
