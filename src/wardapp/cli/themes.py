"""``wardapp themes``: themes, groups of voices, and their paper."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from wardapp.cli.frame import Context, TerminalProgress, choice
from wardapp.cli.japanese import JapaneseGroup
from wardapp.cli.requests import print_to
from wardapp.domain import wareki
from wardapp.domain.theme import SCOPE_LABELS, STAGE_LABELS

if TYPE_CHECKING:
    from wardapp.desk import Desk
    from wardapp.desk.theme_views import ThemeLine

_DOCUMENTS = ("課題票",)
_TABLES = ("課題整理表", "検討案", "取組計画", "意見のまとめ")


def _shown(line: ThemeLine) -> dict[str, Any]:
    theme = line.theme
    return {
        "id": theme.id,
        "number": theme.number,
        "title": theme.title,
        "office": line.office,
        "scope": SCOPE_LABELS[theme.scope],
        "stage": STAGE_LABELS[theme.stage],
        "voices": line.voices,
        "opinions": line.opinions,
        "requests": line.requests,
        "wards": line.wards.wards,
        "of_wards": line.wards.of,
        "closed": theme.is_closed,
    }


@click.group(name="themes", cls=JapaneseGroup)
def group() -> None:
    """課題。"""


@group.command()
@click.option("--title", required=True, help="課題名")
@click.option("--description", default="", help="課題の内容")
@click.option("--voice", multiple=True, help="もとになる区民の声（受付番号またはID）")
@click.pass_obj
def add(context: Context, title: str, description: str, voice: tuple[str, ...]) -> None:
    """課題を作る。"""
    desk = context.desk
    targets = [("voice", desk.voices.resolve(key)) for key in voice]
    made = desk.themes.make_from(targets, title, description=description)
    (line,) = desk.theme_views.lines((desk.themes.get(made.id),))
    context.answer(_shown(line), f"作成しました：{line.theme.number}")


@group.command(name="list")
@click.option("--stage", help="検討過程（掘り起こし・洗い出し・検討・解決策・実施・効果検証）")
@click.option("--query", default="", help="探す言葉")
@click.pass_obj
def list_themes(context: Context, stage: str | None, query: str) -> None:
    """課題の一覧。"""
    desk = context.desk
    wanted = choice(dict(STAGE_LABELS), stage, "検討過程") if stage else None
    lines = desk.theme_views.lines(desk.themes.list(stage=wanted, query=query))
    text = "\n".join(
        f"{line.theme.number}　{line.theme.title}　{STAGE_LABELS[line.theme.stage]}　"
        f"声{line.voices}　{line.wards.wards}／{line.wards.of}区"
        for line in lines
    )
    context.answer([_shown(line) for line in lines], text or "課題はありません。")


@group.command()
@click.option("--from", "first", required=True, help="この日から（R7.4.1 など）")
@click.option("--to", "last", required=True, help="この日まで")
@click.option("--category", help="分類")
@click.option("--together", is_flag=True, help="区をまとめる（本庁）")
@click.pass_obj
def groups(context: Context, first: str, last: str, category: str | None, together: bool) -> None:
    """似ている声をグループにまとめる。"""
    from wardapp.desk.groups import Asked

    desk: Desk = context.desk
    today = desk.today()
    asked = Asked(
        period=desk.statistics.period(
            wareki.parse_date(first, today), wareki.parse_date(last, today)
        ),
        category_id=desk.city.find("category", category) if category else None,
        by_ward=not together,
    )
    progress = TerminalProgress()
    try:
        report = desk.groups.find(asked, progress)
    finally:
        progress.done()
    found = [
        {
            "name": one.name,
            "category": one.category,
            "wards": list(one.wards),
            "voices": list(one.group.voice_ids),
            "persons": one.persons,
            "typical": one.group.typical.text,
            "unlike": one.group.unlike.text,
        }
        for one in report.groups
    ]
    lines = [
        f"{one.name}　{one.voices}件（{one.persons}人）　{one.category}" for one in report.groups
    ]
    lines += [f"ほかに似た声のない声　{len(report.alone)}件", report.how, report.warning]
    context.answer(
        {"groups": found, "alone": len(report.alone), "how": report.how, "warning": report.warning},
        "\n".join(lines),
    )


@group.command(name="print")
@click.argument("key", default="")
@click.option(
    "--document",
    default="課題整理表",
    help="文書名（課題整理表・検討案・取組計画・意見のまとめ・課題票）",
)
@click.option("--out", required=True, type=click.Path(path_type=Path), help="書き出すPDF")
@click.pass_obj
def print_theme(context: Context, key: str, document: str, out: Path) -> None:
    """課題整理表や課題票をPDFにする。"""
    desk = context.desk
    record = desk.themes.resolve(key) if document in _DOCUMENTS else key
    print_to(context, document, record, out, (*_TABLES, *_DOCUMENTS))


@group.command()
@click.option("--out", required=True, type=click.Path(path_type=Path), help="書き出すExcel")
@click.pass_obj
def export(context: Context, out: Path) -> None:
    """課題整理表をExcelに書き出す。"""
    count = context.desk.theme_views.write_table(out)
    context.answer({"themes": count, "path": str(out)}, f"{count}件の課題を書き出しました。")
