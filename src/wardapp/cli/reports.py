"""``wardapp reports``: monthly reports, their figures counted again, and the booklet of all wards."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import click

from wardapp.cli.frame import Context
from wardapp.cli.japanese import JapaneseGroup
from wardapp.cli.requests import print_to
from wardapp.domain import wareki
from wardapp.domain.report import PART_KIND_LABELS, REPORT_STATE_LABELS, MonthlyReport
from wardapp.errors import WrongCall

_DOCUMENT = "マンスリーリポート"
_MONTH = re.compile(r"(\d{4})-(\d{1,2})")


def month_of(text: str) -> tuple[int, int]:
    """Return year and month of ``2026-10``.

    Raises:
        WrongCall: It is no month.
    """
    found = _MONTH.fullmatch(wareki.to_halfwidth_digits(text.strip()))
    if found is None or not 1 <= int(found[2]) <= 12:
        raise WrongCall(
            f"「{text}」は月として読み取れません。",
            "何もしていません。",
            "「2026-10」のように入力してください。",
        )
    return int(found[1]), int(found[2])


def _shown(context: Context, report: MonthlyReport) -> dict[str, Any]:
    return {
        "id": report.id,
        "office": context.desk.city.name_of(report.office_id),
        "month": f"{report.year:04d}-{report.month:02d}",
        "state": REPORT_STATE_LABELS[report.state],
        "approved_on": report.approved_on.isoformat() if report.approved_on else None,
        "parts": {
            PART_KIND_LABELS[part.kind]: [one.text for one in part.sentences]
            for part in report.parts
            if part.sentences
        },
    }


@click.group(name="reports", cls=JapaneseGroup)
def group() -> None:
    """マンスリーリポート。"""


@group.command()
@click.argument("month")
@click.pass_obj
def propose(context: Context, month: str) -> None:
    """記録から月の案をつくる（直した文はそのまま）。"""
    reports = context.desk.reports
    changes = reports.propose(*month_of(month))
    report = reports.get(changes.id)
    count = sum(len(part.sentences) for part in report.parts)
    context.answer(_shown(context, report), f"案を作成しました：{count}文")


@group.command()
@click.argument("month")
@click.pass_obj
def show(context: Context, month: str) -> None:
    """この区のリポートを表示する。"""
    reports = context.desk.reports
    report = reports.get(reports.own(*month_of(month)))
    found = _shown(context, report)
    lines = [f"{found['month']}　{found['office']}　{found['state']}"]
    for name, sentences in found["parts"].items():
        lines += [f"【{name}】", *(f"・{one}" for one in sentences)]
    context.answer(found, "\n".join(lines))


@group.command(name="list")
@click.argument("month")
@click.pass_obj
def list_wards(context: Context, month: str) -> None:
    """各区の進み具合を一覧にする。"""
    rows = []
    for one in context.desk.reports.month(*month_of(month)):
        state = REPORT_STATE_LABELS[one.report.state] if one.report else "未作成"
        rows.append({"office": one.office.name, "state": state})
    context.answer(rows, "\n".join(f"{row['office']}　{row['state']}" for row in rows))


@group.command()
@click.argument("month")
@click.pass_obj
def submit(context: Context, month: str) -> None:
    """区長の承認に回す。"""
    reports = context.desk.reports
    record = reports.own(*month_of(month))
    reports.submit(record)
    context.answer(_shown(context, reports.get(record)), "区長の承認に回しました。")


@group.command()
@click.argument("month")
@click.pass_obj
def approve(context: Context, month: str) -> None:
    """承認して、文と数値を固定する（区長）。"""
    reports = context.desk.reports
    record = reports.own(*month_of(month))
    reports.approve(record)
    context.answer(_shown(context, reports.get(record)), "承認しました。")


@group.command()
@click.argument("month")
@click.pass_obj
def recount(context: Context, month: str) -> None:
    """承認時の数値を、承認時点の記録から数え直して比べる。"""
    reports = context.desk.reports
    rows = reports.recount(reports.own(*month_of(month)))
    found = [
        {"name": one.name, "approved": one.approved, "then": one.then, "now": one.now}
        for one in rows
    ]
    lines = [
        f"{one.name}　承認時{one.approved:,}　再計算{one.then:,}　今{one.now:,}"
        + ("" if one.agrees else "　違います")
        for one in rows
    ]
    context.answer(found, "\n".join(lines))


@group.command(name="print")
@click.argument("month")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="PDFファイル")
@click.pass_obj
def print_report(context: Context, month: str, out: Path) -> None:
    """この区のリポートをPDFにする。"""
    record = context.desk.reports.own(*month_of(month))
    print_to(context, _DOCUMENT, record, out, (_DOCUMENT,))


@group.command()
@click.argument("month")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="PDFファイル")
@click.pass_obj
def booklet(context: Context, month: str, out: Path) -> None:
    """承認された区のリポートを、目次と比較を付けて一冊にする。"""
    from wardapp.desk.paper import write_file
    from wardapp.desk.report_paper import booklet as bind

    made = bind(context.desk, *month_of(month))
    write_file(out, made.pdf)
    text = f"{out} に{len(made.wards)}区を綴じました。"
    if made.missing:
        text += f"入っていない区：{'、'.join(made.missing)}"
    context.answer({"out": str(out), "wards": made.wards, "missing": made.missing}, text)
