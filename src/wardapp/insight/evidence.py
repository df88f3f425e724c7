"""The voices behind a request, counted honestly: persons and not calls, where, when, and who against.

What is not handled as a voice and approaches (働き掛け) are not counted, as everywhere
(insight/figures.py); persons are counted once, at the most (domain/matter.Counted).
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass, field

from wardapp.insight.figures import COLUMNS, CONTACT, NOT_COUNTED, PERSON
from wardapp.store.database import Database

MONTHS_SHOWN = 24
_YEAR = dt.timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Group:
    """What one counts by: a month, a district, an age band, a source.

    Attributes:
        value: Its identifier, "" where none was given.
        voices: How many voices (件), those that speak against among them.
        persons: How many persons at the most (人).
        against: How many of the voices speak against.
        ids: The voices.
        people: Residents, None where the population table has none.
    """

    value: str
    voices: int
    persons: int
    against: int
    ids: frozenset[str]
    people: int | None = None

    @property
    def per_thousand(self) -> float | None:
        """Persons of a thousand residents; None without a population."""
        return 1000 * self.persons / self.people if self.people else None


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceFigures:
    """The figures behind a request.

    Attributes:
        voices, persons: Of all that stand behind it, for and against.
        against_voices, against_persons: Of those that speak against it.
        most_by_one: How many voices the person has who spoke most often.
        first, last: The period.
        recent, earlier: Voices of the year before the reference day, and of the year before that.
        districts, ages, sources, months: Groups; months in order, without holes between.
        without_district, without_age: Voices that tell neither.
        silent: Districts with residents and no voice behind the request.
        left_out: Voices behind it that are not counted (no voice, an approach).
        other_office: Voices of another office: who spoke is not known here.
    """

    voices: int = 0
    persons: int = 0
    against_voices: int = 0
    against_persons: int = 0
    most_by_one: int = 0
    first: dt.date | None = None
    last: dt.date | None = None
    recent: int = 0
    earlier: int = 0
    districts: tuple[Group, ...] = ()
    ages: tuple[Group, ...] = ()
    sources: tuple[Group, ...] = ()
    months: tuple[Group, ...] = ()
    without_district: int = 0
    without_age: int = 0
    silent: tuple[Group, ...] = ()
    left_out: int = 0
    other_office: int = 0
    ids: frozenset[str] = field(default_factory=frozenset)
    against_ids: frozenset[str] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class _Voice:
    id: str
    day: dt.date
    person: str
    against: bool
    values: dict[str, str]
    office: str


def evidence_figures(
    database: Database, request_id: str, *, office_id: str, today: dt.date
) -> EvidenceFigures:
    """Count the voices behind a request.

    Args:
        database: The local database.
        request_id: The request.
        office_id: The ward whose population they are held against, and whose contacts are known here.
        today: The day from which the last year is counted.
    """
    columns = ("month", "district", "age_band", "source")
    selected = ", ".join(COLUMNS[name] for name in columns)
    rows = database.all(
        f"SELECT v.id, v.received_on, {PERSON}, coalesce(e.is_against, 0), v.office_id, {selected} "
        f"FROM evidence e JOIN voice v ON v.id = e.voice_id {CONTACT} "
        f"WHERE e.request_id = ? AND e.discarded_at IS NULL AND {NOT_COUNTED} ORDER BY v.received_on",
        (request_id,),
    )
    linked = database.one(
        "SELECT count(*) FROM evidence e JOIN voice v ON v.id = e.voice_id WHERE e.request_id = ? "
        "AND e.discarded_at IS NULL AND v.discarded_at IS NULL",
        (request_id,),
    )
    voices = [
        _Voice(
            str(row[0]),
            dt.date.fromisoformat(row[1]),
            str(row[2]),
            bool(row[3]),
            dict(zip(columns, (str(value or "") for value in row[5:]), strict=True)),
            str(row[4] or ""),
        )
        for row in rows
    ]
    people = _population(database, office_id)
    districts = _grouped(voices, "district", people["district_id"])
    heard = {group.value for group in districts}
    against = [voice for voice in voices if voice.against]
    by_person: dict[str, int] = defaultdict(int)
    for voice in voices:
        by_person[voice.person] += 1
    return EvidenceFigures(
        voices=len(voices),
        persons=len(by_person),
        against_voices=len(against),
        against_persons=len({voice.person for voice in against}),
        most_by_one=max(by_person.values(), default=0),
        first=voices[0].day if voices else None,
        last=voices[-1].day if voices else None,
        recent=sum(today - _YEAR < voice.day <= today for voice in voices),
        earlier=sum(today - 2 * _YEAR < voice.day <= today - _YEAR for voice in voices),
        districts=tuple(group for group in districts if group.value),
        ages=tuple(
            sorted(
                (g for g in _grouped(voices, "age_band", people["age_band"]) if g.value),
                key=lambda g: g.value.zfill(3),
            )
        ),
        sources=_grouped(voices, "source", {}),
        months=_months(_grouped(voices, "month", {})),
        without_district=sum(not voice.values["district"] for voice in voices),
        without_age=sum(not voice.values["age_band"] for voice in voices),
        silent=tuple(
            Group(district, 0, 0, 0, frozenset(), count)
            for district, count in sorted(people["district_id"].items(), key=lambda one: -one[1])
            if district not in heard and count
        )
        if heard - {""}
        else (),
        left_out=int(linked[0]) - len(voices) if linked else 0,
        other_office=sum(voice.office != office_id for voice in voices),
        ids=frozenset(voice.id for voice in voices),
        against_ids=frozenset(voice.id for voice in against),
    )


def _grouped(voices: list[_Voice], column: str, people: dict[str, int]) -> tuple[Group, ...]:
    grouped: dict[str, list[_Voice]] = defaultdict(list)
    for voice in voices:
        grouped[voice.values[column]].append(voice)
    return tuple(
        Group(
            value,
            len(members),
            len({voice.person for voice in members}),
            sum(voice.against for voice in members),
            frozenset(voice.id for voice in members),
            people.get(value),
        )
        for value, members in sorted(
            grouped.items(), key=lambda one: (one[0] == "", -len(one[1]), one[0])
        )
    )


def _months(groups: tuple[Group, ...]) -> tuple[Group, ...]:
    """Return the months in order, empty ones between them too; the newest where there are many."""
    by_month = {group.value: group for group in groups if group.value}
    if not by_month:
        return ()
    year, month = (int(part) for part in min(by_month).split("-"))
    last = max(by_month)
    found = []
    while (key := f"{year}-{month:02d}") <= last:
        found.append(by_month.get(key) or Group(key, 0, 0, 0, frozenset()))
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return tuple(found[-MONTHS_SHOWN:])


def _population(database: Database, office_id: str) -> dict[str, dict[str, int]]:
    """Return residents of a ward by district and by age band, of its newest table."""
    found: dict[str, dict[str, int]] = {}
    for column in ("district_id", "age_band"):
        rows = database.all(
            f"SELECT {column}, sum(people) FROM population p WHERE discarded_at IS NULL "
            f"AND {column} IS NOT NULL AND (office_id IS NULL OR office_id = ?) "
            "AND coalesce(as_of_on, '') = coalesce((SELECT max(q.as_of_on) FROM population q "
            f"WHERE q.discarded_at IS NULL AND q.office_id IS p.office_id), '') GROUP BY {column}",
            (office_id,),
        )
        found[column] = {str(group): int(count or 0) for group, count in rows}
    return found
