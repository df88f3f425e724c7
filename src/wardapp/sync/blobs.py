"""The bytes of attachments on the share: in parts, encrypted, written once, checked when read.

A blob is known by its name and key, which stand in the attachment's record and so in its office
alone. Its parts are made from content, key and share without chance: whoever holds the content puts
the same bytes again, after a crash as well as to mend what is damaged.

Changes go first: a sync sends and reads changes, then sends and fetches bytes. An interrupted
transfer goes on with the part at which it stopped.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass

from wardapp.domain.progress import NO_PROGRESS, Progress
from wardapp.errors import DatabaseTrouble, FileRefused, RecordNotFound, ShareDamaged
from wardapp.store.attachments import KINDS, MAX_BYTES, Attachments, Blob, Stored
from wardapp.sync.parts import PART_BYTES, decode_part, encode_part, part_count, part_file
from wardapp.sync.share import Share
from wardapp.sync.state import State
from wardapp.sync.transfers import Counted, alone

log = logging.getLogger(__name__)

FETCHED_UNASKED_BYTES = 20 * 1024 * 1024
"""Larger attachments are fetched when somebody opens them."""
FETCHED_A_SYNC_BYTES = 64 * 1024 * 1024
GRACE_MS = 30 * 86_400_000
"""How long the bytes of a purged attachment stay on the share, by the file server's clock."""
WANTED = "blobs/wanted"
_NAME = re.compile(r"[0-9a-f]{64}\Z")
_HOUR_MS = 3_600_000
_EAGER_TRIES = 10


@dataclass(frozen=True, slots=True)
class Transfer:
    """What the transfers of a sync did.

    Attributes:
        sent: How many attachments are wholly on the share now.
        fetched: Identifiers of those that came to this desk.
        removed: How many were removed from the share.
        warnings: Sentences for the person.
    """

    sent: int
    fetched: tuple[str, ...]
    removed: int
    warnings: list[str]


