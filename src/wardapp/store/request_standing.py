"""Who works at this desk, to a request: what domain/request_rules.py asks, read from the database."""

from __future__ import annotations

from collections.abc import Callable

from wardapp.domain.city import Role
from wardapp.domain.request import RequestState
from wardapp.domain.request_life import Delegation
from wardapp.domain.request_rules import ACT_LABELS, RULES, Act, Actor, Subject, Who, may, who_may
from wardapp.errors import NotAllowed
from wardapp.store import records
from wardapp.store.city import City
from wardapp.store.database import Database

_UNDECIDED = frozenset({RequestState.DRAFT, RequestState.WARD_REVIEW})


class Standing:
    """What the person at this desk may do with a request.

    Attributes:
        role_of: Returns the role that a person has for others too; a desk on a share asks there
            who gave it (desk/authority.py). Without a share it is what their record says.
    """

    def __init__(self, database: Database, city: City, office_id: str) -> None:
        self._db = database
        self._city = city
        self._office_id = office_id
        self.role_of: Callable[[str], Role | None] = self._role_said

    def _role_said(self, person_id: str) -> Role | None:
        person = self._city.person(person_id)
        return person.role if person is not None and person.office_id == self._office_id else None

    def actor(self) -> Actor:
        """Return who works here now."""
        office = self._city.office(self._office_id)
        person = self._db.author
        return Actor(
            office_id=self._office_id,
            is_ward=office is not None and office.is_ward,
            coordinating=office is not None and office.coordinating,
            role=self.role_of(person) if person else None,
            is_delegate=self.delegation_of(person) is not None,
        )

    def delegations(self, office_id: str | None = None) -> tuple[Delegation, ...]:
        """Return the delegations of an office (by default this one), newest first."""
        rows = records.fetch(
            self._db,
            "delegation",
            "WHERE t.office_id = ? AND t.discarded_at IS NULL ORDER BY t.from_on DESC, t.pk DESC",
            (office_id or self._office_id,),
        )
        return tuple(
            Delegation(
                id=row["id"],
                office_id=row["office_id"],
                person_id=row["person_id"] or "",
                given_by=row["given_by"] or "",
                from_on=records.date_or_none(row["from_on"]),
                to_on=records.date_or_none(row["to_on"]),
                reason=row["reason"] or "",
            )
            for row in rows
        )

    def delegation_of(self, person_id: str) -> Delegation | None:
        """Return the delegation by which a person decides in the ward mayor's place today."""
        today = self._db.clock.today()
        return next(
            (d for d in self.delegations() if d.person_id == person_id and d.holds_on(today)), None
        )

    def subject(self, request_id: str) -> Subject:
        """Return whose request it is, and which bureaus it asks."""
        row = self._db.one(
            "SELECT office_id, bureau_id, state FROM request WHERE id = ?", (request_id,)
        )
        if row is None:
            return Subject(office_id="")
        asked = self._db.all(
            "SELECT bureau_id FROM ask WHERE request_id = ? AND discarded_at IS NULL", (request_id,)
        )
        bureaus = frozenset(b for (b,) in (*asked, (row[1],)) if b)
        return Subject(
            office_id=row[0] or "", bureau_ids=bureaus, is_decided=row[2] not in _UNDECIDED
        )

    def may(self, act: Act, request_id: str = "") -> bool:
        """Whether the person here may do this with a request (or, without one, at all)."""
        subject = self.subject(request_id) if request_id else Subject(office_id=self._office_id)
        return may(act, self.actor(), subject)

    def check(self, act: Act, request_id: str = "") -> None:
        """Refuse what the person here may not do.

        Raises:
            NotAllowed: Their office or role does not include it.
        """
        if self.may(act, request_id):
            return
        person = self._city.person(self._db.author)
        if (
            person is not None
            and person.role is Role.WARD_MAYOR
            and Who.OWN_MAYOR in RULES[act]
            and self.role_of(person.id) is not Role.WARD_MAYOR
        ):
            raise NotAllowed(
                "この端末で登録された区長は、まだほかの端末に区長として認められていません。",
                "何も変更していません。",
                "管理者の端末の「設定」で、この職員の役割を「区長」と登録してください。",
            )
        raise NotAllowed(
            f"「{ACT_LABELS[act]}」は、この端末のいまの利用者には認められていません。",
            "何も変更していません。",
            f"行えるのは：{who_may(act)}。",
        )
