"""A bundle: an immutable file of changes that one desk puts on the share.

``WAB1``, the header's length (4 bytes, big endian), the header (msgpack), the sections one after the
other, and an Ed25519 signature (64 bytes) over all that precedes it. Every section is msgpack,
compressed (zstandard), then encrypted (XChaCha20-Poly1305) for one audience, bound to share, desk,
sequence number and audience.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec
import zstandard
from nacl.exceptions import BadSignatureError, CryptoError
from nacl.secret import Aead
from nacl.signing import SigningKey, VerifyKey

from wardapp.store.change_log import Change

MAGIC = b"WAB1"
FORMAT = 1
_SIGNATURE_BYTES = 64
_LEVEL = 3
MAX_SECTION_BYTES = 1 << 30
"""A section that claims to be larger is refused before it is unpacked."""


class BundleDamaged(Exception):  # noqa: N818 - a state of a file, told to the person in other words
    """The bytes are not a whole, unchanged bundle of this desk."""


class BundleTooNew(Exception):  # noqa: N818
    """The bundle needs a newer wardapp; ``args[0]`` names the version."""


class Header(msgspec.Struct, frozen=True):
    """What stands unencrypted at the head of a bundle.

    ``sections`` lists audience, key identifier, number of changes and bytes of each section.
    """

    format: int
    share: str
    desk: str
    seq: int
    previous: str
    least: str
    made: int
    sections: list[tuple[str, str, int, int]]


@dataclass(frozen=True, slots=True)
class Bundle:
    """A decoded bundle: its header, the changes of the sections that this desk can read, the
    sections that it cannot (audience, key identifier)."""

    header: Header
    changes: list[Change] = field(default_factory=list)
    unread: list[tuple[str, str]] = field(default_factory=list)


def bundle_hash(content: bytes) -> str:
    """Return the hash by which the next bundle names this one."""
    return hashlib.sha256(content).hexdigest()


def _bound(share: str, desk: str, seq: int, audience: str) -> bytes:
    return "\x1f".join((share, desk, str(seq), audience)).encode()


def encode(
    *,
    share: str,
    desk: str,
    seq: int,
    previous: str,
    least: str,
    made_ms: int,
    sections: Sequence[tuple[str, str, bytes, Sequence[Change]]],
    key: SigningKey,
) -> bytes:
    """Return the bytes of a bundle.

    Args:
        share: Identifier of the share.
        desk: Identifier of the desk.
        seq: Sequence number, from 1.
        previous: Hash of this desk's previous bundle, "" for the first.
        least: Lowest version of wardapp that understands it.
        made_ms: When, milliseconds since 1970.
        sections: Audience, key identifier, key, changes.
        key: The desk's key.
    """
    bodies = []
    described = []
    for audience, key_id, secret, changes in sections:
        rows = [(c.stamp, c.kind, c.record, c.field, c.value, c.base, c.desk, c.author) for c in changes]
        packed = zstandard.ZstdCompressor(level=_LEVEL).compress(msgspec.msgpack.encode(rows))
        body = bytes(Aead(secret).encrypt(packed, _bound(share, desk, seq, audience)))
        bodies.append(body)
        described.append((audience, key_id, len(rows), len(body)))
    head = msgspec.msgpack.encode(
        Header(FORMAT, share, desk, seq, previous, least, made_ms, described)
    )
    content = MAGIC + len(head).to_bytes(4) + head + b"".join(bodies)
    return content + key.sign(content).signature


def read_header(content: bytes) -> tuple[Header, int]:
    """Return the header and where the sections begin; the signature is not checked here.

    Raises:
        BundleDamaged: It is not a bundle.
        BundleTooNew: Its format is newer than this program's.
    """
    if len(content) < len(MAGIC) + 4 + _SIGNATURE_BYTES or not content.startswith(b"WAB"):
        raise BundleDamaged("not a bundle")
    if not content.startswith(MAGIC):
        raise BundleTooNew("")
    begin = len(MAGIC) + 4
    end = begin + int.from_bytes(content[len(MAGIC) : begin])
    if end > len(content) - _SIGNATURE_BYTES:
        raise BundleDamaged("cut off")
    try:
        header = msgspec.msgpack.decode(content[begin:end], type=Header)
    except (msgspec.DecodeError, msgspec.ValidationError) as error:
        raise BundleDamaged("header") from error
    if header.format > FORMAT:
        raise BundleTooNew(header.least)
    return header, end


def decode(
    content: bytes, verify_key: str, share: str, secret_of: Callable[[str, str], bytes | None]
) -> Bundle:
    """Return the bundle, with the changes of those sections whose key ``secret_of`` knows.

    Raises:
        BundleDamaged: A bit differs from what the desk signed, or it belongs to another share.
        BundleTooNew: It needs a newer wardapp.
    """
    header, position = read_header(content)
    body, signature = content[:-_SIGNATURE_BYTES], content[-_SIGNATURE_BYTES:]
    try:
        VerifyKey(bytes.fromhex(verify_key)).verify(body, signature)
    except (BadSignatureError, ValueError, CryptoError) as error:
        raise BundleDamaged("signature") from error
    if header.share != share:
        raise BundleDamaged("another share")
    bundle = Bundle(header)
    for audience, key_id, _count, size in header.sections:
        section = body[position : position + size]
        position += size
        secret = secret_of(audience, key_id)
        if secret is None:
            bundle.unread.append((audience, key_id))
            continue
        bundle.changes.extend(_open(section, secret, _bound(share, header.desk, header.seq, audience)))
    return bundle


def _open(section: bytes, secret: bytes, bound: bytes) -> list[Change]:
    try:
        packed = Aead(secret).decrypt(section, bound)
        plain = zstandard.ZstdDecompressor().decompress(packed, max_output_size=MAX_SECTION_BYTES)
        rows: list[list[Any]] = msgspec.msgpack.decode(plain)
        return [Change(r[0], r[1], r[2], r[3], r[4], tuple(r[5]), r[6], r[7]) for r in rows]
    except (CryptoError, zstandard.ZstdError, msgspec.DecodeError, IndexError, TypeError) as error:
        raise BundleDamaged("section") from error
