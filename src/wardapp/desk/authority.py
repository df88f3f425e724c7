"""Whether a change of another desk was one it might make: the rules of requests, across desks.

A change that a desk was not allowed to make is kept aside and said, never silently applied. What is
checked is what can be known everywhere alike: the office on the desk's certificate, and the role that
the city's file or an administrator's desk gave to the change's author (docs/decisions/0040).

All changes of one request are judged together, in the order of their stamps, from the beginning: so
the verdict depends on the set of changes alone, and desks that have read the same agree.
"""

from __future__ import annotations

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from wardapp.desk.appointments import Appointments
from wardapp.desk.authority_case import (
    Case,
    days_of,
    delegation_of,
    go_on,
    in_order,
    is_seed,
    until,
)
from wardapp.domain.changes import Changes
from wardapp.domain.city import Role
from wardapp.domain.request import RequestState
from wardapp.domain.request_life import Delegation
from wardapp.domain.request_rules import (
    ACT_LABELS,
    ANSWER_FIELDS,
    GUARDED,
    NEEDS_DECISION,
    RESULT_FIELDS,
    Act,
    Actor,
    Subject,
    act_for_step,
    act_of,
    may,
    who_may,
)
from wardapp.store.change_log import INSERT, Change, ChangeLog
from wardapp.store.database import Database
from wardapp.store.labels import KIND_LABELS

_COLUMNS = "stamp, kind, record, field, value, base, desk, author"
_UNDECIDED = frozenset({RequestState.DRAFT, RequestState.WARD_REVIEW})
_PARTS = ("ask", "request_thread", "request_step", "mayor_hearing", "effect_check")
_OF_THE_YEAR = ("deadline", "rate_history", "frame_budget")
NOT_THERE = "要望がまだ届いていません。"
"""Why a change waits: what it is about has not come yet. Nothing is said of it."""
_JAPAN = dt.timezone(dt.timedelta(hours=9))


@dataclass(frozen=True, slots=True)
class KeptAside:
    """A change that was not taken: whose, of what, and why, in words."""

    kind: str
    record_id: str
    field: str
    value: Any
    desk: str
    author: str
    why: str
    noticed_at: str


