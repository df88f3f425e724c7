"""The published database: opens in plain tools, says what the desk says, and names nobody."""

from __future__ import annotations

import datetime as dt
import re
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from tests.helpers.acting import submit

from wardapp.desk import Desk
from wardapp.desk.published import Published
from wardapp.domain.meeting import MeetingKind
from wardapp.domain.request import Outcome
from wardapp.domain.voice import ContactDraft, VoiceDraft
from wardapp.domain.voice_list import VoiceFilter
from wardapp.errors import Cancelled, FileRefused, NotAllowed
from wardapp.exchange.published_tables import TABLES, VIEWS

PAGE = (Path(__file__).parents[2] / "docs" / "published-database.md").read_text(encoding="utf-8")
NOBODY = (
    "小倉", "華子", "おぐら", "はなこ", "093-582-0000", "0935820000", "hanako@example.jp", "城内1番1号", "秘密の備考",
    "写真.jpg", "総務花子", "北山太郎", "広田", "説明者の氏名", "代理の氏名", "会議の記録", "山田", "中井",
)  # fmt: skip
"""Everything personal that the headquarters' desk of these tests holds."""


@pytest.fixture
def hq(make_desk: Callable[..., Desk], tmp_path: Path) -> Desk:
    """A headquarters' desk that holds personal data wherever a desk can hold it."""
    desk = make_desk("総務市民局", "広田 聡", sample=True)
    contact = ContactDraft(
        name="小倉 華子",
        kana="おぐら はなこ",
        phone="093-582-0000",
        email="hanako@example.jp",
        address="城内1番1号",
        note="秘密の備考",
    )
    for text, summary in (
        ("街灯が暗い", "街灯"),
        ("小倉さんの家の前の街灯", "小倉様の街灯"),
        ("電話は093-582-0000です", "折り返し 0935820000"),
        ("隣の山田さんがうるさい", "騒音"),
        ("私、中井と申します。側溝のふたがありません", "側溝"),
    ):
        voice = desk.voices.keep(
            VoiceDraft(
                text=text, summary=summary, wants_response=True, place="城内1番1号 小倉宅の前"
            ),
            contact,
        ).id
        assert voice is not None
    photo = tmp_path / "写真.jpg"
    photo.write_bytes(b"photo")
    desk.voices.attach(voice, photo)
    desk.voices.add_response(voice, "小倉 華子さんに093-582-0000へ電話", is_answer=True)
    request = desk.requests.add(
        title="街灯の更新", current_state="小倉 華子さんから要望", proposal="北山太郎区長の提案"
    ).id
    desk.requests.link(request, voice)
    meeting = desk.meetings.add(MeetingKind.WARD_MAYORS, dt.date(2026, 12, 1), note="会議の記録").id
    desk.meetings.add_item(meeting, title="小倉様の件", presenter="説明者の氏名", note="会議の記録")
    desk.meetings.add_attendee(meeting, name="代理の氏名", deputy_for="北山太郎")
    return desk


