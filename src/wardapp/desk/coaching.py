"""Coaching (人材育成): what helps somebody who never wrote a request to leave with a good one.

``desk.coaching`` gathers the nouns: answers, logic, comments, notes, links, learning, library,
practice, plans; and the questions that need several of them (findings, comparison, composing).
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from wardapp import paths
from wardapp.desk.evidence import EvidenceReport, evidence_report
from wardapp.desk.library import Library
from wardapp.desk.plans import Plans
from wardapp.desk.practice import PracticeRoom
from wardapp.domain.advice import Checked, Finding
from wardapp.domain.changes import Changes
from wardapp.domain.coaching import MayorNote, Question
from wardapp.domain.request import WardRequest
from wardapp.domain.text import normalise
from wardapp.insight import advice, comparison
from wardapp.insight.evidence import evidence_figures
from wardapp.insight.pairs import pairs_of
from wardapp.store.coaching import LogicItems, RequestAnswers
from wardapp.store.learning import LearningNotes
from wardapp.store.mayor_notes import MayorNotes
from wardapp.store.plan_links import PlanLinks
from wardapp.store.request_comments import RequestComments

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk

COMPOSED = ("current_state", "proposal", "expected_effect", "what_changed")
_SAME_TITLE = 0.72
_TELLING = 4
"""A title of so many characters that stands in the other one means the same."""
_NOTES_SHOWN = 4
_A_MATCH = 0.06
"""Least share of a note's pairs that a request must have to be of its matter."""


@lru_cache(maxsize=1)
def outline() -> tuple[Question, ...]:
    """Return the questions that a reviewer would ask, in order."""
    content = tomllib.loads(
        (paths.resources_dir() / "coaching" / "outline.toml").read_text(encoding="utf-8")
    )
    return tuple(
        Question(
            key=entry["key"],
            text=entry["question"],
            why=entry["why"],
            good=entry["good"],
            weak=entry["weak"],
            part=entry.get("part", ""),
            is_core=entry.get("core", False),
        )
        for entry in content["question"]
    )


@dataclass(frozen=True, slots=True)
class LastYear:
    """This year's request beside the one before.

    Attributes:
        before: Last year's request.
        outcome: What became of it, in words; "" while it is not known.
        comparison: Field by field.
        is_named: Somebody said that this request continues it; else it was found by its title.
    """

    before: WardRequest
    outcome: str
    comparison: comparison.Comparison
    is_named: bool


