"""Ward requests (区長要望): what a ward mayor asks a bureau to make a project of next year."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from wardapp.errors import WrongState


class RequestState(StrEnum):
    """Where a request stands, from draft to outcome."""

    DRAFT = "draft"
    WARD_REVIEW = "ward_review"
    DECIDED = "decided"
    HEARING = "hearing"
    SUBMITTED = "submitted"
    BUREAU_REVIEW = "bureau_review"
    CONCLUDED = "concluded"
    CARRIED_OUT = "carried_out"
    EFFECT_CHECKED = "effect_checked"
    MERGED = "merged"
    WITHDRAWN = "withdrawn"


REQUEST_STATE_LABELS = {
    RequestState.DRAFT: "下書き",
    RequestState.WARD_REVIEW: "区内確認",
    RequestState.DECIDED: "区長決定",
    RequestState.HEARING: "市長ヒアリング",
    RequestState.SUBMITTED: "提出済",
    RequestState.BUREAU_REVIEW: "局検討中",
    RequestState.CONCLUDED: "結果確定",
    RequestState.CARRIED_OUT: "実施済",
    RequestState.EFFECT_CHECKED: "効果検証済",
    RequestState.MERGED: "統合・分割済",
    RequestState.WITHDRAWN: "取下げ",
}

NEXT_STATES: dict[RequestState, tuple[RequestState, ...]] = {
    RequestState.DRAFT: (RequestState.WARD_REVIEW, RequestState.WITHDRAWN),
    RequestState.WARD_REVIEW: (RequestState.DECIDED, RequestState.DRAFT, RequestState.WITHDRAWN),
    RequestState.DECIDED: (
        RequestState.HEARING,
        RequestState.SUBMITTED,
        RequestState.DRAFT,
        RequestState.WITHDRAWN,
    ),
    RequestState.HEARING: (RequestState.SUBMITTED, RequestState.DECIDED, RequestState.WITHDRAWN),
    RequestState.SUBMITTED: (
        RequestState.BUREAU_REVIEW,
        RequestState.CONCLUDED,
        RequestState.WITHDRAWN,
    ),
    RequestState.BUREAU_REVIEW: (RequestState.CONCLUDED, RequestState.WITHDRAWN),
    RequestState.CONCLUDED: (RequestState.CARRIED_OUT, RequestState.BUREAU_REVIEW),
    RequestState.CARRIED_OUT: (RequestState.EFFECT_CHECKED, RequestState.CONCLUDED),
    RequestState.EFFECT_CHECKED: (RequestState.CARRIED_OUT,),
    RequestState.MERGED: (),
    RequestState.WITHDRAWN: (RequestState.DRAFT,),
}
"""Which step may follow which. An especially important request goes to the mayor's hearing first."""


class Outcome(StrEnum):
    """What became of a request (事業化の結果)."""

    ADOPTED = "adopted"
    PARTLY_ADOPTED = "partly_adopted"
    CARRIED_OVER = "carried_over"
    NOT_ADOPTED = "not_adopted"


OUTCOME_LABELS = {
    Outcome.ADOPTED: "事業化",
    Outcome.PARTLY_ADOPTED: "一部事業化",
    Outcome.CARRIED_OVER: "継続検討",
    Outcome.NOT_ADOPTED: "見送り",
}


class Importance(StrEnum):
    """How important the ward holds a request."""

    NORMAL = "normal"
    IMPORTANT = "important"
    ESPECIALLY_IMPORTANT = "especially_important"


