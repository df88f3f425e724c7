"""E-mails as residents' programs write them become voices; the broken ones become a sentence."""

from __future__ import annotations

import datetime as dt
import email.message
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wardapp.desk import Desk
from wardapp.errors import FileRefused, InputRefused
from wardapp.exchange.mail import mail_of_bytes, read_mail, safe_name, words_of_header
from wardapp.exchange.mail_msg import mail_of_msg
from wardapp.exchange.mail_text import decode, decode_iso_2022_jp, fold_quotes, text_of_html

DATA = Path(os.environ.get("WARDAPP_SHARED_DATA", Path(__file__).parents[3] / "shared" / "data"))
MAILS = sorted(DATA.glob("eml_*/*.eml"))


def _jis(text: str) -> bytes:
    """Return a text as Outlook sends it: ISO-2022-JP with Microsoft's rows."""
    out, wide = bytearray(), False
    for sign in text:
        code = sign.encode("cp932")
        if len(code) == 1:
            out += b"\x1b(B" * wide + code
            wide = False
            continue
        high, low = code
        row = (high - (0x81 if high < 0xA0 else 0xC1)) * 2 + 0x21
        cell = low - (0x1F if low < 0x7F else 0x20)
        if low >= 0x9F:
            row, cell = row + 1, low - 0x7E
        out += (b"" if wide else b"\x1b$B") + bytes((row, cell))
        wide = True
    return bytes(out) + b"\x1b(B" * wide


def _eml(body: bytes, *headers: str, kind: str = "text/plain; charset=iso-2022-jp") -> bytes:
    head = "\r\n".join(
        (
            "From: =?UTF-8?B?5bGx55Sw?= <yamada@example.jp>",
            "Date: Mon, 23 Nov 2026 23:30:00 +0000",
            "Message-ID: <1@example.jp>",
            f"Content-Type: {kind}",
            *headers,
        )
    )
    return head.encode() + b"\r\n\r\n" + body


@pytest.mark.parametrize("text", ["①㈱髙﨑 見本", "街灯が暗い。\nＡＢＣ", "ｱｲｳ", "~\\"])
def test_what_outlook_calls_iso_2022_jp_is_read_as_it_was_meant(text: str) -> None:
    content = _jis(text) if text != "ｱｲｳ" else b"\x1b(I123\x1b(B"

    assert decode_iso_2022_jp(content) == text
    assert decode(content, "ISO-2022-JP") == text


@pytest.mark.parametrize(
    ("label", "encoding"),
    [
        ("shift_jis", "cp932"),
        ("", "utf-8"),
        ("shift_jis", "utf-8"),
        ("utf-8", "cp932"),
        ("x-unknown", "euc_jp"),
    ],
)
def test_a_wrong_label_does_not_spoil_the_words(label: str, encoding: str) -> None:
    assert (
        decode("街灯が暗いのです。公園も。".encode(encoding), label) == "街灯が暗いのです。公園も。"
    )


def test_a_mail_gives_sender_day_subject_and_words() -> None:
    mail = mail_of_bytes(_eml(_jis("街灯が暗い①"), "Subject: =?ISO-2022-JP?B?GyRCMzlFdBsoQg==?="))

    assert (mail.name, mail.address) == ("山田", "yamada@example.jp")
    assert mail.sent_on == dt.date(2026, 11, 24)  # in Japan
    assert (mail.subject, mail.text) == ("街灯", "街灯が暗い①")
    assert "yamada" not in repr(mail)


def test_what_is_quoted_is_folded_and_kept_apart() -> None:
    text = "ありがとうございます。\n\n2026年11月20日(金) 区役所 <a@b.jp>:\n> 交換します。\n> 以上"

    assert fold_quotes(text) == (
        "ありがとうございます。",
        "2026年11月20日(金) 区役所 <a@b.jp>:\n> 交換します。\n> 以上",
    )
    assert fold_quotes("> すべて引用")[0] == "> すべて引用"


def test_html_is_read_as_a_person_reads_it() -> None:
    html = (
        "<html><style>p{}</style><script>x()</script><p>街灯が<b>暗い</b></p><div>公園&amp;道</div>"
    )

    assert text_of_html(html) == "街灯が暗い\n\n公園&道"


def test_attachments_lose_their_paths_and_a_mail_inside_is_a_file() -> None:
    message = email.message.EmailMessage()
    message["From"] = "a@example.jp"
    message.set_content("写真です")
    message.add_attachment(
        b"x" * 10, maintype="image", subtype="jpeg", filename="..\\..\\C:写真?.jpg"
    )
    inner = email.message.EmailMessage()
    inner["Subject"] = "転送"
    inner.set_content("中身")
    message.add_attachment(inner)

    mail = mail_of_bytes(message.as_bytes())

    assert [file.name for file in mail.files] == ["C_写真_.jpg", "転送.eml"]
    assert mail.text == "写真です"


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "..", "con\0.txt", "a" * 300 + ".pdf", "", "𠮷" * 90]
)
def test_no_name_of_an_attachment_leads_anywhere(name: str) -> None:
    found = safe_name(name)

    assert found
    assert len(found) <= 121
    assert "/" not in found
    assert "\\" not in found
    assert found not in {".", ".."}


