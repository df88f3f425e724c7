"""Real processes on a real Samba server, killed at random: over a line that is slow, loses packets and breaks,
and on mounts of their own."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from samba_server import SambaServer

pytest_plugins = ["server_fixtures"]


RUN = Path(__file__).parent / "run.py"


def said(*arguments: str) -> tuple[int, str]:
    """Run the long form's command for a short while: it changes modules of its own process."""
    import subprocess

    done = subprocess.run(
        [sys.executable, str(RUN), *arguments],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr[-2000:]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("needed", "line"),
    [
        ((), ()),
        (("own_line",), ("--loss", "3", "--delay-ms", "10", "--jitter-ms", "5")),
        ((), ("--cut",)),
        (("own_mount",), ("--mount", "--reserved-s", "5")),
    ],
    ids=["as it is", "slow and lossy", "cut", "mounted"],
)
def test_desks_killed_at_random_converge_and_lose_nothing(
    samba: SambaServer,
    request: pytest.FixtureRequest,
    needed: tuple[str, ...],
    line: tuple[str, ...],
) -> None:
    assert samba.port
    for fixture in needed:
        request.getfixturevalue(fixture)
    code, words = said("--seconds", "10", "--seed", "1", *line)

    assert code == 0, words
    assert " 0 missing, 1 state(s), 0 problems" in words, words
