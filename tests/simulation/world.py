"""A city of desks round one share, in which everything that can happen does.

A *schedule* is a list of steps made from a seed. ``play`` runs it on the product's own code (desks on
databases in memory, a share in memory), then ends all faults, lets everybody sync, and returns which
promises of the share are broken; [] is what it should be.

A world is opened once for each size of city; each schedule is played in a forked process that begins
with it and is gone with everything that it did. So a schedule costs its own steps and no opening of
databases, and none can leave anything to the next.
"""

from __future__ import annotations

import datetime as dt
import gc
import json
import logging
import os
import pickle
import random
import secrets
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

import nacl.secret
import nacl.signing
import sqlcipher3.dbapi2 as sqlcipher
from memory_desk import (
    SimulatedClock,
    open_image,
    read_image,
    start_again,
    write_image,
)
from memory_share import FAULTS, Crash, Disk, MemoryShare

import wardapp.desk.share as desk_share
from wardapp.desk import Desk
from wardapp.desk.publishing import _FREE_TEXT
from wardapp.domain import ids
from wardapp.domain.meeting import MeetingKind
from wardapp.domain.voice import ContactDraft, VoiceDraft, VoiceState
from wardapp.errors import WardappError
from wardapp.store.change_log import _COLUMNS as CHANGE_COLUMNS
from wardapp.store.change_log import INSERT
from wardapp.store.change_log import _change as change_of
from wardapp.store.schema import OFFICE_ONLY, SYNCED, fields_of
from wardapp.sync import compaction, session
from wardapp.sync.merge import merge

CITY_FILE = Path(__file__).parents[1] / "data" / "mini_city.toml"
NORTH, SOUTH, HEADQUARTERS = "北区役所", "南区役所", "総務市民局"
CITIES = (
    (HEADQUARTERS, NORTH),
    (HEADQUARTERS, NORTH, NORTH),
    (HEADQUARTERS, NORTH, SOUTH),
    (HEADQUARTERS, NORTH, NORTH, SOUTH),
    (HEADQUARTERS, NORTH, NORTH, SOUTH, SOUTH),
)
"""The offices of the desks that are enrolled when a schedule begins; a copy and a newcomer may join."""
BEGIN_MS = int(dt.datetime(2026, 11, 23, 3, tzinfo=dt.UTC).timestamp() * 1000)
DAY_MS = 86_400_000
SECRET_NAME, SECRET_PHONE = "鵜殿宗一郎", "090-1234-5678"
TEXTS = (
    "公園の草が伸びて、子どもが遊べません。",
    "バスの便を増やしてほしいです。朝の便がありません。",
    "歩道に段差があり、車いすで通れません。",
    f"折り返しは{SECRET_PHONE}へお願いします。",
)
EDITS = (
    "keep", "keep", "state", "state", "place", "summary", "summary", "text", "contact", "respond",
    "discard", "restore", "request", "title", "link", "unlink", "meeting", "item", "move", "category",
    "resolve",
)  # fmt: skip


