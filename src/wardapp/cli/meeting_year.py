"""``wardapp meetings …``: a year of meetings, the calendar, invitations, how long agreement takes."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from wardapp.cli.frame import Context, choice
from wardapp.domain import wareki
from wardapp.domain.bureau_meeting import WAY_LABELS
from wardapp.domain.meeting import MEETING_KIND_LABELS
from wardapp.domain.meeting_series import MOVED_LABELS, NTH_LABELS, WEEKDAYS
from wardapp.errors import WrongCall


@click.command(name="series")
@click.option("--kind", default="区長会議", help="種別")
@click.option("--nth", default="第1", help="第1・第2・第3・第4・最終")
@click.option("--weekday", default="火", help="曜日")
@click.option("--moved", default="次の開庁日", help="閉庁日のとき")
@click.option("--place", default="", help="場所")
@click.option("--start", default="10:00", help="開始")
@click.option("--end", default="", help="終了予定")
@click.pass_obj
def add_series(
    context: Context, /, kind: str, nth: str, weekday: str, moved: str, **given: str
) -> None:
    """定例会議の決まりを登録する。"""
    day = weekday.removesuffix("曜日").removesuffix("曜")
    if day not in WEEKDAYS:
        raise WrongCall(f"「{weekday}」は曜日として読み取れません。", "何も変更していません。")
    series = context.desk.meetings.series
    made = series.add(
        choice(dict(MEETING_KIND_LABELS), kind, "会議の種別"),
        nth=choice(dict(NTH_LABELS), nth, "週"),
        weekday=WEEKDAYS.index(day),
        moved=choice(dict(MOVED_LABELS), moved, "閉庁日のとき"),
        place=given["place"] or None,
        starts_at=given["start"],
        ends_at=given["end"] or None,
    )
    one = series.get(made.id)
    context.answer({"id": one.id, "rule": one.rule}, f"登録しました：{one.rule}　{one.id}")


@click.command(name="plan-year")
@click.argument("fiscal_year")
@click.option("--series", "key", default="", help="定例会議の番号（一つだけなら省略できます）")
@click.pass_obj
def plan_year(context: Context, fiscal_year: str, key: str) -> None:
    """定例会議を一年分まとめて予定する（予定済みの月はそのまま）。"""
    series = context.desk.meetings.series
    own = [s for s in series.list() if s.office_id == context.desk.office.id]
    fitting = [s for s in own if s.id.startswith(key)]
    if len(fitting) != 1:
        raise WrongCall(
            "どの定例会議かが決まりません。" if fitting else "定例会議が登録されていません。",
            "何も予定していません。",
            "--series で番号を指定するか、先に meetings series で登録してください。",
        )
    year = wareki.parse_fiscal_year(fiscal_year)
    made = series.plan_year(fitting[0].id, year).touched.get("meeting", frozenset())
    planned = [m for m in series.meetings(fitting[0].id, year) if m.id in made]
    lines = [f"第{m.number}回　{wareki.format_date(m.held_on)}" for m in planned]
    context.answer(
        [{"id": m.id, "number": m.number, "held_on": m.held_on.isoformat()} for m in planned],
        lines or "予定する会議はありません。",
    )


@click.command(name="calendar")
@click.option("--from", "first", default="", help="いつから（省略すると今年度の初め）")
@click.option("--to", "last", default="", help="いつまで（省略すると来年度の終わり）")
@click.option(
    "--out", required=True, type=click.Path(path_type=Path), help="書き出すファイル（.ics）"
)
@click.pass_obj
def write_calendar(context: Context, first: str, last: str, out: Path) -> None:
    """会議と期限をiCalendarのファイルに書き出す（個人情報は含まない）。"""
    desk = context.desk
    year = wareki.fiscal_year(desk.today())

    def day(text: str, default: dt.date) -> dt.date:
        return wareki.parse_date(text, desk.today(), prefer="future") if text else default

    content = desk.meetings.schedule.file(
        day(first, wareki.fiscal_year_bounds(year)[0]),
        day(last, wareki.fiscal_year_bounds(year + 1)[1]),
        out,
    )
    count = content.count(b"BEGIN:VEVENT")
    context.answer({"file": str(out), "events": count}, f"{count}件を書き出しました：{out}")


@click.command(name="invite")
@click.argument("key")
@click.option("--out", type=click.Path(path_type=Path), help="書き出すファイル（.emlまたは.txt）")
@click.pass_obj
def invite(context: Context, key: str, out: Path | None) -> None:
    """開催通知の文面を表示する、またはメールとして書き出す。"""
    meetings = context.desk.meetings
    meeting_id = meetings.resolve(key)
    letter = meetings.invitation(meeting_id)
    if out is not None:
        meetings.save_invitation(meeting_id, out, letter)
    context.answer(
        {"subject": letter.subject, "text": letter.text, "file": str(out) if out else None},
        f"書き出しました：{out}" if out else f"{letter.subject}\n\n{letter.text}",
    )


@click.command(name="agreements")
@click.option("--year", default="", help="年度（省略するとすべて）")
@click.pass_obj
def show_agreements(context: Context, year: str) -> None:
    """局の同意までの回数と日数を、会議と個別協議とで比べる。"""
    figures = context.desk.meetings.agreements.figures(
        fiscal_year=wareki.parse_fiscal_year(year) if year else None
    )
    answer, lines = [], []
    for way, found in figures.items():
        answer.append(
            {
                "way": way.value,
                "matters": found.matters,
                "agreed": found.agreed,
                "median_days": found.days,
                "mean_rounds": found.rounds,
                "reworks": found.reworks,
            }
        )
        days = "－" if found.days is None else f"{found.days:.0f}日"
        rounds = "－" if found.rounds is None else f"{found.rounds:.1f}回"
        lines.append(
            f"{WAY_LABELS[way]}　同意 {found.agreed}／{found.matters}件　"
            f"同意まで（中央値）{days}　協議（平均）{rounds}　手戻り {found.reworks}回"
        )
    context.answer(answer, lines)


COMMANDS = (add_series, plan_year, write_calendar, invite, show_agreements)
"""The commands that join ``wardapp meetings``."""
