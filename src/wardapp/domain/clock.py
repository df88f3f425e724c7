"""Time: the one place that asks for it."""

from __future__ import annotations

import datetime as dt
from typing import Protocol


class Clock(Protocol):
    """Tells the time; tests hand in a fixed one."""

    def now(self) -> dt.datetime:
        """Return the present moment, with time zone."""
        ...

    def today(self) -> dt.date:
        """Return today's date at this desk."""
        ...


class SystemClock:
    """The computer's clock in its local time zone."""

    def now(self) -> dt.datetime:
        """Return the present moment, with the local time zone."""
        return dt.datetime.now().astimezone()

    def today(self) -> dt.date:
        """Return today's date in the local time zone."""
        return self.now().date()


class FixedClock:
    """A clock that stands still until it is moved."""

    def __init__(self, moment: dt.datetime) -> None:
        self.moment = moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)

    def now(self) -> dt.datetime:
        """Return the fixed moment."""
        return self.moment

    def today(self) -> dt.date:
        """Return the fixed moment's date."""
        return self.moment.date()
