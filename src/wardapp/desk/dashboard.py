"""区の経営状況: money, people, voices, requests and projects of a ward on one page."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import TYPE_CHECKING

from wardapp.desk.ward_paper import yen
from wardapp.documents.form_sheet import FormLine
from wardapp.documents.mixed_sheet import MixedPart, MixedSheet
from wardapp.documents.table_sheet import Column, TableSheet
from wardapp.documents.wording import numerals
from wardapp.domain import wareki
from wardapp.domain.field_decision import DELEGATION_STATE_LABELS, DelegationState
from wardapp.domain.project import PROJECT_STATE_LABELS, ProjectState, within_reach
from wardapp.domain.request import OUTCOME_LABELS, Outcome, RequestState
from wardapp.insight.figures import Figures, Period

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk

_PAIRS = (Column("項目", 1.4), Column("値", 1.6, is_number=True)) * 3
_MOST = 4


def dashboard(desk: Desk, record_id: str) -> MixedSheet:
    """Describe a ward on one page (None named: the own ward): what the ward mayor manages."""
    office = record_id or desk.office.id
    today = desk.today()
    year = wareki.fiscal_year(today)
    first, last = wareki.fiscal_year_bounds(year)
    name = desk.city.name_of(office)
    profile = desk.registers.profiles.of(office)
    parts = []
    if profile.vision:
        parts.append(
            MixedPart(lines=(FormLine(label="ありたい姿", text=_short(profile.vision, 80)),))
        )
    parts += [
        MixedPart(heading="人と予算", table=_people_and_money(desk, office, year)),
        MixedPart(heading="声", table=_voices(desk, office, Period(first, min(last, today)))),
        MixedPart(heading="区長要望", table=_requests(desk, office, year)),
        MixedPart(heading="区独自事業", table=_projects(desk, office, year)),
        MixedPart(heading="区の裁量と地域の負担", table=_discretion(desk, office)),
    ]
    return MixedSheet(
        title=f"{name.removesuffix('役所')}の経営状況",
        number=f"{numerals(wareki.format_date(today))}現在",
        parts=tuple(parts),
        note=_note(profile.as_of_on, profile.source),
        office=name,
        is_tight=True,
    )


def _note(as_of: dt.date | None, source: str) -> str:
    told = "声の数は受け付けた件数で、住民全体の割合ではありません。"
    if as_of or source:
        when = f"{wareki.format_date(as_of)}現在" if as_of else ""
        told = f"人口など：{'、'.join(p for p in (when, source) if p)}。{told}"
    return told


def _in_rows(pairs: list[tuple[str, str]], columns: int = 3) -> tuple[tuple[str, ...], ...]:
    """Set (item, value) beside each other."""
    padded = pairs + [("", "")] * (-len(pairs) % columns)
    return tuple(
        tuple(cell for pair in padded[start : start + columns] for cell in pair)
        for start in range(0, len(padded), columns)
    )


def _share(part: int | None, whole: int | None) -> str:
    return f"（{part / whole:.1%}）" if part is not None and whole else ""


def _people_and_money(desk: Desk, office: str, year: int) -> TableSheet:
    registers = desk.registers
    profile = registers.profiles.of(office)
    projects = desk.projects.list(office_id=office, fiscal_year=year)
    planned, spent = sum(p.budget for p in projects), sum(p.spent for p in projects)
    refusals = registers.refusals.list(office_id=office, fiscal_year=year)
    wishes = registers.wishes.list(office_id=office)
    budget = profile.wish_budget
    pairs = [
        ("人口", yen(profile.people)),
        ("昼間人口", yen(profile.day_people)),
        ("世帯数", yen(profile.households)),
        ("15歳未満", yen(profile.under_15) + _share(profile.under_15, profile.people)),
        ("65歳以上", yen(profile.over_65) + _share(profile.over_65, profile.people)),
        ("区役所の職員", yen(profile.staff)),
        ("区の独自予算", _thousand(profile.own_budget)),
        ("事業の予算額", _thousand(planned)),
        ("事業の執行額", _thousand(spent) + _share(spent, planned)),
        ("断った件数", f"{len(refusals)}件"),
        ("断った額の合計", _thousand(sum(r.amount or 0 for r in refusals))),
        (
            "実現したいこと",
            f"{len(wishes)}件"
            + (f"（{within_reach(wishes, budget)}件に届く）" if budget is not None else ""),
        ),
    ]
    note = f"「届く」は{yen(budget)}千円があった場合です。" if budget is not None and wishes else ""
    return TableSheet(
        title="人と予算", columns=_PAIRS, has_heads=False, rows=_in_rows(pairs), note=note
    )


def _thousand(amount: int | None) -> str:
    return f"{amount:,}千円" if amount is not None else ""


def _voices(desk: Desk, office: str, period: Period) -> TableSheet:
    figures = Figures(desk.database, (office,))
    summary = figures.summary(period)
    top = sorted(figures.by("category", period), key=lambda f: -f.voices)[:6]
    districts = sorted(
        (f for f in figures.by("district", period) if f.value), key=lambda f: -f.voices
    )
    days = summary.days
    pairs = [
        ("今年度の声", f"{summary.voices:,}件"),
        ("声を寄せた方", f"最大{summary.persons:,}人"),
        ("前年同期", f"{summary.last_year:,}件"),
        ("回答までの日数", f"中央値{days.median:.0f}日" if days.median is not None else "－"),
        ("多い校区", desk.city.name_of(districts[0].value) if districts else "－"),
        ("声としないもの", f"{sum(summary.not_voices.values()):,}件"),
    ]
    pairs += [
        (
            desk.city.name_of(figure.value) or "分類なし",
            f"{figure.voices:,}件（前年{figure.last_year:,}）",
        )
        for figure in top
    ]
    return TableSheet(
        title="声",
        columns=_PAIRS,
        has_heads=False,
        rows=_in_rows(pairs),
        note=numerals(
            f"{wareki.format_date(period.first)}から{wareki.format_date(period.last)}まで。"
        )
        + "下の段は多い分類。",
    )


def _requests(desk: Desk, office: str, year: int) -> TableSheet:
    rows = []
    for one in (year - 1, year, year + 1):
        listed = desk.requests.list(fiscal_year=one, office_id=office)
        rate = desk.requests.adoption_rate(one, office_id=office)
        outcomes = Counter(r.outcome for r in listed if r.state is RequestState.CONCLUDED)
        rows.append(
            (
                numerals(wareki.fiscal_year_label(one)),
                str(len(listed)),
                *(str(outcomes.get(outcome, 0)) for outcome in Outcome),
                str(rate.open),
                f"{rate.rate:.0%}（{rate.adopted + rate.partly}／{rate.concluded}）"
                if rate.rate is not None
                else "－",
            )
        )
    return TableSheet(
        title="区長要望",
        columns=(
            Column("予算の年度", 1.3),
            Column("要望", 0.7, is_number=True),
            *(Column(OUTCOME_LABELS[o], 1.0, is_number=True) for o in Outcome),
            Column("局で検討中", 1.0, is_number=True),
            Column("事業化率", 1.6, is_number=True),
        ),
        rows=tuple(rows),
        note="事業化率＝（事業化＋一部事業化）／結果の出た要望。",
    )


def _projects(desk: Desk, office: str, year: int) -> TableSheet:
    projects = desk.projects.list(office_id=office, fiscal_year=year)
    running = sorted(projects, key=lambda p: (p.state is not ProjectState.UNDER_WAY, -p.budget))
    rest = len(running) - _MOST
    return TableSheet(
        title="区独自事業",
        columns=(
            Column("事業", 3.0),
            Column("状態", 0.8),
            Column("予算（千円）", 1.2, is_number=True),
            Column("執行（千円）", 1.2, is_number=True),
            Column("結果", 3.6),
        ),
        rows=tuple(
            (
                one.title,
                PROJECT_STATE_LABELS[one.state],
                yen(one.budget),
                yen(one.spent),
                _short(one.evaluation or one.result),
            )
            for one in running[:_MOST]
        ),
        note=f"ほかに{rest}件。" if rest > 0 else "",
    )


def _short(text: str, most: int = 30) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= most else plain[: most - 1] + "…"


def _discretion(desk: Desk, office: str) -> TableSheet:
    decisions = desk.field_decisions.list(office_id=office)
    states = Counter(one.state for one in decisions)
    posts = desk.registers.posts.list(office_id=office)
    overlaps = desk.registers.posts.overlaps(office_id=office)
    pairs = [
        ("現場判断の記録", f"{len(decisions)}件"),
        *(
            (f"うち{DELEGATION_STATE_LABELS[state]}", f"{states.get(state, 0)}件")
            for state in (DelegationState.CONSIDERED, DelegationState.DELEGATED)
        ),
        ("地域に頼む委員", f"{sum(p.people or 0 for p in posts):,}人"),
        ("会議等の年間延べ", f"{sum(p.appearances for p in posts):,}回"),
        ("役割の重なり", f"{len(overlaps)}組"),
    ]
    return TableSheet(
        title="区の裁量と地域の負担", columns=_PAIRS, has_heads=False, rows=_in_rows(pairs)
    )
