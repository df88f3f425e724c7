"""Ward projects (区独自事業) in the local database: what they come from, cost and lead to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, ClassVar

from wardapp.domain import wareki
from wardapp.domain.changes import Changes
from wardapp.domain.ids import derived_id, new_id
from wardapp.domain.order import place
from wardapp.domain.project import (
    NEXT_PROJECT_STATES,
    PROJECT_FIELD_WORDS,
    PROJECT_STATE_LABELS,
    BudgetLine,
    LinkRelation,
    Project,
    ProjectKind,
    ProjectLink,
    ProjectState,
)
from wardapp.domain.voice import clean_text
from wardapp.errors import WrongCall, WrongState
from wardapp.store import records
from wardapp.store.numbers import receipt_number
from wardapp.store.own_records import OwnRecords, filled

LINKED_KINDS = ("voice", "theme", "request", "field_decision")
"""What a project can come from or lead to."""

_COPIED = (
    "kind",
    "title",
    "purpose",
    "plan",
    "brand",
    "division_id",
    "partners",
    "question",
    "measure",
    "place",
    "stop_rule",
)


class Projects(OwnRecords[Project]):
    """The projects of all wards; a ward changes its own."""

    kind: ClassVar[str] = "project"
    cls: ClassVar[type] = Project
    searched: ClassVar[tuple[str, ...]] = (
        "number",
        "title",
        "purpose",
        "plan",
        "result",
        "evaluation",
        "question",
        "place",
    )
    order: ClassVar[str] = "t.fiscal_year DESC, t.starts_on IS NULL, t.starts_on DESC, t.pk DESC"

    def add(self, title: str, *, fiscal_year: int | None = None, **fields: Any) -> Changes:
        """Begin a project, of this fiscal year where none is named.

        Raises:
            TextRefused: It has no title.
        """
        year = fiscal_year or wareki.fiscal_year(self._db.clock.today())
        values = self.cleaned(fields) | {"title": clean_text(title, "事業名")}
        office = self._city.office(self._office_id)
        with self._db.write("区独自事業の作成") as writing:
            made = records.insert(
                writing,
                self._db,
                "project",
                number=receipt_number(
                    writing,
                    self._db.desk,
                    office.short_name if office else "未設定",
                    dt.date(year, 4, 1),
                    mark="事業",
                ),
                office_id=self._office_id,
                fiscal_year=year,
                **({"kind": ProjectKind.WARD, "state": ProjectState.PLANNED} | values),
            )
        return Changes.of("project", [made])

    def add_from(self, target_kind: str, ids: Sequence[str], title: str, **fields: Any) -> Changes:
        """Begin a project that comes from voices, a theme or a request, in one step."""
        with self._db.write("区独自事業の作成"):
            changes = self.add(title, **fields)
            for target in ids:
                self.link(changes.id, target_kind, target)
        return Changes(
            {**changes.touched, "project_link": frozenset(), target_kind: frozenset(ids)},
            changes.id,
        )

    def continue_next_year(self, key: str) -> Changes:
        """Begin next year's project from this one: plan and budget lines are taken over, no result."""
        before = self.get(key)
        self.refuse_foreign([before.id])
        taken = {name: getattr(before, name) or None for name in _COPIED if name != "title"}
        with self._db.write("翌年度の事業の作成"):
            changes = self.add(
                before.title,
                fiscal_year=before.fiscal_year + 1,
                last_year_id=before.id,
                **taken,
            )
            for line in self.lines(before.id):
                self.add_line(
                    changes.id, line.name, fund=line.fund, planned=line.planned, note=line.note
                )
            for link in self.links(before.id):
                if link.relation is LinkRelation.SOURCE:
                    self.link(changes.id, link.target_kind, link.target_id)
        return Changes({**changes.touched, "budget_line": frozenset()}, changes.id)

    def list(
        self,
        query: str = "",
        *,
        office_id: str | None = None,
        fiscal_year: int | None = None,
        kind: ProjectKind | None = None,
        state: ProjectState | None = None,
    ) -> tuple[Project, ...]:
        """Return the projects that fit, the newest year first."""
        conditions, values = [], []
        for column, value in (
            ("office_id", office_id),
            ("fiscal_year", fiscal_year),
            ("kind", kind),
            ("state", state),
        ):
            if value is not None:
                conditions.append(f"t.{column} = ?")
                values.append(records.to_column(value))
        return self._list(conditions, values, query)

    def fiscal_years(self) -> tuple[int, ...]:
        """Return the fiscal years of which there are projects, the newest first."""
        rows = self._db.all(
            "SELECT DISTINCT fiscal_year FROM project WHERE discarded_at IS NULL "
            "AND fiscal_year IS NOT NULL ORDER BY fiscal_year DESC"
        )
        return tuple(int(year) for (year,) in rows)

    def of(self, target_kind: str, target_id: str) -> tuple[Project, ...]:
        """Return the projects that come from a voice, theme or request, or led to it."""
        return self._list(
            [
                "t.id IN (SELECT project_id FROM project_link WHERE target_kind = ? "
                "AND target_id = ? AND discarded_at IS NULL)"
            ],
            [target_kind, target_id],
        )

    def _from_rows(self, rows: Sequence[dict[str, Any]]) -> tuple[Project, ...]:
        sums = {
            project: (int(planned or 0), int(spent or 0))
            for project, planned, spent in self._db.all(
                "SELECT project_id, sum(planned), sum(spent) FROM budget_line "
                "WHERE discarded_at IS NULL GROUP BY project_id"
            )
        }
        return tuple(self._with_sums(row, sums.get(row["id"], (0, 0))) for row in rows)

    def _from(self, row: dict[str, Any]) -> Project:
        return self._from_rows([row])[0]

    @staticmethod
    def _with_sums(row: dict[str, Any], sums: tuple[int, int]) -> Project:
        return filled(Project, row, budget=sums[0], spent=sums[1])

    def step(self, key: str, to: ProjectState) -> Changes:
        """Take a project to its next state.

        Raises:
            WrongState: The step does not follow, or what it needs is not written yet.
        """
        project = self.get(key)
        self.refuse_foreign([project.id])
        check_step(project, to)
        return records.edit(self._db, "project", project.id, "事業の状態の変更", state=to)

    # -- money -----------------------------------------------------------------------------------

    def lines(self, project_id: str) -> tuple[BudgetLine, ...]:
        """Return the budget lines of a project in their order."""
        rows = records.fetch(
            self._db,
            "budget_line",
            "WHERE t.project_id = ? AND t.discarded_at IS NULL ORDER BY t.position, t.id",
            (project_id,),
        )
        return tuple(filled(BudgetLine, row) for row in rows)

    def add_line(
        self,
        project_id: str,
        name: str,
        *,
        fund: str = "",
        planned: int | None = None,
        spent: int | None = None,
        note: str = "",
    ) -> Changes:
        """Add what a part of a project costs (千円), at the end."""
        self.refuse_foreign([project_id])
        lines = self.lines(project_id)
        position, moved = place([line.position for line in lines], len(lines))
        values = _Lines(self._db, self._city, self._office_id).cleaned(
            {"name": name, "fund": fund, "planned": planned, "spent": spent, "note": note}
        )
        made = new_id()
        with self._db.write("事業の予算の追加") as writing:
            for index, key in moved.items():
                records.update(writing, "budget_line", lines[index].id, position=key)
            records.insert(
                writing,
                self._db,
                "budget_line",
                made,
                project_id=project_id,
                position=position,
                **values,
            )
        return Changes.of("budget_line", [made], project=[project_id])

    def edit_line(self, line_id: str, **fields: Any) -> Changes:
        """Change a budget line."""
        project = str(records.fetch_one(self._db, "budget_line", line_id)["project_id"])
        self.refuse_foreign([project])
        values = _Lines(self._db, self._city, self._office_id).cleaned(fields)
        done = records.edit(self._db, "budget_line", line_id, **values)
        return done | Changes.of("project", [project])

    def discard_line(self, line_id: str) -> Changes:
        """Move a budget line to ごみ箱."""
        project = str(records.fetch_one(self._db, "budget_line", line_id)["project_id"])
        self.refuse_foreign([project])
        done = records.set_discarded(self._db, "budget_line", [line_id], discarded=True)
        return done | Changes.of("project", [project])

    # -- what it comes from and led to -----------------------------------------------------------

    def links(self, project_id: str) -> tuple[ProjectLink, ...]:
        """Return what a project comes from and led to, in the order in which it was tied."""
        rows = records.fetch(
            self._db,
            "project_link",
            "WHERE t.project_id = ? AND t.discarded_at IS NULL ORDER BY t.pk",
            (project_id,),
        )
        return tuple(filled(ProjectLink, row) for row in rows)

    def link(
        self,
        project_id: str,
        target_kind: str,
        target_id: str,
        relation: LinkRelation = LinkRelation.SOURCE,
    ) -> Changes:
        """Say that a project comes from a voice, theme or request, or led to it.

        Raises:
            WrongCall: A project is not tied to this kind of record.
        """
        if target_kind not in LINKED_KINDS:
            raise WrongCall("この記録は事業につなげられません。", "何も変更していません。")
        self.refuse_foreign([project_id])
        with self._db.write("事業とのつながりの追加") as writing:
            records.upsert_link(
                writing,
                self._db,
                "project_link",
                derived_id("project_link", project_id, target_id),
                project_id=project_id,
                target_kind=target_kind,
                target_id=target_id,
                relation=relation,
            )
        return self._tied(project_id, target_kind, target_id)

    def unlink(self, project_id: str, target_id: str) -> Changes:
        """Untie a project from a record."""
        self.refuse_foreign([project_id])
        link = derived_id("project_link", project_id, target_id)
        row = records.fetch_one(self._db, "project_link", link)
        records.set_discarded(
            self._db, "project_link", [link], discarded=True, label="事業とのつながりの解除"
        )
        return self._tied(project_id, str(row["target_kind"]), target_id)

    @staticmethod
    def _tied(project_id: str, target_kind: str, target_id: str) -> Changes:
        return Changes(
            {
                "project": frozenset({project_id}),
                "project_link": frozenset(),
                target_kind: frozenset({target_id}),
            },
            project_id,
        )