_ACKNOWLEDGED = "SELECT record, field, CASE field WHEN '*' THEN '' ELSE value END FROM change"
"""What was shown as saved, but for its stamp, which may change, and for what an insert is split into."""
Acknowledged = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happens: which, at which desk, with two free numbers and perhaps a fault."""

    what: str
    desk: int
    a: int = 0
    b: int = 0
    fault: str = ""

    def __str__(self) -> str:
        fault = f" [{self.fault} at operation {self.b}]" if self.fault else ""
        return f"{self.what} desk {self.desk} ({self.a}, {self.b}){fault}"


def make_schedule(seed: int) -> list[Step]:
    """Return the schedule of a seed.

    A schedule has troubles of desks (restored, copied, vanished) or troubles of the share (restored,
    files lost or damaged), not both: a change that its desk lost and the share lost too is gone from
    this world, and no program brings it back.
    """
    dice = random.Random(seed)
    flavour = dice.choice(("plain", "desks", "desks", "share", "share"))
    troubles = {
        "plain": (),
        "desks": ("backup", "restore", "clone", "vanish"),
        "share": ("keep share", "share restored", "lose", "damage"),
    }[flavour]
    steps: list[Step] = []
    # Most of what ever broke broke in a handful of steps; some schedules are long all the same.
    for _ in range(dice.randint(6, 34) if dice.random() < 0.25 else dice.randint(4, 14)):
        roll = dice.random()
        desk, a, b = dice.randrange(5), dice.randrange(1000), dice.randrange(30)
        if roll < 0.47:
            steps.append(Step(dice.choice(EDITS), desk, a, b))
        elif roll < 0.80:
            fault = dice.choice(FAULTS) if dice.random() < 0.4 else ""
            steps.append(Step("sync", desk, a, b, fault))
        elif roll < 0.82:
            fault = dice.choice(FAULTS) if dice.random() < 0.4 else ""
            steps.append(Step("compact", desk, a, b, fault))
        elif roll < 0.87:
            steps.append(Step("time", desk, a))
        elif roll < 0.91:
            steps.append(Step(dice.choice(("skew", "crash", "late", "appear")), desk, a))
        elif troubles:
            steps.append(Step(dice.choice(troubles), desk, a, b))
    return steps


def city_of(seed: int) -> tuple[str, ...]:
    """Return the offices of the desks of a seed's schedule."""
    return random.Random(seed ^ 0xC17).choices(CITIES, (2, 2, 2, 3, 1))[0]


@lru_cache(maxsize=1)
def template(offices: tuple[str, ...]) -> tuple[Disk, list[sqlcipher.Connection]]:
    """Return a share and the images of its desks' databases, as the world begins; the newcomer's last.

    They are made in a process of their own: its memory would be copied with every schedule's.
    """
    with tempfile.TemporaryDirectory() as folder:
        disk: Disk = in_a_process_of_its_own(lambda: make_template(offices, Path(folder)))
        return disk, [read_image(path) for path in sorted(Path(folder).iterdir())]


def make_template(offices: tuple[str, ...], images: Path) -> Disk:
    """Enrol desks on a share and let them sync; leave the images of their databases in a folder."""
    disk = Disk(clock_ms=BEGIN_MS)
    desks = []
    with tempfile.TemporaryDirectory() as folder, shares({}, disk):
        for number, office in enumerate(offices):
            clock = SimulatedClock(lambda: disk.clock_ms)
            desk = Desk.create(
                Path(folder) / str(number),
                city=CITY_FILE,
                office=office,
                person="広田 聡",
                clock=clock,
            )
            if number == 0:
                desk.share._enrolment(Path("/memory/0")).create(desk.city_name)
            else:
                name = f"端末{number}"
                words = desk.share.join(Path(f"/memory/{number}"), name)
                desks[0].share.approve(name, " ".join(words))
            desks.append(desk)
        for _ in range(3):
            for desk in desks:
                desk.sync()
        voice = desks[1].voices.keep(VoiceDraft(text=TEXTS[0])).id
        desks[1].requests.add(title="公園の整備")
        meeting = desks[0].meetings.add(MeetingKind.WARD_MAYORS, dt.date(2026, 12, 1)).id
        for title in ("報告", "協議", "その他"):
            desks[0].meetings.add_item(meeting, title=title)
        desks[1].voices.keep_contact(voice, name=SECRET_NAME, phone=SECRET_PHONE)
        for _ in range(2):
            for desk in desks:
                desk.sync()
        # One more desk of the ward that is on no share yet: it comes last.
        clock = SimulatedClock(lambda: disk.clock_ms)
        desks.append(
            Desk.create(
                Path(folder) / "new", city=CITY_FILE, office=NORTH, person="広田 聡", clock=clock
            )
        )
        for number, desk in enumerate(desks):
            write_image(desk, images / str(number))
            desk.close()
    return disk


