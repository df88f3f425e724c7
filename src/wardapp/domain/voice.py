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


class VoiceKind(StrEnum):
    """What kind of voice it is; each has fields and rules of its own."""

    OPINION = "opinion"
    ASSOCIATION = "association"
    APPROACH = "approach"


VOICE_KIND_LABELS = {
    VoiceKind.OPINION: "区民の声",
    VoiceKind.ASSOCIATION: "団体・自治会の要望",
    VoiceKind.APPROACH: "働き掛け（議員など）",
}


class NotVoice(StrEnum):
    """Why something that came in is not handled as a voice (rules of 大阪市, 豊島区)."""

    QUESTION = "question"
    ADVERTISING = "advertising"
    ABUSE = "abuse"
    REPETITION = "repetition"
    UNCLEAR = "unclear"
    NOT_OURS = "not_ours"
    LITIGATION = "litigation"


NOT_VOICE_LABELS = {
    NotVoice.QUESTION: "簡単な問い合わせ",
    NotVoice.ADVERTISING: "営業・宣伝",
    NotVoice.ABUSE: "誹謗中傷など",
    NotVoice.REPETITION: "同じ方の同じ内容の繰り返し",
    NotVoice.UNCLEAR: "趣旨が分からないもの",
    NotVoice.NOT_OURS: "市の仕事ではないもの",
    NotVoice.LITIGATION: "裁判などで争われているもの",
}


class Treatment(StrEnum):
    """What is done with a voice (処理区分)."""

    ANSWER = "answer"
    CIRCULATE = "circulate"
    TRANSFER = "transfer"
    NONE = "none"


TREATMENT_LABELS = {
    Treatment.ANSWER: "回答",
    Treatment.CIRCULATE: "供覧",
    Treatment.TRANSFER: "移送",
    Treatment.NONE: "対応不要",
}


class ResponseKind(StrEnum):
    """What a response is."""

    NOTE = "note"
    INTERIM = "interim"
    ANSWER = "answer"
    REOPENING = "reopening"
    REPORT = "report"
    OUTCOME = "outcome"


RESPONSE_KIND_LABELS = {
    ResponseKind.NOTE: "経過",
    ResponseKind.INTERIM: "中間回答",
    ResponseKind.ANSWER: "回答",
    ResponseKind.REOPENING: "再開",
    ResponseKind.REPORT: "担当課からの報告",
    ResponseKind.OUTCOME: "結果のお知らせ",
}


class Satisfaction(StrEnum):
    """What the person said of the answer, where it is known."""

    SATISFIED = "satisfied"
    PARTLY = "partly"
    NOT_SATISFIED = "not_satisfied"


SATISFACTION_LABELS = {
    Satisfaction.SATISFIED: "納得された",
    Satisfaction.PARTLY: "一部納得された",
    Satisfaction.NOT_SATISFIED: "納得されなかった",
}

AGE_BANDS = {
    "0": "10歳未満",
    "10": "10代",
    "20": "20代",
    "30": "30代",
    "40": "40代",
    "50": "50代",
    "60": "60代",
    "70": "70代",
    "80": "80歳以上",
}
"""Age bands as voices and the population table have them: first year → words."""


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
    kind: VoiceKind = VoiceKind.OPINION
    not_voice: NotVoice | None = None
    treatment: Treatment | None = None
    transferred_to: str = ""
    is_policy: bool = False
    age_band: str | None = None
    answered_on: dt.date | None = None
    remind_on: dt.date | None = None
    satisfaction: Satisfaction | None = None
    satisfaction_note: str = ""
    tell_outcome: bool = False
    told_on: dt.date | None = None
    call_id: str | None = None
    matter_id: str | None = None
    merged_into: str | None = None
    split_from: str | None = None
    occasion_id: str | None = None
    organisation_id: str | None = None
    asked_number: str = ""
    asked_priority: int | None = None
    asked_year: int | None = None
    continues_id: str | None = None
    origin: str | None = None
    sample: bool = False
    created_at: str = ""
    discarded_at: str | None = None

    def is_overdue(self, today: dt.date) -> bool:
        """Whether an answer is owed and its day has passed."""
        open_states = (VoiceState.RECEIVED, VoiceState.IN_PROGRESS)
        return self.due_on is not None and self.due_on < today and self.state in open_states


@dataclass(slots=True, kw_only=True)
class VoiceDraft:
    """A voice as it is being written; only ``text`` is required to keep it.

    ``id``: the identifier it will have, so that others can name it before it is kept; "" for any.
    """

    id: str = ""
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
    kind: VoiceKind = VoiceKind.OPINION
    not_voice: NotVoice | None = None
    treatment: Treatment | None = None
    transferred_to: str = ""
    is_policy: bool = False
    age_band: str | None = None
    remind_on: dt.date | None = None
    satisfaction: Satisfaction | None = None
    satisfaction_note: str = ""
    tell_outcome: bool = False
    told_on: dt.date | None = None
    answered_on: dt.date | None = None
    call_id: str | None = None
    matter_id: str | None = None
    merged_into: str | None = None
    split_from: str | None = None
    occasion_id: str | None = None
    organisation_id: str | None = None
    asked_number: str = ""
    asked_priority: int | None = None
    asked_year: int | None = None
    continues_id: str | None = None
    origin: str | None = None


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
    caller_id: str | None = field(default=None, repr=True)


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
    kind: ResponseKind = ResponseKind.NOTE
    method: str = ""


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
