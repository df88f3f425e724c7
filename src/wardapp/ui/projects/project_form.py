"""One project: what it is for, its money, what it tries out, what came of it, what it is tied to."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from wardapp.domain.project import (
    NEXT_PROJECT_STATES,
    LinkRelation,
    Project,
    ProjectKind,
    ProjectState,
)
from wardapp.ui.dates import fiscal_year_label
from wardapp.ui.errors import show_error
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import (
    JUDGEMENT_LABELS,
    PROJECT_KIND_LABELS,
    PROJECT_STATE_LABELS,
    WARD_FIELD_LABELS,
)
from wardapp.ui.projects.bound import BoundForm, flow_row
from wardapp.ui.projects.budget_table import BudgetTable
from wardapp.ui.projects.links_box import LinksBox, TiedRecord
from wardapp.ui.projects.pick_dialog import pick
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.trace.trace_dialog import trace_button
from wardapp.ui.voices.pairs import Pairs
from wardapp.ui.widgets.auto_save import AutoSave
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.section_heading import SectionHeading
from wardapp.ui.widgets.two_sides import TwoSides
from wardapp.ui.words import said

if TYPE_CHECKING:
    from wardapp.desk import Desk
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext

SHEET = "事業計画書"
_LABELS = WARD_FIELD_LABELS["project"]


class ProjectForm(QWidget):
    """The editor of a project."""

    def __init__(self, context: UiContext, current: Callable[[], str]) -> None:
        super().__init__()
        self._context = context
        self._current = current
        self._project: Project | None = None
        desk = context.desk
        self.auto = AutoSave(
            context, save=lambda key, fields: desk.projects.edit(key, **fields), parent=self
        )
        self.fields = BoundForm(self.auto, current, _LABELS, today=desk.today)
        self._make_header()
        self.budget = BudgetTable(context)
        self.sources = LinksBox(
            context,
            self.tr("もとになった声・課題・要望"),
            self.tr("まだありません。声や課題につなげると、なぜ行うのかが残ります。"),
        )
        self.results = LinksBox(
            context,
            self.tr("この事業から生まれたもの"),
            self.tr("まだありません。結果を区長要望にすると、ここに現れます。"),
        )
        self._lay_out()
        self._connect()

    def _make_header(self) -> None:
        self._number = QLabel()
        set_role(self._number, "muted")
        self.print_button = QPushButton(said(SHEET))
        set_icon(self.print_button, "printer")
        self.more_button = QPushButton(self.tr("操作"))
        self.more_button.setProperty("menued", True)
        self._menu = QMenu(self)
        self.more_button.setMenu(self._menu)
        self.step_button = QPushButton()
        set_kind(self.step_button, "primary")
        self.trace_button = trace_button(self._context, "project", self._current, self)
        self._budget_words = QLabel()
        set_role(self._budget_words, "muted")

    def _lay_out(self) -> None:
        theme, form = self._context.theme, self.fields
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(3))
        column.addWidget(TwoSides([self._number], [self.auto.label], theme.space(2)))
        column.addWidget(
            flow_row(self.step_button, self.more_button, self.print_button, self.trace_button)
        )
        self.title = form.line("title")
        column.addWidget(Field(_LABELS["title"], self.title))
        column.addWidget(
            Pairs(
                (
                    (_LABELS["kind"], form.choice("kind", PROJECT_KIND_LABELS)),
                    (_LABELS["division_id"], form.name("division_id")),
                    (_LABELS["starts_on"], form.day("starts_on")),
                    (_LABELS["ends_on"], form.day("ends_on")),
                )
            )
        )
        column.addWidget(
            Field(_LABELS["purpose"], form.text("purpose", self.tr("誰の、どんな困りごとのために")))
        )
        column.addWidget(
            Field(_LABELS["plan"], form.text("plan", self.tr("何を、いつ、どのように"), 3))
        )
        column.addWidget(
            Field(
                _LABELS["brand"],
                form.text("brand", self.tr("この事業は本市のブランド力をどう高めますか（任意）")),
            )
        )
        column.addWidget(Field(_LABELS["partners"], form.line("partners")))
        column.addWidget(self._trial_box())
        column.addWidget(SectionHeading(self.tr("予算")))
        column.addWidget(self.budget)
        column.addWidget(SectionHeading(self.tr("結果と評価")))
        column.addWidget(Field(_LABELS["result"], form.text("result")))
        column.addWidget(
            Field(
                _LABELS["evaluation"],
                form.text(
                    "evaluation", self.tr("うまくいったこと、いかなかったこと、次にすること")
                ),
            )
        )
        column.addWidget(self._judgement("becomes_request"))
        column.addWidget(self._judgement("city_wide"))
        self._expand = self._judgement("expand")
        column.addWidget(self._expand)
        column.addWidget(self.sources)
        column.addWidget(self.results)
        column.addStretch(1)

    def _trial_box(self) -> QWidget:
        theme, form = self._context.theme, self.fields
        self.trial = QWidget()
        set_surface(self.trial, "sunken")
        inner = QVBoxLayout(self.trial)
        inner.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(4))
        inner.setSpacing(theme.space(2))
        inner.addWidget(
            SectionHeading(
                self.tr("確かめること"),
                self.tr("モデル実施・実証実験は、問いと指標と終わりを先に決めます。"),
            )
        )
        inner.addWidget(
            Field(
                _LABELS["question"],
                form.text("question", self.tr("例：予約制にすると待ち時間は減るか")),
            )
        )
        inner.addWidget(
            Field(
                _LABELS["measure"], form.text("measure", self.tr("例：待ち時間の平均（今は42分）"))
            )
        )
        inner.addWidget(Field(_LABELS["place"], form.line("place")))
        inner.addWidget(
            Field(
                _LABELS["stop_rule"],
                form.text("stop_rule", self.tr("どうなったら途中でやめるか")),
            )
        )
        return self.trial

    def _judgement(self, name: str) -> Pairs:
        note = f"{name}_note"
        return Pairs(
            (
                (_LABELS[name], self.fields.choice(name, JUDGEMENT_LABELS)),
                (_LABELS[note], self.fields.text(note, lines=1)),
            )
        )

    def _connect(self) -> None:
        self.print_button.clicked.connect(lambda _checked=False: self.print_sheet())
        self.step_button.clicked.connect(lambda _checked=False: self._usual_step())
        self._menu.aboutToShow.connect(self._fill_menu)
        kind = self.fields.widgets["kind"]
        kind.activated.connect(lambda _row: self._show_trial(kind.currentData()))  # type: ignore[attr-defined]
        self.sources.add_button.clicked.connect(
            lambda _checked=False: self._pick(LinkRelation.SOURCE)
        )
        self.results.add_button.clicked.connect(
            lambda _checked=False: self._pick(LinkRelation.RESULT)
        )

    # -- showing ---------------------------------------------------------------------------------

    @staticmethod
    def kind_words(project: Project) -> str:
        """Return what kind of project it is, "" for the ordinary one."""
        return PROJECT_KIND_LABELS[project.kind] if project.is_trial else ""

    def read(self, desk: Desk, record_id: str) -> tuple[Project, Any]:
        """Return what is shown of a project. Runs off the drawing thread."""
        project = desk.projects.get(record_id)
        tied = [
            (
                link.relation,
                TiedRecord(
                    link.target_kind,
                    link.target_id,
                    desk.title_of(link.target_kind, link.target_id)
                    or self.tr("（届いていません）"),
                    "",
                    _kind_label(link.target_kind),
                ),
            )
            for link in desk.projects.links(project.id)
        ]
        divisions = [(d.id, d.name, "") for d in desk.city.divisions(project.office_id)]
        return project, (tied, desk.projects.lines(project.id), divisions)

    def show_project(self, project: Project, more: Any) -> None:
        """Show a project."""
        tied, lines, divisions = more
        desk = self._context.desk
        self._project = project
        own = project.office_id == desk.office.id
        self._number.setText(
            "　".join(
                part
                for part in (
                    project.number,
                    fiscal_year_label(project.fiscal_year),
                    PROJECT_STATE_LABELS[project.state],
                    "" if own else desk.city.name_of(project.office_id),
                )
                if part
            )
        )
        division = self.fields.widgets["division_id"]
        division.set_items(divisions)  # type: ignore[attr-defined]
        self.fields.show(project, editable=own)
        self._show_trial(project.kind)
        self.budget.show_lines(project.id, lines, editable=own)
        for box, relation in (
            (self.sources, LinkRelation.SOURCE),
            (self.results, LinkRelation.RESULT),
        ):
            box.show_records(
                [one for given, one in tied if given is relation], editable=own, untie=self._untie
            )
        usual = NEXT_PROJECT_STATES[project.state][0]
        self.step_button.setText(step_words(self, project.state, usual))
        self.step_button.setVisible(own)
        self.more_button.setVisible(own)

    def _show_trial(self, kind: object) -> None:
        trial = kind in {ProjectKind.MODEL, ProjectKind.TRIAL}
        self.trial.setVisible(trial)
        self._expand.setVisible(trial)

    def focus_title(self) -> None:
        """Put the cursor into the title, all of it marked."""
        self.title.setFocus()
        self.title.selectAll()

    def print_sheet(self) -> None:
        """Open the preview of the project's sheet."""
        self.auto.flush()
        if self._current():
            self._context.print_document(SHEET, self._current())

    # -- what a person does ----------------------------------------------------------------------

    def _usual_step(self) -> None:
        if self._project is not None:
            self._step(NEXT_PROJECT_STATES[self._project.state][0])

    def _step(self, to: ProjectState, _checked: bool = False) -> None:
        desk, record = self._context.desk, self._current()
        self.auto.flush()
        self._write(lambda: desk.projects.step(record, to), PROJECT_STATE_LABELS[to])

    def _fill_menu(self) -> None:
        self._menu.clear()
        project = self._project
        if project is None:
            return
        for to in NEXT_PROJECT_STATES[project.state]:
            self._menu.addAction(step_words(self, project.state, to), partial(self._step, to))
        self._menu.addSeparator()
        self._menu.addAction(self.tr("翌年度の事業をつくる"), self._continue)
        self._menu.addAction(self.tr("区長要望をつくる"), self._make_request)

    def _continue(self) -> None:
        desk, record = self._context.desk, self._current()
        self._context.write(
            lambda: desk.projects.continue_next_year(record),
            context=self,
            done=lambda changes: self._context.open_record("project", changes.id),
        )

    def _make_request(self) -> None:
        desk, record = self._context.desk, self._current()
        self.auto.flush()
        self._context.write(
            lambda: desk.ward_actions.request_from_project(record),
            context=self,
            done=lambda changes: self._context.open_record("request", changes.id),
        )

    def _pick(self, relation: LinkRelation) -> None:
        desk, record = self._context.desk, self._current()
        kinds = [
            ("voice", self.tr("区民の声")),
            ("theme", self.tr("課題")),
            ("request", self.tr("区長要望")),
        ]
        title = self.tr("つなげる記録を選ぶ")
        if relation is LinkRelation.RESULT:
            kinds = kinds[1:]

        def taken(kind: str, target: str) -> None:
            self._context.write(
                lambda: desk.projects.link(record, kind, target, relation), context=self
            )

        pick(self._context, title, kinds, taken, self)

    def _untie(self, one: TiedRecord) -> None:
        desk, record = self._context.desk, self._current()
        self._write(lambda: desk.projects.unlink(record, one.id), self.tr("つながりを外しました"))

    def _write(self, write: Callable[[], Changes], words: str) -> None:
        desk = self._context.desk

        def done(_changes: Changes) -> None:
            self._context.notify(words, lambda: self._context.write(desk.undo, context=self))

        self._context.write(
            write, context=self, done=done, failed=lambda error: show_error(self, error)
        )


_KIND_WORDS = {"voice": "声", "theme": "課題", "request": "要望", "field_decision": "現場判断"}


def _kind_label(kind: str) -> str:
    return said(_KIND_WORDS.get(kind, ""))


def step_words(widget: QWidget, now: ProjectState, to: ProjectState) -> str:
    """Return what the button says that takes a project from one state to another."""
    if to is ProjectState.UNDER_WAY:
        return widget.tr("実施中に戻す") if now is ProjectState.DONE else widget.tr("実施を始める")
    if to is ProjectState.DONE:
        return (
            widget.tr("評価を取り消す") if now is ProjectState.EVALUATED else widget.tr("終了する")
        )
    if to is ProjectState.EVALUATED:
        return widget.tr("評価を終える")
    if to is ProjectState.STOPPED:
        return widget.tr("中止する")
    return widget.tr("計画に戻す")
