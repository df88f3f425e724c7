"""Themes, opinions and answers as Excel files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from wardapp.desk.hearing_paper import answer_rows
from wardapp.desk.theme_paper import shown_lines, ward_name
from wardapp.domain.theme import SCOPE_LABELS, STAGE_LABELS, TASK_KIND_LABELS

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk


def write_theme_table(desk: Desk, path: Path) -> int:
    """Write the 課題整理表 and its steps and tasks to an Excel file; return how many themes.

    Raises:
        FileRefused, DiskFull: No half file stays.
    """
    from wardapp.exchange.export import write_workbook

    lines = shown_lines(desk)
    heads = (
        *("番号", "課題", "区分", "区・局", "分類", "視点", "関係する局", "検討過程", "声（件）"),
        *(
            "意見（件）",
            "要望（件）",
            "挙げた区の数",
            "挙げた区",
            "課題の内容",
            "この区ならではの事情",
        ),
        *("これまで", "次に行うこと", "次に行う日", "共通の課題", "効果検証の結果", "終了日"),
    )
    rows: list[tuple[Any, ...]] = [
        (
            line.theme.number,
            line.theme.title,
            SCOPE_LABELS[line.theme.scope],
            line.office,
            line.category,
            line.viewpoint,
            desk.city.name_of(line.theme.bureau_id),
            STAGE_LABELS[line.theme.stage],
            line.voices,
            line.opinions,
            line.requests,
            line.wards.wards,
            "・".join(line.wards.names),
            line.theme.description,
            line.theme.why_here,
            line.last_step,
            line.theme.next_step,
            line.theme.next_on,
            "・".join(line.common),
            line.theme.result,
            line.theme.closed_on,
        )
        for line in lines
    ]
    steps: list[tuple[Any, ...]] = [
        (line.theme.number, line.theme.title, STAGE_LABELS[s.stage], s.done_on, s.who, s.text)
        for line in lines
        for s in desk.theme_work.steps(line.theme.id)
    ]
    tasks: list[tuple[Any, ...]] = [
        (
            line.theme.number,
            line.theme.title,
            TASK_KIND_LABELS[task.kind],
            task.title,
            task.who,
            task.due_on,
            task.done_on,
        )
        for line in lines
        for task in line.tasks
    ]
    write_workbook(
        path,
        [
            ("課題整理表", heads, rows),
            ("検討過程", ("番号", "課題", "検討過程", "日", "行った人", "行ったこと"), steps),
            ("取組", ("番号", "課題", "区分", "取組", "担当", "期限", "完了日"), tasks),
        ],
    )
    return len(rows)


def write_opinions(desk: Desk, path: Path, fiscal_year: int | None = None) -> int:
    """Write the opinions of a year, or of all, to an Excel file; return how many.

    Raises:
        FileRefused, DiskFull: No half file stays.
    """
    from wardapp.exchange.export import write_workbook

    opinions = desk.hearings.opinions(fiscal_year=fiscal_year)
    rows: list[tuple[Any, ...]] = [
        (
            one.said_on,
            ward_name(desk, one.office_id),
            desk.city.name_of(one.viewpoint_id),
            one.topic,
            one.text,
            "・".join(theme.title for theme in desk.themes.links_of("opinion", one.id)),
        )
        for one in opinions
    ]
    write_workbook(path, [("意見", ("日", "区", "視点", "話題", "意見", "課題"), rows)])
    return len(rows)


def write_answers(desk: Desk, path: Path, record_id: str) -> int:
    """Write the answers to a question round to an Excel file; return how many offices.

    Raises:
        FileRefused, DiskFull: No half file stays.
    """
    from wardapp.exchange.export import write_workbook

    inquiry = desk.inquiries.get(record_id)
    heads, rows = answer_rows(desk, inquiry)
    write_workbook(path, [("回答", heads, rows)])
    return len(rows)
