"""What is known of one request while its changes are judged in order; see authority.py."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, replace
from typing import Any

from wardapp.desk.appointments import Appointments
from wardapp.domain.request import RequestState
from wardapp.domain.request_life import Delegation
from wardapp.domain.request_rules import NEEDS_DECISION
from wardapp.store import records
from wardapp.store.change_log import INSERT, Change
from wardapp.store.seed import seed_stamp

_UNDECIDED = frozenset({RequestState.DRAFT, RequestState.WARD_REVIEW})
_JAPAN = dt.timezone(dt.timedelta(hours=9))


@dataclass(slots=True)
class Case:
    """What is known of one request while its changes are judged in order."""

    office: str = ""
    bureaus: set[str] = field(default_factory=set)
    asks: dict[str, str] = field(default_factory=dict)
    talks: dict[str, str] = field(default_factory=dict)
    state: str = RequestState.DRAFT
    before: str = ""
    state_desk: str = ""
    is_decided: bool = False
    judged: set[str] = field(default_factory=set)


def in_order(c: Change) -> tuple[str, bool, bool, str, str]:
    """Return by what changes are ordered before they are judged."""
    # Of a city file all have stamps of time zero: the request before its parts.
    return (c.stamp[:17], c.kind != "request", c.field != INSERT, c.stamp, c.field)


def is_seed(appointments: Appointments, c: Change) -> bool:
    """Whether it comes from a city file: loaded here, or an entry of a sample city."""
    if appointments.is_of_city_file(c):
        return True
    if c.field != INSERT or not isinstance(c.value, dict) or c.value.get("sample") != 1:
        return False
    return c.stamp == seed_stamp(c.kind, c.record, c.value) and not appointments.is_real(c.record)


def go_on(case: Case, c: Change) -> None:
    """Take an allowed change into account for those after it."""
    given: dict[str, Any] = c.value if isinstance(c.value, dict) else {}
    if c.kind == "request" and c.field == INSERT:
        case.office = str(given.get("office_id") or "")
        if given.get("bureau_id"):
            case.bureaus.add(given["bureau_id"])
        _to_state(case, given.get("state") or RequestState.DRAFT, c.desk)
        case.is_decided = case.is_decided or given.get("state") in NEEDS_DECISION
    elif c.kind == "request" and c.field == "bureau_id" and c.value:
        case.bureaus.add(c.value)
    elif c.kind == "request" and c.field == "state":
        _to_state(case, str(c.value), c.desk)
    elif c.kind == "ask" and c.field == INSERT and given.get("bureau_id"):
        case.bureaus.add(given["bureau_id"])
        case.asks[c.record] = given["bureau_id"]
    elif c.kind == "ask" and c.field == "bureau_id" and c.value:
        case.bureaus.add(c.value)
        case.asks[c.record] = c.value
    elif c.kind in {"request_step", "request_thread"} and c.field == INSERT:
        case.talks[c.record] = str(given.get("office_id") or "")
    elif c.kind == "mayor_hearing" and (given.get("judgement") or c.field == "judgement"):
        case.judged.add(c.record)


def _to_state(case: Case, state: str, desk: str) -> None:
    case.before, case.state, case.state_desk = case.state, state, desk
    if state == RequestState.DECIDED:
        case.is_decided = True
    elif state in _UNDECIDED:
        case.is_decided = False


def delegation_of(c: Change) -> Delegation:
    """Return the delegation that an insert makes."""
    given = c.value
    return Delegation(
        id=c.record,
        office_id=str(given.get("office_id") or ""),
        person_id=str(given.get("person_id") or ""),
        from_on=records.date_or_none(given.get("from_on")),
        to_on=records.date_or_none(given.get("to_on")),
    )


def until(d: Delegation, day: Any) -> Delegation:
    """Return a delegation that ends on this day."""
    return replace(d, to_on=records.date_or_none(day))


def days_of(stamp: str) -> set[dt.date]:
    """Return the days on which a change was made: desks' clocks stand in Japan, or in UTC."""
    at = dt.datetime.fromtimestamp(int(stamp[:12], 16) / 1000, dt.UTC)
    return {at.date(), at.astimezone(_JAPAN).date()}
