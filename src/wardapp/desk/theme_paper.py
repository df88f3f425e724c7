"""Themes, hearings and question rounds on paper, and as Excel files."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from wardapp.desk.theme_views import ThemeLine
from wardapp.documents.form_sheet import FormLine, FormSheet
from wardapp.documents.table_sheet import Column, TableBook, TableSheet
from wardapp.documents.wording import numerals
from wardapp.domain import wareki
from wardapp.domain.hearing import Opinion
from wardapp.domain.text import personal_data_in
from wardapp.domain.theme import (
    SCOPE_LABELS,
    STAGE_LABELS,
    TASK_KIND_LABELS,
    TaskKind,
    ThemeScope,
    ThemeStage,
    ThemeTask,
)
from wardapp.insight.silence import WARNING

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk

_EXAMPLES = 3
_LONGEST_EXAMPLE = 130


def day(date: dt.date | None, *, weekday: bool = False) -> str:
    """Return a day as it stands on paper, "" for none."""
    return numerals(wareki.format_date(date, weekday=weekday)) if date else ""


def short_day(date: dt.date | str | None) -> str:
    """Return a day in short (R8.5.3), "" for none; a day of the database is ISO text."""
    if isinstance(date, str):
        date = dt.date.fromisoformat(date) if date else None
    return wareki.format_short(date) if date else ""


def fiscal_year(year: int) -> str:
    """Return a fiscal year as it stands on paper."""
    return numerals(wareki.fiscal_year_label(year))


# -- 課題整理表 --------------------------------------------------------------------------------------


def shown_lines(desk: Desk) -> tuple[ThemeLine, ...]:
    """Return the themes of this desk's table: all at headquarters, else own and common ones."""
    everything = desk.theme_views.lines()
    if desk.is_headquarters:
        return everything
    own = desk.office.id
    return tuple(
        line
        for line in everything
        if line.theme.office_id == own or line.theme.scope is not ThemeScope.SINGLE
    )


_TABLE_HEADS = (
    Column("課題", 2.6),
    Column("区・局", 1.0),
    Column("分類", 1.1),
    Column("視点", 1.2),
    Column("声", 0.6, is_number=True),
    Column("挙げた区", 1.5),
    Column("検討過程", 1.0),
    Column("これまで", 2.2),
    Column("次に行うこと", 2.2),
)


def _table_row(line: ThemeLine) -> tuple[str, ...]:
    theme = line.theme
    named = f"{line.wards.wards}／{line.wards.of}区"
    if 1 < line.wards.wards < line.wards.of:
        named += " " + "・".join(name.removesuffix("区") for name in line.wards.names)
    following = theme.next_step
    if theme.next_on:
        following += f"\n（{short_day(theme.next_on)}）"
    if theme.is_closed:
        following = f"終了（{short_day(theme.closed_on)}）　{theme.closing_note}".strip()
    past = line.last_step + (f"\n（{short_day(line.last_step_on)}）" if line.last_step_on else "")
    return (
        theme.title,
        line.office,
        line.category.split("/")[-1],
        line.viewpoint,
        f"{line.voices:,}" if line.voices else "",
        named,
        STAGE_LABELS[theme.stage],
        past,
        following,
    )


def theme_table(desk: Desk, _record_id: str = "") -> TableBook:
    """Describe the 課題整理表: common themes first, then those of single wards."""
    lines = shown_lines(desk)
    tables = []
    for scope in reversed(ThemeScope):
        of_scope = [line for line in lines if line.theme.scope is scope]
        if scope is ThemeScope.SEVERAL and not of_scope:
            continue
        tables.append(
            TableSheet(
                title=f"{SCOPE_LABELS[scope]}（{numerals(str(len(of_scope)))}件）",
                columns=_TABLE_HEADS,
                rows=tuple(_table_row(line) for line in of_scope),
            )
        )
    note = (
        "「挙げた区」は、区の課題、区長の意見または区に寄せられた声のある区の数で、件数ではありません。"
        f"声は{WARNING}"
    )
    return TableBook(
        title=f"{fiscal_year(wareki.fiscal_year(desk.today()))}　課題整理表",
        tables=(*tables[:-1], _with_note(tables[-1], note)),
        office=desk.office.name,
        wide=True,
    )


