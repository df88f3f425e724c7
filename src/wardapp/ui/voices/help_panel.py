"""What helps while one types: what looks right, who was heard before, what was answered to the like.

Nothing is filled in by itself: each offer says its reason and waits for a key. The cards hold saved
answers and earlier voices; one of them is marked, and the keys act on it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wardapp.ui.icons import set_icon
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.widgets.flow import FlowLayout
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.row_button import RowButton
from wardapp.ui.words import listed

if TYPE_CHECKING:
    from wardapp.desk.insight import Help, Proposal
    from wardapp.insight.heard import Heard
    from wardapp.ui.context import UiContext

_TEXT_SHOWN = 90
_ANSWER_SHOWN = 140


@dataclass(frozen=True, slots=True)
class Offer:
    """A card: an earlier voice or a saved answer.

    Attributes:
        kind: ``voice`` or ``saved_answer``.
        id: The record.
        title: Its number, or 回答例.
        text: What was said or asked.
        answer: What was answered, "" for nothing yet.
        reason: Why it is shown.
        can_join: Whether the new voice can be made one matter with it.
    """

    kind: str
    id: str
    title: str
    text: str
    answer: str
    reason: str
    can_join: bool


class HelpPanel(QWidget):
    """The offers, and which card the keys act on.

    Signals:
        accepted: A proposal was taken: its target and the record's identifier.
        copied: The answer of a card is wanted where one answers.
        joined: The voice of a card is the same matter: identifier and number.
    """

    accepted = Signal(str, str)
    copied = Signal(str)
    joined = Signal(str, str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.proposals: tuple[Proposal, ...] = ()
        self.offers: list[Offer] = []
        self.cards: list[_Card] = []
        self.marked = 0
        theme = context.theme
        set_surface(self, "sunken")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("入力の手がかり"))
        title = QLabel(self.tr("手がかり"))
        set_role(title, "heading")
        self._none = Paragraph()
        set_role(self._none, "muted")
        body = QWidget()
        set_surface(body, "sunken")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(
            theme.space(4), theme.space(4), theme.space(4), theme.space(4)
        )
        self._column.setSpacing(theme.space(2))
        self._column.addWidget(title)
        self._column.addWidget(self._none)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(theme.space(2))
        self._column.addLayout(self._parts)
        self._column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self.clear()

    # -- showing ---------------------------------------------------------------------------------

    def clear(self) -> None:
        """Show that nothing was typed yet."""
        self._empty()
        self._say(self.tr("書き始めると、似た声と回答、分類と担当課の候補をここに示します。"))

    def show_help(self, found: Help, *, category: str | None, division: str | None) -> None:
        """Show what was found; what is chosen already is not proposed again."""
        marked = self.offers[self.marked].id if self.offers else ""
        self._empty()
        chosen = {"category": category, "division": division}
        self.proposals = tuple(
            one for one in found.proposals if one.name and chosen.get(one.target) != one.id
        )
        self._say("" if found else self.tr("似た声は、まだありません。新しい内容かもしれません。"))
        for number, proposal in enumerate(self.proposals, 1):
            self._parts.addWidget(self._proposal(number, proposal))
        for heard, rows in found.heard:
            self._head(_heard_words(heard))
            for row in rows:
                button = RowButton(row.summary or row.text, row.number)
                button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
                button.clicked.connect(_Open(self._context, row.id))
                self._parts.addWidget(button)
        self.offers = _offers(found)
        if self.offers:
            self._head(self.tr("似た声と回答"))
        for number, offer in enumerate(self.offers):
            card = _Card(self, number, offer)
            self.cards.append(card)
            self._parts.addWidget(card)
        at = next((n for n, one in enumerate(self.offers) if one.id == marked), 0)
        self.mark(at)

    def _empty(self) -> None:
        while (item := self._parts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.proposals, self.offers, self.cards, self.marked = (), [], [], 0

    def _say(self, words: str) -> None:
        self._none.setText(words)
        self._none.setVisible(bool(words))

    def _head(self, words: str) -> None:
        if self._parts.count():
            self._parts.addSpacing(self._context.theme.space(2))
        label = QLabel(words)
        label.setWordWrap(True)
        set_role(label, "field")
        self._parts.addWidget(label)

    def _proposal(self, number: int, proposal: Proposal) -> QWidget:
        what = {
            "category": self.tr("分類"),
            "division": self.tr("担当課"),
            "office": self.tr("担当の局"),
        }[proposal.target]
        button = QPushButton(
            self.tr("{what}：{name}（Alt+{number}）").format(
                what=what, name=proposal.name, number=number
            )
        )
        set_kind(button, "chip")
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        button.setToolTip(self.tr("この候補を入れる"))
        button.clicked.connect(_Accept(self, proposal))
        reason = Paragraph(proposal.reason)
        set_role(reason, "faint")
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._context.theme.space(1))
        column.addWidget(button)
        column.addWidget(reason)
        return box

    # -- acting ----------------------------------------------------------------------------------

    def mark(self, number: int) -> None:
        """Let the keys act on this card."""
        if not self.cards:
            return
        self.marked = max(0, min(number, len(self.cards) - 1))
        for at, card in enumerate(self.cards):
            card.show_marked(marked=at == self.marked)

    def step(self, by: int) -> None:
        """Mark the next card, or the one before."""
        if self.cards:
            self.mark((self.marked + by) % len(self.cards))

    def accept(self, number: int) -> None:
        """Take a proposal, counted from 1."""
        if 0 < number <= len(self.proposals):
            one = self.proposals[number - 1]
            self.accepted.emit(one.target, one.id)

    def copy(self) -> None:
        """Take the answer of the marked card."""
        if self.offers and self.offers[self.marked].answer:
            self.copied.emit(self.offers[self.marked].answer)

    def join(self) -> None:
        """Make the new voice one matter with the marked one."""
        if self.offers and self.offers[self.marked].can_join:
            offer = self.offers[self.marked]
            self.joined.emit(offer.id, offer.title)

    def open(self) -> None:
        """Show the marked record at its place."""
        if self.offers:
            offer = self.offers[self.marked]
            self._context.open_record(offer.kind, offer.id)


class _Card(QFrame):
    """One offer; a click marks it."""

    def __init__(self, panel: HelpPanel, number: int, offer: Offer) -> None:
        super().__init__()
        self._panel, self._number = panel, number
        theme = panel._context.theme
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        column.setSpacing(theme.space(1))
        column.addWidget(_words(offer.title, "strong"))
        column.addWidget(_words(_cut(offer.text, _TEXT_SHOWN)))
        if offer.reason:
            column.addWidget(_words(offer.reason, "faint"))
        if offer.answer:
            words = panel.tr("回答：{text}").format(text=_cut(offer.answer, _ANSWER_SHOWN))
        else:
            words = panel.tr("まだ回答がありません")
        column.addWidget(_words(words, "" if offer.answer else "muted"))
        self._keys = QWidget()
        flow = FlowLayout(self._keys, theme.space(1))
        for words, icon, wanted, act in (
            (panel.tr("回答を写す（Alt+C）"), "copy", bool(offer.answer), panel.copy),
            (panel.tr("同じ案件に（Alt+J）"), "link", offer.can_join, panel.join),
            (panel.tr("開く"), "external-link", True, panel.open),
        ):
            if wanted:
                button = QPushButton(words)
                set_icon(button, icon)
                set_kind(button, "quiet")
                button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
                button.clicked.connect(_Act(act))
                flow.addWidget(button)
        column.addWidget(self._keys)
        self.setAccessibleName(listed((offer.title, _cut(offer.text, _TEXT_SHOWN))))

    def show_marked(self, *, marked: bool) -> None:
        """Frame the card and show its keys, or not."""
        set_surface(self, "notice" if marked else "card")
        self._keys.setVisible(marked)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Mark it."""
        self._panel.mark(self._number)
        super().mousePressEvent(event)


