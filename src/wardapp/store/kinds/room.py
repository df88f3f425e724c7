"""What has to be said of kinds of record that belong together, in one place (a room)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class KindRoom:
    """Kinds of record that belong together; schema.py, labels.py and desk/publishing.py gather them.

    Attributes:
        kinds: Kind → its fields that travel through the share, with the conventions of schema.py
            (days end in ``_on``, links in ``_id``).
        office_only: Kinds that hold personal data: they leave the desk for its own office alone.
        hangs_on: Kinds that are a part of another record, and the field that names it.
        indexes: Kind → columns of each index.
        free_text: The fields somebody writes freely: one that holds personal data stays in its
            office. Every kind that is not named here is shared with the whole city as it is.
        voices_behind: Kind → queries for the voices whose contacts a free text of it may name; each
            takes the record's identifier once. Kinds that are not named have none.
        labels: Kind → what a person calls it.
        field_labels: Kind → field → its words (history, conflicts, exports).
        enum_labels: (kind, field) → stored value → its words.
    """

    kinds: dict[str, dict[str, type]]
    office_only: frozenset[str] = frozenset()
    hangs_on: dict[str, tuple[str, str]] = field(default_factory=dict)
    indexes: dict[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    free_text: dict[str, frozenset[str]] = field(default_factory=dict)
    voices_behind: dict[str, tuple[str, ...]] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)
    field_labels: dict[str, dict[str, str]] = field(default_factory=dict)
    enum_labels: dict[tuple[str, str], dict[Any, str]] = field(default_factory=dict)
