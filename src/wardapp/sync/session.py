"""One sync from beginning to end: check, publish, read, mend, say what was seen.

Interruptible after every file, resumable without redoing. Nothing of this desk's own is given up:
what could not be sent stays in the change log and goes with the next sync.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence

from wardapp import __version__
from wardapp.domain.progress import NO_PROGRESS, Progress
from wardapp.domain.stamp import StampClock
from wardapp.errors import DeskRevoked, NotEnrolled
from wardapp.store.change_log import ChangeLog
from wardapp.sync import keys
from wardapp.sync.compaction import Compaction
from wardapp.sync.digest import digest_of, positions_hash
from wardapp.sync.guard import Guard, TakesEverything
from wardapp.sync.keys import CITY
from wardapp.sync.membership import Membership
from wardapp.sync.mending import Mending
from wardapp.sync.publisher import Publisher
from wardapp.sync.reader import RECENT_DAYS, Reader
from wardapp.sync.run import DAY_MS, Run, Split, SyncReport, day_of
from wardapp.sync.share import Share
from wardapp.sync.state import State

CLOCK_WARNING_MS = 120_000

__all__ = ["Sync", "SyncReport"]


class Sync:
    """Exchanges changes with a share.

    Args:
        share: The share.
        membership: This desk's place on it.
        state: The sync's values in the local database.
        change_log: The captured changes.
        stamps: This desk's logical clock.
        split: Gives, for each of these changes, the audiences it goes to and what each of them gets;
            nothing for what never leaves the desk.
        renew: Called when this desk finds itself restored or copied, with its new identifier.
        private: Whether records of a kind are for their own office alone.
        shared: By kind, the fields that every desk of the city has, for comparing states.
        guard: Says which changes of enrolled desks may be taken; None: all.
    """

    def __init__(
        self,
        share: Share,
        membership: Membership,
        state: State,
        change_log: ChangeLog,
        stamps: StampClock,
        split: Split,
        renew: Callable[[str], None],
        private: Callable[[str], bool] = lambda _kind: False,
        shared: Mapping[str, Sequence[str]] | None = None,
        guard: Guard | None = None,
    ) -> None:
        self._run = Run(
            share,
            membership,
            state,
            change_log,
            stamps,
            NO_PROGRESS,
            guard=guard or TakesEverything(),
            private=private,
            split=split,
        )
        self._split = split
        self._renew = renew
        self._private = private
        self._shared = shared or {}

    def run(self, progress: Progress = NO_PROGRESS, *, compact: bool = False) -> SyncReport:
        """Run one sync.

        Args:
            progress: Who is told how far it is, and says whether to stop.
            compact: Make snapshots and remove what they replace, whoever's turn it is.

        Raises:
            ShareTrouble: The share cannot be reached, written, or is another one.
            NotEnrolled: This desk is not approved yet.
            Cancelled: The person stopped it; what was done stays done.
        """
        run = self._run
        run.progress = progress
        run.report = SyncReport()
        mending = Mending(run)
        reader = Reader(run, mending, self._private)
        publisher = Publisher(run, mending, self._split, self._renew)
        progress.progress(0, 0, "共有フォルダーを確認しています")
        run.member.check_share()
        self._check_clock()
        news = self._check_membership(reader)
        everything = compact or news or run.state.get("full_scan", "") != day_of(run.server_ms)
        names = reader.list_bundles(everything=everything)
        compaction = Compaction(run)
        compaction.cut()
        publisher.check_own(names)
        since = "" if everything else day_of(run.server_ms - RECENT_DAYS * DAY_MS)
        mending.put_back_own(names.get(run.member.desk, {}), since=since)
        publisher.publish()
        compaction.start_where_needed()
        reader.read(names, everything=everything)
        run.settle()
        mending.thank()
        mending.answer()
        if everything or compact:
            mending.prune()
            self._note_state()
            self._write_seen()
            report = run.report
            report.snapshots_made, report.files_removed = compaction.work(names, forced=compact)
            self._compare_states()
        self._write_seen()
        run.report.finished_at = dt.datetime.fromtimestamp(
            run.stamps.wall_ms() / 1000, dt.UTC
        ).isoformat()
        run.state.set(last_success=run.report.finished_at, last_error="")
        return run.report

    def _check_membership(self, reader: Reader) -> bool:
        """See that this desk is enrolled and has its keys; whether there are new desks."""
        member = self._run.member
        before = member.certificates().keys()
        known = member.refresh_certificates()
        if member.desk in member.revoked():
            raise DeskRevoked
        if member.desk not in known:
            raise NotEnrolled(waiting=True)
        for audience in (CITY, member.office):
            member.fetch_keys(audience)
            reader.retry_unread(audience)
        if member.current_key(CITY) is None:
            raise NotEnrolled(waiting=True)
        if member.current_key(member.office) is None:
            member.make_key(member.office)
        member.renew_after_revocations()
        member.serve_colleagues()
        return known.keys() > before

    def _check_clock(self) -> None:
        run = self._run
        run.server_ms = run.share.now_ms()
        uncorrected = run.stamps.wall_ms() - run.stamps.offset_ms
        difference = run.server_ms - uncorrected
        run.stamps.offset_ms = 0
        if abs(difference) > CLOCK_WARNING_MS:
            run.stamps.offset_ms = difference
            minutes = abs(difference) // 60_000
            way = "遅れて" if difference > 0 else "進んで"
            run.report.warnings.append(
                f"この端末の時計がファイルサーバーより{minutes:,}分{way}います。"
                "変更の記録にはサーバーの時刻を使います。時計を合わせてください。"
            )

    def _note_state(self) -> None:
        """Remember the digest of the state, where it is that of what was read and nothing else.

        It is taken of one moment, beside which people go on keeping what they are told.
        """
        run = self._run
        sent = int(run.state.get("published_seq", 0))
        with run.state.db.moment() as reading:
            if reading.one("SELECT 1 FROM sync_unread WHERE audience = ?", (CITY,)) or reading.one(
                "SELECT 1 FROM change WHERE seq > ? AND origin = 0 LIMIT 1", (sent,)
            ):
                found = {}
            else:
                positions = positions_hash(self._read_so_far())
                found = {"positions": positions, "state": digest_of(reading, self._shared)}
        run.state.set(digest=found)

    def _compare_states(self) -> None:
        """Say so where a desk that has read the same, with the same program, holds something else.

        Also remember on which day each desk was last seen (``DeskShare.last_seen``).
        """
        run = self._run
        own = run.state.get("digest", {})
        days: dict[str, str] = {}
        for name in run.share.list("seen"):
            desk = name.removesuffix(".json")
            certificate = run.member.certificate(desk)
            if desk == run.member.desk or certificate is None:
                continue
            try:
                said = keys.verified(run.share.get(f"seen/{name}") or b"", certificate.key) or {}
                days[desk] = str(said["day"])
                same = said["app"] == __version__ and said["positions"] == own.get("positions", "")
                differs = same and said["state"] != own["state"]
            except (ValueError, KeyError, TypeError):
                continue
            if differs:
                run.warn(
                    certificate,
                    "と、同じ変更を読み込んでいるのに記録の状態が一致しません。"
                    "両方の端末で「wardapp verify」を実行し、結果をシステム担当者に渡してください。",
                )
        run.state.set(seen_days=days)

    def _read_so_far(self) -> dict[str, int]:
        run = self._run
        positions = {desk: seq for desk, (seq, _) in run.positions().items()}
        positions[run.member.desk] = int(run.state.get("bundle_seq", 0))
        return positions

    def _write_seen(self) -> None:
        run = self._run
        positions = self._read_so_far()
        # The day alone: an idle sync of the same day writes nothing.
        seen = {
            "desk": run.member.desk,
            "read": positions,
            "day": day_of(run.server_ms),
            "app": __version__,
        }
        seen |= run.state.get("digest", {})
        checked = run.state.get("checked", [])
        if checked:
            seen["checked"] = checked
        text = keys.signed(seen, run.member.signing_key()).decode()
        if run.state.get("seen", "") != text:
            run.share.replace(f"seen/{run.member.desk}.json", text.encode())
            run.state.set(seen=text)
