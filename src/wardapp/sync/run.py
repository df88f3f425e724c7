"""What the parts of one sync share: where they work, the server's time, and what is reported."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from wardapp.domain.changes import Changes
from wardapp.domain.progress import Progress
from wardapp.domain.stamp import StampClock
from wardapp.errors import ShareTrouble
from wardapp.store.change_log import Change, ChangeLog
from wardapp.sync.guard import Guard, TakesEverything
from wardapp.sync.keys import Certificate
from wardapp.sync.membership import Membership
from wardapp.sync.share import Share
from wardapp.sync.state import State

DAY_MS = 86_400_000
Split = Callable[[Sequence[Change]], Iterable[Iterable[tuple[str, Change]]]]


@dataclass(slots=True)
class SyncReport:
    """What a sync did.

    Attributes:
        sent_changes, sent_bundles, read_changes, read_bundles: How much went each way.
        conflicts_new: Fields that are newly in conflict.
        snapshots_made: Names of snapshots that this desk made.
        files_removed: Names of bundles and snapshots that it removed, as others replace them.
        warnings: Sentences for the person.
        changes: Which records were touched here.
        mended: How many of this desk's own files had gone from the share and were put back.
        trouble: What failed after changes were exchanged (attachments, published database).
        finished_at: When it ended (UTC, ISO).
    """

    sent_changes: int = 0
    sent_bundles: int = 0
    read_changes: int = 0
    read_bundles: int = 0
    conflicts_new: int = 0
    snapshots_made: list[str] = field(default_factory=list)
    files_removed: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    changes: Changes = field(default_factory=Changes)
    mended: int = 0
    trouble: ShareTrouble | None = None
    finished_at: str = ""


@dataclass(slots=True)
class Run:
    """One sync under way.

    Attributes:
        share: The share.
        member: This desk's place on it.
        state: The sync's values in the local database.
        log: The captured changes.
        stamps: This desk's logical clock.
        progress: Who is told how far it is, and says whether to stop.
        server_ms: The file server's clock at the beginning, milliseconds since 1970.
        report: What is told at the end.
        guard: Says which changes may be taken.
        private: Whether records of a kind are for their own office alone.
        split: Gives, for each of these changes, the audiences it goes to and what each of them gets.
    """

    share: Share
    member: Membership
    state: State
    log: ChangeLog
    stamps: StampClock
    progress: Progress
    server_ms: int = 0
    report: SyncReport = field(default_factory=SyncReport)
    guard: Guard = field(default_factory=TakesEverything)
    private: Callable[[str], bool] = lambda _kind: False
    split: Split = lambda changes: [() for _ in changes]

    def apply(self, changes: Sequence[Change]) -> None:
        """Apply what may be taken now; the rest is judged at the end of reading (settle)."""
        applied = self.log.apply_remote(self.guard.sift(changes))
        self.report.read_changes += applied.applied
        self.report.conflicts_new += applied.conflicts_new
        self.report.changes |= applied.changes

    def settle(self) -> None:
        """Judge what was kept while reading, and say what was refused."""
        touched, sentences = self.guard.settle(self.report.changes)
        self.report.changes |= touched
        self.report.warnings += sentences

    def warn(self, certificate: Certificate, sentence: str) -> None:
        """Add a sentence about another desk to the report."""
        self.report.warnings.append(f"「{certificate.label}」{sentence}")

    def positions(self) -> dict[str, tuple[int, str]]:
        """Return, by desk, the number and hash of the last bundle that was read."""
        rows = self.state.db.all("SELECT desk, seq, hash FROM sync_read")
        return {desk: (seq, digest) for desk, seq, digest in rows}


def day_of(milliseconds: int) -> str:
    """Return the name of a day's folder (UTC)."""
    return dt.datetime.fromtimestamp(milliseconds / 1000, dt.UTC).strftime("%Y%m%d")
