"""Conflicts: two desks gave one field different values, and a person decides."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from wardapp.desk.conflict_editor import NO_EDITOR, Editor, EditorKind, editor_of
from wardapp.domain.changes import Changes
from wardapp.domain.text_merge import Proposal, both, propose
from wardapp.errors import NotAllowed, RecordNotFound, WrongCall
from wardapp.store import records
from wardapp.store.change_log import INSERT, ChangeLog, whole_changes
from wardapp.store.city import City
from wardapp.store.database import Database
from wardapp.store.history import History, field_label
from wardapp.store.labels import KIND_LABELS
from wardapp.store.local import LocalSettings
from wardapp.store.merging import (
    DISCARDED,
    Version,
    common_ancestors,
    edited_since_discarded,
    heads_of,
    text_of,
)
from wardapp.store.schema import HANGS_ON

_OURS = """NOT EXISTS (SELECT 1 FROM voice v WHERE v.office_id <> ?1 AND v.id = CASE x.kind
    WHEN 'voice' THEN x.record
    WHEN 'response' THEN (SELECT voice_id FROM response WHERE id = x.record)
    WHEN 'contact' THEN (SELECT voice_id FROM contact WHERE id = x.record)
    WHEN 'attachment' THEN (SELECT voice_id FROM attachment WHERE id = x.record) END)"""
"""SQL: a conflict ``x`` is not about another office's voice."""


