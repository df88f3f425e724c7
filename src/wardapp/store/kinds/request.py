"""Ward requests (区長要望) and what stands behind them."""

from __future__ import annotations

from wardapp.store.kinds.room import KindRoom

_EVIDENCE = "SELECT voice_id FROM evidence WHERE request_id"

REQUEST = KindRoom(
    kinds={
        "request": {
            "number": str,
            "office_id": str,
            "fiscal_year": int,
            "title": str,
            "bureau_id": str,
            "current_state": str,
            "proposal": str,
            "expected_effect": str,
            "estimated_cost": int,
            "policy_plan_id": str,
            "importance": str,
            "state": str,
            "previous_year": str,
            "hearing_on": str,
            "hearing_decision": str,
            "outcome": str,
            "outcome_amount": int,
            "outcome_reason": str,
            "author_id": str,
        },
        "evidence": {"request_id": str, "voice_id": str, "is_example": int, "position": str},
    },
    hangs_on={"evidence": ("request", "request_id")},
    indexes={"evidence": (("request_id",), ("voice_id",))},
    free_text={
        "request": frozenset(
            {
                "title",
                "current_state",
                "proposal",
                "expected_effect",
                "hearing_decision",
                "outcome_reason",
            }
        ),
    },
    voices_behind={"request": (f"{_EVIDENCE} = ?",)},
)
