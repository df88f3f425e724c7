"""The places of the window: which there are, and how each page is made when first visited."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wardapp.ui.context import Page, UiContext


@dataclass(frozen=True, slots=True)
class Place:
    """A place: the key of its action (``place:<key>``), and the kinds of record that live there."""

    key: str
    kinds: tuple[str, ...]
    make: Callable[[UiContext], Page]


def _home(context: UiContext) -> Page:
    from wardapp.ui.home.page import HomePage

    return HomePage(context)


def _voices(context: UiContext) -> Page:
    from wardapp.ui.voices.page import VoicesPage

    return VoicesPage(context)


def _field(context: UiContext) -> Page:
    from wardapp.ui.field.page import FieldPage

    return FieldPage(context)


def _answers(context: UiContext) -> Page:
    from wardapp.ui.answers.page import AnswersPage

    return AnswersPage(context)


def _themes(context: UiContext) -> Page:
    from wardapp.ui.themes.page import ThemesPage

    return ThemesPage(context)


def _hearings(context: UiContext) -> Page:
    from wardapp.ui.hearings.page import HearingsPage

    return HearingsPage(context)


def _requests(context: UiContext) -> Page:
    from wardapp.ui.requests.page import RequestsPage

    return RequestsPage(context)


def _coaching(context: UiContext) -> Page:
    from wardapp.ui.coaching.page import CoachingPage

    return CoachingPage(context)


def _projects(context: UiContext) -> Page:
    from wardapp.ui.projects.page import ProjectsPage

    return ProjectsPage(context)


def _meetings(context: UiContext) -> Page:
    from wardapp.ui.meetings.page import MeetingsPage

    return MeetingsPage(context)


def _reports(context: UiContext) -> Page:
    from wardapp.ui.reports.page import ReportsPage

    return ReportsPage(context)


def _calendar(context: UiContext) -> Page:
    from wardapp.ui.calendar.page import CalendarPage

    return CalendarPage(context)


def _analysis(context: UiContext) -> Page:
    from wardapp.ui.analysis.page import AnalysisPage

    return AnalysisPage(context)


def _settings(context: UiContext) -> Page:
    from wardapp.ui.settings.page import SettingsPage

    return SettingsPage(context)


PLACES = (
    Place("home", (), _home),
    Place("voices", ("voice",), _voices),
    Place("field", ("occasion", "organisation", "incident"), _field),
    Place("answers", ("saved_answer",), _answers),
    Place("themes", ("theme",), _themes),
    Place("requests", ("request", "deadline"), _requests),
    Place("coaching", ("plan", "mayor_note"), _coaching),
    Place(
        "projects",
        (
            "project",
            "field_decision",
            "ward_wish",
            "refusal",
            "post",
            "helper_person",
            "ward_profile",
            "facility",
            "vision_point",
        ),
        _projects,
    ),
    Place("meetings", ("meeting",), _meetings),
    Place("calendar", (), _calendar),
    Place("hearings", ("ward_mayor_hearing", "opinion", "inquiry"), _hearings),
    Place("reports", ("monthly_report",), _reports),
    Place("analysis", ("information_gap",), _analysis),
    Place("settings", (), _settings),
)
