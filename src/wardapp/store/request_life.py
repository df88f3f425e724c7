"""What happens to a request between draft and effect: asks, exchange, hearing, effect, delegation."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.ids import derived_id
from wardapp.domain.order import keys_for
from wardapp.domain.request import Outcome
from wardapp.domain.request_life import (
    Ask,
    AskState,
    ReasonCode,
    Step,
    ThreadEntry,
    ThreadKind,
)
from wardapp.domain.request_rules import Act
from wardapp.errors import InputRefused, WrongCall, WrongState
from wardapp.store import records
from wardapp.store.database import Database
from wardapp.store.delegations import Delegations
from wardapp.store.request_effects import RequestEffects
from wardapp.store.request_hearings import RequestHearings
from wardapp.store.request_parts import member_or, plain_text
from wardapp.store.request_standing import Standing

_ASK_TEXTS = ("today", "plan", "reason")


class RequestLife(RequestHearings, RequestEffects, Delegations):
    """The parts of requests: asks, exchange and steps; hearing, effect and delegation besides."""

    def __init__(self, database: Database, standing: Standing, office_id: str) -> None:
        super().__init__(database, standing)
        self._office_id = office_id

    # -- asks ------------------------------------------------------------------------------------

    def asks(self, request_id: str) -> tuple[Ask, ...]:
        """Return what each bureau is asked, the lead first."""
        rows = self._of("ask", request_id, "t.is_lead DESC, t.position, t.pk")
        return tuple(ask_from(row) for row in rows)

    def all_asks(self) -> dict[str, list[Ask]]:
        """Return the asks of all requests by request, the lead first."""
        found: dict[str, list[Ask]] = {}
        for row in records.fetch(
            self._db, "ask", "WHERE t.discarded_at IS NULL ORDER BY t.is_lead DESC, t.position"
        ):
            found.setdefault(row["request_id"], []).append(ask_from(row))
        return found

    def ask(self, ask_id: str) -> Ask:
        """Return one ask."""
        return ask_from(records.fetch_one(self._db, "ask", ask_id))

    def add_ask(
        self,
        request_id: str,
        bureau_id: str,
        *,
        is_lead: bool = False,
        due_on: dt.date | None = None,
    ) -> Changes:
        """Ask a bureau; each bureau once. A lead takes the lead from the one that had it."""
        self.standing.check(Act.ASK, request_id)
        with self._db.write("要望先の局の追加") as writing:
            if is_lead:
                self._take_lead(writing, request_id)
            records.upsert_link(
                writing,
                self._db,
                "ask",
                identifier := derived_id("ask", request_id, bureau_id),
                request_id=request_id,
                bureau_id=bureau_id,
                is_lead=int(is_lead),
                asked_on=self._db.clock.today(),
                due_on=due_on,
                position=keys_for(1)[0],
            )
            if is_lead:
                records.update(writing, "request", request_id, bureau_id=bureau_id)
        return Changes.of("ask", [identifier], request=[request_id])

    def _take_lead(self, writing: Any, request_id: str) -> None:
        for (other,) in writing.all(
            "SELECT id FROM ask WHERE request_id = ? AND is_lead = 1", (request_id,)
        ):
            records.update(writing, "ask", other, is_lead=0)

    def set_lead(self, ask_id: str) -> Changes:
        """Make a bureau the lead (主管)."""
        ask = self.ask(ask_id)
        self.standing.check(Act.ASK, ask.request_id)
        with self._db.write("主管の局の変更") as writing:
            self._take_lead(writing, ask.request_id)
            records.update(writing, "ask", ask_id, is_lead=1)
            records.update(writing, "request", ask.request_id, bureau_id=ask.bureau_id)
        return Changes.of("ask", [ask_id], request=[ask.request_id])

    def remove_ask(self, ask_id: str) -> Changes:
        """Ask a bureau no longer; not once it has answered.

        Raises:
            WrongState: It has answered.
        """
        ask = self.ask(ask_id)
        self.standing.check(Act.ASK, ask.request_id)
        if ask.state is AskState.ANSWERED:
            raise WrongState("この局はすでに回答しています。", "何も変更していません。")
        changes = records.set_discarded(
            self._db, "ask", [ask_id], discarded=True, label="要望先の局の取り外し"
        )
        return changes | Changes.of("request", [ask.request_id])

    def answer_ask(self, ask_id: str, **fields: Any) -> Changes:
        """Record a bureau's answer: what it does today, what it will do, the outcome.

        With an outcome the ask is answered; without one it is being examined.

        Args:
            ask_id: The ask.
            fields: ``today``, ``plan``, ``outcome``, ``amount`` (千円), ``reason_code``, ``reason``,
                ``answered_on``.

        Raises:
            NotAllowed: The person is neither of that bureau nor of headquarters.
            InputRefused: Something not adopted has no reason, or the amount is no amount.
        """
        ask = self.ask(ask_id)
        self.check_answer(ask)
        cleaned = clean_answer(fields)
        outcome = cleaned.get("outcome", ask.outcome)
        with self._db.write("局の回答の記録") as writing:
            if outcome is not None:
                cleaned["state"] = AskState.ANSWERED
                cleaned.setdefault("answered_on", ask.answered_on or self._db.clock.today())
                refuse_without_reason(
                    outcome,
                    cleaned.get("reason_code", ask.reason_code),
                    cleaned.get("reason", ask.reason),
                )
            elif ask.state is not AskState.EXAMINING:
                cleaned["state"] = AskState.EXAMINING
            cleaned["person_id"] = self._db.author or None
            records.update(writing, "ask", ask_id, **cleaned)
        return Changes.of("ask", [ask_id], request=[ask.request_id])

    def check_answer(self, ask: Ask) -> None:
        """Refuse who is neither of the asked bureau nor of headquarters."""
        actor = self.standing.actor()
        if not actor.coordinating and actor.office_id != ask.bureau_id:
            self.standing.check(Act.HEAR, ask.request_id)  # says who may: headquarters
        self.standing.check(Act.ANSWER, ask.request_id)

    # -- the exchange between bureau and ward ------------------------------------------------------

    def thread(self, request_id: str) -> tuple[ThreadEntry, ...]:
        """Return questions and answers, oldest first."""
        return tuple(
            ThreadEntry(
                id=row["id"],
                request_id=request_id,
                office_id=row["office_id"] or "",
                kind=member_or(ThreadKind, row["kind"], ThreadKind.REMARK),
                text=row["text"] or "（この文章は、書いた部署だけが見られます）",
                said_on=records.date_or_none(row["said_on"]),
                person_id=row["person_id"],
                answers_id=row["answers_id"],
            )
            for row in self._of("request_thread", request_id, "t.said_on, t.created_at, t.id")
        )

    def say(
        self,
        request_id: str,
        text: str,
        kind: ThreadKind = ThreadKind.REMARK,
        *,
        answers_id: str | None = None,
    ) -> Changes:
        """Put a question, an answer or a remark into the exchange.

        Raises:
            InputRefused: There is no text.
            NotAllowed: The office has no part in this request.
        """
        self.standing.check(Act.TALK, request_id)
        cleaned = plain_text(text)
        if not cleaned:
            raise InputRefused("内容が入力されていません。", "何も保存していません。")
        with self._db.write("局とのやりとりの記録") as writing:
            identifier = records.insert(
                writing,
                self._db,
                "request_thread",
                request_id=request_id,
                office_id=self._office_id,
                kind=kind,
                text=cleaned,
                said_on=self._db.clock.today(),
                person_id=self._db.author or None,
                answers_id=answers_id,
            )
        return Changes.of("request_thread", [identifier], request=[request_id])

    def open_questions(self, request_id: str) -> tuple[ThreadEntry, ...]:
        """Return the questions that nobody answered yet."""
        entries = self.thread(request_id)
        answered = {e.answers_id for e in entries if e.answers_id}
        return tuple(e for e in entries if e.kind is ThreadKind.QUESTION and e.id not in answered)

    # -- steps -----------------------------------------------------------------------------------

    def steps(self, request_id: str) -> tuple[Step, ...]:
        """Return who took which step, oldest first."""
        return tuple(
            Step(
                id=row["id"],
                request_id=request_id,
                office_id=row["office_id"] or "",
                to_state=row["to_state"] or "",
                taken_on=records.date_or_none(row["taken_on"]),
                **{
                    name: row[name] or ""
                    for name in ("name", "post", "role", "comment", "person_id")
                },
                delegation_id=row["delegation_id"],
            )
            for row in self._of("request_step", request_id, "t.taken_on, t.created_at, t.id")
        )


def clean_answer(fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of a bureau's answer as they are kept.

    Raises:
        WrongCall: There is no such field.
        InputRefused: The amount is out of range.
    """
    known = {*_ASK_TEXTS, "outcome", "amount", "reason_code", "answered_on"}
    unknown = fields.keys() - known
    if unknown:
        raise WrongCall(f"局の回答に「{sorted(unknown)[0]}」という項目はありません。")
    amount = fields.get("amount")
    if amount is not None and not 0 <= int(amount) < 10**12:
        raise InputRefused(
            "金額が範囲を超えています。",
            "何も変更していません。",
            "千円単位の0以上の数を入力してください。",
        )
    return {n: plain_text(v) or None if n in _ASK_TEXTS else v for n, v in fields.items()}


