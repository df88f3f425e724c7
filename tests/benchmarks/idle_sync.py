"""A sync with nothing to do, by operations on the share, at many desks and years.

The share is listed, not stored: 5,000 desks that publish twice a week for ten years have five million
bundles. The desk is a real one; everything on the share is as if it had read it.
"""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path
from typing import Any

from figures import Figure, shown, timed
from places import new_desk

sys.path.insert(0, str(Path(__file__).parents[1] / "helpers"))

from memory_share import Disk, MemoryShare

import wardapp.desk.share as desk_share
from wardapp.desk import Desk

DESKS = (10, 150, 1_000, 5_000)
YEARS = (1, 10)
BUNDLES_A_YEAR = 100
MOST_OPERATIONS = 12
"""What an idle sync may take (quality.md: 150 desks, 10 years)."""


class ListedShare(MemoryShare):
    """A share whose log, certificates and keys are computed when they are listed.

    Attributes:
        names: How many names listings returned.
    """

    def __init__(self, disk: Disk, address: str) -> None:
        super().__init__(disk, address)
        self.names = 0
        self.days: list[str] = []
        self.desks: list[str] = []
        self.a_day = 0

    def grow(self, desks: list[str], years: int) -> None:
        """Add desks that published for years."""
        self.desks = desks
        today = dt.datetime.fromtimestamp(self.disk.clock_ms / 1000, dt.UTC).date()
        days = years * 365
        self.days = [
            f"{today - dt.timedelta(days=back):%Y%m%d}" for back in range(days - 1, -1, -1)
        ]
        self.a_day = max(1, len(desks) * BUNDLES_A_YEAR // 365)

    def number(self, day: int, place: int) -> tuple[str, int]:
        """Return the desk and number of a bundle by its day and its place in that day."""
        counted = day * self.a_day + place
        return self.desks[counted % len(self.desks)], counted // len(self.desks) + 1

    def list(self, folder: str) -> list[str]:
        """Return the names under a folder."""
        found = super().list(folder)
        if folder == "log":
            found = sorted({*found, *self.days})
        elif folder.startswith("log/") and folder[4:] in self.days:
            day = self.days.index(folder[4:])
            made = (self.number(day, place) for place in range(self.a_day))
            found = sorted({*found, *(f"{desk}-{seq:08d}.wab" for desk, seq in made)})
        elif folder in {"desks", "seen"}:
            found = sorted({*found, *(f"{desk}.json" for desk in self.desks)})
        self.names += len(found)
        return found


def run(work: Path) -> list[Figure]:
    """Measure one desk beside ever more others."""
    figures = []
    kept = desk_share.FolderShare
    for desks in DESKS:
        for years in YEARS:
            folder = work / f"idle-{desks}-{years}"
            disk = Disk()
            share = ListedShare(disk, str(work / "listed"))
            desk_share.FolderShare = lambda _root, made=share: made  # type: ignore[assignment,misc]
            desk = new_desk(folder)
            try:
                figures.append(_measure(desk, share, desks, years))
            finally:
                desk.close()
                desk_share.FolderShare = kept  # type: ignore[misc]
    return figures


def _measure(desk: Desk, share: ListedShare, desks: int, years: int) -> Figure:
    share.disk.clock_ms = int(desk.clock.now().timestamp() * 1000)
    (work := Path(share.address)).mkdir(exist_ok=True)
    desk.share.create(work, "計測")
    desk.sync()
    others = [f"{number:016x}" for number in range(1, desks)]
    share.grow(others, years)
    _as_if_read(desk, share)
    first, first_names = _counted(desk, share)
    seconds = timed(desk.sync)
    again, names = _counted(desk, share)
    operations = sum(again.values())
    bundles = len(share.days) * share.a_day
    return Figure(
        f"a sync with nothing to do, {desks:,} desks, {years} years",
        f"{operations} operations, {names:,} names, {shown(seconds)}",
        "–",
        f"≤ {MOST_OPERATIONS} operations",
        operations <= MOST_OPERATIONS,
        f"{bundles:,} bundles if nothing were ever compacted; first of a day {sum(first.values()):,} operations, "
        f"{first_names:,} names",
    )


def _counted(desk: Desk, share: ListedShare) -> tuple[Any, int]:
    share.calls.clear()
    share.names = 0
    desk.sync()
    return share.calls.copy(), share.names


def _as_if_read(desk: Desk, share: ListedShare) -> None:
    """Let the desk believe that it knows all desks and has read all that they published."""
    last: dict[str, int] = {}
    total = len(share.days) * share.a_day
    for counted in range(max(0, total - len(share.desks)), total):
        name, seq = share.number(counted // share.a_day, counted % share.a_day)
        last[name] = max(seq, last.get(name, 0))
    own = desk.share._membership().certificate(desk.id)
    key = own.key if own else ""
    with desk.database.write() as writing:
        writing.executemany(
            "INSERT INTO sync_desk (desk, office, label, person, key, admin, by, former) "
            "VALUES (?, 'elsewhere', ?, '', ?, 0, ?, '')",
            [(other, other, key, desk.id) for other in share.desks],
        )
        writing.executemany(
            "INSERT INTO sync_read (desk, seq, hash) VALUES (?, ?, '')", list(last.items())
        )
        writing.execute(
            "INSERT OR IGNORE INTO sync_sealed (audience, key_id, desk) "
            "SELECT k.audience, k.key_id, d.desk FROM sync_key k, sync_desk d"
        )
        writing.execute("DELETE FROM sync_state WHERE key = 'full_scan'")
