"""The layout settings of offices and the seats of meetings in the local database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.ids import derived_id
from wardapp.domain.office_layout import BodyFace, OfficeLayout, WordFaces
from wardapp.domain.seating import MOST_COLUMNS, SeatOrder, SeatRule, SeatShape
from wardapp.errors import InputRefused
from wardapp.store import records
from wardapp.store.database import Database

_BETWEEN = "、"


@dataclass(frozen=True, slots=True)
class Seating:
    """How the tables of a meeting stand.

    Attributes:
        columns: Seats of a row in a class room; 0: as the number asks for.
        front: What stands at the front: スクリーン, 演台; "" for nothing.
    """

    shape: SeatShape = SeatShape.SQUARE
    columns: int = 0
    front: str = ""


class PaperSettings:
    """What is set for paper: once for an office, or for one meeting."""

    def __init__(self, database: Database, office_id: str) -> None:
        self._db = database
        self._office_id = office_id

    # -- the office's layout ---------------------------------------------------------------------

    def layout(self, office_id: str = "") -> OfficeLayout:
        """Return the layout of an office, this desk's where none is named; the usual one if unset."""
        record = derived_id("office_layout", office_id or self._office_id)
        rows = records.fetch(
            self._db, "office_layout", "WHERE t.id = ? AND t.discarded_at IS NULL", (record,)
        )
        return _layout(rows[0]) if rows else OfficeLayout()

    def set_layout(self, layout: OfficeLayout) -> Changes:
        """Change the layout of this desk's office; what is the same stays untouched.

        Raises:
            InputRefused: A page cannot be made with it.
        """
        layout.check()
        columns = _columns(layout)
        record = derived_id("office_layout", self._office_id)
        with self._db.write("文書の書式の変更") as writing:
            row = writing.one("SELECT id FROM office_layout WHERE id = ?", (record,))
            if row is None:
                records.insert(
                    writing,
                    self._db,
                    "office_layout",
                    record,
                    office_id=self._office_id,
                    **columns,
                )
            else:
                now = _columns(self.layout())
                changed = {name: value for name, value in columns.items() if now[name] != value}
                records.update(writing, "office_layout", record, discarded_at=None, **changed)
        return Changes.of("office_layout", [record])

    # -- seats -----------------------------------------------------------------------------------

    def seating(self, meeting_id: str) -> Seating:
        """Return how the tables of a meeting stand."""
        record = derived_id("seating", meeting_id)
        rows = records.fetch(
            self._db, "seating", "WHERE t.id = ? AND t.discarded_at IS NULL", (record,)
        )
        if not rows:
            return Seating()
        row = rows[0]
        return Seating(
            shape=_enum(SeatShape, row["shape"], SeatShape.SQUARE),
            columns=max(0, min(MOST_COLUMNS, row["columns"] or 0)),
            front=row["front"] or "",
        )

    def set_seating(self, meeting_id: str, seating: Seating) -> Changes:
        """Say how the tables of a meeting stand.

        Raises:
            InputRefused: The words for the front are too long.
        """
        if len(seating.front) > 30:
            raise InputRefused(
                "正面の表示が長すぎます。", "何も変更していません。", "30文字までです。"
            )
        with self._db.write("机の配置の変更") as writing:
            record = records.upsert_link(
                writing,
                self._db,
                "seating",
                derived_id("seating", meeting_id),
                meeting_id=meeting_id,
                shape=seating.shape,
                columns=seating.columns,
                front=seating.front,
            )
        return Changes.of("seating", [record], meeting=[meeting_id])

    def seats_by_hand(self, meeting_id: str) -> dict[str, str]:
        """Return who was placed by hand: attendee → place."""
        rows = records.fetch(
            self._db, "seat", "WHERE t.meeting_id = ? AND t.discarded_at IS NULL", (meeting_id,)
        )
        return {row["attendee_id"]: row["place"] for row in rows if row["attendee_id"]}

    def place(self, meeting_id: str, places: Mapping[str, str]) -> Changes:
        """Place attendees by hand; two who change seats are placed in one step."""
        with self._db.write("席の変更") as writing:
            ids = [
                records.upsert_link(
                    writing,
                    self._db,
                    "seat",
                    derived_id("seat", meeting_id, attendee),
                    meeting_id=meeting_id,
                    attendee_id=attendee,
                    place=place,
                )
                for attendee, place in sorted(places.items())
            ]
        return Changes.of("seat", ids, meeting=[meeting_id])

    def seat_by_rule(self, meeting_id: str) -> Changes:
        """Take back every seat that was given by hand."""
        rows = records.fetch(
            self._db, "seat", "WHERE t.meeting_id = ? AND t.discarded_at IS NULL", (meeting_id,)
        )
        done = records.set_discarded(
            self._db,
            "seat",
            [row["id"] for row in rows],
            discarded=True,
            label="席を規則どおりに戻す",
        )
        return done | Changes.of("meeting", [meeting_id])


def _enum(kind: Any, value: Any, default: Any) -> Any:
    try:
        return kind(value)
    except ValueError:
        return default


def _columns(layout: OfficeLayout) -> dict[str, Any]:
    rule = layout.seat_rule
    return {
        "body_face": str(layout.body_face),
        "text_size_tenths": round(layout.text_size * 10),
        "margin_top_mm": layout.margin_top_mm,
        "margin_side_mm": layout.margin_side_mm,
        "margin_foot_mm": layout.margin_foot_mm,
        "seals": _BETWEEN.join(layout.seals),
        "mark": layout.mark,
        "word_faces": str(layout.word_faces),
        "seat_head_rank": rule.head_rank,
        "seat_order": str(rule.order),
        "seat_wards_at_left": int(rule.wards_at_left),
    }


def _layout(row: dict[str, Any]) -> OfficeLayout:
    usual = OfficeLayout()

    def number(name: str, default: float) -> float:
        return row[name] if isinstance(row[name], int) else default

    found = OfficeLayout(
        body_face=_enum(BodyFace, row["body_face"], usual.body_face),
        text_size=number("text_size_tenths", 105) / 10,
        margin_top_mm=int(number("margin_top_mm", usual.margin_top_mm)),
        margin_side_mm=int(number("margin_side_mm", usual.margin_side_mm)),
        margin_foot_mm=int(number("margin_foot_mm", usual.margin_foot_mm)),
        seals=tuple(s for s in (row["seals"] or "").split(_BETWEEN) if s),
        mark=row["mark"] or "",
        word_faces=_enum(WordFaces, row["word_faces"], usual.word_faces),
        seat_rule=SeatRule(
            head_rank=int(number("seat_head_rank", 20)),
            order=_enum(SeatOrder, row["seat_order"], SeatOrder.FROM_MIDDLE),
            wards_at_left=row["seat_wards_at_left"] != 0,
        ),
    )
    try:
        found.check()
    except InputRefused:
        # Another desk wrote what no page can be made with.
        return usual
    return found
