"""Mails that become voices: contact, attachments and all, each once."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from wardapp.domain.changes import Changes
from wardapp.domain.voice import ContactDraft, NotVoice, VoiceDraft
from wardapp.errors import InputRefused, UnknownName, WardappError

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk
    from wardapp.exchange.mail import Mail

_MAIL = "メール"
_LETTER = "手紙"


@dataclass(frozen=True, slots=True)
class IncomingMail:
    """A mail file as it was read.

    Attributes:
        path: The file.
        mail: What it holds; None where it cannot be read.
        error: Why it cannot be read.
        already: Receipt number of the voice that was made of it before, "" for none.
    """

    path: Path
    mail: Mail | None
    error: WardappError | None = None
    already: str = ""

    @property
    def can_be_kept(self) -> bool:
        """Whether it is a mail that was not taken in before."""
        return self.mail is not None and not self.already


class Incoming:
    """Takes mails in."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._db = desk.database

    def read(self, paths: Sequence[Path]) -> list[IncomingMail]:
        """Read mail files; each says for itself what is wrong with it."""
        from wardapp.exchange.mail import read_mail

        found = []
        for path in paths:
            try:
                mail = read_mail(path)
            except WardappError as error:
                found.append(IncomingMail(path, None, error))
                continue
            row = self._db.one(
                "SELECT number FROM voice WHERE origin = ? AND discarded_at IS NULL",
                (_origin(mail),),
            )
            found.append(IncomingMail(path, mail, None, str(row[0] or "") if row else ""))
        return found

    def keep(
        self, mails: Sequence[Mail], *, with_quotes: bool = False, as_voices: bool = True
    ) -> Changes:
        """Keep mails as voices with contact and attachments: all of them or none, one step.

        Args:
            mails: The mails.
            with_quotes: Whether what they quote is part of the text.
            as_voices: Whether a machine's mail is kept as a voice, too; else as 声として扱わないもの.

        Raises:
            InputRefused: There is none, or one holds neither text nor subject.
            FileRefused: An attachment is too large.
            DiskFull: Nothing was kept.
        """
        if not mails:
            raise InputRefused("取り込めるメールがありません。", "何も取り込んでいません。")
        changes = Changes()
        with self._db.write("メールの取り込み"), tempfile.TemporaryDirectory() as folder:
            for mail in mails:
                changes |= self._keep(mail, Path(folder), with_quotes, as_voices=as_voices)
        return changes

    @staticmethod
    def is_table(text: str) -> bool:
        """Whether a copied text is cells of a table."""
        from wardapp.exchange.pasted import is_table

        return is_table(text)

    def pasted(self, text: str) -> tuple[VoiceDraft, ContactDraft]:
        """Return what a copied text says: of a mail the words, and who wrote it apart from them."""
        from wardapp.exchange.pasted import read_pasted

        found = read_pasted(text, self._desk.today())
        draft = VoiceDraft(
            text=found.text or found.subject,
            summary=found.subject if found.text else "",
            received_on=found.sent_on,
            channel_id=self._channel() if found.is_mail else None,
        )
        return draft, ContactDraft(name=found.name, email=found.address)

    def _keep(self, mail: Mail, folder: Path, with_quotes: bool, *, as_voices: bool) -> Changes:
        text = mail.text or mail.subject
        if with_quotes and mail.quoted:
            text = f"{text}\n\n{mail.quoted}"
        machine = bool(mail.automatic) and not as_voices
        draft = VoiceDraft(
            text=text,
            summary=mail.subject if mail.text else "",
            received_on=mail.sent_on,
            channel_id=self._channel(),
            origin=_origin(mail),
            not_voice=NotVoice.ADVERTISING if machine else None,
        )
        contact = ContactDraft(name=mail.name, email=mail.address)
        kept = self._desk.voices.keep(draft, contact if contact else None)
        for number, file in enumerate(mail.files):
            # A folder of its own each: two files may have one name.
            place = folder / f"{kept.id}-{number}"
            place.mkdir()
            path = place / file.name
            path.write_bytes(file.content)
            kept |= self._desk.voices.attach(kept.id, path)
        return kept

    def letter_channel(self) -> str | None:
        """Return the channel of letters and faxes, None where the city has none of that name."""
        return self._named_channel(_LETTER)

    def _channel(self) -> str | None:
        return self._named_channel(_MAIL)

    def _named_channel(self, name: str) -> str | None:
        try:
            return self._desk.city.find("channel", name)
        except UnknownName:
            return None


def _origin(mail: Mail) -> str:
    return f"mail:{mail.digest}"
