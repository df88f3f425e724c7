"""The comments in the margin of a request: what reviewers say, answered and resolved."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wardapp.ui.coaching.parts import Card, ScrollView, button, words
from wardapp.ui.dates import format_short
from wardapp.ui.errors import show_error
from wardapp.ui.labels import REQUEST_FIELD_LABELS
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.widgets.flow import FlowLayout
from wardapp.ui.widgets.name_combo import NameCombo
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.pill import Pill

if TYPE_CHECKING:
    from collections.abc import Callable

    from wardapp.domain.changes import Changes
    from wardapp.domain.coaching import CommentThread, RequestComment
    from wardapp.ui.context import UiContext


class CommentsPanel(QWidget):
    """Comments as threads, and a form for a new one.

    Signals:
        place_chosen(str, str): The person wants to see the field and the words that are meant.
        taken_over(str, str, str): Field, words, and what is to stand there instead.
        counted(object): Field → how many comments of it are open.
    """

    place_chosen = Signal(str, str)
    taken_over = Signal(str, str, str)
    counted = Signal(object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._request_id = ""
        self._editable = False
        self._field = ""
        self._quoted = ""
        self._replying: dict[str, GrowingText] = {}
        theme = context.theme
        self.view = ScrollView(self.tr("意見"))
        self.about = Paragraph()
        self.text = GrowingText(self.tr("意見"), 1)
        self.text.setPlaceholderText(self.tr("気付いたこと、分からないところ、良いところ"))
        self.suggestion = GrowingText(self.tr("書き換えの案"), 1)
        self.suggestion.setPlaceholderText(
            self.tr("選んだ文を、こう書いてはどうか（なくてもかまいません）")
        )
        self.asked = NameCombo(self.tr("意見を求める相手（なくてもかまいません）"))
        self.asked.setAccessibleName(self.tr("意見を求める相手"))
        self._send = button(self.tr("意見を書く"), self.write, "message-square-plus", "primary")
        self._whole = button(
            self.tr("要望全体に書く"), lambda: self.about_words("", ""), kind="link"
        )
        form = Card("panel")
        form.column.addWidget(self.about)
        form.column.addWidget(self.text)
        form.column.addWidget(self.suggestion)
        form.column.addWidget(self.asked)
        row = QHBoxLayout()
        row.addWidget(self._send)
        row.addWidget(self._whole)
        row.addStretch(1)
        form.column.addLayout(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.space(1))
        whole.addWidget(self.view, 1)
        whole.addWidget(form)
        self.about_words("", "")
        self.text.textChanged.connect(self._show_more)
        self._show_more()
        context.changed.changed.connect(self._on_changed)

    # What the editor asks

    def show_request(self, request_id: str) -> None:
        """Show the comments of a request."""
        if request_id != self._request_id:
            self.about_words("", "")
            self._replying = {}
        self._request_id = request_id
        self.reload()

    def set_editable(self, *, editable: bool) -> None:
        """Anybody may comment; taking a suggestion over is for those who may write."""
        self._editable = editable

    def about_words(self, field: str, quoted: str) -> None:
        """Say what the next comment is about: a field, and words that were chosen in it."""
        if quoted == self._quoted and field == self._field and self.about.text():
            return
        self._field, self._quoted = field, quoted.strip()
        if not field:
            said = self.tr("要望全体への意見")
        elif quoted:
            short = quoted if len(quoted) <= 60 else quoted[:59] + "…"
            said = self.tr("「{field}」の『{words}』への意見").format(
                field=REQUEST_FIELD_LABELS.get(field, field), words=short
            )
        else:
            said = self.tr("「{field}」への意見").format(
                field=REQUEST_FIELD_LABELS.get(field, field)
            )
        self.about.setText(said)
        self._whole.setVisible(bool(field))
        self._show_more()

    def _show_more(self) -> None:
        """What belongs to a comment is shown once one writes it: until then the others have the room."""
        begun = bool(self.text.toPlainText())
        self.suggestion.setVisible(begun and bool(self._quoted))
        self.asked.setVisible(begun)

    def reload(self) -> None:
        """Read the comments anew."""
        request_id, desk = self._request_id, self._context.desk
        if not request_id:
            return

        def read(_task: object) -> tuple[Any, ...]:
            office = desk.office.id
            coordinating = desk.city.headquarters()
            offices = [office] + ([coordinating.id] if coordinating else [])
            request = desk.requests.get(request_id)
            if request.office_id not in offices:
                offices.append(request.office_id)
            people = [
                (
                    person.id,
                    "　".join(p for p in (person.name, person.post, desk.city.name_of(o)) if p),
                    person.kana,
                )
                for o in dict.fromkeys(offices)
                for person in desk.city.people(o)
                if person.id != desk.person.id
            ]
            return request_id, desk.coaching.comments.of(request_id), people

        self._context.run(read, context=self, done=self._on_read)

    def _on_read(self, read: tuple[Any, ...]) -> None:
        request_id, threads, people = read
        if request_id != self._request_id:
            return
        if not self.asked.typed_text() and self.asked.current_id() is None:
            self.asked.set_items(people)
        self.show_threads(threads)

    def show_threads(self, threads: tuple[CommentThread, ...]) -> None:
        """Show these comments."""
        drafts = {key: text.toPlainText() for key, text in self._replying.items()}
        at = self.view.verticalScrollBar().value()
        self.view.clear()
        self._replying = {}
        if not threads:
            self.view.add(
                words(
                    self.tr(
                        "意見はまだありません。要望の文を選んでから書くと、その文への意見になります。本庁の相談役や、ほかの課の経験者にも頼めます。"
                    ),
                    "muted",
                )
            )
        counts: dict[str, int] = {}
        for thread in threads:
            if not thread.is_resolved:
                counts[thread.comment.field] = counts.get(thread.comment.field, 0) + 1
            self.view.add(self._card(thread, drafts.get(thread.comment.id, "")))
        self.view.verticalScrollBar().setValue(at)
        self.counted.emit(counts)

    def _card(self, thread: CommentThread, draft: str) -> Card:
        comment = thread.comment
        card = Card()
        head = QHBoxLayout()
        if thread.is_resolved:
            head.addWidget(Pill(self.tr("解決"), "success"))
        elif thread.is_answered:
            head.addWidget(Pill(self.tr("返信あり"), "accent"))
        else:
            head.addWidget(Pill(self.tr("未対応"), "warning"))
        head.addWidget(words(self._who(comment), "muted"), 1)
        card.column.addLayout(head)
        name = self._context.desk.city.name_of
        if comment.asked_id:
            asked = self.tr("{name}さんに意見を求めています").format(name=name(comment.asked_id))
            card.column.addWidget(words(asked, "muted"))
        if comment.field:
            label = REQUEST_FIELD_LABELS.get(comment.field, comment.field)
            said = f"{label}『{comment.quoted}』" if comment.quoted else label
            opener = button(
                said if len(said) <= 26 else said[:25] + "…",
                partial(self.place_chosen.emit, comment.field, comment.quoted),
                "quote",
                "link",
                name=self.tr("{words}の場所へ").format(words=said),
            )
            opener.setToolTip(said)
            card.column.addWidget(opener, 0, Qt.AlignmentFlag.AlignLeft)
        card.column.addWidget(words(comment.text, selectable=True))
        if comment.suggestion:
            card.column.addWidget(words(self.tr("書き換えの案"), "field"))
            card.column.addWidget(words(comment.suggestion, selectable=True))
            if self._editable and not thread.is_resolved:
                card.column.addWidget(
                    button(self.tr("案を取り入れる"), partial(self._take_over, comment), "check"),
                    0,
                    Qt.AlignmentFlag.AlignLeft,
                )
        for reply in thread.replies:
            card.column.addWidget(words("└ " + self._who(reply), "muted"))
            card.column.addWidget(words(reply.text, selectable=True))
        self._add_foot(card, thread, draft)
        return card

    def _add_foot(self, card: Card, thread: CommentThread, draft: str) -> None:
        comment = thread.comment
        field = GrowingText(self.tr("返信"), 1)
        field.setPlaceholderText(self.tr("返信"))
        field.show_text(draft)
        field.setVisible(bool(draft))
        self._replying[comment.id] = field
        card.column.addWidget(field)
        links = QWidget()
        row = FlowLayout(links, 0)
        if thread.is_resolved:
            row.addWidget(
                button(
                    self.tr("解決を取り消す"),
                    partial(self._resolve, comment.id, done=False),
                    kind="link",
                )
            )
        else:
            row.addWidget(button(self.tr("返信する"), partial(self._reply, comment.id), "reply"))
            row.addWidget(
                button(
                    self.tr("解決にする"), partial(self._resolve, comment.id, done=True), "check"
                )
            )
        desk = self._context.desk
        if comment.person_id == desk.person.id:
            row.addWidget(button(self.tr("消す"), partial(self._discard, comment.id), kind="link"))
        card.column.addWidget(links)

    def _who(self, comment: RequestComment) -> str:
        name = self._context.desk.city.name_of
        day = format_short(comment.written_on) if comment.written_on else ""
        return "　".join(
            part for part in (name(comment.person_id), name(comment.office_id), day) if part
        )

    # What a person does

    def write(self) -> None:
        """Keep the comment that is typed."""
        desk, request_id = self._context.desk, self._request_id
        values: dict[str, Any] = {
            "field": self._field,
            "quoted": self._quoted,
            "suggestion": self.suggestion.toPlainText() if self._quoted else "",
            "asked_id": self.asked.current_id(),
        }
        text = self.text.toPlainText()
        self._write(
            lambda: desk.coaching.comments.add(request_id, text, **values), self._on_written
        )

    def _on_written(self, _changes: object) -> None:
        self.text.show_text("")
        self.suggestion.show_text("")
        self.asked.set_current_id(None)
        self.about_words("", "")
        self.reload()

    def _reply(self, comment_id: str) -> None:
        field = self._replying[comment_id]
        text = field.toPlainText()
        if not text.strip():
            field.show()
            field.setFocus()
            return
        desk = self._context.desk
        self._replying.pop(comment_id)
        self._write(lambda: desk.coaching.comments.reply(comment_id, text))

    def _resolve(self, comment_id: str, *, done: bool) -> None:
        comments = self._context.desk.coaching.comments
        self._write(lambda: comments.resolve(comment_id) if done else comments.reopen(comment_id))

    def _discard(self, comment_id: str) -> None:
        desk = self._context.desk
        self._write(lambda: desk.coaching.comments.discard(comment_id))

    def _take_over(self, comment: RequestComment) -> None:
        self.taken_over.emit(comment.field, comment.quoted, comment.suggestion)

    def _write(
        self, work: Callable[[], Changes], done: Callable[[Any], object] | None = None
    ) -> None:
        self._context.write(
            work,
            context=self,
            done=done or (lambda _changes: self.reload()),
            failed=lambda error: show_error(self, error),
        )

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if initiator is not self and changes.touches("request_comment"):
            self.reload()
