"""What is promised of voices: kept at once, found by any part, changed with a history, undone."""

from __future__ import annotations

import datetime as dt
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wardapp.desk import Desk
from wardapp.domain.changes import Changes
from wardapp.domain.city import Role
from wardapp.domain.text import normalise
from wardapp.domain.voice import ContactDraft, VoiceDraft, VoiceState
from wardapp.domain.voice_list import BEST, Sort, VoiceFilter
from wardapp.errors import Cancelled, InputRefused, NotAllowed, RecordNotFound, TextRefused
from wardapp.store.tokens import match_expression, pairs, singles


def found(desk: Desk, query: str) -> set[str]:
    return {row.id for row in desk.voices.rows(desk.voices.ids(VoiceFilter(query=query)))}


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("公園の街灯が暗い", "街"),
        ("公園の街灯が暗い", "の街灯が"),
        ("ﾌﾞﾗﾝｺが壊れた", "ぶらんこ"),
        ("ブランコが壊れた", "ﾌﾞﾗﾝｺ"),
        ("髙橋商店の前", "高橋"),
        ("山﨑さんの店", "山崎"),
        ("𠮷田公園", "吉田公園"),
        ("齋藤橋の上", "斎藤橋"),
        ("ＡＢＣマンション", "abc"),
        ("第３公園", "第3公園"),
        ("一行目\n二行目", "二行目"),
        ("a-b/c.d(e)", "b/c.d("),
        ("コンピューターの操作", "コンピュータ－"),
        ("葛󠄀飾", "葛飾"),
    ],
)
def test_any_part_is_found_whatever_its_width_kana_or_form(
    desk: Desk, text: str, query: str
) -> None:
    kept = desk.voices.keep(VoiceDraft(text=text))

    assert kept.id in found(desk, query)


def test_several_words_must_all_occur_in_any_order(desk: Desk) -> None:
    kept = desk.voices.keep(VoiceDraft(text="夜になると公園の街灯が暗くて怖い"))

    assert kept.id in found(desk, "街灯　公園")
    assert kept.id not in found(desk, "街灯 噴水")


def test_the_number_the_contact_and_the_answer_find_a_voice(desk: Desk) -> None:
    kept = desk.voices.keep(
        VoiceDraft(text="側溝の蓋"), ContactDraft(name="髙濵 みどり", phone="093-555-0177")
    )
    desk.voices.add_response(kept.id, "翌日に交換しました", is_answer=True)

    assert found(desk, "高浜") == {kept.id}
    assert found(desk, "交換しました") == {kept.id}
    assert found(desk, desk.voices.get(kept.id).number.lower()) == {kept.id}


_ALPHABET = "あいウｳ公園街灯髙高ー-ab AＢ1１。\n"


@given(
    st.lists(st.text(_ALPHABET, min_size=1, max_size=12), max_size=6),
    st.text(_ALPHABET, max_size=4),
)
def test_the_index_finds_exactly_what_like_on_folded_text_finds(
    texts: list[str], query: str
) -> None:
    import sqlite3

    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE f USING fts5(pairs, singles, tokenize='ascii')")
    connection.executemany(
        "INSERT INTO f (rowid, pairs, singles) VALUES (?, ?, ?)",
        [(n, pairs(t), singles(t)) for n, t in enumerate(texts, 1)],
    )
    words = [w for w in normalise(query).split(" ") if w]
    expected = {n for n, t in enumerate(texts, 1) if all(w in normalise(t) for w in words)}
    hits = (
        connection.execute("SELECT rowid FROM f WHERE f MATCH ?", (match_expression(words),))
        if words
        else ()
    )
    got = {row[0] for row in hits} if words else expected
    connection.close()

    assert got == expected


def test_newest_comes_first_by_day_of_receipt_and_best_by_density(desk: Desk) -> None:
    old = desk.voices.keep(
        VoiceDraft(text="噴水 噴水 噴水が止まった", received_on=dt.date(2025, 5, 1))
    )
    new = desk.voices.keep(
        VoiceDraft(text="長い話の途中で" * 8 + "噴水が出る。", received_on=dt.date(2026, 5, 1))
    )
    newest = desk.voices.rows(desk.voices.ids(VoiceFilter(query="噴水")))
    best = desk.voices.rows(desk.voices.ids(VoiceFilter(query="噴水"), BEST))

    assert [row.id for row in newest] == [new.id, old.id]
    assert [row.id for row in best] == [old.id, new.id]


