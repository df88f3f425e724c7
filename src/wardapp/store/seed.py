"""A city from its file: master data, and for a sample city the records of two years.

Identifiers are derived from names, and the changes carry stamps of time zero that are derived from
their content: two desks that load the same file hold the same records and the same changes, and a
share meets each of them once. The records of a sample city are marked ``sample``.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from wardapp.domain import wareki
from wardapp.domain.city import OfficeKind, Role
from wardapp.domain.ids import derived_id
from wardapp.domain.order import keys_for
from wardapp.domain.working_days import ANSWER_WITHIN_DAYS
from wardapp.errors import FileRefused
from wardapp.store import records
from wardapp.store.change_log import Change, ChangeLog
from wardapp.store.database import Database, Writing
from wardapp.store.kinds import ROOMS
from wardapp.store.numbers import year_code
from wardapp.store.schema import OFFICE_ONLY, SYNCED

_TOLD_APART = frozenset({"request", "evidence", "meeting", "agenda_item", "attendee"})
_RECORD_KINDS = frozenset(kind for room in ROOMS for kind in room.kinds) - _TOLD_APART
"""Kinds of which a city file holds records as ``[[record]]``; the others have sections of their own."""

_NAMED = frozenset(
    {"number", "office_id", "fiscal_year", "policy_plan_id", "author_id", "bureau_id"}
)
"""Fields of a request that its section names in words of its own."""

_TARGETS = {
    "bureau_id": "office",
    "from_request_id": "request",
    "to_request_id": "request",
    "continued_from_id": "request",
    "answers_id": "request_thread",
    "given_by": "person",
    "call_id": "voice",
    "merged_into": "voice",
    "split_from": "voice",
    "continues_id": "voice",
    "reported_to": "person",
    "hearing_id": "ward_mayor_hearing",
    "other_id": "theme",
    "reply_to_id": "request_comment",
    "asked_id": "person",
    "resolved_by": "person",
    "shown_to": "person",
    "last_year_id": "project",
    "rule_office_id": "office",
    "owner_office_id": "office",
    "owner_id": "person",
    "taken_by": "person",
    "confirmed_by": "person",
    "approved_by": "person",
    "report_id": "monthly_report",
}
"""Fields that name a record of a kind which their name does not tell."""

_TARGETS |= {
    "series_id": "meeting_series",
    "season_id": "series_season",
    "previous_id": "meeting",
    "caller_office_id": "office",
    "presenter_office_id": "office",
    "item_id": "agenda_item",
    "submission_id": "item_submission",
    "to_meeting_id": "meeting",
    "ask_id": "bureau_meeting_ask",
    "proposal_id": "date_proposal",
}
_TARGETS_OF = {
    ("item_submission", "call_id"): "item_call",
    ("call_answer", "call_id"): "item_call",
    ("item_answer", "inquiry_id"): "item_inquiry",
}
"""The same field names another kind of record here than elsewhere."""

_LINKS = {
    "approach": ("voice_id",),
    "request_answer": ("request_id", "question"),
    "plan_link": ("request_id", "plan_id"),
    "good_example": ("request_id",),
    "theme_link": ("theme_id", "target_id"),
    "inquiry_answer": ("inquiry_id", "office_id"),
    "meeting_voice": ("meeting_id", "voice_id"),
    "minutes": ("meeting_id",),
    "minutes_section": ("minutes_id", "agenda_item_id"),
    "monthly_report": ("office_id", "year", "month"),
    "report_part": ("report_id", "kind"),
}
"""Kinds whose identifier is derived from their ends, and the fields that name these."""


def read_city(path: Path) -> dict[str, Any]:
    """Return the content of a city file, companion files of samples merged in.

    Raises:
        FileRefused: It cannot be read, is not TOML, or lacks the city's name or offices.
    """
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8-sig"))
        for companion in content.get("city", {}).get("samples", []):
            more = tomllib.loads((path.parent / companion).read_text(encoding="utf-8-sig"))
            for key, value in more.items():
                content.setdefault(key, []).extend(value)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, AttributeError) as error:
        raise FileRefused(
            f"市の設定ファイル「{path.name}」を読み取れません。",
            "何も保存していません。",
            "ファイルの場所と内容（TOML形式、UTF-8）を確かめてください。",
            str(error),
        ) from error
    if not content.get("city", {}).get("name") or not content.get("office"):
        raise FileRefused(
            f"「{path.name}」には市の名称（[city] name）または区役所・局（[[office]]）がありません。",
            "何も保存していません。",
            "resources/citiesの例を参考に追記してください。",
        )
    return content


def seed_stamp(kind: str, record: str, value: Any) -> str:
    """Return the stamp of a change that comes from a city file: time zero, named by its content."""
    body = json.dumps([kind, record, value], ensure_ascii=False, sort_keys=True)
    return f"{0:012x}-0000-{hashlib.sha256(body.encode()).hexdigest()[:16]}"


class Seeder:
    """Writes the records of one city file into the database, inside one transaction."""

    def __init__(self, database: Database, content: dict[str, Any], path: Path) -> None:
        self._db = database
        self._content = content
        self._path = path
        self._city = str(content["city"]["name"])
        self._writing: Writing | None = None
        self._changes: list[Change] = []
        self._ids: dict[tuple[str, str], str] = {}
        self._offices: dict[str, dict[str, Any]] = {}

    # -- the two jobs ----------------------------------------------------------------------------

    def load_master_data(self, log: ChangeLog) -> None:
        """Write wards, bureaus, divisions, districts, categories, channels, sources, plans, people."""
        with self._db.write() as writing, self._db.without_capture():
            self._writing = writing
            city = self._content["city"]
            self._put(
                "city",
                derived_id("city", self._city),
                {k: city.get(k) for k in ("name", "kana", "mayor_title")},
            )
            for position, office in enumerate(self._content["office"], 1):
                self._put_office(office, position)
            self._put_people_and_places()
            log.append_seeds(writing, self._changes)

    def load_samples(self, log: ChangeLog, own_office: str) -> None:
        """Write voices, requests and meetings of a sample city.

        Contacts are written for the voices of the own office alone: personal data, invented or
        not, is nowhere else.
        """
        self._changes = []
        with self._db.write() as writing, self._db.without_capture():
            self._writing = writing
            self._remember_names()
            counts: dict[str, int] = {}
            for voice in sorted(
                self._content.get("voice", []), key=lambda v: str(v["received_on"])
            ):
                self._put_voice(voice, own_office, counts)
            entries = self._content.get("record", [])
            # What came of a meeting names it: it is written when meetings are known.
            for entry in (one for one in entries if "meeting" not in one):
                self._put_record(entry, own_office)
            for request in self._content.get("request", []):
                self._put_request(request, counts)
            for meeting in sorted(
                self._content.get("meeting", []), key=lambda m: str(m["held_on"])
            ):
                self._put_meeting(meeting, counts)
            for entry in (one for one in entries if "meeting" in one):
                self._put_record(entry, own_office)
            log.append_seeds(writing, self._changes)

    # -- master data -----------------------------------------------------------------------------

    def _put(self, kind: str, record: str, fields: dict[str, Any], *, sample: bool = False) -> str:
        assert self._writing is not None  # noqa: S101 - the two jobs set it
        value = {k: records.to_column(v) for k, v in fields.items() if v is not None and v != ""}
        value["created_at"] = "1970-01-01T00:00:00.000+00:00"
        value["sample"] = int(sample)
        columns = ["id", *value]
        self._writing.execute(
            f'INSERT OR IGNORE INTO "{kind}" ({",".join(columns)}) VALUES ({",".join("?" * len(columns))})',
            (record, *value.values()),
        )
        stamp = seed_stamp(kind, record, value)
        self._changes.append(Change(stamp, kind, record, "*", value, (), stamp[-16:], ""))
        return record

    def _id(self, kind: str, *names: str) -> str:
        identifier = derived_id(kind, self._city, *names)
        self._ids[kind, names[-1]] = identifier
        return identifier

    def _ref(self, kind: str, name: str | None, *context: str) -> str | None:
        if not name:
            return None
        key = name.rsplit("/", 1)[-1].strip() if kind in {"category", "plan"} else name
        found = self._ids.get((kind, "\x1f".join((*context, key)))) or self._ids.get((kind, key))
        if found is None:
            raise self._not_defined(name, kind)
        return found

    def _not_defined(self, name: str, kind: str) -> FileRefused:
        return FileRefused(
            f"市の設定ファイル「{self._path.name}」の中で「{name}」（{kind}）が定義されていません。",
            "何も保存していません。",
            "名称を確かめてください。",
        )

    def _put_office(self, office: dict[str, Any], position: int) -> None:
        name = str(office["name"])
        kind = OfficeKind(office.get("kind", "bureau"))
        fields = {
            "kind": kind,
            "name": name,
            "short_name": office.get("short_name") or name.removesuffix("区役所"),
            "ward_name": office.get("ward_name")
            or (name.removesuffix("役所") if kind is OfficeKind.WARD else ""),
            "kana": office.get("kana"),
            "coordinating": bool(office.get("coordinating")),
            "position": office.get("position", position),
        }
        self._offices[name] = fields
        self._put("office", self._id("office", name), fields)

    def _put_people_and_places(self) -> None:
        for position, division in enumerate(self._content.get("division", []), 1):
            office, name = str(division["office"]), str(division["name"])
            identifier = derived_id("division", self._city, office, name)
            self._ids["division", f"{office}\x1f{name}"] = identifier
            self._put(
                "division",
                identifier,
                {"office_id": self._ref("office", office), "name": name, "position": position},
            )
        for position, district in enumerate(self._content.get("district", []), 1):
            identifier = self._id("district", str(district["name"]))
            fields = {"name": district["name"], "kana": district.get("kana"), "position": position}
            self._put("district", identifier, fields)
            for office in district.get("offices", []):
                office_id = self._ref("office", office)
                link = derived_id("district_office", identifier, office_id or "")
                self._put(
                    "district_office", link, {"district_id": identifier, "office_id": office_id}
                )
        self._put_tree("category", self._content.get("category", []), None, "")
        self._put_tree("plan", self._content.get("plan", []), None, "")
        for kind in ("channel", "source", "viewpoint"):
            for position, entry in enumerate(self._content.get(kind, []), 1):
                self._put(
                    kind,
                    self._id(kind, str(entry["name"])),
                    {
                        "name": entry["name"],
                        "position": position,
                        **{k: entry[k] for k in ("description",) if k in entry},
                    },
                )
        for position, person in enumerate(self._content.get("person", []), 1):
            self._put_person(person, position)

    def _put_tree(self, kind: str, entries: Iterable[Any], parent: str | None, path: str) -> None:
        for position, entry in enumerate(entries, 1):
            node = {"name": entry} if isinstance(entry, str) else entry
            name = str(node["name"])
            identifier = derived_id(kind, self._city, path, name)
            self._ids.setdefault((kind, name), identifier)
            fields = {"name": name, "parent_id": parent, "position": position}
            if kind == "plan":
                fields["description"] = node.get("description")
                fields["code"] = node.get("code")
            self._put(kind, identifier, fields)
            self._put_tree(kind, node.get("children", []), identifier, f"{path}/{name}")

    def _put_person(self, person: dict[str, Any], position: int) -> None:
        office, name = str(person["office"]), str(person["name"])
        identifier = derived_id("person", self._city, office, name, str(person.get("post", "")))
        self._ids.setdefault(("person", f"{office}\x1f{name}"), identifier)
        self._ids.setdefault(("person", name), identifier)
        division = person.get("division")
        fields = {
            "office_id": self._ref("office", office),
            "division_id": self._ref("division", division, office) if division else None,
            "name": name,
            "kana": person.get("kana"),
            "post": person.get("post"),
            "rank": person.get("rank", 90),
            "role": Role(person.get("role", "counter_clerk")),
            "position": position,
        }
        self._put("person", identifier, fields)

    def _remember_names(self) -> None:
        """Know the identifiers of the master data again without writing it."""
        if self._ids:
            return
        put, self._put = self._put, lambda *_args, **_more: ""  # type: ignore[method-assign]
        try:
            for position, office in enumerate(self._content["office"], 1):
                self._put_office(office, position)
            self._put_people_and_places()
        finally:
            self._put = put  # type: ignore[method-assign]

    # -- samples ---------------------------------------------------------------------------------

    def _put_voice(self, voice: dict[str, Any], own_office: str, counts: dict[str, int]) -> None:
        office = str(voice["office"])
        day = voice["received_on"]
        year = year_code(wareki.fiscal_year(day))
        short = self._offices[office]["short_name"]
        counts[f"{short}-{year}"] = counts.get(f"{short}-{year}", 0) + 1
        record = derived_id("voice", self._city, str(voice["key"]))
        self._ids["voice", str(voice["key"])] = record
        due = voice.get("due_on")
        if voice.get("wants_response") and not due:
            due = day + dt.timedelta(days=ANSWER_WITHIN_DAYS)
        fields = {
            "number": f"{short}-{year}-見本-{counts[f'{short}-{year}']:04d}",
            "office_id": self._ref("office", office),
            "text": voice["text"].strip(),
            "summary": voice.get("summary"),
            "received_on": day,
            "channel_id": self._ref("channel", voice.get("channel")),
            "source_id": self._ref("source", voice.get("source")),
            "category_id": self._ref("category", voice.get("category")),
            "district_id": self._ref("district", voice.get("district")),
            "place": voice.get("place"),
            "state": voice.get("state", "received"),
            "division_id": self._division(office, voice.get("division")),
            "wants_response": bool(voice.get("wants_response")),
            "due_on": due,
        }
        fields |= self._resolved("voice", office, voice, leave=frozenset(fields))
        self._put("voice", record, fields, sample=True)
        contact = voice.get("contact")
        if contact and fields["office_id"] == own_office:
            known = self._resolved("contact", office, contact)
            self._put(
                "contact", derived_id("contact", record), {"voice_id": record, **known}, sample=True
            )
        for index, response in enumerate(voice.get("responses", [])):
            self._put(
                "response",
                derived_id("response", record, str(index)),
                {
                    "voice_id": record,
                    "text": response["text"].strip(),
                    "responded_on": response.get("responded_on", day),
                    "is_answer": bool(response.get("is_answer", True)),
                    "person_id": self._person(office, response.get("person")),
                    "division_id": fields["division_id"],
                },
                sample=True,
            )

    def _put_record(self, entry: dict[str, Any], own_office: str) -> None:
        """Write a record of any kind around the voices (``[[record]]``, with its kind and key)."""
        kind, office = str(entry["kind_of_record"]), str(entry.get("office", ""))
        if kind not in _RECORD_KINDS:
            raise self._not_defined(kind, "kind_of_record")
        if kind in OFFICE_ONLY and self._ref("office", office) != own_office:
            return
        fields = self._resolved(kind, office, entry)
        ends = _LINKS.get(kind)
        if ends:
            record = derived_id(kind, *(str(fields.get(end, "")) for end in ends))
            self._ids[kind, str(entry.get("key", ""))] = record
        else:
            record = derived_id(kind, self._city, str(entry["key"]))
        self._put(kind, record, fields, sample=True)

    def _resolved(
        self, kind: str, office: str, entry: dict[str, Any], leave: frozenset[str] = frozenset()
    ) -> dict[str, Any]:
        """Return the fields of a kind that an entry has; ``voice = "v0001"`` is its ``voice_id``."""
        found: dict[str, Any] = {}
        for name in SYNCED[kind].keys() - leave:
            target = _TARGETS_OF.get((kind, name), _TARGETS.get(name, name.removesuffix("_id")))
            if name == "target_id":
                kind_of_target, key = str(entry["target_kind"]), str(entry["target"])
                found[name] = derived_id(kind_of_target, self._city, key)
                continue
            by_field = name in _TARGETS or (kind, name) in _TARGETS_OF
            said = entry.get(name) if by_field else entry.get(target)
            if name.endswith("_id") or by_field:
                if said:
                    found[name] = self._target(target, office, str(said))
            elif name in entry:
                value = entry[name]
                found[name] = value.strip() if isinstance(value, str) else value
        return found

    def _target(self, kind: str, office: str, name: str) -> str | None:
        if kind == "division":
            return self._division(office, name)
        if kind == "person":
            return self._person(office, name)
        if kind in _RECORD_KINDS or kind in {"voice", "request", "meeting", "agenda_item"}:
            return self._ids.get((kind, name)) or derived_id(kind, self._city, name)
        return self._ref(kind, name)

    def _division(self, office: str, name: str | None) -> str | None:
        if not name:
            return None
        return self._ids.get(("division", f"{office}\x1f{name}")) or next(
            (
                i
                for (kind, key), i in self._ids.items()
                if kind == "division" and key.endswith(f"\x1f{name}")
            ),
            None,
        )

    def _person(self, office: str, name: str | None) -> str | None:
        if not name:
            return None
        return self._ids.get(("person", f"{office}\x1f{name}")) or self._ids.get(("person", name))

    def _put_request(self, request: dict[str, Any], counts: dict[str, int]) -> None:
        record = derived_id("request", self._city, str(request["key"]))
        self._ids["request", str(request["key"])] = record
        office, year = str(request["office"]), int(request["fiscal_year"])
        short = self._offices[office]["short_name"]
        counter = f"{short}-{year_code(year)}-要望"
        counts[counter] = counts.get(counter, 0) + 1
        plain = [
            "title",
            "current_state",
            "proposal",
            "expected_effect",
            "estimated_cost",
            "importance",
            "state",
            "previous_year",
            "hearing_on",
            "hearing_decision",
            "outcome",
            "outcome_amount",
            "outcome_reason",
        ]
        fields = {name: request.get(name) for name in plain}
        fields |= self._resolved("request", office, request, leave=frozenset({*plain, *_NAMED}))
        fields |= {
            "number": f"{counter}-見本-{counts[counter]:03d}",
            "office_id": self._ref("office", office),
            "fiscal_year": year,
            "bureau_id": self._ref("office", request.get("bureau")),
            "policy_plan_id": self._ref("plan", request.get("policy_plan")),
            "author_id": self._person(office, request.get("author")),
        }
        self._put("request", record, fields, sample=True)
        voices = [str(v) for v in request.get("evidence", [])]
        examples = {str(v) for v in request.get("examples", [])}
        against = {str(v) for v in request.get("against", [])}
        for key, position in zip(voices, keys_for(len(voices)), strict=True):
            voice = self._ref("voice", key) or ""
            link = {
                "request_id": record,
                "voice_id": voice,
                "is_example": key in examples,
                "is_against": True if key in against else None,
                "position": position,
            }
            self._put("evidence", derived_id("evidence", record, voice), link, sample=True)

    def _put_meeting(self, meeting: dict[str, Any], counts: dict[str, int]) -> None:
        kind, day = str(meeting["kind"]), meeting["held_on"]
        year = wareki.fiscal_year(day)
        office = str(meeting.get("office") or self._coordinating())
        counter = f"{kind}-{year}" if kind == "ward_mayors" else f"{kind}-{year}-{office}"
        counts[counter] = counts.get(counter, 0) + 1
        # One with a key can be named by other records.
        record = (
            derived_id("meeting", self._city, str(meeting["key"]))
            if meeting.get("key")
            else derived_id(
                "meeting", self._city, kind, office, day.isoformat(), str(counts[counter])
            )
        )
        fields = {
            "number": meeting.get("number", counts[counter]),
            "fiscal_year": year,
            "office_id": self._ref("office", office),
            "kind": kind,
            "held_on": day,
            "starts_at": str(meeting.get("starts_at", "10:00"))[:5],
            "ends_at": str(meeting.get("ends_at", ""))[:5],
            "state": meeting.get("state", "held"),
        } | {name: meeting.get(name) for name in ("title", "place", "note")}
        fields |= self._resolved("meeting", office, meeting, leave=frozenset(fields))
        self._put("meeting", record, fields, sample=True)
        key = f"{kind} {day}"
        self._ids["meeting", key] = record
        items = meeting.get("items", [])
        for index, (item, position) in enumerate(zip(items, keys_for(len(items)), strict=True)):
            subject = {
                "request_id": self._ref("request", item.get("request")),
                "voice_id": self._ref("voice", item.get("voice")),
            }
            plain = {
                k: item.get(k)
                for k in ("title", "kind", "presenter", "minutes_planned", "materials", "note")
            }
            whole = {"meeting_id": record, "position": position, **plain, **subject}
            whole |= self._resolved("agenda_item", office, item, leave=frozenset(whole))
            identifier = (
                derived_id("agenda_item", self._city, str(item["key"]))
                if item.get("key")
                else derived_id("agenda_item", record, str(index))
            )
            self._ids["agenda_item", f"{key}/{index + 1}"] = identifier
            self._put(
                "agenda_item",
                identifier,
                whole,
                sample=True,
            )
        self._put_attendees(record, kind, office)

    def _coordinating(self) -> str:
        return next(
            (n for n, o in self._offices.items() if o["coordinating"]), next(iter(self._offices))
        )

    def _put_attendees(self, meeting: str, kind: str, office: str) -> None:
        coordinating = self._coordinating()
        for position, person in enumerate(self._content.get("person", []), 1):
            rank, own = int(person.get("rank", 90)), str(person["office"])
            is_ward_mayor = person.get("role") == "ward_mayor"
            if kind == "ward_mayors":
                attends = rank <= 20 or is_ward_mayor or (own == coordinating and rank <= 30)
            elif kind == "bureaus":
                attends = (is_ward_mayor and own == office) or rank == 30
            else:
                attends = own == office and rank <= 70
            if not attends:
                continue
            identifier = self._person(own, str(person["name"])) or ""
            self._put(
                "attendee",
                derived_id("attendee", meeting, identifier),
                {
                    "meeting_id": meeting,
                    "person_id": identifier,
                    "name": person["name"],
                    "office_name": own,
                    "post": person.get("post"),
                    "rank": rank,
                    "role": "member",
                    "position": f"{position:05d}",
                },
                sample=True,
            )
