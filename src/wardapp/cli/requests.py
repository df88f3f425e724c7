"""``wardapp requests``: ward requests, their evidence, their states and their sheet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from wardapp.cli import shown
from wardapp.cli.frame import Context, choice, whole_number
from wardapp.cli.japanese import JapaneseGroup
from wardapp.cli.values import typed_value
from wardapp.domain import wareki
from wardapp.domain.advice import FINDING_LABELS
from wardapp.domain.request import OUTCOME_LABELS, REQUEST_FIELD_LABELS, REQUEST_STATE_LABELS
from wardapp.errors import InputRefused, WrongCall

if TYPE_CHECKING:
    from wardapp.desk import Desk

_FIELDS = {
    "title": "title", "件名": "title", "bureau": "bureau_id", "所管局": "bureau_id", "fiscal_year": "fiscal_year",
    "年度": "fiscal_year", "current_state": "current_state", "現状と課題": "current_state", "proposal": "proposal",
    "要望内容": "proposal", "expected_effect": "expected_effect", "期待する効果": "expected_effect",
    "estimated_cost": "estimated_cost", "概算額": "estimated_cost", "policy_plan": "policy_plan_id",
    "上位計画": "policy_plan_id", "importance": "importance", "重要度": "importance",
    "previous_year": "previous_year", "前年度の状況": "previous_year", "hearing_on": "hearing_on",
    "市長ヒアリング日": "hearing_on", "hearing_decision": "hearing_decision", "政策判断": "hearing_decision",
}  # fmt: skip
_LABELS = {
    "number": "番号", "office": "要望区", "fiscal_year": "年度", "title": "件名", "bureau": "所管局", "importance": "重要度",
    "state": "状態", "outcome": "結果", "current_state": "現状と課題", "proposal": "要望内容",
    "expected_effect": "期待する効果", "estimated_cost": "概算額（千円）", "policy_plan": "上位計画",
    "previous_year": "前年度の状況",
}  # fmt: skip


def _fields(desk: Desk, pairs: dict[str, str]) -> dict[str, Any]:
    return {
        _FIELDS[name]: typed_value(desk, "request", _FIELDS[name], value)
        for name, value in pairs.items()
    }


@click.group(name="requests", cls=JapaneseGroup)
def group() -> None:
    """区長要望。"""


@group.command()
@click.option("--title", required=True, help="件名")
@click.option("--bureau", help="所管局")
@click.option("--fiscal-year", help="年度（令和9年度、R9、2027）。省略すると来年度")
@click.option("--current-state", help="現状と課題")
@click.option("--proposal", help="要望内容")
@click.option("--expected-effect", help="期待する効果")
@click.option("--estimated-cost", help="概算額（千円。「1,200万円」も可）")
@click.option("--policy-plan", help="上位計画")
@click.option("--importance", help="重要度（通常・重要・特に重要）")
@click.option("--previous-year", help="前年度の状況")
@click.option("--voice", multiple=True, help="根拠とする区民の声（受付番号またはID）")
@click.pass_obj
def add(context: Context, /, title: str, voice: tuple[str, ...], **given: str | None) -> None:
    """区長要望の下書きを作る。"""
    desk = context.desk
    fields = _fields(desk, {name: value for name, value in given.items() if value is not None})
    voices = [desk.voices.resolve(key) for key in voice]
    with desk.database.write("区長要望の作成"):
        changes = desk.requests.add(title=title, **fields)
        for voice_id in voices:
            desk.requests.link(changes.id, voice_id)
    record = desk.requests.get(changes.id)
    context.answer(shown.request(desk, record), f"作成しました：{record.number}")


@group.command()
@click.argument("key")
@click.pass_obj
def check(context: Context, key: str) -> None:
    """読む人が引っかかりそうな所を、理由と直し方とともに示す（提出は妨げない）。"""
    desk = context.desk
    request = desk.requests.get(key)
    findings = desk.coaching.findings(request.id)
    lines = [
        f"{REQUEST_FIELD_LABELS.get(f.field, '根拠となる声')}［{FINDING_LABELS[f.kind]}］{f.reason}\n　→ {f.suggestion}"
        for f in findings
    ]
    context.answer(
        [
            {
                "kind": f.kind,
                "field": f.field,
                "quoted": f.quoted,
                "reason": f.reason,
                "suggestion": f.suggestion,
            }
            for f in findings
        ],
        "\n".join(lines) or "引っかかる所は見つかりません。",
    )


@group.command(name="set")
@click.argument("key")
@click.argument("assignments", nargs=-1, required=True, metavar="FIELD=VALUE…")
@click.pass_obj
def set_fields(context: Context, key: str, assignments: tuple[str, ...]) -> None:
    """項目を変更する（例：件名=… 概算額=1200万円 状態=区内確認）。"""
    desk = context.desk
    request_id = desk.requests.resolve(key)
    pairs: dict[str, str] = {}
    state = None
    for assignment in assignments:
        name, divider, value = assignment.partition("=")
        name = name.strip().replace("-", "_")
        if not divider or (name not in _FIELDS and name not in {"state", "状態"}):
            raise WrongCall(
                f"「{assignment}」は変更できません。",
                "何も変更していません。",
                f"使える項目：{'、'.join(sorted(_FIELDS))}、状態。",
            )
        if name in {"state", "状態"}:
            state = choice(dict(REQUEST_STATE_LABELS), value, "状態")
        else:
            pairs[name] = value
    with desk.database.write("区長要望の変更"):
        if pairs:
            desk.requests.edit(request_id, **_fields(desk, pairs))
        if state is not None:
            desk.requests.step(request_id, state)
    record = desk.requests.get(request_id)
    context.answer(shown.request(desk, record), f"変更しました：{record.number}")


@group.command()
@click.argument("key")
@click.option("--voice", multiple=True, required=True, help="区民の声（受付番号またはID）")
@click.option("--example", is_flag=True, help="調書に例として載せる")
@click.option("--remove", is_flag=True, help="取り外す")
@click.pass_obj
def link(context: Context, key: str, voice: tuple[str, ...], example: bool, remove: bool) -> None:
    """根拠となる区民の声を結び付ける。"""
    desk = context.desk
    request_id = desk.requests.resolve(key)
    ids = [desk.voices.resolve(v) for v in voice]
    with desk.database.write("根拠となる声の変更"):
        for voice_id in ids:
            if remove:
                desk.requests.unlink(request_id, voice_id)
            else:
                desk.requests.link(request_id, voice_id, is_example=example)
    record = desk.requests.get(request_id)
    context.answer(
        shown.request(desk, record), f"根拠となる声：{len(desk.requests.evidence(request_id))}件"
    )


@group.command()
@click.argument("key")
@click.pass_obj
def show(context: Context, key: str) -> None:
    """一件を表示する。"""
    desk = context.desk
    record = shown.request(desk, desk.requests.get(key))
    lines = shown.lines(record, _LABELS)
    lines += [f"根拠：{v['number']}　{v['text'][:60]}" for v in record["voices"]]
    context.answer(record, lines)


@group.command(name="list")
@click.option("--fiscal-year", help="年度")
@click.option("--office", help="区役所")
@click.option("--bureau", help="所管局")
@click.option("--state", help="状態")
@click.option("--query", default="", help="探す言葉")
@click.pass_obj
def list_requests(
    context: Context,
    fiscal_year: str | None,
    office: str | None,
    bureau: str | None,
    state: str | None,
    query: str,
) -> None:
    """区長要望を一覧にする。"""
    desk = context.desk
    found = desk.requests.list(
        fiscal_year=wareki.parse_fiscal_year(fiscal_year) if fiscal_year else None,
        office_id=desk.city.find("office", office) if office else None,
        bureau_id=desk.city.find("office", bureau) if bureau else None,
        state=choice(dict(REQUEST_STATE_LABELS), state, "状態") if state else None,
        query=query,
    )
    lines = [
        f"{r.number}　{wareki.fiscal_year_label(r.fiscal_year)}　{REQUEST_STATE_LABELS[r.state]}　{r.title[:50]}"
        for r in found
    ]
    context.answer(
        [shown.request(desk, r, whole=False) for r in found], lines or "区長要望はありません。"
    )


@group.command()
@click.argument("key")
@click.option("--outcome", required=True, help="結果（事業化・一部事業化・継続検討・見送り）")
@click.option("--amount", help="予算額（千円）")
@click.option("--reason", default="", help="理由")
@click.pass_obj
def conclude(context: Context, key: str, outcome: str, amount: str | None, reason: str) -> None:
    """結果を記録する。"""
    desk = context.desk
    request_id = desk.requests.resolve(key)
    desk.requests.conclude(
        request_id,
        choice(dict(OUTCOME_LABELS), outcome, "結果"),
        amount=whole_number(amount, "予算額") if amount else None,
        reason=reason,
    )
    record = desk.requests.get(request_id)
    context.answer(shown.request(desk, record), f"記録しました：{record.number}")


@group.command()
@click.argument("key")
@click.argument("state")
@click.pass_obj
def step(context: Context, key: str, state: str) -> None:
    """次の状態へ進める（区内確認・区長決定・市長ヒアリング・提出済・局検討中・取下げ・下書き）。"""
    desk = context.desk
    request_id = desk.requests.resolve(key)
    desk.requests.step(request_id, choice(dict(REQUEST_STATE_LABELS), state, "状態"))
    record = desk.requests.get(request_id)
    context.answer(
        shown.request(desk, record),
        f"{REQUEST_STATE_LABELS[record.state]}にしました：{record.number}",
    )


@group.command()
@click.argument("keys", nargs=-1, required=True)
@click.pass_obj
def discard(context: Context, keys: tuple[str, ...]) -> None:
    """ごみ箱へ移す。"""
    desk = context.desk
    ids = [desk.requests.resolve(key) for key in keys]
    desk.requests.discard(ids)
    context.answer(
        [{"id": i, "discarded": True} for i in ids], f"{len(ids)}件をごみ箱へ移しました。"
    )


@group.command()
@click.argument("keys", nargs=-1, required=True)
@click.pass_obj
def restore(context: Context, keys: tuple[str, ...]) -> None:
    """ごみ箱から戻す。"""
    desk = context.desk
    ids = [desk.requests.resolve(key) for key in keys]
    desk.requests.restore(ids)
    context.answer([{"id": i, "discarded": False} for i in ids], f"{len(ids)}件を戻しました。")


@group.command()
@click.argument("fiscal_year")
@click.pass_obj
def rate(context: Context, fiscal_year: str) -> None:
    """年度の事業化率を、式とともに表示する。"""
    desk = context.desk
    found = desk.requests.adoption_rate(wareki.parse_fiscal_year(fiscal_year))
    answer = {
        "fiscal_year": found.fiscal_year,
        "adopted": found.adopted,
        "partly_adopted": found.partly,
        "concluded": found.concluded,
        "open": found.open,
        "rate": found.rate,
    }
    if found.rate is None:
        text = "結果が確定した区長要望はまだありません。"
    else:
        text = f"事業化率 {found.rate:.1%}（事業化{found.adopted}件＋一部事業化{found.partly}件）÷結果確定{found.concluded}件"
    context.answer(answer, text)


@group.command(name="print")
@click.argument("key")
@click.option("--document", default="予算要望調書", help="文書名（予算要望調書）")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="書き出すPDF")
@click.pass_obj
def print_sheet(context: Context, key: str, document: str, out: Path) -> None:
    """調書をPDFにする。"""
    desk = context.desk
    print_to(context, document, desk.requests.resolve(key), out, desk.documents_of("request"))


def print_to(
    context: Context, document: str, record_id: str, out: Path, known: tuple[str, ...]
) -> None:
    """Print one document of a record to a file, and answer where it is."""
    if document not in known:
        raise WrongCall(
            f"「{document}」という文書はありません。",
            "何も印刷していません。",
            f"次から選んでください：{'、'.join(known)}。",
        )
    if out.suffix.lower() != ".pdf":
        raise InputRefused(
            "書き出すファイルの名前は「.pdf」で終わるようにしてください。", "何も印刷していません。"
        )
    content = context.desk.print(document, record_id, out)
    answer = {"id": record_id, "document": document, "file": out, "size_bytes": len(content)}
    context.answer(answer, f"「{document}」を{out}に書き出しました。")
