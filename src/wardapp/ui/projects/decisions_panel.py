"""現場判断: what the ward decided by itself or could not, one by one and gathered by rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.field_decision import DelegationState, FieldDecision, RuleEvidence, rule_key
from wardapp.ui.actions import page_action
from wardapp.ui.dates import format_short
from wardapp.ui.errors import show_error
from wardapp.ui.field.panel import ListPanel
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import (
    DECIDED_LABELS,
    DELEGATION_STATE_LABELS,
    OBSTACLE_KIND_LABELS,
    WARD_FIELD_LABELS,
)
from wardapp.ui.projects.bound import BoundForm, StillCombo, flow_row
from wardapp.ui.projects.excel_button import excel_button
from wardapp.ui.projects.rule_view import RuleView
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.trace.trace_dialog import trace_button
from wardapp.ui.voices.pairs import Pairs
from wardapp.ui.widgets.auto_save import AutoSave
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.record_list import RecordLine
from wardapp.ui.widgets.search_field import SearchField
from wardapp.ui.widgets.section_heading import SectionHeading
from wardapp.ui.widgets.two_sides import TwoSides

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext

LIST = "現場判断の一覧"
STATE_TONES = {
    DelegationState.PROPOSED: "neutral",
    DelegationState.CONSIDERED: "accent",
    DelegationState.DELEGATED: "success",
    DelegationState.REFUSED: "danger",
}
_LABELS = WARD_FIELD_LABELS["field_decision"]
_EACH, _BY_RULE = "each", "rule"


class DecisionsPanel(ListPanel):
    """The records, or the rules that stood in the way."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, "", "gavel")
        self._id = ""
        self._begun = ""
        self._rules: tuple[RuleEvidence, ...] = ()
        self.list.setAccessibleName(self.tr("現場判断の一覧"))
        desk = context.desk
        self.auto = AutoSave(
            context, save=lambda key, fields: desk.field_decisions.edit(key, **fields), parent=self
        )
        self.fields = BoundForm(self.auto, lambda: self._id, _LABELS, today=desk.today)
        self._make()
        self._lay_out()
        self._connect()

    def _make(self) -> None:
        ward = self.context.desk.office.is_ward
        self.new_button.setText(self.tr("現場判断を記録"))
        if not ward:
            self.new_button.hide()
        self.search = SearchField(self.tr("現場判断を探す（件名・規程）"))
        self.view = QComboBox()
        self.view.setAccessibleName(self.tr("並べ方"))
        self.view.addItem(self.tr("一件ずつ"), _EACH)
        self.view.addItem(self.tr("規程・職ごと"), _BY_RULE)
        self.all_wards = QCheckBox(self.tr("全区"))
        self.all_wards.setChecked(not ward)
        self.print_button = QPushButton(self.tr("区長会議用の一覧"))
        set_icon(self.print_button, "printer")
        set_kind(self.print_button, "quiet")
        self.nothing.set_text(
            self.tr("まだ記録がありません"),
            self.tr(
                "区で決めたこと、決められなかったことを残すと、区の裁量を広げる根拠になります。"
            ),
        )
        self._number = QLabel()
        set_role(self._number, "muted")
        self._saved = QLabel()
        set_role(self._saved, "strong")
        self.state = StillCombo()
        self.state.setAccessibleName(_LABELS["state"])
        for value, words in DELEGATION_STATE_LABELS.items():
            self.state.addItem(words, value)
        self.answer = GrowingText(_LABELS["answer"], lines=2)
        self.answer_button = QPushButton(self.tr("回答する"))
        set_kind(self.answer_button, "primary")

    def _lay_out(self) -> None:
        self.search_tools(
            self.search,
            flow_row(
                self.view,
                self.all_wards,
                self.print_button,
                excel_button(self.context, LIST, self._scope, self),
            ),
        )
        self.record = QWidget()
        self._lay_out_record(QVBoxLayout(self.record))
        self.rule = RuleView(self.context)
        self.editor.addWidget(self.record)
        self.editor.addWidget(self.rule)
        self.editor.addStretch(1)
        self.rule.hide()

    def _lay_out_record(self, column: QVBoxLayout) -> None:
        theme, form = self.context.theme, self.fields
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(3))
        column.addWidget(
            TwoSides(
                [self._number, self.auto.label],
                [trace_button(self.context, "field_decision", lambda: self._id, self)],
                theme.space(2),
            )
        )
        self.title = form.line("title", self.tr("例：公園に移動販売車を入れる許可"))
        column.addWidget(Field(self.tr("何を"), self.title))
        column.addWidget(
            Pairs(
                (
                    (_LABELS["decided"], form.choice("decided", DECIDED_LABELS)),
                    (_LABELS["happened_on"], form.day("happened_on")),
                )
            )
        )
        column.addWidget(
            Field(
                _LABELS["situation"],
                form.text("situation", self.tr("どんな場面で、誰が待っていたか")),
            )
        )
        column.addWidget(SectionHeading(self.tr("妨げとなったもの")))
        column.addWidget(
            Pairs(
                (
                    (_LABELS["rule"], form.suggested("rule", self.tr("例：公園条例第5条"))),
                    (_LABELS["obstacle"], form.choice("obstacle", OBSTACLE_KIND_LABELS)),
                    (self.tr("誰の規程か（市の局）"), form.name("rule_office_id")),
                    (
                        self.tr("誰の規程か（国・県など）"),
                        form.line("rule_owner", self.tr("例：県公安委員会")),
                    ),
                )
            )
        )
        column.addWidget(SectionHeading(self.tr("区で決められたら")))
        column.addWidget(
            Field(
                self.tr("よくなること・速くなること"),
                form.text("better", self.tr("誰にとって、何がどれだけよくなるか")),
            )
        )
        column.addWidget(Field(_LABELS["risk"], form.text("risk")))
        column.addWidget(
            Pairs(
                (
                    (_LABELS["days_before"], form.number("days_before")),
                    (_LABELS["days_after"], form.number("days_after")),
                )
            )
        )
        column.addWidget(self._saved)
        box = QWidget()
        set_surface(box, "sunken")
        inner = QVBoxLayout(box)
        inner.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(4))
        inner.setSpacing(theme.space(2))
        heading = SectionHeading(self.tr("本庁の考え"))
        heading.add(self.answer_button)
        inner.addWidget(heading)
        inner.addWidget(Field(_LABELS["state"], self.state))
        inner.addWidget(Field(_LABELS["answer"], self.answer))
        column.addWidget(box)

    def _connect(self) -> None:
        self.search.searched.connect(lambda _text: self.reload())
        self.search.moved_down.connect(self.list.setFocus)
        self.view.activated.connect(lambda _row: self.reload())
        self.all_wards.clicked.connect(lambda _on: self.reload())
        self.new_button.clicked.connect(self.begin)
        self.print_button.clicked.connect(lambda _checked=False: self.print_list())
        self.answer_button.clicked.connect(self.reply)
        self.rule.opened.connect(self.show_record)
        page_action(self, self.tr("現場判断を探す"), "Ctrl+F", self.search.setFocus, "search")
        page_action(self, self.tr("現場判断を記録する"), "Ctrl+Shift+N", self.begin, "plus")
        page_action(self, self.tr("一覧を印刷する"), "Ctrl+P", self.print_list, "printer")
        page_action(self.list, self.tr("ごみ箱へ移す"), "Del", self.discard, "trash-2")
        self.context.changed.changed.connect(self._on_changed)

    @property
    def _by_rule(self) -> bool:
        return bool(self.view.currentData() == _BY_RULE)

    # -- the list --------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the list anew."""
        desk, query, wanted = self.context.desk, self.search.text(), self._wanted
        self._wanted = ""
        if wanted and self._by_rule:
            self.view.setCurrentIndex(0)
        office = None if self.all_wards.isChecked() or wanted else desk.office.id
        by_rule = self._by_rule

        def read(_task: object) -> tuple[Any, ...]:
            bureaus = [(o.id, o.name, "") for o in desk.city.offices() if not o.is_ward]
            rules = desk.field_decisions.by_rule(office_id=office, query=query)
            found = () if by_rule else desk.field_decisions.list(query, office_id=office)
            return found, rules, bureaus, desk.field_decisions.rules(), wanted

        self.context.run(read, context=self, done=self._on_read)

    def _on_read(self, read: tuple[Any, ...]) -> None:
        found, self._rules, bureaus, rules, wanted = read
        self.fields.widgets["rule_office_id"].set_items(bureaus)  # type: ignore[attr-defined]
        self.fields.offer("rule", rules)
        name = self.context.desk.city.name_of
        if self._by_rule:
            lines = [
                RecordLine(
                    rule_key(one.rule) or "-",
                    one.rule or self.tr("（規程・職が書かれていません）"),
                    "　".join(
                        part
                        for part in (
                            one.owner,
                            self.tr("{wards}区　{count}件").format(
                                wards=len(one.offices), count=len(one.decisions)
                            ),
                        )
                        if part
                    ),
                    DELEGATION_STATE_LABELS[one.state],
                    STATE_TONES[one.state],
                )
                for one in self._rules
            ]
        else:
            lines = [
                RecordLine(
                    one.id,
                    one.title,
                    "　".join(
                        part
                        for part in (
                            format_short(one.happened_on) if one.happened_on else "",
                            name(one.office_id) if self.all_wards.isChecked() else "",
                            DECIDED_LABELS[one.decided],
                            one.rule,
                        )
                        if part
                    ),
                    DELEGATION_STATE_LABELS[one.state],
                    STATE_TONES[one.state],
                )
                for one in found
            ]
        self.list.show_lines(lines, wanted)
        self.left.setCurrentWidget(self.list if lines else self.nothing)

    def show_chosen(self, record_id: str) -> None:
        """Show a record or a rule; what was edited in the one before is saved first."""
        rule = next((r for r in self._rules if (rule_key(r.rule) or "-") == record_id), None)
        if self._by_rule and rule is not None:
            self._show_rule(rule)
            return
        if record_id != self._id:
            self.auto.flush()
            self.auto.label.clear()
            self._id = record_id
        desk = self.context.desk
        self.context.run(
            lambda _task: desk.field_decisions.get(record_id), context=self, done=self._on_record
        )

    def _on_record(self, one: FieldDecision) -> None:
        if one.id != self._id:
            return
        desk = self.context.desk
        own = one.office_id == desk.office.id
        self._number.setText(
            "　".join(p for p in (one.number, "" if own else desk.city.name_of(one.office_id)) if p)
        )
        self.fields.show(one, editable=own)
        saved = one.days_saved
        self._saved.setText(
            ""
            if saved is None
            else self.tr("{days}日短くなります").format(days=saved)
            if saved >= 0
            else self.tr("{days}日長くなります").format(days=-saved)
        )
        self._saved.setVisible(saved is not None)
        self.state.setCurrentIndex(self.state.findData(one.state))
        may = not desk.office.is_ward
        self.state.setEnabled(may)
        self.answer_button.setVisible(may)
        self.answer.setReadOnly(not may)
        if not self.answer.hasFocus():
            self.answer.show_text(one.answer)
        self.answer.setPlaceholderText("" if may else self.tr("まだ回答はありません"))
        self.record.show()
        self.rule.hide()
        self.show_editor()
        if self._begun == one.id:
            self._begun = ""
            self.title.setFocus()
            self.title.selectAll()

    def _show_rule(self, rule: RuleEvidence) -> None:
        self.auto.flush()
        self._id = ""
        self.rule.show_rule(rule)
        self.record.hide()
        self.rule.show()
        self.show_editor()

    def show_record(self, record_id: str) -> None:
        """Show one record."""
        self.view.setCurrentIndex(0)
        super().show_record(record_id)

    # -- what a person does ----------------------------------------------------------------------

    def begin(self) -> None:
        """Begin a record and put the cursor into its title."""
        desk, title = self.context.desk, self.tr("（件名）")
        if not desk.office.is_ward:
            return

        def begun(changes: Changes) -> None:
            self._begun = changes.id
            self.show_record(changes.id)

        self.context.write(lambda: desk.field_decisions.add(title), context=self, done=begun)

    def reply(self) -> None:
        """Say what headquarters thinks of it."""
        desk, record = self.context.desk, self._id
        state, text = self.state.currentData(), self.answer.toPlainText()

        def done(_changes: Changes) -> None:
            self.context.notify(
                self.tr("回答しました"), lambda: self.context.write(desk.undo, context=self)
            )

        if record:
            self.context.write(
                lambda: desk.field_decisions.answer(record, DelegationState(state), text),
                context=self,
                done=done,
                failed=lambda error: show_error(self, error),
            )

    def print_list(self) -> None:
        """Open the preview of the list for the ward mayors' meeting."""
        self.auto.flush()
        self.context.print_document(LIST, self._scope())

    def _scope(self) -> str:
        return "" if self.all_wards.isChecked() else self.context.desk.office.id

    def discard(self) -> None:
        """Move the chosen record to ごみ箱; it can be undone."""
        desk, record = self.context.desk, self._id
        if record and not self._by_rule:
            self.context.write(
                lambda: desk.field_decisions.discard([record]),
                context=self,
                done=lambda _changes: self.context.notify(
                    self.tr("ごみ箱へ移しました"),
                    lambda: self.context.write(desk.undo, context=self),
                ),
            )

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if self._loaded and changes.touches("field_decision", "office"):
            self.reload()
            if self._id and self.right.currentWidget() is not self.choose:
                self.show_chosen(self._id)
