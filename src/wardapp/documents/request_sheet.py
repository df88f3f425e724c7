"""予算要望調書: one request on one or two pages, in the frame of a form."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from wardapp.domain import wareki


@dataclass(frozen=True, slots=True, kw_only=True)
class ExampleVoice:
    """A voice chosen as an example: without anything that tells who spoke."""

    number: str
    received_on: dt.date
    category: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestSheet:
    """What a 予算要望調書 says. Money in thousands of yen; empty fields stay empty boxes."""

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
    by_source: tuple[tuple[str, int], ...] = ()
    examples: tuple[ExampleVoice, ...] = field(default_factory=tuple)
    previous_year: str = ""
    hearing_on: dt.date | None = None
    hearing_decision: str = ""
    outcome: str = ""
    outcome_amount: int | None = None
    outcome_reason: str = ""
    author: str = ""


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
    period = ""
    if sheet.voices_from and sheet.voices_to:
        period = (
            f"（{wareki.format_date(sheet.voices_from, weekday=False)}〜"
            f"{wareki.format_date(sheet.voices_to, weekday=False)}）"
        )
    sources = "、".join(f"{name}{count:,}件" for name, count in sheet.by_source)
    return f"区民の声　{sheet.voices:,}件{period}" + (f"\n内訳：{sources}" if sources else "")


def render(sheet: RequestSheet, *, printed_at: dt.datetime) -> bytes:
    """Return the sheet as PDF.

    Raises:
        InputRefused: A character cannot be printed; it is named.
    """
    from wardapp.documents import fonts

    texts = [
        sheet.title, sheet.current_state, sheet.proposal, sheet.expected_effect, sheet.previous_year, sheet.policy_plan,
        sheet.hearing_decision, sheet.outcome_reason, sheet.author, sheet.ward, sheet.bureau,
        *(e.text for e in sheet.examples),
    ]  # fmt: skip
    fonts.check(*texts)
    from reportlab.lib.units import mm
    from reportlab.platypus import Spacer

    from wardapp.documents.form import FormRow, row
    from wardapp.documents.page import Text, build

    year = wareki.fiscal_year_label(sheet.fiscal_year)
    story = [
        Text(f"{year}　予算要望調書", face=fonts.GOTHIC, size=16, align="center"),
        Spacer(0, 2 * mm),
        Text(f"整理番号　{sheet.number}　　区分　{sheet.importance}　　状態　{sheet.state}", size=9, align="right"),
        Spacer(0, 1.5 * mm),
        row("要望区", sheet.ward),
        row("所管局", sheet.bureau),
        FormRow("件名", [Text(sheet.title or "　", face=fonts.GOTHIC, size=12)]),
        row("現状と課題", sheet.current_state, least_height=36 * mm),
        row("要望内容", sheet.proposal, least_height=36 * mm),
        row("期待する効果", sheet.expected_effect, least_height=20 * mm),
        row("概算額", money(sheet.estimated_cost)),
        row("上位計画\nとの関係", sheet.policy_plan),
        FormRow("根拠となる\n区民の声", _evidence(sheet)),
        row("前年度の\n状況", sheet.previous_year),
    ]
    if sheet.hearing_on or sheet.hearing_decision:
        when = wareki.format_date(sheet.hearing_on) if sheet.hearing_on else ""
        story.append(row("市長\nヒアリング", "\n".join(t for t in (when, sheet.hearing_decision) if t)))
    if sheet.outcome:
        result = f"{sheet.outcome}　{money(sheet.outcome_amount)}".rstrip("　")
        story.append(row("結果", "\n".join(t for t in (result, sheet.outcome_reason) if t)))
    if sheet.author:
        story += [Spacer(0, 1.5 * mm), Text(f"作成　{sheet.ward}　{sheet.author}", size=9, align="right")]
    return build(
        story, title=f"{year} 予算要望調書 {sheet.title}", author=sheet.ward, printed_at=printed_at
    )


def _evidence(sheet: RequestSheet) -> list[object]:
    from reportlab.lib.units import mm
    from reportlab.platypus import Spacer

    from wardapp.documents.page import Text

    content: list[object] = [Text(evidence_text(sheet))]
    for example in sheet.examples:
        head = f"・{wareki.format_short(example.received_on)}　{example.category}".rstrip("　")
        content += [Spacer(0, 1 * mm), Text(head, size=9), Text(f"「{example.text.strip()}」", size=9.5)]
    if sheet.voices:
        note = "件数は寄せられた声の数で、住民全体の割合ではありません。"
        content += [Spacer(0, 1 * mm), Text(note, size=8.5)]
    return content
