"""A Samba server of one's own for tests: Debian's smbd on loopback, on a port and in a folder of its own.

python tests/helpers/samba_server.py FOLDER      # runs until Ctrl+C and prints where it listens
"""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from loopback import begin, end, free_port

PROGRAMS = ("smbd", "smbpasswd")
MISSING = "smbd is not installed (installer/test-servers.sh installs it)"
SHARE, USER, PASSWORD = "wardapp", "root", "only-on-loopback"


def installed() -> bool:
    """Return whether all programs are there."""
    return all(shutil.which(p) or Path("/usr/sbin", p).exists() for p in PROGRAMS)


@dataclass
class SambaServer:
    """A running server.

    Attributes:
        folder: Where all of its own files are; ``folder / "files"`` is the shared folder.
        port: Where it listens.
        address: On what it listens, beside loopback.
    """

    folder: Path
    port: int = 0
    address: str = "127.0.0.1"
    _running: list[subprocess.Popen[bytes]] = field(default_factory=list)

    @property
    def files(self) -> Path:
        """The shared folder as the server sees it."""
        return self.folder / "files"

    def start(self) -> SambaServer:
        """Start it (root only); return when it answers.

        Raises:
            RuntimeError: It did not within 20 seconds.
        """
        self.port = self.port or free_port()
        for name in ("files", "private", "lock", "state", "cache", "pid", "rpc"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        (self.folder / "private").chmod(0o700)
        self.files.chmod(0o777)
        at = self.folder
        listens = " ".join({"127.0.0.1": "127.0.0.1/8", self.address: f"{self.address}/8"}.values())
        config = at / "smb.conf"
        config.write_text(
            f"""[global]
server role = standalone server
workgroup = WARDAPP
interfaces = {listens}
bind interfaces only = yes
smb ports = {self.port}
disable netbios = yes
load printers = no
disable spoolss = yes
server min protocol = SMB3
passdb backend = tdbsam:{at}/private/passdb.tdb
private dir = {at}/private
lock directory = {at}/lock
state directory = {at}/state
cache directory = {at}/cache
pid directory = {at}/pid
ncalrpc dir = {at}/rpc
log file = {at}/smbd.log
log level = 1
[{SHARE}]
path = {self.files}
read only = no
""",
            encoding="utf-8",
        )
        subprocess.run(
            [_program("smbpasswd"), "-c", str(config), "-s", "-a", USER],
            input=f"{PASSWORD}\n{PASSWORD}\n".encode(),
            capture_output=True,
            check=True,
            timeout=30,
        )
        self._running.append(
            begin(
                [_program("smbd"), "--foreground", "--no-process-group", "-s", str(config)],
                at / "smbd.out",
            )
        )
        deadline = time.monotonic() + 20
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
            except OSError:
                if self._running[-1].poll() is not None or time.monotonic() > deadline:
                    said = (at / "smbd.out").read_text(errors="replace")[-2000:]
                    self.stop()
                    raise RuntimeError(f"smbd does not answer: {said}") from None
                time.sleep(0.05)
            else:
                return self

    def stop(self) -> None:
        """End it and all its connections at once."""
        while self._running:
            end(self._running.pop())


def _program(name: str) -> str:
    return shutil.which(name) or f"/usr/sbin/{name}"


if __name__ == "__main__":
    server = SambaServer(Path(sys.argv[1])).start()
    try:
        print(json.dumps({"port": server.port, "share": SHARE, "user": USER}), flush=True)
        while True:
            time.sleep(60)
    except KeyboardInterrupt:
        pass
    finally:
        server.stop()
