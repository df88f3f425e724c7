"""Records that one office keeps and all may read: adding, changing and reading them, for any kind.

A noun derives from ``OwnRecords``, names its kind and its class, and adds what is its own.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import fields as fields_of_class
from enum import StrEnum
from functools import cache
from typing import Any, ClassVar, Generic, TypeVar, get_type_hints

from wardapp.domain.changes import Changes
from wardapp.domain.text import normalise, words_of
from wardapp.domain.voice import clean_line_ends, clean_text
from wardapp.errors import InputRefused, NotAllowed, WrongCall
from wardapp.store import records
from wardapp.store.city import City
from wardapp.store.database import Database
from wardapp.store.labels import FIELD_LABELS, KIND_LABELS
from wardapp.store.schema import SYNCED

T = TypeVar("T")

LARGEST = 10**12
"""No number that a person writes is as large; more is a slip of the finger."""


@cache
def _hints(cls: type) -> dict[str, Any]:
    return get_type_hints(cls)


def filled(cls: type[T], row: dict[str, Any], **more: Any) -> T:
    """Return an object of a domain class from a row; what another desk wrote wrongly is left out.

    Days are dates, empty texts "", a value that an enum does not know is the enum's default.
    """
    hints, values = _hints(cls), dict(more)  # type: ignore[arg-type]
    for field in fields_of_class(cls):  # type: ignore[arg-type]
        name = field.name
        if name in values or name not in row:
            continue
        value, hint = row[name], hints[name]
        if isinstance(hint, type) and issubclass(hint, StrEnum):
            if value in list(hint):
                values[name] = hint(value)
        elif name.endswith("_on"):
            values[name] = records.date_or_none(value)
        elif hint is bool:
            values[name] = bool(value)
        elif hint is str:
            values[name] = str(value) if value is not None else ""
        elif hint is int:
            values[name] = int(value or 0)
        else:
            values[name] = value
    return cls(**values)


class OwnRecords(Generic[T]):
    """Records of one kind, each kept by one office.

    Attributes:
        kind: The kind of record.
        cls: What a record is read as.
        title: The field that must not be empty.
        searched: The fields in which ``list(query)`` looks.
        order: How a list is sorted (SQL).
    """

    kind: ClassVar[str]
    cls: ClassVar[type]
    title: ClassVar[str] = "title"
    searched: ClassVar[tuple[str, ...]] = ("title",)
    order: ClassVar[str] = "t.pk DESC"
    office_column: ClassVar[str] = "office_id"

    def __init__(self, database: Database, city: City, office_id: str) -> None:
        self._db = database
        self._city = city
        self._office_id = office_id

    # -- reading ---------------------------------------------------------------------------------

    def get(self, key: str) -> T:
        """Return a record by its identifier, number or a unique beginning of either.

        Raises:
            RecordNotFound: There is none, or several.
        """
        return self._from(records.fetch_one(self._db, self.kind, self.resolve(key)))

    def resolve(self, key: str) -> str:
        """Return the identifier that a key stands for."""
        return records.resolve(self._db, self.kind, key)

    def _list(
        self, conditions: Sequence[str] = (), values: Sequence[Any] = (), query: str = ""
    ) -> tuple[T, ...]:
        where = " AND ".join([*conditions, "t.discarded_at IS NULL"])
        rows = records.fetch(self._db, self.kind, f"WHERE {where} ORDER BY {self.order}", values)
        words = words_of(query)
        if words:
            rows = [
                row
                for row in rows
                if all(
                    word in normalise(" ".join(str(row[n] or "") for n in self.searched))
                    for word in words
                )
            ]
        return self._from_rows(rows)

    def _from_rows(self, rows: Sequence[dict[str, Any]]) -> tuple[T, ...]:
        return tuple(self._from(row) for row in rows)

    def _from(self, row: dict[str, Any]) -> T:
        return filled(self.cls, row)

    # -- writing ---------------------------------------------------------------------------------

    def _add(self, title: str, /, **fields: Any) -> Changes:
        label = FIELD_LABELS[self.kind][self.title]
        values = self.cleaned(fields) | {self.title: clean_text(title, label)}
        with self._db.write(f"{KIND_LABELS[self.kind]}の記録") as writing:
            made = records.insert(writing, self._db, self.kind, office_id=self._office_id, **values)
        return Changes.of(self.kind, [made])

    def edit(self, key: str, **fields: Any) -> Changes:
        """Change fields of the own office's record.

        Raises:
            NotAllowed: Another office keeps it.
            TextRefused: The title is empty.
            InputRefused: A number is out of range.
            WrongCall: There is no such field.
        """
        record = self.resolve(key)
        self.refuse_foreign([record])
        if self.title in fields:
            label = FIELD_LABELS[self.kind][self.title]
            fields[self.title] = clean_text(fields[self.title] or "", label)
        return records.edit(self._db, self.kind, record, **self.cleaned(fields))

    def discard(self, ids: Iterable[str]) -> Changes:
        """Move records of the own office to ごみ箱."""
        listed = list(ids)
        self.refuse_foreign(listed)
        return records.set_discarded(self._db, self.kind, listed, discarded=True)

    def restore(self, ids: Iterable[str]) -> Changes:
        """Take records of the own office out of ごみ箱."""
        listed = list(ids)
        self.refuse_foreign(listed)
        return records.set_discarded(self._db, self.kind, listed, discarded=False)

    def cleaned(self, fields: dict[str, Any]) -> dict[str, Any]:
        """Return fields as they are kept: texts with clean line ends, numbers in range.

        Raises:
            InputRefused: A number is negative or absurdly large.
            WrongCall: There is no such field.
        """
        known = SYNCED[self.kind]
        for name, value in fields.items():
            if name not in known:
                raise WrongCall(
                    f"{KIND_LABELS[self.kind]}に「{name}」という項目はありません。",
                    "何も変更していません。",
                )
            if value is None or isinstance(value, (dt.date, StrEnum, bool)):
                continue
            if known[name] is int:
                if not 0 <= int(value) < LARGEST:
                    raise InputRefused(
                        f"「{FIELD_LABELS[self.kind].get(name, name)}」の数が範囲を超えています。",
                        "何も変更していません。",
                        "0以上の数を入力してください。",
                    )
            elif isinstance(value, str):
                fields[name] = clean_line_ends(value) or None
        return fields

    def is_own(self, record: str) -> bool:
        """Whether this office keeps a record."""
        row = self._db.one(
            f'SELECT {self.office_column} FROM "{self.kind}" WHERE id = ?', (record,)
        )
        return row is None or row[0] == self._office_id

    def refuse_foreign(self, ids: Iterable[str]) -> None:
        """Refuse what another office keeps.

        Raises:
            NotAllowed: One of these is another office's.
        """
        for record in ids:
            if not self.is_own(record):
                row = self._db.one(
                    f'SELECT {self.office_column} FROM "{self.kind}" WHERE id = ?', (record,)
                )
                name = self._city.name_of(str(row[0])) if row and row[0] else ""
                raise NotAllowed(
                    f"この記録は{name or 'ほかの区役所'}のものです。",
                    "何も変更していません。",
                    "変更が必要なときは、記録した区役所に連絡してください。",
                )
