"""The parts of a blob: how the bytes of an attachment lie on the share, and checking them.

``WAP1``, number and count of the part (2 bytes each, big endian), the encrypted piece of the
content (XChaCha20-Poly1305) and a BLAKE2b hash of all that precedes it. Nothing is left to chance:
whoever holds content and key makes the same bytes again.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from nacl.exceptions import CryptoError
from nacl.secret import Aead

from wardapp.domain.progress import NO_PROGRESS, Progress
from wardapp.store.attachments import Blob
from wardapp.sync.share import Share

MAGIC: Final = b"WAP1"
PART_BYTES = 4 * 1024 * 1024
PART_NAME = re.compile(r"([0-9a-f]{64})\.([0-9]{4})\Z")
_HEAD_BYTES = len(MAGIC) + 4
_HASH_BYTES = 32


def part_count(size_bytes: int) -> int:
    """Return how many parts a content of this size has."""
    return max(1, -(-size_bytes // PART_BYTES))


def part_file(name: str, number: int) -> str:
    """Return the name on the share of a part of a blob."""
    return f"blobs/{name[:2]}/{name}.{number:04d}"


def encode_part(blob: Blob, share: str, number: int, count: int, chunk: bytes) -> bytes:
    """Return the bytes of a part; the same for the same arguments."""
    bound = "\x1f".join((share, blob.name, str(number), str(count))).encode()
    nonce = hashlib.blake2b(bound, key=blob.key, digest_size=24, person=b"wardapp-part").digest()
    sealed = Aead(blob.key).encrypt(chunk, bound, nonce).ciphertext
    content = MAGIC + number.to_bytes(2) + count.to_bytes(2) + sealed
    return content + hashlib.blake2b(content, digest_size=_HASH_BYTES).digest()


def examine_part(content: bytes) -> tuple[int, int] | None:
    """Return number and count that an undamaged part states; None where a bit differs.

    It takes no key: so any desk can check the blobs of all offices for accidents. Against intent,
    only the key tells.
    """
    body, digest = content[:-_HASH_BYTES], content[-_HASH_BYTES:]
    if not body.startswith(MAGIC) or len(body) < _HEAD_BYTES:
        return None
    if hashlib.blake2b(body, digest_size=_HASH_BYTES).digest() != digest:
        return None
    number = int.from_bytes(body[len(MAGIC) : len(MAGIC) + 2])
    count = int.from_bytes(body[len(MAGIC) + 2 : _HEAD_BYTES])
    return (number, count) if number < count else None


def decode_part(blob: Blob, share: str, number: int, count: int, content: bytes) -> bytes | None:
    """Return what a part holds, None where it is not this part of this blob."""
    if examine_part(content) != (number, count):
        return None
    bound = "\x1f".join((share, blob.name, str(number), str(count))).encode()
    nonce = hashlib.blake2b(bound, key=blob.key, digest_size=24, person=b"wardapp-part").digest()
    try:
        return bytes(Aead(blob.key).decrypt(content[_HEAD_BYTES:-_HASH_BYTES], bound, nonce))
    except CryptoError:
        return None


@dataclass(frozen=True, slots=True)
class BlobProblem:
    """Something wrong with a blob: which file, and what (missing, damaged, surplus)."""

    file: str
    what: str


def examine(
    share: Share,
    progress: Progress = NO_PROGRESS,
    known: Callable[[], dict[str, int]] = dict,
) -> list[BlobProblem]:
    """Read all blobs of the share and return what is wrong with them; takes no key.

    Args:
        share: The share.
        progress: Who is told.
        known: Gives name and number of parts of the blobs that should be there, as far as this
            desk knows (its own office's).
    """
    problems: list[BlobProblem] = []
    folders = [f for f in share.list("blobs") if re.fullmatch("[0-9a-f]{2}", f)]
    counts: dict[str, dict[int, int]] = {}
    for done, folder in enumerate(folders):
        progress.check()
        progress.progress(done, len(folders), "添付ファイルを確かめています")
        for file in share.list(f"blobs/{folder}"):
            path = f"blobs/{folder}/{file}"
            match = PART_NAME.match(file)
            if match is None or match[1][:2] != folder:
                problems.append(BlobProblem(path, "surplus"))
                continue
            content = share.get(path)
            if content is None:
                continue
            stated = examine_part(content)
            if stated is None or stated[0] != int(match[2]):
                problems.append(BlobProblem(path, "damaged"))
            counts.setdefault(match[1], {})[int(match[2])] = stated[1] if stated else 0
    expected = known()
    for name in sorted(expected.keys() | counts.keys()):
        there = counts.get(name, {})
        count = expected.get(name) or max(there.values(), default=0)
        problems += [
            BlobProblem(part_file(name, n), "missing") for n in range(count) if n not in there
        ]
    return problems
