"""The counter window: a small window in front, already in the text, the time of the call running.

What is typed is kept as a draft at every pause, and when the window is closed half-way. Ctrl+Enter
keeps the voice and is ready for the next. Two calls at once are two windows.
"""

from __future__ import annotations

import itertools
import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.ids import new_id
from wardapp.ui.errors import show_error
from wardapp.ui.icons import pixmap, set_icon
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.voices.draft import REMEMBERED, VoiceForm, clock_words
from wardapp.ui.widgets.date_edit import WarekiDateEdit
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.name_combo import NameCombo

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.domain.text import PersonalDatum
    from wardapp.ui.context import UiContext

DRAFT_PAUSE_MS = 300
_COMBOS = ("district_id", "channel_id", "source_id", "category_id", "division_id")
_CONTACT = ("name", "phone", "email", "address")
_open_windows: list[CounterWindow] = []
_offsets = itertools.count()


def open_counter_window(context: UiContext, *, blank: bool = False) -> CounterWindow:
    """Open a window for a voice: with a draft that was left, if one is and no window has it.

    Args:
        context: What every page gets.
        blank: Begin anew even where drafts were left.
    """
    window = CounterWindow(context)
    _open_windows.append(window)
    window.show()
    window.raise_()
    window.activateWindow()
    if not blank:
        window.take_left_draft()
    return window


