"""A bundle: an immutable file of changes that one desk puts on the share.

``WAB1``, the header's length (4 bytes, big endian), the header (msgpack), the sections one after the
other, and an Ed25519 signature (64 bytes) over all that precedes it. Every section is msgpack,
compressed (zstandard), then encrypted (XChaCha20-Poly1305) for one audience, bound to share, desk,
sequence number and audience.
"""

from __future__ import annotations

import hashlib
import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Annotated

import msgspec
import zstandard
from nacl.exceptions import BadSignatureError, CryptoError
from nacl.secret import Aead
from nacl.signing import SigningKey, VerifyKey

from wardapp import __version__
from wardapp.store.change_log import INSERT, Change
from wardapp.store.schema import SYNCED, fields_of

MAGIC = b"WAB1"
FORMAT = 1
LEAST_VERSION = "0.1.0"
"""The lowest version of wardapp that reads what this one writes; raised only with a reason."""
_SIGNATURE_BYTES = 64
_LEVEL = 3
MAX_SECTION_BYTES = 1 << 30
"""A section that claims to be larger is refused before it is unpacked."""


class BundleDamaged(Exception):
    """The bytes are not a whole, unchanged bundle of this desk."""


class BundleTooNew(Exception):
    """The bundle needs a newer wardapp; ``args[0]`` names the version."""


_Stamp = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{16}\\Z")]
_NAME = re.compile("^[a-z][a-z0-9_]{0,63}\\Z")
_Name = Annotated[str, msgspec.Meta(pattern=_NAME.pattern)]
_FIELDS = frozenset(name for kind in SYNCED for name in fields_of(kind))
_Id = Annotated[str, msgspec.Meta(max_length=100)]
_Int64 = Annotated[int, msgspec.Meta(ge=-(2**63), le=2**63 - 1)]
_Scalar = None | bool | _Int64 | float | str


class _Row(msgspec.Struct, array_like=True, frozen=True):
    """A change as it stands in a section.

    What it may hold is checked here, so that a desk that writes nonsense is set aside and does not
    stop the sync of all others.
    """

    stamp: _Stamp
    kind: _Name
    record: _Id
    field: Annotated[str, msgspec.Meta(pattern=r"^([a-z][a-z0-9_]{0,63}|\*)\Z")]
    value: _Scalar | dict[str, _Scalar]
    base: tuple[_Stamp, ...]
    desk: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{16}\\Z")]
    author: _Id

    def change(self) -> Change:
        """Return it as a change.

        Raises:
            ValueError: Its parts do not fit together.
        """
        value = self.value
        if isinstance(value, dict) is not (self.field == INSERT):
            raise ValueError(self.field)
        for inner in value.values() if isinstance(value, dict) else (value,):
            if isinstance(inner, float) and not math.isfinite(inner):
                raise ValueError(self.field)
        # The names that this version knows are names: only others are looked at.
        if isinstance(value, dict) and not (
            value.keys() <= _FIELDS or all(map(_NAME.match, value))
        ):
            raise ValueError(self.field)
        return Change(
            self.stamp,
            self.kind,
            self.record,
            self.field,
            self.value,
            self.base,
            self.desk,
            self.author,
        )


_ROWS = msgspec.msgpack.Decoder(list[_Row])


class _HeaderStart(msgspec.Struct, frozen=True):
    """What every future header will hold, so that a newer one is told from a damaged one."""

    format: int
    least: str = ""


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
    sections: list[tuple[str, str, int, Annotated[int, msgspec.Meta(ge=0)]]]


@dataclass(frozen=True, slots=True)
class Bundle:
    """A decoded bundle.

    Attributes:
        header: Its header.
        sections: Audience and changes of the sections that this desk can read.
        unread: The sections that it cannot: audience, key identifier.
    """

    header: Header
    sections: list[tuple[str, list[Change]]] = field(default_factory=list)
    unread: list[tuple[str, str]] = field(default_factory=list)

    @property
    def changes(self) -> list[Change]:
        """All changes that this desk can read, in the order of the sections."""
        return [change for _, changes in self.sections for change in changes]


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
        made_ms: When, milliseconds since 1970.
        sections: Audience, key identifier, key, changes.
        key: The desk's key.
    """
    bodies = []
    described = []
    for audience, key_id, secret, changes in sections:
        body = seal_section(changes, secret, _bound(share, desk, seq, audience))
        bodies.append(body)
        described.append((audience, key_id, len(changes), len(body)))
    head = msgspec.msgpack.encode(
        Header(FORMAT, share, desk, seq, previous, LEAST_VERSION, made_ms, described)
    )
    content = MAGIC + len(head).to_bytes(4) + head + b"".join(bodies)
    return content + key.sign(content).signature


def seal_section(changes: Sequence[Change], secret: bytes, bound: bytes) -> bytes:
    """Return changes packed, compressed and encrypted, bound to where they stand."""
    rows = [
        (c.stamp, c.kind, c.record, c.field, c.value, c.base, c.desk, c.author) for c in changes
    ]
    packed = zstandard.ZstdCompressor(level=_LEVEL).compress(msgspec.msgpack.encode(rows))
    return bytes(Aead(secret).encrypt(packed, bound))


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
        start = msgspec.msgpack.decode(content[begin:end], type=_HeaderStart)
        if start.format > FORMAT or _version(start.least) > _version(__version__):
            raise BundleTooNew(start.least)
        header = msgspec.msgpack.decode(content[begin:end], type=Header)
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise BundleDamaged("header") from error
    return header, end


def _version(text: str) -> tuple[int, ...]:
    """Return the numbers at the head of a version, for comparing."""
    numbers = []
    for part in text.split(".")[:3]:
        if not (part.isascii() and part.isdigit() and len(part) < 9):
            break
        numbers.append(int(part))
    return tuple(numbers)


def is_signed(content: bytes, verify_key: str) -> bool:
    """Whether these bytes end with their signature under this key; nothing else is looked at."""
    body, signature = content[:-_SIGNATURE_BYTES], content[-_SIGNATURE_BYTES:]
    try:
        VerifyKey(bytes.fromhex(verify_key)).verify(body, signature)
    except (BadSignatureError, ValueError, CryptoError):
        return False
    return True


def decode(
    content: bytes, verify_key: str, share: str, secret_of: Callable[[str, str], bytes | None]
) -> Bundle:
    """Return the bundle, with the changes of those sections whose key ``secret_of`` knows.

    Raises:
        BundleDamaged: A bit differs from what the desk signed, or it belongs to another share.
        BundleTooNew: It needs a newer wardapp.
    """
    if not is_signed(content, verify_key):
        raise BundleDamaged("signature")
    body = content[:-_SIGNATURE_BYTES]
    header, position = read_header(content)
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
        changes = open_section(section, secret, _bound(share, header.desk, header.seq, audience))
        bundle.sections.append((audience, changes))
    return bundle


def open_section(section: bytes, secret: bytes, bound: bytes) -> list[Change]:
    """Return the changes of a section.

    Raises:
        BundleDamaged: It is not what was sealed, or does not hold changes.
    """
    try:
        packed = Aead(secret).decrypt(section, bound)
        if not 0 <= zstandard.frame_content_size(packed) <= MAX_SECTION_BYTES:
            raise BundleDamaged("section's size")
        plain = zstandard.ZstdDecompressor().decompress(packed)
        return [row.change() for row in _ROWS.decode(plain)]
    except (
        CryptoError,
        zstandard.ZstdError,
        msgspec.DecodeError,
        ValueError,
        RecursionError,
    ) as error:
        raise BundleDamaged("section") from error
