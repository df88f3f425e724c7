"""A CSV file of voices in, indexed and captured for the sync, beside pandas and executemany."""

from __future__ import annotations

import csv
from pathlib import Path

import pandas as pd
from corpus import voices
from figures import Figure, shown, timed
from places import bare_database

from wardapp.desk import Desk
from wardapp.exchange.mapping import Mapping

HEADS = ("受付日", "内容", "受付方法", "声の主", "分類", "場所")
MAPPING = Mapping(
    columns={
        "received_on": "受付日",
        "channel": "受付方法",
        "source": "声の主",
        "category": "分類",
        "place": "場所",
    },
    texts=["内容"],
)


def write_file(path: Path, number: int) -> None:
    """Write the file that is imported."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADS)
        for index, (day, text) in enumerate(voices(number)):
            # The number keeps texts of one day apart: duplicates would be left out.
            writer.writerow(
                (day.isoformat(), f"{text}（{index}）", "電話", "個人", "遊具", f"{index % 90}丁目")
            )


def run(desk: Desk, work: Path, number: int) -> list[Figure]:
    """Fill the desk from a file."""
    path = work / "voices.csv"
    write_file(path, number)
    bare = bare_database(work / "import.db")
    columns = ", ".join(f'"{head}" TEXT' for head in HEADS)
    bare.execute(f"CREATE TABLE voice (pk INTEGER PRIMARY KEY, {columns})")

    def peer() -> None:
        frame = pd.read_csv(path, dtype=str, encoding="utf-8-sig")
        bare.execute("BEGIN")
        names = ", ".join(f'"{head}"' for head in HEADS)
        bare.executemany(
            f"INSERT INTO voice ({names}) VALUES (?,?,?,?,?,?)",
            frame.itertuples(index=False, name=None),
        )
        bare.execute("COMMIT")

    theirs = timed(peer)
    bare.close()
    ours = timed(lambda: desk.import_voices(path, MAPPING))
    from wardapp.domain.voice_list import VoiceFilter

    kept = desk.voices.count(VoiceFilter())
    return [
        Figure(
            f"CSV in, {number:,} rows",
            shown(ours),
            f"{shown(theirs)} read_csv + executemany",
            "≤ 4 ×",
            ours <= 4 * theirs,
            f"{ours / theirs:.1f} ×, {kept:,} kept, indexed and captured",
        )
    ]
