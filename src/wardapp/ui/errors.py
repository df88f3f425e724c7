"""An error as a person meets it: what happened, what is safe, what to do next.

``show_error(parent, error)`` opens a dialog that does not stop the rest of the window;
``ErrorBar`` says the same in a page, for a fault that may pass (a share that is away).
The technical detail is folded behind 詳細. What is not in the tree of errors is a bug: it gets one
honest sentence, and its trace is in the log.
"""

from __future__ import annotations

import traceback

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wardapp.errors import WardappError
from wardapp.ui.icons import pixmap
from wardapp.ui.theme import active_theme, set_kind, set_role, set_surface
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.words import said, sentence


def sentences(error: BaseException) -> tuple[str, str, str, str]:
    """Return what happened, what is safe, what next, and the detail, of any error."""
    if isinstance(error, WardappError):
        return said(error.happened), said(error.safe), said(error.next_step), error.detail
    say = QCoreApplication.translate
    frames = traceback.extract_tb(error.__traceback__)
    # Only where it happened: an exception's own text may hold what somebody typed.
    where = " ← ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames[-4:]))
    return (
        say("errors", "プログラムの不具合のため、この操作を終えられませんでした。"),
        say("errors", "これまでに保存した記録は無事です。"),
        say(
            "errors", "もう一度お試しください。続くときは、詳細をシステム担当者にお知らせください。"
        ),
        f"{type(error).__name__} {where}",
    )


def message_of(error: BaseException) -> str:
    """Return an error in one paragraph."""
    return sentence(*sentences(error)[:3])


class ErrorDialog(QDialog):
    """Says what happened, what is safe and what to do, with the detail folded away."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        happened, safe, next_step, detail = sentences(error)
        theme = active_theme()
        self.setWindowTitle(self.tr("お知らせ"))
        self.setMinimumWidth(theme.size(460))
        sign = QLabel()
        sign.setPixmap(pixmap("circle-alert", 32, "danger"))
        sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.space(2))
        for text, role in ((happened, "heading"), (safe, "body"), (next_step, "body")):
            if text:
                label = QLabel(text)
                label.setWordWrap(True)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                set_role(label, role)
                words.addWidget(label)
        top = QHBoxLayout()
        top.setSpacing(theme.space(4))
        top.addWidget(sign)
        top.addLayout(words, 1)
        self._detail = QPlainTextEdit(detail)
        self._detail.setReadOnly(True)
        self._detail.setAccessibleName(self.tr("詳細"))
        self._detail.setMaximumHeight(theme.size(110))
        self._detail.hide()
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("閉じる"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_kind(close, "primary")
        self._more = QPushButton(self.tr("詳細"))
        self._more.setCheckable(True)
        if not detail:
            self._more.hide()
        self._more.toggled.connect(self._on_more_toggled)
        buttons.addButton(self._more, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.accepted.connect(self.accept)
        layout = QVBoxLayout(self)
        margin = theme.space(6)
        layout.setContentsMargins(margin, margin, margin, theme.space(4))
        layout.setSpacing(theme.space(4))
        layout.addLayout(top)
        layout.addWidget(self._detail)
        layout.addWidget(buttons)
        close.setFocus()

    @Slot(bool)
    def _on_more_toggled(self, on: bool) -> None:
        self._detail.setVisible(on)
        self.adjustSize()


def show_error(parent: QWidget | None, error: BaseException) -> ErrorDialog:
    """Open the dialog over ``parent`` without blocking; it removes itself when closed."""
    dialog = ErrorDialog(error, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class ErrorBar(QFrame):
    """The same words as a bar in a page; hidden until ``show_error``.

    Signals:
        retried: The person pressed もう一度.
    """

    retried = Signal()

    def __init__(self, parent: QWidget | None = None, *, can_retry: bool = False) -> None:
        super().__init__(parent)
        set_surface(self, "danger")
        theme = active_theme()
        self._text = Paragraph()
        sign = QLabel()
        sign.setPixmap(pixmap("triangle-alert", 20, "danger"))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        row.setSpacing(theme.space(2))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        if can_retry:
            again = QPushButton(self.tr("もう一度"))
            again.clicked.connect(self.retried)
            row.addWidget(again)
        self.hide()

    def show_error(self, error: BaseException) -> None:
        """Say this error."""
        happened, safe, next_step, detail = sentences(error)
        self._text.setText(sentence(happened, safe, next_step))
        self._text.setToolTip(detail)
        self.setAccessibleName(happened)
        self.show()
