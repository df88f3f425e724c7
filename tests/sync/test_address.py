"""Where a share is: what a person types, and what is wrong with it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from wardapp.errors import InputRefused, ShareAccessRefused
from wardapp.sync.address import ObjectAddress, clean_address, is_object_address, parse


def test_an_object_stores_address_is_read_and_written_alike() -> None:
    text = "s3://wardapp/city/one?endpoint=https://s3.example.lg.jp:9000&region=tokyo"

    place = parse(text)

    assert place == ObjectAddress("wardapp", "city/one", "https://s3.example.lg.jp:9000", "tokyo")
    assert str(place) == clean_address(f' "{text}"') == text
    assert str(parse("S3:/wardapp/")) == "s3://wardapp"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("s3://", "バケット名がありません"),
        ("s3://W", "バケット名「W」"),
        ("s3://wardapp/市", "「市」は使えません"),
        ("s3://wardapp/../x", "使えません"),
        ("s3://wardapp?key=x", "「key」は指定できません"),
        ("s3://wardapp?region=a&region=b", "二つあります"),
        ("s3://wardapp?region=a b", "region"),
        ("s3://id:secret@wardapp", "別の欄"),
        ("s3://wardapp?endpoint=ftp://x", "サーバーの場所ではありません"),
        ("s3://wardapp?endpoint=https://[::1", "サーバーの場所ではありません"),
        ("s3://wardapp?endpoint=https://h/p", "サーバーの名前とポート番号だけ"),
        ("s3://wardapp#x", "「#」"),
        ("https://example.lg.jp/x", "使えません"),
    ],
)
def test_what_is_wrong_with_an_address_is_named(text: str, said: str) -> None:
    with pytest.raises(InputRefused) as refused:
        clean_address(text)

    assert said in refused.value.happened
    assert "secret" not in refused.value.message
    assert "s3://" in refused.value.next_step


@pytest.mark.parametrize("text", ["/srv/wardapp", r"\\server\wardapp", r"Z:\wardapp", "s3"])
def test_a_folder_is_a_folder(text: str) -> None:
    assert not is_object_address(text)
    assert clean_address(text) == str(Path(text).absolute())


def test_without_an_access_key_every_request_says_so(town: object) -> None:
    desk = town.desk()  # type: ignore[attr-defined]

    with pytest.raises(ShareAccessRefused, match="登録されていません"):
        desk.share.create("s3://wardapp?endpoint=http://127.0.0.1:9", "本庁")


def test_an_access_key_is_kept_for_its_bucket_and_encrypted(town: object) -> None:
    desk = town.desk()  # type: ignore[attr-defined]
    address = desk.share.keep_access_key("id1", " secret-of-id1\n", "s3://wardapp/city")

    assert tuple(desk.share.access_key(address)) == ("id1", "secret-of-id1")
    assert desk.share.access_key("s3://another") is None
    for path in desk.data_dir.rglob("*"):
        assert path.is_dir() or b"secret-of-id1" not in path.read_bytes()
    for wrong in (("", "x"), ("id", "two words"), ("鍵", "x")):
        with pytest.raises(InputRefused):
            desk.share.keep_access_key(*wrong, address)
    with pytest.raises(InputRefused, match="オブジェクトストレージ"):
        desk.share.keep_access_key("id", "secret", "/srv/wardapp")


def test_a_desk_with_a_folder_never_loads_the_object_stores_client() -> None:
    code = "import sys, wardapp.desk, wardapp.sync.object_store; print('obstore' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": ":".join(sys.path)},
    )
    assert done.stdout.strip() == "False"
