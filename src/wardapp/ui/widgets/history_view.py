"""The history of a record: who changed what, when, from what to what, newest first.

``view.show_entries(desk.history(record_id))`` takes anything with the attributes ``at``, ``who``,
``desk``, ``label``, ``before``, ``after`` and ``is_sync``. Days are headings (what came with the city
file has none); a long text shows its
changed part. It is one text, so that it can be selected, searched and read aloud.
"""

from __future__ import annotations

import datetime as dt
import html
from collections.abc import Sequence
from itertools import groupby
from typing import Protocol

from PySide6.QtWidgets import QTextBrowser, QWidget

from wardapp.ui.dates import format_date
from wardapp.ui.theme import active_theme
from wardapp.ui.words import said

SHOWN = 300
CUT = 120


class Entry(Protocol):
    """What is shown of one change."""

    at: dt.datetime | None
    who: str
    desk: str
    label: str
    before: str
    after: str
    is_sync: bool
    is_fixed: bool


class HistoryView(QTextBrowser):
    """A readable list of changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("変更の履歴"))
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self._entries: tuple[Entry, ...] = ()
        active_theme().changed.connect(self._draw)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these, newest first."""
        self._entries = tuple(entries)
        self._draw()

    def _draw(self) -> None:
        theme = active_theme()
        muted, faint = theme.tokens["muted"], theme.tokens["faint"]
        if not self._entries:
            nothing = self.tr("まだ変更はありません。")
            self.setHtml(f'<p style="color:{muted}">{nothing}</p>')
            return
        parts = []
        for day, group in groupby(self._entries[:SHOWN], key=_day):
            heading = format_date(day) if day is not None else self.tr("はじめからの内容")
            parts.append(f'<p style="margin-top:12px"><b>{html.escape(heading)}</b></p>')
            for entry in group:
                time = entry.at.astimezone().strftime("%H:%M") if entry.at is not None else ""
                nobody = (
                    self.tr("（不明）") if entry.at is not None else self.tr("市の設定ファイル")
                )
                who = html.escape(entry.who or nobody)
                through = self.tr("（共有フォルダーから）") if entry.is_sync else ""
                parts.append(
                    f'<p style="margin:8px 0 0 0;line-height:135%"><span style="color:{faint}">{time}　{who}'
                    f"{through}</span><br>{self._sentence(entry)}</p>"
                )
        rest = len(self._entries) - SHOWN
        if rest > 0:
            more = self.tr("このほかに{count}件の古い変更があります。").format(count=rest)
            parts.append(f'<p style="color:{faint}">{more}</p>')
        self.setHtml("".join(parts))

    def _sentence(self, entry: Entry) -> str:
        label = f"<b>{html.escape(said(entry.label))}</b>"
        put = said if entry.is_fixed else str
        before, after = _changed_part(put(entry.before), put(entry.after))
        if before and after:
            return f"{label}　<s>{before}</s> → {after}"
        if after:
            return f"{label}　{after}"
        if before:
            return f"{label}　<s>{before}</s> → {self.tr('（空）')}"
        return label


def _day(entry: Entry) -> dt.date | None:
    """Return the day of a change, None for what came with the city file."""
    return entry.at.astimezone().date() if entry.at is not None else None


def _changed_part(before: str, after: str) -> tuple[str, str]:
    """Return both texts, escaped; of long ones what differs with a little around it."""
    if max(len(before), len(after)) <= CUT:
        return html.escape(before), html.escape(after)
    start = 0
    while start < min(len(before), len(after)) and before[start] == after[start]:
        start += 1
    start = max(0, start - 10)

    def cut(text: str) -> str:
        head = "…" if start else ""
        tail = "…" if len(text) > start + CUT else ""
        return html.escape(f"{head}{text[start : start + CUT]}{tail}")

    return cut(before), cut(after)
