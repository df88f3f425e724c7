"""Every document that there is, made from the records of one desk: to look at, and to be compared."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wardapp.desk.document_names import DOCUMENTS
from wardapp.desk.paper import describe, print_document, word_document
from wardapp.domain.seating import SEAT_SHAPE_LABELS
from wardapp.errors import FileRefused, InputRefused, WardappError
from wardapp.store import records

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk

_VARIANTS: dict[str, dict[str, dict[str, bool | str]]] = {
    "次第": {"構成員用": {"copy": "members"}, "事務局用": {"copy": "secretariat"}},
    "出席者名簿": {"": {}, "署名欄": {"signature": True, "box": False}},
    "机上名札": {
        "三つ折り": {"shape": "tent"},
        "二つ折り": {"shape": "half", "honorific": True},
        "縦書き": {"shape": "upright"},
    },
    "会議資料一式": {"": {"covers": True, "seats": True, "which": "all"}},
}
_TRIED = 40
_MADE_OF = {"経過図": "request"}
"""Documents that are made of records of several kinds: the one that shows most."""


@dataclass(frozen=True, slots=True)
class MadePaper:
    """A document that was made, or why it was not.

    Attributes:
        name: 次第（事務局用）.
        pdf: Its bytes, b"" where it was not made.
        word: Its Word file, b"" where it has none.
        reason: Why it was not made, "" where it was.
    """

    name: str
    pdf: bytes = b""
    word: bytes = b""
    reason: str = ""


def all_papers(desks: Sequence[Desk]) -> Iterator[MadePaper]:
    """Make every document from the newest record of each kind that it can be made of.

    Args:
        desks: Desks of one city; what the first may not print is tried on the next.
    """
    for name in DOCUMENTS:
        for words, choices in _VARIANTS.get(name, {"": {}}).items():
            called = f"{name}（{words}）" if words else name
            yield _first(desks, name, called, dict(choices))
        if name == "席次表":
            yield from _charts(desks[0])
    today = desks[0].today()
    statistics = desks[0].statistics
    year = statistics.period(today - dt.timedelta(days=365), today)
    yield MadePaper("統計表", statistics.paper(year))
    yield _kit(desks[0])
    yield from _proofs(desks[0])


def _first(
    desks: Sequence[Desk], name: str, called: str, choices: dict[str, bool | str]
) -> MadePaper:
    reason = "見本の記録がありません。"
    # Headquarters has the meetings' materials, wards the contacts of voices.
    for desk in reversed(desks) if DOCUMENTS[name].kind == "meeting" else desks:
        for record_id in _records(desk, name):
            try:
                pdf = print_document(desk, name, record_id, None, choices)
                has_word = bool(DOCUMENTS[name].word)
                word = word_document(desk, name, record_id, choices) if has_word else b""
            except (InputRefused, FileRefused) as error:
                reason = error.message
                continue
            except WardappError as error:
                reason = error.message
                break
            return MadePaper(called, pdf, word)
    return MadePaper(called, reason=reason)


def _records(desk: Desk, name: str) -> list[str]:
    """Return the records of a document, those with most to show first."""
    kind = _MADE_OF.get(name) or DOCUMENTS[name].kind
    if name == "区長要望一覧":
        return [str(year) for year in sorted({r.fiscal_year for r in desk.requests.list()})[::-1]]
    if not kind:
        return [""]
    rows = records.fetch(
        desk.database, kind, f"WHERE t.discarded_at IS NULL ORDER BY t.pk DESC LIMIT {_TRIED}"
    )
    ids = [str(row["id"]) for row in rows]
    if kind in {"voice", "response"}:
        field = "id" if kind == "voice" else "voice_id"
        ids = [
            str(row["id"])
            for row in sorted(rows, key=lambda r: desk.voices.contact(str(r[field])) is None)
        ]
    if kind == "organisation":
        ids.sort(key=lambda i: len(desk.organisations.requests(i)), reverse=True)
    if name == "働き掛け記録票":
        begun = records.fetch(desk.database, "approach", "WHERE t.discarded_at IS NULL")
        ids = [str(row["voice_id"]) for row in begun] + ids
    if kind == "meeting":
        ids.sort(
            key=lambda i: (len(desk.meetings.materials.of_meeting(i)), len(desk.meetings.items(i))),
            reverse=True,
        )
    return ids


def _charts(desk: Desk) -> Iterator[MadePaper]:
    """Make the 席次表 in each arrangement of tables, without writing anything."""
    from wardapp.desk.seating import guests
    from wardapp.documents.layout import laid_out
    from wardapp.documents.seating_chart import render
    from wardapp.domain.seating import seats

    ids = sorted(
        _records(desk, "席次表"), key=lambda i: len(desk.meetings.attendees(i)), reverse=True
    )
    if not ids:
        return
    said = describe(desk, "席次表", ids[0])
    layout = desk.paper.layout()
    for shape, label in SEAT_SHAPE_LABELS.items():
        placed = seats(guests(desk, ids[0]), shape, layout.seat_rule)
        with laid_out(layout):
            chart = replace(said, shape=shape, seats=placed, front="スクリーン")
            yield MadePaper(f"席次表（{label}）", render(chart, printed_at=desk.clock.now()))


def _kit(desk: Desk) -> MadePaper:
    """Make the 復旧用の紙 of a kit that opens nothing: a real one would void the office's own."""
    from wardapp.documents import recovery_kit
    from wardapp.sync.recovery import LABEL, Kit

    digits = hashlib.sha256(LABEL.encode()).hexdigest()
    kit = Kit(desk=digits[:16], seed=digits, share=digits[-16:])
    sheet = recovery_kit.RecoveryKitSheet(
        city=desk.city_name,
        office=desk.office.name,
        text=kit.text,
        code=kit.code,
        made_on=desk.today(),
        made_by=desk.label,
    )
    return MadePaper(LABEL, recovery_kit.render(sheet, printed_at=desk.clock.now()))


def _proofs(desk: Desk) -> Iterator[MadePaper]:
    from wardapp.documents import proof_sheets

    now, office = desk.clock.now(), desk.office.name
    for sheet in (proof_sheets.names(office), proof_sheets.breaks(office)):
        yield MadePaper(sheet.title, proof_sheets.render(sheet, printed_at=now))