@contextmanager
def shares(views: dict[str, MemoryShare], disk: Disk) -> Iterator[None]:
    """Let desks find their view of the disk under the address /memory/<number>."""

    def opened(address: Any) -> MemoryShare:
        key = str(address)
        return views.setdefault(key, MemoryShare(disk, key))

    kept = desk_share.FolderShare, desk_share.DeskShare._publish_due
    patient = desk_share.PatientShare
    desk_share.PatientShare = lambda share: share  # type: ignore[assignment,misc] # nothing hangs here
    grace, compaction.GRACE_DAYS = compaction.GRACE_DAYS, 1  # so that something is removed
    digests: dict[Any, str] = {}
    digest = session.digest_of

    def digest_of(reading: Any, fields: Any) -> str:
        # What no change has touched since has the digest that it had.
        key = reading.one("SELECT max(seq), count(*), (SELECT count(*) FROM purged) FROM change")
        if (reading._connection, *key) not in digests:
            digests[reading._connection, *key] = digest(reading, fields)
        return digests[reading._connection, *key]

    session.digest_of = digest_of
    checked: set[tuple[Any, ...]] = set()
    verify = nacl.signing.VerifyKey.verify

    def verified(key: Any, message: bytes, signature: bytes) -> bytes:
        # The desks of a schedule live in one process, and all of them check the same signatures.
        if (bytes(key), message, signature) not in checked:
            verify(key, message, signature)
            checked.add((bytes(key), message, signature))
        return message

    nacl.signing.VerifyKey.verify = verified
    desk_share.FolderShare = opened  # type: ignore[assignment,misc]
    # The published database is a file on disk, made once a day from what the checks here look at.
    desk_share.DeskShare._publish_due = lambda *_: []  # type: ignore[method-assign]
    try:
        yield
    finally:
        session.digest_of = digest
        nacl.signing.VerifyKey.verify = verify
        compaction.GRACE_DAYS = grace
        desk_share.PatientShare = patient  # type: ignore[misc]
        desk_share.FolderShare, desk_share.DeskShare._publish_due = kept  # type: ignore[misc,method-assign]


@dataclass
class Station:
    """A desk in the world, with what was kept of it elsewhere."""

    number: int
    office: str
    desk: Desk
    clock: SimulatedClock
    backup: Any = None
    backup_acked: frozenset[Acknowledged] = frozenset()
    acked: set[Acknowledged] = field(default_factory=set)
    seq: int = 0
    began_seq: int = 0


class _TakenBack(Exception):
    """What was done so far is not to stay."""


