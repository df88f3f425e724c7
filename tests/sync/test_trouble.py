"""Desks and shares in trouble: noticed, said in plain words, and nothing of one's own lost."""

from __future__ import annotations

import contextlib
import datetime as dt
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from wardapp.desk import Desk
from wardapp.domain.clock import FixedClock
from wardapp.domain.voice import VoiceDraft
from wardapp.errors import (
    Cancelled,
    NotEnrolled,
    ShareForeign,
    ShareFull,
    ShareReadOnly,
    ShareTooNew,
    ShareTrouble,
    ShareUnreachable,
)

NORTH, SOUTH, HEADQUARTERS = "北区役所", "南区役所", "総務市民局"
Town = Any  # conftest.Town: importlib mode has no import of conftest
Faults = Any
Contents = Callable[..., dict[str, str]]


def keep(desk: Desk, text: str = "街灯が暗い") -> str:
    kept = desk.voices.keep(VoiceDraft(text=text)).id
    assert kept is not None
    return kept


def has(desk: Desk, identifier: str) -> bool:
    return desk._db.one("SELECT 1 FROM voice WHERE id = ?", (identifier,)) is not None


@pytest.fixture
def pair(town: Town) -> tuple[Desk, Desk]:
    """Headquarters and a ward's desk, both enrolled and without anything unsent."""
    hq = town.found()
    ward = town.join(hq, NORTH)
    town.sync(hq, ward)
    return hq, ward


# -- the folder ---------------------------------------------------------------------------------


@pytest.mark.parametrize("error", [ShareUnreachable, ShareFull, ShareReadOnly])
def test_a_share_that_fails_keeps_the_work_here_says_so_and_goes_on_later(
    pair: tuple[Desk, Desk], faults: Faults, town: Town, error: type[ShareTrouble]
) -> None:
    hq, ward = pair
    kept = keep(ward)
    faults.before = lambda operation, name: error() if operation in {"put", "now"} else None

    with pytest.raises(error) as raised:
        ward.sync()

    assert "この端末に保存されています" in raised.value.safe
    state = ward.share.state()
    assert state.unsent == 1
    assert state.last_error in state.sentence
    assert town.leftovers() == []
    faults.before = lambda _operation, _name: None
    town.sync(ward, hq)
    assert has(hq, kept)
    assert ward.share.state().unsent == 0


def test_a_sync_may_break_off_at_any_file_operation_before_or_after_it(
    pair: tuple[Desk, Desk], faults: Faults, town: Town, contents: Contents
) -> None:
    hq, ward = pair
    for when in ("before", "after"):
        for step in range(30):
            kept, other = keep(ward, f"声{when}{step}"), keep(hq, f"本庁{when}{step}")
            hq.sync()
            calls = iter(range(1000))

            def fail(
                _operation: str, _name: str, calls: Any = calls, step: int = step
            ) -> Exception | None:
                return ShareUnreachable("pulled") if next(calls) == step else None

            setattr(faults, when, fail)
            with contextlib.suppress(ShareUnreachable):
                ward.sync()
            setattr(faults, when, lambda _operation, _name: None)

            assert [w for w in town.sync(ward, hq) if "復元" in w or "壊れ" in w] == []
            assert has(hq, kept)
            assert has(ward, other)
    assert contents(hq) == contents(ward)
    numbers = [path.name for path in town.bundles()]
    assert len(numbers) == len(set(numbers))


def test_a_folder_that_is_gone_is_said_and_not_made_anew(
    pair: tuple[Desk, Desk], town: Town
) -> None:
    _, ward = pair
    keep(ward)
    town.folder.rename(town.folder.with_name("away"))

    with pytest.raises(ShareUnreachable):
        ward.sync()

    assert not town.folder.exists()


def test_an_empty_folder_in_its_place_is_not_taken_for_the_share(
    pair: tuple[Desk, Desk], town: Town
) -> None:
    _, ward = pair
    keep(ward)
    town.folder.rename(town.folder.with_name("away"))
    town.folder.mkdir()

    with pytest.raises(ShareForeign):
        ward.sync()

    assert list(town.folder.iterdir()) == []
    assert ward.share.state().unsent == 1


