"""What working on themes promises: who, when and what at each step; what wards have in common."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from wardapp.desk import Desk
from wardapp.domain.theme import PairVerdict, TaskKind, ThemeScope, ThemeStage
from wardapp.domain.voice import VoiceDraft
from wardapp.errors import InputRefused, NotAllowed, TextRefused


def test_each_stage_keeps_who_did_what_and_when(desk: Desk) -> None:
    theme = desk.themes.add("移動の足").id
    desk.theme_work.add_step(theme, "声を6件読んだ", done_on=dt.date(2026, 11, 2), who="企画係")
    desk.theme_work.move(theme, ThemeStage.SORT, "ほかの区にもあると分かった")

    steps = desk.theme_work.steps(theme)

    assert [(s.stage, s.text) for s in steps] == [
        (ThemeStage.DIG, "声を6件読んだ"),
        (ThemeStage.SORT, "ほかの区にもあると分かった"),
    ]
    assert (steps[0].who, steps[0].done_on) == ("企画係", dt.date(2026, 11, 2))
    assert (steps[1].who, steps[1].done_on) == ("広田 聡", desk.today())
    assert desk.themes.get(theme).stage is ThemeStage.SORT
    desk.undo()
    assert desk.themes.get(theme).stage is ThemeStage.DIG
    assert len(desk.theme_work.steps(theme)) == 1


def test_a_closed_theme_is_worked_on_again_only_when_it_is_opened_again(desk: Desk) -> None:
    theme = desk.themes.add("空き家").id
    desk.theme_work.close(theme, "解決した")
    with pytest.raises(InputRefused):
        desk.theme_work.move(theme, ThemeStage.STUDY)

    assert desk.themes.list(closed=False) == ()
    assert desk.themes.get(theme).closing_note == "解決した"
    desk.theme_work.reopen(theme)
    desk.theme_work.move(theme, ThemeStage.STUDY)
    assert desk.themes.get(theme).stage is ThemeStage.STUDY


def test_a_step_without_words_is_refused_and_a_wrong_one_taken_back(desk: Desk) -> None:
    theme = desk.themes.add("空き家").id
    with pytest.raises(TextRefused):
        desk.theme_work.add_step(theme, "  ")
    step = next(iter(desk.theme_work.add_step(theme, "まちがい").touched["theme_step"]))

    desk.theme_work.edit_step(step, text="持ち主を調べた")
    assert [s.text for s in desk.theme_work.steps(theme)] == ["持ち主を調べた"]
    desk.theme_work.discard_step(step)
    assert desk.theme_work.steps(theme) == ()


def test_the_years_plan_holds_tasks_with_and_without_a_theme_the_next_due_first(
    desk: Desk,
) -> None:
    theme = desk.themes.add("移動の足").id
    late = desk.theme_work.add_task(
        "利用者に聞く", theme_id=theme, due_on=dt.date(2026, 11, 1), who="企画係"
    ).id
    desk.theme_work.add_task("勉強会", kind=TaskKind.TRAINING, due_on=dt.date(2026, 10, 1))
    desk.theme_work.add_task("期限なし")
    tasks = desk.theme_work.tasks(fiscal_year=2026)

    assert [t.title for t in tasks] == ["勉強会", "利用者に聞く", "期限なし"]
    assert tasks[1].is_late(desk.today())
    desk.theme_work.finish_task(late)
    assert [t.title for t in desk.theme_work.tasks(fiscal_year=2026)][-1] == "利用者に聞く"
    assert [t.title for t in desk.theme_work.tasks(theme_id=theme)] == ["利用者に聞く"]
    assert desk.theme_work.tasks(fiscal_year=2025) == ()


def test_a_member_of_the_working_group_keeps_post_and_name_as_of_the_day(desk: Desk) -> None:
    theme = desk.themes.add("移動の足").id
    person = desk.person
    desk.theme_work.add_member(theme, person_id=person.id, role="主査")
    desk.theme_work.add_member(theme, name="大学の先生", role="助言")
    desk.city.edit("person", person.id, name="改姓 聡")

    assert [(m.name, m.role) for m in desk.theme_work.members(theme)] == [
        ("広田 聡", "主査"),
        ("大学の先生", "助言"),
    ]


def test_a_meeting_of_the_working_group_has_its_members_and_the_theme_on_its_agenda(
    desk: Desk,
) -> None:
    theme = desk.themes.add("移動の足").id
    desk.theme_work.add_member(theme, person_id=desk.person.id)
    desk.theme_work.add_member(theme, name="大学の先生")

    meeting = desk.theme_follow.open_working_group(theme).id

    assert [a.name for a in desk.meetings.attendees(meeting)] == ["広田 聡", "大学の先生"]
    assert [i.title for i in desk.meetings.items(meeting)] == ["移動の足"]
    assert [t.id for t in desk.themes.links_of("meeting", meeting)] == [theme]


def test_a_request_made_of_a_theme_has_its_words_and_its_voices_and_both_know_it(
    desk: Desk,
) -> None:
    voice = desk.voices.keep(VoiceDraft(text="バスが少ない")).id
    theme = desk.themes.make_from([("voice", voice)], "移動の足", description="便が減った。").id

    request = desk.requests.get(desk.theme_follow.make_request(theme).id)

    assert (request.title, request.current_state) == ("移動の足", "便が減った。")
    assert [row.voice.id for row in desk.requests.evidence(request.id)] == [voice]
    assert [t.id for t in desk.themes.links_of("request", request.id)] == [theme]
    assert desk.theme_views.linked(theme)[0].id == request.id


# -- what wards have in common ------------------------------------------------------------------------


@pytest.fixture
def headquarters(make_desk: Callable[..., Desk]) -> Desk:
    """A desk of the coordinating bureau."""
    return make_desk("総務市民局", "本庁 花子")


def _of_ward(desk: Desk, ward: str, title: str) -> str:
    theme = desk.themes.add(title).id
    desk.edit_record("theme", theme, office_id=desk.city.find("office", ward))
    return theme


def test_a_common_theme_leaves_the_wards_themes_and_is_found_both_ways(
    headquarters: Desk,
) -> None:
    north = _of_ward(headquarters, "北区役所", "委員のなり手がいない")
    south = _of_ward(headquarters, "南区役所", "自治会の委員の負担")

    common = headquarters.common_themes.make_common([north, south], "委員の負担").id

    assert [t.id for t in headquarters.common_themes.parts(common)] == [north, south]
    assert [t.id for t in headquarters.themes.links_of("theme", south)] == [common]
    assert headquarters.themes.get(north).title == "委員のなり手がいない"
    assert headquarters.themes.get(common).scope is ThemeScope.COMMON
    assert headquarters.common_themes.verdicts() == {
        tuple(sorted((north, south))): PairVerdict.SAME
    }


def test_commonness_is_in_how_many_wards_a_theme_is_named_not_how_often(
    headquarters: Desk,
) -> None:
    north = headquarters.city.find("office", "北区役所")
    opinions = [
        headquarters.hearings.add_opinion(f"意見{n}", office_id=north, topic="公園").id
        for n in range(5)
    ]
    theme = headquarters.themes.make_from([("opinion", o) for o in opinions], "公園").id

    named = headquarters.common_themes.commonness([theme])[theme]

    assert (named.wards, named.of, named.names) == (1, 2, ("北区",))
    assert named.scope is ThemeScope.SINGLE


def test_voices_of_the_wards_themes_stand_behind_the_common_one_each_once(
    headquarters: Desk,
) -> None:
    one = headquarters.voices.keep(VoiceDraft(text="委員が多い")).id
    north = _of_ward(headquarters, "北区役所", "委員")
    south = _of_ward(headquarters, "南区役所", "委員の数")
    with headquarters.database.write() as writing:
        for theme in (north, south):
            writing.execute(
                "INSERT INTO theme_link (id, theme_id, target_kind, target_id) VALUES (?, ?, 'voice', ?)",
                (f"{theme}-l", theme, one),
            )
    common = headquarters.common_themes.make_common([north, south], "委員の負担").id

    assert headquarters.theme_views.behind(common).voice_ids == (one,)


def test_a_ward_cannot_make_a_common_theme(desk: Desk) -> None:
    ids = [desk.themes.add(title).id for title in ("一", "二")]

    with pytest.raises(NotAllowed):
        desk.common_themes.make_common(ids, "共通")
    assert {t.scope for t in desk.themes.list()} == {ThemeScope.SINGLE}


def test_what_was_told_apart_is_no_longer_proposed(headquarters: Desk) -> None:
    north = _of_ward(headquarters, "北区役所", "自治会の委員のなり手がいない")
    south = _of_ward(headquarters, "南区役所", "自治会の委員の負担が大きい")
    (proposal,) = headquarters.theme_views.alike()
    assert set(proposal.ids) == {north, south}

    headquarters.common_themes.decide(north, south, PairVerdict.DIFFERENT)
    assert headquarters.theme_views.alike() == []
    headquarters.common_themes.decide(north, south, None)
    assert len(headquarters.theme_views.alike()) == 1
