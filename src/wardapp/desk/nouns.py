"""The nouns of the Desk: one line each, made when first asked for. A new one is added here."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from wardapp.desk.conflicts import Conflicts, title_of
from wardapp.desk.desk_settings import Settings
from wardapp.desk.meetings import DeskMeetings
from wardapp.desk.standing import RoleHere, refuse_change
from wardapp.desk.voices import DeskVoices
from wardapp.desk.ward_nouns import WardRegisters
from wardapp.store.action_items import ActionItems
from wardapp.store.approaches import Approaches
from wardapp.store.callers import Callers
from wardapp.store.change_log import ChangeLog
from wardapp.store.city import City
from wardapp.store.common_themes import CommonThemes
from wardapp.store.field_decisions import FieldDecisions
from wardapp.store.flashes import Flashes
from wardapp.store.handling import Handling
from wardapp.store.hearings import Hearings
from wardapp.store.history import History
from wardapp.store.incidents import Incidents
from wardapp.store.information_gaps import InformationGaps
from wardapp.store.inquiries import Inquiries
from wardapp.store.local import Drafts, LocalSettings, SavedFilters
from wardapp.store.matters import Matters
from wardapp.store.occasions import Occasions
from wardapp.store.organisations import Organisations
from wardapp.store.paper_settings import PaperSettings
from wardapp.store.projects import Projects
from wardapp.store.request_links import RequestLinks
from wardapp.store.request_year import RequestYear
from wardapp.store.requests import Requests
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
    from wardapp.desk.desk import Desk
    from wardapp.desk.disaster import Disaster
    from wardapp.desk.groups import DeskGroups
    from wardapp.desk.incoming import Incoming
    from wardapp.desk.inquiry_files import InquiryFiles
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
    from wardapp.domain.progress import Progress

T = TypeVar("T")


class Noun(Generic[T]):
    """A noun of a desk: made when first asked for, and from then on the same for every thread."""

    def __init__(self, make: Callable[[Desk], T]) -> None:
        self._make = make
        self._name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, desk: None, owner: type) -> Noun[T]: ...
    @overload
    def __get__(self, desk: Nouns, owner: type) -> T: ...
    def __get__(self, desk: Any, owner: type) -> Any:
        """Return it; kept in the desk itself, so that it is asked for no second time here."""
        if desk is None:
            return self
        # Two threads may both make one: the first to be kept is the one that both get.
        return desk.__dict__.setdefault(self._name, self._make(desk))


def later(place: str) -> Noun[Any]:
    """Return the noun of a class that is slow to import, or seldom wanted: imported when first used.

    Args:
        place: ``module:class`` in ``wardapp.desk``; the class is made of the desk alone.
    """

    def make(desk: Desk) -> Any:
        module, name = place.split(":")
        return getattr(import_module(f"wardapp.desk.{module}"), name)(desk)

    return Noun(make)


def _at_office(kind: Callable[[Any, City, str], T]) -> Noun[T]:
    """Return the noun of a class that is made of the database, the city and the office."""
    return Noun(lambda desk: kind(desk.database, desk.city, desk.office_id))


def _voices(desk: Desk) -> DeskVoices:
    def fetch(attachment: str, progress: Progress) -> None:
        if desk.share.address:
            desk.share.fetch_attachment(attachment, progress)

    voices = DeskVoices(desk.database, desk.city, desk.office_id, desk.voice_list)
    voices.fetch = fetch
    return voices


def _requests(desk: Desk) -> Requests:
    requests = Requests(desk.database, desk.city, desk.voice_list, desk.office_id)
    requests.standing.role_of = RoleHere(desk)
    return requests


def _conflicts(desk: Desk) -> Conflicts:
    conflicts = Conflicts(desk.database, desk.city, desk.change_log, desk.past)
    conflicts.refuse = lambda kind, record, fields: refuse_change(
        desk.database, desk.requests, kind, record, fields
    )
    return conflicts


def _past(desk: Desk) -> History:
    database = desk.database
    return History(database, desk.city, desk.change_log, lambda k, i: title_of(database, k, i))


def _authority(desk: Desk) -> Authority:
    from wardapp.desk.authority import Authority

    return Authority(desk.database, desk.change_log, desk.title_of)


def _published(desk: Desk) -> Published:
    from wardapp.desk.published import Published

    return Published(desk, desk.database)


def _retention(desk: Desk) -> Retention:
    from wardapp.desk.retention import Retention

    return Retention(desk, desk.database)


def _share(desk: Desk) -> DeskShare:
    from wardapp.desk.share import DeskShare

    return DeskShare(desk, desk.database, desk.local)


class Nouns:
    """Everything that one can ask a desk for by name, room by room.

    Attributes:
        office_id: The office in which the desk stands.
    """

    office_id: str

    # The city, and what the desk keeps for itself
    city = Noun(lambda desk: City(desk.database))
    local = Noun(lambda desk: LocalSettings(desk.database))
    settings = Noun(lambda desk: Settings(desk.local))
    drafts = Noun(lambda desk: Drafts(desk.database))
    filters = Noun(lambda desk: SavedFilters(desk.local))
    paper = Noun(lambda desk: PaperSettings(desk.database, desk.office_id))

    # What was changed, and by whom
    change_log = Noun(lambda desk: ChangeLog(desk.database))
    past = Noun(_past)
    conflicts = Noun(_conflicts)
    authority = Noun(_authority)
    share = Noun(_share)
    published = Noun(_published)
    retention = Noun(_retention)

    # Voices, 区民の声
    voice_list = Noun(lambda desk: VoiceList(desk.database, desk.city))
    voices = Noun(_voices)
    handling = Noun(
        lambda desk: Handling(desk.database, desk.city, desk.office_id, desk.voices.calendar)
    )
    matters = Noun(lambda desk: Matters(desk.database, desk.voices, desk.office_id))
    callers = Noun(lambda desk: Callers(desk.database, desk.office_id))
    organisations = _at_office(Organisations)
    occasions = Noun(lambda desk: Occasions(desk.database, desk.city, desk.voices, desk.office_id))
    incidents = Noun(lambda desk: Incidents(desk.database, desk.office_id))
    approaches = Noun(lambda desk: Approaches(desk.database, desk.voices))
    templates = Noun(lambda desk: Templates(desk.database, desk.office_id))
    flashes = _at_office(Flashes)
    information_gaps = _at_office(InformationGaps)
    answers: Noun[DeskAnswers] = later("answers:DeskAnswers")
    disaster: Noun[Disaster] = later("disaster:Disaster")
    incoming: Noun[Incoming] = later("incoming:Incoming")
    transfer: Noun[Transfer] = later("transfer:Transfer")

    # Themes: from voices to what the ward makes of them
    themes = _at_office(Themes)
    theme_work = Noun(lambda desk: ThemeWork(desk.database, desk.city, desk.themes, desk.office_id))
    common_themes = Noun(
        lambda desk: CommonThemes(desk.database, desk.city, desk.themes, desk.office_id)
    )
    theme_follow: Noun[ThemeFollow] = later("theme_follow:ThemeFollow")
    theme_views: Noun[ThemeViews] = later("theme_views:ThemeViews")
    groups: Noun[DeskGroups] = later("groups:DeskGroups")
    insight: Noun[DeskInsight] = later("insight:DeskInsight")

    # Requests, 区長要望
    requests = Noun(_requests)
    request_links = Noun(
        lambda desk: RequestLinks(desk.database, desk.requests, desk.requests.standing)
    )
    request_year = Noun(lambda desk: RequestYear(desk.database, desk.requests.standing))
    hearings = _at_office(Hearings)
    inquiries = _at_office(Inquiries)
    inquiry_files: Noun[InquiryFiles] = later("inquiry_files:InquiryFiles")
    coaching: Noun[Coaching] = later("coaching:Coaching")
    ask_files: Noun[AskFiles] = later("ask_files:AskFiles")
    adoption: Noun[Adoption] = later("adoption:Adoption")

    # Meetings
    meetings = Noun(lambda desk: DeskMeetings(desk, desk.database, desk.city, desk.office_id))
    minutes: Noun[DeskMinutes] = later("minutes:DeskMinutes")
    action_items = _at_office(ActionItems)

    # What the ward does itself, and what came of it all
    projects = _at_office(Projects)
    field_decisions = _at_office(FieldDecisions)
    registers = _at_office(WardRegisters)
    ward_actions: Noun[WardActions] = later("ward_actions:WardActions")
    outcomes: Noun[Outcomes] = later("outcomes:Outcomes")
    traces: Noun[Traces] = later("trace:Traces")
    reports: Noun[DeskReports] = later("reports:DeskReports")
    statistics: Noun[Statistics] = later("statistics:Statistics")