class _Act:
    """A key of a card."""

    def __init__(self, act: object) -> None:
        self._act = act

    def __call__(self, _checked: bool = False) -> None:
        """Do it."""
        self._act()  # type: ignore[operator]


class _Accept:
    """A proposal's button."""

    def __init__(self, panel: HelpPanel, proposal: Proposal) -> None:
        self._panel, self._proposal = panel, proposal

    def __call__(self, _checked: bool = False) -> None:
        """Take it."""
        self._panel.accepted.emit(self._proposal.target, self._proposal.id)


class _Open:
    """A voice that was heard before."""

    def __init__(self, context: UiContext, voice_id: str) -> None:
        self._context, self._id = context, voice_id

    def __call__(self, _checked: bool = False) -> None:
        """Show it."""
        self._context.open_record("voice", self._id)


def _offers(found: Help) -> list[Offer]:
    from PySide6.QtCore import QCoreApplication

    kept = QCoreApplication.translate("HelpPanel", "回答例")
    listed = [
        Offer("saved_answer", one.id, kept, one.question, one.answer, "", can_join=False)
        for one in found.answers
    ]
    listed += [
        Offer(
            "voice",
            one.id,
            one.number,
            one.text,
            one.answer,
            one.reason,
            can_join=one.id in found.own,
        )
        for one in found.voices
    ]
    return listed


def _heard_words(heard: Heard) -> str:
    from PySide6.QtCore import QCoreApplication

    say = QCoreApplication.translate
    who = (
        say("HelpPanel", "この方の声がこれまでに{count}件あります（{reason}）")
        if heard.what == "contact"
        else say("HelpPanel", "この場所の声がこれまでに{count}件あります（{reason}）")
    )
    return who.format(count=heard.count, reason=heard.reason)


def _words(text: str, role: str = "") -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        set_role(label, role)
    return label


def _cut(text: str, length: int) -> str:
    line = " ".join(text.split())
    return line if len(line) <= length else f"{line[:length]}…"
