"""The recovery kit: an office's administrator on paper.

The kit is an enrolled desk of the office that has no computer: its identifier, the seed of its key and
the beginning of the share's identifier are printed, and kept nowhere else. As an enrolled desk of the
office it is sealed every key of it, like any other. Who has lost all desks of an office lets a new
desk be certified by the kit, and opens the keys that were sealed to it.
"""

from __future__ import annotations

import base64
import hashlib
import unicodedata
from dataclasses import dataclass

from nacl.signing import SigningKey

from wardapp.errors import InputRefused, NotAllowed, NotEnrolled
from wardapp.sync.certificates import new_identity, public_key_of
from wardapp.sync.keys import CITY, Certificate
from wardapp.sync.membership import Membership

_SHARE_DIGITS = 16
_CHECK_BYTES = 2
_PREFIX = "WARDAPP1:"
_GROUP = 4
LABEL = "復旧用の紙"


@dataclass(frozen=True, slots=True)
class Kit:
    """What is on the paper.

    Attributes:
        desk: Identifier of the kit.
        seed: Seed of its key (hex).
        share: The first 16 digits of the share's identifier.
    """

    desk: str
    seed: str
    share: str

    @property
    def text(self) -> str:
        """The kit to type: groups of four letters and digits with a checksum at the end."""
        body = bytes.fromhex(self.desk + self.seed + self.share)
        letters = base64.b32encode(body + _check(body)).decode().rstrip("=")
        return " ".join(letters[i : i + _GROUP] for i in range(0, len(letters), _GROUP))

    @property
    def code(self) -> str:
        """The kit as the QR code holds it."""
        return _PREFIX + self.text.replace(" ", "")

    @property
    def key(self) -> SigningKey:
        """The kit's key."""
        return SigningKey(bytes.fromhex(self.seed))


def _check(body: bytes) -> bytes:
    return hashlib.sha256(b"wardapp-kit" + body).digest()[:_CHECK_BYTES]


def kit_from_text(text: str) -> Kit:
    """Return the kit that was typed or read from the QR code; spaces and width do not matter.

    Raises:
        InputRefused: A letter is missing or wrong.
    """
    plain = "".join(unicodedata.normalize("NFKC", text).upper().split()).replace("-", "")
    letters = plain.removeprefix(_PREFIX)
    # 0, 1 and 8 do not occur in base 32: they are misread letters.
    letters = letters.translate(str.maketrans("018", "OIB"))
    try:
        content = base64.b32decode(letters + "=" * (-len(letters) % 8))
    except ValueError:
        content = b""
    body, check = content[:-_CHECK_BYTES], content[-_CHECK_BYTES:]
    if len(body) != 8 + 32 + _SHARE_DIGITS // 2 or _check(body) != check:
        raise InputRefused(
            "復旧用の紙の文字が正しくありません。",
            "何も変更していません。",
            "抜けや打ち間違いがないか確かめて、もう一度入力してください。",
        )
    digits = body.hex()
    return Kit(digits[:16], digits[16:80], digits[80:])


def make_kit(member: Membership) -> Kit:
    """Enrol a new kit for this desk's office and revoke the older ones.

    Raises:
        NotAllowed: This desk is no administrator.
    """
    enrolled = member.refresh_certificates()
    own = enrolled.get(member.desk)
    if own is None:
        raise NotEnrolled
    if not own.admin:
        raise NotAllowed(
            "復旧用の紙を作成できるのは、管理者の端末だけです。",
            "何も変更していません。",
            "管理者の端末で作成してください。",
        )
    desk, seed, key = new_identity()
    certificate = Certificate(desk, own.office, LABEL, "", key, True, member.desk, member.share_id)
    member.enrol(certificate)
    for older in enrolled.values():
        if (older.office, older.label) == (own.office, LABEL):
            member.revoke(older.desk, 0, "")
    return Kit(desk, seed, member.share_id[:_SHARE_DIGITS])


def recover(member: Membership, kit: Kit) -> int:
    """Enrol this desk, which is on no share, by the kit; return how many keys it brought.

    Raises:
        ShareForeign: The share is not the kit's.
        InputRefused: The kit was replaced by a newer one, or is another office's.
    """
    member.begin_recovery(kit.share)
    paper = member.refresh_certificates().get(kit.desk)
    if paper is None or paper.key != public_key_of(kit.seed):
        raise InputRefused(
            "この復旧用の紙は使えません。新しいものに取り替えられているか、この共有フォルダーのものではありません。",
            "何も変更していません。",
            "いちばん新しい復旧用の紙を確かめてください。",
        )
    if paper.office != member.office:
        raise InputRefused(
            "この復旧用の紙は、別の区役所・局のものです。",
            "何も変更していません。",
            "この端末の所属か、紙の所属を確かめてください。",
        )
    brought = sum(
        member.fetch_keys(audience, to=kit.desk, key=kit.key) for audience in (CITY, member.office)
    )
    certificate = Certificate(
        member.desk,
        member.office,
        member.label,
        "",
        member.public_key(),
        True,
        kit.desk,
        member.share_id,
    )
    member.enrol(certificate, kit.key)
    return brought
