"""What helps to write a request: answers, comments, last year, the mayor's words, practice, learning."""

from __future__ import annotations

from dataclasses import replace

import pytest

from wardapp.desk import Desk
from wardapp.domain.city import Role
from wardapp.domain.coaching import LogicStage
from wardapp.domain.request import Outcome
from wardapp.errors import InputRefused, NotAllowed, RecordNotFound
from wardapp.store import records


@pytest.fixture
def request_id(desk: Desk) -> str:
    """A request of this ward."""
    return desk.requests.add(title="街灯の増設").id


def _colleague(desk: Desk, name: str = "同僚 一郎") -> str:
    return desk.city.add("person", office_id=desk.office.id, name=name, role=Role.PLANNING).id


# -- questions and answers ---------------------------------------------------------------------


def test_every_question_has_a_reason_a_good_and_a_weak_example(desk: Desk) -> None:
    questions = desk.coaching.outline()

    assert len({q.key for q in questions}) == len(questions) >= 10
    assert all(q.text and q.why and q.good and q.weak for q in questions)


def test_an_answer_is_kept_with_who_thought_it_and_when(desk: Desk, request_id: str) -> None:
    desk.coaching.answers.answer(request_id, "who", "夜に歩いて帰る高校生")

    answer = desk.coaching.answers.of(request_id)["who"]

    assert (answer.text, answer.person_id) == ("夜に歩いて帰る高校生", desk.person.id)
    assert answer.answered_on == desk.today()


def test_answers_are_composed_below_what_is_typed_and_never_twice(
    desk: Desk, request_id: str
) -> None:
    desk.requests.edit(request_id, current_state="川沿いの道が暗い。")
    desk.coaching.answers.answer(request_id, "who", "夜に歩いて帰る高校生です。")
    desk.coaching.answers.answer(request_id, "wish", "五十メートルごとに街灯を設けます。")

    desk.coaching.compose(request_id)
    desk.coaching.compose(request_id)

    request = desk.requests.get(request_id)
    assert request.current_state == "川沿いの道が暗い。\n夜に歩いて帰る高校生です。"
    assert request.proposal == "五十メートルごとに街灯を設けます。"
    assert desk.coaching.composed(request_id) == {}


def test_composing_is_one_step_that_undo_takes_back(desk: Desk, request_id: str) -> None:
    desk.requests.edit(request_id, current_state="川沿いの道が暗い。")
    desk.coaching.answers.answer(request_id, "who", "高校生です。")
    desk.coaching.compose(request_id)

    desk.undo()

    assert desk.requests.get(request_id).current_state == "川沿いの道が暗い。"


def test_the_logic_model_keeps_its_order_and_its_columns(desk: Desk, request_id: str) -> None:
    logic = desk.coaching.logic
    logic.add(request_id, LogicStage.INPUT, "道路費")
    logic.add(request_id, LogicStage.INPUT, "設計の職員")
    outcome = logic.add(request_id, LogicStage.OUTCOME, "夜に一人で帰れる").id
    logic.edit(outcome, "夜に一人で帰れる高校生が増える")

    assert [(i.stage, i.text) for i in logic.of(request_id)] == [
        (LogicStage.INPUT, "道路費"),
        (LogicStage.INPUT, "設計の職員"),
        (LogicStage.OUTCOME, "夜に一人で帰れる高校生が増える"),
    ]


# -- reading along -------------------------------------------------------------------------------


def test_the_checker_reads_what_is_typed_before_it_is_saved(desk: Desk, request_id: str) -> None:
    typed = replace(desk.requests.get(request_id), proposal="支援の充実を図る。")

    quoted = [f.quoted for f in desk.coaching.findings(request_id, typed)]

    assert any("充実" in text for text in quoted)
    assert desk.requests.get(request_id).proposal == ""


# -- last year -----------------------------------------------------------------------------------


def _last_year(desk: Desk, title: str) -> str:
    year = desk.requests.get(desk.requests.add(title="x").id).fiscal_year
    return desk.requests.add(title=title, fiscal_year=year - 1, proposal="街灯を設ける。").id


