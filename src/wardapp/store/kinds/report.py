"""The monthly report (マンスリーリポート)."""

from __future__ import annotations

from wardapp.store.kinds.room import KindRoom

REPORT = KindRoom(kinds={})
