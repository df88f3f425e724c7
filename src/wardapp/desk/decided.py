"""What of a request was written after the ward mayor had decided on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wardapp.domain.request import REQUEST_FIELD_LABELS, RequestState

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk

_CONTENT = (
    "title",
    "bureau_id",
    "current_state",
    "proposal",
    "expected_effect",
    "estimated_cost",
    "importance",
)
_BEFORE = frozenset({RequestState.DRAFT, RequestState.WARD_REVIEW})


def changed_since_decision(desk: Desk, request_id: str) -> tuple[str, ...]:
    """Return the fields, in words, whose content is another one than the ward mayor decided on.

    A field that was changed and brought back is not among them. Nothing where nobody decided yet.
    """
    request = desk.requests.get(request_id)
    if request.state in _BEFORE:
        return ()
    decided = desk.database.one(
        "SELECT max(stamp) FROM change WHERE record = ? AND field = 'state' AND value = ?",
        (request_id, f'"{RequestState.DECIDED}"'),
    )
    if decided is None or decided[0] is None:
        return ()
    versions = desk.change_log.versions(request_id)
    found = []
    for name in _CONTENT:
        given = sorted(versions.get(name, ()), key=lambda v: v.stamp)
        before = [v.value for v in given if v.stamp < decided[0]]
        if given and given[-1].stamp > decided[0] and given[-1].value != (before or [None])[-1]:
            found.append(REQUEST_FIELD_LABELS[name])
    return tuple(found)
