"""What the other tests of servers stand on: a line that loses what it says, mounts that end with the test."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from lossy_line import SERVER_ADDRESS
from samba_server import SambaServer

pytest_plugins = ["server_fixtures"]
HELPERS = Path(__file__).resolve().parents[1] / "helpers"
SO_RCVBUFFORCE = 33  # a busy machine loses nothing either

ECHO = f"""
import socket
server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
server.setsockopt(socket.SOL_SOCKET, {SO_RCVBUFFORCE}, 1 << 24)
server.bind(("{SERVER_ADDRESS}", 7))
print("ready", flush=True)
while True:
    server.sendto(*server.recvfrom(100))
"""
ASK = f"""
import socket, time
asking = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
asking.setsockopt(socket.SOL_SOCKET, {SO_RCVBUFFORCE}, 1 << 24)
asking.connect(("{SERVER_ADDRESS}", 7))
sent, took = {{}}, []

def hear(wait):
    asking.settimeout(wait)
    try:
        while True:
            number = int(asking.recv(100))
            took.append(time.monotonic() - sent[number])
    except TimeoutError:
        pass

for number in range(1000):
    sent[number] = time.monotonic()
    asking.send(b"%d" % number)
    hear(0.0005)
hear(1)
print(len(took), min(took))
"""
IN_SERVERS_NETWORK = """
import os, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from lossy_line import LossyLine
line = LossyLine(Path(sys.argv[2]), loss=20, delay_ms=20, jitter_ms=5, seed=1).start()
line.enter_server()
print(*line.from_desks, flush=True)
os.execv(sys.executable, [sys.executable, "-c", sys.argv[3]])
"""


def test_a_line_is_as_slow_and_loses_as_much_as_it_says(own_line: None, tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", IN_SERVERS_NETWORK, str(HELPERS), str(tmp_path), ECHO],
        stdout=subprocess.PIPE,
        text=True,
    ) as server:
        assert server.stdout
        from_desks = server.stdout.readline().split()
        assert server.stdout.readline() == "ready\n"
        asked = subprocess.run(
            [*from_desks, sys.executable, "-c", ASK], capture_output=True, text=True, check=True
        )
        server.kill()  # and with it, though nobody told it, the line

    came, shortest = asked.stdout.split()
    assert 560 < int(came) < 720  # 640 of 1000: a fifth is lost on either way
    assert float(shortest) >= 0.03  # never earlier than twice the shortest way
    wait_for_end(int(from_desks[1].split("/")[2]))


def wait_for_end(process: int) -> None:
    """Return when a process is gone."""
    deadline = time.monotonic() + 20
    while Path(f"/proc/{process}/ns/net").exists():
        assert time.monotonic() < deadline, "it lives on"
        time.sleep(0.02)


MOUNTING = """
import sys, time
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from smb_mount import SmbMount
mount = SmbMount(Path(sys.argv[2]), sys.argv[3]).start()
print(mount.path, flush=True)
time.sleep(600)
"""


def test_nothing_stays_mounted_when_a_test_is_killed(own_mount: None, samba: SambaServer) -> None:
    folder = Path(tempfile.mkdtemp(prefix="wardapp-mount-"))
    where = f"{samba.address}:{samba.port}"
    with subprocess.Popen(
        [sys.executable, "-c", MOUNTING, str(HELPERS), str(folder), where],
        stdout=subprocess.PIPE,
        text=True,
    ) as test:
        assert test.stdout
        mounted = Path(test.stdout.readline().strip())
        (mounted / "a file").write_bytes(b"here")
        test.kill()

    assert (samba.files / "a file").read_bytes() == b"here"
    wait_for_end(int(mounted.parts[2]))
    assert str(folder) not in Path("/proc/mounts").read_text()
    (samba.files / "a file").unlink()
    shutil.rmtree(folder)
