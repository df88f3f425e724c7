"""winmail.dat is unpacked; a damaged one is kept with a sentence, and never stops a mail."""

from __future__ import annotations

import struct
from email.message import EmailMessage

from hypothesis import given
from hypothesis import strategies as st

from wardapp.exchange.mail import mail_of_bytes
from wardapp.exchange.mail_tnef import SIGNATURE, unpack


def _attribute(level: int, identifier: int, value: bytes) -> bytes:
    head = struct.pack("<BII", level, identifier, len(value))
    return head + value + struct.pack("<H", sum(value) & 0xFFFF)


def _properties(*listed: tuple[int, int, bytes]) -> bytes:
    made = struct.pack("<I", len(listed))
    for kind, identifier, value in listed:
        made += struct.pack("<HHII", kind, identifier, 1, len(value)) + value
        made += bytes(-len(value) % 4)
    return made


def _packed(*, body: str = "") -> bytes:
    name = "街灯の写真（駅前）.jpg"
    made = struct.pack("<IH", SIGNATURE, 1)
    made += _attribute(1, 0x00069007, struct.pack("<II", 932, 0))
    if body:
        made += _attribute(
            1, 0x00069003, _properties((0x001F, 0x1000, f"{body}\0".encode("utf-16-le")))
        )
    made += _attribute(2, 0x00069002, bytes(14))
    made += _attribute(2, 0x00018010, b"PHOTO~1.JPG\0")
    made += _attribute(2, 0x0006800F, b"\xff\xd8 picture")
    long_name = _properties((0x001F, 0x3707, f"{name}\0".encode("utf-16-le")))
    return made + _attribute(2, 0x00069005, long_name)


def _mail(packed: bytes, text: str = "") -> bytes:
    message = EmailMessage()
    message["From"] = "a@example.jp"
    message["Subject"] = "photo"
    message.set_content(text)
    message.add_attachment(
        packed, maintype="application", subtype="ms-tnef", filename="winmail.dat"
    )
    return bytes(message)


def test_attachments_come_out_under_their_long_names() -> None:
    mail = mail_of_bytes(_mail(_packed(), "写真を送ります"))
    ((name, content),) = [(file.name, file.content) for file in mail.files]
    assert name == "街灯の写真（駅前）.jpg"
    assert content == b"\xff\xd8 picture"
    assert mail.text.strip() == "写真を送ります"
    assert mail.notes == ()


def test_a_mail_whose_words_are_packed_too_has_its_words() -> None:
    assert mail_of_bytes(_mail(_packed(body="街灯が暗いです"))).text.strip() == "街灯が暗いです"


def test_a_damaged_one_gives_what_came_before_and_is_kept_as_it_came() -> None:
    whole = _packed()
    mail = mail_of_bytes(_mail(whole[:-40]))
    assert [file.name for file in mail.files] == ["PHOTO~1.JPG", "winmail.dat"]
    assert any("壊れて" in note for note in mail.notes)
    mail = mail_of_bytes(_mail(b"no tnef at all"))
    assert [file.name for file in mail.files] == ["winmail.dat"]
    assert any("送り直し" in note for note in mail.notes)


@given(st.binary(max_size=400), st.integers(0, 300))
def test_no_bytes_break_it(noise: bytes, at: int) -> None:
    whole = _packed(body="街灯")
    unpack(whole[:6] + noise)
    unpack(whole[: 6 + at] + noise + whole[6 + at :])
    unpack(struct.pack("<IH", SIGNATURE, 1) + _attribute(1, 0x00069003, noise))
