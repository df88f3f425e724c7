"""``wardapp meetings``: meetings, agenda items, and their paper."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from wardapp.cli import shown
from wardapp.cli.frame import Context, choice, whole_number
from wardapp.cli.japanese import JapaneseGroup
from wardapp.cli.meeting_year import COMMANDS
from wardapp.cli.requests import print_to
from wardapp.domain import wareki
from wardapp.domain.meeting import ITEM_KIND_LABELS, MEETING_KIND_LABELS, MEETING_STATE_LABELS
from wardapp.errors import WrongCall


@click.group(name="meetings", cls=JapaneseGroup)
def group() -> None:
    """会議。"""


@group.command()
@click.option("--kind", required=True, help="種別（区長会議・区政推進局区長会議・その他の会議）")
@click.option("--date", "--held-on", "day", required=True, help="開催日")
@click.option("--start", "--starts-at", "starts_at", default="10:00", help="開始（10:00）")
@click.option("--end", "--ends-at", "ends_at", default="", help="終了")
@click.option("--place", default="", help="場所")
@click.option("--title", default="", help="名称（その他の会議）")
@click.option("--number", help="第何回（省略すると年度内の続き番号）")
@click.pass_obj
def add(context: Context, /, kind: str, day: str, number: str | None, **given: str) -> None:
    """会議を登録する（構成員は自動で入る）。"""
    desk = context.desk
    fields: dict[str, Any] = {name: value for name, value in given.items() if value}
    if number:
        fields["number"] = whole_number(number, "回")
    changes = desk.meetings.add(
        choice(dict(MEETING_KIND_LABELS), kind, "会議の種別"),
        wareki.parse_date(day, desk.today(), prefer="future"),
        **fields,
    )
    record = desk.meetings.get(changes.id)
    text = f"登録しました：第{record.number}回 {record.name}（{wareki.format_date(record.held_on)}）　{record.id}"
    context.answer(shown.meeting(desk, record), text)


@group.command(name="set")
@click.argument("key")
@click.argument("assignments", nargs=-1, required=True, metavar="FIELD=VALUE…")
@click.pass_obj
def set_fields(context: Context, key: str, assignments: tuple[str, ...]) -> None:
    """会議の項目を変更する（例：場所=特別会議室 状態=開催済）。"""
    desk = context.desk
    meeting_id = desk.meetings.resolve(key)
    names = {
        "place": "place", "場所": "place", "title": "title", "名称": "title", "date": "held_on", "開催日": "held_on",
        "starts_at": "starts_at", "開始": "starts_at", "ends_at": "ends_at", "終了": "ends_at", "state": "state",
        "状態": "state", "number": "number", "回": "number",
    }  # fmt: skip
    fields: dict[str, Any] = {}
    for assignment in assignments:
        name, divider, value = assignment.partition("=")
        name = name.strip().replace("-", "_")
        if not divider or name not in names:
            raise WrongCall(
                f"「{assignment}」は変更できません。",
                "何も変更していません。",
                f"使える項目：{'、'.join(names)}。",
            )
        field = names[name]
        if field == "held_on":
            fields[field] = wareki.parse_date(value, desk.today(), prefer="future")
        elif field == "state":
            fields[field] = choice(dict(MEETING_STATE_LABELS), value, "状態")
        elif field == "number":
            fields[field] = whole_number(value, "回")
        else:
            fields[field] = value
    desk.meetings.edit(meeting_id, **fields)
    context.answer(shown.meeting(desk, desk.meetings.get(meeting_id)), "変更しました。")


@group.command()
@click.argument("key")
@click.option("--request", "request_key", help="区長要望（番号またはID）")
@click.option("--voice", "voice_key", help="区民の声（受付番号またはID）")
@click.option("--title", default="", help="件名")
@click.option("--kind", help="区分（報告・協議・決定・指示）")
@click.option("--presenter", default="", help="説明者")
@click.option("--minutes", help="予定時間（分）")
@click.option("--materials", default="", help="資料")
@click.option("--at", type=click.IntRange(min=1), help="何番目に入れるか")
@click.pass_obj
def item(
    context: Context,
    key: str,
    request_key: str | None,
    voice_key: str | None,
    title: str,
    kind: str | None,
    presenter: str,
    minutes: str | None,
    materials: str,
    at: int | None,
) -> None:
    """議題を加える（区長要望、区民の声、または件名から）。"""
    desk = context.desk
    meeting_id = desk.meetings.resolve(key)
    fields: dict[str, Any] = {"presenter": presenter, "materials": materials}
    if kind:
        fields["kind"] = choice(dict(ITEM_KIND_LABELS), kind, "議題の区分")
    if minutes:
        fields["minutes_planned"] = whole_number(minutes, "予定時間")
    changes = desk.meetings.add_item(
        meeting_id,
        title=title,
        request_id=request_key,
        voice_id=voice_key,
        at=at - 1 if at else None,
        **fields,
    )
    record = shown.meeting(desk, desk.meetings.get(meeting_id))
    added = next(i for i in record["items"] if i["id"] in changes.touched["agenda_item"])
    context.answer(record | {"item": added}, f"議題を加えました：{added['title']}")


@group.command()
@click.argument("key")
@click.pass_obj
def show(context: Context, key: str) -> None:
    """会議を表示する。"""
    desk = context.desk
    record = desk.meetings.get(key)
    answer = shown.meeting(desk, record)
    lines = [
        f"{wareki.fiscal_year_label(record.fiscal_year)} 第{record.number}回 {record.name}",
        f"{wareki.format_date(record.held_on)} {record.starts_at}　{record.place}",
    ]
    lines += [
        f"{n}．{i['title']}（{i['kind']}、{i['begins']}〜{i['ends']}）"
        for n, i in enumerate(answer["items"], 1)
    ]
    lines += [f"　{a['office']} {a['post']} {a['name']}" for a in answer["attendees"]]
    context.answer(answer, lines)


@group.command(name="list")
@click.option("--fiscal-year", help="年度")
@click.option("--kind", help="種別")
@click.pass_obj
def list_meetings(context: Context, fiscal_year: str | None, kind: str | None) -> None:
    """会議を一覧にする。"""
    desk = context.desk
    found = desk.meetings.list(
        fiscal_year=wareki.parse_fiscal_year(fiscal_year) if fiscal_year else None,
        kind=choice(dict(MEETING_KIND_LABELS), kind, "会議の種別") if kind else None,
    )
    lines = [
        f"{m.id[:8]}　{wareki.format_date(m.held_on)}　第{m.number}回 {m.name}　{m.place}"
        for m in found
    ]
    context.answer(
        [shown.meeting(desk, m, whole=False) for m in found], lines or "会議はありません。"
    )


@group.command(name="print")
@click.argument("key")
@click.option("--document", default="次第", help="文書名（次第・出席者名簿）")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="書き出すPDF")
@click.pass_obj
def print_meeting(context: Context, key: str, document: str, out: Path) -> None:
    """次第や出席者名簿をPDFにする。"""
    desk = context.desk
    print_to(context, document, desk.meetings.resolve(key), out, desk.documents_of("meeting"))


@group.command()
@click.argument("keys", nargs=-1, required=True)
@click.pass_obj
def discard(context: Context, keys: tuple[str, ...]) -> None:
    """ごみ箱へ移す。"""
    desk = context.desk
    ids = [desk.meetings.resolve(key) for key in keys]
    desk.meetings.discard(ids)
    context.answer(
        [{"id": i, "discarded": True} for i in ids], f"{len(ids)}件をごみ箱へ移しました。"
    )


@group.command()
@click.argument("keys", nargs=-1, required=True)
@click.pass_obj
def restore(context: Context, keys: tuple[str, ...]) -> None:
    """ごみ箱から戻す。"""
    desk = context.desk
    ids = [desk.meetings.resolve(key) for key in keys]
    desk.meetings.restore(ids)
    context.answer([{"id": i, "discarded": False} for i in ids], f"{len(ids)}件を戻しました。")


for _command in COMMANDS:
    group.add_command(_command)
