"""``wardapp requests``: calendar, rates by year, bureaus' answers by file, what was not taken."""

from __future__ import annotations

from pathlib import Path

import click

from wardapp.cli.frame import Context
from wardapp.cli.requests import group
from wardapp.domain import wareki
from wardapp.domain.adoption import RateDefinition, Unit, percent
from wardapp.domain.request_life import DEADLINE_FOR_LABELS
from wardapp.store.labels import KIND_LABELS


@group.command()
@click.argument("fiscal_year", required=False)
@click.pass_obj
def calendar(context: Context, fiscal_year: str | None) -> None:
    """要望の年間日程を表示する。"""
    desk = context.desk
    year = wareki.parse_fiscal_year(fiscal_year) if fiscal_year else None
    today = desk.today()
    found = desk.request_year.deadlines(year)
    answer = [
        {
            "fiscal_year": one.fiscal_year,
            "name": one.name,
            "due_on": one.due_on,
            "whose": DEADLINE_FOR_LABELS[one.whose],
            "days_left": (one.due_on - today).days,
        }
        for one in found
    ]
    lines = [
        f"{wareki.format_date(one.due_on)}　{one.name}（{DEADLINE_FOR_LABELS[one.whose]}）"
        for one in found
    ]
    context.answer(answer, lines or "日程はまだ設定されていません。")


@group.command()
@click.option("--asks", is_flag=True, help="要望ではなく、局への要望を数える")
@click.option("--whole-only", is_flag=True, help="一部事業化を含めない")
@click.option("--new-only", is_flag=True, help="前年度から継続した要望を含めない")
@click.pass_obj
def rates(context: Context, asks: bool, whole_only: bool, new_only: bool) -> None:
    """年度ごとの事業化率を、市長ヒアリングの有無とともに表示する。"""
    adoption = context.desk.adoption
    definition = RateDefinition(
        Unit.ASKS if asks else Unit.REQUESTS,
        counts_partly=not whole_only,
        with_continued=not new_only,
    )
    rows = adoption.years(definition=definition)
    answer = [
        {
            "fiscal_year": row.fiscal_year,
            "rate": row.whole.rate,
            "adopted": row.whole.numerator,
            "concluded": row.whole.concluded,
            "rate_heard": row.heard.rate,
            "rate_not_heard": row.not_heard.rate,
            "is_entered": row.is_entered,
        }
        for row in rows
    ]
    lines = [
        f"{wareki.fiscal_year_label(row.fiscal_year)}　{percent(row.whole.rate)}"
        f"（{row.whole.in_words()}）　ヒアリングあり{percent(row.heard.rate)}　"
        f"なし{percent(row.not_heard.rate)}"
        for row in rows
    ]
    context.answer(answer, [*lines, definition.in_words()])


@group.command(name="write-asks")
@click.argument("fiscal_year")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="書き出す表")
@click.option("--bureau", help="一つの局だけ")
@click.pass_obj
def write_asks(context: Context, fiscal_year: str, out: Path, bureau: str | None) -> None:
    """局に渡す回答用の表（Excel・CSV）を書き出す。"""
    desk = context.desk
    chosen = desk.city.find("office", bureau) if bureau else None
    count = desk.ask_files.write(out, wareki.parse_fiscal_year(fiscal_year), chosen)
    context.answer({"file": out, "rows": count}, f"{count}件を{out}に書き出しました。")


@group.command(name="take-answers")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--preview", is_flag=True, help="取り込まずに、一致しない行を示す")
@click.pass_obj
def take_answers(context: Context, file: Path, preview: bool) -> None:
    """局の回答の表を取り込み、一致しない行を示す。"""
    desk = context.desk
    rows = desk.ask_files.preview(file)
    if not preview and rows.matched:
        desk.ask_files.take(rows)
    answer = {
        "taken": 0 if preview else len(rows.matched),
        "matched": [{"row": m.row, "title": m.title, "bureau": m.bureau} for m in rows.matched],
        "unmatched": [{"row": u.row, "text": u.text, "why": u.why} for u in rows.unmatched],
        "empty": rows.empty,
    }
    done = "一致しました（取り込んでいません）" if preview else "取り込みました"
    lines = [f"{len(rows.matched)}件を{done}。"]
    lines += [f"{u.row}行目　{u.text}　{u.why}" for u in rows.unmatched]
    context.answer(answer, lines)


@group.command(name="kept-aside")
@click.pass_obj
def kept_aside(context: Context) -> None:
    """ほかの端末から届いたが、取り込まずに保留している変更を示す。"""
    desk = context.desk
    found = desk.authority.kept_aside()
    answer = [
        {
            "kind": KIND_LABELS[one.kind],
            "record": one.record_id,
            "field": one.field,
            "desk": one.desk,
            "author": desk.city.name_of(one.author),
            "why": one.why,
        }
        for one in found
    ]
    lines = [
        f"{desk.title_of(one.kind, one.record_id) or KIND_LABELS[one.kind]}　{one.why}"
        for one in found
    ]
    context.answer(answer, lines or "保留している変更はありません。")
