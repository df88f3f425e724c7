"""What an idle sync costs: a handful of operations, however many desks and years there are."""

from __future__ import annotations

import datetime as dt
import json

import pytest
from world import World, shares

from wardapp.sync.keys import signed

MOST = 12


@pytest.mark.parametrize(("desks", "years"), [(10, 1), (150, 10), (1000, 10)])
def test_an_idle_sync_is_a_handful_of_operations(desks: int, years: int) -> None:
    """The second sync of a day, with nothing new: beside many desks' files and years of days."""
    world = World()
    with shares(world.views, world.disk):
        station = world.stations[1]
        now = dt.datetime.fromtimestamp(world.disk.clock_ms / 1000, dt.UTC)
        for number in range(years * 365):
            day = f"{now - dt.timedelta(days=number + 3):%Y%m%d}"
            world.disk.files[f"log/{day}/note.txt"] = b""
        member = station.desk.share._membership()
        with station.desk._db.write() as writing:
            for number in range(desks):
                desk = f"{number:016x}"
                writing.execute(
                    "INSERT INTO sync_desk (desk, office, label, person, key, admin, by, former) "
                    "VALUES (?, ?, ?, '', ?, 0, '', '')",
                    (desk, "elsewhere", f"端末{number}", "00" * 32),
                )
                writing.executemany(
                    "INSERT OR IGNORE INTO sync_sealed (audience, key_id, desk) VALUES (?,?,?)",
                    [("city", key_id, desk) for key_id in member.audience_keys("city")],
                )
                world.disk.files[f"desks/{desk}.json"] = b"{}"
                world.disk.files[f"seen/{desk}.json"] = signed({}, member.signing_key())
        for _ in range(3):
            station.desk.sync()
        view = world.view(station)
        view.calls.clear()

        report = station.desk.sync()

        assert (report.sent_changes, report.read_changes) == (0, 0)
        assert sum(view.calls.values()) <= MOST, json.dumps(view.calls)
    for each in world.stations:
        each.desk.close()
