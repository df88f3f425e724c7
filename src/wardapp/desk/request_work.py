"""What requests ask of the person who works here: deadlines ahead, decisions, questions, answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wardapp.domain.request import RequestState, WardRequest
from wardapp.domain.request_life import AskState
from wardapp.domain.request_rules import Act
from wardapp.store.request_year import Countdown

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk

_SHOWN = 5
_OPEN = frozenset({RequestState.SUBMITTED, RequestState.BUREAU_REVIEW})


@dataclass(frozen=True, slots=True)
class RequestWork:
    """What waits.

    Attributes:
        deadlines: Days of the year's calendar that are near, nearest first.
        to_decide: Requests of this ward that wait for the ward mayor, where that is who works here.
        to_review: Requests that wait for a reviewer who did not write them.
        to_answer: Requests of this ward with open questions of a bureau, and how many.
        asked: Requests that wait for this bureau's answer.
        to_hear: Requests whose hearing is not recorded yet, at headquarters.
        to_change: Requests whose judgement asks for changes that are not made yet.
        to_check: Requests whose effect is to be checked by now.
    """

    deadlines: tuple[Countdown, ...] = ()
    to_decide: tuple[WardRequest, ...] = ()
    to_review: tuple[WardRequest, ...] = ()
    to_answer: tuple[tuple[WardRequest, int], ...] = ()
    asked: tuple[WardRequest, ...] = ()
    to_hear: tuple[WardRequest, ...] = ()
    to_change: tuple[WardRequest, ...] = ()
    to_check: tuple[WardRequest, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything waits."""
        return any(
            (
                self.deadlines,
                self.to_decide,
                self.to_review,
                self.to_answer,
                self.asked,
                self.to_hear,
                self.to_change,
                self.to_check,
            )
        )


def request_work(desk: Desk) -> RequestWork:
    """Return what requests ask of the person here."""
    standing, life = desk.requests.standing, desk.requests.life
    actor, today = standing.actor(), desk.today()
    near = [c for c in desk.request_year.countdown(is_ward=actor.is_ward) if c.is_near]
    if not actor.is_ward:
        return RequestWork(
            deadlines=tuple(near[:_SHOWN]),
            asked=_asked(desk),
            to_hear=_to_hear(desk) if actor.coordinating else (),
        )
    own = desk.requests.list(office_id=desk.office.id)
    in_review = [r for r in own if r.state is RequestState.WARD_REVIEW]
    decides = bool(in_review) and standing.may(Act.DECIDE, in_review[0].id)
    reviews = bool(in_review) and not decides and standing.may(Act.REVIEW, in_review[0].id)
    questions = [
        (r, len(waiting))
        for r in own
        if r.state in _OPEN and (waiting := life.open_questions(r.id))
    ]
    changes = [
        r
        for r in own
        if r.state is RequestState.HEARING
        and (hearing := life.hearing(r.id)) is not None
        and hearing.judgement
        and hearing.changes_asked
        and not hearing.changes_done
    ]
    checks = [
        r
        for r in own
        if r.state is RequestState.CARRIED_OUT
        and any(
            c.checked_on is None and c.due_on is not None and c.due_on <= today
            for c in life.effect_checks(r.id)
        )
    ]
    return RequestWork(
        deadlines=tuple(near[:_SHOWN]),
        to_decide=tuple(in_review[:_SHOWN]) if decides else (),
        to_review=tuple(r for r in in_review if r.author_id != desk.person.id)[:_SHOWN]
        if reviews
        else (),
        to_answer=tuple(questions[:_SHOWN]),
        to_change=tuple(changes[:_SHOWN]),
        to_check=tuple(checks[:_SHOWN]),
    )


def _asked(desk: Desk) -> tuple[WardRequest, ...]:
    asks = desk.requests.life.all_asks()
    found = [
        r
        for r in desk.requests.list()
        if r.state in _OPEN
        and any(
            a.bureau_id == desk.office.id and a.state is not AskState.ANSWERED
            for a in asks.get(r.id, ())
        )
    ]
    return tuple(found[:_SHOWN])


def _to_hear(desk: Desk) -> tuple[WardRequest, ...]:
    found = [
        r
        for r in desk.requests.list(state=RequestState.HEARING)
        if not (r.hearing_on and r.hearing_decision)
    ]
    return tuple(found[:_SHOWN])
