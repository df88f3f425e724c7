"""Publishing: this desk's changes as signed bundles, each put under its name once and for all.

A bundle is kept in ``sync_pending`` before it is put: after a crash in between, or an answer that
never came, the next sync puts the same bytes under the same name. Nobody ever sees two of one number.
A desk that meets bundles of its own that it does not know was restored from a backup, or copied: it
goes on under a new identity and reads the old one's bundles like another desk's.
"""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from wardapp.errors import ShareDamaged
from wardapp.store.change_log import Change
from wardapp.store.restamp import restamp
from wardapp.sync import bundle as bundles
from wardapp.sync.mending import Mending
from wardapp.sync.reader import Names
from wardapp.sync.run import Run, Split, day_of

log = logging.getLogger(__name__)

CHANGES_IN_BUNDLE = 20_000
CHARACTERS_IN_BUNDLE = 2_000_000
STAMPS_AHEAD_MS = 120_000
"""Changes that are stamped later than this after the server's time are stamped anew."""
_SPLIT_AT_ONCE = 2_000


class Publisher:
    """Publishes in one sync.

    Args:
        run: The sync.
        mending: Keeps what was published, to put it back.
        split: Gives, for each of these changes, the audiences it goes to and what each of them gets;
            nothing for what never leaves the desk.
        renew: Called when this desk finds itself restored or copied, with its new identifier.
    """

    def __init__(
        self,
        run: Run,
        mending: Mending,
        split: Split,
        renew: Callable[[str], None],
    ) -> None:
        self._run = run
        self._mending = mending
        self._split = split
        self._renew = renew

    def check_own(self, names: Names) -> None:
        """Notice bundles of mine that I do not know of: I was restored from a backup, or copied."""
        row = self._run.state.db.one(
            "SELECT seq, name, hash, last, changes, content FROM sync_pending"
        )
        mine = row is None or self._put(*row)
        known = int(self._run.state.get("bundle_seq", 0))
        cut = int(self._run.state.get("covered", {}).get(self._run.member.desk, 0))
        if (
            not mine
            or cut > known
            or any(seq > known for seq in names.get(self._run.member.desk, {}))
        ):
            self._become_new()

    def _become_new(self) -> None:
        """Go on under a new identity; what the old one published is read like another desk's."""
        old = self._run.member.desk
        successor, seed = self._run.member.prepare_successor()
        with self._run.state.db.write() as writing:
            writing.execute(
                "INSERT OR REPLACE INTO sync_read (desk, seq, hash) VALUES (?,?,?)",
                (
                    old,
                    int(self._run.state.get("bundle_seq", 0)),
                    self._run.state.get("bundle_hash", ""),
                ),
            )
            writing.execute("DELETE FROM sync_pending")
            self._run.member.succeed(successor, seed)
            self._renew(successor.desk)
        self._run.report.warnings.append(
            "この端末は、バックアップから復元されたか、複製された端末です。新しい端末として送信を続けます。"
            "以前に送信した内容は共有フォルダーから取り戻します。"
        )
        log.warning("restored or cloned: %s goes on as %s", old, successor.desk)

    def publish(self) -> None:
        """Publish what is new."""
        since = int(self._run.state.get("published_seq", 0))
        renewed = restamp(
            self._run.state.db, self._run.stamps, since, self._run.server_ms + STAMPS_AHEAD_MS
        )
        if renewed:
            log.warning("%s changes of a clock that was ahead were stamped anew", renewed)
        sections: dict[str, list[Change]] = defaultdict(list)
        writable: dict[str, bool] = {}
        count, size, last = 0, 0, since
        total = self._run.log.last_seq() - since
        for seq, change, parts in self._split_changes(since):
            for audience, part in parts:
                if audience not in writable:
                    writable[audience] = self._run.member.current_key(audience) is not None
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
                self._run.progress.progress(last - since, total, "変更を送信しています")
                self._run.progress.check()
        if count:
            self._publish_one(sections, last)
        elif last > since:
            self._run.state.set(published_seq=last)

    def _split_changes(
        self, since: int
    ) -> Iterator[tuple[int, Change, Iterable[tuple[str, Change]]]]:
        changes = self._run.log.local_changes_since(since)
        while batch := list(islice(changes, _SPLIT_AT_ONCE)):
            parts = self._split([change for _, change in batch])
            for (seq, change), of_change in zip(batch, parts, strict=True):
                yield seq, change, of_change

    def _publish_one(self, sections: dict[str, list[Change]], last: int) -> None:
        seq = int(self._run.state.get("bundle_seq", 0)) + 1
        encrypted = []
        for audience in sorted(sections):
            key = self._run.member.current_key(audience)
            if key is not None:
                encrypted.append((audience, key[0], key[1], sections[audience]))
        content = bundles.encode(
            share=self._run.member.share_id,
            desk=self._run.member.desk,
            seq=seq,
            previous=str(self._run.state.get("bundle_hash", "")),
            made_ms=self._run.stamps.wall_ms(),
            sections=encrypted,
            key=self._run.member.signing_key(),
        )
        name = f"log/{day_of(self._run.server_ms)}/{self._run.member.desk}-{seq:08d}.wab"
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
        with self._run.state.db.write() as writing:
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
        new = self._run.share.put_if_absent(name, content)
        there = self._run.share.get(name)
        if there != content and not new and there is not None:
            if self._is_mine(there):
                return False
            # Torn, or not of this desk: nobody can accept it, so nothing is lost with it.
            log.warning("a damaged file was in the place of %s", name)
            self._run.share.replace(name, content)
            there = self._run.share.get(name)
        if there != content:
            raise ShareDamaged(
                "送信した内容を共有フォルダーから読み戻して確かめましたが、一致しませんでした。",
                "記録はこの端末に保存されています。",
                "もう一度同期してください。続くときはシステム担当者にお知らせください。",
                name,
            )
        with self._run.state.db.write() as writing:
            self._run.state.set(bundle_seq=seq, bundle_hash=digest, published_seq=last)
            writing.execute("DELETE FROM sync_pending")
            self._mending.keep(writing, self._run.member.desk, seq, name, content, own=True)
        self._run.report.sent_bundles += 1
        self._run.report.sent_changes += changes
        return True

    def _is_mine(self, content: bytes) -> bool:
        """Whether these bytes are a whole bundle that this desk's key signed."""
        return bundles.is_signed(content, self._run.member.public_key())


def _characters(value: object) -> int:
    if isinstance(value, dict):
        return sum([len(v) if isinstance(v, str) else 8 for v in value.values()])
    return len(value) if isinstance(value, str) else 8
