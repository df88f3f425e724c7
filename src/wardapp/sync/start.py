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
from wardapp.sync.run import DAY_MS, Run, day_of

log = logging.getLogger(__name__)

CUT = "cut-"
AWAY_DAYS = 90
"""A desk that was not seen for so long is not waited for."""

Cover = dict[str, tuple[int, str]]
"""Desk → number and hash of the last bundle that is meant."""


class Snapshots:
    """The snapshots of a share, as one sync reads them."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._cut: Cover | None = None
        self._living: dict[str, dict[str, object]] | None = None

    # -- what is there ---------------------------------------------------------------------------

    def cut(self) -> Cover:
        """Return up to which bundle (number, hash) of each desk the log was cut, by all cuts known.

        A cut is believed where a confirmed snapshot for the city reaches as far: whoever says more
        would make others overlook bundles, and let go of their copies.
        """
        if self._cut is not None:
            return self._cut
        known: dict[str, list[str]] = self._run.state.get("cuts", {})
        doubted: dict[str, str] = self._run.state.get("cuts_doubted", {})
        today = day_of(self._run.server_ms)
        for name in self._run.share.list("snapshots"):
            if not name.startswith(CUT) or name in known or doubted.get(name) == today:
                continue
            lines = self.read_cut(self._run.share.get(f"snapshots/{name}") or b"")
            if lines and self._is_within(lines):
                known[name] = lines
                self._run.state.set(cuts=known)
            elif lines:
                log.warning("a cut that no confirmed snapshot bears out: %s", name)
                doubted = {n: day for n, day in doubted.items() if day == today} | {name: today}
                self._run.state.set(cuts_doubted=doubted)
        found: Cover = {}
        for lines in known.values():
            for desk, (seq, digest) in _cover(lines).items():
                if seq > found.get(desk, (0, ""))[0]:
                    found[desk] = (seq, digest)
        if self._run.state.get("covered", {}) != {desk: seq for desk, (seq, _) in found.items()}:
            self._run.state.set(covered={desk: seq for desk, (seq, _) in found.items()})
        self._cut = found
        return found

    def _is_within(self, lines: list[str]) -> bool:
        reach: Cover = {}
        for name in self.snapshots(CITY):
            found = self.read(name) if self.is_confirmed(name) else None
            for desk, last in (found.header.cover if found else {}).items():
                reach[desk] = max(last, reach.get(desk, (0, "")))
        return all(
            seq < reach.get(desk, (0, ""))[0] or (seq, digest) == reach.get(desk)
            for desk, (seq, digest) in _cover(lines).items()
        )

    def read_cut(self, content: bytes) -> list[str]:
        """Return a cut's lines (desk, number, hash); [] where it is not by a desk that is known."""
        try:
            by = str(json.loads(content)["by"])
        except (ValueError, KeyError, TypeError):
            return []
        signer = self._run.member.certificate(by)
        value = keys.verified(content, signer.key) if signer else None
        if value is None or value.get("share") != self._run.member.share_id:
            return []
        try:
            lines = [f"{desk} {int(seq)} {digest}" for desk, (seq, digest) in value["cut"].items()]
            return lines if len(_cover(lines)) == len(lines) else []
        except (KeyError, TypeError, ValueError, AttributeError):
            return []

    def snapshots(self, audience: str) -> list[str]:
        """Return the names of an audience's snapshots on the share, newest first."""
        names = self._run.share.list(f"snapshots/{audience}")
        return [
            f"snapshots/{audience}/{n}" for n in sorted(names, reverse=True) if snapshot.day_in(n)
        ]

    def read(self, name: str) -> snapshot.Snapshot | None:
        """Return a snapshot that is whole and by a desk of its audience, else None.

        Also where that desk was revoked since: whether it is believed says ``is_confirmed``.
        """
        content = self._run.share.get(name)
        return None if content is None else self.decode(name, content)

    def decode(self, name: str, content: bytes) -> snapshot.Snapshot | None:
        """Return a snapshot from its bytes, as ``read`` does."""
        enrolled = self._run.member.known()
        audience = name.split("/")[1]

        def key_of(desk: str) -> str | None:
            found = enrolled.get(desk)
            return found.key if found and audience in {CITY, found.office} else None

        try:
            return snapshot.decode(name, content, self._run.member.share_id, key_of)
        except (bundles.BundleDamaged, bundles.BundleTooNew) as error:
            log.warning("snapshot not accepted: %s (%s)", name, error)
            return None

    # -- what is believed ------------------------------------------------------------------------

    def living(self) -> dict[str, dict[str, object]]:
        """Return what each desk that was seen of late, and was not revoked, says it has seen."""
        if self._living is None:
            oldest = day_of(self._run.server_ms - AWAY_DAYS * DAY_MS)
            self._living = {}
            for name in self._run.share.list("seen"):
                said = self._seen(name)
                if str(said.get("day")) >= oldest and "day" in said:
                    self._living[name.removesuffix(".json")] = said
        return self._living

    def _seen(self, name: str) -> dict[str, object]:
        """Return what a desk says it has seen; nothing where it is not signed by that desk."""
        certificate = self._run.member.certificates().get(name.removesuffix(".json"))
        content = self._run.share.get(f"seen/{name}") if certificate else None
        return (keys.verified(content, certificate.key) or {}) if content and certificate else {}

    def is_confirmed(self, name: str) -> bool:
        """Whether a snapshot may be believed: by this desk's own look, or a second desk's.

        One desk alone could write into a snapshot what it likes, in the name of others. Where nobody
        else is there to look at it, and it was not revoked, its maker is believed.
        """
        own, maker, audience = self._run.member.desk, snapshot.maker_in(name), name.split("/")[1]
        if maker == own or name in self._run.state.get("checked", []):
            return True
        known = self._run.member.known()
        others = [
            said
            for desk, said in self.living().items()
            if desk not in {own, maker} and audience in {CITY, known[desk].office}
        ]
        if not others:
            return maker in self._run.member.certificates()
        return any(name in names_in(said.get("checked")) for said in others)

    def believed(self, audience: str) -> list[snapshot.Snapshot]:
        """Return the confirmed snapshots of an audience that together reach furthest, newest first.

        One is enough, but where two desks made one at the same time: neither has all of the other.
        """
        found: list[snapshot.Snapshot] = []
        for name in self.snapshots(audience):
            one = self.read(name) if self.is_confirmed(name) else None
            reached = reach(found)
            if one and any(
                last[0] > reached.get(desk, (0, ""))[0] for desk, last in one.header.cover.items()
            ):
                found.append(one)
        return found

    def _secret(self, found: snapshot.Snapshot) -> bytes | None:
        return self._run.member.secret_of(found.header.audience, found.header.key_id)

    # -- starting --------------------------------------------------------------------------------

    def start_where_needed(self) -> bool:
        """Take over snapshots where this desk is new, or behind what the log was cut to.

        Returns:
            Whether anything was taken over.
        """
        self._take_awaited()
        positions = self._run.positions()
        # What it published itself before does not make a desk less new: only what it has read.
        new = not positions and not self._run.state.get("started", False)
        own = self._run.member.desk
        behind = any(
            seq > positions.get(desk, (0, ""))[0]
            for desk, (seq, _) in self.cut().items()
            if desk != own
        )
        taken = (new or behind) and self._start()
        if not self._run.state.get("started", False):
            self._run.state.set(started=True)
        return taken

    def _start(self) -> bool:
        covers: list[Cover] = []
        office = self._run.member.office
        awaited: Cover = {}
        for audience in dict.fromkeys((CITY, office)):
            found = self.believed(audience)
            if audience == CITY and not found:
                return False
            if any(self._secret(one) is None for one in found):
                if audience == CITY:
                    return False
                # A colleague has to give this desk the office's key first.
                awaited = reach(found)
            else:
                for one in reversed(found):
                    self._take(one, audience)
            covers.append(reach(found))
        moved = self._targets(covers)
        lacking = self._lacking(moved, covers[-1])
        if lacking and not covers[-1]:
            self._run.report.warnings.append(
                "所属だけで共有する記録（連絡先など）の以前の分が、共有フォルダーに見つかりません。"
                "まとめのファイルが戻ると、次の同期で読み込みます。"
            )
        self._await(office, _furthest(awaited, lacking))
        self._move_positions(moved)
        return True

    def _lacking(self, moved: Cover, reached: Cover) -> Cover:
        """Return up to where colleagues' bundles are passed over that no snapshot of the office holds.

        Either they held nothing for the office alone, or its snapshot is away for the moment: only
        those who read them can tell.
        """
        office, known = self._run.member.office, self._run.member.known()
        return {
            desk: last
            for desk, last in moved.items()
            if last[0] > reached.get(desk, (0, ""))[0]
            and (desk not in known or known[desk].office == office)
        }

    def _await(self, audience: str, cover: Cover) -> None:
        """Remember up to where an audience's snapshots are to be taken once they are to be had."""
        if cover:
            before = self._run.state.get("awaited", None) or {}
            cover = _furthest(cover, {d: (s, h) for d, (s, h) in before.get("cover", {}).items()})
            self._run.state.set(awaited={"audience": audience, "cover": cover})

    def _take_awaited(self) -> None:
        """Take the snapshots of this desk's office that were away, or whose key it had not got."""
        awaited = self._run.state.get("awaited", None)
        if not awaited:
            return
        audience, taken = awaited["audience"], awaited.get("taken", [])
        if set(self.snapshots(audience)) <= set(taken):
            return
        found = [one for one in self.believed(audience) if self._secret(one)]
        for one in reversed(found):
            if one.name not in taken:
                self._take(one, audience)
        if is_within(awaited["cover"], reach(found)):
            self._run.state.set(awaited=None)
        elif any(one.name not in taken for one in found):
            self._run.state.set(awaited=awaited | {"taken": [one.name for one in found]})

    def _take(self, found: snapshot.Snapshot, audience: str) -> None:
        secret = self._run.member.secret_of(audience, found.header.key_id) or b""
        total = len(found.header.sections)
        for done, changes in enumerate(found.changes(secret)):
            self._run.progress.check()
            self._run.progress.progress(done, total, "これまでの記録を読み込んでいます")
            with self._run.state.db.write():
                self._run.apply(changes)
            for change in changes:
                if not self._run.stamps.is_far_ahead(change.stamp):
                    self._run.stamps.observe(change.stamp)

    def _targets(self, covers: list[Cover]) -> Cover:
        """Return where to go on: after what all snapshots cover, at least after what was cut.

        A bundle that was cut before an office's snapshot reached it held nothing for that office, or
        that snapshot is awaited; the city's snapshots always reach as far as a cut that is believed.
        """
        positions, cut = self._run.positions(), self.cut()
        moved = {}
        for desk in covers[0]:
            lowest = min(cover.get(desk, (0, "")) for cover in covers)
            target = max(lowest, min(cut.get(desk, (0, "")), covers[0][desk]))
            if target[0] > positions.get(desk, (0, ""))[0] and desk != self._run.member.desk:
                moved[desk] = target
        return moved

    def _move_positions(self, moved: Cover) -> None:
        with self._run.state.db.write() as writing:
            writing.executemany(
                "INSERT OR REPLACE INTO sync_read (desk, seq, hash) VALUES (?,?,?)",
                [(desk, seq, digest) for desk, (seq, digest) in moved.items()],
            )


def reach(found: list[snapshot.Snapshot]) -> Cover:
    """Return how far some snapshots reach together."""
    reached: Cover = {}
    for one in found:
        for desk, last in one.header.cover.items():
            reached[desk] = max(last, reached.get(desk, (0, "")))
    return reached


def is_within(cover: Cover, other: Cover) -> bool:
    """Whether a cover reaches no further than another, for any desk."""
    return all(last[0] <= other.get(desk, (0, ""))[0] for desk, last in cover.items())


def _furthest(one: Cover, other: Cover) -> Cover:
    """Return how far two covers reach together."""
    return {desk: max(one.get(desk, (0, "")), other.get(desk, (0, ""))) for desk in one | other}


def names_in(value: object) -> list[str]:
    """Return the names in what another desk wrote; none where it is no list."""
    return [str(name) for name in value] if isinstance(value, list) else []


def _cover(lines: list[str]) -> Cover:
    """Return the lines of a cut as a cover; lines that are none are left out."""
    parts = [line.split(" ") for line in lines]
    return {p[0]: (int(p[1]), p[2]) for p in parts if len(p) == 3 and p[1].isdecimal()}
