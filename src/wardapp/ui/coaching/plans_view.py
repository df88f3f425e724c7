"""Which items of the plans a request serves, each with its sentence, and why."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from wardapp.ui.coaching.parts import Card, ScrollView, button, words
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.widgets.auto_save import AutoSave
from wardapp.ui.widgets.name_combo import NameCombo

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext


class PlansView(ScrollView):
    """A card an item, and a field to add another one."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("上位計画との関係"))
        self._context = context
        self._request_id = ""
        self._editable = False
        desk = context.desk

        def save(record: str, fields: dict[str, Any]) -> Changes:
            request_id, _, plan_id = record.partition("/")
            return desk.coaching.links.set(plan_id, fields["why"], request_id=request_id)

        self.auto = AutoSave(context, save=save, parent=self)
        self._cards: list[QWidget] = []
        self._texts: dict[str, GrowingText] = {}
        self.add(
            words(
                self.tr("市が約束したことのどこに当たるかを選び、その理由を一文で書きます。"),
                "muted",
            )
        )
        self.add(self.auto.label)
        self.combo = NameCombo(self.tr("計画や施策の名前の一部"))
        self.combo.setAccessibleName(self.tr("当たる計画の項目を加える"))
        self.combo.chosen.connect(self._on_chosen)
        self._adding = words(self.tr("ほかの項目を加える"), "field")
        self.add(self._adding)
        self.add(self.combo)

    def show_request(self, request_id: str) -> None:
        """Show what a request serves."""
        if request_id != self._request_id:
            self.auto.flush()
        self._request_id = request_id
        desk = self._context.desk

        def read(_task: object) -> tuple[Any, ...]:
            coaching = desk.coaching
            request = desk.requests.get(request_id)
            links = {link.plan_id: link for link in coaching.links.of_request(request_id)}
            ids = [request.policy_plan_id] if request.policy_plan_id else []
            ids += [plan_id for plan_id in links if plan_id not in ids]
            tree = coaching.plans.tree()
            plans = {plan.id: plan for plan, _ in tree}
            shown = [
                (
                    plan_id,
                    " ＞ ".join(coaching.plans.path_of(plan_id)) or desk.city.name_of(plan_id),
                    plans[plan_id].description if plan_id in plans else "",
                    links[plan_id].why if plan_id in links else "",
                    links[plan_id].id if plan_id in links else "",
                    plan_id == request.policy_plan_id,
                )
                for plan_id in ids
            ]
            choices = [
                (plan.id, " ＞ ".join(coaching.plans.path_of(plan.id)), plan.description)
                for plan, _ in tree
            ]
            return request_id, shown, choices

        self._context.run(read, context=self, done=self._on_read)

    def set_editable(self, *, editable: bool) -> None:
        """Another ward's request is only looked at."""
        self._editable = editable
        self.combo.setVisible(editable)
        self._adding.setVisible(editable)
        for text in self._texts.values():
            text.setReadOnly(not editable)

    def _on_read(self, read: tuple[Any, ...]) -> None:
        request_id, shown, choices = read
        if request_id != self._request_id:
            return
        self.combo.set_items(choices)
        focused = next((p for p, t in self._texts.items() if t.hasFocus()), "")
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards, self._texts = [], {}
        for number, (plan_id, path, said, why, link_id, is_main) in enumerate(shown):
            card = Card()
            card.column.addWidget(words(path, "strong"))
            if said:
                card.column.addWidget(words(f"『{said}』", selectable=True))
            text = GrowingText(self.tr("{plan}に当たる理由").format(plan=path), 2)
            text.setPlaceholderText(self.tr("なぜこの項目に当たるのか"))
            unsaved = self.auto.pending(f"{request_id}/{plan_id}")
            text.show_text(unsaved.get("why", why))
            text.setReadOnly(not self._editable)
            text.typed.connect(partial(self._on_typed, plan_id))
            self._texts[plan_id] = text
            card.column.addWidget(text)
            if link_id and not is_main and self._editable:
                card.column.addWidget(
                    button(
                        self.tr("外す"),
                        partial(self._remove, link_id),
                        kind="link",
                        name=self.tr("{plan}を外す").format(plan=path),
                    ),
                    0,
                    Qt.AlignmentFlag.AlignLeft,
                )
            self.column.insertWidget(2 + number, card)
            self._cards.append(card)
        if not shown:
            note = words(
                self.tr("「上位計画」がまだ選ばれていません。下の欄から選ぶこともできます。"),
                "warning",
            )
            self.column.insertWidget(2, note)
            self._cards.append(note)
        if focused in self._texts:
            self._texts[focused].setFocus()

    def _on_typed(self, plan_id: str, text: str) -> None:
        self.auto.note(f"{self._request_id}/{plan_id}", "why", text)

    def _on_chosen(self, plan_id: str | None) -> None:
        if plan_id is None:
            return
        desk, request_id = self._context.desk, self._request_id
        self.combo.set_current_id(None)
        self._context.write(
            lambda: desk.coaching.links.set(plan_id, request_id=request_id),
            context=self,
            done=lambda _changes: self.show_request(request_id),
        )

    def _remove(self, link_id: str) -> None:
        desk, request_id = self._context.desk, self._request_id
        self._context.write(
            lambda: desk.coaching.links.remove(link_id),
            context=self,
            done=lambda _changes: self.show_request(request_id),
        )
