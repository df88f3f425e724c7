"""The parts of a request: how they are read, and what their texts and choices become."""

from __future__ import annotations

from typing import Any

from wardapp.domain.voice import clean_line_ends
from wardapp.store import records
from wardapp.store.database import Database
from wardapp.store.request_standing import Standing


class RequestParts:
    """What all parts of requests have in common.

    Attributes:
        standing: What the person here may do.
    """

    def __init__(self, database: Database, standing: Standing) -> None:
        self._db = database
        self.standing = standing

    def _of(self, kind: str, request_id: str, order: str) -> list[dict[str, Any]]:
        return records.fetch(
            self._db,
            kind,
            f"WHERE t.request_id = ? AND t.discarded_at IS NULL ORDER BY {order}",
            (request_id,),
        )


def plain_text(text: Any) -> str:
    """Return a text as it is kept, "" for none."""
    return clean_line_ends(text or "").strip()


def member_or(kind: Any, value: Any, default: Any) -> Any:
    """Return the member of an enum, or the default for none and for what a newer version wrote."""
    try:
        return kind(value) if value is not None else default
    except ValueError:
        return default
