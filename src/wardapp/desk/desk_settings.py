"""The settings of a desk: what was set here, else what is declared (settings.py)."""

from __future__ import annotations

from typing import Any

from wardapp.settings import DEFAULTS
from wardapp.store.local import LocalSettings


class Settings:
    """The settings of this desk, with their declared defaults."""

    def __init__(self, local: LocalSettings) -> None:
        self._local = local

    def get(self, key: str) -> Any:
        """Return the value of a setting."""
        return self._local.get(key, DEFAULTS.get(key))

    def set(self, key: str, value: Any) -> None:
        """Change a setting."""
        self._local.set(key, value)
