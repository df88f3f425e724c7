"""Learning to write requests: comments, practice, what the mayor thinks."""

from __future__ import annotations

from wardapp.store.kinds.room import KindRoom

COACHING = KindRoom(kinds={})
