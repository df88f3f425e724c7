"""Comments reach the ward that is helped; what one learns and practises reaches nobody else."""

from __future__ import annotations

from typing import Any

from wardapp.desk import Desk
from wardapp.domain.city import Role

NORTH, SOUTH = "北区役所", "南区役所"
Town = Any  # conftest.Town: importlib mode has no import of conftest


def test_an_adviser_at_headquarters_comments_on_a_draft_without_personal_data_and_is_answered(
    town: Town,
) -> None:
    hq = town.found()
    ward = town.join(hq, NORTH)
    request = ward.requests.add(title="街灯の増設", current_state="川沿いの道が暗い。").id
    ward.coaching.comments.add(request, "見てください", asked_id=hq.person.id)
    ward.coaching.comments.add(request, "山田様 093-555-0199 に確認済み")
    town.sync(ward, hq)
    assert hq.coaching.comments.of(request)[0].comment.text == "見てください"
    assert "0199" not in str(hq.coaching.comments.of(request))
    ward.coaching.answers.answer(request, "who", "高校生")
    hq.coaching.answers.answer(request, "wish", "街灯を設ける")

    (asked,) = hq.coaching.comments.waiting_for(hq.person.id)
    hq.coaching.comments.add(
        asked.request_id,
        "何人が通りますか",
        field="current_state",
        quoted="道が暗い",
        suggestion="高校生四百人が通る道が暗い",
    )
    town.sync(hq, ward)

    assert {k: a.text for k, a in ward.coaching.answers.of(request).items()} == {
        "who": "高校生",
        "wish": "街灯を設ける",
    }
    thread = next(t for t in ward.coaching.comments.of(request) if t.comment.quoted)
    assert (thread.comment.quoted, thread.comment.office_id) == ("道が暗い", hq.office.id)
    ward.coaching.comments.reply(thread.comment.id, "四百人です")
    ward.coaching.comments.resolve(thread.comment.id)
    town.sync(ward, hq)
    (seen,) = [t for t in hq.coaching.comments.of(request) if t.comment.id == thread.comment.id]
    assert [reply.text for reply in seen.replies] == ["四百人です"]
    assert seen.is_resolved


def _people(desk: Desk) -> str:
    return desk.city.add(
        "person", office_id=desk.office.id, name="係長 花子", role=Role.PLANNING
    ).id


def test_a_note_that_is_shown_goes_to_its_office_alone(town: Town) -> None:
    hq = town.found()
    one, two, south = town.join(hq, NORTH), town.join(hq, NORTH), town.join(hq, SOUTH)
    chosen = _people(one)
    kept = one.coaching.learning.add("下書き", "まだ見せない学び")
    shown = one.coaching.learning.add("下書き", "係長に見せる学び")
    one.coaching.learning.show_to(shown, chosen)
    town.sync(one, two, south, hq)

    two.work_as(chosen)
    assert [note.learned for note in two.coaching.learning.shown_to_me()] == ["係長に見せる学び"]
    for desk in (south, hq):
        assert desk.database.all("SELECT * FROM learning_note") == []
    assert two.database.all("SELECT * FROM learning_note WHERE id = ?", (kept,)) == []


def test_practice_never_leaves_the_desk(town: Town) -> None:
    hq = town.found()
    ward = town.join(hq, NORTH)
    key = ward.coaching.practice.exercises()[0].key
    town.sync(ward, hq)
    before = town.bundles()
    ward.coaching.practice.save(key, {"title": "練習の件名"})
    ward.coaching.learning.add("練習", "学んだこと")

    town.sync(ward, hq)

    assert town.bundles() == before
    assert hq.requests.list() == ()
