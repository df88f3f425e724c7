"""One sync from beginning to end: check, publish, read, say what was seen.

Interruptible after every file, resumable without redoing. Nothing of this desk's own is given up:
what could not be sent stays in the change log and goes with the next sync.
"""

from __future__ import annotations

import datetime as dt
import json
import logging
import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from wardapp import __version__
from wardapp.domain.changes import Changes
from wardapp.domain.progress import NO_PROGRESS, Progress
from wardapp.domain.stamp import StampClock
from wardapp.errors import NotEnrolled, ShareDamaged
from wardapp.store.change_log import Change, ChangeLog
from wardapp.store.restamp import restamp
from wardapp.sync import bundle as bundles
from wardapp.sync.keys import CITY, Certificate
from wardapp.sync.membership import Membership, State
from wardapp.sync.share import Share

log = logging.getLogger(__name__)

CHANGES_IN_BUNDLE = 20_000
CHARACTERS_IN_BUNDLE = 2_000_000
RECENT_DAYS = 2
CLOCK_WARNING_MS = 120_000
_DAY_MS = 86_400_000
_BUNDLE_NAME = re.compile(r"([0-9a-f]{16})-([0-9]{8,12})\.wab\Z", re.IGNORECASE)

Names = dict[str, dict[int, list[str]]]
"""Desk → sequence number → names of the files that say they are this bundle."""


@dataclass(slots=True)
class SyncReport:
    """What a sync did.

    Attributes:
        sent_changes, sent_bundles, read_changes, read_bundles: How much went each way.
        conflicts_new: Fields that are newly in conflict.
        warnings: Sentences for the person.
        changes: Which records were touched here.
        finished_at: When it ended (UTC, ISO).
    """

    sent_changes: int = 0
    sent_bundles: int = 0
    read_changes: int = 0
    read_bundles: int = 0
    conflicts_new: int = 0
    warnings: list[str] = field(default_factory=list)
    changes: Changes = field(default_factory=Changes)
    finished_at: str = ""


