"""What a ward does or decides by itself, and the registers beside it."""

from __future__ import annotations

from wardapp.store.kinds.room import KindRoom

PROJECT = KindRoom(kinds={})
