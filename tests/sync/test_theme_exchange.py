"""Themes and question rounds over the share: they travel and merge; what is personal stays."""

from __future__ import annotations

import datetime as dt
from typing import Any

from wardapp.domain.hearing import InquiryTo
from wardapp.domain.theme import ThemeStage
from wardapp.domain.voice import ContactDraft, VoiceDraft

NORTH, SOUTH, HEADQUARTERS = "北区役所", "南区役所", "総務市民局"
Town = Any  # conftest.Town: importlib mode has no import of conftest


def test_headquarters_makes_one_theme_of_two_wards_and_both_wards_see_it(town: Town) -> None:
    hq = town.found()
    north, south = town.join(hq, NORTH), town.join(hq, SOUTH)
    one = north.themes.add("自治会の委員のなり手がいない").id
    other = south.themes.add("自治会の委員の負担が大きい").id
    town.sync(north, south, hq)

    (proposal,) = hq.theme_views.alike()
    common = hq.common_themes.make_common(list(proposal.ids), "委員の負担").id
    north.theme_work.move(one, ThemeStage.SORT, "連合会に聞いた")
    town.sync(hq, north, south)

    assert {t.id for t in hq.common_themes.parts(common)} == {one, other}
    for ward, own in ((north, one), (south, other)):
        assert [t.title for t in ward.themes.links_of("theme", own)] == ["委員の負担"]
    assert [s.text for s in hq.theme_work.steps(one)] == ["連合会に聞いた"]
    assert hq.conflicts.count() == north.conflicts.count() == 0


def test_two_desks_of_a_ward_that_link_one_voice_at_once_have_one_link(town: Town) -> None:
    first = town.found(NORTH)
    second = town.join(first, NORTH)
    voice = first.voices.keep(VoiceDraft(text="遊具がさびている")).id
    theme = first.themes.add("遊具").id
    town.sync(first, second)

    first.themes.link(theme, "voice", voice)
    second.themes.link(theme, "voice", voice)
    town.sync(first, second)

    assert [len(desk.themes.links(theme)) for desk in (first, second)] == [1, 1]


def test_a_themes_text_that_names_who_spoke_stays_in_its_ward(town: Town) -> None:
    hq = town.found()
    north = town.join(hq, NORTH)
    voice = north.voices.keep(
        VoiceDraft(text="遊具がさびている"), ContactDraft(name="山本 花子")
    ).id
    theme = north.themes.make_from(
        [("voice", voice)], "遊具のさび", description="山本花子さんから三度聞いた。"
    ).id
    north.theme_work.add_step(theme, "山本さんの家を訪ねた")
    town.sync(north, hq)

    assert hq.themes.get(theme).title == "遊具のさび"
    assert hq.themes.get(theme).description == ""
    assert [s.text for s in hq.theme_work.steps(theme)] == [""]
    assert "山本花子さん" in north.themes.get(theme).description


def test_an_answer_is_read_by_others_when_it_is_given_not_while_it_is_written(
    town: Town,
) -> None:
    hq = town.found()
    north = town.join(hq, NORTH)
    record = hq.inquiries.add("窓口のあり方", InquiryTo.WARDS).id
    town.sync(hq, north)
    assert north.inquiries.list() == ()
    hq.inquiries.ask(record, dt.date(2026, 12, 1))
    town.sync(hq, north)

    assert [q.title for q in north.inquiries.waiting()] == ["窓口のあり方"]
    north.inquiries.write_answer(record, answer_1="端末が足りない")
    town.sync(north, hq)
    assert {a.answer_1 for a in hq.inquiries.answers(record)} == {""}
    north.inquiries.submit(record)
    town.sync(north, hq)

    assert "端末が足りない" in {a.answer_1 for a in hq.inquiries.answers(record)}
    assert hq.inquiries.counts()[record] == (1, 2)
    assert north.inquiries.waiting() == ()
