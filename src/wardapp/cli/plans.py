"""``wardapp plans``: the tree of policy plans taken in from a file, and what serves its items."""

from __future__ import annotations

from pathlib import Path

import click

from wardapp.cli.frame import Context
from wardapp.cli.japanese import JapaneseGroup
from wardapp.domain import wareki

_STATES = {"new": "新しい", "changed": "変わる", "same": "同じ", "gone": "ファイルにない"}


@click.group(name="plans", cls=JapaneseGroup)
def group() -> None:
    """上位計画。"""


@group.command(name="import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--remove-gone", is_flag=True, help="ファイルにない項目を使わなくする")
@click.option("--dry-run", is_flag=True, help="取り込まずに、何が変わるかだけを示す")
@click.pass_obj
def import_(context: Context, file: Path, *, remove_gone: bool, dry_run: bool) -> None:
    """計画の一覧（Excel・CSV）を取り込む。"""
    plans = context.desk.coaching.plans
    planned = plans.preview(file)
    counts = {state: len(planned.of(state)) for state in _STATES}
    said = "　".join(f"{_STATES[state]} {count}" for state, count in counts.items())
    items = [
        {"state": item.state, "code": item.code, "path": list(item.path), "was": item.was}
        for item in planned.items
    ]
    if dry_run:
        lines = [f"{_STATES[i.state]}\t{i.code}\t{' ＞ '.join(i.path)}" for i in planned.items]
        context.answer({"counts": counts, "items": items}, "\n".join([said, *lines]))
        return
    plans.take_in(planned, remove_gone=remove_gone)
    context.answer({"counts": counts, "items": items}, f"取り込みました：{said}")


@group.command()
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--fiscal-year", help="年度（令和9年度、R9、2027）。省略するとすべて")
@click.option("--ward", help="区。省略するとすべて")
@click.pass_obj
def coverage(context: Context, out: Path, fiscal_year: str | None, ward: str | None) -> None:
    """どの要望・課題が計画のどの項目に当たるかを、Excel・CSVに書き出す。"""
    desk = context.desk
    year = wareki.parse_fiscal_year(fiscal_year) if fiscal_year else None
    office = desk.city.find("office", ward) if ward else None
    rows = desk.coaching.plans.write_coverage(out, year, office)
    found = [one for one in desk.coaching.plans.coverage(year, office) if one.is_leaf]
    empty = [" ＞ ".join(desk.coaching.plans.path_of(c.plan.id)) for c in found if c.is_open]
    context.answer(
        {"rows": rows, "items": len(found), "open": empty},
        f"{rows}行を書き出しました。末端の項目{len(found)}のうち、対応するものがないもの{len(empty)}。",
    )
