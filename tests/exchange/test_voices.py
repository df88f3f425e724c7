"""Rows become voices; what cannot be taken is named with row and reason, and nothing is guessed."""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from wardapp.domain.voice import VoiceState
from wardapp.domain.voice_list import VoiceFilter
from wardapp.errors import FileRefused, UnknownName
from wardapp.exchange.mapping import Mapping
from wardapp.exchange.reading import Table
from wardapp.exchange.voices import Drafts, digest, preview, write_bad_rows

TODAY = dt.date(2026, 11, 23)
KNOWN = {("channel", "電話"): "c1", ("district", "中央校区"): "d1", ("category", "公園"): "k1"}


def _resolve(kind: str, name: str) -> str:
    if (kind, name) not in KNOWN:
        raise UnknownName(kind, name, [])
    return KNOWN[kind, name]


def _table(heads: str, *rows: list[Any]) -> Table:
    return Table(heads.split(","), [list(r) for r in rows], list(range(2, len(rows) + 2)), "UTF-8")


def _drafts(table: Table, mapping: Mapping, **more: Any) -> Drafts:
    return Drafts(table, mapping, today=TODAY, resolve=_resolve, **more)


@pytest.mark.parametrize(
    "value",
    [
        "令和6年5月3日",
        "R6.5.3",
        "２０２４／５／３",
        "2024-05-03 16:26:05",
        45415,
        45415.7,
        "45415",
        dt.datetime(2024, 5, 3, 9, tzinfo=dt.UTC),
    ],
)
def test_dates_of_every_kind_are_understood(value: Any) -> None:
    drafts = _drafts(_table("日,声", [value, "公園"]), Mapping({"received_on": "日"}, ["声"]))
    ((draft, contact),) = drafts
    assert draft.received_on == dt.date(2024, 5, 3)
    assert contact is None


def test_a_row_with_a_date_that_does_not_exist_is_named() -> None:
    table = _table("日,声", ["R6.5.3", "一"], ["令和6年2月30日", "二"], ["R6.5.4", "三"])
    drafts = _drafts(table, Mapping({"received_on": "日"}, ["声"]))
    assert [d.text for d, _ in drafts] == ["一", "三"]
    (bad,) = drafts.bad
    assert bad.number == 3
    assert "令和6年2月30日" in bad.reason
    assert bad.cells == ("令和6年2月30日", "二")


def test_each_text_column_is_a_voice_and_a_bad_row_brings_none() -> None:
    table = _table(
        "日,a,b",
        ["R6.5.3", "駐車場", "案内板"],
        ["R6.5.3", "", " "],
        ["R6.5.3", "バス", "x" * 1_000_001],
    )
    drafts = _drafts(table, Mapping({"received_on": "日"}, ["a", "b"]))
    assert [d.text for d, _ in drafts] == ["駐車場", "案内板"]
    assert drafts.without_text == 1
    assert [b.number for b in drafts.bad] == [4]
    assert "長すぎます" in drafts.bad[0].reason


def test_unknown_names_are_noted_and_the_district_becomes_the_place() -> None:
    table = _table(
        "校区,方法,分類,声", ["中央校区", "電話", "公園", "一"], ["東校区", "矢文", "宇宙", "二"]
    )
    mapping = Mapping({"district": "校区", "channel": "方法", "category": "分類"}, ["声"])
    drafts = _drafts(table, mapping)
    (first, _), (second, _) = drafts
    assert (first.district_id, first.channel_id, first.category_id) == ("d1", "c1", "k1")
    assert (second.district_id, second.place, second.channel_id) == (None, "東校区", None)
    assert any("矢文" in note for note in drafts.notes)
    assert not drafts.bad


def test_who_spoke_is_kept_apart_from_the_voice() -> None:
    table = _table("声,氏名,電話", ["公園", "髙橋", 9355501.0], ["道路", "", ""])
    (_, first), (_, second) = _drafts(
        table, Mapping({"contact_name": "氏名", "contact_phone": "電話"}, ["声"])
    )
    assert first is not None
    assert (first.name, first.phone) == ("髙橋", "9355501")
    assert second is None


def test_states_defaults_entities_and_control_characters() -> None:
    table = _table("声,状態", ["AT&amp;T\x00の\x07鉄塔\ud800", "回答済"], ["公園", "なぞ"])
    drafts = _drafts(
        table, Mapping({"state": "状態"}, ["声"], {"channel": "電話", "received_on": "R6.5.3"})
    )
    (first, _), (second, _) = drafts
    assert first.text == "AT&Tの鉄塔"
    assert first.state is VoiceState.ANSWERED
    assert first.channel_id == "c1"
    assert first.received_on == dt.date(2024, 5, 3)
    assert second.state is VoiceState.RECEIVED


def test_duplicates_in_the_file_and_in_the_database_are_found() -> None:
    rows = [["R6.5.3", "公園"], ["R6.5.3", "公園"], ["R6.5.4", "ごみ"], ["R6.5.5", "道路"]]
    known = {digest("ゴミ", dt.date(2024, 5, 4))}

    def is_known(text: str, day: dt.date, place: str) -> bool:
        return digest(text, day, place) in known

    mapping = Mapping({"received_on": "日"}, ["声"])
    drafts = _drafts(_table("日,声", *rows), mapping, is_known=is_known)
    assert [d.text for d, _ in drafts] == ["公園", "道路"]
    assert drafts.duplicates == 2
    kept = _drafts(_table("日,声", *rows), mapping, is_known=is_known, keep_duplicates=True)
    assert len(list(kept)) == 4


