"""Four desks in four processes on one Samba share, killed at random: everything acknowledged arrives.

``python tests/servers/run.py --seconds 600`` is the long form. With loss, delay or jitter the server and
the desks are in two networks of their own (helpers/lossy_line.py), with ``--cut`` a small proxy cuts
their connections. With ``--mount`` each desk is on a mount of its own (helpers/smb_mount.py) and uses the
program's folder as it is; else smbprotocol lies below it (helpers/smb_path.py).
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS / "servers"), str(TESTS / "helpers")]

import lossy_line  # noqa: E402 - found by the path above
import samba_server  # noqa: E402
from breaking_line import BreakingLine  # noqa: E402
from clerk import forget_the_dead_after, use_samba  # noqa: E402
from loopback import begin, end  # noqa: E402
from smb_mount import SmbMount  # noqa: E402

from wardapp.desk import Desk  # noqa: E402
from wardapp.errors import ShareTrouble  # noqa: E402
from wardapp.sync.digest import state_digest  # noqa: E402

CITY_FILE = TESTS / "data" / "mini_city.toml"
OFFICES = ("総務市民局", "北区役所", "北区役所", "南区役所")
TEXT, PERSONS = ("の声",), ("093-582-0000", "広田")
"""What the desks write; nothing of it may be read on the server, except texts that are published."""
_QUIET_S = 240.0
_PREFIX = "wardapp-samba-"


@dataclass
class Place:
    """Where the desks of a run find their share.

    Attributes:
        addresses: What each desk is told, a folder.
        command: What the command of each desk begins with, and what it ends with.
        files: The shared folder as the server sees it.
        proxy: What cuts their connections, if anything.
    """

    addresses: list[Path]
    command: tuple[list[str], list[str]]
    files: Path
    proxy: BreakingLine | None = None


@dataclass
class Outcome:
    """What a run came to.

    Attributes:
        acknowledged: Identifiers of voices that some desk had shown as saved, by office.
        kills: How many processes were killed.
        sent: Bundles that were on the share when the last desk was killed.
        troubles: How often a desk said that the share failed, or logged something, by what it said.
        missing: Voices that some desk lacks at the end.
        digests: The state of each desk at the end.
        problems: What ``verify`` says, and files in which something can be read.
    """

    acknowledged: dict[str, list[str]] = field(default_factory=dict)
    kills: int = 0
    sent: int = 0
    troubles: dict[str, int] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)
    digests: set[str] = field(default_factory=set)
    problems: list[str] = field(default_factory=list)


def found_city(work: Path, addresses: list[Path]) -> list[Path]:
    """Make four desks that are enrolled on the share; return their data folders."""
    desks = [
        Desk.create(work / f"desk{n}", city=CITY_FILE, office=office, person="広田 聡")
        for n, office in enumerate(OFFICES)
    ]
    desks[0].share.create(addresses[0], "端末0")
    for number, desk in enumerate(desks[1:], 1):
        words = desk.share.join(addresses[number], f"端末{number}")
        desks[0].share.approve(f"端末{number}", " ".join(words))
    for _ in range(3):
        for desk in desks:
            desk.sync()
    for desk in desks:
        desk.close()
    return [work / f"desk{n}" for n in range(len(OFFICES))]


def run(work: Path, place: Place, seconds: float, *, seed: int) -> Outcome:
    """Let the four work and be killed for so many seconds, then let everybody sync and compare."""
    folders = found_city(work, place.addresses)
    outcome = Outcome()
    dice = random.Random(seed)
    outputs: list[Path] = []
    running: dict[int, subprocess.Popen[bytes]] = {}
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

    def start(number: int) -> None:
        outputs.append(work / f"output{len(outputs)}-{number}.txt")
        before, after = place.command
        clerk = [sys.executable, str(TESTS / "servers" / "clerk.py"), str(folders[number])]
        running[number] = begin([*before, *clerk, *after], outputs[-1])

    until = time.monotonic() + seconds
    for number in range(len(folders)):
        start(number)
    if place.proxy:
        place.proxy.cutting = True
    while time.monotonic() < until:
        time.sleep(dice.uniform(0.5, 3.0))
        number = dice.randrange(len(folders))
        running[number].send_signal(signal.SIGKILL)
        running[number].wait()
        outcome.kills += 1
        start(number)
    for process in running.values():
        end(process)
    if place.proxy:
        place.proxy.cutting = False
    outcome.sent = sum(1 for _ in place.files.glob("log/*/*.wab"))
    for output in outputs:
        _hear(output, outcome)
    compare(folders, outcome)
    outcome.problems += read_in_the_clear(place.files)
    return outcome


def _hear(output: Path, outcome: Outcome) -> None:
    """Take up what a desk said until it was killed; what is not one of its words is a problem."""
    number = int(output.stem.rpartition("-")[2])
    text = output.read_text(encoding="utf-8")
    for said in text[: text.rfind("\n") + 1].splitlines():
        if said.startswith("#"):
            outcome.troubles[said[2:]] = outcome.troubles.get(said[2:], 0) + 1
        elif said.count("-") == 4:
            outcome.acknowledged.setdefault(OFFICES[number], []).append(said)
        else:
            outcome.problems.append(f"{output.name}: {said}")


def compare(folders: list[Path], outcome: Outcome) -> None:
    """Sync all desks until nothing moves, and see that they hold the same and lack nothing."""
    from wardapp.desk.publishing import shared_fields

    desks = [Desk.open(folder, wait_s=20) for folder in folders]
    until = time.monotonic() + _QUIET_S
    while time.monotonic() < until:
        try:
            reports = [desk.sync() for desk in desks]
        except ShareTrouble as error:  # a name that a killed desk had reserved is not free at once
            said = f"at the end: {type(error).__name__} {error.detail}"
            outcome.troubles[said] = outcome.troubles.get(said, 0) + 1
            continue
        if not any(r.read_changes + r.sent_changes for r in reports):
            break
    else:
        outcome.problems.append(f"not quiet after {_QUIET_S:.0f} s")
    for desk, office in zip(desks, OFFICES, strict=True):
        have = {row[0] for row in desk.database.all("SELECT id FROM voice")}
        for wanted in outcome.acknowledged.values():
            outcome.missing += sorted(set(wanted) - have)
        contacts = {row[0] for row in desk.database.all("SELECT voice_id FROM contact")}
        outcome.missing += sorted(set(outcome.acknowledged.get(office, [])) - contacts)
        outcome.digests.add(state_digest(desk.database, shared_fields()))
        outcome.problems += [f"{p.what} {p.detail}" for p in desk.verify()]
        desk.close()


def read_in_the_clear(files: Path) -> list[str]:
    """Return the files of the share in which something can be read that desks wrote."""
    found = []
    for file in sorted(file for file in files.rglob("*") if file.is_file()):
        name, content = file.relative_to(files), file.read_bytes()
        found += [
            f"{word} can be read on the server: {name}"
            for word in (PERSONS if name.parts[0] == "published" else TEXT + PERSONS)
            if any(word.encode(code) in content for code in ("utf-8", "utf-16-le", "cp932"))
        ]
    return found


def prepare(work: Path, wanted: argparse.Namespace, ending: ExitStack) -> Place:
    """Start the server, and what lies between it and the desks; say what that is."""
    server = samba_server.SambaServer(work / "server")
    enter: list[str] = []
    if wanted.loss or wanted.delay_ms or wanted.jitter_ms:
        line = lossy_line.LossyLine(
            work / "line", wanted.loss, wanted.delay_ms, wanted.jitter_ms, wanted.seed
        ).start()
        ending.callback(
            lambda: print(f"line ({line.kind}): {line.carried:,} packets, {line.lost:,} lost")
        )
        ending.callback(line.stop)
        # This process founds the city and compares at the server's end, where the line is fast.
        line.enter_server()
        server.address, enter = lossy_line.SERVER_ADDRESS, line.from_desks
    server.start()
    ending.callback(server.stop)
    port, proxy = server.port, None
    if wanted.cut:
        proxy = BreakingLine((server.address, port), seed=wanted.seed)
        ending.callback(proxy.close)
        port = proxy.port
    reserved = [f"--reserved-s={wanted.reserved_s}"]
    forget_the_dead_after(wanted.reserved_s)
    if not wanted.mount:
        use_samba(server.address, server.port)
        after = [f"--samba={server.address}:{port}", *reserved]
        return Place([work / "address"] * len(OFFICES), (enter, after), server.files, proxy)
    mounts = []
    for number in range(len(OFFICES)):
        mounts.append(SmbMount(work / f"pc{number}", f"{server.address}:{port}", enter).start())
        ending.callback(mounts[-1].stop)
    return Place([mount.path for mount in mounts], ([], reserved), server.files, proxy)


def sweep() -> None:
    """Remove the folders of runs that were killed; their processes and mounts have ended with them."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*-*"):
        process = folder.name.removeprefix(_PREFIX).partition("-")[0]
        if process.isdigit() and not Path("/proc", process).exists():
            shutil.rmtree(folder, ignore_errors=True)


