"""State digests: equal where desks hold the same, different where one row differs; an alarm in words."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from wardapp.desk import Desk
from wardapp.desk.publishing import shared_fields
from wardapp.domain.city import Role
from wardapp.domain.voice import ContactDraft, VoiceDraft, VoiceState
from wardapp.sync import keys
from wardapp.sync.digest import positions_hash, state_digest

NORTH, SOUTH = "北区役所", "南区役所"
Town = Any  # conftest.Town: importlib mode has no import of conftest


def digest(desk: Desk) -> str:
    return state_digest(desk.database, shared_fields())


@pytest.fixture
def two(town: Town) -> list[Desk]:
    """Desks of two offices with work that both have seen, personal data among it."""
    hq = town.found()
    desks = [town.join(hq, NORTH), town.join(hq, SOUTH)]
    for desk in desks:
        desk.voices.keep(VoiceDraft(text="街灯が暗い"), ContactDraft(name="鵜殿 宗一郎"))
        desk.voices.keep(VoiceDraft(text="電話は090-1234-5678へ"))
    town.sync(hq, *desks)
    return desks


def test_offices_that_hold_different_personal_data_have_one_digest(two: list[Desk]) -> None:
    north, south = two
    assert north.database.all("SELECT id FROM contact") != south.database.all(
        "SELECT id FROM contact"
    )
    assert digest(north) == digest(south)


def test_any_shared_value_changes_it_and_a_private_text_does_not(two: list[Desk]) -> None:
    north, south = two
    voice = south.database.all("SELECT id FROM voice")[0][0]
    before = digest(north)
    with north.database.write() as writing, north.database.without_capture():
        writing.execute("UPDATE voice SET text = 'まったく別の文' WHERE id = ?", (voice,))
    assert digest(north) == before
    with north.database.write() as writing, north.database.without_capture():
        writing.execute("UPDATE voice SET state = ? WHERE id = ?", (VoiceState.CLOSED.value, voice))
    assert digest(north) != before


def test_it_is_the_same_whatever_the_order_of_rows_and_the_row_numbers(two: list[Desk]) -> None:
    north, _ = two
    before = digest(north)
    with north.database.write() as writing, north.database.without_capture():
        for (pk,) in writing.all("SELECT pk FROM channel ORDER BY pk"):
            writing.execute("UPDATE channel SET pk = ? WHERE pk = ?", (10_000 - pk, pk))
    assert digest(north) == before


def test_after_a_purge_all_agree_again(two: list[Desk], town: Town) -> None:
    north, south = two
    voice = north.database.all("SELECT id FROM voice WHERE office_id = ?", (north.office.id,))[0][0]
    north.voices.discard([voice])
    north.voices.empty_bin(Role.ADMINISTRATOR)
    town.sync(*two)
    assert digest(north) == digest(south)


def test_the_order_of_positions_does_not_matter() -> None:
    assert positions_hash({"a": 1, "b": 2}) == positions_hash({"b": 2, "a": 1})
    assert positions_hash({"a": 1}) != positions_hash({"a": 2})


@pytest.mark.parametrize(
    ("change", "alarm"),
    [
        (lambda said: said, False),
        (lambda said: said | {"state": "0" * 64}, True),
        (lambda said: said | {"state": "0" * 64, "app": "9.9.9"}, False),
        (lambda said: said | {"state": "0" * 64, "positions": "0" * 64}, False),
        (lambda said: {"state": 7, "positions": None}, False),
    ],
)
def test_only_another_state_after_the_same_bundles_in_the_same_version_is_an_alarm(
    two: list[Desk], town: Town, change: Callable[[dict[str, Any]], dict[str, Any]], alarm: bool
) -> None:
    north, south = two
    for _ in range(2):
        for desk in (*two, town.open[0]):
            desk.share.sync(compact=True)
    path = town.folder / "seen" / f"{south.id}.json"
    said = json.loads(path.read_bytes())
    said.pop("signature")
    assert said["state"]
    path.write_bytes(keys.signed(change(said), south.share._membership().signing_key()))

    warnings = north.share.sync(compact=True).warnings

    assert any("一致しません" in warning for warning in warnings) is alarm
