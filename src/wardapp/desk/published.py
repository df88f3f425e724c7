"""The published database at headquarters: what it may hold, when it is written, copies on request."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import logging
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wardapp import __version__
from wardapp.desk.publishing import Publishing
from wardapp.domain.personal import StrictRule
from wardapp.domain.progress import NO_PROGRESS, Progress
from wardapp.errors import NotAllowed, ShareReadOnly, ShareTrouble
from wardapp.exchange.published import Built, MayPublish, build
from wardapp.sync import keys

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk
    from wardapp.store.database import Database
    from wardapp.sync.membership import Membership
    from wardapp.sync.share import Share
    from wardapp.sync.state import State

log = logging.getLogger(__name__)

FILE = "published/headquarters.sqlite"
ABOUT = "published/headquarters.json"
BUSY_WAITS_S = (0.5, 2.0)
_RETRY_MS = 3_600_000
_LEFT_BY_READERS = ("-journal", "-wal", "-shm")


@dataclass(frozen=True, slots=True)
class PublishReport:
    """What publishing did.

    Attributes:
        written: Whether the file on the share was replaced.
        warning: A sentence for the person, "" for none.
        built: What was built, None where nothing had to be.
    """

    written: bool
    warning: str = ""
    built: Built | None = None


def may_publish_rule(database: Database, office: str) -> MayPublish:
    """Return the rule by which a free text is let into the published database.

    The rule for the share, and beyond it the stricter one for what is not encrypted, with the names
    of all staff and of all contacts on this desk.
    """
    publishing = Publishing(database, office)
    rows = database.all(
        "SELECT name FROM person UNION SELECT name FROM attendee UNION SELECT name FROM contact"
    )
    strict = StrictRule(str(name) for (name,) in rows if name)
    with_contact = {voice for (voice,) in database.all("SELECT DISTINCT voice_id FROM contact")}

    def may(kind: str, record: str, voice: str, text: str) -> bool:
        look_behind = voice in with_contact or kind not in {"voice", "response"}
        if look_behind and publishing.is_private(kind, record, text):
            return False
        return not strict.may_name_somebody(text)

    return may


class Published:
    """Builds and writes the published database (公開用データベース) of a headquarters' desk."""

    def __init__(self, desk: Desk, database: Database) -> None:
        self._desk = desk
        self._db = database

    def _require_headquarters(self) -> None:
        if not self._desk.is_headquarters:
            raise NotAllowed(
                "公開用データベースを作成できるのは、本庁の端末だけです。",
                "何も作成していません。",
                "本庁の端末で実行してください。",
            )

    def build(self, path: Path, progress: Progress = NO_PROGRESS) -> Built:
        """Write the published database to a file of this computer.

        Raises:
            NotAllowed: This is not a headquarters' desk.
            FileRefused, DiskFull, Cancelled: No file was left.
        """
        self._require_headquarters()
        return build(
            self._db,
            path,
            may_publish_rule(self._db, self._desk.office.id),
            city=self._desk.city_name,
            made_at=self._desk.clock.now(),
            version=__version__,
            texts=bool(self._desk.settings.get("published.texts")),
            progress=progress,
        )

    def copies(
        self,
        *,
        csv: Path | None = None,
        parquet: Path | None = None,
        progress: Progress = NO_PROGRESS,
    ) -> list[Path]:
        """Write every table and view as CSV and Parquet into folders."""
        from wardapp.exchange.published_copies import write_csv, write_parquet

        written: list[Path] = []
        with tempfile.TemporaryDirectory(prefix="wardapp-") as folder:
            path = Path(folder) / "headquarters.sqlite"
            self.build(path, progress)
            if csv is not None:
                written += write_csv(path, csv, progress)
            if parquet is not None:
                written += write_parquet(path, parquet, progress)
        return written

    # -- on the share ----------------------------------------------------------------------------

    def publish(
        self,
        share: Share,
        member: Membership,
        state: State,
        now_ms: int,
        progress: Progress = NO_PROGRESS,
        *,
        force: bool = False,
    ) -> PublishReport:
        """Put the published database on the share where it is due: once a day, when it is another.

        Whichever desk of headquarters comes first does it; two at once do it twice.

        Raises:
            NotAllowed: This is not a headquarters' desk.
            ShareTrouble: The share failed; the file there is the old one or the new one.
        """
        self._require_headquarters()
        day = dt.datetime.fromtimestamp(now_ms / 1000, dt.UTC).strftime("%Y%m%d")
        last_seq = self._desk.change_log.last_seq()
        about: dict[str, Any] = {}
        if not force:
            waits = now_ms < int(state.get("published_retry_ms", 0)) <= now_ms + _RETRY_MS
            if waits or state.get("published_day") == day:
                return PublishReport(False)
            about = self._about(share, member)
            known = [about.get("content"), last_seq, __version__]
            if about.get("day") == day or state.get("published_known") == known:
                state.set(published_day=day)
                return PublishReport(False)
        path = self._desk.data_dir / "published.sqlite"
        built = self.build(path, progress)
        try:
            content = path.read_bytes()
        finally:
            path.unlink(missing_ok=True)
        known = [built.content, last_seq, __version__]
        if not force and about.get("content") == built.content:
            state.set(published_day=day, published_known=known)
            return PublishReport(False, built=built)
        progress.progress(0, 0, "公開用データベースを共有フォルダーに置いています")
        try:
            self._replace(share, content)
        except ShareReadOnly as error:
            log.warning("published database not replaced: %s", error.detail)
            state.set(published_retry_ms=now_ms + _RETRY_MS)
            return PublishReport(
                False,
                "公開用データベース（published/headquarters.sqlite）を新しくできませんでした。"
                "使っている人がいるようです。1時間後の同期でもう一度試します。",
                built,
            )
        share.replace(
            ABOUT,
            keys.signed(
                {
                    "app": __version__,
                    "content": built.content,
                    "day": day,
                    "desk": member.desk,
                    "file": hashlib.sha256(content).hexdigest(),
                    "share": member.share_id,
                },
                member.signing_key(),
            ),
        )
        state.set(published_day=day, published_known=known, published_retry_ms=0)
        return PublishReport(True, built=built)

    @staticmethod
    def _about(share: Share, member: Membership) -> dict[str, Any]:
        """Return what an enrolled desk says of the file that is there, {} where nobody does."""
        content = share.get(ABOUT)
        try:
            desk = str(json.loads(content)["desk"]) if content else ""
        except (ValueError, KeyError, TypeError):
            return {}
        certificate = member.certificate(desk)
        value = keys.verified(content, certificate.key) if content and certificate else None
        return value if value and value.get("share") == member.share_id else {}

    @staticmethod
    def _replace(share: Share, content: bytes) -> None:
        """Replace the file; one that somebody is reading is tried again."""
        for number, wait in enumerate((*BUSY_WAITS_S, 0.0)):
            try:
                # What another program left beside the old file does not fit the new one.
                for ending in _LEFT_BY_READERS:
                    with suppress(ShareTrouble):
                        share.delete(FILE + ending)
                share.replace(FILE, content)
            except ShareReadOnly:
                if number == len(BUSY_WAITS_S):
                    raise
                time.sleep(wait)
            else:
                return
