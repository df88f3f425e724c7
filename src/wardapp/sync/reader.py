"""Reading: what other desks published, in the order in which each of them numbered it.

What is there but cannot be read yet is remembered by name, so that the next sync tries it again
without looking through all folders. A number that is missing makes the next sync look through all of
them, once; after that the daily look has to find it. What is missing or damaged is asked for
(mending.py).
"""

from __future__ import annotations

import logging
import re
from collections import defaultdict
from collections.abc import Callable

from wardapp.store.change_log import SEED_STAMP
from wardapp.sync import bundle as bundles
from wardapp.sync.keys import CITY, Certificate
from wardapp.sync.mending import Mending
from wardapp.sync.run import DAY_MS, Run, day_of

log = logging.getLogger(__name__)

RECENT_DAYS = 2
_BUNDLE_NAME = re.compile(r"([0-9a-f]{16})-([0-9]{8,12})\.wab\Z", re.IGNORECASE)

Names = dict[str, dict[int, list[str]]]
"""Desk → sequence number → names of the files that say they are this bundle."""


class Reader:
    """Reads in one sync.

    Args:
        run: The sync.
        mending: Keeps what was read, and asks for what cannot be.
        private: Whether changes of a kind are for its own office alone.
    """

    def __init__(self, run: Run, mending: Mending, private: Callable[[str], bool]) -> None:
        self._run = run
        self._mending = mending
        self._private = private
        self._identities: dict[str, frozenset[str]] = {}

    def list_bundles(self, *, everything: bool) -> Names:
        """Return the bundles in the folders that are looked at, and those known of but not read.

        The last days' folders each time, all of them once a day: a bundle is published into the
        folder of the day by the server's clock, so older folders change only by accident.
        """
        recent = day_of(self._run.server_ms - RECENT_DAYS * DAY_MS)
        days = [day for day in self._run.share.list("log") if everything or day >= recent]
        found: Names = defaultdict(lambda: defaultdict(list))
        for done, day in enumerate(days):
            self._run.progress.check()
            self._run.progress.progress(done, len(days), "共有フォルダーの一覧を読んでいます")
            for name in self._run.share.list(f"log/{day}"):
                match = _BUNDLE_NAME.match(name)
                if match:
                    found[match[1].lower()][int(match[2])].append(f"log/{day}/{name}")
        for desk, waiting in self._run.state.get("behind", {}).items():
            for seq, listed in waiting.items():
                candidates = found[desk][int(seq)]
                candidates.extend(name for name in listed if name not in candidates)
        return found

    def read(self, names: Names, *, everything: bool) -> None:
        """Read what is new, desk by desk, each in the order of its numbers.

        What is there but cannot be read yet is remembered by name, so that the next sync tries it
        again without looking through all folders. A number that is missing makes the next sync look
        through all of them, once; after that the daily look has to find it.
        """
        positions = self._run.positions()
        self._forget_after_revocation(names)
        fresh = {
            desk: (certificate, found)
            for desk, found in names.items()
            if desk != self._run.member.desk
            and found
            and max(found) > positions.get(desk, (0, ""))[0]
            and (certificate := self._run.member.certificate(desk)) is not None
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
                self._run.progress.check()
                if seq + 1 not in found:
                    self._run.warn(
                        certificate,
                        "の変更の一部がまだ届いていません。届き次第、続きを読み込みます。",
                    )
                    gaps[desk] = seq + 1
                    self._mending.ask(desk, seq + 1)
                    break
                digest = self._read_one(certificate, seq + 1, previous, found[seq + 1])
                if digest is None:
                    break
                seq, previous = seq + 1, digest
                done += 1
                self._run.progress.progress(done, total, "ほかの端末の変更を読み込んでいます")
        self._remember_behind(fresh, gaps, everything=everything)

    def _forget_after_revocation(self, names: Names) -> None:
        """Leave out what a revoked desk published after the last bundle that was accepted of it."""
        for desk, revocation in self._run.member.revoked().items():
            for seq in [seq for seq in names.get(desk, {}) if seq > revocation.seq]:
                del names[desk][seq]

    def _remember_behind(
        self,
        fresh: dict[str, tuple[Certificate, dict[int, list[str]]]],
        gaps: dict[str, int],
        *,
        everything: bool,
    ) -> None:
        positions = self._run.positions()
        behind = {}
        for desk, (_, found) in fresh.items():
            waiting = {
                str(seq): found[seq] for seq in found if seq > positions.get(desk, (0, ""))[0]
            }
            if waiting:
                behind[desk] = waiting
        if gaps != self._run.state.get("gaps", {}):
            self._run.state.set(behind=behind, gaps=gaps, full_scan="")
        elif everything or behind != self._run.state.get("behind", {}):
            scanned = (
                day_of(self._run.server_ms) if everything else self._run.state.get("full_scan", "")
            )
            self._run.state.set(behind=behind, full_scan=scanned)

    def _read_one(
        self, certificate: Certificate, seq: int, previous: str, names: list[str]
    ) -> str | None:
        """Read one bundle and apply it; return its hash, None where the desk has to wait here."""
        why = ""
        for name in names:
            content = self._run.share.get(name)
            if content is None:
                continue
            opened = self._open(certificate, seq, previous, name, content)
            if isinstance(opened, bundles.Bundle):
                self._apply(opened, certificate.desk, seq, name, content)
                return bundles.bundle_hash(content)
            why = opened
        self._run.warn(
            certificate, why or "の変更の一部がまだ届いていません。届き次第、続きを読み込みます。"
        )
        return None

    def _open(
        self, certificate: Certificate, seq: int, previous: str, name: str, content: bytes
    ) -> bundles.Bundle | str:
        """Return the checked bundle, or in words why it cannot be taken."""
        try:
            bundle = bundles.decode(
                content, certificate.key, self._run.member.share_id, self._run.member.secret_of
            )
        except bundles.BundleTooNew as error:
            return f"は新しい版のwardapp（{error}）を使っています。この端末も更新してください。"
        except bundles.BundleDamaged as error:
            log.warning("damaged bundle %s: %s", name, error)
            self._mending.ask(certificate.desk, seq)
            return (
                "のファイルが壊れているため、その先を読み込めません。次の同期でもう一度試します。"
            )
        header = bundle.header
        if (header.desk, header.seq) != (certificate.desk, seq) or header.previous != previous:
            log.warning("bundle out of its chain: %s", name)
            return "のファイルの並びが正しくないため、その先を読み込めません。"
        if self._breaks_the_rules(certificate, bundle):
            return (
                "から、決まりに合わない変更が送られています。取り込まずに保留しています。"
                "管理者に知らせてください。"
            )
        if self._is_far_ahead(bundle):
            return "の時計が1日以上進んでいるため、その変更は取り込まずに保留しています。"
        return bundle

    def _breaks_the_rules(self, certificate: Certificate, bundle: bundles.Bundle) -> bool:
        """Whether a desk writes in another's name, or sends the whole city what is an office's."""
        if certificate.desk not in self._identities:
            self._identities[certificate.desk] = self._run.member.identities(certificate.desk)
        identities = self._identities[certificate.desk]
        for audience, changes in bundle.sections:
            for change in changes:
                if change.stamp[-16:] != change.desk or (
                    change.desk not in identities and not change.stamp.startswith(SEED_STAMP)
                ):
                    log.warning("%s writes as %s", certificate.desk, change.desk)
                    return True
                if audience == CITY and self._private(change.kind):
                    log.warning("%s sends %s to the city", certificate.desk, change.kind)
                    return True
        return False

    def _apply(
        self, bundle: bundles.Bundle, desk: str, seq: int, name: str, content: bytes
    ) -> None:
        with self._run.state.db.write() as writing:
            self._take(bundle)
            writing.execute(
                "INSERT OR REPLACE INTO sync_read (desk, seq, hash) VALUES (?,?,?)",
                (desk, seq, bundles.bundle_hash(content)),
            )
            self._mending.keep(writing, desk, seq, name, content, own=False)
            writing.executemany(
                "INSERT OR IGNORE INTO sync_unread (name, audience, key_id) VALUES (?,?,?)",
                [(name, a, k) for a, k in bundle.unread if a in {CITY, self._run.member.office}],
            )
        self._run.report.read_bundles += 1

    def retry_unread(self, audience: str) -> None:
        """Read sections again whose key has come meanwhile."""
        rows = self._run.state.db.all(
            "SELECT name, key_id FROM sync_unread WHERE audience = ?", (audience,)
        )
        for name, key_id in rows:
            if self._run.member.secret_of(audience, key_id) is None:
                continue
            content = self._run.share.get(name)
            if content is None:
                continue
            try:
                header, _ = bundles.read_header(content)
                certificate = self._run.member.certificate(header.desk)
                if certificate is None:
                    continue
                bundle = bundles.decode(
                    content, certificate.key, self._run.member.share_id, self._run.member.secret_of
                )
            except (bundles.BundleDamaged, bundles.BundleTooNew) as error:
                log.warning("cannot read %s again: %s", name, error)
                continue
            if self._is_far_ahead(bundle):
                continue
            with self._run.state.db.write() as writing:
                self._take(bundle)
                writing.execute(
                    "DELETE FROM sync_unread WHERE name = ? AND audience = ? AND key_id = ?",
                    (name, audience, key_id),
                )

    def _is_far_ahead(self, bundle: bundles.Bundle) -> bool:
        highest = _highest_stamp(bundle)
        return bool(highest) and self._run.stamps.is_far_ahead(highest)

    def _take(self, bundle: bundles.Bundle) -> None:
        self._run.apply(bundle.changes)
        highest = _highest_stamp(bundle)
        if highest:
            self._run.stamps.observe(highest)


def _highest_stamp(bundle: bundles.Bundle) -> str:
    # Stamps order as text, so the highest speaks for all of a bundle.
    return max((change.stamp for change in bundle.changes), default="")
