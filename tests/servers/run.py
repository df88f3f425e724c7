"""Four desks in four processes on one Samba share, killed at random: everything acknowledged arrives.

``python tests/servers/run.py --seconds 600 [--delay-ms 50] [--cut]``: the long form. With a delay or
cuts a small proxy stands between desks and server (no kernel support needed).
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
from dataclasses import dataclass, field
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS / "servers"), str(TESTS / "helpers")]

import samba_server  # noqa: E402 - found by the path above
from clerk import use_samba  # noqa: E402
from slow_line import SlowLine  # noqa: E402

from wardapp.desk import Desk  # noqa: E402
from wardapp.sync.digest import state_digest  # noqa: E402

CITY_FILE = TESTS / "data" / "mini_city.toml"
OFFICES = ("総務市民局", "北区役所", "北区役所", "南区役所")


@dataclass
class Outcome:
    """What a run came to.

    Attributes:
        acknowledged: Identifiers of voices that some desk had shown as saved, by office.
        kills: How many processes were killed.
        troubles: How often a desk said that the share failed.
        missing: Voices that some desk lacks at the end.
        digests: The state of each desk at the end.
        problems: What ``verify`` says.
    """

    acknowledged: dict[str, list[str]] = field(default_factory=dict)
    kills: int = 0
    troubles: int = 0
    missing: list[str] = field(default_factory=list)
    digests: set[str] = field(default_factory=set)
    problems: list[str] = field(default_factory=list)


def found_city(work: Path) -> list[Path]:
    """Make four desks that are enrolled on the share; return their data folders."""
    desks = [
        Desk.create(work / f"desk{n}", city=CITY_FILE, office=office, person="広田 聡")
        for n, office in enumerate(OFFICES)
    ]
    desks[0].share.create(work / "address", "端末0")
    for number, desk in enumerate(desks[1:], 1):
        words = desk.share.join(work / "address", f"端末{number}")
        desks[0].share.approve(f"端末{number}", " ".join(words))
    for _ in range(3):
        for desk in desks:
            desk.sync()
    for desk in desks:
        desk.close()
    return [work / f"desk{n}" for n in range(len(OFFICES))]


def run(
    work: Path,
    server: samba_server.SambaServer,
    seconds: float,
    *,
    seed: int,
    line: SlowLine | None,
) -> Outcome:
    """Let the four work and be killed for so many seconds, then let everybody sync and compare."""
    use_samba(server.port)
    folders = found_city(work)
    outcome = Outcome()
    dice = random.Random(seed)
    outputs: list[Path] = []
    running: dict[int, subprocess.Popen[bytes]] = {}
    port = line.port if line else server.port

    def start(number: int) -> None:
        output = work / f"output{len(outputs)}-{number}.txt"
        outputs.append(output)
        with output.open("wb") as file:
            running[number] = subprocess.Popen(
                [
                    sys.executable,
                    str(TESTS / "servers" / "clerk.py"),
                    str(folders[number]),
                    str(port),
                ],
                stdout=file,
                stderr=subprocess.DEVNULL,
                env=os.environ | {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"},
            )

    until = time.monotonic() + seconds
    for number in range(len(folders)):
        start(number)
    while time.monotonic() < until:
        time.sleep(dice.uniform(0.5, 3.0))
        number = dice.randrange(len(folders))
        running[number].send_signal(signal.SIGKILL)
        running[number].wait()
        outcome.kills += 1
        start(number)
    for process in running.values():
        process.send_signal(signal.SIGKILL)
        process.wait()
    for output in outputs:
        number = int(output.stem.rpartition("-")[2])
        text = output.read_text(encoding="utf-8")
        for said in text[: text.rfind("\n") + 1].splitlines():
            if said.startswith("#"):
                outcome.troubles += 1
            else:
                outcome.acknowledged.setdefault(OFFICES[number], []).append(said)
    compare(folders, outcome)
    return outcome


def compare(folders: list[Path], outcome: Outcome) -> None:
    """Sync all desks until nothing moves, and see that they hold the same and lack nothing."""
    from wardapp.desk.publishing import shared_fields

    desks = [Desk.open(folder, wait_s=20) for folder in folders]
    for _ in range(10):
        reports = [desk.sync() for desk in desks]
        if not any(r.read_changes + r.sent_changes for r in reports):
            break
    for desk, office in zip(desks, OFFICES, strict=True):
        have = {row[0] for row in desk.database.all("SELECT id FROM voice")}
        for wanted in outcome.acknowledged.values():
            outcome.missing += sorted(set(wanted) - have)
        contacts = {row[0] for row in desk.database.all("SELECT voice_id FROM contact")}
        outcome.missing += sorted(set(outcome.acknowledged.get(office, [])) - contacts)
        outcome.digests.add(state_digest(desk.database, shared_fields()))
        outcome.problems += [f"{p.what} {p.detail}" for p in desk.verify()]
        desk.close()


def main() -> int:
    """Run the long form and say what it came to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=600.0)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    parser.add_argument("--delay-ms", type=float, default=0.0)
    parser.add_argument("--cut", action="store_true", help="cut the line now and then")
    wanted = parser.parse_args()
    work = Path(tempfile.mkdtemp(prefix="wardapp-samba-"))
    server = samba_server.SambaServer(work / "server").start()
    line = None
    if wanted.delay_ms or wanted.cut:
        line = SlowLine(server.port, wanted.delay_ms / 1000, cuts=wanted.cut, seed=wanted.seed)
    try:
        outcome = run(work, server, wanted.seconds, seed=wanted.seed, line=line)
    finally:
        if line:
            line.close()
        server.stop()
        shutil.rmtree(work, ignore_errors=True)
    total = sum(map(len, outcome.acknowledged.values()))
    print(
        f"seed {wanted.seed}: {total:,} voices acknowledged, {outcome.kills} kills, "
        f"{outcome.troubles} failed syncs, {len(outcome.missing)} missing, "
        f"{len(outcome.digests)} state(s), {len(outcome.problems)} problems"
    )
    return int(bool(outcome.missing or outcome.problems or len(outcome.digests) != 1))


if __name__ == "__main__":
    raise SystemExit(main())
