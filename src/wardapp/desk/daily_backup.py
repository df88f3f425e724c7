"""The daily backup of a desk's database, and how long backups are kept."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from wardapp.store.purge import SCRUBBED_AT

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk

BACKUP_EVERY = dt.timedelta(days=1)
KEPT_BACKUPS = 10


def backup_if_due(desk: Desk) -> Path | None:
    """Make the daily backup where the last one is a day old; keep the newest ones.

    Where something was purged, older ones of any kind go after a month: they hold it still.
    """
    last = desk.local.get("backup.last")
    now = desk.clock.now()
    if last and now - dt.datetime.fromisoformat(last) < BACKUP_EVERY:
        return None
    made = desk.database.backup("daily")
    desk.local.set("backup.last", now.isoformat())
    purged_at = desk.local.get(SCRUBBED_AT)
    past = sorted(made.parent.glob("wardapp-*-daily.db"))[:-KEPT_BACKUPS]
    if purged_at:
        from wardapp.desk.retention import old_backups

        past += old_backups(made.parent, now, purged_at)
    for old in past:
        old.unlink(missing_ok=True)
    return made
