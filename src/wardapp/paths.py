"""Where things lie: the data folder of this desk and the resources of the program."""

from __future__ import annotations

import os
from pathlib import Path

DATA_ENV = "WARDAPP_DATA"


def default_data_dir() -> Path:
    """Return the data folder: WARDAPP_DATA, else the operating system's place for this user."""
    chosen = os.environ.get(DATA_ENV)
    if chosen:
        return Path(chosen)
    import platformdirs

    return Path(platformdirs.user_data_dir("wardapp", appauthor=False))


def resources_dir() -> Path:
    """Return ``resources/``: inside the installed package, else beside ``src/`` in a checkout."""
    packaged = Path(__file__).parent / "resources"
    return packaged if packaged.is_dir() else Path(__file__).parents[2] / "resources"


def database_path(data_dir: Path) -> Path:
    """Return the local database's file."""
    return data_dir / "wardapp.db"
