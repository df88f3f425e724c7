"""Changes: which records an operation touched (after Anki's OpChanges)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Changes:
    """What a write changed, by kind of record; every page decides whether it is touched.

    Attributes:
        touched: Kind of record (``voice``, ``request``, ...) to the identifiers touched. An empty
            set means "many of this kind": read anew.
        id: The record that the call made or was about, if one.
    """

    touched: dict[str, frozenset[str]] = field(default_factory=dict)
    id: str = ""

    @classmethod
    def of(cls, kind: str, ids: Iterable[str], **others: Iterable[str]) -> Changes:
        """Return the changes of one kind, and of others given by name."""
        listed = tuple(ids)
        touched = {kind: frozenset(listed)}
        touched.update({name: frozenset(more) for name, more in others.items()})
        return cls(touched, listed[0] if len(listed) == 1 else "")

    def __or__(self, other: Changes) -> Changes:
        """Return both together; "many" wins over single identifiers."""
        merged = dict(self.touched)
        for kind, ids in other.touched.items():
            if kind in merged and (not ids or not merged[kind]):
                merged[kind] = frozenset()
            else:
                merged[kind] = merged.get(kind, frozenset()) | ids
        return Changes(merged, self.id or other.id)

    def __bool__(self) -> bool:
        """Whether anything was touched."""
        return bool(self.touched)

    def touches(self, *kinds: str) -> bool:
        """Whether one of these kinds was touched."""
        return any(kind in self.touched for kind in kinds)
