"""Templates (ひな形) in the local database."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.template import Template, TemplatePurpose
from wardapp.domain.voice import clean_line_ends, clean_text
from wardapp.errors import InputRefused
from wardapp.store import records
from wardapp.store.database import Database

FIELDS_OF_A_VOICE = frozenset(
    {"category_id", "division_id", "channel_id", "source_id", "district_id", "place"}
)


class Templates:
    """The templates of this office."""

    def __init__(self, database: Database, office_id: str) -> None:
        self._db = database
        self._office_id = office_id

    def add(
        self,
        purpose: TemplatePurpose,
        name: str,
        text: str = "",
        *,
        category_id: str | None = None,
        fields: Mapping[str, str] | None = None,
    ) -> Changes:
        """Make a template.

        Raises:
            TextRefused: It has no name.
            InputRefused: ``fields`` has something that a voice has not.
        """
        with self._db.write("ひな形の作成") as writing:
            made = records.insert(
                writing,
                self._db,
                "template",
                office_id=self._office_id,
                purpose=purpose,
                name=clean_text(name, "名称"),
                text=clean_line_ends(text) or None,
                category_id=category_id,
                fields=_packed(fields),
            )
        return Changes.of("template", [made])

    def list(self, purpose: TemplatePurpose) -> tuple[Template, ...]:
        """Return this office's templates of a purpose, by name."""
        rows = records.fetch(
            self._db,
            "template",
            "WHERE t.purpose = ? AND t.office_id = ? AND t.discarded_at IS NULL "
            "ORDER BY t.position, t.name, t.pk",
            (str(purpose), self._office_id),
        )
        return tuple(_template_from(row) for row in rows)

    def get(self, record: str) -> Template:
        """Return a template.

        Raises:
            RecordNotFound: There is none of this identifier.
        """
        return _template_from(records.fetch_one(self._db, "template", record))

    def edit(self, record: str, **fields: Any) -> Changes:
        """Change a template."""
        if "name" in fields:
            fields["name"] = clean_text(fields["name"], "名称")
        if "text" in fields:
            fields["text"] = clean_line_ends(fields["text"] or "") or None
        if "fields" in fields:
            fields["fields"] = _packed(fields["fields"])
        return records.edit(self._db, "template", record, **fields)

    def discard(self, ids: Sequence[str]) -> Changes:
        """Move templates to ごみ箱."""
        return records.set_discarded(self._db, "template", ids, discarded=True)


def _packed(fields: Mapping[str, str] | None) -> str | None:
    unknown = set(fields or ()) - FIELDS_OF_A_VOICE
    if unknown:
        raise InputRefused(
            f"ひな形に「{sorted(unknown)[0]}」は入れられません。", "何も変更していません。"
        )
    return json.dumps(dict(fields), ensure_ascii=False, sort_keys=True) if fields else None


def _template_from(row: dict[str, Any]) -> Template:
    try:
        purpose = TemplatePurpose(row["purpose"])
    except ValueError:
        purpose = TemplatePurpose.VOICE
    try:
        fields = json.loads(row["fields"]) if row["fields"] else {}
    except ValueError:
        fields = {}
    known = fields.items() if isinstance(fields, dict) else ()
    return Template(
        id=row["id"],
        office_id=row["office_id"] or "",
        purpose=purpose,
        name=row["name"] or "",
        text=row["text"] or "",
        category_id=row["category_id"],
        fields={k: v for k, v in known if k in FIELDS_OF_A_VOICE and isinstance(v, str)},
    )
