"""Around a voice: who handles it, whom it came from, what is learned from it."""

from __future__ import annotations

from wardapp.store.kinds.room import KindRoom

_KINDS: dict[str, dict[str, type]] = {
    # Handling: who answers what by when.
    "assignment": {
        "voice_id": str,
        "office_id": str,
        "division_id": str,
        "is_lead": int,
        "asked_on": str,
        "due_on": str,
        "done_on": str,
        "result": str,
        "reported_to": str,
        "seen_on": str,
    },
    "pause": {
        "voice_id": str,
        "since_on": str,
        "until_on": str,
        "waiting_for": str,
        "note": str,
    },
    "approval": {
        "voice_id": str,
        "position": str,
        "person_id": str,
        "name": str,
        "post": str,
        "decided_on": str,
        "decision": str,
        "comment": str,
    },
    # Whom a voice came from.
    "approach": {
        "voice_id": str,
        "name": str,
        "post": str,
        "met_at": str,
        "place": str,
        "staff": str,
        "asked": str,
        "replied": str,
        "confirmed_on": str,
    },
    "caller": {"office_id": str, "name": str, "note": str},
    "organisation": {
        "office_id": str,
        "name": str,
        "kana": str,
        "source_id": str,
        "district_id": str,
        "number": str,
        "position": int,
    },
    "organisation_contact": {
        "organisation_id": str,
        "name": str,
        "kana": str,
        "post": str,
        "phone": str,
        "email": str,
        "address": str,
        "from_on": str,
        "to_on": str,
        "note": str,
    },
    "occasion": {
        "office_id": str,
        "kind": str,
        "name": str,
        "held_on": str,
        "place": str,
        "district_id": str,
        "topic": str,
        "attended": str,
        "note": str,
        "person_id": str,
        "written_on": str,
    },
    "matter": {"office_id": str, "title": str, "division_id": str, "note": str},
    "incident": {
        "office_id": str,
        "voice_id": str,
        "happened_on": str,
        "started_at": str,
        "ended_at": str,
        "channel_id": str,
        "place": str,
        "staff": str,
        "kinds": str,
        "words": str,
        "said_to_end": str,
        "measures": str,
    },
    # What is used again, and what is told.
    "template": {
        "office_id": str,
        "purpose": str,
        "name": str,
        "text": str,
        "fields": str,
        "category_id": str,
        "position": int,
    },
    "saved_answer": {
        "office_id": str,
        "question": str,
        "answer": str,
        "keywords": str,
        "category_id": str,
        "division_id": str,
        "voice_id": str,
        "valid_until_on": str,
        "state": str,
    },
    "flash": {
        "office_id": str,
        "voice_id": str,
        "theme_id": str,
        "title": str,
        "reason": str,
        "marked_on": str,
        "ended_on": str,
    },
    "flash_seen": {"flash_id": str, "office_id": str, "person_id": str, "seen_on": str},
    "information_gap": {
        "office_id": str,
        "voice_id": str,
        "title": str,
        "missing": str,
        "from_whom": str,
        "legal_ground": str,
        "obstacle": str,
        "state": str,
    },
    # What figures are measured against.
    "population": {
        "office_id": str,
        "district_id": str,
        "age_band": str,
        "people": int,
        "day_people": int,
        "as_of_on": str,
    },
    # What people name when they say where; the city's own list, with readings.
    "place": {
        "office_id": str,
        "name": str,
        "kana": str,
        "district_id": str,
        "position": int,
    },
    "closed_day": {"office_id": str, "day_on": str, "name": str},
}
_OFFICE_ONLY = frozenset({"approach", "caller", "organisation_contact", "incident"})

_HANGS_ON: dict[str, tuple[str, str]] = {
    "assignment": ("voice", "voice_id"),
    "pause": ("voice", "voice_id"),
    "approval": ("voice", "voice_id"),
    "approach": ("voice", "voice_id"),
    "organisation_contact": ("organisation", "organisation_id"),
    "flash_seen": ("flash", "flash_id"),
}

_INDEXES: dict[str, tuple[tuple[str, ...], ...]] = {
    "assignment": (("voice_id",), ("division_id", "done_on"), ("reported_to",)),
    "pause": (("voice_id",),),
    "approval": (("voice_id",), ("person_id",)),
    "approach": (("voice_id",),),
    "organisation_contact": (("organisation_id",),),
    "incident": (("voice_id",),),
    "flash": (("voice_id",),),
    "flash_seen": (("flash_id",),),
    "information_gap": (("voice_id",),),
    "saved_answer": (("voice_id",),),
    "population": (("district_id",),),
}

_FREE_TEXT: dict[str, frozenset[str]] = {
    "assignment": frozenset({"result"}),
    "pause": frozenset({"note"}),
    "approval": frozenset({"comment"}),
    "occasion": frozenset({"name", "place", "topic", "attended", "note"}),
    "matter": frozenset({"title", "note"}),
    "template": frozenset({"name", "text"}),
    "saved_answer": frozenset({"question", "answer", "keywords"}),
    "flash": frozenset({"title", "reason"}),
    "place": frozenset({"name", "kana"}),
    "information_gap": frozenset({"title", "missing", "from_whom", "legal_ground", "obstacle"}),
}

_OF_A_VOICE = ("assignment", "pause", "approval", "saved_answer", "flash", "information_gap")

VOICE = KindRoom(
    kinds=_KINDS,
    office_only=_OFFICE_ONLY,
    hangs_on=_HANGS_ON,
    indexes=_INDEXES,
    free_text=_FREE_TEXT,
    labels={"place": "場所"},
    field_labels={
        "place": {
            "office_id": "区役所",
            "name": "名称",
            "kana": "よみ",
            "district_id": "校区",
            "position": "順番",
        }
    },
    voices_behind={
        **{kind: (f"SELECT voice_id FROM {kind} WHERE id = ?",) for kind in _OF_A_VOICE},
        "occasion": ("SELECT id FROM voice WHERE occasion_id = ?",),
        "matter": ("SELECT id FROM voice WHERE matter_id = ?",),
    },
)
