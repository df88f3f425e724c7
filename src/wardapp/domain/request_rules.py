"""Who may do what with a ward request: the one table, for this desk and for what comes from others.

The same table is asked twice: before something is written here (store/request_life.py), and when a
change of another desk arrives through the share (desk/authority.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from wardapp.domain.city import Role
from wardapp.domain.request import RequestState


class Act(StrEnum):
    """What somebody does with a request."""

    WRITE = "write"
    EDIT = "edit"
    REVIEW = "review"
    DECIDE = "decide"
    TO_HEARING = "to_hearing"
    SUBMIT = "submit"
    WITHDRAW = "withdraw"
    HEAR = "hear"
    ASK = "ask"
    TALK = "talk"
    ANSWER = "answer"
    RECEIVE = "receive"
    STAGE = "stage"
    CONCLUDE = "conclude"
    CARRY_OUT = "carry_out"
    DELEGATE = "delegate"
    PLAN_YEAR = "plan_year"
    NEVER = "never"


class Who(StrEnum):
    """Who somebody is to a request."""

    OWN_STAFF = "own_staff"
    OWN_PLANNING = "own_planning"
    OWN_MAYOR = "own_mayor"
    HEADQUARTERS = "headquarters"
    ASKED_BUREAU = "asked_bureau"
    ANY_BUREAU = "any_bureau"


RULES: dict[Act, tuple[Who, ...]] = {
    Act.WRITE: (Who.OWN_STAFF,),
    Act.EDIT: (Who.OWN_STAFF, Who.HEADQUARTERS, Who.ANY_BUREAU),
    Act.REVIEW: (Who.OWN_PLANNING,),
    Act.DECIDE: (Who.OWN_MAYOR,),
    Act.TO_HEARING: (Who.OWN_PLANNING, Who.HEADQUARTERS),
    Act.SUBMIT: (Who.OWN_PLANNING,),
    Act.WITHDRAW: (Who.OWN_MAYOR,),
    Act.HEAR: (Who.HEADQUARTERS,),
    Act.ASK: (Who.OWN_STAFF, Who.HEADQUARTERS),
    Act.TALK: (Who.OWN_STAFF, Who.ASKED_BUREAU, Who.HEADQUARTERS),
    Act.ANSWER: (Who.ASKED_BUREAU, Who.HEADQUARTERS),
    Act.RECEIVE: (Who.ASKED_BUREAU, Who.HEADQUARTERS),
    Act.STAGE: (Who.ASKED_BUREAU, Who.HEADQUARTERS),
    Act.CONCLUDE: (Who.ASKED_BUREAU, Who.HEADQUARTERS),
    Act.CARRY_OUT: (Who.OWN_STAFF, Who.ASKED_BUREAU, Who.HEADQUARTERS),
    Act.DELEGATE: (Who.OWN_MAYOR,),
    Act.PLAN_YEAR: (Who.HEADQUARTERS,),
    Act.NEVER: (),
}
"""Act → who may. A bureau's answer may be entered by headquarters for a bureau that has no desk."""

ACT_LABELS = {
    Act.WRITE: "要望の作成と変更",
    Act.EDIT: "要望の内容の変更",
    Act.REVIEW: "区内確認",
    Act.DECIDE: "区長決定",
    Act.TO_HEARING: "市長ヒアリングへの付議",
    Act.SUBMIT: "局への提出",
    Act.WITHDRAW: "取下げ",
    Act.HEAR: "市長ヒアリングの記録",
    Act.ASK: "要望先の局の指定",
    Act.TALK: "局とのやりとり",
    Act.ANSWER: "局の回答",
    Act.RECEIVE: "局での検討の開始",
    Act.STAGE: "予算の段階の記録",
    Act.CONCLUDE: "結果の記録",
    Act.CARRY_OUT: "実施と効果の記録",
    Act.DELEGATE: "決定の委任",
    Act.PLAN_YEAR: "年間日程と枠の設定",
    Act.NEVER: "変更できない項目の変更",
}

WHO_LABELS = {
    Who.OWN_STAFF: "要望した区の職員",
    Who.OWN_PLANNING: "要望した区の企画係または区長",
    Who.OWN_MAYOR: "要望した区の区長（または委任を受けた職員）",
    Who.HEADQUARTERS: "取りまとめの局（本庁）",
    Who.ASKED_BUREAU: "要望先の局",
    Who.ANY_BUREAU: "局",
}

STATE_ACTS: dict[RequestState, Act] = {
    RequestState.DRAFT: Act.WRITE,
    RequestState.WARD_REVIEW: Act.WRITE,
    RequestState.DECIDED: Act.DECIDE,
    RequestState.HEARING: Act.TO_HEARING,
    RequestState.SUBMITTED: Act.SUBMIT,
    RequestState.BUREAU_REVIEW: Act.RECEIVE,
    RequestState.CONCLUDED: Act.CONCLUDE,
    RequestState.CARRIED_OUT: Act.CARRY_OUT,
    RequestState.EFFECT_CHECKED: Act.CARRY_OUT,
    RequestState.MERGED: Act.WRITE,
    RequestState.WITHDRAWN: Act.WITHDRAW,
}
"""What leads to each state."""

NEEDS_DECISION = frozenset(
    {
        RequestState.HEARING,
        RequestState.SUBMITTED,
        RequestState.BUREAU_REVIEW,
        RequestState.CONCLUDED,
        RequestState.CARRIED_OUT,
        RequestState.EFFECT_CHECKED,
    }
)
"""States that no request reaches without the ward mayor's decision."""