def _with_note(sheet: TableSheet, note: str) -> TableSheet:
    from dataclasses import replace

    return replace(sheet, note=note)


def theme_form(desk: Desk, record_id: str) -> FormSheet:
    """Describe the 課題票: one theme with all that stands behind it."""
    theme = desk.themes.get(record_id)
    behind = desk.theme_views.behind(theme.id)
    (line,) = desk.theme_views.lines((theme,))
    counted = behind.counted
    said = f"区民の声　{counted.voices:,}件（{counted.persons:,}人）"
    if behind.first and behind.last:
        said += f"　{day(behind.first)}〜{day(behind.last)}"
    examples = _examples(desk, behind.voice_ids)
    voices = (
        [said, *[f"・「{text}」" for text in examples], WARNING] if counted.voices else ["なし"]
    )
    tasks = [_task_words(task) for task in desk.theme_work.tasks(theme_id=theme.id)]
    members = [
        "　".join(p for p in (desk.city.name_of(m.office_id), m.post, m.name, m.role) if p)
        for m in desk.theme_work.members(theme.id)
    ]
    steps = [
        f"・{STAGE_LABELS[s.stage]}　{short_day(s.done_on)}　{s.who}\n　{s.text}"
        for s in desk.theme_work.steps(theme.id)
    ]
    linked = [one.title for one in desk.theme_views.linked(theme.id)]
    following = "　".join(p for p in (theme.next_step, day(theme.next_on)) if p)
    rows = [
        FormLine(label="課題名", text=theme.title, is_strong=True),
        FormLine(label="区・局", text=line.office, pair=("区分", SCOPE_LABELS[theme.scope])),
        FormLine(
            label="検討過程",
            text=STAGE_LABELS[theme.stage] + ("（終了）" if theme.is_closed else ""),
            pair=("分類", line.category.split("/")[-1]),
        ),
        FormLine(
            label="視点",
            text=line.viewpoint,
            pair=("関係する局", desk.city.name_of(theme.bureau_id)),
        ),
        FormLine(label="課題の\n内容", text=theme.description, least_mm=24),
        FormLine(label="この区\nならでは\nの事情", text=theme.why_here, least_mm=14),
        FormLine(label="挙げた区", text=_named(line)),
        FormLine(label="区民の声", text="\n".join(voices)),
        FormLine(label="区長の\n意見", text="\n".join(_said(desk, o) for o in behind.opinions)),
        FormLine(label="検討の\n記録", text="\n".join(steps), least_mm=20),
        FormLine(label="取組", text="\n".join(tasks)),
        FormLine(label="作業部会", text="\n".join(members)),
        FormLine(label="関係する\nもの", text="\n".join(linked)),
        FormLine(label="次に行う\nこと", text=following),
        FormLine(label="効果検証", text=theme.result),
    ]
    keep = {"課題の\n内容", "検討の\n記録", "次に行う\nこと", "課題名"}
    return FormSheet(
        title="課題票",
        office=desk.city.name_of(theme.office_id),
        number=theme.number,
        lines=tuple(row for row in rows if row.text or row.pair or row.label in keep),
        note=theme.made_note,
    )


def _named(line: ThemeLine) -> str:
    wards = "・".join(line.wards.names)
    return numerals(f"{line.wards.of}区のうち{line.wards.wards}区") + (
        f"（{wards}）" if wards else ""
    )


def _examples(desk: Desk, voice_ids: tuple[str, ...]) -> list[str]:
    """Return the first voices without personal data, as they were said."""
    texts = desk.voices.texts(voice_ids[:200])
    found: list[str] = []
    for voice in voice_ids[:200]:
        text = " ".join(texts.get(voice, ("", ""))[0].split())
        if not text or personal_data_in(text) or _tells_who(desk, voice, text):
            continue
        found.append(text if len(text) <= _LONGEST_EXAMPLE else text[: _LONGEST_EXAMPLE - 1] + "…")
        if len(found) == _EXAMPLES:
            break
    return found


