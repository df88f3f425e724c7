"""Acting as somebody else at a desk, for tests in which several people have their part."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from wardapp.desk import Desk
from wardapp.domain.city import Role
from wardapp.domain.request import RequestState

FULL = {"current_state": "現状", "proposal": "内容", "expected_effect": "効果"}


@contextmanager
def acting_as(desk: Desk, role: Role) -> Iterator[None]:
    """Let the first person of this office with a role work at the desk for a while."""
    before = desk.person.id
    become(desk, role)
    try:
        yield
    finally:
        desk.work_as(before)


def become(desk: Desk, role: Role) -> None:
    """Let the first person of this office with a role work at the desk from now on."""
    found = desk.city.people(desk.office.id, role)
    person = (
        found[0].id
        if found
        else desk.city.add(
            "person", office_id=desk.office.id, name=f"代わりの{role}", role=role, rank=60
        ).id
    )
    desk.work_as(person)


def decide(desk: Desk, request: str) -> None:
    """Take a draft to the ward mayor's decision."""
    desk.requests.step(request, RequestState.WARD_REVIEW)
    with acting_as(desk, Role.WARD_MAYOR):
        desk.requests.step(request, RequestState.DECIDED)


def submit(desk: Desk, request: str) -> None:
    """Take a draft to the bureau."""
    decide(desk, request)
    with acting_as(desk, Role.PLANNING):
        desk.requests.step(request, RequestState.SUBMITTED)


def pretend(desk: Desk, kind: str, record: str, **fields: object) -> None:
    """Write fields as if whoever may had written them elsewhere."""
    from wardapp.store import records

    records.edit(desk.database, kind, record, **fields)
