"""E-mails as files (.eml, .msg): who wrote, when, what, and what was attached.

Nothing in a mail is trusted: names of attachments lose their paths, nothing is unpacked or run, what
cannot be read is kept as a file with a sentence about it.
"""

from __future__ import annotations

import datetime as dt
import email
import email.message
import email.utils
import hashlib
import re
from dataclasses import dataclass, field
from email.errors import HeaderParseError
from email.header import decode_header
from pathlib import Path

from wardapp.errors import FileRefused
from wardapp.exchange.mail_text import decode, fold_quotes, text_of_html

MAX_BYTES = 60_000_000
_MOST_PARTS = 500
_DEEPEST = 20
_ENDINGS = (".eml", ".msg")


@dataclass(frozen=True, slots=True)
class MailFile:
    """A file that came with a mail; its name has no path."""

    name: str
    media_type: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """A mail as it can become a voice. Personal data: its repr shows nothing of it.

    Attributes:
        digest: What tells it from other mails (of its identifier, else of its content).
        name, address: Who sent it.
        sent_on: The day; None where it does not say.
        subject: Its subject.
        text: What was written anew.
        quoted: What is quoted from before.
        files: What was attached.
        automatic: Why it looks like a machine's (不達の知らせ), "" where a person wrote it.
        notes: What could not be read, in words.
    """

    digest: str
    name: str = field(default="", repr=False)
    address: str = field(default="", repr=False)
    sent_on: dt.date | None = None
    subject: str = field(default="", repr=False)
    text: str = field(default="", repr=False)
    quoted: str = field(default="", repr=False)
    files: tuple[MailFile, ...] = ()
    automatic: str = ""
    notes: tuple[str, ...] = ()


def is_mail(path: Path) -> bool:
    """Whether a file's name says that it is a mail."""
    return path.suffix.lower() in _ENDINGS


def read_mail(path: Path) -> Mail:
    """Return the mail of a file.

    Raises:
        FileRefused: It cannot be read, is too large, or is no mail.
    """
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise FileRefused(
                f"「{path.name}」は大きすぎます（{size // 1_000_000:,}MB）。",
                "何も取り込んでいません。",
                f"{MAX_BYTES // 1_000_000}MBまでのメールを取り込めます。添付ファイルを分けて保存してください。",
            )
        content = path.read_bytes()
    except OSError as error:
        raise FileRefused(
            f"「{path.name}」を読み取れません。",
            "何も取り込んでいません。",
            "ファイルの場所を確かめてください。",
            str(error),
        ) from error
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        from wardapp.exchange.mail_msg import mail_of_msg

        return mail_of_msg(content, path.name)
    return mail_of_bytes(content, path.name)


def mail_of_bytes(content: bytes, name: str = "") -> Mail:
    """Return the mail of the bytes of an .eml file.

    Raises:
        FileRefused: There are neither headers of a mail nor text.
    """
    message = email.message_from_bytes(content.lstrip(b"\r\n\xef\xbb\xbf "))
    if not (message.keys() and any(k.lower() in _HEADERS for k in message.keys())):  # noqa: SIM118 - Message
        raise FileRefused(
            f"「{name}」はメールではないか、壊れています。",
            "何も取り込んでいません。",
            "メールソフトで開けるか確かめ、「.eml」で保存し直してください。",
        )
    reading = _Reading()
    reading.walk(message, 0)
    text = (
        "\n\n".join(part for part in reading.texts if part.strip())
        or "\n\n".join(text_of_html(html) for html in reading.htmls).strip()
        or "\n\n".join(reading.packed)
    )
    fresh, quoted = fold_quotes(text.replace("\r\n", "\n").replace("\r", "\n"))
    sender, address = _sender(message)
    return Mail(
        digest=digest_of(_header(message, "Message-ID"), content),
        name=sender,
        address=address,
        sent_on=_day(message),
        subject=_header(message, "Subject"),
        text=fresh,
        quoted=quoted,
        files=tuple(reading.files),
        automatic=automatic_reason(message, address),
        notes=tuple(reading.notes),
    )


_HEADERS = frozenset({"from", "subject", "date", "message-id", "received", "return-path", "to"})


def digest_of(identifier: str, content: bytes) -> str:
    """Return what tells a mail from others: no identifier of a mail is kept as it stands."""
    body = identifier.strip().encode("utf-8", "surrogatepass") or content
    return hashlib.sha256(body).hexdigest()[:32]


def safe_name(name: str, fallback: str = "添付ファイル") -> str:
    """Return a file's name without path, control characters and what Windows does not take."""
    last = re.split(r"[\\/]", name.replace("\0", ""))[-1]
    cleaned = re.sub(r'[<>:"|?*\x00-\x1f\ud800-\udfff]', "_", last).strip(" .")
    stem, dot, ending = cleaned.rpartition(".")
    if len(cleaned) > 120:
        cleaned = f"{stem[: 110 - len(ending)]}{dot}{ending[:9]}"
    return cleaned or fallback


