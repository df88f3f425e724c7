"""A bundle: what was signed comes back whole, anything else is noticed."""

from __future__ import annotations

import secrets
from collections.abc import Callable

import msgspec
import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st
from nacl.secret import Aead
from nacl.signing import SigningKey

from wardapp.store.change_log import Change
from wardapp.sync import bundle as bundles

DESK, SHARE = "d" * 16, "s" * 32
STAMP = "0123456789ab-0000-" + DESK
KEY = SigningKey(b"k" * 32)
PUBLIC = bytes(KEY.verify_key).hex()
CITY, OFFICE = secrets.token_bytes(32), secrets.token_bytes(32)
CHANGES = [
    Change(STAMP, "voice", "r1", "*", {"text": "街灯が暗い", "wants_response": 1}, (), DESK, "p1"),
    Change(STAMP, "voice", "r1", "place", None, (STAMP,), DESK, "p1"),
]
PRIVATE = [Change(STAMP, "contact", "c1", "*", {"phone": "093-000-0000"}, (), DESK, "p1")]
Secrets = Callable[[str, str], bytes | None]


def encoded() -> bytes:
    return bundles.encode(
        share=SHARE,
        desk=DESK,
        seq=7,
        previous="ab",
        made_ms=1,
        sections=[("city", "k1", CITY, CHANGES), ("office", "k2", OFFICE, PRIVATE)],
        key=KEY,
    )


def everything(audience: str, _key_id: str) -> bytes:
    return CITY if audience == "city" else OFFICE


def city_only(audience: str, _key_id: str) -> bytes | None:
    return CITY if audience == "city" else None


def signed_with(header: dict[str, object], sections: bytes, magic: bytes = bundles.MAGIC) -> bytes:
    """Return a bundle of this desk whose header and sections are whatever somebody wrote."""
    head = msgspec.msgpack.encode(header)
    content = magic + len(head).to_bytes(4) + head + sections
    return content + KEY.sign(content).signature


def header(**fields: object) -> dict[str, object]:
    plain = {
        "format": 1,
        "share": SHARE,
        "desk": DESK,
        "seq": 7,
        "previous": "ab",
        "least": "0.1.0",
    }
    return plain | {"made": 1, "sections": []} | fields


def section(rows: object) -> bytes:
    packed = zstandard.ZstdCompressor().compress(msgspec.msgpack.encode(rows))
    return bytes(Aead(CITY).encrypt(packed, "\x1f".join((SHARE, DESK, "7", "city")).encode()))


def of_rows(rows: object) -> bytes:
    body = section(rows)
    return signed_with(header(sections=[["city", "k1", 1, len(body)]]), body)


def test_what_was_put_in_comes_back_in_its_order() -> None:
    bundle = bundles.decode(encoded(), PUBLIC, SHARE, everything)

    assert bundle.changes == CHANGES + PRIVATE
    assert bundle.unread == []
    assert (bundle.header.desk, bundle.header.seq, bundle.header.previous) == (DESK, 7, "ab")


def test_who_lacks_a_key_reads_the_other_sections_and_knows_what_was_left_out() -> None:
    bundle = bundles.decode(encoded(), PUBLIC, SHARE, city_only)

    assert bundle.changes == CHANGES
    assert bundle.unread == [("office", "k2")]


def test_nothing_of_the_changes_stands_in_the_clear() -> None:
    content = encoded()

    for text in ("街灯", "093-000-0000"):
        assert text.encode() not in content


