"""What calls for the person who works here, in lines for the tray."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from wardapp.desk import Reminders


def reminder_words(found: Reminders) -> list[str]:
    """Return a line for each thing that calls, the most urgent first; none where nothing does."""
    lines = (
        (found.overdue, QCoreApplication.translate("reminders", "期限を過ぎた声 {count}件")),
        (found.to_approve, QCoreApplication.translate("reminders", "決裁を待つ声 {count}件")),
        (found.results, QCoreApplication.translate("reminders", "結果が届いた声 {count}件")),
        (found.to_look_at, QCoreApplication.translate("reminders", "今日確認する声 {count}件")),
        (
            found.actions_due,
            QCoreApplication.translate("reminders", "期限の近い会議の宿題 {count}件"),
        ),
        (
            found.minutes_to_confirm,
            QCoreApplication.translate("reminders", "確認を待つ議事録 {count}件"),
        ),
        (
            found.meeting_tasks,
            QCoreApplication.translate("reminders", "会議の準備で回答すること {count}件"),
        ),
        (found.for_division, QCoreApplication.translate("reminders", "担当している声 {count}件")),
    )
    return [words.format(count=count) for count, words in lines if count]
