"""This year's request beside last year's: what became of that one, what is new, what is only copied."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from wardapp.ui.coaching.parts import Card, ScrollView, button, words
from wardapp.ui.dates import fiscal_year_label
from wardapp.ui.labels import REQUEST_FIELD_LABELS
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.theme import active_theme, set_role

if TYPE_CHECKING:
    from wardapp.desk.coaching import LastYear
    from wardapp.insight.comparison import FieldComparison
    from wardapp.ui.context import UiContext

_MARKS = {"same": "＝", "changed": "≒", "new": "＋", "gone": "－"}


class ComparisonView(ScrollView):
    """Share of copied text, last year's result, field by field what is new.

    Signals:
        changed_typed(str): The person said what changed.
    """

    changed_typed = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("前年度の要望との比較"))
        self._context = context
        self._editable = False
        self.what_changed: GrowingText | None = None

    def show_last_year(self, last: LastYear | None, what_changed: str, *, editable: bool) -> None:
        """Show the comparison; None where there is none to compare with."""
        if self.what_changed is not None and self.what_changed.hasFocus():
            return  # what is being typed is not taken from under the hands
        self._editable = editable
        self.clear()
        self.what_changed = None
        if last is None:
            self.add(
                words(
                    self.tr(
                        "前年度に、この要望が引き継いだものや、同じ件名のものはありません。新しい要望です。"
                    ),
                    "muted",
                )
            )
            return
        before, share = last.before, last.comparison.share
        head = Card("warning" if share >= 0.8 and not what_changed else "card")
        head.column.addWidget(
            words(self.tr("前年度と同じ文：{share}％").format(share=round(share * 100)), "heading")
        )
        found = self.tr("件名から見つけた要望です。") if not last.is_named else ""
        head.column.addWidget(
            words(
                self.tr("{year}「{title}」").format(
                    year=fiscal_year_label(before.fiscal_year), title=before.title
                )
                + found
            )
        )
        outcome = last.outcome or self.tr("まだ出ていません")
        head.column.addWidget(words(self.tr("前年度の結果：{text}").format(text=outcome), "strong"))
        head.column.addWidget(
            button(
                self.tr("前年度の要望を開く"),
                lambda: self._context.open_record("request", before.id),
                "external-link",
                "link",
            ),
            0,
            Qt.AlignmentFlag.AlignLeft,
        )
        self.add(head)
        self.add(words(self.tr("何が変わりましたか（続ける理由）"), "field"))
        field = GrowingText(self.tr("何が変わりましたか（続ける理由）"), 3)
        field.setPlaceholderText(
            self.tr(
                "変わった数、試したこと、前年度の結果の理由への答え。続けるだけなら、続ける理由。"
            )
        )
        field.show_text(what_changed)
        field.setReadOnly(not editable)
        field.typed.connect(self.changed_typed)
        self.what_changed = field
        self.add(field)
        if not what_changed:
            self.add(words(self.tr("● 要記入　区長と局が最初に見る欄です。"), "warning"))
        for one in last.comparison.fields:
            self._add_field(one)
        self.add(
            words(
                self.tr("＝ 同じ　≒ 一部を変えた（下線が変わった所）　＋ 新しい　－ なくなった"),
                "muted",
            )
        )

    def _add_field(self, one: FieldComparison) -> None:
        pieces, name = one.pieces, one.field
        if not pieces:
            return
        share = self.tr("同じ文 {share}％").format(share=round(one.share * 100))
        self.add(words(f"{REQUEST_FIELD_LABELS[name]}　{share}", "strong"))
        theme = active_theme()
        lines = []
        for piece in pieces:
            mark = _MARKS[piece.state]
            if piece.state == "changed":
                said = _changed_html(piece.before, piece.text)
            elif piece.state == "gone":
                said = f"<s>{escape(piece.text)}</s>"
            elif piece.state == "new":
                said = f"<b>{escape(piece.text)}</b>"
            else:
                said = f'<span style="color:{theme.tokens["muted"]}">{escape(piece.text)}</span>'
            lines.append(f'<p style="margin:2px 0 4px 0; line-height:135%">{mark}&nbsp;{said}</p>')
        label = QLabel("".join(lines))
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        set_role(label, "body")
        self.add(label)


def _changed_html(before: str, now: str) -> str:
    """Return this year's sentence with what differs underlined."""
    from difflib import SequenceMatcher

    parts = []
    for tag, _i1, _i2, j1, j2 in SequenceMatcher(None, before, now, autojunk=False).get_opcodes():
        text = escape(now[j1:j2])
        parts.append(text if tag == "equal" else f"<u><b>{text}</b></u>")
    return "".join(parts)