class World:
    """All desks and the share, playing one schedule."""

    def __init__(self, offices: tuple[str, ...] = CITIES[3]) -> None:
        disk, images = template(offices)
        self.offices = offices
        self.disk = disk.copy()
        self.views: dict[str, MemoryShare] = {}
        self.stations: list[Station] = []
        self.share_backup: Disk | None = None
        self.lost_for_ever: set[Acknowledged] = set()
        self.broken: list[str] = []
        self.faults: Counter[str] = Counter()
        self._clocks_ran_ahead = False
        for number, (office, image) in enumerate(zip(offices, images[:-1], strict=True)):
            self.stations.append(self._station(number, office, image))
        self._newcomer = self._station(9, NORTH, images[-1])

    def _station(self, number: int, office: str, image: Any) -> Station:
        clock = SimulatedClock(lambda: self.disk.clock_ms)
        station = Station(number, office, open_image(image, clock), clock)
        station.desk.share._state.set(address=f"/memory/{number}")
        station.seq = station.began_seq = station.desk.change_log.last_seq()
        return station

    def _start_again(self, station: Station) -> None:
        station.desk = start_again(station.desk)
        station.seq = station.desk.change_log.last_seq()

    def view(self, station: Station) -> MemoryShare:
        """Return a desk's view of the share."""
        key = f"/memory/{station.number}"
        return self.views.setdefault(key, MemoryShare(self.disk, key))

    def warm_up(self) -> None:
        """Let every desk do everything once, so that its statements are prepared before the fork."""
        with shares(self.views, self.disk):
            for station in self.stations:
                with suppress(_TakenBack), station.desk._db.write():
                    for what in dict.fromkeys(EDITS):
                        for a in (1, 2):
                            edit(station.desk, Step(what, station.number, a, a))
                    raise _TakenBack
                station.desk.city.forget()
            for what in ("keep", "contact", "state", "summary", "respond"):
                edit(self.stations[1].desk, Step(what, 1))
            for _ in range(2):
                for station in self.stations:
                    station.desk.sync()
                    contents(station.desk)
                    self._note(station)
            for station in self.stations:
                station.began_seq = station.desk.change_log.last_seq()

    # -- playing ---------------------------------------------------------------------------------

    def play(self, schedule: list[Step]) -> list[str]:
        """Play the steps, heal everything, and return the broken promises."""
        with shares(self.views, self.disk):
            for step in schedule:
                station = self.stations[step.desk % len(self.stations)]
                try:
                    self._do(station, step)
                except Crash:
                    self._start_again(station)
                except WardappError:
                    pass
                except Exception as error:  # noqa: BLE001 - whatever it is, it is a finding
                    self.broken.append(f"{step}: {type(error).__name__}: {error}")
                if station in self.stations:
                    self._note(station)
            self._come_to_rest()
            if schedule and schedule[-1].a % 6 == 0 and not self.broken:
                self._newcomer_joins()
                self._come_to_rest()
        return self.broken

    def _come_to_rest(self) -> None:
        """Let all faults end and everybody sync, and look whether the promises hold then.

        Where they do not after a quiet day yet, what needs longer gets its time: all that is
        promised is that it comes.
        """
        before = list(self.broken)
        self._heal(quiet_rounds=3 if self._clocks_ran_ahead else 1)
        self._check()
        if self.broken != before and not self._clocks_ran_ahead:
            self.broken = before
            self.faults["longer rest"] += 1
            self._heal(quiet_rounds=3)
            self._check()

    def _note(self, station: Station) -> None:
        """Remember what this desk has acknowledged as saved."""
        rows = station.desk._db.all(f"{_ACKNOWLEDGED} WHERE seq > ? AND origin = 0", (station.seq,))
        station.acked.update(rows)
        station.seq = station.desk.change_log.last_seq()

    def _do(self, station: Station, step: Step) -> None:
        world = {
            "sync": self._sync, "compact": self._sync, "time": self._time, "skew": self._skew, "crash": self._crash,
            "late": self._late, "appear": self._appear, "backup": self._backup,
            "restore": self._restore, "clone": self._clone, "vanish": self._vanish,
            "keep share": self._keep_share, "share restored": self._share_restored,
            "lose": self._lose, "damage": self._damage,
        }  # fmt: skip
        if step.what in world:
            world[step.what](station, step)
        else:
            edit(station.desk, step)

    def _sync(self, station: Station, step: Step) -> None:
        view = self.view(station)
        if step.fault:
            view.plan(step.fault, step.b)
        try:
            if step.what == "compact":
                report = station.desk.share.sync(compact=True)
                self.faults["snapshots made"] += len(report.snapshots_made)
                self.faults["files removed"] += len(report.files_removed)
            else:
                station.desk.sync()
        finally:
            view.heal()
            self.faults.update(view.happened)
            view.happened.clear()

    def _time(self, _station: Station, step: Step) -> None:
        self.disk.clock_ms += (60_000, 3_600_000, DAY_MS, 20 * DAY_MS)[step.a % 4]
        self.faults["time"] += 1

    def _skew(self, station: Station, step: Step) -> None:
        station.clock.skew_ms = (0, 300_000, -7_200_000, 400 * DAY_MS, -3000 * DAY_MS)[step.a % 5]
        self._clocks_ran_ahead |= station.clock.skew_ms > DAY_MS
        self.faults["skew"] += 1

    def _crash(self, station: Station, _step: Step) -> None:
        self._start_again(station)
        self.faults["crash"] += 1

    def _precious(self) -> list[str]:
        return sorted(name for name in self.disk.files if name.startswith(("log/", "snapshots/")))

    def _late(self, _station: Station, step: Step) -> None:
        names = self._precious()
        if names:
            self.disk.late.add(names[step.a % len(names)])
            self.faults["late"] += 1

    def _appear(self, _station: Station, _step: Step) -> None:
        self.disk.late.clear()

    def _backup(self, station: Station, _step: Step) -> None:
        station.backup = station.desk._db.image()
        station.backup_acked = frozenset(station.acked)

    def _unpublished(self, station: Station) -> set[Acknowledged]:
        published = int(station.desk.share._state.get("published_seq", 0))
        return set(
            station.desk._db.all(f"{_ACKNOWLEDGED} WHERE seq > ? AND origin = 0", (published,))
        )

    def _restore(self, station: Station, _step: Step) -> None:
        if station.backup is None:
            return
        # What was not sent and is not in the backup went with the disk: no promise covers it.
        self.lost_for_ever |= self._unpublished(station) - station.backup_acked
        station.desk = open_image(station.backup, station.clock)
        station.seq = station.desk.change_log.last_seq()
        self.faults["restore"] += 1

    def _clone(self, station: Station, _step: Step) -> None:
        if len(self.stations) > len(self.offices):
            return
        copy = self._station(len(self.stations), station.office, station.desk._db.image())
        self.stations.append(copy)
        copy.acked, copy.began_seq = set(station.acked), station.began_seq
        self.faults["clone"] += 1

    def _vanish(self, station: Station, _step: Step) -> None:
        if len(self.stations) < max(3, len(self.offices)) or station.number == 0:
            return
        self.lost_for_ever |= self._unpublished(station)
        self.lost_for_ever |= self._of_office_alone(station)
        self.stations.remove(station)
        self.faults["vanish"] += 1

    def _of_office_alone(self, station: Station) -> set[Acknowledged]:
        alone = not any(s.office == station.office for s in self.stations if s is not station)
        return set(station.acked) if alone else set()

    def _keep_share(self, _station: Station, _step: Step) -> None:
        self.share_backup = self.disk.copy()

    def _share_restored(self, _station: Station, _step: Step) -> None:
        if self.share_backup is not None:
            self.disk.files.clear()
            self.disk.files.update(self.share_backup.files)
            self.faults["share restored"] += 1

    def _lose(self, _station: Station, step: Step) -> None:
        names = self._precious()
        if names:
            self.disk.files.pop(names[step.a % len(names)])
            self.faults["lose"] += 1

    def _damage(self, _station: Station, step: Step) -> None:
        names = self._precious()
        if not names:
            return
        name = names[step.a % len(names)]
        content = bytearray(self.disk.files[name])
        if content:
            content[(step.a * 31 + step.b) % len(content)] ^= 1 << (step.b % 8)
            self.disk.files[name] = bytes(content)
            self.faults["damage"] += 1

    # -- the end ---------------------------------------------------------------------------------

    def _heal(self, *, quiet_rounds: int) -> None:
        self.disk.late.clear()
        for view in self.views.values():
            view.heal()
        for station in self.stations:
            station.clock.skew_ms = 0
        quiet = 0
        for _ in range(12):
            moved = 0
            for station in self.stations:
                try:
                    report = station.desk.sync()
                except Exception as error:  # noqa: BLE001 - nothing may fail any more
                    self.broken.append(f"healed, and yet: {type(error).__name__}: {error}")
                    return
                self._note(station)
                if any("記録の状態が一致しません" in warning for warning in report.warnings):
                    self.broken.append(f"desk {station.number} says that states differ")
                moved += report.sent_changes + report.read_changes
            # Stamps of a clock that was ahead by a year come into their own time.
            self.disk.clock_ms += 2 * DAY_MS if quiet == 0 else 401 * DAY_MS
            quiet = 0 if moved else quiet + 1
            if quiet == quiet_rounds or (quiet_rounds == 1 and self._have_read_everything()):
                return
        self.broken.append("the desks never come to rest")

    def _have_read_everything(self) -> bool:
        """Whether each desk has sent all that it has, and read what every other one has read."""
        read = []
        for station in self.stations:
            state, desk = station.desk.share._state, station.desk
            positions = {
                d: seq for d, seq in desk._db.all("SELECT desk, seq FROM sync_read") if seq
            }
            if own := int(state.get("bundle_seq", 0)):
                positions[desk.id] = own
            unsent = desk.change_log.count_since(int(state.get("published_seq", 0)))
            if unsent or state.get("awaited") or desk._db.one("SELECT 1 FROM sync_unread"):
                return False
            read.append(positions)
        return all(one == read[0] for one in read)

    def _newcomer_joins(self) -> None:
        """Let a desk join that has to read everything from the share, after a compaction."""
        first = self.stations[0]
        self.faults["newcomer"] += 1
        self.disk.clock_ms += 3 * DAY_MS
        for station in self.stations:
            report = station.desk.share.sync(compact=True)
            self.faults["files removed"] += len(report.files_removed)
        station = self._newcomer
        self.stations.append(station)
        station.desk.share._state.set(address="")
        words = station.desk.share.join(Path("/memory/9"), "新しい端末")
        first.desk.share.approve("新しい端末", " ".join(words))

    def _check(self) -> None:
        views = [contents(s.desk) for s in self.stations]
        first = self.stations[0]
        for station, view in zip(self.stations, views, strict=True):
            same = next(
                (v for s, v in zip(self.stations, views, strict=True) if s.office == station.office)
            )
            self._compare(f"desk {station.number} and its colleague", view, same)
            self._compare(
                f"desk {station.number} and desk {first.number}", shared(view), shared(views[0])
            )
            self._against_reference(station, view)
            self._nothing_lost(station)
            self._nothing_personal_of_others(station, view)
        secret = (SECRET_NAME.encode(), SECRET_PHONE.encode(), TEXTS[0].encode())
        for name, content in self.disk.files.items():
            if any(words in content for words in secret):
                self.broken.append(f"in the clear: {name}")

    def _compare(self, who: str, left: Contents, right: Contents) -> None:
        if left == right:
            return
        different = [
            f"{'/'.join(key)}: {left.get(key)!r} / {right.get(key)!r}"
            for key in sorted(left.keys() | right.keys())
            if left.get(key) != right.get(key)
        ]
        if different:
            self.broken.append(f"{who} differ: " + "; ".join(different[:3]))

    def _against_reference(self, station: Station, view: Contents) -> None:
        rows = station.desk._db.all(
            f"SELECT {CHANGE_COLUMNS} FROM change "
            "WHERE record IN (SELECT record FROM change WHERE seq > ?) ORDER BY seq",
            (station.began_seq,),
        )
        changes = [change_of(row) for row in rows]
        kinds = {change.record: change.kind for change in changes}
        for record, fields in merge(changes).items():
            kind = kinds[record]
            names = fields_of(kind)
            for name, state in fields.items():
                if name not in names or name == INSERT:
                    continue
                have = view.get((kind, record, name))
                if json.dumps(have) != json.dumps(state.value):
                    self.broken.append(
                        f"desk {station.number}: {kind}.{name} is {have!r}, "
                        f"the reference says {state.value!r}"
                    )
                    return

    def _nothing_lost(self, station: Station) -> None:
        have = set(station.desk._db.all(_ACKNOWLEDGED))
        for other in self.stations:
            if other.office == station.office:
                missing = other.acked - have - self.lost_for_ever
                if missing:
                    self.broken.append(
                        f"desk {station.number} lacks {len(missing)} changes that desk "
                        f"{other.number} had shown as saved: {sorted(missing)[:2]}"
                    )

    def _nothing_personal_of_others(self, station: Station, view: Contents) -> None:
        own = station.desk.office.id
        rows = station.desk._db.all(
            "SELECT v.office_id FROM contact c JOIN voice v ON v.id = c.voice_id WHERE v.office_id <> ?",
            (own,),
        )
        if rows:
            self.broken.append(f"desk {station.number} has contacts of another office")
        for (kind, record, name), value in view.items():
            if (
                isinstance(value, str)
                and (SECRET_PHONE in value or SECRET_NAME in value)
                and kind != "contact"
                and view.get((kind, record, "office_id")) != own
            ):
                self.broken.append(f"desk {station.number} has another office's {kind}.{name}")


