"""Keeping a voice until it is on disk, in the change log and in the index, beside a bare commit."""

from __future__ import annotations

import uuid
from pathlib import Path

from corpus import voices
from figures import Figure, each_timed, median, p95, shown
from places import bare_database

from wardapp.desk import Desk
from wardapp.domain.voice import VoiceDraft

TIMES = 300
COLUMNS = "id TEXT UNIQUE, number TEXT, office_id TEXT, text TEXT, received_on TEXT, state TEXT, created_at TEXT"


def run(desk: Desk, work: Path) -> list[Figure]:
    """Measure on a desk that is full already."""
    drafts = [VoiceDraft(text=text, received_on=day) for day, text in voices(TIMES, seed=7)]
    bare = bare_database(work / "commit.db")
    bare.execute(f"CREATE TABLE voice (pk INTEGER PRIMARY KEY, {COLUMNS})")

    def commit(draft: VoiceDraft) -> None:
        values = (
            str(uuid.uuid4()),
            "北-R8-000001",
            desk.office.id,
            draft.text,
            "2026-11-23",
            "received",
            "2026",
        )
        bare.execute("BEGIN IMMEDIATE")
        bare.execute(
            "INSERT INTO voice (id, number, office_id, text, received_on, state, created_at) VALUES (?,?,?,?,?,?,?)",
            values,
        )
        bare.execute("COMMIT")

    ours, peer = [], []
    # In turns, so that both meet the same disk.
    for start in range(0, TIMES, 50):
        part = drafts[start : start + 50]
        ours += each_timed([lambda d=d: desk.voices.keep(d) for d in part])
        peer += each_timed([lambda d=d: commit(d) for d in part])
    bare.close()
    times = p95(ours) / p95(peer)
    return [
        Figure(
            "keep a voice, p95",
            f"{shown(p95(ours))} (median {shown(median(ours))})",
            f"{shown(p95(peer))} bare one-row commit",
            "p95 < 30 ms, ≤ 3 × the commit",
            p95(ours) < 0.030 and times <= 3,
            f"{times:.1f} ×",
        )
    ]
