"""Ward mayors' hearings (区長ヒアリング) and question rounds (照会)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class WardMayorHearing:
    """A hearing of a ward mayor (区長ヒアリング): when, where, who asked, what was said."""

    id: str
    office_id: str
    held_on: dt.date
    title: str = ""
    place: str = ""
    heard_by: str = ""
    attendees: str = ""
    note: str = ""
    fiscal_year: int | None = None
    person_id: str | None = None
    opinions: int = 0
    discarded_at: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """An opinion (意見) of a ward: its topic (話題), under which viewpoint, on which day."""

    id: str
    office_id: str
    text: str
    hearing_id: str | None = None
    topic: str = ""
    viewpoint_id: str | None = None
    category_id: str | None = None
    said_on: dt.date | None = None
    position: str = ""
    discarded_at: str | None = None


class InquiryTo(StrEnum):
    """Whom a question round (照会) goes to."""

    WARDS = "wards"
    BUREAUS = "bureaus"


INQUIRY_TO_LABELS = {InquiryTo.WARDS: "区への照会", InquiryTo.BUREAUS: "局への照会"}


class InquiryState(StrEnum):
    """Where a question round stands."""

    DRAFT = "draft"
    ASKED = "asked"
    CLOSED = "closed"


INQUIRY_STATE_LABELS = {
    InquiryState.DRAFT: "下書き",
    InquiryState.ASKED: "回答を募集中",
    InquiryState.CLOSED: "締切",
}

BUREAU_QUESTIONS = ("現在の対応", "今後の予定")
"""What every bureau is asked about a theme (mission.md, rule 13)."""
WARD_QUESTIONS = ("現状と課題", "区で決められればできること")
"""What every ward is asked where nothing else is written."""

NOT_ANSWERED = "（未回答）"
"""What stands for a missing answer on paper and in tables."""

INQUIRY_TEXTS = ("title", "text", "question_1", "question_2", "summary")
INQUIRY_FIELD_LABELS = {
    "number": "番号",
    "office_id": "照会元",
    "fiscal_year": "年度",
    "title": "件名",
    "text": "照会の内容",
    "to_kind": "照会先",
    "theme_id": "課題",
    "question_1": "問1",
    "question_2": "問2",
    "asked_on": "照会日",
    "due_on": "回答期限",
    "state": "状態",
    "summary": "まとめ",
    "person_id": "担当",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Inquiry:
    """A question round (照会) of headquarters to all wards, or to bureaus about a theme."""

    id: str
    office_id: str
    number: str = ""
    fiscal_year: int | None = None
    title: str = ""
    text: str = ""
    to_kind: InquiryTo = InquiryTo.WARDS
    theme_id: str | None = None
    question_1: str = ""
    question_2: str = ""
    asked_on: dt.date | None = None
    due_on: dt.date | None = None
    state: InquiryState = InquiryState.DRAFT
    summary: str = ""
    person_id: str | None = None
    discarded_at: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryAnswer:
    """What one office answers (回答): to two questions, and from when it counts as given."""

    id: str
    inquiry_id: str
    office_id: str
    answer_1: str = ""
    answer_2: str = ""
    answered_on: dt.date | None = None
    who: str = ""
    person_id: str | None = None