def test_every_single_flipped_bit_is_noticed_and_never_taken_for_a_newer_version() -> None:
    content = encoded()

    for position in range(len(content) * 8):
        flipped = bytearray(content)
        flipped[position // 8] ^= 1 << position % 8
        with pytest.raises(bundles.BundleDamaged):
            bundles.decode(bytes(flipped), PUBLIC, SHARE, everything)


def test_every_cut_and_every_addition_is_noticed() -> None:
    content = encoded()

    for length in range(len(content)):
        with pytest.raises(bundles.BundleDamaged):
            bundles.decode(content[:length], PUBLIC, SHARE, everything)
    with pytest.raises(bundles.BundleDamaged):
        bundles.decode(content + b"\0", PUBLIC, SHARE, everything)


@settings(max_examples=200)
@given(st.binary(max_size=300), st.booleans())
def test_any_bytes_are_refused_without_a_crash(noise: bytes, with_magic: bool) -> None:
    with pytest.raises(bundles.BundleDamaged):
        bundles.decode((bundles.MAGIC if with_magic else b"") + noise, PUBLIC, SHARE, everything)


def test_another_desks_signature_and_another_share_are_refused() -> None:
    stranger = bytes(SigningKey.generate().verify_key).hex()

    with pytest.raises(bundles.BundleDamaged):
        bundles.decode(encoded(), stranger, SHARE, everything)
    with pytest.raises(bundles.BundleDamaged):
        bundles.decode(encoded(), PUBLIC, "other", everything)


def test_a_section_cannot_be_moved_into_another_bundle_of_the_same_desk() -> None:
    whole = encoded()
    original, begin = bundles.read_header(whole)
    size = original.sections[0][3]
    moved = signed_with(
        header(seq=8, sections=[["city", "k1", 2, size]]), whole[begin : begin + size]
    )

    with pytest.raises(bundles.BundleDamaged):
        bundles.decode(moved, PUBLIC, SHARE, everything)


@pytest.mark.parametrize(
    "content",
    [
        signed_with({"format": 2, "least": "3.0.0"}, b""),
        signed_with(header(least="99.0.0"), b""),
        signed_with({"anything": "else"}, b"", b"WAB2"),
    ],
)
def test_a_newer_bundle_is_set_aside_as_newer_not_as_damaged(content: bytes) -> None:
    with pytest.raises(bundles.BundleTooNew):
        bundles.decode(content, PUBLIC, SHARE, everything)


def test_what_a_newer_version_adds_is_passed_over_or_kept() -> None:
    """More in the header and in a change is passed over; unknown kinds and fields are kept."""
    rows = [
        [STAMP, "survey", "r9", "mood", "good", [], DESK, "p1", "more"],
        [STAMP, "voice", "r8", "*", {"text": "x", "mood": 1}, [], DESK, "p1"],
    ]
    body = section(rows)
    content = signed_with(header(sections=[["city", "k1", 1, len(body)]], colour="red"), body)

    bundle = bundles.decode(content, PUBLIC, SHARE, everything)

    assert bundle.changes == [
        Change(STAMP, "survey", "r9", "mood", "good", (), DESK, "p1"),
        Change(STAMP, "voice", "r8", "*", {"text": "x", "mood": 1}, (), DESK, "p1"),
    ]


@pytest.mark.parametrize(
    "row",
    [
        ["not a stamp", "voice", "r", "text", "x", [], DESK, ""],
        [STAMP, "voice'; --", "r", "text", "x", [], DESK, ""],
        [STAMP, "voice", 5, "text", "x", [], DESK, ""],
        [STAMP, "voice", "r", "text", {"a": 1}, [], DESK, ""],
        [STAMP, "voice", "r", "*", "x", [], DESK, ""],
        [STAMP, "voice", "r", "*", {"text": "x", 'te"xt': "y"}, [], DESK, ""],
        [STAMP, "voice", "r", "*", {"text": float("inf")}, [], DESK, ""],
        [STAMP, "voice", "r", "text", ["x"], [], DESK, ""],
        [STAMP, "voice", "r", "text", 2**63, [], DESK, ""],
        [STAMP, "voice", "r", "text", float("nan"), [], DESK, ""],
        [STAMP, "voice", "r", "text", "x", ["y"], DESK, ""],
        [STAMP, "voice", "r", "text", "x", [], "desk", ""],
        [STAMP, "voice"],
        "text",
    ],
)
def test_an_enrolled_desk_that_writes_nonsense_is_refused_without_a_crash(row: object) -> None:
    with pytest.raises(bundles.BundleDamaged):
        bundles.decode(of_rows([row]), PUBLIC, SHARE, everything)


def test_a_section_that_would_fill_the_memory_is_refused() -> None:
    # A frame header that promises 1 TB (RFC 8878: single segment, 8 bytes of content size).
    promise = b"\x28\xb5\x2f\xfd\xe0" + (1 << 40).to_bytes(8, "little") + b"\x01\x00\x00"
    body = bytes(Aead(CITY).encrypt(promise, "\x1f".join((SHARE, DESK, "7", "city")).encode()))

    with pytest.raises(bundles.BundleDamaged):
        bundles.decode(
            signed_with(header(sections=[["city", "k1", 1, len(body)]]), body),
            PUBLIC,
            SHARE,
            everything,
        )