IMPORTANCE_LABELS = {
    Importance.NORMAL: "通常",
    Importance.IMPORTANT: "重要",
    Importance.ESPECIALLY_IMPORTANT: "特に重要",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class WardRequest:
    """A ward mayor's request (区長要望) to a bureau. Money is in thousands of yen (千円)."""

    id: str
    number: str
    office_id: str
    fiscal_year: int
    title: str
    bureau_id: str | None = None
    current_state: str = ""
    proposal: str = ""
    expected_effect: str = ""
    estimated_cost: int | None = None
    policy_plan_id: str | None = None
    importance: Importance = Importance.NORMAL
    state: RequestState = RequestState.DRAFT
    previous_year: str = ""
    hearing_on: dt.date | None = None
    hearing_decision: str = ""
    outcome: Outcome | None = None
    outcome_amount: int | None = None
    outcome_reason: str = ""
    author_id: str | None = None
    important_reason: str = ""
    priority: int | None = None
    budget_frame: str | None = None
    budget_stage: str | None = None
    doer: str | None = None
    staff_hours: int | None = None
    stopped_in_return: str = ""
    uses_local_strength: bool = False
    strengthens_brand: bool = False
    may_be_shown: bool = False
    continued_from_id: str | None = None
    what_changed: str = ""
    reason_code: str | None = None
    submitted_on: dt.date | None = None
    concluded_on: dt.date | None = None
    carried_out_on: dt.date | None = None
    carried_out: str = ""
    sample: bool = False
    created_at: str = ""
    discarded_at: str | None = None

    @property
    def especially_important(self) -> bool:
        """Whether it goes to the mayor's hearing (特に重要な提案)."""
        return self.importance is Importance.ESPECIALLY_IMPORTANT


REQUEST_FIELD_LABELS = {
    "title": "件名",
    "fiscal_year": "年度",
    "bureau_id": "所管局",
    "current_state": "現状と課題",
    "proposal": "要望内容",
    "expected_effect": "期待する効果",
    "estimated_cost": "概算額（千円）",
    "policy_plan_id": "上位計画",
    "importance": "重要度",
    "state": "状態",
    "previous_year": "前年度の状況",
    "hearing_on": "市長ヒアリング日",
    "hearing_decision": "政策判断",
    "outcome": "結果",
    "outcome_amount": "予算額（千円）",
    "outcome_reason": "結果の理由",
    "important_reason": "特に重要とする理由",
    "priority": "区の優先順位",
    "budget_frame": "予算の枠",
    "budget_stage": "予算の段階",
    "doer": "実施する者",
    "staff_hours": "職員の時間（時間／年）",
    "stopped_in_return": "代わりにやめること",
    "uses_local_strength": "地域資源を生かす",
    "strengthens_brand": "ブランド力を高める",
    "may_be_shown": "好事例としての紹介",
    "continued_from_id": "前年度の要望",
    "what_changed": "前年度から変わったこと",
    "reason_code": "理由の区分",
    "submitted_on": "提出日",
    "concluded_on": "結果の確定日",
    "carried_out_on": "実施日",
    "carried_out": "実施した内容",
}

REQUIRED_TO_SUBMIT = ("title", "bureau_id", "current_state", "proposal", "expected_effect")


def missing_parts(request: WardRequest) -> list[str]:
    """Return the field names that a reviewer would miss before the request is submitted."""
    return [name for name in REQUIRED_TO_SUBMIT if not getattr(request, name)]


def check_step(request: WardRequest, to: RequestState) -> None:
    """Check that the request may go to this state now.

    Raises:
        WrongState: The step does not follow from the present state, parts are missing, or an
            especially important request has not been to the mayor's hearing.
    """
    now = REQUEST_STATE_LABELS[request.state]
    if to not in NEXT_STATES[request.state]:
        allowed = "、".join(REQUEST_STATE_LABELS[s] for s in NEXT_STATES[request.state])
        raise WrongState(
            f"「{now}」から「{REQUEST_STATE_LABELS[to]}」へは進められません。",
            "何も変更していません。",
            f"次に進めるのは：{allowed}。",
        )
    if to is RequestState.SUBMITTED:
        lacking = missing_parts(request)
        if lacking:
            listed = "、".join(REQUEST_FIELD_LABELS[name] for name in lacking)
            raise WrongState(
                f"提出に必要な項目が空です：{listed}。",
                "下書きはそのまま保存されています。",
                "記入してからもう一度提出してください。",
            )
        if request.especially_important and request.state is not RequestState.HEARING:
            raise WrongState(
                "「特に重要」の要望は、提出の前に市長ヒアリングが必要です。",
                "何も変更していません。",
                "市長ヒアリングへ進めるか、重要度を改めてください。",
            )
        if request.especially_important and not (request.hearing_on and request.hearing_decision):
            raise WrongState(
                "市長ヒアリングの日と政策判断がまだ記録されていません。",
                "何も変更していません。",
                "本庁が市長ヒアリングの結果を記録した後に提出してください。",
            )
    if to is RequestState.CONCLUDED and request.outcome is None:
        raise WrongState(
            "結果がまだ記録されていません。",
            "何も変更していません。",
            "「結果を記録する」で、事業化などの結果を選んでください。",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A voice that stands behind a request (根拠となる区民の声)."""

    id: str
    request_id: str
    voice_id: str
    is_example: bool = False
    is_against: bool = False
    position: str = ""
