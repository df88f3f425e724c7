"""Adoption rates of the desk: by year, ward, bureau, with and without hearing; what a 枠 would do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from wardapp.domain.adoption import (
    CONCLUDED,
    WAITING,
    Counted,
    Explanation,
    Figure,
    Possible,
    RateDefinition,
    Unit,
    explain,
    figure,
    figures_by,
    possible_with,
    wanted,
)
from wardapp.domain.request import Importance, Outcome, WardRequest
from wardapp.domain.request_life import (
    REASON_LABELS,
    Ask,
    BudgetFrame,
    RateHistory,
    ReasonCode,
)

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk

_RANKS = {
    Importance.ESPECIALLY_IMPORTANT: 0,
    Importance.IMPORTANT: 1,
    Importance.NORMAL: 2,
}
_SETTING = "requests.rate_definition"


@dataclass(frozen=True, slots=True)
class YearRow:
    """A year's figures: of all, with the mayor's hearing and without."""

    fiscal_year: int
    whole: Figure
    heard: Figure
    not_heard: Figure
    is_entered: bool = False
    note: str = ""


class Adoption:
    """What became of requests, counted."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # -- the definition --------------------------------------------------------------------------

    @property
    def definition(self) -> RateDefinition:
        """How this desk counts."""
        kept = self._desk.settings.get(_SETTING) or {}
        known = set(Unit)
        unit = kept.get("unit", Unit.REQUESTS)
        return RateDefinition(
            Unit(unit) if unit in known else Unit.REQUESTS,
            bool(kept.get("counts_partly", True)),
            bool(kept.get("with_continued", True)),
        )

    def define(self, definition: RateDefinition) -> None:
        """Count by this definition from now on."""
        self._desk.settings.set(
            _SETTING,
            {
                "unit": str(definition.unit),
                "counts_partly": definition.counts_partly,
                "with_continued": definition.with_continued,
            },
        )

    # -- what is counted -------------------------------------------------------------------------

    def items(
        self,
        definition: RateDefinition | None = None,
        *,
        fiscal_year: int | None = None,
        office_id: str | None = None,
        bureau_id: str | None = None,
    ) -> list[Counted]:
        """Return the requests, or the asks, that are counted: those submitted and not withdrawn.

        A request whose asks were never written down counts as one ask to its responsible bureau.
        """
        definition = definition or self.definition
        desk = self._desk
        found: list[Counted] = []
        asks = desk.requests.life.all_asks() if definition.unit is Unit.ASKS else {}
        for request in desk.requests.list(fiscal_year=fiscal_year, office_id=office_id):
            if request.state not in CONCLUDED | WAITING:
                continue
            one = _counted(request)
            parts = asks.get(request.id, ())
            found += [_of_ask(one, ask) for ask in parts] if parts else [one]
        return [i for i in found if bureau_id in {None, i.bureau_id}]

    def figure(self, **where: Any) -> Figure:
        """Return the figure of a year, a ward, a bureau (see ``items``)."""
        definition = self.definition
        return figure(self.items(definition, **where), definition)

    def years(
        self,
        *,
        office_id: str | None = None,
        bureau_id: str | None = None,
        definition: RateDefinition | None = None,
    ) -> list[YearRow]:
        """Return the figures year by year, with those of earlier years that were entered.

        Counted years come before entered ones of the same year.
        """
        definition = definition or self.definition
        items = self.items(definition, office_id=office_id, bureau_id=bureau_id)
        rows: dict[int, YearRow] = {}
        for entered in self._desk.request_year.history():
            if (entered.office_id, entered.bureau_id) == (office_id, bureau_id):
                rows[entered.fiscal_year] = YearRow(
                    entered.fiscal_year,
                    _entered(entered),
                    Figure(),
                    Figure(),
                    is_entered=True,
                    note="　".join(p for p in (entered.source, entered.note) if p),
                )
        for year in sorted({i.fiscal_year for i in items}):
            of_year = [i for i in items if i.fiscal_year == year]
            whole = figure(of_year, definition)
            if not whole.concluded and year in rows:
                continue
            rows[year] = YearRow(
                year,
                whole,
                figure([i for i in of_year if i.was_heard], definition),
                figure([i for i in of_year if not i.was_heard], definition),
            )
        return [rows[year] for year in sorted(rows)]

    def by_office(self, fiscal_year: int, bureau_id: str | None = None) -> dict[str, Figure]:
        """Return the figures of a year by ward (identifier), in the city's order."""
        definition = self.definition
        items = self.items(definition, fiscal_year=fiscal_year, bureau_id=bureau_id)
        found = figures_by(items, definition, lambda i: i.office_id)
        return {o.id: found[o.id] for o in self._desk.city.offices() if o.id in found}

    def by_bureau(self, fiscal_year: int, office_id: str | None = None) -> dict[str, Figure]:
        """Return the figures of a year by bureau (identifier), in the city's order."""
        definition = self.definition
        items = self.items(definition, fiscal_year=fiscal_year, office_id=office_id)
        found = figures_by(items, definition, lambda i: i.bureau_id)
        return {o.id: found[o.id] for o in self._desk.city.offices() if o.id in found} | (
            {"": found[""]} if "" in found else {}
        )

    def behind(
        self,
        fiscal_year: int,
        *,
        office_id: str | None = None,
        bureau_id: str | None = None,
        heard: bool | None = None,
    ) -> dict[Outcome | None, tuple[str, ...]]:
        """Return the requests that a figure counts, by outcome; None: the outcome is not known yet.

        Args:
            fiscal_year: The figure's year.
            office_id: Its ward, None for all.
            bureau_id: Its bureau, "" for those without one, None for all.
            heard: With the mayor's hearing, without it, None for both.
        """
        definition = self.definition
        items = self.items(
            definition, fiscal_year=fiscal_year, office_id=office_id, bureau_id=bureau_id
        )
        found: dict[Outcome | None, dict[str, None]] = {}
        for item in wanted(items, definition):
            if heard in {None, item.was_heard}:
                found.setdefault(item.outcome, {})[item.request_id] = None
        return {outcome: tuple(ids) for outcome, ids in found.items()}

    def cross(self, fiscal_year: int) -> dict[tuple[str, str], Figure]:
        """Return the figures of a year by ward and bureau."""
        definition = self.definition
        groups: dict[tuple[str, str], list[Counted]] = {}
        for item in self.items(definition, fiscal_year=fiscal_year):
            groups.setdefault((item.office_id, item.bureau_id), []).append(item)
        return {key: figure(group, definition) for key, group in groups.items()}

    def reasons(self, fiscal_year: int | None = None) -> dict[int, dict[str, int]]:
        """Return how often each reason of refusal was given, by year (in words)."""
        definition = self.definition
        found: dict[int, dict[str, int]] = {}
        for item in wanted(self.items(definition, fiscal_year=fiscal_year), definition):
            if item.is_open or item.outcome in {None, Outcome.ADOPTED}:
                continue
            name = REASON_LABELS[item.reason_code] if item.reason_code else "区分なし"
            of_year = found.setdefault(item.fiscal_year, {})
            of_year[name] = of_year.get(name, 0) + 1
        return found

    def explain(self, before: int, after: int) -> Explanation:
        """Return why the rates of two years differ, in counts.

        Where a year was entered without its counts there is nothing to count, and it is said.
        """
        definition = self.definition
        rows = {row.fiscal_year: row for row in self.years()}
        found = explain(
            self.items(definition, fiscal_year=before),
            self.items(definition, fiscal_year=after),
            definition,
            lambda bureau: self._desk.city.name_of(bureau) or "所管局なし",
        )
        entered = [
            row
            for year in (before, after)
            if (row := rows.get(year)) is not None and row.is_entered
        ]
        if not entered:
            return found
        first, second = (rows[y].whole if y in rows else Figure() for y in (before, after))
        notes = tuple(row.note for row in entered if row.note)
        return Explanation(
            first,
            second,
            words=(
                "入力された率には内訳がないため、増減を要因ごとの件数に分けることはできません。",
                *notes,
            ),
        )

    # -- money -----------------------------------------------------------------------------------

    def possible_with(self, fiscal_year: int, amount: int, *, money_only: bool = True) -> Possible:
        """Return which refused requests of a year a sum (千円) would have paid."""
        items = self.items(RateDefinition(), fiscal_year=fiscal_year)
        return possible_with(items, amount, money_only=money_only)

    def by_frame(self, fiscal_year: int) -> dict[BudgetFrame | None, tuple[int, int, int]]:
        """Return, by frame, how many requests, what they would cost and what was given (千円)."""
        found: dict[BudgetFrame | None, tuple[int, int, int]] = {}
        for item in self.items(RateDefinition(), fiscal_year=fiscal_year):
            count, cost, given = found.get(item.frame, (0, 0, 0))
            found[item.frame] = (count + 1, cost + (item.cost or 0), given + (item.amount or 0))
        return found


