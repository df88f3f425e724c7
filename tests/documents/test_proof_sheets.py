"""The hundred hardest names and the fifty hardest line breaks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from reportlab.lib.units import mm

from wardapp.documents import fonts, proof_sheets
from wardapp.documents.linebreak import NOT_AT_END, NOT_AT_START, break_lines
from wardapp.documents.proof_sheets import BREAKS, COLUMN_MM, NAMES

JST = dt.timezone(dt.timedelta(hours=9))
PRINTED = dt.datetime(2026, 11, 20, 9, 30, tzinfo=JST)


def test_there_are_a_hundred_names_and_fifty_texts() -> None:
    assert len(NAMES) == len(set(NAMES)) == 100
    assert len(BREAKS) == len(set(BREAKS)) == 50


@pytest.mark.parametrize("width", [COLUMN_MM, 38.0, 60.0, 166.0])
def test_no_line_begins_or_ends_with_what_may_not_stand_there(width: float) -> None:
    for text in BREAKS:
        plain = fonts.drawable(text)
        lines = break_lines(
            plain, width * mm, lambda part: fonts.text_width(part, fonts.MINCHO, 10.5)
        )
        assert flat("".join(line.text for line in lines)) == flat(plain)
        for line, after in pairwise(lines):
            if line.ends_paragraph or not line.text or not after.text:
                continue
            assert after.text[0] not in NOT_AT_START, (text, after.text)
            assert line.text[-1] not in NOT_AT_END, (text, line.text)
            assert line.width <= width * mm + 0.1, (text, line.text)


def flat(text: str) -> str:
    return "".join(text.split())


def test_every_name_is_on_the_sheet_twice_and_copied_as_it_was_written(
    read_pdf: Callable[[bytes], Any],
) -> None:
    data = proof_sheets.render(proof_sheets.names(), printed_at=PRINTED)
    found = read_pdf(data)

    for name in NAMES:
        drawn = flat(fonts.spoken(fonts.drawable(name)))
        assert found.text.count(drawn) >= 2, name
    assert data == proof_sheets.render(proof_sheets.names(), printed_at=PRINTED)


def test_no_name_loses_its_form_but_the_usual_ones() -> None:
    with fonts.noticing() as found:
        for name in NAMES:
            fonts.drawable(name)

    assert list(found) == []


def test_the_sheet_of_breaks_stays_inside_its_margins(
    read_pdf: Callable[[bytes], Any], inside: Callable[[Any], list[str]]
) -> None:
    found = read_pdf(proof_sheets.render(proof_sheets.breaks(), printed_at=PRINTED))

    assert inside(found) == []
