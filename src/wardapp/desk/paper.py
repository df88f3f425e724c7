"""From records to paper: the plain description of a document, and its PDF."""

from __future__ import annotations

from collections import Counter
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wardapp.desk.document_names import DOCUMENTS, Document
from wardapp.desk.document_options import chosen, options_of
from wardapp.desk.request_basis import request_basis
from wardapp.desk.request_paper import with_life
from wardapp.documents.request_sheet import ExampleVoice, RequestSheet
from wardapp.domain.request import IMPORTANCE_LABELS, OUTCOME_LABELS, REQUEST_STATE_LABELS
from wardapp.domain.text import personal_data_in
from wardapp.errors import DiskFull, FileRefused, WrongCall

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wardapp.desk.desk import Desk
    from wardapp.desk.document_options import Choice
    from wardapp.documents.word import WordDocument

_EXAMPLES = 5


def _document(name: str) -> Document:
    found = DOCUMENTS.get(name)
    if found is None:
        raise WrongCall(
            f"「{name}」という文書はありません。",
            "何も印刷していません。",
            f"次から選んでください：{'、'.join(DOCUMENTS)}。",
        )
    return found


def describe(
    desk: Desk, document: str, record_id: str, choices: Mapping[str, Choice] | None = None
) -> Any:
    """Return the plain description of a document.

    Args:
        desk: The desk.
        document: Its name.
        record_id: The record that it is made of.
        choices: What was chosen (document_options.py); what is not named is as the last time.

    Raises:
        WrongCall: There is no such document.
        RecordNotFound: There is no such record.
    """
    module, function = _document(document).describe.split(":")
    make = getattr(import_module(f"wardapp.desk.{module}"), function)
    if options_of(document):
        return make(desk, record_id, chosen(desk, document, choices))
    return make(desk, record_id)


def print_document(
    desk: Desk,
    document: str,
    record_id: str,
    out: Path | None = None,
    choices: Mapping[str, Choice] | None = None,
) -> bytes:
    """Return a document as PDF in the office's layout; write it, whole or not at all, to a file.

    Raises:
        FileRefused, DiskFull: The file cannot be written.
    """
    from wardapp.documents.layout import laid_out

    description = describe(desk, document, record_id, choices)
    drawing = import_module(f"wardapp.documents.{_document(document).drawn_by}")
    with laid_out(desk.paper.layout()):
        content: bytes = drawing.render(description, printed_at=desk.clock.now())
    if out is not None:
        write_file(out, content)
    return content


def word_document(
    desk: Desk, document: str, record_id: str, choices: Mapping[str, Choice] | None = None
) -> bytes:
    """Return a document as a Word file, in the office's layout.

    Raises:
        WrongCall: There is no such document, or it has no Word file.
    """
    named = _document(document).word
    if not named:
        raise WrongCall(
            f"「{document}」にはWordの文書がありません。",
            "何も保存していません。",
            "PDFとして保存してください。",
        )
    description = describe(desk, document, record_id, choices)
    said = import_module(f"wardapp.documents.{named}").word(description)
    return word_of(desk, said)


def word_of(desk: Desk, said: WordDocument) -> bytes:
    """Return the Word file of what it says, in the office's faces, margins and mark."""
    from dataclasses import replace

    from wardapp.documents.word import FACES_OF, render

    layout = desk.paper.layout()
    margins = (layout.margin_top_mm, layout.margin_side_mm, layout.margin_foot_mm)
    laid = replace(
        said,
        faces=FACES_OF[layout.word_faces],
        mark=said.mark or ("" if said.is_for_outside else layout.mark),
        margins_mm=said.margins_mm if said.is_for_outside else margins,
    )
    return render(laid, printed_at=desk.clock.now())


def letter(desk: Desk, voice_id: str, text: str, *, is_news: bool = False) -> bytes:
    """Return the letter (回答文) about a voice with this text as PDF, before it is recorded."""
    from wardapp.desk.voice_paper import letter_for
    from wardapp.documents import answer_letter
    from wardapp.documents.layout import laid_out

    description = letter_for(desk, voice_id, text, is_news=is_news)
    with laid_out(desk.paper.layout()):
        return answer_letter.render(description, printed_at=desk.clock.now())


