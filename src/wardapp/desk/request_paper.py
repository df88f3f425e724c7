"""Paper around requests: what the sheet says of their life, the list of a year, the hearing's record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from wardapp.documents.form_sheet import FormLine, FormSheet
from wardapp.documents.request_sheet import BureauAnswer, Exchanged, RequestSheet, money
from wardapp.documents.table_sheet import Column, TableBook, TableSheet
from wardapp.documents.wording import numerals
from wardapp.domain import wareki
from wardapp.domain.adoption import CONCLUDED, Figure, figure, percent
from wardapp.domain.request import (
    IMPORTANCE_LABELS,
    OUTCOME_LABELS,
    REQUEST_STATE_LABELS,
    RequestState,
    WardRequest,
)
from wardapp.domain.request_life import (
    DOER_LABELS,
    EFFECT_LABELS,
    FRAME_LABELS,
    REASON_LABELS,
    STAGE_LABELS,
    THREAD_LABELS,
    Ask,
    BudgetFrame,
    BudgetStage,
    Doer,
    ReasonCode,
)
from wardapp.errors import WrongCall

if TYPE_CHECKING:
    import datetime as dt

    from wardapp.desk.desk import Desk

_NOT_LISTED = frozenset({RequestState.DRAFT, RequestState.WARD_REVIEW, RequestState.MERGED})


def day(date: dt.date | None) -> str:
    """Return a day as paper has it, "" for none."""
    return numerals(wareki.format_date(date, weekday=False)) if date else ""


def with_life(desk: Desk, request: WardRequest, sheet: RequestSheet) -> RequestSheet:
    """Return the 予算要望調書 with what happened to the request."""
    life = desk.requests.life
    name = desk.city.name_of
    hearing = life.hearing(request.id)
    changes = ""
    if hearing is not None:
        asked = f"求められた修正：{hearing.changes_asked}" if hearing.changes_asked else ""
        done = f"修正した内容（{day(hearing.changes_done_on)}）：{hearing.changes_done}"
        changes = "\n".join(p for p in (asked, done if hearing.changes_done else "") if p)
    hours = f"職員の時間：年{request.staff_hours:,}時間" if request.staff_hours else ""
    stopped = (
        f"代わりにやめること：{request.stopped_in_return}" if request.stopped_in_return else ""
    )
    return replace(
        sheet,
        important_reason=request.important_reason,
        frame=_label(FRAME_LABELS, BudgetFrame, request.budget_frame),
        doer=_label(DOER_LABELS, Doer, request.doer),
        resources="\n".join(p for p in (hours, stopped) if p),
        what_changed=request.what_changed,
        hearing_changes=changes,
        budget_stage=_label(STAGE_LABELS, BudgetStage, request.budget_stage),
        answers=tuple(
            BureauAnswer(
                bureau=name(one.bureau_id),
                is_lead=one.is_lead,
                today=one.today,
                plan=one.plan,
                outcome=OUTCOME_LABELS[one.outcome] if one.outcome else "",
                amount=one.amount,
                reason=reason(one.reason_code, one.reason),
            )
            for one in life.asks(request.id)
        ),
        exchange=tuple(
            Exchanged(
                said_on=one.said_on,
                office=name(one.office_id),
                kind=THREAD_LABELS[one.kind],
                text=one.text,
            )
            for one in life.thread(request.id)
        ),
        outcome_reason=reason(request.reason_code, request.outcome_reason),
        steps=tuple(steps_in_words(desk, request.id)),
        effect=_effect(desk, request),
    )


def steps_in_words(desk: Desk, request_id: str) -> Iterable[str]:
    """Yield who took which step when, a line each."""
    for one in desk.requests.life.steps(request_id):
        known = one.to_state in set(RequestState)
        what = REQUEST_STATE_LABELS[RequestState(one.to_state)] if known else one.to_state
        who = f"{one.name}（{one.post}）" if one.post else one.name
        by = "　委任による決定" if one.delegation_id else ""
        said = f"　「{one.comment}」" if one.comment else ""
        office = desk.city.name_of(one.office_id)
        yield "　".join(p for p in (day(one.taken_on), what, office, who) if p) + by + said


def reason(code: str | None, text: str) -> str:
    """Return a reason with its code in words: （財源）見通しが立たないため。."""
    named = f"（{_label(REASON_LABELS, ReasonCode, code)}）" if code else ""
    return f"{named}{text}"


def _label(labels: Mapping[Any, str], kind: Any, value: str | None) -> str:
    return str(labels[kind(value)]) if value in list(kind) else ""


def _effect(desk: Desk, request: WardRequest) -> str:
    lines = []
    if request.carried_out_on:
        lines.append(f"実施　{day(request.carried_out_on)}　{request.carried_out}".rstrip("　"))
    for check in desk.requests.life.effect_checks(request.id):
        if check.checked_on is None:
            lines.append(f"効果の検証の予定　{day(check.due_on)}")
            continue
        found = EFFECT_LABELS[check.effect] if check.effect else ""
        lines.append(f"検証　{day(check.checked_on)}　{found}：{check.result}")
        if check.measure:
            lines.append(f"確かめ方：{check.measure}")
        if check.next_step:
            lines.append(f"次にすること：{check.next_step}")
    return "\n".join(lines)


# -- 区長要望一覧 ------------------------------------------------------------------------------------


def year_list(desk: Desk, record_id: str) -> TableBook:
    """Describe the 区長要望一覧 of a fiscal year, A4 landscape.

    Args:
        desk: The desk.
        record_id: The year, and after a slash what it is ordered by: ``2027``, ``2027/bureau``,
            ``2027/ward``.
    """
    said, _, by = record_id.partition("/")
    if not said.isdecimal():
        raise WrongCall(
            f"「{record_id}」は年度として読めません。",
            "何も印刷していません。",
            "「2027」「2027/bureau」のように、西暦の年度を指定してください。",
        )
    year = int(said)
    asks = desk.requests.life.all_asks()
    requests = [r for r in desk.requests.list(fiscal_year=year) if r.state not in _NOT_LISTED]
    groups: dict[str, list[WardRequest]] = {}
    for office in desk.city.offices():
        for one in requests:
            key = (one.bureau_id or "") if by == "bureau" else one.office_id
            if key == office.id:
                groups.setdefault(office.name, []).append(one)
    placed = {r.id for group in groups.values() for r in group}
    rest = [r for r in requests if r.id not in placed]
    if rest:
        groups["所管局なし"] = rest
    label = numerals(wareki.fiscal_year_label(year))
    definition = desk.adoption.definition
    tables = [
        _list_table(desk, name, group, asks, by_bureau=by == "bureau")
        for name, group in groups.items()
    ]
    return TableBook(
        title=f"{label}　区長要望一覧（{'局別' if by == 'bureau' else '区別'}）",
        tables=(
            _summary(desk, year, definition.in_words()),
            *_by_year(desk, year, definition.in_words()),
            *tables,
        ),
        office=desk.office.name,
        wide=True,
    )


def _summary(desk: Desk, year: int, definition: str) -> TableSheet:
    adoption = desk.adoption
    rows = [
        (desk.city.name_of(office), *_figure_cells(found))
        for office, found in adoption.by_office(year).items()
    ]
    whole = adoption.figure(fiscal_year=year)
    heard = figure(
        [i for i in adoption.items(fiscal_year=year) if i.was_heard], adoption.definition
    )
    note = f"{definition}市長ヒアリングを経た要望の事業化率は{percent(heard.rate)}（{heard.in_words()}）。"
    return TableSheet(
        title="事業化率",
        columns=(
            Column("区", 2),
            Column("事業化", 1, is_number=True),
            Column("一部事業化", 1, is_number=True),
            Column("継続検討", 1, is_number=True),
            Column("見送り", 1, is_number=True),
            Column("結果待ち", 1, is_number=True),
            Column("事業化率", 1.2, is_number=True),
            Column("計算", 1.2, is_number=True),
        ),
        rows=tuple(rows),
        total=("全市", *_figure_cells(whole)) if rows else (),
        note=note,
    )


def _by_year(desk: Desk, last: int, definition: str) -> tuple[TableSheet, ...]:
    """Return the rates year by year up to this one, where there is more than one to compare."""
    years = [row for row in desk.adoption.years() if row.fiscal_year <= last]
    if len(years) < 2:
        return ()
    rows = tuple(
        (
            numerals(wareki.fiscal_year_label(row.fiscal_year)),
            percent(row.whole.rate),
            row.whole.in_words() if row.whole.concluded else "",
            percent(row.heard.rate) if row.heard.concluded else "－",
            percent(row.not_heard.rate) if row.not_heard.concluded else "－",
            "　".join(p for p in ("入力した値" if row.is_entered else "", row.note) if p),
        )
        for row in years
    )
    return (
        TableSheet(
            title="年度別の事業化率",
            columns=(
                Column("年度", 1.2),
                Column("事業化率", 1, is_number=True),
                Column("計算", 1.2, is_number=True),
                Column("市長ヒアリングあり", 1.3, is_number=True),
                Column("なし", 1, is_number=True),
                Column("備考", 3),
            ),
            rows=rows,
            note=f"{definition}「入力した値」は、この仕組みを使う前の年度について書き入れたものです。",
        ),
    )


def _figure_cells(found: Figure) -> tuple[str, ...]:
    counts = (found.adopted, found.partly, found.carried_over, found.not_adopted, found.open)
    return (*(str(n) for n in counts), percent(found.rate), found.in_words())


def _list_table(
    desk: Desk,
    name: str,
    requests: list[WardRequest],
    asks: dict[str, list[Ask]],
    *,
    by_bureau: bool,
) -> TableSheet:
    rows = []
    for one in requests:
        other = one.office_id if by_bureau else one.bureau_id
        joint = [desk.city.name_of(a.bureau_id) for a in asks.get(one.id, ()) if not a.is_lead]
        where = desk.city.name_of(other) + (f"（共同：{'、'.join(joint)}）" if joint else "")
        done = one.state in CONCLUDED and one.outcome is not None
        rows.append(
            (
                one.number,
                where,
                one.title,
                IMPORTANCE_LABELS[one.importance],
                f"{one.estimated_cost:,}" if one.estimated_cost is not None else "",
                OUTCOME_LABELS[one.outcome]
                if done and one.outcome
                else REQUEST_STATE_LABELS[one.state],
                f"{one.outcome_amount:,}" if one.outcome_amount is not None else "",
                reason(one.reason_code, one.outcome_reason),
            )
        )
    cost = sum(r.estimated_cost or 0 for r in requests)
    given = sum(r.outcome_amount or 0 for r in requests)
    return TableSheet(
        title=name,
        subtitle="単位：千円",
        columns=(
            Column("番号", 2.2),
            Column("区" if by_bureau else "局", 1.6),
            Column("件名", 3.4),
            Column("重要度", 0.9),
            Column("概算額", 1, is_number=True),
            Column("状態・結果", 1.1),
            Column("予算額", 1, is_number=True),
            Column("理由", 3.2),
        ),
        rows=tuple(rows),
        total=("計", "", f"{len(requests)}件", "", f"{cost:,}", "", f"{given:,}", ""),
    )


# -- 市長ヒアリング ----------------------------------------------------------------------------------


def hearing_record(desk: Desk, record_id: str) -> FormSheet:
    """Describe the 市長ヒアリング記録 of a request: one page, before as an agenda, after as a record."""
    request = desk.requests.get(record_id)
    hearing = desk.requests.life.hearing(request.id)
    name = desk.city.name_of
    ward = name(request.office_id)
    held = hearing is not None and hearing.held_on is not None
    when = "　".join(
        p
        for p in (
            day(hearing.held_on or hearing.planned_on) if hearing else "",
            numerals(hearing.starts_at) if hearing else "",
        )
        if p
    )
    evidence = len(desk.requests.evidence(request.id))
    lines = [
        FormLine(label="要望区", text=ward, pair=("所管局", name(request.bureau_id))),
        FormLine(label="件名", text=request.title, is_strong=True),
        FormLine(label="日時", text=when, pair=("場所", hearing.place if hearing else "")),
        FormLine(label="出席者", text=hearing.attendees if hearing else "", least_mm=12),
        FormLine(
            label="概算額", text=money(request.estimated_cost), pair=("根拠の声", f"{evidence}件")
        ),
        FormLine(label="現状と課題", text=request.current_state),
        FormLine(label="要望内容", text=request.proposal),
        FormLine(label="特に重要と\nする理由", text=request.important_reason),
        FormLine(label="話された\nこと", text=hearing.said if hearing else "", least_mm=34),
        FormLine(
            label="政策判断", text=hearing.judgement if hearing else "", least_mm=24, is_strong=held
        ),
        FormLine(
            label="求められた\n修正", text=hearing.changes_asked if hearing else "", least_mm=16
        ),
    ]
    if hearing is not None and hearing.changes_done:
        lines.append(
            FormLine(
                label="修正した\n内容",
                text=f"{day(hearing.changes_done_on)}　{hearing.changes_done}",
            )
        )
    year = numerals(wareki.fiscal_year_label(request.fiscal_year))
    return FormSheet(
        title=f"{year}　市長ヒアリング{'記録' if held else '資料'}",
        office=name(desk.office.id),
        number=request.number,
        lines=tuple(lines),
        note="政策判断は市長の言葉のまま記録し、記録した後は変更しません。",
    )
