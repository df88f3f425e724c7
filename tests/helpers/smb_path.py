"""Paths on an SMB server without a mount, just enough of pathlib and os for ``FolderShare``.

``folder_share(SmbPath(...))`` is the program's own ``FolderShare`` in the form in which it runs on
Windows: flushed temporary file, a rename that refuses a name that is taken, no hard links. Only the
system calls below it are replaced, by requests of smbprotocol with Windows's share modes.
"""

from __future__ import annotations

import errno
import os
import types
from collections.abc import Iterator
from functools import cached_property
from typing import Any

import smbclient
from smbprotocol.exceptions import SMBException, SMBOSError
from smbprotocol.header import NtStatus

TIMEOUT_S = 15
_DENIED = {
    NtStatus.STATUS_SHARING_VIOLATION,
    NtStatus.STATUS_DELETE_PENDING,
    NtStatus.STATUS_ACCESS_DENIED,
}


class SmbServer:
    """Where a server is and who asks; connects at the first use, and anew after a cut.

    Attributes:
        unc: What paths begin with, as in ``\\\\127.0.0.1\\share``.
    """

    def __init__(
        self, port: int, share: str, user: str, password: str, address: str = "127.0.0.1"
    ) -> None:
        self.unc = rf"\\{address}\{share}"
        self._cache: dict[str, Any] = {}
        self._how = {
            "port": port,
            "username": user,
            "password": password,
            "connection_cache": self._cache,
            "connection_timeout": TIMEOUT_S,
        }

    def ask(self, name: str, *arguments: Any, **options: Any) -> Any:
        """Do one call of smbclient; what goes wrong is an OSError as Windows has it.

        Raises:
            OSError: What the server says, or ETIMEDOUT where the connection is gone.
        """
        try:
            return getattr(smbclient, name)(*arguments, **options, **self._how)
        except SMBOSError as error:
            raise as_windows(error) from error
        except (SMBException, ValueError, ConnectionError, TimeoutError) as error:
            self.forget()
            raise OSError(errno.ETIMEDOUT, f"{type(error).__name__}: {error}") from error

    def forget(self) -> None:
        """Let the next call connect anew."""
        for connection in self._cache.values():
            try:
                connection.disconnect(close=False)
            except (SMBException, OSError, ValueError):
                continue
        self._cache.clear()


def as_windows(error: SMBOSError) -> OSError:
    """Return the error that Windows's Python raises for it."""
    if error.ntstatus in _DENIED:
        return PermissionError(errno.EACCES, str(error))
    return OSError(error.errno or errno.EIO, str(error)) if error.errno else error


class _File:
    """An open file that ``os.fsync`` of the shim can flush."""

    def __init__(self, server: SmbServer, raw: Any) -> None:
        self._server, self._raw = server, raw

    def _do(self, name: str, *arguments: Any) -> Any:
        try:
            return getattr(self._raw, name)(*arguments)
        except SMBOSError as error:
            raise as_windows(error) from error
        except (SMBException, ValueError, ConnectionError, TimeoutError) as error:
            self._server.forget()
            raise OSError(errno.ETIMEDOUT, f"{type(error).__name__}: {error}") from error

    def write(self, content: bytes) -> None:
        view = memoryview(content)
        while view:
            view = view[self._do("write", bytes(view[: 1 << 20])) :]

    def read(self) -> bytes:
        return bytes(self._do("readall"))

    def flush(self) -> None:
        """Nothing is held back here."""

    def fileno(self) -> _File:
        return self

    def sync(self) -> None:
        self._do("flush")

    def __enter__(self) -> _File:
        return self

    def __exit__(self, *_: object) -> None:
        self._do("close")


class SmbPath:
    """A path on the server, with ``/`` between its parts, below the share's root."""

    def __init__(self, server: SmbServer, inner: str = "") -> None:
        self.server = server
        self._inner = inner

    @cached_property
    def _unc(self) -> str:
        return "\\".join([self.server.unc, *filter(None, self._inner.split("/"))])

    def __str__(self) -> str:
        return self._unc

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SmbPath) and other._unc == self._unc

    def __hash__(self) -> int:
        return hash(self._unc)

    def __truediv__(self, name: str) -> SmbPath:
        return SmbPath(self.server, f"{self._inner}/{name}".strip("/"))

    @property
    def name(self) -> str:
        return self._inner.rpartition("/")[2]

    @property
    def parent(self) -> SmbPath:
        return SmbPath(self.server, self._inner.rpartition("/")[0])

    def with_name(self, name: str) -> SmbPath:
        return self.parent / name

    def stat(self) -> Any:
        return self.server.ask("stat", self._unc)

    def _is(self, what: int) -> bool:
        try:
            return (self.stat().st_mode & 0o170000) == what
        except (FileNotFoundError, NotADirectoryError):
            return False

    def exists(self) -> bool:
        return self.is_dir() or self._is(0o100000)

    def is_dir(self) -> bool:
        return self._is(0o040000)

    def mkdir(self, *, exist_ok: bool = False) -> None:
        try:
            self.server.ask("mkdir", self._unc)
        except FileExistsError:
            if not exist_ok:
                raise

    def open(self, mode: str) -> _File:
        raw = self.server.ask("open_file", self._unc, mode=mode, buffering=0, share_access="r")
        return _File(self.server, raw)

    def read_bytes(self) -> bytes:
        raw = self.server.ask(
            "open_file", self._unc, mode="rb", buffering=0, share_access="rw"
        )  # as CPython on Windows: reading and writing by others allowed, deleting not
        with _File(self.server, raw) as file:
            return file.read()

    def iterdir(self) -> Iterator[SmbPath]:
        return iter([self / name for name in self.server.ask("listdir", self._unc)])

    def unlink(self, *, missing_ok: bool = False) -> None:
        try:
            self.server.ask("remove", self._unc)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rename(self, target: SmbPath) -> None:
        self.server.ask("rename", self._unc, target._unc)

    def replace(self, target: SmbPath) -> None:
        self.server.ask("replace", self._unc, target._unc)


def _fsync(handle: Any) -> None:
    handle.sync()


def _no_folder_handles(*_: object, **__: object) -> int:
    raise PermissionError(errno.EACCES, "Windows opens no folders")


def as_on_windows() -> None:
    """Let ``FolderShare`` of this process run as on Windows, on SmbPaths instead of Paths."""
    from wardapp.sync import folder

    shim = types.SimpleNamespace(
        name="nt",
        fsync=_fsync,
        open=_no_folder_handles,
        close=os.close,
        O_RDONLY=os.O_RDONLY,
        O_CREAT=os.O_CREAT,
        O_EXCL=os.O_EXCL,
        O_WRONLY=os.O_WRONLY,
        walk=_walk,
    )
    folder.os = shim  # type: ignore[attr-defined]


def _walk(root: SmbPath) -> Iterator[tuple[SmbPath, list[str], list[str]]]:
    entries = [(path.name, path.is_dir()) for path in root.iterdir()]
    folders = [name for name, is_folder in entries if is_folder]
    yield root, folders, [name for name, is_folder in entries if not is_folder]
    for name in folders:
        yield from _walk(root / name)
