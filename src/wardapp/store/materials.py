"""Materials of meetings (会議資料) in the local database: names, numbers and files.

The whole city reads the record, so the whole city can open the file: who attaches one is told so
where its text looks like personal data (desk/materials.py).
"""

from __future__ import annotations

import builtins
from pathlib import Path
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.material import Material, numbered
from wardapp.domain.order import place
from wardapp.domain.voice import clean_line_ends
from wardapp.errors import InputRefused
from wardapp.store import records
from wardapp.store.attachments import Attachments
from wardapp.store.database import Database
from wardapp.store.meetings import Meetings


class Materials:
    """The materials of meetings, items and submission sheets."""

    def __init__(self, database: Database, meetings: Meetings) -> None:
        self._db = database
        self._meetings = meetings
        self.files = Attachments(database)

    def of_meeting(self, meeting_id: str) -> builtins.list[Material]:
        """Return the materials of a meeting with their numbers, in the order of the agenda.

        What was replaced (差し替え) is not among them; see ``replaced``.
        """
        items = [i.id for i in self._meetings.items(meeting_id)]
        every = self._list("t.meeting_id = ?", (meeting_id,))
        gone = {m.replaces_id for m in every}
        return numbered(items, [m for m in every if m.id not in gone])

    def replaced(self, meeting_id: str) -> builtins.list[tuple[Material, Material]]:
        """Return (old, new) of what was replaced, for the list of replacements (差し替え)."""
        every = {m.id: m for m in self._list("t.meeting_id = ?", (meeting_id,))}
        numbers = {m.id: m for m in self.of_meeting(meeting_id)}
        return [
            (every[new.replaces_id], numbers.get(new.id, new))
            for new in every.values()
            if new.replaces_id in every
        ]

    def of_item(self, item_id: str) -> builtins.list[Material]:
        """Return the materials of an item with their numbers."""
        row = records.fetch_one(self._db, "agenda_item", item_id)
        return [m for m in self.of_meeting(row["meeting_id"]) if m.item_id == item_id]

    def of_submission(self, submission_id: str) -> builtins.list[Material]:
        """Return the materials of a submission sheet."""
        return self._list("t.submission_id = ?", (submission_id,))

    def _list(self, condition: str, values: tuple[Any, ...]) -> builtins.list[Material]:
        rows = records.fetch(
            self._db,
            "material",
            f"WHERE t.discarded_at IS NULL AND {condition} ORDER BY t.position, t.id",
            values,
        )
        here = {s.id: s.present for row in rows for s in self.files.stored(row["id"])}
        return [_material(row, present=here.get(row["id"], False)) for row in rows]

    def add(
        self,
        *,
        name: str = "",
        path: Path | None = None,
        item_id: str | None = None,
        submission_id: str | None = None,
        meeting_id: str | None = None,
        **fields: Any,
    ) -> Changes:
        """Add a material to an item, a submission sheet or a meeting: a file, or a name alone.

        Raises:
            InputRefused: It has neither a file nor a name.
            FileRefused, DiskFull: The file was not kept.
        """
        title = clean_line_ends(name).strip() or (path.stem if path else "")
        if not title:
            raise InputRefused(
                "資料の名称が入力されていません。",
                "何も追加していません。",
                "名称を入力するか、ファイルを選んでください。",
            )
        if item_id:
            meeting_id = records.fetch_one(self._db, "agenda_item", item_id)["meeting_id"]
        whole = next(
            (n, v)
            for n, v in (
                ("item_id", item_id),
                ("submission_id", submission_id),
                ("meeting_id", meeting_id),
            )
            if v
        )
        known = self._list(f"t.{whole[0]} = ?", (whole[1],))
        position, _ = place([m.position for m in known], len(known))
        links = {
            "name": title,
            "item_id": item_id,
            "submission_id": submission_id,
            "meeting_id": meeting_id,
            "position": position,
            **fields,
        }
        if path is not None:
            identifier = self.files.keep("material", path, **links)
        else:
            with self._db.write("資料の追加") as writing:
                identifier = records.insert(writing, self._db, "material", **links)
        return Changes.of(
            "material",
            [identifier],
            agenda_item=[item_id] if item_id else [],
            meeting=[meeting_id] if meeting_id else [],
        )

    def replace(self, material_id: str, path: Path, note: str = "") -> Changes:
        """Replace the file of a material (差し替え); the old one stays to be looked up.

        Raises:
            FileRefused, DiskFull: The file was not kept.
        """
        row = records.fetch_one(self._db, "material", material_id)
        identifier = self.files.keep(
            "material",
            path,
            name=row["name"],
            number=row["number"],
            item_id=row["item_id"],
            submission_id=row["submission_id"],
            meeting_id=row["meeting_id"],
            position=row["position"],
            is_public=row["is_public"],
            replaces_id=material_id,
            replaced_note=clean_line_ends(note).strip() or None,
        )
        return Changes.of("material", [identifier], meeting=[m for m in (row["meeting_id"],) if m])

    def edit(self, material_id: str, **fields: Any) -> Changes:
        """Change name or number; an empty number follows from the order of the agenda again."""
        row = records.fetch_one(self._db, "material", material_id)
        for name in ("name", "number", "replaced_note"):
            if name in fields:
                fields[name] = clean_line_ends(fields[name] or "").strip() or None
        if "name" in fields and not fields["name"]:
            raise InputRefused(
                "資料の名称を空にすることはできません。",
                "何も変更していません。",
                "名称を入力してください。",
            )
        done = records.edit(self._db, "material", material_id, "資料の変更", **fields)
        return done | Changes.of("meeting", [m for m in (row["meeting_id"],) if m])

    def discard(self, material_id: str) -> Changes:
        """Take a material away."""
        row = records.fetch_one(self._db, "material", material_id)
        done = records.set_discarded(self._db, "material", [material_id], discarded=True)
        return done | Changes.of("meeting", [m for m in (row["meeting_id"],) if m])


def _material(row: dict[str, Any], *, present: bool) -> Material:
    return Material(
        id=row["id"],
        meeting_id=row["meeting_id"],
        item_id=row["item_id"],
        submission_id=row["submission_id"],
        position=row["position"] or "",
        name=row["name"] or row["file_name"] or "",
        file_name=row["file_name"] or "",
        media_type=row["media_type"] or "",
        size_bytes=row["size_bytes"] or 0,
        number=row["number"] or "",
        given_number=row["number"] or "",
        is_public=row["is_public"] != 0,
        replaces_id=row["replaces_id"],
        replaced_note=row["replaced_note"] or "",
        present=present,
    )
