"""Compaction: making snapshots, checking others', removing what they replace.

No locks and no leader: any desk may do any of it, two at once waste work and break nothing.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterable, Iterator
from itertools import islice

from wardapp.store.change_log import Change
from wardapp.store.purge import PURGED
from wardapp.sync import bundle as bundles
from wardapp.sync import keys, snapshot
from wardapp.sync.confirming import Confirming
from wardapp.sync.keys import CITY
from wardapp.sync.own_log import OwnLog
from wardapp.sync.reader import Names
from wardapp.sync.run import DAY_MS, day_of
from wardapp.sync.start import AWAY_DAYS, CUT, Cover, is_within, names_in, reach

log = logging.getLogger(__name__)

GRACE_DAYS = 30
"""How old a snapshot is before anything is removed for it."""
EVERY_DAYS = 30
WORTH_BUNDLES = 200
"""A snapshot is made when the last one is this old, or this many bundles came since (or at all)."""


_LOST = (
    "共有フォルダーの古い記録をまとめたファイルが見つからず、この端末だけでは作り直せません。"
    "ほかの区役所・局の端末が同期すると作り直されます。この端末の記録は失われていません。"
    "この表示が続くときは、共有フォルダーのバックアップから「snapshots」フォルダーの中のファイルを戻してください。"
)


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
        missing: Cover = {}
        for desk, reached in self.cut().items():
            if reached[0] > cover.get(desk, (0, ""))[0]:
                certificate = self._run.member.certificate(desk)
                if audience == CITY or certificate is None or certificate.office == audience:
                    # What was cut stands in a snapshot that is not to be had at the moment.
                    missing[desk] = reached
                # Cut before a snapshot for this audience reached it: it held nothing for it.
                cover[desk] = reached
        if missing:
            log.warning("the snapshot of %s that stands for the log is missing", audience)
            return self._make_anew(missing) if audience == CITY else ""
        positions = self._positions_with_own()
        new = sum(
            max(0, last - cover.get(desk, (0, ""))[0]) for desk, (last, _) in positions.items()
        )
        age = day_of(self._run.server_ms - EVERY_DAYS * DAY_MS)
        grown = snapshot.day_in(bases[0].name) <= age if bases else bool(self._purged())
        if not (forced or grown or new >= WORTH_BUNDLES):
            return ""  # without opening what would not become one
        fresh: list[Change] = []
        added = 0
        for desk, (last, _) in sorted(positions.items()):
            for seq in range(cover.get(desk, (0, ""))[0] + 1, last + 1):
                self._run.progress.check()
                content = self._content(desk, seq, names)
                changes = self._section(content, desk, audience) if content else None
                if content is None or changes is None:
                    break
                fresh += changes
                cover[desk] = (seq, bundles.bundle_hash(content))
                added += 1
        news = added or len(bases) > 1 or self._holds_purged(bases)
        due = added >= WORTH_BUNDLES or (
            snapshot.day_in(bases[0].name) <= age if bases else self._has_purged(fresh)
        )
        if not news or not (due or forced):
            return ""
        return self._put_snapshot(audience, cover, self._sections(bases, fresh))

    def _make_anew(self, missing: Cover) -> str:
        """Make a snapshot of the city from this desk's own log where the one before is lost.

        It reaches as far as this desk has read the desks of other offices. What its own office's desks
        told the city it cannot tell from what they told their office: a desk of another office does.

        Args:
            missing: Up to where the log was cut of desks that no snapshot covers so far.
        """
        own_log, cut = OwnLog(self._run), self.cut()
        authors = frozenset().union(*own_log.strangers())
        cover = {
            desk: last
            for desk, last in self._run.positions().items()
            if desk in authors
            and (last[0] > cut.get(desk, (0, ""))[0] or last == cut.get(desk, last))
        }
        helps = [desk for desk in missing if cover.get(desk, (0, ""))[0] >= missing[desk][0]]
        if not helps or own_log.has_gaps():
            self._run.report.warnings.append(_LOST)
            return ""
        purged = self._purged()
        changes = own_log.of_city(authors, purged)
        return self._put_snapshot(CITY, cover, in_sections(changes))

    def _put_snapshot(self, audience: str, cover: Cover, sections: Iterable[list[Change]]) -> str:
        key_id, secret = self._run.member.current_key(audience) or ("", b"")
        content = snapshot.encode(
            share=self._run.member.share_id,
            desk=self._run.member.desk,
            audience=audience,
            key_id=key_id,
            secret=secret,
            cover=cover,
            made_ms=self._run.server_ms,
            sections=sections,
            key=self._run.member.signing_key(),
        )
        day = day_of(self._run.server_ms)
        name = snapshot.name_of(audience, day, self._run.member.desk, content)
        self._run.share.put_if_absent(name, content)
        self._keep(name, audience, content)
        return name

    def _keep(self, name: str, audience: str, content: bytes) -> None:
        """Keep a copy of the newest snapshot that this desk made or checked, to put it back.

        Of those kept before, one that has what the new one lacks is kept as well, for 90 days.
        """
        old = day_of(self._run.server_ms - AWAY_DAYS * DAY_MS)
        new = self._cover_of(name, content)
        kept = self._run.state.db.all(
            "SELECT seq, name, day, content FROM sync_copy WHERE desk = ?",
            (f"snapshot {audience}",),
        )
        replaced = [
            (f"snapshot {audience}", seq)
            for seq, before, day, copy in kept
            if day < old or is_within(self._cover_of(before, copy), new)
        ]
        number = max((seq for seq, *_ in kept), default=0) + 1
        with self._run.state.db.write() as writing:
            writing.executemany("DELETE FROM sync_copy WHERE desk = ? AND seq = ?", replaced)
            writing.execute(
                "INSERT INTO sync_copy (desk, seq, name, day, own, content) VALUES (?,?,?,?,2,?)",
                (f"snapshot {audience}", number, name, day_of(self._run.server_ms), content),
            )

    def put_back_kept(self) -> None:
        """Put back a snapshot that is gone or damaged, where no newer ones have taken its place."""
        for name, content in self._run.state.db.all(
            "SELECT name, content FROM sync_copy WHERE own = 2"
        ):
            audience = name.split("/")[1]
            newer = [n for n in self.snapshots(audience) if n >= name]
            there = reach([one for n in newer if (one := self.read(n))])
            if there and is_within(self._cover_of(name, content), there):
                continue
            if not self._run.share.put_if_absent(name, content):
                self._run.share.replace(name, content)
            log.warning("a snapshot was gone from the share and put back: %s", name)

    def _cover_of(self, name: str, content: bytes) -> Cover:
        """Return what a kept snapshot covers; nothing where it is none any more."""
        found = self.decode(name, content)
        return dict(found.header.cover) if found else {}

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
        yield from in_sections(kept(fresh))

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
                # Its office's as well, although it holds nothing for it: else that office's next
                # snapshot could not tell whether something of it was lost.
                certificate = self._run.member.certificate(desk)
                audiences |= {certificate.office} if certificate else set()
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
                if past and is_within(reached, cover):
                    self._run.share.delete(name)
                    removed.append(name)
                past = past or (whole is not None and dict(reached) == cover)
        return removed


def in_sections(changes: Iterable[Change]) -> Iterator[list[Change]]:
    """Yield changes in pieces of a sensible size."""
    following = iter(changes)
    while piece := list(islice(following, snapshot.CHANGES_IN_SECTION)):
        yield piece
