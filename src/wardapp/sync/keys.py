"""Identities, certificates and the keys of audiences.

A desk has one Ed25519 key: it signs bundles with it, and keys are sealed to its Curve25519 form
(libsodium, through PyNaCl). An audience (``city``, or an office's identifier) has secret keys of 32
bytes, each with an identifier of its own; a section names the key that it is encrypted with.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from nacl.exceptions import BadSignatureError, CryptoError
from nacl.public import SealedBox
from nacl.signing import SigningKey, VerifyKey

CITY = "city"
_WORD_BITS = 11
WORD_COUNT = 6


def canonical(value: dict[str, Any]) -> bytes:
    """Return the bytes of a JSON object that are signed: keys in order, no spaces, UTF-8."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def signed(value: dict[str, Any], key: SigningKey) -> bytes:
    """Return a JSON object with its signature under ``signature``."""
    signature = key.sign(canonical(value)).signature.hex()
    return canonical(value | {"signature": signature})


def verified(content: bytes, key: str) -> dict[str, Any] | None:
    """Return the signed JSON object without its signature, None where it is not by this key (hex)."""
    try:
        value = json.loads(content)
        if canonical(value) != content:
            # What means the same and is written otherwise was not written by that desk.
            return None
        signature = bytes.fromhex(value.pop("signature"))
        if content != canonical(value | {"signature": signature.hex()}):
            return None
        VerifyKey(bytes.fromhex(key)).verify(canonical(value), signature)
    except (
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        RecursionError,
        BadSignatureError,
        CryptoError,
    ):
        return None
    return value if isinstance(value, dict) else None


@dataclass(frozen=True, slots=True)
class Certificate:
    """Who a desk is: its key (hex), office and label, and whether it may approve others.

    ``former`` are the identifiers that the desk bore before it asked to join anew.
    """

    desk: str
    office: str
    label: str
    person: str
    key: str
    admin: bool
    by: str
    share: str
    former: tuple[str, ...] = ()

    def plain(self) -> dict[str, Any]:
        """Return it as the JSON object that is signed; ``former`` only where there is any."""
        value = asdict(self) | {"former": list(self.former)}
        if not self.former:
            del value["former"]
        return value


@dataclass(frozen=True, slots=True)
class Revocation:
    """A desk that may no longer: what it published up to ``seq`` (of ``hash``) stays.

    Attributes:
        keep: The desks that it had certified and that stay enrolled.
        epochs: The newest epoch of each audience at that time: keys of later ones that the revoked
            desk seals are not accepted.
    """

    desk: str
    by: str
    seq: int
    hash: str
    keep: tuple[str, ...]
    epochs: dict[str, int]

    def plain(self, share: str) -> dict[str, Any]:
        """Return it as the JSON object that is signed."""
        return asdict(self) | {"keep": list(self.keep), "share": share}


def seal(secret: bytes, key: str) -> bytes:
    """Return a secret that only the holder of this desk's key (hex) opens."""
    return SealedBox(VerifyKey(bytes.fromhex(key)).to_curve25519_public_key()).encrypt(secret)


def unseal(sealed: bytes, key: SigningKey) -> bytes | None:
    """Return the secret sealed to this desk, None where it is not for it or was changed."""
    try:
        return SealedBox(key.to_curve25519_private_key()).decrypt(sealed)
    except CryptoError:
        return None


def words_for(parts: list[str], word_file: Path) -> list[str]:
    """Return the six words (66 bits) that stand for a joining desk and the share it joins.

    Both sides compute them from what they hold; the words are compared by telephone. So neither a
    swapped key nor another share goes unnoticed.
    """
    words = unicodedata.normalize("NFC", word_file.read_text(encoding="utf-8")).split()
    if len(words) != 1 << _WORD_BITS:
        msg = "the list of words is not complete"
        raise ValueError(msg)
    value = int.from_bytes(hashlib.sha256("\x1f".join(parts).encode()).digest())
    chosen = []
    for _ in range(WORD_COUNT):
        value, index = divmod(value, 1 << _WORD_BITS)
        chosen.append(words[index])
    return chosen


def same_words(typed: str, expected: list[str]) -> bool:
    """Whether the typed words are these; spaces, commas, hiragana or katakana do not matter."""

    def plain(text: str) -> str:
        kept = unicodedata.normalize("NFKC", text)
        for mark in "、,，・.　\n\t-":
            kept = kept.replace(mark, " ")
        return "".join(
            chr(ord(c) - 0x60) if "ァ" <= c <= "ヶ" else c for c in "".join(kept.split())
        )

    return plain(typed) == plain("".join(expected))
