"""The tables of labels in the language of the window.

``from wardapp.ui.labels import VOICE_STATE_LABELS``: a table as it stands in ``wardapp.domain``, read
through ``wardapp.ui.words``. The window takes labels from here alone; papers and files take them
from ``domain`` (docs/decisions/0075). A table is made when it is first asked for, with its module.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

from wardapp.ui.words import said

_HOMES: dict[str, tuple[str, ...]] = {
    "adoption": ("UNIT_LABELS",),
    "advice": ("FINDING_LABELS",),
    "became": ("BECAME_STAGE_LABELS",),
    "bureau_meeting": ("BUREAU_RESULT_LABELS", "DATE_REPLY_LABELS", "STANCE_LABELS", "WAY_LABELS"),
    "city": ("ROLE_LABELS",),
    "coaching": ("LOGIC_STAGE_HINTS", "LOGIC_STAGE_LABELS"),
    "disaster": ("URGENCY_LABELS",),
    "field_decision": ("DECIDED_LABELS", "DELEGATION_STATE_LABELS", "OBSTACLE_KIND_LABELS"),
    "follow_up": ("ACTION_STATE_LABELS", "DECISION_KIND_LABELS"),
    "handling": ("ANSWER_UNIT_LABELS", "APPROVAL_DECISION_LABELS", "WAITING_FOR_LABELS"),
    "hearing": ("INQUIRY_STATE_LABELS", "INQUIRY_TO_LABELS"),
    "incident": ("INCIDENT_KIND_LABELS",),
    "information_gap": ("GAP_STATE_LABELS",),
    "meeting": (
        "ATTENDANCE_LABELS",
        "ATTENDEE_ROLE_LABELS",
        "ITEM_KIND_LABELS",
        "ITEM_OUTCOME_LABELS",
        "MEETING_FORMAT_LABELS",
        "MEETING_KIND_LABELS",
        "MEETING_PROFILE_LABELS",
        "MEETING_STATE_LABELS",
    ),
    "meeting_series": ("MOVED_LABELS", "NTH_LABELS"),
    "minutes": ("CONFIRMATION_STATE_LABELS", "MINUTES_PHASE_LABELS"),
    "occasion": ("OCCASION_KIND_LABELS",),
    "office_layout": ("BODY_FACE_LABELS", "WORD_FACES_LABELS"),
    "project": ("JUDGEMENT_LABELS", "PROJECT_KIND_LABELS", "PROJECT_STATE_LABELS"),
    "report": ("PART_KIND_LABELS", "REPORT_STATE_LABELS"),
    "request": (
        "IMPORTANCE_LABELS",
        "OUTCOME_LABELS",
        "REQUEST_FIELD_LABELS",
        "REQUEST_STATE_LABELS",
    ),
    "request_life": (
        "ASK_STATE_LABELS",
        "DEADLINE_FOR_LABELS",
        "DOER_LABELS",
        "EFFECT_LABELS",
        "FRAME_LABELS",
        "REASON_LABELS",
        "RELATION_LABELS",
        "THREAD_LABELS",
    ),
    "saved_answer": ("SAVED_ANSWER_STATE_LABELS",),
    "schedule": ("ENTRY_KIND_LABELS",),
    "seating": ("SEAT_ORDER_LABELS", "SEAT_SHAPE_LABELS"),
    "submission": ("CIRCULATION_VOTE_LABELS", "SUBMISSION_STATE_LABELS"),
    "template": ("TEMPLATE_PURPOSE_LABELS",),
    "theme": ("ORIGIN_LABELS", "SCOPE_LABELS", "TASK_KIND_LABELS", "THEME_FIELD_LABELS"),
    "trace": ("TRACE_STAGE_LABELS",),
    "voice": (
        "AGE_BANDS",
        "NOT_VOICE_LABELS",
        "RESPONSE_KIND_LABELS",
        "SATISFACTION_LABELS",
        "TREATMENT_LABELS",
        "VOICE_KIND_LABELS",
        "VOICE_STATE_LABELS",
    ),
    "ward_labels": ("WARD_FIELD_LABELS",),
    "ward_profile": ("VERDICT_LABELS",),
}
_RENAMED = {
    "BUDGET_STAGE_LABELS": ("request_life", "STAGE_LABELS"),
    "THEME_STAGE_HINTS": ("theme", "STAGE_HINTS"),
    "THEME_STAGE_LABELS": ("theme", "STAGE_LABELS"),
}
"""Names that two modules have; here each has its own."""
_MODULES = {name: (home, name) for home, names in _HOMES.items() for name in names} | _RENAMED


class Labels(Mapping[Any, Any]):
    """A table of labels, or of such tables, that speaks the language of the window."""

    def __init__(self, table: Mapping[Any, Any]) -> None:
        self._table = table

    def __getitem__(self, key: Any) -> Any:
        value = self._table[key]
        return Labels(value) if isinstance(value, Mapping) else said(value)

    def __iter__(self) -> Iterator[Any]:
        return iter(self._table)

    def __len__(self) -> int:
        return len(self._table)


def __getattr__(name: str) -> Labels:
    """Return the table of this name.

    Raises:
        AttributeError: There is no table of this name.
    """
    if name not in _MODULES:
        msg = f"no table of labels is called {name}"
        raise AttributeError(msg)
    home, own = _MODULES[name]
    table = Labels(getattr(import_module(f"wardapp.domain.{home}"), own))
    globals()[name] = table
    return table
