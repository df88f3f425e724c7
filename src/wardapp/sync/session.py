"""One sync from beginning to end: check, publish, read, say what was seen.

Interruptible after every file, resumable without redoing. Nothing of this desk's own is given up:
what could not be sent stays in the change log and goes with the next sync.
"""

from __future__ import annotations

import datetime as dt
import json
import logging
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from wardapp import __version__
from wardapp.domain.changes import Changes
from wardapp.domain.progress import NO_PROGRESS, Progress
from wardapp.domain.stamp import StampClock
from wardapp.errors import NotEnrolled, ShareDamaged
from wardapp.store.change_log import Change, ChangeLog
from wardapp.sync import bundle as bundles
from wardapp.sync.keys import CITY
from wardapp.sync.membership import Membership, State
from wardapp.sync.share import Share

log = logging.getLogger(__name__)

CHANGES_IN_BUNDLE = 20_000
RECENT_DAYS = 2
CLOCK_WARNING_MS = 120_000
_DAY_MS = 86_400_000


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
        renew: Called when this desk finds itself restored or copied; returns its new identifier.
    """

    def __init__(
        self,
        share: Share,
        membership: Membership,
        state: State,
        change_log: ChangeLog,
        stamps: StampClock,
        split: Callable[[Change], Iterable[tuple[str, Change]]],
        renew: Callable[[], str],
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
        known = self._member.refresh_certificates()
        if self._member.desk not in known:
            raise NotEnrolled(waiting=True)
        for audience in (CITY, self._member.office):
            if self._member.fetch_keys(audience):
                self._retry_unread(audience)
        if self._member.current_key(CITY) is None:
            raise NotEnrolled(waiting=True)
        if self._member.current_key(self._member.office) is None:
            self._member.make_key(self._member.office)
        self._member.serve_colleagues()
        names = self._list_bundles(progress)
        self._check_own(names)
        self._publish(progress)
        self._read(names, progress)
        self._write_seen()
        self._report.finished_at = dt.datetime.fromtimestamp(self._stamps.wall_ms() / 1000, dt.UTC).isoformat()
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

    def _list_bundles(self, progress: Progress) -> dict[str, dict[int, str]]:
        """Return desk → sequence number → name of the bundles in the folders that are looked at.

        The last days' folders each time, all of them once a day: a bundle is published into the
        folder of the day by the server's clock, so older folders do not change.
        """
        days = self._share.list("log")
        today = _day(self._server_ms)
        full_scan = self._state.get("full_scan", "") != today
        recent = _day(self._server_ms - RECENT_DAYS * _DAY_MS)
        found: dict[str, dict[int, str]] = defaultdict(dict)
        for done, day in enumerate(days):
            if not full_scan and day < recent:
                continue
            progress.check()
            progress.progress(done, len(days), "共有フォルダーの一覧を読んでいます")
            for name in self._share.list(f"log/{day}"):
                desk, _, number = name.removesuffix(".wab").rpartition("-")
                if name.endswith(".wab") and number.isdigit():
                    found[desk][int(number)] = f"log/{day}/{name}"
        if full_scan:
            self._state.set(full_scan=today)
        return found

    def _check_own(self, names: dict[str, dict[int, str]]) -> None:
        """Notice bundles of mine that I do not know of: I was restored from a backup, or copied."""
        own = names.get(self._member.desk, {})
        known = int(self._state.get("bundle_seq", 0))
        pending = self._state.get("pending")
        if pending and pending["seq"] in own:
            content = self._share.get(own[pending["seq"]])
            if content is not None and bundles.bundle_hash(content) == pending["hash"]:
                self._finish_pending(pending)
                known = int(pending["seq"])
        if not any(seq > known for seq in own):
            return
        old = self._member.desk
        with self._state.db.write() as writing:
            writing.execute(
                "INSERT OR REPLACE INTO sync_read (desk, seq, hash) VALUES (?,?,?)",
                (old, known, self._state.get("bundle_hash", "")),
            )
        self._member.succeed(self._renew())
        self._report.warnings.append(
            "この端末は、バックアップから復元されたか、複製された端末です。新しい端末として送信を続けます。"
            "以前に送信した内容は共有フォルダーから取り戻します。"
        )
        log.warning("restored or cloned: %s goes on as %s", old, self._member.desk)

    # -- publishing ------------------------------------------------------------------------------

    def _publish(self, progress: Progress) -> None:
        since = int(self._state.get("published_seq", 0))
        sections: dict[str, list[Change]] = defaultdict(list)
        count, last = 0, since
        total = self._log.last_seq() - since
        for seq, change in self._log.local_changes_since(since):
            for audience, part in self._split(change):
                sections[audience].append(part)
                count += 1
            last = seq
            if count >= CHANGES_IN_BUNDLE:
                self._publish_one(sections, count, last)
                sections, count = defaultdict(list), 0
                progress.progress(last - since, total, "変更を送信しています")
                progress.check()
        if count:
            self._publish_one(sections, count, last)
        elif last > since:
            self._state.set(published_seq=last)

    def _publish_one(self, sections: dict[str, list[Change]], count: int, last: int) -> None:
        seq = int(self._state.get("bundle_seq", 0)) + 1
        encrypted = []
        for audience in sorted(sections):
            key = self._member.current_key(audience)
            if key is None:
                # Another office's audience: this desk cannot write there (see desk/publishing.py).
                log.warning("no key of audience %s, %s changes stay here", audience, len(sections[audience]))
                continue
            encrypted.append((audience, key[0], key[1], sections[audience]))
        content = bundles.encode(
            share=self._member.share_id,
            desk=self._member.desk,
            seq=seq,
            previous=str(self._state.get("bundle_hash", "")),
            least=__version__,
            made_ms=self._stamps.wall_ms(),
            sections=encrypted,
            key=self._member.signing_key(),
        )
        name = f"log/{_day(self._server_ms)}/{self._member.desk}-{seq:08d}.wab"
        pending = {"seq": seq, "hash": bundles.bundle_hash(content), "last": last}
        # Written down before it is published: after a crash in between, the next sync recognises
        # its own bundle and does not take this desk for a restored one.
        self._state.set(pending=pending)
        if not self._share.put_if_absent(name, content):
            raise ShareDamaged(
                "共有フォルダーに、この端末の名前で別のファイルがあります。",
                "記録はこの端末に保存されています。",
                "もう一度同期してください。続くときはシステム担当者にお知らせください。",
                name,
            )
        if self._share.get(name) != content:
            raise ShareDamaged(
                "送信した内容を共有フォルダーから読み戻して確かめましたが、一致しませんでした。",
                "記録はこの端末に保存されています。",
                "もう一度同期してください。続くときはシステム担当者にお知らせください。",
                name,
            )
        self._finish_pending(pending)
        self._report.sent_bundles += 1
        self._report.sent_changes += count

    def _finish_pending(self, pending: dict[str, object]) -> None:
        self._state.set(
            bundle_seq=pending["seq"],
            bundle_hash=pending["hash"],
            published_seq=pending["last"],
            pending=None,
        )

    # -- reading ---------------------------------------------------------------------------------

    def _read(self, names: dict[str, dict[int, str]], progress: Progress) -> None:
        positions = {
            desk: (seq, hash_) for desk, seq, hash_ in self._state.db.all("SELECT desk, seq, hash FROM sync_read")
        }
        fresh = {
            desk: found
            for desk, found in names.items()
            if desk != self._member.desk and max(found) > positions.get(desk, (0, ""))[0]
        }
        total = sum(
            1 for desk, found in fresh.items() for seq in found if seq > positions.get(desk, (0, ""))[0]
        )
        done = 0
        for desk in sorted(fresh):
            seq, previous = positions.get(desk, (0, ""))
            while True:
                progress.check()
                name = fresh[desk].get(seq + 1)
                if name is None:
                    if any(s > seq for s in fresh[desk]):
                        self._warn_desk(desk, "の変更の一部がまだ届いていません。届き次第、続きを読み込みます。")
                        self._state.set(full_scan="")
                    break
                read = self._read_one(desk, seq + 1, previous, name)
                if read is None:
                    break
                seq, previous = seq + 1, read
                done += 1
                progress.progress(done, total, "ほかの端末の変更を読み込んでいます")

    def _warn_desk(self, desk: str, sentence: str) -> None:
        certificate = self._member.certificate(desk)
        label = certificate.label if certificate else desk
        self._report.warnings.append(f"「{label}」{sentence}")

    def _read_one(self, desk: str, seq: int, previous: str, name: str) -> str | None:
        """Read one bundle and apply it; return its hash, None where the desk has to wait here."""
        certificate = self._member.certificate(desk)
        if certificate is None:
            log.info("bundle of a desk that is not enrolled: %s", desk)
            return None
        content = self._share.get(name)
        if content is None:
            return None
        try:
            bundle = bundles.decode(content, certificate.key, self._member.share_id, self._member.secret_of)
        except bundles.BundleTooNew as error:
            self._warn_desk(desk, f"は新しい版のwardapp（{error}）を使っています。この端末も更新してください。")
            return None
        except bundles.BundleDamaged as error:
            log.warning("damaged bundle %s: %s", name, error)
            self._warn_desk(desk, "のファイルが壊れているため、その先を読み込めません。次の同期でもう一度試します。")
            return None
        header = bundle.header
        if (header.desk, header.seq) != (desk, seq) or (header.previous != previous and seq > 1):
            log.warning("bundle out of its chain: %s", name)
            self._warn_desk(desk, "のファイルの並びが正しくないため、その先を読み込めません。")
            return None
        if any(self._stamps.is_far_ahead(c.stamp) for c in bundle.changes):
            self._warn_desk(desk, "の時計が1日以上進んでいるため、その変更は取り込まずに保留しています。")
            return None
        digest = bundles.bundle_hash(content)
        self._apply(bundle, desk, seq, digest, name)
        return digest

    def _apply(self, bundle: bundles.Bundle, desk: str, seq: int, digest: str, name: str) -> None:
        with self._state.db.write() as writing:
            applied = self._log.apply_remote(bundle.changes)
            for change in bundle.changes:
                self._stamps.observe(change.stamp)
            writing.execute(
                "INSERT OR REPLACE INTO sync_read (desk, seq, hash) VALUES (?,?,?)", (desk, seq, digest)
            )
            writing.executemany(
                "INSERT OR IGNORE INTO sync_unread (name, audience, key_id) VALUES (?,?,?)",
                [(name, a, k) for a, k in bundle.unread if a == self._member.office],
            )
        self._report.read_bundles += 1
        self._report.read_changes += applied.applied
        self._report.conflicts_new += applied.conflicts_new
        self._report.changes |= applied.changes

    def _retry_unread(self, audience: str) -> None:
        """Read sections again whose key has come meanwhile."""
        rows = self._state.db.all("SELECT name, key_id FROM sync_unread WHERE audience = ?", (audience,))
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
                bundle = bundles.decode(content, certificate.key, self._member.share_id, self._member.secret_of)
            except (bundles.BundleDamaged, bundles.BundleTooNew):
                continue
            with self._state.db.write() as writing:
                applied = self._log.apply_remote(bundle.changes)
                writing.execute(
                    "DELETE FROM sync_unread WHERE name = ? AND audience = ? AND key_id = ?", (name, audience, key_id)
                )
            self._report.read_changes += applied.applied
            self._report.conflicts_new += applied.conflicts_new
            self._report.changes |= applied.changes

    def _write_seen(self) -> None:
        positions = dict(self._state.db.all("SELECT desk, seq FROM sync_read"))
        positions[self._member.desk] = int(self._state.get("bundle_seq", 0))
        # "at" is the day alone: an idle sync of the same day writes nothing.
        seen = {"desk": self._member.desk, "read": positions, "day": _day(self._server_ms), "app": __version__}
        text = json.dumps(seen, sort_keys=True)
        if self._state.get("seen", "") != text:
            self._share.replace(f"seen/{self._member.desk}.json", text.encode())
            self._state.set(seen=text)


def _day(milliseconds: int) -> str:
    return dt.datetime.fromtimestamp(milliseconds / 1000, dt.UTC).strftime("%Y%m%d")
