"""Practice: exercises with invented material. What is written here is never a request.

Drafts of this desk (store/local.py): they are in no table of requests, so no count, list or paper can
hold them, and no change log, so they never leave the desk (docs/decisions/0045).
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from wardapp import paths
from wardapp.domain.advice import Checked, Finding
from wardapp.insight import advice

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk

FIELDS = ("title", "current_state", "proposal", "expected_effect")
_KIND = "practice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    """An exercise (練習).

    Attributes:
        key: Its name in the drafts.
        title, level, task: What it is called, for whom it is, and what is asked for.
        minutes: How long it takes, about.
        voices: Invented voices: (where and when, words).
        facts: Invented figures of the ward: (what, figure and source).
        model: Field → a model answer.
        remarks: What makes the model good, sentence by sentence.
    """

    key: str
    title: str
    level: str
    task: str
    minutes: int
    voices: tuple[tuple[str, str], ...]
    facts: tuple[tuple[str, str], ...]
    model: dict[str, str]
    remarks: tuple[str, ...]


@lru_cache(maxsize=1)
def exercises() -> tuple[Exercise, ...]:
    """Return the exercises of resources/coaching/practice, the easiest first."""
    found = []
    for path in sorted((paths.resources_dir() / "coaching" / "practice").glob("*.toml")):
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        found.append(
            Exercise(
                key=path.stem,
                title=content["title"],
                level=content["level"],
                task=content["task"].strip(),
                minutes=int(content["minutes"]),
                voices=tuple((v["where"], v["text"]) for v in content["voice"]),
                facts=tuple((f["what"], f["figure"]) for f in content["fact"]),
                model=content["model"],
                remarks=tuple(content["remarks"]),
            )
        )
    return tuple(found)


class PracticeRoom:
    """The exercises, and what the person at this desk wrote in them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @staticmethod
    def exercises() -> tuple[Exercise, ...]:
        """Return the exercises, the easiest first."""
        return exercises()

    def _key(self, exercise: str) -> str:
        return f"practice/{self._desk.person.id}/{exercise}"

    def draft(self, exercise: str) -> dict[str, str]:
        """Return what this person wrote in an exercise, empty texts where nothing."""
        kept = self._desk.drafts.get(_KIND, self._key(exercise)) or {}
        return {name: str(kept.get(name, "")) for name in FIELDS}

    def save(self, exercise: str, texts: dict[str, str]) -> None:
        """Keep what is written in an exercise, on this desk alone."""
        self._desk.drafts.save(_KIND, self._key(exercise), dict(texts))

    def restart(self, exercise: str) -> None:
        """Begin an exercise anew."""
        self._desk.drafts.remove(_KIND, self._key(exercise))

    def begun(self) -> set[str]:
        """Return the exercises in which this person wrote something."""
        return {e.key for e in exercises() if any(t.strip() for t in self.draft(e.key).values())}

    @staticmethod
    def findings(texts: dict[str, str]) -> list[Finding]:
        """Return what the checker remarks; bureau, cost, plan and voices are no part of practice."""
        return advice.check(Checked(texts=texts))
