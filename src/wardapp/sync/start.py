"""Starting from snapshots: a desk that is new, or was away while the log was cut.

A *cut* is a signed file that says, before anything is removed, up to which bundle of each desk the
snapshots stand in for the log. A bundle at or below a cut that is not there was removed on purpose;
one above it is missing.
"""

from __future__ import annotations

import json
import logging

from wardapp.sync import bundle as bundles
from wardapp.sync import keys, snapshot
from wardapp.sync.keys import CITY
from wardapp.sync.run import Run

log = logging.getLogger(__name__)

CUT = "cut-"

Cover = dict[str, tuple[int, str]]
"""Desk → number and hash of the last bundle that is meant."""


class Snapshots:
    """The snapshots of a share, as one sync reads them."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._cut: Cover | None = None

    # -- what is there ---------------------------------------------------------------------------

    def cut(self) -> Cover:
        """Return up to which bundle (number, hash) of each desk the log was cut, by all cuts known."""
        if self._cut is not None:
            return self._cut
        known: dict[str, list[str]] = self._run.state.get("cuts", {})
        names = [n for n in self._run.share.list("snapshots") if n.startswith(CUT)]
        for name in names:
            if name not in known:
                content = self._run.share.get(f"snapshots/{name}")
                known[name] = self.read_cut(content) if content else []
                self._run.state.set(cuts=known)
        found: Cover = {}
        for lines in known.values():
            for line in lines:
                desk, seq, digest = line.split(" ")
                if int(seq) > found.get(desk, (0, ""))[0]:
                    found[desk] = (int(seq), digest)
        if self._run.state.get("covered", {}) != {desk: seq for desk, (seq, _) in found.items()}:
            self._run.state.set(covered={desk: seq for desk, (seq, _) in found.items()})
        self._cut = found
        return found

    def read_cut(self, content: bytes) -> list[str]:
        """Return a cut's lines (desk, number, hash); [] where it is not by an enrolled desk."""
        try:
            by = str(json.loads(content)["by"])
        except (ValueError, KeyError, TypeError):
            return []
        signer = self._run.member.certificates().get(by)
        value = keys.verified(content, signer.key) if signer else None
        if value is None or value.get("share") != self._run.member.share_id:
            return []
        try:
            return [f"{desk} {int(seq)} {digest}" for desk, (seq, digest) in value["cut"].items()]
        except (KeyError, TypeError, ValueError):
            return []

    def snapshots(self, audience: str) -> list[str]:
        """Return the names of an audience's snapshots on the share, newest first."""
        names = self._run.share.list(f"snapshots/{audience}")
        return [
            f"snapshots/{audience}/{n}" for n in sorted(names, reverse=True) if snapshot.day_in(n)
        ]

    def read(self, name: str) -> snapshot.Snapshot | None:
        """Return a snapshot that is whole and by an enrolled desk of its audience, else None."""
        content = self._run.share.get(name)
        if content is None:
            return None
        enrolled = self._run.member.certificates()
        audience = name.split("/")[1]

        def key_of(desk: str) -> str | None:
            found = enrolled.get(desk)
            return found.key if found and audience in {CITY, found.office} else None

        try:
            return snapshot.decode(name, content, self._run.member.share_id, key_of)
        except (bundles.BundleDamaged, bundles.BundleTooNew) as error:
            log.warning("snapshot not accepted: %s (%s)", name, error)
            return None

    def _newest(self, audience: str) -> snapshot.Snapshot | None:
        """Return the newest snapshot of an audience that this desk can decrypt."""
        for name in self.snapshots(audience):
            found = self.read(name)
            if found and self._run.member.secret_of(audience, found.header.key_id) is not None:
                return found
        return None

    # -- starting --------------------------------------------------------------------------------

    def start_where_needed(self) -> bool:
        """Take over snapshots where this desk is new, or behind what the log was cut to.

        Returns:
            Whether anything was taken over.
        """
        self._take_awaited()
        positions = self._run.positions()
        new = not positions and not int(self._run.state.get("bundle_seq", 0))
        own = self._run.member.desk
        behind = any(
            seq > positions.get(desk, (0, ""))[0]
            for desk, (seq, _) in self.cut().items()
            if desk != own
        )
        if not new and not behind:
            return False
        covers: list[Cover] = []
        for audience in dict.fromkeys((CITY, self._run.member.office)):
            found = self._newest(audience)
            if found is None:
                if audience == CITY:
                    return False
                if self.snapshots(audience):
                    self._run.state.set(awaited=audience)
                covers.append({})
                continue
            self._take(found, audience)
            covers.append(found.header.cover)
        self._move_positions(covers)
        return True

    def _take_awaited(self) -> None:
        """Take the snapshot of this desk's office once a colleague has given it the key."""
        audience = str(self._run.state.get("awaited", ""))
        found = self._newest(audience) if audience else None
        if found is not None:
            self._take(found, audience)
            self._run.state.set(awaited="")

    def _take(self, found: snapshot.Snapshot, audience: str) -> None:
        secret = self._run.member.secret_of(audience, found.header.key_id) or b""
        total = len(found.header.sections)
        for done, changes in enumerate(found.changes(secret)):
            self._run.progress.check()
            self._run.progress.progress(done, total, "これまでの記録を読み込んでいます")
            with self._run.state.db.write():
                applied = self._run.log.apply_remote(changes)
            for change in changes:
                if not self._run.stamps.is_far_ahead(change.stamp):
                    self._run.stamps.observe(change.stamp)
            self._run.report.read_changes += applied.applied
            self._run.report.conflicts_new += applied.conflicts_new
            self._run.report.changes |= applied.changes

    def _move_positions(self, covers: list[Cover]) -> None:
        """Go on after what all snapshots cover, at least after what the log was cut to."""
        positions, cut = self._run.positions(), self.cut()
        moved = {}
        for desk in {d for cover in covers for d in cover} | cut.keys():
            lowest = min((cover.get(desk, (0, "")) for cover in covers), default=(0, ""))
            target = max(lowest, cut.get(desk, (0, "")))
            if target[0] > positions.get(desk, (0, ""))[0] and desk != self._run.member.desk:
                moved[desk] = target
        with self._run.state.db.write() as writing:
            writing.executemany(
                "INSERT OR REPLACE INTO sync_read (desk, seq, hash) VALUES (?,?,?)",
                [(desk, seq, digest) for desk, (seq, digest) in moved.items()],
            )
