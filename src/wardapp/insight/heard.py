"""Whether a person or a place was heard before at this office."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wardapp.domain.text import normalise
from wardapp.store.database import Database
from wardapp.store.tokens import match_expression
from wardapp.store.triggers import KEY_FACTOR

if TYPE_CHECKING:
    from wardapp.domain.voice import ContactDraft

_LAST = 3
_MOST = 400
_SHORTEST_PHONE = 9


@dataclass(frozen=True, slots=True)
class Heard:
    """How often something was heard before.

    Attributes:
        what: ``contact``, ``place`` or ``district``.
        count: How many voices.
        voice_ids: The last of them, newest first.
        reason: By what it was found, in words.
    """

    what: str
    count: int
    voice_ids: tuple[str, ...]
    reason: str


class HeardBefore:
    """Looks into the voices and contacts of one office."""

    def __init__(self, database: Database, office_id: str) -> None:
        self._db = database
        self._office_id = office_id

    def find(
        self, contact: ContactDraft | None, *, place: str = "", district_id: str | None = None
    ) -> list[Heard]:
        """Return what was heard before; [] where nothing was."""
        found = []
        if contact is not None and (person := self._person(contact)) is not None:
            found.append(person)
        if (spot := self._place(place)) is not None:
            found.append(spot)
        elif district_id:
            where = "office_id = ? AND district_id = ? AND discarded_at IS NULL"
            rows = self._db.all(
                f"SELECT id FROM voice WHERE {where} ORDER BY received_on DESC, pk DESC LIMIT ?",
                (self._office_id, district_id, _LAST),
            )
            if rows:
                row = self._db.one(
                    f"SELECT count(*) FROM voice WHERE {where}", (self._office_id, district_id)
                )
                ids = tuple(str(one[0]) for one in rows)
                found.append(Heard("district", int(row[0]) if row else 0, ids, "校区が同じ"))
        return found

    def _person(self, contact: ContactDraft) -> Heard | None:
        phone, name = _digits(contact.phone), _plain(contact.name)
        email = _plain(contact.email)
        terms = []
        if len(phone) >= _SHORTEST_PHONE:
            terms.append(match_expression([phone[:2], phone[-4:]]))
        terms.extend(
            match_expression(normalise(value).split(" "))
            for value, plain in ((contact.name, name), (contact.email, email))
            if len(plain) > 1
        )
        if not terms:
            return None
        ids: dict[str, None] = {}
        reasons: dict[str, None] = {}
        for record, *values in self._db.all(
            "SELECT v.id, c.phone, c.email, c.name FROM voice_fts f CROSS JOIN voice v ON "
            f"v.pk = (f.rowid & {KEY_FACTOR - 1}) JOIN contact c ON c.voice_id = v.id "
            "WHERE voice_fts MATCH ? AND v.office_id = ? AND v.discarded_at IS NULL "
            "AND c.discarded_at IS NULL ORDER BY f.rowid DESC LIMIT ?",
            (" OR ".join(f"({term})" for term in terms), self._office_id, _MOST),
        ):
            theirs = (_digits(values[0]), _plain(values[1]), _plain(values[2]))
            for own, other, words in zip(
                (
                    phone if len(phone) >= _SHORTEST_PHONE else "",
                    email,
                    name if len(name) > 1 else "",
                ),
                theirs,
                ("電話番号が同じ", "メールアドレスが同じ", "氏名が同じ"),
                strict=True,
            ):
                if own and own == other:
                    ids[record] = None
                    reasons[words] = None
        if not ids:
            return None
        return Heard("contact", len(ids), tuple(ids)[:_LAST], "、".join(reasons))

    def _place(self, place: str) -> Heard | None:
        plain = _plain(place)
        if len(plain) < 2:
            return None
        ids = [
            str(record)
            for record, where in self._db.all(
                "SELECT v.id, v.place FROM voice_fts f CROSS JOIN voice v ON "
                f"v.pk = (f.rowid & {KEY_FACTOR - 1}) WHERE voice_fts MATCH ? AND v.office_id = ? "
                "AND v.discarded_at IS NULL AND v.place IS NOT NULL ORDER BY f.rowid DESC LIMIT ?",
                (match_expression(normalise(place).split(" ")), self._office_id, _MOST),
            )
            if _plain(where) == plain
        ]
        return Heard("place", len(ids), tuple(ids[:_LAST]), "場所が同じ") if ids else None


def _digits(text: str | None) -> str:
    return "".join(c for c in normalise(text or "") if c.isdigit())


def _plain(text: str | None) -> str:
    return normalise(text or "").replace(" ", "")
