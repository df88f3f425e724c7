"""A desk that moves to another office takes nothing along that only the old office may read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from wardapp.desk import Desk
from wardapp.domain.voice import ContactDraft, VoiceDraft
from wardapp.errors import InputRefused, NotEnrolled, ShareTrouble, UnknownName

NORTH, SOUTH, HEADQUARTERS = "北区役所", "南区役所", "総務市民局"
CITY_FILE = Path(__file__).parents[1] / "data" / "mini_city.toml"
Town = Any  # conftest.Town: importlib mode has no import of conftest


@pytest.fixture
def ward(town: Town) -> tuple[Desk, Desk, Desk]:
    """Headquarters and two desks of a ward."""
    hq = town.found()
    first, second = town.join(hq, NORTH, "広聴係1"), town.join(hq, NORTH, "広聴係2")
    town.sync(hq, first, second)
    return hq, first, second


def moved(town: Town, desk: Desk, office: str = SOUTH) -> Desk:
    new = desk.change_office(office, city=CITY_FILE)
    town.open.append(new)
    return new


def test_the_old_office_keeps_everything_and_the_desk_nothing_of_its_contacts(
    ward: tuple[Desk, Desk, Desk], town: Town
) -> None:
    hq, first, second = ward
    voice = str(first.voices.keep(VoiceDraft(text="街灯が暗い"), ContactDraft(name="秘田 密子")).id)
    new = moved(town, first)
    hq.share.approve("広聴係1", " ".join(new.share.own_words()))
    town.sync(second, hq, new, second, new)

    assert new.office.name == SOUTH
    assert second.voices.contact(voice).name == "秘田 密子"
    assert new.voices.get(voice).text == "街灯が暗い"
    assert new.voices.contact(voice) is None
    assert not new._db.all("SELECT 1 FROM change WHERE kind = 'contact'")
    assert not new._db.all("SELECT 1 FROM sync_key WHERE audience = ?", (second.office.id,))
    assert [d.revoked for d in hq.share.desks() if d.label == "広聴係1"] == [False, True]


def test_the_old_office_s_later_contacts_are_under_a_key_that_the_desk_never_had(
    ward: tuple[Desk, Desk, Desk], town: Town
) -> None:
    hq, first, second = ward
    old = {row[0] for row in first._db.all("SELECT key_id FROM sync_key")}
    moved(town, first)
    town.sync(second, hq)

    key_id, _ = second.share._membership().current_key(second.office.id)
    assert key_id not in old


def test_the_last_desk_of_an_office_stays_unless_there_is_a_recovery_kit(town: Town) -> None:
    hq = town.found()
    ward = town.join(hq, NORTH, "広聴係1", admin=True)
    with pytest.raises(InputRefused, match="最後の端末"):
        ward.change_office(SOUTH, city=CITY_FILE)
    ward.share.make_recovery_kit()

    assert moved(town, ward).office.name == SOUTH


def test_nothing_is_removed_while_the_share_is_away(
    ward: tuple[Desk, Desk, Desk], town: Town
) -> None:
    _, first, _ = ward
    voice = str(first.voices.keep(VoiceDraft(text="まだ送っていない声")).id)
    town.folder.rename(town.folder.with_name("gone"))

    with pytest.raises(ShareTrouble):
        first.change_office(SOUTH, city=CITY_FILE)

    assert first.voices.get(voice).text == "まだ送っていない声"


def test_a_desk_on_no_share_and_an_unknown_office_are_refused(
    ward: tuple[Desk, Desk, Desk], town: Town
) -> None:
    with pytest.raises(NotEnrolled):
        town.desk(NORTH).change_office(SOUTH, city=CITY_FILE)
    with pytest.raises(UnknownName):
        ward[1].change_office("東区役所", city=CITY_FILE)
