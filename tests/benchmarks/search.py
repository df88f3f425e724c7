"""Search by queries of different lengths, beside LIKE and FTS5's trigram tokenizer, and exact."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from corpus import QUERIES
from figures import Figure, each_timed, p95, shown, timed
from places import bare_database

from wardapp.desk import Desk
from wardapp.domain.text import normalise
from wardapp.domain.voice_list import BEST, NEWEST, Sort, VoiceFilter

FIRST = 50
NEWEST_S = 0.010
BEST_S = 0.050
ROUNDS = 4


def run(desk: Desk, work: Path) -> list[Figure]:
    """Measure on a desk that is full already."""
    bare = _peers(desk, work)
    total = desk.voices.count(VoiceFilter())
    figures = []
    for length, queries in QUERIES.items():
        newest = _ours(desk, queries, NEWEST)
        best = _ours(desk, queries, BEST)
        like = p95(each_timed([lambda q=q: _like(bare, q) for q in queries]))
        trigram = p95(each_timed([lambda q=q: _trigram(bare, q) for q in queries * ROUNDS]))
        answers = all(len(word) >= 3 for query in queries for word in query.split())
        exact = all(
            desk.voices.count(VoiceFilter(query=query)) == _like_count(bare, query)
            for query in queries
        )
        fast = newest < NEWEST_S and (not answers or newest <= 3 * max(trigram, 0.0005))
        words = "two words" if length == "two words" else f"{length} characters"
        figures.append(
            Figure(
                f"search {words}, newest {FIRST} of {total:,}, p95",
                shown(newest),
                f"LIKE {shown(like)}, FTS5 trigram {shown(trigram)}",
                "< 10 ms, ≤ 3 × trigram from 3 characters, exact",
                fast and exact,
                "finds what LIKE finds" if exact else "differs from LIKE",
            )
        )
        figures.append(
            Figure(f"search {words}, best {FIRST}, p95", shown(best), "–", "< 50 ms", best < BEST_S)
        )
    bare.close()
    return figures


def _ours(desk: Desk, queries: list[str], sort: Sort) -> float:
    def find(query: str) -> None:
        desk.voices.rows(desk.voices.ids(VoiceFilter(query=query), sort, FIRST))

    return p95(each_timed([lambda q=q: find(q) for q in queries * ROUNDS]))


def _peers(desk: Desk, work: Path) -> Any:
    """Build the folded texts as a plain table and a trigram index, oldest first."""
    bare = bare_database(work / "search.db")
    bare.execute("CREATE TABLE plain (pk INTEGER PRIMARY KEY, day TEXT, folded TEXT, text TEXT)")
    bare.execute(
        "CREATE VIRTUAL TABLE tri USING fts5(folded, content='plain', content_rowid='pk', tokenize='trigram')"
    )
    rows = desk.database.all("SELECT received_on, text FROM voice ORDER BY received_on, pk")
    bare.execute("BEGIN")
    bare.executemany(
        "INSERT INTO plain (day, folded, text) VALUES (?, ?, ?)",
        ((day, normalise(text), text) for day, text in rows),
    )
    bare.execute("INSERT INTO tri(tri) VALUES ('rebuild')")
    bare.execute("COMMIT")
    return bare


def _words(query: str) -> list[str]:
    return [normalise(word) for word in query.split()]


def _like(bare: Any, query: str) -> list[Any]:
    words = _words(query)
    where = " AND ".join("folded LIKE ?" for _ in words)
    sql = f"SELECT pk, day, text FROM plain WHERE {where} ORDER BY pk DESC LIMIT {FIRST}"
    return list(bare.execute(sql, [f"%{w}%" for w in words]))


def _like_count(bare: Any, query: str) -> int:
    words = _words(query)
    where = " AND ".join("folded LIKE ?" for _ in words)
    return int(
        bare.execute(
            f"SELECT count(*) FROM plain WHERE {where}", [f"%{w}%" for w in words]
        ).fetchone()[0]
    )


def _trigram(bare: Any, query: str) -> list[Any]:
    """Ask the trigram index; words under three characters go through its LIKE, as it offers."""
    words = _words(query)
    where = " AND ".join("tri.folded LIKE ?" for _ in words)
    sql = (
        f"SELECT p.pk, p.day, p.text FROM tri JOIN plain p ON p.pk = tri.rowid WHERE {where} "
        f"ORDER BY tri.rowid DESC LIMIT {FIRST}"
    )
    values = [f"%{w}%" for w in words]
    if all(len(w) >= 3 for w in words):
        sql = sql.replace(where, "tri MATCH ?")
        values = [" AND ".join(f'"{w}"' for w in words)]
    return list(bare.execute(sql, values))


def build_seconds(work: Path, desk: Desk) -> float:
    """Return how long the peer's index takes to build."""
    return timed(lambda: _peers(desk, work).close())
