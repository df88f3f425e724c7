"""A folder on a file server as the share.

Written for SMB: files are written under a temporary name in the same folder, flushed, and renamed to
a name that is new; nothing relies on locks, on replacing renames (except ``replace``, which retries)
or on fresh listings. Names are plain lower-case ASCII.
"""

from __future__ import annotations

import errno
import logging
import os
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from wardapp.errors import ShareFull, ShareReadOnly, ShareTrouble, ShareUnreachable
from wardapp.sync.share import HEAD

log = logging.getLogger(__name__)

_GONE = {
    errno.ENOENT, errno.ENOTDIR, errno.ESTALE, errno.EHOSTDOWN, errno.EHOSTUNREACH, errno.ENETDOWN,
    errno.ENETUNREACH, errno.ETIMEDOUT, errno.ECONNRESET, errno.ENODEV, errno.EIO, errno.ENXIO,
}  # fmt: skip
_REPLACE_TRIES = 6
_RESERVE_TRIES = 8
_STALE_RESERVATION_S = 120
"""After this a reservation's desk has died; a living one gives its own up after half of it."""


def trouble_from(error: OSError) -> ShareTrouble:
    """Return the person's error for a fault of the file system."""
    detail = f"{type(error).__name__} {errno.errorcode.get(error.errno or 0, error.errno)}"
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return ShareFull(detail)
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return ShareReadOnly(detail)
    if error.errno in _GONE:
        return ShareUnreachable(detail)
    return ShareUnreachable(detail)


def _in_use(error: OSError) -> bool:
    """Return whether somebody has the file open: EACCES on Windows, EBUSY or EEXIST through gvfs."""
    return isinstance(error, PermissionError | FileExistsError) or error.errno == errno.EBUSY


