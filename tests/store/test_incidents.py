"""A long or abusive talk is recorded as it was, for this office alone, and is no voice."""

from __future__ import annotations

import pytest

from wardapp.desk import Desk
from wardapp.domain.incident import Incident, IncidentKind
from wardapp.domain.voice_list import VoiceFilter
from wardapp.store.schema import OFFICE_ONLY


def test_a_record_keeps_words_and_times_and_its_repr_says_nothing(desk: Desk) -> None:
    before = desk.voices.count(VoiceFilter())
    record = desk.incidents.add(started_at="14:05", staff="松尾").id
    desk.incidents.edit(
        record,
        ended_at="14:55",
        words="14:10　ばかやろう",
        kinds=[IncidentKind.LONG, IncidentKind.ABUSE],
    )

    one = desk.incidents.get(record)

    assert one.minutes == 50
    assert one.kinds == {IncidentKind.LONG, IncidentKind.ABUSE}
    assert "ばかやろう" not in repr(one)
    assert "incident" in OFFICE_ONLY
    assert desk.voices.count(VoiceFilter()) == before
    assert desk.print("対応の困難な事案の記録", record).startswith(b"%PDF")
    assert desk.verify() == []


@pytest.mark.parametrize(
    ("begin", "end", "minutes"),
    [("23:50", "00:20", 30), ("", "10:00", None), ("x", "y", None), ("10:00", "10:00", 0)],
)
def test_the_length_is_known_where_both_times_are(
    desk: Desk, begin: str, end: str, minutes: int | None
) -> None:
    one = Incident(id="a", office_id="o", happened_on=desk.today(), started_at=begin, ended_at=end)

    assert one.minutes == minutes
