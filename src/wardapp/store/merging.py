"""What several changes of one field mean together; docs/share-format.md (Merge) in code, for the store.

``sync.merge`` says the same of a whole set of changes, as one function; the tests hold the two
against each other. Everything here depends on the set of changes alone: nothing that merges is
written as a change of its own, so desks that have read the same show the same, in whatever order.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from wardapp.domain.text_merge import merge_texts

PROSE = frozenset(
    {
        ("voice", "text"),
        ("contact", "note"),
        ("response", "text"),
        ("request", "current_state"),
        ("request", "proposal"),
        ("request", "expected_effect"),
        ("request", "previous_year"),
        ("request", "hearing_decision"),
        ("request", "outcome_reason"),
        ("meeting", "note"),
        ("agenda_item", "materials"),
        ("agenda_item", "note"),
        ("plan", "description"),
        ("theme", "description"),
        ("theme", "why_here"),
        ("theme", "result"),
        ("theme_step", "text"),
        ("ward_mayor_hearing", "note"),
        ("opinion", "text"),
        ("inquiry", "text"),
        ("inquiry", "summary"),
        ("inquiry_answer", "answer_1"),
        ("inquiry_answer", "answer_2"),
        ("request", "carried_out"),
        ("request", "stopped_in_return"),
        ("request", "what_changed"),
        ("request", "important_reason"),
        ("ask", "today"),
        ("ask", "plan"),
        ("ask", "reason"),
        ("mayor_hearing", "said"),
        ("mayor_hearing", "changes_asked"),
        ("mayor_hearing", "changes_done"),
        ("effect_check", "result"),
        ("request_answer", "text"),
        ("mayor_note", "text"),
        ("good_example", "what_worked"),
        ("project", "plan"),
        ("project", "purpose"),
        ("project", "result"),
        ("project", "evaluation"),
        ("field_decision", "situation"),
        ("field_decision", "better"),
        ("field_decision", "risk"),
        ("field_decision", "answer"),
        ("ward_profile", "vision"),
        ("ward_profile", "traits"),
        ("meeting_series", "note"),
        ("item_submission", "why"),
        ("item_submission", "background"),
        ("item_inquiry", "summary"),
        ("item_answer", "answer"),
        ("bureau_meeting_ask", "opinion"),
        ("bureau_result", "conditions"),
        ("decision", "text"),
        ("action_item", "result"),
        ("minutes_section", "text"),
        ("minutes_section", "summary"),
        ("report_part", "text"),
    }
)
"""Kind and field of the long texts, in which changes of different sentences stand together."""

LAST_COUNTS = frozenset({"created_at", "sample", "position"})
"""Fields about which nobody is asked: the highest stamp counts. Two who move one item both moved it."""

DISCARDED = "discarded_at"
_NO_EDIT = LAST_COUNTS | {DISCARDED, "purged"}
_DEEPEST = 50


@dataclass(frozen=True, slots=True)
class Version:
    """One value that a field was given, and by which change."""

    stamp: str
    value: Any
    base: tuple[str, ...]
    desk: str
    author: str


@dataclass(frozen=True, slots=True)
class Settled:
    """What a field's versions mean.

    Attributes:
        value: The value to show.
        heads: The versions that no other replaced, lowest stamp first.
        in_conflict: Whether a person has to decide.
        merged: Whether the value is none of the heads' but what they give together.
    """

    value: Any
    heads: tuple[Version, ...]
    in_conflict: bool
    merged: bool


def heads_of(versions: Sequence[Version]) -> list[Version]:
    """Return the versions that no other names as its base, lowest stamp first.

    Where each names another (which no honest desk writes), the highest stamp is taken.
    """
    replaced = {stamp for version in versions for stamp in version.base}
    unique = {v.stamp: v for v in versions if v.stamp not in replaced}
    if versions and not unique:
        return [max(versions, key=lambda v: v.stamp)]
    return [unique[stamp] for stamp in sorted(unique)]


def settle(kind: str, name: str, versions: Sequence[Version]) -> Settled:
    """Return what a field's versions (at least one) mean together."""
    heads = heads_of(versions)
    shown = heads[-1].value
    if len(heads) == 1 or not _differ(name, heads):
        return Settled(shown, tuple(heads), in_conflict=False, merged=False)
    if name in LAST_COUNTS:
        return Settled(shown, tuple(heads), in_conflict=False, merged=False)
    text = text_of(kind, name, versions, [v.stamp for v in heads])
    if text is None:
        return Settled(shown, tuple(heads), in_conflict=True, merged=False)
    return Settled(text, tuple(heads), in_conflict=False, merged=True)


def text_of(
    kind: str, name: str, versions: Sequence[Version], stamps: Iterable[str], depth: int = 0
) -> str | None:
    """Return the text that versions of a long text give together, None where they do not.

    What they all come from is their nearest common ancestors, taken together in the same way.
    """
    by_stamp = {v.stamp: v for v in versions}
    wanted = [by_stamp.get(stamp) for stamp in stamps]
    if (kind, name) not in PROSE or depth > _DEEPEST or not wanted:
        return None
    values = []
    for version in wanted:
        if version is None or not (version.value is None or isinstance(version.value, str)):
            return None
        values.append(version.value or "")
    if len(set(values)) == 1:
        return str(values[0])
    nearest = common_ancestors(versions, [v.stamp for v in wanted if v is not None])
    base = text_of(kind, name, versions, nearest, depth + 1)
    return None if base is None else merge_texts(base, values)


def common_ancestors(versions: Sequence[Version], stamps: Sequence[str]) -> list[str]:
    """Return the nearest stamps that all of these versions replaced, directly or through others."""
    bases = {v.stamp: v.base for v in versions}
    common = set.intersection(*(_closure(bases, bases.get(stamp, ())) for stamp in stamps))
    further = {old for stamp in common for old in _closure(bases, bases.get(stamp, ()))}
    return sorted(common - further)


def edited_since_discarded(
    discards: Sequence[Version], changes: Iterable[tuple[str, str, Sequence[str]]]
) -> list[str]:
    """Return the stamps of edits of a discarded record that those who discarded it had not seen.

    Args:
        discards: The heads of its field ``discarded_at``.
        changes: Field, stamp and base of all changes of the record. A change of ``discarded_at``
            names in its base what its desk had seen of all fields.
    """
    if not discards or discards[-1].value is None:
        return []
    bases: dict[str, set[str]] = {}
    edits = set()
    for name, stamp, base in changes:
        bases.setdefault(stamp, set()).update(base)
        if name not in _NO_EDIT:
            edits.add(stamp)
    seen = _closure(bases, [v.stamp for v in discards if v.value is not None])
    return sorted(edits - seen)


def _closure(bases: Mapping[str, Iterable[str]], start: Iterable[str]) -> set[str]:
    """Return ``start`` and all that it replaced, directly and through others."""
    found: set[str] = set()
    follow = list(start)
    while follow:
        stamp = follow.pop()
        if stamp not in found:
            found.add(stamp)
            follow.extend(bases.get(stamp, ()))
    return found


def _differ(name: str, heads: Sequence[Version]) -> bool:
    if name == DISCARDED:
        # Two who threw a record away at different moments agree.
        return len({v.value is None for v in heads}) > 1
    return len({json.dumps(v.value, sort_keys=True) for v in heads}) > 1
