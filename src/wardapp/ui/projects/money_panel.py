"""実現したいこと: the ward mayor's ordered wishes, and what was refused for want of the ward's money."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import (
    QComboBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.project import Refusal, Wish, within_reach
from wardapp.domain.wareki import fiscal_year
from wardapp.ui.actions import page_action
from wardapp.ui.dates import fiscal_year_label, format_short
from wardapp.ui.field.panel import ListPanel
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import WARD_FIELD_LABELS
from wardapp.ui.projects.bound import BoundForm, flow_row
from wardapp.ui.projects.excel_button import excel_button
from wardapp.ui.requests.amount import spoken_amount
from wardapp.ui.requests.fields import AmountEdit
from wardapp.ui.theme import set_kind, set_role
from wardapp.ui.widgets.auto_save import AutoSave
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.record_list import RecordLine
from wardapp.ui.widgets.row_button import RowButton
from wardapp.ui.widgets.two_sides import TwoSides

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext

LIST = "実現したいことの一覧"
_WISHES, _REFUSALS = "wishes", "refusals"


class MoneyPanel(ListPanel):
    """Wishes in order with a line where the money ends, or refusals with their sum."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, "", "star")
        self._id = ""
        self._begun = ""
        self._wishes: tuple[Wish, ...] = ()
        self.list.setAccessibleName(self.tr("実現したいことの一覧"))
        desk = context.desk
        self.wish_auto = AutoSave(
            context, save=lambda key, fields: desk.registers.wishes.edit(key, **fields), parent=self
        )
        self.refusal_auto = AutoSave(
            context,
            save=lambda key, fields: desk.registers.refusals.edit(key, **fields),
            parent=self,
        )
        self.wish = BoundForm(
            self.wish_auto, lambda: self._id, WARD_FIELD_LABELS["ward_wish"], today=desk.today
        )
        self.refusal = BoundForm(
            self.refusal_auto, lambda: self._id, WARD_FIELD_LABELS["refusal"], today=desk.today
        )
        self._make()
        self._lay_out()
        self._connect()

    def _make(self) -> None:
        ward = self.context.desk.office.is_ward
        self.view = QComboBox()
        self.view.setAccessibleName(self.tr("見るもの"))
        self.view.addItem(self.tr("予算があれば実現したいこと"), _WISHES)
        self.view.addItem(self.tr("区の予算がなく断ったこと"), _REFUSALS)
        if not ward:
            self.new_button.hide()
        self.budget = AmountEdit(self.tr("想定する予算"))
        self.year = QComboBox()
        self.year.setAccessibleName(self.tr("年度"))
        self.year.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.print_button = QPushButton(self.tr("一覧を印刷"))
        set_icon(self.print_button, "printer")
        set_kind(self.print_button, "quiet")
        self.up_button = QPushButton(self.tr("上へ"))
        set_icon(self.up_button, "arrow-up")
        self.down_button = QPushButton(self.tr("下へ"))
        set_icon(self.down_button, "arrow-down")
        for button in (self.up_button, self.down_button):
            set_kind(button, "quiet")
        self._sum = Paragraph()
        set_role(self._sum, "muted")
        self.voice_row = QVBoxLayout()

    def _lay_out(self) -> None:
        theme = self.context.theme
        tools = QVBoxLayout()
        tools.setSpacing(theme.space(2))
        self._budget_field = Field(self.tr("この額があれば（千円）"), self.budget)
        tools.addWidget(flow_row(self.view, self.new_button))
        tools.addWidget(self._budget_field)
        tools.addWidget(
            flow_row(
                self.up_button,
                self.down_button,
                self.year,
                self.print_button,
                excel_button(self.context, LIST, lambda: self.context.desk.office.id, self),
            )
        )
        tools.addWidget(self._sum)
        self.tools.addLayout(tools)
        self.wish_box, self.refusal_box = QWidget(), QWidget()
        wish, refusal = QVBoxLayout(self.wish_box), QVBoxLayout(self.refusal_box)
        for column in (wish, refusal):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.space(3))
        form = self.wish
        wish.addWidget(TwoSides([self.wish_auto.label], [], theme.space(2)))
        wish.addWidget(Field(form.label("title"), form.line("title")))
        wish.addWidget(Field(form.label("amount"), form.amount("amount")))
        wish.addWidget(
            Field(
                form.label("reason"),
                form.text("reason", self.tr("誰のために、なぜ区で行うとよいか"), 3),
            )
        )
        wish.addWidget(Field(form.label("theme_id"), form.name("theme_id")))
        wish.addWidget(Field(form.label("request_id"), form.name("request_id")))
        form = self.refusal
        refusal.addWidget(TwoSides([self.refusal_auto.label], [], theme.space(2)))
        refusal.addWidget(Field(form.label("title"), form.line("title")))
        refusal.addWidget(Field(form.label("refused_on"), form.day("refused_on")))
        refusal.addWidget(Field(form.label("amount"), form.amount("amount")))
        refusal.addWidget(Field(form.label("reason"), form.text("reason")))
        refusal.addWidget(Field(form.label("instead"), form.text("instead")))
        refusal.addLayout(self.voice_row)
        self.editor.addWidget(self.wish_box)
        self.editor.addWidget(self.refusal_box)
        self.editor.addStretch(1)
        self._show_view()

    def _connect(self) -> None:
        self.view.activated.connect(lambda _row: self._on_view())
        self.year.activated.connect(lambda _row: self.reload())
        self.new_button.clicked.connect(self.begin)
        self.budget.typed.connect(self._on_budget)
        self.up_button.clicked.connect(lambda _checked=False: self.move_wish(-1))
        self.down_button.clicked.connect(lambda _checked=False: self.move_wish(1))
        self.print_button.clicked.connect(
            lambda _checked=False: self.context.print_document(LIST, self.context.desk.office.id)
        )
        page_action(self, self.tr("新しく書く"), "Ctrl+Shift+N", self.begin, "plus")
        page_action(
            self.list, self.tr("上へ動かす"), "Alt+Up", lambda: self.move_wish(-1), "arrow-up"
        )
        page_action(
            self.list, self.tr("下へ動かす"), "Alt+Down", lambda: self.move_wish(1), "arrow-down"
        )
        page_action(self.list, self.tr("ごみ箱へ移す"), "Del", self.discard, "trash-2")
        self.context.changed.changed.connect(self._on_changed)

    @property
    def _shows_wishes(self) -> bool:
        return bool(self.view.currentData() == _WISHES)

    def _on_view(self) -> None:
        self._flush()
        self._id = ""
        self.right.setCurrentWidget(self.choose)
        self._show_view()
        self.reload()

    def _show_view(self) -> None:
        wishes = self._shows_wishes
        ward = self.context.desk.office.is_ward
        self.new_button.setText(self.tr("新しく書く"))
        for widget in (self._budget_field, self.up_button, self.down_button):
            widget.setVisible(wishes and ward)
        self.year.setVisible(not wishes)
        self.wish_box.setVisible(wishes)
        self.refusal_box.setVisible(not wishes)
        if wishes:
            self.nothing.set_text(
                self.tr("まだ何も書かれていません"),
                self.tr("「予算があれば実現したいこと」を、実現したい順に書きます。"),
            )
        else:
            self.nothing.set_text(
                self.tr("まだ記録がありません"),
                self.tr("区の予算がなくて断ったことを残すと、年度の合計が分かります。"),
            )

    def _flush(self) -> None:
        self.wish_auto.flush()
        self.refusal_auto.flush()

    # -- the list --------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the list anew."""
        desk, wanted, wishes = self.context.desk, self._wanted, self._shows_wishes
        self._wanted = ""
        year = self.year.currentData()

        def read(_task: object) -> tuple[Any, ...]:
            registers = desk.registers
            shown: tuple[Any, ...] = (
                registers.wishes.list()
                if wishes
                else registers.refusals.list(fiscal_year=None if wanted else year)
            )
            themes = [(t.id, t.title, "") for t in desk.themes.list()]
            requests = [
                (r.id, f"{r.number} {r.title}", "")
                for r in desk.requests.list(office_id=desk.office.id)
            ]
            return shown, registers.profiles.of(), themes, requests, wanted

        self.context.run(read, context=self, done=self._on_read)

    def _on_read(self, read: tuple[Any, ...]) -> None:
        shown, profile, themes, requests, wanted = read
        self._show_years()
        if self._shows_wishes:
            self.wish.widgets["theme_id"].set_items(themes)  # type: ignore[attr-defined]
            self.wish.widgets["request_id"].set_items(requests)  # type: ignore[attr-defined]
            self.budget.show_amount(profile.wish_budget)
            lines = self._wish_lines(shown, profile.wish_budget)
        else:
            lines = self._refusal_lines(shown)
        self.list.show_lines(lines, wanted)
        self.left.setCurrentWidget(self.list if lines else self.nothing)
        self._sum.setVisible(bool(lines))

    def _show_years(self) -> None:
        if self.year.count():
            return
        now = fiscal_year(self.context.desk.today())
        self.year.addItem(self.tr("すべての年度"), None)
        for year in range(now, now - 5, -1):
            self.year.addItem(fiscal_year_label(year), year)

    def _wish_lines(self, wishes: tuple[Wish, ...], budget: int | None) -> list[RecordLine]:
        self._wishes = wishes
        reach = within_reach(wishes, budget) if budget is not None else -1
        total = sum(wish.amount or 0 for wish in wishes)
        words = self.tr("{count}件、合計 {sum}").format(count=len(wishes), sum=spoken_amount(total))
        if budget is not None:
            words += self.tr("。{budget}があれば、上から{reach}件を実現できます。").format(
                budget=spoken_amount(budget), reach=reach
            )
        self._sum.setText(words)
        lines, so_far = [], 0
        for number, wish in enumerate(wishes, 1):
            so_far += wish.amount or 0
            state = ""
            if reach >= 0:
                state = self.tr("届く") if number <= reach else self.tr("届かない")
            lines.append(
                RecordLine(
                    wish.id,
                    f"{number}. {wish.title}",
                    spoken_amount(wish.amount) or self.tr("金額は未定"),
                    state,
                    "success" if number <= reach else "neutral",
                    self.tr("ここまで {sum}").format(sum=spoken_amount(so_far)),
                )
            )
        return lines

    def _refusal_lines(self, refusals: tuple[Refusal, ...]) -> list[RecordLine]:
        known = [one.amount for one in refusals if one.amount is not None]
        unknown = len(refusals) - len(known)
        words = self.tr("{count}件、必要だった額の合計 {sum}").format(
            count=len(refusals), sum=spoken_amount(sum(known))
        )
        if unknown:
            words += self.tr("（ほかに金額の分からないもの{count}件）").format(count=unknown)
        self._sum.setText(words)
        return [
            RecordLine(
                one.id,
                one.title,
                "　".join(
                    part
                    for part in (
                        format_short(one.refused_on) if one.refused_on else "",
                        one.instead,
                    )
                    if part
                ),
                spoken_amount(one.amount),
                "neutral",
            )
            for one in refusals
        ]

    def show_record(self, record_id: str) -> None:
        """Show a wish or a refusal."""
        desk = self.context.desk

        def show(kind: str) -> None:
            self.view.setCurrentIndex(
                self.view.findData(_REFUSALS if kind == "refusal" else _WISHES)
            )
            self._show_view()
            ListPanel.show_record(self, record_id)

        self.context.run(lambda _task: desk.kind_of(record_id), context=self, done=show)

    def show_chosen(self, record_id: str) -> None:
        """Show one; what was edited in the one before is saved first."""
        if record_id != self._id:
            self._flush()
            self._id = record_id
        desk, wishes = self.context.desk, self._shows_wishes

        def read(_task: object) -> tuple[Any, str]:
            if wishes:
                return desk.registers.wishes.get(record_id), ""
            one = desk.registers.refusals.get(record_id)
            return one, desk.title_of("voice", one.voice_id) if one.voice_id else ""

        self.context.run(read, context=self, done=self._on_one)

    def _on_one(self, read: tuple[Any, str]) -> None:
        one, voice = read
        if one.id != self._id:
            return
        own = one.office_id == self.context.desk.office.id
        if isinstance(one, Wish):
            self.wish.show(one, editable=own)
        else:
            from wardapp.ui.projects.bound import clear_layout

            self.refusal.show(one, editable=own)
            clear_layout(self.voice_row)
            if voice:
                button = RowButton(voice, self.tr("この声に応えられなかった"))
                button.clicked.connect(
                    lambda _checked=False: self.context.open_record("voice", one.voice_id or "")
                )
                self.voice_row.addWidget(button)
        self.show_editor()
        if self._begun == one.id:
            self._begun = ""
            (self.wish if isinstance(one, Wish) else self.refusal).begin("title")

    # -- what a person does ----------------------------------------------------------------------

    def begin(self) -> None:
        """Begin a wish or a refusal, whichever is looked at."""
        desk, title = self.context.desk, self.tr("（件名）")
        add = desk.registers.wishes.add if self._shows_wishes else desk.registers.refusals.add
        if not desk.office.is_ward:
            return

        def begun(changes: Changes) -> None:
            self._begun = changes.id
            ListPanel.show_record(self, changes.id)

        self.context.write(lambda: add(title), context=self, done=begun)

    def move_wish(self, step: int) -> None:
        """Move the chosen wish up or down."""
        desk, record = self.context.desk, self.list.current_id()
        at = next((i for i, wish in enumerate(self._wishes) if wish.id == record), -1)
        to = at + step
        if self._shows_wishes and at >= 0 and 0 <= to < len(self._wishes):
            self.context.write(lambda: desk.registers.wishes.move(record, to), context=self)

    def _on_budget(self, amount: object) -> None:
        desk = self.context.desk
        self.context.write(lambda: desk.registers.profiles.write(wish_budget=amount), context=self)

    def discard(self) -> None:
        """Move the chosen one to ごみ箱; it can be undone."""
        desk, record = self.context.desk, self.list.current_id()
        noun = desk.registers.wishes if self._shows_wishes else desk.registers.refusals
        if record:
            self.context.write(
                lambda: noun.discard([record]),
                context=self,
                done=lambda _changes: self.context.notify(
                    self.tr("ごみ箱へ移しました"),
                    lambda: self.context.write(desk.undo, context=self),
                ),
            )

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if self._loaded and changes.touches("ward_wish", "refusal", "ward_profile"):
            self.reload()
            if self._id and self.right.currentWidget() is not self.choose:
                self.show_chosen(self._id)
