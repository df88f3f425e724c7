"""Publishing and reading 10,000 changes through a folder, beside the bytes alone, git and Joplin."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import joplin
from corpus import voices
from figures import Figure, shown, timed
from places import bare_database, new_desk

from wardapp.domain.city import Role
from wardapp.domain.voice import VoiceDraft
from wardapp.domain.voice_list import VoiceFilter

CHANGES = 10_000


def run(work: Path) -> list[Figure]:
    """Measure with two new desks and a new share."""
    hq = new_desk(work / "hq", "総務市民局", Role.HEADQUARTERS)
    ward = new_desk(work / "ward")
    share = work / "share"
    try:
        hq.share.create(share, "本庁")
        hq.share.approve("広聴係1", " ".join(ward.share.join(share, "広聴係1")))
        for desk in (hq, ward, hq, ward):
            desk.sync()
        before = _size(share)
        texts = list(voices(CHANGES, seed=11))
        ward.voices.keep_many((VoiceDraft(text=text, received_on=day), None) for day, text in texts)
        publish = timed(ward.sync)
        read = timed(hq.sync)
        size = _size(share) - before
        arrived = hq.voices.count(VoiceFilter())
        idle = timed(hq.sync)
        rows = hq.database.all(
            "SELECT id, number, office_id, text, received_on, state, created_at FROM voice"
        )
    finally:
        hq.close()
        ward.close()
    bare = timed(lambda: _bare(work, size, rows))
    git = _git(work / "git", rows) if shutil.which("git") else None
    beside = f"{shown(bare)} the same bytes + bare UPSERT"
    beside += f", git with a file a record {shown(git)}" if git else ""
    a_note = joplin.seconds_a_note(work / "joplin", [text for _, text in texts])
    if a_note is not None:
        beside += f", Joplin {shown(a_note * CHANGES)} ({joplin.NOTES:,} notes × {CHANGES // joplin.NOTES})"
    ours = publish + read
    return [
        Figure(
            f"publish and read {CHANGES:,} changes",
            f"{shown(ours)} ({shown(publish)} + {shown(read)})",
            beside,
            "≤ 3 × the bare one, faster than git and Joplin",
            ours <= 3 * bare
            and (git is None or ours < git)
            and (a_note is None or ours < a_note * CHANGES),
            f"{ours / bare:.1f} ×, {size / 1024:,.0f} KiB on the share, {arrived:,} arrived",
        ),
        Figure("a sync with nothing to do", shown(idle), "–", "–", None),
    ]


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def _bare(work: Path, size: int, rows: list[Any]) -> None:
    """Write and read as many bytes durably, and UPSERT the same rows into a bare database."""
    path = work / "bytes"
    with path.open("wb") as file:
        file.write(os.urandom(size))
        file.flush()
        os.fsync(file.fileno())
    path.read_bytes()
    bare = bare_database(work / "upsert.db")
    bare.execute(
        "CREATE TABLE voice (pk INTEGER PRIMARY KEY, id TEXT UNIQUE, number TEXT, office_id TEXT, text TEXT, "
        "received_on TEXT, state TEXT, created_at TEXT)"
    )
    bare.execute("BEGIN IMMEDIATE")
    bare.executemany(
        "INSERT INTO voice (id, number, office_id, text, received_on, state, created_at) VALUES (?,?,?,?,?,?,?) "
        "ON CONFLICT (id) DO UPDATE SET text = excluded.text, state = excluded.state",
        rows,
    )
    bare.execute("COMMIT")
    bare.close()


def _git(folder: Path, rows: list[Any]) -> float:
    """Return how long commit, push and pull of one file a record take."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()

    def git(*words: str, at: Path) -> None:
        who = (
            "-c",
            "user.name=x",
            "-c",
            "user.email=x@example.jp",
            "-c",
            "init.defaultBranch=main",
        )
        subprocess.run(["git", *who, *words], cwd=at, check=True, capture_output=True)

    share, one, two = folder / "share.git", folder / "one", folder / "two"
    git("init", "--bare", str(share), at=folder)
    git("clone", str(share), str(one), at=folder)
    git("commit", "--allow-empty", "-m", "begin", at=one)
    git("push", "origin", "HEAD:main", at=one)
    git("clone", "-b", "main", str(share), str(two), at=folder)
    for row in rows:
        (one / f"{row[0]}.json").write_text(json.dumps(row, ensure_ascii=False), encoding="utf-8")

    def there_and_back() -> None:
        git("add", ".", at=one)
        git("commit", "-m", "changes", at=one)
        git("push", "origin", "HEAD:main", at=one)
        git("pull", "origin", "main", at=two)

    return timed(there_and_back)
