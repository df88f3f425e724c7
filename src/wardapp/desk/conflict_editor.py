"""With what a person writes a third value into a field that waits for a decision. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Any

from wardapp.store.city import City
from wardapp.store.history import AMOUNTS, FLAGS, POINTS_TO, enum_labels
from wardapp.store.merging import DISCARDED, PROSE
from wardapp.store.schema import fields_of


class EditorKind(Enum):
    """What kind of value a field takes."""

    LINE = "line"
    LONG = "long"
    DAY = "day"
    TIME = "time"
    NUMBER = "number"
    AMOUNT = "amount"
    CHOICE = "choice"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Editor:
    """The editor of a field.

    Attributes:
        kind: What kind of value it takes; NONE: only what is there can be chosen.
        options: For CHOICE, value and name of what there is to choose.
        may_be_empty: Whether the field may have no value.
    """

    kind: EditorKind
    options: tuple[tuple[Any, str], ...] = ()
    may_be_empty: bool = True


NO_EDITOR = Editor(EditorKind.NONE)
_TIMES = frozenset({"starts_at", "ends_at"})
_ONLY_WHAT_IS_THERE = frozenset(
    {DISCARDED, "meeting_id", "number", "digest", "blob", "media_type", "origin", "target_id"}
) | frozenset(POINTS_TO)
_MAY_BE_EMPTY = frozenset(
    {
        ("request", "outcome"),
        ("voice", "not_voice"),
        ("voice", "treatment"),
        ("voice", "satisfaction"),
        ("voice", "age_band"),
        ("approval", "decision"),
        ("population", "age_band"),
        ("theme", "made_from"),
    }
)
_YES_NO = ((1, "はい"), (0, "いいえ"))


def editor_of(city: City, kind: str, name: str, values: Iterable[Any]) -> Editor:
    """Return the editor of a field; ``values`` are those it has now."""
    if name in _ONLY_WHAT_IS_THERE:
        return NO_EDITOR
    labels = enum_labels(kind, name)
    if labels:
        empty = (kind, name) in _MAY_BE_EMPTY
        options = tuple((str(value), label) for value, label in labels.items())
        return Editor(EditorKind.CHOICE, options, may_be_empty=empty)
    if name in FLAGS:
        return Editor(EditorKind.CHOICE, _YES_NO, may_be_empty=False)
    if name.endswith("_id") or name in {"taken_by", "reported_to"}:
        there = _records(city, kind, name)
        return Editor(EditorKind.CHOICE, there) if there else NO_EDITOR
    if name.endswith("_on"):
        return Editor(EditorKind.DAY)
    if name in _TIMES:
        return Editor(EditorKind.TIME)
    if name in AMOUNTS:
        return Editor(EditorKind.AMOUNT)
    if fields_of(kind).get(name) is int:
        return Editor(EditorKind.NUMBER)
    texts = [value for value in values if isinstance(value, str)]
    if (kind, name) in PROSE or any("\n" in text or len(text) > 60 for text in texts):
        return Editor(EditorKind.LONG)
    return Editor(EditorKind.LINE)


def _records(city: City, kind: str, name: str) -> tuple[tuple[str, str], ...]:
    if name in {"office_id", "bureau_id", "rule_office_id"}:
        return tuple((one.id, one.name) for one in city.offices())
    if name == "division_id":
        return tuple((d.id, f"{city.name_of(d.office_id)} {d.name}") for d in city.divisions())
    if name == "policy_plan_id" or (name == "parent_id" and kind == "plan"):
        return tuple((one.id, one.name) for one in city.plans())
    if name in {"category_id", "parent_id"}:
        return tuple((one.id, city.name_of(one.id)) for one in city.categories())
    if name in {"person_id", "author_id", "taken_by", "reported_to"}:
        return tuple((p.id, f"{city.name_of(p.office_id)} {p.name}") for p in city.people())
    simple: dict[str, Iterable[Any]] = {
        "district_id": city.districts(),
        "channel_id": city.channels(),
        "source_id": city.sources(),
        "viewpoint_id": city.viewpoints(),
    }
    return tuple((one.id, one.name) for one in simple.get(name, ()))
