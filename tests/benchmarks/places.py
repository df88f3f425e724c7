"""Desks and bare databases for the benchmarks."""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from wardapp.desk import Desk
from wardapp.domain.city import Role

CITY = Path(__file__).parents[1] / "data" / "mini_city.toml"


def new_desk(folder: Path, office: str = "北区役所", role: Role = Role.PUBLIC_HEARING) -> Desk:
    """Make a desk of the small test city."""
    return Desk.create(folder, city=CITY, office=office, person="計測 太郎", role=role)


def bare_database(path: Path) -> Any:
    """Open a bare database with the same cipher and pragmas as the desk's, and nothing else."""
    connection = sqlcipher.connect(str(path), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{secrets.token_hex(32)}'\"")
    connection.execute("PRAGMA cipher_memory_security = OFF")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA cache_size = -32768")
    return connection


def shared_data(name: str) -> Path | None:
    """Return a folder of the real data, None where it is not on this machine."""
    default = Path(__file__).resolve().parents[3] / "shared/data"
    folder = Path(os.environ.get("WARDAPP_SHARED_DATA", str(default))) / name
    return folder if folder.is_dir() else None
