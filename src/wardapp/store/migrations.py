"""The list of migrations. A released one is never edited; a change of the schema adds one.

Each runs in a transaction with the record that it ran (sqlite-utils), after an automatic backup of
the file (database.py). ``PRAGMA user_version`` is major << 16 | minor: an older app refuses a newer
major and a newer minor alike, as it could not capture changes of columns that it does not know.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlite_utils import Migrations

from wardapp.store import schema, triggers

if TYPE_CHECKING:
    from sqlite_utils import Database

migrations = Migrations("wardapp")


@migrations()
def m001_first_schema(db: Database) -> None:
    """Make the tables, indexes, change capture and the search index of the first release."""
    for kind, fields in schema.SYNCED.items():
        columns: dict[str, Any] = {
            "pk": int,
            "id": str,
            **fields,
            **schema.COMMON_SYNCED,
            "heads": str,
        }
        db.table(kind).create(columns, pk="pk", not_null={"id"}, defaults={"sample": 0})
        db.table(kind).create_index(["id"], unique=True)
    for kind, indexes in schema.INDEXES.items():
        for columns_of_index in indexes:
            db.table(kind).create_index(list(columns_of_index))
    for statement in schema.sparse_index_statements():
        db.execute(statement)
    for name, local in schema.LOCAL.items():
        db.table(name).create(local, pk=schema.LOCAL_KEYS.get(name))
    for script in (schema.CHANGE_SQL, schema.SEARCH_SQL, schema.ANSWER_SEARCH_SQL):
        for statement in script.split(";"):
            if statement.strip():
                db.execute(statement)
    db.execute(schema.TERMS_SQL)
    for statement in triggers.trigger_statements():
        db.execute(statement)


def _bring_up(db: Database) -> None:
    """Add the columns and local tables that the declaration has and the file lacks; renew triggers.

    m001 makes a new file from the declaration of today: there everything is there already.
    """
    statements = triggers.trigger_statements()
    made = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    is_new = db.execute("PRAGMA user_version").fetchone()[0] == 0
    if is_new and {sql for _name, sql in made} == set(statements):
        return
    for kind, fields in schema.SYNCED.items():
        if not db.table(kind).exists():
            columns: dict[str, Any] = {"pk": int, "id": str, **fields, **schema.COMMON_SYNCED}
            db.table(kind).create(
                columns | {"heads": str}, pk="pk", not_null={"id"}, defaults={"sample": 0}
            )
            db.table(kind).create_index(["id"], unique=True)
        there = db.table(kind).columns_dict
        for name, column in fields.items():
            if name not in there:
                db.table(kind).add_column(name, column)
    for kind, indexes in schema.INDEXES.items():
        for columns_of_index in indexes:
            db.table(kind).create_index(list(columns_of_index), if_not_exists=True)
    for statement in schema.sparse_index_statements():
        db.execute(statement)
    for name, local in schema.LOCAL.items():
        if not db.table(name).exists():
            db.table(name).create(local, pk=schema.LOCAL_KEYS.get(name))
    db.execute(schema.ANSWER_SEARCH_SQL.strip().removesuffix(";"))
    db.execute(schema.TERMS_SQL)
    for statement in triggers.drop_statements([name for name, _sql in made]):
        db.execute(statement)
    for statement in statements:
        db.execute(statement)


@migrations()
def m002_blobs(db: Database) -> None:
    """Give attachments their place on the share (``blob``), and remember those to remove there."""
    _bring_up(db)


@migrations()
def m003_merging(db: Database) -> None:
    """Capture with a discarding what was seen, and mark an edit of what lies in ごみ箱 (triggers)."""
    _bring_up(db)


@migrations()
def m004_handling(db: Database) -> None:
    """Make room for all that surrounds a voice: handling, callers, matters, answers, figures."""
    _bring_up(db)


@migrations()
def m005_policy_and_meetings(db: Database) -> None:
    """Make room for themes, the whole life of a request, projects, meetings and reports."""
    _bring_up(db)
