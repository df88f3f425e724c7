"""An S3 server of one's own for tests: Ceph's gateway from Debian, on loopback, everything in memory.

One monitor, one storage daemon that keeps its objects in memory, one gateway; all in one folder, on
ports of their own, as children of this process, and ended with it.

    python tests/helpers/ceph_server.py FOLDER      # runs until Ctrl+C and prints the address
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
import urllib.error
import urllib.request
import uuid
from dataclasses import dataclass, field
from pathlib import Path

from loopback import begin, end, free_port

PROGRAMS = (
    "ceph-mon",
    "ceph-osd",
    "radosgw",
    "ceph",
    "ceph-authtool",
    "monmaptool",
    "radosgw-admin",
)
MISSING = "Ceph's gateway is not installed (installer/test-servers.sh installs it)"


def installed() -> bool:
    """Return whether all programs are there."""
    return all(map(shutil.which, PROGRAMS))


@dataclass
class CephServer:
    """A running gateway.

    Attributes:
        endpoint: Its address, as in ``http://127.0.0.1:7480``.
        key_id: An access key.
        secret: Its secret.
    """

    folder: Path
    endpoint: str = ""
    key_id: str = "WARDAPPTESTKEY000001"
    secret: str = "loopback-only-secret-of-a-test-server-01"
    _running: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start(self) -> CephServer:
        """Start all three; return when the gateway answers.

        Raises:
            RuntimeError: It did not within two minutes; the end of the logs is in the message.
        """
        try:
            self._start()
        except BaseException:
            self.stop()
            raise
        return self

    def _start(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        monitor, gateway = free_port(), free_port()
        fsid, disk = str(uuid.uuid4()), str(uuid.uuid4())
        self.endpoint = f"http://127.0.0.1:{gateway}"
        at = self.folder
        (at / "ceph.conf").write_text(
            f"""[global]
