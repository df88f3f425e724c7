"""予算要望調書: one request on one or two pages, in the frame of a form."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from wardapp.documents.request_basis import (
    RequestBasis,
    changed_rows,
    evidence_parts,
    logic_rows,
    plan_text,
)
from wardapp.documents.wording import numerals
from wardapp.domain import wareki

TITLE_LIMIT = 400
EXAMPLE_LIMIT = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class ExampleVoice:
    """A voice chosen as an example: without anything that tells who spoke."""

    number: str
    received_on: dt.date
    category: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BureauAnswer:
    """What a bureau was asked and said: what it does today, what it will do, and the outcome."""

    bureau: str
    is_lead: bool = False
    today: str = ""
    plan: str = ""
    outcome: str = ""
    amount: int | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchanged:
    """A question, an answer or a remark between bureau and ward."""

    said_on: dt.date | None
    office: str
    kind: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestSheet:
    """What a 予算要望調書 says. Empty fields stay empty boxes for a hand.

    Attributes:
        fiscal_year: The year whose budget it is about; 2027 is 令和９年度.
        importance: The label, 通常, 重要 or 特に重要; the last has room for the mayor's hearing.
        estimated_cost: In thousands of yen.
        voices: How many voices stand behind it; ``people`` how many spoke, where that is known.
        by_source: Name of the source and count, the most frequent first.
        examples: Voices to quote; whoever makes the description leaves out personal data.
        outcome: The label, 事業化 or such; ``outcome_amount`` in thousands of yen.
        basis: The figures of the voices, the logic model, what changed against last year.
        answers: What the bureaus said; ``exchange`` what was asked and answered on the way.
        steps: Who took which step when: 区長決定　川端 美穂（区長）　令和７年９月４日.
        effect: What the check of the effect a year later found.
        mark: 取扱注意 or such at the top of each page.
    """

    fiscal_year: int
    number: str
    ward: str
    bureau: str
    title: str
    importance: str
    state: str
    current_state: str
    proposal: str
    expected_effect: str
    estimated_cost: int | None
    policy_plan: str
    voices: int
    voices_from: dt.date | None = None
    voices_to: dt.date | None = None
    people: int | None = None
    by_source: tuple[tuple[str, int], ...] = ()
    examples: tuple[ExampleVoice, ...] = field(default_factory=tuple)
    previous_year: str = ""
    hearing_on: dt.date | None = None
    hearing_decision: str = ""
    outcome: str = ""
    outcome_amount: int | None = None
    outcome_reason: str = ""
    author: str = ""
    basis: RequestBasis | None = None
    important_reason: str = ""
    frame: str = ""
    doer: str = ""
    resources: str = ""
    what_changed: str = ""
    hearing_said: str = ""
    hearing_changes: str = ""
    budget_stage: str = ""
    answers: tuple[BureauAnswer, ...] = ()
    exchange: tuple[Exchanged, ...] = ()
    steps: tuple[str, ...] = ()
    effect: str = ""
    mark: str = ""


def money(thousands: int | None) -> str:
    """Return an amount as offices write it: 12,300千円（1,230万円）."""
    if thousands is None:
        return ""
    if thousands >= 100_000:
        rounded = f"{thousands / 100_000:,.2f}".rstrip("0").rstrip(".") + "億円"
    elif thousands >= 10:
        rounded = f"{thousands / 10:,.1f}".rstrip("0").rstrip(".") + "万円"
    else:
        rounded = ""
    return f"{thousands:,}千円" + (f"（{rounded}）" if rounded else "")


def evidence_text(sheet: RequestSheet) -> str:
    """Return the counts of the voices behind the request as a sentence."""
    if not sheet.voices:
        return "根拠として選んだ区民の声はありません。"
    days = (sheet.voices_from, sheet.voices_to)
    said = [numerals(wareki.format_date(day, weekday=False)) for day in dict.fromkeys(days) if day]
    period = f"（{'〜'.join(said)}）" if said else ""
    people = f"（{sheet.people:,}人）" if sheet.people else ""
    sources = "、".join(f"{name}{count:,}件" for name, count in sheet.by_source)
    return f"区民の声　{sheet.voices:,}件{people}{period}" + (
        f"\n内訳：{sources}" if sources else ""
    )


def render(sheet: RequestSheet, *, printed_at: dt.datetime) -> bytes:
    """Return the sheet as PDF.

    Raises:
        InputRefused: A character cannot be printed; it is named.
    """
    from wardapp.documents import fonts

    fonts.check(sheet)
    from reportlab.lib.units import mm
    from reportlab.platypus import Spacer

    from wardapp.documents.form import FormRow, PairRow, row
    from wardapp.documents.page import Mark, Text, build

    year = numerals(wareki.fiscal_year_label(sheet.fiscal_year))
    numbers = (("整理番号", sheet.number), ("状態", sheet.state))
    facts = "　　".join(f"{label}　{fonts.cut(value, 40)}" for label, value in numbers if value)
    story = [
        Text(f"{year}　予算要望調書", face=fonts.GOTHIC, size=16, align="center"),
        Spacer(0, 2 * mm),
        Text(facts, size=9, align="right"),
        Spacer(0, 1.5 * mm),
        PairRow([("要望区", sheet.ward), ("所管局", sheet.bureau)]),
        FormRow(
            "件名",
            [
                Text(
                    fonts.cut(sheet.title, TITLE_LIMIT) or "　",
                    face=fonts.GOTHIC,
                    size=12,
                    align="flush",
                )
            ],
        ),
        PairRow([("概算額", money(sheet.estimated_cost)), ("重要度", sheet.importance)]),
        *_frame(sheet),
        Mark("現状と課題"),
        row("現状と課題", sheet.current_state, least_height=34 * mm),
        Mark("要望内容"),
        row("要望内容", sheet.proposal, least_height=34 * mm),
        Mark("期待する効果"),
        row("期待する効果", sheet.expected_effect, least_height=20 * mm),
        *logic_rows(sheet.basis),
        row("上位計画\nとの関係", plan_text(sheet.policy_plan, sheet.basis)),
        Mark("根拠となる区民の声"),
        FormRow("根拠となる\n区民の声", _evidence(sheet)),
        row("前年度の\n状況", sheet.previous_year),
        *changed_rows(sheet.basis),
    ]
    if sheet.resources:
        story.append(row("職員の時間と\nやめること", sheet.resources))
    if sheet.hearing_on or sheet.hearing_decision or sheet.importance == "特に重要":
        when = numerals(wareki.format_date(sheet.hearing_on)) if sheet.hearing_on else ""
        story += [
            Mark("市長ヒアリング"),
            row("市長\nヒアリング", when),
            row("政策判断", sheet.hearing_decision, least_height=14 * mm),
        ]
        if sheet.hearing_changes:
            story.append(row("判断を受けた\n修正", sheet.hearing_changes))
    for one in sheet.answers:
        story += [Mark(f"局の回答　{one.bureau}"), row(_bureau_label(one), _answer(one))]
    if sheet.exchange:
        story += [Mark("局とのやりとり"), row("局との\nやりとり", _exchange(sheet))]
    if sheet.outcome:
        result = f"{sheet.outcome}　{money(sheet.outcome_amount)}".rstrip("　")
        story += [
            Mark("結果"),
            row("結果", "\n".join(t for t in (result, sheet.outcome_reason) if t)),
        ]
    if sheet.effect:
        story += [Mark("実施と効果"), row("実施と効果", sheet.effect)]
    if sheet.steps:
        story += [Mark("経過"), row("経過", "\n".join(numerals(one) for one in sheet.steps))]
    if sheet.author:
        made = fonts.cut(f"作成　{sheet.ward}　{sheet.author}", 80)
        story += [Spacer(0, 1.5 * mm), Text(made, size=9, align="right")]
    return build(
        story,
        title=f"{year}　予算要望調書　{sheet.title}".rstrip("　"),
        author=sheet.ward,
        printed_at=printed_at,
        mark=sheet.mark,
        running_head=f"{year}　予算要望調書　{sheet.number}（続き）",
    )


def _frame(sheet: RequestSheet) -> list[object]:
    from wardapp.documents.form import PairRow, row

    rows: list[object] = []
    if sheet.frame or sheet.doer:
        rows.append(PairRow([("予算の枠", sheet.frame), ("実施する者", sheet.doer)]))
    if sheet.important_reason:
        rows.append(row("特に重要と\nする理由", sheet.important_reason))
    return rows


def _bureau_label(one: BureauAnswer) -> str:
    name = one.bureau if len(one.bureau) <= 7 else one.bureau[:6] + "…"
    return f"{name}\n（主管）" if one.is_lead else name


def _answer(one: BureauAnswer) -> str:
    result = "　".join(p for p in (one.outcome, money(one.amount)) if p)
    parts = (
        ("現在の対応", one.today),
        ("今後の予定", one.plan),
        ("結果", result),
        ("理由", one.reason),
    )
    return "\n".join(f"{name}：{text}" for name, text in parts if text) or "（回答待ち）"


def _exchange(sheet: RequestSheet) -> str:
    lines = []
    for one in sheet.exchange:
        day = numerals(wareki.format_short(one.said_on)) if one.said_on else ""
        lines.append("　".join(p for p in (day, f"{one.kind}（{one.office}）", one.text) if p))
    return "\n".join(lines)


def _evidence(sheet: RequestSheet) -> list[object]:
    from reportlab.lib.units import mm
    from reportlab.platypus import Spacer

    from wardapp.documents import fonts
    from wardapp.documents.page import Text

    content: list[object] = [Text(evidence_text(sheet)), *evidence_parts(sheet.basis)]
    for example in sheet.examples:
        said = fonts.cut(example.text.strip(), EXAMPLE_LIMIT)
        source = f"{wareki.format_short(example.received_on)}　{example.category}".rstrip("　")
        content += [Spacer(0, 0.8 * mm), Text(f"・「{said}」（{source}）", size=9.5, leading=1.5)]
    if sheet.voices:
        note = "件数は寄せられた声の数で、住民全体の割合ではありません。"
        content += [Spacer(0, 1 * mm), Text(note, size=8.5)]
    return content