@dataclass(frozen=True, slots=True)
class ConflictVersion:
    """One of the values: as text, as it is stored, by whom and when."""

    stamp: str
    value: str
    raw: Any
    who: str
    desk: str
    at: dt.datetime


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field with several values; the last version is the one that is shown meanwhile.

    Attributes:
        id: Identifier, the same on every desk.
        kind, record_id, field: Which field of which record.
        record_title, label: Both in a person's words.
        base: What was there before all versions, as text; None where they have nothing in common.
        versions: The values, the one that is shown last.
        place: Kind and identifier of the record on whose page it is (of a contact: its voice).
        editor: With what a further value is written.
    """

    id: str
    kind: str
    record_id: str
    record_title: str
    field: str
    label: str
    base: str | None
    versions: tuple[ConflictVersion, ...]
    place: tuple[str, str] = ("", "")
    editor: Editor = NO_EDITOR

    @property
    def shown(self) -> ConflictVersion:
        """The version that lists and paper show until somebody decides."""
        return self.versions[-1]

    @property
    def is_bin(self) -> bool:
        """Whether it is about a record that was discarded at one desk and changed at another."""
        return self.field == DISCARDED

    @property
    def _texts(self) -> list[str]:
        # By stamp, not with the shown one last, so that every desk proposes the same.
        return [str(v.raw or "") for v in sorted(self.versions, key=lambda v: v.stamp)]

    @property
    def both(self) -> str | None:
        """All versions of a text, one under the other; None for other fields."""
        if self.editor.kind is EditorKind.LONG:
            return both(self._texts)
        if self.editor.kind is EditorKind.LINE:
            return "／".join(dict.fromkeys(text for text in self._texts if text))
        return None

    @property
    def proposal(self) -> Proposal | None:
        """What could be meant by all versions of a long text together, to be looked at."""
        if self.editor.kind is not EditorKind.LONG or self.base is None:
            return None
        return propose(self.base, self._texts)


class Conflicts:
    """The fields that wait for a decision."""

    def __init__(self, database: Database, city: City, log: ChangeLog, history: History) -> None:
        self._db = database
        self._city = city
        self._log = log
        self._history = history
        self.refuse: Callable[[str, str, dict[str, Any]], None] = lambda *_: None

    def count(self) -> int:
        """Return how many fields wait for a decision of this office."""
        row = self._db.one(f"SELECT count(*) FROM conflict x WHERE {_OURS}", (self._office(),))
        return int(row[0]) if row else 0

    def _office(self) -> str:
        return str(LocalSettings(self._db).get("desk.office", ""))

    def list(self) -> tuple[Conflict, ...]:
        """Return the conflicts, oldest first; those of another office's voices are theirs."""
        rows = self._db.all(
            f"SELECT id, kind, record, field FROM conflict x WHERE {_OURS} ORDER BY noticed_at, id",
            (self._office(),),
        )
        return tuple(self._conflict(*row) for row in rows)

    def of_record(self, record_id: str) -> tuple[Conflict, ...]:
        """Return the conflicts of one record and of what hangs on it (a voice's contact, ...)."""
        hanging = " ".join(
            f"OR (kind = '{kind}' AND record IN (SELECT id FROM \"{kind}\" WHERE {column} = ?1))"
            for kind, (_, column) in HANGS_ON.items()
        )
        rows = self._db.all(
            f"SELECT id, kind, record, field FROM conflict WHERE record = ?1 {hanging} "
            "ORDER BY noticed_at, id",
            (record_id,),
        )
        return tuple(self._conflict(*row) for row in rows)

    def show(self, key: str) -> Conflict:
        """Return a conflict by its identifier or a unique beginning of it.

        Raises:
            RecordNotFound: There is no such conflict.
        """
        rows = self._db.all(
            "SELECT id, kind, record, field FROM conflict WHERE substr(id, 1, ?) = ?",
            (len(key), key.lower()),
        )
        if len(rows) != 1 or not key:
            raise RecordNotFound("競合", key)
        return self._conflict(*rows[0])

    def resolve(self, key: str, value: Any, *, seen: Conflict | None = None) -> Changes:
        """Give the field one value; every desk takes it over.

        Args:
            key: The conflict.
            value: The value as it is stored (``raw`` of a version, or a third one).
            seen: What the person looked at when deciding; None: what is there now.

        Raises:
            RecordNotFound: It is decided already.
            NotAllowed: It is another office's.
            WrongCall: A version has come since, or the field cannot take this value.
        """
        conflict = self.show(key)
        if seen is not None and {v.stamp for v in seen.versions} != {
            v.stamp for v in conflict.versions
        }:
            raise WrongCall(
                "ほかの端末から新しい内容が届きました。",
                "まだ何も決めていません。",
                "届いた内容も確かめて、もう一度選んでください。",
            )
        if not self._db.one(
            f"SELECT 1 FROM conflict x WHERE {_OURS} AND x.id = ?2", (self._office(), conflict.id)
        ):
            raise NotAllowed(
                "この声は、ほかの区役所が受け付けたものです。",
                "何も変更していません。",
                "どちらを残すかは、受け付けた区役所で決めます。",
            )
        if conflict.editor.kind is EditorKind.NONE and value not in [
            v.raw for v in conflict.versions
        ]:
            raise WrongCall(
                f"「{conflict.label}」は、表示されている内容から選んでください。",
                "何も変更していません。",
            )
        self.refuse(conflict.kind, conflict.record_id, {conflict.field: value})
        with self._db.write("競合の解決") as writing:
            row = writing.one(
                f'SELECT "{conflict.field}" FROM "{conflict.kind}" WHERE id = ?',
                (conflict.record_id,),
            )
            if row is None:
                raise WrongCall("この競合はもう解決されています。")
            if row[0] == records.to_column(value):
                # The trigger captures changes of value only: choosing the value that is shown is
                # a change all the same, one that names all heads as its base.
                other = next((v.raw for v in conflict.versions if v.raw != row[0]), None)
                with self._db.without_capture():
                    writing.execute(
                        f'UPDATE "{conflict.kind}" SET "{conflict.field}" = ? WHERE id = ?',
                        (other, conflict.record_id),
                    )
            records.update(writing, conflict.kind, conflict.record_id, **{conflict.field: value})
        self._city.forget()
        kind, record = conflict.place
        touched = Changes(
            {conflict.kind: frozenset({conflict.record_id}), "conflict": frozenset({conflict.id})},
            conflict.record_id,
        )
        return touched | Changes.of(kind, [record])

    def _conflict(self, identifier: str, kind: str, record: str, name: str) -> Conflict:
        versions = self._log.versions(record).get(name, [])
        heads = heads_of(versions)
        shown = [self._version(kind, name, head) for head in heads]
        if name == DISCARDED and len({head.value is None for head in heads}) == 1:
            shown = [self._edited_version(kind, record, heads), shown[-1]]
        place = self._place(kind, record)
        title = self.title_of(*place)
        if place != (kind, record):
            title = f"{title}（{KIND_LABELS.get(kind, kind)}）"
        return Conflict(
            identifier,
            kind,
            record,
            title,
            name,
            field_label(kind, name),
            self._base(kind, record, name, versions, heads),
            tuple(shown),
            place,
            editor_of(self._city, kind, name, [head.value for head in heads]),
        )

    def _place(self, kind: str, record: str) -> tuple[str, str]:
        # A part may hang on a part: a report on an action item, and that on its meeting.
        while kind in HANGS_ON:
            whole, column = HANGS_ON[kind]
            row = self._db.one(f'SELECT "{column}" FROM "{kind}" WHERE id = ?', (record,))
            if not (row and row[0]):
                break
            kind, record = whole, str(row[0])
        return kind, record

    def _base(
        self,
        kind: str,
        record: str,
        name: str,
        versions: Sequence[Version],
        heads: Sequence[Version],
    ) -> str | None:
        """Return what was there before all heads, where they have something in common."""
        if not heads or name == DISCARDED:
            return None
        by_stamp = {version.stamp: version for version in versions}
        nearest = common_ancestors(versions, [head.stamp for head in heads])
        found = [by_stamp[stamp].value for stamp in nearest if stamp in by_stamp]
        if len(nearest) == 1 and not found:
            # An insert leaves out the fields that are empty.
            inserts = {c.stamp for *_, c in self._log.of_record(record) if c.field == INSERT}
            found = [None for stamp in nearest if stamp in inserts]
        if not found or len(found) < len(nearest):
            return None
        if all(value == found[0] for value in found):
            return self._history.shown(kind, name, found[0])
        merged = text_of(kind, name, versions, nearest)
        return self._history.shown(kind, name, found[-1] if merged is None else merged)

    def _edited_version(
        self, kind: str, record: str, discards: Sequence[Version]
    ) -> ConflictVersion:
        """Return as a version what was edited without knowing of the discarding."""
        with self._db.read() as reading:
            changes = whole_changes(reading, kind, record)
        unseen = set(
            edited_since_discarded(discards, [(c.field, c.stamp, c.base) for c in changes])
        )
        edits = sorted((c for c in changes if c.stamp in unseen), key=lambda c: c.stamp)
        lines = ["ごみ箱から戻す"]
        for change in edits:
            part = "" if change.record == record else KIND_LABELS.get(change.kind, "")
            if change.field == INSERT:
                words = self._history.summary(change.kind, change.value or {})
                lines.append(f"{part}の追加：{words}" if part else "追加")
                continue
            value = self._history.shown(change.kind, change.field, change.value) or "（空）"
            label = field_label(change.kind, change.field)
            lines.append(f"{part}{'：' if part else ''}{label}の変更：{value}")
        last = edits[-1] if edits else None
        return ConflictVersion(
            last.stamp if last else discards[-1].stamp,
            "\n".join(lines),
            None,
            self._city.name_of(last.author) if last else "",
            last.desk if last else "",
            _moment(last.stamp if last else discards[-1].stamp),
        )

    def _version(self, kind: str, name: str, head: Version) -> ConflictVersion:
        shown = self._history.shown(kind, name, head.value)
        if name == DISCARDED:
            shown = "ごみ箱から戻す" if head.value is None else "ごみ箱に入れたままにする"
        return ConflictVersion(
            head.stamp,
            shown,
            head.value,
            self._city.name_of(head.author),
            head.desk,
            _moment(head.stamp),
        )

    def title_of(self, kind: str, record: str) -> str:
        """Return what a person calls a record."""
        return title_of(self._db, kind, record)


def _moment(stamp: str) -> dt.datetime:
    return dt.datetime.fromtimestamp(int(stamp[:12], 16) / 1000, dt.UTC).astimezone()


_SHORT = 40


def title_of(database: Database, kind: str, record: str) -> str:
    """Return what a person calls a record: its number and the beginning of its text, its title, its name."""
    rows = records.fetch(database, kind, "WHERE t.id = ?", (record,)) if kind in KIND_LABELS else []
    if not rows:
        return ""
    row = rows[0]
    text = next((str(row[n]) for n in ("title", "summary", "text", "name") if row.get(n)), "")
    plain = " ".join(text.split())
    short = plain if len(plain) <= _SHORT else plain[: _SHORT - 1] + "…"
    number = row.get("number") if isinstance(row.get("number"), str) else ""
    what = "" if number else KIND_LABELS[kind]
    return " ".join(part for part in (number, what, short) if part)
