"""All that the editor shows of a theme, read at once off the drawing thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wardapp.ui.themes.links_tab import LinksTab
from wardapp.ui.themes.planned import planned_meetings
from wardapp.ui.themes.voices_tab import VoicesTab
from wardapp.ui.themes.work_tab import WorkTab

if TYPE_CHECKING:
    from wardapp.desk import Desk


def read_theme(desk: Desk, record: str) -> dict[str, Any]:
    """Return what the editor and its tabs show of a theme, by their names."""
    theme = desk.themes.get(record)
    office = desk.city.office(theme.office_id)
    return {
        "theme": theme,
        "office": (office.ward_name or office.name) if office else "",
        "own": desk.themes.is_own(theme) and theme.discarded_at is None,
        "choices": {
            "category_id": [(c.id, desk.city.name_of(c.id), "") for c in desk.city.categories()],
            "viewpoint_id": [(v.id, v.name, "") for v in desk.city.viewpoints()],
            "bureau_id": [(o.id, o.name, o.kana) for o in desk.city.offices() if not o.is_ward],
            "person_id": [(p.id, p.name, p.kana) for p in desk.city.people(theme.office_id)],
        },
        "voices": VoicesTab.read(desk, record),
        "work": WorkTab.read(desk, record),
        "links": LinksTab.read(desk, record),
        "meetings": planned_meetings(desk),
    }
