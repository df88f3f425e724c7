"""Texts prepared for what comes often: ひな形."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class TemplatePurpose(StrEnum):
    """Where a template is used."""

    VOICE = "voice"
    ANSWER = "answer"
    LETTER = "letter"
    OUTCOME = "outcome"


TEMPLATE_PURPOSE_LABELS = {
    TemplatePurpose.VOICE: "よくある声",
    TemplatePurpose.ANSWER: "口頭・メールの回答",
    TemplatePurpose.LETTER: "回答文",
    TemplatePurpose.OUTCOME: "結果のお知らせ",
}

PLACEHOLDERS = (
    "氏名", "受付番号", "受付日", "要旨", "本文", "回答", "結果", "区役所", "担当課", "今日",
)  # fmt: skip
"""What a letter's template may have between { and }."""
_PLACEHOLDER = re.compile(r"[{｛]([^{}｛｝\n]{1,20})[}｝]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A template (ひな形): a text prepared for what comes often.

    Attributes:
        fields: For a voice: what else is filled in where nothing was chosen (field → identifier).
    """

    id: str
    office_id: str
    purpose: TemplatePurpose
    name: str
    text: str = ""
    category_id: str | None = None
    fields: Mapping[str, str]

    def filled(self, values: Mapping[str, str]) -> str:
        """Return the text with its placeholders filled in; one that nobody knows stays as it is."""
        return fill(self.text, values)


def fill(text: str, values: Mapping[str, str]) -> str:
    """Return a text with its placeholders filled in; one that nobody knows stays as it is."""
    return _PLACEHOLDER.sub(lambda found: values.get(found[1].strip(), found[0]), text)
