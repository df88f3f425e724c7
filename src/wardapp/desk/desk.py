"""Desk: one office's open database and everything one can do with it. Qt-free.

The window, the command line and the tests talk to this class and to nothing under it. Calls block
and may come from any thread; a write is durable when it returns. What one asks for by name (voices,
requests, meetings) stands in nouns.py; here is what a desk itself does. Sync, paper and files are
imported when first used, as they are slow to import and not needed for the first paint.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wardapp import paths
from wardapp.desk import cities, document_names, opening, sample_city
from wardapp.desk.conflicts import title_of
from wardapp.desk.daily_backup import backup_if_due
from wardapp.desk.home import HomeSummary, Reminders, home_summary, reminders
from wardapp.desk.nouns import Nouns
from wardapp.desk.standing import refuse_change, refuse_undo
from wardapp.desk.verify import Problem, verify
from wardapp.domain.changes import Changes
from wardapp.domain.city import Office, Person
from wardapp.domain.clock import Clock, SystemClock
from wardapp.domain.progress import NO_PROGRESS, Progress
from wardapp.domain.stamp import StampClock
from wardapp.domain.voice import VoiceDraft
from wardapp.domain.voice_list import NEWEST, Sort, VoiceFilter
from wardapp.errors import FileRefused, InputRefused
from wardapp.store import records
from wardapp.store.database import Database
from wardapp.store.history import HistoryEntry
from wardapp.store.opening import restore_key
from wardapp.store.schema import SYNCED

if TYPE_CHECKING:
    from wardapp.desk.counter import FromCounter


class Desk(Nouns):
    """One office's open database and everything one can do with it.

    Attributes:
        data_dir: The data folder.
        clock: Where time comes from.
        id: Identifier of this desk, 16 hex digits.
        office_id: The office in which it stands.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._db = database
        self.clock = clock
        self.data_dir = database.data_dir
        self.office_id = str(self.local.get("desk.office", ""))
        self.id = database.desk = str(self.local.get("desk.id", ""))
        database.author = str(self.local.get("desk.person", ""))
        self.stamps = StampClock(clock, self.id, self.change_log.highest_stamp())
        database.use_stamps(self.stamps.next)

    # -- making and opening ----------------------------------------------------------------------

    @staticmethod
    def exists(data_dir: Path) -> bool:
        """Whether the folder holds a database."""
        return paths.database_path(data_dir).exists()

    city_names = staticmethod(cities.city_names)
    city_file = staticmethod(cities.city_file)
    offices_of = staticmethod(cities.offices_of)
    people_of = staticmethod(cities.people_of)

    create = classmethod(opening.create)

    @classmethod
    def open(cls, data_dir: Path, *, clock: Clock | None = None, wait_s: float = 0.0) -> Desk:
        """Open the desk of a data folder.

        Raises:
            DatabaseMissing, DatabaseInUse, DatabaseWrongKey, DatabaseDamaged, DatabaseTooNew.
        """
        database = Database.open(data_dir, clock=clock, wait_s=wait_s)
        try:
            return cls(database, clock or SystemClock())
        except BaseException:
            database.close()
            raise

    @staticmethod
    def restore_key(data_dir: Path, recovery_key: str) -> None:
        """Bring back the database's key from the administrator's paper."""
        restore_key(data_dir, recovery_key)

    def close(self) -> None:
        """Close the database."""
        self._db.close()

    def __enter__(self) -> Desk:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def database(self) -> Database:
        """The open database, for the other modules of this room."""
        return self._db

    # -- who and where ---------------------------------------------------------------------------

    @property
    def office(self) -> Office:
        """The office in which this desk stands."""
        found = self.city.office(str(self.local.get("desk.office", "")))
        if found is None:
            raise FileRefused(
                "この端末の所属が登録されていません。",
                "記録は無事です。",
                "設定で所属を選んでください。",
            )
        return found

    @property
    def person(self) -> Person:
        """Who works at this desk."""
        found = self.city.person(self._db.author)
        if found is not None:
            return found
        return Person(id=self._db.author, office_id=self.office.id, name="（未登録）")

    def work_as(self, person_id: str) -> None:
        """Say that another person of this office works here from now on."""
        found = self.city.person(person_id)
        if found is None or found.office_id != self.office.id:
            raise InputRefused(
                "この区役所・局の職員ではありません。",
                "何も変更していません。",
                "職員を選び直してください。",
            )
        self.local.set("desk.person", person_id)
        self._db.author = person_id

    @property
    def is_headquarters(self) -> bool:
        """Whether this desk stands in the coordinating bureau."""
        return self.office.coordinating

    @property
    def city_name(self) -> str:
        """The city's name."""
        return self.city.name()

    @property
    def label(self) -> str:
        """What people call this desk."""
        return str(self.local.get("desk.label", "")) or f"{self.office.short_name}の端末"

    @property
    def key_notice(self) -> str:
        """What has to be said about where the database's key lies, "" where nothing."""
        return self._db.key_notice

    @property
    def recovery_key(self) -> str:
        """The database's key as printed groups, for the administrator's safe."""
        return self._db.recovery_key

    def today(self) -> dt.date:
        """Return today's date."""
        return self.clock.today()

    # -- records in general ----------------------------------------------------------------------

    def history(self, record_id: str) -> list[HistoryEntry]:
        """Return what happened to a record and to what hangs on it, newest first."""
        return self.past.of(self.kind_of(record_id), record_id)

    def kind_of(self, record_id: str) -> str:
        """Return the kind of a record, "" where there is none."""
        for kind in SYNCED:
            if self._db.one(f'SELECT 1 FROM "{kind}" WHERE id = ?', (record_id,)):
                return kind
        return ""

    def is_private(self, kind: str, record_id: str, text: str) -> bool:
        """Whether a text of a record holds personal data, as far as this desk can tell."""
        from wardapp.desk.publishing import Publishing

        return Publishing(self._db, self.office.id).is_private(kind, record_id, text)

    @staticmethod
    def everything() -> Changes:
        """Return the changes that say: any record may be another one now (after a sync)."""
        return Changes({kind: frozenset() for kind in (*SYNCED, "conflict")})

    def title_of(self, kind: str, record_id: str) -> str:
        """Return what a person calls a record."""
        return title_of(self._db, kind, record_id)

    def undo(self) -> Changes:
        """Take back this person's last operation on this desk."""
        refuse_undo(self._db, self.requests)
        return self.past.undo()

    def redo(self) -> Changes:
        """Do again what was taken back last."""
        return self.past.undo(redo=True)

    def undo_label(self) -> str:
        """Return what undo would take back, in words."""
        return self.past.undo_label()

    def redo_label(self) -> str:
        """Return what redo would do again, in words."""
        return self.past.undo_label(redo=True)

    def home(self) -> HomeSummary:
        """Return today's work."""
        return home_summary(self)

    def reminders(self) -> Reminders:
        """Return how many voices call for this person now."""
        return reminders(self)

    def keep_from_draft(self, key: str, voice: VoiceDraft, call: FromCounter) -> Changes:
        """Keep a voice from a draft of the counter window, with all that was said there: one step."""
        from wardapp.desk.counter import keep_from_draft

        return keep_from_draft(self, key, voice, call)

    # -- the sample city -------------------------------------------------------------------------

    def sample_present(self) -> bool:
        """Whether records of a sample city are here."""
        return sample_city.is_present(self)

    def remove_sample(self) -> Changes:
        """Remove all records of the sample city from this desk, for good, in one step."""
        return sample_city.remove(self)

    # -- files, paper, share ---------------------------------------------------------------------

    def preview_import(self, path: Path, mapping: Any = None, **options: Any) -> Any:
        """Return what an import of a file would bring (see exchange.ImportPreview)."""
        return self.transfer.preview(path, mapping, **options)

    def import_voices(
        self, path: Path, mapping: Any = None, progress: Progress = NO_PROGRESS, **options: Any
    ) -> Any:
        """Import the voices of a file: all or nothing (see exchange.ImportReport)."""
        return self.transfer.import_voices(path, mapping, progress, **options)

    def export_voices(
        self, wanted: VoiceFilter, path: Path, progress: Progress = NO_PROGRESS, sort: Sort = NEWEST
    ) -> int:
        """Write what a list shows to a CSV or Excel file; return how many rows."""
        return self.transfer.export_voices(wanted, path, progress, sort)

    def print(
        self,
        document: str,
        record_id: str,
        out: Path | None = None,
        choices: dict[str, Any] | None = None,
    ) -> bytes:
        """Return a document as PDF, and write it to a file where one is given.

        Raises:
            WrongCall: There is no such document.
            RecordNotFound: There is no such record.
        """
        from wardapp.desk.paper import print_document

        return print_document(self, document, record_id, out, choices)

    has_word = staticmethod(document_names.has_word)
    documents_of = staticmethod(document_names.documents_of)
    sister_documents = staticmethod(document_names.sister_documents)

    def word(self, document: str, record_id: str, choices: dict[str, Any] | None = None) -> bytes:
        """Return a document as a Word file (.docx), for those who go on editing it."""
        from wardapp.desk.paper import word_document

        return word_document(self, document, record_id, choices)

    def letter(self, voice_id: str, text: str, *, is_news: bool = False) -> bytes:
        """Return the letter (回答文) about a voice with this text as PDF, before it is recorded."""
        from wardapp.desk.paper import letter

        return letter(self, voice_id, text, is_news=is_news)

    def letter_values(self, voice_id: str) -> dict[str, str]:
        """Return what the placeholders of a letter's template stand for."""
        from wardapp.desk.voice_paper import letter_values

        return letter_values(self, voice_id)

    def describe(self, document: str, record_id: str) -> Any:
        """Return the plain description from which a document is made."""
        from wardapp.desk.paper import describe

        return describe(self, document, record_id)

    @staticmethod
    def statistics_columns() -> dict[str, str]:
        """Return what one can count voices by, and its words."""
        from wardapp.desk.statistics import LABELS

        return LABELS

    def export_tables(self, document: str, record_id: str, path: Path) -> int:
        """Write the tables of a document to an Excel file; return how many rows."""
        from wardapp.desk.table_files import write_tables

        return write_tables(self, document, record_id, path)

    def sync(self, progress: Progress = NO_PROGRESS) -> Any:
        """Exchange changes with the share (see SyncReport).

        Raises:
            ShareTrouble: The work is kept on this desk.
        """
        return self.share.sync(progress)

    # -- care ------------------------------------------------------------------------------------

    def verify(self) -> list[Problem]:
        """Check database, change log, search index and attachments; return what is wrong."""
        return verify(self._db)

    def backup_if_due(self) -> Path | None:
        """Make the daily backup where the last one is a day old; keep the newest ones.

        Where something was purged, older ones of any kind go after a month: they hold it still.
        """
        return backup_if_due(self)

    def print_recovery_kit(self, out: Path | None = None) -> bytes:
        """Make a recovery kit of this office; return its sheet as PDF, and write it where asked.

        Raises:
            NotAllowed: This desk is no administrator.
            ShareTrouble: The share failed; an older kit stays good.
            FileRefused, DiskFull: The sheet cannot be written; nothing was made.
        """
        from wardapp.desk.recovery_paper import print_recovery_kit

        return print_recovery_kit(self, out)

    def change_office(
        self, office: str, *, person: str = "", label: str = "", city: Path | str = ""
    ) -> Desk:
        """Move this desk to another office; return the desk that it is from then on.

        What is unsent is sent, the desk leaves the share, and its data folder is emptied: what an
        office knows of residents stays with the office's other desks. The new desk asks to join.

        Args:
            office: The other office.
            person: Who works there; "" for the present person.
            label: What the desk is called there; "" as now.
            city: The city's file, where it is not one that comes with the program.

        Raises:
            NotEnrolled: The desk is on no share, so nobody else has its records.
            InputRefused: It is the last desk of its office.
            ShareTrouble: Not everything could be sent; nothing was removed.
            UnknownName: There is no such office.
        """
        from wardapp.desk.moving import move_to_office

        return move_to_office(self, office, person=person, label=label, city=city)

    def become_new_desk(self, new: str) -> None:
        """Take a new identity for what follows (after a restored backup or a copy)."""
        self.local.set("desk.id", new)
        self.id = self._db.desk = new
        self.stamps.become(new)

    def edit_record(self, kind: str, record_id: str, /, **fields: Any) -> Changes:
        """Change fields of any record (a conflict's dialog uses it for kinds without a noun)."""
        refuse_change(self._db, self.requests, kind, record_id, fields)
        changes = records.edit(self._db, kind, record_id, **fields)
        self.city.forget()
        return changes
