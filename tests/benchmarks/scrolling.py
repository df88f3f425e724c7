"""A list of everything: its order once, then pages as a scroll bar asks for them."""

from __future__ import annotations

import random
from pathlib import Path

from figures import Figure, each_timed, median, p95, shown, timed

from wardapp.desk import Desk
from wardapp.domain.voice_list import VoiceFilter

PAGE = 128
PAGES = 200


def run(desk: Desk, _work: Path) -> list[Figure]:
    """Measure pages at random places of the whole list."""
    ids = desk.voices.ids(VoiceFilter())
    order = timed(lambda: desk.voices.ids(VoiceFilter()))
    chance = random.Random(3)
    starts = [chance.randrange(max(1, len(ids) - PAGE)) for _ in range(PAGES)]
    ours = each_timed([lambda s=s: desk.voices.rows(ids[s : s + PAGE]) for s in starts])

    def bare(start: int) -> None:
        keys = list(ids[start : start + PAGE])
        desk.database.all(f"SELECT * FROM voice WHERE pk IN ({','.join('?' * len(keys))})", keys)

    peer = each_timed([lambda s=s: bare(s) for s in starts])
    return [
        Figure(
            f"a page of {PAGE} rows of {len(ids):,}, p95",
            f"{shown(p95(ours))} (median {shown(median(ours))})",
            f"{shown(p95(peer))} bare SELECT by key",
            "< 16 ms",
            p95(ours) < 0.016,
            f"the order of the whole list once: {shown(order)}",
        )
    ]