class Coaching:
    """What helps to write a request."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        database, city, office = desk.database, desk.city, desk.office.id
        self.answers = RequestAnswers(database, city, office)
        self.logic = LogicItems(database, city, office)
        self.comments = RequestComments(database, office)
        self.notes = MayorNotes(database, city, office)
        self.links = PlanLinks(database, city, office)
        self.learning = LearningNotes(database, city, office)
        self.library = Library(desk)
        self.practice = PracticeRoom(desk)
        self.plans = Plans(desk, self.links)

    @staticmethod
    def outline() -> tuple[Question, ...]:
        """Return the questions that a reviewer would ask, in order."""
        return outline()

    def evidence(self, request_id: str) -> EvidenceReport:
        """Return the figures behind a request."""
        return evidence_report(self._desk, request_id)

    # -- composing -------------------------------------------------------------------------------

    def composed(self, request_id: str, request: WardRequest | None = None) -> dict[str, str]:
        """Return field → text with the answers put below what is typed; only what would change.

        What is typed is never taken away: an answer is added as a paragraph, and one that stands
        there already is not added again.
        """
        shown = request or self._desk.requests.get(request_id)
        given = self.answers.of(request_id)
        found: dict[str, str] = {}
        for question in outline():
            answer = given.get(question.key)
            if answer is None or question.part not in COMPOSED:
                continue
            text = found.get(question.part, getattr(shown, question.part))
            if _plain(answer.text) in _plain(text):
                continue
            found[question.part] = f"{text.rstrip()}\n{answer.text.strip()}".lstrip("\n")
        return found

    def compose(self, request_id: str) -> Changes:
        """Put the answers into the parts of the request, below what is typed.

        Raises:
            NotAllowed: Another ward's request.
        """
        fields = self.composed(request_id)
        if not fields:
            return Changes({"request": frozenset()})
        return self._desk.requests.edit(request_id, **fields)

    # -- reading along ---------------------------------------------------------------------------

    def findings(self, request_id: str, request: WardRequest | None = None) -> list[Finding]:
        """Return what a reviewer would remark on a request, as it stands on the screen."""
        shown = request or self._desk.requests.get(request_id)
        figures = evidence_figures(
            self._desk.database,
            request_id,
            office_id=shown.office_id,
            today=self._desk.today(),
        )
        before = self.last_year(request_id, shown)
        return advice.check(
            Checked(
                texts={
                    name: getattr(shown, name)
                    for name in ("title", "current_state", "proposal", "expected_effect")
                },
                has_bureau=bool(shown.bureau_id),
                has_cost=shown.estimated_cost is not None,
                has_plan=bool(shown.policy_plan_id or self.links.of_request(request_id)),
                voices=figures.voices + figures.left_out,
                persons=figures.persons,
                answers={key: answer.text for key, answer in self.answers.of(request_id).items()},
                copied_share=before.comparison.share if before else None,
                what_changed=shown.what_changed,
            )
        )

    @staticmethod
    def findings_of(texts: dict[str, str]) -> list[Finding]:
        """Return what a reviewer would remark on texts that are no request (practice)."""
        return advice.check(Checked(texts=texts))

    # -- last year -------------------------------------------------------------------------------

    def last_year(self, request_id: str, request: WardRequest | None = None) -> LastYear | None:
        """Return the request of the year before that this one continues, compared; None for none.

        The one that it names, else the one of the same office, a year earlier, of (nearly) the same
        title.
        """
        shown = request or self._desk.requests.get(request_id)
        before, named = self._named_before(shown), True
        if before is None:
            before, named = self._same_title(shown), False
        if before is None:
            return None
        compared = comparison.compare(_texts(shown), _texts(before))
        return LastYear(before, _outcome(before), compared, named)

    def _named_before(self, request: WardRequest) -> WardRequest | None:
        from wardapp.errors import RecordNotFound

        if not request.continued_from_id:
            return None
        try:
            return self._desk.requests.get(request.continued_from_id)
        except RecordNotFound:  # it has not arrived here
            return None

    def _same_title(self, request: WardRequest) -> WardRequest | None:
        from difflib import SequenceMatcher

        title = _plain(request.title)
        if not title:
            return None
        best: tuple[float, WardRequest] | None = None
        for other in self._desk.requests.list(
            fiscal_year=request.fiscal_year - 1, office_id=request.office_id
        ):
            theirs = _plain(other.title)
            likeness = SequenceMatcher(None, title, theirs, autojunk=False).ratio()
            if min(len(title), len(theirs)) >= _TELLING and (title in theirs or theirs in title):
                likeness = max(likeness, 0.9)
            if likeness >= _SAME_TITLE and (best is None or likeness > best[0]):
                best = (likeness, other)
        return best[1] if best else None

    # -- what the mayor thinks -------------------------------------------------------------------

    def notes_for(self, request_id: str, request: WardRequest | None = None) -> list[MayorNote]:
        """Return the mayor's words that are about the matter of a request, the nearest first.

        A note is near that names the same item of a plan (or one above or below it), or shares rare
        pairs of characters with the request.
        """
        shown = request or self._desk.requests.get(request_id)
        served = {
            shown.policy_plan_id,
            *(link.plan_id for link in self.links.of_request(request_id)),
        }
        near = self.plans.family(served - {None})
        text = set(pairs_of("\n".join(_texts(shown).values())))
        notes = self.notes.list()
        common = _common_pairs(notes)
        scored = []
        for note in notes:
            own = set(pairs_of(f"{note.title}\n{note.text}")) - common
            likeness = len(own & text) / len(own) if own else 0.0
            if note.plan_id and note.plan_id in near:
                likeness += 1.0
            if likeness >= _A_MATCH:
                scored.append((likeness, note))
        scored.sort(key=lambda one: -one[0])
        return [note for _, note in scored[:_NOTES_SHOWN]]

    # -- who thought what ------------------------------------------------------------------------

    def drafting_log(self) -> list[tuple[str, str, int, int, str]]:
        """Return what the person at this desk wrote: (request, title, fields, answers, last day).

        Read from the history of this desk's records: nothing is kept for it.
        """
        rows = self._desk.database.all(
            "SELECT coalesce(a.request_id, c.record) AS request, "
            "count(DISTINCT CASE WHEN c.kind = 'request' THEN c.field END), "
            "count(DISTINCT CASE WHEN c.kind = 'request_answer' THEN c.record END), max(c.stamp) "
            "FROM change c LEFT JOIN request_answer a ON a.id = c.record AND c.kind = 'request_answer' "
            "WHERE c.author = ? AND c.kind IN ('request', 'request_answer') "
            "GROUP BY request ORDER BY max(c.stamp) DESC LIMIT 100",
            (self._desk.person.id,),
        )
        found = []
        for request_id, fields, answers, stamp in rows:
            row = self._desk.database.one(
                "SELECT title FROM request WHERE id = ? AND discarded_at IS NULL", (request_id,)
            )
            if row is not None:
                found.append(
                    (str(request_id), str(row[0] or ""), int(fields), int(answers), _day_of(stamp))
                )
        return found


def _day_of(stamp: str) -> str:
    """Return the day of a change's stamp (milliseconds in its first twelve hex digits), ISO."""
    import datetime as dt

    try:
        moment = dt.datetime.fromtimestamp(int(stamp[:12], 16) / 1000, tz=dt.UTC)
    except (ValueError, OverflowError):
        return ""
    return moment.astimezone().date().isoformat()


def _common_pairs(notes: tuple[MayorNote, ...]) -> set[str]:
    """Return pairs that most notes have: they tell nothing of the matter."""
    from collections import Counter

    counted = Counter(
        pair for note in notes for pair in set(pairs_of(f"{note.title}\n{note.text}"))
    )
    return {pair for pair, count in counted.items() if count > max(2, len(notes) // 3)}


def _texts(request: WardRequest) -> dict[str, str]:
    return {name: getattr(request, name) for name in comparison.COMPARED}


def _outcome(request: WardRequest) -> str:
    from wardapp.domain.request import OUTCOME_LABELS

    if request.outcome is None:
        return ""
    amount = f"　{request.outcome_amount:,}千円" if request.outcome_amount else ""
    reason = f"　{request.outcome_reason}" if request.outcome_reason else ""
    return f"{OUTCOME_LABELS[request.outcome]}{amount}{reason}"


def _plain(text: str) -> str:
    return "".join(normalise(text).split())
