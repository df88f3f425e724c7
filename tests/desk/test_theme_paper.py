"""What is printed and written of themes, hearings and question rounds."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from python_calamine import CalamineWorkbook

from wardapp.desk import Desk
from wardapp.domain.theme import ThemeStage
from wardapp.domain.voice import ContactDraft, VoiceDraft


@pytest.fixture
def headquarters(make_desk: Callable[..., Desk]) -> Desk:
    """A desk of the coordinating bureau with a theme, opinions and a question round."""
    desk = make_desk("総務市民局", "本庁 花子")
    wards = [desk.city.find("office", ward) for ward in ("北区役所", "南区役所")]
    view = desk.city.add("viewpoint", name="区の裁量権の拡張").id
    opinions = [
        desk.hearings.add_opinion(
            f"{n}公園を区で直したい", office_id=ward, topic="公園", viewpoint_id=view,
            said_on=dt.date(2026, 5, 1),
        ).id
        for n, ward in enumerate(wards)
    ]  # fmt: skip
    theme = desk.themes.make_from(
        [("opinion", one) for one in opinions], "公園の使い方を区で決める", viewpoint_id=view
    ).id
    desk.theme_work.move(theme, ThemeStage.STUDY, "看板の数を調べた")
    return desk


def _text(pdf: bytes) -> str:
    return "".join(
        "".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf)).pages
    )


def test_the_table_of_themes_says_stage_step_and_in_how_many_wards(headquarters: Desk) -> None:
    text = _text(headquarters.print("課題整理表", ""))

    assert "課題整理表" in text
    assert "公園の使い方を区で決める" in text
    assert "2／2区" in text
    assert "看板の数を調べた" in text
    assert "住民全体の割合ではありません" in text


def test_the_excel_table_holds_the_same_as_numbers_and_dates(
    headquarters: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "課題整理表.xlsx"
    assert headquarters.theme_views.write_table(path) == 1

    book = CalamineWorkbook.from_path(path)
    heads, row = book.get_sheet_by_name("課題整理表").to_python()
    found = dict(zip(heads, row, strict=True))
    assert found["課題"] == "公園の使い方を区で決める"
    assert (found["意見（件）"], found["挙げた区の数"]) == (2, 2)
    assert book.get_sheet_by_name("検討過程").to_python()[1][-1] == "看板の数を調べた"


def test_the_summary_of_opinions_counts_wards_and_quotes_every_opinion(
    headquarters: Desk,
) -> None:
    text = _text(headquarters.print("意見のまとめ", "2026"))

    assert "2／2" in text
    assert "0公園を区で直したい" in text
    assert "1公園を区で直したい" in text
    assert "区の裁量権の拡張" in text


def test_a_theme_on_paper_quotes_no_voice_that_names_who_spoke(desk: Desk) -> None:
    plain = desk.voices.keep(VoiceDraft(text="遊具がさびている")).id
    named = desk.voices.keep(
        VoiceDraft(text="山本と申します。遊具が危ない"), ContactDraft(name="山本 花子")
    ).id
    phone = desk.voices.keep(VoiceDraft(text="093-555-0100に電話をください。遊具の件")).id
    theme = desk.themes.make_from([("voice", v) for v in (plain, named, phone)], "遊具").id

    text = _text(desk.print("課題票", theme))

    assert "遊具がさびている" in text
    assert "声3件" in text
    assert "山本" not in text
    assert "0100" not in text


def test_answers_stand_side_by_side_and_what_is_missing_is_said(headquarters: Desk) -> None:
    desk = headquarters
    record = desk.inquiries.add("窓口のあり方").id
    desk.inquiries.ask(record, dt.date(2026, 12, 1))
    north = desk.city.find("office", "北区役所")
    desk.inquiries.write_answer(record, north, answer_1="端末が足りない", who="企画係")
    desk.inquiries.submit(record, north)

    text = _text(desk.print("照会への回答", record))
    assert "端末が足りない" in text
    assert "（未回答）" in text
    assert "照会票" in _text(desk.print("照会票", record))


@pytest.mark.parametrize("document", ["課題整理表", "取組計画", "検討案", "意見のまとめ"])
def test_an_empty_office_prints_an_empty_table_not_an_error(
    make_desk: Callable[..., Desk], document: str
) -> None:
    assert "該当するものはありません" in _text(make_desk("南区役所", "南 花子").print(document, ""))
