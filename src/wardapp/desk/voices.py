"""Voices as the Desk gives them: with their lists, attachments and the bytes of their files."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from pathlib import Path

from wardapp.domain.changes import Changes
from wardapp.domain.city import Role
from wardapp.domain.matter import Counted
from wardapp.domain.progress import NO_PROGRESS, Progress
from wardapp.domain.voice import Attachment, VoiceState
from wardapp.domain.voice_list import NEWEST, Sort, VoiceFilter, VoiceRow
from wardapp.errors import NotAllowed
from wardapp.store.attachments import Attachments, check_file
from wardapp.store.callers import Callers
from wardapp.store.city import City
from wardapp.store.database import Database
from wardapp.store.search import VoiceList
from wardapp.store.voices import TEXT_WITHHELD, Voices, purge_records


class DeskVoices(Voices):
    """Voices, their lists, and their attachments.

    Attributes:
        fetch: Brings the bytes of an attachment from the share, where this desk has one.
    """

    def __init__(
        self, database: Database, city: City, office_id: str, voice_list: VoiceList
    ) -> None:
        super().__init__(database, city, office_id)
        self._list = voice_list
        self._attachments = Attachments(database)
        self.fetch: Callable[[str, Progress], object] | None = None

    def ids(
        self, wanted: VoiceFilter, sort: Sort = NEWEST, limit: int | None = None, offset: int = 0
    ) -> array[int]:
        """Return the row keys of a list, in its order (see VoiceList.ids)."""
        return self._list.ids(wanted, sort, limit, offset)

    def rows(self, keys: Sequence[int]) -> list[VoiceRow]:
        """Return the rows of these keys; what is gone meanwhile is left out."""
        return self._list.rows(keys)

    def rows_of(self, ids: Sequence[str]) -> list[VoiceRow]:
        """Return the rows of voices given by identifier."""
        return self._list.rows_of(ids)

    def texts(self, ids: Sequence[str]) -> dict[str, tuple[str, str]]:
        """Return the whole text and the place of voices by identifier (at most 900 of them)."""
        marks = ",".join("?" * len(ids))
        rows = self._db.all(f"SELECT id, text, place FROM voice WHERE id IN ({marks})", list(ids))
        return {
            i: (text if text is not None else TEXT_WITHHELD, place or "") for i, text, place in rows
        }

    def places(self, limit: int = 2000) -> list[str]:
        """Return the places that this office wrote down, the most frequent first."""
        rows = self._db.all(
            "SELECT place FROM (SELECT place FROM voice WHERE office_id = ? AND place IS NOT NULL "
            "AND discarded_at IS NULL ORDER BY pk DESC LIMIT 20000) GROUP BY place "
            "ORDER BY count(*) DESC LIMIT ?",
            (self._office_id, limit),
        )
        return [place for (place,) in rows]

    def count(self, wanted: VoiceFilter) -> int:
        """Return how many voices a list shows."""
        return self._list.count(wanted)

    def counted(self, wanted: VoiceFilter) -> Counted:
        """Return how many voices, persons and matters a list shows (see domain/matter.Counted)."""
        sql, values = self._list.select_keys(wanted)
        return Callers(self._db, self._office_id).count(sql, values)

    def state_counts(self, wanted: VoiceFilter) -> dict[VoiceState, int]:
        """Return how many voices of a list are in each state."""
        return self._list.state_counts(wanted)

    def attachments(self, voice_id: str) -> tuple[Attachment, ...]:
        """Return the files that came with a voice."""
        return self._attachments.list(voice_id)

    def attach(self, voice_id: str, path: Path) -> Changes:
        """Keep a copy of a file with a voice, encrypted."""
        self.refuse_foreign(self.resolve(voice_id))
        return self._attachments.attach(self.resolve(voice_id), path)

    @staticmethod
    def check_file(path: Path) -> None:
        """See, without reading it, that a file can be attached.

        Raises:
            FileRefused: It cannot be read, is no file, or is too large.
        """
        check_file(path)

    def attachment_bytes(self, attachment_id: str, progress: Progress = NO_PROGRESS) -> bytes:
        """Return the bytes of an attachment, fetched from the share where they are not here.

        Raises:
            FileRefused: They are neither here nor on the share yet.
            ShareTrouble: The share failed.
        """
        if self.fetch is not None and any(
            not a.present for a in self._attachments.stored(attachment_id)
        ):
            self.fetch(attachment_id, progress)
        return self._attachments.content(attachment_id)

    def discard_attachment(self, attachment_id: str) -> Changes:
        """Move an attachment to ごみ箱."""
        return self._attachments.discard(attachment_id)

    def empty_bin(self, role: Role) -> Changes:
        """Remove for good what is in ごみ箱: the right of an administrator.

        Raises:
            NotAllowed: The person is not an administrator.
        """
        if role is not Role.ADMINISTRATOR:
            raise NotAllowed(
                "ごみ箱を空にできるのは管理者だけです。",
                "何も削除していません。",
                "管理者に依頼してください。",
            )
        keys = self._list.ids(VoiceFilter(discarded=True, office_ids=frozenset({self._office_id})))
        done = self.purge([row.id for row in self._list.rows(keys)])
        # Attachments thrown away on their own, of voices that stay.
        rows = self._db.all(
            "SELECT attachment.id FROM attachment JOIN voice ON voice.id = attachment.voice_id "
            "WHERE attachment.discarded_at IS NOT NULL AND voice.office_id = ?",
            (self._office_id,),
        )
        purge_records(self._db, "attachment", [identifier for (identifier,) in rows])
        self._attachments.remove_unused()
        return done
