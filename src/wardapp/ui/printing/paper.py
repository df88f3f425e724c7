"""A document that can be made, and what can be chosen for it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wardapp.desk.document_options import Choice, chosen, keep, options_of
from wardapp.documents.fonts import noticing
from wardapp.ui.printing.pages import PdfPages

if TYPE_CHECKING:
    from collections.abc import Callable

    from wardapp.desk import Desk
    from wardapp.desk.document_options import Option
    from wardapp.ui.background import Task

Choices = dict[str, Choice]
SEATS = "席次表"


@dataclass(frozen=True, slots=True)
class Paper:
    """A document that can be made: its name (次第), how, and how many copies are usual.

    Attributes:
        options: What can be chosen; ``choices`` is what is chosen now.
        remake: Makes it with other choices.
        keep: Keeps the choices for the next time.
        word: Makes its Word file; None where it has none.
        record_id: What it is made of, "" where it is nothing kept.
    """

    name: str
    make: Callable[[], bytes]
    copies: int = 1
    options: tuple[Option, ...] = ()
    choices: Choices = field(default_factory=dict)
    remake: Callable[[Choices], bytes] | None = None
    keep: Callable[[Choices], None] | None = None
    word: Callable[[Choices], bytes] | None = None
    record_id: str = ""

    def made(self) -> bytes:
        """Make it with what is chosen now."""
        return self.remake(dict(self.choices)) if self.remake is not None else self.make()


def papers_of(desk: Desk, document: str, record_id: str) -> list[Paper]:
    """Return a document of a record and its sister documents."""
    return [_paper(desk, name, record_id) for name in desk.sister_documents(document)]


def _paper(desk: Desk, name: str, record_id: str) -> Paper:
    made = _Printed(desk, name, record_id)
    has_word = desk.has_word(name)
    return Paper(
        name,
        made,
        options=options_of(name),
        choices=chosen(desk, name),
        remake=made if options_of(name) else None,
        keep=(lambda choices: keep(desk, name, choices)) if options_of(name) else None,
        word=(lambda choices: desk.word(name, record_id, choices)) if has_word else None,
        record_id=record_id,
    )


class _Printed:
    """A document of the desk to be made."""

    def __init__(self, desk: Desk, name: str, record_id: str) -> None:
        self._desk, self._name, self._record_id = desk, name, record_id

    def __call__(self, choices: Choices | None = None) -> bytes:
        """Make it."""
        return self._desk.print(self._name, self._record_id, None, choices)


class Making:
    """A document to be made and opened, as it is chosen at this moment."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper

    def __call__(self, _task: Task) -> tuple[Paper, PdfPages]:
        """Make it."""
        if self._paper.keep is not None:
            self._paper.keep(dict(self._paper.choices))
        with noticing() as forms:
            pages = PdfPages(self._paper.made())
        pages.usual_forms = tuple(forms)
        pages.read_texts()
        return self._paper, pages
