"""Themes of several wards: what headquarters makes of them, and in how many wards a theme is named."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.city import OfficeKind
from wardapp.domain.ids import derived_id
from wardapp.domain.theme import Commonness, PairVerdict, Theme, ThemeOrigin
from wardapp.errors import InputRefused
from wardapp.store import records
from wardapp.store.city import City
from wardapp.store.database import Database
from wardapp.store.theme_access import refuse_unless_headquarters
from wardapp.store.themes import Themes

_NAMED = """
SELECT l.theme_id, v.office_id FROM theme_link l JOIN voice v ON v.id = l.target_id
 WHERE l.target_kind = 'voice' AND l.discarded_at IS NULL AND v.discarded_at IS NULL
UNION SELECT l.theme_id, o.office_id FROM theme_link l JOIN opinion o ON o.id = l.target_id
 WHERE l.target_kind = 'opinion' AND l.discarded_at IS NULL AND o.discarded_at IS NULL
UNION SELECT l.theme_id, t.office_id FROM theme_link l JOIN theme t ON t.id = l.target_id
 WHERE l.target_kind = 'theme' AND l.discarded_at IS NULL AND t.discarded_at IS NULL
UNION SELECT t.id, t.office_id FROM theme t
"""
"""Theme → an office that names it: by its own theme, an opinion of its mayor, a voice it received."""


class CommonThemes:
    """What headquarters makes of the wards' themes; what wards have in common."""

    def __init__(self, database: Database, city: City, themes: Themes, office_id: str) -> None:
        self._db = database
        self._city = city
        self._themes = themes
        self._office_id = office_id

    def commonness(self, theme_ids: Sequence[str] | None = None) -> dict[str, Commonness]:
        """Return in how many of how many wards each theme is named (of all themes where None).

        A ward names a theme by a theme of its own that is linked to it, by an opinion of its ward
        mayor or by a voice that it received. Several of one ward count once.
        """
        wards = [o for o in self._city.offices() if o.kind is OfficeKind.WARD]
        position = {ward.id: number for number, ward in enumerate(wards)}
        found: dict[str, set[str]] = {}
        for theme, office in self._db.all(_NAMED):
            if office in position:
                found.setdefault(theme, set()).add(office)
        wanted = found.keys() if theme_ids is None else theme_ids
        return {
            theme: Commonness(
                len(found.get(theme, ())),
                len(wards),
                tuple(
                    wards[position[o]].ward_name
                    for o in sorted(found.get(theme, ()), key=position.__getitem__)
                ),
            )
            for theme in wanted
        }

    def make_common(self, theme_ids: Sequence[str], title: str, **fields: Any) -> Changes:
        """Make a common theme of the wards' themes; they stay as they are, and are linked to it.

        Its scope follows from in how many wards it is named. That they are the same theme is kept
        as what a person confirmed.

        Raises:
            NotAllowed: This desk does not stand at headquarters.
            InputRefused: Fewer than two themes.
        """
        refuse_unless_headquarters(self._city, self._office_id, "共通の課題をまとめること")
        wanted = list(dict.fromkeys(theme_ids))
        if len(wanted) < 2:
            raise InputRefused(
                "まとめる課題が二つ以上選ばれていません。",
                "何も変更していません。",
                "ほかの区の課題も選んでください。",
            )
        with self._db.write("共通の課題の作成"):
            changes = self._themes.make_from(
                [("theme", theme) for theme in wanted],
                title,
                made_from=ThemeOrigin.THEMES,
                **fields,
            )
            scope = self.commonness([changes.id])[changes.id].scope
            changes |= self._themes.edit(changes.id, scope=scope)
            first, *others = wanted
            for other in others:
                changes |= self.decide(first, other, PairVerdict.SAME)
        return Changes(changes.touched, changes.id)

    def add_to_common(self, common: str, theme_ids: Sequence[str]) -> Changes:
        """Link further wards' themes to a common theme; its scope follows.

        Raises:
            NotAllowed: The common theme is another office's.
        """
        with self._db.write("共通の課題への追加"):
            changes = self._themes.link_many(common, [("theme", theme) for theme in theme_ids])
            record = self._themes.resolve(common)
            scope = self.commonness([record])[record].scope
            changes |= self._themes.edit(record, scope=scope)
        return Changes(changes.touched, record)

    def parts(self, common: str) -> tuple[Theme, ...]:
        """Return the wards' themes that a common theme was made of, in order."""
        return tuple(
            theme
            for link in self._themes.links(common, "theme")
            if (theme := self._there(link.target_id)) is not None
        )

    def _there(self, theme_id: str) -> Theme | None:
        row = self._db.one("SELECT discarded_at FROM theme WHERE id = ?", (theme_id,))
        return self._themes.get(theme_id) if row is not None and row[0] is None else None

    # -- what a person said about pairs ----------------------------------------------------------

    def decide(self, one: str, other: str, verdict: PairVerdict | None) -> Changes:
        """Keep whether two themes are the same; None: nobody has said so."""
        first, second = sorted((one, other))
        record = derived_id("theme_pair", first, second)
        with self._db.write("課題の見比べ") as writing:
            if verdict is None:
                records.update(writing, "theme_pair", record, discarded_at=self._db.utc_now())
            else:
                records.upsert_link(
                    writing,
                    self._db,
                    "theme_pair",
                    record,
                    theme_id=first,
                    other_id=second,
                    verdict=verdict,
                    person_id=self._db.author or None,
                    decided_on=self._db.clock.today(),
                )
        return Changes.of("theme_pair", [record], theme=[first, second])

    def verdicts(self) -> dict[tuple[str, str], PairVerdict]:
        """Return what was said about pairs of themes, by both identifiers in their order."""
        rows = self._db.all(
            "SELECT theme_id, other_id, verdict FROM theme_pair WHERE discarded_at IS NULL"
        )
        known = {str(verdict): verdict for verdict in PairVerdict}
        return {(one, other): known[v] for one, other, v in rows if v in known}
