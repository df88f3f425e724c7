"""Answers kept to be used again: 回答例."""

from __future__ import annotations

from enum import StrEnum


class SavedAnswerState(StrEnum):
    """Whether a saved answer may be given."""

    DRAFT = "draft"
    VALID = "valid"
    WITHDRAWN = "withdrawn"


SAVED_ANSWER_STATE_LABELS = {
    SavedAnswerState.DRAFT: "確認前",
    SavedAnswerState.VALID: "使用可",
    SavedAnswerState.WITHDRAWN: "使用中止",
}
