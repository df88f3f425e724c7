"""Series of meetings (定例会議) in the local database: rule, seasons, standing items, a year ahead."""

from __future__ import annotations

import builtins
import datetime as dt
from typing import Any

from wardapp.domain import wareki
from wardapp.domain.changes import Changes
from wardapp.domain.ids import derived_id, new_id
from wardapp.domain.meeting import (
    ItemKind,
    Meeting,
    MeetingFormat,
    MeetingKind,
    MeetingProfile,
)
from wardapp.domain.meeting_series import (
    LAST,
    MeetingSeries,
    Moved,
    PlannedDay,
    SeriesItem,
    SeriesSeason,
    day_in,
    months_of,
    nth_weekday,
)
from wardapp.domain.order import keys_for, place
from wardapp.domain.voice import clean_line_ends
from wardapp.errors import InputRefused, NotAllowed
from wardapp.store import records
from wardapp.store.calendar import Calendar
from wardapp.store.city import City
from wardapp.store.database import Database, Writing
from wardapp.store.meeting_rows import enum_or, enum_or_none, meeting_from
from wardapp.store.meetings import Meetings, clock_time

_MOST_DAYS = 60


class AllSeries:
    """The series of this city."""

    def __init__(
        self,
        database: Database,
        city: City,
        office_id: str,
        meetings: Meetings,
        calendar: Calendar,
    ) -> None:
        self._db = database
        self._city = city
        self._office_id = office_id
        self._meetings = meetings
        self._calendar = calendar

    # -- the series ------------------------------------------------------------------------------

    def list(self) -> tuple[MeetingSeries, ...]:
        """Return the series, this office's first."""
        rows = records.fetch(
            self._db, "meeting_series", "WHERE t.discarded_at IS NULL ORDER BY t.pk"
        )
        found = [series_from(row) for row in rows]
        found.sort(key=lambda s: s.office_id != self._office_id)
        return tuple(found)

    def get(self, series_id: str) -> MeetingSeries:
        """Return a series.

        Raises:
            RecordNotFound: There is none.
        """
        return series_from(records.fetch_one(self._db, "meeting_series", series_id))

    def add(self, kind: MeetingKind, name: str = "", **fields: Any) -> Changes:
        """Begin a series; its rule is the first Tuesday until it is another."""
        cleaned = self._clean(fields)
        with self._db.write("定例会議の登録") as writing:
            identifier = records.insert(
                writing,
                self._db,
                "meeting_series",
                office_id=self._office_id,
                kind=kind,
                name=clean_line_ends(name).strip() or None,
                **(
                    {
                        "nth": 1,
                        "weekday": 1,
                        "moved": Moved.NEXT,
                        "starts_at": "10:00",
                        "call_days": 3,
                    }
                    | cleaned
                ),
            )
        return Changes.of("meeting_series", [identifier])

    def edit(self, series_id: str, **fields: Any) -> Changes:
        """Change a series; meetings that are planned already stay as they are."""
        self._own(series_id)
        return records.edit(
            self._db, "meeting_series", series_id, "定例会議の変更", **self._clean(fields)
        )

    def discard(self, series_id: str) -> Changes:
        """Move a series to ごみ箱; its meetings stay."""
        self._own(series_id)
        return records.set_discarded(self._db, "meeting_series", [series_id], discarded=True)

    def _own(self, series_id: str) -> MeetingSeries:
        series = self.get(series_id)
        if series.office_id != self._office_id:
            raise NotAllowed(
                f"この定例会議は{self._city.name_of(series.office_id) or 'ほかの所属'}が開くものです。",
                "何も変更していません。",
                "変更が必要なときは、会議を開く所属に連絡してください。",
            )
        return series

    @staticmethod
    def _clean(fields: dict[str, Any]) -> dict[str, Any]:
        cleaned = dict(fields)
        for name in ("starts_at", "ends_at"):
            if cleaned.get(name):
                cleaned[name] = clock_time(cleaned[name])
        if (
            not 1 <= int(cleaned.get("nth", 1)) <= LAST
            or not 0 <= int(cleaned.get("weekday", 0)) <= 6
        ):
            raise InputRefused("曜日の決まりが正しくありません。", "何も変更していません。")
        if not 0 <= int(cleaned.get("call_days", 0)) <= _MOST_DAYS:
            raise InputRefused(
                f"締切は会議の0日から{_MOST_DAYS}日前の間で指定してください。",
                "何も変更していません。",
            )
        return cleaned

    # -- seasons and standing items --------------------------------------------------------------

    def seasons(self, series_id: str) -> tuple[SeriesSeason, ...]:
        """Return the seasons of a series from April on."""
        rows = records.fetch(
            self._db,
            "series_season",
            "WHERE t.series_id = ? AND t.discarded_at IS NULL",
            (series_id,),
        )
        found = [_season(row) for row in rows]
        found.sort(key=lambda s: ((s.from_month - 4) % 12, s.id))
        return tuple(found)

    def season_of(self, series_id: str, month: int) -> SeriesSeason | None:
        """Return the season that a month lies in; the narrowest where several do."""
        fitting = [s for s in self.seasons(series_id) if s.holds(month)]
        return min(fitting, key=lambda s: (s.to_month - s.from_month) % 12, default=None)

    def add_season(self, series_id: str, name: str, **fields: Any) -> Changes:
        """Add a season (4月から10月は討議型)."""
        self._own(series_id)
        with self._db.write("時季の追加") as writing:
            identifier = records.insert(
                writing,
                self._db,
                "series_season",
                series_id=series_id,
                name=name.strip() or None,
                **(
                    {"profile": MeetingProfile.DISCUSSION, "from_month": 4, "to_month": 10}
                    | self._clean(fields)
                ),
            )
        return Changes.of("series_season", [identifier], meeting_series=[series_id])

    def edit_season(self, season_id: str, **fields: Any) -> Changes:
        """Change a season."""
        row = records.fetch_one(self._db, "series_season", season_id)
        self._own(row["series_id"])
        done = records.edit(
            self._db, "series_season", season_id, "時季の変更", **self._clean(fields)
        )
        return done | Changes.of("meeting_series", [row["series_id"]])

    def discard_season(self, season_id: str) -> Changes:
        """Take a season back."""
        row = records.fetch_one(self._db, "series_season", season_id)
        self._own(row["series_id"])
        done = records.set_discarded(self._db, "series_season", [season_id], discarded=True)
        return done | Changes.of("meeting_series", [row["series_id"]])

    def items(self, series_id: str) -> tuple[SeriesItem, ...]:
        """Return the standing items in their order."""
        rows = records.fetch(
            self._db,
            "series_item",
            "WHERE t.series_id = ? AND t.discarded_at IS NULL ORDER BY t.position, t.id",
            (series_id,),
        )
        return tuple(_series_item(row) for row in rows)

    def add_item(self, series_id: str, title: str, **fields: Any) -> Changes:
        """Add a standing item, of one season (``season_id``) or of all.

        Raises:
            InputRefused: It has no title.
        """
        self._own(series_id)
        name = clean_line_ends(title).strip()
        if not name:
            raise InputRefused(
                "議題の件名が入力されていません。",
                "何も追加していません。",
                "件名を入力してください。",
            )
        known = self.items(series_id)
        position, _ = place([i.position for i in known], len(known))
        with self._db.write("定例の議題の追加") as writing:
            identifier = records.insert(
                writing,
                self._db,
                "series_item",
                series_id=series_id,
                title=name,
                position=position,
                **({"kind": ItemKind.REPORT, "minutes_planned": 10} | fields),
            )
        return Changes.of("series_item", [identifier], meeting_series=[series_id])

    def edit_item(self, item_id: str, **fields: Any) -> Changes:
        """Change a standing item; meetings that are planned already keep theirs."""
        row = records.fetch_one(self._db, "series_item", item_id)
        self._own(row["series_id"])
        done = records.edit(self._db, "series_item", item_id, "定例の議題の変更", **fields)
        return done | Changes.of("meeting_series", [row["series_id"]])

    def discard_item(self, item_id: str) -> Changes:
        """Take a standing item off."""
        row = records.fetch_one(self._db, "series_item", item_id)
        self._own(row["series_id"])
        done = records.set_discarded(self._db, "series_item", [item_id], discarded=True)
        return done | Changes.of("meeting_series", [row["series_id"]])

    # -- a year ahead ----------------------------------------------------------------------------

    def preview(self, series_id: str, fiscal_year: int) -> builtins.list[PlannedDay]:
        """Return the days that a series has in a fiscal year, month by month."""
        series = self.get(series_id)
        office = self._calendar.office()
        seasons = self.seasons(series_id)
        there: dict[tuple[int, int], Meeting] = {}
        for meeting in self._meetings.list():
            if meeting.series_id == series_id and meeting.planned_on is not None:
                day = meeting.planned_on
            elif meeting.series_id is None and _is_like(meeting, series):
                day = meeting.held_on  # planned by hand, before there was a series
            else:
                continue
            if meeting.series_id or (day.year, day.month) not in there:
                there[day.year, day.month] = meeting
        days = []
        for year, month in months_of(fiscal_year):
            rule_day = nth_weekday(year, month, series.nth, series.weekday)
            if series.ended_on is not None and rule_day > series.ended_on:
                continue
            day = day_in(series, year, month, office.is_open)
            fitting = [s for s in seasons if s.holds(month)]
            season = min(fitting, key=lambda s: (s.to_month - s.from_month) % 12, default=None)
            days.append(
                PlannedDay(rule_day, day, season, there.get((year, month)), office.is_certain(day))
            )
        return days

    def plan_year(self, series_id: str, fiscal_year: int) -> Changes:
        """Plan the meetings of a fiscal year that are not planned yet and do not lie behind.

        Two desks that plan the same year plan the same meetings: identifiers follow from the series
        and the month. What somebody discarded stays discarded.
        """
        series = self._own(series_id)
        today = self._db.clock.today()
        made: builtins.list[str] = []
        standing = self.items(series_id)
        with self._db.write(
            f"{wareki.fiscal_year_label(fiscal_year)}の定例会議を予定する"
        ) as writing:
            for planned in self.preview(series_id, fiscal_year):
                if planned.meeting is not None or planned.day < today:
                    continue
                record = derived_id("meeting", series_id, planned.rule_day.strftime("%Y-%m"))
                if writing.one("SELECT 1 FROM meeting WHERE id = ?", (record,)):
                    continue
                self._plan_one(writing, series, planned, record)
                self._put_standing(writing, record, planned.season, standing)
                made.append(record)
        if not made:
            return Changes()
        return Changes.of("meeting", made, agenda_item=[], attendee=[])

    def _plan_one(
        self, writing: Writing, series: MeetingSeries, planned: PlannedDay, record: str
    ) -> None:
        season = planned.season
        self._meetings.plan(
            writing,
            record,
            series.kind,
            planned.day,
            title=series.name,
            series_id=series.id,
            season_id=season.id if season else None,
            profile=season.profile if season else None,
            planned_on=planned.rule_day,
            starts_at=(season and season.starts_at) or series.starts_at,
            ends_at=(season and season.ends_at) or series.ends_at,
            place=(season and season.place) or series.place,
        )

    def _put_standing(
        self,
        writing: Writing,
        meeting_id: str,
        season: SeriesSeason | None,
        standing: tuple[SeriesItem, ...],
    ) -> None:
        fitting = [i for i in standing if i.season_id in (None, season and season.id)]
        for item, position in zip(fitting, keys_for(len(fitting)), strict=True):
            records.insert(
                writing,
                self._db,
                "agenda_item",
                derived_id("agenda_item", meeting_id, item.id),
                meeting_id=meeting_id,
                position=position,
                title=item.title,
                section=item.section or None,
                kind=item.kind,
                presenter=item.presenter or None,
                minutes_planned=item.minutes_planned,
            )

    def add_extra(self, series_id: str, held_on: dt.date, **fields: Any) -> Changes:
        """Plan a meeting of a series beside its rule: extraordinary (臨時) or going round (持ち回り)."""
        series = self.get(series_id)
        with self._db.write("臨時・持ち回りの会議の登録") as writing:
            record = self._meetings.plan(
                writing,
                new_id(),
                series.kind,
                held_on,
                **(
                    {
                        "title": series.name,
                        "series_id": series.id,
                        "starts_at": series.starts_at,
                        "ends_at": series.ends_at,
                        "place": series.place,
                    }
                    | fields
                ),
            )
        return Changes.of("meeting", [record])

    def meetings(self, series_id: str, fiscal_year: int | None = None) -> tuple[Meeting, ...]:
        """Return the meetings of a series, in the order of their days."""
        rows = records.fetch(
            self._db,
            "meeting",
            "WHERE t.series_id = ? AND t.discarded_at IS NULL ORDER BY t.held_on, t.starts_at, t.id",
            (series_id,),
        )
        found = (meeting_from(row) for row in rows)
        return tuple(m for m in found if fiscal_year in (None, m.fiscal_year))


