"""What the local database promises: encrypted, whole, one at a time, never half-migrated."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlite_utils import Migrations

from wardapp import paths
from wardapp.desk import Desk
from wardapp.domain.voice import ContactDraft, VoiceDraft
from wardapp.errors import (
    DatabaseDamaged,
    DatabaseInUse,
    DatabaseMissing,
    DatabaseTooNew,
    DatabaseTrouble,
    DatabaseWrongKey,
    DiskFull,
)
from wardapp.store import migrations as migrations_module
from wardapp.store import opening
from wardapp.store.database import Database


def test_nothing_that_was_written_stands_in_the_clear_on_disk(data_dir: Path) -> None:
    with Desk.open(data_dir) as desk:
        desk.voices.keep(
            VoiceDraft(text="秘密の言葉ひみつのことば"), ContactDraft(name="山田 秘密")
        )
    content = b"".join(p.read_bytes() for p in data_dir.rglob("*") if p.is_file())

    assert "ひみつのことば".encode() not in content
    assert "山田".encode() not in content
    assert not paths.database_path(data_dir).read_bytes().startswith(b"SQLite format 3")


def test_without_a_credential_store_the_key_file_is_readable_by_its_user_alone_and_said(
    desk: Desk,
) -> None:
    mode = (desk.data_dir / "desk.key").stat().st_mode & 0o777

    assert mode == 0o600
    assert "鍵" in desk.key_notice


def test_a_second_opening_is_refused_in_this_and_in_another_process(desk: Desk) -> None:
    with pytest.raises(DatabaseInUse):
        Desk.open(desk.data_dir)
    script = f"from pathlib import Path; from wardapp.desk import Desk; Desk.open(Path({str(desk.data_dir)!r}))"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )

    assert "DatabaseInUse" in done.stderr


def test_a_folder_without_a_database_is_said(tmp_path: Path) -> None:
    with pytest.raises(DatabaseMissing) as caught:
        Desk.open(tmp_path)

    assert str(tmp_path) in caught.value.happened


def test_a_wrong_key_is_said_and_the_file_untouched(data_dir: Path) -> None:
    before = paths.database_path(data_dir).read_bytes()
    (data_dir / "desk.key").write_text("00" * 32)
    with pytest.raises(DatabaseWrongKey):
        Desk.open(data_dir)

    assert paths.database_path(data_dir).read_bytes() == before


def test_a_missing_key_comes_back_from_the_recovery_key(data_dir: Path) -> None:
    with Desk.open(data_dir) as desk:
        words = desk.recovery_key
    (data_dir / "desk.key").unlink()
    with pytest.raises(DatabaseWrongKey):
        Desk.open(data_dir)
    Desk.restore_key(data_dir, words.lower())

    Desk.open(data_dir).close()


def test_another_databases_recovery_key_is_refused(data_dir: Path) -> None:
    with pytest.raises(DatabaseWrongKey):
        Desk.restore_key(data_dir, "AB" * 32)

    Desk.open(data_dir).close()


@pytest.mark.parametrize("kept", [0, 100, 4096, 0.5, 0.98])
def test_a_truncated_file_is_said(data_dir: Path, kept: float) -> None:
    path = paths.database_path(data_dir)
    size = int(path.stat().st_size * kept) if isinstance(kept, float) else kept
    os.truncate(path, size)
    for log in data_dir.glob("wardapp.db-*"):
        log.unlink()
    with pytest.raises(DatabaseTrouble) as caught:
        Desk.open(data_dir)

    assert isinstance(caught.value, DatabaseDamaged | DatabaseWrongKey)
    assert caught.value.exit_code == 5


def test_a_newer_database_is_refused_and_not_touched(data_dir: Path) -> None:
    with Desk.open(data_dir) as desk:
        desk.database.writer_connection.execute(f"PRAGMA user_version = {opening.USER_VERSION + 1}")
    with pytest.raises(DatabaseTooNew):
        Desk.open(data_dir)
    with pytest.raises(DatabaseTooNew):
        Desk.open(data_dir)

    assert not list((data_dir / "backups").glob("*"))


def test_a_failing_migration_leaves_the_data_and_a_backup(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = Migrations("wardapp")

    @broken()
    def m001_first_schema(db: object) -> None: ...

    @broken()
    def m002_breaks(db: sqlcipher.Connection) -> None:
        db.execute("CREATE TABLE half (id)")
        message = "on purpose"
        raise RuntimeError(message)

    monkeypatch.setattr(migrations_module, "migrations", broken)
    monkeypatch.setattr(opening, "USER_VERSION", opening.USER_VERSION + 1)
    with pytest.raises(RuntimeError, match="on purpose"):
        Database.open(data_dir)
    monkeypatch.undo()

    assert list((data_dir / "backups").glob("*-migration.db"))
    with Desk.open(data_dir) as desk:
        assert desk.database.one("SELECT 1 FROM sqlite_master WHERE name = 'half'") is None
        assert desk.verify() == []


def test_a_backup_opens_with_the_same_key(desk: Desk, tmp_path: Path) -> None:
    made = desk.database.backup("test")
    folder = tmp_path / "restored"
    folder.mkdir()
    (folder / "desk.key").write_text((desk.data_dir / "desk.key").read_text())
    made.rename(paths.database_path(folder))

    with Desk.open(folder) as restored:
        assert restored.verify() == []
        assert restored.voices.count is not None


def test_a_full_disk_keeps_what_was_saved_and_says_so(desk: Desk) -> None:
    kept = desk.voices.keep(VoiceDraft(text="先に保存した声"))
    connection = desk.database.writer_connection
    pages = int(connection.execute("PRAGMA page_count").fetchone()[0])
    connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DiskFull) as caught:
        desk.voices.keep(VoiceDraft(text="入らない声" * 20_000))
    connection.execute("PRAGMA max_page_count = 1073741823")

    assert "空き容量" in caught.value.happened
    assert desk.voices.get(kept.id).text == "先に保存した声"
    assert desk.verify() == []


def test_a_record_cannot_be_deleted_by_any_writer(desk: Desk) -> None:
    with pytest.raises(sqlcipher.IntegrityError), desk.database.write() as writing:
        writing.execute("DELETE FROM voice")


def test_a_writer_that_is_not_wardapp_cannot_write_unseen(data_dir: Path) -> None:
    key = (data_dir / "desk.key").read_text().strip()
    foreign = sqlcipher.connect(str(paths.database_path(data_dir)))
    foreign.execute(f"PRAGMA key = \"x'{key}'\"")
    with pytest.raises(sqlcipher.OperationalError, match="no such function"):
        foreign.execute("UPDATE voice SET text = 'x'")
    foreign.close()


def test_what_reads_for_long_sees_one_moment_and_keeps_nobody_from_writing(desk: Desk) -> None:
    count = "SELECT count(*) FROM voice"
    with desk.database.moment() as reading:
        before = reading.one(count)
        desk.voices.keep(VoiceDraft(text="街灯が切れています。"))
        assert reading.one(count) == before
        assert desk.database.one(count) != before
