"""``wardapp papers``: every document of the sample city as PDF, picture and Word file."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from wardapp.cli.frame import Context, say
from wardapp.errors import FileRefused

if TYPE_CHECKING:
    from wardapp.desk import Desk

_DPI = 100


@click.command()
@click.option(
    "--out",
    required=True,
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="書き出すフォルダー",
)
@click.option("--city", default="見本市", metavar="FILE|NAME", help="見本のデータのある市")
@click.option("--office", default="", metavar="OFFICE", help="区役所（省くと最初の区役所）")
@click.option("--dpi", default=_DPI, type=click.IntRange(30, 600), help="画像の細かさ")
@click.pass_obj
def papers(context: Context, out: Path, city: str, office: str, dpi: int) -> None:
    """見本の市から、すべての文書をPDF・画像・Wordで書き出す。"""
    from wardapp.desk.all_papers import all_papers
    from wardapp.desk.paper import write_file

    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileRefused(
            f"「{out}」を作成できません。",
            "何も書き出していません。",
            "別の場所を指定してください。",
        ) from error
    made, missing, pages = [], [], 0
    with tempfile.TemporaryDirectory(prefix="wardapp-papers-") as work:
        desks = _desks(Path(work), city, office)
        try:
            _attach(desks[-1], Path(work))
            for paper in all_papers(desks):
                if paper.reason:
                    missing.append({"document": paper.name, "reason": paper.reason})
                    say(f"{paper.name}：{paper.reason}")
                    continue
                write_file(out / f"{paper.name}.pdf", paper.pdf)
                if paper.word:
                    write_file(out / f"{paper.name}.docx", paper.word)
                its_pages = _pictures(paper.pdf, out / paper.name, dpi)
                pages += its_pages
                made.append({"document": paper.name, "pages": its_pages, "word": bool(paper.word)})
        finally:
            for desk in desks:
                desk.close()
    context.answer(
        {"made": made, "missing": missing, "folder": out},
        f"{len(made)}の文書（{pages}ページ）を{out}に書き出しました。",
    )


def _desks(work: Path, city: str, office: str) -> list[Desk]:
    """Make a ward's desk and headquarters' desk of the sample city."""
    from wardapp.desk import Desk

    offices = Desk.offices_of(city)
    found = []
    for number, name in enumerate([office or offices[0], _headquarters(city)]):
        people = Desk.people_of(city, name)
        person = people[0][0] if people else "見本 花子"
        found.append(
            Desk.create(work / str(number), city=city, office=name, person=person, sample=True)
        )
    return found


def _attach(desk: Desk, work: Path) -> None:
    """Give the next meeting materials as offices attach them: A4, A3 landscape, locked, replaced."""
    import io

    import pypdf
    from reportlab.lib.pagesizes import A3, landscape

    from wardapp.documents.page import build_bare
    from wardapp.documents.proof_sheets import breaks, render
    from wardapp.documents.vertical import draw_column

    now = desk.clock.now()
    meetings = sorted(desk.meetings.list(), key=lambda m: len(desk.meetings.items(m.id)))
    items = desk.meetings.items(meetings[-1].id) if meetings else ()
    if len(items) < 3:
        return
    meeting = meetings[-1]
    table = render(breaks(desk.office.name), printed_at=now)

    def drawing(canvas: Any, _number: int) -> None:
        canvas.setPageSize(landscape(A3))
        canvas.rect(60, 60, landscape(A3)[0] - 120, landscape(A3)[1] - 120)
        draw_column(canvas, 300, 700, "位置図（Ａ３横）", "WardGothic", 40)

    files = {"一覧": table, "図": build_bare(1, drawing, title="図", author="", printed_at=now)}
    locked = pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(table)))
    locked.encrypt("himitsu")
    held = io.BytesIO()
    locked.write(held)
    files["鍵"] = held.getvalue()
    files["一覧２"] = render(breaks(f"{desk.office.name}　改訂"), printed_at=now)
    for name, data in files.items():
        (work / f"{name}.pdf").write_bytes(data)
    materials = desk.meetings.materials
    materials.add(path=work / "一覧.pdf", name="区長要望一覧", item_id=items[0].id)
    materials.add(path=work / "図.pdf", name="位置図", item_id=items[0].id)
    materials.add(path=work / "鍵.pdf", name="予算の見込み", item_id=items[1].id)
    materials.add(name="配席図", item_id=items[2].id)
    first = materials.of_meeting(meeting.id)[0]
    materials.replace(first.id, work / "一覧２.pdf", "１ページ目の件数を直した")


def _headquarters(city: str) -> str:
    from wardapp.desk import Desk
    from wardapp.store.seed import read_city

    offices = read_city(Desk.city_file(city))["office"]
    return next(str(o["name"]) for o in offices if o.get("coordinating"))


def _pictures(pdf: bytes, stem: Path, dpi: int) -> int:
    """Write each page as PNG; return how many."""
    import pypdfium2

    from wardapp.documents.pdfium import PDFIUM_LOCK

    with PDFIUM_LOCK:
        document = pypdfium2.PdfDocument(pdf)
        try:
            count = len(document)
            for number in range(count):
                picture = document[number].render(scale=dpi / 72).to_pil()
                picture.save(f"{stem}_{number + 1:02d}.png")
        finally:
            document.close()
    return count
