"""Two networks of this machine's own, joined by a line that is slow and loses packets (Linux, root).

python tests/helpers/lossy_line.py --loss 2 --delay-ms 40 --jitter-ms 20   # says how to enter, until Ctrl+C

Loss is of packets, so TCP itself sends again. Where the kernel has netem, it is ``tc ... netem`` on a
pair of veth devices; else this program carries the packets between two TUN devices, in order. The
networks have no names: they end with the last process in them, whatever kills it.
"""

from __future__ import annotations

import argparse
import ctypes
import fcntl
import heapq
import json
import os
import random
import re
import select
import shutil
import signal
import struct
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from loopback import begin

SERVER_ADDRESS, DESKS_ADDRESS = "10.77.0.1", "10.77.0.2"
_CLONE_NEWNET = 0x40000000
_TUNSETIFF, _IFF_TUN, _IFF_NO_PI = 0x400454CA, 0x0001, 0x1000
_LIBC = ctypes.CDLL(None, use_errno=True)
_NAME = "line"


PROGRAMS = ("ip", "tc", "nsenter", "unshare")
MISSING = "iproute2 is not installed (installer/test-servers.sh installs it)"


def installed() -> bool:
    """Return whether all programs are there."""
    return all(map(shutil.which, PROGRAMS))


def refused() -> str:
    """Return why this machine allows no such line, empty where it does."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return "networks of one's own need Linux and root"
    if subprocess.run(["unshare", "--net", "true"], capture_output=True, check=False).returncode:
        return "this machine allows no networks of one's own (CAP_SYS_ADMIN)"
    return "" if Path("/dev/net/tun").exists() else "there is no /dev/net/tun"


@dataclass
class LossyLine:
    """A running line between a server's network and the desks' network.

    Attributes:
        loss: Packets lost in each direction, in percent.
        delay_ms: How long a packet takes in each direction.
        jitter_ms: By how much that varies, up and down.
        kind: ``netem`` or ``tun``, once it is started.
        lost: Packets lost, of ``carried + lost``, once it is stopped.
    """

    folder: Path
    loss: float = 0.0
    delay_ms: float = 0.0
    jitter_ms: float = 0.0
    seed: int = 0
    kind: str = ""
    carried: int = 0
    lost: int = 0
    _networks: dict[str, str] = field(default_factory=dict)
    _running: subprocess.Popen[bytes] | None = None

    def start(self) -> LossyLine:
        """Make the networks and the line; return when packets can go.

        Raises:
            RuntimeError: It is not there within 20 seconds.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        out = self.folder / "line.out"
        options = {"loss": self.loss, "delay-ms": self.delay_ms, "jitter-ms": self.jitter_ms}
        words = [f"--{name}={value}" for name, value in options.items()]
        self._running = begin([sys.executable, __file__, *words, f"--seed={self.seed}"], out)
        deadline = time.monotonic() + 20
        while not (said := out.read_text().splitlines()) or not said[0].endswith("}"):
            if self._running.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"no line: {out.read_text()[-2000:]}")
            time.sleep(0.05)
        self._networks = json.loads(said[0])
        self.kind = self._networks["kind"]
        return self

    def enter_server(self) -> None:
        """Move this thread, and what it starts from now on, to the server's end."""
        with Path(self._networks["server"]).open("rb") as network:
            _enter(network.fileno())

    @property
    def from_desks(self) -> list[str]:
        """What a command begins with that is to run at the desks' end."""
        return ["nsenter", f"--net={self._networks['desks']}"]

    def stop(self) -> None:
        """End the line; ``carried`` and ``lost`` say what it did."""
        if self._running is None:
            return
        self._running.terminate()
        self._running.wait()
        self._running = None
        said = (self.folder / "line.out").read_text().splitlines()
        self.carried, self.lost = json.loads(said[-1]) if said[-1].startswith("[") else (0, 0)


def _enter(network: int) -> None:
    if _LIBC.setns(network, _CLONE_NEWNET):
        raise OSError(ctypes.get_errno(), "setns")


def _new_network() -> int:
    """Move this process to a new network without a line; return a handle to it."""
    if _LIBC.unshare(_CLONE_NEWNET):
        raise OSError(ctypes.get_errno(), "unshare")
    for ipv6 in Path("/proc/sys/net/ipv6/conf").glob("*/disable_ipv6"):
        ipv6.write_text("1")  # else the kernel's own packets are counted as well
    _ip("link", "set", "lo", "up")
    return os.open("/proc/self/ns/net", os.O_RDONLY)


def _ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True)


