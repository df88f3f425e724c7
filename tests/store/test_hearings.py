"""What hearings and question rounds promise: said as said, answered by each office alone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from wardapp.desk import Desk
from wardapp.domain.hearing import BUREAU_QUESTIONS, InquiryState, InquiryTo
from wardapp.errors import InputRefused, NotAllowed, TextRefused, WrongCall


@pytest.fixture
def headquarters(make_desk: Callable[..., Desk]) -> Desk:
    """A desk of the coordinating bureau."""
    return make_desk("総務市民局", "本庁 花子")


def test_an_opinion_has_ward_and_day_of_its_hearing_and_goes_with_it_to_the_bin(
    headquarters: Desk,
) -> None:
    desk = headquarters
    north = desk.city.find("office", "北区役所")
    hearing = desk.hearings.add(north, dt.date(2026, 5, 19), title="区のあり方").id
    opinion = desk.hearings.add_opinion("公園を区で直したい", hearing_id=hearing, topic=" 公園 ").id

    one = desk.hearings.opinion(opinion)
    assert (one.office_id, one.said_on, one.topic) == (north, dt.date(2026, 5, 19), "公園")
    desk.hearings.discard([hearing])
    assert desk.hearings.opinions() == ()
    desk.undo()
    assert [o.id for o in desk.hearings.opinions()] == [opinion]


def test_opinions_are_found_by_topic_viewpoint_ward_and_year(headquarters: Desk) -> None:
    desk = headquarters
    north, south = (desk.city.find("office", w) for w in ("北区役所", "南区役所"))
    view = desk.city.add("viewpoint", name="区の裁量権の拡張").id
    add = desk.hearings.add_opinion
    add(
        "遊具を直したい",
        office_id=north,
        topic="公園",
        viewpoint_id=view,
        said_on=dt.date(2026, 5, 1),
    )
    add("草を刈りたい", office_id=south, topic="公　園", said_on=dt.date(2025, 5, 1))
    add("研修がほしい", office_id=south, topic="人材育成", said_on=dt.date(2026, 6, 1))

    def texts(**wanted: object) -> list[str]:
        return [o.text for o in desk.hearings.opinions(**wanted)]  # type: ignore[arg-type]

    assert texts(topic="公園") == ["遊具を直したい"]
    assert texts(viewpoint_id=view) == ["遊具を直したい"]
    assert texts(office_id=south) == ["草を刈りたい", "研修がほしい"]
    assert texts(fiscal_year=2026) == ["遊具を直したい", "研修がほしい"]
    assert texts(query="ケンシュウ") == []
    assert texts(query="研修") == ["研修がほしい"]


def test_a_ward_writes_its_own_mayors_opinion_and_no_other_wards(desk: Desk) -> None:
    south = desk.city.find("office", "南区役所")
    own = desk.hearings.add_opinion("公園を区で直したい").id

    assert desk.hearings.opinion(own).office_id == desk.office.id
    with pytest.raises(NotAllowed):
        desk.hearings.add_opinion("他区の意見", office_id=south)
    with pytest.raises(NotAllowed):
        desk.hearings.add(south)
    with pytest.raises(TextRefused):
        desk.hearings.add_opinion("　")


def test_a_round_about_a_theme_asks_every_bureau_but_the_asking_one_two_questions(
    headquarters: Desk,
) -> None:
    desk = headquarters
    theme = desk.themes.add("公園の使い方", description="看板が一律である。").id
    record = desk.theme_follow.ask(theme).id
    inquiry = desk.inquiries.get(record)

    assert (inquiry.question_1, inquiry.question_2) == BUREAU_QUESTIONS
    assert (inquiry.title, inquiry.text) == ("公園の使い方", "看板が一律である。")
    assert desk.inquiries.answers(record) == ()
    desk.inquiries.ask(record, dt.date(2026, 12, 10))
    asked = {desk.city.name_of(a.office_id) for a in desk.inquiries.answers(record)}
    assert "総務市民局" not in asked
    assert "建設局" in asked
    assert not any(desk.city.office(a.office_id).is_ward for a in desk.inquiries.answers(record))
    assert [one.id for one in desk.theme_views.linked(theme)] == [record]


def test_a_round_is_sent_only_with_all_that_an_answer_needs(headquarters: Desk) -> None:
    desk = headquarters
    record = desk.inquiries.add().id
    with pytest.raises(InputRefused, match="件名、回答期限"):
        desk.inquiries.ask(record, None)

    assert desk.inquiries.get(record).state is InquiryState.DRAFT
    desk.inquiries.edit(record, title="窓口のあり方")
    desk.inquiries.ask(record, dt.date(2026, 12, 1))
    with pytest.raises(WrongCall):
        desk.inquiries.edit(record, question_1="別の問い")
    desk.undo()
    assert desk.inquiries.get(record).state is InquiryState.DRAFT
    assert desk.inquiries.answers(record) == ()


def test_an_empty_answer_is_not_given_and_a_closed_round_takes_none_from_others(
    desk: Desk, headquarters: Desk
) -> None:
    record = headquarters.inquiries.add("窓口のあり方", InquiryTo.WARDS).id
    headquarters.inquiries.ask(record, dt.date(2026, 12, 1))
    north = headquarters.city.find("office", "北区役所")
    with pytest.raises(InputRefused):
        headquarters.inquiries.submit(record, north)

    headquarters.inquiries.write_answer(record, north, answer_1="紙で届いた回答", who="企画係")
    headquarters.inquiries.submit(record, north)
    (answer,) = [a for a in headquarters.inquiries.answers(record) if a.office_id == north]
    assert (answer.answer_1, answer.answered_on) == ("紙で届いた回答", headquarters.today())
    assert headquarters.inquiries.counts()[record] == (1, 2)
    assert desk.inquiries.list() == ()


def test_a_ward_asks_nobody(desk: Desk) -> None:
    with pytest.raises(NotAllowed):
        desk.inquiries.add("局に聞きたい", InquiryTo.BUREAUS)


def test_what_waits_for_an_answer_and_what_comes_next_stand_on_the_first_page(
    headquarters: Desk,
) -> None:
    desk = headquarters
    record = desk.inquiries.add("窓口のあり方", InquiryTo.BUREAUS).id
    desk.inquiries.ask(record, dt.date(2026, 12, 1), [desk.office.id])
    desk.themes.add("公園", next_step="局に聞く", next_on=dt.date(2026, 11, 20))
    desk.themes.add("先のこと", next_on=dt.date(2027, 3, 1))

    home = desk.home()
    assert [q.title for q in home.inquiries] == ["窓口のあり方"]
    assert [t.next_step for t in home.themes] == ["局に聞く"]
    desk.inquiries.write_answer(record, answer_1="回答")
    desk.inquiries.submit(record)
    assert desk.home().inquiries == ()
