"""Widgets that know no domain nouns; each module says in its docstring how it is used.

date_edit.WarekiDateEdit, chip_bar.ChipBar, search_field.SearchField, empty_state.EmptyState,
message_bar.MessageBar, section_heading.SectionHeading, name_combo.NameCombo, auto_save.AutoSave,
history_view.HistoryView, page_frame.PageFrame, pill.Pill, row_button.RowButton, field.Field,
flow.FlowLayout, filtered_list.FilteredList, paragraph.Paragraph, page_scroll.PageScroll,
hold_height.hold_height.

Each is imported when its name is first asked for: the window needs few of them for its first paint.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wardapp.ui.widgets.auto_save import AutoSave
    from wardapp.ui.widgets.chip_bar import Chip, ChipBar
    from wardapp.ui.widgets.date_edit import WarekiDateEdit
    from wardapp.ui.widgets.empty_state import EmptyState
    from wardapp.ui.widgets.field import Field
    from wardapp.ui.widgets.flow import FlowLayout
    from wardapp.ui.widgets.history_view import HistoryView
    from wardapp.ui.widgets.message_bar import MessageBar
    from wardapp.ui.widgets.name_combo import NameCombo
    from wardapp.ui.widgets.page_frame import PageFrame
    from wardapp.ui.widgets.pill import Pill, paint_pill
    from wardapp.ui.widgets.search_field import SearchField
    from wardapp.ui.widgets.section_heading import SectionHeading

_HOMES = {
    "AutoSave": "auto_save",
    "Chip": "chip_bar",
    "ChipBar": "chip_bar",
    "EmptyState": "empty_state",
    "Field": "field",
    "FlowLayout": "flow",
    "HistoryView": "history_view",
    "MessageBar": "message_bar",
    "NameCombo": "name_combo",
    "PageFrame": "page_frame",
    "Pill": "pill",
    "SearchField": "search_field",
    "SectionHeading": "section_heading",
    "WarekiDateEdit": "date_edit",
    "paint_pill": "pill",
}

__all__ = [
    "AutoSave",
    "Chip",
    "ChipBar",
    "EmptyState",
    "Field",
    "FlowLayout",
    "HistoryView",
    "MessageBar",
    "NameCombo",
    "PageFrame",
    "Pill",
    "SearchField",
    "SectionHeading",
    "WarekiDateEdit",
    "paint_pill",
]


def __getattr__(name: str) -> Any:
    """Import a widget when it is first asked for."""
    home = _HOMES.get(name)
    if home is None:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    return getattr(import_module(f"{__name__}.{home}"), name)