def test_a_folder_that_turns_empty_in_the_middle_of_a_sync_takes_nothing(
    pair: tuple[Desk, Desk], faults: Faults, town: Town
) -> None:
    """The file server goes away, its mount point stays: what is written there would be lost."""
    hq, ward = pair
    kept = keep(ward)
    away = town.folder.with_name("away")

    def unmount(operation: str, _name: str) -> None:
        if operation == "put" and not away.exists():
            town.folder.rename(away)
            town.folder.mkdir()

    faults.before = unmount
    with pytest.raises(ShareUnreachable):
        ward.sync()
    assert list(town.folder.iterdir()) == []
    town.folder.rmdir()
    away.rename(town.folder)
    faults.before = lambda _operation, _name: None

    town.sync(ward, hq)

    assert has(hq, kept)


def test_another_citys_share_is_refused_and_not_touched(
    pair: tuple[Desk, Desk], town: Town, tmp_path: Path
) -> None:
    _, ward = pair
    keep(ward)
    stranger = town.desk(HEADQUARTERS)
    stranger.share.create(tmp_path / "other")
    before = sorted((tmp_path / "other").rglob("*"))

    with pytest.raises(ShareForeign):
        ward.share.sync(folder=tmp_path / "other")

    assert sorted((tmp_path / "other").rglob("*")) == before


def test_a_newer_share_is_left_alone_and_the_update_is_named(
    pair: tuple[Desk, Desk], town: Town
) -> None:
    _, ward = pair
    (town.folder / "wardapp.json").write_bytes(
        b'{"format": 2, "least": "3.0.0", "id": {"new": "shape"}}'
    )

    with pytest.raises(ShareTooNew) as raised:
        ward.sync()

    assert "3.0.0" in raised.value.next_step


def test_cancelling_keeps_what_was_done_and_the_next_sync_does_the_rest(
    pair: tuple[Desk, Desk], town: Town
) -> None:
    hq, ward = pair
    kept = []
    for n in range(4):
        kept.append(keep(hq, f"声{n}"))
        hq.sync()

    class Impatient:
        def __init__(self) -> None:
            self.files = 0

        def progress(self, done: int, total: int, what: str = "") -> None:
            self.files += "読み込んで" in what

        def check(self) -> None:
            if self.files == 2:
                raise Cancelled

    with pytest.raises(Cancelled):
        ward.sync(Impatient())
    assert [has(ward, k) for k in kept] == [True, True, False, False]

    ward.sync()

    assert all(has(ward, k) for k in kept)


# -- bundles that are late, missing, damaged ----------------------------------------------------


def test_bundles_that_arrive_late_and_in_any_order_are_read_when_their_turn_comes(
    pair: tuple[Desk, Desk], faults: Faults, town: Town
) -> None:
    hq, ward = pair
    before = set(town.bundles())
    kept = []
    for n in range(3):
        kept.append(keep(ward, f"声{n}"))
        ward.sync()
    names = [str(p.relative_to(town.folder)) for p in town.bundles() if p not in before]
    faults.hidden = {names[0], names[1]}

    warnings = hq.sync().warnings
    assert [has(hq, k) for k in kept] == [False, False, False]
    assert any("まだ届いていません" in w for w in warnings)
    faults.hidden = {names[1]}
    hq.sync()
    assert [has(hq, k) for k in kept] == [True, False, False]
    faults.hidden = set()

    assert hq.sync().warnings == []
    assert all(has(hq, k) for k in kept)


@pytest.mark.parametrize("damage", ["flip", "cut", "empty"])
def test_a_damaged_bundle_holds_up_its_own_desk_alone_and_is_tried_again(
    pair: tuple[Desk, Desk], town: Town, damage: str
) -> None:
    hq, ward = pair
    other = town.join(hq, SOUTH)
    before = set(town.bundles())
    first = keep(ward)
    ward.sync()
    (path,) = [p for p in town.bundles() if p not in before]
    second, elsewhere = keep(ward), keep(other)
    ward.sync()
    other.sync()
    whole = path.read_bytes()
    path.write_bytes(
        {
            "flip": bytes([whole[0], *whole[1:200], whole[200] ^ 1, *whole[201:]]),
            "cut": whole[:-1],
            "empty": b"",
        }[damage]
    )

    warnings = hq.sync().warnings

    assert any("壊れて" in w and ward.label in w for w in warnings)
    assert [has(hq, k) for k in (first, second, elsewhere)] == [False, False, True]
    path.write_bytes(whole)
    assert hq.sync().warnings == []
    assert [has(hq, k) for k in (first, second)] == [True, True]


