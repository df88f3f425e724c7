"""Three telephone calls through the real window with a real Japanese input method (mozc) under Xvfb.

Run as root on Debian with ``ibus ibus-mozc xdotool xvfb openbox dbus imagemagick`` installed::

    python3 tests/input_method/calls.py --out build/calls

It starts Xvfb and, as an ordinary user (mozc refuses root), a session bus, ibus and the window on a
desk of the sample city; then xdotool presses the keys that a clerk presses, romaji and all. Printed
are the keystrokes and the seconds of each call, without and with the typing of what was said; read
back from the database is what was kept. A key is pressed every ``--pace`` milliseconds (120: ten
romaji keys a second is a fast typist, 120 ms an ordinary one).
"""

from __future__ import annotations

import argparse
import contextlib
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
USER = "nobody"
MOZC = 'engines { name : "mozc-jp" longname : "Mozc" layout : "default" layout_variant : "" layout_option : "" rank : 80 }\nactive_on_launch: True\n'


@dataclass
class Call:
    """One call: keys as xdotool names them, in steps; ``said`` are those of the words themselves."""

    name: str
    said: list[str]
    rest: list[str]
    keys: int = 0
    seconds: float = 0.0
    typing: float = 0.0
    kept: str = field(default="")


_DONE = "key:Return"
CALLS = (
    Call(
        "街灯が消えている：校区、場所、氏名と電話、あとで回答",
        ["type:kouennno", "key:space", _DONE, "type:gaitougakieteitekowaidesu", "key:space", _DONE],
        [
            *("key:Tab", "type:shiomi", _DONE, "key:Tab", "type:nakamachi", "key:space", _DONE),
            *("key:Tab", "type:satou", "key:space", _DONE, "key:Tab", "type:0935550177", _DONE),
            *["key:Tab"] * 8,
            *("key:space", "key:ctrl+Return"),
        ],
    ),
    Call(
        "遊具が壊れている：似た声の回答を写して、その場で回答",
        ["type:kouennnoyuuguga", "key:space", _DONE, "type:kowareteiru", "key:space", _DONE],
        ["key:alt+c", "key:ctrl+Return"],
    ),
    Call(
        "お礼：本文だけ",
        ["type:madoguchinotaiouniorei", "key:space", _DONE],
        ["key:ctrl+Return"],
    ),
)


WORDS = ("0935550177", "公園の遊具が壊れている", "窓口の対応にお礼")
"""What finds each call again: the telephone number of the first caller, the words of the others."""


def as_user(command: list[str], **more: object) -> subprocess.Popen[bytes]:
    """Start a command as the ordinary user."""
    entry = pwd.getpwnam(USER)
    return subprocess.Popen(
        command,
        user=entry.pw_uid,
        group=entry.pw_gid,
        extra_groups=[],
        start_new_session=True,
        **more,  # type: ignore[call-overload]
    )


