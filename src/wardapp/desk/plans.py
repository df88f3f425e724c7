"""The tree of policy plans (上位計画): taken in from a file, and which of its items anybody serves."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from wardapp.domain.changes import Changes
from wardapp.domain.city import PolicyPlan
from wardapp.domain.ids import derived_id
from wardapp.domain.request import OUTCOME_LABELS, REQUEST_STATE_LABELS, RequestState
from wardapp.domain.text import normalise
from wardapp.store import records

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk
    from wardapp.documents.table_sheet import TableSheet
    from wardapp.store.plan_links import PlanLinks


@dataclass(frozen=True, slots=True)
class PlannedItem:
    """What an import would do with one item: new, changed, same or gone."""

    id: str
    state: str
    path: tuple[str, ...]
    code: str
    description: str
    was: str = ""


@dataclass(frozen=True, slots=True)
class PlanImport:
    """What an import would bring; ``gone`` items stand in the same plans and not in the file."""

    items: tuple[PlannedItem, ...]

    def of(self, state: str) -> tuple[PlannedItem, ...]:
        """Return the items of a state."""
        return tuple(item for item in self.items if item.state == state)


@dataclass(frozen=True, slots=True)
class Served:
    """A request or theme that serves an item, and why."""

    kind: str
    id: str
    title: str
    why: str
    office: str
    state: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """One item of the tree and what serves it.

    Attributes:
        plan: The item.
        depth: How deep it lies, 0 for a plan.
        served: What names this very item.
        below: How many requests and themes serve it or an item below it.
        is_leaf: Nothing lies below it.
    """

    plan: PolicyPlan
    depth: int
    served: tuple[Served, ...]
    below: int
    is_leaf: bool

    @property
    def is_open(self) -> bool:
        """Whether nobody serves it, nor anything below it."""
        return self.below == 0


class Plans:
    """The plans of the city."""

    def __init__(self, desk: Desk, links: PlanLinks) -> None:
        self._desk = desk
        self._links = links

    # -- the tree --------------------------------------------------------------------------------

    def tree(self) -> list[tuple[PolicyPlan, int]]:
        """Return all items with their depth, each parent followed by its children."""
        plans = self._desk.city.plans()
        known = {plan.id for plan in plans}
        children: dict[str | None, list[PolicyPlan]] = {}
        for plan in plans:
            parent = plan.parent_id if plan.parent_id in known else None
            children.setdefault(parent, []).append(plan)
        found: list[tuple[PolicyPlan, int]] = []
        seen: set[str] = set()

        def walk(parent: str | None, depth: int) -> None:
            for plan in sorted(children.get(parent, ()), key=lambda p: p.position):
                if plan.id not in seen:
                    seen.add(plan.id)
                    found.append((plan, depth))
                    walk(plan.id, depth + 1)

        walk(None, 0)
        return found

    def path_of(self, plan_id: str | None) -> tuple[str, ...]:
        """Return the names from the top down to an item; () for none."""
        plans = {plan.id: plan for plan in self._desk.city.plans()}
        names: list[str] = []
        while plan_id in plans and len(names) < 12:
            names.insert(0, plans[plan_id].name)
            plan_id = plans[plan_id].parent_id
        return tuple(names)

    def below(self, plan_id: str) -> frozenset[str]:
        """Return an item and all below it."""
        found = {plan_id}
        for plan, _depth in self.tree():
            if plan.parent_id in found:
                found.add(plan.id)
        return frozenset(found)

    def family(self, ids: Iterable[str | None]) -> frozenset[str]:
        """Return items, what lies above them and what lies below."""
        plans = {plan.id: plan for plan in self._desk.city.plans()}
        found: set[str] = set()
        for plan_id in ids:
            if plan_id is None:
                continue
            found |= self.below(plan_id)
            above = plans[plan_id].parent_id if plan_id in plans else None
            # The topmost plan is everybody's: it says nothing of the matter.
            while above in plans and plans[above].parent_id:
                found.add(above)
                above = plans[above].parent_id
        return frozenset(found)

    # -- taking in -------------------------------------------------------------------------------

    def preview(self, path: Path) -> PlanImport:
        """Return what an import of a file would bring; nothing is written.

        An item is known again by its code, else by its path: so a renamed item with a code keeps its
        identifier, and everything that names it.

        Raises:
            FileRefused: The file cannot be read as a tree.
        """
        from wardapp.exchange.plans import read_plans

        rows = read_plans(path)
        present = {plan.id: self.path_of(plan.id) for plan, _ in self.tree()}
        plans = {plan.id: plan for plan in self._desk.city.plans()}
        by_code = {plan.code: plan.id for plan in plans.values() if plan.code}
        by_path = {_key(names): plan_id for plan_id, names in present.items()}
        items: list[PlannedItem] = []
        seen: set[str] = set()
        for row in rows:
            known = by_code.get(row.code) if row.code else None
            known = known or by_path.get(_key(row.path))
            if known in seen:
                known = None
            if known is None:
                identifier = derived_id(
                    "plan",
                    self._desk.city_name,
                    "code" if row.code else "path",
                    row.code or "/".join(row.path),
                )
                state, was = "new", ""
            else:
                identifier, plan = known, plans[known]
                same = (
                    present[known] == row.path
                    and (plan.description == row.description or not row.description)
                    and plan.code == row.code
                )
                state, was = ("same", "") if same else ("changed", " ＞ ".join(present[known]))
            seen.add(identifier)
            items.append(PlannedItem(identifier, state, row.path, row.code, row.description, was))
        tops = {item.path[0] for item in items}
        for plan_id, names in present.items():
            if plan_id not in seen and names and names[0] in tops:
                items.append(
                    PlannedItem(
                        plan_id, "gone", names, plans[plan_id].code, plans[plan_id].description
                    )
                )
        return PlanImport(tuple(items))

    def take_in(self, planned: PlanImport, *, remove_gone: bool = False) -> Changes:
        """Write what a preview showed: all or nothing.

        Args:
            planned: What ``preview`` returned.
            remove_gone: Also take items out of use that are not in the file; what names them goes on
                naming them.
        """
        desk = self._desk
        by_path: dict[tuple[str, ...], str] = {
            item.path: item.id for item in planned.items if item.state != "gone"
        }
        touched: list[str] = []
        with desk.database.write("上位計画の取り込み") as writing:
            for position, item in enumerate((i for i in planned.items if i.state != "gone"), 1):
                fields = {
                    "name": item.path[-1],
                    "parent_id": by_path.get(item.path[:-1]),
                    "code": item.code or None,
                    "position": position,
                }
                if item.description:
                    fields["description"] = item.description
                if item.state == "same":
                    records.update(writing, "plan", item.id, position=position)
                else:
                    records.upsert_link(writing, desk.database, "plan", item.id, **fields)
                touched.append(item.id)
            if remove_gone:
                for item in planned.of("gone"):
                    records.update(writing, "plan", item.id, discarded_at=desk.database.utc_now())
                    touched.append(item.id)
        desk.city.forget()
        return Changes.of("plan", touched)

    # -- coverage --------------------------------------------------------------------------------

    def coverage(
        self, fiscal_year: int | None = None, office_id: str | None = None
    ) -> list[Coverage]:
        """Return every item with the requests and themes that serve it.

        Args:
            fiscal_year: Only requests of this year (themes have none); None: of all years.
            office_id: Only of this ward; None: of all.
        """
        served = self._served(fiscal_year, office_id)
        tree = self.tree()
        parents = {plan.id: plan.parent_id for plan, _ in tree}
        below: dict[str, set[str]] = {plan.id: set() for plan, _ in tree}
        for plan_id, listed in served.items():
            at: str | None = plan_id
            steps = 0
            while at in below and steps < 20:
                below[at] |= {one.id for one in listed}
                at, steps = parents[at], steps + 1
        has_children = set(parents.values())
        return [
            Coverage(
                plan,
                depth,
                tuple(served.get(plan.id, ())),
                len(below[plan.id]),
                plan.id not in has_children,
            )
            for plan, depth in tree
        ]

    def _served(self, fiscal_year: int | None, office_id: str | None) -> dict[str, list[Served]]:
        desk = self._desk
        found: dict[str, list[Served]] = {}
        links = self._links.all()
        why = {(link.request_id, link.plan_id): link.why for link in links if link.request_id}
        left_out = {RequestState.WITHDRAWN, RequestState.MERGED}
        requests = {
            r.id: r
            for r in desk.requests.list(fiscal_year=fiscal_year, office_id=office_id)
            if r.state not in left_out
        }
        pairs = {(r.id, r.policy_plan_id) for r in requests.values() if r.policy_plan_id}
        pairs |= {(link.request_id, link.plan_id) for link in links if link.request_id in requests}
        for request_id, plan_id in sorted(pairs, key=lambda p: requests[str(p[0])].title):
            request = requests[str(request_id)]
            office = desk.city.office(request.office_id)
            state = (
                OUTCOME_LABELS[request.outcome]
                if request.outcome
                else REQUEST_STATE_LABELS[request.state]
            )
            found.setdefault(str(plan_id), []).append(
                Served(
                    "request",
                    request.id,
                    request.title or "（件名なし）",
                    why.get((request.id, str(plan_id)), ""),
                    (office.ward_name or office.name) if office else "",
                    state,
                )
            )
        for link in links:
            if link.theme_id and (row := self._theme(link.theme_id, office_id)):
                found.setdefault(link.plan_id, []).append(
                    Served("theme", link.theme_id, row[0], link.why, row[1], "課題")
                )
        return found

    def _theme(self, theme_id: str, office_id: str | None) -> tuple[str, str] | None:
        row = self._desk.database.one(
            "SELECT title, office_id FROM theme WHERE id = ? AND discarded_at IS NULL", (theme_id,)
        )
        if row is None or office_id not in {None, row[1]}:
            return None
        office = self._desk.city.office(row[1])
        return str(row[0] or ""), (office.ward_name or office.name) if office else ""

    def write_coverage(
        self, path: Path, fiscal_year: int | None = None, office_id: str | None = None
    ) -> int:
        """Write the coverage to a CSV or Excel file; return how many rows.

        Raises:
            FileRefused, DiskFull: No half file stays.
        """
        from wardapp.exchange.export import write_table

        heads = (
            "番号",
            "計画・項目",
            "階層",
            "説明",
            "要望・課題の数（下の項目を含む）",
            "区",
            "件名",
            "理由",
            "状態",
        )
        rows: list[tuple[object, ...]] = []
        for one in self.coverage(fiscal_year, office_id):
            item = (
                one.plan.code,
                "　" * one.depth + one.plan.name,
                one.depth + 1,
                one.plan.description,
                one.below,
            )
            if not one.served:
                rows.append((*item, "", "（なし）" if one.is_open else "", "", ""))
            rows += [(*item, s.office, s.title, s.why, s.state) for s in one.served]
        return write_table(path, heads, rows)

    def coverage_sheet(
        self, fiscal_year: int | None = None, office_id: str | None = None
    ) -> TableSheet:
        """Describe the coverage as a table for paper."""
        from wardapp.documents.table_sheet import Column, TableSheet
        from wardapp.domain import wareki

        found = self.coverage(fiscal_year, office_id)
        rows = []
        for one in found:
            name = "　" * one.depth + one.plan.name
            if not one.served:
                rows.append((name, str(one.below), "なし" if one.is_open else "", ""))
            for number, served in enumerate(one.served):
                rows.append(
                    (
                        name if number == 0 else "",
                        str(one.below) if number == 0 else "",
                        f"{served.title}（{served.office}　{served.state}）",
                        served.why,
                    )
                )
        leaves = [one for one in found if one.is_leaf]
        empty = sum(one.is_open for one in leaves)
        year = (
            f"{wareki.fiscal_year_label(fiscal_year)}の要望と、課題"
            if fiscal_year
            else "すべての年度の要望と、課題"
        )
        return TableSheet(
            title="上位計画と要望・課題の対応",
            subtitle=f"{year}　末端の項目{len(leaves)}のうち、対応するものがないもの{empty}",
            columns=(
                Column("計画・項目", 3),
                Column("数", 0.6, is_number=True),
                Column("要望・課題", 4),
                Column("理由", 3),
            ),
            rows=tuple(rows),
            note="数は、その項目と下の項目に対応する要望・課題の数です。取り下げた要望は含みません。",
            office=self._desk.office.name,
        )

    def paper(self, fiscal_year: int | None = None, office_id: str | None = None) -> bytes:
        """Return the coverage as PDF."""
        from wardapp.documents import table_sheet
        from wardapp.documents.layout import laid_out

        sheet = self.coverage_sheet(fiscal_year, office_id)
        with laid_out(self._desk.paper.layout()):
            return table_sheet.render(sheet, printed_at=self._desk.clock.now())


def _key(path: tuple[str, ...]) -> tuple[str, ...]:
    return tuple("".join(normalise(name).split()) for name in path)
