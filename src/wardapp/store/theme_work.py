"""The way a theme is worked on: the steps of its 検討過程, tasks, and the working group."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from wardapp.domain import wareki
from wardapp.domain.changes import Changes
from wardapp.domain.ids import derived_id, new_id
from wardapp.domain.order import place
from wardapp.domain.theme import (
    STAGE_LABELS,
    TaskKind,
    Theme,
    ThemeMember,
    ThemeStage,
    ThemeStep,
    ThemeTask,
)
from wardapp.domain.voice import clean_line_ends, clean_text
from wardapp.errors import InputRefused
from wardapp.store import records
from wardapp.store.city import City
from wardapp.store.database import Database, Writing
from wardapp.store.theme_access import refuse_foreign
from wardapp.store.themes import Themes


class ThemeWork:
    """Steps, tasks and working groups of themes."""

    def __init__(self, database: Database, city: City, themes: Themes, office_id: str) -> None:
        self._db = database
        self._city = city
        self._themes = themes
        self._office_id = office_id

    # -- steps -----------------------------------------------------------------------------------

    def move(
        self,
        key: str,
        to: ThemeStage,
        text: str = "",
        *,
        done_on: dt.date | None = None,
        who: str = "",
    ) -> Changes:
        """Take a theme to another stage, forward or back, and write down who, when and what.

        Raises:
            NotAllowed: Another office's theme.
            InputRefused: It is closed.
        """
        theme = self._own(key)
        if theme.is_closed:
            raise InputRefused(
                "この課題は終了しています。",
                "何も変更していません。",
                "先に「再開する」を行ってください。",
            )
        said = text.strip() or f"「{STAGE_LABELS[to]}」に進めた"
        with self._db.write(f"課題を「{STAGE_LABELS[to]}」へ") as writing:
            records.update(writing, "theme", theme.id, stage=to)
            step = self._write_step(writing, theme.id, to, said, done_on, who)
        return Changes.of("theme", [theme.id], theme_step=[step])

    def add_step(
        self,
        key: str,
        text: str,
        *,
        stage: ThemeStage | None = None,
        done_on: dt.date | None = None,
        who: str = "",
    ) -> Changes:
        """Write down what was done about a theme, in its present stage or in another.

        Raises:
            TextRefused: Nothing was written.
            NotAllowed: Another office's theme.
        """
        theme = self._own(key)
        said = clean_text(text, "行ったこと")
        with self._db.write("検討過程の記録") as writing:
            step = self._write_step(writing, theme.id, stage or theme.stage, said, done_on, who)
        return Changes.of("theme", [theme.id], theme_step=[step])

    def _write_step(
        self,
        writing: Writing,
        theme: str,
        stage: ThemeStage,
        text: str,
        done_on: dt.date | None,
        who: str,
    ) -> str:
        return records.insert(
            writing,
            self._db,
            "theme_step",
            theme_id=theme,
            stage=stage,
            done_on=done_on or self._db.clock.today(),
            text=clean_line_ends(text).strip(),
            who=clean_line_ends(who).strip() or None,
            person_id=None if who.strip() else self._db.author or None,
        )

    def edit_step(self, step_id: str, **fields: Any) -> Changes:
        """Change a step that was written down."""
        row = records.fetch_one(self._db, "theme_step", step_id)
        self._themes.refuse_foreign(row["theme_id"])
        if "text" in fields:
            fields["text"] = clean_text(fields["text"], "行ったこと")
        return records.edit(self._db, "theme_step", step_id, **fields) | Changes.of(
            "theme", [row["theme_id"]]
        )

    def discard_step(self, step_id: str) -> Changes:
        """Take a step away that was written down by mistake."""
        row = records.fetch_one(self._db, "theme_step", step_id)
        self._themes.refuse_foreign(row["theme_id"])
        done = records.set_discarded(self._db, "theme_step", [step_id], discarded=True)
        return done | Changes.of("theme", [row["theme_id"]])

    def steps(self, key: str) -> tuple[ThemeStep, ...]:
        """Return what was done about a theme, the oldest first."""
        rows = records.fetch(
            self._db,
            "theme_step",
            "WHERE t.theme_id = ? AND t.discarded_at IS NULL ORDER BY t.done_on, t.pk",
            (self._themes.resolve(key),),
        )
        today = self._db.clock.today()
        return tuple(
            ThemeStep(
                id=row["id"],
                theme_id=row["theme_id"],
                stage=_enum(ThemeStage, row["stage"], ThemeStage.DIG),
                done_on=records.date_or_none(row["done_on"]) or today,
                text=row["text"] or "",
                who=row["who"] or self._city.name_of(row["person_id"]),
                person_id=row["person_id"],
            )
            for row in rows
        )

    def close(self, key: str, note: str = "") -> Changes:
        """Say that nothing more is done about a theme, and why."""
        theme = self._own(key)
        return records.edit(
            self._db,
            "theme",
            theme.id,
            "課題の終了",
            closed_on=self._db.clock.today(),
            closing_note=clean_line_ends(note).strip() or None,
        )

    def reopen(self, key: str) -> Changes:
        """Work on a closed theme again."""
        theme = self._own(key)
        return records.edit(
            self._db, "theme", theme.id, "課題の再開", closed_on=None, closing_note=None
        )

    # -- tasks -----------------------------------------------------------------------------------

    def add_task(
        self,
        title: str,
        *,
        theme_id: str | None = None,
        kind: TaskKind = TaskKind.MEASURE,
        fiscal_year: int | None = None,
        **fields: Any,
    ) -> Changes:
        """Put a task down, for a theme or in the year's plan alone.

        Raises:
            TextRefused: It has no title.
            NotAllowed: Another office's theme.
        """
        if theme_id:
            theme_id = self._own(theme_id).id
        year = fiscal_year or wareki.fiscal_year(self._db.clock.today())
        with self._db.write("取組の追加") as writing:
            last = writing.one("SELECT max(position) FROM theme_task WHERE discarded_at IS NULL")
            before = [str(last[0])] if last and last[0] else []
            made = records.insert(
                writing,
                self._db,
                "theme_task",
                theme_id=theme_id,
                office_id=self._office_id,
                fiscal_year=year,
                kind=kind,
                title=" ".join(clean_text(title, "取組").split()),
                position=place(before, len(before))[0],
                **_plain(fields),
            )
        return Changes.of("theme_task", [made], theme=[theme_id] if theme_id else [])

    def edit_task(self, task_id: str, **fields: Any) -> Changes:
        """Change a task of this office.

        Raises:
            NotAllowed: Another office's task.
        """
        refuse_foreign(self._db, self._city, self._office_id, "theme_task", task_id)
        if "title" in fields:
            fields["title"] = " ".join(clean_text(fields["title"], "取組").split())
        row = records.fetch_one(self._db, "theme_task", task_id)
        done = records.edit(self._db, "theme_task", task_id, **_plain(fields))
        return done | (Changes.of("theme", [row["theme_id"]]) if row["theme_id"] else Changes())

    def finish_task(self, task_id: str, *, done: bool = True) -> Changes:
        """Say that a task is done, or that it is not."""
        return self.edit_task(task_id, done_on=self._db.clock.today() if done else None)

    def discard_task(self, task_id: str) -> Changes:
        """Move a task to ごみ箱."""
        refuse_foreign(self._db, self._city, self._office_id, "theme_task", task_id)
        row = records.fetch_one(self._db, "theme_task", task_id)
        done = records.set_discarded(self._db, "theme_task", [task_id], discarded=True)
        return done | (Changes.of("theme", [row["theme_id"]]) if row["theme_id"] else Changes())

    def tasks(
        self,
        *,
        theme_id: str | None = None,
        office_id: str | None = None,
        fiscal_year: int | None = None,
        open_only: bool = False,
    ) -> tuple[ThemeTask, ...]:
        """Return tasks of a theme, an office, a year: the open ones first, by the day they are due."""
        conditions, values = ["t.discarded_at IS NULL"], []
        for column, value in (
            ("theme_id", theme_id),
            ("office_id", office_id),
            ("fiscal_year", fiscal_year),
        ):
            if value is not None:
                conditions.append(f"t.{column} = ?")
                values.append(value)
        if open_only:
            conditions.append("t.done_on IS NULL")
        rows = records.fetch(
            self._db,
            "theme_task",
            f"WHERE {' AND '.join(conditions)} ORDER BY t.done_on IS NOT NULL, "
            "coalesce(t.due_on, '9999'), t.position, t.id",
            values,
        )
        return tuple(
            ThemeTask(
                id=row["id"],
                office_id=row["office_id"] or "",
                title=row["title"] or "",
                theme_id=row["theme_id"],
                fiscal_year=row["fiscal_year"],
                kind=_enum(TaskKind, row["kind"], TaskKind.MEASURE),
                who=row["who"] or self._city.name_of(row["person_id"]),
                person_id=row["person_id"],
                due_on=records.date_or_none(row["due_on"]),
                done_on=records.date_or_none(row["done_on"]),
                note=row["note"] or "",
                position=row["position"] or "",
            )
            for row in rows
        )

    # -- working group ---------------------------------------------------------------------------

    def add_member(
        self,
        key: str,
        *,
        person_id: str | None = None,
        name: str = "",
        role: str = "",
        **fields: Any,
    ) -> Changes:
        """Let somebody take part in the working group; name and post are kept as of now.

        Raises:
            InputRefused: Neither a person nor a name was given.
        """
        theme = self._own(key)
        person = self._city.person(person_id)
        called = (person.name if person else name).strip()
        if not called:
            raise InputRefused(
                "委員の氏名が入力されていません。",
                "何も保存していません。",
                "氏名を入力してください。",
            )
        known = {"office_id": person.office_id, "post": person.post} if person else {}
        record = derived_id("theme_member", theme.id, person_id) if person_id else new_id()
        with self._db.write("作業部会の委員の追加") as writing:
            last = writing.one(
                "SELECT max(position) FROM theme_member WHERE theme_id = ?", (theme.id,)
            )
            before = [str(last[0])] if last and last[0] else []
            made = records.upsert_link(
                writing,
                self._db,
                "theme_member",
                record,
                theme_id=theme.id,
                person_id=person_id,
                name=called,
                role=role.strip() or None,
                position=place(before, len(before))[0],
                **(known | fields),
            )
        return Changes.of("theme", [theme.id], theme_member=[made])

    def edit_member(self, member_id: str, **fields: Any) -> Changes:
        """Change role, name or post of a member."""
        row = records.fetch_one(self._db, "theme_member", member_id)
        self._themes.refuse_foreign(row["theme_id"])
        return records.edit(self._db, "theme_member", member_id, **fields) | Changes.of(
            "theme", [row["theme_id"]]
        )

    def discard_member(self, member_id: str) -> Changes:
        """Let somebody leave the working group."""
        row = records.fetch_one(self._db, "theme_member", member_id)
        self._themes.refuse_foreign(row["theme_id"])
        done = records.set_discarded(self._db, "theme_member", [member_id], discarded=True)
        return done | Changes.of("theme", [row["theme_id"]])

    def members(self, key: str) -> tuple[ThemeMember, ...]:
        """Return the working group of a theme, in order."""
        rows = records.fetch(
            self._db,
            "theme_member",
            "WHERE t.theme_id = ? AND t.discarded_at IS NULL ORDER BY t.position, t.id",
            (self._themes.resolve(key),),
        )
        return tuple(
            ThemeMember(
                id=row["id"],
                theme_id=row["theme_id"],
                name=row["name"] or "",
                office_id=row["office_id"],
                person_id=row["person_id"],
                post=row["post"] or "",
                role=row["role"] or "",
                position=row["position"] or "",
            )
            for row in rows
        )

    def _own(self, key: str) -> Theme:
        theme = self._themes.get(key)
        self._themes.refuse_foreign(theme.id)
        return theme


def _plain(fields: dict[str, Any]) -> dict[str, Any]:
    cleaned = dict(fields)
    for name in ("who", "note"):
        if name in cleaned:
            cleaned[name] = clean_line_ends(cleaned[name] or "").strip() or None
    return cleaned


def _enum(kind: Any, value: Any, default: Any) -> Any:
    try:
        return kind(value)
    except ValueError:
        return default


def newest_steps(database: Database, themes: Sequence[str]) -> dict[str, tuple[str, str]]:
    """Return (day, text) of the last step of each of these themes."""
    found: dict[str, tuple[str, str]] = {}
    wanted = list(themes)
    for begin in range(0, len(wanted), 500):
        some = wanted[begin : begin + 500]
        for theme, day, text in database.all(
            "SELECT theme_id, done_on, text FROM theme_step WHERE discarded_at IS NULL "
            f"AND theme_id IN ({','.join('?' * len(some))}) ORDER BY done_on, pk",
            some,
        ):
            found[theme] = (day or "", text or "")
    return found
