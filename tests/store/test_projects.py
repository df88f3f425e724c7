"""Ward projects, wishes and refusals: money, steps, what they come from, whose they are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from wardapp.desk import Desk
from wardapp.domain.project import (
    Judgement,
    ProjectKind,
    ProjectState,
    Wish,
    within_reach,
)
from wardapp.domain.voice import VoiceDraft
from wardapp.errors import InputRefused, NotAllowed, TextRefused, WrongCall, WrongState


def test_budget_lines_keep_their_order_and_add_up(desk: Desk) -> None:
    project = desk.projects.add("夏の見守り").id
    first = desk.projects.add_line(project, "委託料", planned=980, spent=946).id
    desk.projects.add_line(project, "用具", planned=120)
    desk.projects.edit_line(first, planned=1000)

    assert [line.name for line in desk.projects.lines(project)] == ["委託料", "用具"]
    assert (desk.projects.get(project).budget, desk.projects.get(project).spent) == (1120, 946)
    desk.projects.discard_line(first)
    assert desk.projects.get(project).budget == 120
    desk.undo()
    assert desk.projects.list()[0].budget == 1120


def test_a_trial_begins_only_with_question_measure_stop_rule_and_end(desk: Desk) -> None:
    project = desk.projects.add("予約制", kind=ProjectKind.TRIAL).id

    with pytest.raises(WrongState) as refused:
        desk.projects.step(project, ProjectState.UNDER_WAY)
    for words in ("確かめたいこと", "測る指標", "中止の基準", "終了日"):
        assert words in refused.value.happened
    desk.projects.edit(
        project, question="減るか", measure="分", stop_rule="60分", ends_on="2027-03-31"
    )
    desk.projects.step(project, ProjectState.UNDER_WAY)
    assert desk.projects.get(project).state is ProjectState.UNDER_WAY


def test_a_project_is_evaluated_only_with_result_and_evaluation(desk: Desk) -> None:
    project = desk.projects.add("花壇").id
    for state in (ProjectState.UNDER_WAY, ProjectState.DONE):
        desk.projects.step(project, state)

    with pytest.raises(WrongState):
        desk.projects.step(project, ProjectState.EVALUATED)
    with pytest.raises(WrongState):
        desk.projects.step(project, ProjectState.STOPPED)
    desk.projects.edit(project, result="植えた", evaluation="続ける")
    desk.projects.step(project, ProjectState.EVALUATED)
    assert desk.projects.list(state=ProjectState.EVALUATED)[0].id == project


def test_next_years_project_takes_over_plan_budget_and_sources_but_no_result(desk: Desk) -> None:
    voice = desk.voices.keep(VoiceDraft(text="花が枯れている")).id
    project = desk.projects.add_from("voice", [voice], "花壇", fiscal_year=2025).id
    desk.projects.add_line(project, "苗", planned=50, spent=48)
    desk.projects.edit(project, plan="春に植える", result="植えた", becomes_request=Judgement.NO)
    following = desk.projects.get(desk.projects.continue_next_year(project).id)

    assert (following.fiscal_year, following.last_year_id) == (2026, project)
    assert (following.plan, following.result, following.spent) == ("春に植える", "", 0)
    assert following.budget == 50
    assert [link.target_id for link in desk.projects.links(following.id)] == [voice]
    assert desk.projects.of("voice", voice)[0].id == following.id


def test_a_tie_is_made_once_and_can_be_undone(desk: Desk) -> None:
    voice = desk.voices.keep(VoiceDraft(text="暗い")).id
    project = desk.projects.add("明かり").id
    desk.projects.link(project, "voice", voice)
    desk.projects.unlink(project, voice)
    desk.projects.link(project, "voice", voice)

    assert len(desk.projects.links(project)) == 1
    desk.undo()
    assert desk.projects.links(project) == ()
    with pytest.raises(WrongCall):
        desk.projects.link(project, "template", "x")


def test_what_makes_no_sense_is_refused(desk: Desk) -> None:
    project = desk.projects.add("花壇").id

    with pytest.raises(TextRefused):
        desk.projects.add("  ")
    with pytest.raises(TextRefused):
        desk.projects.edit(project, title="")
    with pytest.raises(InputRefused):
        desk.projects.add_line(project, "苗", planned=-1)
    with pytest.raises(WrongCall):
        desk.projects.edit(project, colour="blue")


def test_another_wards_project_can_be_read_and_not_changed(
    desk: Desk, make_desk: Callable[..., Desk]
) -> None:
    other = make_desk("南区役所", "南 花子")
    project = desk.projects.add("花壇").id
    with other.database.write("") as writing:
        writing.execute(
            "INSERT INTO project (id, office_id, title, created_at) VALUES (?, ?, '花壇', '2026')",
            (project, desk.office.id),
        )

    assert other.projects.get(project).title == "花壇"
    with pytest.raises(NotAllowed):
        other.projects.edit(project, title="うち")
    with pytest.raises(NotAllowed):
        other.projects.add_line(project, "苗")


def test_wishes_stand_in_the_ward_mayors_order(desk: Desk) -> None:
    wishes = desk.registers.wishes
    ids = [wishes.add(title, amount=100).id for title in ("甲", "乙", "丙")]
    wishes.move(ids[2], 0)
    wishes.move(ids[0], 2)

    assert [wish.title for wish in wishes.list()] == ["丙", "乙", "甲"]


def test_a_sum_pays_for_wishes_from_the_top_and_stops_at_what_nobody_knows() -> None:
    wishes = [Wish(id=str(n), amount=a) for n, a in enumerate((500, 300, None, 10))]

    assert within_reach(wishes, 900) == 2
    assert within_reach(wishes, 499) == 0
    assert within_reach(wishes[:2], 800) == 2


def test_refusals_of_a_year_keep_their_voice_and_amount(desk: Desk) -> None:
    voice = desk.voices.keep(VoiceDraft(text="砂を替えて")).id
    refusals = desk.registers.refusals
    refusals.add("砂の入替え", voice_id=voice, amount=650)
    refusals.add("去年のこと", refused_on="2025-05-01", amount=10)

    assert [(one.title, one.amount) for one in refusals.list(fiscal_year=2026)] == [
        ("砂の入替え", 650)
    ]
    assert refusals.list(voice_id=voice)[0].title == "砂の入替え"