fsid = {fsid}
mon host = [v2:127.0.0.1:{monitor}]
mon initial members = a
public addr = 127.0.0.1
cluster addr = 127.0.0.1
auth cluster required = cephx
auth service required = cephx
auth client required = cephx
keyring = {at}/keyring
run dir = {at}/run
admin socket = {at}/run/$name.asok
log file = {at}/$name.log
pid file = {at}/$name.pid
crash dir = {at}/crash
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 1
osd pool default pgp num = 1
osd crush chooseleaf type = 0
mon allow pool size one = true
mon warn on pool no redundancy = false
mon osd min in ratio = 0
mon data avail crit = 1
mon max pg per osd = 1000
osd pool default pg autoscale mode = off
auth allow insecure global id reclaim = false
ms bind ipv6 = false
[mon.a]
mon data = {at}/mon
[osd.0]
osd data = {at}/osd
osd objectstore = memstore
memstore device bytes = 536870912
osd op num shards = 2
[client.rgw]
rgw data = {at}/rgw
rgw frontends = beast endpoint=127.0.0.1:{gateway} tcp_nodelay=1
rgw thread pool size = 32
rgw override bucket index max shards = 1
""",
            encoding="utf-8",
        )
        for name in ("run", "crash", "mon", "osd", "rgw"):
            (at / name).mkdir(exist_ok=True)
        ring = str(at / "keyring")
        tool = ["ceph-authtool", ring]
        everything = ["--cap", "mon", "allow *", "--cap", "osd", "allow *"]
        self._do([*tool, "--create-keyring", "--gen-key", "-n", "mon.", "--cap", "mon", "allow *"])
        self._do([*tool, "--gen-key", "-n", "client.admin", *everything, "--cap", "mgr", "allow *"])
        self._do([*tool, "--gen-key", "-n", "osd.0", "--cap", "mon", "allow profile osd",
                  "--cap", "osd", "allow *"])  # fmt: skip
        self._do([*tool, "--gen-key", "-n", "client.rgw", *everything])
        address = f"[v2:127.0.0.1:{monitor}]"
        self._do(
            ["monmaptool", "--create", "--addv", "a", address, "--fsid", fsid, str(at / "map")]
        )
        self._do([*self._as("ceph-mon", "mon.a"), "--mkfs", "--monmap", str(at / "map"),
                  "--keyring", ring])  # fmt: skip
        self._run([*self._as("ceph-mon", "mon.a"), "-f"])
        self._until_done([*self._ceph(), "osd", "new", disk, "0"])
        self._do([*self._as("ceph-osd", "osd.0"), "--mkfs", "--osd-uuid", disk])
        self._run([*self._as("ceph-osd", "osd.0"), "-f"])
        self._run([*self._as("radosgw", "client.rgw"), "-f"])
        self._until_answers()
        self._do(
            [
                *["radosgw-admin", "-c", str(at / "ceph.conf"), "-n", "client.rgw"],
                *["user", "create", "--uid=wardapp", "--display-name=wardapp"],
                *[f"--access-key={self.key_id}", f"--secret-key={self.secret}"],
            ]
        )

    def _as(self, program: str, name: str) -> list[str]:
        daemon = [] if name.startswith("client.") else ["-i", name.partition(".")[2]]
        called = ["-n", name] if name.startswith("client.") else []
        return [program, "-c", str(self.folder / "ceph.conf"), *daemon, *called]

    def _ceph(self) -> list[str]:
        return ["ceph", "-c", str(self.folder / "ceph.conf"), "--connect-timeout", "5"]

    def _do(self, command: list[str], *, check: bool = True) -> bool:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
            env=os.environ | {"CEPH_ARGS": ""},
        )
        if check and done.returncode:
            raise RuntimeError(f"{command[0]}: {done.stderr[-2000:]}{self._logs()}")
        return not done.returncode

    def _run(self, command: list[str]) -> None:
        self._running.append(begin(command, self.folder / f"{command[0]}.out"))

    def _until_done(self, command: list[str]) -> None:
        deadline = time.monotonic() + 60
        while not self._do(command, check=False):
            if time.monotonic() > deadline:
                raise RuntimeError(f"{command} did not end well{self._logs()}")
            time.sleep(0.3)

    def _until_answers(self) -> None:
        deadline = time.monotonic() + 120
        while True:
            try:
                with urllib.request.urlopen(self.endpoint, timeout=5):
                    return
            except urllib.error.HTTPError:
                return
            except OSError:
                dead = [p.args for p in self._running if p.poll() is not None]
                if dead or time.monotonic() > deadline:
                    raise RuntimeError(
                        f"the gateway does not answer; {dead}{self._logs()}"
                    ) from None
                time.sleep(0.2)

    def _logs(self) -> str:
        ends = [
            f"\n{path.name}: {path.read_text(errors='replace')[-1500:]}"
            for path in sorted(self.folder.glob("*.out")) + sorted(self.folder.glob("*.log"))
        ]
        return "".join(ends)

    def stop(self) -> None:
        """End all three at once: what they hold is worth nothing."""
        for process in reversed(self._running):
            end(process)
        self._running.clear()

    def bucket(self, name: str = "") -> str:
        """Make a bucket; return the address of a share in it."""
        made = name or f"wardapp-{uuid.uuid4().hex[:12]}"
        signed_put(self, f"/{made}")
        return f"s3://{made}/city?endpoint={self.endpoint}"


def signed_put(server: CephServer, path: str) -> None:
    """Make a bucket by hand: obstore has no call for it (AWS signature, version 4)."""
    import datetime as dt
    import hashlib
    import hmac

    now = dt.datetime.now(dt.UTC)
    day, moment = f"{now:%Y%m%d}", f"{now:%Y%m%dT%H%M%SZ}"
    host = server.endpoint.removeprefix("http://")
    empty = hashlib.sha256(b"").hexdigest()
    headers = {"host": host, "x-amz-content-sha256": empty, "x-amz-date": moment}
    names = ";".join(headers)
    asked = "\n".join(
        ["PUT", path, "", *(f"{k}:{v}" for k, v in headers.items()), "", names, empty]
    )
    scope = f"{day}/us-east-1/s3/aws4_request"
    text = f"AWS4-HMAC-SHA256\n{moment}\n{scope}\n{hashlib.sha256(asked.encode()).hexdigest()}"
    key = f"AWS4{server.secret}".encode()
    for part in scope.split("/"):
        key = hmac.digest(key, part.encode(), "sha256")
    signature = hmac.digest(key, text.encode(), "sha256").hex()
    headers["Authorization"] = (
        f"AWS4-HMAC-SHA256 Credential={server.key_id}/{scope}, "
        f"SignedHeaders={names}, Signature={signature}"
    )
    request = urllib.request.Request(server.endpoint + path, b"", headers, method="PUT")
    with urllib.request.urlopen(request, timeout=30):
        pass


if __name__ == "__main__":
    server = CephServer(Path(sys.argv[1])).start()
    try:
        print(
            json.dumps({"address": server.bucket(), "id": server.key_id, "key": server.secret}),
            flush=True,
        )
        while True:
            time.sleep(60)
    except KeyboardInterrupt:
        pass
    finally:
        server.stop()