class Sync:
    """Exchanges changes with a share.

    Args:
        share: The share.
        membership: This desk's place on it.
        state: The sync's values in the local database.
        change_log: The captured changes.
        stamps: This desk's logical clock.
        split: Gives, for a change, the audiences it goes to and what each of them gets; nothing
            for what never leaves the desk.
        renew: Called when this desk finds itself restored or copied, with its new identifier.
    """

    def __init__(
        self,
        share: Share,
        membership: Membership,
        state: State,
        change_log: ChangeLog,
        stamps: StampClock,
        split: Callable[[Change], Iterable[tuple[str, Change]]],
        renew: Callable[[str], None],
    ) -> None:
        self._share = share
        self._member = membership
        self._state = state
        self._log = change_log
        self._stamps = stamps
        self._split = split
        self._renew = renew
        self._report = SyncReport()

    def run(self, progress: Progress = NO_PROGRESS) -> SyncReport:
        """Run one sync.

        Raises:
            ShareTrouble: The share cannot be reached, written, or is another one.
            NotEnrolled: This desk is not approved yet.
            Cancelled: The person stopped it; what was done stays done.
        """
        self._report = SyncReport()
        progress.progress(0, 0, "共有フォルダーを確認しています")
        self._member.check_share()
        self._check_clock()
        before = self._member.certificates().keys()
        known = self._member.refresh_certificates()
        if self._member.desk not in known:
            raise NotEnrolled(waiting=True)
        for audience in (CITY, self._member.office):
            self._member.fetch_keys(audience)
            self._retry_unread(audience)
        if self._member.current_key(CITY) is None:
            raise NotEnrolled(waiting=True)
        if self._member.current_key(self._member.office) is None:
            self._member.make_key(self._member.office)
        self._member.serve_colleagues()
        everything = (
            self._state.get("full_scan", "") != _day(self._server_ms) or known.keys() > before
        )
        names = self._list_bundles(progress, everything=everything)
        self._check_own(names)
        self._publish(progress)
        self._read(names, progress, everything=everything)
        self._write_seen()
        self._report.finished_at = dt.datetime.fromtimestamp(
            self._stamps.wall_ms() / 1000, dt.UTC
        ).isoformat()
        self._state.set(last_success=self._report.finished_at, last_error="")
        return self._report

    # -- checks ----------------------------------------------------------------------------------

    def _check_clock(self) -> None:
        self._server_ms = self._share.now_ms()
        uncorrected = self._stamps.wall_ms() - self._stamps.offset_ms
        difference = self._server_ms - uncorrected
        self._stamps.offset_ms = 0
        if abs(difference) > CLOCK_WARNING_MS:
            self._stamps.offset_ms = difference
            minutes = abs(difference) // 60_000
            way = "遅れて" if difference > 0 else "進んで"
            self._report.warnings.append(
                f"この端末の時計がファイルサーバーより{minutes:,}分{way}います。"
                "変更の記録にはサーバーの時刻を使います。時計を合わせてください。"
            )

    def _list_bundles(self, progress: Progress, *, everything: bool) -> Names:
        """Return the bundles in the folders that are looked at, and those known of but not read.

        The last days' folders each time, all of them once a day: a bundle is published into the
        folder of the day by the server's clock, so older folders change only by accident.
        """
        recent = _day(self._server_ms - RECENT_DAYS * _DAY_MS)
        days = [day for day in self._share.list("log") if everything or day >= recent]
        found: Names = defaultdict(lambda: defaultdict(list))
        for done, day in enumerate(days):
            progress.check()
            progress.progress(done, len(days), "共有フォルダーの一覧を読んでいます")
            for name in self._share.list(f"log/{day}"):
                match = _BUNDLE_NAME.match(name)
                if match:
                    found[match[1].lower()][int(match[2])].append(f"log/{day}/{name}")
        for desk, waiting in self._state.get("behind", {}).items():
            for seq, listed in waiting.items():
                candidates = found[desk][int(seq)]
                candidates.extend(name for name in listed if name not in candidates)
        return found

    def _check_own(self, names: Names) -> None:
        """Notice bundles of mine that I do not know of: I was restored from a backup, or copied."""
        row = self._state.db.one("SELECT seq, name, hash, last, changes, content FROM sync_pending")
        mine = row is None or self._put(*row)
        known = int(self._state.get("bundle_seq", 0))
        if not mine or any(seq > known for seq in names.get(self._member.desk, {})):
            self._become_new()

    def _become_new(self) -> None:
        """Go on under a new identity; what the old one published is read like another desk's."""
        old = self._member.desk
        successor, seed = self._member.prepare_successor()
        with self._state.db.write() as writing:
            writing.execute(
                "INSERT OR REPLACE INTO sync_read (desk, seq, hash) VALUES (?,?,?)",
                (old, int(self._state.get("bundle_seq", 0)), self._state.get("bundle_hash", "")),
            )
            writing.execute("DELETE FROM sync_pending")
            self._member.succeed(successor, seed)
            self._renew(successor.desk)
        self._report.warnings.append(
            "この端末は、バックアップから復元されたか、複製された端末です。新しい端末として送信を続けます。"
            "以前に送信した内容は共有フォルダーから取り戻します。"
        )
        log.warning("restored or cloned: %s goes on as %s", old, successor.desk)

    # -- publishing ------------------------------------------------------------------------------

    def _publish(self, progress: Progress) -> None:
        since = int(self._state.get("published_seq", 0))
        renewed = restamp(self._state.db, self._stamps, since, self._server_ms + CLOCK_WARNING_MS)
        if renewed:
            log.warning("%s changes of a clock that was ahead were stamped anew", renewed)
        sections: dict[str, list[Change]] = defaultdict(list)
        writable: dict[str, bool] = {}
        count, size, last = 0, 0, since
        total = self._log.last_seq() - since
        for seq, change in self._log.local_changes_since(since):
            for audience, part in self._split(change):
                if audience not in writable:
                    writable[audience] = self._member.current_key(audience) is not None
                if not writable[audience]:
                    # Another office's audience: this desk cannot write there (desk/publishing.py).
                    log.warning(
                        "no key of audience %s, a change of %s stays here", audience, change.kind
                    )
                    continue
                sections[audience].append(part)
                count += 1
                size += _characters(part.value)
            last = seq
            if count >= CHANGES_IN_BUNDLE or size >= CHARACTERS_IN_BUNDLE:
                self._publish_one(sections, last)
                sections, count, size = defaultdict(list), 0, 0
                progress.progress(last - since, total, "変更を送信しています")
                progress.check()
        if count:
            self._publish_one(sections, last)
        elif last > since:
            self._state.set(published_seq=last)

    def _publish_one(self, sections: dict[str, list[Change]], last: int) -> None:
        seq = int(self._state.get("bundle_seq", 0)) + 1
        encrypted = []
        for audience in sorted(sections):
            key = self._member.current_key(audience)
            if key is not None:
                encrypted.append((audience, key[0], key[1], sections[audience]))
        content = bundles.encode(
            share=self._member.share_id,
            desk=self._member.desk,
            seq=seq,
            previous=str(self._state.get("bundle_hash", "")),
            made_ms=self._stamps.wall_ms(),
            sections=encrypted,
            key=self._member.signing_key(),
        )
        name = f"log/{_day(self._server_ms)}/{self._member.desk}-{seq:08d}.wab"
        row = (
            seq,
            name,
            bundles.bundle_hash(content),
            last,
            sum(map(len, sections.values())),
            content,
        )
        # Kept here before it is published: after a crash in between, or an answer that never came,
        # the next sync puts the same bytes under the same name. Nobody ever sees two of this number.
        with self._state.db.write() as writing:
            writing.execute(
                "INSERT INTO sync_pending (seq, name, hash, last, changes, content) VALUES (?,?,?,?,?,?)",
                row,
            )
        if not self._put(*row):
            self._become_new()

    def _put(
        self, seq: int, name: str, digest: str, last: int, changes: int, content: bytes
    ) -> bool:
        """Put the pending bundle on the share; return False where a copy of this desk was there first."""
        new = self._share.put_if_absent(name, content)
        there = self._share.get(name)
        if there != content and not new and there is not None:
            if self._is_mine(there):
                return False
            # Torn, or not of this desk: nobody can accept it, so nothing is lost with it.
            log.warning("a damaged file was in the place of %s", name)
            self._share.replace(name, content)
            there = self._share.get(name)
        if there != content:
            raise ShareDamaged(
                "送信した内容を共有フォルダーから読み戻して確かめましたが、一致しませんでした。",
                "記録はこの端末に保存されています。",
                "もう一度同期してください。続くときはシステム担当者にお知らせください。",
                name,
            )
        with self._state.db.write() as writing:
            self._state.set(bundle_seq=seq, bundle_hash=digest, published_seq=last)
            writing.execute("DELETE FROM sync_pending")
        self._report.sent_bundles += 1
        self._report.sent_changes += changes
        return True

    def _is_mine(self, content: bytes) -> bool:
        """Whether these bytes are a whole bundle that this desk's key signed."""
        try:
            bundles.decode(
                content, self._member.public_key(), self._member.share_id, lambda _a, _k: None
            )
        except bundles.BundleDamaged:
            return False
        except bundles.BundleTooNew:
            return True
        return True

    # -- reading ---------------------------------------------------------------------------------

    def _positions(self) -> dict[str, tuple[int, str]]:
        rows = self._state.db.all("SELECT desk, seq, hash FROM sync_read")
        return {desk: (seq, digest) for desk, seq, digest in rows}

    def _read(self, names: Names, progress: Progress, *, everything: bool) -> None:
        """Read what is new, desk by desk, each in the order of its numbers.

        What is there but cannot be read yet is remembered by name, so that the next sync tries it
        again without looking through all folders. A number that is missing makes the next sync look
        through all of them, once; after that the daily look has to find it.
        """
        positions = self._positions()
        fresh = {
            desk: (certificate, found)
            for desk, found in names.items()
            if desk != self._member.desk
            and found
            and max(found) > positions.get(desk, (0, ""))[0]
            and (certificate := self._member.certificate(desk)) is not None
        }
        total = sum(
            1
            for desk, (_, found) in fresh.items()
            for seq in found
            if seq > positions.get(desk, (0, ""))[0]
        )
        done = 0
        gaps: dict[str, int] = {}
        for desk, (certificate, found) in sorted(fresh.items()):
            seq, previous = positions.get(desk, (0, ""))
            while seq < max(found):
                progress.check()
                if seq + 1 not in found:
                    self._warn(
                        certificate,
                        "の変更の一部がまだ届いていません。届き次第、続きを読み込みます。",
                    )
                    gaps[desk] = seq + 1
                    break
                digest = self._read_one(certificate, seq + 1, previous, found[seq + 1])
                if digest is None:
                    break
                seq, previous = seq + 1, digest
                done += 1
                progress.progress(done, total, "ほかの端末の変更を読み込んでいます")
        self._remember_behind(fresh, gaps, everything=everything)

    def _remember_behind(
        self,
        fresh: dict[str, tuple[Certificate, dict[int, list[str]]]],
        gaps: dict[str, int],
        *,
        everything: bool,
    ) -> None:
        positions = self._positions()
        behind = {}
        for desk, (_, found) in fresh.items():
            waiting = {
                str(seq): found[seq] for seq in found if seq > positions.get(desk, (0, ""))[0]
            }
            if waiting:
                behind[desk] = waiting
        if gaps != self._state.get("gaps", {}):
            self._state.set(behind=behind, gaps=gaps, full_scan="")
        elif everything or behind != self._state.get("behind", {}):
            scanned = _day(self._server_ms) if everything else self._state.get("full_scan", "")
            self._state.set(behind=behind, full_scan=scanned)

    def _warn(self, certificate: Certificate, sentence: str) -> None:
        self._report.warnings.append(f"「{certificate.label}」{sentence}")

    def _read_one(
        self, certificate: Certificate, seq: int, previous: str, names: list[str]
    ) -> str | None:
        """Read one bundle and apply it; return its hash, None where the desk has to wait here."""
        why = ""
        for name in names:
            content = self._share.get(name)
            if content is None:
                continue
            opened = self._open(certificate, seq, previous, name, content)
            if isinstance(opened, bundles.Bundle):
                digest = bundles.bundle_hash(content)
                self._apply(opened, certificate.desk, seq, digest, name)
                return digest
            why = opened
        self._warn(
            certificate, why or "の変更の一部がまだ届いていません。届き次第、続きを読み込みます。"
        )
        return None

    def _open(
        self, certificate: Certificate, seq: int, previous: str, name: str, content: bytes
    ) -> bundles.Bundle | str:
        """Return the checked bundle, or in words why it cannot be taken."""
        try:
            bundle = bundles.decode(
                content, certificate.key, self._member.share_id, self._member.secret_of
            )
        except bundles.BundleTooNew as error:
            return f"は新しい版のwardapp（{error}）を使っています。この端末も更新してください。"
        except bundles.BundleDamaged as error:
            log.warning("damaged bundle %s: %s", name, error)
            return (
                "のファイルが壊れているため、その先を読み込めません。次の同期でもう一度試します。"
            )
        header = bundle.header
        if (header.desk, header.seq) != (certificate.desk, seq) or header.previous != previous:
            log.warning("bundle out of its chain: %s", name)
            return "のファイルの並びが正しくないため、その先を読み込めません。"
        if any(self._stamps.is_far_ahead(c.stamp) for c in bundle.changes):
            return "の時計が1日以上進んでいるため、その変更は取り込まずに保留しています。"
        return bundle

    def _apply(self, bundle: bundles.Bundle, desk: str, seq: int, digest: str, name: str) -> None:
        with self._state.db.write() as writing:
            self._take(bundle)
            writing.execute(
                "INSERT OR REPLACE INTO sync_read (desk, seq, hash) VALUES (?,?,?)",
                (desk, seq, digest),
            )
            writing.executemany(
                "INSERT OR IGNORE INTO sync_unread (name, audience, key_id) VALUES (?,?,?)",
                [(name, a, k) for a, k in bundle.unread if a in {CITY, self._member.office}],
            )
        self._report.read_bundles += 1

    def _retry_unread(self, audience: str) -> None:
        """Read sections again whose key has come meanwhile."""
        rows = self._state.db.all(
            "SELECT name, key_id FROM sync_unread WHERE audience = ?", (audience,)
        )
        for name, key_id in rows:
            if self._member.secret_of(audience, key_id) is None:
                continue
            content = self._share.get(name)
            if content is None:
                continue
            try:
                header, _ = bundles.read_header(content)
                certificate = self._member.certificate(header.desk)
                if certificate is None:
                    continue
                bundle = bundles.decode(
                    content, certificate.key, self._member.share_id, self._member.secret_of
                )
            except (bundles.BundleDamaged, bundles.BundleTooNew) as error:
                log.warning("cannot read %s again: %s", name, error)
                continue
            if any(self._stamps.is_far_ahead(c.stamp) for c in bundle.changes):
                continue
            with self._state.db.write() as writing:
                self._take(bundle)
                writing.execute(
                    "DELETE FROM sync_unread WHERE name = ? AND audience = ? AND key_id = ?",
                    (name, audience, key_id),
                )

    def _take(self, bundle: bundles.Bundle) -> None:
        applied = self._log.apply_remote(bundle.changes)
        for change in bundle.changes:
            self._stamps.observe(change.stamp)
        self._report.read_changes += applied.applied
        self._report.conflicts_new += applied.conflicts_new
        self._report.changes |= applied.changes

    def _write_seen(self) -> None:
        positions = {desk: seq for desk, (seq, _) in self._positions().items()}
        positions[self._member.desk] = int(self._state.get("bundle_seq", 0))
        # "at" is the day alone: an idle sync of the same day writes nothing.
        seen = {
            "desk": self._member.desk,
            "read": positions,
            "day": _day(self._server_ms),
            "app": __version__,
        }
        text = json.dumps(seen, sort_keys=True)
        if self._state.get("seen", "") != text:
            self._share.replace(f"seen/{self._member.desk}.json", text.encode())
            self._state.set(seen=text)


def _characters(value: object) -> int:
    if isinstance(value, dict):
        return sum(_characters(inner) for inner in value.values())
    return len(value) if isinstance(value, str) else 8


def _day(milliseconds: int) -> str:
    return dt.datetime.fromtimestamp(milliseconds / 1000, dt.UTC).strftime("%Y%m%d")
