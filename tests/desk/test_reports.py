"""The monthly report: proposed from the records, approved by the ward mayor, frozen and counted again."""

from __future__ import annotations

import datetime as dt

import pytest

from wardapp.desk import Desk
from wardapp.domain.clock import FixedClock
from wardapp.domain.report import PartKind, ReportState, Source
from wardapp.domain.voice import ContactDraft, VoiceDraft
from wardapp.errors import InputRefused, NotAllowed

YEAR, MONTH = 2026, 10


def hear(desk: Desk, text: str, day: int, month: int = MONTH, **fields: str) -> str:
    return desk.voices.keep(
        VoiceDraft(text=text, received_on=dt.date(YEAR, month, day), **fields)
    ).id


@pytest.fixture
def report(desk: Desk) -> str:
    """October's report of a ward that heard three voices, one more than in September."""
    park = desk.city.find("category", "公園")
    for day in (3, 9):
        hear(desk, f"遊具が壊れている（{day}日）", day, category_id=park)
    flash = hear(desk, "橋の手すりが落ちかけている", 20)
    desk.flashes.mark("けが人が出るおそれ", voice_id=flash)
    for day in (1, 2):
        hear(desk, "街灯が暗い", day, 9)
    return desk.reports.propose(YEAR, MONTH).id


def texts(desk: Desk, report: str, kind: PartKind) -> list[str]:
    return [one.text for one in desk.reports.get(report).part(kind).sentences]


def as_mayor(desk: Desk) -> None:
    mayor = next(p for p in desk.city.people(desk.office.id) if p.name == "北山太郎")
    desk.work_as(mayor.id)


def test_what_residents_said_is_proposed_in_counts_and_change(desk: Desk, report: str) -> None:
    first, *_ = texts(desk, report, PartKind.VOICES)

    assert "3件（3人・3案件）" in first
    assert "前月比1件増、前年同月比3件増" in first
    (source,) = desk.reports.get(report).part(PartKind.VOICES).sentences[0].sources
    assert source == Source("voices", "all")
    assert "橋の手すり" in texts(desk, report, PartKind.THREE)[0]


def test_what_a_person_wrote_or_threw_away_is_not_proposed_again(desk: Desk, report: str) -> None:
    total, categories, *_ = desk.reports.get(report).part(PartKind.VOICES).sentences
    desk.reports.edit_sentence(total.id, text="声が増えました。")
    desk.reports.discard_sentence(categories.id)
    own = desk.reports.add_sentence(report, PartKind.ASKED, "橋の点検をお願いします。").id
    hear(desk, "また遊具が壊れた", 30)

    desk.reports.propose(YEAR, MONTH)

    said = texts(desk, report, PartKind.VOICES)
    assert said[0] == "声が増えました。"
    assert not any(one.startswith("多かったのは") for one in said)
    assert desk.reports.get(report).part(PartKind.ASKED).sentences[-1].id == own


def test_the_ward_mayor_alone_approves_and_no_personal_data_goes_out(
    desk: Desk, report: str
) -> None:
    desk.reports.submit(report)
    with pytest.raises(NotAllowed):
        desk.reports.approve(report)
    as_mayor(desk)
    desk.reports.give_back(report, "橋のことを書き足す")
    assert desk.reports.get(report).returned == "橋のことを書き足す"
    slip = desk.reports.add_sentence(report, PartKind.MOVES, "連絡先は093-555-0101です。").id
    with pytest.raises(InputRefused, match="連絡先は"):
        desk.reports.approve(report)
    desk.reports.discard_sentence(slip)

    desk.reports.approve(report)

    assert desk.reports.get(report).state is ReportState.APPROVED
    with pytest.raises(NotAllowed):
        desk.reports.add_sentence(report, PartKind.MOVES, "あとから")


def test_figures_stay_as_approved_and_come_out_again_from_the_records_of_then(
    desk: Desk, report: str, clock: FixedClock
) -> None:
    as_mayor(desk)
    desk.reports.approve(report)
    clock.moment += dt.timedelta(days=1)
    hear(desk, "遅れて届いた手紙", 31)
    old = hear(desk, "九月の声", 5, 9)
    desk.voices.edit(old, received_on=dt.date(YEAR, MONTH, 5))
    three = desk.reports.get(report).part(PartKind.THREE).sentences
    desk.voices.discard([three[0].sources[0].record_id])

    frozen = desk.reports.whole(report).part(PartKind.VOICES).figures
    total, *others = desk.reports.recount(report)

    assert frozen["total"] == 3
    assert (total.approved, total.then, total.now) == (3, 3, 4)
    assert all(one.agrees for one in (total, *others))
    assert any(one.approved != one.now for one in others)


def test_a_month_is_asked_for_in_order_of_wards_with_what_is_missing(
    desk: Desk, report: str
) -> None:
    north, south = desk.reports.month(YEAR, MONTH)

    assert (north.office.name, north.report and north.report.state) == (
        "北区役所",
        ReportState.DRAFT,
    )
    assert (south.office.name, south.report) == ("南区役所", None)
    assert desk.reports.approved(YEAR, MONTH) == ()


def test_a_sentence_that_names_who_spoke_is_not_approved(desk: Desk, report: str) -> None:
    voice = desk.voices.keep(
        VoiceDraft(text="家の前が暗い", received_on=dt.date(YEAR, MONTH, 5)),
        ContactDraft(name="小倉 華子"),
    ).id
    desk.reports.add_sentence(
        report, PartKind.THREE, "小倉さんの家の前が暗い。", [Source("voice", voice)]
    )
    as_mayor(desk)

    with pytest.raises(InputRefused, match="名前など"):
        desk.reports.approve(report)


def test_a_month_without_any_voice_is_proposed_and_printed(desk: Desk) -> None:
    report = desk.reports.propose(2019, 1).id

    assert "0件" in texts(desk, report, PartKind.VOICES)[0]
    assert desk.print("マンスリーリポート", report).startswith(b"%PDF")
