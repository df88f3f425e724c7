"""The figures of an office equal what one counts by hand, persons once, small numbers said so."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from openpyxl import load_workbook

from wardapp.desk import Desk
from wardapp.desk.statistics import LABELS
from wardapp.domain.voice import ContactDraft, NotVoice, Satisfaction, VoiceDraft, VoiceKind
from wardapp.errors import FileRefused
from wardapp.insight.figures import Period
from wardapp.insight.silence import heard, interval

NOVEMBER = Period(dt.date(2025, 11, 1), dt.date(2025, 11, 30))


def _keep(desk: Desk, day: str, name: str = "", **more: object) -> str:
    contact = ContactDraft(name=name) if name else None
    draft = VoiceDraft(text="街灯が暗い", received_on=dt.date.fromisoformat(day), **more)  # type: ignore[arg-type]
    return desk.voices.keep(draft, contact).id


def _figures(desk: Desk, column: str) -> dict[str, tuple[int, int, int, int]]:
    return {
        name: (f.voices, f.persons, f.before, f.last_year)
        for name, f in desk.statistics.by(column, NOVEMBER)
    }


def test_counts_stand_beside_the_month_before_and_the_year_before(desk: Desk) -> None:
    channel = desk.city.channels()[0]
    for day in ("2025-11-05", "2025-11-30", "2025-10-31", "2024-11-01"):
        _keep(desk, day, channel_id=channel.id)
    _keep(desk, "2025-11-08")

    assert _figures(desk, "channel") == {channel.name: (2, 2, 1, 1), "（記録なし）": (1, 1, 0, 0)}
    # A month is held against the month before it.
    assert _figures(desk, "month") == {"R7.11": (3, 3, 1, 1)}


def test_one_person_who_calls_often_is_one_person(desk: Desk) -> None:
    often = [_keep(desk, "2025-11-05", name="山田") for _ in range(4)]
    desk.callers.same_person(often)
    _keep(desk, "2025-11-06")

    summary = desk.statistics.summary(NOVEMBER)

    assert (summary.voices, summary.persons) == (5, 2)


def test_what_is_no_voice_an_approach_or_thrown_away_is_not_counted(desk: Desk) -> None:
    _keep(desk, "2025-11-05")
    desk.handling.set_not_voice(_keep(desk, "2025-11-05"), NotVoice.ADVERTISING)
    _keep(desk, "2025-11-05", kind=VoiceKind.APPROACH)
    desk.voices.discard([_keep(desk, "2025-11-05")])

    summary = desk.statistics.summary(NOVEMBER)

    assert summary.voices == 1
    assert summary.not_voices == {"advertising": 1}


def test_days_to_answer_and_answers_in_time(desk: Desk) -> None:
    for days in (2, 4, 30):
        voice = _keep(desk, "2025-11-04", wants_response=True)
        desk.voices.add_response(
            voice,
            "交換しました。",
            is_answer=True,
            responded_on=dt.date(2025, 11, 4) + dt.timedelta(days=days),
        )
    _keep(desk, "2025-11-04", wants_response=True)

    days_taken = desk.statistics.summary(NOVEMBER).days

    assert (days_taken.answered, days_taken.median, days_taken.slowest_tenth) == (3, 4, 30)
    assert (days_taken.in_time, days_taken.with_due, days_taken.waiting) == (2, 3, 1)


@pytest.mark.parametrize(
    ("period", "before"),
    [
        (("2025-11-01", "2025-11-30"), ("2025-10-01", "2025-10-31")),
        (("2026-01-01", "2026-01-31"), ("2025-12-01", "2025-12-31")),
        (("2025-04-01", "2026-03-31"), ("2024-04-01", "2025-03-31")),
        (("2025-11-10", "2025-11-16"), ("2025-11-03", "2025-11-09")),
    ],
)
def test_the_period_before_is_as_long(period: tuple[str, str], before: tuple[str, str]) -> None:
    found = Period(*map(dt.date.fromisoformat, period)).before()

    assert (found.first, found.last) == tuple(map(dt.date.fromisoformat, before))


def test_a_district_is_quiet_only_where_chance_cannot_be_the_reason() -> None:
    found = {
        one.group: one for one in heard({"a": 40, "b": 2, "c": 0}, {"a": 5000, "b": 4000, "c": 90})
    }

    assert found["b"].is_quiet
    assert not found["c"].is_quiet  # nobody of 90 says nothing
    assert not found["a"].is_quiet
    assert found["a"].low < found["a"].rate < found["a"].high


def test_the_interval_is_the_published_one() -> None:
    """Byar's approximation against the exact Poisson limits (Breslow and Day 1987, table 2.10)."""
    for count, low, high in (
        (0, 0.0, 3.69),
        (1, 0.03, 5.57),
        (10, 4.80, 18.39),
        (100, 81.4, 121.6),
    ):
        found = interval(count)
        assert found == pytest.approx((low, high), rel=0.02, abs=0.03)


