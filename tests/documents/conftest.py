"""Reading a PDF back: its text as a person copies it, where each character stands, its faces."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable
from dataclasses import dataclass, field

import pypdf
import pypdfium2
import pytest

from wardapp.documents.agenda import Agenda, AgendaLine
from wardapp.documents.attendance import AttendanceLine, AttendanceList
from wardapp.documents.request_sheet import ExampleVoice, RequestSheet


@dataclass
class Read:
    """What a PDF holds.

    Attributes:
        texts: The text of each page.
        boxes: Of each page, the box of each visible character: left, bottom, right, top.
        sizes: Width and height of each page.
        embedded: The name of each face and whether it is embedded with a table for copying.
        outline: The titles of the outline.
    """

    texts: list[str] = field(default_factory=list)
    boxes: list[list[tuple[str, float, float, float, float]]] = field(default_factory=list)
    sizes: list[tuple[float, float]] = field(default_factory=list)
    embedded: dict[str, bool] = field(default_factory=dict)
    outline: list[str] = field(default_factory=list)
    title: str = ""
    author: str = ""
    language: str = ""

    @property
    def text(self) -> str:
        """All pages' text without line ends and blanks, to look for sentences that were broken."""
        return flat("".join(self.texts))


def flat(text: str) -> str:
    """A text without line ends and blanks."""
    return "".join(text.split()).replace("\ufffe", "")


def read(pdf: bytes) -> Read:
    found = Read()
    document = pypdfium2.PdfDocument(pdf)
    try:
        for page in document:
            found.sizes.append(page.get_size())
            content = page.get_textpage()
            found.texts.append(content.get_text_range())
            boxes = []
            for index in range(content.count_chars()):
                character = content.get_text_range(index, 1)
                if character.strip():
                    boxes.append((character, *content.get_charbox(index)))
            found.boxes.append(boxes)
            content.close()
            page.close()
    finally:
        document.close()
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    for page in reader.pages:
        for font in page["/Resources"].get("/Font", {}).values():  # type: ignore[index]
            face = font.get_object()
            whole = "/ToUnicode" in face and "/FontFile2" in face.get("/FontDescriptor", {})
            found.embedded[str(face["/BaseFont"])] = whole
    found.outline = [str(line.title) for line in _flattened(reader.outline)]
    found.title, found.author = str(reader.metadata.title), str(reader.metadata.author or "")
    found.language = str(reader.trailer["/Root"].get("/Lang", ""))
    return found


def _flattened(outline: list) -> list:
    lines = []
    for line in outline:
        lines.extend(_flattened(line) if isinstance(line, list) else [line])
    return lines


@pytest.fixture
def read_pdf() -> Callable[[bytes], Read]:
    """Reads a PDF back."""
    return read


@pytest.fixture
def inside() -> Callable[[Read], list[str]]:
    """Names the characters that stand beyond the margins (a hanging 。 may by half a square)."""

    def beyond(found: Read) -> list[str]:
        out = []
        for number, (boxes, (width, height)) in enumerate(
            zip(found.boxes, found.sizes, strict=True), 1
        ):
            for character, left, bottom, right, top in boxes:
                room = 6 if character in "。、，．" else 0.6
                if (
                    left < 62.36 - 0.6
                    or right > width - 62.36 + room
                    or bottom < 28
                    or top > height - 29
                ):
                    out.append(
                        f"page {number}: {character} {left:.0f} {bottom:.0f} {right:.0f} {top:.0f}"
                    )
        return out

    return beyond


@pytest.fixture
def request_sheet() -> RequestSheet:
    """A request sheet with something in every field."""
    return RequestSheet(
        fiscal_year=2027,
        number="北-R9-0007",
        ward="北区",
        bureau="建設局",
        title="通学路における歩道のかさ上げと防護柵の設置（延長約1,240m）",
        importance="特に重要",
        state="局検討中",
        current_state="　歩道の幅員が0.9mしかなく、児童約310人が毎朝通る。\n　自治会の髙﨑氏、𠮷田氏らから整備が求められた。",
        proposal="（１）　歩道をかさ上げすること。\n（２）　交差点６か所に狭さくを設けること。",
        expected_effect="　登下校時の接触事故を零にする。",
        estimated_cost=48_500,
        policy_plan="基本計画　＞　安らぐまち",
        voices=37,
        voices_from=dt.date(2025, 4, 7),
        voices_to=dt.date(2026, 10, 30),
        people=52,
        by_source=(("個人", 21), ("自治会", 16)),
        examples=(
            ExampleVoice(
                number="北-R8-000123",
                received_on=dt.date(2026, 5, 11),
                category="道路",
                text="歩道が狭くて危ない。せめて柵だけでも付けてほしい。",
            ),
        ),
        previous_year="継続検討の回答を得た。",
        hearing_on=dt.date(2026, 10, 14),
        hearing_decision="足立校区を先行させること。",
        outcome="一部事業化",
        outcome_amount=31_000,
        outcome_reason="設計費を計上。",
        author="広田 聡",
        mark="取扱注意",
    )


@pytest.fixture
def agenda() -> Agenda:
    """An agenda with something in every field."""
    return Agenda(
        name="区長会議",
        fiscal_year=2026,
        number=8,
        held_on=dt.date(2026, 11, 25),
        starts_at="10:00",
        ends_at="11:30",
        place="本庁舎　５階　特別会議室",
        items=(
            AgendaLine(
                title="市長挨拶", presenter="市長", minutes_planned=5, begins="10:00", ends="10:05"
            ),
            AgendaLine(
                title="区長要望の取りまとめについて",
                kind="協議",
                presenter="総務市民局　区政推進課長",
                minutes_planned=30,
                begins="10:05",
                ends="10:35",
                materials=("資料１", "資料１－２　要望一覧"),
            ),
        ),
        open_items=("公園遊具の点検結果を報告（各区、11月20日まで）",),
        organiser="総務市民局",
        note="資料は当日配付します。",
    )


@pytest.fixture
def attendance() -> AttendanceList:
    """A list with every rank, a deputy and the rarer kanji of names."""
    line = AttendanceLine
    return AttendanceList(
        name="区長会議",
        fiscal_year=2026,
        number=8,
        held_on=dt.date(2026, 11, 25),
        place="特別会議室",
        organiser="総務市民局",
        lines=(
            line(office="見本市", post="市長", name="武田 一郎"),
            line(office="見本市", post="副市長", name="髙﨑 𠮷子"),
            line(office="総務市民局", post="局長", name="渡邉 邦夫"),
            line(office="北区役所", post="副区長", name="辻\U000e0100 薫", remark="北区長代理"),
        ),
    )
