"""People and groups who agreed to be asked (人材・団体) in the local database: for the office alone."""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from wardapp.domain.changes import Changes
from wardapp.domain.helper_person import HelperPerson
from wardapp.errors import InputRefused
from wardapp.store.own_records import OwnRecords
from wardapp.store.purge import purge


class HelperPeople(OwnRecords[HelperPerson]):
    """Who could do something for the ward, and agreed to be asked."""

    kind: ClassVar[str] = "helper_person"
    cls: ClassVar[type] = HelperPerson
    title: ClassVar[str] = "name"
    searched: ClassVar[tuple[str, ...]] = ("name", "kana", "skills", "activity", "available")
    order: ClassVar[str] = "t.kana IS NULL, t.kana, t.name, t.pk"

    def add(self, name: str, *, consent_on: dt.date, consent_how: str, **fields: Any) -> Changes:
        """Keep somebody, or a group, who agreed to it.

        Args:
            name: Of the person or the group.
            consent_on: When they agreed.
            consent_how: How, and to what.
            fields: The others of HelperPerson.

        Raises:
            TextRefused: There is no name.
            InputRefused: There is no consent, or it lies in the future.
        """
        self._check(consent_on, consent_how)
        return self._add(name, consent_on=consent_on, consent_how=consent_how, **fields)

    def edit(self, key: str, **fields: Any) -> Changes:
        """Change fields; the consent is not taken away like this (see ``withdraw``)."""
        record = self.resolve(key)
        now = self.get(record)
        if fields.keys() & {"consent_on", "consent_how"}:
            self._check(
                fields.get("consent_on", now.consent_on),
                fields.get("consent_how", now.consent_how),
            )
        return super().edit(record, **fields)

    def withdraw(self, key: str) -> Changes:
        """Remove somebody who no longer agrees, for good: here, in history, and on every desk."""
        record = self.resolve(key)
        self.refuse_foreign([record])
        purge(self._db, [(self.kind, record)])
        return Changes.of(self.kind, [record])

    def list(self, query: str = "", *, district_id: str | None = None) -> tuple[HelperPerson, ...]:
        """Return who is kept, by reading; ``query``: who could do this (all words in name or skills)."""
        conditions, values = ["t.office_id = ?"], [self._office_id]
        if district_id:
            conditions.append("t.district_id = ?")
            values.append(district_id)
        return self._list(conditions, values, query)

    def _check(self, consent_on: dt.date | None, consent_how: str | None) -> None:
        if consent_on is None or not (consent_how or "").strip():
            raise InputRefused(
                "ご本人（団体）の同意の日と方法がありません。",
                "何も登録していません。",
                "登録と連絡への同意をいただき、その日と方法（書面、口頭など）を書いてください。",
            )
        if consent_on > self._db.clock.today():
            raise InputRefused(
                "同意の日が今日より後になっています。",
                "何も登録していません。",
                "同意をいただいた日を入力してください。",
            )
