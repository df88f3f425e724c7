"""Snapshots: all changes of one audience up to some point, as one signed and encrypted file.

A new desk starts from the newest snapshot of each of its audiences instead of from years of bundles,
and bundles that snapshots cover may be removed (compaction.py). A snapshot is made from the one before
it and the bundles since, not from the maker's rows: what an audience was told is what is in it, but
for records that were purged.
"""

from __future__ import annotations

import hashlib
import logging
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Annotated

import msgspec
from nacl.signing import SigningKey

from wardapp.store.change_log import Change
from wardapp.sync import bundle as bundles

log = logging.getLogger(__name__)

MAGIC = b"WAS1"
FORMAT = 1
CHANGES_IN_SECTION = 10_000
_SIGNATURE_BYTES = 64
_NAME = re.compile(r"([0-9]{8})-([0-9a-f]{16})-([0-9a-f]{8})\.was\Z")


class Header(msgspec.Struct, frozen=True):
    """What stands unencrypted at the head of a snapshot.

    ``cover`` says up to which bundle (number, hash) of each desk it reaches; ``sections`` lists number
    of changes and bytes of each section.
    """

    format: int
    share: str
    desk: str
    audience: str
    key_id: str
    cover: dict[str, tuple[int, str]]
    least: str
    made: int
    sections: list[tuple[int, Annotated[int, msgspec.Meta(ge=0)]]]


class _HeaderStart(msgspec.Struct, frozen=True):
    format: int
    least: str = ""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A snapshot whose signature was checked; its sections are decrypted as they are asked for."""

    name: str
    header: Header
    _body: bytes = field(repr=False)
    _start: int

    def changes(self, secret: bytes) -> Iterator[list[Change]]:
        """Yield the changes, section by section.

        Raises:
            BundleDamaged: A section does not hold what it should.
        """
        position = self._start
        for number, (_count, size) in enumerate(self.header.sections):
            section = self._body[position : position + size]
            position += size
            yield bundles.open_section(section, secret, _bound(self.header, number))


def name_of(audience: str, day: str, desk: str, content: bytes) -> str:
    """Return the name of a snapshot: by the day, who made it, and its content."""
    return f"snapshots/{audience}/{day}-{desk}-{hashlib.sha256(content).hexdigest()[:8]}.was"


def day_in(name: str) -> str:
    """Return the day in a snapshot's name, "" where it is no such name."""
    match = _NAME.match(name.rsplit("/", 1)[-1])
    return match[1] if match else ""


def maker_in(name: str) -> str:
    """Return the desk in a snapshot's name, "" where it is no such name."""
    match = _NAME.match(name.rsplit("/", 1)[-1])
    return match[2] if match else ""


def _bound(header: Header, number: int) -> bytes:
    parts = (header.share, header.desk, "snapshot", header.audience, str(header.made), str(number))
    return "\x1f".join(parts).encode()


def encode(
    *,
    share: str,
    desk: str,
    audience: str,
    key_id: str,
    secret: bytes,
    cover: dict[str, tuple[int, str]],
    made_ms: int,
    sections: Iterable[list[Change]],
    key: SigningKey,
) -> bytes:
    """Return the bytes of a snapshot.

    Args:
        share: Identifier of the share.
        desk: Who makes it.
        audience: For whom.
        key_id: Identifier of the audience's key.
        secret: That key.
        cover: Desk → number and hash of its last bundle that is in it.
        made_ms: When, milliseconds since 1970.
        sections: The changes, in pieces of a sensible size.
        key: The making desk's key.
    """
    start = Header(FORMAT, share, desk, audience, key_id, cover, bundles.LEAST_VERSION, made_ms, [])
    bodies, described = [], []
    for number, changes in enumerate(sections):
        body = bundles.seal_section(changes, secret, _bound(start, number))
        bodies.append(body)
        described.append((len(changes), len(body)))
    head = msgspec.msgpack.encode(msgspec.structs.replace(start, sections=described))
    content = MAGIC + len(head).to_bytes(4) + head + b"".join(bodies)
    return content + key.sign(content).signature


def decode(name: str, content: bytes, share: str, key_of: Callable[[str], str | None]) -> Snapshot:
    """Return a snapshot after checking its signature.

    Args:
        name: Its name on the share.
        content: Its bytes.
        share: Identifier of the share.
        key_of: Gives an enrolled desk's public key (hex), None for others.

    Raises:
        BundleDamaged: It is not whole, or not of a desk that may.
        BundleTooNew: It needs a newer wardapp.
    """
    begin = len(MAGIC) + 4
    if len(content) < begin + _SIGNATURE_BYTES or not content.startswith(b"WAS"):
        raise bundles.BundleDamaged("not a snapshot")
    # The signature first: one flipped bit of the version would else pass for a newer program's.
    key = key_of(maker_in(name))
    if key is None:
        raise bundles.BundleDamaged("not by an enrolled desk")
    if not bundles.is_signed(content, key):
        raise bundles.BundleDamaged("signature")
    if not content.startswith(MAGIC):
        raise bundles.BundleTooNew("")
    end = begin + int.from_bytes(content[len(MAGIC) : begin])
    body = content[:-_SIGNATURE_BYTES]
    try:
        start = msgspec.msgpack.decode(content[begin:end], type=_HeaderStart)
        if start.format > FORMAT:
            raise bundles.BundleTooNew(start.least)
        header = msgspec.msgpack.decode(content[begin:end], type=Header)
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise bundles.BundleDamaged("snapshot") from error
    audience = name.split("/")[1]
    if header.share != share or header.audience != audience or header.desk != maker_in(name):
        raise bundles.BundleDamaged("another snapshot")
    return Snapshot(name, header, body, end)
