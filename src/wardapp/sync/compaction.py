"""Compaction: making snapshots, checking others', removing what they replace.

No locks and no leader: any desk may do any of it, two at once waste work and break nothing.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterator

from wardapp.store.change_log import Change
from wardapp.store.purge import PURGED
from wardapp.sync import bundle as bundles
from wardapp.sync import keys, snapshot
from wardapp.sync.confirming import Confirming
from wardapp.sync.keys import CITY
from wardapp.sync.reader import Names
from wardapp.sync.run import DAY_MS, day_of
from wardapp.sync.start import CUT, Cover, names_in, reach

log = logging.getLogger(__name__)

GRACE_DAYS = 30
"""How old a snapshot is before anything is removed for it."""
EVERY_DAYS = 30
WORTH_BUNDLES = 200
"""A snapshot is made when the last one is this old, or this many bundles came since (or at all)."""


class Compaction(Confirming):
    """Making, checking and using up snapshots in one sync."""

    # -- daily -----------------------------------------------------------------------------------

    def work(self, names: Names, *, forced: bool = False) -> tuple[list[str], list[str]]:
        """Do what a desk does once a day for the share, where it is this desk's turn.

        With many desks about two a day have their turn, by lot from their identifier and the day.

        Args:
            names: All bundles that are on the share.
            forced: Do it whoever's turn it is, and make snapshots whether or not they are worth it.

        Returns:
            Names made and names removed.
        """
        said = self._run.share.list("seen")
        day = day_of(self._run.server_ms)
        lot = int.from_bytes(hashlib.sha256(f"{self._run.member.desk}{day}".encode()).digest()[:8])
        if not forced and lot % max(1, len(said) // 2):
            return [], []
        self.put_back_kept()
        audiences = dict.fromkeys((CITY, self._run.member.office))
        self._check_others(names)
        made = [name for a in audiences if (name := self.make(a, names, forced=forced))]
        self._run.share.sweep(DAY_MS)
        return made, self.remove(names, dict(self.living()))

    def _check_others(self, names: Names) -> None:
        """Check the newest snapshot of each audience, and remember that it was found right."""
        checked: list[str] = self._run.state.get("checked", [])
        there: set[str] = set()
        for audience in dict.fromkeys((CITY, self._run.member.office)):
            found = self.snapshots(audience)
            there.update(found)
            grown = day_of(self._run.server_ms - GRACE_DAYS * DAY_MS)
            old = [name for name in found if snapshot.day_in(name) <= grown]
            for name in dict.fromkeys((*found[:2], *old[:2])):
                if name not in checked and snapshot.maker_in(name) != self._run.member.desk:
                    if self.check(name, names):
                        checked.append(name)
                        content = self._run.share.get(name)
                        if content is not None and name == found[0]:
                            self._keep(name, audience, content)
                    else:
                        log.warning("snapshot not confirmed: %s", name)
        kept = [name for name in checked if name in there]
        if kept != self._run.state.get("checked", []):
            self._run.state.set(checked=kept)

    # -- making ----------------------------------------------------------------------------------

    def make(self, audience: str, names: Names, *, forced: bool = False) -> str:
        """Make a snapshot of an audience where one is worth making; its name, "" for none.

        Args:
            audience: Of whom.
            names: All bundles that are on the share.
            forced: Also where it is not worth it yet.
        """
        bases = [one for one in self.believed(audience) if self._secret(one)]
        current = self._run.member.current_key(audience)
        if current is None:
            return ""
        cover = reach(bases)
        for desk, reached in self.cut().items():
            if reached[0] > cover.get(desk, (0, ""))[0]:
                certificate = self._run.member.certificate(desk)
                if audience == CITY or certificate is None or certificate.office == audience:
                    # What was cut stands in a snapshot that is not to be had at the moment.
                    log.warning(
                        "no snapshot of %s can be made: the one before is missing", audience
                    )
                    return ""
                # Cut before a snapshot for this audience reached it: it held nothing for it.
                cover[desk] = reached
        fresh: list[Change] = []
        added = 0
        for desk, (last, _) in sorted(self._positions_with_own().items()):
            for seq in range(cover.get(desk, (0, ""))[0] + 1, last + 1):
                self._run.progress.check()
                content = self._content(desk, seq, names)
                changes = self._section(content, desk, audience) if content else None
                if content is None or changes is None:
                    break
                fresh += changes
                cover[desk] = (seq, bundles.bundle_hash(content))
                added += 1
        today = day_of(self._run.server_ms)
        age = day_of(self._run.server_ms - EVERY_DAYS * DAY_MS)
        news = added or len(bases) > 1 or self._holds_purged(bases)
        due = added >= WORTH_BUNDLES or (
            snapshot.day_in(bases[0].name) <= age if bases else self._has_purged(fresh)
        )
        if not news or not (due or forced):
            return ""
        content = snapshot.encode(
            share=self._run.member.share_id,
            desk=self._run.member.desk,
            audience=audience,
            key_id=current[0],
            secret=current[1],
            cover=cover,
            made_ms=self._run.server_ms,
            sections=self._sections(bases, fresh),
            key=self._run.member.signing_key(),
        )
        name = snapshot.name_of(audience, today, self._run.member.desk, content)
        self._run.share.put_if_absent(name, content)
        self._keep(name, audience, content)
        return name

    def _keep(self, name: str, audience: str, content: bytes) -> None:
        """Keep a copy of the newest snapshot that this desk made or checked, to put it back."""
        with self._run.state.db.write() as writing:
            writing.execute("DELETE FROM sync_copy WHERE desk = ?", (f"snapshot {audience}",))
            writing.execute(
                "INSERT INTO sync_copy (desk, seq, name, day, own, content) VALUES (?,0,?,?,2,?)",
                (f"snapshot {audience}", name, day_of(self._run.server_ms), content),
            )

    def put_back_kept(self) -> None:
        """Put back a snapshot that is gone or damaged, where no newer one has taken its place."""
        for name, content in self._run.state.db.all(
            "SELECT name, content FROM sync_copy WHERE own = 2"
        ):
            audience = name.split("/")[1]
            newest = next((n for n in self.snapshots(audience) if self.read(n)), "")
            if newest >= name:
                continue
            if not self._run.share.put_if_absent(name, content):
                self._run.share.replace(name, content)
            log.warning("a snapshot was gone from the share and put back: %s", name)

    def _changes_of(self, found: snapshot.Snapshot) -> Iterator[list[Change]]:
        return found.changes(self._secret(found) or b"")

    def _holds_purged(self, bases: list[snapshot.Snapshot]) -> bool:
        """Whether something stands in a snapshot that was purged since."""
        return any(self._has_purged(changes) for one in bases for changes in self._changes_of(one))

    def _has_purged(self, changes: list[Change]) -> bool:
        purged = self._purged()
        return any(c.record in purged and c.field != PURGED for c in changes)

    def _sections(
        self, bases: list[snapshot.Snapshot], fresh: list[Change]
    ) -> Iterator[list[Change]]:
        """Yield the changes of a snapshot: those of the bases and the fresh ones, nothing purged."""
        purged = self._purged() | {c.record for c in fresh if c.field == PURGED}
        there: set[tuple[str, str, str]] = set()

        def kept(changes: list[Change]) -> list[Change]:
            left = [
                c
                for c in changes
                if (c.field == PURGED or c.record not in purged)
                and (c.stamp, c.record, c.field) not in there
            ]
            if len(bases) > 1:
                there.update((c.stamp, c.record, c.field) for c in left)
            return left

        for one in bases:
            for changes in self._changes_of(one):
                if left := kept(changes):
                    yield left
        left = kept(fresh)
        for begin in range(0, len(left), snapshot.CHANGES_IN_SECTION):
            yield left[begin : begin + snapshot.CHANGES_IN_SECTION]

    # -- removing --------------------------------------------------------------------------------

    def remove(self, names: Names, seen: dict[str, dict[str, object]]) -> list[str]:
        """Remove bundles and snapshots that checked snapshots replace; return their names.

        Args:
            names: All bundles that are on the share.
            seen: What each living desk says it has seen, by desk.
        """
        living = dict(seen)
        living.setdefault(self._run.member.desk, {})
        read_by_all = self._read_by_all(living)
        replacing = self._replacing(living)
        if CITY not in replacing:
            return []
        cut = dict(self.cut())
        removable: list[str] = []
        for desk, found in names.items():
            reached = cut.get(desk, (0, ""))[0]
            removable.extend(n for seq, listed in found.items() if seq <= reached for n in listed)
            # Without a gap: what is not there at the moment was looked at by nobody.
            while (seq := cut.get(desk, (0, ""))[0] + 1) in found:
                content = self._content(desk, seq, names)
                if seq > read_by_all.get(desk, 0) or content is None:
                    break
                audiences = {a for a, *_ in bundles.read_header(content)[0].sections}
                if not all(
                    a in replacing and seq <= replacing[a].get(desk, (0, ""))[0]
                    for a in audiences | {CITY}
                ):
                    break
                cut[desk] = (seq, bundles.bundle_hash(content))
                removable.extend(found[seq])
        if cut != self.cut():
            self._put_cut(cut)
        for name in removable:
            self._run.progress.check()
            self._run.share.delete(name)
        with self._run.state.db.write() as writing:
            writing.executemany(
                "DELETE FROM sync_copy WHERE desk = ? AND seq <= ?",
                [(desk, seq) for desk, (seq, _) in self.cut().items()],
            )
        return removable + self._remove_older_snapshots(replacing)

    def _read_by_all(self, living: dict[str, dict[str, object]]) -> dict[str, int]:
        lowest: dict[str, int] = {}
        own = {desk: seq for desk, (seq, _) in self._positions_with_own().items()}
        for number, (desk, said) in enumerate(living.items()):
            read = said.get("read") if desk != self._run.member.desk else own
            positions = read if isinstance(read, dict) else {}
            read_up_to = {d: s for d, s in positions.items() if isinstance(s, int)}
            if number == 0:
                lowest = read_up_to
            else:
                lowest = {d: min(s, read_up_to.get(d, 0)) for d, s in lowest.items()}
        return lowest

    def _replacing(self, living: dict[str, dict[str, object]]) -> dict[str, Cover]:
        """Return the covers of the snapshots that may replace bundles: old enough, and checked."""
        latest = day_of(self._run.server_ms - GRACE_DAYS * DAY_MS)
        found: dict[str, Cover] = {}
        for audience in self._run.share.list("snapshots"):
            if audience.startswith(CUT):
                continue
            for name in self.snapshots(audience):
                if snapshot.day_in(name) > latest or not self._is_checked(name, audience, living):
                    continue
                whole = self.read(name)
                if whole is not None:
                    found[audience] = dict(whole.header.cover)
                    break
        return found

    def _is_checked(self, name: str, audience: str, living: dict[str, dict[str, object]]) -> bool:
        """Whether a second desk of the audience has checked it, where there is one."""
        known = self._run.member.known()
        maker = snapshot.maker_in(name)
        others = [
            desk
            for desk in living
            if desk != maker and desk in known and audience in {CITY, known[desk].office}
        ]
        own = self._run.state.get("checked", [])
        return not others or any(
            name
            in (own if desk == self._run.member.desk else names_in(living[desk].get("checked")))
            for desk in others
        )

    def _put_cut(self, cut: Cover) -> None:
        value = {
            "by": self._run.member.desk,
            "share": self._run.member.share_id,
            "cut": {desk: [seq, digest] for desk, (seq, digest) in sorted(cut.items())},
        }
        content = keys.signed(value, self._run.member.signing_key())
        day = day_of(self._run.server_ms)
        digest = hashlib.sha256(content).hexdigest()[:8]
        name = f"{CUT}{day}-{self._run.member.desk}-{digest}.json"
        self._run.share.put_if_absent(f"snapshots/{name}", content)
        self._cut = None
        self.cut()

    def _remove_older_snapshots(self, replacing: dict[str, Cover]) -> list[str]:
        """Remove snapshots that a checked one, itself past the grace period, has taken the place of."""
        removed = []
        for audience, cover in replacing.items():
            past = False
            for name in self.snapshots(audience):
                whole = self.read(name)
                reached = whole.header.cover if whole else {}
                if past and all(
                    last[0] <= cover.get(desk, (0, ""))[0] for desk, last in reached.items()
                ):
                    self._run.share.delete(name)
                    removed.append(name)
                past = past or (whole is not None and dict(reached) == cover)
        return removed
