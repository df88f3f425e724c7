"""The documents of a voice and of what surrounds it, as plain descriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wardapp.documents.form_sheet import FormLine, FormSheet
from wardapp.documents.wording import numerals
from wardapp.domain import wareki

if TYPE_CHECKING:
    import datetime as dt

    from wardapp.desk.desk import Desk

OWN_OFFICE = "取扱注意（区役所内限り）"
"""The mark of documents that hold personal data (paper.md: they say so in the head)."""


def day(date: dt.date | None) -> str:
    """Return a day as paper has it, "" for none."""
    return numerals(wareki.format_date(date)) if date else ""


def flash_sheet(desk: Desk, record_id: str) -> FormSheet:
    """Describe the 速報 on one page: what, since when, why at once. It leaves the office."""
    flash = desk.flashes.get(record_id)
    name = desk.city.name_of
    lines = [
        FormLine(label="件名", text=flash.title, is_strong=True),
        FormLine(label="速報の理由", text=flash.reason, least_mm=18),
        FormLine(label="発信", text=name(flash.office_id), pair=("速報の日", day(flash.marked_on))),
    ]
    if flash.voice_id:
        voice = desk.voices.get(flash.voice_id)
        lines += [
            FormLine(label="受付番号", text=voice.number, pair=("受付日", day(voice.received_on))),
            FormLine(
                label="分類", text=name(voice.category_id), pair=("校区", name(voice.district_id))
            ),
            # The text may hold personal data, and this page leaves the office.
            FormLine(
                label="声の内容",
                text=voice.text
                if not desk.is_private("voice", voice.id, voice.text)
                else voice.summary or "（個人情報を含むため、本文は載せていません。）",
                least_mm=40,
            ),
            FormLine(
                label="対応の\n状況",
                text="\n".join(
                    f"{wareki.format_short(r.responded_on)}　{r.text}"
                    for r in desk.voices.responses(voice.id)
                    if not desk.is_private("response", r.id, r.text)
                ),
                least_mm=24,
            ),
        ]
    return FormSheet(title="速報", office=name(flash.office_id), lines=tuple(lines))
