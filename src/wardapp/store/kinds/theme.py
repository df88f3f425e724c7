"""Themes (課題), ward mayors' hearings and question rounds."""

from __future__ import annotations

from wardapp.store.kinds.room import KindRoom

THEME = KindRoom(kinds={})
