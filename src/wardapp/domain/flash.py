"""What headquarters must know at once: 速報."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class FlashReceipt:
    """Who at which office has seen a flash, and when."""

    office_id: str
    person_id: str
    seen_on: dt.date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Flash:
    """A flash (速報): a voice or a topic that a ward marked for headquarters, with its reason."""

    id: str
    office_id: str
    title: str
    reason: str
    marked_on: dt.date
    voice_id: str | None = None
    ended_on: dt.date | None = None
    receipts: tuple[FlashReceipt, ...] = field(default=())

    def seen_by(self, office_id: str) -> bool:
        """Whether somebody of this office has seen it."""
        return any(receipt.office_id == office_id for receipt in self.receipts)
