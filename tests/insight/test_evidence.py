"""The voices behind a request are counted as one would by hand: persons once, who is against, who is silent."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from wardapp.desk import Desk
from wardapp.domain.voice import ContactDraft, NotVoice, VoiceDraft
from wardapp.insight.evidence import EvidenceFigures, evidence_figures


def _keep(desk: Desk, day: str, name: str = "", **more: object) -> str:
    contact = ContactDraft(name=name) if name else None
    draft = VoiceDraft(text="街灯が暗い", received_on=dt.date.fromisoformat(day), **more)  # type: ignore[arg-type]
    return desk.voices.keep(draft, contact).id


@pytest.fixture
def request_id(desk: Desk) -> str:
    """A request without a voice."""
    return desk.requests.add(title="街灯の増設").id


def _figures(desk: Desk, request_id: str) -> EvidenceFigures:
    return evidence_figures(
        desk.database, request_id, office_id=desk.office.id, today=dt.date(2026, 11, 23)
    )


def test_one_person_who_called_four_times_is_one_person(desk: Desk, request_id: str) -> None:
    often = [_keep(desk, f"2026-10-0{day}", name="山田") for day in range(1, 5)]
    desk.callers.same_person(often)
    for voice in (*often, _keep(desk, "2026-10-09")):
        desk.requests.link(request_id, voice)

    figures = _figures(desk, request_id)

    assert (figures.voices, figures.persons, figures.most_by_one) == (5, 2, 4)


def test_what_speaks_against_is_counted_apart_and_not_hidden(desk: Desk, request_id: str) -> None:
    voices = [_keep(desk, "2026-10-01") for _ in range(3)]
    for voice in voices:
        desk.requests.link(request_id, voice)
    desk.requests.set_against(request_id, voices[0], is_against=True)

    figures = _figures(desk, request_id)
    facts = {fact.label: fact.text for fact in desk.coaching.evidence(request_id).facts}

    assert (figures.voices, figures.against_voices) == (3, 1)
    assert figures.against_ids == {voices[0]}
    assert facts["反対・慎重な声"] == "1件（最大1人）"


def test_the_trend_is_the_last_year_beside_the_one_before(desk: Desk, request_id: str) -> None:
    for day in ("2026-11-23", "2025-11-24", "2025-11-23", "2024-12-01", "2024-01-05"):
        desk.requests.link(request_id, _keep(desk, day))

    figures = _figures(desk, request_id)

    assert (figures.recent, figures.earlier) == (2, 2)
    assert (figures.first, figures.last) == (dt.date(2024, 1, 5), dt.date(2026, 11, 23))


def test_months_without_a_voice_are_shown_as_empty(desk: Desk, request_id: str) -> None:
    for day in ("2026-07-01", "2026-10-31"):
        desk.requests.link(request_id, _keep(desk, day))

    months = [(group.value, group.voices) for group in _figures(desk, request_id).months]

    assert months == [("2026-07", 1), ("2026-08", 0), ("2026-09", 0), ("2026-10", 1)]


def test_what_is_no_voice_is_left_out_and_said(desk: Desk, request_id: str) -> None:
    counted, question = _keep(desk, "2026-10-01"), _keep(desk, "2026-10-02")
    for voice in (counted, question):
        desk.requests.link(request_id, voice)
    desk.handling.set_not_voice(question, NotVoice.QUESTION)

    figures = _figures(desk, request_id)

    assert (figures.voices, figures.left_out) == (1, 1)


def test_districts_are_held_against_their_residents_and_silent_ones_named(
    desk: Desk, request_id: str, tmp_path: Path
) -> None:
    heard = desk.city.districts()[0]
    desk.city.add("district", name="静か校区", office_ids=(desk.office.id,))
    table = tmp_path / "人口.csv"
    table.write_text(f"校区,人口\n{heard.name},2000\n静か校区,3000\n", encoding="utf-8")
    desk.statistics.import_population(table)
    for day in ("2026-10-01", "2026-10-02"):
        desk.requests.link(request_id, _keep(desk, day, district_id=heard.id))

    figures = _figures(desk, request_id)

    (district,) = figures.districts
    assert (district.people, district.per_thousand) == (2000, 1.0)
    assert [desk.city.name_of(group.value) for group in figures.silent] == ["静か校区"]


def test_each_figure_knows_the_voices_behind_it(desk: Desk, request_id: str) -> None:
    district = desk.city.districts()[0].id
    here, elsewhere = _keep(desk, "2026-10-01", district_id=district), _keep(desk, "2026-09-01")
    for voice in (here, elsewhere):
        desk.requests.link(request_id, voice)

    report = desk.coaching.evidence(request_id)

    assert report.behind["all"] == {here, elsewhere}
    assert report.behind[f"district:{district}"] == {here}
    assert report.behind["month:2026-09"] == {elsewhere}
    keys = {bar.key for chart in report.charts for bar in chart.bars if bar.key}
    assert keys <= report.behind.keys()
