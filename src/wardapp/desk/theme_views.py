"""Themes seen from above: what stands behind one, the wards side by side, what may be the same."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from wardapp.domain.hearing import Opinion
from wardapp.domain.matter import Counted
from wardapp.domain.progress import NO_PROGRESS, Progress
from wardapp.domain.theme import Commonness, PairVerdict, Theme, ThemeStage, ThemeTask
from wardapp.domain.voice_list import VoiceFilter
from wardapp.errors import RecordNotFound
from wardapp.store.theme_work import newest_steps

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk
    from wardapp.domain.voice_list import VoiceRow
    from wardapp.insight.alike import Alike


@dataclass(frozen=True, slots=True)
class Behind:
    """What stands behind a theme, of a common theme also what stands behind its wards' themes.

    Attributes:
        voice_ids: The voices, in the order in which they were put there.
        counted: Voices (件), persons at the most (人), matters (案件).
        first, last: When the voices were received.
        wards: In how many of how many wards it is named.
        opinions: What ward mayors said about it.
    """

    voice_ids: tuple[str, ...]
    counted: Counted
    first: dt.date | None
    last: dt.date | None
    wards: Commonness
    opinions: tuple[Opinion, ...]


@dataclass(frozen=True, slots=True)
class Linked:
    """A record that belongs to a theme, as a list shows it."""

    kind: str
    id: str
    title: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class ThemeLine:
    """A theme in a list, on the board and in the 課題整理表."""

    theme: Theme
    office: str
    category: str
    viewpoint: str
    voices: int
    opinions: int
    requests: int
    wards: Commonness
    last_step: str = ""
    last_step_on: str = ""
    tasks: tuple[ThemeTask, ...] = ()
    common: tuple[str, ...] = ()


class ThemeViews:
    """Reads over themes and what is linked to them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._db = desk.database

    def behind(self, key: str) -> Behind:
        """Return what stands behind a theme."""
        desk = self._desk
        theme = desk.themes.get(key)
        themes = [theme.id, *(part.id for part in desk.common_themes.parts(theme.id))]
        voices: dict[str, None] = {}
        opinions: dict[str, None] = {}
        for one in themes:
            for link in desk.themes.links(one):
                if link.target_kind == "voice":
                    voices[link.target_id] = None
                elif link.target_kind == "opinion":
                    opinions[link.target_id] = None
        rows = desk.voices.rows_of(list(voices))
        shown = [row for row in rows if not row.discarded]
        days = sorted(row.received_on for row in shown)
        ids = tuple(row.id for row in shown)
        counted = (
            desk.voices.counted(VoiceFilter(ids=frozenset(ids), merged=True)) if ids else Counted()
        )
        return Behind(
            ids,
            counted,
            days[0] if days else None,
            days[-1] if days else None,
            desk.common_themes.commonness([theme.id])[theme.id],
            desk.hearings.opinions(ids=list(opinions)) if opinions else (),
        )

    def voices(self, key: str) -> list[VoiceRow]:
        """Return the voices behind a theme as rows of a list."""
        return self._desk.voices.rows_of(list(self.behind(key).voice_ids))

    def linked(self, key: str) -> tuple[Linked, ...]:
        """Return all other records that belong to a theme: requests, projects, meetings, themes, …"""
        desk = self._desk
        found = []
        for link in desk.themes.links(key):
            if link.target_kind in {"voice", "opinion"}:
                continue
            title = desk.title_of(link.target_kind, link.target_id)
            if title:
                found.append(Linked(link.target_kind, link.target_id, title, link.note))
        theme = desk.themes.resolve(key)
        found += [
            Linked("inquiry", one.id, one.title, one.number)
            for one in desk.inquiries.list(theme_id=theme)
        ]
        return tuple(dict.fromkeys(found))

    # -- lists -----------------------------------------------------------------------------------

    def lines(self, themes: tuple[Theme, ...] | None = None) -> tuple[ThemeLine, ...]:
        """Return themes (all where None) with what a list says beside them."""
        desk = self._desk
        listed = desk.themes.list() if themes is None else themes
        counts = desk.themes.link_counts()
        common = desk.common_themes.commonness()
        steps = newest_steps(self._db, [theme.id for theme in listed])
        tasks: dict[str, list[ThemeTask]] = {}
        for task in desk.theme_work.tasks():
            if task.theme_id:
                tasks.setdefault(task.theme_id, []).append(task)
        above: dict[str, list[str]] = {}
        for part, title in self._db.all(
            "SELECT l.target_id, t.title FROM theme_link l JOIN theme t ON t.id = l.theme_id "
            "WHERE l.target_kind = 'theme' AND l.discarded_at IS NULL AND t.discarded_at IS NULL "
            "ORDER BY t.pk"
        ):
            above.setdefault(part, []).append(title or "")
        found = []
        for theme in listed:
            of = counts.get(theme.id, {})
            day, text = steps.get(theme.id, ("", ""))
            office = desk.city.office(theme.office_id)
            found.append(
                ThemeLine(
                    theme,
                    (office.ward_name or office.name) if office else "",
                    desk.city.name_of(theme.category_id),
                    desk.city.name_of(theme.viewpoint_id),
                    of.get("voice", 0),
                    of.get("opinion", 0),
                    of.get("request", 0),
                    common.get(theme.id, Commonness(0, 0)),
                    text,
                    day,
                    tuple(tasks.get(theme.id, ())),
                    tuple(above.get(theme.id, ())),
                )
            )
        return tuple(found)

    def board(self, lines: tuple[ThemeLine, ...]) -> dict[ThemeStage, list[ThemeLine]]:
        """Return open themes by stage."""
        found: dict[ThemeStage, list[ThemeLine]] = {stage: [] for stage in ThemeStage}
        for line in lines:
            if not line.theme.is_closed:
                found[line.theme.stage].append(line)
        return found

    # -- what wards have in common ---------------------------------------------------------------

    def alike(self, progress: Progress = NO_PROGRESS) -> list[Alike]:
        """Propose themes of different wards that may be the same; call it off the drawing thread.

        Raises:
            Cancelled: The person has cancelled.
        """
        from wardapp.insight.alike import ThemeText, alike_themes

        desk = self._desk
        wards = {office.id for office in desk.city.offices() if office.is_ward}
        texts = [
            ThemeText(
                theme.id, theme.office_id, theme.title, f"{theme.description}\n{theme.why_here}"
            )
            for theme in desk.themes.list(closed=False)
            if theme.office_id in wards
        ]
        apart = [
            pair
            for pair, verdict in desk.common_themes.verdicts().items()
            if verdict is PairVerdict.DIFFERENT
        ]
        together: dict[str, set[str]] = {}
        for common, part in self._db.all(
            "SELECT l.theme_id, l.target_id FROM theme_link l JOIN theme t ON t.id = l.theme_id "
            "WHERE l.target_kind = 'theme' AND l.discarded_at IS NULL AND t.discarded_at IS NULL"
        ):
            together.setdefault(common, set()).add(part)
        return alike_themes(
            texts,
            told_apart=apart,
            together=[frozenset(parts) for parts in together.values()],
            progress=progress,
        )

    # -- files -----------------------------------------------------------------------------------

    def write_table(self, path: Path) -> int:
        """Write the 課題整理表 to an Excel file (see theme_files.write_theme_table)."""
        from wardapp.desk.theme_files import write_theme_table

        return write_theme_table(self._desk, path)

    def write_opinions(self, path: Path, fiscal_year: int | None = None) -> int:
        """Write the opinions of ward mayors to an Excel file (see theme_files.write_opinions)."""
        from wardapp.desk.theme_files import write_opinions

        return write_opinions(self._desk, path, fiscal_year)

    def write_answers(self, path: Path, inquiry_id: str) -> int:
        """Write the answers to a question round to an Excel file (see theme_files.write_answers)."""
        from wardapp.desk.theme_files import write_answers

        return write_answers(self._desk, path, inquiry_id)

    def request_for(self, key: str) -> str:
        """Return the identifier of the last request that was made of a theme, "" for none.

        Raises:
            RecordNotFound: There is no such theme.
        """
        links = self._desk.themes.links(key, "request")
        for link in reversed(links):
            try:
                return self._desk.requests.get(link.target_id).id
            except RecordNotFound:
                continue
        return ""