def _counted(request: WardRequest) -> Counted:
    is_open = request.state in WAITING or request.outcome is None
    return Counted(
        request_id=request.id,
        fiscal_year=request.fiscal_year,
        office_id=request.office_id,
        bureau_id=request.bureau_id or "",
        title=request.title,
        was_heard=request.hearing_on is not None and bool(request.hearing_decision),
        is_continued=bool(request.continued_from_id),
        is_open=is_open,
        outcome=None if is_open else request.outcome,
        reason_code=_member(ReasonCode, request.reason_code),
        cost=request.estimated_cost,
        amount=request.outcome_amount,
        frame=_member(BudgetFrame, request.budget_frame),
        importance_rank=_RANKS[request.importance],
        priority=request.priority,
    )


def _of_ask(one: Counted, ask: Ask) -> Counted:
    is_open = one.is_open or ask.outcome is None
    return replace(
        one,
        bureau_id=ask.bureau_id,
        is_open=is_open,
        outcome=None if is_open else ask.outcome,
        reason_code=ask.reason_code,
        amount=ask.amount,
    )


def _entered(entered: RateHistory) -> Figure:
    if entered.adopted is not None and entered.concluded:
        return Figure(
            adopted=entered.adopted,
            not_adopted=entered.concluded - entered.adopted,
            source=entered.source,
        )
    return Figure(permille=entered.rate_permille, source=entered.source)


def _member(kind: Any, value: Any) -> Any:
    try:
        return kind(value) if value is not None else None
    except ValueError:
        return None
