"""Real files of Japanese offices go through the preview: read, or refused with a sentence."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from wardapp.desk import Desk
from wardapp.domain.voice_list import VoiceFilter
from wardapp.errors import FileRefused
from wardapp.exchange.mapping import Mapping

AWKWARD = ("yaizu_opendata", "tablelinker_samples")


def test_awkward_files_are_previewed_without_a_crash(desk: Desk, shared_data: Path) -> None:
    seen = 0
    sentences: list[str] = []
    for folder in AWKWARD:
        for path in sorted((shared_data / folder).rglob("*")):
            if path.suffix not in {".csv", ".xlsx", ".txt"}:
                continue
            try:
                shown = desk.preview_import(path)
            except FileRefused as refused:
                sentences.append(refused.message)
                continue
            seen += 1
            assert shown.table.heads, path.name
            assert all(bad.reason for bad in shown.bad), path.name
    assert seen > 30
    assert all("何も取り込んでいません" in sentence for sentence in sentences)


@pytest.mark.parametrize(
    ("name", "heads", "rows"),
    [
        ("hachijo_sightseeing.csv", "観光スポット名称", 20),
        ("katsushika_tourism.csv", "都道府県コード又は市区町村コード", 3),
        ("kyotenbyoinlist20220101.csv", "二次保健医療圏", 87),
        ("yanai_tourism_tsv.txt", "市区町村コード", 18),
        ("yanai_tourism_sjis.csv", "市区町村コード", 18),
        ("国立博物館展示催事.csv", "展示名", 5),
    ],
)
def test_titles_tabs_and_comments_do_not_hide_the_table(
    desk: Desk, shared_data: Path, name: str, heads: str, rows: int
) -> None:
    shown = desk.preview_import(shared_data / "tablelinker_samples" / name)
    assert shown.table.heads[0] == heads
    assert len(shown.table.rows) == rows


def test_dates_of_old_eras_are_named_and_not_guessed(desk: Desk, shared_data: Path) -> None:
    path = shared_data / "tablelinker_samples" / "火山被害.csv"
    shown = desk.preview_import(path, Mapping({"received_on": "噴火年月日"}, ["備考"]))
    assert any("享保6年" in bad.reason for bad in shown.bad)


def test_every_opinion_of_the_survey_is_accounted_for(
    make_desk: Callable[..., Desk], shared_data: Path, tmp_path: Path
) -> None:
    desk = make_desk("北区役所", "北山太郎")
    path = shared_data / "fukui_kanko_survey" / "residents_202204_202412.csv"
    report = desk.import_voices(path)
    assert report.imported + report.duplicates == 11_508
    assert report.duplicates == 3
    assert not report.bad
    assert desk.voices.count(VoiceFilter()) == report.imported


def test_the_raw_month_comes_in_with_a_saved_mapping(
    make_desk: Callable[..., Desk], shared_data: Path, tmp_path: Path
) -> None:
    from wardapp.exchange.mapping import load_mapping

    desk = make_desk("北区役所", "北山太郎")
    path = shared_data / "fukui_kanko_survey" / "raw_202305_90cols.csv"
    Mapping(
        {"received_on": "回答日時", "place": "回答エリア"}, ["不便さの内容", "施設に求めるもの"]
    ).save(tmp_path / "福井.json")
    report: Any = desk.import_voices(path, load_mapping(tmp_path / "福井.json"))
    assert not report.bad
    assert report.imported > 416
    assert report.without_text > 0
    found = desk.voices.rows(desk.voices.ids(VoiceFilter(query="レインボー"), limit=5))
    assert all(row.received_on.year == 2023 for row in found)


def test_proposals_written_over_many_lines_come_in(desk: Desk, shared_data: Path) -> None:
    shown = desk.preview_import(shared_data / "team_mirai_proposals" / "proposals.csv")
    assert (shown.voices + shown.duplicates, shown.without_text) == (1059, 8411)
    assert "\n" in shown.first[0][0].text
