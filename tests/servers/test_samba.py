"""Real processes on a real Samba server, killed at random, over a line that is slow and breaks."""

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
    "line", [(), ("--delay-ms", "20"), ("--cut",)], ids=["as it is", "slow", "cut"]
)
def test_desks_killed_at_random_converge_and_lose_nothing(
    samba: SambaServer, line: tuple[str, ...]
) -> None:
    assert samba.port
    code, words = said("--seconds", "12", "--seed", "1", *line)

    assert code == 0, words
    assert " 0 missing, 1 state(s), 0 problems" in words, words
