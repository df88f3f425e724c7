"""Mending the share: every desk keeps copies of bundles, and puts back what is missing or damaged.

Bundles are signed, so anybody may put one back. A desk keeps its own ones until a snapshot replaces
them, and those of others for some days. Who cannot read a bundle asks for it by a file in
``wanted/``, named by desk and number; whoever has a copy answers at the next sync. What a desk itself
published and finds gone (a file server that was restored to an earlier day) it puts back unasked.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Mapping

from wardapp.store.database import Writing
from wardapp.sync import bundle as bundles
from wardapp.sync.run import DAY_MS, Run, day_of

log = logging.getLogger(__name__)

WANTED = "wanted"
KEPT_DAYS = 14
KEPT_BYTES = 100_000_000
_REQUEST = re.compile(r"([0-9a-f]{16})-([0-9]{8,12})\Z")


class Mending:
    """The copies that this desk keeps, and what it does with them in one sync."""

    def __init__(self, run: Run) -> None:
        self._run = run

    # -- keeping ---------------------------------------------------------------------------------

    def keep(
        self, writing: Writing, desk: str, seq: int, name: str, content: bytes, *, own: bool
    ) -> None:
        """Keep a copy of a bundle that was published or read, within the caller's transaction."""
        writing.execute(
            "INSERT OR REPLACE INTO sync_copy (desk, seq, name, day, own, content) VALUES (?,?,?,?,?,?)",
            (desk, seq, name, day_of(self._run.server_ms), int(own), content),
        )

    def prune(self) -> None:
        """Let go of what snapshots have replaced, of others' bundles that are old or too many."""
        oldest = day_of(self._run.server_ms - KEPT_DAYS * DAY_MS)
        with self._run.state.db.write() as writing:
            writing.executemany(
                "DELETE FROM sync_copy WHERE own < 2 AND desk = ? AND seq <= ?",
                list(self._run.state.get("covered", {}).items()),
            )
            writing.execute("DELETE FROM sync_copy WHERE own = 0 AND day < ?", (oldest,))
            writing.execute(
                "DELETE FROM sync_copy WHERE rowid IN (SELECT rowid FROM (SELECT rowid, "
                "sum(length(content)) OVER (ORDER BY day DESC, rowid DESC) AS total FROM sync_copy "
                "WHERE own = 0) WHERE total > ?)",
                (KEPT_BYTES,),
            )

    # -- asking and answering --------------------------------------------------------------------

    def ask(self, desk: str, seq: int) -> None:
        """Ask whoever has a copy to put this bundle back."""
        asked = self._run.state.get("asked", [])
        request = f"{desk}-{seq:08d}"
        if request not in asked:
            self._run.share.put_if_absent(f"{WANTED}/{request}", b"{}")
            self._run.state.set(asked=[*asked, request])

    def thank(self) -> None:
        """Take back what was asked for and has been read since."""
        asked = self._run.state.get("asked", [])
        positions = self._run.positions()
        open_still = []
        for request in asked:
            desk, seq = request.split("-")
            if positions.get(desk, (0, ""))[0] >= int(seq):
                self._run.share.delete(f"{WANTED}/{request}")
            else:
                open_still.append(request)
        if open_still != asked:
            self._run.state.set(asked=open_still)

    def put_back(self, desk: str, seq: int) -> bool:
        """Put a bundle back of which this desk has a copy; whether the share was changed."""
        row = self._run.state.db.one(
            "SELECT name, content FROM sync_copy WHERE desk = ? AND seq = ?", (desk, seq)
        )
        return row is not None and self._put_back(desk, row[0], row[1])

    def answer(self) -> int:
        """Put back what others ask for and this desk has; return how many files were mended.

        What this desk asked for itself is asked again where the question is gone: it may have been
        put after the day to which the share was restored.
        """
        mended = 0
        replaced = self._run.state.get("covered", {})
        wanted = self._run.share.list(WANTED)
        for request in self._run.state.get("asked", []):
            if request not in wanted:
                self._run.share.put_if_absent(f"{WANTED}/{request}", b"{}")
        for request in wanted:
            match = _REQUEST.match(request)
            if match and int(match[2]) <= replaced.get(match[1], 0):
                continue  # Removed on purpose: it may hold what was purged since.
            if match and self.put_back(match[1], int(match[2])):
                mended += 1
        return mended

    def put_back_own(self, listed: Mapping[int, Iterable[str]], *, since: str) -> int:
        """Put back this desk's bundles that the folders looked at do not hold any more.

        Args:
            listed: Number → names of this desk's bundles that were found.
            since: The first day whose folder was looked at, "" where all were.
        """
        replaced = int(self._run.state.get("covered", {}).get(self._run.member.desk, 0))
        gone = self._run.state.db.all(
            "SELECT seq, name FROM sync_copy WHERE own = 1 AND desk = ? AND seq > ? AND name >= ?",
            (self._run.member.desk, replaced, f"log/{since}"),
        )
        mended = 0
        for seq, name in gone:
            if seq not in listed:
                (content,) = self._run.state.db.one(
                    "SELECT content FROM sync_copy WHERE own = 1 AND desk = ? AND seq = ?",
                    (self._run.member.desk, seq),
                ) or (b"",)
                mended += self._put_back(self._run.member.desk, name, content)
        self._run.report.mended = mended
        if mended:
            log.warning("%s own bundles were gone from the share and put back", mended)
            self._run.report.warnings.append(
                f"この端末が送信したファイルが共有フォルダーから{mended:,}個なくなっていたため、戻しました。"
                "共有フォルダーが以前の状態に復元された場合に起こります。記録は失われていません。"
            )
        return mended

    def _put_back(self, desk: str, name: str, content: bytes) -> bool:
        """Put a bundle back where it is missing or not whole; whether the share was changed."""
        there = self._run.share.get(name)
        if there == content:
            return False
        if there is None:
            return self._run.share.put_if_absent(name, content)
        if self._is_signed_by(desk, there):
            # Another bundle of this number, signed by the same desk: not ours to judge.
            return False
        self._run.share.replace(name, content)
        return True

    def _is_signed_by(self, desk: str, content: bytes) -> bool:
        """Whether the desk in whose name a file stands signed it as it is.

        What the header says counts for nothing: one flipped bit makes it say a newer format or
        another desk. Here a whole bundle of this name is at hand, and a desk does not write a number
        again, not in a newer format either.
        """
        certificate = self._run.member.certificate(desk)
        return certificate is not None and bundles.is_signed(content, certificate.key)
