"""What the counter window offers to choose from, read once off the drawing thread. No Qt."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wardapp.domain.template import Template, TemplatePurpose
from wardapp.ui.widgets.place_completer import Offered

if TYPE_CHECKING:
    from wardapp.desk import Desk


@dataclass(frozen=True, slots=True)
class Choices:
    """What one can choose.

    Attributes:
        items: By field of the form: identifier, name and reading of each choice.
        last_used: What the last voice had, by field.
        places: Places to complete.
        templates: Templates of voices.
    """

    items: dict[str, list[tuple[str, str, str]]]
    last_used: dict[str, Any]
    places: list[Offered]
    templates: list[Template]


def read_choices(desk: Desk) -> Choices:
    """Read what a clerk of this office can choose."""
    city, own = desk.city, desk.office.id
    parents = {c.id: c.name for c in city.categories()}
    here = city.districts(own) or city.districts()
    items = {
        "category_id": [
            (c.id, f"{parents[c.parent_id]}／{c.name}" if c.parent_id in parents else c.name, "")
            for c in city.categories()
        ],
        "district_id": [(d.id, d.name, d.kana) for d in here],
        "channel_id": [(c.id, c.name, "") for c in city.channels()],
        "source_id": [(s.id, s.name, "") for s in city.sources()],
        "division_id": [(d.id, d.name, "") for d in city.divisions(own)],
    }
    return Choices(
        items,
        desk.settings.get("voices.last_used"),
        _offered(desk),
        list(desk.templates.list(TemplatePurpose.VOICE)),
    )


def _offered(desk: Desk) -> list[Offered]:
    """Return the own ward's places and those written before, then what other wards have."""
    own, city = desk.office.id, desk.city
    listed = sorted(city.places(), key=lambda place: place.office_id != own)
    often = Counter(place.name for place in listed)
    offered = [
        Offered(
            place.name,
            place.kana,
            city.name_of(place.office_id)
            if often[place.name] > 1 or place.office_id != own
            else "",
            place.district_id,
        )
        for place in listed
    ]
    known = {place.name for place in listed}
    here = sum(1 for place in listed if place.office_id == own)
    written = [Offered(name) for name in desk.voices.places() if name not in known]
    return [*offered[:here], *written, *offered[here:]]
