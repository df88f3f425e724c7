"""Measure beside bare peers and print the table of quality figures (``make bench``).

Usage: python tests/benchmarks/run.py [--voices N] [--only NAME,...] [--write FILE]
Nothing here fails a test run. Names: import keep search scroll help suggest start sync idle paper.
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import platform
import subprocess
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")

import csv_import
import helping
import idle_sync
import keep_voice
import paper
import scrolling
import search
import start_up
import sync_changes
from figures import Figure, table
from places import new_desk

from wardapp.desk import Desk

REASONS = {
    "CSV in": "Each row is an insert with its change in the log (a trigger), a receipt number, about 200 tokens in the "
    "search index and the check for duplicates; the peer writes bare rows into a table without an index. Of the time "
    "about two thirds are SQLite's (index and log), one third is folding and checking the text.",
    "search": "The voices come out of the encrypted database and pass the filters (ごみ箱); trigram asks for three "
    "columns of a bare table. Best first reads, folds and weighs the newest BEST_WINDOW hits (store/search.py) one by "
    "one: fewer would be faster and would miss older voices.",
    "keep a voice": "On a fast disk the commit itself costs little, and the trigger, the log and the index weigh more "
    "against it; on a slow one the ratio falls.",
    "start": "The window has a rail, a search field, actions and icons where the peer is empty; about 60 ms are imports "
    "of our own modules, 50 ms building the window.",
    "publish and read": "Reading verifies, decrypts, keeps every change in the log and sets each voice into the search "
    "index, as if it had been written here.",
}
"""Why a figure is not reached, by the beginning of its name; said where it is not."""

ALL = ("import", "search", "scroll", "keep", "help", "suggest", "start", "sync", "idle", "paper")
ROOT = Path(__file__).parents[2]


OWN_RUNS = "## The sync, in a run of its own"


def main() -> int:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--voices", type=int, default=100_000, help="voices in the database")
    parser.add_argument(
        "--only", default=",".join(ALL), help="which measurements, with commas between"
    )
    parser.add_argument("--write", type=Path, help="also write the table to this file")
    given = parser.parse_args()
    wanted = set(given.only.split(","))
    figures: list[Figure] = []

    def add(more: list[Figure]) -> None:
        for figure in more:
            print(
                f"{figure.what}: {figure.ours} | {figure.peer} | {figure.target} | {figure.cells()[4]} {figure.note}",
                flush=True,
            )
        figures.extend(more)

    with tempfile.TemporaryDirectory(prefix="wardapp-bench-") as folder:
        work = Path(folder)
        data = work / "data"
        desk = new_desk(data)
        add(csv_import.run(desk, work, given.voices))
        if "search" in wanted:
            add(search.run(desk, work))
        if "scroll" in wanted:
            add(scrolling.run(desk, work))
        if "keep" in wanted:
            add(keep_voice.run(desk, work))
        if "help" in wanted:
            add(helping.run(desk))
        desk.close()
        if "suggest" in wanted:
            add(helping.quality())
        if "start" in wanted:
            add(start_up.run(data, given.voices))
        Desk.open(data).close()
        if "sync" in wanted:
            add(sync_changes.run(work))
        if "idle" in wanted:
            add(idle_sync.run(work))
        if "paper" in wanted:
            add(paper.run(work))
    text = report(figures, given)
    print(text)
    if given.write:
        # What was measured in runs of their own stands below and stays.
        before = given.write.read_text(encoding="utf-8") if given.write.exists() else ""
        kept = before[before.index(OWN_RUNS) :] if OWN_RUNS in before else ""
        given.write.write_text(f"{text.rstrip()}\n\n{kept}".rstrip() + "\n", encoding="utf-8")
    return 0


def report(figures: list[Figure], given: argparse.Namespace) -> str:
    """Return the page with the figures, the machine and the command."""
    command = f"python tests/benchmarks/run.py --voices {given.voices} --only {given.only}"
    return "\n".join(
        (
            "# Benchmarks",
            "What quality asks for beside a bare peer, measured in one run on one machine. Written by `make bench`.",
            "",
            f"- date: {dt.datetime.now(dt.UTC):%Y-%m-%d}, code: {_revision()}",
            f"- machine: {_processor()}, {os.cpu_count()} cores, {platform.platform()}, Python {platform.python_version()}",
            f"- command: `{command}`",
            "",
            table(figures),
            "",
            *_reasons(figures),
        )
    )


def _reasons(figures: list[Figure]) -> list[str]:
    missed = [figure.what for figure in figures if figure.met is False]
    said = [
        f"- {beginning}: {reason}"
        for beginning, reason in REASONS.items()
        if any(what.startswith(beginning) for what in missed)
    ]
    return ["## Where a figure is not reached", *said, ""] if said else []


def _revision() -> str:
    try:
        return subprocess.run(
            ["git", "describe", "--always", "--dirty"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return "unknown"


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor()
    return next(
        (line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")),
        platform.machine(),
    )


if __name__ == "__main__":
    sys.exit(main())
