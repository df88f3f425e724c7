"""Practice: an exercise with invented material, the checker reading along, and a model answer.

What is written here is a draft of this desk and never a request; the page says so all the time.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from wardapp.ui.coaching.findings_view import FindingsView
from wardapp.ui.coaching.parts import Card, ScrollView, button, words
from wardapp.ui.labels import REQUEST_FIELD_LABELS
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.theme import set_surface
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.pill import Pill

if TYPE_CHECKING:
    from wardapp.desk.practice import Exercise
    from wardapp.ui.context import UiContext

FIELDS = ("title", "current_state", "proposal", "expected_effect")
PAUSE_MS = 600


class PracticePanel(QWidget):
    """Material at the left, the sheet in the middle, findings and model at the right."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._exercises: tuple[Exercise, ...] = ()
        self._exercise: Exercise | None = None
        self._dirty = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        theme = context.theme
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("課題を選ぶ"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._kept = words("", "faint")
        bar = QWidget()
        set_surface(bar, "warning")
        row = QHBoxLayout(bar)
        row.setContentsMargins(theme.space(5), theme.space(2), theme.space(5), theme.space(2))
        row.setSpacing(theme.space(3))
        row.addWidget(Pill(self.tr("練習"), "warning"))
        row.addWidget(
            words(
                self.tr(
                    "ここで書くものは要望ではありません。件数に数えず、印刷も送信もされず、この端末だけに残ります。"
                )
            ),
            1,
        )
        row.addWidget(self.choice)
        self.material = ScrollView(self.tr("練習の材料"))
        self.texts: dict[str, GrowingText] = {}
        sheet = ScrollView(self.tr("練習の下書き"))
        for name in FIELDS:
            label = REQUEST_FIELD_LABELS[name]
            field = GrowingText(label, 1 if name == "title" else 5)
            field.typed.connect(self._on_typed)
            self.texts[name] = field
            sheet.add(Field(label, field))
        sheet.add(self._kept)
        sheet.column.addWidget(
            button(self.tr("最初から書き直す"), self.restart, "rotate-ccw", "link"),
            0,
            Qt.AlignmentFlag.AlignLeft,
        )
        self.findings = FindingsView(with_questions=False)
        self.model = ScrollView(self.tr("模範の例"))
        self.side = QTabWidget()
        self.side.setDocumentMode(True)
        self.side.addTab(self.findings, self.tr("読み合わせ"))
        self.side.addTab(self.model, self.tr("模範の例と比べる"))
        self.side.tabBar().setAccessibleName(self.tr("読み合わせと模範"))
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        for widget, stretch in ((self.material, 3), (sheet, 4), (self.side, 3)):
            splitter.addWidget(widget)
            splitter.setStretchFactor(splitter.indexOf(widget), stretch)
        splitter.setSizes([theme.size(330), theme.size(440), theme.size(360)])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(bar)
        whole.addWidget(splitter, 1)
        self.choice.activated.connect(self._on_chosen)
        self.findings.place_chosen.connect(self._on_place_chosen)
        self.side.currentChanged.connect(lambda _index: self._show_model())

    def activate(self) -> None:
        """The tab has come to the front."""
        desk = self._context.desk
        if not self._exercises:
            self._context.run(
                lambda _task: (desk.coaching.practice.exercises(), desk.coaching.practice.begun()),
                context=self,
                done=self._on_exercises,
            )

    def hideEvent(self, event: Any) -> None:
        """What was typed is kept at once."""
        super().hideEvent(event)
        self.keep()

    def _on_exercises(self, read: tuple[tuple[Exercise, ...], set[str]]) -> None:
        self._exercises, begun = read
        self.choice.clear()
        for exercise in self._exercises:
            mark = self.tr("（途中）") if exercise.key in begun else ""
            self.choice.addItem(
                self.tr("{title}　{level}・約{minutes}分{mark}").format(
                    title=exercise.title,
                    level=exercise.level,
                    minutes=exercise.minutes,
                    mark=mark,
                ),
                exercise.key,
            )
        if self._exercises:
            self.show_exercise(self._exercises[0].key)

    def _on_chosen(self, row: int) -> None:
        self.show_exercise(self.choice.itemData(row))

    def show_exercise(self, key: str) -> None:
        """Show an exercise and what was written in it."""
        self.keep()
        self._exercise = next(e for e in self._exercises if e.key == key)
        self.choice.setCurrentIndex(self.choice.findData(key))
        self._show_material(self._exercise)
        desk = self._context.desk
        self._context.run(
            lambda _task: (key, desk.coaching.practice.draft(key)),
            context=self,
            done=self._on_draft,
        )

    def _on_draft(self, read: tuple[str, dict[str, str]]) -> None:
        key, texts = read
        if self._exercise is None or key != self._exercise.key:
            return
        for name, field in self.texts.items():
            field.show_text(texts[name])
        self._kept.setText("")
        self.findings.forget()
        self._check()
        self._show_model()

    def _show_material(self, exercise: Exercise) -> None:
        self.material.clear()
        self.material.add(words(exercise.title, "heading"))
        self.material.add(words(exercise.task, selectable=True))
        self.material.add(words(self.tr("寄せられた声（架空）"), "strong"))
        for where, said in exercise.voices:
            card = Card()
            card.column.addWidget(words(where, "muted"))
            card.column.addWidget(words(said, selectable=True))
            self.material.add(card)
        self.material.add(words(self.tr("数と事実（架空）"), "strong"))
        for what, figure in exercise.facts:
            self.material.add(words(what, "field"))
            self.material.add(words(figure, selectable=True))

    def written(self) -> dict[str, str]:
        """Return what is written."""
        return {name: field.toPlainText() for name, field in self.texts.items()}

    def _on_typed(self, _text: str) -> None:
        self._dirty = True
        self._kept.setText(self.tr("入力中…"))
        self._pause.start()

    def keep(self) -> None:
        """Keep what is written, on this desk, and read along."""
        self._pause.stop()
        if not self._dirty or self._exercise is None:
            return
        self._dirty = False
        desk, key, texts = self._context.desk, self._exercise.key, self.written()
        self._context.write(
            lambda: desk.coaching.practice.save(key, texts),
            context=self,
            done=lambda _nothing: self._kept.setText(self.tr("この端末に保存しました。")),
        )
        self._check()
        self._show_model()

    def _check(self) -> None:
        desk, texts = self._context.desk, self.written()
        self._context.run(
            lambda _task: desk.coaching.practice.findings(texts),
            context=self,
            done=self.findings.show_findings,
        )

    def _show_model(self) -> None:
        exercise = self._exercise
        if exercise is None or self.side.currentWidget() is not self.model:
            return
        written = self.written()
        self.model.clear()
        if not any(text.strip() for text in written.values()):
            self.model.add(
                words(
                    self.tr(
                        "先に自分で書いてみてください。一つの欄でも書くと、模範の例が開きます。"
                    ),
                    "muted",
                )
            )
            return
        for name in FIELDS:
            self.model.add(words(REQUEST_FIELD_LABELS[name], "strong"))
            card = Card()
            card.column.addWidget(words(self.tr("あなたの文"), "field"))
            mine = written[name].strip() or self.tr("（まだ書いていません）")
            card.column.addWidget(words(mine, selectable=True))
            card.column.addWidget(words(self.tr("模範の例"), "field"))
            card.column.addWidget(words(exercise.model.get(name, ""), selectable=True))
            self.model.add(card)
        self.model.add(words(self.tr("模範の例の良いところ"), "strong"))
        for remark in exercise.remarks:
            self.model.add(words("・" + remark))

    def _on_place_chosen(self, finding: Any) -> None:
        field = self.texts.get(finding.field)
        if field is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            at = field.toPlainText().find(finding.quoted.removesuffix("…"))
            if finding.quoted and at >= 0:
                cursor = field.textCursor()
                cursor.setPosition(at)
                cursor.setPosition(
                    at + len(finding.quoted.removesuffix("…")), cursor.MoveMode.KeepAnchor
                )
                field.setTextCursor(cursor)

    def restart(self) -> None:
        """Begin the exercise anew; the toast brings back what was written."""
        exercise = self._exercise
        if exercise is None:
            return
        before = self.written()
        desk, key = self._context.desk, exercise.key
        self._dirty = False
        self._context.write(
            lambda: desk.coaching.practice.restart(key),
            context=self,
            done=lambda _nothing: self.show_exercise(key),
        )
        if any(before.values()):
            self._context.notify(
                self.tr("練習の下書きを空にしました。"), partial(self._bring_back, key, before)
            )

    def _bring_back(self, key: str, texts: dict[str, str]) -> None:
        desk = self._context.desk
        self._context.write(
            lambda: desk.coaching.practice.save(key, texts),
            context=self,
            done=lambda _nothing: self.show_exercise(key),
        )