def main() -> int:
    """Run the long form and say what it came to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=600.0)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    parser.add_argument("--mount", action="store_true", help="one FUSE mount for each desk")
    parser.add_argument("--loss", type=float, default=0.0, help="percent of packets, each way")
    parser.add_argument("--delay-ms", type=float, default=0.0, help="each way")
    parser.add_argument("--jitter-ms", type=float, default=0.0, help="more or less than the delay")
    parser.add_argument("--cut", action="store_true", help="cut connections now and then")
    parser.add_argument(
        "--reserved-s", type=int, default=120, help="when a killed desk's reservation is over"
    )
    wanted = parser.parse_args()
    sweep()
    work = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-"))
    with ExitStack() as ending:
        ending.callback(shutil.rmtree, work, ignore_errors=True)
        outcome = run(work, prepare(work, wanted, ending), wanted.seconds, seed=wanted.seed)
    total = sum(map(len, outcome.acknowledged.values()))
    failed = sum(n for said, n in outcome.troubles.items() if not said.startswith("log:"))
    for said, times in sorted(outcome.troubles.items()):
        print(f"{times:,} times: {said}")
    for problem in outcome.problems[:20]:
        print(f"problem: {problem}")
    print(
        f"seed {wanted.seed}: {total:,} voices acknowledged, {outcome.kills} kills, "
        f"{outcome.sent:,} bundles sent, {failed} failed syncs, {len(outcome.missing)} missing, "
        f"{len(outcome.digests)} state(s), {len(outcome.problems)} problems"
    )
    return int(bool(outcome.missing or outcome.problems or len(outcome.digests) != 1))


if __name__ == "__main__":
    raise SystemExit(main())