Contents = dict[tuple[str, str, str], Any]
"""All values of a desk's synced rows by kind, record and field."""
_COLUMNS = {kind: list(fields_of(kind)) for kind in SYNCED}
_SELECTS = {
    kind: 'SELECT "{}" FROM "{}"'.format('", "'.join(("id", *names)), kind)
    for kind, names in _COLUMNS.items()
}


def contents(desk: Desk) -> Contents:
    """Return what a desk holds."""
    found: Contents = {}
    for kind, names in _COLUMNS.items():
        for record, *values in desk._db.all(_SELECTS[kind]):
            found.update(zip([(kind, record, name) for name in names], values, strict=True))
    return found


def shared(view: Contents) -> Contents:
    """Return what every desk of the city has: no private kinds, no texts that may stay at home."""
    return {
        key: value
        for key, value in view.items()
        if key[0] not in OFFICE_ONLY and key[2] not in _FREE_TEXT.get(key[0], ())
    }


def edit(desk: Desk, step: Step) -> None:
    """Let the person at a desk do one thing; what the desk refuses is refused."""
    a, b = step.a, step.b
    own = [
        row[0]
        for row in desk._db.all(
            "SELECT id FROM voice WHERE office_id = ? ORDER BY id", (desk.office.id,)
        )
    ]
    requests = desk.requests.list()
    meetings = desk.meetings.list()
    voice = own[a % len(own)] if own else ""
    mine = [r.id for r in requests if r.office_id == desk.office.id]
    if step.what == "keep" or not own:
        contact = ContactDraft(name=SECRET_NAME, phone=SECRET_PHONE) if b % 3 == 0 else None
        desk.voices.keep(VoiceDraft(text=TEXTS[a % 4] + str(b)), contact)
    elif step.what == "state":
        desk.voices.edit(voice, state=list(VoiceState)[b % 4])
    elif step.what in {"place", "summary"}:
        desk.voices.edit(voice, **{step.what: f"{step.what}{b % 7}"})
    elif step.what == "text":
        desk.voices.edit(voice, text=TEXTS[b % 4] + ("追記。" * (a % 3)))
    elif step.what == "contact":
        desk.voices.keep_contact(voice, name=SECRET_NAME, phone=f"{SECRET_PHONE[:-1]}{b % 10}")
    elif step.what == "respond":
        desk.voices.add_response(voice, f"回答{b}", is_answer=b % 2 == 0)
    elif step.what == "discard":
        desk.voices.discard([voice])
    elif step.what == "restore":
        desk.voices.restore([voice])
    elif step.what == "request":
        desk.requests.add(title=f"要望{b}")
    elif step.what == "title" and mine:
        desk.requests.edit(mine[a % len(mine)], title=f"要望{a % 5}", proposal=TEXTS[b % 3] * 2)
    elif step.what == "link" and mine:
        desk.requests.link(mine[b % len(mine)], voice, is_example=a % 2 == 0)
    elif step.what == "unlink" and mine:
        desk.requests.unlink(mine[b % len(mine)], voice)
    elif step.what == "meeting":
        desk.meetings.add(MeetingKind.OTHER, dt.date(2026, 12, 1 + b), title=f"会議{b}")
    elif step.what == "item" and meetings:
        desk.meetings.add_item(meetings[a % len(meetings)].id, title=f"議題{b}")
    elif step.what == "move" and meetings:
        items = desk.meetings.items(meetings[a % len(meetings)].id)
        if items:
            desk.meetings.move_item(items[a % len(items)].id, b % len(items))
    elif step.what == "category":
        known = desk.city.categories()
        desk.city.edit("category", known[a % len(known)].id, name=f"分類{b % 4}")
    elif step.what == "resolve":
        waiting = desk.conflicts.list()
        if waiting:
            chosen = waiting[a % len(waiting)]
            desk.conflicts.resolve(chosen.id, chosen.versions[b % len(chosen.versions)].raw)


