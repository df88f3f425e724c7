"""Purging: what is removed for good is in no row, no history, no index, and no byte of the file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from wardapp import paths
from wardapp.desk import Desk
from wardapp.domain.clock import FixedClock
from wardapp.domain.voice import ContactDraft, VoiceDraft, VoiceState
from wardapp.domain.voice_list import VoiceFilter
from wardapp.errors import DatabaseTrouble
from wardapp.store import purge as purging
from wardapp.store.change_log import Change
from wardapp.store.purge import SCRUBBED_AT, TO_SCRUB, purge, purge_orphans, scrub_where_due

NAME, PHONE, TEXT = "鵜殿 宗一郎", "093-555-0199", "鼯鼠が木から木へ飛ぶという声"
_PAGE, _RESERVED, _SALT = 4096, 80, 16


def plain_bytes(desk: Desk) -> bytes:
    """Return every decrypted byte of the database's pages, used and free, and of its log."""
    desk.database.renew_reader()
    key = desk.database.key_bytes
    path = paths.database_path(desk.data_dir)
    wal = path.with_name(path.name + "-wal")
    content = path.read_bytes()
    pages = [
        (content[at : at + _PAGE], _SALT if at == 0 else 0) for at in range(0, len(content), _PAGE)
    ]
    frames = wal.read_bytes()[32:] if wal.exists() else b""
    for at in range(0, len(frames), _PAGE + 24):
        first = frames[at : at + 4] == b"\0\0\0\1"
        pages.append((frames[at + 24 : at + 24 + _PAGE], _SALT if first else 0))
    plain = []
    for page, begin in pages:
        end = _PAGE - _RESERVED
        cipher = Cipher(algorithms.AES(key), modes.CBC(page[end : end + 16])).decryptor()
        plain.append(cipher.update(page[begin:end]))
    return b"".join(plain)


def holds(desk: Desk, *words: str) -> list[str]:
    """Return the words that stand in some byte of the file."""
    content = plain_bytes(desk)
    return [word for word in words if word.encode() in content]


@pytest.fixture
def voice(desk: Desk) -> str:
    """A voice with a contact, an answer and some history."""
    kept = desk.voices.keep(VoiceDraft(text=TEXT), ContactDraft(name=NAME, phone=PHONE))
    desk.voices.edit(kept.id, text=TEXT + "です")
    desk.voices.add_response(kept.id, f"{NAME}様へ電話で回答した")
    return kept.id


def test_the_search_of_bytes_finds_what_is_there(desk: Desk, voice: str) -> None:
    assert holds(desk, NAME, PHONE, TEXT, "どこにもない語") == [NAME, PHONE, TEXT]


def test_purged_personal_data_is_in_no_byte_of_the_file(desk: Desk, voice: str) -> None:
    purge(desk.database, [("voice", voice)])

    assert holds(desk, NAME, PHONE, TEXT, "鵜殿", "宗一郎", "鼯鼠") == []
    assert desk.verify() == []
    assert desk.history(voice) == [] or all(entry.before == "" for entry in desk.history(voice))


def test_all_that_hangs_on_a_voice_goes_with_it_and_nothing_else(desk: Desk, voice: str) -> None:
    other = desk.voices.keep(VoiceDraft(text="残る声"), ContactDraft(name="残る人")).id

    gone = purge(desk.database, [("voice", voice)])

    assert gone == 3
    assert desk.voices.contact(other).name == "残る人"
    assert found(desk, "残る") == {other}
    assert found(desk, "鼯鼠") == set()
    rows = desk.database.all("SELECT kind, field FROM change WHERE field = 'purged' ORDER BY kind")
    assert rows == [("contact", "purged"), ("response", "purged"), ("voice", "purged")]


def test_a_contact_alone_goes_and_its_voice_is_not_found_by_it_any_more(
    desk: Desk, voice: str
) -> None:
    contact = desk.voices.contact(voice)

    purge(desk.database, [("contact", contact.id)])

    assert desk.voices.contact(voice) is None
    assert desk.voices.get(voice).text == TEXT + "です"
    assert found(desk, PHONE) == set()
    assert voice in found(desk, "鼯鼠")
    assert holds(desk, PHONE) == []


def found(desk: Desk, query: str) -> set[str]:
    return {row.id for row in desk.voices.rows(desk.voices.ids(VoiceFilter(query=query)))}


def other_desks_change(kind: str, record: str, field: str, value: Any) -> Change:
    stamp = "0199aaaaaaaa-0001-" + "b" * 16
    return Change(stamp, kind, record, field, value, (), "b" * 16, "")