def layout_sample(desk: Desk) -> bytes:
    """Return a page that shows what the office's layout looks like."""
    from wardapp.documents.form_sheet import FormLine, FormSheet, SealBox, render
    from wardapp.documents.layout import laid_out

    layout = desk.paper.layout()
    text = (
        "この見本は、文書の書式を確かめるためのものです。本文は、句読点や「かぎ括弧」が行の頭や終わりに"
        "来ないように組まれ、12,345円や2026年のような数字は途中で分かれません。"
    )
    sheet = FormSheet(
        title="書式の見本",
        office=desk.office.name,
        seals=tuple(SealBox(title=seal) for seal in layout.seals),
        lines=(
            FormLine(label="件名", text="通学路の歩道の整備について", is_strong=True),
            FormLine(label="内容", text=text * 2, least_mm=30),
            FormLine(label="氏名", text="髙﨑　𠮷子", pair=("受付日", "令和８年11月25日（水）")),
        ),
    )
    with laid_out(layout):
        return render(sheet, printed_at=desk.clock.now())


def write_file(path: Path, content: bytes) -> None:
    """Write a file, whole or not at all.

    Raises:
        FileRefused, DiskFull: It cannot be written; no half file stays.
    """
    temporary = path.with_name(f".{path.name}.tmp")
    try:
        temporary.write_bytes(content)
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        if error.errno == 28:
            raise DiskFull(str(error)) from error
        raise FileRefused(
            f"「{path.name}」に書き込めません。",
            "記録には影響ありません。",
            "フォルダーの場所と権限を確かめてください。",
            str(error),
        ) from error


def request_sheet(desk: Desk, record_id: str) -> RequestSheet:
    """Describe the 予算要望調書 of a request."""
    request = desk.requests.get(record_id)
    evidence = desk.requests.evidence(request.id)
    days = sorted(row.voice.received_on for row in evidence)
    sources = Counter(row.voice.source or "不明" for row in evidence)
    full = desk.voices.texts([row.voice.id for row in evidence[:500]])
    examples: list[ExampleVoice] = []
    for row in evidence:
        text = row.voice.summary or full[row.voice.id][0]
        # An example with a telephone number or such in it is not printed: the sheet leaves the office.
        if row.evidence.is_example and not personal_data_in(text) and len(examples) < _EXAMPLES:
            examples.append(
                ExampleVoice(
                    number=row.voice.number,
                    received_on=row.voice.received_on,
                    category=row.voice.category,
                    text=text if len(text) <= 220 else text[:219] + "…",
                )
            )
    office = desk.city.office(request.office_id)
    sheet = RequestSheet(
        fiscal_year=request.fiscal_year,
        number=request.number,
        ward=(office.ward_name or office.name) if office else "",
        bureau=desk.city.name_of(request.bureau_id),
        title=request.title,
        importance=IMPORTANCE_LABELS[request.importance],
        state=REQUEST_STATE_LABELS[request.state],
        current_state=request.current_state,
        proposal=request.proposal,
        expected_effect=request.expected_effect,
        estimated_cost=request.estimated_cost,
        policy_plan=_plan_path(desk, request.policy_plan_id),
        voices=len(evidence),
        voices_from=days[0] if days else None,
        voices_to=days[-1] if days else None,
        by_source=tuple(sources.most_common(6)),
        examples=tuple(examples),
        previous_year=request.previous_year,
        hearing_on=request.hearing_on,
        hearing_decision=request.hearing_decision,
        outcome=OUTCOME_LABELS[request.outcome] if request.outcome else "",
        outcome_amount=request.outcome_amount,
        outcome_reason=request.outcome_reason,
        author=desk.city.name_of(request.author_id),
        basis=request_basis(desk, request),
    )
    return with_life(desk, request, sheet)


def _plan_path(desk: Desk, plan_id: str | None) -> str:
    plans = {plan.id: plan for plan in desk.city.plans()}
    names: list[str] = []
    while plan_id in plans and len(names) < 6:
        plan = plans[plan_id]
        names.insert(0, plan.name)
        plan_id = plan.parent_id
    return "　＞　".join(names)
