"""``python -m wardapp`` and the program ``wardapp``: the window without a command, else the command line."""

from __future__ import annotations

import sys
from pathlib import Path


def main() -> None:
    """Start what the arguments ask for, and end the process with its exit code."""
    from wardapp.cli import run

    sys.exit(run(sys.argv[1:]))


def window() -> None:
    """Start the window."""
    from wardapp.app import main as open_window

    data = Path(sys.argv[2]) if len(sys.argv) > 2 and sys.argv[1] == "--data" else None
    sys.exit(open_window(data))


if __name__ == "__main__":
    main()
