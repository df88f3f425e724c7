"""What happens to a request between draft and effect: asks, exchange, hearing, effect, delegation."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.ids import derived_id
from wardapp.domain.order import keys_for
from wardapp.domain.request import Outcome, RequestState
from wardapp.domain.request_life import (
    Ask,
    AskState,
    Effect,
    EffectCheck,
    MayorHearing,
    ReasonCode,
    Step,
    ThreadEntry,
    ThreadKind,
)
from wardapp.domain.request_rules import Act
from wardapp.domain.voice import clean_line_ends
from wardapp.errors import InputRefused, WrongCall, WrongState
from wardapp.store import records
from wardapp.store.database import Database
from wardapp.store.request_standing import Standing

_ASK_TEXTS = ("today", "plan", "reason")
_HEARING_TEXTS = ("starts_at", "place", "attendees", "said", "judgement", "changes_asked")
_HEARING_FIELDS = (*_HEARING_TEXTS, "planned_on", "held_on", "changes_due_on")
CARRIED_OUT_UNTIL_CHECK_DAYS = 365


class RequestLife:
    """The parts of requests."""

    def __init__(self, database: Database, standing: Standing, office_id: str) -> None:
        self._db = database
        self.standing = standing
        self._office_id = office_id

    def _of(self, kind: str, request_id: str, order: str) -> list[dict[str, Any]]:
        return records.fetch(
            self._db,
            kind,
            f"WHERE t.request_id = ? AND t.discarded_at IS NULL ORDER BY {order}",
            (request_id,),
        )

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
                kind=_member(ThreadKind, row["kind"], ThreadKind.REMARK),
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
        cleaned = _text(text)
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

    # -- the mayor's hearing -----------------------------------------------------------------------

    def hearing(self, request_id: str) -> MayorHearing | None:
        """Return the hearing of a request, the newest where there were several."""
        found = self.hearings(request_id)
        return found[-1] if found else None

    def hearings(self, request_id: str) -> tuple[MayorHearing, ...]:
        """Return the hearings of a request, oldest first."""
        return tuple(
            hearing_from(row)
            for row in self._of("mayor_hearing", request_id, "t.held_on, t.created_at")
        )

    def record_hearing(self, request_id: str, hearing_id: str = "", **fields: Any) -> Changes:
        """Record what there is to say of the mayor's hearing; headquarters does.

        The policy judgement (政策判断) is set once and stays as it was said.

        Args:
            request_id: The request.
            hearing_id: The hearing; "" for the newest, or a first one.
            fields: ``planned_on``, ``held_on``, ``starts_at``, ``place``, ``attendees``, ``said``,
                ``judgement``, ``changes_asked``, ``changes_due_on``.

        Raises:
            NotAllowed: The person is not of headquarters.
            WrongState: The judgement is set already and would become another.
        """
        self.standing.check(Act.HEAR, request_id)
        unknown = fields.keys() - set(_HEARING_FIELDS)
        if unknown:
            raise WrongCall(f"市長ヒアリングに「{sorted(unknown)[0]}」という項目はありません。")
        cleaned = {
            name: _text(value) or None if name in _HEARING_TEXTS else value
            for name, value in fields.items()
        }
        there = self.hearing(request_id)
        if hearing_id:
            there = next(h for h in self.hearings(request_id) if h.id == hearing_id)
        judgement = cleaned.get("judgement")
        if there is not None and there.judgement:
            if judgement is not None and judgement != there.judgement:
                raise WrongState(
                    "政策判断はすでに記録されているため、変更できません。",
                    "記録された政策判断はそのままです。",
                    "新たな判断があったときは、もう一度ヒアリングを行い、その記録として残してください。",
                )
            cleaned.pop("judgement", None)
        with self._db.write("市長ヒアリングの記録") as writing:
            if there is None:
                identifier = records.insert(
                    writing,
                    self._db,
                    "mayor_hearing",
                    request_id=request_id,
                    person_id=self._db.author or None,
                    **cleaned,
                )
            else:
                identifier = there.id
                records.update(writing, "mayor_hearing", identifier, **cleaned)
            on_request: dict[str, Any] = {}
            day = cleaned.get("held_on") or cleaned.get("planned_on")
            if day is not None:
                on_request["hearing_on"] = day
            if judgement:
                on_request["hearing_decision"] = judgement
            if on_request:
                records.update(writing, "request", request_id, **on_request)
        return Changes.of("mayor_hearing", [identifier], request=[request_id])

    def hear_again(self, request_id: str, planned_on: dt.date | None = None) -> Changes:
        """Begin another hearing of a request, beside what was said in the last."""
        self.standing.check(Act.HEAR, request_id)
        with self._db.write("市長ヒアリングの予定") as writing:
            identifier = records.insert(
                writing,
                self._db,
                "mayor_hearing",
                request_id=request_id,
                planned_on=planned_on,
                person_id=self._db.author or None,
            )
        return Changes.of("mayor_hearing", [identifier], request=[request_id])

    def changes_done(self, hearing_id: str, text: str, day: dt.date | None = None) -> Changes:
        """Record that the ward changed what the judgement asked for."""
        row = records.fetch_one(self._db, "mayor_hearing", hearing_id)
        self.standing.check(Act.WRITE, row["request_id"])
        changes = records.edit(
            self._db,
            "mayor_hearing",
            hearing_id,
            "政策判断を受けた修正",
            changes_done=_text(text) or None,
            changes_done_on=(day or self._db.clock.today()) if _text(text) else None,
        )
        return changes | Changes.of("request", [row["request_id"]])

    # -- carried out, and whether it helped --------------------------------------------------------

    def effect_checks(self, request_id: str) -> tuple[EffectCheck, ...]:
        """Return the checks of the effect, oldest first."""
        return tuple(
            EffectCheck(
                id=row["id"],
                request_id=request_id,
                due_on=records.date_or_none(row["due_on"]),
                checked_on=records.date_or_none(row["checked_on"]),
                measure=row["measure"] or "",
                result=row["result"] or "",
                effect=_member(Effect, row["effect"], None),
                next_step=row["next_step"] or "",
                person_id=row["person_id"],
            )
            for row in self._of("effect_check", request_id, "t.due_on, t.created_at")
        )

    def carry_out(self, request_id: str, day: dt.date, what: str = "") -> Changes:
        """Record that it was carried out; the check of the effect is due a year later.

        Raises:
            WrongState: Its outcome is not known yet, or it was not adopted.
        """
        self.standing.check(Act.CARRY_OUT, request_id)
        row = records.fetch_one(self._db, "request", request_id)
        if row["state"] not in {RequestState.CONCLUDED, RequestState.CARRIED_OUT} or row[
            "outcome"
        ] not in {Outcome.ADOPTED, Outcome.PARTLY_ADOPTED}:
            raise WrongState(
                "実施を記録できるのは、事業化または一部事業化となった要望だけです。",
                "何も変更していません。",
            )
        with self._db.write("実施の記録") as writing:
            records.update(
                writing,
                "request",
                request_id,
                state=RequestState.CARRIED_OUT,
                carried_out_on=day,
                carried_out=_text(what) or None,
            )
            if not self.effect_checks(request_id):
                records.insert(
                    writing,
                    self._db,
                    "effect_check",
                    request_id=request_id,
                    due_on=day + dt.timedelta(days=CARRIED_OUT_UNTIL_CHECK_DAYS),
                )
        return Changes.of("request", [request_id], effect_check=[])

    def check_effect(
        self,
        request_id: str,
        effect: Effect,
        *,
        result: str,
        measure: str = "",
        next_step: str = "",
    ) -> Changes:
        """Record what the check of the effect found.

        Raises:
            WrongState: It was not carried out yet.
            InputRefused: Nothing is said of what was found.
        """
        self.standing.check(Act.CARRY_OUT, request_id)
        row = records.fetch_one(self._db, "request", request_id)
        if row["state"] not in {RequestState.CARRIED_OUT, RequestState.EFFECT_CHECKED}:
            raise WrongState("まだ実施が記録されていません。", "何も変更していません。")
        if not _text(result):
            raise InputRefused(
                "分かったことが入力されていません。",
                "何も保存していません。",
                "何を見て効果を確かめたかを書いてください。",
            )
        fields: dict[str, Any] = {
            "checked_on": self._db.clock.today(),
            "effect": effect,
            "result": _text(result),
            "measure": _text(measure) or None,
            "next_step": _text(next_step) or None,
            "person_id": self._db.author or None,
        }
        waiting = [c for c in self.effect_checks(request_id) if c.checked_on is None]
        with self._db.write("効果の検証") as writing:
            if waiting:
                records.update(writing, "effect_check", waiting[0].id, **fields)
            else:
                records.insert(writing, self._db, "effect_check", request_id=request_id, **fields)
            records.update(writing, "request", request_id, state=RequestState.EFFECT_CHECKED)
        return Changes.of("request", [request_id], effect_check=[])

    # -- delegation ------------------------------------------------------------------------------

    def delegate(
        self,
        person_id: str,
        from_on: dt.date | None = None,
        to_on: dt.date | None = None,
        reason: str = "",
    ) -> Changes:
        """Let somebody of the office decide in the ward mayor's place; the ward mayor does.

        Raises:
            NotAllowed: The person here is not the ward mayor.
            InputRefused: The last day is before the first.
        """
        self.standing.check(Act.DELEGATE)
        if from_on and to_on and to_on < from_on:
            raise InputRefused(
                "委任の終わりの日が、始まりの日より前です。", "何も変更していません。"
            )
        with self._db.write("決定の委任") as writing:
            identifier = records.insert(
                writing,
                self._db,
                "delegation",
                office_id=self._office_id,
                person_id=person_id,
                given_by=self._db.author,
                from_on=from_on or self._db.clock.today(),
                to_on=to_on,
                reason=_text(reason) or None,
            )
        return Changes.of("delegation", [identifier])

    def end_delegation(self, delegation_id: str) -> Changes:
        """Take a delegation back from today on."""
        self.standing.check(Act.DELEGATE)
        yesterday = self._db.clock.today() - dt.timedelta(days=1)
        return records.edit(self._db, "delegation", delegation_id, "委任の終了", to_on=yesterday)


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
    return {n: _text(v) or None if n in _ASK_TEXTS else v for n, v in fields.items()}


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


def _text(text: Any) -> str:
    return clean_line_ends(text or "").strip()


def _member(kind: Any, value: Any, default: Any) -> Any:
    try:
        return kind(value) if value is not None else default
    except ValueError:
        return default


def ask_from(row: dict[str, Any]) -> Ask:
    """Return the ask of a row."""
    return Ask(
        id=row["id"],
        request_id=row["request_id"] or "",
        bureau_id=row["bureau_id"] or "",
        is_lead=bool(row["is_lead"]),
        state=_member(AskState, row["state"], AskState.ASKED),
        outcome=_member(Outcome, row["outcome"], None),
        amount=row["amount"],
        reason_code=_member(ReasonCode, row["reason_code"], None),
        asked_on=records.date_or_none(row["asked_on"]),
        due_on=records.date_or_none(row["due_on"]),
        answered_on=records.date_or_none(row["answered_on"]),
        person_id=row["person_id"],
        position=row["position"] or "",
        **{name: row[name] or "" for name in _ASK_TEXTS},
    )


def hearing_from(row: dict[str, Any]) -> MayorHearing:
    """Return the hearing of a row."""
    days = ("planned_on", "held_on", "changes_due_on", "changes_done_on")
    texts: dict[str, Any] = {name: row[name] or "" for name in (*_HEARING_TEXTS, "changes_done")}
    texts |= {name: records.date_or_none(row[name]) for name in days}
    return MayorHearing(
        id=row["id"], request_id=row["request_id"] or "", person_id=row["person_id"], **texts
    )
