"""A request and a meeting from the command line, to the paper."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.helpers.acting import pretend

from wardapp.desk import Desk
from wardapp.domain.city import Role

if TYPE_CHECKING:
    from tests.cli.conftest import Run


@pytest.fixture
def request_id(run: Run) -> str:
    """A complete request that is still a draft."""
    made = run(
        "requests", "add", "--title", "公園照明の更新", "--bureau", "建設局", "--current-state", "暗い",
        "--proposal", "照明を替える", "--expected-effect", "夜も歩ける", "--estimated-cost", "1,200万円",
        "--policy-plan", "安全", "--importance", "重要", "--json",
    ).json  # fmt: skip
    return str(made["id"])


def test_a_request_is_drafted_for_next_year(run: Run, request_id: str) -> None:
    made = run("requests", "show", request_id, "--json").json
    assert made["number"].startswith("北-R9-要望-")
    assert (made["fiscal_year"], made["bureau"], made["state"]) == (2027, "建設局", "下書き")
    assert (made["estimated_cost"], made["importance"], made["policy_plan"]) == (
        12_000,
        "重要",
        "安全",
    )
    assert request_id in {
        r["id"] for r in run("requests", "list", "--fiscal-year", "R9", "--json").json
    }
    assert run("requests", "list", "--fiscal-year", "令和20年度", "--json").json == []


def test_voices_stand_behind_a_request(run: Run, request_id: str) -> None:
    voice = run("voices", "add", "--text", "公園が暗い", "--json").json
    linked = run(
        "requests", "link", request_id, "--voice", voice["number"], "--example", "--json"
    ).json
    assert [(v["id"], v["is_example"]) for v in linked["voices"]] == [(voice["id"], True)]
    assert run("voices", "show", voice["id"], "--json").json["requests"][0]["id"] == request_id
    assert run("requests", "link", request_id, "--voice", "なし-0001").code == 3
    assert (
        run("requests", "link", request_id, "--voice", voice["id"], "--remove", "--json").json[
            "voices"
        ]
        == []
    )


def test_a_request_goes_from_draft_to_outcome(run: Run, request_id: str, data_dir: Path) -> None:
    assert run("requests", "step", request_id, "提出済").code == 3
    assert run("requests", "step", request_id, "区内確認", "--json").json["state"] == "区内確認"
    assert run("requests", "step", request_id, "区長決定").code == 3  # by whom it must not be
    with Desk.open(data_dir) as desk:
        desk.work_as(desk.city.people(desk.office.id, Role.WARD_MAYOR)[0].id)
    for state in ("区長決定", "提出済"):
        assert run("requests", "step", request_id, state, "--json").json["state"] == state
    words = ("conclude", request_id, "--outcome", "一部事業化", "--amount", "８００万円")
    assert run("requests", *words, "--reason", "予算の範囲で").code == 3  # a bureau says it
    with Desk.open(data_dir) as desk:
        pretend(desk, "request", request_id, state="concluded", outcome="partly_adopted")
    rate = run("requests", "rate", "R9", "--json").json
    assert (rate["partly_adopted"], rate["concluded"], rate["rate"]) == (1, 1, 1.0)


def test_fields_of_a_request_are_set(run: Run, request_id: str) -> None:
    changed = run(
        "requests",
        "set",
        request_id,
        "件名=照明の更新",
        "概算額=500万円",
        "状態=区内確認",
        "--json",
    ).json
    assert (changed["title"], changed["estimated_cost"], changed["state"]) == (
        "照明の更新",
        5000,
        "区内確認",
    )
    answer = run("requests", "set", request_id, "件名=変えない", "概算額=たくさん")
    assert answer.code == 3
    assert run("requests", "show", request_id, "--json").json["title"] == "照明の更新"
    assert run("requests", "set", request_id, "色=赤").code == 2


def test_a_request_is_printed(run: Run, request_id: str, tmp_path: Path) -> None:
    out = tmp_path / "調書.pdf"
    answer = run(
        "requests", "print", request_id, "--document", "予算要望調書", "--out", out, "--json"
    ).json
    assert answer["id"] == request_id
    assert out.read_bytes().startswith(b"%PDF")
    assert run("requests", "print", request_id, "--document", "感謝状", "--out", out).code == 2
    assert run("requests", "print", "ffffffff", "--out", tmp_path / "x.pdf").code == 3
    assert not (tmp_path / "x.pdf").exists()


@pytest.fixture
def meeting_id(run: Run) -> str:
    """A planned 区長会議."""
    made = run(
        "meetings",
        "add",
        "--kind",
        "区長会議",
        "--date",
        "R8.12.1",
        "--place",
        "特別会議室",
        "--json",
    ).json
    return str(made["id"])


def test_a_meeting_has_its_members_and_running_times(
    run: Run, meeting_id: str, request_id: str
) -> None:
    voice = run("voices", "add", "--text", "道路が狭い", "--json").json
    run("meetings", "item", meeting_id, "--request", request_id, "--minutes", "１５")
    run("meetings", "item", meeting_id, "--voice", voice["number"])
    run("meetings", "item", meeting_id, "--title", "開会", "--at", 1, "--minutes", 5)
    shown = run("meetings", "show", meeting_id, "--json").json
    assert (shown["kind"], shown["date"], shown["place"]) == (
        "区長会議",
        "2026-12-01",
        "特別会議室",
    )
    assert [(i["title"], i["begins"]) for i in shown["items"]] == [
        ("開会", "10:00"), ("公園照明の更新", "10:05"), ("区民の声：道路が狭い", "10:20"),
    ]  # fmt: skip
    assert {a["name"] for a in shown["attendees"]} >= {"総務花子", "北山太郎"}
    assert meeting_id in {
        m["id"] for m in run("meetings", "list", "--kind", "区長会議", "--json").json
    }


def test_an_item_needs_something_to_be_about(run: Run, meeting_id: str) -> None:
    assert run("meetings", "item", meeting_id).code == 3
    assert run("meetings", "item", meeting_id, "--request", "ffffffff").code == 3
    assert run("meetings", "add", "--kind", "茶話会", "--date", "R8.12.1").code == 2
    assert run("meetings", "add", "--kind", "区長会議", "--date", "R8.2.30").code == 3


def test_agenda_and_attendance_list_are_printed(
    run: Run, meeting_id: str, request_id: str, tmp_path: Path
) -> None:
    run("meetings", "item", meeting_id, "--request", request_id)
    for name in ("次第", "出席者名簿"):
        out = tmp_path / f"{name}.pdf"
        run("meetings", "print", meeting_id, "--document", name, "--out", out)
        assert out.read_bytes().startswith(b"%PDF")


def test_requests_and_meetings_go_to_the_bin_and_back(
    run: Run, meeting_id: str, request_id: str
) -> None:
    for kind, record in (("requests", request_id), ("meetings", meeting_id)):
        run(kind, "discard", record)
        assert record not in {r["id"] for r in run(kind, "list", "--json").json}
        run(kind, "restore", record)
        assert record in {r["id"] for r in run(kind, "list", "--json").json}


def test_answers_calendar_and_rates_are_reached_without_a_window(
    run: Run, request_id: str, tmp_path: Path
) -> None:
    out = tmp_path / "局.csv"
    assert run("requests", "write-asks", "R9", "--out", out, "--json").json["rows"] == 0
    out.write_text("番号,局,結果\nなし-1,建設局,事業化\n", encoding="utf-8")
    taken = run("requests", "take-answers", out, "--json").json
    assert (taken["taken"], [u["row"] for u in taken["unmatched"]]) == (0, [2])
    assert run("requests", "calendar", "--json").json == []
    assert run("requests", "kept-aside", "--json").json == []
    assert "÷" in run("requests", "rates").out
