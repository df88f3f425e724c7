"""Adopted requests of all wards to learn from, and what made each of them work."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wardapp.domain.changes import Changes
from wardapp.domain.ids import derived_id
from wardapp.domain.request import Outcome, WardRequest
from wardapp.domain.voice import clean_line_ends
from wardapp.store import records
from wardapp.store.coaching import refuse_foreign

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk

_ADOPTED = (Outcome.ADOPTED, Outcome.PARTLY_ADOPTED)


@dataclass(frozen=True, slots=True)
class Example:
    """An adopted request (採択事例).

    Attributes:
        request: The request.
        what_worked: What made it work, as its ward or headquarters wrote it; "" for nothing yet.
        written_by: Who wrote that.
        category: What most of the voices behind it are about, "" where none are.
        voices: How many stand behind it.
    """

    request: WardRequest
    what_worked: str
    written_by: str
    category: str
    voices: int


class Library:
    """The adopted requests that may be shown."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def examples(
        self, *, query: str = "", category: str = "", plan_id: str | None = None
    ) -> list[Example]:
        """Return the examples, those with an explanation first, then the newest.

        A ward's request is shown to others where the ward allows it (好事例としての紹介); one's own
        and, at headquarters, all are shown.

        Args:
            query: Words that must occur.
            category: Name of the category that most of its voices are about.
            plan_id: Only those that serve this item of a plan or one below it.
        """
        desk = self._desk
        family = desk.coaching.plans.below(plan_id) if plan_id else None
        found = []
        for outcome in _ADOPTED:
            for request in desk.requests.list(outcome=outcome, query=query):
                own = request.office_id == desk.office.id
                if not (request.may_be_shown or own or desk.is_headquarters):
                    continue
                if family is not None and not self._serves(request, family):
                    continue
                example = self.get(request.id)
                if category and example.category != category:
                    continue
                found.append(example)
        return sorted(
            found, key=lambda e: (not e.what_worked, -e.request.fiscal_year, e.request.title)
        )

    def _serves(self, request: WardRequest, family: frozenset[str]) -> bool:
        links = self._desk.coaching.links.of_request(request.id)
        return request.policy_plan_id in family or any(link.plan_id in family for link in links)

    def categories(self) -> list[str]:
        """Return the categories of which there are examples."""
        return sorted({e.category for e in self.examples() if e.category})

    def get(self, request_id: str) -> Example:
        """Return one adopted request with what is known of it.

        Raises:
            RecordNotFound: There is no such request.
        """
        desk = self._desk
        request = desk.requests.get(request_id)
        row = desk.database.one(
            "SELECT what_worked, person_id, office_id FROM good_example WHERE request_id = ? "
            "AND discarded_at IS NULL",
            (request_id,),
        )
        category = desk.database.one(
            "SELECT coalesce(c.parent_id, c.id), count(*) FROM evidence e JOIN voice v ON "
            "v.id = e.voice_id JOIN category c ON c.id = v.category_id WHERE e.request_id = ? "
            "AND e.discarded_at IS NULL GROUP BY 1 ORDER BY 2 DESC LIMIT 1",
            (request_id,),
        )
        count = desk.database.one(
            "SELECT count(*) FROM evidence WHERE request_id = ? AND discarded_at IS NULL",
            (request_id,),
        )
        name = desk.city.name_of
        return Example(
            request,
            str((row and row[0]) or ""),
            "　".join(part for part in (name(row[2]), name(row[1])) if part) if row else "",
            name(category[0]) if category else "",
            int(count[0]) if count else 0,
        )

    def explain(self, request_id: str, what_worked: str) -> Changes:
        """Write down what made a request work: its ward or headquarters.

        Raises:
            NotAllowed: Another ward's request.
        """
        desk = self._desk
        refuse_foreign(desk.database, desk.city, desk.office.id, request_id)
        record = derived_id("good_example", request_id)
        with desk.database.write("採択につながった点の記入") as writing:
            records.upsert_link(
                writing,
                desk.database,
                "good_example",
                record,
                request_id=request_id,
                office_id=desk.office.id,
                what_worked=clean_line_ends(what_worked) or None,
                person_id=desk.person.id,
            )
        return Changes.of("good_example", [record], request=[request_id])
