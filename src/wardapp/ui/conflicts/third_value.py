"""Writing what none of the versions says: a text from what both say, or another value of the field."""

from __future__ import annotations

import contextlib
import datetime as dt
import re
import unicodedata
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wardapp.desk.conflict_editor import EditorKind
from wardapp.errors import InputRefused
from wardapp.ui.meetings.clock_times import parse_clock
from wardapp.ui.requests.fields import AmountEdit, GrowingText
from wardapp.ui.theme import active_theme, set_kind, set_role
from wardapp.ui.widgets.date_edit import WarekiDateEdit
from wardapp.ui.widgets.flow import FlowLayout
from wardapp.ui.widgets.name_combo import NameCombo
from wardapp.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from wardapp.desk.conflicts import Conflict
    from wardapp.domain.text_merge import Proposal

FEW = 12
"""Choices up to which a plain list is shown; above it, one types a part of the name."""


class ThirdValue(QWidget):
    """The lower part of a conflict's page.

    Signals:
        decided(object): The person wants this value, as the Desk takes it.
        refused(object): What was typed is no value of this field; the error says why.
    """

    decided = Signal(object)
    refused = Signal(object)

    def __init__(
        self, conflict: Conflict, today: Callable[[], dt.date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._conflict = conflict
        self._today = today
        self._read: Callable[[], Any] = lambda: None
        self._proposal: Proposal | None = None
        theme = active_theme()
        self.title = QLabel()
        set_role(self.title, "strong")
        self.title.setWordWrap(True)
        self.hint = Paragraph()
        set_role(self.hint, "muted")
        self.hint.hide()
        self.sources: dict[str, QPushButton] = {}
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, theme.space(2))
        self.editor: QWidget = self._make_editor()
        self.editor.setAccessibleName(self.tr("書き直した内容"))
        self.title.setBuddy(self.editor)
        self.button = QPushButton(self.tr("この内容にする(&S)"))
        self.button.clicked.connect(self.decide)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, theme.space(1), 0, 0)
        whole.setSpacing(theme.space(1.5))
        whole.addWidget(self.title)
        if self.sources:
            whole.addWidget(self._chips)
        whole.addWidget(self.hint)
        whole.addWidget(self.editor)
        whole.addWidget(self.button)
        whole.setAlignment(self.button, Qt.AlignmentFlag.AlignLeft)
        theme.changed.connect(self._mark_doubts)

    def decide(self) -> None:
        """Tell the value, or why it is none."""
        try:
            value = self._read()
        except InputRefused as error:
            self.refused.emit(error)
            return
        self.decided.emit(value)

    # Editors

    def _make_editor(self) -> QWidget:
        kind, present = self._conflict.editor.kind, self._conflict.shown.raw
        self.title.setText(self.tr("ほかの内容にする"))
        if kind in {EditorKind.LONG, EditorKind.LINE}:
            return self._make_text()
        if kind is EditorKind.CHOICE:
            return self._make_choice()
        if kind is EditorKind.DAY:
            return self._make_day()
        if kind is EditorKind.AMOUNT:
            amount = AmountEdit(self.tr("書き直した内容"))
            amount.show_amount(present if isinstance(present, int) else None)
            self._read = lambda: amount.amount
            return amount
        line = QLineEdit("" if present is None else str(present))
        line.setMaximumWidth(active_theme().size(220))
        if kind is EditorKind.TIME:
            line.setPlaceholderText(self.tr("例：13:30"))
            self._read = lambda: parse_clock(line.text()) or None
        else:
            line.setPlaceholderText(self.tr("数字"))
            self._read = lambda: _whole_number(line.text())
        line.returnPressed.connect(self.decide)
        return line

    def _make_text(self) -> QWidget:
        conflict = self._conflict
        text = GrowingText(self.tr("書き直した内容"), 3 if conflict.proposal else 2)
        self.text = text
        self._read = text.toPlainText
        self._proposal = conflict.proposal
        self.title.setText(self.tr("両方を生かす、または書き直す"))
        if self._proposal is not None:
            self._offer("merged", self.tr("合わせた案(&M)"), self.show_proposal)
        both = conflict.both
        if both is not None:
            self._offer("both", self.tr("両方を並べる(&B)"), lambda: self.show_text(both, "both"))
        shown = str(conflict.shown.raw or "")
        self._offer("shown", self.tr("今の内容から(&E)"), lambda: self.show_text(shown, "shown"))
        text.typed.connect(self._on_typed)
        if self._proposal is not None:
            self.show_proposal()
        else:
            self.show_text(both or shown, "both" if both is not None else "shown")
        return text

    def _offer(self, key: str, words: str, show: Callable[[], None]) -> None:
        chip = QPushButton(words)
        set_kind(chip, "chip")
        chip.setCheckable(True)
        chip.clicked.connect(show)
        self.sources[key] = chip
        self._flow.addWidget(chip)

    def show_text(self, text: str, source: str) -> None:
        """Put a text into the editor, where it can be changed."""
        self._show_plain(text)
        self._check(source)
        self.hint.hide()

    def _show_plain(self, text: str) -> None:
        """Show a text without the marks of one that was there before."""
        self.text.setCurrentCharFormat(QTextCharFormat())
        self.text.show_text("")
        self.text.show_text(text)

    def show_proposal(self) -> None:
        """Put what both could mean into the editor, with the places to look at marked."""
        if self._proposal is None:
            return
        self._show_plain(self._proposal.text)
        self._check("merged")
        if self._proposal.doubtful:
            self.hint.setText(
                self.tr(
                    "破線を引いたところは、両方で変更された文です。意味が通るか確かめ、必要なら書き直してください。"
                )
            )
        else:
            self.hint.setText(self.tr("別々の文への変更を合わせました。"))
        self.hint.show()
        self._mark_doubts()

    def _check(self, source: str) -> None:
        for key, chip in self.sources.items():
            chip.setChecked(key == source)

    def _on_typed(self, _text: str) -> None:
        self._check("")

    def _mark_doubts(self) -> None:
        if self._proposal is None or not self.sources["merged"].isChecked():
            return
        tokens = active_theme().tokens
        look = QTextCharFormat()
        look.setBackground(QColor(tokens["warning_soft"]))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        look.setUnderlineColor(QColor(tokens["warning"]))
        # In the text itself: of an "extra selection" the line is cut off with this font, whose
        # underline lies below its letters' box.
        document = self.text.document()
        self.text.blockSignals(True)
        document.setUndoRedoEnabled(False)
        for begin, end in self._proposal.doubtful:
            cursor = QTextCursor(document)
            cursor.setPosition(_units(self._proposal.text, begin))
            cursor.setPosition(_units(self._proposal.text, end), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)
        document.setUndoRedoEnabled(True)
        self.text.blockSignals(False)

    def _make_choice(self) -> QWidget:
        editor = self._conflict.editor
        present = self._conflict.shown.raw
        if len(editor.options) > FEW:
            names = NameCombo()
            names.set_items((str(value), name, "") for value, name in editor.options)
            names.set_current_id(present if isinstance(present, str) else None)
            self._read = names.current_id
            return names
        combo = QComboBox()
        if editor.may_be_empty:
            combo.addItem(self.tr("（なし）"), None)
        for value, name in editor.options:
            combo.addItem(name, value)
        combo.setCurrentIndex(max(0, combo.findData(present)))
        combo.setMaximumWidth(active_theme().size(420))
        self._read = combo.currentData
        return combo

    def _make_day(self) -> QWidget:
        day = WarekiDateEdit(self._today, prefer="future")
        day.setMaximumWidth(active_theme().size(320))
        present = self._conflict.shown.raw
        with contextlib.suppress(TypeError, ValueError):
            day.set_date(dt.date.fromisoformat(present))

        def read() -> str | None:
            day.editingFinished.emit()
            if not day.is_understood():
                raise InputRefused(
                    self.tr("「{text}」は日付として読み取れません。").format(text=day.text()),
                    self.tr("まだ何も決めていません。"),
                    self.tr("「5/3」「R6.5.3」のように入力してください。"),
                )
            date = day.date()
            return date.isoformat() if date is not None else None

        self._read = read
        return day


def _units(text: str, at: int) -> int:
    """Return a position as Qt counts it: characters beyond the first plane are two."""
    return len(text[:at].encode("utf-16-le")) // 2


def _whole_number(text: str) -> int | None:
    plain = re.sub(r"[\s,、]", "", unicodedata.normalize("NFKC", text))
    if not plain:
        return None
    if not re.fullmatch(r"\d{1,15}", plain):
        raise InputRefused(
            f"「{text.strip()[:20]}」は数として読み取れません。",
            "まだ何も決めていません。",
            "数字だけを入力してください。",
        )
    return int(plain)