@contextmanager
def seeded(seed: int) -> Iterator[None]:
    """Make identifiers, keys and nonces come from the seed, so that a schedule plays the same again."""
    dice = random.Random(seed ^ 0x5EED)
    with ExitStack() as stack:
        for place, name, made in (
            (secrets, "token_hex", lambda n=32: dice.randbytes(n).hex()),
            (secrets, "token_bytes", dice.randbytes),
            (secrets, "randbelow", dice.randrange),
            (os, "urandom", dice.randbytes),
            (nacl.secret, "random", dice.randbytes),
            (ids, "time", SimpleNamespace(time_ns=lambda: BEGIN_MS * 1_000_000)),
            (ids, "_last", 0),
        ):
            stack.enter_context(patch.object(place, name, made))
        yield


@lru_cache(maxsize=1)
def world_of(offices: tuple[str, ...]) -> World:
    """Return a world as it begins, all its desks open, from which the schedules are forked.

    One at a time: forking a process costs what it holds. Play the schedules of one city together.
    """
    logging.disable(logging.CRITICAL)
    try:
        with seeded(0):
            world = World(offices)
            world.warm_up()
    finally:
        logging.disable(logging.NOTSET)
    gc.collect()
    gc.freeze()  # what all children share is not looked through, and so not copied, in each of them
    return world


