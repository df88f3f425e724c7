"""What servers for tests have in common: a free port on loopback, a start, and a certain end."""

from __future__ import annotations

import ctypes
import os
import signal
import socket
import subprocess
from contextlib import suppress
from pathlib import Path

_PR_SET_PDEATHSIG = 1
_LIBC = ctypes.CDLL(None)


def free_port() -> int:
    """Return a port of 127.0.0.1 that nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _with_parent() -> None:
    """Die when the process that started this one dies, even of SIGKILL."""
    _LIBC.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def begin(command: list[str], out: Path) -> subprocess.Popen[bytes]:
    """Start a server in a session of its own, with nothing to read, writing into a file."""
    with out.open("wb") as file:
        return subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=file,
            start_new_session=True,
            preexec_fn=_with_parent,  # noqa: PLW1509 - one system call, no lock of Python's
        )


def end(process: subprocess.Popen[bytes]) -> None:
    """Kill a process that leads a session of its own, and all that it started."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