def test_a_mapping_that_does_not_fit_is_refused() -> None:
    table = _table("日,声", ["R6.5.3", "公園"])
    for mapping, says in (
        (Mapping({}, ["ない"]), "ない"),
        (Mapping({"received_on": "日"}, []), "本文の列"),
    ):
        with pytest.raises(FileRefused, match=says):
            _drafts(table, mapping)
    with pytest.raises(UnknownName):
        _drafts(table, Mapping({}, ["声"], {"channel": "矢文"}))


def test_a_preview_shows_what_would_come_and_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "声.csv"
    path.write_text(
        '受付日,意見\nR6.5.3,公園\nR6.2.30,道路\nR6.5.4,"開いたまま\nR6.5.5,\n', encoding="cp932"
    )
    shown = preview(path, today=TODAY, resolve=_resolve)
    assert shown.table.encoding.startswith("Shift_JIS")
    assert shown.mapping.texts == ["意見"]
    assert (shown.voices, shown.without_text) == (1, 1)
    assert [bad.number for bad in shown.bad] == [3, 4]
    assert shown.first[0][0].text == "公園"


def test_bad_rows_are_offered_as_a_file_that_no_spreadsheet_runs(tmp_path: Path) -> None:
    path = tmp_path / "声.csv"
    path.write_text("受付日,意見\nR6.2.30,=cmd\nR6.2.31,+1\n")
    shown = preview(path, today=TODAY, resolve=_resolve)
    out = tmp_path / "直す行.csv"
    write_bad_rows(out, shown.table, shown.bad)
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["行", "理由", "受付日", "意見"]
    assert rows[1][0] == "2"
    assert "R6.2.30" in rows[1][1]
    assert rows[1][3] == "'=cmd"


def test_an_import_into_a_desk_is_all_or_nothing(
    desk: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wardapp.domain.voice_list import VoiceFilter
    from wardapp.errors import Cancelled

    path = tmp_path / "声.csv"
    path.write_text("受付日,意見\n" + "".join(f"R6.5.3,要望の{n}番\n" for n in range(450)))
    before = desk.voices.count(VoiceFilter())

    class Stopped:
        def progress(self, done: int, total: int, what: str = "") -> None:
            self.done = done

        def check(self) -> None:
            if getattr(self, "done", 0) >= 200:
                raise Cancelled

    with pytest.raises(Cancelled):
        desk.import_voices(path, progress=Stopped())
    assert desk.voices.count(VoiceFilter()) == before
    report = desk.import_voices(path)
    assert report.imported == 450
    assert desk.voices.count(VoiceFilter()) == before + 450
    again = desk.import_voices(path)
    assert (again.imported, again.duplicates) == (0, 450)


def test_a_dry_run_keeps_nothing(desk: Any, tmp_path: Path) -> None:
    from wardapp.domain.voice_list import VoiceFilter

    path = tmp_path / "声.csv"
    path.write_text("受付日,意見\nR6.5.3,試しに\n")
    before = desk.voices.count(VoiceFilter())
    assert desk.import_voices(path, dry_run=True).imported == 1
    assert desk.voices.count(VoiceFilter()) == before


def test_a_place_that_two_wards_have_is_the_own_wards(desk: Any, tmp_path: Path) -> None:
    """Where several others have it and the own ward has not, nobody guesses: it is noted."""
    south = next(o.id for o in desk.city.offices() if o.is_ward and o.id != desk.office.id)
    desk.city.add("district", name="青葉校区", office_ids=(south,))
    own = desk.city.add("district", name="青葉校区", office_ids=(desk.office.id,)).id
    for _ in range(2):
        desk.city.add("district", name="双葉校区", office_ids=(south,))
    path = tmp_path / "a.csv"
    path.write_text("内容,校区\n街灯が暗い,青葉校区\n草が高い,双葉校区\n", encoding="utf-8")

    report = desk.import_voices(path)

    rows = {
        v.text: v
        for v in (
            desk.voices.get(row.id)
            for row in desk.voices.rows(desk.voices.ids(VoiceFilter(), limit=2))
        )
    }
    assert rows["街灯が暗い"].district_id == own
    assert rows["草が高い"].district_id is None
    assert rows["草が高い"].place == "双葉校区"
    assert report.notes


def test_a_category_is_told_from_its_namesake_by_what_stands_above(
    desk: Any, tmp_path: Path
) -> None:
    roads = desk.city.add("category", name="道路").id
    wanted = desk.city.add("category", name="遊具", parent_id=roads).id
    path = tmp_path / "a.csv"
    path.write_text("内容,分類\n街灯が暗い,道路／遊具\n", encoding="utf-8")
    desk.import_voices(path)
    kept = desk.voices.rows(desk.voices.ids(VoiceFilter(), limit=1))[0]
    assert desk.voices.get(kept.id).category_id == wanted
