"""New stamps for changes that a wrong clock stamped years ahead, as long as nobody else has seen them.

Other desks hold back a change whose stamp lies more than a day ahead. A clock that was wrong when
the change was made (or right again, after the desk had got used to correcting it) would so hide a
day's work for as long as the clock was ahead. Before its changes are published, a desk that knows the
file server's time gives them stamps of the present instead, in their order.
"""

from __future__ import annotations

import json

from wardapp.domain.stamp import StampClock, stamp_text
from wardapp.store.database import Database
from wardapp.store.schema import SYNCED


def restamp(database: Database, stamps: StampClock, since: int, limit_ms: int) -> int:
    """Give this desk's unpublished changes that are stamped after ``limit_ms`` stamps of now.

    Args:
        database: The local database.
        stamps: The desk's clock, already corrected; it goes back with them.
        since: The number of the last change that was published; only later ones are touched.
        limit_ms: The latest moment that a stamp may name, milliseconds since 1970.

    Returns:
        How many changes were stamped anew.
    """
    limit = stamp_text(limit_ms, 0xFFFF, "f" * 16)
    with database.write() as writing, database.without_capture():
        rows = writing.all(
            "SELECT seq, stamp, kind, record, base FROM change "
            "WHERE seq > ? AND origin = 0 AND stamp > ? ORDER BY seq",
            (since, limit),
        )
        if not rows:
            return 0
        (highest,) = writing.one("SELECT max(stamp) FROM change WHERE stamp <= ?", (limit,)) or (
            "",
        )
        stamps.go_back_to(str(highest or ""))
        new: dict[str, str] = {}
        for _seq, old, *_rest in rows:
            if old not in new:
                new[old] = stamps.next()
        for seq, old, _kind, _record, base in rows:
            replaced = json.dumps([new.get(stamp, stamp) for stamp in json.loads(base)])
            # The desk with it: a desk that found itself copied bears another name than when it wrote.
            writing.execute(
                "UPDATE change SET stamp = ?, base = ?, desk = ? WHERE seq = ?",
                (new[old], replaced, new[old][-16:], seq),
            )
        for kind, record in {(kind, record) for _, _, kind, record, _ in rows}:
            if kind not in SYNCED:
                continue
            row = writing.one(f'SELECT heads FROM "{kind}" WHERE id = ?', (record,))
            if row is not None and row[0]:
                heads = {name: _renamed(stamp, new) for name, stamp in json.loads(row[0]).items()}
                writing.execute(
                    f'UPDATE "{kind}" SET heads = ? WHERE id = ?',
                    (json.dumps(heads, separators=(",", ":")), record),
                )
    return len(rows)


def _renamed(stamp: str | list[str], new: dict[str, str]) -> str | list[str]:
    if isinstance(stamp, list):
        return [new.get(one, one) for one in stamp]
    return new.get(stamp, stamp)
