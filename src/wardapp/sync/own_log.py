"""What this desk's own log of changes tells of what was published to the whole city.

A desk never holds what another office keeps to itself: whatever it has of a desk of another office, it
read in a section for the city, as it was published. Of its own office's desks that cannot be told: a
text may have been kept in the office that would not be kept now. So two desks of different offices know
together all that was published to the city, and each of them all but its own office's part.
"""

from __future__ import annotations

from collections.abc import Iterator, Set

from wardapp.store.change_log import INSERT, SEED, SEED_STAMP, Change
from wardapp.store.purge import PURGED
from wardapp.sync.keys import CITY
from wardapp.sync.run import Run


class OwnLog:
    """The changes that this desk has read, by who made them."""

    def __init__(self, run: Run) -> None:
        self._run = run

    def strangers(self) -> list[frozenset[str]]:
        """Return the desks that never were of an office whose keys this desk holds or held.

        Each with its other identities: what one of them made, another may have published.
        """
        member = self._run.member
        known = member.known()
        group_of: dict[str, set[str]] = {}
        for desk in known:
            group = {desk}
            for one in member.identities(desk):
                group |= group_of.get(one, {one})
            for one in group:
                group_of[one] = group
        held = {a for (a,) in self._run.state.db.all("SELECT DISTINCT audience FROM sync_key")}
        own = {member.office} | (held - {CITY})
        mine = group_of.get(member.desk, {member.desk})
        own |= {known[desk].office for desk in mine if desk in known}
        groups = {id(group): group for group in group_of.values()}.values()
        return [
            frozenset(group)
            for group in groups
            if not any(desk in known and known[desk].office in own for desk in group)
        ]

    def has_gaps(self) -> bool:
        """Whether a section for the city was passed over for want of a key."""
        row = self._run.state.db.one("SELECT 1 FROM sync_unread WHERE audience = ?", (CITY,))
        return row is not None

    def of_city(self, authors: Set[str], purged: Set[str]) -> Iterator[Change]:
        """Yield what these desks, strangers all, published to the city, and what is everybody's.

        That is: what a city's file holds, as far as a desk that loads it publishes it to the city, and
        that records were purged, whoever did it.

        Args:
            authors: Desks of ``strangers``.
            purged: Records of which nothing is to be told but that they were purged.
        """
        for origin, change in self._run.log.everything_read():
            if self._run.private(change.kind):
                continue
            if change.field == PURGED:
                yield change
            elif change.record in purged:
                continue
            elif change.desk in authors:
                yield change
            elif change.stamp.startswith(SEED_STAMP) and change.field == INSERT:
                if origin == SEED:
                    # From this desk's own file: judged as when a desk that loads it publishes it.
                    for parts in self._run.split([change]):
                        yield from (part for audience, part in parts if audience == CITY)
                else:
                    yield change
