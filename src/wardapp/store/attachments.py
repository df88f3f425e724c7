"""Attachments: the bytes lie encrypted in the data folder, named by a keyed hash of their content.

libsodium's secret box (XSalsa20-Poly1305) with a key derived from the database's key: whoever takes
the folder without the key reads nothing, and a changed byte is noticed.
"""

from __future__ import annotations

import hashlib
import mimetypes
from collections.abc import Sequence
from pathlib import Path

from wardapp.domain.changes import Changes
from wardapp.domain.voice import Attachment, clean_line_ends
from wardapp.errors import DatabaseDamaged, DiskFull, FileRefused
from wardapp.store import records
from wardapp.store.database import Database
from wardapp.store.voices import attachment_from

MAX_BYTES = 200 * 1024 * 1024
"""What one attachment may have; larger files belong on the file server."""


class Attachments:
    """The files that came with voices."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._folder = database.data_dir / "attachments"

    def _path(self, digest: str) -> Path:
        return self._folder / digest[:2] / digest

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
        return tuple(
            attachment_from(row, present=self._path(row["digest"] or "-").exists()) for row in rows
        )

    def attach(self, voice_id: str, path: Path) -> Changes:
        """Keep a copy of a file with a voice.

        Raises:
            FileRefused: It cannot be read, is no file, is empty or too large.
            DiskFull: There is no room; nothing was kept.
        """
        try:
            if not path.is_file():
                raise FileRefused(
                    f"「{path.name}」はファイルではありません。",
                    "何も添付していません。",
                    "ファイルを一つずつ添付してください。",
                )
            size = path.stat().st_size
            if size > MAX_BYTES:
                raise FileRefused(
                    f"「{path.name}」は大きすぎます（{size // 1024 // 1024:,}MB）。",
                    "何も添付していません。",
                    f"{MAX_BYTES // 1024 // 1024}MB以下にするか、保存場所を本文に書いてください。",
                )
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
        self._write(digest, content)
        with self._db.write("ファイルの添付") as writing:
            identifier = records.insert(
                writing,
                self._db,
                "attachment",
                voice_id=voice_id,
                name=clean_line_ends(path.name).replace("\n", " "),
                media_type=mimetypes.guess_type(path.name)[0] or "application/octet-stream",
                size_bytes=len(content),
                digest=digest,
            )
        return Changes.of("attachment", [identifier], voice=[voice_id])

    def _write(self, digest: str, content: bytes) -> None:
        from nacl.secret import SecretBox

        target = self._path(digest)
        temporary = target.with_suffix(".tmp")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with temporary.open("wb") as file:
                file.write(SecretBox(self._key(b"wardapp-file")).encrypt(content))
                file.flush()
                import os

                os.fsync(file.fileno())
            temporary.replace(target)
        except OSError as error:
            temporary.unlink(missing_ok=True)
            if error.errno == 28:
                raise DiskFull(str(error)) from error
            raise FileRefused(
                "添付ファイルを保存できませんでした。",
                "何も添付していません。",
                "データフォルダーの権限を確かめてください。",
                str(error),
            ) from error

    def content(self, attachment_id: str) -> bytes:
        """Return the bytes of an attachment.

        Raises:
            FileRefused: They are not on this desk.
            DatabaseDamaged: The file was changed or damaged.
        """
        from nacl.exceptions import CryptoError
        from nacl.secret import SecretBox

        row = records.fetch_one(self._db, "attachment", attachment_id)
        path = self._path(row["digest"] or "-")
        try:
            return SecretBox(self._key(b"wardapp-file")).decrypt(path.read_bytes())
        except FileNotFoundError as error:
            raise FileRefused(
                f"添付ファイル「{row['name']}」の中身は、この端末にありません。",
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

    def remove_unused(self) -> int:
        """Remove files that no record names any more; return how many."""
        named = {row[0] for row in self._db.all("SELECT digest FROM attachment")}
        removed = 0
        for path in self._folder.glob("??/*"):
            if path.name not in named:
                path.unlink(missing_ok=True)
                removed += 1
        return removed

    def missing(self) -> Sequence[str]:
        """Return the identifiers of attachments whose bytes are not on this desk."""
        rows = self._db.all("SELECT id, digest FROM attachment WHERE discarded_at IS NULL")
        return [row[0] for row in rows if not self._path(row[1] or "-").exists()]