def test_last_years_request_is_found_by_its_title_and_compared(desk: Desk, request_id: str) -> None:
    before = _last_year(desk, "街灯の増設について")
    desk.requests.edit(request_id, proposal="街灯を設ける。")

    found = desk.coaching.last_year(request_id)

    assert found is not None
    assert (found.before.id, found.is_named, found.comparison.share) == (before, False, 1.0)


def test_the_request_that_is_named_wins_over_one_of_the_same_title(
    desk: Desk, request_id: str
) -> None:
    _last_year(desk, "街灯の増設")
    named = _last_year(desk, "川沿いの照明")
    desk.requests.edit(request_id, continued_from_id=named)

    found = desk.coaching.last_year(request_id)

    assert found is not None
    assert (found.before.id, found.is_named) == (named, True)


def test_a_new_request_has_no_last_year(desk: Desk, request_id: str) -> None:
    _last_year(desk, "学童クラブの定員")

    assert desk.coaching.last_year(request_id) is None


# -- comments ------------------------------------------------------------------------------------


def test_a_comment_is_answered_and_resolved_and_open_ones_come_first(
    desk: Desk, request_id: str
) -> None:
    comments = desk.coaching.comments
    first = comments.add(request_id, "何人ですか", field="current_state", quoted="高校生").id
    second = comments.add(request_id, "金額は").id
    comments.reply(first, "四百人です")
    comments.resolve(first)

    threads = comments.of(request_id)

    assert [thread.comment.id for thread in threads] == [second, first]
    assert [reply.text for reply in threads[1].replies] == ["四百人です"]
    assert threads[1].is_resolved
    assert comments.open_by_field(request_id) == {"": 1}


def test_who_is_asked_for_an_opinion_finds_it_waiting(desk: Desk, request_id: str) -> None:
    adviser = _colleague(desk)
    asked = desk.coaching.comments.add(request_id, "見てください", asked_id=adviser).id

    assert [c.id for c in desk.coaching.comments.waiting_for(adviser)] == [asked]
    desk.coaching.comments.resolve(asked)
    assert desk.coaching.comments.waiting_for(adviser) == ()


def test_nobody_removes_what_somebody_else_said(desk: Desk, request_id: str) -> None:
    comment = desk.coaching.comments.add(request_id, "何人ですか").id
    desk.work_as(_colleague(desk))

    with pytest.raises(NotAllowed):
        desk.coaching.comments.discard(comment)


# -- what the mayor thinks -----------------------------------------------------------------------


def test_the_mayors_words_are_shown_beside_requests_of_their_matter_alone(
    desk: Desk, request_id: str
) -> None:
    near = desk.coaching.notes.add("夜道の街灯は通学路から付ける。", source="市議会答弁").id
    desk.coaching.notes.add("保育園の待機児童をなくす。", source="市政だより")

    assert [note.id for note in desk.coaching.notes_for(request_id)] == [near]


def test_a_note_that_names_the_plan_is_near_whatever_its_words(desk: Desk, request_id: str) -> None:
    plan = desk.city.find("plan", "安全")
    note = desk.coaching.notes.add("まず歩く人から。", source="会見", plan_id=plan).id
    desk.requests.edit(request_id, policy_plan_id=plan)

    assert [n.id for n in desk.coaching.notes_for(request_id)] == [note]


def test_words_without_a_source_are_refused(desk: Desk) -> None:
    with pytest.raises(InputRefused, match="出典"):
        desk.coaching.notes.add("まず歩く人から。", source=" ")


# -- adopted requests ----------------------------------------------------------------------------


def test_adopted_requests_are_shown_with_what_made_them_work(desk: Desk, request_id: str) -> None:
    records.edit(
        desk.database, "request", request_id, "", state="concluded", outcome=Outcome.ADOPTED
    )
    desk.coaching.library.explain(request_id, "数に出典があった")

    (example,) = desk.coaching.library.examples(query="街灯")

    assert (example.request.id, example.what_worked) == (request_id, "数に出典があった")
    assert desk.coaching.library.examples(query="公園") == []