def in_a_process_of_its_own(work: Callable[[], Any]) -> Any:
    """Return what the work returns; whatever else it changes is gone with a process made for it.

    Raises:
        RuntimeError: The process died.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            gc.disable()  # for the moment that it lives
            outcome = work()
            with os.fdopen(writing, "wb") as pipe:
                pickle.dump(outcome, pipe)
            os._exit(0)
        except BaseException:
            traceback.print_exc()
            raise
        finally:
            os._exit(1)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        content = pipe.read()
    _, status = os.waitpid(child, 0)
    if status:
        msg = f"the process ended with {status}"
        raise RuntimeError(msg)
    return pickle.loads(content)


def play(schedule: list[Step], seed: int = 0) -> tuple[list[str], Counter[str]]:
    """Play a schedule in a world of its own; return the broken promises and the faults that happened."""
    world = world_of(city_of(seed))

    def work() -> tuple[list[str], Counter[str]]:
        logging.disable(logging.CRITICAL)
        with seeded(seed):
            return world.play(schedule), world.faults

    found: tuple[list[str], Counter[str]] = in_a_process_of_its_own(work)
    return found


def shrink(schedule: list[Step], seed: int = 0, tries: int = 400) -> list[Step]:
    """Return a shorter schedule that breaks a promise too: steps are left out while it still does."""
    size = max(1, len(schedule) // 2)
    while size and tries:
        begin = 0
        while begin < len(schedule) and tries:
            shorter = schedule[:begin] + schedule[begin + size :]
            tries -= 1
            if play(shorter, seed)[0]:
                schedule = shorter
            else:
                begin += size
        size //= 2
    return schedule
