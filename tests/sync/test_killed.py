"""A desk that is killed at any moment of its syncs: what it had acknowledged arrives, once."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from wardapp.desk import Desk

Town = Any  # conftest.Town: importlib mode has no import of conftest

CLERK = """
import sys
from pathlib import Path
from wardapp.desk import Desk
from wardapp.domain.voice import ContactDraft, VoiceDraft

with Desk.open(Path(sys.argv[1])) as desk:
    while True:
        kept = desk.voices.keep(VoiceDraft(text="街灯が暗い"), ContactDraft(phone="093-582-0000")).id
        print(kept, flush=True)
        desk.sync()
"""


def test_a_desk_killed_at_random_loses_and_repeats_nothing(town: Town, tmp_path: Path) -> None:
    seed = random.randrange(1 << 32)
    print("seed", seed)
    chance = random.Random(seed)
    hq = town.found("総務市民局")
    ward = town.join(hq, "北区役所")
    ward.close()
    acknowledged: list[str] = []

    for run in range(6):
        output = tmp_path / f"run{run}.txt"
        with output.open("wb") as file:
            clerk = subprocess.Popen(
                [sys.executable, "-c", CLERK, str(ward.data_dir)],
                stdout=file,
                env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
            )
            deadline = time.monotonic() + 20
            while not output.stat().st_size and time.monotonic() < deadline:
                time.sleep(0.02)
            time.sleep(chance.uniform(0, 0.4))
            clerk.send_signal(signal.SIGKILL)
            clerk.wait()
        text = output.read_text()
        acknowledged += text[: text.rfind("\n") + 1].split()

    reopened: Desk = town.reopen(ward)
    warnings = town.sync(reopened, hq)

    assert len(acknowledged) >= 6
    assert warnings == []
    for kept in acknowledged:
        assert hq.voices.get(kept).text == "街灯が暗い"
        assert reopened.voices.contact(kept) is not None
        assert hq.voices.contact(kept) is None
    assert reopened.verify() == []
    assert hq.verify() == []
    numbers = [path.name for path in town.bundles()]
    assert len(numbers) == len(set(numbers))
