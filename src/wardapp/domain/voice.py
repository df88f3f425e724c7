"""Voices (区民の声), who spoke (連絡先), and what was answered (対応)."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field
from enum import StrEnum

from wardapp.errors import TextRefused

TEXT_LIMIT = 1_000_000
"""Characters a voice may have; more is refused with a sentence, not cut."""


class VoiceState(StrEnum):
    """Where a voice stands."""

    RECEIVED = "received"
    IN_PROGRESS = "in_progress"
    ANSWERED = "answered"
    CLOSED = "closed"


VOICE_STATE_LABELS = {
    VoiceState.RECEIVED: "受付",
    VoiceState.IN_PROGRESS: "対応中",
    VoiceState.ANSWERED: "回答済",
    VoiceState.CLOSED: "完了",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """A voice (区民の声): what one party said on one day through one channel, as it was said."""

    id: str
    number: str
    office_id: str
    text: str
    summary: str = ""
    received_on: dt.date
    channel_id: str | None = None
    source_id: str | None = None
    category_id: str | None = None
    district_id: str | None = None
    place: str = ""
    state: VoiceState = VoiceState.RECEIVED
    division_id: str | None = None
    wants_response: bool = False
    due_on: dt.date | None = None
    taken_by: str | None = None
    call_seconds: int | None = None
    sample: bool = False
    created_at: str = ""
    discarded_at: str | None = None

    def is_overdue(self, today: dt.date) -> bool:
        """Whether an answer is owed and its day has passed."""
        open_states = (VoiceState.RECEIVED, VoiceState.IN_PROGRESS)
        return self.due_on is not None and self.due_on < today and self.state in open_states


@dataclass(slots=True, kw_only=True)
class VoiceDraft:
    """A voice as it is being written; only ``text`` is required to keep it."""

    text: str = ""
    summary: str = ""
    received_on: dt.date | None = None
    channel_id: str | None = None
    source_id: str | None = None
    category_id: str | None = None
    district_id: str | None = None
    place: str = ""
    state: VoiceState = VoiceState.RECEIVED
    division_id: str | None = None
    wants_response: bool = False
    due_on: dt.date | None = None
    call_seconds: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A contact (連絡先): who spoke and how to answer. Personal data; its repr shows nothing."""

    id: str = field(repr=True)
    voice_id: str = field(repr=True)
    name: str = field(default="", repr=False)
    kana: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    address: str = field(default="", repr=False)
    note: str = field(default="", repr=False)


@dataclass(slots=True, kw_only=True)
class ContactDraft:
    """A contact as it is being written."""

    name: str = field(default="", repr=False)
    kana: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    address: str = field(default="", repr=False)
    note: str = field(default="", repr=False)

    def __bool__(self) -> bool:
        """Whether anything was written."""
        return any((self.name, self.kana, self.phone, self.email, self.address, self.note))


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """A response (対応): what was done or answered, by whom, when."""

    id: str
    voice_id: str
    text: str
    responded_on: dt.date
    is_answer: bool = False
    person_id: str | None = None
    division_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file that came with a voice. Its bytes lie encrypted in the data folder.

    ``present``: they are on this desk; ``on_share``: they can be fetched from the share, now or as
    soon as the desk that attached them has sent them.
    """

    id: str
    voice_id: str
    name: str
    media_type: str
    size_bytes: int
    digest: str
    present: bool = True
    on_share: bool = False


def clean_text(text: str, what: str = "本文") -> str:
    """Return what can be kept of typed or read text, line ends made one.

    Lone surrogates cannot be stored as UTF-8, control characters print as nothing: both are
    removed, as no person typed them. Variation selectors and everything visible stay.

    Raises:
        TextRefused: The text is empty or longer than TEXT_LIMIT characters.
    """
    kept = clean_line_ends(text)
    if not kept.strip():
        raise TextRefused(
            f"{what}が入力されていません。",
            "ほかの入力は残っています。",
            f"{what}を入力してください。",
        )
    if len(kept) > TEXT_LIMIT:
        raise TextRefused(
            f"{what}が長すぎます（{len(kept):,}文字）。",
            "何も保存していません。",
            f"{TEXT_LIMIT:,}文字以内に分けるか、ファイルとして添付してください。",
        )
    return kept


def clean_line_ends(text: str) -> str:
    """Return the text without lone surrogates and control characters, line ends made one."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _NOT_TYPED.sub("", text) if _NOT_TYPED.search(text) else text


_NOT_TYPED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
