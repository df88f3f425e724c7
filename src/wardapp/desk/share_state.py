"""Where the sync of a desk stands, and how to say it to a clerk."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wardapp.store.attachments import Attachments
from wardapp.sync.blobs import unsent_attachments
from wardapp.sync.state import State

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk


@dataclass(frozen=True, slots=True)
class ShareState:
    """Where the sync stands.

    Attributes:
        address: The folder, "" where none is chosen.
        member: Whether this desk is enrolled.
        waiting: Whether it waits for approval.
        administrator: Whether it may approve others.
        unsent: Records with changes that were not sent yet, and attachments with bytes.
        last_success: When the last sync ended well (this desk's time zone), None for never.
        last_error: What went wrong last in a sentence, "" where nothing.
        sentence: All of it in a clerk's words.
    """

    address: str
    member: bool
    waiting: bool
    administrator: bool
    unsent: int
    last_success: dt.datetime | None
    last_error: str
    sentence: str


def share_state(desk: Desk, state: State) -> ShareState:
    """Return where the sync stands, without touching the share."""
    address = str(state.get("address", ""))
    row = desk.database.one("SELECT admin FROM sync_desk WHERE desk = ?", (desk.id,))
    member = row is not None
    unsent = desk.change_log.count_since(int(state.get("published_seq", 0)))
    if member:
        unsent += unsent_attachments(state, Attachments(desk.database))
    last = state.get("last_success")
    success = dt.datetime.fromisoformat(last).astimezone() if last else None
    error = str(state.get("last_error", ""))
    return ShareState(
        address,
        member,
        bool(address) and not member,
        bool(row and row[0]),
        unsent,
        success,
        error,
        _sentence(address, member, unsent, success, error, desk.clock.now()),
    )


def _sentence(
    address: str,
    member: bool,
    unsent: int,
    success: dt.datetime | None,
    error: str,
    now: dt.datetime,
) -> str:
    kept = "記録はこの端末に保存されています。"
    if not address:
        return f"共有フォルダーは設定されていません。{kept}"
    if not member:
        return f"共有フォルダーへの参加の承認を待っています。{kept}"
    waiting = f"{unsent:,}件が未送信。" if unsent else ""
    if error:
        return f"{waiting}{error}{kept}"
    if unsent:
        return f"{unsent:,}件が未送信です。次の同期で送信します。"
    if success is None:
        return f"まだ同期していません。{kept}"
    same_day = success.date() == now.astimezone(success.tzinfo).date()
    when = f"{success:%H:%M}" if same_day else f"{success.month}月{success.day}日 {success:%H:%M}"
    return f"すべて送信済みです（{when}に同期）。"
