"""The filters of the list of voices: buttons to choose, chips that say what is chosen."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMenu, QPushButton, QVBoxLayout, QWidget

from wardapp.domain import wareki
from wardapp.domain.voice import VoiceKind, VoiceState
from wardapp.domain.voice_list import VoiceFilter
from wardapp.ui.dates import format_short
from wardapp.ui.labels import VOICE_KIND_LABELS, VOICE_STATE_LABELS
from wardapp.ui.theme import active_theme, set_kind
from wardapp.ui.voices.checks_button import ChecksButton
from wardapp.ui.widgets.chip_bar import Chip, ChipBar
from wardapp.ui.widgets.date_edit import WarekiDateEdit
from wardapp.ui.widgets.field import Field

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext

_SETS = ("states", "category_ids", "district_ids", "source_ids", "channel_ids", "office_ids")


class VoiceFilters(QWidget):
    """The filters in force.

    Signals:
        changed: The new VoiceFilter (without the query).
    """

    changed = Signal(object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.wanted = VoiceFilter()
        self.bar = ChipBar(self)
        self.buttons = {
            "states": ChecksButton(self.tr("状態")),
            "category_ids": ChecksButton(self.tr("分類")),
            "district_ids": ChecksButton(self.tr("校区")),
            "source_ids": ChecksButton(self.tr("声の主")),
            "channel_ids": ChecksButton(self.tr("受付方法")),
            "office_ids": ChecksButton(self.tr("区役所")),
        }
        self.period_button = QPushButton(self.tr("受付日"))
        self.overdue_button = QPushButton(self.tr("期限超過"))
        self.more_button = QPushButton(self.tr("そのほか"))
        self._more = QMenu(self.more_button)
        self._more.aboutToShow.connect(self._offer_more)
        self.more_button.setMenu(self._more)
        self.more_button.setProperty("menued", True)
        for button in (self.period_button, self.overdue_button, self.more_button):
            set_kind(button, "quiet")
        for name, button in self.buttons.items():
            button.chosen_changed.connect(_Take(self, name))
        self.period_button.clicked.connect(self.ask_period)
        self.overdue_button.clicked.connect(self._on_overdue_clicked)
        order = (
            "states",
            "category_ids",
            "district_ids",
            "source_ids",
            "channel_ids",
            "office_ids",
        )
        self.bar.add_leading(self.period_button)
        for name in order:
            self.bar.add_leading(self.buttons[name])
        self.bar.add_leading(self.overdue_button)
        self.bar.add_leading(self.more_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.bar)
        self.bar.removed.connect(self._on_removed)
        self.bar.cleared.connect(self.clear)
        self.bar.save_named.connect(self._on_save_named)
        self.bar.saved_chosen.connect(self._on_saved_chosen)
        self.bar.saved_removed.connect(self._on_saved_removed)

    def load(self) -> None:
        """Offer what the city's master data holds, and the saved filters."""
        desk = self._context.desk

        def read(_task: object) -> tuple[Any, ...]:
            city = desk.city
            parents = {c.id: c.name for c in city.categories()}
            categories = [
                (c.id, f"{parents.get(c.parent_id or '', '')}／{c.name}" if c.parent_id else c.name)
                for c in city.categories()
            ]
            own = desk.office.id if desk.office.is_ward else None
            return (
                categories,
                [(d.id, d.name) for d in city.districts(own)],
                [(s.id, s.name) for s in city.sources()],
                [(c.id, c.name) for c in city.channels()],
                [(o.id, o.ward_name or o.name) for o in city.offices() if o.is_ward],
                desk.filters.names(),
            )

        self._context.run(read, context=self, done=self._on_loaded)

    def _on_loaded(self, read: tuple[Any, ...]) -> None:
        categories, districts, sources, channels, offices, saved = read
        self.buttons["states"].set_choices(VOICE_STATE_LABELS.items(), self.wanted.states)
        for name, choices in (
            ("category_ids", categories),
            ("district_ids", districts),
            ("source_ids", sources),
            ("channel_ids", channels),
            ("office_ids", offices),
        ):
            self.buttons[name].set_choices(choices, getattr(self.wanted, name))
        self.bar.set_saved(saved)
        self._say()

    def show_filter(self, wanted: VoiceFilter) -> None:
        """Show a filter without telling."""
        self.wanted = replace(wanted, query="")
        for name in _SETS:
            self.buttons[name].show_chosen(getattr(wanted, name))
        self._say()

    def clear(self) -> None:
        """Take all off."""
        self._take(VoiceFilter(discarded=self.wanted.discarded))

    def set_values(self, name: str, values: frozenset[Any]) -> None:
        """Take what is ticked in one of the lists."""
        chosen: dict[str, Any] = {name: values}
        self.wanted = replace(self.wanted, **chosen)
        self._say()
        self.changed.emit(self.wanted)

    def _take(self, wanted: VoiceFilter) -> None:
        self.show_filter(wanted)
        self.changed.emit(self.wanted)

    def _say(self) -> None:
        self.bar.set_chips(self._chips())

    def _chips(self) -> list[Chip]:
        wanted, name_of = self.wanted, self._context.desk.city.name_of
        chips = []
        if wanted.received_from or wanted.received_to:
            first = format_short(wanted.received_from) if wanted.received_from else ""
            last = format_short(wanted.received_to) if wanted.received_to else ""
            period = self.tr("受付日：{first}〜{last}").format(first=first, last=last)
            chips.append(Chip("period", period))
        chips += [
            Chip(f"states:{s}", VOICE_STATE_LABELS[s]) for s in VoiceState if s in wanted.states
        ]
        if wanted.ids is not None:
            words = self.tr("選ばれた{count}件").format(count=f"{len(wanted.ids):,}")
            chips.append(Chip("ids", words))
        if wanted.due_to is not None:
            words = self.tr("期限：{day}まで").format(day=format_short(wanted.due_to))
            chips.append(Chip("due_to", words))
        for name in (*_SETS[1:], "division_ids"):
            chips += [
                Chip(f"{name}:{value}", name_of(value)) for value in sorted(getattr(wanted, name))
            ]
        if wanted.overdue:
            chips.append(Chip("overdue", self.tr("期限超過")))
        chips += [
            Chip(f"kinds:{kind}", VOICE_KIND_LABELS[kind])
            for kind in VoiceKind
            if kind in wanted.kinds
        ]
        chips += [Chip(name, words) for name, words in self._flags() if getattr(wanted, name)]
        return chips

    def _flags(self) -> tuple[tuple[str, str], ...]:
        return (
            ("paused", self.tr("期限を止めている声")),
            ("assigned_to", self.tr("自分の課が担当する声")),
            ("not_voices", self.tr("声として扱わないもの")),
            ("merged", self.tr("まとめた声も含める")),
        )

    def _offer_more(self) -> None:
        self._more.clear()
        for kind, label in VOICE_KIND_LABELS.items():
            action = self._more.addAction(label, partial(self._toggle_kind, kind))
            action.setCheckable(True)
            action.setChecked(kind in self.wanted.kinds)
        self._more.addSeparator()
        for name, words in self._flags():
            action = self._more.addAction(words, partial(self._toggle, name))
            action.setCheckable(True)
            action.setChecked(bool(getattr(self.wanted, name)))
        self._more.addSeparator()
        self._more.addAction(self.tr("結果を知らせる声（希望した方）"), self.show_to_tell)
        self._more.addAction(
            self.tr("結果を知らせられる声（希望のない方も）"),
            partial(self.show_to_tell, everybody=True),
        )

    def show_to_tell(self, *, everybody: bool = False) -> None:
        """Show the voices whose residents should be told what became of them."""
        desk = self._context.desk

        def found(ids: frozenset[str]) -> None:
            if ids:
                self._take(VoiceFilter(ids=ids))
            else:
                self._context.notify(self.tr("結果を知らせる声は、いまありません。"))

        self._context.run(
            lambda _task: frozenset(
                one.voice_id for one in desk.outcomes.to_tell(everybody=everybody)
            ),
            context=self,
            done=found,
        )

    def _toggle_kind(self, kind: VoiceKind) -> None:
        self._take(replace(self.wanted, kinds=self.wanted.kinds ^ {kind}))

    def _toggle(self, name: str) -> None:
        value: Any = not getattr(self.wanted, name)
        if name == "assigned_to":
            desk = self._context.desk
            value = (desk.person.division_id or desk.office.id) if value else None
        self._take(replace(self.wanted, **{name: value}))

    def _on_removed(self, key: str) -> None:
        name, _, value = key.partition(":")
        if name == "period":
            self._take(replace(self.wanted, received_from=None, received_to=None))
        elif name == "overdue":
            self._take(replace(self.wanted, overdue=False))
        elif name == "ids":
            self._take(replace(self.wanted, ids=None))
        elif name == "due_to":
            self._take(replace(self.wanted, due_to=None))
        elif name in dict(self._flags()):
            self._toggle(name)
        else:
            member: Any = {"states": VoiceState, "kinds": VoiceKind}.get(name, str)
            gone: Any = member(value)
            self._take(replace(self.wanted, **{name: getattr(self.wanted, name) - {gone}}))

    def _on_overdue_clicked(self) -> None:
        self._take(replace(self.wanted, overdue=not self.wanted.overdue))

    def ask_period(self) -> None:
        """Ask for the first and last day of receipt."""
        dialog = PeriodDialog(self._context, self.wanted, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            first, last = dialog.first.date(), dialog.last.date()
            if first and last and first > last:
                first, last = last, first
            self._take(replace(self.wanted, received_from=first, received_to=last))

    # -- saved -----------------------------------------------------------------------------------

    def _on_save_named(self, name: str) -> None:
        desk, wanted = self._context.desk, self.wanted
        self._context.write(
            lambda: desk.filters.save(name, wanted), context=self, done=self._on_saved
        )

    def _on_saved(self, _done: object) -> None:
        self.load()

    def _on_saved_chosen(self, name: str) -> None:
        desk = self._context.desk
        self._context.run(
            lambda _task: desk.filters.get(name), context=self, done=self._on_filter_read
        )

    def _on_filter_read(self, wanted: VoiceFilter | None) -> None:
        if wanted is not None:
            self._take(wanted)

    def _on_saved_removed(self, name: str) -> None:
        desk = self._context.desk
        self._context.write(lambda: desk.filters.delete(name), context=self, done=self._on_saved)


class _Take:
    """A list of ticks and the filter it belongs to."""

    def __init__(self, filters: VoiceFilters, name: str) -> None:
        self._filters, self._name = filters, name

    def __call__(self, values: frozenset[Any]) -> None:
        """Take the values."""
        self._filters.set_values(self._name, values)


class PeriodDialog(QDialog):
    """First and last day of receipt, typed as a clerk writes dates."""

    def __init__(
        self, context: UiContext, wanted: VoiceFilter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme = active_theme()
        self.setWindowTitle(self.tr("受付日で絞り込む"))
        today = context.desk.today
        self.first = WarekiDateEdit(today)
        self.last = WarekiDateEdit(today)
        self.first.set_date(wanted.received_from)
        self.last.set_date(wanted.received_to)
        this_year = QPushButton(self.tr("今年度"))
        this_month = QPushButton(self.tr("今月"))
        for button in (this_year, this_month):
            set_kind(button, "quiet")
            button.setAutoDefault(False)
        this_year.clicked.connect(self._on_this_year)
        this_month.clicked.connect(self._on_this_month)
        self._today: dt.date = today()
        buttons = QDialogButtonBox()
        take = buttons.addButton(self.tr("絞り込む"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_kind(take, "primary")
        buttons.addButton(self.tr("キャンセル"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(5), theme.space(5), theme.space(5), theme.space(4))
        column.setSpacing(theme.space(3))
        column.addWidget(Field(self.tr("この日から"), self.first))
        column.addWidget(Field(self.tr("この日まで"), self.last))
        column.addWidget(this_year)
        column.addWidget(this_month)
        column.addWidget(buttons)

    def _on_this_year(self) -> None:
        first, last = wareki.fiscal_year_bounds(wareki.fiscal_year(self._today))
        self.first.set_date(first)
        self.last.set_date(last)

    def _on_this_month(self) -> None:
        self.first.set_date(self._today.replace(day=1))
        self.last.set_date(self._today)