class _Reading:
    """Gathers texts and files of a message and its parts."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.htmls: list[str] = []
        self.packed: list[str] = []
        self.files: list[MailFile] = []
        self.notes: list[str] = []
        self._parts = 0

    def walk(self, part: email.message.Message, depth: int) -> None:
        self._parts += 1
        if self._parts > _MOST_PARTS or depth > _DEEPEST:
            if not any("多すぎる" in note for note in self.notes):
                self.notes.append("部分が多すぎるため、一部を読み取っていません。")
            return
        kind = part.get_content_type()
        payload = part.get_payload()
        if kind == "message/rfc822" and isinstance(payload, list) and depth:
            for inner in payload:
                if not isinstance(inner, email.message.Message):
                    continue
                subject = _header(inner, "Subject") or "転送されたメール"
                self._keep(f"{subject}.eml", kind, _bytes_of(inner))
            return
        if isinstance(payload, list):
            for inner in payload:
                if isinstance(inner, email.message.Message):
                    self.walk(inner, depth + 1)
            return
        self._leaf(part, kind)

    def _leaf(self, part: email.message.Message, kind: str) -> None:
        try:
            content = part.get_payload(decode=True)
        except (ValueError, TypeError, LookupError):
            content = None
        body = (
            content
            if isinstance(content, bytes)
            else str(part.get_payload() or "").encode("utf-8", "replace")
        )
        name = _file_name(part)
        is_file = bool(name) or "attachment" in str(part.get("Content-Disposition", "")).lower()
        if kind == "text/plain" and not is_file:
            self.texts.append(decode(body, _charset(part)))
        elif kind == "text/html" and not is_file:
            self.htmls.append(decode(body, _charset(part)))
        elif body:
            if kind == "application/ms-tnef" or name.lower() == "winmail.dat":
                self._unpack(name, kind, body)
            else:
                self._keep(name, kind, body)

    def _unpack(self, name: str, kind: str, body: bytes) -> None:
        """Take out what Outlook packed; what cannot be read is kept as it came, and said."""
        from wardapp.exchange.mail_tnef import unpack

        try:
            found = unpack(body)
        except ValueError:
            found = None
        if found is None or not (found.files or found.text or found.html):
            self.notes.append(
                "Outlook独自の形式（winmail.dat）の添付ファイルを開けませんでした。差出人に送り直しを頼んでください。"
            )
            self._keep(name or "winmail.dat", kind, body)
            return
        for inner, content in found.files:
            self._keep(inner, "application/octet-stream", content)
        if found.text.strip() or found.html:
            self.packed.append(found.text.strip() or text_of_html(decode(found.html)))
        if not found.is_whole:
            self.notes.append(
                "Outlook独自の形式（winmail.dat）の一部が壊れています。読めたところまでを取り込みます。"
            )
            self._keep(name or "winmail.dat", kind, body)

    def _keep(self, name: str, kind: str, content: bytes) -> None:
        number = len(self.files) + 1
        self.files.append(MailFile(safe_name(name, f"添付ファイル{number}"), kind, content))


def _bytes_of(message: email.message.Message) -> bytes:
    try:
        return message.as_bytes()
    except (UnicodeError, ValueError, LookupError, AttributeError, TypeError, KeyError):
        return str(message.get_payload()).encode("utf-8", "replace")


def _charset(part: email.message.Message) -> str:
    found = part.get_param("charset")
    if isinstance(found, tuple):
        return str(found[2])
    return str(found or "")


def _header(message: email.message.Message, name: str) -> str:
    """Return a header's words; what is badly encoded is read as well as can be."""
    raw = message.get(name)
    if raw is None:
        return ""
    return words_of_header(str(raw))


def words_of_header(raw: str) -> str:
    """Return the words of a header with encoded words (RFC 2047) or plain 8-bit text."""
    raw = re.sub(r"\r?\n[ \t]*", " ", raw)
    # Some programs forget the space between an encoded word and what follows.
    raw = re.sub(r"(\?=)(=\?)", r"\1 \2", raw)
    try:
        pieces = decode_header(raw)
    except (HeaderParseError, ValueError, LookupError):
        pieces = [(raw, None)]
    words = []
    for piece, charset in pieces:
        if isinstance(piece, bytes):
            words.append(decode(piece, charset or ""))
        else:
            try:
                words.append(decode(piece.encode("ascii", "surrogateescape")))
            except UnicodeEncodeError:
                words.append(piece)
    return " ".join("".join(words).split())


def _file_name(part: email.message.Message) -> str:
    for header, key in (("Content-Disposition", "filename"), ("Content-Type", "name")):
        try:
            found = part.get_param(key, header=header)
        except (ValueError, TypeError, LookupError):
            continue
        if isinstance(found, tuple):
            charset, _, value = found
            raw = str(value).encode("latin-1", "replace")
            return decode(raw, charset or "")
        if found:
            return words_of_header(str(found))
    return ""


def _sender(message: email.message.Message) -> tuple[str, str]:
    for header in ("From", "Reply-To", "Sender", "Return-Path"):
        raw = _header(message, header)
        if raw:
            name, address = email.utils.parseaddr(raw)
            if address or name:
                return (name if "@" not in name else ""), (address if "@" in address else "")
    return "", ""


def _day(message: email.message.Message) -> dt.date | None:
    try:
        moment = email.utils.parsedate_to_datetime(str(message.get("Date") or ""))
        japan = dt.timezone(dt.timedelta(hours=9))
        return (moment.astimezone(japan) if moment.tzinfo else moment).date()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def automatic_reason(message: email.message.Message, address: str) -> str:
    """Return why a mail looks like a machine's, "" where a person wrote it."""
    local = address.partition("@")[0].lower()
    if message.get_content_type() == "multipart/report" or local in {"mailer-daemon", "postmaster"}:
        return "届かなかったことを知らせる自動のメール"
    submitted = str(message.get("Auto-Submitted") or "no").strip().lower()
    if (
        not submitted.startswith("no")
        or message.get("X-Autoreply")
        or message.get("X-Auto-Response-Suppress")
    ):
        return "自動で返信されたメール"
    if message.get("List-Unsubscribe") or str(message.get("Precedence") or "").lower() in {
        "bulk",
        "list",
    }:
        return "一斉に配信されたメール"
    return ""