def _tells_who(desk: Desk, voice_id: str, text: str) -> bool:
    """Whether a text holds a part of its speaker's name, also without さん; paper leaves the office."""
    contact = desk.voices.contact(voice_id)
    parts = re.split(r"[ 　]+", contact.name) if contact else []
    return any(len(part) > 1 and part in text for part in parts) or desk.is_private(
        "voice", voice_id, text
    )


def _said(desk: Desk, opinion: Opinion) -> str:
    office = desk.city.office(opinion.office_id)
    ward = (office.ward_name or office.name) if office else ""
    return f"・{ward}　{opinion.text}"


def _task_words(task: ThemeTask) -> str:
    when = f"{short_day(task.done_on)}完了" if task.done_on else f"{short_day(task.due_on)}まで"
    when = when if task.done_on or task.due_on else ""
    kind = TASK_KIND_LABELS[task.kind]
    return "・" + "　".join(p for p in (f"［{kind}］{task.title}", task.who, when) if p)


# -- what a year plans, what is under study ---------------------------------------------------------


def year_plan(desk: Desk, record_id: str = "") -> TableBook:
    """Describe the 取組計画 of a fiscal year in its three parts: training, measures, carried out."""
    year = int(record_id) if record_id.isdecimal() else wareki.fiscal_year(desk.today())
    office = None if desk.is_headquarters else desk.office.id
    tasks = desk.theme_work.tasks(fiscal_year=year, office_id=office)
    titles = {theme.id: theme.title for theme in desk.themes.list()}
    tables = []
    for kind in TaskKind:
        rows = tuple(
            (
                task.title,
                titles.get(task.theme_id or "", ""),
                desk.city.name_of(task.office_id),
                task.who,
                short_day(task.due_on),
                f"{short_day(task.done_on)}完了" if task.done_on else "",
            )
            for task in tasks
            if task.kind is kind
        )
        tables.append(
            TableSheet(
                title=TASK_KIND_LABELS[kind],
                columns=(
                    Column("取組", 3),
                    Column("課題", 2.4),
                    Column("区・局", 1.4),
                    Column("担当", 1.6),
                    Column("期限", 1),
                    Column("状況", 1.2),
                ),
                rows=rows,
            )
        )
    return TableBook(
        title=f"{fiscal_year(year)}　区民の声を政策につなげるための取組計画",
        tables=tuple(tables),
        office=desk.office.name,
        wide=True,
    )


def study_draft(desk: Desk, _record_id: str = "") -> TableBook:
    """Describe the これからの区役所のあり方　検討案: the themes by the stage they are in."""
    lines = shown_lines(desk)
    board = desk.theme_views.board(lines)
    tables = []
    for number, stage in enumerate(ThemeStage, 1):
        rows = tuple(
            (
                SCOPE_LABELS[line.theme.scope].removesuffix("課題"),
                line.theme.title,
                line.office,
                line.theme.description,
                "\n".join(_task_words(task) for task in line.tasks)
                or line.theme.next_step
                or line.theme.result,
            )
            for line in board[stage]
        )
        tables.append(
            TableSheet(
                title=f"{numerals(str(number))}　{STAGE_LABELS[stage]}",
                columns=(
                    Column("区分", 0.9),
                    Column("課題", 1.8),
                    Column("区・局", 1),
                    Column("内容", 3.4),
                    Column("解決策・工程", 3.4),
                ),
                rows=rows,
            )
        )
    return TableBook(
        title=f"これからの区役所のあり方　検討案（{day(desk.today())}現在）",
        tables=tuple(tables),
        office=desk.office.name,
        wide=True,
    )


def ward_name(desk: Desk, office_id: str) -> str:
    """Return the name of a ward, or of a bureau."""
    office = desk.city.office(office_id)
    return (office.ward_name or office.name) if office else ""
