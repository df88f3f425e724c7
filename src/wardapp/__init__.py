"""wardapp: from what residents say to what the city decides."""

from __future__ import annotations

__version__ = "0.1.0"