@pytest.mark.parametrize("word", [b"WAB1", b"least", b"0.1.0", b"desk"])
def test_a_flipped_bit_that_reads_as_a_newer_version_is_mended_by_who_has_a_copy(
    pair: tuple[Desk, Desk], town: Town, word: bytes
) -> None:
    hq, ward = pair
    before = set(town.bundles())
    kept = keep(ward)
    ward.sync()
    (path,) = [p for p in town.bundles() if p not in before]
    whole = bytearray(path.read_bytes())
    whole[whole.index(word) + len(word) - 1 - (word == b"0.1.0") * 2] ^= 4
    path.write_bytes(bytes(whole))

    town.sync(hq, ward, hq)

    assert has(hq, kept)


def test_a_damaged_bundle_is_asked_for_again_where_the_question_went_with_a_restored_share(
    pair: tuple[Desk, Desk], town: Town
) -> None:
    hq, ward = pair
    before = set(town.bundles())
    kept = keep(ward)
    ward.sync()
    (path,) = [p for p in town.bundles() if p not in before]
    path.write_bytes(path.read_bytes()[:-1])
    hq.sync()
    for question in (town.folder / "wanted").iterdir():
        question.unlink()  # put after the day that the backup is of

    town.sync(hq, ward, hq)

    assert has(hq, kept)


def test_a_damaged_bundle_of_days_ago_is_tried_again_at_the_next_sync(
    pair: tuple[Desk, Desk], faults: Faults, town: Town
) -> None:
    hq, ward = pair
    before = set(town.bundles())
    kept = keep(ward)
    ward.sync()
    (path,) = [p for p in town.bundles() if p not in before]
    whole = path.read_bytes()
    path.write_bytes(b"")
    old = town.folder / "log" / "20200101"
    old.mkdir()
    moved = path.rename(old / path.name)
    hq.share._state.set(full_scan="")
    hq.sync()
    moved.write_bytes(whole)

    hq.sync()

    assert has(hq, kept)


def test_a_planted_file_under_a_bundles_name_does_not_hide_the_true_one(
    pair: tuple[Desk, Desk], town: Town
) -> None:
    hq, ward = pair
    before = set(town.bundles())
    kept = keep(ward)
    ward.sync()
    (path,) = [p for p in town.bundles() if p not in before]
    for day in ("20000101", "29991231"):
        (town.folder / "log" / day).mkdir()
        (town.folder / "log" / day / path.name).write_bytes(b"WAB1 nothing")
    hq.share._state.set(full_scan="")

    hq.sync()

    assert has(hq, kept)


def test_a_listing_that_shows_yesterday_makes_no_second_bundle_of_a_number(
    pair: tuple[Desk, Desk], faults: Faults, town: Town, contents: Contents
) -> None:
    """The answer to the publishing never came, and the listing does not show the file yet."""
    hq, ward = pair
    before = set(town.bundles())
    first = keep(ward)
    faults.after = lambda operation, name: (
        ShareUnreachable() if operation == "put" and name.startswith("log/") else None
    )
    with pytest.raises(ShareUnreachable):
        ward.sync()
    faults.after = lambda _operation, _name: None
    (path,) = [p for p in town.bundles() if p not in before]
    second = keep(ward)
    faults.unlisted = {str(path.relative_to(town.folder))}

    assert ward.sync().warnings == []
    faults.unlisted = set()
    assert hq.sync().warnings == []

    assert has(hq, first)
    assert has(hq, second)
    assert contents(hq) == contents(ward)


