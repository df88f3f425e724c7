"""Merging, as one pure function: a set of changes gives a state. The reference for the store.

See docs/share-format.md. ``store.change_log`` does the same step by step on rows; the tests hold it
against this function.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from wardapp.store.change_log import INSERT, Change


@dataclass(frozen=True, slots=True)
class FieldState:
    """A field's value, the stamps of its heads, and whether they differ in value."""

    value: Any
    heads: tuple[str, ...]
    in_conflict: bool


State = dict[str, dict[str, FieldState]]
"""Record → field → its state."""


def merge(changes: Iterable[Change]) -> State:
    """Return the state that a set of changes describes, whatever their order or repetition."""
    given: dict[tuple[str, str], dict[str, Any]] = defaultdict(dict)
    replaced: dict[tuple[str, str], set[str]] = defaultdict(set)
    for change in changes:
        if change.field == INSERT:
            for name, value in (change.value or {}).items():
                given[change.record, name][change.stamp] = value
        else:
            given[change.record, change.field][change.stamp] = change.value
            replaced[change.record, change.field].update(change.base)
    state: State = defaultdict(dict)
    for (record, name), values in given.items():
        # Where each names another as its base, which no honest desk writes: the highest stamp.
        heads = sorted(values.keys() - replaced[record, name]) or [max(values)]
        distinct = {json.dumps(values[stamp], sort_keys=True) for stamp in heads}
        state[record][name] = FieldState(values[heads[-1]], tuple(heads), len(distinct) > 1)
    return dict(state)
