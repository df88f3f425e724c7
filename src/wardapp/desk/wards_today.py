"""What headquarters sees of each ward at once: voices, requests, and whether it still syncs."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wardapp.domain import wareki
from wardapp.domain.request import RequestState
from wardapp.domain.voice_list import VoiceFilter

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk

QUIET_DAYS = 7
"""After so many days without a sync headquarters should ask what is the matter."""
_UNDER_WAY = frozenset(RequestState) - {
    RequestState.DRAFT,
    RequestState.CONCLUDED,
    RequestState.WITHDRAWN,
}


@dataclass(frozen=True, slots=True)
class WardToday:
    """One ward, today.

    Attributes:
        office_id, name: The ward office.
        voices: Received since the first of this month.
        overdue: Past their day.
        requests: Of next fiscal year, from the ward's own review to the bureau's answer.
        seen_on: On which day a desk of it was last seen on the share; None: never, or no share.
        quiet_days: For how many days none was seen, None where that is not known.
    """

    office_id: str
    name: str
    voices: int
    overdue: int
    requests: int
    seen_on: dt.date | None
    quiet_days: int | None

    @property
    def is_quiet(self) -> bool:
        """Whether nothing came from it for so long that one should ask."""
        return self.quiet_days is not None and self.quiet_days >= QUIET_DAYS


def wards_today(desk: Desk) -> tuple[WardToday, ...]:
    """Return all wards in the city's order; () at a desk that is not headquarters'."""
    if not desk.is_headquarters:
        return ()
    today = desk.today()
    seen = desk.share.last_seen() if desk.share.address else {}
    asked = desk.requests.list(fiscal_year=wareki.fiscal_year(today) + 1)
    found = []
    for office in desk.city.offices():
        if not office.is_ward:
            continue
        own = frozenset({office.id})
        day = seen.get(office.id)
        found.append(
            WardToday(
                office.id,
                office.name,
                desk.voices.count(VoiceFilter(office_ids=own, received_from=today.replace(day=1))),
                desk.voices.count(VoiceFilter(office_ids=own, overdue=True)),
                sum(r.office_id == office.id and r.state in _UNDER_WAY for r in asked),
                day,
                (today - day).days if day else None,
            )
        )
    return tuple(found)
