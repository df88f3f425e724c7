"""What became of a voice (その後): the steps from the answer to what was done, and who is to be told."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class BecameStage(StrEnum):
    """How far a voice has come."""

    ANSWER = "answer"
    THEME = "theme"
    REQUEST = "request"
    MEETING = "meeting"
    PROJECT = "project"
    OUTCOME = "outcome"


BECAME_STAGE_LABELS = {
    BecameStage.ANSWER: "回答",
    BecameStage.THEME: "課題",
    BecameStage.REQUEST: "区長要望",
    BecameStage.MEETING: "会議",
    BecameStage.PROJECT: "区独自事業",
    BecameStage.OUTCOME: "結果",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Became:
    """One step of what became of a voice (その後).

    Attributes:
        stage: Which step.
        kind, id: The record that shows it.
        title: What it is called.
        state: Where it stands, in words.
        on: The day, where one is known.
        said: What a resident can be told of it in a sentence, "" where there is nothing yet.
    """

    stage: BecameStage
    kind: str
    id: str
    title: str
    state: str = ""
    on: dt.date | None = None
    said: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToTell:
    """Somebody who should be told what became of their voice.

    Attributes:
        voice_id: Whose voice.
        news: What there is to say.
        asked: Whether they asked to be told.
        told_on: When they were told before, None for never.
    """

    voice_id: str
    news: tuple[Became, ...]
    asked: bool
    told_on: dt.date | None
