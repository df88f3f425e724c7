"""The shared folder as the desk sees it: joining, approving, revoking, checking, syncing."""

from __future__ import annotations

import datetime as dt
import logging
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from wardapp import paths
from wardapp.desk.access_keys import access_key, keep_access_key
from wardapp.desk.conflicts import title_of
from wardapp.desk.enrolled_desks import EnrolledDesk, called, enrolled_desks, last_seen, revoke
from wardapp.desk.publishing import Publishing, shared_fields
from wardapp.desk.retention import clean_after_sync
from wardapp.desk.share_state import ShareState, share_state
from wardapp.domain.changes import Changes
from wardapp.domain.progress import NO_PROGRESS, Progress
from wardapp.errors import (
    InputRefused,
    NotEnrolled,
    ShareTrouble,
    ShareUnreachable,
)
from wardapp.store.attachments import Attachments
from wardapp.store.database import Database
from wardapp.store.local import LocalSettings
from wardapp.store.schema import OFFICE_ONLY
from wardapp.sync.address import clean_address, is_object_address, parse
from wardapp.sync.blobs import Blobs
from wardapp.sync.enrolment import Enrolment, WaitingDesk
from wardapp.sync.folder import FolderShare, trouble_from
from wardapp.sync.membership import Membership
from wardapp.sync.patience import PatientShare
from wardapp.sync.recovery import Kit, kit_from_text, make_kit, recover
from wardapp.sync.run import Run
from wardapp.sync.session import Sync, SyncReport
from wardapp.sync.share import Share
from wardapp.sync.state import State

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk
    from wardapp.desk.published import PublishReport
    from wardapp.sync.check import Finding
    from wardapp.sync.object_store import AccessKey

log = logging.getLogger(__name__)


