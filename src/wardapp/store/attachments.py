"""Attachments: the bytes lie encrypted in the data folder, named by a keyed hash of their content.

libsodium's secret box (XSalsa20-Poly1305) with a key derived from the database's key: whoever takes
the folder without the key reads nothing, and a changed byte is noticed. On the share they lie under
another name and key, both of which stand in the record (``Blob``; sync/blobs.py).

Files that came with voices are records of ``attachment``, which stay in their office; materials of
meetings are records of ``material``, which the whole city reads. Who reads the record reads the
bytes: they are kept, sent and fetched in one way.
"""

from __future__ import annotations

import errno
import hashlib
import mimetypes
import os
import re
import secrets
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.voice import Attachment, clean_line_ends
from wardapp.errors import DatabaseDamaged, DiskFull, FileRefused, RecordNotFound
from wardapp.store import records
from wardapp.store.database import Database
from wardapp.store.labels import KIND_LABELS
from wardapp.store.voices import attachment_from

MAX_BYTES = 200 * 1024 * 1024
"""What one attachment may have; larger files belong on the file server."""

_FILE_NAME = {"attachment": "name", "material": "file_name"}
KINDS = tuple(_FILE_NAME)
"""Kinds of record that have a file."""

_DIGEST = re.compile(r"[0-9a-f]{64}\Z")
_OLD_TEMPORARY_S = 86_400
_OLD_INCOMING_S = 30 * 86_400


@dataclass(frozen=True, slots=True)
class Blob:
    """Where the bytes of an attachment lie on the share, and the key that opens them.

    Attributes:
        name: BLAKE2b of the content under the key, 64 hexadecimal digits.
        key: 32 bytes, of this attachment alone.
    """

    name: str
    key: bytes = field(repr=False)

    @classmethod
    def of(cls, content: bytes, key: bytes) -> Blob:
        """Return the place of a content under a key."""
        made = hashlib.blake2b(content, key=key, digest_size=32, person=b"wardapp-blob")
        return cls(made.hexdigest(), key)

    @classmethod
    def parse(cls, text: str | None) -> Blob | None:
        """Return what the field ``blob`` of a record says, None where it says nothing of use."""
        name, _, key = (text or "").partition("-")
        if not (_DIGEST.match(name) and _DIGEST.match(key)):
            return None
        return cls(name, bytes.fromhex(key))

    @property
    def text(self) -> str:
        """As the field ``blob`` of a record holds it."""
        return f"{self.name}-{self.key.hex()}"


@dataclass(frozen=True, slots=True)
class Stored:
    """An attachment as the sync sees it.

    Attributes:
        id: Identifier of its record.
        name: The file's name, for sentences.
        size_bytes: Bytes of the content.
        digest: Name of the local file.
        blob: Its place on the share, None where it has none yet.
        present: Whether the bytes are on this desk.
    """

    id: str
    name: str
    size_bytes: int
    digest: str
    blob: Blob | None
    present: bool