class Blobs:
    """Sends and fetches the bytes of this desk's attachments.

    Args:
        share: The share.
        share_id: Its identifier, to which parts are bound.
        state: The sync's values in the local database.
        attachments: The attachments of this desk.
        unasked: Whether what others attached is fetched without being opened.
    """

    def __init__(
        self,
        share: Share,
        share_id: str,
        state: State,
        attachments: Attachments,
        *,
        unasked: bool = True,
    ) -> None:
        self._share = share
        self._share_id = share_id
        self._state = state
        self._attachments = attachments
        self._unasked = unasked
        self._warnings: list[str] = []

    def prepare(self) -> None:
        """Give attachments of an earlier version their place; call before changes are published."""
        if self._state.db.one("SELECT 1 FROM attachment WHERE blob IS NULL LIMIT 1") is None:
            return
        for stored in self._attachments.stored():
            if stored.present and stored.blob is None:
                try:
                    self._attachments.give_place(stored)
                except (FileRefused, DatabaseTrouble) as error:
                    log.warning("attachment %s cannot be read: %s", stored.id, error.detail)

    def run(self, now_ms: int, progress: Progress = NO_PROGRESS) -> Transfer:
        """Send, mend, fetch and remove what is due.

        Args:
            now_ms: The file server's clock.
            progress: Who is told, in megabytes; asked between parts whether to go on.

        Raises:
            ShareTrouble: The share failed; what went over is not sent again.
            Cancelled: The person stopped it; the next sync goes on.
        """
        self._warnings = []
        removed = self._remove_gone(now_ms)
        stored = self._attachments.stored()
        sent = self._send_new(stored, now_ms, progress)
        self._answer(stored, now_ms, progress)
        fetched = self._fetch_unasked(stored, now_ms, progress) if self._unasked else []
        return Transfer(sent, tuple(fetched), removed, self._warnings)

    # -- sending ---------------------------------------------------------------------------------

    def _send_new(self, stored: Sequence[Stored], now_ms: int, progress: Progress) -> int:
        done = self._done()
        waiting = sorted(
            (s for s in stored if s.present and s.blob and s.blob.name not in done),
            key=lambda s: s.size_bytes,
        )
        total, sent, before = sum(s.size_bytes for s in waiting), 0, 0
        for each in waiting:
            if self._is_due(each, now_ms):
                told = Counted(progress, before, total, "添付ファイルを送信しています")
                sent += self._send(each, now_ms, told)
            before += each.size_bytes
        return sent

    def _send(self, stored: Stored, now_ms: int, told: Counted) -> bool:
        """Put all parts that are not known to be there; return whether the whole blob is."""
        blob, content = stored.blob, self._content(stored)
        if blob is None or content is None:
            self._put_off(stored, now_ms + 24 * _HOUR_MS)
            self._warnings.append(
                f"添付ファイル「{stored.name}」の中身がこの端末で壊れているため、送信できません。"
                "元のファイルがあれば、もう一度添付してください。"
            )
            return False
        row = self._state.db.one("SELECT parts FROM sync_blob WHERE name = ?", (blob.name,))
        count = part_count(len(content))
        for number in range(int(row[0]) if row else 0, count):
            told.check()
            told.tell(number * PART_BYTES)
            chunk = content[number * PART_BYTES : (number + 1) * PART_BYTES]
            self._put(blob, number, encode_part(blob, self._share_id, number, count, chunk))
            self._note(blob, parts=number + 1, done=number + 1 == count)
        self._share.delete(f"{WANTED}/{blob.name}")
        return True

    def _content(self, stored: Stored) -> bytes | None:
        """Return the bytes as they were attached, None where the local file is not they."""
        try:
            content = self._attachments.content(stored.id)
        except (FileRefused, DatabaseTrouble) as error:
            log.warning("attachment %s cannot be read: %s", stored.id, error.detail)
            return None
        return (
            content if stored.blob == Blob.of(content, getattr(stored.blob, "key", b"")) else None
        )

    def _put(self, blob: Blob, number: int, content: bytes) -> None:
        """Put a part and read it back; what lies there torn is replaced."""
        name = part_file(blob.name, number)
        self._share.put_if_absent(name, content)
        if self._share.get(name) == content:
            return
        log.warning("a damaged part was in the place of %s", name)
        self._share.replace(name, content)
        if self._share.get(name) != content:
            raise ShareDamaged(
                "送信した添付ファイルを共有フォルダーから読み戻して確かめましたが、一致しませんでした。",
                "添付ファイルはこの端末に保存されています。",
                "もう一度同期してください。続くときはシステム担当者にお知らせください。",
                name,
            )

    def _answer(self, stored: Sequence[Stored], now_ms: int, progress: Progress) -> None:
        """Put back what another desk found missing or damaged; looked for once an hour."""
        if now_ms - int(self._state.get("blobs_answered", 0)) < _HOUR_MS:
            return
        mine = {s.blob.name: s for s in stored if s.blob and s.present}
        for name in self._share.list(WANTED):
            if name in mine:
                self.put_back(mine[name], progress)
        self._state.set(blobs_answered=now_ms)

    def put_back(self, stored: Stored, progress: Progress = NO_PROGRESS) -> bool:
        """Compare every part of a blob whose content is here with what it should be, and mend it."""
        if stored.blob is None or not stored.present:
            return False
        self._note(stored.blob, parts=0, done=False)
        told = Counted(progress, 0, stored.size_bytes, "添付ファイルを修復しています")
        return self._send(stored, 0, told)

    # -- fetching --------------------------------------------------------------------------------

    def fetch(self, attachment_id: str, progress: Progress = NO_PROGRESS) -> None:
        """Bring the bytes of an attachment to this desk.

        Raises:
            FileRefused: They are not on the share (yet).
            ShareDamaged: They are damaged there; the desks of the office are asked to mend them.
            ShareTrouble, Cancelled: What came over is kept for the next time.
        """
        with alone(progress):
            found = self._attachments.stored(attachment_id)
            if not found:
                raise RecordNotFound("添付ファイル", attachment_id)
            stored = found[0]
            if stored.present:
                return
            if stored.blob is None:
                raise FileRefused(
                    f"添付ファイル「{stored.name}」の中身は、まだ送られていません。",
                    "記録には影響ありません。",
                    "添付した端末で同期すると、届くようになります。",
                )
            problem = self._fetch(stored, progress)
        if problem is None:
            return
        self._want(stored.blob)
        if problem == _MISSING:
            raise FileRefused(
                f"添付ファイル「{stored.name}」は、まだ届いていません。",
                "記録には影響ありません。",
                "添付した端末で同期が終わってから、もう一度開いてください。",
            )
        raise ShareDamaged(
            f"添付ファイル「{stored.name}」が、共有フォルダーの中で壊れています。",
            "記録には影響ありません。",
            "同じ区役所・局で中身を持っている端末が同期すると直ります。しばらくして開いてください。",
            f"blob {stored.blob.name}",
        )

    def _fetch(
        self, stored: Stored, progress: Progress, before: int = 0, total: int = 0
    ) -> str | None:
        """Fetch the parts that are not here yet; return what is wrong, None for nothing."""
        blob = stored.blob
        if blob is None or not 0 < stored.size_bytes <= MAX_BYTES:
            return _DAMAGED
        told = Counted(
            progress, before, total or stored.size_bytes, "添付ファイルを受け取っています"
        )
        count = part_count(stored.size_bytes)
        chunks = []
        for number in range(count):
            told.check()
            told.tell(number * PART_BYTES)
            chunk = self._part(blob, number, count)
            if isinstance(chunk, str):
                return chunk
            chunks.append(chunk)
        content = b"".join(chunks)
        if len(content) != stored.size_bytes or Blob.of(content, blob.key) != blob:
            self._forget_incoming(blob)
            return _DAMAGED
        self._attachments.keep_fetched(stored, content)
        self._note(blob, parts=count, done=True)
        self._forget_incoming(blob)
        return None

    def _part(self, blob: Blob, number: int, count: int) -> bytes | str:
        """Return a part's content from what came before or from the share, or what is wrong."""
        kept = self._attachments.incoming / f"{blob.name}.{number:04d}"
        if kept.is_file():
            chunk = decode_part(blob, self._share_id, number, count, kept.read_bytes())
            if chunk is not None:
                return chunk
        content = self._share.get(part_file(blob.name, number))
        if content is None:
            return _MISSING
        chunk = decode_part(blob, self._share_id, number, count, content)
        if chunk is None:
            log.warning("damaged part %s of blob %s", number, blob.name)
            return _DAMAGED
        if count > 1:
            try:
                kept.parent.mkdir(parents=True, exist_ok=True)
                kept.write_bytes(content)
            except OSError as error:  # then this transfer cannot be resumed, no more
                log.warning("incoming part not kept: %s", error)
        return chunk

    def _forget_incoming(self, blob: Blob) -> None:
        for path in self._attachments.incoming.glob(f"{blob.name}.*"):
            path.unlink(missing_ok=True)

    def _fetch_unasked(
        self, stored: Sequence[Stored], now_ms: int, progress: Progress
    ) -> list[str]:
        """Fetch what is new and not large, newest first, some megabytes a sync; return which."""
        chosen: list[Stored] = []
        room = FETCHED_A_SYNC_BYTES
        for each in stored:
            fits = 0 < each.size_bytes <= min(FETCHED_UNASKED_BYTES, room)
            if each.blob and not each.present and fits and self._is_due(each, now_ms):
                chosen.append(each)
                room -= each.size_bytes
        total, before = sum(s.size_bytes for s in chosen), 0
        fetched: list[str] = []
        for each in chosen:
            progress.check()
            with alone(progress):
                if self._attachments.stored(each.id)[0].present:
                    continue
                try:
                    problem = self._fetch(each, progress, before, total)
                except (FileRefused, DatabaseTrouble) as error:
                    self._warnings.append(error.happened)
                    break
            before += each.size_bytes
            if problem is None:
                fetched.append(each.id)
            else:
                self._try_later(each, now_ms, damaged=problem == _DAMAGED)
        return fetched

    def _try_later(self, stored: Stored, now_ms: int, *, damaged: bool) -> None:
        """Try at every sync for a while, then ask for it and try less and less often."""
        blob = stored.blob
        if blob is None:
            return
        row = self._state.db.one("SELECT tries FROM sync_blob WHERE name = ?", (blob.name,))
        tries = (int(row[0]) if row else 0) + 1
        if damaged or tries >= _EAGER_TRIES:
            # Again at each later try: the question may have gone with a restored share.
            self._want(blob)
        late = max(0, tries - _EAGER_TRIES)
        wait = min(24, 2 ** min(late, 5)) * _HOUR_MS if late else 0
        self._put_off(stored, now_ms + wait, tries)

    def _want(self, blob: Blob) -> None:
        """Ask the desks that have the content to look after it."""
        self._share.put_if_absent(f"{WANTED}/{blob.name}", b"wanted\n")

    # -- removing --------------------------------------------------------------------------------

    def _remove_gone(self, now_ms: int) -> int:
        """Remove the parts of attachments that were purged for everybody, after the grace period.

        A record that is gone from this desk alone (it went to another office) has no ``purged``
        in the log: its bytes belong to others and stay.
        """
        rows = self._state.db.all("SELECT name, since_ms FROM blob_gone")
        if not rows:
            return 0
        if any(since is None for _, since in rows):
            self._attachments.remove_unused()
            with self._state.db.write() as writing:
                writing.execute(
                    "UPDATE blob_gone SET since_ms = ? WHERE since_ms IS NULL", (now_ms,)
                )
        due = self._state.db.all(
            "SELECT name FROM blob_gone WHERE since_ms <= ? AND EXISTS (SELECT 1 FROM change "
            "WHERE change.record IN (blob_gone.record, blob_gone.voice_id) AND field = 'purged')",
            (now_ms - GRACE_MS,),
        )
        for (name,) in due:
            if _NAME.match(name):
                for file in self._share.list(f"blobs/{name[:2]}"):
                    if file.startswith(f"{name}."):
                        self._share.delete(f"blobs/{name[:2]}/{file}")
                self._share.delete(f"{WANTED}/{name}")
            with self._state.db.write() as writing:
                writing.execute("DELETE FROM blob_gone WHERE name = ?", (name,))
                writing.execute("DELETE FROM sync_blob WHERE name = ?", (name,))
        return len(due)

    # -- what is known ---------------------------------------------------------------------------

    def _done(self) -> set[str]:
        return {row[0] for row in self._state.db.all("SELECT name FROM sync_blob WHERE done = 1")}

    def _is_due(self, stored: Stored, now_ms: int) -> bool:
        name = stored.blob.name if stored.blob else ""
        row = self._state.db.one("SELECT next_ms FROM sync_blob WHERE name = ?", (name,))
        # A clock that was wrong once must not put a file off for years.
        return row is None or not now_ms < int(row[0]) <= now_ms + 25 * _HOUR_MS

    def _note(self, blob: Blob, *, parts: int, done: bool) -> None:
        with self._state.db.write() as writing:
            writing.execute(
                "INSERT INTO sync_blob (name, parts, done) VALUES (?,?,?) ON CONFLICT (name) "
                "DO UPDATE SET parts = excluded.parts, done = excluded.done, tries = 0, next_ms = 0",
                (blob.name, parts, int(done)),
            )

    def _put_off(self, stored: Stored, until_ms: int, tries: int = 0) -> None:
        if stored.blob is None:
            return
        with self._state.db.write() as writing:
            writing.execute(
                "INSERT INTO sync_blob (name, tries, next_ms) VALUES (?,?,?) ON CONFLICT (name) "
                "DO UPDATE SET tries = excluded.tries, next_ms = excluded.next_ms",
                (stored.blob.name, tries, until_ms),
            )

    def forget_sent(self) -> None:
        """Look at every part again at the next sync: the share was restored to an earlier day."""
        with self._state.db.write() as writing:
            writing.execute("UPDATE sync_blob SET parts = 0, done = 0, next_ms = 0")


def unsent_attachments(state: State, attachments: Attachments) -> int:
    """Return how many attachments have their record on the share, but not all of their bytes."""
    rows = [
        row
        for kind in KINDS
        for row in state.db.all(
            f"SELECT id FROM {kind} a WHERE discarded_at IS NULL AND digest IS NOT NULL AND NOT EXISTS "
            "(SELECT 1 FROM sync_blob WHERE done = 1 AND name = substr(a.blob, 1, 64)) AND NOT EXISTS "
            "(SELECT 1 FROM change WHERE record = a.id AND origin = 0 AND seq > ?)",
            (int(state.get("published_seq", 0)),),
        )
    ]
    return sum(s.present for (i,) in rows for s in attachments.stored(i))


_MISSING, _DAMAGED = "missing", "damaged"