class DeskShare:
    """The shared folder of this desk."""

    def __init__(self, desk: Desk, database: Database, local: LocalSettings) -> None:
        self._desk = desk
        self._db = database
        self._local = local
        self._state = State(database)
        self._running = threading.Lock()

    # -- parts -----------------------------------------------------------------------------------

    @property
    def address(self) -> str:
        """The folder's address, "" where none is chosen."""
        return str(self._state.get("address", ""))

    def _open(self, address: str = "") -> Share:
        """Return what lies behind an address, by default this desk's; touches nothing yet."""
        chosen = address or self.address
        if is_object_address(chosen):
            from wardapp.sync.object_store import ObjectShare

            return ObjectShare(parse(chosen), self.access_key(chosen))
        return PatientShare(FolderShare(Path(chosen)))

    def access_key(self, address: str = "") -> AccessKey | None:
        """Return the access key of an object store, by default this desk's; None without one."""
        return access_key(self._state, address or self.address)

    def keep_access_key(self, key_id: str, secret: str, address: Path | str = "") -> str:
        """Keep the access key of an object store; return the address that it is for.

        Raises:
            InputRefused: The key is not one, or the address is no object store's.
        """
        chosen = clean_address(address) if address else self.address
        keep_access_key(self._state, chosen, key_id, secret)
        return chosen

    def _membership(self, address: str = "") -> Membership:
        chosen = address or self.address
        if not chosen:
            raise NotEnrolled
        return Membership(
            self._db,
            self._state,
            self._open(chosen),
            desk=self._desk.id,
            office=self._desk.office.id,
            label=self._desk.label,
        )

    def _enrolment(self, address: str = "") -> Enrolment:
        words, office = paths.resources_dir() / "words_ja.txt", self._desk.office.name
        member = self._membership(address)
        return Enrolment(member, self._state, self._open(address), words, office)

    # -- joining ---------------------------------------------------------------------------------

    def create(
        self, folder: Path | str, label: str = "", access: tuple[str, str] | None = None
    ) -> None:
        """Make a folder the city's share, and this desk its first administrator.

        The folder itself is made where the one above it is there; a bucket has to be there.

        Args:
            folder: The folder, or the address of a place in an object store.
            label: What this desk is called.
            access: Access key and secret, where it is an object store.

        Raises:
            ShareTrouble: It cannot be written.
            InputRefused: It is a share already, or this desk belongs to one.
        """
        address = self._chosen(folder, access)
        if not is_object_address(address):
            try:
                Path(address).mkdir(exist_ok=True)
            except OSError as error:
                raise trouble_from(error) from error
        if label:
            self._local.set("desk.label", label)
        self._enrolment(address).create(self._desk.city_name)

    def _chosen(self, folder: Path | str, access: tuple[str, str] | None) -> str:
        address = clean_address(folder)
        if access is not None:
            self.keep_access_key(*access, address)
        return address

    def join(
        self, folder: Path | str, label: str, access: tuple[str, str] | None = None
    ) -> list[str]:
        """Ask to join a share; return the six words for the administrator."""
        name = " ".join(label.split())
        if not name:
            raise InputRefused(
                "端末の名前が入力されていません。",
                "何も変更していません。",
                "「広聴係1」のような名前を付けてください。",
            )
        address = self._chosen(folder, access)
        self._local.set("desk.label", name)
        enrolment = self._enrolment(address)
        with self._db.write():
            words = enrolment.join(self._desk.city_name)
            if enrolment.member.desk != self._desk.id:
                # It was revoked and asks anew: under another identifier, as another desk.
                self._desk.become_new_desk(enrolment.member.desk)
        return words

    def check(self, progress: Progress = NO_PROGRESS, *, repair: bool = False) -> list[Finding]:
        """Read the whole share and return what is wrong with it.

        Args:
            progress: Who is told how far it is.
            repair: Put back what this desk has a copy of, ask the others for the rest, remove what
                interrupted writers left.

        Raises:
            ShareTrouble: The share cannot be read, or is not this desk's.
        """
        from wardapp.sync.check import ShareCheck

        share = self._open()
        run = Run(
            share,
            self._membership(),
            self._state,
            self._desk.change_log,
            self._desk.stamps,
            progress,
        )
        return ShareCheck(run).check(repair=repair)

    def make_recovery_kit(self) -> Kit:
        """Enrol a recovery kit of this office; an older one is good for nothing from then on.

        Raises:
            NotAllowed: This desk is no administrator.
            ShareTrouble: The share failed.
        """
        member = self._membership()
        member.check_share()
        return make_kit(member)

    def recover(
        self,
        folder: Path | str,
        kit_text: str,
        label: str,
        access: tuple[str, str] | None = None,
    ) -> int:
        """Enrol this desk, as an administrator, by its office's recovery kit.

        Returns:
            How many keys the kit brought.

        Raises:
            InputRefused: The kit is mistyped, was replaced or is another office's.
            ShareTrouble: The share failed, or is not the kit's.
        """
        kit = kit_from_text(kit_text)
        if label:
            self._local.set("desk.label", " ".join(label.split()))
        return recover(self._membership(self._chosen(folder, access)), kit)

    def own_words(self) -> list[str]:
        """Return the six words of this desk's own request, [] where it does not wait."""
        return self._enrolment().own_words()

    def waiting(self) -> list[WaitingDesk]:
        """Return the desks that ask to join."""
        return self._enrolment().waiting()

    def approve(self, label: str, words: str, *, admin: bool = False) -> WaitingDesk:
        """Approve a desk whose words are the ones that its person said."""
        return self._enrolment().approve(label, words, admin=admin)

    def desks(self) -> list[EnrolledDesk]:
        """Return the desks of the share as this desk knows them, without touching the share."""
        return enrolled_desks(self._desk, self._membership()) if self.address else []

    def last_seen(self) -> dict[str, dt.date]:
        """Return by office on which day a desk of it was last seen on the share, as of the daily look."""
        return last_seen(self._state)

    def revoke(self, label: str) -> EnrolledDesk:
        """Revoke a desk (lost, stolen, given away), given by its label or identifier.

        What it published so far stays; it reads nothing that comes later.

        Raises:
            NotAllowed, UnknownName, ShareTrouble.
        """
        found = called(self.desks(), label)
        revoke(self._state, self._membership(), found)
        return found

    def retire(self) -> None:
        """Leave the share for good: nothing that this desk signs afterwards is accepted."""
        member = self._membership()
        member.check_share()
        member.retire()

    def desk_label(self, desk: str) -> str:
        """Return what people call another desk."""
        if desk == self._desk.id:
            return self._desk.label
        row = self._db.one("SELECT label FROM sync_desk WHERE desk = ?", (desk,))
        return str(row[0]) if row else ""

    # -- syncing ---------------------------------------------------------------------------------

    def sync(
        self,
        progress: Progress = NO_PROGRESS,
        folder: Path | str | None = None,
        *,
        compact: bool = False,
    ) -> SyncReport:
        """Exchange changes with the share; never two at once on one desk.

        Args:
            progress: Who is told how far it is.
            folder: Another address of the same share (a drive that has another letter now).
            compact: Make snapshots now and remove what they replace, whoever's turn it is.

        Raises:
            ShareTrouble: The work is kept on this desk; what went wrong stays in ``state()``.
        """
        before = self._desk.change_log.last_seq()
        if not self._running.acquire(blocking=False):
            raise ShareUnreachable("another sync is running")
        try:
            address = clean_address(folder) if folder else self.address
            member = self._membership(address)
            publishing = Publishing(self._db, self._desk.office.id)
            share = self._open(address)
            session = Sync(
                share,
                member,
                self._state,
                self._desk.change_log,
                self._desk.stamps,
                publishing.split_all,
                self._desk.become_new_desk,
                OFFICE_ONLY.__contains__,
                shared_fields(),
                self._desk.authority,
            )
            blobs = self._blobs(member, share)
            blobs.prepare()
            report = session.run(progress, compact=compact)
            self._after_changes(report, blobs, member, share, progress)
            clean_after_sync(self._db, files_removed=bool(report.files_removed))
            report.warnings += [
                f"「{title_of(self._db, kind, record)}」に個人情報と思われる記載があるため、"
                "その文章は庁内のほかの部署に送っていません。記載を除くと次の同期で送ります。"
                for kind, record in sorted(publishing.kept_back)
            ]
            if folder is not None:
                self._state.set(address=address)
        except ShareTrouble as error:
            self._state.set(last_error=error.happened)
            log.info("sync ended: %s %s", type(error).__name__, error.detail)
            raise
        finally:
            # Also where the share failed half-way: what had been read by then is there.
            if self._desk.change_log.last_seq() != before:
                self._desk.city.forget()
            self._running.release()
        return report

    def _after_changes(
        self,
        report: SyncReport,
        blobs: Blobs,
        member: Membership,
        share: Share,
        progress: Progress,
    ) -> None:
        """Do what may fail without taking anything from the exchange of changes."""
        try:
            if report.mended:
                blobs.forget_sent()
            transfer = blobs.run(self._desk.stamps.wall_ms(), progress)
            report.warnings += transfer.warnings
            if transfer.fetched:
                report.changes |= Changes.of("attachment", transfer.fetched)
            report.warnings += self._publish_due(member, share, progress)
        except ShareTrouble as error:
            report.trouble = error
            self._state.set(last_error=error.happened)
            log.info("after the changes: %s %s", type(error).__name__, error.detail)

    def _blobs(self, member: Membership, share: Share) -> Blobs:
        return Blobs(
            share,
            member.share_id,
            self._state,
            Attachments(self._db),
            unasked=bool(self._desk.settings.get("share.fetch_attachments")),
        )

    def _publish_due(self, member: Membership, share: Share, progress: Progress) -> list[str]:
        """Renew the published database where this desk is headquarters' and it is due."""
        if not self._desk.is_headquarters:
            return []
        report = self._desk.published.publish(
            share, member, self._state, self._desk.stamps.wall_ms(), progress
        )
        return [report.warning] if report.warning else []

    def publish(self, progress: Progress = NO_PROGRESS) -> PublishReport:
        """Put the published database on the share now.

        Raises:
            NotAllowed: This is not a headquarters' desk.
            ShareTrouble: The share failed.
        """
        member, share = self._membership(), self._open()
        member.check_share()
        if member.certificate(self._desk.id) is None:
            raise NotEnrolled(waiting=True)
        return self._desk.published.publish(
            share, member, self._state, share.now_ms(), progress, force=True
        )

    def fetch_attachment(self, attachment_id: str, progress: Progress = NO_PROGRESS) -> Changes:
        """Bring the bytes of an attachment that another desk of the office attached to this desk.

        Raises:
            FileRefused: They have not come to the share yet.
            ShareTrouble: The share failed; what came over is kept for the next time.
        """
        member = self._membership()
        self._blobs(member, self._open()).fetch(attachment_id, progress)
        return Changes.of("attachment", [attachment_id])

    def state(self) -> ShareState:
        """Return where the sync stands, without touching the share."""
        return share_state(self._desk, self._state)