class Authority:
    """Keeps aside what desks were not allowed to change (a Guard of the sync)."""

    def __init__(
        self,
        database: Database,
        log: ChangeLog,
        title_of: Callable[[str, str], str],
    ) -> None:
        self._db = database
        self._log = log
        self._title_of = title_of
        self._appointments = Appointments(database)

    def role_of(self, person: str, desk: str) -> Role | None:
        """Return the role of somebody at a desk now, as it counts for all others."""
        self._appointments.forget()
        return self._appointments.role_of(person, self._appointments.office_of(desk))

    # -- what the sync asks ----------------------------------------------------------------------

    def sift(self, changes: Sequence[Change]) -> Sequence[Change]:
        """Keep the changes of guarded kinds to be judged; return the others."""
        kept = [c for c in changes if c.kind in GUARDED]
        if kept:
            now = self._db.utc_now()
            with self._db.write() as writing:
                for c in kept:
                    if writing.one(
                        "SELECT 1 FROM change WHERE record = ?1 AND stamp = ?2 AND field = ?3 UNION "
                        "SELECT 1 FROM kept_aside WHERE record = ?1 AND stamp = ?2 AND field = ?3",
                        (c.record, c.stamp, c.field),
                    ):
                        continue
                    self._keep(writing, c, "", now)
        return [c for c in changes if c.kind not in GUARDED]

    def settle(self, touched: Changes) -> tuple[Changes, list[str]]:
        """Judge what waits, and again what a change of people or offices puts in another light."""
        waiting = self._kept("why = ''")
        anew = touched.touches("person", "office")
        if not waiting and not anew:
            return Changes(), []
        self._appointments.forget()
        allow, refuse = self._judge(waiting, everything=anew)
        return self._carry_out(allow, refuse)

    def kept_aside(self, record_ids: Iterable[str] = ()) -> tuple[KeptAside, ...]:
        """Return what was refused, of these records or of all, newest first."""
        wanted = set(record_ids)
        rows = self._db.all(
            "SELECT kind, record, field, value, desk, author, why, noticed_at FROM kept_aside "
            "WHERE why NOT IN ('', ?) ORDER BY stamp DESC",
            (NOT_THERE,),
        )
        return tuple(
            KeptAside(r[0], r[1], r[2], json.loads(r[3]), *r[4:])
            for r in rows
            if not wanted or r[1] in wanted
        )

    # -- the store of what is kept ---------------------------------------------------------------

    def _keep(self, writing: Any, c: Change, why: str, now: str) -> None:
        writing.execute(
            f"INSERT INTO kept_aside ({_COLUMNS}, why, noticed_at) VALUES (?,?,?,?,?,?,?,?,?,?)",
            (
                c.stamp,
                c.kind,
                c.record,
                c.field,
                json.dumps(c.value, ensure_ascii=False),
                json.dumps(list(c.base)),
                c.desk,
                c.author,
                why,
                now,
            ),
        )

    def _kept(self, condition: str = "1") -> list[Change]:
        rows = self._db.all(f"SELECT {_COLUMNS} FROM kept_aside WHERE {condition} ORDER BY rowid")
        return [_change(row) for row in rows]

    def _carry_out(
        self, allow: list[Change], refuse: list[tuple[Change, str]]
    ) -> tuple[Changes, list[str]]:
        touched = Changes()
        there = {(c.record, c.stamp, c.field) for c in self._kept()}
        known = {
            (r[0], r[1], r[2]): r[3]
            for r in self._db.all("SELECT record, stamp, field, why FROM kept_aside")
        }
        now = self._db.utc_now()
        with self._db.write() as writing:
            taken = [c for c in allow if (c.record, c.stamp, c.field) in there]
            for c in taken:
                writing.execute(
                    "DELETE FROM kept_aside WHERE record = ? AND stamp = ? AND field = ?",
                    (c.record, c.stamp, c.field),
                )
            if taken:
                touched |= self._log.apply_remote(taken).changes
            out = [c for c, _ in refuse if (c.record, c.stamp, c.field) not in there]
            if out:
                touched |= self._log.withdraw(out)
            for c, why in refuse:
                if (c.record, c.stamp, c.field) in there:
                    writing.execute(
                        "UPDATE kept_aside SET why = ? WHERE record = ? AND stamp = ? AND field = ?",
                        (why, c.record, c.stamp, c.field),
                    )
                else:
                    self._keep(writing, c, why, now)
        news = [
            (c, why)
            for c, why in refuse
            if why != NOT_THERE and known.get((c.record, c.stamp, c.field), "") in {"", NOT_THERE}
        ]
        return touched, self._sentences(news)

    def _sentences(self, news: list[tuple[Change, str]]) -> list[str]:
        found: dict[tuple[str, str, str], None] = {}
        for c, why in news:
            request = self._request_of(c)
            title = self._title_of("request", request) if request else KIND_LABELS[c.kind]
            found[self._appointments.label_of(c.desk), title, why] = None
        return [
            f"「{label}」から届いた「{title}」の変更を取り込みませんでした。{why}"
            "変更は保留し、記録はそのままです。管理者に知らせてください。"
            for label, title, why in found
        ]

    # -- judging ---------------------------------------------------------------------------------

    def _judge(
        self, waiting: list[Change], *, everything: bool
    ) -> tuple[list[Change], list[tuple[Change, str]]]:
        verdicts: list[tuple[Change, str]] = []
        kinds = {c.kind for c in waiting}
        for kind in _OF_THE_YEAR:
            if everything or kind in kinds:
                verdicts += [(c, self._why_not_year(c)) for c in self._all_of([kind])]
        delegations = self._judge_delegations(verdicts)
        for request, changes in self._by_request(waiting, everything or "delegation" in kinds):
            case = Case()
            for c in sorted(changes, key=in_order):
                why = self._why_not(c, case, delegations) if request else NOT_THERE
                verdicts.append((c, why))
                if not why:
                    go_on(case, c)
        return [c for c, why in verdicts if not why], [v for v in verdicts if v[1]]

    def _judge_delegations(
        self, verdicts: list[tuple[Change, str]]
    ) -> list[tuple[str, Delegation]]:
        """Judge all delegations; return those that hold, each with its stamp."""
        holding: list[tuple[str, Delegation]] = []
        for c in self._all_of(["delegation"]):
            why = self._why_notdelegation_of(c)
            verdicts.append((c, why))
            if not why and c.field == INSERT:
                holding.append((c.stamp, delegation_of(c)))
            elif not why and c.field == "to_on":
                holding = [(s, until(d, c.value) if d.id == c.record else d) for s, d in holding]
        return holding

    def _by_request(
        self, waiting: list[Change], everything: bool
    ) -> list[tuple[str, list[Change]]]:
        found: dict[str, list[Change]] = defaultdict(list)
        if everything:
            for c in self._all_of(["request", *_PARTS, "request_link"]):
                found[self._request_of(c)].append(c)
            return list(found.items())
        for c in waiting:
            if c.kind not in _OF_THE_YEAR and c.kind != "delegation":
                found[self._request_of(c)].append(c)
        return [(r, self._of_request(r) if r else changes) for r, changes in found.items()]

    def _all_of(self, kinds: Sequence[str]) -> list[Change]:
        marks = ",".join("?" * len(kinds))
        rows = self._db.all(
            f"SELECT {_COLUMNS} FROM change WHERE kind IN ({marks}) UNION ALL "
            f"SELECT {_COLUMNS} FROM kept_aside WHERE kind IN ({marks})",
            [*kinds, *kinds],
        )
        return sorted((_change(row) for row in rows), key=in_order)

    def _of_request(self, request: str) -> list[Change]:
        """Return all changes of a request and of its parts, taken or kept."""
        ids = {request} | {
            c.record for c in self._kept() if c.kind != "request" and self._request_of(c) == request
        }
        for kind in _PARTS:
            rows = self._db.all(f'SELECT id FROM "{kind}" WHERE request_id = ?', (request,))
            ids |= {row[0] for row in rows}
        links = self._db.all("SELECT id FROM request_link WHERE from_request_id = ?", (request,))
        listed = sorted(ids | {row[0] for row in links})
        found: list[Change] = []
        for begin in range(0, len(listed), 400):
            part = listed[begin : begin + 400]
            marks = ",".join("?" * len(part))
            rows = self._db.all(
                f"SELECT {_COLUMNS} FROM change WHERE record IN ({marks}) UNION ALL "
                f"SELECT {_COLUMNS} FROM kept_aside WHERE record IN ({marks})",
                [*part, *part],
            )
            found += [_change(row) for row in rows]
        return found

    def _request_of(self, c: Change) -> str:
        if c.kind == "request":
            return c.record
        name = "from_request_id" if c.kind == "request_link" else "request_id"
        if c.kind not in {*_PARTS, "request_link"}:
            return ""
        if c.field == INSERT and isinstance(c.value, dict):
            return str(c.value.get(name) or "")
        row = self._db.one(f'SELECT {name} FROM "{c.kind}" WHERE id = ?', (c.record,))
        if row is None:
            # Of a record that is kept aside itself.
            for value in self._db.all(
                "SELECT value FROM kept_aside WHERE record = ? AND field = '*'", (c.record,)
            ):
                given = json.loads(value[0])
                return str(given.get(name) or "") if isinstance(given, dict) else ""
        return str(row[0] or "") if row else ""

    def _actor(self, c: Change, delegations: Sequence[tuple[str, Delegation]] = ()) -> Actor | None:
        office = self._appointments.office_of(c.desk)
        if not office:
            return None
        is_ward, coordinating = self._appointments.office_facts(office)
        days = days_of(c.stamp)
        return Actor(
            office_id=office,
            is_ward=is_ward,
            coordinating=coordinating,
            role=self._appointments.role_of(c.author, office, c.stamp),
            is_delegate=any(
                d.office_id == office
                and d.person_id == c.author
                and stamp < c.stamp
                and any(d.holds_on(day) for day in days)
                for stamp, d in delegations
            ),
        )

    def _why_not_year(self, c: Change) -> str:
        if is_seed(self._appointments, c):
            return ""
        actor = self._actor(c)
        if actor is None or not may(Act.PLAN_YEAR, actor, Subject(office_id="")):
            return _words(Act.PLAN_YEAR)
        return ""

    def _why_notdelegation_of(self, c: Change) -> str:
        if is_seed(self._appointments, c):
            return ""
        actor = self._actor(c)
        whose = c.value.get("office_id") if c.field == INSERT and isinstance(c.value, dict) else ""
        if not whose:
            row = self._db.one("SELECT office_id FROM delegation WHERE id = ?", (c.record,))
            whose = row[0] if row else ""
        if actor is None or c.field == "office_id":
            return _words(Act.DELEGATE)
        if not may(Act.DELEGATE, actor, Subject(office_id=str(whose or "-"))):
            return _words(Act.DELEGATE)
        return ""

    def _why_not(self, c: Change, case: Case, delegations: Sequence[tuple[str, Delegation]]) -> str:
        """Return in words why a change is not taken, "" where it is."""
        if is_seed(self._appointments, c):
            return ""
        actor = self._actor(c, delegations)
        act = act_of(c.kind, c.field, c.value)
        if actor is None or c.stamp.startswith("000000000000-"):
            return _words(act)
        given: dict[str, Any] = c.value if isinstance(c.value, dict) else {}
        if c.kind == "request" and c.field == INSERT:
            forged = given.get("state") not in {None, RequestState.DRAFT} or any(
                given.get(name) is not None for name in RESULT_FIELDS
            )
            own = given.get("office_id") == actor.office_id and case.office in {"", actor.office_id}
            return "" if own and not forged else _words(act)
        if not case.office:
            return NOT_THERE
        bureaus = frozenset(case.bureaus)
        if c.kind == "ask" and c.field != INSERT and act is Act.ANSWER:
            bureaus = frozenset({case.asks.get(c.record, "")})
        subject = Subject(office_id=case.office, bureau_ids=bureaus, is_decided=case.is_decided)
        allowed = may(act, actor, subject)
        if c.kind == "request" and c.field == "state":
            return self._why_not_state(c, case, actor, subject, act, allowed=allowed)
        if c.kind == "mayor_hearing" and c.record in case.judged:
            if c.field == "judgement":
                return "政策判断は、一度記録されると変更できません。"
            if c.field == "discarded_at":
                return "政策判断のあるヒアリングの記録は、削除できません。"
        return "" if allowed and self._is_own_word(c, case, actor, subject) else _words(act)

    @staticmethod
    def _is_own_word(c: Change, case: Case, actor: Actor, subject: Subject) -> bool:
        """Whether nobody is made to say what they did not say."""
        given: dict[str, Any] = c.value if isinstance(c.value, dict) else {}
        if c.kind == "ask" and c.field == INSERT and ANSWER_FIELDS & given.keys():
            return may(Act.ANSWER, actor, subject)
        if c.kind not in {"request_step", "request_thread"}:
            return True
        owner = given.get("office_id") if c.field == INSERT else case.talks.get(c.record)
        if c.kind == "request_step" and c.field == INSERT:
            return owner == actor.office_id and (given.get("person_id") or "") == c.author
        return owner == actor.office_id

    def _why_not_state(
        self,
        c: Change,
        case: Case,
        actor: Actor,
        subject: Subject,
        act: Act,
        *,
        allowed: bool,
    ) -> str:
        if c.value in NEEDS_DECISION and not case.is_decided:
            return "区長の決定がないまま進められています。"
        if allowed:
            return ""
        # Whoever took the last step may take it back, to where it was.
        if c.desk == case.state_desk and c.value == case.before:
            back_to_decided = c.value == RequestState.DECIDED and not case.is_decided
            return _words(act) if back_to_decided else ""
        try:
            back = act_for_step(RequestState(case.state), RequestState(str(c.value)))
        except ValueError:
            return _words(act)
        if back is not act and case.is_decided and may(back, actor, subject):
            return ""
        return _words(act)


def _change(row: Sequence[Any]) -> Change:
    stamp, kind, record, name, value, base, desk, author = row
    loaded = json.loads(value) if value is not None else None
    return Change(stamp, kind, record, name, loaded, tuple(json.loads(base)), desk, author)


def _words(act: Act) -> str:
    return f"「{ACT_LABELS[act]}」を行えるのは{who_may(act)}です。"