class Screen:
    """Xvfb with a user session: bus, ibus, the window."""

    def __init__(self, folder: Path, out: Path, pace_ms: int) -> None:
        self.out, self.pace_ms = out, pace_ms
        self.started: list[subprocess.Popen[bytes]] = []
        home = folder / "home"
        for name in (".config/mozc", ".config/ibus", "run", "data"):
            (home / name).mkdir(parents=True)
        (home / ".config/mozc/ibus_config.textproto").write_text(MOZC, encoding="utf-8")
        self.data = home / "data"
        entry = pwd.getpwnam(USER)
        self.display = ":97"
        self.environment = {
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home / "run"),
            "PATH": "/usr/bin:/bin",
            "LANG": "C.UTF-8",
            "DISPLAY": self.display,
            "QT_IM_MODULE": "ibus",
            "GTK_IM_MODULE": "ibus",
            "XMODIFIERS": "@im=ibus",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "PYTHONPATH": f"{ROOT / 'src'}:{ROOT / '.venv/lib/python3.11/site-packages'}",
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        for path in [home, *home.rglob("*")]:
            os.chown(path, entry.pw_uid, entry.pw_gid)
        folder.chmod(0o755)
        (home / "run").chmod(0o700)
        self.started.append(
            subprocess.Popen(
                ["Xvfb", self.display, "-screen", "0", "1440x900x24"], stderr=subprocess.DEVNULL
            )
        )
        time.sleep(1)
        self.started.append(
            as_user(["openbox"], env=self.environment, cwd="/", stderr=subprocess.DEVNULL)
        )

    def wardapp(self, *arguments: str) -> str:
        """Run the command line on the desk."""
        entry = pwd.getpwnam(USER)
        return subprocess.run(
            ["/usr/bin/python3", "-m", "wardapp", "--data", str(self.data / "desk"), *arguments],
            env=self.environment | {"QT_QPA_PLATFORM": "offscreen"},
            user=entry.pw_uid, group=entry.pw_gid, extra_groups=[], check=True, capture_output=True, text=True,
        ).stdout  # fmt: skip

    def open_window(self) -> None:
        """Start the session with the window in it, and wait until it is there."""
        script = (
            "ibus-daemon --xim --panel=disable --daemonize; "
            "until ibus list-engine >/dev/null 2>&1; do sleep 0.5; done; "
            f"exec /usr/bin/python3 -m wardapp --data {self.data / 'desk'}"
        )
        self.started.append(
            as_user(["dbus-run-session", "--", "sh", "-c", script], env=self.environment, cwd="/",
                    stdout=(self.out / "session.log").open("wb"), stderr=subprocess.STDOUT)
        )  # fmt: skip
        self.xdotool("windowactivate", "--sync", self.wait_for("wardapp"))

    def wait_for(self, title: str) -> str:
        """Return the window of a title."""
        for _ in range(120):
            found = self.xdotool("search", "--onlyvisible", "--name", title).split()
            if found:
                return found[-1]
            time.sleep(0.5)
        raise SystemExit(f"no window: {title}; see {self.out / 'session.log'}")

    def xdotool(self, *arguments: str) -> str:
        """Run xdotool; its answer."""
        done = subprocess.run(
            ["xdotool", *arguments],
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout

    def engine(self) -> None:
        """Let the field that has the focus be written by mozc."""
        address = next((self.data.parent / ".config/ibus/bus").glob("*")).read_text().splitlines()
        bus = next(line.partition("=")[2] for line in address if line.startswith("IBUS_ADDRESS="))
        entry = pwd.getpwnam(USER)
        # It fails where mozc writes already, as the only engine that is there.
        subprocess.run(["ibus", "engine", "mozc-jp"], env=self.environment | {"IBUS_ADDRESS": bus},
                       user=entry.pw_uid, group=entry.pw_gid, extra_groups=[], check=False)  # fmt: skip

    def press(self, step: str) -> int:
        """Press the keys of a step; return how many."""
        what, _, keys = step.partition(":")
        if what == "key":
            self.xdotool("key", "--clearmodifiers", keys)
            time.sleep(self.pace_ms / 1000)
            return 1
        self.xdotool("type", "--delay", str(self.pace_ms), keys)
        return len(keys)

    def shoot(self, name: str) -> None:
        """Keep a picture of the screen."""
        subprocess.run(
            ["import", "-window", "root", str(self.out / f"{name}.png")],
            env=self.environment,
            check=False,
        )

    def close(self) -> None:
        """End everything that was started."""
        for process in reversed(self.started):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, 15) if process.args[0] != "Xvfb" else process.terminate()
        subprocess.run(["pkill", "-u", USER, "-f", "ibus|mozc"], check=False)


def main() -> int:
    """Play the calls and print what they took; 1 where something was not kept as typed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "build/calls")
    parser.add_argument("--pace", type=int, default=120)
    wanted = parser.parse_args()
    out = wanted.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="calls-"))
    screen = Screen(folder, out, wanted.pace)
    try:
        screen.wardapp(
            "init",
            "--city",
            "見本市",
            "--office",
            "潮見区役所",
            "--person",
            "相田 みなと",
            "--sample",
        )
        screen.open_window()
        time.sleep(4)
        for number, call in enumerate(CALLS, 1):
            begun = time.monotonic()
            call.keys = screen.press("key:ctrl+n")
            window = screen.wait_for("声を受け付ける")
            screen.xdotool("windowactivate", "--sync", window)
            if number == 1:
                time.sleep(1)
                screen.engine()
                time.sleep(1)
                begun = time.monotonic()
            typing = time.monotonic()
            for step in call.said:
                call.keys += screen.press(step)
            call.typing = time.monotonic() - typing
            time.sleep(1)
            screen.shoot(f"{number}-typed")
            for step in call.rest:
                call.keys += screen.press(step)
            call.seconds = time.monotonic() - begun - 1
            time.sleep(2)
            screen.shoot(f"{number}-kept")
            screen.press("key:Escape")
            time.sleep(1)
    finally:
        screen.close()
        time.sleep(1)
    print("| call | keys | seconds | of which typing what was said |\n|---|---|---|---|")
    for call in CALLS:
        print(f"| {call.name} | {call.keys} | {call.seconds:.1f} | {call.typing:.1f} |")
    kept = [screen.wardapp("voices", "search", words) for words in WORDS]
    print("".join(kept))
    shutil.rmtree(folder, ignore_errors=True)
    return int(not all(kept))


if __name__ == "__main__":
    sys.exit(main())
