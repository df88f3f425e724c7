"""How long agreement takes: by one meeting with all bureaus, and from bureau to bureau.

A matter is a request, else a theme, else a subject. What was agreed by a meeting counts from when
the need was seen to the last bureau's answer; what was agreed by visits, from the first visit to the
last bureau's consent. Visits before a meeting on the same matter are a part of that meeting's way.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from typing import TYPE_CHECKING

from wardapp.domain.bureau_meeting import (
    AGREEING,
    FINAL_RESULTS,
    Agreement,
    AgreementFigures,
    BureauAsk,
    BureauResultKind,
    BureauVisit,
    Way,
    agreement_figures,
)
from wardapp.domain.meeting import Meeting, MeetingKind, MeetingState
from wardapp.store import records

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk


class Agreements:
    """The measure of the gain."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._db = desk.database

    def matters(self, *, office_id: str = "", fiscal_year: int | None = None) -> list[Agreement]:
        """Return every matter that was brought to bureaus, the latest first.

        Args:
            office_id: Of one ward; "" of all.
            fiscal_year: Of what began in this year; None of any.
        """
        found = [*self._by_meetings(), *self._by_visits()]
        from wardapp.domain.wareki import fiscal_year as year_of

        return sorted(
            (
                a
                for a in found
                if office_id in ("", a.office_id) and fiscal_year in (None, year_of(a.began_on))
            ),
            key=lambda a: (a.began_on, a.subject),
            reverse=True,
        )

    def figures(
        self, *, office_id: str = "", fiscal_year: int | None = None
    ) -> dict[Way, AgreementFigures]:
        """Return the figures of both ways beside each other."""
        return agreement_figures(self.matters(office_id=office_id, fiscal_year=fiscal_year))

    # -- by meetings -----------------------------------------------------------------------------

    def _by_meetings(self) -> list[Agreement]:
        bureaus = self._desk.meetings.bureaus
        chains = [
            m
            for m in self._desk.meetings.list(kind=MeetingKind.BUREAUS)
            if not m.previous_id and m.state is not MeetingState.CANCELLED
        ]
        found = []
        for first in chains:
            rounds = bureaus.rounds(first.id)
            latest: dict[str, BureauAsk] = {}
            taken_back = 0
            for meeting in rounds:
                for ask in bureaus.asks(meeting.id):
                    taken_back += sum(r.result is BureauResultKind.TAKEN_BACK for r in ask.results)
                    if ask.bureau_id not in latest or ask.results:
                        latest[ask.bureau_id] = ask
            if latest:
                found.append(self._of_chain(first, list(rounds), list(latest.values()), taken_back))
        return found

    def _of_chain(
        self, first: Meeting, rounds: list[Meeting], asks: list[BureauAsk], taken_back: int
    ) -> Agreement:
        visits = self._desk.meetings.bureaus.visits(request_id=first.request_id or "-")
        began = [first.needed_since_on or _made_on(first)]
        began += [v.visited_on for v in visits]
        results = [a.result for a in asks]
        agreed = all(r is not None and r.result in AGREEING for r in results)
        last = max((r.returned_on for r in results if r and r.returned_on), default=None)
        return Agreement(
            subject=first.title or self._title(first.request_id, first.theme_id),
            way=Way.MEETING,
            office_id=first.caller_office_id or first.office_id,
            began_on=min(began),
            agreed_on=last if agreed else None,
            rounds=len(rounds) + len(visits),
            bureaus=len(asks),
            reworks=taken_back + sum(v.is_rework for v in visits),
            refused=any(r is not None and r.result is BureauResultKind.REFUSED for r in results),
            record=("meeting", rounds[-1].id),
        )

    # -- from bureau to bureau -------------------------------------------------------------------

    def _by_visits(self) -> list[Agreement]:
        by_matter: dict[str, list[BureauVisit]] = defaultdict(list)
        for visit in self._desk.meetings.bureaus.visits():
            key = visit.request_id or visit.theme_id or f"{visit.office_id}\x1f{visit.subject}"
            by_matter[key].append(visit)
        at_a_table = {
            row[0]
            for row in self._db.all(
                "SELECT request_id FROM meeting WHERE kind = 'bureaus' AND request_id IS NOT NULL "
                "AND discarded_at IS NULL AND state <> 'cancelled'"
            )
        }
        return [
            self._of_visits(visits)
            for visits in by_matter.values()
            if visits[0].request_id not in at_a_table
        ]

    def _of_visits(self, visits: list[BureauVisit]) -> Agreement:
        first = visits[0]
        latest = {v.bureau_id: v for v in visits if v.result in FINAL_RESULTS}
        every = {v.bureau_id for v in visits}
        agreed = every == latest.keys() and all(v.result in AGREEING for v in latest.values())
        return Agreement(
            subject=first.subject or self._title(first.request_id, first.theme_id),
            way=Way.VISITS,
            office_id=first.office_id,
            began_on=first.visited_on,
            agreed_on=max(v.visited_on for v in latest.values()) if agreed and latest else None,
            rounds=len(visits),
            bureaus=len(every),
            reworks=sum(v.is_rework for v in visits),
            refused=any(v.result is BureauResultKind.REFUSED for v in latest.values()),
            record=("request", first.request_id) if first.request_id else ("", ""),
        )

    def _title(self, request_id: str | None, theme_id: str | None) -> str:
        for kind, record in (("request", request_id), ("theme", theme_id)):
            if record:
                rows = records.fetch(self._db, kind, "WHERE t.id = ?", (record,))
                if rows:
                    return str(rows[0]["title"] or "")
        return ""


def _made_on(meeting: Meeting) -> dt.date:
    try:
        return dt.datetime.fromisoformat(meeting.created_at).date()
    except ValueError:
        return meeting.held_on