def test_what_another_desk_purged_leaves_this_file_with_the_next_scrub(
    desk: Desk, voice: str
) -> None:
    contact = desk.voices.contact(voice).id
    with desk.database.write():
        report = desk.change_log.apply_remote(
            [other_desks_change(k, r, "purged", True) for k, r in (("contact", contact),)]
        )
    assert report.purged == 1
    assert desk.voices.contact(voice) is None

    assert scrub_where_due(desk.database)

    assert holds(desk, PHONE) == []
    assert not scrub_where_due(desk.database)


def test_what_comes_late_for_a_purged_record_is_not_taken_in(desk: Desk, voice: str) -> None:
    purge(desk.database, [("voice", voice)])

    with desk.database.write():
        report = desk.change_log.apply_remote(
            [other_desks_change("voice", voice, "text", "遅れて届いた変更")]
        )

    assert report.ignored == 1
    assert desk.database.one("SELECT 1 FROM voice WHERE id = ?", (voice,)) is None
    assert holds(desk, "遅れて届いた変更") == []


def test_what_another_desk_hung_on_a_purged_voice_goes_too(desk: Desk, voice: str) -> None:
    purge(desk.database, [("voice", voice)])
    orphan = "01990000-0000-7000-8000-000000000001"
    with desk.database.write():
        desk.change_log.apply_remote(
            [other_desks_change("contact", orphan, "*", {"voice_id": voice, "name": NAME})]
        )
    assert desk.database.one("SELECT 1 FROM contact WHERE id = ?", (orphan,))

    assert purge_orphans(desk.database) == 1

    assert desk.database.one("SELECT 1 FROM contact WHERE id = ?", (orphan,)) is None
    assert holds(desk, NAME) == []
    assert purge_orphans(desk.database) == 0


def test_a_desk_writes_its_file_anew_for_others_once_a_day(
    desk: Desk, voice: str, clock: FixedClock
) -> None:
    def remote_purge(record: str) -> None:
        with desk.database.write():
            desk.change_log.apply_remote([other_desks_change("contact", record, "purged", True)])

    remote_purge("a")
    assert scrub_where_due(desk.database)
    remote_purge("b")
    assert not scrub_where_due(desk.database)
    clock.moment += dt.timedelta(days=1)
    assert scrub_where_due(desk.database)


def test_a_full_disk_leaves_the_bytes_for_the_next_time_and_nothing_half_done(
    desk: Desk, voice: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_database: object) -> None:
        raise DatabaseTrouble("x", "y", "z")

    with monkeypatch.context() as patched:
        patched.setattr(purging, "scrub", full)
        purge(desk.database, [("voice", voice)])
    assert found(desk, "鼯鼠") == set()
    assert desk.database.one("SELECT 1 FROM setting WHERE key = ?", (TO_SCRUB,))

    assert scrub_where_due(desk.database)
    assert holds(desk, PHONE, TEXT) == []
    assert desk.database.one("SELECT 1 FROM setting WHERE key = ?", (SCRUBBED_AT,))


def test_a_crash_in_the_middle_of_a_purge_leaves_all_or_nothing(
    desk: Desk, voice: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = purging.remove
    left = [2]

    def fail(*args: Any) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise KeyboardInterrupt
        real(*args)

    with monkeypatch.context() as patched:
        patched.setattr(purging, "remove", fail)
        with pytest.raises(KeyboardInterrupt):
            purge(desk.database, [("voice", voice)])

    assert desk.voices.contact(voice).name == NAME
    assert voice in found(desk, "鼯鼠")
    assert desk.verify() == []


def test_what_was_purged_cannot_be_undone_back(desk: Desk, voice: str) -> None:
    desk.voices.edit(voice, state=VoiceState.CLOSED)
    purge(desk.database, [("voice", voice)])

    while desk.undo():
        pass

    assert desk.database.one("SELECT 1 FROM voice WHERE id = ?", (voice,)) is None
    assert holds(desk, NAME, PHONE, TEXT) == []


def test_backups_that_hold_it_go_after_a_month(
    desk: Desk, voice: str, clock: FixedClock, make_desk: Callable[..., Desk]
) -> None:
    kept = desk.database.backup("manual")
    clock.moment += dt.timedelta(minutes=1)
    purge(desk.database, [("voice", voice)])

    clock.moment += dt.timedelta(days=29)
    desk.backup_if_due()
    assert kept.exists()
    clock.moment += dt.timedelta(days=2)
    newest = desk.backup_if_due()
    assert not kept.exists()
    assert newest is not None
    assert Path(newest).exists()