class CounterWindow(QWidget):
    """One call at the counter."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self.key = new_id()
        self.form = VoiceForm()
        self._begun = time.monotonic()
        self._showing = False
        self._keeping = False
        self._datum: PersonalDatum | None = None
        self._numbers: dict[str, str] = {}
        self.setWindowTitle(self.tr("声を受け付ける"))
        self._make_fields()
        self._lay_out()
        self._connect()
        self._load()

    # -- making it -------------------------------------------------------------------------------

    def _make_fields(self) -> None:
        today = self._context.desk.today
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("話されたこと"))
        self.text.setPlaceholderText(self.tr("話されたとおりに書いてください"))
        self.text.setTabChangesFocus(True)
        self.place = QLineEdit()
        self.place.setPlaceholderText(self.tr("町名、公園名、目印など"))
        self.combos = {name: NameCombo() for name in _COMBOS}
        self.contact = {name: QLineEdit() for name in _CONTACT}
        self.answer = QPlainTextEdit()
        self.answer.setTabChangesFocus(True)
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
        self.later_button = QPushButton(self.tr("下書きのまま閉じる"))
        set_kind(self.later_button, "quiet")
        self.later_button.setToolTip(self.tr("下書きを残して閉じる（Esc）"))
        self._notice = QWidget()
        set_surface(self._notice, "sunken")
        self._notice_text = QLabel()
        self._notice_text.setWordWrap(True)
        self.move_button = QPushButton(self.tr("連絡先へ移す（Alt+M）"))
        set_kind(self.move_button, "quiet")

    def _lay_out(self) -> None:
        theme = self._context.theme
        text_height = self.fontMetrics().lineSpacing() * 7
        self.text.setMinimumHeight(text_height)
        self.answer.setFixedHeight(self.fontMetrics().lineSpacing() * 3 + theme.space(3))
        body = QWidget()
        set_surface(body, "panel")
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.space(5), theme.space(4), theme.space(5), theme.space(4))
        column.setSpacing(theme.space(3))
        head = QHBoxLayout()
        sign = QLabel()
        sign.setPixmap(pixmap("phone-call", theme.size(18), "accent"))
        title = QLabel(self.tr("話されたこと"))
        set_role(title, "strong")
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(sign)
        head.addWidget(self.clock)
        column.addLayout(head)
        column.addWidget(self.text, 1)
        notice = QHBoxLayout(self._notice)
        notice.addWidget(self._notice_text, 1)
        notice.addWidget(self.move_button)
        self._notice.hide()
        column.addWidget(self._notice)
        column.addWidget(self._grid())
        column.addWidget(Field(self.tr("その場での回答"), self.answer))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(body)
        foot = QWidget()
        set_surface(foot, "header")
        line = QHBoxLayout(foot)
        line.setContentsMargins(theme.space(5), theme.space(3), theme.space(5), theme.space(3))
        line.setSpacing(theme.space(3))
        line.addWidget(self.saved, 1)
        line.addWidget(self.later_button)
        line.addWidget(self.keep_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(foot)
        self.resize(theme.size(620), theme.size(720))
        step = 28 * (next(_offsets) % 6)
        screen = self.screen().availableGeometry()
        self.move(screen.right() - self.width() - 40 - step, screen.top() + 40 + step)

    def _grid(self) -> QWidget:
        theme = self._context.theme
        widget = QWidget()
        grid = QGridLayout(widget)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.space(4))
        grid.setVerticalSpacing(theme.space(2))
        cells: tuple[tuple[str, QWidget], ...] = (
            (self.tr("校区"), self.combos["district_id"]),
            (self.tr("場所"), self.place),
            (self.tr("氏名（個人情報）"), self.contact["name"]),
            (self.tr("電話（個人情報）"), self.contact["phone"]),
            (self.tr("メール（個人情報）"), self.contact["email"]),
            (self.tr("住所（個人情報）"), self.contact["address"]),
            (self.tr("受付方法"), self.combos["channel_id"]),
            (self.tr("声の主"), self.combos["source_id"]),
            (self.tr("分類"), self.combos["category_id"]),
            (self.tr("受付日"), self.received_on),
            (self.tr("担当課"), self.combos["division_id"]),
            (self.tr("回答期限"), self.due_on),
        )
        for position, (label, control) in enumerate(cells):
            grid.addWidget(Field(label, control), position // 2, position % 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.wants_response, len(cells) // 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return widget

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
        self.move_button.clicked.connect(self.move_to_contact)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.keep)
        QShortcut(QKeySequence("Esc"), self, self.close)
        QShortcut(QKeySequence("Alt+M"), self, self.move_to_contact)
        QShortcut(QKeySequence("Ctrl+N"), self, self._open_another)
        set_icon(self.keep_button, "check", "on_accent")

    def _open_another(self) -> None:
        open_counter_window(self._context, blank=True)

    def _load(self) -> None:
        desk = self._context.desk

        def read(_task: object) -> tuple[dict[str, Any], dict[str, str]]:
            city = desk.city
            own = desk.office.id
            parents = {c.id: c.name for c in city.categories()}
            here = [d for d in city.districts(own)] or list(city.districts())
            choices = {
                "category_id": [
                    (c.id, f"{parents[c.parent_id]}／{c.name}" if c.parent_id in parents else c.name, "")
                    for c in city.categories()
                ],
                "district_id": [(d.id, d.name, d.kana) for d in here],
                "channel_id": [(c.id, c.name, "") for c in city.channels()],
                "source_id": [(s.id, s.name, "") for s in city.sources()],
                "division_id": [(d.id, d.name, "") for d in city.divisions(own)],
            }
            return choices, desk.settings.get("voices.last_used")

        self._context.run(read, context=self, done=self._on_loaded)

    def _on_loaded(self, read: tuple[dict[str, Any], dict[str, str]]) -> None:
        choices, last_used = read
        for name, items in choices.items():
            self.combos[name].set_items(items)
            value = getattr(self.form, name)
            self.combos[name].set_current_id(value or last_used.get(name))

    # -- drafts ----------------------------------------------------------------------------------

    def take_left_draft(self) -> None:
        """Go on with the newest draft that no open window has."""
        desk = self._context.desk
        taken = {window.key for window in _open_windows if window is not self}

        def read(_task: object) -> tuple[str, dict[str, Any]] | None:
            left = [(key, payload) for key, payload, _saved in desk.drafts.list("voice") if key not in taken]
            return left[0] if left else None

        self._context.run(read, context=self, done=self._on_left_draft)

    def _on_left_draft(self, found: tuple[str, dict[str, Any]] | None) -> None:
        # Somebody who has begun to type is not interrupted by an older draft.
        if found is None or self.text.toPlainText():
            return
        self.key, payload = found
        self.show_form(VoiceForm.from_payload(payload))
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
        self.received_on.set_date(form.received_on)
        self._showing = False
        self._look_for_personal_data()

    def _read_form(self) -> None:
        form = self.form
        form.text = self.text.toPlainText()
        form.place = self.place.text()
        form.answer = self.answer.toPlainText()
        for name, combo in self.combos.items():
            setattr(form, name, combo.current_id())
        for name, line in self.contact.items():
            setattr(form.contact, name, line.text())
        form.wants_response = self.wants_response.isChecked()
        form.due_on = self.due_on.date()
        form.received_on = self.received_on.date()
        form.call_seconds = int(time.monotonic() - self._begun)

    def save_draft(self) -> None:
        """Keep what was typed so far; durable before the next key, nearly."""
        self._pause.stop()
        self._read_form()
        if not self.form.is_worth_keeping or self._keeping:
            return
        desk, key, payload = self._context.desk, self.key, self.form.payload()
        self._context.write(
            lambda: desk.drafts.save("voice", key, payload), context=self, done=self._on_draft_saved
        )

    def _on_draft_saved(self, _done: object) -> None:
        self.saved.setText(self.tr("下書きを保存しました"))

    def _on_typed(self, *_: object) -> None:
        if not self._showing:
            self.saved.setText("")
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
            words = self.tr("本文に{kind}らしきものがあります。連絡先に分けておくと、本文だけを市の中で共有できます。")
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

    # -- keeping ---------------------------------------------------------------------------------

    def keep(self) -> None:
        """Keep the voice, and be ready for the next."""
        if self._keeping:
            return
        self._commit_input()
        self._read_form()
        if not self.form.can_be_kept:
            self.saved.setText(self.tr("話されたことを書いてから登録してください"))
            self.text.setFocus()
            return
        self._keeping = True
        self._pause.stop()
        self.keep_button.setEnabled(False)
        desk, form, key = self._context.desk, self.form, self.key

        def write() -> Changes:
            changes = desk.keep_from_draft(
                key,
                form.voice(),
                form.contact or None,
                answer=form.answer,
                last_used={name: getattr(form, name) for name in REMEMBERED},
            )
            self._numbers[changes.id] = desk.voices.get(changes.id).number
            return changes

        self._context.write(write, context=self, done=self._on_kept, failed=self._on_failed)

    def _commit_input(self) -> None:
        """Take what an input method still holds in preedit: it was typed and must not be lost."""
        from PySide6.QtGui import QGuiApplication

        QGuiApplication.inputMethod().commit()

    def _on_kept(self, changes: Changes) -> None:
        number = self._numbers.pop(changes.id, "")
        self._context.notify(self.tr("登録しました：{number}").format(number=number), self._undo)
        self.saved.setText(self.tr("登録しました：{number}　次の声を受け付けられます").format(number=number))
        last = {name: getattr(self.form, name) for name in REMEMBERED}
        self._keeping = False
        self.keep_button.setEnabled(True)
        self.key = new_id()
        self.show_form(VoiceForm(**last))
        self._begun = time.monotonic()
        self.clock.setText("0:00")
        self.text.setFocus()

    def _undo(self) -> None:
        desk = self._context.desk
        self._context.write(desk.undo, context=self)

    def _on_failed(self, error: Exception) -> None:
        self._keeping = False
        self.keep_button.setEnabled(True)
        show_error(self, error)

    # -- Qt --------------------------------------------------------------------------------------

    def _on_tick(self) -> None:
        self.clock.setText(clock_words(int(time.monotonic() - self._begun)))

    def showEvent(self, event: QShowEvent) -> None:
        """Be in the text at once."""
        super().showEvent(event)
        self._tick.start()
        self.text.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was typed as a draft, and say so."""
        self._commit_input()
        self._read_form()
        if self.form.is_worth_keeping and not self._keeping:
            self.save_draft()
            self._context.notify(self.tr("書きかけの声を下書きに残しました。ホームから続きを書けます。"))
        if self in _open_windows:
            _open_windows.remove(self)
        super().closeEvent(event)
