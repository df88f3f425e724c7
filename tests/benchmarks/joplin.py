"""The Joplin command line with a file-system target, as a peer of publishing and reading.

Optional: ``JOPLIN`` names the program, else it is looked for on the path; without it there is no
figure. It is not installed here: ``npm install --prefix /tmp/joplin joplin``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from figures import timed

NOTES = 1_000
"""Joplin is measured with fewer notes than ours has changes: the time is per note."""
_TIMEOUT_S = 300


def program() -> str | None:
    """Return the Joplin command, None where there is none."""
    return os.environ.get("JOPLIN") or shutil.which("joplin")


def seconds_a_note(work: Path, texts: list[str]) -> float | None:
    """Return how long one profile's sync and another's take for each note, None where it fails."""
    joplin = program()
    if joplin is None:
        return None
    target, notes = work / "target", work / "notes"
    for folder in (target, notes):
        folder.mkdir(parents=True, exist_ok=True)
    for number, text in enumerate(texts[:NOTES]):
        (notes / f"{number}.md").write_text(text, encoding="utf-8")

    def run(profile: str, *words: str) -> None:
        subprocess.run(
            [joplin, "--profile", str(work / profile), *words],
            check=True,
            capture_output=True,
            timeout=_TIMEOUT_S,
        )

    try:
        for profile in ("one", "two"):
            run(profile, "config", "sync.target", "2")
            run(profile, "config", "sync.2.path", str(target))
        run("one", "import", "--format", "md", str(notes))
        seconds = timed(lambda: run("one", "sync")) + timed(lambda: run("two", "sync"))
    except (OSError, subprocess.SubprocessError):
        return None
    arrived = sum(1 for _ in target.glob("*.md"))
    return seconds / NOTES if arrived >= min(NOTES, len(texts)) else None