class FolderShare:
    """A folder behind the ``Share`` protocol.

    Attributes:
        address: The folder's path as text.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self.address = str(root)

    @contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise trouble_from(error) from error

    def _require(self) -> None:
        if not self._root.is_dir():
            raise ShareUnreachable("folder not found")

    def _require_head(self) -> None:
        """Refuse to write below a root that has lost its head: an unmounted folder looks empty."""
        self._require()
        if not (self._root / HEAD).exists():
            raise ShareUnreachable("the folder is no longer a share")

    def _make_folder(self, folder: Path) -> None:
        """Make the folders between the root and a file, never the root itself."""
        if folder != self._root and not folder.is_dir():
            self._make_folder(folder.parent)
            folder.mkdir(exist_ok=True)

    def _write_temporary(self, target: Path, content: bytes) -> Path:
        if target == self._root / HEAD:
            self._require()
        else:
            self._require_head()
        self._make_folder(target.parent)
        temporary = target.parent / f"tmp-{secrets.token_hex(8)}"
        try:
            with temporary.open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        except BaseException:
            with suppress(OSError):
                temporary.unlink()
            raise
        return temporary

    def put_if_absent(self, name: str, content: bytes) -> bool:
        """Store the bytes under a name that is free; return whether it was."""
        with self._faults():
            target = self._root / name
            if target.exists():
                return False
            temporary = self._write_temporary(target, content)
            try:
                moved = self._move_to_new(temporary, target)
            finally:
                with suppress(OSError):
                    temporary.unlink()
            self._flush_folder(target.parent)
            return moved

    @staticmethod
    def _flush_folder(folder: Path) -> None:
        """Let the new name survive a power cut where the system can say so (not on Windows)."""
        with suppress(OSError):
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)

    @staticmethod
    def _move_to_new(temporary: Path, target: Path) -> bool:
        """Give the temporary file its name unless that is taken; one of several movers wins."""
        if os.name == "nt":
            # Windows' rename refuses a name that is taken.
            try:
                temporary.rename(target)
            except FileExistsError:
                return False
            return True
        try:
            os.link(temporary, target)
        except FileExistsError:
            return False
        except OSError as error:
            if error.errno not in {
                errno.EPERM,
                errno.EOPNOTSUPP,
                errno.ENOSYS,
                errno.EMLINK,
                errno.EACCES,
            }:
                raise
            return FolderShare._reserve_and_rename(temporary, target)
        return True

    @staticmethod
    def _reserve_and_rename(temporary: Path, target: Path) -> bool:
        """Move without hard links (SMB through FUSE): the one who reserves the name renames.

        A reservation whose desk died is taken over when it is old by the file server's clock. Until
        then the name is neither free nor taken: nobody is told that something lies there.

        Raises:
            OSError: Among others EBUSY, where somebody reserved the name and does not write it.
        """
        reservation = target.with_name(target.name + ".take")
        for attempt in range(_RESERVE_TRIES):
            begun = time.monotonic()
            if FolderShare._reserve(reservation) or FolderShare._take_over(reservation, temporary):
                break
            if target.exists():
                return False
            time.sleep(0.02 * 2**attempt)
        else:
            raise OSError(errno.EBUSY, "reserved by another desk", str(target))
        try:
            if target.exists():
                return False
            if time.monotonic() - begun > _STALE_RESERVATION_S / 2:
                raise OSError(errno.ETIMEDOUT, "the reservation is too old to be sure of")
            temporary.rename(target)
        finally:
            with suppress(OSError):
                reservation.unlink()
        return True

    @staticmethod
    def _reserve(reservation: Path) -> bool:
        try:
            os.close(os.open(reservation, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
        except FileExistsError:
            return False
        return True

    @staticmethod
    def _take_over(reservation: Path, now: Path) -> bool:
        """Take the reservation of a desk that died; ``now`` is a file that was written just now."""
        old = now.with_name(now.name + ".old")
        try:
            present = now.stat().st_mtime
            if present - reservation.stat().st_mtime < _STALE_RESERVATION_S:
                return False
            # Of several who find it old, one moves it away; a slower one would move the new one.
            reservation.rename(old)
            moved = old.stat().st_mtime
            old.unlink()
        except FileNotFoundError:
            return False
        if present - moved < _STALE_RESERVATION_S:
            return False
        return FolderShare._reserve(reservation)

    def replace(self, name: str, content: bytes) -> None:
        """Store the bytes under a name, free or not; a reader of the old ones may delay it."""
        with self._faults():
            target = self._root / name
            temporary = self._write_temporary(target, content)
            try:
                for attempt in range(_REPLACE_TRIES):
                    try:
                        temporary.replace(target)
                    except OSError as error:
                        if not _in_use(error) or attempt == _REPLACE_TRIES - 1:
                            raise
                        time.sleep(0.05 * 2**attempt)
                    else:
                        return
            finally:
                with suppress(OSError):
                    temporary.unlink()

    def get(self, name: str) -> bytes | None:
        """Return the bytes of a name, None where there is nothing.

        A name that is being replaced at this moment is denied or busy on SMB: it is asked for again.
        """
        with self._faults():
            for attempt in range(_REPLACE_TRIES):
                try:
                    return (self._root / name).read_bytes()
                except (FileNotFoundError, NotADirectoryError):
                    self._require()
                    return None
                except IsADirectoryError:
                    return None
                except OSError as error:
                    if not _in_use(error):
                        raise
                    if (self._root / name).is_dir():  # what Windows says of reading a folder
                        return None
                    if attempt == _REPLACE_TRIES - 1:
                        raise ShareUnreachable(f"not readable: {error.strerror}") from error
                    time.sleep(0.02 * 2**attempt)
            return None

    def list(self, folder: str) -> list[str]:
        """Return the names directly under a folder, without temporary files.

        All names of a share are lower-case; a file server that shows them in capitals (old names on a
        case-insensitive one) finds them under the lower-case name as well.
        """
        with self._faults():
            try:
                names = {path.name.lower() for path in (self._root / folder).iterdir()}
            except (FileNotFoundError, NotADirectoryError):
                self._require()
                return []
            except PermissionError as error:
                raise ShareUnreachable(f"not readable: {error.strerror}") from error
            return sorted(n for n in names if not n.startswith("tmp-") and not n.endswith(".take"))

    def delete(self, name: str) -> None:
        """Remove a name."""
        with self._faults(), suppress(FileNotFoundError):
            (self._root / name).unlink()

    def now_ms(self) -> int:
        """Return the file server's clock, from the time it gives a file that is written now."""
        with self._faults():
            temporary = self._write_temporary(self._root / "clock", b"")
            try:
                return temporary.stat().st_mtime_ns // 1_000_000
            finally:
                with suppress(OSError):
                    temporary.unlink()

    def sweep(self, older_than_ms: int) -> int:
        """Remove temporary files and reservations that are old by the file server's clock."""
        now = self.now_ms()
        removed = 0
        with self._faults():
            for folder, _, names in os.walk(self._root):
                for name in names:
                    if not (name.startswith("tmp-") or name.endswith(".take")):
                        continue
                    path = Path(folder) / name
                    with suppress(FileNotFoundError):
                        if now - path.stat().st_mtime_ns // 1_000_000 > older_than_ms:
                            path.unlink()
                            removed += 1
        return removed
