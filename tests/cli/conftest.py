"""Running the command line in this process and in processes of its own."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

SOURCE = Path(__file__).parents[2] / "src"
CITY = Path(__file__).parents[1] / "data" / "mini_city.toml"


@dataclass(frozen=True)
class Answer:
    """What a call of the command line left: exit code, standard output, standard error."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON value that stands on standard output."""
        assert self.code == 0, self.err
        return json.loads(self.out)


Run = Callable[..., Answer]


@pytest.fixture
def run(data_dir: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run ``wardapp`` in this process on the small sample city's desk of 北区役所."""
    from wardapp.cli import run as run_line

    def call(*arguments: object, data: Path | None = None, stdin: bytes | None = None) -> Answer:
        if stdin is not None:
            monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capfd.readouterr()
        code = run_line(["--data", str(data or data_dir), *map(str, arguments)])
        captured = capfd.readouterr()
        return Answer(code, captured.out, captured.err)

    return call


def environment(**more: str) -> dict[str, str]:
    """Return the environment of a process of its own."""
    return os.environ | {"PYTHONPATH": str(SOURCE)} | more


@pytest.fixture
def process() -> Run:
    """Run ``wardapp`` as a process of its own; nothing of this process is shared."""

    def call(*arguments: object, stdin: bytes = b"", **env: str) -> Answer:
        done = subprocess.run(
            [sys.executable, "-m", "wardapp", *map(str, arguments)],
            input=stdin,
            capture_output=True,
            env=environment(**env),
            timeout=120,
            check=False,
        )
        return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())

    return call
