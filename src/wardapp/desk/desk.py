"""Desk: one office's open database and everything one can do with it. Qt-free.

The window, the command line and the tests talk to this class and to nothing under it. Calls block
and may come from any thread; a write is durable when it returns. Sync, paper and files are imported
when first used, as they are slow to import and not needed for the first paint.
"""

from __future__ import annotations

import datetime as dt
import logging
import secrets
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wardapp import paths
from wardapp.desk.conflicts import Conflicts, title_of
from wardapp.desk.document_names import DOCUMENTS
from wardapp.desk.home import HomeSummary, Reminders, home_summary, reminders
from wardapp.desk.meetings import DeskMeetings
from wardapp.desk.nouns import DeskVoices
from wardapp.desk.standing import RoleHere, refuse_change, refuse_undo
from wardapp.desk.verify import Problem, verify
from wardapp.desk.ward_nouns import WardRegisters
from wardapp.domain.changes import Changes
from wardapp.domain.city import Office, OfficeKind, Person, Role
from wardapp.domain.clock import Clock, SystemClock
from wardapp.domain.progress import NO_PROGRESS, Progress
from wardapp.domain.stamp import StampClock
from wardapp.domain.voice import VoiceDraft
from wardapp.domain.voice_list import NEWEST, Sort, VoiceFilter
from wardapp.errors import FileRefused, InputRefused, UnknownName
from wardapp.settings import DEFAULTS
from wardapp.store import records
from wardapp.store.action_items import ActionItems
from wardapp.store.approaches import Approaches
from wardapp.store.callers import Callers
from wardapp.store.change_log import ChangeLog
from wardapp.store.city import City
from wardapp.store.common_themes import CommonThemes
from wardapp.store.database import Database, restore_key
from wardapp.store.field_decisions import FieldDecisions
from wardapp.store.flashes import Flashes
from wardapp.store.handling import Handling
from wardapp.store.hearings import Hearings
from wardapp.store.history import History, HistoryEntry
from wardapp.store.incidents import Incidents
from wardapp.store.information_gaps import InformationGaps
from wardapp.store.inquiries import Inquiries
from wardapp.store.local import Drafts, LocalSettings, SavedFilters
from wardapp.store.matters import Matters
from wardapp.store.occasions import Occasions
from wardapp.store.organisations import Organisations
from wardapp.store.paper_settings import PaperSettings
from wardapp.store.projects import Projects
from wardapp.store.purge import SCRUBBED_AT
from wardapp.store.request_links import RequestLinks
from wardapp.store.request_year import RequestYear
from wardapp.store.requests import Requests
from wardapp.store.schema import SYNCED
from wardapp.store.search import VoiceList
from wardapp.store.templates import Templates
from wardapp.store.theme_work import ThemeWork
from wardapp.store.themes import Themes

if TYPE_CHECKING:
    from wardapp.desk.adoption import Adoption
    from wardapp.desk.answers import DeskAnswers
    from wardapp.desk.ask_files import AskFiles
    from wardapp.desk.authority import Authority
    from wardapp.desk.coaching import Coaching
    from wardapp.desk.counter import FromCounter
    from wardapp.desk.disaster import Disaster
    from wardapp.desk.groups import DeskGroups
    from wardapp.desk.incoming import Incoming
    from wardapp.desk.insight import DeskInsight
    from wardapp.desk.minutes import DeskMinutes
    from wardapp.desk.outcomes import Outcomes
    from wardapp.desk.published import Published
    from wardapp.desk.reports import DeskReports
    from wardapp.desk.retention import Retention
    from wardapp.desk.share import DeskShare
    from wardapp.desk.statistics import Statistics
    from wardapp.desk.theme_follow import ThemeFollow
    from wardapp.desk.theme_views import ThemeViews
    from wardapp.desk.trace import Traces
    from wardapp.desk.transfer import Transfer
    from wardapp.desk.ward_actions import WardActions

log = logging.getLogger(__name__)

BACKUP_EVERY = dt.timedelta(days=1)
KEPT_BACKUPS = 10


class Settings:
    """The settings of this desk, with their declared defaults."""

    def __init__(self, local: LocalSettings) -> None:
        self._local = local

    def get(self, key: str) -> Any:
        """Return the value of a setting."""
        return self._local.get(key, DEFAULTS.get(key))

    def set(self, key: str, value: Any) -> None:
        """Change a setting."""
        self._local.set(key, value)


