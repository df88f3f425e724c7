"""The counter in a disaster (災害時の受付): how urgent it is, and what a paper form says."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum


class Urgency(StrEnum):
    """How soon somebody has to act (急ぎの度合), as the paper form has it."""

    LIFE = "life"
    TODAY = "today"
    DAYS = "days"
    INFO = "info"


URGENCY_LABELS = {
    Urgency.LIFE: "人命に関わる",
    Urgency.TODAY: "今日中",
    Urgency.DAYS: "数日中",
    Urgency.INFO: "情報提供",
}
_DAYS_LEFT = {Urgency.LIFE: 0, Urgency.TODAY: 0, Urgency.DAYS: 3}


def due_on(urgency: Urgency | None, received: dt.date) -> dt.date | None:
    """Return the day by which somebody has to act; days of the calendar, as nobody goes home."""
    days = _DAYS_LEFT.get(urgency) if urgency is not None else None
    return received + dt.timedelta(days=days) if days is not None else None


def marked(urgency: Urgency | None, summary: str, text: str) -> str:
    """Return a summary that says in every list how urgent it is."""
    if urgency is None or urgency is Urgency.INFO:
        return summary
    words = summary or " ".join(text.split())[:60]
    mark = f"【{URGENCY_LABELS[urgency]}】"
    return words if words.startswith(mark) else f"{mark}{words}"


@dataclass(slots=True, kw_only=True)
class PaperForm:
    """A filled-in paper form (受付用紙), to be typed in later with many others.

    Attributes:
        told_to: Whom it was passed on to at once.
        done: What was done.
    """

    text: str
    received_on: dt.date | None = None
    urgency: Urgency | None = None
    district_id: str | None = None
    place: str = ""
    name: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    told_to: str = ""
    done: str = ""
