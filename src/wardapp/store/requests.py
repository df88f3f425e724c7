"""Ward requests (区長要望) in the local database, and the voices that stand behind them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from wardapp.domain import wareki
from wardapp.domain.adoption import CONCLUDED, WAITING
from wardapp.domain.changes import Changes
from wardapp.domain.ids import derived_id, new_id
from wardapp.domain.order import place
from wardapp.domain.request import (
    OUTCOME_LABELS,
    Evidence,
    Importance,
    Outcome,
    RequestState,
    WardRequest,
    check_step,
)
from wardapp.domain.request_life import REASON_LABELS, ReasonCode
from wardapp.domain.request_rules import Act, act_for_step, act_of
from wardapp.domain.text import normalise, words_of
from wardapp.domain.voice import clean_line_ends
from wardapp.domain.voice_list import VoiceRow
from wardapp.errors import InputRefused, NotAllowed, WrongCall, WrongState
from wardapp.store import records
from wardapp.store.city import City
from wardapp.store.database import Database
from wardapp.store.numbers import receipt_number
from wardapp.store.request_life import RequestLife, refuse_without_reason, suggest_outcome
from wardapp.store.request_standing import Standing
from wardapp.store.search import VoiceList

_TEXT_FIELDS = (
    "title",
    "current_state",
    "proposal",
    "expected_effect",
    "previous_year",
    "hearing_decision",
    "outcome_reason",
    "important_reason",
    "stopped_in_return",
    "what_changed",
    "carried_out",
)
_PLAIN_FIELDS = (
    "priority",
    "budget_frame",
    "budget_stage",
    "doer",
    "staff_hours",
    "continued_from_id",
    "reason_code",
)
_YES_NO_FIELDS = ("uses_local_strength", "strengthens_brand", "may_be_shown")
_DAY_FIELDS = ("hearing_on", "submitted_on", "concluded_on", "carried_out_on")


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """A voice behind a request, as the request shows it."""

    evidence: Evidence
    voice: VoiceRow


@dataclass(frozen=True, slots=True)
class AdoptionRate:
    """The adoption rate (事業化率) of a fiscal year.

    Of the requests whose outcome is known, how many were adopted. Partly adopted ones are counted
    apart and named beside it.

    Attributes:
        adopted: Requests adopted in whole.
        partly: Requests adopted in part.
        concluded: Requests whose outcome is known (the denominator).
        open: Requests submitted whose outcome is not known yet.
    """

    fiscal_year: int
    adopted: int
    partly: int
    concluded: int
    open: int

    @property
    def rate(self) -> float | None:
        """Adopted in whole or part, of those concluded; None where none is concluded."""
        return (self.adopted + self.partly) / self.concluded if self.concluded else None

    @property
    def rate_whole(self) -> float | None:
        """Adopted in whole alone, of those concluded."""
        return self.adopted / self.concluded if self.concluded else None


class Requests:
    """The ward requests of the local database.

    Attributes:
        standing: What the person here may do.
        life: Asks, exchange, hearing, effect: the parts of a request.
    """

    def __init__(self, database: Database, city: City, voices: VoiceList, office_id: str) -> None:
        self._db = database
        self._city = city
        self._voices = voices
        self._office_id = office_id
        self.standing = Standing(database, city, office_id)
        self.life = RequestLife(database, self.standing, office_id)

    def add(self, *, title: str = "", fiscal_year: int | None = None, **fields: Any) -> Changes:
        """Begin a request; the fiscal year is next year's, for which the budget is made.

        Raises:
            WrongCall: A field is not one of a request.
        """
        office = self._city.office(self._office_id)
        today = self._db.clock.today()
        year = fiscal_year if fiscal_year is not None else wareki.fiscal_year(today) + 1
        with self._db.write("区長要望の作成") as writing:
            number = receipt_number(
                writing,
                self._db.desk,
                office.short_name if office else "未設定",
                dt.date(year, 4, 1),
                mark="要望",
            )
            cleaned = self._clean(fields)
            identifier = new_id()
            records.insert(
                writing,
                self._db,
                "request",
                identifier,
                number=number,
                office_id=self._office_id,
                fiscal_year=year,
                title=clean_line_ends(title) or None,
                state=RequestState.DRAFT,
                author_id=self._db.author or None,
                **({"importance": Importance.NORMAL} | cleaned),
            )
        return Changes.of("request", [identifier])

    def draft_from(self, voice_ids: Sequence[str], title: str = "") -> Changes:
        """Begin a request with these voices as its evidence."""
        with self._db.write("声から区長要望を作成"):
            changes = self.add(title=title)
            for voice in voice_ids:
                self.link(changes.id, voice)
        return Changes(
            {**changes.touched, "evidence": frozenset(), "voice": frozenset(voice_ids)}, changes.id
        )

    @staticmethod
    def _clean(fields: dict[str, Any]) -> dict[str, Any]:
        cleaned = dict(fields)
        unknown = cleaned.keys() - WardRequest.__dataclass_fields__.keys()
        if unknown:
            raise WrongCall(
                f"区長要望に「{sorted(unknown)[0]}」という項目はありません。",
                "何も変更していません。",
            )
        for name in _TEXT_FIELDS:
            if name in cleaned:
                cleaned[name] = clean_line_ends(cleaned[name] or "") or None
        for name in ("estimated_cost", "outcome_amount"):
            amount = cleaned.get(name)
            if amount is not None and not 0 <= int(amount) < 10**12:
                raise InputRefused(
                    "金額が範囲を超えています。",
                    "何も変更していません。",
                    "千円単位の0以上の数を入力してください。",
                )
        return cleaned

    def resolve(self, key: str) -> str:
        """Return the identifier behind an identifier, a number or a unique beginning."""
        return records.resolve(self._db, "request", key)

    def get(self, key: str) -> WardRequest:
        """Return a request.

        Raises:
            RecordNotFound: There is no such request, or several.
        """
        return request_from(records.fetch_one(self._db, "request", self.resolve(key)))

    def list(
        self,
        *,
        fiscal_year: int | None = None,
        office_id: str | None = None,
        bureau_id: str | None = None,
        state: RequestState | None = None,
        outcome: Outcome | None = None,
        query: str = "",
        discarded: bool = False,
    ) -> tuple[WardRequest, ...]:
        """Return the requests that fit, newest year first, most important first."""
        conditions = [f"t.discarded_at IS {'NOT ' if discarded else ''}NULL"]
        values: list[Any] = []
        for column, value in (
            ("fiscal_year", fiscal_year),
            ("office_id", office_id),
            ("bureau_id", bureau_id),
            ("state", state),
            ("outcome", outcome),
        ):
            if value is not None:
                conditions.append(f"t.{column} = ?")
                values.append(records.to_column(value))
        order = (
            " ORDER BY t.fiscal_year DESC, CASE t.importance WHEN 'especially_important' THEN 0 "
            "WHEN 'important' THEN 1 ELSE 2 END, t.pk DESC"
        )
        rows = records.fetch(
            self._db, "request", "WHERE " + " AND ".join(conditions) + order, values
        )
        found = [request_from(row) for row in rows]
        words = words_of(query)
        if words:
            found = [r for r in found if _holds(r, words)]
        return tuple(found)

    def fiscal_years(self) -> tuple[int, ...]:
        """Return the fiscal years for which there are requests, newest first."""
        rows = self._db.all(
            "SELECT DISTINCT fiscal_year FROM request WHERE discarded_at IS NULL "
            "AND fiscal_year IS NOT NULL ORDER BY fiscal_year DESC"
        )
        return tuple(row[0] for row in rows)

    def edit(self, key: str, **fields: Any) -> Changes:
        """Change fields of a request; the state is changed by ``step`` and ``conclude``.

        Raises:
            WrongCall: A field is not one of a request, or is the state.
            NotAllowed: Another ward's request.
        """
        if "state" in fields:
            raise WrongCall(
                "状態は「提出する」などの操作で変更してください。", "何も変更していません。"
            )
        record = self.resolve(key)
        self._refuse_foreign(record)
        cleaned = self._clean(fields)
        for name, value in cleaned.items():
            self.standing.check(act_of("request", name, value), record)
        return records.edit(self._db, "request", record, "区長要望の変更", **cleaned)

    def _refuse_foreign(self, record: str) -> None:
        """A ward changes its own requests; headquarters and bureaus may add what is theirs to say."""
        row = self._db.one("SELECT office_id FROM request WHERE id = ?", (record,))
        own = self._city.office(self._office_id)
        if row and row[0] != self._office_id and own is not None and own.is_ward:
            raise NotAllowed(
                f"この要望は{self._city.name_of(row[0]) or 'ほかの区役所'}のものです。",
                "何も変更していません。",
                "内容の変更は、作成した区役所に依頼してください。",
            )

    def step(self, key: str, to: RequestState, comment: str = "") -> Changes:
        """Take a request to its next state; who, in which role and when is kept as a step.

        Raises:
            WrongState: The step does not follow, or something is missing (see check_step).
            NotAllowed: The person here may not (see domain/request_rules.py).
        """
        request = self.get(key)
        self._refuse_foreign(request.id)
        check_step(request, to)
        if to in {RequestState.CARRIED_OUT, RequestState.EFFECT_CHECKED} and (
            request.state is not RequestState.EFFECT_CHECKED
        ):
            raise WrongCall(
                "実施と効果の検証は、日付や分かったこととともに記録してください。",
                "何も変更していません。",
            )
        self.standing.check(act_for_step(request.state, to), request.id)
        fields: dict[str, Any] = {"state": to}
        if to is RequestState.SUBMITTED:
            fields["submitted_on"] = self._db.clock.today()
        with self._db.write("区長要望の状態の変更") as writing:
            records.update(writing, "request", request.id, **fields)
            self._keep_step(writing, request.id, to, comment)
            if to is RequestState.SUBMITTED and request.bureau_id:
                self._ask_lead(request)
        return Changes.of("request", [request.id], request_step=[], ask=[])

    def review(self, key: str, comment: str = "") -> Changes:
        """Say as a reviewer (not the author) that a request may go to the ward mayor.

        Raises:
            WrongState: It is not in review, or the reviewer wrote it.
            NotAllowed: The person here does not review.
        """
        request = self.get(key)
        self.standing.check(Act.REVIEW, request.id)
        if request.state is not RequestState.WARD_REVIEW:
            raise WrongState("区内確認の段階の要望ではありません。", "何も変更していません。")
        if request.author_id and request.author_id == self._db.author:
            raise WrongState(
                "自分で作成した要望を、自分で確認済みにすることはできません。",
                "何も変更していません。",
                "ほかの職員に確認を依頼してください。",
            )
        with self._db.write("区内確認") as writing:
            self._keep_step(writing, request.id, RequestState.WARD_REVIEW, comment)
        return Changes.of("request", [request.id], request_step=[])

    def _keep_step(self, writing: Any, request: str, to: RequestState, comment: str) -> None:
        actor = self.standing.actor()
        person = self._city.person(self._db.author)
        delegation = self.standing.delegation_of(self._db.author)
        by_delegation = to is RequestState.DECIDED and delegation is not None
        records.insert(
            writing,
            self._db,
            "request_step",
            request_id=request,
            office_id=self._office_id,
            to_state=to,
            taken_on=self._db.clock.today(),
            person_id=self._db.author or None,
            name=person.name if person else None,
            post=(person.post or None) if person else None,
            role=actor.role,
            delegation_id=delegation.id if delegation and by_delegation else None,
            comment=clean_line_ends(comment).strip() or None,
        )

    def _ask_lead(self, request: WardRequest) -> None:
        """See that the responsible bureau is asked, as the lead."""
        asks = self.life.asks(request.id)
        if request.bureau_id and not any(a.bureau_id == request.bureau_id for a in asks):
            self.life.add_ask(request.id, request.bureau_id, is_lead=True)

    def conclude(
        self,
        key: str,
        outcome: Outcome,
        *,
        amount: int | None = None,
        reason: str = "",
        reason_code: ReasonCode | None = None,
    ) -> Changes:
        """Record what became of a request: outcome, budget (千円) and reason.

        Raises:
            WrongState: It was not submitted yet.
            NotAllowed: The person is neither of an asked bureau nor of headquarters.
            InputRefused: Something not adopted has no reason.
        """
        request = self.get(key)
        self._refuse_foreign(request.id)
        if request.state is not RequestState.CONCLUDED:
            check_step(replace(request, outcome=outcome), RequestState.CONCLUDED)
        self.standing.check(Act.CONCLUDE, request.id)
        refuse_without_reason(outcome, reason_code, reason)
        fields = self._clean({"outcome_amount": amount, "outcome_reason": reason})
        with self._db.write("区長要望の結果の記録") as writing:
            records.update(
                writing,
                "request",
                request.id,
                state=RequestState.CONCLUDED,
                outcome=outcome,
                reason_code=reason_code,
                concluded_on=request.concluded_on or self._db.clock.today(),
                **fields,
            )
            self._keep_step(writing, request.id, RequestState.CONCLUDED, "")
        return Changes.of("request", [request.id], request_step=[])

    def suggested_outcome(self, key: str) -> Outcome | None:
        """Return what the bureaus' outcomes mean together; None while one has not answered."""
        return suggest_outcome(self.life.asks(self.resolve(key)))

    @staticmethod
    def result_in_words(request: WardRequest) -> str:
        """Return what became of a request in a sentence, for the next year's."""
        year = wareki.fiscal_year_label(request.fiscal_year)
        if request.outcome is None:
            return f"{year}に要望（{request.number}）。"
        parts = [f"{year}に要望（{request.number}）し、「{OUTCOME_LABELS[request.outcome]}」。"]
        if request.outcome_amount is not None:
            parts.append(f"予算額{request.outcome_amount:,}千円。")
        code = request.reason_code
        if code in set(ReasonCode):
            parts.append(f"理由の区分：{REASON_LABELS[ReasonCode(str(code))]}。")
        if request.outcome_reason:
            parts.append(request.outcome_reason)
        return "".join(parts)

    # -- evidence --------------------------------------------------------------------------------

    def evidence(self, key: str) -> tuple[EvidenceRow, ...]:
        """Return the voices behind a request, in the order in which they were put there."""
        rows = records.fetch(
            self._db,
            "evidence",
            "WHERE t.request_id = ? AND t.discarded_at IS NULL ORDER BY t.position, t.id",
            (self.resolve(key),),
        )
        voices = {v.id: v for v in self._voices.rows_of([row["voice_id"] for row in rows])}
        return tuple(
            EvidenceRow(
                Evidence(
                    id=row["id"],
                    request_id=row["request_id"],
                    voice_id=row["voice_id"],
                    is_example=bool(row["is_example"]),
                    is_against=bool(row["is_against"]),
                    position=row["position"] or "",
                ),
                voices[row["voice_id"]],
            )
            for row in rows
            if row["voice_id"] in voices
        )

    def link(self, key: str, voice_key: str, *, is_example: bool = False) -> Changes:
        """Put a voice behind a request."""
        request = self.resolve(key)
        voice = records.resolve(self._db, "voice", voice_key)
        with self._db.write("根拠となる声の追加") as writing:
            last = writing.one(
                "SELECT max(position) FROM evidence WHERE request_id = ? AND discarded_at IS NULL",
                (request,),
            )
            before = [str(last[0])] if last and last[0] else []
            identifier = records.upsert_link(
                writing,
                self._db,
                "evidence",
                derived_id("evidence", request, voice),
                request_id=request,
                voice_id=voice,
                is_example=is_example,
                position=place(before, len(before))[0],
            )
        return Changes.of("request", [request], evidence=[identifier], voice=[voice])

    def unlink(self, key: str, voice_key: str) -> Changes:
        """Take a voice away from a request."""
        request = self.resolve(key)
        voice = records.resolve(self._db, "voice", voice_key)
        done = records.set_discarded(
            self._db,
            "evidence",
            [derived_id("evidence", request, voice)],
            discarded=True,
            label="根拠となる声の取り外し",
        )
        return Changes.of("request", [request], evidence=done.touched["evidence"], voice=[voice])

    def set_example(self, key: str, voice_key: str, *, is_example: bool) -> Changes:
        """Choose a voice as an example that is printed on the request sheet, or not."""
        request = self.resolve(key)
        voice = records.resolve(self._db, "voice", voice_key)
        link = derived_id("evidence", request, voice)
        records.edit(self._db, "evidence", link, "例示する声の選択", is_example=is_example)
        return Changes.of("request", [request], evidence=[link])

    def set_against(self, key: str, voice_key: str, *, is_against: bool) -> Changes:
        """Count a voice as one that speaks against the request, or no longer."""
        request = self.resolve(key)
        voice = records.resolve(self._db, "voice", voice_key)
        link = derived_id("evidence", request, voice)
        records.edit(self._db, "evidence", link, "反対の声の選択", is_against=is_against)
        return Changes.of("request", [request], evidence=[link])

    def of_voice(self, voice_id: str) -> tuple[WardRequest, ...]:
        """Return the requests behind which a voice stands."""
        rows = records.fetch(
            self._db,
            "request",
            "JOIN evidence e ON e.request_id = t.id WHERE e.voice_id = ? AND e.discarded_at IS NULL "
            "AND t.discarded_at IS NULL ORDER BY t.pk",
            (voice_id,),
        )
        return tuple(request_from(row) for row in rows)

    # -- the rest --------------------------------------------------------------------------------

    def discard(self, ids: Sequence[str]) -> Changes:
        """Move requests to ごみ箱."""
        for record in ids:
            self._refuse_foreign(record)
        return records.set_discarded(self._db, "request", ids, discarded=True)

    def restore(self, ids: Sequence[str]) -> Changes:
        """Take requests out of ごみ箱."""
        return records.set_discarded(self._db, "request", ids, discarded=False)

    def adoption_rate(
        self, fiscal_year: int, *, office_id: str | None = None, bureau_id: str | None = None
    ) -> AdoptionRate:
        """Return the adoption rate of a fiscal year, of all wards or one, all bureaus or one."""
        counted = self.list(fiscal_year=fiscal_year, office_id=office_id, bureau_id=bureau_id)
        outcomes = [r.outcome for r in counted if r.state in CONCLUDED and r.outcome]
        return AdoptionRate(
            fiscal_year,
            adopted=outcomes.count(Outcome.ADOPTED),
            partly=outcomes.count(Outcome.PARTLY_ADOPTED),
            concluded=len(outcomes),
            open=sum(1 for r in counted if r.state in WAITING),
        )