class Attachments:
    """The files that came with voices (添付ファイル)."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._folder = database.data_dir / "attachments"

    def _path(self, digest: str | None) -> Path:
        # What another desk wrote is a path only where it looks like what this program writes.
        named = digest if digest and _DIGEST.match(digest) else "none"
        return self._folder / named[:2] / named

    def _is_present(self, digest: str | None) -> bool:
        return self._path(digest).is_file()

    def _key(self, purpose: bytes) -> bytes:
        return hashlib.blake2b(self._db.key_bytes, digest_size=32, person=purpose).digest()

    def list(self, voice_id: str) -> tuple[Attachment, ...]:
        """Return the attachments of a voice."""
        rows = records.fetch(
            self._db,
            "attachment",
            "WHERE t.voice_id = ? AND t.discarded_at IS NULL ORDER BY t.pk",
            (voice_id,),
        )
        return tuple(attachment_from(row, present=self._is_present(row["digest"])) for row in rows)

    def attach(self, voice_id: str, path: Path) -> Changes:
        """Keep a copy of a file with a voice.

        Raises:
            FileRefused: It cannot be read, is no file, is empty or too large.
            DiskFull: There is no room; nothing was kept.
        """
        identifier = self.keep("attachment", path, voice_id=voice_id)
        return Changes.of("attachment", [identifier], voice=[voice_id])

    def keep(self, kind: str, path: Path, **fields: object) -> str:
        """Keep a copy of a file in a record of its own, and return its identifier.

        Args:
            kind: ``attachment`` or ``material``.
            path: The file.
            fields: Further fields of the record.

        Raises:
            FileRefused: It cannot be read, is no file, is empty or too large.
            DiskFull: There is no room; nothing was kept.
        """
        check_file(path)
        try:
            content = path.read_bytes()
        except OSError as error:
            raise FileRefused(
                f"「{path.name}」を読み取れません。",
                "何も添付していません。",
                "ファイルを閉じるか、権限を確かめてください。",
                str(error),
            ) from error
        if not content:
            raise FileRefused(
                f"「{path.name}」は空のファイルです。",
                "何も添付していません。",
                "ファイルの中身を確かめてください。",
            )
        digest = hashlib.blake2b(
            content, key=self._key(b"wardapp-name"), digest_size=32
        ).hexdigest()
        # One transaction with the file, so that nobody tidies it away before its record is there.
        with self._db.write("ファイルの添付") as writing:
            self._write(digest, content)
            return records.insert(
                writing,
                self._db,
                kind,
                **{_FILE_NAME[kind]: clean_line_ends(path.name).replace("\n", " ")},
                **fields,
                media_type=mimetypes.guess_type(path.name)[0] or "application/octet-stream",
                size_bytes=len(content),
                digest=digest,
                blob=Blob.of(content, secrets.token_bytes(32)).text,
            )

    def _write(self, digest: str, content: bytes) -> None:
        from nacl.secret import SecretBox

        target = self._path(digest)
        temporary = target.with_name(f"{target.name}.{secrets.token_hex(4)}.tmp")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with temporary.open("wb") as file:
                file.write(SecretBox(self._key(b"wardapp-file")).encrypt(content))
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(target)
        except OSError as error:
            temporary.unlink(missing_ok=True)
            if error.errno == errno.ENOSPC:
                raise DiskFull(str(error)) from error
            raise FileRefused(
                "添付ファイルを保存できませんでした。",
                "何も添付していません。",
                "データフォルダーの権限を確かめてください。",
                str(error),
            ) from error

    def _row(self, record: str) -> dict[str, Any]:
        for kind, name in _FILE_NAME.items():
            rows = records.fetch(self._db, kind, "WHERE t.id = ?", (record,))
            if rows:
                return rows[0] | {"kind": kind, "file": rows[0][name] or ""}
        raise RecordNotFound(KIND_LABELS["attachment"], record)

    def content(self, attachment_id: str) -> bytes:
        """Return the bytes of an attachment.

        Raises:
            FileRefused: They are not on this desk.
            DatabaseDamaged: The file was changed or damaged.
        """
        from nacl.exceptions import CryptoError
        from nacl.secret import SecretBox

        row = self._row(attachment_id)
        path = self._path(row["digest"])
        try:
            return SecretBox(self._key(b"wardapp-file")).decrypt(path.read_bytes())
        except FileNotFoundError as error:
            raise FileRefused(
                f"添付ファイル「{row['file']}」の中身は、この端末にありません。",
                "記録には影響ありません。",
                "添付した端末で開いてください。",
            ) from error
        except CryptoError as error:
            raise DatabaseDamaged(f"attachment {attachment_id}") from error

    def discard(self, attachment_id: str) -> Changes:
        """Move an attachment to ごみ箱 (its bytes stay until the bin is emptied)."""
        row = records.fetch_one(self._db, "attachment", attachment_id)
        done = records.set_discarded(self._db, "attachment", [attachment_id], discarded=True)
        return done | Changes.of("voice", [row["voice_id"]])

    # -- for the share ---------------------------------------------------------------------------

    def stored(self, attachment_id: str = "") -> Sequence[Stored]:
        """Return all attachments outside ごみ箱, newest first, or the one that is asked for."""
        where = "id = ?" if attachment_id else "discarded_at IS NULL"
        each = [
            f"SELECT id, {name}, size_bytes, digest, blob, created_at FROM {kind} "
            f"WHERE {where} AND digest IS NOT NULL"
            for kind, name in _FILE_NAME.items()
        ]
        rows = self._db.all(
            f"{' UNION ALL '.join(each)} ORDER BY created_at DESC, id DESC",
            (attachment_id,) * len(each) if attachment_id else (),
        )
        here = (
            {row[3] for row in rows if self._is_present(row[3])}
            if attachment_id
            else {path.name for path in self._folder.glob("??/*")}
        )
        return [
            Stored(
                row[0],
                str(row[1] or ""),
                row[2] if isinstance(row[2], int) else 0,
                str(row[3] or ""),
                Blob.parse(row[4]),
                bool(_DIGEST.match(str(row[3] or ""))) and row[3] in here,
            )
            for row in rows
        ]

    def give_place(self, stored: Stored) -> Stored:
        """Give an attachment of an earlier version its place on the share.

        The key is derived, not random: a copied desk derives the same one, and the two do not
        disagree.
        """
        purpose = self._key(b"wardapp-share")
        key = hashlib.blake2b(stored.id.encode(), key=purpose, digest_size=32).digest()
        blob = Blob.of(self.content(stored.id), key)
        with self._db.write() as writing:
            records.update(writing, self._row(stored.id)["kind"], stored.id, blob=blob.text)
        return Stored(stored.id, stored.name, stored.size_bytes, stored.digest, blob, True)

    @property
    def incoming(self) -> Path:
        """Where parts that came from the share wait for the rest, encrypted as they lie there."""
        return self._folder / "incoming"

    def keep_fetched(self, stored: Stored, content: bytes) -> None:
        """Keep the bytes that came from another desk.

        Raises:
            DiskFull, FileRefused: They could not be kept.
        """
        if not _DIGEST.match(stored.digest):
            raise FileRefused(
                f"添付ファイル「{stored.name}」の記録が正しくないため、保存できません。",
                "記録には影響ありません。",
                "添付した端末で、もう一度添付してください。",
            )
        self._write(stored.digest, content)

    def remove_unused(self) -> int:
        """Remove files that no record names any more; return how many."""
        removed = 0
        # Within a write: nobody attaches a file meanwhile.
        with self._db.write() as writing:
            named = {row[0] for kind in KINDS for row in writing.all(f"SELECT digest FROM {kind}")}
            for path in self._folder.glob("??/*"):
                if path.name in named:
                    continue
                try:
                    under_way = path.suffix == ".tmp" and (
                        time.time() - path.stat().st_mtime < _OLD_TEMPORARY_S
                    )
                    if not under_way:
                        path.unlink(missing_ok=True)
                        removed += 1
                except OSError:  # open in another program: the next time
                    continue
        for path in self.incoming.glob("*"):
            with suppress(OSError):
                if time.time() - path.stat().st_mtime > _OLD_INCOMING_S:
                    path.unlink()
        return removed

    def missing(self) -> Sequence[str]:
        """Return the identifiers of attachments whose bytes are not on this desk."""
        rows = [
            row
            for kind in KINDS
            for row in self._db.all(
                f"SELECT id, digest FROM {kind} WHERE discarded_at IS NULL AND digest IS NOT NULL"
            )
        ]
        return [row[0] for row in rows if not self._is_present(row[1])]


def check_file(path: Path) -> None:
    """See, without reading it, that a file can be attached.

    Raises:
        FileRefused: It cannot be read, is no file, or is too large; nothing was kept.
    """
    try:
        is_file, size = path.is_file(), path.stat().st_size
    except OSError as error:
        raise FileRefused(
            f"「{path.name}」を読み取れません。",
            "何も添付していません。",
            "ファイルの場所と権限を確かめてください。",
            str(error),
        ) from error
    if not is_file:
        raise FileRefused(
            f"「{path.name}」はファイルではありません。",
            "何も添付していません。",
            "ファイルを一つずつ添付してください。",
        )
    if size > MAX_BYTES:
        raise FileRefused(
            f"「{path.name}」は大きすぎます（{size // 1024 // 1024:,}MB）。",
            "何も添付していません。",
            f"{MAX_BYTES // 1024 // 1024}MB以下にするか、保存場所を本文に書いてください。",
        )