def test_a_torn_file_in_the_place_of_ones_own_bundle_is_mended(
    pair: tuple[Desk, Desk], faults: Faults, town: Town
) -> None:
    hq, ward = pair
    before = set(town.bundles())
    kept = keep(ward)
    faults.after = lambda operation, name: (
        ShareUnreachable() if operation == "put" and name.startswith("log/") else None
    )
    with pytest.raises(ShareUnreachable):
        ward.sync()
    faults.after = lambda _operation, _name: None
    (path,) = [p for p in town.bundles() if p not in before]
    path.write_bytes(path.read_bytes()[:100])

    assert town.sync(ward, hq) == []

    assert has(hq, kept)


# -- desks --------------------------------------------------------------------------------------


def test_a_desk_restored_from_a_backup_says_so_and_gets_back_what_it_had_sent(
    pair: tuple[Desk, Desk], town: Town, contents: Contents
) -> None:
    hq, ward = pair
    backup = town.copy(ward, "backup")
    ward = town.reopen(ward)
    lost = keep(ward, "バックアップの後の声")
    ward.sync()
    town.sync(hq)
    ward.close()

    restored = town.reopen(ward, backup)
    old = restored.id
    meanwhile = keep(restored, "復元した後の声")
    warnings = town.sync(restored, hq)

    assert sum("復元" in w for w in warnings) == 1
    assert restored.id != old
    assert restored.stamps.next().endswith(restored.id)
    assert has(restored, lost)
    assert has(hq, meanwhile)
    later = keep(restored, "さらに後の声")
    assert town.sync(restored, hq) == []
    assert has(hq, later)
    assert contents(restored) == contents(hq)
    reopened = town.reopen(restored)
    assert town.sync(reopened, hq) == []


def test_two_copies_of_one_desk_go_on_as_two_desks_and_lose_nothing(
    pair: tuple[Desk, Desk], town: Town, contents: Contents
) -> None:
    hq, ward = pair
    copied = town.copy(ward, "copy")
    original, clone = town.reopen(ward), town.reopen(ward, copied)
    kept = []
    for n in range(3):
        kept += [keep(original, f"元{n}"), keep(clone, f"写し{n}")]
        town.sync(original, clone, hq)

    town.sync(original, clone, hq)

    assert original.id != clone.id
    for desk in (original, clone, hq):
        assert all(has(desk, k) for k in kept)
    assert contents(original) == contents(clone) == contents(hq)
    assert [p for desk in (original, clone, hq) for p in desk.verify()] == []


def test_a_renewal_that_breaks_off_is_done_by_the_next_sync(
    pair: tuple[Desk, Desk], faults: Faults, town: Town
) -> None:
    hq, ward = pair
    backup = town.copy(ward, "backup")
    ward = town.reopen(ward)
    keep(ward)
    ward.sync()
    ward.close()
    restored = town.reopen(ward, backup)
    old = restored.id
    for step in range(6):
        calls = iter(range(1000))

        def fail(
            operation: str, _name: str, calls: Any = calls, step: int = step
        ) -> Exception | None:
            return ShareUnreachable() if operation == "put" and next(calls) == step else None

        faults.before = fail
        try:
            restored.sync()
        except ShareUnreachable:
            restored = town.reopen(restored)
        faults.before = lambda _operation, _name: None
    kept = keep(restored)

    town.sync(restored, hq)

    assert restored.id != old
    assert has(hq, kept)


def test_an_administrators_desk_that_was_restored_still_approves(town: Town) -> None:
    hq = town.found()
    town.sync(hq)
    backup = town.copy(hq, "backup")
    hq = town.reopen(hq)
    keep(hq)
    hq.sync()
    hq.close()
    restored = town.reopen(hq, backup)
    restored.sync()

    ward = town.join(restored, NORTH)

    kept = keep(ward)
    town.sync(ward, restored)
    assert has(restored, kept)


def test_a_clock_that_is_wrong_is_said_and_corrected(town: Town) -> None:
    hq = town.found()
    now = dt.datetime.fromtimestamp((town.folder / "wardapp.json").stat().st_mtime, dt.UTC)
    slow = town.desk(NORTH, clock=FixedClock(now - dt.timedelta(days=400)))
    hq.share.approve("遅い", " ".join(slow.share.join(town.folder, "遅い")))

    (warning,) = slow.sync().warnings
    kept = keep(slow)
    town.sync(slow, hq)

    assert "遅れて" in warning
    assert has(hq, kept)
    (stamp,) = slow._db.one("SELECT max(stamp) FROM change WHERE record = ?", (kept,))
    assert abs(int(stamp[:12], 16) - now.timestamp() * 1000) < 600_000