def test_another_wards_request_is_shown_only_where_it_allows_it(
    desk: Desk, request_id: str
) -> None:
    other = desk.city.find("office", "南区役所")
    fields = {"office_id": other, "state": "concluded", "outcome": Outcome.ADOPTED}
    records.edit(desk.database, "request", request_id, "", **fields)
    assert desk.coaching.library.examples() == []

    records.edit(desk.database, "request", request_id, "", may_be_shown=True)

    assert [e.request.id for e in desk.coaching.library.examples()] == [request_id]


# -- practice and learning -----------------------------------------------------------------------


def test_practice_is_no_request_and_in_no_change(desk: Desk) -> None:
    requests = desk.requests.list()
    changes = desk.database.one("SELECT count(*) FROM change")
    exercise = desk.coaching.practice.exercises()[0]

    desk.coaching.practice.save(exercise.key, {"title": "練習の件名", "proposal": "試す"})

    assert desk.coaching.practice.draft(exercise.key)["title"] == "練習の件名"
    assert desk.requests.list() == requests
    assert desk.database.one("SELECT count(*) FROM change") == changes


def test_each_person_practises_for_themselves(desk: Desk) -> None:
    key = desk.coaching.practice.exercises()[0].key
    desk.coaching.practice.save(key, {"title": "私の下書き"})

    desk.work_as(_colleague(desk))

    assert desk.coaching.practice.draft(key)["title"] == ""


def test_the_model_answers_themselves_are_read_without_a_missing_part(desk: Desk) -> None:
    asked = {"no_who", "no_figure", "no_why_now", "no_measure", "vague", "missing"}
    for exercise in desk.coaching.practice.exercises():
        found = {f.kind for f in desk.coaching.practice.findings(exercise.model)}
        assert not found & asked, exercise.title


def test_a_note_is_for_its_author_until_they_show_it_to_one_person(desk: Desk) -> None:
    me, chosen, other = desk.person.id, _colleague(desk), _colleague(desk, "別の 人")
    note = desk.coaching.learning.add("要望の下書き", "出典を付ける")
    for person in (chosen, other):
        desk.work_as(person)
        assert desk.coaching.learning.mine() == desk.coaching.learning.shown_to_me() == ()
    desk.work_as(me)

    desk.coaching.learning.show_to(note, chosen)

    desk.work_as(chosen)
    assert [n.learned for n in desk.coaching.learning.shown_to_me()] == ["出典を付ける"]
    desk.work_as(other)
    assert desk.coaching.learning.shown_to_me() == ()
    with pytest.raises(RecordNotFound):
        desk.coaching.learning.get(note)


def test_taking_a_note_back_leaves_nothing_of_it_with_the_office(desk: Desk) -> None:
    me, chosen = desk.person.id, _colleague(desk)
    note = desk.coaching.learning.add("要望の下書き", "出典を付ける")
    desk.coaching.learning.show_to(note, chosen)

    desk.coaching.learning.show_to(note, None)

    (mine,) = desk.coaching.learning.mine()
    assert (mine.learned, mine.is_local) == ("出典を付ける", True)
    assert desk.database.all("SELECT learned FROM learning_note") == [(None,)]
    desk.work_as(chosen)
    assert desk.coaching.learning.shown_to_me() == ()
    desk.work_as(me)


def test_undoing_the_showing_leaves_the_note_to_its_author(desk: Desk) -> None:
    chosen = _colleague(desk)
    note = desk.coaching.learning.add("要望の下書き", "出典を付ける")
    desk.coaching.learning.show_to(note, chosen)

    desk.undo()

    (mine,) = desk.coaching.learning.mine()
    assert (mine.id, mine.is_local) == (note, True)


def test_a_note_is_not_shown_outside_the_office(desk: Desk) -> None:
    note = desk.coaching.learning.add("要望の下書き", "")
    outside = desk.city.people(desk.city.find("office", "総務市民局"))[0].id

    with pytest.raises(InputRefused, match="同じ区役所"):
        desk.coaching.learning.show_to(note, outside)


def test_the_drafting_log_is_ones_own(desk: Desk, request_id: str) -> None:
    desk.coaching.answers.answer(request_id, "who", "高校生")
    ((record, title, _fields, answers, day),) = desk.coaching.drafting_log()
    assert (record, title, answers, day) == (request_id, "街灯の増設", 1, "2026-11-23")

    desk.work_as(_colleague(desk))

    assert desk.coaching.drafting_log() == []
