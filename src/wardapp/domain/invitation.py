"""The invitation (開催通知) of a meeting as text for an e-mail: when, where, what, by when what."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from wardapp.domain.meeting import (
    ITEM_KIND_LABELS,
    Meeting,
    MeetingFormat,
    MeetingState,
    TimedItem,
)
from wardapp.domain.wareki import fiscal_year_label, format_date


@dataclass(frozen=True, slots=True)
class Invitation:
    """Subject and text of an invitation (開催通知)."""

    subject: str
    text: str


def times_of(starts_at: str, ends_at: str) -> str:
    """Return a meeting's time in words: 10時から11時30分まで, 翌日1時30分まで past midnight."""
    begins = f"{_hour(starts_at)}から"
    return f"{begins}{_hour(ends_at)}まで" if ends_at else begins


def _hour(clock: str) -> str:
    hours, minutes = (int(part) for part in clock.split(":"))
    day, hour = divmod(hours, 24)
    return ("翌日" if day else "") + f"{hour}時" + (f"{minutes}分" if minutes else "")


def invitation(
    meeting: Meeting,
    items: Sequence[TimedItem],
    *,
    organiser: str,
    contact: str = "",
    call_due_on: dt.date | None = None,
    asked: Sequence[tuple[str, str]] = (),
) -> Invitation:
    """Return the invitation of a meeting.

    Internal notes, and why an item is not public, are not in it.

    Args:
        meeting: The meeting.
        items: Its agenda with clock times; may be empty.
        organiser: Who holds it.
        contact: Whom to ask.
        call_due_on: By when items may still be submitted, None where there is no call.
        asked: What is asked of which bureau (区政推進局区長会議).
    """
    number = (
        f"{fiscal_year_label(meeting.fiscal_year)}第{meeting.number}回" if meeting.number else ""
    )
    name = f"{number}{meeting.name}"
    goes_round = meeting.format is MeetingFormat.CIRCULATED
    cancelled = meeting.state is MeetingState.CANCELLED
    what = "持ち回り開催" if goes_round else "開催"
    subject = f"【中止】{name}" if cancelled else f"{name}の{what}について"
    lines = ["関係各位", ""]
    if cancelled:
        lines += [f"{format_date(meeting.held_on)}に予定していた{name}は、中止します。"]
        if meeting.cancelled_reason:
            lines += [f"理由：{meeting.cancelled_reason}"]
        return Invitation(subject, "\n".join([*lines, "", organiser]) + "\n")
    lines += [f"標記の会議を次のとおり{what}しますので、御出席くださいますようお願いします。"]
    if goes_round:
        lines[-1] = (
            f"標記の会議を次のとおり{what}しますので、期日までに御回答くださいますようお願いします。"
        )
    lines += [
        "",
        f"１　{'回答の期日' if goes_round else '日時'}",
        f"　　{format_date(meeting.held_on)}",
    ]
    if not goes_round:
        lines[-1] += f"　{times_of(meeting.starts_at, meeting.ends_at)}"
        lines += ["", "２　場所", f"　　{meeting.place or '追ってお知らせします。'}"]
    heading = "２" if goes_round else "３"
    if meeting.purpose:
        lines += ["", f"{heading}　趣旨", *(f"　　{line}" for line in meeting.purpose.split("\n"))]
        heading = chr(ord(heading) + 1)
    if asked:
        lines += ["", f"{heading}　各局にお願いする事項"]
        lines += [f"　・{bureau}　{text}" for bureau, text in asked]
        heading = chr(ord(heading) + 1)
    if items:
        lines += ["", f"{heading}　議題"]
        for place, timed in enumerate(items, 1):
            item = timed.item
            about = "、".join(p for p in (ITEM_KIND_LABELS[item.kind], item.presenter) if p)
            lines.append(f"　（{place}）{item.title}（{about}、{item.minutes_planned}分）")
        heading = chr(ord(heading) + 1)
    if call_due_on is not None:
        lines += [
            "",
            f"{heading}　議題の提出",
            f"　　提出する案件がある場合は、{format_date(call_due_on)}までに案件提出シートを提出してください。",
        ]
    lines += ["", organiser, *([contact] if contact else [])]
    return Invitation(subject, "\n".join(lines) + "\n")