class Desk:
    """One office's open database and everything one can do with it.

    Attributes:
        data_dir: The data folder.
        clock: Where time comes from.
        id: Identifier of this desk, 16 hex digits.
        city, voices, handling, matters, callers, organisations, occasions, incidents, approaches, requests, meetings, projects, field_decisions, registers, templates, flashes, information_gaps, answers, drafts, filters,
            settings, conflicts: The nouns.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._db = database
        self.clock = clock
        self.data_dir = database.data_dir
        self._local = LocalSettings(database)
        self.settings = Settings(self._local)
        self.drafts = Drafts(database)
        self.filters = SavedFilters(self._local)
        self.change_log = ChangeLog(database)
        self.city = City(database)
        self._identify()
        office_id = str(self._local.get("desk.office", ""))
        voice_list = VoiceList(database, self.city)
        self.voices = DeskVoices(database, self.city, office_id, voice_list)
        self.handling = Handling(database, self.city, office_id, self.voices.calendar)
        self.matters = Matters(database, self.voices, office_id)
        self.callers = Callers(database, office_id)
        self.organisations = Organisations(database, self.city, office_id)
        self.occasions = Occasions(database, self.city, self.voices, office_id)
        self.incidents = Incidents(database, office_id)
        self.approaches = Approaches(database, self.voices)
        self.requests = Requests(database, self.city, voice_list, office_id)
        self.requests.standing.role_of = RoleHere(self)
        self.request_links = RequestLinks(database, self.requests, self.requests.standing)
        self.request_year = RequestYear(database, self.requests.standing)
        self.meetings = DeskMeetings(self, database, self.city, office_id)
        self.action_items = ActionItems(database, self.city, office_id)
        self.projects = Projects(database, self.city, office_id)
        self.field_decisions = FieldDecisions(database, self.city, office_id)
        self.registers = WardRegisters(database, self.city, office_id)
        self.paper = PaperSettings(database, office_id)
        self.templates = Templates(database, office_id)
        self.flashes = Flashes(database, self.city, office_id)
        self.information_gaps = InformationGaps(database, self.city, office_id)
        self.themes = Themes(database, self.city, office_id)
        self.theme_work = ThemeWork(database, self.city, self.themes, office_id)
        self.common_themes = CommonThemes(database, self.city, self.themes, office_id)
        self.hearings = Hearings(database, self.city, office_id)
        self.inquiries = Inquiries(database, self.city, office_id)
        self._history = History(
            database, self.city, self.change_log, lambda k, i: title_of(database, k, i)
        )
        self.conflicts = Conflicts(database, self.city, self.change_log, self._history)
        self.conflicts.refuse = lambda kind, record, fields: refuse_change(
            database, self.requests, kind, record, fields
        )
        self._share: DeskShare | None = None
        self.voices.fetch = self._fetch_attachment
        self._transfer: Transfer | None = None
        self._insight: DeskInsight | None = None
        self._authority: Authority | None = None
        self._coaching: Coaching | None = None

    def _identify(self) -> None:
        self.id = str(self._local.get("desk.id", ""))
        self._db.desk = self.id
        self._db.author = str(self._local.get("desk.person", ""))
        self.stamps = StampClock(self.clock, self.id, self.change_log.highest_stamp())
        self._db.use_stamps(self.stamps.next)

    # -- making and opening ----------------------------------------------------------------------

    @staticmethod
    def exists(data_dir: Path) -> bool:
        """Whether the folder holds a database."""
        return paths.database_path(data_dir).exists()

    @staticmethod
    def city_names() -> list[tuple[str, Path]]:
        """Return name and file of the cities that come with the program."""
        found = []
        for path in sorted((paths.resources_dir() / "cities").glob("*.toml")):
            content = tomllib.loads(path.read_text(encoding="utf-8"))
            found.append((str(content["city"]["name"]), path))
        return found

    @classmethod
    def city_file(cls, city: Path | str) -> Path:
        """Return the file of a city given by its name or as a file.

        Raises:
            UnknownName: It is neither.
        """
        known = cls.city_names()
        for name, path in known:
            if str(city) == name:
                return path
        path = Path(city)
        if path.is_file():
            return path
        raise UnknownName("市", str(city), [name for name, _ in known])

    @classmethod
    def offices_of(cls, city: Path | str) -> list[str]:
        """Return the names of the offices of a city, wards first."""
        from wardapp.store.seed import read_city

        offices = read_city(cls.city_file(city))["office"]
        ordered = sorted(offices, key=lambda o: o.get("kind") != "ward")
        return [str(o["name"]) for o in ordered]

    @classmethod
    def people_of(cls, city: Path | str, office: str) -> list[tuple[str, str, Role]]:
        """Return (name, post, role) of the people whom a city file names in an office."""
        from wardapp.store.seed import read_city

        return [
            (str(p["name"]), str(p.get("post", "")), Role(p.get("role", "counter_clerk")))
            for p in read_city(cls.city_file(city)).get("person", [])
            if p["office"] == office
        ]

    @classmethod
    def create(
        cls,
        data_dir: Path,
        *,
        city: Path | str,
        office: str,
        person: str,
        role: Role | None = None,
        sample: bool = False,
        clock: Clock | None = None,
    ) -> Desk:
        """Make the database of a new desk and open it; nothing stays where it fails.

        Args:
            data_dir: The data folder, made where it is not there.
            city: A city's name or its TOML file.
            office: The office (小倉北区役所, 総務市民局) in which the desk stands.
            person: Who works here; added to the office's people where the city does not know them.
            role: Their role; None: as the city file says, else the office's usual one.
            sample: Also load the records of a sample city.
            clock: Where time comes from.

        Raises:
            UnknownName, FileRefused, InputRefused, DatabaseTrouble.
        """
        from wardapp.store.seed import Seeder, read_city

        path = cls.city_file(city)
        content = read_city(path)
        name = " ".join(person.split())
        if not name:
            raise InputRefused(
                "氏名が入力されていません。",
                "何も作成していません。",
                "お使いになる方の氏名を入力してください。",
            )
        if sample and not content.get("voice"):
            raise InputRefused(
                f"「{content['city']['name']}」には見本のデータがありません。",
                "何も作成していません。",
                "見本のデータは「見本市」で利用できます。",
            )
        named = [str(o["name"]) for o in content["office"]]
        database = Database.create(data_dir, clock=clock)
        try:
            local = LocalSettings(database)
            log_ = ChangeLog(database)
            seeder = Seeder(database, content, path)
            with database.write():
                local.set("desk.id", secrets.token_hex(8))
                seeder.load_master_data(log_)
                known = City(database)
                try:
                    office_id = known.find("office", office)
                except UnknownName as error:
                    raise UnknownName("区役所・局", office, named) from error
                local.set("desk.office", office_id)
                if sample:
                    seeder.load_samples(log_, office_id)
            desk = cls(database, clock or SystemClock())
            desk._settle(name, role)
        except BaseException:
            database.close()
            for leftover in data_dir.glob("wardapp.db*"):
                leftover.unlink(missing_ok=True)
            raise
        return desk

    def _settle(self, name: str, role: Role | None) -> None:
        """Say who works at this desk; a person whom the city does not know yet is added."""
        office = self.office
        known = next((p for p in self.city.people(office.id) if p.name == name), None)
        if known is None:
            usual = Role.COUNTER_CLERK if office.kind is OfficeKind.WARD else Role.HEADQUARTERS
            person = self.city.add(
                "person", office_id=office.id, name=name, role=role or usual, rank=90
            ).id
        else:
            person = known.id
            if role is not None and known.role is not role:
                self.city.edit("person", person, role=role)
        self._local.set("desk.person", person)
        self._db.author = person

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
        found = self.city.office(str(self._local.get("desk.office", "")))
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
        self._local.set("desk.person", person_id)
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
        return str(self._local.get("desk.label", "")) or f"{self.office.short_name}の端末"

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
        return self._history.of(self.kind_of(record_id), record_id)

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
        return self._history.undo()

    def redo(self) -> Changes:
        """Do again what was taken back last."""
        return self._history.undo(redo=True)

    def undo_label(self) -> str:
        """Return what undo would take back, in words."""
        return self._history.undo_label()

    def redo_label(self) -> str:
        """Return what redo would do again, in words."""
        return self._history.undo_label(redo=True)

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
        return any(
            self._db.one(f'SELECT 1 FROM "{kind}" WHERE sample = 1 LIMIT 1') is not None
            for kind in ("voice", "request", "meeting")
        )

    def remove_sample(self) -> Changes:
        """Remove all records of the sample city from this desk, for good, in one step.

        What a person wrote stays, also where it was written on a sample record of another kind.
        """
        touched: dict[str, frozenset[str]] = {}
        with self._db.write() as writing, self._db.without_capture():
            for kind in SYNCED:
                ids = [r[0] for r in writing.all(f'SELECT id FROM "{kind}" WHERE sample = 1')]
                if not ids:
                    continue
                touched[kind] = frozenset()
                writing.execute(f'DELETE FROM "{kind}" WHERE sample = 1')
                gone = [(i,) for i in ids]
                writing.executemany("DELETE FROM change WHERE record = ?", gone)
                writing.executemany("DELETE FROM conflict WHERE record = ?", gone)
                writing.executemany("INSERT OR IGNORE INTO purged (record) VALUES (?)", gone)
            self._local.set("sample.removed_at", self._db.utc_now())
        self.city.forget()
        return Changes(touched)

    # -- files, paper, share ---------------------------------------------------------------------

    @property
    def transfer(self) -> Transfer:
        """Files in and out (imported when first used)."""
        if self._transfer is None:
            from wardapp.desk.transfer import Transfer

            self._transfer = Transfer(self)
        return self._transfer

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

    @staticmethod
    def has_word(document: str) -> bool:
        """Whether a document can also be had as a Word file."""
        return document in DOCUMENTS and bool(DOCUMENTS[document].word)

    def word(self, document: str, record_id: str, choices: dict[str, Any] | None = None) -> bytes:
        """Return a document as a Word file (.docx), for those who go on editing it."""
        from wardapp.desk.paper import word_document

        return word_document(self, document, record_id, choices)

    def letter(self, voice_id: str, text: str, *, is_news: bool = False) -> bytes:
        """Return the letter (回答文) about a voice with this text as PDF, before it is recorded."""
        from wardapp.desk.voice_paper import letter_for
        from wardapp.documents import answer_letter
        from wardapp.documents.layout import laid_out

        description = letter_for(self, voice_id, text, is_news=is_news)
        with laid_out(self.paper.layout()):
            return answer_letter.render(description, printed_at=self.clock.now())

    def letter_values(self, voice_id: str) -> dict[str, str]:
        """Return what the placeholders of a letter's template stand for."""
        from wardapp.desk.voice_paper import letter_values

        return letter_values(self, voice_id)

    def describe(self, document: str, record_id: str) -> Any:
        """Return the plain description from which a document is made."""
        from wardapp.desk.paper import describe

        return describe(self, document, record_id)

    @staticmethod
    def documents_of(kind: str) -> tuple[str, ...]:
        """Return the names of the documents that a kind of record has."""
        return tuple(
            name for name, paper in DOCUMENTS.items() if paper.kind == kind and paper.is_listed
        )

    @classmethod
    def sister_documents(cls, document: str) -> tuple[str, ...]:
        """Return the documents of the same record, this one among them."""
        paper = DOCUMENTS.get(document)
        listed = cls.documents_of(paper.kind) if paper else ()
        return listed if document in listed else (document,)

    @property
    def answers(self) -> DeskAnswers:
        """The saved answers (imported when first used)."""
        from wardapp.desk.answers import DeskAnswers

        return DeskAnswers(self)

    @property
    def insight(self) -> DeskInsight:
        """Help while typing (imported when first used)."""
        if self._insight is None:
            from wardapp.desk.insight import DeskInsight

            self._insight = DeskInsight(self)
        return self._insight

    @property
    def minutes(self) -> DeskMinutes:
        """Minutes, and what was heard and decided at meetings (imported when first used)."""
        from wardapp.desk.minutes import DeskMinutes

        return DeskMinutes(self)

    @property
    def disaster(self) -> Disaster:
        """The counter in a disaster, and paper forms (imported when first used)."""
        from wardapp.desk.disaster import Disaster

        return Disaster(self)

    @property
    def outcomes(self) -> Outcomes:
        """What became of voices, and who is to be told (imported when first used)."""
        from wardapp.desk.outcomes import Outcomes

        return Outcomes(self)

    @property
    def reports(self) -> DeskReports:
        """The monthly reports (imported when first used)."""
        from wardapp.desk.reports import DeskReports

        return DeskReports(self)

    @property
    def adoption(self) -> Adoption:
        """Adoption rates, and what they come from (imported when first used)."""
        from wardapp.desk.adoption import Adoption

        return Adoption(self)

    @property
    def ask_files(self) -> AskFiles:
        """Bureaus' answers as files (imported when first used)."""
        from wardapp.desk.ask_files import AskFiles

        return AskFiles(self)

    @property
    def authority(self) -> Authority:
        """Who may change what of a request, across desks (imported when first used)."""
        if self._authority is None:
            from wardapp.desk.authority import Authority

            self._authority = Authority(self._db, self.change_log, self.title_of)
        return self._authority

    @property
    def coaching(self) -> Coaching:
        """What helps to write a request (imported when first used)."""
        if self._coaching is None:
            from wardapp.desk.coaching import Coaching

            self._coaching = Coaching(self)
        return self._coaching

    @property
    def incoming(self) -> Incoming:
        """Mails that become voices (imported when first used)."""
        from wardapp.desk.incoming import Incoming

        return Incoming(self)

    @property
    def groups(self) -> DeskGroups:
        """Groups of similar voices (imported when first used)."""
        from wardapp.desk.groups import DeskGroups

        return DeskGroups(self)

    @property
    def theme_follow(self) -> ThemeFollow:
        """What a theme leads to (imported when first used)."""
        from wardapp.desk.theme_follow import ThemeFollow

        return ThemeFollow(self)

    @property
    def theme_views(self) -> ThemeViews:
        """Themes seen from above (imported when first used)."""
        from wardapp.desk.theme_views import ThemeViews

        return ThemeViews(self)

    @property
    def statistics(self) -> Statistics:
        """The figures of the office (imported when first used)."""
        from wardapp.desk.statistics import Statistics

        return Statistics(self)

    @staticmethod
    def statistics_columns() -> dict[str, str]:
        """Return what one can count voices by, and its words."""
        from wardapp.desk.statistics import LABELS

        return LABELS

    def export_tables(self, document: str, record_id: str, path: Path) -> int:
        """Write the tables of a document to an Excel file; return how many rows."""
        from wardapp.desk.table_files import write_tables

        return write_tables(self, document, record_id, path)

    @property
    def ward_actions(self) -> WardActions:
        """From projects, posts and rules to themes and requests (imported when first used)."""
        from wardapp.desk.ward_actions import WardActions

        return WardActions(self)

    @property
    def traces(self) -> Traces:
        """The chain from voices to answers (imported when first used)."""
        from wardapp.desk.trace import Traces

        return Traces(self)

    @property
    def published(self) -> Published:
        """The published database of a headquarters' desk (imported when first used)."""
        from wardapp.desk.published import Published

        return Published(self, self._db)

    @property
    def retention(self) -> Retention:
        """The retention periods of this office (imported when first used)."""
        from wardapp.desk.retention import Retention

        return Retention(self, self._db)

    @property
    def share(self) -> DeskShare:
        """The shared folder (imported when first used)."""
        if self._share is None:
            from wardapp.desk.share import DeskShare

            self._share = DeskShare(self, self._db, self._local)
        return self._share

    def _fetch_attachment(self, attachment_id: str, progress: Progress) -> None:
        if self.share.address:
            self.share.fetch_attachment(attachment_id, progress)

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
        last = self._local.get("backup.last")
        now = self.clock.now()
        if last and now - dt.datetime.fromisoformat(last) < BACKUP_EVERY:
            return None
        made = self._db.backup("daily")
        self._local.set("backup.last", now.isoformat())
        purged_at = self._local.get(SCRUBBED_AT)
        past = sorted(made.parent.glob("wardapp-*-daily.db"))[:-KEPT_BACKUPS]
        if purged_at:
            from wardapp.desk.retention import old_backups

            past += old_backups(made.parent, now, purged_at)
        for old in past:
            old.unlink(missing_ok=True)
        return made

    def print_recovery_kit(self, out: Path | None = None) -> bytes:
        """Make a recovery kit of this office; return its sheet as PDF, and write it where asked.

        Raises:
            NotAllowed: This desk is no administrator.
            ShareTrouble: The share failed; an older kit stays good.
            FileRefused, DiskFull: The sheet cannot be written; nothing was made.
        """
        from wardapp.desk.paper import write_file
        from wardapp.documents import recovery_kit

        def drawn(text: str, code: str) -> bytes:
            sheet = recovery_kit.RecoveryKitSheet(
                city=self.city_name,
                office=self.office.name,
                text=text,
                code=code,
                made_on=self.today(),
                made_by=self.label,
            )
            return recovery_kit.render(sheet, printed_at=self.clock.now())

        # An older kit is void from the moment that the new one is made: first see that it can be
        # drawn and written.
        drawn("AAAA", "AAAA")
        if out is not None:
            write_file(out, b"")
            out.chmod(0o600)
        kit = self.share.make_recovery_kit()
        content = drawn(kit.text, kit.code)
        if out is not None:
            write_file(out, content)
            out.chmod(0o600)
        return content

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
        self._local.set("desk.id", new)
        self.id = self._db.desk = new
        self.stamps.become(new)

    def edit_record(self, kind: str, record_id: str, /, **fields: Any) -> Changes:
        """Change fields of any record (a conflict's dialog uses it for kinds without a noun)."""
        refuse_change(self._db, self.requests, kind, record_id, fields)
        changes = records.edit(self._db, kind, record_id, **fields)
        self.city.forget()
        return changes