def _up(address: str) -> None:
    _ip("address", "add", f"{address}/30", "dev", _NAME)
    _ip("link", "set", _NAME, "txqueuelen", "10000", "up")  # none but those that are meant get lost


def _netem(ends: dict[int, str], how: argparse.Namespace) -> bool:
    """Join the networks by veth with netem where the kernel has it; return whether it has."""
    near, far = ends
    _enter(near)
    other = f"/proc/{os.getpid()}/fd/{far}"
    _ip("link", "add", _NAME, "type", "veth", "peer", "name", _NAME, "netns", other)
    rule = ["delay", f"{how.delay_ms}ms", f"{how.jitter_ms}ms", "loss", f"{how.loss}%"]
    for network, address in ends.items():
        _enter(network)
        command = ["tc", "qdisc", "add", "dev", _NAME, "root", "netem", "limit", "100000", *rule]
        if subprocess.run(command, capture_output=True, check=False).returncode:
            _ip("link", "delete", _NAME)
            return False
        _up(address)
    return True


def _netem_counts(ends: dict[int, str]) -> tuple[int, int]:
    carried = lost = 0
    for network in ends:
        _enter(network)
        command = ["tc", "-s", "qdisc", "show", "dev", _NAME]
        said = subprocess.run(command, capture_output=True, check=True).stdout
        found = re.search(rb"(\d+) pkt \(dropped (\d+)", said)
        if found:
            carried, lost = carried + int(found[1]), lost + int(found[2])
    return carried, lost


def _tun(network: int, address: str) -> int:
    _enter(network)
    device = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(device, _TUNSETIFF, struct.pack("16sH22x", _NAME.encode(), _IFF_TUN | _IFF_NO_PI))
    _up(address)
    return device


class _Carrier:
    """Carries packets between two TUN devices."""

    def __init__(self, near: int, far: int, how: argparse.Namespace) -> None:
        self._across = {near: far, far: near}
        self._how = how
        self._dice = random.Random(how.seed)
        self._waiting: list[tuple[float, int, int, bytes]] = []
        self._last = {near: 0.0, far: 0.0}
        self.carried = self.lost = 0

    def carry(self) -> None:
        """Take what is there, hand over what is due; once."""
        wait = max(0.0, self._waiting[0][0] - time.monotonic()) if self._waiting else None
        for device in select.select([*self._across], [], [], wait)[0]:
            self._take(device)
        while self._waiting and self._waiting[0][0] <= time.monotonic():
            _, _, target, packet = heapq.heappop(self._waiting)
            os.write(target, packet)

    def _take(self, device: int) -> None:
        packet = os.read(device, 65536)
        if self._dice.random() * 100 < self._how.loss:
            self.lost += 1
            return
        self.carried += 1
        jitter = self._dice.uniform(-self._how.jitter_ms, self._how.jitter_ms)
        due = time.monotonic() + max(0.0, self._how.delay_ms + jitter) / 1000
        # A line keeps packets in order: who comes late holds up those behind.
        due = self._last[device] = max(due, self._last[device])
        heapq.heappush(self._waiting, (due, self.carried, self._across[device], packet))


class _Stopped(Exception):
    """Somebody asks for the end."""


def _stop(*_: object) -> None:
    raise _Stopped


def main() -> None:
    """Be the line until somebody ends it; print where the networks are, and at the end the counts."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("--loss", "--delay-ms", "--jitter-ms"):
        parser.add_argument(name, type=float, default=0.0)
    parser.add_argument("--seed", type=int, default=0)
    how = parser.parse_args()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, _stop)
    server, desks = _new_network(), _new_network()
    ends = {server: SERVER_ADDRESS, desks: DESKS_ADDRESS}
    carrier = None if _netem(ends, how) else _Carrier(*(_tun(*end) for end in ends.items()), how)
    print(
        json.dumps(
            {
                "kind": "tun" if carrier else "netem",
                "server": f"/proc/{os.getpid()}/fd/{server}",
                "desks": f"/proc/{os.getpid()}/fd/{desks}",
            }
        ),
        flush=True,
    )
    if sys.stdout.isatty():
        print(f"nsenter --net=/proc/{os.getpid()}/fd/{desks} ping {SERVER_ADDRESS}", flush=True)
    try:
        while True:
            if carrier:
                carrier.carry()
            else:
                signal.pause()
    except _Stopped:
        counts = (carrier.carried, carrier.lost) if carrier else _netem_counts(ends)
        print(json.dumps(counts), flush=True)


if __name__ == "__main__":
    main()
