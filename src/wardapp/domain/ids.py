"""Identifiers: UUIDv7 for what people make, derived ones for what must agree between desks."""

from __future__ import annotations

import os
import threading
import time
import uuid

WARDAPP_NAMESPACE = uuid.UUID("7b9c1c1e-6e0b-5a43-9c0f-0d6a5a7e0c11")
"""Namespace of derived identifiers; part of the share's format, never changed."""

_lock = threading.Lock()
_last = 0


def new_id() -> str:
    """Return a new UUIDv7 (RFC 9562, 5.7) as text; later calls in one process sort later.

    The 12 bits after the milliseconds are a counter within the millisecond (method 1 of RFC 9562,
    6.2), so that records made by one import keep their order in every index.
    """
    global _last  # noqa: PLW0603 - the one counter of the process
    now = time.time_ns() // 1_000_000
    with _lock:
        tick = max(now << 12, _last + 1)
        _last = tick
    random_bits = int.from_bytes(os.urandom(8)) & ((1 << 62) - 1)
    value = ((tick >> 12) & ((1 << 48) - 1)) << 80 | 0x7 << 76 | (tick & 0xFFF) << 64
    return str(uuid.UUID(int=value | 0b10 << 62 | random_bits))


def derived_id(kind: str, *parts: str) -> str:
    """Return the identifier that every desk derives from the same parts (UUIDv5).

    For links (both ends' identifiers) and for master data of a city (its names), so that two desks
    that make the same thing make one thing.
    """
    return str(uuid.uuid5(WARDAPP_NAMESPACE, "\x1f".join((kind, *parts))))


def conflict_id(record: str, name: str) -> str:
    """Return the identifier of the conflict of this field of a record."""
    return derived_id("conflict", record, name)
