"""What a reader would stumble over, with the reason and a suggestion; a click goes to the place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wardapp.domain.advice import Finding
from wardapp.ui.coaching.parts import Card, ScrollView, button, words
from wardapp.ui.labels import FINDING_LABELS, REQUEST_FIELD_LABELS
from wardapp.ui.widgets.flow import FlowLayout
from wardapp.ui.widgets.pill import Pill
from wardapp.ui.words import said

if TYPE_CHECKING:
    from collections.abc import Sequence


class FindingsView(ScrollView):
    """A card a finding. It tells; it never forbids.

    Signals:
        place_chosen(Finding): The person wants to see the place in the request.
        question_chosen(str): The person wants the question of the outline that helps.
    """

    place_chosen = Signal(object)
    question_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, with_questions: bool = True) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("読み合わせの結果"))
        self._with_questions = with_questions
        self.findings: tuple[Finding, ...] = ()
        self._put_aside: set[str] = set()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show these; what the person put aside stays aside."""
        at = self.verticalScrollBar().value()
        self.findings = tuple(findings)
        shown = [f for f in findings if f.key not in self._put_aside]
        self.clear()
        self.add(
            words(
                self.tr("読む人が引っかかりそうな所です。直すかどうかは、あなたが決めます。"),
                "muted",
            )
        )
        if not shown:
            self.add(words(self.tr("✓ 引っかかる所は見つかりません。"), "success"))
            self.add(
                words(
                    self.tr(
                        "機械の点検は、書かれた言葉だけを見ます。内容は人に読んでもらってください。"
                    ),
                    "muted",
                )
            )
        for finding in shown:
            self.add(self._card(finding))
        aside = len(findings) - len(shown)
        if aside:
            self.column.addWidget(
                button(
                    self.tr("脇に置いた{count}件を戻す").format(count=aside),
                    self._bring_back,
                    kind="link",
                ),
                0,
                Qt.AlignmentFlag.AlignLeft,
            )
        self.verticalScrollBar().setValue(at)

    @property
    def open_count(self) -> int:
        """How many findings are not put aside."""
        return sum(f.key not in self._put_aside for f in self.findings)

    def forget(self) -> None:
        """Another request: nothing is aside."""
        self._put_aside.clear()
        self.findings = ()

    def _card(self, finding: Finding) -> Card:
        card = Card()
        head = QHBoxLayout()
        head.addWidget(Pill(FINDING_LABELS[finding.kind], "warning"))
        field = (
            self.tr("根拠となる声")
            if finding.field == "evidence"
            else REQUEST_FIELD_LABELS.get(finding.field, finding.field)
        )
        head.addWidget(words(field, "muted"), 1)
        card.column.addLayout(head)
        card.column.addWidget(words(said(finding.reason)))
        card.column.addWidget(words("→ " + said(finding.suggestion), "strong"))
        links = QWidget()
        row = FlowLayout(links, 0)
        row.addWidget(
            button(
                self.tr("その場所へ"),
                partial(self.place_chosen.emit, finding),
                kind="link",
                name=self.tr("{field}の「{kind}」の場所へ").format(
                    field=field, kind=FINDING_LABELS[finding.kind]
                ),
            )
        )
        if finding.question and self._with_questions:
            row.addWidget(
                button(
                    self.tr("問いと例を見る"),
                    partial(self.question_chosen.emit, finding.question),
                    kind="link",
                )
            )
        row.addWidget(
            button(
                self.tr("このままでよい"),
                partial(self._set_aside, finding.key),
                kind="link",
                name=self.tr("{field}の「{kind}」はこのままでよい").format(
                    field=field, kind=FINDING_LABELS[finding.kind]
                ),
            )
        )
        card.column.addWidget(links)
        return card

    def _set_aside(self, key: str) -> None:
        self._put_aside.add(key)
        self.show_findings(self.findings)

    def _bring_back(self) -> None:
        self._put_aside.clear()
        self.show_findings(self.findings)
