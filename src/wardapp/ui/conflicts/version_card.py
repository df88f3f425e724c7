"""One of the values of a field in conflict: by whom, when, and what differs from before."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from wardapp.domain.wareki import format_date
from wardapp.ui.conflicts.differences import Kind, differences
from wardapp.ui.theme import active_theme, set_role, set_surface

if TYPE_CHECKING:
    import datetime as dt


class VersionCard(QFrame):
    """A value with its author and a button that keeps it.

    Signals:
        kept(): The person keeps this value.
    """

    kept = Signal()

    def __init__(
        self,
        title: str,
        who: str,
        at: dt.datetime | None,
        value: str,
        base: str | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_surface(self, "card")
        self._value, self._base = value, base
        theme = active_theme()
        head = QLabel(title)
        set_role(head, "caption")
        author = QLabel(who or self.tr("（ほかの端末の職員）"))
        set_role(author, "strong")
        when = QLabel()
        set_role(when, "muted")
        if at is not None:
            local = at.astimezone()
            when.setText(f"{format_date(local.date())} {local:%H:%M}")
        self.text = QTextBrowser()
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setAccessibleName(f"{title} {who}")
        self.button = QPushButton(self.tr("こちらを残す"))
        self.button.setAccessibleName(self.tr("{who}の値を残す").format(who=who or title))
        self.button.clicked.connect(self.kept)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3))
        whole.setSpacing(theme.space(1.5))
        for widget in (head, author, when):
            whole.addWidget(widget)
        whole.addWidget(self.text, 1)
        whole.addWidget(self.button)
        theme.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        self.text.setHtml(marked(self._base, self._value, self.tr("（空）")))


def marked(base: str | None, value: str, empty: str) -> str:
    """Return the value as HTML; what came is underlined, what went is struck through.

    Without a base the value stands alone. Colour comes second: the lines say it as well.
    """
    tokens = active_theme().tokens
    if not value:
        return f'<p style="color:{tokens["muted"]}">{html.escape(empty)}</p>'
    parts = []
    pieces = differences(base, value) if base is not None else []
    for piece in pieces:
        text = html.escape(piece.text).replace("\n", "<br>")
        if piece.kind is Kind.ADDED:
            style = f"background:{tokens['success_soft']};color:{tokens['success']};"
            text = f'<span style="{style}text-decoration:underline;">{text}</span>'
        elif piece.kind is Kind.REMOVED:
            style = f"background:{tokens['danger_soft']};color:{tokens['danger']};"
            text = f'<span style="{style}text-decoration:line-through;">{text}</span>'
        parts.append(text)
    body = "".join(parts) if pieces else html.escape(value).replace("\n", "<br>")
    return f'<p style="line-height:140%">{body}</p>'
