"""The words on the buttons that take a request from one state to another."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wardapp.domain.request import RequestState
from wardapp.ui.labels import REQUEST_STATE_LABELS


def step_word(now: RequestState, to: RequestState) -> str:
    """Return what a person does by this step: 提出する, 区内確認に回す."""
    say = QCoreApplication.translate
    back = {
        (RequestState.WARD_REVIEW, RequestState.DRAFT): say("steps", "下書きに戻す"),
        (RequestState.DECIDED, RequestState.DRAFT): say("steps", "下書きに戻す"),
        (RequestState.WITHDRAWN, RequestState.DRAFT): say("steps", "下書きとして再開する"),
        (RequestState.HEARING, RequestState.DECIDED): say("steps", "区長決定に戻す"),
        (RequestState.CARRIED_OUT, RequestState.CONCLUDED): say("steps", "結果確定に戻す"),
        (RequestState.EFFECT_CHECKED, RequestState.CARRIED_OUT): say("steps", "実施済に戻す"),
        (RequestState.CONCLUDED, RequestState.BUREAU_REVIEW): say("steps", "局検討中に戻す"),
    }
    forth = {
        RequestState.DRAFT: say("steps", "下書きに戻す"),
        RequestState.WARD_REVIEW: say("steps", "区内確認に回す"),
        RequestState.DECIDED: say("steps", "区長決定とする"),
        RequestState.HEARING: say("steps", "市長ヒアリングに進める"),
        RequestState.SUBMITTED: say("steps", "提出する"),
        RequestState.BUREAU_REVIEW: say("steps", "局検討中にする"),
        RequestState.CONCLUDED: say("steps", "結果を記録する…"),
        RequestState.CARRIED_OUT: say("steps", "実施を記録する…"),
        RequestState.EFFECT_CHECKED: say("steps", "効果を記録する…"),
        RequestState.MERGED: say("steps", "統合する…"),
        RequestState.WITHDRAWN: say("steps", "取り下げる"),
    }
    return back.get((now, to)) or forth[to]


def step_done(to: RequestState) -> str:
    """Return the sentence that says what was done."""
    say = QCoreApplication.translate
    return say("steps", "状態を「{state}」にしました。").format(state=REQUEST_STATE_LABELS[to])
