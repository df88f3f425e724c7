"""Saved answers with what several rooms do together: their export, and a draft by an assistant."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wardapp.domain.saved_answer import (
    LEFT_OUT,
    SavedAnswer,
    SavedAnswerState,
    without_personal_data,
)
from wardapp.domain.text import normalise
from wardapp.errors import AssistantTrouble
from wardapp.store.saved_answers import SavedAnswers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wardapp.desk.desk import Desk

SOURCES = 5
_TASK = (
    "あなたは日本の区役所の職員を助けます。区民の声への回答案を、です・ます調で300字以内で書いてください。"
    "下の回答例に書かれていることだけを使い、使った回答例の番号を［1］のように示してください。"
    "回答例に答えがないときは、「回答例に該当するものがありません。」とだけ書いてください。"
)


@dataclass(frozen=True, slots=True)
class AnswerDraft:
    """What an assistant proposes; a clerk reads, corrects and gives it.

    Attributes:
        text: The proposal.
        sources: The saved answers that it was given, in the order of their numbers.
        asked: The question as it was sent, without personal data.
    """

    text: str
    sources: tuple[SavedAnswer, ...]
    asked: str


@dataclass(frozen=True, slots=True)
class AnswersExported:
    """How many saved answers were written, and how many left out as they may name somebody."""

    written: int
    left_out: int


class DeskAnswers(SavedAnswers):
    """The saved answers of a desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.database, desk.city, desk.office.id)
        self._desk = desk

    def export(self, path: Path, *, own: bool = False) -> AnswersExported:
        """Write the answers that may be given to a JSON Lines file, without personal data.

        Args:
            path: The file.
            own: Only the own office's.

        Raises:
            FileRefused, DiskFull: No half file stays.
        """
        from wardapp.desk.published import may_publish_rule
        from wardapp.exchange.answer_lines import write_answer_lines

        may = may_publish_rule(self._db, self._desk.office.id)
        valid = self.list(
            states=frozenset({SavedAnswerState.VALID}), own=own, expired=False, limit=-1
        )
        allowed = [
            answer
            for answer in valid
            if may(
                "saved_answer",
                answer.id,
                answer.voice_id or "",
                # What was left out already tells nobody's name.
                f"{answer.question}\n{answer.keywords}\n{answer.answer}".replace(LEFT_OUT, ""),
            )
        ]
        return AnswersExported(
            write_answer_lines(path, self._entries(allowed)), len(valid) - len(allowed)
        )

    def _entries(self, answers: Sequence[SavedAnswer]) -> Iterator[dict[str, Any]]:
        name = self._city.name_of
        for answer in answers:
            source = (
                self._db.one(
                    "SELECT number, received_on FROM voice WHERE id = ? AND discarded_at IS NULL",
                    (answer.voice_id,),
                )
                if answer.voice_id
                else None
            )
            yield {
                "id": answer.id,
                "question": answer.question,
                "answer": answer.answer,
                "keywords": answer.keywords.split(),
                "category": name(answer.category_id),
                "office": name(answer.office_id),
                "division": name(answer.division_id),
                "valid_until": answer.valid_until.isoformat() if answer.valid_until else None,
                "sources": [{"voice": source[0], "received_on": source[1]}] if source else [],
            }

    @property
    def has_assistant(self) -> bool:
        """Whether an assistant is switched on and has an address."""
        settings = self._desk.settings
        return bool(settings.get("assistant.on") and settings.get("assistant.address"))

    @staticmethod
    def check_address(address: str) -> None:
        """See that an address is one of the internal network.

        Raises:
            AssistantTrouble: It is not, or there is no such computer.
        """
        from wardapp.exchange.assistant import checked_address

        checked_address(address)

    def draft(self, text: str, names: Sequence[str] = ()) -> AnswerDraft:
        """Ask the assistant for a draft from the saved answers nearest to a text.

        Args:
            text: What the resident said; personal data in it is left out before it is sent.
            names: Name, telephone number and address of the contact, left out too.

        Raises:
            AssistantTrouble: It is off, cannot be reached, or there is nothing to answer from.
        """
        from wardapp.exchange.assistant import Message, ask

        if not self.has_assistant:
            raise AssistantTrouble(
                "回答案の作成は使わない設定になっています。",
                "何も送っていません。",
                "使うときは、管理者に依頼してください。",
            )
        asked = without_personal_data(text, names)
        sources = self.nearest(asked)
        if not sources:
            raise AssistantTrouble(
                "この声に近い回答例がありません。",
                "何も送っていません。",
                "回答例が増えると、回答案を作れるようになります。",
            )
        given = "\n\n".join(
            f"［{number}］質問：{without_personal_data(one.question)}\n"
            f"回答：{without_personal_data(one.answer)}"
            for number, one in enumerate(sources, 1)
        )
        settings = self._desk.settings
        reply = ask(
            str(settings.get("assistant.address")),
            str(settings.get("assistant.model") or ""),
            [Message("system", f"{_TASK}\n\n{given}"), Message("user", asked)],
            str(settings.get("assistant.key") or ""),
        )
        return AnswerDraft(reply, sources, asked)

    def nearest(self, text: str, limit: int = SOURCES) -> tuple[SavedAnswer, ...]:
        """Return the answers that may be given whose questions share most with a text.

        Pairs of neighbouring characters are compared; a rare pair counts more than a frequent one.
        """
        import math
        from collections import Counter

        wanted = _pairs(text)
        if not wanted:
            return ()
        valid = self.list(states=frozenset({SavedAnswerState.VALID}), expired=False, limit=-1)
        bags = [(answer, _pairs(f"{answer.question} {answer.keywords}")) for answer in valid]
        frequency = Counter(pair for _, bag in bags for pair in bag)
        weight = {pair: math.log((len(bags) + 1) / count) for pair, count in frequency.items()}
        scored = []
        for answer, bag in bags:
            common = sum(weight[pair] for pair in wanted & bag)
            whole = sum(weight[pair] for pair in bag) or 1.0
            if common > 0 and len(wanted & bag) > 1:
                scored.append((common / math.sqrt(whole), answer))
        scored.sort(key=lambda pair: -pair[0])
        return tuple(answer for _, answer in scored[:limit])


def _pairs(text: str) -> frozenset[str]:
    folded = normalise(text).replace(" ", "")
    pairs = (folded[i : i + 2] for i in range(len(folded) - 1))
    return frozenset(pair for pair in pairs if not _is_grammar(pair))


def _is_grammar(pair: str) -> bool:
    """Whether a pair is of hiragana and signs alone: endings and particles, in every sentence."""
    return all("ぁ" <= sign <= "ん" or not sign.isalnum() for sign in pair)