def _holds(request: WardRequest, words: list[str]) -> bool:
    body = normalise(
        "\n".join(
            (
                request.title,
                request.number,
                request.current_state,
                request.proposal,
                request.expected_effect,
            )
        )
    )
    return all(word in body for word in words)


def _enum_or_none(kind: Any, value: Any) -> Any:
    try:
        return kind(value) if value is not None else None
    except ValueError:
        return None


def request_from(row: dict[str, Any]) -> WardRequest:
    """Return the request of a row."""
    texts: dict[str, Any] = {
        name: row[name] or "" for name in (*_TEXT_FIELDS, "number", "office_id", "created_at")
    }
    texts |= {name: row[name] for name in _PLAIN_FIELDS}
    texts |= {name: bool(row[name]) for name in _YES_NO_FIELDS}
    texts |= {name: records.date_or_none(row[name]) for name in _DAY_FIELDS}
    return WardRequest(
        id=row["id"],
        fiscal_year=row["fiscal_year"] or 0,
        bureau_id=row["bureau_id"],
        estimated_cost=row["estimated_cost"],
        policy_plan_id=row["policy_plan_id"],
        importance=_enum_or_none(Importance, row["importance"]) or Importance.NORMAL,
        state=_enum_or_none(RequestState, row["state"]) or RequestState.DRAFT,
        outcome=_enum_or_none(Outcome, row["outcome"]),
        outcome_amount=row["outcome_amount"],
        author_id=row["author_id"],
        sample=bool(row["sample"]),
        discarded_at=row["discarded_at"],
        **texts,
    )
