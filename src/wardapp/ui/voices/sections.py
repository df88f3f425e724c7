"""The sections of the reading pane, in their order; each is imported when the pane is first made."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext
    from wardapp.ui.voices.section import VoiceSection


def _kind(context: UiContext) -> VoiceSection:
    from wardapp.ui.voices.kind_section import KindSection

    return KindSection(context)


def _links(context: UiContext) -> VoiceSection:
    from wardapp.ui.voices.links_section import LinksSection

    return LinksSection(context)


def _treatment(context: UiContext) -> VoiceSection:
    from wardapp.ui.voices.treatment_section import TreatmentSection

    return TreatmentSection(context)


def _assignments(context: UiContext) -> VoiceSection:
    from wardapp.ui.voices.assignments_section import AssignmentsSection

    return AssignmentsSection(context)


def _approvals(context: UiContext) -> VoiceSection:
    from wardapp.ui.voices.approvals_section import ApprovalsSection

    return ApprovalsSection(context)


def _flash(context: UiContext) -> VoiceSection:
    from wardapp.ui.voices.flash_section import FlashSection

    return FlashSection(context)


def _answers(context: UiContext) -> VoiceSection:
    from wardapp.ui.voices.answers_section import AnswersSection

    return AnswersSection(context)


def _themes(context: UiContext) -> VoiceSection:
    from wardapp.ui.voices.themes_section import ThemesSection

    return ThemesSection(context)


def _gaps(context: UiContext) -> VoiceSection:
    from wardapp.ui.voices.gaps_section import GapsSection

    return GapsSection(context)


def _policy(context: UiContext) -> VoiceSection:
    from wardapp.ui.voices.policy_section import PolicySection

    return PolicySection(context)


def _became(context: UiContext) -> VoiceSection:
    from wardapp.ui.voices.became_section import BecameSection

    return BecameSection(context)


SECTIONS: tuple[Callable[[UiContext], VoiceSection], ...] = (
    _became,
    _kind,
    _treatment,
    _assignments,
    _approvals,
    _flash,
    _answers,
    _policy,
    _links,
    _themes,
    _gaps,
)
"""Each makes one section, with an import of its own (see ui/places.py for the same habit)."""