class _Lines(OwnRecords[BudgetLine]):
    """Cleans the fields of budget lines; whose they are is the project's matter."""

    kind: ClassVar[str] = "budget_line"
    cls: ClassVar[type] = BudgetLine


def check_step(project: Project, to: ProjectState) -> None:
    """Check that a project may go to this state now.

    Raises:
        WrongState: The step does not follow from the present state, or something is missing.
    """
    if to not in NEXT_PROJECT_STATES[project.state]:
        allowed = "、".join(PROJECT_STATE_LABELS[s] for s in NEXT_PROJECT_STATES[project.state])
        raise WrongState(
            f"「{PROJECT_STATE_LABELS[project.state]}」から「{PROJECT_STATE_LABELS[to]}」へは進められません。",
            "何も変更していません。",
            f"次に進めるのは：{allowed}。",
        )
    needed: tuple[str, ...] = ()
    if to is ProjectState.UNDER_WAY and project.is_trial:
        needed = ("question", "measure", "stop_rule", "ends_on")
    elif to is ProjectState.EVALUATED:
        needed = ("result", "evaluation")
    missing = "、".join(PROJECT_FIELD_WORDS[n] for n in needed if not getattr(project, n))
    if missing:
        raise WrongState(
            f"「{PROJECT_STATE_LABELS[to]}」に必要な項目が空です：{missing}。",
            "書いたところまでは保存されています。",
            "記入してからもう一度進めてください。",
        )
