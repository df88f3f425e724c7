"""The questions that a reviewer would ask, each with what it means and a good and a weak example."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wardapp.domain.changes import Changes
from wardapp.ui.coaching.parts import Card, ScrollView, button, words
from wardapp.ui.dates import format_short
from wardapp.ui.labels import REQUEST_FIELD_LABELS
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.theme import set_kind
from wardapp.ui.widgets.auto_save import AutoSave

if TYPE_CHECKING:
    from wardapp.domain.coaching import Answer, Question
    from wardapp.ui.context import UiContext


class OutlineView(ScrollView):
    """A card a question.

    Signals:
        compose_asked(): The person wants the answers in the parts of the request.
    """

    compose_asked = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("書くための問い"))
        self._context = context
        self._request_id = ""
        self._answers: dict[str, Answer] = {}
        desk = context.desk

        def save(record: str, fields: dict[str, Any]) -> Changes:
            changes = Changes({"request_answer": frozenset()})
            for question, text in fields.items():
                changes |= desk.coaching.answers.answer(record, question, text)
            return changes

        self.auto = AutoSave(context, save=save, parent=self)
        self.texts: dict[str, GrowingText] = {}
        self._stamps: dict[str, Any] = {}
        self._cards: dict[str, Card] = {}
        self._more = button(
            self.tr("さらに詳しい問いを開く"), self.show_all, "chevron-down", "link"
        )
        self._compose = button(
            self.tr("答えを要望の欄にまとめる"), self.compose_asked.emit, "file-pen-line", ""
        )
        self._make()

    def _make(self) -> None:
        self.add(
            words(
                self.tr(
                    "読む人が尋ねることです。書けるところから、話し言葉で答えてください。答えは要望とともに残り、次の担当者が読めます。"
                ),
                "muted",
            )
        )
        self.add(self.auto.label)
        for question in self._context.desk.coaching.outline():
            self._cards[question.key] = self._card(question)
            self.add(self._cards[question.key])
            self._cards[question.key].setVisible(question.is_core)
        self.column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._compose, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(
            words(
                self.tr("入力済みの文は消さず、その下に加えます。Ctrl+Zで元に戻せます。"), "muted"
            )
        )

    def _card(self, question: Question) -> Card:
        card = Card()
        card.column.addWidget(words(question.text, "strong"))
        text = GrowingText(question.text, 2)
        text.typed.connect(partial(self._on_typed, question.key))
        text.setPlaceholderText(
            self.tr("答え（「{part}」にまとめます）").format(
                part=REQUEST_FIELD_LABELS[question.part]
            )
            if question.part
            else self.tr("答え")
        )
        self.texts[question.key] = text
        card.column.addWidget(text)
        stamp = words("", "faint")
        stamp.hide()
        self._stamps[question.key] = stamp
        card.column.addWidget(stamp)
        help_ = QWidget()
        column = QVBoxLayout(help_)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(card.column.spacing())
        column.addWidget(words(question.why))
        for label, said, role in (
            (self.tr("○ 良い例"), question.good, "success"),
            (self.tr("△ 弱い例"), question.weak, "warning"),
        ):
            column.addWidget(words(label, role))
            column.addWidget(words(said, selectable=True))
        help_.hide()
        toggle = button(self.tr("なぜ尋ねるか・例"), lambda: None, "circle-help", "link")
        toggle.setCheckable(True)
        toggle.setAccessibleName(
            self.tr("{question}　なぜ尋ねるか・例").format(question=question.text)
        )
        toggle.toggled.connect(help_.setVisible)
        card.column.addWidget(toggle, 0, Qt.AlignmentFlag.AlignLeft)
        card.column.addWidget(help_)
        return card

    def show_all(self) -> None:
        """Show the further questions too."""
        for card in self._cards.values():
            card.show()
        self._more.hide()

    def show_request(self, request_id: str) -> None:
        """Show the answers kept with a request."""
        if request_id != self._request_id:
            self.auto.flush()
            self.verticalScrollBar().setValue(0)
        self._request_id = request_id
        desk = self._context.desk
        self._context.run(
            lambda _task: (request_id, desk.coaching.answers.of(request_id)),
            context=self,
            done=self._on_read,
        )

    def set_editable(self, *, editable: bool) -> None:
        """Another ward's answers are only read."""
        for text in self.texts.values():
            text.setReadOnly(not editable)
        self._compose.setVisible(editable)

    def focus_question(self, key: str) -> None:
        """Take the person to a question, its help open."""
        if key in self._cards:
            self._cards[key].show()
            self.ensureWidgetVisible(self._cards[key])
            self.texts[key].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_read(self, read: tuple[str, dict[str, Answer]]) -> None:
        request_id, answers = read
        if request_id != self._request_id:
            return
        unsaved = self.auto.pending(request_id)
        name = self._context.desk.city.name_of
        for key, text in self.texts.items():
            answer = answers.get(key)
            if key not in unsaved:
                text.show_text(answer.text if answer else "")
            if answer:
                self._cards[key].show()
            said = (
                "　".join(
                    part
                    for part in (
                        name(answer.person_id),
                        format_short(answer.answered_on) if answer.answered_on else "",
                    )
                    if part
                )
                if answer
                else ""
            )
            self._stamps[key].setText(said)
            self._stamps[key].setVisible(bool(said))
        self._more.setVisible(any(card.isHidden() for card in self._cards.values()))
        set_kind(self._compose, "" if answers else "quiet")

    def _on_typed(self, key: str, text: str) -> None:
        if self._request_id:
            self.auto.note(self._request_id, key, text)