def ahead(town: Town, hq: Desk) -> Desk:
    """Return an enrolled desk whose clock is ahead by more than a year."""
    now = dt.datetime.fromtimestamp((town.folder / "wardapp.json").stat().st_mtime, dt.UTC)
    fast = town.desk(NORTH, clock=FixedClock(now + dt.timedelta(days=400)))
    hq.share.approve("速い", " ".join(fast.share.join(town.folder, "速い")))
    return fast


def test_what_a_clock_ahead_by_a_year_stamped_arrives_at_once_with_stamps_of_now(
    town: Town,
) -> None:
    hq = town.found()
    fast = ahead(town, hq)
    kept = keep(fast)
    fast.voices.edit(kept, place="一年先の場所")
    fast.sync()

    assert hq.sync().warnings == []
    assert hq.voices.get(kept).place == "一年先の場所"
    assert not hq.stamps.is_far_ahead(hq.stamps.next())
    fast.voices.edit(kept, place="もう一度")
    fast.sync()
    hq.sync()
    assert hq.voices.get(kept).place == "もう一度"
    assert hq.conflicts.count() == fast.conflicts.count() == 0
    assert fast.verify() == []


def test_a_clock_that_is_right_again_does_not_stamp_its_work_years_ahead(town: Town) -> None:
    """A desk got used to correcting its clock; somebody set the clock, and then typed on."""
    hq = town.found()
    slow = town.desk(NORTH, clock=FixedClock(town.clock.now() - dt.timedelta(days=3000)))
    hq.share.approve("遅い", " ".join(slow.share.join(town.folder, "遅い")))
    slow.sync()
    slow.clock.moment = town.clock.now()
    kept = keep(slow)
    slow.sync()

    assert hq.sync().warnings == []
    assert has(hq, kept)


def test_changes_from_the_day_after_tomorrow_are_held_back_not_obeyed(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A desk whose program does not mend its stamps."""
    monkeypatch.setattr("wardapp.sync.publisher.restamp", lambda *_: 0)
    hq = town.found()
    fast = ahead(town, hq)
    kept = keep(fast)
    fast.sync()

    warnings = hq.sync().warnings

    assert any("1日以上進んで" in w for w in warnings)
    assert not has(hq, kept)
    assert not hq.stamps.is_far_ahead(hq.stamps.next())


def test_two_syncs_at_once_on_one_desk_are_one(pair: tuple[Desk, Desk]) -> None:
    _, ward = pair
    assert ward.share._running.acquire(blocking=False)
    try:
        with pytest.raises(ShareTrouble):
            ward.sync()
    finally:
        ward.share._running.release()
    ward.sync()


def test_a_desk_that_belongs_to_no_share_is_told_where_to_begin(town: Town) -> None:
    with pytest.raises(NotEnrolled) as raised:
        town.desk(NORTH).sync()

    assert "設定" in raised.value.next_step


def test_a_copy_of_the_share_serves_as_well_as_the_share(
    pair: tuple[Desk, Desk], town: Town, tmp_path: Path
) -> None:
    hq, ward = pair
    shutil.copytree(town.folder, tmp_path / "moved")
    kept = keep(ward)

    ward.share.sync(folder=tmp_path / "moved")
    hq.share.sync(folder=tmp_path / "moved")

    assert has(hq, kept)
    assert hq.share.address == str(tmp_path / "moved")


# -- what it costs ------------------------------------------------------------------------------


def test_an_idle_sync_costs_a_handful_of_operations_whatever_lies_on_the_share(
    pair: tuple[Desk, Desk], faults: Faults, town: Town
) -> None:
    hq, ward = pair
    for n in range(5):
        keep(ward, f"声{n}")
        ward.sync()
    for year in range(2016, 2026):
        (town.folder / "log" / f"{year}0401").mkdir()
    town.sync(hq, ward)
    faults.calls.clear()

    hq.sync()

    assert faults.calls.total() <= 12, faults.calls
