"""The booklet of a meeting: everything in order, what cannot be bound is named, replacements apart."""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path

import pypdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from wardapp.desk import Desk
from wardapp.documents.pdf_pages import changed_pages, page_list
from wardapp.domain.meeting import MeetingKind


def pdf(path: Path, *texts: str, password: str = "") -> Path:
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    for text in texts:
        canvas.drawString(100, 500, text)
        canvas.showPage()
    canvas.save()
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(out))
    if password:
        writer.encrypt(password)
    with path.open("wb") as file:
        writer.write(file)
    return path


@pytest.fixture
def meeting(desk: Desk, tmp_path: Path) -> str:
    """A meeting with two items: a PDF, a locked PDF and a name alone."""
    record = desk.meetings.add(MeetingKind.WARD_MAYORS, dt.date(2026, 12, 8)).id
    first = desk.meetings.add_item(record, title="要望の取りまとめ", presenter="課長").id
    second = desk.meetings.add_item(record, title="予算について").id
    materials = desk.meetings.materials
    materials.add(path=pdf(tmp_path / "a.pdf", "ONE", "TWO"), name="要望一覧", item_id=first)
    locked = pdf(tmp_path / "b.pdf", "SECRET", password="himitsu")
    materials.add(path=locked, name="見込み", item_id=second)
    materials.add(name="当日の図", item_id=second)
    return record


def pages(data: bytes) -> list[str]:
    return ["".join(p.extract_text().split()) for p in pypdf.PdfReader(io.BytesIO(data)).pages]


def test_everything_is_bound_in_order_and_what_cannot_be_is_named_with_its_reason(
    desk: Desk, meeting: str
) -> None:
    said = pages(desk.print("会議資料一式", meeting, None, {"covers": False, "attendance": True}))

    assert "目次" in said[0]
    assert "次第" in said[1]
    assert "出席者名簿" in said[2]
    assert "資料１" in said[3]
    assert "ONE" in said[3]
    assert "TWO" in said[4]
    assert "パスワードで保護されている" in said[5]
    assert "資料２－１" in said[5]
    assert "当日配付します" in said[6]
    assert "7／7" in said[6]
    assert "SECRET" not in "".join(said)


def test_only_what_was_replaced_is_bound_with_the_list_of_pages(
    desk: Desk, meeting: str, tmp_path: Path
) -> None:
    old = desk.meetings.materials.of_meeting(meeting)[0]
    new = pdf(tmp_path / "c.pdf", "ONE", "TWO AND A HALF", "THREE")
    desk.meetings.materials.replace(old.id, new, "金額を直した")

    said = pages(desk.print("会議資料一式", meeting, None, {"which": "replaced"}))
    listed = pages(desk.print("差し替え一覧", meeting))[0]

    assert "差し替え一覧" in said[1]
    assert "TWOANDAHALF" in said[3]
    assert len(said) == 5
    assert "金額を直した" in listed
    assert "2〜3" in listed


def test_covers_have_the_number_of_each_material(desk: Desk, meeting: str) -> None:
    said = pages(desk.print("資料表紙", meeting))

    assert [text[:5] for text in said] == ["資料１要望", "資料２－１", "資料２－２"]
    assert "課長" in said[0]


def test_the_agenda_lists_the_materials_with_their_numbers(desk: Desk, meeting: str) -> None:
    agenda = desk.describe("次第", meeting)

    assert [item.materials for item in agenda.items] == [
        ("資料１　要望一覧",),
        ("資料２－１　見込み", "資料２－２　当日の図"),
    ]


def test_a_page_that_only_moved_is_not_a_changed_page() -> None:
    assert changed_pages(["a", "b"], ["a", "x", "b"]) == ([], [2])
    assert page_list([1, 2, 3, 7]) == "1〜3、7"
    assert page_list([]) == "―"