def test_filters_narrow_a_search(desk: Desk) -> None:
    channel = desk.city.find("channel", "メール")
    kept = desk.voices.keep(
        VoiceDraft(
            text="噴水",
            channel_id=channel,
            received_on=dt.date(2026, 4, 2),
            due_on=dt.date(2026, 4, 9),
        )
    )
    desk.voices.keep(VoiceDraft(text="噴水"))
    narrow = [
        VoiceFilter(query="噴水", channel_ids=frozenset({channel})),
        VoiceFilter(query="噴水", received_to=dt.date(2026, 4, 30)),
        VoiceFilter(query="噴水", overdue=True),
    ]
    for wanted in narrow:
        assert [row.id for row in desk.voices.rows(desk.voices.ids(wanted))] == [kept.id]
        assert desk.voices.count(wanted) == 1


@pytest.mark.parametrize(
    "column",
    [
        "number",
        "received_on",
        "text",
        "state",
        "category",
        "district",
        "channel",
        "source",
        "division",
        "due_on",
        "office",
    ],
)
def test_a_list_sorts_by_every_column_both_ways(desk: Desk, column: str) -> None:
    up = desk.voices.ids(VoiceFilter(), Sort(column, descending=False))
    down = desk.voices.ids(VoiceFilter(), Sort(column, descending=True))

    assert sorted(up) == sorted(down)
    assert len(up) == desk.voices.count(VoiceFilter())


def test_rows_that_are_gone_are_left_out(desk: Desk) -> None:
    keys = desk.voices.ids(VoiceFilter())

    assert desk.voices.rows([*keys, 999_999]) == desk.voices.rows(keys)


@pytest.mark.parametrize("text", ["", "  \n　", "\x00\x07"])
def test_an_empty_text_is_refused(desk: Desk, text: str) -> None:
    before = desk.voices.count(VoiceFilter())
    with pytest.raises(TextRefused):
        desk.voices.keep(VoiceDraft(text=text))

    assert desk.voices.count(VoiceFilter()) == before


def test_a_million_characters_are_kept_and_one_more_is_refused(desk: Desk) -> None:
    kept = desk.voices.keep(VoiceDraft(text="声" * 1_000_000))
    with pytest.raises(TextRefused):
        desk.voices.keep(VoiceDraft(text="声" * 1_000_001))

    assert len(desk.voices.get(kept.id).text) == 1_000_000


def test_control_characters_and_lone_surrogates_do_not_get_in(desk: Desk) -> None:
    kept = desk.voices.keep(VoiceDraft(text="穴\x00が\ud800開\x1bいた\r\n二行"))

    assert desk.voices.get(kept.id).text == "穴が開いた\n二行"


def test_receipt_numbers_count_in_office_and_fiscal_year_and_are_never_reused(desk: Desk) -> None:
    first = desk.voices.keep(VoiceDraft(text="一"))
    desk.voices.discard([first.id])
    second = desk.voices.keep(VoiceDraft(text="二"))
    other_year = desk.voices.keep(VoiceDraft(text="三", received_on=dt.date(2026, 3, 31)))
    numbers = [desk.voices.get(c.id).number for c in (first, second, other_year)]

    assert numbers[0].startswith("北-R8-")
    assert numbers[0].endswith("-0001")
    assert numbers[1].endswith("-0002")
    assert numbers[2].startswith("北-R7-")
    assert len(set(numbers)) == 3


def test_an_answer_changes_the_state_and_a_note_begins_the_work(desk: Desk) -> None:
    kept = desk.voices.keep(VoiceDraft(text="噴水"))
    desk.voices.add_response(kept.id, "現地を確認")
    assert desk.voices.get(kept.id).state is VoiceState.IN_PROGRESS
    desk.voices.add_response(kept.id, "修理しました", is_answer=True)

    assert desk.voices.get(kept.id).state is VoiceState.ANSWERED


def test_history_says_who_what_was_and_what_is(desk: Desk) -> None:
    kept = desk.voices.keep(VoiceDraft(text="前の文"))
    desk.voices.edit(kept.id, text="後の文", state=VoiceState.CLOSED)
    entries = {e.label: e for e in desk.history(kept.id)}

    assert (entries["本文"].before, entries["本文"].after) == ("前の文", "後の文")
    assert (entries["状態"].before, entries["状態"].after) == ("受付", "完了")
    assert entries["本文"].who == "広田 聡"


