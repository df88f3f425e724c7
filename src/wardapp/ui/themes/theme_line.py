"""A theme as the list shows it: where it stands, whether it is late, whose it is."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wardapp.domain.theme import ThemeScope
from wardapp.ui.labels import SCOPE_LABELS, THEME_STAGE_LABELS
from wardapp.ui.widgets.record_list import RecordLine

if TYPE_CHECKING:
    from wardapp.desk.theme_views import ThemeLine


def theme_line(line: ThemeLine, today: dt.date) -> RecordLine:
    """Return the line of a theme."""
    theme = line.theme
    state = _tr("終了") if theme.is_closed else THEME_STAGE_LABELS[theme.stage]
    tone = "neutral" if theme.is_closed else "accent"
    if not theme.is_closed and theme.next_on is not None and theme.next_on < today:
        state, tone = _tr("{stage}・遅れ").format(stage=state), "danger"
    scope = "" if theme.scope is ThemeScope.SINGLE else SCOPE_LABELS[theme.scope]
    category = line.category.split("/")[-1]
    aside = _tr("声{count}").format(count=line.voices) if line.voices else ""
    if line.wards.wards > 1:
        aside = _tr("{wards}／{all}区").format(wards=line.wards.wards, all=line.wards.of)
    detail = "　".join(p for p in (scope, line.office, category) if p)
    return RecordLine(theme.id, theme.title, detail, state, tone, aside, theme.is_closed)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ThemesPage", text)
