"""Becoming a desk of a share: creating it, asking to join, comparing six words, approving.

The first desk of a city makes itself the administrator; its key is the root that the share's
identifier pins. A joining desk writes its public key into ``joining/`` and shows six words; an
administrator compares them and writes the certificate, with the city's key sealed to the new desk.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wardapp.errors import InputRefused, NotAllowed, NotEnrolled, ShareForeign, UnknownName
from wardapp.sync import keys
from wardapp.sync.certificates import DESK
from wardapp.sync.head import make_head, read_head
from wardapp.sync.keys import Certificate
from wardapp.sync.membership import Membership
from wardapp.sync.share import Share
from wardapp.sync.state import State


@dataclass(frozen=True, slots=True)
class WaitingDesk:
    """A desk that asks to join, with the words its person should say."""

    desk: str
    label: str
    office: str
    office_name: str
    person: str
    words: tuple[str, ...]


class Enrolment:
    """Enrolling desks on a share: this one, and others where this one is an administrator.

    Args:
        member: This desk's place on the share.
        state: The sync's values in the local database.
        share: The share.
        words: The file of 2,048 words.
        office_name: What people call this desk's office.
    """

    def __init__(
        self, member: Membership, state: State, share: Share, words: Path, office_name: str
    ) -> None:
        self.member = member
        self._state = state
        self._share = share
        self._words = words
        self._office_name = office_name

    # -- this desk -------------------------------------------------------------------------------

    def create(self, city: str) -> None:
        """Make the folder a share and this desk its first administrator.

        Raises:
            InputRefused: It is a share already, or this desk belongs to one.
        """
        member = self.member
        member.refuse_second_share()
        head = make_head(self._share, member.public_key(), city)
        if head["root"] != member.public_key():
            raise InputRefused(
                "このフォルダーは、すでにwardappの共有フォルダーです。",
                "何も変更していません。",
                "参加する場合は「共有フォルダーに参加」を選んでください。",
            )
        member.found(head)

    def join(self, city: str) -> list[str]:
        """Ask to join the share; return the six words for the administrator.

        Asking again gives the same words.

        Raises:
            ShareForeign: The folder is no share, or another city's.
        """
        member = self.member
        head = read_head(self._share)
        if head.get("city") != city:
            raise ShareForeign(
                f"この共有フォルダーは「{head.get('city', '')}」のもので、この端末の「{city}」とは異なります。",
                "記録はこの端末に保存されています。フォルダーには何も書いていません。",
                "フォルダーの場所を確かめてください。",
            )
        if member.share_id and member.share_id != head["id"]:
            member.refuse_second_share()
        if member.certificate(member.desk) is not None:
            if member.desk not in member.revoked():
                member.refuse_second_share()
            member.begin_anew()
        asked: dict[str, Any] = {
            "desk": member.desk,
            "office": member.office,
            "office_name": self._office_name,
            "label": member.label,
            "person": "",  # requests lie unencrypted on the share: the label names the desk
            "key": member.public_key(),
        }
        former = self._state.get("former", [])
        if former:
            asked["former"] = former
        name = f"joining/{member.desk}.json"
        content = keys.signed(asked, member.signing_key())
        if not self._share.put_if_absent(name, content) and self._share.get(name) != content:
            # Asked before under another label: the words have to fit what the administrator reads.
            self._share.replace(name, content)
        member.take_for_own(head)
        return self._words_of(asked, head)

    def own_words(self) -> list[str]:
        """Return the six words of this desk's own request, [] where there is none on the share."""
        content = self._share.get(f"joining/{self.member.desk}.json")
        asked = keys.verified(content, self.member.public_key()) if content else None
        return self._words_of(asked, read_head(self._share)) if asked else []

    # -- other desks -----------------------------------------------------------------------------

    def waiting(self) -> list[WaitingDesk]:
        """Return the desks that ask to join and have no certificate yet."""
        head = self.member.check_share()
        have = self.member.refresh_certificates()
        found = []
        for name in self._share.list("joining"):
            desk = name.removesuffix(".json")
            if desk in have or not DESK.match(desk):
                continue
            asked = self._asked(desk)
            if asked is not None:
                found.append(
                    WaitingDesk(
                        desk,
                        str(asked["label"]),
                        str(asked["office"]),
                        str(asked.get("office_name", "")),
                        str(asked.get("person", "")),
                        tuple(self._words_of(asked, head)),
                    )
                )
        return found

    def approve(self, label: str, typed_words: str, *, admin: bool = False) -> WaitingDesk:
        """Approve a waiting desk whose words are the ones that its person said.

        Raises:
            NotAllowed: This desk is no administrator.
            UnknownName: No such desk waits.
            InputRefused: The words differ, or several desks have this label.
        """
        member = self.member
        own = member.refresh_certificates().get(member.desk)
        if own is None:
            raise NotEnrolled
        if not own.admin:
            raise NotAllowed(
                "端末の参加を承認できるのは管理者の端末だけです。",
                "何も変更していません。",
                "管理者の端末で承認してください。",
            )
        waiting = self.waiting()
        fitting = [w for w in waiting if label in {w.label, w.desk}]
        if not fitting:
            raise UnknownName("承認を待つ端末", label, [w.label for w in waiting])
        matching = [w for w in fitting if keys.same_words(typed_words, list(w.words))]
        if not matching:
            raise InputRefused(
                "六つの言葉が一致しません。",
                "この端末は承認していません。",
                "相手の画面の言葉を電話で確かめて、もう一度入力してください。"
                "何度試しても一致しないときは、システム担当者に知らせてください。",
            )
        chosen = matching[0]
        asked = self._asked(chosen.desk)
        if asked is None:
            raise UnknownName("承認を待つ端末", label, [])
        if not member.may_certify(own, chosen.office):
            raise NotAllowed(
                f"「{chosen.label}」（{chosen.office_name}）の参加は、この端末では承認できません。",
                "何も変更していません。",
                "その区役所・局の管理者の端末か、市の管理者の端末で承認してください。",
            )
        if (chosen.office, chosen.label) == (own.office, own.label):
            # It would pass for this desk's own next identity (certificates.identities).
            raise InputRefused(
                f"「{chosen.label}」は、この端末と同じ名前です。",
                "この端末は承認していません。",
                "相手の端末の名前を変えて、もう一度参加を申し込んでもらってください。",
            )
        certificate = Certificate(
            chosen.desk,
            chosen.office,
            chosen.label,
            chosen.person,
            str(asked["key"]),
            admin,
            member.desk,
            member.share_id,
            tuple(asked.get("former", ())),
        )
        member.enrol(certificate)
        return chosen

    # -- requests on the share -------------------------------------------------------------------

    def _asked(self, desk: str) -> dict[str, Any] | None:
        content = self._share.get(f"joining/{desk}.json")
        if content is None:
            return None
        try:
            key = str(json.loads(content)["key"])
        except (ValueError, KeyError, TypeError):
            return None
        asked = keys.verified(content, key)
        needed = {"desk", "office", "label", "key"}
        if not asked or not needed <= asked.keys() or asked["desk"] != desk:
            return None
        former = asked.get("former", [])
        fits = isinstance(former, list) and all(isinstance(f, str) for f in former)
        return asked if fits and all(isinstance(asked[name], str) for name in needed) else None

    def _words_of(self, asked: dict[str, Any], head: dict[str, Any]) -> list[str]:
        parts = [
            head["id"],
            head["root"],
            asked["desk"],
            asked["office"],
            asked["label"],
            asked["key"],
            *asked.get("former", []),
        ]
        return keys.words_for([str(p) for p in parts], self._words)
