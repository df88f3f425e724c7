"""Stamps: a hybrid logical clock (Kulkarni et al., 2014) that orders changes of all desks.

A stamp is ``{milliseconds:012x}-{counter:04x}-{desk}``: it sorts as text, follows the wall clock,
never goes back at one desk, and is always higher than every stamp that the desk has seen.

The counter begins anywhere in its lower part, not at 0: two desks of one image (a copied disk, a
restored backup) bear one identifier until they meet the share, and must not give one stamp to two
changes of one field.
"""

from __future__ import annotations

import secrets
import threading

from wardapp.domain.clock import Clock

DAY_MS = 86_400_000
_COUNTER_LIMIT = 0xFFFF
_COUNTER_BEGIN = 0x8000


def stamp_text(milliseconds: int, counter: int, desk: str) -> str:
    """Return the text of a stamp."""
    return f"{milliseconds:012x}-{counter:04x}-{desk}"


def stamp_ms(stamp: str) -> int:
    """Return the milliseconds since 1970 of a stamp.

    Raises:
        ValueError: It is not a stamp.
    """
    return int(stamp[:12], 16)


class StampClock:
    """Gives this desk's stamps.

    Args:
        clock: The wall clock.
        desk: Identifier of the desk, 16 hex digits.
        last: The highest stamp that is known, "" for none.

    Attributes:
        offset_ms: What is added to the wall clock; set from the file server's clock when this
            desk's is wrong.
    """

    def __init__(self, clock: Clock, desk: str, last: str = "") -> None:
        self._clock = clock
        self._desk = desk
        self._lock = threading.Lock()
        self._ms = 0
        self._counter = 0
        self.offset_ms = 0
        if last:
            self.observe(last)
            self._ms, self._counter = self._ms + 1, secrets.randbelow(_COUNTER_BEGIN)

    def wall_ms(self) -> int:
        """Return the corrected wall clock in milliseconds since 1970."""
        return int(self._clock.now().timestamp() * 1000) + self.offset_ms

    def next(self) -> str:
        """Return the next stamp of this desk."""
        with self._lock:
            now = self.wall_ms()
            if now > self._ms:
                self._ms, self._counter = now, secrets.randbelow(_COUNTER_BEGIN)
            elif self._counter < _COUNTER_LIMIT:
                self._counter += 1
            else:
                self._ms, self._counter = self._ms + 1, secrets.randbelow(_COUNTER_BEGIN)
            return stamp_text(self._ms, self._counter, self._desk)

    def become(self, desk: str) -> None:
        """Go on as another desk (its identifier), after every stamp so far."""
        with self._lock:
            self._desk = desk

    def go_back_to(self, stamp: str) -> None:
        """Go on from this stamp ("" for none), forgetting higher ones: nobody has seen those."""
        with self._lock:
            self._ms, self._counter = (stamp_ms(stamp), int(stamp[13:17], 16)) if stamp else (0, 0)

    def observe(self, stamp: str) -> None:
        """Go on from a stamp that was read, so that what follows here sorts after it."""
        milliseconds, counter = stamp_ms(stamp), int(stamp[13:17], 16)
        with self._lock:
            self._ms, self._counter = max((self._ms, self._counter), (milliseconds, counter))

    def is_far_ahead(self, stamp: str) -> bool:
        """Whether a stamp lies more than a day ahead of this desk's clock: held back, not obeyed."""
        return stamp_ms(stamp) > self.wall_ms() + DAY_MS
