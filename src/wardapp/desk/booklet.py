"""The materials of a meeting as one booklet: agenda, covers, attached PDFs, replacements."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from wardapp.documents.booklet import Booklet, BookletPart
from wardapp.documents.cover_sheets import Cover, CoverSheets
from wardapp.documents.layout import laid_out, unnumbered
from wardapp.documents.table_sheet import Column, TableSheet
from wardapp.documents.wording import meeting_heading, numerals
from wardapp.domain import wareki
from wardapp.errors import FileRefused, ShareTrouble

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk
    from wardapp.desk.document_options import Choice
    from wardapp.domain.material import Material
    from wardapp.domain.meeting import Meeting

_ON_THE_TABLE = "当日配付します。"
REPLACED = "replaced"


def booklet(desk: Desk, record_id: str, choices: Mapping[str, Choice]) -> Booklet:
    """Describe the booklet of a meeting, with what was chosen; its own pages are made here."""
    meeting = desk.meetings.get(record_id)
    only_replaced = choices["which"] == REPLACED
    replaced = {new.id for _, new in desk.meetings.materials.replaced(meeting.id)}
    parts: list[BookletPart] = []
    if not only_replaced:
        for name, wanted in (
            ("次第", True),
            ("出席者名簿", choices["attendance"]),
            ("席次表", choices["seats"]),
        ):
            if wanted:
                with unnumbered():
                    page = desk.print(name, meeting.id)
                parts.append(BookletPart(title=name, pdf=page, has_own_foot=False))
    elif replaced:
        with unnumbered():
            page = desk.print("差し替え一覧", meeting.id)
        parts.append(BookletPart(title="差し替え一覧", pdf=page, has_own_foot=False))
    for material in desk.meetings.materials.of_meeting(meeting.id):
        if only_replaced and material.id not in replaced:
            continue
        if material.is_public or choices["private"]:
            parts += _material_parts(desk, meeting, material, choices)
    heading = meeting_heading(meeting.name, meeting.fiscal_year, meeting.number)
    return Booklet(
        title=f"{heading}　会議資料{'（差し替え）' if only_replaced else ''}",
        parts=tuple(parts),
        author=desk.city.name_of(meeting.office_id),
        contents=bool(choices["contents"]) and len(parts) > 1,
        each_on_new_sheet=bool(choices["new_sheet"]),
    )


def _material_parts(
    desk: Desk, meeting: Meeting, material: Material, choices: Mapping[str, Choice]
) -> list[BookletPart]:
    """Return a material's cover and pages; a sheet that says why where they cannot be bound."""
    title = f"{material.number}　{material.name}".strip("　")
    data, reason = _usable(desk, material)
    made: list[BookletPart] = []
    if choices["covers"] or reason:
        covers = _covers(desk, meeting, [_cover(desk, material, reason)])
        made.append(BookletPart(title=title, pdf=covers, has_own_foot=False))
    if data:
        made.append(
            BookletPart(
                title=title,
                pdf=data,
                number=material.number,
                on_each_page=bool(choices["each_page"]),
                is_foreign=True,
                fits_a4=bool(choices["fits_a4"]),
                in_contents=not made,
            )
        )
    return made


def _usable(desk: Desk, material: Material) -> tuple[bytes, str]:
    """Return a material's PDF, or why it cannot be bound."""
    from wardapp.documents.pdfium import usable

    if not material.has_file:
        return b"", _ON_THE_TABLE
    try:
        return usable(desk.meetings.material_bytes(material.id), material.file_name), ""
    except (FileRefused, ShareTrouble) as error:
        return b"", f"{error.happened}{error.next_step}"


def _cover(desk: Desk, material: Material, note: str = "") -> Cover:
    items = {
        item.id: (number, item)
        for number, item in enumerate(desk.meetings.items(material.meeting_id or ""), 1)
    }
    number, item = items.get(material.item_id or "", (0, None))
    lines = []
    if item is not None:
        lines.append(("議題", f"{numerals(str(number))}　{item.title}"))
        if item.presenter:
            lines.append(("説明", item.presenter))
    return Cover(number=material.number, title=material.name, lines=tuple(lines), note=note)


def _covers(desk: Desk, meeting: Meeting, covers: list[Cover]) -> bytes:
    from wardapp.documents.cover_sheets import render

    with laid_out(desk.paper.layout()), unnumbered():
        return render(_sheets(desk, meeting, covers), printed_at=desk.clock.now())


def _sheets(desk: Desk, meeting: Meeting, covers: list[Cover]) -> CoverSheets:
    return CoverSheets(
        name=meeting.name,
        fiscal_year=meeting.fiscal_year,
        number=meeting.number,
        held_on=meeting.held_on,
        covers=tuple(covers),
        organiser=desk.city.name_of(meeting.office_id),
    )


def covers(desk: Desk, record_id: str) -> CoverSheets:
    """Describe the 資料表紙 of a meeting: a cover for each material, or each item where none has."""
    meeting = desk.meetings.get(record_id)
    listed = [_cover(desk, one) for one in desk.meetings.materials.of_meeting(meeting.id)]
    if not listed:
        listed = [
            Cover(
                number=numerals(f"議題{number}"),
                title=item.title,
                lines=(("説明", item.presenter),) if item.presenter else (),
            )
            for number, item in enumerate(desk.meetings.items(meeting.id), 1)
        ]
    return _sheets(desk, meeting, listed)


def replacements(desk: Desk, record_id: str) -> TableSheet:
    """Describe the 差し替え一覧 of a meeting: old and new pages of each material, and what changed."""
    from wardapp.documents.pdf_pages import changed_pages, fingerprints, page_list

    meeting = desk.meetings.get(record_id)
    rows = []
    for old, new in desk.meetings.materials.replaced(meeting.id):
        before, reason_before = _usable(desk, old)
        after, reason_after = _usable(desk, new)
        pages = [fingerprints(data) if data else [] for data in (before, after)]
        gone, come = changed_pages(*pages)
        rows.append(
            (
                new.number,
                new.name,
                _pages(pages[0], gone) if before else reason_before,
                _pages(pages[1], come) if after else reason_after,
                page_list(gone) if before and after else "―",
                page_list(come) if before and after else "―",
                new.replaced_note,
            )
        )
    heading = meeting_heading(meeting.name, meeting.fiscal_year, meeting.number)
    return TableSheet(
        title="会議資料　差し替え一覧",
        subtitle=f"{heading}　{numerals(wareki.format_date(meeting.held_on))}",
        columns=(
            Column("資料番号", 1.2),
            Column("名称", 3),
            Column("差し替え前", 1.5),
            Column("差し替え後", 1.5),
            Column("抜くページ", 1.2),
            Column("入れるページ", 1.2),
            Column("変わったところ", 3),
        ),
        rows=tuple(rows),
        note="ページは、それぞれの資料の中での数です。見た目の同じページは、ページの位置が変わっても差し替えません。",
        office=desk.city.name_of(meeting.office_id),
        wide=True,
    )


def _pages(pages: list[str], changed: list[int]) -> str:
    return f"全{len(pages)}ページ{'（変更なし）' if not changed else ''}"
