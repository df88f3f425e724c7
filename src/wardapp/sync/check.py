"""``wardapp share check``: reads the whole share and says what is wrong with it.

Like a repository's check: head, certificates, revocations, keys, every bundle with its signature, its
place in the chain and the sections that this desk can decrypt, snapshots and cuts, blobs, what desks
say they have seen, and files that belong nowhere. With ``repair`` it does what is safe: it puts back what
this desk has a copy of or wrote itself, asks the others for the rest, and removes what interrupted
writers left.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import partial

from wardapp.store.attachments import Attachments, Blob, Stored
from wardapp.sync import bundle as bundles
from wardapp.sync import snapshot
from wardapp.sync.blobs import WANTED, Blobs
from wardapp.sync.check_desks import DeskFilesCheck
from wardapp.sync.compaction import Compaction
from wardapp.sync.findings import (
    BLOB,
    BUNDLE,
    CUT_FILE,
    DAMAGED,
    FOREIGN,
    LEFT,
    LOCKED,
    MISSING,
    SNAPSHOT,
    SURPLUS,
    Finding,
)
from wardapp.sync.keys import CITY
from wardapp.sync.mending import Mending
from wardapp.sync.parts import PART_NAME, decode_part, examine_part, part_count, part_file
from wardapp.sync.run import Run, day_of
from wardapp.sync.start import CUT, is_within, reach

__all__ = ["DAMAGED", "FOREIGN", "LEFT", "LOCKED", "MISSING", "SURPLUS", "Finding", "ShareCheck"]

_BUNDLE_NAME = re.compile(r"([0-9a-f]{16})-([0-9]{8,12})\.wab\Z", re.IGNORECASE)
_OLD_MS = 24 * 3_600_000
_GAP = 1_000
"""Of a longer row of missing numbers only the first is named: a name can claim any number."""


class ShareCheck(DeskFilesCheck):
    """One check of a whole share.

    Args:
        run: Where, and who is told how far it is.
    """

    def __init__(self, run: Run) -> None:
        row = run.state.db.one("SELECT name FROM city WHERE discarded_at IS NULL ORDER BY pk")
        super().__init__(run, str(row[0]) if row else "")
        self._mending = Mending(run)
        self._snapshots = Compaction(run)
        self._attachments = Attachments(run.state.db)
        self._blobs = Blobs(run.share, run.member.share_id, run.state, self._attachments)
        self._bundles: dict[str, dict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
        self._used: set[tuple[str, str, str]] = set()

    def check(self, *, repair: bool = False) -> list[Finding]:
        """Return what is wrong; empty: nothing.

        Raises:
            ShareTrouble: The share cannot be read, or is not this desk's.
            Cancelled: The person stopped it; what was repaired stays.
        """
        run = self._run
        self._repair = repair
        if not self.check_head():
            return self.found
        run.server_ms = run.share.now_ms()
        run.member.refresh_certificates()
        self.check_names()
        self.check_certificates()
        self.check_revocations()
        self.check_joining()
        self._check_log()
        self.check_keys(self._used)
        self._check_snapshots()
        self._check_cuts()
        self._check_blobs()
        self.check_seen(self._published_before_today() & run.member.certificates().keys())
        self.check_published()
        if repair and (removed := run.share.sweep(_OLD_MS)):
            self.found.append(Finding(LEFT, f"{removed:,}個", "ファイル", True, True))
        return self.found

    def _published_before_today(self) -> set[str]:
        today = f"log/{day_of(self._run.server_ms)}/"
        found = {
            desk
            for desk, numbers in self._bundles.items()
            if any(name < today for names in numbers.values() for name in names)
        }
        return found | self._snapshots.cut().keys()

    # -- bundles ---------------------------------------------------------------------------------

    def _check_log(self) -> None:
        run = self._run
        for day in run.share.list("log"):
            run.progress.check()
            if not re.fullmatch("[0-9]{8}", day):
                self.bad(SURPLUS, f"log/{day}")
                continue
            for name in run.share.list(f"log/{day}"):
                match = _BUNDLE_NAME.match(name)
                if match is None:
                    self.bad(SURPLUS, f"log/{day}/{name}")
                else:
                    self._bundles[match[1].lower()][int(match[2])].append(f"log/{day}/{name}")
        positions = run.positions()
        positions[run.member.desk] = (
            int(run.state.get("bundle_seq", 0)),
            str(run.state.get("bundle_hash", "")),
        )
        cut = self._snapshots.cut()
        done, total = 0, sum(map(len, self._bundles.values()))
        for desk in sorted(self._bundles.keys() | positions.keys()):
            last, last_hash = positions.get(desk, (0, ""))
            first, previous = cut.get(desk, (0, ""))
            chain: str | None = previous
            for seq in self._numbers(desk, first, last):
                run.progress.progress(done, total, "変更のファイルを確かめています")
                done += 1
                chain = self._check_bundle(desk, seq, chain, last_hash if seq == last else "")

    def _numbers(self, desk: str, first: int, last: int) -> Iterator[int]:
        """Yield the numbers after ``first`` that are there or are missing, up to ``last`` at least."""
        before = first
        there = {seq for seq in self._bundles.get(desk, {}) if seq > first}
        for seq in sorted(there | ({last} if last > first else set())):
            yield from range(before + 1, min(seq, before + _GAP))
            yield seq
            before = seq

    def _check_bundle(self, desk: str, seq: int, previous: str | None, read: str) -> str | None:
        """Check one number of a desk.

        Args:
            desk: Whose.
            seq: Its number.
            previous: Hash of the one before, None where that is not known.
            read: Hash of the bundle of this number that this desk read, "" for unknown.

        Returns:
            Its hash, None where that is not known.
        """
        run = self._run
        names = self._bundles.get(desk, {}).get(seq, [])
        certificate = run.member.certificate(desk)
        if certificate is None:
            for name in names:
                self.bad(FOREIGN, name, BUNDLE)
            return None
        revocation = run.member.revoked().get(desk)
        if revocation and seq > revocation.seq:
            return None
        copy = run.state.db.one(
            "SELECT name, content FROM sync_copy WHERE own < 2 AND desk = ? AND seq = ?",
            (desk, seq),
        )
        whole: str | None = None
        for name in names:
            run.progress.check()
            content = run.share.get(name) or b""
            try:
                opened = bundles.decode(
                    content, certificate.key, run.member.share_id, run.member.secret_of
                )
            except bundles.BundleTooNew:
                continue
            except bundles.BundleDamaged:
                self._bad_bundle(DAMAGED, name, desk, seq, copy)
                continue
            digest = bundles.bundle_hash(content)
            if (opened.header.desk, opened.header.seq) != (desk, seq):
                self._bad_bundle(DAMAGED, name, desk, seq, copy)
            elif (previous is not None and opened.header.previous != previous) or (
                read and digest != read
            ):
                # Signed by its desk, and not what this desk signed before: not ours to replace.
                self.bad(DAMAGED, name, BUNDLE)
            elif whole is not None:
                self.bad(SURPLUS, name, BUNDLE)
            else:
                whole = digest
                self._note_sections(name, desk, opened)
        if not names:
            name = copy[0] if copy else f"{desk}-{seq:08d}.wab"
            self._bad_bundle(MISSING, name, desk, seq, copy)
        return whole

    def _note_sections(self, name: str, desk: str, opened: bundles.Bundle) -> None:
        for audience, key_id, *_ in opened.header.sections:
            self._used.add((audience, key_id, desk))
        if any(a in {CITY, self._run.member.office} for a, _ in opened.unread):
            self.bad(LOCKED, name, BUNDLE)

    def _bad_bundle(
        self, kind: str, name: str, desk: str, seq: int, copy: tuple[str, bytes] | None
    ) -> None:
        self.bad(
            kind,
            name,
            BUNDLE,
            mend=self._putting(name, copy[1]) if copy else None,
            ask=lambda: self._mending.ask(desk, seq),
        )

    # -- snapshots -------------------------------------------------------------------------------

    def _check_snapshots(self) -> None:
        run = self._run
        kept: dict[str, bytes] = dict(
            run.state.db.all("SELECT name, content FROM sync_copy WHERE own = 2")
        )
        named = set(kept) | set(run.state.get("checked", []))
        for said in self._snapshots.living().values():
            checked = said.get("checked")
            named |= {str(name) for name in checked} if isinstance(checked, list) else set()
        there: set[str] = set()
        for audience in run.share.list("snapshots"):
            if audience.startswith(CUT):
                continue
            files = run.share.list(f"snapshots/{audience}")
            if not files:
                self.bad(SURPLUS, f"snapshots/{audience}")
            for done, file in enumerate(files):
                run.progress.progress(done, len(files), "まとめのファイルを確かめています")
                name = f"snapshots/{audience}/{file}"
                if not snapshot.day_in(file):
                    self.bad(SURPLUS, name)
                    continue
                there.add(name)
                if not self._is_snapshot(name, audience):
                    mend = self._putting(name, kept[name]) if name in kept else None
                    self.bad(DAMAGED, name, SNAPSHOT, mend=mend)
        for name in sorted(named - there):
            folder = name.rpartition("/")[0]
            if re.fullmatch(r"snapshots/[0-9a-z-]+", folder) and snapshot.day_in(name):
                newer = any(n.startswith(f"{folder}/") and n > name for n in there)
                if not newer:
                    mend = self._putting(name, kept[name]) if name in kept else None
                    self.bad(MISSING, name, SNAPSHOT, mend=mend)
        is_said = any(
            f.what == SNAPSHOT and f.name.startswith(f"snapshots/{CITY}/") for f in self.found
        )
        if not is_said and not is_within(
            self._snapshots.cut(), reach(self._snapshots.believed(CITY))
        ):
            # Nobody names it any more, and what was cut stands nowhere.
            self.bad(MISSING, f"snapshots/{CITY}/*.was", SNAPSHOT)

    def _is_snapshot(self, name: str, audience: str) -> bool:
        content = self._run.share.get(name) or b""
        found = self._snapshots.read(name)
        maker = snapshot.maker_in(name)
        if found is None or name != snapshot.name_of(
            audience, snapshot.day_in(name), maker, content
        ):
            return False
        secret = self._run.member.secret_of(audience, found.header.key_id)
        try:
            for _ in found.changes(secret) if secret else ():
                self._run.progress.check()
        except bundles.BundleDamaged:
            return False
        return True

    def _check_cuts(self) -> None:
        """Check the cuts; where what was cut is not said by any that is whole, say it again."""
        reach: dict[str, int] = {}
        bad: list[str] = []
        names = [n for n in self._run.share.list("snapshots") if n.startswith(CUT)]
        for name in names:
            path = f"snapshots/{name}"
            lines = self._snapshots.read_cut(self.get(path))
            if not name.endswith(".json"):
                self.bad(SURPLUS, path)
                continue
            if not lines:
                bad.append(path)
            for line in lines:
                desk, seq, _ = line.split(" ")
                reach[desk] = max(int(seq), reach.get(desk, 0))
        cut = self._snapshots.cut()
        lacking = any(seq > reach.get(desk, 0) for desk, (seq, _) in cut.items())

        def say_again() -> None:
            if lacking:
                self._snapshots._put_cut(cut)

        def instead_of(path: str) -> None:
            say_again()
            self._run.share.delete(path)

        known = self._run.state.get("cuts", {})
        for path in bad:
            # Only where this desk knows what it said, so that another file says it.
            mend = partial(instead_of, path) if path.rpartition("/")[2] in known else None
            self.bad(DAMAGED, path, CUT_FILE, mend=mend)
        if lacking and not bad:
            self.bad(MISSING, f"snapshots/{CUT}*.json", CUT_FILE, mend=say_again)

    # -- blobs -----------------------------------------------------------------------------------

    def _check_blobs(self) -> None:
        """Check the parts of all blobs by their hash, those of this office with their keys as well."""
        run = self._run
        done = {n for (n,) in run.state.db.all("SELECT name FROM sync_blob WHERE done = 1")}
        mine = {s.blob.name: s for s in self._attachments.stored() if s.blob is not None}
        parts: dict[str, set[int]] = defaultdict(set)
        counts: dict[str, set[int]] = defaultdict(set)
        for folder in run.share.list("blobs"):
            if folder == "wanted":
                continue
            for file in run.share.list(f"blobs/{folder}"):
                run.progress.check()
                run.progress.progress(len(parts), 0, "添付ファイルを確かめています")
                path = f"blobs/{folder}/{file}"
                match = PART_NAME.match(file)
                if match is None or match[1][:2] != folder:
                    self.bad(SURPLUS, path)
                    continue
                name, number = match[1], int(match[2])
                parts[name].add(number)
                stated = examine_part(run.share.get(path) or b"")
                if stated is None or stated[0] != number or not self._opens(mine, name, path):
                    self._bad_blob(DAMAGED, path, name, mine)
                else:
                    counts[name].add(stated[1])
        for name in sorted(parts.keys() | (done & mine.keys())):
            own = mine.get(name)
            count = part_count(own.size_bytes) if own else max(counts[name], default=0)
            if len(counts[name]) > 1 and own is None:
                # Parts of two blobs under one name: which of them is right, only its office can say.
                self._bad_blob(DAMAGED, part_file(name, 0), name, mine)
            for number in sorted(set(range(count)) - parts[name]):
                if own is None or name in done:
                    self._bad_blob(MISSING, part_file(name, number), name, mine)

    def _opens(self, mine: dict[str, Stored], name: str, path: str) -> bool:
        """Whether a part is what its blob's key says; where this desk has no key, nobody asks."""
        blob: Blob | None = mine[name].blob if name in mine else None
        if blob is None:
            return True
        count = part_count(mine[name].size_bytes)
        content = self._run.share.get(path) or b""
        return (
            decode_part(blob, self._run.member.share_id, int(path[-4:]), count, content) is not None
        )

    def _bad_blob(self, kind: str, path: str, name: str, mine: dict[str, Stored]) -> None:
        stored = mine.get(name)
        here = stored is not None and stored.present
        self.bad(
            kind,
            path,
            BLOB,
            mend=(lambda: self._blobs.put_back(mine[name])) if here else None,
            ask=lambda: self._run.share.put_if_absent(f"{WANTED}/{name}", b"wanted\n"),
        )
