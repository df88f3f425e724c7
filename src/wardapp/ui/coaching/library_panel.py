"""Adopted requests of all wards: what each asked for, and what made it work."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from wardapp.domain.changes import Changes
from wardapp.ui.coaching.parts import button, words
from wardapp.ui.dates import fiscal_year_label
from wardapp.ui.field.panel import ListPanel
from wardapp.ui.labels import OUTCOME_LABELS, REQUEST_FIELD_LABELS
from wardapp.ui.requests.amount import format_amount
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.widgets.auto_save import AutoSave
from wardapp.ui.widgets.record_list import RecordLine
from wardapp.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from wardapp.desk.library import Example
    from wardapp.ui.context import UiContext


class LibraryPanel(ListPanel):
    """List at the left, the example at the right."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", "badge-check", parent)
        self.list.setAccessibleName(self.tr("採択された要望の一覧"))
        self.new_button.hide()
        self._examples: dict[str, Example] = {}
        desk = context.desk
        self.search = SearchField(self.tr("言葉で探す"))
        self.category = QComboBox()
        self.category.setAccessibleName(self.tr("声の分類"))
        self.category.addItem(self.tr("すべての分類"), "")
        self.plan = QComboBox()
        self.plan.setAccessibleName(self.tr("上位計画"))
        self.plan.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.plan.setMinimumContentsLength(8)
        narrowing = QHBoxLayout()
        narrowing.setSpacing(context.theme.space(2))
        narrowing.addWidget(self.category, 1)
        narrowing.addWidget(self.plan, 1)
        both = QVBoxLayout()
        both.setSpacing(context.theme.space(2))
        both.addWidget(self.search)
        both.addLayout(narrowing)
        self.tools.addLayout(both, 1)
        self.nothing.set_text(
            self.tr("採択された要望はまだありません"),
            self.tr("結果が「事業化」「一部事業化」になり、紹介が許された要望がここに並びます。"),
        )

        def save(record: str, fields: dict[str, Any]) -> Changes:
            return desk.coaching.library.explain(record, fields["what_worked"])

        self.auto = AutoSave(context, save=save, parent=self)
        self._body_words = words("", selectable=True)
        self.what = GrowingText(self.tr("採択につながった点"), 3)
        self.what.setPlaceholderText(
            self.tr("何が決め手になったか。ほかの区がまねできるように書いてください。")
        )
        self._shown = ""
        self._title = words("", "title", selectable=True)
        self._facts = words("", "muted", selectable=True)
        self._what_head = words(self.tr("採択につながった点"), "heading")
        self._by = words("", "faint")
        for widget in (self._title, self._facts, self._what_head, self.what, self._by):
            self.editor.addWidget(widget)
        self.editor.addWidget(self.auto.label)
        self.editor.addWidget(self._body_words)
        self.editor.addWidget(
            button(
                self.tr("要望を開く"),
                lambda: context.open_record("request", self._shown),
                "external-link",
            ),
            0,
            Qt.AlignmentFlag.AlignLeft,
        )
        self.editor.addStretch(1)
        self.search.searched.connect(lambda _text: self.reload())
        self.search.moved_down.connect(self.list.setFocus)
        self.category.activated.connect(lambda _row: self.reload())
        self.plan.activated.connect(lambda _row: self.reload())
        self.what.typed.connect(self._on_typed)
        context.changed.changed.connect(self._on_changed)

    def reload(self) -> None:
        """Read the examples anew."""
        desk, query = self.context.desk, self.search.text()
        category, plan = self.category.currentData() or "", self.plan.currentData()

        def read(_task: object) -> tuple[Any, ...]:
            library = desk.coaching.library
            plans = desk.coaching.plans.tree()
            return (
                library.examples(query=query, category=category, plan_id=plan),
                library.categories(),
                plans,
            )

        self.context.run(read, context=self, done=self._on_read)

    def _on_read(self, read: tuple[Any, ...]) -> None:
        examples, categories, plans = read
        if self.category.count() != len(categories) + 1:
            chosen = self.category.currentData()
            self.category.clear()
            self.category.addItem(self.tr("すべての分類"), "")
            for name in categories:
                self.category.addItem(name, name)
            self.category.setCurrentIndex(max(0, self.category.findData(chosen)))
        if self.plan.count() != len(plans) + 1:
            chosen = self.plan.currentData()
            self.plan.clear()
            self.plan.addItem(self.tr("すべての計画"), None)
            for plan, depth in plans:
                self.plan.addItem("　" * depth + plan.name, plan.id)
            self.plan.setCurrentIndex(max(0, self.plan.findData(chosen)))
        self._examples = {e.request.id: e for e in examples}
        name = self.context.desk.city.name_of
        self.list.show_lines(
            [
                RecordLine(
                    e.request.id,
                    e.request.title,
                    "　".join(
                        part
                        for part in (
                            name(e.request.office_id),
                            fiscal_year_label(e.request.fiscal_year),
                            e.category,
                            self.tr("解説あり") if e.what_worked else "",
                        )
                        if part
                    ),
                    OUTCOME_LABELS[e.request.outcome],
                    "success",
                    aside=self.tr("声{count}件").format(count=e.voices) if e.voices else "",
                )
                for e in examples
            ],
            self._wanted,
        )
        self.left.setCurrentWidget(self.list if examples else self.nothing)

    def show_chosen(self, record_id: str) -> None:
        """Show an example."""
        example = self._examples.get(record_id)
        if example is None:
            return
        self.auto.flush()
        self._shown = record_id
        request = example.request
        desk = self.context.desk
        own = request.office_id == desk.office.id or not desk.office.is_ward
        name = desk.city.name_of
        self._title.setText(request.title)
        amount = (
            self.tr("予算 {amount}千円").format(amount=format_amount(request.outcome_amount))
            if request.outcome_amount
            else ""
        )
        marks = [
            label
            for is_so, label in (
                (request.uses_local_strength, self.tr("地域資源を生かす")),
                (request.strengthens_brand, self.tr("ブランド力を高める")),
            )
            if is_so
        ]
        self._facts.setText(
            "　".join(
                part
                for part in (
                    name(request.office_id),
                    self.tr("所管 {bureau}").format(bureau=name(request.bureau_id)),
                    OUTCOME_LABELS[request.outcome] if request.outcome else "",
                    amount,
                    *marks,
                )
                if part
            )
        )
        pending = self.auto.pending(record_id).get("what_worked")
        self.what.show_text(example.what_worked if pending is None else pending)
        self.what.setReadOnly(not own)
        self.what.setVisible(own or bool(example.what_worked))
        self._what_head.setVisible(own or bool(example.what_worked))
        self._by.setText(
            self.tr("記入：{who}").format(who=example.written_by) if example.what_worked else ""
        )
        parts = [
            f"【{REQUEST_FIELD_LABELS[field]}】\n{getattr(request, field)}"
            for field in ("current_state", "proposal", "expected_effect", "outcome_reason")
            if getattr(request, field)
        ]
        self._body_words.setText("\n\n".join(parts))
        self.show_editor()

    def _on_typed(self, text: str) -> None:
        if self._shown:
            self.auto.note(self._shown, "what_worked", text)

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if initiator is not self and self._loaded and changes.touches("request", "good_example"):
            self.reload()
