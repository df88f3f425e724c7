"""Files that came with voices: kept encrypted, with their place on the share from the first moment."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from wardapp.desk import Desk
from wardapp.domain.clock import FixedClock
from wardapp.domain.voice import VoiceDraft
from wardapp.errors import FileRefused
from wardapp.store.attachments import Attachments, Blob

MakeDesk = Callable[..., Desk]
CONTENT = "小倉 華子　093-582-0000".encode() * 100


@pytest.fixture
def attached(desk: Desk, tmp_path: Path) -> tuple[str, str]:
    """Identifiers of a voice and of the file attached to it."""
    path = tmp_path / "手紙.txt"
    path.write_bytes(CONTENT)
    voice = desk.voices.keep(VoiceDraft(text="街灯が暗い")).id
    assert voice is not None
    attachment = desk.voices.attach(voice, path).id
    assert attachment is not None
    return voice, attachment


def test_an_attachment_has_its_place_on_the_share_at_once(
    desk: Desk, attached: tuple[str, str]
) -> None:
    (kept,) = desk.voices.attachments(attached[0])
    (stored,) = Attachments(desk.database).stored(kept.id)

    assert kept.present
    assert kept.on_share
    assert stored.blob == Blob.of(CONTENT, stored.blob.key)
    assert stored.blob.key.hex() not in repr(stored)


def test_the_same_file_twice_has_two_keys_and_two_names(
    desk: Desk, attached: tuple[str, str], tmp_path: Path
) -> None:
    desk.voices.attach(attached[0], tmp_path / "手紙.txt")

    first, second = Attachments(desk.database).stored()

    assert first.digest == second.digest
    assert first.blob is not None
    assert second.blob is not None
    assert first.blob.name != second.blob.name


def test_a_place_that_another_desk_wrote_wrongly_is_none() -> None:
    good = Blob.of(b"x", b"\x01" * 32).text

    assert Blob.parse(good) is not None
    for text in (None, "", "-", good[:-1], good.upper(), "../" + good, good + "\n", "名前-鍵"):
        assert Blob.parse(text) is None


def test_a_name_that_is_a_path_leads_nowhere(
    desk: Desk, attached: tuple[str, str], tmp_path: Path
) -> None:
    with desk.database.write() as writing:
        writing.execute(
            "UPDATE attachment SET digest = ? WHERE id = ?",
            ("../../../" + "手紙.txt", attached[1]),
        )

    (kept,) = desk.voices.attachments(attached[0])

    assert not kept.present
    with pytest.raises(FileRefused):
        desk.voices.attachment_bytes(attached[1])
    (stored,) = Attachments(desk.database).stored(attached[1])
    with pytest.raises(FileRefused):
        Attachments(desk.database).keep_fetched(stored, b"x")


def test_tidying_removes_what_no_record_names_and_nothing_else(
    desk: Desk, attached: tuple[str, str]
) -> None:
    folder = desk.data_dir / "attachments" / "ab"
    folder.mkdir(exist_ok=True)
    (folder / ("ab" * 32)).write_bytes(b"left behind")
    (folder / ("ab" * 32 + ".1234.tmp")).write_bytes(b"being written")

    assert Attachments(desk.database).remove_unused() == 1

    assert desk.voices.attachment_bytes(attached[1]) == CONTENT
    assert [p.suffix for p in folder.iterdir()] == [".tmp"]


def test_who_removes_a_record_for_good_leaves_word_for_the_share(
    desk: Desk, attached: tuple[str, str]
) -> None:
    (stored,) = Attachments(desk.database).stored()
    desk.voices.discard([attached[0]])

    desk.voices.purge([attached[0]])

    assert stored.blob is not None
    gone = desk.database.all("SELECT name, record, voice_id FROM blob_gone")
    assert gone == [(stored.blob.name, attached[1], attached[0])]


def test_a_database_from_before_gains_the_place_and_loses_nothing(
    desk: Desk, attached: tuple[str, str], clock: FixedClock
) -> None:
    with desk.database.write() as writing:
        for (name,) in writing.all("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
            if "attachment" in name:
                writing.execute(f"DROP TRIGGER {name}")
        writing.execute("ALTER TABLE attachment DROP COLUMN blob")
        writing.execute(
            "UPDATE change SET value = json_remove(value, '$.blob') WHERE kind = 'attachment'"
        )
        writing.execute("DROP TABLE blob_gone")
        writing.execute("DELETE FROM _sqlite_migrations WHERE name = 'm002_blobs'")
        writing.execute("PRAGMA user_version = 65537")
    desk.close()

    with Desk.open(desk.data_dir, clock=clock) as opened:
        (kept,) = opened.voices.attachments(attached[0])
        assert not kept.on_share
        assert opened.voices.attachment_bytes(kept.id) == CONTENT
        store = Attachments(opened.database)
        placed = store.give_place(store.stored()[0])
        again = store.give_place(store.stored()[0])
        assert placed.blob is not None
        assert placed.blob == again.blob
        assert opened.voices.attachments(attached[0])[0].on_share
        assert opened.verify() == []
        assert len(list((opened.data_dir / "backups").glob("*migration*"))) == 1
