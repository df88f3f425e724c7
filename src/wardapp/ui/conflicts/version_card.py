"""One of the values of a field in conflict: by whom, when, and what differs from before."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from wardapp.ui.conflicts.differences import Kind, differences
from wardapp.ui.dates import format_date
from wardapp.ui.theme import active_theme, set_role, set_surface
from wardapp.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    import datetime as dt

    from wardapp.desk.conflicts import ConflictVersion


class MarkedText(QTextBrowser):
    """A text with its differences marked, as high as it is; the page scrolls, not the text."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setStyleSheet("background: transparent; padding: 0;")
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def _fit(self, *_: object) -> None:
        height = round(self.document().size().height()) + 4
        if height != self.height():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, not the text: all of it is to be seen."""
        event.ignore()


class VersionCard(QFrame):
    """A value with its author and a button that keeps it.

    Signals:
        kept(): The person keeps this value.
    """

    kept = Signal()

    def __init__(
        self,
        number: int,
        title: str,
        version: ConflictVersion,
        value: str,
        base: str | None,
        keep: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_surface(self, "card")
        self._value, self._base = value, base
        theme = active_theme()
        head = QLabel(title)
        set_role(head, "caption")
        who = version.who or self.tr("（ほかの端末の職員）")
        author = QLabel(who)
        author.setWordWrap(True)
        set_role(author, "strong")
        when = Paragraph(_moment(version.at))
        set_role(when, "muted")
        self.text = MarkedText(f"{title} {who}")
        # The number is the button's key: Alt+1, Alt+2, ...
        key = f"(&{number})" if number <= 9 else ""
        self.button = QPushButton(keep + key)
        self.button.setAccessibleName(self.tr("{keep}：{who}").format(keep=keep, who=who))
        self.button.clicked.connect(self.kept)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3))
        whole.setSpacing(theme.space(1))
        for widget in (head, author, when):
            whole.addWidget(widget)
        whole.addSpacing(theme.space(1))
        whole.addWidget(self.text)
        whole.addStretch(1)
        whole.addSpacing(theme.space(1))
        whole.addWidget(self.button)
        theme.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        self.text.setHtml(marked(self._base, self._value, self.tr("（空）")))


def _moment(at: dt.datetime) -> str:
    local = at.astimezone()
    return f"{format_date(local.date())} {local:%H:%M}"


def marked(base: str | None, value: str, empty: str) -> str:
    """Return the value as HTML; what came is underlined, what went is struck through.

    Without a base the value stands alone. Colour comes second: the lines say it as well.
    """
    tokens = active_theme().tokens
    if not value and not base:
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
    if not value:
        body += f' <span style="color:{tokens["muted"]}">{html.escape(empty)}</span>'
    return f'<p style="line-height:140%; margin:0">{body}</p>'
