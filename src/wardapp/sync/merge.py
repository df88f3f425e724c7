"""Merging, as one pure function: a set of changes gives a state. The reference for the store.

See docs/share-format.md (Merge), sentence by sentence. ``store.merging`` and ``store.change_log`` do
the same step by step on rows; the tests hold them against this function.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Set
from dataclasses import dataclass, replace
from typing import Any

from wardapp.domain.text_merge import merge_texts
from wardapp.store.change_log import INSERT, Change
from wardapp.store.merging import LAST_COUNTS, PROSE
from wardapp.store.schema import HANGS_ON

DISCARDED = "discarded_at"


@dataclass(frozen=True, slots=True)
class FieldState:
    """A field's value, the stamps of its heads, and whether a person has to decide."""

    value: Any
    heads: tuple[str, ...]
    in_conflict: bool


State = dict[str, dict[str, FieldState]]
"""Record → field → its state."""


@dataclass(frozen=True, slots=True)
class _Register:
    """All that is known of one field of one record: values and bases by stamp."""

    prose: bool
    last_counts: bool
    values: dict[str, Any]
    bases: dict[str, frozenset[str]]

    def before(self, stamp: str) -> frozenset[str]:
        """Return all stamps that a change replaced, directly and through others."""
        known: frozenset[str] = self.bases.get(stamp, frozenset())
        while True:
            more = known.union(*(self.bases.get(s, frozenset()) for s in known))
            if more == known:
                return known
            known = more

    def text(self, stamps: Set[str], depth: int = 0) -> str | None:
        """Return the text that these changes give together, None where they do not."""
        values = {self.values.get(s, 0) for s in stamps}
        if not self.prose or not stamps or depth > 50:
            return None
        if not all(value is None or isinstance(value, str) for value in values):
            return None
        texts = {value or "" for value in values}
        if len(texts) == 1:
            return str(texts.pop())
        common = frozenset.intersection(*(self.before(s) for s in stamps))
        nearest = {s for s in common if not any(s in self.before(t) for t in common)}
        base = self.text(nearest, depth + 1)
        return None if base is None else merge_texts(base, sorted(texts))

    def state(self, name: str) -> FieldState:
        """Return what this field shows."""
        named = frozenset().union(*self.bases.values())
        # Where each names another as its base, which no honest desk writes: the highest stamp.
        heads = tuple(sorted(self.values.keys() - named) or [max(self.values)])
        shown = self.values[heads[-1]]
        values = [self.values[s] for s in heads]
        if name == DISCARDED:
            values = [value is None for value in values]
        if self.last_counts or len({json.dumps(v, sort_keys=True) for v in values}) == 1:
            return FieldState(shown, heads, in_conflict=False)
        merged = self.text(frozenset(heads))
        if merged is not None:
            return FieldState(merged, heads, in_conflict=False)
        return FieldState(shown, heads, in_conflict=True)


def merge(changes: Iterable[Change]) -> State:
    """Return the state that a set of changes describes, whatever their order or repetition."""
    listed = list({(c.record, c.stamp, c.field): c for c in changes}.values())
    registers: dict[tuple[str, str], _Register] = {}
    for change in listed:
        fields = change.value or {} if change.field == INSERT else {change.field: change.value}
        for name, value in fields.items():
            register = registers.setdefault(
                (change.record, name),
                _Register((change.kind, name) in PROSE, name in LAST_COUNTS, {}, {}),
            )
            register.values[change.stamp] = value
            register.bases[change.stamp] = frozenset(change.base)
    state: State = defaultdict(dict)
    for (record, name), register in registers.items():
        state[record][name] = register.state(name)
    for record, fields in state.items():
        gone = fields.get(DISCARDED)
        if gone is not None and gone.value is not None:
            own = [c for c in listed if c.record == record or _part_of(c, record, state)]
            if _edited_unseen(own, registers[record, DISCARDED], gone):
                fields[DISCARDED] = replace(gone, in_conflict=True)
    return dict(state)


def _part_of(change: Change, record: str, state: State) -> bool:
    """Whether a change is one of a part of a record (a voice's contact, responses, ...)."""
    _whole, column = HANGS_ON.get(change.kind, ("", ""))
    named = state[change.record].get(column) if change.record in state else None
    return named is not None and named.value == record


def _edited_unseen(changes: list[Change], register: _Register, gone: FieldState) -> bool:
    """Whether a discarded record was edited by somebody whom those who discarded it had not seen."""
    seen = {stamp for stamp in gone.heads if register.values[stamp] is not None}
    while True:
        more = seen.union(*(change.base for change in changes if change.stamp in seen))
        if more == seen:
            break
        seen = more
    no_edit = {*LAST_COUNTS, DISCARDED, "purged"}
    return any(c.field not in no_edit and c.stamp not in seen for c in changes)
