"""State digests: whether two desks that have read the same also hold the same.

The digest is SHA-256 over all rows of the kinds that the whole city shares, without the texts that may
stay in an office. A desk puts it into ``seen/`` beside a hash of what it has read; desks that agree in
the second and not in the first have a fault, and say so.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence

from wardapp.store.database import Database, Writing

_ROW = json.JSONEncoder(ensure_ascii=False)


def state_digest(database: Database, shared: Mapping[str, Sequence[str]]) -> str:
    """Return the digest of the present state.

    Args:
        database: The local database.
        shared: By kind, the fields that every desk of the city has.
    """
    with database.moment() as reading:
        return digest_of(reading, shared)


def digest_of(reading: Writing, shared: Mapping[str, Sequence[str]]) -> str:
    """Return the digest of what a connection sees (see ``state_digest``)."""
    total = hashlib.sha256()
    for kind in sorted(shared):
        names = sorted(shared[kind])
        columns = ", ".join(f'"{name}"' for name in ("id", *names))
        total.update(f"{kind}:{','.join(names)}\n".encode())
        # The sample's rows are removed on one desk without the others.
        for row in reading.execute(
            f'SELECT {columns} FROM "{kind}" WHERE coalesce(sample, 0) = 0 ORDER BY id'
        ):
            total.update(_ROW.encode(list(row)).encode())
            total.update(b"\n")
    return total.hexdigest()


def positions_hash(positions: Mapping[str, int]) -> str:
    """Return the hash of what a desk has read: number of the last bundle by desk."""
    return hashlib.sha256(json.dumps(sorted(positions.items())).encode()).hexdigest()
