"""A voice as a form holds it, without Qt: what is typed, what is missing, what is kept as a draft."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any

from wardapp.domain.disaster import Urgency, due_on, marked
from wardapp.domain.template import Template
from wardapp.domain.text import PersonalDatum, personal_data_in
from wardapp.domain.voice import ContactDraft, NotVoice, VoiceDraft, VoiceKind, VoiceState

_PLAIN = ("text", "place", "channel_id", "source_id", "category_id", "district_id", "division_id")
_CONTACT = ("name", "kana", "phone", "email", "address", "note")
_EXTRAS = (
    "occasion_id",
    "summary",
    "kind",
    "not_voice",
    "age_band",
    "is_policy",
    "tell_outcome",
    "call_id",
)
_JOINED = ("same_as", "same_as_number", "bureau_id")
REMEMBERED = ("channel_id", "source_id", "district_id")
"""Fields whose last value is the next voice's default."""


@dataclass(slots=True)
class VoiceForm:
    """What stands in the counter window."""

    text: str = ""
    place: str = ""
    channel_id: str | None = None
    source_id: str | None = None
    category_id: str | None = None
    district_id: str | None = None
    division_id: str | None = None
    wants_response: bool = False
    due_on: dt.date | None = None
    received_on: dt.date | None = None
    answer: str = ""
    contact: ContactDraft = field(default_factory=ContactDraft)
    call_seconds: int = 0
    kind: VoiceKind = VoiceKind.OPINION
    not_voice: NotVoice | None = None
    age_band: str | None = None
    is_policy: bool = False
    tell_outcome: bool = False
    flash_reason: str = ""
    call_id: str | None = None
    summary: str = ""
    occasion_id: str | None = None
    urgency: Urgency | None = None
    same_as: str | None = None
    same_as_number: str = ""
    bureau_id: str | None = None
    files: list[str] = field(default_factory=list)
    letters: list[str] = field(default_factory=list)

    @property
    def can_be_kept(self) -> bool:
        """Whether the one thing that is required is there."""
        return bool(self.text.strip())

    @property
    def is_worth_keeping(self) -> bool:
        """Whether anything was typed that must not be lost."""
        typed = (self.text.strip(), self.answer.strip(), self.place.strip())
        return bool(any(typed) or self.contact or self.files)

    def remembered(self) -> dict[str, Any]:
        """Return the fields that the next voice begins with."""
        return {name: getattr(self, name) for name in REMEMBERED}

    def remember(self, last: dict[str, Any]) -> None:
        """Begin with what the voice before had."""
        for name in REMEMBERED:
            value = last.get(name)
            setattr(self, name, value if isinstance(value, str) else None)

    def personal_data(self) -> list[PersonalDatum]:
        """Return what looks like personal data in the free text."""
        return personal_data_in(self.text)

    def move_to_contact(self, datum: PersonalDatum) -> bool:
        """Move a telephone number or mail address from the text to the contact; return whether."""
        target = {"電話番号": "phone", "メールアドレス": "email"}.get(datum.kind)
        if target is None or self.text[datum.start : datum.end] != datum.text:
            return False
        present = getattr(self.contact, target)
        value = datum.text.strip(" 　")
        setattr(
            self.contact,
            target,
            f"{present}、{value}" if present and value not in present else value,
        )
        self.text = self.text[: datum.start] + "（連絡先に記載）" + self.text[datum.end :]
        return True

    def voice(self) -> VoiceDraft:
        """Return it as a voice to keep."""
        draft = self._plain_voice()
        if self.urgency is not None and draft.received_on is not None:
            draft.summary = marked(self.urgency, draft.summary, draft.text)
            draft.due_on = draft.due_on or due_on(self.urgency, draft.received_on)
        return draft

    def _plain_voice(self) -> VoiceDraft:
        return VoiceDraft(
            **{name: getattr(self, name) for name in _PLAIN},
            wants_response=self.wants_response and self.not_voice is None,
            due_on=self.due_on if self.not_voice is None else None,
            received_on=self.received_on,
            call_seconds=self.call_seconds or None,
            state=VoiceState.RECEIVED if self.not_voice is None else VoiceState.CLOSED,
            **{name: getattr(self, name) for name in _EXTRAS},
        )

    def fill_in(self, template: Template) -> list[str]:
        """Take from a template what is still empty, nothing else; return the fields that it filled.

        What somebody typed or chose is never written over (as in Zammad).
        """
        wanted: dict[str, Any] = {"text": template.text, **template.fields}
        if template.category_id:
            wanted.setdefault("category_id", template.category_id)
        filled = []
        for name, value in wanted.items():
            present = getattr(self, name)
            if value and not (present.strip() if isinstance(present, str) else present):
                setattr(self, name, value)
                filled.append(name)
        return filled

    def next_of_call(self, key: str) -> VoiceForm:
        """Return the form for another matter of the same call, which has this one's contact."""
        following = VoiceForm(call_id=self.call_id or key, call_seconds=self.call_seconds)
        following.remember(self.remembered())
        following.age_band = self.age_band
        return following

    def payload(self) -> dict[str, Any]:
        """Return it as a draft is stored."""
        plain: dict[str, Any] = {name: getattr(self, name) for name in _PLAIN}
        plain |= {
            "wants_response": self.wants_response,
            "answer": self.answer,
            "call_seconds": self.call_seconds,
            "due_on": self.due_on.isoformat() if self.due_on else None,
            "received_on": self.received_on.isoformat() if self.received_on else None,
            "flash_reason": self.flash_reason,
            **{name: getattr(self, name) for name in _JOINED},
            "urgency": self.urgency,
            "files": self.files,
            "letters": self.letters,
            **{name: getattr(self, name) for name in _EXTRAS},
            "contact": {name: getattr(self.contact, name) for name in _CONTACT},
        }
        return plain

    @classmethod
    def from_payload(cls, payload: dict[str, Any]) -> VoiceForm:
        """Return the form of a stored draft; what it does not know is left out."""
        form = cls()
        for name in _PLAIN:
            if isinstance(payload.get(name), str):
                setattr(form, name, payload[name])
        form.wants_response = bool(payload.get("wants_response"))
        form.answer = str(payload.get("answer") or "")
        form.call_seconds = int(payload.get("call_seconds") or 0)
        for name in ("due_on", "received_on"):
            if payload.get(name):
                setattr(form, name, dt.date.fromisoformat(payload[name]))
        form.flash_reason = str(payload.get("flash_reason") or "")
        form.summary = str(payload.get("summary") or "")
        form.is_policy = bool(payload.get("is_policy"))
        form.tell_outcome = bool(payload.get("tell_outcome"))
        if payload.get("kind") in set(VoiceKind):
            form.kind = VoiceKind(payload["kind"])
        if payload.get("not_voice") in set(NotVoice):
            form.not_voice = NotVoice(payload["not_voice"])
        if payload.get("urgency") in set(Urgency):
            form.urgency = Urgency(payload["urgency"])
        for name in ("age_band", "call_id", "occasion_id", *_JOINED):
            if isinstance(payload.get(name), str):
                setattr(form, name, payload[name])
        for name in ("files", "letters"):
            listed = payload.get(name)
            setattr(form, name, [str(one) for one in listed] if isinstance(listed, list) else [])
        contact = payload.get("contact") or {}
        form.contact = ContactDraft(**{name: str(contact.get(name) or "") for name in _CONTACT})
        return form


def clock_words(seconds: int) -> str:
    """Return the time of a call as 3:07 or 1:02:03."""
    hours, rest = divmod(max(0, seconds), 3600)
    minutes, second = divmod(rest, 60)
    return f"{hours}:{minutes:02d}:{second:02d}" if hours else f"{minutes}:{second:02d}"