@pytest.fixture
def published(hq: Desk, tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """The published database of that desk, opened by the standard library."""
    hq.published.build(tmp_path / "headquarters.sqlite")
    connection = sqlite3.connect(tmp_path / "headquarters.sqlite")
    yield connection
    connection.close()


def all_of(connection: sqlite3.Connection, sql: str) -> list[tuple[Any, ...]]:
    return connection.execute(sql).fetchall()


def test_no_personal_datum_is_in_any_byte(hq: Desk, tmp_path: Path) -> None:
    built = hq.published.build(tmp_path / "x.sqlite")
    held = str(hq.database.all("SELECT * FROM change"))
    assert all(datum in held for datum in NOBODY)

    for content in (
        built.path.read_bytes(),
        *(p.read_bytes() for p in hq.published.copies(csv=tmp_path / "csv")),
    ):
        for datum in NOBODY:
            assert datum.encode() not in content, datum
            assert datum.encode("utf-16-le") not in content, datum
    assert built.withheld >= 10


def test_parquet_names_nobody_either(hq: Desk, tmp_path: Path) -> None:
    from arro3.io import read_parquet

    for path in hq.published.copies(parquet=tmp_path / "parquet"):
        table = read_parquet(path).read_all()
        cells = [str(table.column(name).to_pylist()) for name in table.column_names]
        for datum in NOBODY:
            assert not any(datum in cell for cell in cells), (path.name, datum)


def test_what_is_left_out_is_named_and_counted(published: sqlite3.Connection) -> None:
    rows = dict(all_of(published, 'SELECT "要旨", "非掲載の文章" FROM "区民の声"'))

    assert rows["街灯"] == "場所"
    assert rows["騒音"] == "本文、場所"
    assert all_of(published, 'SELECT "件名", "非掲載の文章" FROM "区長要望" WHERE "見本" = 0') == [
        ("街灯の更新", "現状と課題、要望内容")
    ]
    ((withheld,),) = all_of(
        published, 'SELECT "値" FROM "資料の情報" WHERE "項目" = \'載せていない文章の数\''
    )
    assert int(withheld) >= 10


def test_every_table_and_view_opens_and_is_described(published: sqlite3.Connection) -> None:
    for table in TABLES:
        names = [row[1] for row in all_of(published, f'PRAGMA table_info("{table.name}")')]
        assert names == list(table.names)
        all_of(published, f'SELECT * FROM "{table.name}"')
        assert f"### {table.name}\n" in PAGE
        for column in table.columns:
            assert re.search(rf"^\| {column.name} \| {column.kind} \|", PAGE, re.MULTILINE), column
    for view in VIEWS:
        all_of(published, f'SELECT * FROM "{view.name}"')
        assert f"| {view.name} | {view.meaning} |" in PAGE
    assert all_of(published, "PRAGMA integrity_check") == [("ok",)]
    assert all_of(published, "PRAGMA journal_mode") == [("delete",)]
    described = all_of(published, 'SELECT count(*) FROM "項目一覧"')
    assert described == [(sum(len(t.columns) for t in TABLES),)]


def test_names_fit_access_and_odbc() -> None:
    for name in [t.name for t in TABLES] + [v.name for v in VIEWS]:
        assert len(name) <= 30
        assert not re.search(r"[.!`\[\]\"'・（）()／/\s]", name)
    for table in TABLES:
        assert len(table.columns) < 100
        for column in table.columns:
            assert not re.search(r"[.!`\[\]\"'・（）()／/\s]", column.name)


def test_it_counts_what_the_desk_counts(hq: Desk, tmp_path: Path) -> None:
    bureau = next(o.id for o in hq.city.offices() if o.name == "建設局")
    done = hq.requests.add(
        title="公園の更新",
        fiscal_year=2026,
        bureau_id=bureau,
        current_state="古い",
        proposal="新しく",
        expected_effect="安全",
    ).id
    submit(hq, done)
    hq.requests.conclude(done, Outcome.PARTLY_ADOPTED, amount=1200, reason="一部")
    gone = hq.voices.keep(VoiceDraft(text="捨てた声")).id
    assert gone is not None
    hq.voices.discard([gone])
    path = hq.published.build(tmp_path / "x.sqlite").path

    with sqlite3.connect(path) as connection:
        voices = all_of(connection, 'SELECT count(*) FROM "区民の声"')[0][0]
        monthly = all_of(connection, 'SELECT sum("件数") FROM "月別受付件数"')[0][0]
        rates = all_of(
            connection, 'SELECT "結果確定の件数", "一部事業化", "事業化率" FROM "区長要望の結果" '
            'WHERE "年度" = 2026 AND "結果確定の件数" > 0',
        )  # fmt: skip
        answered = all_of(connection, 'SELECT sum("回答した件数") FROM "回答の状況"')[0][0]
    connection.close()

    assert voices == monthly == hq.voices.count(VoiceFilter())
    rate = hq.requests.adoption_rate(2026)
    assert rates == [(rate.concluded, rate.partly, 100.0)]
    assert answered == 1
    assert "捨てた声".encode() not in path.read_bytes()


def test_pandas_reads_it(published: sqlite3.Connection, hq: Desk) -> None:
    voices = pd.read_sql('SELECT * FROM "区民の声"', published, parse_dates=["受付日"])

    assert len(voices) == hq.voices.count(VoiceFilter())
    assert str(voices["受付日"].dtype).startswith("datetime64")
    assert voices["年度"].max() == 2026


def test_csv_opens_in_excel_and_does_nothing_there(hq: Desk, tmp_path: Path) -> None:
    hq.voices.keep(VoiceDraft(text='=HYPERLINK("http://x")', summary="+1"))

    files = hq.published.copies(csv=tmp_path / "csv")

    assert {p.stem for p in files} == {t.name for t in TABLES} | {v.name for v in VIEWS}
    content = (tmp_path / "csv" / "区民の声.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    table = pd.read_csv(tmp_path / "csv" / "区民の声.csv")
    assert "'=HYPERLINK" in str(list(table["本文"]))


def test_parquet_has_types(hq: Desk, tmp_path: Path) -> None:
    from arro3.io import read_parquet

    hq.published.copies(parquet=tmp_path / "parquet")

    voices = read_parquet(tmp_path / "parquet" / "区民の声.parquet").read_all()
    types = {name: str(voices.column(name).type) for name in ("受付日", "年度", "本文")}
    assert "Date32" in types["受付日"]
    assert "Int64" in types["年度"]
    assert "Utf8" in types["本文"]
    assert dt.date(2025, 5, 1) in voices.column("受付日").to_pylist()
    rates = read_parquet(tmp_path / "parquet" / "期限超過の声.parquet").read_all()
    assert "超過日数" in rates.column_names


def test_all_texts_can_be_left_out(hq: Desk, tmp_path: Path) -> None:
    hq.settings.set("published.texts", False)

    path = hq.published.build(tmp_path / "x.sqlite").path

    assert "街灯".encode() not in path.read_bytes()
    with sqlite3.connect(path) as connection:
        assert all_of(connection, 'SELECT count(*) FROM "区民の声" WHERE "本文" IS NOT NULL') == [
            (0,)
        ]
        assert all_of(connection, 'SELECT count(*) FROM "区民の声"')[0][0] > 0
    connection.close()


def test_what_another_desk_wrote_wrongly_is_empty_not_an_end(hq: Desk, tmp_path: Path) -> None:
    with hq.database.write() as writing, hq.database.without_capture():
        writing.execute(
            "UPDATE voice SET received_on = 'きのう', call_seconds = 'たくさん', state = 'x', "
            "category_id = 'nowhere', due_on = 5 WHERE pk = 1"
        )
        writing.execute("UPDATE category SET parent_id = id")
        writing.execute("UPDATE request SET fiscal_year = 'x', estimated_cost = 1.5")

    path = hq.published.build(tmp_path / "x.sqlite").path

    with sqlite3.connect(path) as connection:
        row = all_of(
            connection, 'SELECT "受付日", "通話秒数", "状態", "分類" FROM "区民の声" LIMIT 1'
        )
    connection.close()
    assert row == [(None, None, None, None)]


def test_the_same_content_has_the_same_digest_whenever_it_is_made(hq: Desk, tmp_path: Path) -> None:
    first = hq.published.build(tmp_path / "1.sqlite")
    hq.clock.moment += dt.timedelta(days=3)  # type: ignore[attr-defined]
    second = hq.published.build(tmp_path / "2.sqlite")
    hq.voices.keep(VoiceDraft(text="新しい声"))
    third = hq.published.build(tmp_path / "3.sqlite")

    assert first.content == second.content != third.content


def test_a_ward_builds_none_and_who_cancels_leaves_none(
    hq: Desk, desk: Desk, tmp_path: Path
) -> None:
    class Stop:
        def progress(self, done: int, total: int, what: str = "") -> None: ...

        def check(self) -> None:
            raise Cancelled

    with pytest.raises(NotAllowed):
        Published(desk, desk.database).build(tmp_path / "ward.sqlite")
    with pytest.raises(Cancelled):
        hq.published.copies(csv=tmp_path / "csv", progress=Stop())
    with pytest.raises(FileRefused):
        hq.published.build(tmp_path / "no folder" / "x.sqlite")
    with pytest.raises(FileRefused):
        hq.published.copies(parquet=tmp_path / "no folder" / "deep")
    assert not list(tmp_path.glob("**/*.tmp"))
    assert not list((tmp_path / "csv").glob("*"))
