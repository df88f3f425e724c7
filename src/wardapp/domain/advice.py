"""What a checker remarks on a request: the finding, its reason and a suggestion. Never a block."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class FindingKind(StrEnum):
    """What is remarked."""

    MISSING = "missing"
    NO_WHO = "no_who"
    NO_FIGURE = "no_figure"
    NO_WHY_NOW = "no_why_now"
    NO_MEASURE = "no_measure"
    NO_SOURCE = "no_source"
    VAGUE = "vague"
    JARGON = "jargon"
    TOO_LONG = "too_long"
    NO_VOICE = "no_voice"
    ONE_PERSON = "one_person"
    COPIED = "copied"


FINDING_LABELS = {
    FindingKind.MISSING: "書かれていない",
    FindingKind.NO_WHO: "だれが、がない",
    FindingKind.NO_FIGURE: "数がない",
    FindingKind.NO_WHY_NOW: "なぜ今、がない",
    FindingKind.NO_MEASURE: "確かめ方がない",
    FindingKind.NO_SOURCE: "数の出典がない",
    FindingKind.VAGUE: "あいまいな言葉",
    FindingKind.JARGON: "分かりにくい言葉",
    FindingKind.TOO_LONG: "長い",
    FindingKind.NO_VOICE: "声がない",
    FindingKind.ONE_PERSON: "一人の声",
    FindingKind.COPIED: "前年度からの変化",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One remark (読み合わせ).

    Attributes:
        kind: What is remarked.
        field: The field of the request it is about; "evidence" for the voices.
        reason: Why a reader stumbles here.
        suggestion: What one could write instead.
        quoted: The words in the text, "" where the whole field is meant.
        start: Where they begin in the text of the field.
        question: The question of the outline that helps, "" for none.
    """

    kind: FindingKind
    field: str
    reason: str
    suggestion: str
    quoted: str = ""
    start: int = 0
    question: str = ""

    @property
    def key(self) -> str:
        """What tells this finding from the others, as long as the text stays."""
        return f"{self.kind}:{self.field}:{self.quoted}:{self.start}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What the checker is given: a request as it stands on the screen.

    Attributes:
        texts: Field → text (title, current_state, proposal, expected_effect).
        has_bureau, has_cost, has_plan: Whether these are filled in.
        voices, persons: How many stand behind it; None where that is not asked (practice).
        answers: Question of the outline → what was answered.
        copied_share: How much of the text is last year's, 0 to 1; None without one.
        what_changed: What is said to have changed against last year.
    """

    texts: dict[str, str]
    has_bureau: bool = True
    has_cost: bool = True
    has_plan: bool = True
    voices: int | None = None
    persons: int | None = None
    answers: dict[str, str] = field(default_factory=dict)
    copied_share: float | None = None
    what_changed: str = ""
