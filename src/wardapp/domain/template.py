"""Texts prepared for what comes often: ひな形."""

from __future__ import annotations

from enum import StrEnum


class TemplatePurpose(StrEnum):
    """Where a template is used."""

    VOICE = "voice"
    ANSWER = "answer"
    LETTER = "letter"


TEMPLATE_PURPOSE_LABELS = {
    TemplatePurpose.VOICE: "よくある声",
    TemplatePurpose.ANSWER: "口頭・メールの回答",
    TemplatePurpose.LETTER: "回答文",
}
