"""Writes that a toast takes back, as long as nothing else was done since. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wardapp.errors import InputRefused

if TYPE_CHECKING:
    from collections.abc import Callable

    from wardapp.desk import Desk
    from wardapp.domain.changes import Changes
    from wardapp.domain.request import Outcome, RequestState
    from wardapp.domain.request_life import ReasonCode


class Undoable:
    """A write that can be taken back as long as nothing else was done since."""

    def __init__(self, desk: Desk, write: Callable[[], Changes]) -> None:
        self._desk, self._do = desk, write
        self._label = ""

    def __call__(self) -> Changes:
        """Do it."""
        changes = self._do()
        self._label = self._desk.undo_label()
        return changes

    def take_back(self) -> Changes:
        """Undo it.

        Raises:
            InputRefused: Something else was done meanwhile, which undo would take back instead.
        """
        if self._desk.undo_label() != self._label:
            raise InputRefused(
                "この後に別の変更があったため、この操作だけを元に戻すことはできません。",
                "記録はそのままです。",
                "「操作」から前の状態に戻すか、履歴をご確認ください。",
            )
        return self._desk.undo()


class Step(Undoable):
    """A step to another state."""

    def __init__(self, desk: Desk, request_id: str, to: RequestState) -> None:
        super().__init__(desk, lambda: desk.requests.step(request_id, to))


class Conclusion(Undoable):
    """The outcome of a request."""

    def __init__(
        self,
        desk: Desk,
        request_id: str,
        outcome: Outcome,
        amount: int | None,
        reason: str,
        reason_code: ReasonCode | None = None,
    ) -> None:
        super().__init__(
            desk,
            lambda: desk.requests.conclude(
                request_id, outcome, amount=amount, reason=reason, reason_code=reason_code
            ),
        )