_REQUEST_FIELDS: dict[str, Act] = {
    "office_id": Act.NEVER,
    "number": Act.NEVER,
    "created_at": Act.NEVER,
    "author_id": Act.WRITE,
    "discarded_at": Act.WRITE,
    "continued_from_id": Act.WRITE,
    "submitted_on": Act.SUBMIT,
    "hearing_on": Act.HEAR,
    "hearing_decision": Act.HEAR,
    "budget_stage": Act.STAGE,
    "outcome": Act.CONCLUDE,
    "outcome_amount": Act.CONCLUDE,
    "outcome_reason": Act.CONCLUDE,
    "reason_code": Act.CONCLUDE,
    "concluded_on": Act.CONCLUDE,
    "carried_out": Act.CARRY_OUT,
    "carried_out_on": Act.CARRY_OUT,
}
ANSWER_FIELDS = frozenset(
    {"today", "plan", "outcome", "amount", "reason_code", "reason", "answered_on", "state"}
)
RESULT_FIELDS = frozenset(
    name for name, act in _REQUEST_FIELDS.items() if act in {Act.CONCLUDE, Act.HEAR, Act.STAGE}
)
"""Fields of a request that no ward writes; a new request has none of them."""
_HEARING_OF_WARD = frozenset({"changes_done", "changes_done_on"})

GUARDED = frozenset(
    {
        "request",
        "ask",
        "request_thread",
        "request_step",
        "mayor_hearing",
        "effect_check",
        "request_link",
        "delegation",
        "deadline",
        "rate_history",
        "frame_budget",
    }
)
"""Kinds of record of which a change is only taken from who may make it."""

_INSERTS: dict[str, Act] = {
    "request": Act.WRITE,
    "ask": Act.ASK,
    "request_thread": Act.TALK,
    "request_step": Act.TALK,
    "mayor_hearing": Act.HEAR,
    "effect_check": Act.CARRY_OUT,
    "request_link": Act.WRITE,
    "delegation": Act.DELEGATE,
    "deadline": Act.PLAN_YEAR,
    "rate_history": Act.PLAN_YEAR,
    "frame_budget": Act.PLAN_YEAR,
}


def act_of(kind: str, field: str, value: Any) -> Act:
    """Return what a change of a guarded kind does. ``field`` is ``*`` for a new record."""
    if field == "*":
        given: Mapping[str, Any] = value if isinstance(value, Mapping) else {}
        if kind == "request_step" and given.get("to_state") == RequestState.DECIDED:
            return Act.DECIDE
        return _INSERTS[kind]
    if field == "request_id":
        return Act.NEVER
    if kind == "request":
        if field == "state":
            return _state_act(value)
        return _REQUEST_FIELDS.get(field, Act.EDIT)
    if kind == "ask":
        return Act.ANSWER if field in ANSWER_FIELDS | {"person_id"} else Act.ASK
    if kind == "mayor_hearing" and field in _HEARING_OF_WARD:
        return Act.WRITE
    if kind == "request_step" and field != "discarded_at":
        return Act.NEVER
    return _INSERTS[kind]


def _state_act(value: Any) -> Act:
    try:
        return STATE_ACTS[RequestState(value)]
    except ValueError:
        return Act.WRITE


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who does something, as far as rules ask.

    Attributes:
        office_id: The office in which the desk stands.
        is_ward, coordinating: What that office is.
        role: The person's role there.
        is_delegate: Whether the ward mayor's decision is delegated to them on that day.
    """

    office_id: str
    is_ward: bool
    coordinating: bool
    role: Role | None = None
    is_delegate: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What it is done with: whose request it is, and which bureaus it asks."""

    office_id: str
    bureau_ids: frozenset[str] = frozenset()
    is_decided: bool = False


def who_is(actor: Actor, subject: Subject) -> frozenset[Who]:
    """Return all that somebody is to a request."""
    found: set[Who] = set()
    if actor.office_id == subject.office_id:
        found.add(Who.OWN_STAFF)
        # A bureau's own request has no ward mayor above it.
        if not actor.is_ward or actor.role in {Role.PLANNING, Role.WARD_MAYOR} or actor.is_delegate:
            found.add(Who.OWN_PLANNING)
        if not actor.is_ward or actor.role is Role.WARD_MAYOR or actor.is_delegate:
            found.add(Who.OWN_MAYOR)
    if actor.coordinating:
        found.add(Who.HEADQUARTERS)
    if not actor.is_ward:
        found.add(Who.ANY_BUREAU)
        if actor.office_id in subject.bureau_ids:
            found.add(Who.ASKED_BUREAU)
    return frozenset(found)


def may(act: Act, actor: Actor, subject: Subject) -> bool:
    """Whether somebody may do this with a request."""
    allowed = RULES[act]
    if act is Act.WITHDRAW and not subject.is_decided:
        allowed = (Who.OWN_STAFF,)  # what nobody decided yet, its writers may drop
    return not who_is(actor, subject).isdisjoint(allowed)


def who_may(act: Act) -> str:
    """Return who may do this, in words."""
    return "、".join(WHO_LABELS[who] for who in RULES[act]) or "だれも"


_WAYS_BACK: dict[tuple[RequestState, RequestState], Act] = {
    (RequestState.HEARING, RequestState.DECIDED): Act.SUBMIT,
    (RequestState.CONCLUDED, RequestState.BUREAU_REVIEW): Act.CONCLUDE,
    (RequestState.CARRIED_OUT, RequestState.CONCLUDED): Act.CARRY_OUT,
}


def act_for_step(now: RequestState, to: RequestState) -> Act:
    """Return what somebody does who takes a request from one state to the next, or back."""
    return _WAYS_BACK.get((now, to), STATE_ACTS[to])
