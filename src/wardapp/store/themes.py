"""Themes (課題) in the local database, and what is linked to them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any

from wardapp.domain import wareki
from wardapp.domain.changes import Changes
from wardapp.domain.ids import derived_id
from wardapp.domain.order import place
from wardapp.domain.text import normalise, words_of
from wardapp.domain.theme import (
    LINKED_KINDS,
    STAGE_LABELS,
    THEME_TEXTS,
    Theme,
    ThemeLink,
    ThemeOrigin,
    ThemeScope,
    ThemeStage,
)
from wardapp.domain.voice import clean_line_ends, clean_text
from wardapp.errors import InputRefused, WrongCall
from wardapp.store import records
from wardapp.store.city import City
from wardapp.store.database import Database
from wardapp.store.numbers import receipt_number
from wardapp.store.theme_access import refuse_foreign

_DAYS = ("next_on", "review_on", "closed_on")
_WORDS = ("number", "office_id", "created_at")
_PLAIN = ("category_id", "viewpoint_id", "bureau_id", "person_id", "fiscal_year")


class Themes:
    """The themes of the local database."""

    def __init__(self, database: Database, city: City, office_id: str) -> None:
        self._db = database
        self._city = city
        self._office_id = office_id

    # -- writing ---------------------------------------------------------------------------------

    def add(
        self, title: str, *, made_from: ThemeOrigin = ThemeOrigin.HAND, **fields: Any
    ) -> Changes:
        """Put a theme down; its first step says who found it and when.

        Raises:
            TextRefused: It has no title.
            WrongCall: A field is not one of a theme.
        """
        office = self._city.office(self._office_id)
        today = self._db.clock.today()
        values = _cleaned(fields)
        with self._db.write("課題の作成") as writing:
            number = receipt_number(
                writing,
                self._db.desk,
                office.short_name if office else "未設定",
                today,
                mark="課題",
            )
            made = records.insert(
                writing,
                self._db,
                "theme",
                **(
                    {
                        "number": number,
                        "office_id": self._office_id,
                        "fiscal_year": wareki.fiscal_year(today),
                        "scope": ThemeScope.SINGLE,
                        "stage": ThemeStage.DIG,
                        "person_id": self._db.author or None,
                        "made_from": made_from,
                    }
                    | values
                    | {"title": clean_line_ends(clean_text(title, "課題名")).strip()}
                ),
            )
        return Changes.of("theme", [made])

    def make_from(
        self,
        targets: Iterable[tuple[str, str]],
        title: str,
        *,
        made_from: ThemeOrigin = ThemeOrigin.VOICES,
        **fields: Any,
    ) -> Changes:
        """Put a theme down and link what it was made from, as one operation.

        Args:
            targets: Kind and identifier of each (voice, opinion, request, …).
            title: Its title.
            made_from: From what it was made.
            fields: Further fields.
        """
        with self._db.write("課題の作成"):
            made = self.add(title, made_from=made_from, **fields)
            return made | self.link_many(made.id, targets)

    def edit(self, key: str, **fields: Any) -> Changes:
        """Change fields of a theme of this office; the stage is changed by ``desk.theme_work.move``.

        Raises:
            NotAllowed: Another office's theme.
            WrongCall: A field is not one of a theme, or is the stage.
        """
        if "stage" in fields:
            raise WrongCall(
                "検討過程は「次の段階へ」などの操作で変更してください。", "何も変更していません。"
            )
        record = self.resolve(key)
        self.refuse_foreign(record)
        return records.edit(self._db, "theme", record, "課題の変更", **_cleaned(fields))

    def refuse_foreign(self, record: str) -> None:
        """Let an office change its own themes alone.

        Raises:
            NotAllowed: Another office's theme.
        """
        refuse_foreign(self._db, self._city, self._office_id, "theme", record)

    def is_own(self, theme: Theme) -> bool:
        """Whether this office may change the theme."""
        return theme.office_id == self._office_id

    def discard(self, ids: Sequence[str]) -> Changes:
        """Move themes to ごみ箱; what is linked to them stays where it is."""
        for record in ids:
            self.refuse_foreign(record)
        return records.set_discarded(self._db, "theme", ids, discarded=True)

    def restore(self, ids: Sequence[str]) -> Changes:
        """Take themes out of ごみ箱."""
        for record in ids:
            self.refuse_foreign(record)
        return records.set_discarded(self._db, "theme", ids, discarded=False)

    # -- links -----------------------------------------------------------------------------------

    def link(self, key: str, target_kind: str, target_id: str, *, note: str = "") -> Changes:
        """Link something to a theme of this office; a second time changes nothing but the note."""
        return self.link_many(key, [(target_kind, target_id)], note=note)

    def link_many(self, key: str, targets: Iterable[tuple[str, str]], *, note: str = "") -> Changes:
        """Link several things to a theme of this office, in this order.

        Raises:
            NotAllowed: Another office's theme.
            WrongCall: Something cannot be linked to a theme.
            InputRefused: A theme would be linked to itself.
        """
        theme = self.resolve(key)
        self.refuse_foreign(theme)
        touched: dict[str, set[str]] = {}
        links = []
        with self._db.write("課題への追加") as writing:
            last = writing.one(
                "SELECT max(position) FROM theme_link WHERE theme_id = ? AND discarded_at IS NULL",
                (theme,),
            )
            before = str(last[0]) if last and last[0] else ""
            for kind, target in dict.fromkeys(targets):
                if kind not in LINKED_KINDS:
                    raise WrongCall(f"課題に「{kind}」を付けることはできません。")
                if target == theme:
                    raise InputRefused(
                        "課題をそれ自身に付けることはできません。", "何も変更していません。"
                    )
                before = place([before] if before else [], 1 if before else 0)[0]
                links.append(
                    records.upsert_link(
                        writing,
                        self._db,
                        "theme_link",
                        derived_id("theme_link", theme, target),
                        theme_id=theme,
                        target_kind=kind,
                        target_id=target,
                        note=clean_line_ends(note) or None,
                        position=before,
                    )
                )
                touched.setdefault(kind, set()).add(target)
        others = {kind: frozenset(ids) for kind, ids in touched.items() if kind != "theme"}
        changes = Changes({**others, "theme": frozenset({theme, *touched.get("theme", ())})}, theme)
        return changes | Changes({"theme_link": frozenset(links)})

    def unlink(self, key: str, target_id: str) -> Changes:
        """Take something away from a theme of this office; the thing itself stays."""
        theme = self.resolve(key)
        self.refuse_foreign(theme)
        done = records.set_discarded(
            self._db,
            "theme_link",
            [derived_id("theme_link", theme, target_id)],
            discarded=True,
            label="課題からの取り外し",
        )
        touched = {kind: frozenset({target_id}) for kind in (self._kind_of(target_id),) if kind}
        return Changes({**touched, "theme": frozenset({theme})}, theme) | done

    def _kind_of(self, target_id: str) -> str:
        row = self._db.one("SELECT target_kind FROM theme_link WHERE target_id = ?", (target_id,))
        return str(row[0]) if row and row[0] != "theme" else ""

    def links(self, key: str, kind: str | None = None) -> tuple[ThemeLink, ...]:
        """Return what is linked to a theme, in order; of one kind or of all."""
        of_kind, values = ("AND t.target_kind = ? ", [kind]) if kind else ("", [])
        rows = records.fetch(
            self._db,
            "theme_link",
            f"WHERE t.theme_id = ? {of_kind}AND t.discarded_at IS NULL ORDER BY t.position, t.id",
            (self.resolve(key), *values),
        )
        return tuple(_link_from(row) for row in rows)

    def links_of(self, kind: str, target_id: str) -> tuple[Theme, ...]:
        """Return the themes that something is linked to (a voice's themes, a request's, …).

        Of a ward's theme (``kind`` theme) these are the common themes that were made of it.
        """
        rows = records.fetch(
            self._db,
            "theme",
            "JOIN theme_link l ON l.theme_id = t.id WHERE l.target_kind = ? AND l.target_id = ? "
            "AND l.discarded_at IS NULL AND t.discarded_at IS NULL ORDER BY t.pk",
            (kind, target_id),
        )
        return tuple(theme_from(row) for row in rows)

    def linked_ids(self, kind: str) -> frozenset[str]:
        """Return everything of a kind that is linked to any theme that is there."""
        rows = self._db.all(
            "SELECT DISTINCT l.target_id FROM theme_link l JOIN theme t ON t.id = l.theme_id "
            "WHERE l.target_kind = ? AND l.discarded_at IS NULL AND t.discarded_at IS NULL",
            (kind,),
        )
        return frozenset(target for (target,) in rows)

    def link_counts(self) -> dict[str, dict[str, int]]:
        """Return for every theme how many of each kind are linked to it."""
        found: dict[str, dict[str, int]] = {}
        for theme, kind, count in self._db.all(
            "SELECT theme_id, target_kind, count(*) FROM theme_link WHERE discarded_at IS NULL "
            "GROUP BY theme_id, target_kind"
        ):
            found.setdefault(theme, {})[kind] = count
        return found

    # -- reading ---------------------------------------------------------------------------------

    def resolve(self, key: str) -> str:
        """Return the identifier behind an identifier, a number or a unique beginning."""
        return records.resolve(self._db, "theme", key)

    def get(self, key: str) -> Theme:
        """Return a theme.

        Raises:
            RecordNotFound: There is no such theme, or several.
        """
        return theme_from(records.fetch_one(self._db, "theme", self.resolve(key)))

    def list(
        self,
        *,
        office_id: str | None = None,
        stage: ThemeStage | None = None,
        scope: ThemeScope | None = None,
        category_id: str | None = None,
        viewpoint_id: str | None = None,
        fiscal_year: int | None = None,
        closed: bool | None = None,
        query: str = "",
        discarded: bool = False,
    ) -> tuple[Theme, ...]:
        """Return the themes that fit: common ones first, then by stage, the newest first."""
        conditions = [f"t.discarded_at IS {'NOT ' if discarded else ''}NULL"]
        values: list[Any] = []
        for column, value in (
            ("office_id", office_id),
            ("stage", stage),
            ("scope", scope),
            ("category_id", category_id),
            ("viewpoint_id", viewpoint_id),
            ("fiscal_year", fiscal_year),
        ):
            if value is not None:
                conditions.append(f"t.{column} = ?")
                values.append(records.to_column(value))
        if closed is not None:
            conditions.append(f"t.closed_on IS {'NOT ' if closed else ''}NULL")
        rows = records.fetch(
            self._db, "theme", f"WHERE {' AND '.join(conditions)} ORDER BY t.pk DESC", values
        )
        words = words_of(query)
        found = [t for t in map(theme_from, rows) if not words or _holds(t, words)]
        scopes, stages = list(reversed(ThemeScope)), list(ThemeStage)
        found.sort(key=lambda t: (t.is_closed, scopes.index(t.scope), stages.index(t.stage)))
        return tuple(found)

    def due(self, until: dt.date) -> tuple[Theme, ...]:
        """Return this office's open themes whose next step is due by a day, the oldest first."""
        found = [
            t
            for t in self.list(office_id=self._office_id, closed=False)
            if t.next_on is not None and t.next_on <= until
        ]
        return tuple(sorted(found, key=lambda t: (t.next_on or until, t.number)))