def refuse_without_reason(outcome: Outcome | None, code: Any, reason: str | None) -> None:
    """Refuse an outcome other than adopted without a reason.

    Raises:
        InputRefused: There is none.
    """
    if outcome not in {None, Outcome.ADOPTED} and not code and not (reason or "").strip():
        raise InputRefused(
            "事業化以外の結果には、理由の記録が必要です。",
            "何も変更していません。",
            "理由の区分を選ぶか、理由を書いてください。",
        )


def suggest_outcome(asks: Sequence[Ask]) -> Outcome | None:
    """Return what the bureaus' outcomes mean together; None while one of them has not answered."""
    outcomes = [ask.outcome for ask in asks]
    if not outcomes or None in outcomes:
        return None
    if all(one is Outcome.ADOPTED for one in outcomes):
        return Outcome.ADOPTED
    if Outcome.ADOPTED in outcomes or Outcome.PARTLY_ADOPTED in outcomes:
        return Outcome.PARTLY_ADOPTED
    if Outcome.CARRIED_OVER in outcomes:
        return Outcome.CARRIED_OVER
    return Outcome.NOT_ADOPTED


def ask_from(row: dict[str, Any]) -> Ask:
    """Return the ask of a row."""
    return Ask(
        id=row["id"],
        request_id=row["request_id"] or "",
        bureau_id=row["bureau_id"] or "",
        is_lead=bool(row["is_lead"]),
        state=member_or(AskState, row["state"], AskState.ASKED),
        outcome=member_or(Outcome, row["outcome"], None),
        amount=row["amount"],
        reason_code=member_or(ReasonCode, row["reason_code"], None),
        asked_on=records.date_or_none(row["asked_on"]),
        due_on=records.date_or_none(row["due_on"]),
        answered_on=records.date_or_none(row["answered_on"]),
        person_id=row["person_id"],
        position=row["position"] or "",
        **{name: row[name] or "" for name in _ASK_TEXTS},
    )