def test_machines_are_noticed_people_are_not() -> None:
    assert mail_of_bytes(_eml(b"x", "Auto-Submitted: auto-replied")).automatic
    assert mail_of_bytes(b"From: MAILER-DAEMON@example.jp\r\n\r\nx").automatic
    assert not mail_of_bytes(_eml(_jis("街灯"))).automatic


@pytest.mark.parametrize(
    "content",
    [b"", b"\x00" * 100, b"hello", b"PK\x03\x04" + bytes(50), "ただの文章です。".encode()],
)
def test_what_is_no_mail_is_refused_in_words(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.eml"
    path.write_bytes(content)

    with pytest.raises(FileRefused):
        read_mail(path)


def test_a_huge_file_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.eml"
    with path.open("wb") as file:
        file.seek(2_000_000_000)
        file.write(b"x")

    with pytest.raises(FileRefused) as caught:
        read_mail(path)

    assert "大きすぎます" in caught.value.happened


def test_ten_thousand_recipients_and_deep_nesting_end(tmp_path: Path) -> None:
    to = ", ".join(f"a{i}@example.jp" for i in range(10_000))
    assert mail_of_bytes(_eml(b"x", f"To: {to}")).text == "x"
    nested = b"x"
    for depth in range(60):
        nested = (
            f"Content-Type: multipart/mixed; boundary=b{depth}\r\n\r\n--b{depth}\r\n".encode()
            + nested
        )

    assert mail_of_bytes(b"From: a@b.jp\r\n" + nested).notes


def test_winmail_dat_is_kept_and_explained() -> None:
    mail = mail_of_bytes(
        _eml(b"\x78\x9f\x3e\x22" + bytes(20), kind="application/ms-tnef; name=winmail.dat")
    )

    assert [file.name for file in mail.files] == ["winmail.dat"]
    assert "winmail.dat" in mail.notes[0]


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_behind_headers_are_read_or_refused(noise: bytes) -> None:
    mail_of_bytes(b"From: a@b.jp\r\n" + noise)


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=120))
def test_any_header_is_read(noise: str) -> None:
    words_of_header(noise)
    words_of_header(f"=?utf-8?B?{noise}?=")


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=600))
def test_any_bytes_as_outlooks_file_are_refused(noise: bytes) -> None:
    with pytest.raises(FileRefused):
        mail_of_msg(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + noise, "x.msg")


@pytest.mark.skipif(not MAILS, reason="the real mails are not beside this copy")
@pytest.mark.parametrize("path", MAILS, ids=lambda p: p.name)
def test_every_real_mail_is_read_without_a_broken_sign(path: Path) -> None:
    mail = read_mail(path)

    assert mail.text or mail.subject
    assert "\ufffd" not in mail.text
    assert "\x1b" not in mail.text + mail.subject


# -- into the desk --------------------------------------------------------------------------------


def _write(folder: Path, content: bytes, name: str = "a.eml") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def test_a_mail_becomes_a_voice_with_contact_and_files_once(desk: Desk, tmp_path: Path) -> None:
    message = email.message.EmailMessage()
    message["From"] = "山田 太郎 <yamada@example.jp>"
    message["Subject"] = "街灯の件"
    message["Date"] = "Mon, 23 Nov 2026 10:00:00 +0900"
    message["Message-ID"] = "<9@example.jp>"
    message.set_content("街灯が暗い。")
    message.add_attachment(b"photo", maintype="image", subtype="jpeg", filename="写真.jpg")
    message.add_attachment(b"other", maintype="image", subtype="jpeg", filename="写真.jpg")
    path = _write(tmp_path, message.as_bytes())
    (found,) = desk.incoming.read([path])
    assert found.mail is not None

    voice = next(iter(desk.incoming.keep([found.mail]).touched["voice"]))

    kept = desk.voices.get(voice)
    assert (kept.text, kept.summary, kept.received_on) == (
        "街灯が暗い。",
        "街灯の件",
        dt.date(2026, 11, 23),
    )
    contact = desk.voices.contact(voice)
    assert contact is not None
    assert (contact.name, contact.email) == ("山田 太郎", "yamada@example.jp")
    assert [desk.voices.attachment_bytes(a.id) for a in desk.voices.attachments(voice)] == [
        b"photo",
        b"other",
    ]
    (again,) = desk.incoming.read([path])
    assert again.already == kept.number
    assert "9@example.jp" not in (kept.origin or "")
    assert desk.verify() == []


def test_several_mails_are_one_step_that_can_be_taken_back(desk: Desk, tmp_path: Path) -> None:
    paths = [
        _write(
            tmp_path, _eml(_jis(f"件{i}"), f"X: {i}").replace(b"<1@", f"<{i}@".encode()), f"{i}.eml"
        )
        for i in range(3)
    ]
    mails = [found.mail for found in desk.incoming.read(paths) if found.mail]
    before = desk._db.one("SELECT count(*) FROM voice WHERE discarded_at IS NULL")

    desk.incoming.keep(mails)
    desk.undo()

    assert desk._db.one("SELECT count(*) FROM voice WHERE discarded_at IS NULL") == before


def test_a_broken_one_among_them_says_so_for_itself(desk: Desk, tmp_path: Path) -> None:
    good, bad = _write(tmp_path, _eml(_jis("街灯"))), _write(tmp_path, b"\x00", "b.eml")

    first, second = desk.incoming.read([good, bad])

    assert first.can_be_kept
    assert not second.can_be_kept
    assert second.error is not None
    with pytest.raises(InputRefused):
        desk.incoming.keep([])
