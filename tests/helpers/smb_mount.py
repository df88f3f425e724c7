"""A share of the Samba server mounted through FUSE, as GNOME's file manager does it: gvfs (Linux, root).

Each mount is a machine of its own: its processes and its mounts are in namespaces that end with the
first of these processes. So nothing stays mounted, whatever kills a test. From outside the mount is
seen through /proc.

gvfs and not another: of smbnetfs, rclone and gvfs only here an exclusive create has one winner among
several machines (docs/decisions/0074).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import samba_server
from loopback import begin, end

PROGRAMS = (
    *("gio", "dbus-run-session", "unshare"),
    *("/usr/libexec/gvfsd", "/usr/libexec/gvfsd-fuse", "/usr/libexec/gvfsd-smb"),
)
MISSING = "gvfs-fuse or gvfs-backends is not installed (installer/test-servers.sh installs them)"
# A mount belongs to the session whose bus started it; the session ends with its last command.
_SESSION = """
printf '%s\\n' "$SMB_USER" WARDAPP "$SMB_PASSWORD" | gio mount "$1"
exec sleep infinity
"""


def installed() -> bool:
    """Return whether all programs are there."""
    return all(map(shutil.which, PROGRAMS))


def refused() -> str:
    """Return why this machine allows no such mount, empty where it does."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return "a mount of one's own needs Linux and root"
    namespaces = ["unshare", "--mount", "--pid", "--fork", "--mount-proc", "true"]
    if subprocess.run(namespaces, capture_output=True, check=False).returncode:
        return "this machine allows no mounts of one's own (CAP_SYS_ADMIN)"
    return "" if Path("/dev/fuse").exists() else "there is no /dev/fuse"


@dataclass
class SmbMount:
    """One machine that has the share mounted.

    Attributes:
        folder: Where its session keeps its files; a short path, there are sockets below it.
        address: The server's address and port.
        enter: What its commands begin with, to be in the network from which the server is seen.
        path: The share's root, once it is mounted.
    """

    folder: Path
    address: str
    enter: Sequence[str] = ()
    path: Path = Path()
    _running: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start(self) -> SmbMount:
        """Mount it; return when its root can be listed.

        Raises:
            RuntimeError: It cannot within 30 seconds.
        """
        run = self.folder / "run"
        run.mkdir(parents=True)
        run.chmod(0o700)
        namespaces = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc"]
        environment = {
            "HOME": str(self.folder),
            "XDG_RUNTIME_DIR": str(run),
            "GIO_USE_VOLUME_MONITOR": "unix",
            "SMB_USER": samba_server.USER,
            "SMB_PASSWORD": samba_server.PASSWORD,
        }
        url = f"smb://{self.address}/{samba_server.SHARE}"
        process = begin(
            [
                *self.enter,
                *namespaces,
                *("env", "-u", "DBUS_SESSION_BUS_ADDRESS"),
                *(f"{name}={value}" for name, value in environment.items()),
                *("dbus-run-session", "--", "sh", "-c", _SESSION, "session", url),
            ],
            self.folder / "mount.out",
        )
        self._running.append(process)
        mounts = Path(f"/proc/{process.pid}/root{run}/gvfs")
        deadline = time.monotonic() + 30
        while not (found := [*mounts.glob("smb-share:*")]):
            if process.poll() is not None or time.monotonic() > deadline:
                said = (self.folder / "mount.out").read_text(errors="replace")[-2000:]
                self.stop()
                raise RuntimeError(f"nothing is mounted: {said}")
            time.sleep(0.05)
        self.path = found[0]
        return self

    def stop(self) -> None:
        """End the machine, and the mount with it."""
        while self._running:
            end(self._running.pop())
