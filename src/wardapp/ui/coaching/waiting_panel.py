"""The comments that wait for the person who works here: asked for an opinion, or on what they wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from wardapp.ui.coaching.parts import words
from wardapp.ui.dates import format_short
from wardapp.ui.widgets.empty_state import EmptyState
from wardapp.ui.widgets.record_list import RecordLine, RecordList
from wardapp.ui.words import said

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext


class WaitingPanel(QWidget):
    """A list; Enter or a double click opens the request."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._requests: dict[str, str] = {}
        theme = context.theme
        self.list = RecordList(self.tr("待っている意見の一覧"))
        self._nothing = EmptyState(
            "message-square-reply",
            self.tr("待っている意見はありません"),
            self.tr(
                "意見を求められたとき、あなたの書いた要望に意見が付いたときに、ここに並びます。"
            ),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, theme.space(3), 0, 0)
        hint = words(
            self.tr(
                "あなたに求められた意見と、あなたの要望に付いた未解決の意見です。Enterで要望を開きます。"
            ),
            "muted",
        )
        hint.setContentsMargins(theme.space(5), 0, theme.space(5), 0)
        whole.addWidget(hint)
        whole.addWidget(self._stack, 1)
        self.list.record_opened.connect(self._on_opened)
        context.changed.changed.connect(self._on_changed)

    def activate(self) -> None:
        """The tab has come to the front."""
        self.reload()
        self.list.setFocus()

    def reload(self) -> None:
        """Read what waits anew."""
        desk = self._context.desk

        def read(_task: object) -> tuple[dict[str, str], list[RecordLine]]:
            me, name = desk.person.id, desk.city.name_of
            requests: dict[str, str] = {}
            lines = []
            for comment in desk.coaching.comments.waiting_for(me):
                requests[comment.id] = comment.request_id
                asked = comment.asked_id == me
                lines.append(
                    RecordLine(
                        comment.id,
                        comment.text.replace("\n", " "),
                        desk.title_of("request", comment.request_id),
                        said("相談" if asked else "意見"),
                        "accent" if asked else "warning",
                        aside="　".join(
                            part
                            for part in (
                                name(comment.person_id),
                                format_short(comment.written_on) if comment.written_on else "",
                            )
                            if part
                        ),
                    )
                )
            return requests, lines

        self._context.run(read, context=self, done=self._on_read)

    def _on_read(self, read: tuple[dict[str, str], list[RecordLine]]) -> None:
        self._requests, lines = read
        self.list.show_lines(lines)
        self._stack.setCurrentWidget(self.list if lines else self._nothing)

    def _on_opened(self, comment_id: str) -> None:
        if comment_id in self._requests:
            self._context.open_record("request", self._requests[comment_id])

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if self.isVisible() and changes.touches("request_comment", "request"):
            self.reload()
