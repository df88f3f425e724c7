"""``wardapp answers``: saved answers, found and exported for other programs."""

from __future__ import annotations

from pathlib import Path

import click

from wardapp.cli.frame import Context
from wardapp.cli.japanese import JapaneseGroup
from wardapp.domain.saved_answer import SAVED_ANSWER_STATE_LABELS
from wardapp.domain.wareki import format_short


@click.group(name="answers", cls=JapaneseGroup)
def group() -> None:
    """回答例。"""


@group.command(name="list")
@click.argument("query", required=False, default="")
@click.option("--own", is_flag=True, help="この区役所・局のものだけ")
@click.option("--limit", type=int, default=50, help="最大の件数")
@click.pass_obj
def list_answers(context: Context, query: str, own: bool, limit: int) -> None:
    """回答例を探す。"""
    desk = context.desk
    found = desk.answers.list(query, own=own, limit=limit)
    rows = [
        {
            "id": answer.id,
            "question": answer.question,
            "answer": answer.answer,
            "state": SAVED_ANSWER_STATE_LABELS[answer.state],
            "category": desk.city.name_of(answer.category_id),
            "office": desk.city.name_of(answer.office_id),
            "valid_until": answer.valid_until.isoformat() if answer.valid_until else None,
        }
        for answer in found
    ]
    lines = [
        f"{SAVED_ANSWER_STATE_LABELS[answer.state]}　{answer.question}"
        + (f"（{format_short(answer.valid_until)}まで）" if answer.valid_until else "")
        for answer in found
    ]
    context.answer({"answers": rows}, lines or ["該当する回答例はありません。"])


@group.command()
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--own", is_flag=True, help="この区役所・局のものだけ")
@click.pass_obj
def export(context: Context, out: Path, own: bool) -> None:
    """使用できる回答例を、個人情報を含まないJSON Linesのファイルに書き出す。"""
    done = context.desk.answers.export(out, own=own)
    words = f"{done.written:,}件の回答例を書き出しました（{out}）。"
    if done.left_out:
        words += f"個人の名前などを含むと思われる{done.left_out:,}件は除きました。"
    context.answer({"written": done.written, "left_out": done.left_out, "file": out}, words)
