"""The face of everything below the window: ``Desk``, one office's open database and all one does."""

from __future__ import annotations

from wardapp.desk.desk import Desk
from wardapp.desk.home import HomeSummary, Reminders
from wardapp.store.history import HistoryEntry
from wardapp.store.requests import AdoptionRate, EvidenceRow

__all__ = ["AdoptionRate", "Desk", "EvidenceRow", "HistoryEntry", "HomeSummary", "Reminders"]