def test_a_population_table_is_read_and_shows_who_is_not_heard(desk: Desk, tmp_path: Path) -> None:
    district = desk.city.districts()[0]
    table = tmp_path / "人口.csv"
    table.write_bytes(
        f'校区,年代,人口,昼間人口,基準日\r\n{district.name},,"5,200",6100,R7.10.1\r\n,20代,800人,,R7.10.1\r\n'.encode(
            "cp932"
        )
    )
    _keep(desk, "2025-11-05", district_id=district.id)

    desk.statistics.import_population(table)
    desk.statistics.import_population(table)

    ((name, found),) = desk.statistics.silent_districts(NOVEMBER)
    assert (name, found.people, found.persons) == (district.name, 5200, 1)
    ((age, _),) = desk.statistics.silent_ages(NOVEMBER)
    assert age == "20代"


@pytest.mark.parametrize(
    "content",
    [
        "名前,数\n甲,1\n",
        "校区,人口\n知らない校区,5\n",
        "年代,人口\n20代,多い\n",
        "年代,人口\n若者,5\n",
    ],
)
def test_a_table_that_is_not_understood_is_refused_whole(
    desk: Desk, tmp_path: Path, content: str
) -> None:
    table = tmp_path / "人口.csv"
    table.write_text(content, encoding="utf-8")

    with pytest.raises(FileRefused):
        desk.statistics.import_population(table)

    assert desk._db.all("SELECT 1 FROM population") == []


def test_the_figures_come_as_excel_and_on_paper(desk: Desk, tmp_path: Path) -> None:
    _keep(desk, "2025-11-05")
    desk.statistics.write_excel(tmp_path / "統計.xlsx", NOVEMBER)

    book = load_workbook(tmp_path / "統計.xlsx")
    assert "校区" in book.sheetnames
    assert book["月"]["B2"].value == 1
    assert desk.statistics.paper(NOVEMBER).startswith(b"%PDF")


def test_days_and_satisfaction_are_tables_and_each_row_names_its_voices(desk: Desk) -> None:
    answered = {}
    for days in (0, 7, 8, 40):
        voice = answered[days] = _keep(desk, "2025-11-04", wants_response=True)
        desk.voices.add_response(
            voice,
            "交換しました。",
            is_answer=True,
            responded_on=dt.date(2025, 11, 4) + dt.timedelta(days=days),
        )
    waiting = _keep(desk, "2025-11-04", wants_response=True)
    _keep(desk, "2025-11-04")
    desk.voices.edit(answered[0], satisfaction=Satisfaction.PARTLY)

    rows = desk.statistics.by("answer_days", NOVEMBER)
    assert [(name, figure.voices) for name, figure in rows] == [
        ("その日のうち", 1),
        ("7日以内", 1),
        ("14日以内", 1),
        ("31日以上", 1),
        ("回答を待っているもの", 1),
        ("回答を求めていないもの", 1),
    ]
    assert desk.statistics.behind("answer_days", "waiting", NOVEMBER) == [waiting]
    assert desk.statistics.behind("answer_days", "7", NOVEMBER) == [answered[7]]
    assert ("一部納得された", 1) in [
        (name, figure.voices) for name, figure in desk.statistics.by("satisfaction", NOVEMBER)
    ]
    # Every row of every table stands for as many voices as it says.
    for column in LABELS:
        for _name, figure in desk.statistics.by(column, NOVEMBER):
            behind = desk.statistics.behind(column, figure.value, NOVEMBER)
            assert len(behind) == figure.voices


def test_the_excel_file_has_a_picture_beside_each_table(desk: Desk, tmp_path: Path) -> None:
    for number in range(3):
        _keep(desk, f"2025-11-0{number + 1}")
    path = tmp_path / "統計.xlsx"
    desk.statistics.write_excel(path, NOVEMBER)
    book = load_workbook(path)
    assert len(book["月"]._charts) == 1
    assert len(book["回答までの日数"]._charts) == 1
