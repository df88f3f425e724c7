"""A year of meetings, the calendar and the invitation from the command line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

Run = Callable[..., Any]


def test_a_year_is_planned_and_goes_out_as_a_calendar_and_an_e_mail(
    run: Run, tmp_path: Path
) -> None:
    assert run("meetings", "plan-year", "令和9年度").code == 2
    rule = run("meetings", "series", "--kind", "その他の会議", "--weekday", "水曜日", "--json").json
    assert rule["rule"] == "毎月第1水曜日（閉庁日のときは次の開庁日）"
    planned = run("meetings", "plan-year", "令和9年度", "--json").json
    assert len(planned) == 12
    assert run("meetings", "plan-year", "令和9年度", "--json").json == []

    out = tmp_path / "year.ics"
    answer = run(
        "meetings", "calendar", "--from", "2027-04-01", "--to", "2028-03-31", "--out", out, "--json"
    ).json
    assert answer["events"] == 12
    mail = tmp_path / "invitation.eml"
    letter = run("meetings", "invite", planned[0]["id"], "--out", mail, "--json").json
    assert letter["subject"] == "令和9年度第1回その他の会議の開催について"
    assert mail.read_bytes().startswith(b"Subject:")
    figures = run("meetings", "agreements", "--json").json
    assert [f["way"] for f in figures] == ["meeting", "visits"]


def test_what_is_no_rule_is_refused_with_the_choices(run: Run) -> None:
    refused = run("meetings", "series", "--nth", "第7")
    assert refused.code == 2
    assert "第1、第2、第3、第4、最終" in refused.err
    assert run("meetings", "series", "--weekday", "八").code == 2
