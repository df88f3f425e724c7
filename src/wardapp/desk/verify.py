"""Checking the local database: the file, the change log against the rows, the search index."""

from __future__ import annotations

import json
from dataclasses import dataclass

from wardapp.domain.text import normalise
from wardapp.store.attachments import Attachments
from wardapp.store.change_log import ChangeLog, discard_waits, whole_changes
from wardapp.store.database import Database
from wardapp.store.merging import DISCARDED, settle
from wardapp.store.schema import SYNCED, fields_of
from wardapp.store.tokens import match_expression
from wardapp.store.triggers import index_key

_SAMPLED = 2000


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is not as it should be, in words, with the technical detail."""

    what: str
    detail: str


def verify(database: Database) -> list[Problem]:
    """Return what is wrong with the local database; empty: nothing.

    The file's own check, every row against the change log (all rows up to 2,000 a kind, beyond
    that the newest), and the search index against the voices.
    """
    database.renew_reader()
    problems = [
        Problem("データベースのファイルに異常があります", str(row[0]))
        for row in database.all("PRAGMA integrity_check(20)")
        if row[0] != "ok"
    ]
    problems += [
        Problem("データベースの暗号化に異常があります", str(row[0]))
        for row in database.all("PRAGMA cipher_integrity_check")
    ]
    if problems:
        return problems
    log = ChangeLog(database)
    for kind in SYNCED:
        problems.extend(_rows_against_log(database, log, kind))
    problems.extend(_index(database))
    missing = Attachments(database).missing()
    own = {
        row[0]
        for row in database.all(
            "SELECT record FROM change WHERE kind IN ('attachment', 'material') AND origin = 0"
        )
    }
    problems += [Problem("添付ファイルの中身が見つかりません", i) for i in missing if i in own]
    return problems


def _rows_against_log(database: Database, log: ChangeLog, kind: str) -> list[Problem]:
    problems = []
    names = list(fields_of(kind))
    columns = ", ".join(f'"{name}"' for name in names)
    rows = database.all(f'SELECT id, {columns} FROM "{kind}" ORDER BY pk DESC LIMIT {_SAMPLED}')
    for identifier, *values in rows:
        versions = log.versions(identifier)
        for name, value in zip(names, values, strict=True):
            settled = settle(kind, name, versions[name]) if versions.get(name) else None
            expected = settled.value if settled else None
            if json.dumps(expected) != json.dumps(value):
                problems.append(Problem("記録と履歴が一致しません", f"{kind} {identifier} {name}"))
            in_conflict = database.one(
                "SELECT 1 FROM conflict WHERE record = ? AND field = ?", (identifier, name)
            )
            waits = settled is not None and settled.in_conflict
            if name == DISCARDED and settled is not None and value is not None:
                with database.read() as reading:
                    changes = whole_changes(reading, kind, identifier)
                waits = discard_waits(kind, versions[name], changes)
            if waits is not (in_conflict is not None):
                problems.append(
                    Problem("競合の記録が履歴と一致しません", f"{kind} {identifier} {name}")
                )
    return problems


def _index(database: Database) -> list[Problem]:
    problems = []
    missing = database.one(
        "SELECT count(*) FROM voice WHERE NOT EXISTS "
        f"(SELECT 1 FROM voice_fts WHERE voice_fts.rowid = {index_key('voice')})"
    )
    surplus = database.one("SELECT (SELECT count(*) FROM voice_fts) - (SELECT count(*) FROM voice)")
    if missing and missing[0]:
        problems.append(Problem("検索の索引に載っていない声があります", f"{missing[0]}"))
    if surplus and surplus[0] > 0:
        problems.append(Problem("検索の索引に余分な項目があります", f"{surplus[0]}"))
    rows = database.all(
        f"SELECT {index_key('voice')}, text FROM voice WHERE text IS NOT NULL ORDER BY pk DESC LIMIT 200"
    )
    for key, text in rows:
        word = normalise(text)[:6].strip().split(" ")[0]
        if word and not database.one(
            "SELECT 1 FROM voice_fts WHERE voice_fts MATCH ? AND rowid = ?",
            (match_expression([word]), key),
        ):
            problems.append(Problem("検索の索引が本文と一致しません", f"key {key}"))
    return problems
