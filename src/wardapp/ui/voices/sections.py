"""The sections of the reading pane, in their order; each is imported when the pane is first made."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext
    from wardapp.ui.voices.section import VoiceSection

SECTIONS: tuple[Callable[[UiContext], VoiceSection], ...] = ()
"""Each makes one section, with an import of its own (see ui/places.py for the same habit)."""