def test_undo_takes_back_step_by_step_and_redo_brings_back(desk: Desk) -> None:
    kept = desk.voices.keep(VoiceDraft(text="一"))
    desk.voices.edit(kept.id, text="二")
    desk.voices.edit(kept.id, text="三")
    desk.undo()
    assert desk.voices.get(kept.id).text == "二"
    desk.undo()
    assert desk.voices.get(kept.id).text == "一"
    desk.redo()
    desk.redo()
    assert desk.voices.get(kept.id).text == "三"
    assert desk.redo() == Changes()
    desk.undo()
    desk.voices.edit(kept.id, text="四")
    assert desk.redo() == Changes()
    assert desk.verify() == []


def test_the_bin_keeps_gives_back_and_is_emptied_by_an_administrator_alone(desk: Desk) -> None:
    kept = desk.voices.keep(VoiceDraft(text="捨てる声"), ContactDraft(name="消える人"))
    desk.voices.discard([kept.id])
    assert found(desk, "捨てる声") == set()
    desk.voices.restore([kept.id])
    assert found(desk, "捨てる声") == {kept.id}
    desk.voices.discard([kept.id])
    with pytest.raises(NotAllowed):
        desk.voices.empty_bin(Role.PUBLIC_HEARING)
    desk.voices.empty_bin(Role.ADMINISTRATOR)
    with pytest.raises(RecordNotFound):
        desk.voices.get(kept.id)

    assert desk.database.all("SELECT field FROM change WHERE record = ?", (kept.id,)) == [
        ("purged",)
    ]
    assert desk.verify() == []


def test_only_what_is_in_the_bin_can_be_purged(desk: Desk) -> None:
    kept = desk.voices.keep(VoiceDraft(text="残る声"))
    with pytest.raises(InputRefused):
        desk.voices.purge([kept.id])

    assert desk.voices.get(kept.id).text == "残る声"


def test_many_are_kept_all_or_none(desk: Desk) -> None:
    before = desk.voices.count(VoiceFilter())

    class Stops:
        def progress(self, done: int, total: int, what: str = "") -> None: ...

        def check(self) -> None:
            raise Cancelled("取り込み")

    with pytest.raises(Cancelled):
        desk.voices.keep_many(((VoiceDraft(text=f"声{n}"), None) for n in range(500)), Stops())

    assert desk.voices.count(VoiceFilter()) == before
    assert desk.verify() == []


def test_an_attachment_lies_encrypted_and_comes_back_whole(desk: Desk, tmp_path: object) -> None:
    from pathlib import Path

    source = Path(str(tmp_path)) / "写真 1.jpg"
    content = random.Random(1).randbytes(70_000) + "秘密の写真".encode()
    source.write_bytes(content)
    kept = desk.voices.keep(VoiceDraft(text="写真あり"))
    desk.voices.attach(kept.id, source)
    attachment = desk.voices.attachments(kept.id)[0]
    on_disk = b"".join(
        p.read_bytes() for p in (desk.data_dir / "attachments").rglob("*") if p.is_file()
    )

    assert desk.voices.attachment_bytes(attachment.id) == content
    assert (attachment.name, attachment.size_bytes) == ("写真 1.jpg", len(content))
    assert "秘密の写真".encode() not in on_disk


def test_removing_the_sample_leaves_what_a_person_wrote(desk: Desk) -> None:
    own = desk.voices.keep(VoiceDraft(text="本物の声"))
    desk.remove_sample()

    assert not desk.sample_present()
    assert [r.id for r in desk.voices.rows(desk.voices.ids(VoiceFilter()))] == [own.id]
    assert desk.verify() == []


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32))
def test_saved_filters_come_back_as_they_were(seed: int) -> None:
    from wardapp.store.local import SavedFilters

    class Kept:
        def __init__(self) -> None:
            self.values: dict[str, object] = {}

        def get(self, key: str, default: object = None) -> object:
            return self.values.get(key, default)

        def set(self, key: str, value: object) -> None:
            import json

            self.values[key] = json.loads(json.dumps(value))

        def keys(self, prefix: str) -> list[str]:
            return [k for k in self.values if k.startswith(prefix)]

    draw = random.Random(seed)
    wanted = VoiceFilter(
        query=draw.choice(["", "公園"]),
        received_from=draw.choice([None, dt.date(2026, 4, 1)]),
        states=frozenset(draw.sample(list(VoiceState), draw.randint(0, 4))),
        category_ids=frozenset(draw.sample(["a", "b"], draw.randint(0, 2))),
        overdue=draw.random() < 0.5,
    )
    filters = SavedFilters(Kept())  # type: ignore[arg-type]
    filters.save("x", wanted)

    assert filters.get("x") == wanted