def _cleaned(fields: dict[str, Any]) -> dict[str, Any]:
    unknown = fields.keys() - Theme.__dataclass_fields__.keys()
    if unknown:
        raise WrongCall(
            f"課題に「{sorted(unknown)[0]}」という項目はありません。", "何も変更していません。"
        )
    cleaned = dict(fields)
    if "title" in cleaned:
        cleaned["title"] = " ".join(clean_text(cleaned["title"], "課題名").split())
    for name in THEME_TEXTS:
        if name in cleaned:
            cleaned[name] = clean_line_ends(cleaned[name] or "") or None
    return cleaned


def _holds(theme: Theme, words: list[str]) -> bool:
    texts = (getattr(theme, name) for name in THEME_TEXTS)
    body = normalise("\n".join((theme.number, STAGE_LABELS[theme.stage], *texts)))
    return all(word in body for word in words)


def _enum(kind: Any, value: Any, default: Any) -> Any:
    try:
        return kind(value)
    except ValueError:
        return default


def theme_from(row: dict[str, Any]) -> Theme:
    """Return the theme of a row."""
    known: dict[str, Any] = {name: row[name] or "" for name in (*THEME_TEXTS, *_WORDS)}
    known |= {name: records.date_or_none(row[name]) for name in _DAYS}
    known |= {name: row[name] for name in _PLAIN}
    return Theme(
        id=row["id"],
        scope=_enum(ThemeScope, row["scope"], ThemeScope.SINGLE),
        stage=_enum(ThemeStage, row["stage"], ThemeStage.DIG),
        made_from=_enum(ThemeOrigin, row["made_from"], ThemeOrigin.HAND),
        discarded_at=row["discarded_at"],
        **known,
    )


def _link_from(row: dict[str, Any]) -> ThemeLink:
    return ThemeLink(
        id=row["id"],
        theme_id=row["theme_id"] or "",
        target_kind=row["target_kind"] or "",
        target_id=row["target_id"] or "",
        note=row["note"] or "",
        position=row["position"] or "",
    )
