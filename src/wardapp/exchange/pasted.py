"""Text that was copied from somewhere: a mail with its heads, a table, or just words.

Outlook and web mail copy the heads of a message as lines (差出人: …, 件名: …). They are taken apart so
that who wrote goes to the contact and not into the text that the whole city may read.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field

from wardapp.domain.text import normalise
from wardapp.domain.wareki import parse_date
from wardapp.errors import DateNotUnderstood
from wardapp.exchange.mail_text import fold_quotes

_HEADS = {
    "from": "sender", "差出人": "sender", "送信者": "sender", "送信元": "sender",
    "date": "day", "sent": "day", "日時": "day", "送信日時": "day", "受信日時": "day", "日付": "day",
    "to": "", "cc": "", "bcc": "", "宛先": "", "reply-to": "", "返信先": "", "importance": "",
    "重要度": "", "添付ファイル": "", "attachments": "",
    "subject": "subject", "件名": "subject", "表題": "subject", "タイトル": "subject",
}  # fmt: skip
_LINE = re.compile(r"^[ \t　]*([A-Za-z\-]+|[一-龠ァ-ヶー]+)[ \t　]*[:：][ \t　]*(.*)$")
_ADDRESS = re.compile(r"[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+")
_MOST_HEADS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Pasted:
    """What a copied text is taken apart into. Personal data: its repr shows nothing of it."""

    text: str = field(default="", repr=False)
    quoted: str = field(default="", repr=False)
    name: str = field(default="", repr=False)
    address: str = field(default="", repr=False)
    subject: str = field(default="", repr=False)
    sent_on: dt.date | None = None

    @property
    def is_mail(self) -> bool:
        """Whether it had the heads of a mail."""
        return bool(self.name or self.address or self.subject)


def is_table(text: str) -> bool:
    """Whether a copied text is cells: two lines at the least, each with as many tabs."""
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) < 2:
        return False
    counts = [line.count("\t") for line in lines[:50]]
    # A cell of several lines has lines without a tab between those with them.
    with_tabs = [count for count in counts if count]
    return counts[0] > 0 and len(with_tabs) * 2 > len(counts) and len(set(with_tabs)) <= 2


def read_pasted(text: str, today: dt.date) -> Pasted:
    """Take a copied text apart; what has no heads of a mail is all text."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").strip("\n").split("\n")
    found: dict[str, str] = {}
    body = 0
    for number, line in enumerate(lines[:_MOST_HEADS]):
        match = _LINE.match(line)
        head = normalise(match[1]) if match else ""
        if match is None or head not in _FOLDED:
            if line.strip():
                break
            body = number + 1
            if found:
                break
            continue
        key = _FOLDED[head]
        if key:
            found.setdefault(key, match[2].strip())
        body = number + 1
    if not ({"sender", "subject"} & found.keys()):
        fresh, quoted = fold_quotes("\n".join(lines))
        return Pasted(text=fresh or quoted, quoted=quoted if fresh else "")
    fresh, quoted = fold_quotes("\n".join(lines[body:]).strip("\n"))
    sender = found.get("sender", "")
    address = _ADDRESS.search(sender)
    name = _ADDRESS.sub("", sender).strip(" 　<>＜＞[]\"'()（）;；")
    return Pasted(
        text=fresh,
        quoted=quoted,
        name=name.removeprefix("mailto:").strip(" :"),
        address=address[0] if address else "",
        subject=found.get("subject", ""),
        sent_on=_day(found.get("day", ""), today),
    )


_FOLDED = {normalise(head): key for head, key in _HEADS.items()}


def _day(text: str, today: dt.date) -> dt.date | None:
    """Return the day of a head; a weekday and a time beside it are left aside."""
    match = re.search(r"(\d{4})\s*[年/.\-]\s*(\d{1,2})\s*[月/.\-]\s*(\d{1,2})", normalise(text))
    try:
        if match:
            day = dt.date(int(match[1]), int(match[2]), int(match[3]))
        else:
            day = parse_date(re.split(r"[ 　(（]", text.strip())[0], today)
    except (ValueError, DateNotUnderstood):
        return None
    return day if day <= today else None
