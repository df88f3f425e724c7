"""A print server of one's own for tests: Debian's cupsd on a Unix socket, its queues are files.

python tests/helpers/cups_server.py FOLDER      # runs until Ctrl+C and prints where it listens
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from loopback import begin, end

PROGRAMS = ("cupsd", "lpadmin", "lpstat")
MISSING = "cupsd is not installed (installer/test-servers.sh installs it)"


def installed() -> bool:
    """Return whether all programs are there."""
    return all(shutil.which(p) or Path("/usr/sbin", p).exists() for p in PROGRAMS)


PPD = """*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "WARD.PPD"
*Manufacturer: "Ward"
*Product: "(Ward)"
*ModelName: "Ward"
*ShortNickName: "Ward"
*NickName: "Ward"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: False
*DefaultColorSpace: Gray
*FileSystem: False
*cupsVersion: 2.4
*cupsFilter: "application/vnd.cups-pdf 0 -"
*OpenUI *PageSize/Media: PickOne
*DefaultPageSize: A4
*PageSize A4/A4: ""
*PageSize A3/A3: ""
*CloseUI: *PageSize
*OpenUI *PageRegion/Media: PickOne
*DefaultPageRegion: A4
*PageRegion A4/A4: ""
*PageRegion A3/A3: ""
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "12 12 583 830"
*ImageableArea A3/A3: "12 12 830 1179"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
*PaperDimension A3/A3: "842 1191"
*OpenUI *Duplex/Two sides: PickOne
*DefaultDuplex: None
*Duplex None/Off: ""
*Duplex DuplexNoTumble/Long edge: ""
*Duplex DuplexTumble/Short edge: ""
*CloseUI: *Duplex
"""
"""A printer of A4 and A3 paper that prints both sides and takes PDF as it is."""


@dataclass
class CupsServer:
    """A running server.

    Attributes:
        folder: Where all of its own files are.
    """

    folder: Path
    _running: list[subprocess.Popen[bytes]] = field(default_factory=list)

    @property
    def socket(self) -> Path:
        """Where it listens."""
        return self.folder / "cups.sock"

    @property
    def environment(self) -> dict[str, str]:
        """What a program needs to find it."""
        return os.environ | {"CUPS_SERVER": str(self.socket), "HOME": str(self.folder)}

    def start(self) -> CupsServer:
        """Start it (root only); return when it answers.

        Raises:
            RuntimeError: It did not within 20 seconds.
        """
        at = self.folder
        for name in ("root", "spool", "spool/tmp", "cache", "state", "log", "out", "data"):
            (at / name).mkdir(parents=True, exist_ok=True)
        (at / "files.conf").write_text(
            f"""FileDevice Yes
ServerRoot {at}/root
RequestRoot {at}/spool
TempDir {at}/spool/tmp
CacheDir {at}/cache
StateDir {at}/state
ErrorLog {at}/log/error_log
AccessLog {at}/log/access_log
PageLog {at}/log/page_log
SystemGroup root
""",
            encoding="utf-8",
        )
        (at / "cupsd.conf").write_text(
            f"""Listen {self.socket}
LogLevel debug
Browsing Off
WebInterface No
PreserveJobHistory Yes
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
""",
            encoding="utf-8",
        )
        program = shutil.which("cupsd") or "/usr/sbin/cupsd"
        self._running.append(
            begin(
                [program, "-f", "-c", str(at / "cupsd.conf"), "-s", str(at / "files.conf")],
                at / "cupsd.out",
            )
        )
        deadline = time.monotonic() + 20
        while not self._answers():
            if self._running[-1].poll() is not None or time.monotonic() > deadline:
                said = (at / "cupsd.out").read_text(errors="replace")[-2000:]
                self.stop()
                raise RuntimeError(f"cupsd does not answer: {said}")
            time.sleep(0.05)
        return self

    def _answers(self) -> bool:
        return self.run("lpstat", "-r").stdout.find("is running") >= 0

    def run(self, program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run one of the print system's own commands against it."""
        named = shutil.which(program) or f"/usr/sbin/{program}"
        return subprocess.run(
            [named, *arguments],
            env=self.environment | {"LC_ALL": "C"},
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )

    def add_queue(self, name: str) -> Path:
        """Add a queue that is a file; return the file, which holds the last job as it was sent.

        Raises:
            RuntimeError: The server refuses it.
        """
        target = self.folder / "out" / f"{name}.prn"
        target.touch()
        target.chmod(0o666)
        driver = self.folder / "ward.ppd"
        driver.write_text(PPD, encoding="ascii")
        done = self.run("lpadmin", "-p", name, "-v", f"file:{target}", "-P", str(driver), "-E")
        if done.returncode:
            raise RuntimeError(done.stderr)
        return target

    def stop(self) -> None:
        """End it."""
        while self._running:
            end(self._running.pop())


if __name__ == "__main__":
    server = CupsServer(Path(sys.argv[1])).start()
    try:
        print(server.socket, flush=True)
        while True:
            time.sleep(60)
    except KeyboardInterrupt:
        pass
    finally:
        server.stop()
