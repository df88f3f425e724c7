"""The structured draft of a request: what a bureau needs to read, in the order it reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.wareki import fiscal_year
from wardapp.ui.dates import fiscal_year_label
from wardapp.ui.labels import IMPORTANCE_LABELS, REQUEST_FIELD_LABELS
from wardapp.ui.requests.fields import AmountEdit, GrowingText, MarkedField, Segments, TitleEdit
from wardapp.ui.requests.frame_form import FrameForm
from wardapp.ui.widgets.name_combo import NameCombo

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QWheelEvent

    from wardapp.domain.city import PolicyPlan
    from wardapp.domain.request import WardRequest
    from wardapp.ui.context import UiContext

TEXTS = ("current_state", "proposal", "expected_effect", "previous_year")


class YearCombo(QComboBox):
    """A fiscal year of those around this one."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel over a form must not change what was entered."""
        event.ignore()


class RequestForm(QScrollArea):
    """All fields of a draft, one under the other.

    Signals:
        typed(str, object): A person gave this field this value.
    """

    typed = Signal(str, object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._showing = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fields: dict[str, MarkedField] = {}
        self._make_fields()
        self._lay_out()
        self._connect()

    def _make_fields(self) -> None:
        labels = REQUEST_FIELD_LABELS
        self.title = TitleEdit(labels["title"])
        self.title.setPlaceholderText(self.tr("何を求めるかが一目でわかる件名"))
        self.year = YearCombo()
        self.year.setAccessibleName(labels["fiscal_year"])
        self.bureau = NameCombo(self.tr("局の名前か読み"))
        self.bureau.setAccessibleName(labels["bureau_id"])
        self.importance = Segments(
            labels["importance"], dict(IMPORTANCE_LABELS.items()), self._context.theme
        )
        self.plan = NameCombo(self.tr("計画や施策の名前の一部"))
        self.plan.setAccessibleName(labels["policy_plan_id"])
        self.cost = AmountEdit(labels["estimated_cost"])
        self.texts = {
            "current_state": GrowingText(labels["current_state"], 4),
            "proposal": GrowingText(labels["proposal"], 4),
            "expected_effect": GrowingText(labels["expected_effect"], 3),
            "previous_year": GrowingText(labels["previous_year"], 2),
        }
        hints = {
            "current_state": self.tr("区で何が起きているか。件数や場所を入れると伝わります。"),
            "proposal": self.tr("局に何をしてほしいか。"),
            "expected_effect": self.tr("実現すると、だれにとって何がどう変わるか。"),
            "previous_year": self.tr("昨年度も要望した場合は、その結果と経過。"),
        }
        for name, hint in hints.items():
            self.texts[name].setPlaceholderText(hint)
        controls: dict[str, QWidget] = {
            "title": self.title,
            "fiscal_year": self.year,
            "bureau_id": self.bureau,
            "importance": self.importance,
            "estimated_cost": self.cost,
            "policy_plan_id": self.plan,
            **self.texts,
        }
        self.frame = FrameForm(self._context.theme)
        self.fields = {name: MarkedField(labels[name], w) for name, w in controls.items()}

    def _lay_out(self) -> None:
        theme = self._context.theme
        body = self._body = QWidget(self)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.space(4))
        grid.setVerticalSpacing(theme.space(4))
        grid.addWidget(self.fields["bureau_id"], 0, 0)
        grid.addWidget(self.fields["fiscal_year"], 0, 1)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        whole = QVBoxLayout(body)
        whole.setContentsMargins(theme.space(5), theme.space(3), theme.space(5), theme.space(8))
        whole.setSpacing(theme.space(4))
        whole.addWidget(self.fields["title"])
        whole.addLayout(grid)
        for name in (
            "importance",
            "current_state",
            "proposal",
            "expected_effect",
            "estimated_cost",
            "policy_plan_id",
            "previous_year",
        ):
            whole.addWidget(self.fields[name])
        whole.addSpacing(theme.space(2))
        whole.addWidget(self.frame)
        whole.addStretch(1)
        self.setWidget(body)

    def minimumSizeHint(self) -> QSize:
        """Return the width of its widest field: it does not scroll sidewards."""
        least = super().minimumSizeHint()
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        return least.expandedTo(QSize(self._body.minimumSizeHint().width() + bar, 0))

    def _connect(self) -> None:
        self.title.typed.connect(self._on_title_typed)
        self.frame.typed.connect(self.typed)
        self.year.activated.connect(self._on_year_activated)
        self.bureau.chosen.connect(self._on_bureau_chosen)
        self.plan.chosen.connect(self._on_plan_chosen)
        self.importance.chosen.connect(self._on_importance_chosen)
        self.cost.typed.connect(self._on_cost_typed)
        for name, field in self.texts.items():
            field.typed.connect(_Teller(self, name))

    # Showing

    def load_choices(self) -> None:
        """Offer the bureaus and plans of the city, and the fiscal years around this one."""
        city = self._context.desk.city
        self.bureau.set_items(
            (office.id, office.name, office.kana) for office in city.offices() if not office.is_ward
        )
        self.plan.set_items(
            (plan.id, path, plan.description) for plan, path in _by_path(city.plans())
        )
        now = fiscal_year(self._context.desk.today())
        shown = self.year.currentData()
        self.year.clear()
        for year in range(now + 3, now - 6, -1):
            self.year.addItem(fiscal_year_label(year), year)
        self.year.setCurrentIndex(self.year.findData(shown))

    def show_request(self, request: WardRequest, names: Iterable[str] | None = None) -> None:
        """Show these fields of a request, or all of them."""
        shown = set(self.fields) if names is None else set(names) & set(self.fields)
        simple: dict[str, Any] = {
            "title": self.title.show_text,
            "fiscal_year": self._show_year,
            "bureau_id": self.bureau.set_current_id,
            "importance": self.importance.show_value,
            "estimated_cost": self.cost.show_amount,
            "policy_plan_id": self.plan.set_current_id,
            **{name: field.show_text for name, field in self.texts.items()},
        }
        for name in shown:
            simple[name](getattr(request, name))
        self.frame.show_request(request, names)

    def _show_year(self, year: int) -> None:
        row = self.year.findData(year)
        if row < 0:
            self.year.addItem(fiscal_year_label(year), year)
            row = self.year.count() - 1
        self.year.setCurrentIndex(row)

    def mark_missing(self, missing: Iterable[str]) -> None:
        """Mark the fields that are still to be filled in."""
        wanted = set(missing)
        for name, field in self.fields.items():
            field.mark_missing(missing=name in wanted)

    def focus_field(self, name: str) -> None:
        """Take the person to a field."""
        field = self.fields.get(name)
        if field is not None:
            self.ensureWidgetVisible(field, 0, self._context.theme.space(10))
            field.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_editable(self, *, editable: bool) -> None:
        """Another ward's request, or one in ごみ箱, is only looked at."""
        self.title.setReadOnly(not editable)
        self.frame.set_editable(editable=editable)
        for field in self.texts.values():
            field.setReadOnly(not editable)
        self.cost.set_read_only(read_only=not editable)
        for widget in (self.year, self.bureau, self.plan, self.importance):
            widget.setEnabled(editable)

    def select_words(self, name: str, quoted: str, start: int = -1) -> None:
        """Take the person to words in a text of the form, where they still stand there."""
        self.focus_field(name)
        field = self.texts.get(name)
        if field is None or not quoted:
            return
        text = field.toPlainText()
        wanted = quoted.removesuffix("…")
        at = start if text.startswith(wanted, max(start, 0)) and start >= 0 else text.find(wanted)
        if at >= 0:
            cursor = field.textCursor()
            cursor.setPosition(at)
            cursor.setPosition(at + len(wanted), cursor.MoveMode.KeepAnchor)
            field.setTextCursor(cursor)

    # What a person does

    def _on_title_typed(self, text: str) -> None:
        self.typed.emit("title", text)

    def _on_year_activated(self, row: int) -> None:
        self.typed.emit("fiscal_year", self.year.itemData(row))

    def _on_bureau_chosen(self, identifier: str | None) -> None:
        self.typed.emit("bureau_id", identifier)

    def _on_plan_chosen(self, identifier: str | None) -> None:
        self.typed.emit("policy_plan_id", identifier)

    def _on_importance_chosen(self, value: object) -> None:
        self.typed.emit("importance", value)

    def _on_cost_typed(self, amount: int | None) -> None:
        self.typed.emit("estimated_cost", amount)


class _Teller:
    """Tells the form which of its texts was typed in."""

    def __init__(self, form: RequestForm, name: str) -> None:
        self._form, self._name = form, name

    def __call__(self, text: str) -> None:
        """Tell it."""
        self._form.typed.emit(self._name, text)


def _by_path(plans: Iterable[PolicyPlan]) -> list[tuple[PolicyPlan, str]]:
    """Return the plans in tree order, each with its path: 基本計画 ＞ 子育て ＞ 保育."""
    children: dict[str | None, list[PolicyPlan]] = {}
    listed = list(plans)
    known = {plan.id for plan in listed}
    for plan in listed:
        parent = plan.parent_id if plan.parent_id in known else None
        children.setdefault(parent, []).append(plan)
    found: list[tuple[PolicyPlan, str]] = []

    def walk(parent: str | None, path: str) -> None:
        for plan in sorted(children.get(parent, ()), key=lambda p: p.position):
            here = f"{path} ＞ {plan.name}" if path else plan.name
            found.append((plan, here))
            walk(plan.id, here)

    walk(None, "")
    return found
