"""The counter window: a small window in front, already in the text, the time of the call running.

What is typed is kept as a draft at every pause, and when the window is closed half-way. Ctrl+Enter
keeps the voice and is ready for the next. Two calls at once are two windows.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
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
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.ids import new_id
from wardapp.domain.voice import ContactDraft
from wardapp.ui.icons import pixmap, set_icon
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.voices.counter_choices import Choices, read_choices
from wardapp.ui.voices.counter_clock import CallClock
from wardapp.ui.voices.counter_disaster import CounterDisaster
from wardapp.ui.voices.counter_drafts import CounterDrafts
from wardapp.ui.voices.counter_extras import CounterExtras
from wardapp.ui.voices.counter_fields import CounterFields
from wardapp.ui.voices.counter_files import CounterFiles
from wardapp.ui.voices.counter_foot import CounterFoot
from wardapp.ui.voices.counter_help import CounterHelp
from wardapp.ui.voices.counter_keeping import CounterKeeping
from wardapp.ui.voices.counter_notices import JoinedNotice, PersonalNotice
from wardapp.ui.voices.draft import VoiceForm

if TYPE_CHECKING:
    from wardapp.domain.template import Template
    from wardapp.ui.context import UiContext

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
            window.drafts.take(draft)
        elif not blank:
            window.drafts.look()
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
        self._showing = False
        self.setAcceptDrops(True)
        self.setWindowTitle(self.tr("声を受け付ける"))
        self._make_parts()
        self._lay_out()
        self._connect()
        self._load()

    # -- making it -------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        context = self._context
        self.fields = CounterFields(context, self)
        self.text, self.place, self.answer = self.fields.text, self.fields.place, self.fields.answer
        self.combos, self.contact = self.fields.combos, self.fields.contact
        self.wants_response = self.fields.wants_response
        self.due_on, self.received_on = self.fields.due_on, self.fields.received_on
        self.extras = CounterExtras(context.theme)
        self.clock = CallClock(context, self)
        self.drafts = CounterDrafts(context, self)
        self.personal = PersonalNotice(context, self)
        self.joined = JoinedNotice(context, self)
        self.disaster = CounterDisaster(context)
        self.help = CounterHelp(context, self)
        self.files = CounterFiles(context, self, self.help.panel)
        self._keeping = CounterKeeping(context, self)
        self.foot = CounterFoot(context.theme)
        self.saved, self.keep_button = self.foot.saved, self.foot.keep_button
        self.template_button = QPushButton(self.tr("ひな形（Alt+T）"))
        set_icon(self.template_button, "bookmark")
        set_kind(self.template_button, "quiet")
        self._templates = QMenu(self.template_button)
        self.template_button.setMenu(self._templates)
        self.template_button.setProperty("menued", True)

    def _lay_out(self) -> None:
        theme = self._context.theme
        body = QWidget()
        set_surface(body, "panel")
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.space(5), theme.space(4), theme.space(5), theme.space(4))
        column.setSpacing(theme.space(3))
        column.addWidget(self.drafts.strip)
        column.addWidget(self.disaster)
        column.addLayout(self._head())
        column.addWidget(self.clock.strip)
        column.addWidget(self.text, 1)
        fields = self.fields
        for part in (self.personal, self.joined, self.files.strip, fields.where):
            column.addWidget(part)
        for part in (fields.contact_box, *fields.handling, self.extras):
            column.addWidget(part)
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
        whole.addWidget(self.foot)
        QWidget.setTabOrder(self.due_on, self.keep_button)
        QWidget.setTabOrder(self.keep_button, self.foot.later_button)
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
        head.addWidget(self.clock.label)
        return head

    def _connect(self) -> None:
        self.text.textChanged.connect(self._on_text_changed)
        for part in (self.fields.typed, self.extras.changed, self.disaster.changed):
            part.connect(self.typed)
        self.disaster.switched.connect(self._show_usual)
        self.keep_button.clicked.connect(self.keep)
        self.foot.later_button.clicked.connect(self.close)
        self.foot.throw_button.clicked.connect(self.throw_away)
        self.foot.same_call_button.clicked.connect(self.keep_and_go_on)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.keep)
        for keys in ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"):
            QShortcut(QKeySequence(keys), self, self.keep_and_go_on)
        QShortcut(QKeySequence("Alt+T"), self, self.template_button.showMenu)
        QShortcut(QKeySequence("Alt+O"), self, self.extras.toggle)
        QShortcut(QKeySequence("Esc"), self, self.close)
        QShortcut(QKeySequence("Ctrl+N"), self, self._open_another)

    def _open_another(self) -> None:
        open_counter_window(self._context, blank=True)

    def _load(self) -> None:
        desk = self._context.desk
        self._context.run(lambda _task: read_choices(desk), context=self, done=self._on_choices)

    def _on_choices(self, choices: Choices) -> None:
        self.template_button.setVisible(bool(choices.templates))
        self._templates.clear()
        for template in choices.templates:
            self._templates.addAction(template.name, partial(self.fill_in, template))
        self.fields.offer(choices, self.form)

    def _show_usual(self, is_disaster: bool) -> None:
        """Ask in a disaster for what somebody needs at once, and for no more."""
        for widget in (*self.fields.usual, self.extras):
            widget.setVisible(not is_disaster)

    # -- the form --------------------------------------------------------------------------------

    def show_form(self, form: VoiceForm) -> None:
        """Show what a draft holds."""
        self._showing = True
        self.form = form
        self.clock.begin(form.call_seconds)
        self.fields.show_form(form)
        self.extras.show_form(form)
        self.joined.show_form(form)
        self.files.show_form(form)
        self.disaster.show_form(form)
        self._showing = False
        self.personal.look()
        self.help.look()

    def read_form(self) -> VoiceForm:
        """Return the form with what stands in the window now."""
        form = self.form
        self.fields.read_into(form)
        self.extras.read_into(form)
        self.files.read_into(form)
        self.disaster.read_into(form)
        form.call_seconds = self.clock.seconds
        return form

    def contact_draft(self) -> ContactDraft:
        """Return who speaks, as far as it is written."""
        return self.fields.contact_draft(self.form)

    def typed(self, *_: object) -> None:
        """A person changed something: look for help, and keep the draft, at the next pause."""
        if self._showing:
            return
        self.saved.setText("")
        self.help.soon()
        self.drafts.soon()

    def _on_text_changed(self) -> None:
        self.typed()
        self.personal.look()

    def throw_away(self) -> None:
        """Remove what was typed, with a way back, and close."""
        self.drafts.throw_away()
        self.close()

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
        self._keeping.keep(same_call=same_call)

    def begin_next(self, following: VoiceForm) -> None:
        """Be ready for another voice, which begins with what this form holds."""
        self.key = new_id()
        self.drafts.begin_next()
        self.show_form(following)
        self.text.setFocus()

    # -- templates -------------------------------------------------------------------------------

    def fill_in(self, template: Template) -> None:
        """Take from a template what is still empty; what was typed stays."""
        self.read_form()
        filled = self.form.fill_in(template)
        self.show_form(self.form)
        self.saved.setText(
            self.tr("「{name}」を入れました").format(name=template.name)
            if filled
            else self.tr("空いている項目がないため、何も入れていません")
        )
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.text.setFocus()
        self.typed()

    def _commit_input(self) -> None:
        """Take what an input method still holds in preedit: it was typed and must not be lost."""
        QGuiApplication.inputMethod().commit()

    # -- Qt --------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Be in the text at once."""
        super().showEvent(event)
        self.clock.run()
        self.text.setFocus()

    def add_files(self, paths: Sequence[Path]) -> None:
        """Take files along with what is being written."""
        self.files.add(paths)
        self.typed()

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
        self.read_form()
        if self.form.is_worth_keeping:
            self.drafts.save()
            self._context.notify(
                self.tr("書きかけの声を下書きに残しました。ホームから続きを書けます。")
            )
        if self in _open_windows:
            _open_windows.remove(self)
        super().closeEvent(event)
