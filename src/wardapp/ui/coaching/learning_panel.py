"""What the person who works here drafted and learned: for them alone, and for whom they choose."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from wardapp.ui.coaching.parts import Card, ScrollView, button, words
from wardapp.ui.dates import format_date, format_short
from wardapp.ui.errors import show_error
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.name_combo import NameCombo
from wardapp.ui.widgets.pill import Pill

if TYPE_CHECKING:
    from collections.abc import Callable

    from wardapp.domain.changes import Changes
    from wardapp.domain.coaching import LearningNote
    from wardapp.ui.context import UiContext


class LearningPanel(QWidget):
    """A form and one's own notes at the left; what one drafted and others' notes at the right."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._editing = ""
        self._people: list[tuple[str, str, str]] = []
        self.drafted = GrowingText(self.tr("書いたもの・したこと"), 2)
        self.learned = GrowingText(self.tr("学んだこと・次に試すこと"), 2)
        self._keep = button(self.tr("記録する"), self.keep, "check", "primary")
        self._cancel = button(self.tr("やめる"), self._begin, kind="link")
        self.mine = ScrollView(self.tr("自分の学びの記録"))
        self.aside = ScrollView(self.tr("書いた要望と、見せてもらった記録"))
        form = Card("panel")
        form.column.addWidget(
            words(
                self.tr(
                    "ここに書いたことは、見せる相手を選ぶまで、この端末にだけ残り、ほかの人には示されません。"
                ),
                "muted",
            )
        )
        form.column.addWidget(Field(self.tr("書いたもの・したこと"), self.drafted))
        form.column.addWidget(Field(self.tr("学んだこと・次に試すこと"), self.learned))
        row = QHBoxLayout()
        row.addWidget(self._keep)
        row.addWidget(self._cancel)
        row.addStretch(1)
        form.column.addLayout(row)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)
        column.addWidget(self.mine, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self.aside)
        theme = context.theme
        splitter.setSizes([theme.size(620), theme.size(460)])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.space(3), theme.space(2), 0, 0)
        whole.addWidget(splitter)
        self._begin()
        context.changed.changed.connect(self._on_changed)

    def activate(self) -> None:
        """The tab has come to the front."""
        self.reload()

    def reload(self) -> None:
        """Read the notes anew."""
        desk = self._context.desk

        def read(_task: object) -> tuple[Any, ...]:
            coaching = desk.coaching
            people = [
                (p.id, "　".join(x for x in (p.name, p.post) if x), p.kana)
                for p in desk.city.people(desk.office.id)
                if p.id != desk.person.id
            ]
            return (
                coaching.learning.mine(),
                coaching.learning.shown_to_me(),
                coaching.drafting_log(),
                people,
            )

        self._context.run(read, context=self, done=self._on_read)

    def _on_read(self, read: tuple[Any, ...]) -> None:
        mine, shown, log, self._people = read
        self.mine.clear()
        if not mine:
            self.mine.add(words(self.tr("まだ記録はありません。"), "muted"))
        for note in mine:
            self.mine.add(self._card(note))
        self.aside.clear()
        self.aside.add(words(self.tr("あなたが書いた要望"), "heading"))
        self.aside.add(
            words(self.tr("この端末の履歴から作ります。ほかの人には示されません。"), "muted")
        )
        if not log:
            self.aside.add(words(self.tr("まだありません。"), "muted"))
        for request_id, title, fields, answers, day in log:
            self.aside.add(self._drafted(request_id, title, fields, answers, day))
        self.aside.add(words(self.tr("あなたに見せてもらった記録"), "heading"))
        if not shown:
            self.aside.add(words(self.tr("まだありません。"), "muted"))
        name = self._context.desk.city.name_of
        for note in shown:
            card = Card()
            day = format_date(note.written_on, weekday=False) if note.written_on else ""
            card.column.addWidget(words(f"{name(note.person_id)}　{day}", "muted"))
            self._say(card, note)
            self.aside.add(card)

    def _drafted(self, request_id: str, title: str, fields: int, answers: int, day: str) -> Card:
        card = Card()
        card.column.addWidget(words(title or self.tr("（件名なし）"), "strong"))
        when = format_short(dt.date.fromisoformat(day)) if day else ""
        said = self.tr("{fields}つの欄を書き、{answers}つの問いに答えました（最後は{day}）")
        card.column.addWidget(words(said.format(fields=fields, answers=answers, day=when), "muted"))
        opener = button(
            self.tr("要望を開く"),
            partial(self._context.open_record, "request", request_id),
            "external-link",
            "link",
            name=self.tr("{title}を開く").format(title=title),
        )
        card.column.addWidget(opener, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _say(self, card: Card, note: LearningNote) -> None:
        if note.drafted:
            card.column.addWidget(words(note.drafted, selectable=True))
        if note.learned:
            card.column.addWidget(words("→ " + note.learned, "strong", selectable=True))

    def _card(self, note: LearningNote) -> Card:
        card = Card()
        head = QHBoxLayout()
        day = format_date(note.written_on, weekday=False) if note.written_on else ""
        head.addWidget(words(day, "muted"), 1)
        name = self._context.desk.city.name_of
        head.addWidget(
            Pill(self.tr("自分だけ"), "neutral")
            if note.is_local
            else Pill(
                self.tr("{name}さんに見せています").format(name=name(note.shown_to)), "accent"
            )
        )
        card.column.addLayout(head)
        self._say(card, note)
        row = QHBoxLayout()
        row.addWidget(button(self.tr("直す"), partial(self._edit, note), kind="link"))
        chooser = NameCombo(self.tr("見せる相手"))
        chooser.setAccessibleName(self.tr("見せる相手"))
        chooser.set_items(self._people)
        chooser.set_current_id(note.shown_to)
        chooser.chosen.connect(partial(self._show_to, note))
        row.addWidget(chooser)
        row.addWidget(button(self.tr("消す"), partial(self._discard, note.id), kind="link"))
        row.addStretch(1)
        card.column.addLayout(row)
        return card

    # What a person does

    def _begin(self) -> None:
        self._editing = ""
        self.drafted.show_text("")
        self.learned.show_text("")
        self._keep.setText(self.tr("記録する"))
        self._cancel.hide()

    def _edit(self, note: LearningNote) -> None:
        self._editing = note.id
        self.drafted.show_text(note.drafted)
        self.learned.show_text(note.learned)
        self._keep.setText(self.tr("変更を保存"))
        self._cancel.show()
        self.drafted.setFocus()

    def keep(self) -> None:
        """Keep what is typed."""
        learning, editing = self._context.desk.coaching.learning, self._editing
        drafted, learned = self.drafted.toPlainText(), self.learned.toPlainText()
        if editing:
            self._write(lambda: learning.edit(editing, drafted, learned), self._on_kept)
        else:
            self._write(lambda: learning.add(drafted, learned), self._on_kept)

    def _on_kept(self, _result: object) -> None:
        self._begin()
        self.reload()

    def _show_to(self, note: LearningNote, person_id: str | None) -> None:
        learning = self._context.desk.coaching.learning
        if person_id != note.shown_to:
            self._write(lambda: learning.show_to(note.id, person_id))

    def _discard(self, note_id: str) -> None:
        learning = self._context.desk.coaching.learning
        self._write(lambda: learning.discard(note_id))

    def _write(
        self, work: Callable[[], Changes | str], done: Callable[[Any], object] | None = None
    ) -> None:
        self._context.write(
            work,
            context=self,
            done=done or (lambda _result: self.reload()),
            failed=lambda error: show_error(self, error),
        )

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if (
            initiator is not self
            and self.isVisible()
            and changes.touches("learning_note", "request")
        ):
            self.reload()
