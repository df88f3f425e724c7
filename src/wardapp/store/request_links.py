"""Requests that came from others: merged, split, carried over to the next year; traced both ways."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.ids import derived_id
from wardapp.domain.request import RequestState, WardRequest
from wardapp.domain.request_life import LinkRelation, Related, RequestLink
from wardapp.domain.request_rules import Act
from wardapp.errors import InputRefused, WrongState
from wardapp.store import records
from wardapp.store.database import Database
from wardapp.store.request_standing import Standing
from wardapp.store.requests import Requests

_COPIED = (
    "title",
    "bureau_id",
    "current_state",
    "proposal",
    "expected_effect",
    "estimated_cost",
    "policy_plan_id",
    "importance",
    "important_reason",
    "budget_frame",
    "doer",
    "staff_hours",
    "stopped_in_return",
    "uses_local_strength",
    "strengthens_brand",
)
_BEFORE_SUBMISSION = frozenset({RequestState.DRAFT, RequestState.WARD_REVIEW, RequestState.DECIDED})


class RequestLinks:
    """Merging, splitting, carrying over, and the way back."""

    def __init__(self, database: Database, requests: Requests, standing: Standing) -> None:
        self._db = database
        self._requests = requests
        self._standing = standing

    # -- reading ---------------------------------------------------------------------------------

    def links(self, request_id: str) -> tuple[RequestLink, ...]:
        """Return the links of a request in both directions."""
        rows = records.fetch(
            self._db,
            "request_link",
            "WHERE (t.from_request_id = ? OR t.to_request_id = ?) AND t.discarded_at IS NULL",
            (request_id, request_id),
        )
        return tuple(
            RequestLink(
                id=row["id"],
                from_request_id=row["from_request_id"],
                to_request_id=row["to_request_id"],
                relation=LinkRelation(row["relation"]),
                note=row["note"] or "",
            )
            for row in rows
            if row["relation"] in set(LinkRelation)
        )

    def chain(self, request_id: str) -> tuple[Related, ...]:
        """Return all requests that this one came from and went into, the furthest back first."""
        found: dict[str, Related] = {}
        for backwards in (True, False):
            here, distance, seen = {request_id}, 0, {request_id}
            while here:
                distance += 1
                onward: set[str] = set()
                for one in sorted(here):
                    for link in self.links(one):
                        far = link.from_request_id if backwards else link.to_request_id
                        near = link.to_request_id if backwards else link.from_request_id
                        if near != one or far in seen:
                            continue
                        seen.add(far)
                        onward.add(far)
                        rows = records.fetch(self._db, "request", "WHERE t.id = ?", (far,))
                        if rows:
                            request = self._requests.get(far)
                            found[far] = Related(request, link.relation, backwards, distance)
                here = onward
        return tuple(
            sorted(
                found.values(),
                key=lambda r: (not r.is_before, -r.distance if r.is_before else r.distance),
            )
        )

    # -- writing ---------------------------------------------------------------------------------

    def _link(
        self, writing: Any, source: str, target: str, relation: LinkRelation, note: str = ""
    ) -> None:
        records.upsert_link(
            writing,
            self._db,
            "request_link",
            derived_id("request_link", source, target),
            from_request_id=source,
            to_request_id=target,
            relation=relation,
            note=note or None,
        )

    def _copy(self, source: WardRequest, **fields: Any) -> str:
        copied = {name: getattr(source, name) for name in (*_COPIED, "fiscal_year")}
        made = self._requests.add(**(copied | fields)).id
        self._copy_evidence(source.id, made)
        return made

    def _copy_evidence(self, source: str, target: str) -> None:
        there = {row.voice.id for row in self._requests.evidence(target)}
        for row in self._requests.evidence(source):
            if row.voice.id not in there:
                self._requests.link(target, row.voice.id, is_example=row.evidence.is_example)

    def _own_unsubmitted(self, key: str, what: str) -> WardRequest:
        request = self._requests.get(key)
        self._standing.check(Act.WRITE, request.id)
        if request.state not in _BEFORE_SUBMISSION:
            raise WrongState(
                f"「{request.title}」は提出済みのため、{what}できません。",
                "何も変更していません。",
                "提出前の要望だけを選んでください。",
            )
        return request

    def merge(self, keys: Sequence[str], title: str = "") -> Changes:
        """Make one request of several that were not submitted yet; they stay to be read.

        The new one is a draft: what was decided was decided of the parts.

        Raises:
            InputRefused: Fewer than two, or of different years.
            WrongState: One was submitted already.
        """
        parts = [self._own_unsubmitted(key, "統合") for key in dict.fromkeys(keys)]
        if len(parts) < 2 or len({p.fiscal_year for p in parts}) > 1:
            raise InputRefused(
                "統合するには、同じ年度の要望を二つ以上選んでください。", "何も変更していません。"
            )
        texts = {
            name: "\n\n".join(dict.fromkeys(getattr(p, name) for p in parts if getattr(p, name)))
            for name in ("current_state", "proposal", "expected_effect")
        }
        costs = [p.estimated_cost for p in parts if p.estimated_cost is not None]
        with self._db.write("要望の統合") as writing:
            made = self._copy(
                parts[0],
                title=title or parts[0].title,
                estimated_cost=sum(costs) if costs else None,
                **texts,
            )
            for part in parts:
                if part is not parts[0]:
                    self._copy_evidence(part.id, made)
                self._link(writing, part.id, made, LinkRelation.MERGED)
                records.update(writing, "request", part.id, state=RequestState.MERGED)
        return Changes({"request": frozenset(), "evidence": frozenset()}, made)

    def split(self, key: str, titles: Sequence[str]) -> Changes:
        """Make several requests of one; the one stays to be read.

        Returns:
            Changes whose ``id`` is the first of the new ones.

        Raises:
            InputRefused: Fewer than two titles.
            WrongState: It was submitted already.
        """
        whole = self._own_unsubmitted(key, "分割")
        wanted = [title.strip() for title in titles if title.strip()]
        if len(wanted) < 2:
            raise InputRefused("分割するには、二つ以上の件名が必要です。", "何も変更していません。")
        with self._db.write("要望の分割") as writing:
            made = []
            for title in wanted:
                part = self._copy(whole, title=title, estimated_cost=None)
                made.append(part)
                self._link(writing, whole.id, part, LinkRelation.SPLIT)
            records.update(writing, "request", whole.id, state=RequestState.MERGED)
        return Changes({"request": frozenset(), "evidence": frozenset()}, made[0])

    def carry_over(self, key: str, what_changed: str = "") -> Changes:
        """Ask again in the next year what was not adopted, with the whole history behind it.

        Raises:
            WrongState: Its outcome is not known yet, or it was carried over already.
        """
        request = self._requests.get(key)
        self._standing.check(Act.WRITE, request.id)
        if request.state not in {RequestState.CONCLUDED, RequestState.WITHDRAWN}:
            raise WrongState(
                "翌年度へ継続できるのは、結果の出た要望か取り下げた要望です。",
                "何も変更していません。",
            )
        onward = [
            link
            for link in self.links(request.id)
            if link.from_request_id == request.id and link.relation is LinkRelation.CONTINUED
        ]
        if onward:
            raise WrongState("この要望は、すでに翌年度へ継続しています。", "何も変更していません。")
        with self._db.write("翌年度への継続") as writing:
            made = self._copy(
                request,
                fiscal_year=request.fiscal_year + 1,
                previous_year=self._requests.result_in_words(request),
                continued_from_id=request.id,
                what_changed=what_changed,
            )
            self._link(writing, request.id, made, LinkRelation.CONTINUED)
        return Changes({"request": frozenset(), "evidence": frozenset()}, made)