def _is_like(meeting: Meeting, series: MeetingSeries) -> bool:
    return (
        meeting.kind is series.kind
        and meeting.office_id == series.office_id
        and meeting.title == series.name
        and meeting.format is MeetingFormat.REGULAR
    )


def series_from(row: dict[str, Any]) -> MeetingSeries:
    """Return the series of a row."""
    return MeetingSeries(
        id=row["id"],
        office_id=row["office_id"] or "",
        kind=enum_or(MeetingKind, row["kind"], MeetingKind.OTHER),
        name=row["name"] or "",
        nth=min(max(row["nth"] or 1, 1), LAST),
        weekday=(row["weekday"] or 0) % 7,
        moved=enum_or(Moved, row["moved"], Moved.NEXT),
        starts_at=row["starts_at"] or "10:00",
        ends_at=row["ends_at"] or "",
        place=row["place"] or "",
        call_days=row["call_days"] if row["call_days"] is not None else 3,
        note=row["note"] or "",
        ended_on=records.date_or_none(row["ended_on"]),
    )


def _season(row: dict[str, Any]) -> SeriesSeason:
    return SeriesSeason(
        id=row["id"],
        series_id=row["series_id"] or "",
        name=row["name"] or "",
        profile=enum_or_none(MeetingProfile, row["profile"]) or MeetingProfile.DISCUSSION,
        from_month=row["from_month"] or 4,
        to_month=row["to_month"] or 3,
        starts_at=row["starts_at"] or "",
        ends_at=row["ends_at"] or "",
        place=row["place"] or "",
    )


def _series_item(row: dict[str, Any]) -> SeriesItem:
    return SeriesItem(
        id=row["id"],
        series_id=row["series_id"] or "",
        season_id=row["season_id"],
        position=row["position"] or "",
        section=row["section"] or "",
        title=row["title"] or "",
        kind=enum_or(ItemKind, row["kind"], ItemKind.REPORT),
        presenter=row["presenter"] or "",
        minutes_planned=row["minutes_planned"] if row["minutes_planned"] is not None else 10,
    )
