"""予算要望調書 as a Word file: the same description as the PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wardapp.documents.request_sheet import evidence_text, money
from wardapp.documents.word import WordColumn, WordDocument, WordForm, WordPart, WordTable, WordText
from wardapp.documents.wording import numerals
from wardapp.domain import wareki

if TYPE_CHECKING:
    from wardapp.documents.request_sheet import RequestSheet


def word(sheet: RequestSheet) -> WordDocument:
    """Return the sheet as a Word document."""
    year = numerals(wareki.fiscal_year_label(sheet.fiscal_year))
    heard = numerals(wareki.format_date(sheet.hearing_on)) if sheet.hearing_on else ""
    lines = [
        ("要望区", sheet.ward),
        ("所管局", sheet.bureau),
        ("件名", sheet.title),
        ("概算額", money(sheet.estimated_cost)),
        ("重要度", sheet.importance),
        ("予算の枠", sheet.frame),
        ("実施する者", sheet.doer),
        ("現状と課題", sheet.current_state),
        ("要望内容", sheet.proposal),
        ("期待する効果", sheet.expected_effect),
        ("上位計画との関係", sheet.policy_plan),
        ("根拠となる区民の声", _evidence(sheet)),
        ("前年度の状況", sheet.previous_year),
    ]
    optional = [
        ("特に重要とする理由", sheet.important_reason),
        ("前年度から変わったこと", sheet.what_changed),
        ("職員の時間とやめること", sheet.resources),
        ("市長ヒアリング", heard),
        ("政策判断", sheet.hearing_decision),
        ("判断を受けた修正", sheet.hearing_changes),
    ]
    lines += [(label, text) for label, text in optional if text]
    if sheet.outcome:
        result = "　".join(p for p in (sheet.outcome, money(sheet.outcome_amount)) if p)
        lines.append(("結果", "\n".join(p for p in (result, sheet.outcome_reason) if p)))
    if sheet.effect:
        lines.append(("実施と効果", sheet.effect))
    parts: list[WordPart] = [
        WordText(f"{year}　予算要望調書", style="title"),
        WordText(f"整理番号　{sheet.number}　　状態　{sheet.state}", style="small", align="right"),
        WordForm(tuple(lines), label_mm=34),
    ]
    if sheet.answers:
        parts += [WordText("局の回答", style="heading"), _answers(sheet)]
    if sheet.exchange:
        parts += [WordText("局とのやりとり", style="heading"), _exchange(sheet)]
    if sheet.steps:
        parts.append(WordText("経過", style="heading"))
        parts += [WordText(numerals(one), indent_mm=5) for one in sheet.steps]
    if sheet.author:
        parts.append(WordText(f"作成　{sheet.ward}　{sheet.author}", style="small", align="right"))
    return WordDocument(
        title=f"{year}　予算要望調書　{sheet.title}".rstrip("　"),
        parts=tuple(parts),
        author=sheet.ward,
        mark=sheet.mark,
        running_head=f"{year}　予算要望調書　{sheet.number}",
    )


def _evidence(sheet: RequestSheet) -> str:
    said = [evidence_text(sheet)]
    for one in sheet.examples:
        source = f"{wareki.format_short(one.received_on)}　{one.category}".rstrip("　")
        said.append(f"・「{one.text.strip()}」（{source}）")
    if sheet.voices:
        said.append("件数は寄せられた声の数で、住民全体の割合ではありません。")
    return "\n".join(said)


def _answers(sheet: RequestSheet) -> WordTable:
    return WordTable(
        columns=(
            WordColumn("局", 1.4),
            WordColumn("現在の対応", 2.6),
            WordColumn("今後の予定", 2.6),
            WordColumn("結果", 1.3),
            WordColumn("予算額", 1.4, is_number=True),
            WordColumn("理由", 2.2),
        ),
        rows=tuple(
            (
                f"{one.bureau}（主管）" if one.is_lead else one.bureau,
                one.today,
                one.plan,
                one.outcome or "回答待ち",
                f"{one.amount:,}千円" if one.amount is not None else "",
                one.reason,
            )
            for one in sheet.answers
        ),
    )


def _exchange(sheet: RequestSheet) -> WordTable:
    return WordTable(
        columns=(
            WordColumn("日", 1.1),
            WordColumn("所属", 1.6),
            WordColumn("区分", 0.8),
            WordColumn("内容", 6),
        ),
        rows=tuple(
            (
                numerals(wareki.format_short(one.said_on)) if one.said_on else "",
                one.office,
                one.kind,
                one.text,
            )
            for one in sheet.exchange
        ),
    )
