"""マンスリーリポート on paper, and the booklet of all wards."""

from __future__ import annotations

import datetime as dt
import io

from pypdf import PdfReader

from wardapp.desk import Desk
from wardapp.desk.report_paper import booklet
from wardapp.domain.chart import Chart, ChartBar, lay_out
from wardapp.domain.picture import Box, Line
from wardapp.domain.report import PartKind
from wardapp.domain.report_charts import CAPTION
from wardapp.domain.voice import VoiceDraft


def text_of(pdf: bytes) -> str:
    return "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def measured(text: str, size: float, _bold: bool) -> float:
    return len(text) * size


def test_a_bar_bears_the_line_of_chance_and_its_own_tone() -> None:
    bar = ChartBar("a", "中央校区", 4, "4人", low=2, high=6, tone="marked")

    drawn = lay_out(Chart(title="", bars=(bar,)), 300, 8, measured)

    (box,) = (one for one in drawn.shapes if isinstance(one, Box))
    chance = max((one for one in drawn.shapes if isinstance(one, Line)), key=lambda o: o.x2 - o.x1)
    assert box.tone == "marked"
    assert round(chance.x2 - chance.x1, 3) == round(box.width, 3)
    assert chance.x1 < box.x + box.width < chance.x2


def with_report(desk: Desk) -> str:
    desk.voices.keep(VoiceDraft(text="遊具が壊れている", received_on=dt.date(2026, 10, 3)))
    report = desk.reports.propose(2026, 10).id
    desk.reports.add_sentence(report, PartKind.ASKED, "公園の点検をお願いします。")
    desk.work_as(next(p for p in desk.city.people(desk.office.id) if p.name == "北山太郎").id)
    return report


def test_the_report_says_what_stands_in_it_and_that_voices_are_no_survey(desk: Desk) -> None:
    report = with_report(desk)

    draft = text_of(desk.print("マンスリーリポート", report))
    desk.reports.approve(report)
    approved = text_of(desk.print("マンスリーリポート", report))

    assert "区長の承認前です" in draft
    assert "北区長　北山太郎　承認" in approved
    for text in (draft, approved):
        assert "公園の点検をお願いします。" in text
        assert CAPTION in text.replace("\n", "")


def test_the_booklet_holds_contents_comparison_and_each_approved_ward(desk: Desk) -> None:
    desk.reports.approve(with_report(desk))

    made = booklet(desk, 2026, 10)

    reader = PdfReader(io.BytesIO(made.pdf))
    assert (made.wards, made.missing) == (("北区",), ("南区",))
    assert [line.title for line in reader.outline if not isinstance(line, list)] == [
        "目次",
        "各区の比較",
        "北区",
    ]
    pages = [page.extract_text() for page in reader.pages]
    assert "各区の比較" in pages[0]
    assert "未作成" in pages[1]
    assert "3／3" in pages[2]
