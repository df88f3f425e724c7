"""Several PDFs as one: what is bound, what is stamped, what cannot be taken and why."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable
from typing import Any

import pytest
from pypdf import PdfReader, PdfWriter
from reportlab.lib.pagesizes import A3, A4, landscape
from reportlab.pdfgen.canvas import Canvas

from wardapp.documents import agenda as agenda_paper
from wardapp.documents.agenda import Agenda
from wardapp.documents.booklet import BookletPart, bind
from wardapp.errors import FileRefused

JST = dt.timezone(dt.timedelta(hours=9))
PRINTED = dt.datetime(2026, 11, 20, 9, 30, tzinfo=JST)
PRINTABLE, NOTHING_ALLOWED = -4, -3904


def foreign(
    size: tuple[float, float] = A4, *, pages: int = 1, turned: int = 0, lock: Any = None
) -> bytes:
    """A PDF as another program writes it."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=size)
    for number in range(pages):
        canvas.drawString(72, size[1] / 2, f"ATTACHED {number + 1}")
        canvas.showPage()
    canvas.save()
    if not turned and lock is None:
        return out.getvalue()
    writer = PdfWriter(clone_from=PdfReader(out))
    for page in writer.pages:
        page.rotate(turned)
    if lock is not None:
        user, flags = lock
        writer.encrypt(user, "owner", permissions_flag=flags)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def bound(*parts: BookletPart, **more: Any) -> bytes:
    return bind(
        parts, title="第８回区長会議　資料", author="総務市民局", printed_at=PRINTED, **more
    )


def attached(pdf: bytes, number: str = "資料２", **more: Any) -> BookletPart:
    return BookletPart(title=f"{number}　添付", pdf=pdf, number=number, is_foreign=True, **more)


def test_a_booklet_has_an_outline_running_numbers_and_stamps(
    agenda: Agenda, read_pdf: Callable[[bytes], Any]
) -> None:
    first = agenda_paper.render(agenda, printed_at=PRINTED)
    data = bound(
        BookletPart(title="次第", pdf=first),
        attached(foreign(pages=2), "資料１－２"),
    )
    found = read_pdf(data)

    assert found.outline[0] == "次第"
    assert found.outline[-1] == "資料１－２　添付"
    assert "1／3" in found.texts[0]
    assert "3／3" in found.texts[2]
    assert "資料１－２" in found.texts[1]
    assert "資料１－２" not in found.texts[2]
    assert (found.title, found.author, found.language) == (
        "第８回区長会議　資料",
        "総務市民局",
        "ja-JP",
    )


def test_the_same_parts_give_the_same_bytes(agenda: Agenda) -> None:
    first = agenda_paper.render(agenda, printed_at=PRINTED)
    parts = (BookletPart(title="次第", pdf=first), attached(foreign(turned=90)))

    assert bound(*parts, contents=True) == bound(*parts, contents=True)


def test_the_contents_name_the_page_on_which_each_part_begins(
    agenda: Agenda, read_pdf: Callable[[bytes], Any]
) -> None:
    first = agenda_paper.render(agenda, printed_at=PRINTED)
    found = read_pdf(
        bound(
            BookletPart(title="表紙", pdf=foreign(), in_contents=False),
            BookletPart(title="次第", pdf=first),
            attached(foreign(pages=3), "資料1"),
            attached(foreign(), "資料２"),
            contents=True,
            each_on_new_sheet=True,
        )
    )
    listed = "".join(found.texts[2].split())

    # Cover and contents take a sheet each; the agenda begins on page 5, its back stays empty.
    assert "次第5" in listed
    assert "資料１添付7" in listed
    assert "資料２添付11" in listed
    assert "ATTACHED 1" in found.texts[6]
    assert "ATTACHED 1" in found.texts[10]
    assert not found.texts[5].strip()


def test_a_landscape_a3_keeps_its_size_or_is_made_to_fit_a4(
    read_pdf: Callable[[bytes], Any],
) -> None:
    whole = read_pdf(bound(attached(foreign(landscape(A3)))))
    smaller = read_pdf(bound(attached(foreign(landscape(A3)), fits_a4=True)))

    assert whole.sizes[0] == pytest.approx(landscape(A3), abs=0.1)
    assert smaller.sizes[0] == pytest.approx(landscape(A4), abs=0.5)
    for found in (whole, smaller):
        wide, high = found.sizes[0]
        stamp = [box for box in found.boxes[0] if box[0] == "資"]
        assert stamp[0][1] > wide - 110
        assert stamp[0][2] > high - 60


def test_the_stamp_of_a_turned_page_is_upright_at_the_top_right(
    read_pdf: Callable[[bytes], Any],
) -> None:
    for turned in (90, 180, 270):
        found = read_pdf(bound(attached(foreign(turned=turned))))
        wide, high = found.sizes[0]
        signs = [box for box in found.boxes[0] if box[0] in "資料"]

        assert (wide > high) == (turned != 180)
        assert signs[0][1] > wide - 110
        assert signs[0][2] > high - 60
        assert signs[1][1] > signs[0][1]
        assert abs(signs[1][2] - signs[0][2]) < 3


def test_a_file_that_opens_without_a_password_and_may_be_printed_is_taken(
    read_pdf: Callable[[bytes], Any],
) -> None:
    found = read_pdf(bound(attached(foreign(lock=("", PRINTABLE)))))

    assert "ATTACHED 1" in found.texts[0]
    assert "資料２" in found.texts[0]


def test_a_wrong_table_at_the_end_of_a_file_is_mended(read_pdf: Callable[[bytes], Any]) -> None:
    damaged = foreign().replace(b"startxref\n", b"startxref\n9")

    assert "ATTACHED 1" in read_pdf(bound(attached(damaged))).texts[0]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (foreign(lock=("himitsu", PRINTABLE)), "パスワードで保護されている"),
        (foreign(lock=("", NOTHING_ALLOWED)), "印刷を許可していない"),
        (foreign()[:300], "壊れている"),
        (b"PK\x03\x04 a word file", "PDFではありません"),
        (b"", "PDFではありません"),
    ],
    ids=["password", "may not be printed", "half a file", "no PDF", "empty"],
)
def test_what_cannot_be_bound_is_named_with_its_reason(data: bytes, reason: str) -> None:
    with pytest.raises(FileRefused, match=reason) as refused:
        bound(attached(foreign()), attached(data, "資料３"))

    assert "資料３" in str(refused.value)
