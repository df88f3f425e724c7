"""The call for items (議題照会), what offices submit (案件提出シート), and questions to the wards."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from wardapp.domain.meeting import ItemKind


class SubmissionState(StrEnum):
    """Where a submission sheet stands."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    BACKLOG = "backlog"
    ACCEPTED = "accepted"
    WITHDRAWN = "withdrawn"


SUBMISSION_STATE_LABELS = {
    SubmissionState.DRAFT: "作成中",
    SubmissionState.SUBMITTED: "提出済",
    SubmissionState.RETURNED: "差戻し",
    SubmissionState.BACKLOG: "次回以降",
    SubmissionState.ACCEPTED: "議題に採用",
    SubmissionState.WITHDRAWN: "取下げ",
}

SUBJECT_FIELDS = (
    "request_id",
    "voice_id",
    "theme_id",
    "project_id",
    "field_decision_id",
    "report_id",
)
"""What a submission or an item can be about."""

SUBMISSION_REQUIRED = {
    "title": "件名",
    "why": "この会議に諮る理由",
    "asked": "決めてほしいこと",
    "presenter": "説明者",
}
"""What a sheet needs before it can be submitted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemCall:
    """A call for items (議題照会) of one meeting to all wards."""

    id: str
    meeting_id: str
    office_id: str
    asked_on: dt.date
    due_on: dt.date
    text: str = ""
    closed_on: dt.date | None = None

    def is_open(self, today: dt.date) -> bool:
        """Whether sheets are still taken without asking."""
        return self.closed_on is None and today <= self.due_on


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemSubmission:
    """A submission sheet (案件提出シート): an item that an office wants on an agenda, and why."""

    id: str
    office_id: str
    title: str = ""
    kind: ItemKind = ItemKind.DISCUSSION
    call_id: str | None = None
    meeting_id: str | None = None
    series_id: str | None = None
    person_id: str | None = None
    why: str = ""
    asked: str = ""
    background: str = ""
    is_public: bool = True
    private_reason: str = ""
    presenter: str = ""
    presenter_office_id: str | None = None
    minutes_planned: int = 10
    materials: str = ""
    request_id: str | None = None
    voice_id: str | None = None
    theme_id: str | None = None
    project_id: str | None = None
    field_decision_id: str | None = None
    report_id: str | None = None
    matter_key: str = ""
    state: SubmissionState = SubmissionState.DRAFT
    submitted_on: dt.date | None = None
    decided_on: dt.date | None = None
    reply: str = ""
    item_id: str | None = None

    @property
    def missing(self) -> tuple[str, ...]:
        """What it lacks before it can be submitted, in the words of the sheet."""
        lacking = [
            label for name, label in SUBMISSION_REQUIRED.items() if not getattr(self, name).strip()
        ]
        if not self.is_public and not self.private_reason.strip():
            lacking.append("非公開の理由")
        return tuple(lacking)

    @property
    def is_with_its_office(self) -> bool:
        """Whether it is its office's turn."""
        return self.state in (SubmissionState.DRAFT, SubmissionState.RETURNED)


@dataclass(frozen=True, slots=True)
class CallAnswer:
    """What one office has answered to a call: sheets, 案件なし, or nothing yet."""

    office_id: str
    submitted: int = 0
    has_none: bool = False
    answered_on: dt.date | None = None

    @property
    def is_there(self) -> bool:
        """Whether it has answered."""
        return self.has_none or self.submitted > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemInquiry:
    """A question to the wards under an item (区への照会), answered in columns."""

    id: str
    item_id: str
    office_id: str
    question: str
    asked_on: dt.date | None = None
    due_on: dt.date | None = None
    summary: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryAnswer:
    """What one office answers to a question (照会への回答); ``answered_on`` None: not yet."""

    office_id: str
    answer: str = ""
    answered_on: dt.date | None = None
    person_id: str | None = None


class CirculationVote(StrEnum):
    """What a member says when a meeting goes round."""

    AGREED = "agreed"
    AGREED_WITH_COMMENT = "agreed_with_comment"
    OBJECTS = "objects"


CIRCULATION_VOTE_LABELS = {
    CirculationVote.AGREED: "異議なし",
    CirculationVote.AGREED_WITH_COMMENT: "意見付きで異議なし",
    CirculationVote.OBJECTS: "異議あり",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CirculationAnswer:
    """What a member said to an item that went round (持ち回りの回答)."""

    id: str
    meeting_id: str
    item_id: str
    attendee_id: str
    answer: CirculationVote
    comment: str = ""
    answered_on: dt.date | None = None
