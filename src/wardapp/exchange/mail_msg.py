"""Outlook's .msg: the few properties of it that a voice needs (MS-OXMSG), read with olefile."""

from __future__ import annotations

import datetime as dt
import email
import email.utils
import io
from typing import Any

from wardapp.errors import FileRefused
from wardapp.exchange.mail import Mail, MailFile, automatic_reason, digest_of, safe_name
from wardapp.exchange.mail_text import decode, fold_quotes, text_of_html

_SUBJECT, _BODY, _HTML, _HEADERS = "0037", "1000", "1013", "007D"
_SENDER_NAME, _SENDER_SMTP, _SENDER_ADDRESS, _MESSAGE_ID = "0C1A", "5D01", "0C1F", "1035"
_ATTACHED, _LONG_NAME, _SHORT_NAME, _MIME = "3701", "3707", "3704", "370E"
_MOST_ATTACHMENTS = 200


def mail_of_msg(content: bytes, name: str) -> Mail:
    """Return the mail of the bytes of a .msg file.

    Raises:
        FileRefused: It is damaged, or no message of Outlook.
    """
    import olefile

    try:
        with olefile.OleFileIO(io.BytesIO(content)) as file:
            return _read(file, content)
    except (
        OSError,
        ValueError,
        IndexError,
        KeyError,
        TypeError,
        AttributeError,
        RecursionError,
        MemoryError,
    ) as error:
        raise FileRefused(
            f"「{name}」はOutlookのメールではないか、壊れています。",
            "何も取り込んでいません。",
            "Outlookで開けるか確かめ、もう一度保存してください。",
            f"{type(error).__name__}: {error}",
        ) from error


def _read(file: Any, content: bytes) -> Mail:
    if not any(entry[0].startswith("__substg1.0_") for entry in file.listdir()):
        raise ValueError("no properties")
    headers = email.message_from_string(_text(file, "", _HEADERS))
    body = _text(file, "", _BODY)
    if not body.strip():
        html = _bytes(file, f"__substg1.0_{_HTML}0102") or _text(file, "", _HTML).encode()
        body = text_of_html(decode(html))
    fresh, quoted = fold_quotes(body.replace("\r\n", "\n").replace("\r", "\n"))
    address = _text(file, "", _SENDER_SMTP) or _text(file, "", _SENDER_ADDRESS)
    if "@" not in address:
        address = email.utils.parseaddr(str(headers.get("From") or ""))[1]
    identifier = _text(file, "", _MESSAGE_ID) or str(headers.get("Message-ID") or "")
    sender = _text(file, "", _SENDER_NAME)
    return Mail(
        digest=digest_of(identifier, content),
        name="" if "@" in sender else sender,
        address=address if "@" in address else "",
        sent_on=_day(headers),
        subject=_text(file, "", _SUBJECT),
        text=fresh,
        quoted=quoted,
        files=tuple(_files(file)),
        automatic=automatic_reason(headers, address),
    )


def _files(file: Any) -> list[MailFile]:
    folders = sorted(
        {entry[0] for entry in file.listdir() if entry[0].startswith("__attach_version1.0_")}
    )
    found = []
    for number, folder in enumerate(folders[:_MOST_ATTACHMENTS], 1):
        data = _bytes(file, f"{folder}/__substg1.0_{_ATTACHED}0102")
        if not data:
            continue
        name = _text(file, f"{folder}/", _LONG_NAME) or _text(file, f"{folder}/", _SHORT_NAME)
        kind = _text(file, f"{folder}/", _MIME) or "application/octet-stream"
        found.append(MailFile(safe_name(name, f"添付ファイル{number}"), kind, data))
    return found


def _bytes(file: Any, path: str) -> bytes:
    if not file.exists(path):
        return b""
    return bytes(file.openstream(path).read())


def _text(file: Any, folder: str, prop: str) -> str:
    wide = _bytes(file, f"{folder}__substg1.0_{prop}001F")
    if wide:
        return wide.decode("utf-16-le", "replace").rstrip("\0")
    narrow = _bytes(file, f"{folder}__substg1.0_{prop}001E")
    return decode(narrow, "cp932").rstrip("\0") if narrow else ""


def _day(headers: Any) -> dt.date | None:
    try:
        moment = email.utils.parsedate_to_datetime(str(headers.get("Date") or ""))
        japan = dt.timezone(dt.timedelta(hours=9))
        return (moment.astimezone(japan) if moment.tzinfo else moment).date()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
