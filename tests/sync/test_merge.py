"""The merge: one pure function of a set of changes, and the store's rows that must equal it."""

from __future__ import annotations

import datetime as dt
import itertools
import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wardapp.desk import Desk
from wardapp.domain.clock import FixedClock
from wardapp.domain.ids import new_id
from wardapp.domain.stamp import stamp_text
from wardapp.domain.voice import VoiceDraft
from wardapp.store import records
from wardapp.store.change_log import INSERT, Change
from wardapp.sync.merge import State, merge

CITY_FILE = Path(__file__).parents[1] / "data" / "mini_city.toml"
FIELDS = ("text", "summary", "place")
DESKS = ("a" * 16, "b" * 16, "c" * 16)


@st.composite
def histories(draw: st.DrawFn) -> list[Change]:
    """Draw what several desks that see some of each other's changes write about two records."""
    changes: list[Change] = []
    moments = itertools.count(1_000)
    for record in ("r1", "r2"):
        kinds = draw(st.lists(st.sampled_from([INSERT, *FIELDS]), min_size=1, max_size=7))
        for name in kinds:
            desk = draw(st.sampled_from(DESKS))
            stamp = stamp_text(next(moments), draw(st.integers(0, 3)), desk)
            word = st.sampled_from(["公園", "道路", "雪", ""])
            earlier = [
                c.stamp
                for c in changes
                if c.record == record
                and (c.field == name or (c.field == INSERT and name in (c.value or {})))
            ]
            if name == INSERT:
                value = {f: draw(word) for f in draw(st.sets(st.sampled_from(FIELDS), min_size=1))}
                changes.append(Change(stamp, "voice", record, name, value, (), desk, ""))
            else:
                base = tuple(draw(st.sets(st.sampled_from(earlier)))) if earlier else ()
                changes.append(Change(stamp, "voice", record, name, draw(word), base, desk, ""))
    return changes


@given(histories(), st.randoms(use_true_random=False))
def test_the_order_and_repetition_of_changes_do_not_matter(
    changes: list[Change], chance: random.Random
) -> None:
    shuffled = changes + chance.sample(changes, len(changes) // 2)
    chance.shuffle(shuffled)

    assert merge(shuffled) == merge(changes)


@given(histories())
def test_every_value_is_replaced_by_name_or_is_still_a_head(changes: list[Change]) -> None:
    state = merge(changes)

    for change in changes:
        if change.field == INSERT:
            continue
        field = state[change.record][change.field]
        named = any(
            change.stamp in other.base
            for other in changes
            if (other.record, other.field) == (change.record, change.field)
        )
        assert named != (change.stamp in field.heads)


@given(histories())
def test_a_change_that_names_all_heads_ends_every_conflict(changes: list[Change]) -> None:
    state = merge(changes)
    deciding = [
        Change(
            stamp_text(9_999, n, DESKS[0]), "voice", record, name, "決定", field.heads, DESKS[0], ""
        )
        for n, (record, name, field) in enumerate(
            (record, name, field)
            for record, fields in state.items()
            for name, field in fields.items()
        )
    ]

    decided = merge(changes + deciding)

    assert not any(f.in_conflict for fields in decided.values() for f in fields.values())
    assert {f.value for fields in decided.values() for f in fields.values()} == {"決定"}


def test_concurrent_equal_values_are_no_conflict_and_the_highest_stamp_is_shown() -> None:
    first = Change(stamp_text(1, 0, DESKS[0]), "voice", "r", "text", "雪", (), DESKS[0], "")
    same = Change(stamp_text(2, 0, DESKS[1]), "voice", "r", "text", "雪", (), DESKS[1], "")
    other = Change(stamp_text(3, 0, DESKS[2]), "voice", "r", "text", "道路", (), DESKS[2], "")

    assert not merge([first, same])["r"]["text"].in_conflict
    assert merge([first, other, same])["r"]["text"].in_conflict
    assert merge([first, other, same])["r"]["text"].value == "道路"


def test_changes_that_name_each_other_still_have_a_value(desks: list[Desk]) -> None:
    record = new_id()
    low, high = stamp_text(1, 0, DESKS[0]), stamp_text(2, 0, DESKS[1])
    changes = [
        Change(low, "voice", record, "text", "雪", (high,), DESKS[0], ""),
        Change(high, "voice", record, "text", "道路", (low, high), DESKS[1], ""),
    ]

    for desk, order in zip(desks, (changes, changes[::-1], changes), strict=True):
        for change in order:
            desk.change_log.apply_remote([change])
        assert_equals_reference(desk, record, merge(changes))
    assert merge(changes)[record]["text"].value == "道路"


# -- the store against the reference ------------------------------------------------------------


@pytest.fixture(scope="module")
def desks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Desk]]:
    clock = FixedClock(dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC))
    made = [
        Desk.create(
            tmp_path_factory.mktemp("desk") / "data",
            city=CITY_FILE,
            office="北区役所",
            person="広田 聡",
            clock=clock,
        )
        for _ in range(3)
    ]
    yield made
    for desk in made:
        desk.close()


