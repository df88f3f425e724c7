"""The monthly report over the share: drafts stay in the ward, what is approved is bound for the city."""

from __future__ import annotations

import datetime as dt
from typing import Any

from wardapp.desk.report_paper import booklet
from wardapp.domain.report import PartKind, ReportState
from wardapp.domain.voice import ContactDraft, VoiceDraft

NORTH, HEADQUARTERS = "北区役所", "総務市民局"
Town = Any  # conftest.Town: importlib mode has no import of conftest


def test_headquarters_sees_how_far_a_ward_is_and_reads_what_its_mayor_approved(town: Town) -> None:
    hq = town.found()
    ward = town.join(hq, NORTH)
    year, month = ward.reports.due_month()
    ward.voices.keep(
        VoiceDraft(text="街灯が暗い", received_on=dt.date(year, month, 5)),
        ContactDraft(name="小倉 華子"),
    )
    report = ward.reports.propose(year, month).id
    ward.reports.add_sentence(report, PartKind.MOVES, "まだ案の段階です。")
    slip = ward.reports.add_sentence(report, PartKind.MOVES, "小倉さんの家の前が暗いです。").id
    town.sync(ward, hq)

    (north, _south) = hq.reports.month(year, month)
    assert north.report.state is ReportState.DRAFT
    assert hq.reports.get(report).parts == ()
    assert hq.database.one("SELECT count(*) FROM report_sentence")[0] == 0

    ward.reports.discard_sentence(slip)
    ward.work_as(next(p for p in ward.city.people(ward.office.id) if p.name == "北山太郎").id)
    ward.reports.approve(report)
    town.sync(ward, hq)

    made = booklet(hq, year, month)
    approved = hq.reports.get(report)
    assert made.wards == ("北区",)
    assert approved.part(PartKind.VOICES).figures["total"] == 1
    assert "まだ案の段階です。" in [s.text for s in approved.part(PartKind.MOVES).sentences]
    assert "小倉" not in str(approved)
