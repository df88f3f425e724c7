"""Collect the licence texts of what is shipped with the program into resources/licences/.

Run by hand after the lock file changed, in the project's environment. Qt's wheels carry no licence
texts: LGPL, GPL and Apache are taken from /usr/share/common-licenses of a Debian system.
"""

from __future__ import annotations

import importlib.metadata
import re
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
OUT = ROOT / "resources" / "licences"
QT = ("pyside6-essentials", "shiboken6")
SAID_ELSEWHERE = {"sqlcipher3": "Zlib; inside: SQLCipher (BSD-3-Clause), OpenSSL (Apache-2.0)"}
APACHE_CHOSEN = ("arro3-core", "arro3-io")  # MIT OR Apache-2.0, and no text in the wheel
NOTHING_SHIPPED = ("pip",)  # needed to install, not to run


def main() -> None:
    """Write one file a package, and the table of them."""
    OUT.mkdir(parents=True, exist_ok=True)
    for old in OUT.glob("*.txt"):
        old.unlink()
    for name in ("LGPL-3", "GPL-3", "Apache-2.0"):
        shutil.copy(f"/usr/share/common-licenses/{name}", OUT / f"{name}.txt")
    pinned = re.findall(
        r"^([a-z0-9-]+)==", (ROOT / "requirements" / "run.txt").read_text("utf-8"), re.MULTILINE
    )
    rows = []
    for package in pinned:
        if package in NOTHING_SHIPPED:
            continue
        found = importlib.metadata.distribution(package)
        meta = found.metadata
        licence = (
            meta.get("License-Expression") or (meta.get("License") or "").split("\n", maxsplit=1)[0]
        )
        if not licence or len(licence) > 60:
            kinds = [c for c in meta.get_all("Classifier", []) if c.startswith("License ::")]
            licence = " / ".join(k.rsplit(":: ", 1)[-1] for k in kinds)
        texts = [
            Path(str(found.locate_file(f)))
            for f in found.files or []
            if ".dist-info" in str(f)
            and re.search(r"licen[sc]e|copying|notice", str(f), re.IGNORECASE)
        ]
        if package in QT:
            licence = "LGPL-3.0-only (chosen)"
            rows.append((package, found.version, licence, "LGPL-3.txt, GPL-3.txt"))
            continue
        if package in APACHE_CHOSEN:
            rows.append((package, found.version, "Apache-2.0 (chosen)", "Apache-2.0.txt"))
            continue
        licence = SAID_ELSEWHERE.get(package, licence)
        texts = [t for t in texts if t.is_file() and t.suffix not in {".py", ".pyc"}]
        if texts:
            parts = [
                f"===== {t.name} =====\n{t.read_text('utf-8', errors='replace').strip()}\n"
                for t in sorted(texts)
            ]
            (OUT / f"{package}.txt").write_text("\n".join(parts), encoding="utf-8")
        rows.append(
            (package, found.version, licence, f"{package}.txt" if texts else "(none in the wheel)")
        )
    table = "\n".join(f"| {' | '.join(row)} |" for row in rows)
    (OUT / "README.md").write_text(
        "# Licences of what is shipped with wardapp\n"
        "wardapp itself is under the MIT licence (LICENSE). Fonts: ../fonts/README.md, icons: ../icons/lucide/LICENSE.\n\n"
        "Qt and PySide6 are used under the LGPL 3, unmodified and as shared libraries that may be replaced; their source\n"
        "is at https://download.qt.io/official_releases/QtForPython/ and https://download.qt.io/official_releases/qt/.\n\n"
        f"| package | version | licence | text |\n|---|---|---|---|\n{table}\n",
        encoding="utf-8",
    )
    sys.stdout.write(f"{len(rows)} packages\n")


if __name__ == "__main__":
    main()