def rows_of(
    desk: Desk, record: str, names: tuple[str, ...]
) -> dict[str, tuple[object, list[str], bool]]:
    """Return value, heads and conflict of a record's fields as the store has them."""
    columns = ", ".join(names)
    row = desk._db.one(f"SELECT heads, {columns} FROM voice WHERE id = ?", (record,))
    if row is None:
        return {}
    heads = json.loads(row[0] or "{}")
    inserts = desk._db.all(
        "SELECT stamp, value FROM change WHERE record = ? AND field = '*' ORDER BY stamp", (record,)
    )
    found = {}
    for name, value in zip(names, row[1:], strict=True):
        conflict = desk._db.one(
            "SELECT 1 FROM conflict WHERE record = ? AND field = ?", (record, name)
        )
        # Null heads, or none of this field: what the insert gave.
        own = heads.get(name) or [stamp for stamp, given in inserts if name in json.loads(given)]
        found[name] = (value, [own] if isinstance(own, str) else own, conflict is not None)
    return found


def assert_equals_reference(desk: Desk, record: str, state: State) -> None:
    fields = state.get(record, {})
    assert rows_of(desk, record, tuple(fields)) == {
        name: (field.value, list(field.heads), field.in_conflict) for name, field in fields.items()
    }


@settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(histories(), st.randoms(use_true_random=False))
def test_the_store_shows_what_the_reference_says_in_whatever_parts_it_arrives(
    desks: list[Desk], changes: list[Change], chance: random.Random
) -> None:
    names = {record: new_id() for record in ("r1", "r2")}
    changes = [
        Change(c.stamp, c.kind, names[c.record], c.field, c.value, c.base, c.desk, c.author)
        for c in changes
    ]
    expected = merge(changes)

    for desk in desks:
        parts = list(changes)
        chance.shuffle(parts)
        while parts:
            size = chance.randint(1, 4)
            desk.change_log.apply_remote(parts[:size])
            if chance.random() < 0.3:
                desk.change_log.apply_remote(parts[:size])
            parts = parts[size:]

        for record in names.values():
            assert_equals_reference(desk, record, expected)


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["edit", "send"]), st.integers(0, 2), st.integers(0, 2), st.integers(0, 5)
    ),
    max_size=25,
)


@settings(
    max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(STEPS)
def test_desks_that_edit_and_exchange_in_any_order_end_up_alike(
    desks: list[Desk], steps: list[tuple[str, int, int, int]]
) -> None:
    record = desks[0].voices.keep(VoiceDraft(text="公園")).id
    assert record is not None

    def changes_of(desk: Desk) -> list[Change]:
        return [change for _, _, _, change in desk.change_log.of_record(record)]

    for desk in desks[1:]:
        desk.change_log.apply_remote(changes_of(desks[0]))
    for what, one, other, choice in steps:
        if what == "edit":
            desks[one].clock.moment += dt.timedelta(milliseconds=choice)
            records.edit(desks[one]._db, "voice", record, "", **{FIELDS[choice % 3]: f"{choice}"})
        else:
            desks[other].change_log.apply_remote(changes_of(desks[one])[choice:])
    for one, other in itertools.permutations(desks, 2):
        other.change_log.apply_remote(changes_of(one))

    expected = merge(changes_of(desks[0]))
    for desk in desks:
        assert merge(changes_of(desk)) == expected
        rows = rows_of(desk, record, FIELDS)
        for name, field in expected[record].items():
            if name not in FIELDS:
                continue
            assert rows[name][0] == field.value
            assert rows[name][2] == field.in_conflict


def test_two_desks_that_make_one_link_have_one_without_conflict(desks: list[Desk]) -> None:
    """A field that only one of two inserts of a record holds is replaced without conflict."""
    first, second, third = desks
    record = new_id()
    with first._db.write() as writing:
        records.insert(writing, first._db, "voice", record, text="公園", summary="遊具")
    with second._db.write() as writing:
        records.insert(writing, second._db, "voice", record, text="公園", place="駅前")
    for desk, other in ((first, second), (second, first)):
        desk.change_log.apply_remote([c for *_, c in other.change_log.of_record(record)])

    records.edit(first._db, "voice", record, "", summary="ベンチ")
    for desk in (second, third):
        desk.change_log.apply_remote([c for *_, c in first.change_log.of_record(record)])

    for desk in desks:
        shown = rows_of(desk, record, FIELDS)
        assert {name: value for name, (value, _, _) in shown.items()} == {
            "text": "公園",
            "summary": "ベンチ",
            "place": "駅前",
        }
        assert not any(conflict for _, _, conflict in shown.values())
