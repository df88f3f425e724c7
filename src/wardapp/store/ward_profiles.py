"""What wards are and want to be (区の姿・区のありたい姿) in the local database."""

from __future__ import annotations

from typing import Any, ClassVar

from wardapp.domain.changes import Changes
from wardapp.domain.ids import derived_id
from wardapp.domain.order import place
from wardapp.domain.voice import clean_text
from wardapp.domain.ward_profile import (
    Difference,
    Facility,
    VisionLink,
    VisionPoint,
    WardProfile,
    differences,
)
from wardapp.errors import WrongCall
from wardapp.store import records
from wardapp.store.own_records import OwnRecords, filled

VISION_TARGETS = ("theme", "request", "project")


class _Facilities(OwnRecords[Facility]):
    kind: ClassVar[str] = "facility"
    cls: ClassVar[type] = Facility
    title: ClassVar[str] = "name"
    order: ClassVar[str] = "t.position, t.id"


class _VisionPoints(OwnRecords[VisionPoint]):
    kind: ClassVar[str] = "vision_point"
    cls: ClassVar[type] = VisionPoint
    order: ClassVar[str] = "t.position, t.id"


class WardProfiles(OwnRecords[WardProfile]):
    """One profile a ward; all may read it, the ward writes it."""

    kind: ClassVar[str] = "ward_profile"
    cls: ClassVar[type] = WardProfile
    title: ClassVar[str] = "vision"

    def _record(self, office_id: str) -> str:
        return derived_id("ward_profile", office_id)

    def of(self, office_id: str | None = None) -> WardProfile:
        """Return a ward's profile (None: the own ward's); an empty one where nothing is written."""
        office = office_id or self._office_id
        rows = records.fetch(
            self._db,
            self.kind,
            "WHERE t.office_id = ? AND t.discarded_at IS NULL ORDER BY t.id LIMIT 1",
            (office,),
        )
        return filled(WardProfile, rows[0]) if rows else WardProfile(office_id=office)

    def all(self) -> tuple[WardProfile, ...]:
        """Return the profiles of all wards in the city's order, also those still empty."""
        return tuple(self.of(office.id) for office in self._city.offices() if office.is_ward)

    def differences(self, office_id: str) -> tuple[Difference, ...]:
        """Return how a ward stands to all wards together, the most different first."""
        wards = self.all()
        facilities = {ward.office_id: self.facilities(ward.office_id) for ward in wards}
        return differences(self.of(office_id), wards, facilities)

    def office_of(self, record: str) -> str:
        """Return the ward of a profile, facility or point, "" where there is none."""
        for kind in ("ward_profile", "facility", "vision_point"):
            row = self._db.one(f"SELECT office_id FROM {kind} WHERE id = ?", (record,))
            if row and row[0]:
                return str(row[0])
        return ""

    def write(self, **fields: Any) -> Changes:
        """Write fields of the own ward's profile."""
        values = self.cleaned(fields)
        there = self.of()
        with self._db.write("区の姿の変更") as writing:
            record = there.id or self._record(self._office_id)
            if there.id:
                records.update(writing, self.kind, record, **values)
            else:
                records.upsert_link(
                    writing, self._db, self.kind, record, office_id=self._office_id, **values
                )
        return Changes.of(self.kind, [record])

    # -- facilities ------------------------------------------------------------------------------

    def facilities(self, office_id: str | None = None) -> tuple[Facility, ...]:
        """Return a ward's facilities in their order."""
        return self._facilities._list(["t.office_id = ?"], [office_id or self._office_id])

    @property
    def _facilities(self) -> _Facilities:
        return _Facilities(self._db, self._city, self._office_id)

    @property
    def _points(self) -> _VisionPoints:
        return _VisionPoints(self._db, self._city, self._office_id)

    def set_facilities(self, wanted: list[tuple[str, int | None, str]]) -> Changes:
        """Make the own ward's facilities those (name, how many, note), in this order.

        What is there under a name already is changed, what is no longer wanted goes to ごみ箱.
        """
        there = {one.name: one for one in self.facilities()}
        touched: list[str] = []
        keys: list[str] = []
        with self._db.write("区の施設の変更") as writing:
            for name, count, note in wanted:
                position, _ = place(keys, len(keys))
                keys.append(position)
                values = self._facilities.cleaned(
                    {"name": name, "count": count, "note": note, "position": position}
                )
                record = derived_id("facility", self._office_id, name)
                known = there.pop(name, None)
                if known is not None:
                    records.update(writing, "facility", known.id, **values)
                    record = known.id
                else:
                    records.upsert_link(
                        writing, self._db, "facility", record, office_id=self._office_id, **values
                    )
                touched.append(record)
            for gone in there.values():
                records.update(writing, "facility", gone.id, discarded_at=self._db.utc_now())
                touched.append(gone.id)
        return Changes({"facility": frozenset(touched)})

    # -- how the ward wants to be ----------------------------------------------------------------

    def points(self, office_id: str | None = None) -> tuple[VisionPoint, ...]:
        """Return the points of how a ward wants to be, in their order."""
        return self._points._list(["t.office_id = ?"], [office_id or self._office_id])

    def add_point(self, title: str, text: str = "") -> Changes:
        """Add a point of how the own ward wants to be.

        Raises:
            TextRefused: It has no title.
        """
        points = self.points()
        position, moved = place([point.position for point in points], len(points))
        with self._db.write("区のありたい姿の追加") as writing:
            for index, key in moved.items():
                records.update(writing, "vision_point", points[index].id, position=key)
            made = records.insert(
                writing,
                self._db,
                "vision_point",
                office_id=self._office_id,
                title=clean_text(title, "柱"),
                text=text or None,
                position=position,
            )
        return Changes.of("vision_point", [made])

    def edit_point(self, point_id: str, **fields: Any) -> Changes:
        """Change a point of the own ward."""
        return self._points.edit(point_id, **fields)

    def discard_point(self, point_id: str) -> Changes:
        """Move a point of the own ward to ごみ箱."""
        return self._points.discard([point_id])

    def links(self, point_id: str) -> tuple[VisionLink, ...]:
        """Return the themes, requests and projects that belong to a point."""
        rows = records.fetch(
            self._db,
            "vision_link",
            "WHERE t.vision_point_id = ? AND t.discarded_at IS NULL ORDER BY t.pk",
            (point_id,),
        )
        return tuple(filled(VisionLink, row) for row in rows)

    def links_of(self, target_kind: str, target_id: str) -> tuple[VisionLink, ...]:
        """Return to which points a theme, request or project belongs."""
        rows = records.fetch(
            self._db,
            "vision_link",
            "WHERE t.target_kind = ? AND t.target_id = ? AND t.discarded_at IS NULL ORDER BY t.pk",
            (target_kind, target_id),
        )
        return tuple(filled(VisionLink, row) for row in rows)

    def point(self, point_id: str) -> VisionPoint:
        """Return a point of any ward.

        Raises:
            RecordNotFound: There is none of this identifier.
        """
        return self._points.get(point_id)

    def link(self, point_id: str, target_kind: str, target_id: str, why_here: str = "") -> Changes:
        """Say that a theme, request or project belongs to a point, and why it is different here.

        Raises:
            WrongCall: It is another kind of record.
            NotAllowed: The point is another ward's.
        """
        if target_kind not in VISION_TARGETS:
            raise WrongCall(
                "この記録は区のありたい姿につなげられません。", "何も変更していません。"
            )
        self._points.refuse_foreign([point_id])
        record = derived_id("vision_link", point_id, target_id)
        with self._db.write("区のありたい姿とのつながりの追加") as writing:
            records.upsert_link(
                writing,
                self._db,
                "vision_link",
                record,
                vision_point_id=point_id,
                target_kind=target_kind,
                target_id=target_id,
                why_here=why_here or None,
            )
        return Changes(
            {
                "vision_link": frozenset({record}),
                "vision_point": frozenset({point_id}),
                target_kind: frozenset({target_id}),
            },
            record,
        )

    def edit_link(self, link_id: str, why_here: str) -> Changes:
        """Say anew why it is different here."""
        row = records.fetch_one(self._db, "vision_link", link_id)
        self._points.refuse_foreign([row["vision_point_id"]])
        done = records.edit(self._db, "vision_link", link_id, why_here=why_here.strip() or None)
        return done | Changes.of("vision_point", [row["vision_point_id"]])

    def unlink(self, link_id: str) -> Changes:
        """Untie a theme, request or project from a point."""
        row = records.fetch_one(self._db, "vision_link", link_id)
        self._points.refuse_foreign([row["vision_point_id"]])
        done = records.set_discarded(self._db, "vision_link", [link_id], discarded=True)
        return done | Changes.of("vision_point", [row["vision_point_id"]])
