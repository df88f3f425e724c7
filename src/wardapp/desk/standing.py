"""The rules of requests where something is written past their nouns: conflicts, undo, any record."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from wardapp.domain.city import Role
from wardapp.domain.request import RequestState
from wardapp.domain.request_rules import GUARDED, Act, act_of
from wardapp.errors import NotAllowed
from wardapp.store.database import Database
from wardapp.store.requests import Requests

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk

_PARTS = frozenset({"ask", "request_thread", "request_step", "mayor_hearing", "effect_check"})
_SET_BACK = frozenset({RequestState.DRAFT, RequestState.WARD_REVIEW})


class RoleHere:
    """The role of a person at this desk: on a share, the one that counts for all others."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def __call__(self, person_id: str) -> Role | None:
        """Return it."""
        desk = self._desk
        person = desk.city.person(person_id)
        said = person.role if person is not None and person.office_id == desk.office.id else None
        if said is Role.WARD_MAYOR and _is_enrolled(desk.database, desk.id):
            return desk.authority.role_of(person_id, desk.id)
        return said


def _is_enrolled(database: Database, desk: str) -> bool:
    # Without opening the parts of the sync: a desk that never joined has not even their tables.
    there = database.one("SELECT 1 FROM sqlite_master WHERE name = 'sync_desk'")
    return bool(there and database.one("SELECT 1 FROM sync_desk WHERE desk = ?", (desk,)))


def refuse_change(
    database: Database, requests: Requests, kind: str, record: str, fields: dict[str, Any]
) -> None:
    """Refuse fields of a record that the person here may not write.

    Raises:
        NotAllowed: They may not, or a policy judgement would become another.
    """
    if kind not in GUARDED:
        return
    for name, value in fields.items():
        request = record if kind == "request" else ""
        if kind in _PARTS:
            row = database.one(f'SELECT request_id FROM "{kind}" WHERE id = ?', (record,))
            request = str(row[0] or "") if row else ""
        act = act_of(kind, name, value)
        requests.standing.check(act, request)
        if kind == "mayor_hearing" and name in {"judgement", "discarded_at"}:
            _refuse_judged(database, record)


def _refuse_judged(database: Database, hearing: str) -> None:
    row = database.one("SELECT judgement FROM mayor_hearing WHERE id = ?", (hearing,))
    if row and row[0]:
        raise NotAllowed(
            "政策判断は、一度記録されると変更も取消しもできません。",
            "記録された政策判断はそのままです。",
            "新たな判断があったときは、もう一度ヒアリングを行い、その記録として残してください。",
        )


def refuse_undo(database: Database, requests: Requests) -> None:
    """Refuse to undo what stays said, or what would stand for the ward mayor's decision.

    Raises:
        NotAllowed: The last operation recorded a policy judgement, or took a decided request back to
            its draft, and the person here may not decide.
    """
    row = database.one(
        "SELECT id FROM op WHERE undone_by IS NULL AND (undoes IS NULL OR is_redo = 1) "
        "AND author = ? ORDER BY id DESC LIMIT 1",
        (database.author,),
    )
    if row is None:
        return
    for kind, record, name, value, base in database.all(
        "SELECT kind, record, field, value, base FROM change WHERE op = ?", (row[0],)
    ):
        given = json.loads(value) if value is not None else None
        if kind == "mayor_hearing" and (
            name == "judgement" or (isinstance(given, dict) and given.get("judgement"))
        ):
            _refuse_judged(database, record)
        if kind == "request" and name == "state" and given in _SET_BACK:
            was = [
                json.loads(v)
                for stamp in json.loads(base)
                for (v,) in database.all(
                    "SELECT value FROM change WHERE record = ? AND field = 'state' AND stamp = ?",
                    (record, stamp),
                )
            ]
            if RequestState.DECIDED in was:
                requests.standing.check(Act.DECIDE, record)
