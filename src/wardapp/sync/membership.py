"""Creating a share, joining it, approving and revoking others, taking a new identity.

The first desk of a city makes itself the administrator; its key is the root that the share's
identifier pins. A joining desk writes its public key into ``joining/`` and shows six words; an
administrator compares them and writes the certificate, with the city's key sealed to the new desk.
An office's key is made by the first desk of that office itself and sealed to the others by any desk
of the office: an administrator of headquarters who approves a ward's desk never holds the ward's key.
"""

from __future__ import annotations

import hashlib
import json
import logging
import secrets
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from nacl.signing import SigningKey

from wardapp.errors import (
    InputRefused,
    NotAllowed,
    NotEnrolled,
    ShareForeign,
    ShareTooNew,
    UnknownName,
)
from wardapp.store.database import Database
from wardapp.sync import keys
from wardapp.sync.audience_keys import AudienceKeys
from wardapp.sync.certificates import DESK, new_identity
from wardapp.sync.keys import CITY, Certificate, Revocation
from wardapp.sync.share import HEAD, Share
from wardapp.sync.state import State

log = logging.getLogger(__name__)

FORMAT = 1


@dataclass(frozen=True, slots=True)
class WaitingDesk:
    """A desk that asks to join, with the words its person should say."""

    desk: str
    label: str
    office: str
    office_name: str
    person: str
    words: tuple[str, ...]


class Membership(AudienceKeys):
    """This desk's place on a share.

    Args:
        database: The local database.
        state: The sync's values in it.
        share: The share.
        words: The file of 2,048 words.
        desk, office, office_name, label, person: Who this desk is.
    """

    def __init__(
        self,
        database: Database,
        state: State,
        share: Share,
        words: Path,
        *,
        desk: str,
        office: str,
        office_name: str,
        label: str,
        person: str,
    ) -> None:
        super().__init__(database, state, share, desk=desk, office=office, label=label)
        self._words = words
        self._office_name = office_name
        self._person = person

    # -- the share -------------------------------------------------------------------------------

    def check_share(self) -> dict[str, Any]:
        """Return the share's head after checking that it is this desk's share.

        Raises:
            ShareForeign: The folder is no share, or another city's.
            ShareTooNew: A newer program made it.
        """
        head = self._head()
        if self.share_id and head["id"] != self.share_id:
            raise ShareForeign(
                "この共有フォルダーは、この端末が参加しているものとは別のものです。",
                "記録はこの端末に保存されています。フォルダーには何も書いていません。",
                "フォルダーの場所をシステム担当者に確認してください。",
                f"share {head['id']}",
            )
        if self.share_id and self._state.get("head") != head:
            self._state.set(head=head)  # to put it back where it is lost (check_desks.py)
        return head

    def _head(self) -> dict[str, Any]:
        content = self._share.get(HEAD)
        if content is None:
            raise ShareForeign(
                f"「{self._share.address}」はwardappの共有フォルダーではありません。",
                "記録はこの端末に保存されています。フォルダーには何も書いていません。",
                "フォルダーの場所を確かめるか、管理者が「共有フォルダーを作成」してください。",
            )
        try:
            head = json.loads(content)
            newer = int(head["format"]) > FORMAT
            pinned = newer or head["id"] == _share_id(head["root"], head["salt"])
        except (ValueError, KeyError, TypeError) as error:
            raise self._damaged_head() from error
        if newer:
            raise ShareTooNew(str(head.get("least", "")))
        if not pinned:
            raise self._damaged_head()
        return dict(head)

    @staticmethod
    def _damaged_head() -> ShareForeign:
        return ShareForeign(
            "共有フォルダーの管理ファイル（wardapp.json）を読み取れません。",
            "記録はこの端末に保存されています。",
            "システム担当者にフォルダーの復元を依頼してください。",
        )

    # -- creating and joining --------------------------------------------------------------------

    def create(self, city: str) -> None:
        """Make the folder a share and this desk its first administrator.

        Raises:
            InputRefused: It is a share already, or this desk belongs to one.
        """
        self._refuse_second_share()
        root, salt = self.public_key(), secrets.token_hex(8)
        head = {
            "format": FORMAT,
            "id": _share_id(root, salt),
            "root": root,
            "salt": salt,
            "city": city,
        }
        if not self._share.put_if_absent(HEAD, keys.canonical(head)):
            # This desk's own, begun before a crash, is gone on with.
            head = self._head()
        share_id = str(head["id"])
        if head["root"] != root:
            raise InputRefused(
                "このフォルダーは、すでにwardappの共有フォルダーです。",
                "何も変更していません。",
                "参加する場合は「共有フォルダーに参加」を選んでください。",
            )
        certificate = Certificate(
            self.desk, self.office, self.label, self._person, root, True, self.desk, share_id
        )
        self._share.put_if_absent(
            f"desks/{self.desk}.json", keys.signed(certificate.plain(), self.signing_key())
        )
        self._state.set(share_id=share_id, root=root, address=self._share.address)
        self._remember(certificate)
        for audience in (CITY, self.office):
            self.make_key(audience)

    def _refuse_second_share(self) -> None:
        if self.share_id:
            raise InputRefused(
                "この端末は、すでに共有フォルダーに参加しています。",
                "何も変更していません。",
                "別の共有フォルダーを使う場合は、管理者に相談してください。",
            )

    def join(self, city: str) -> list[str]:
        """Ask to join the share; return the six words for the administrator.

        Asking again gives the same words.

        Raises:
            ShareForeign: The folder is no share, or another city's.
        """
        head = self._head()
        if head.get("city") != city:
            raise ShareForeign(
                f"この共有フォルダーは「{head.get('city', '')}」のもので、この端末の「{city}」とは異なります。",
                "記録はこの端末に保存されています。フォルダーには何も書いていません。",
                "フォルダーの場所を確かめてください。",
            )
        if self.share_id and self.share_id != head["id"]:
            self._refuse_second_share()
        if self.certificate(self.desk) is not None:
            if self.desk not in self.revoked():
                self._refuse_second_share()
            self._begin_anew()
        asked: dict[str, Any] = {
            "desk": self.desk,
            "office": self.office,
            "office_name": self._office_name,
            "label": self.label,
            "person": self._person,
            "key": self.public_key(),
        }
        former = self._state.get("former", [])
        if former:
            asked["former"] = former
        name = f"joining/{self.desk}.json"
        content = keys.signed(asked, self.signing_key())
        if not self._share.put_if_absent(name, content) and self._share.get(name) != content:
            # Asked before under another label: the words have to fit what the administrator reads.
            self._share.replace(name, content)
        self._state.set(
            share_id=head["id"], root=head["root"], address=self._share.address, label=self.label
        )
        return self._words_of(asked, head)

    def _begin_anew(self) -> None:
        """Take another identity after this desk was revoked; what others lack is published again."""
        former = [*self._state.get("former", []), self.desk]
        successor, seed, _ = new_identity()
        with self._db.write() as writing:
            writing.execute(
                "INSERT OR REPLACE INTO sync_read (desk, seq, hash) VALUES (?,?,?)",
                (
                    self.desk,
                    int(self._state.get("bundle_seq", 0)),
                    self._state.get("bundle_hash", ""),
                ),
            )
            writing.execute("DELETE FROM sync_pending")
            self._state.set(
                signing_seed=seed,
                bundle_seq=0,
                bundle_hash="",
                published_seq=0,
                seen="",
                former=former,
            )
        self.desk = successor

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

    def own_words(self) -> list[str]:
        """Return the six words of this desk's own request, [] where there is none on the share."""
        content = self._share.get(f"joining/{self.desk}.json")
        asked = keys.verified(content, self.public_key()) if content else None
        return self._words_of(asked, self._head()) if asked else []

    def waiting(self) -> list[WaitingDesk]:
        """Return the desks that ask to join and have no certificate yet."""
        head = self.check_share()
        have = self.refresh_certificates()
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

    def approve(self, label: str, typed_words: str, *, admin: bool = False) -> WaitingDesk:
        """Approve a waiting desk whose words are the ones that its person said.

        Raises:
            NotAllowed: This desk is no administrator.
            UnknownName: No such desk waits.
            InputRefused: The words differ, or several desks have this label.
        """
        own = self.refresh_certificates().get(self.desk)
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
        if not self.may_certify(own, chosen.office):
            raise NotAllowed(
                f"「{chosen.label}」（{chosen.office_name}）の参加は、この端末では承認できません。",
                "何も変更していません。",
                "その区役所・局の管理者の端末か、市の管理者の端末で承認してください。",
            )
        certificate = Certificate(
            chosen.desk,
            chosen.office,
            chosen.label,
            chosen.person,
            str(asked["key"]),
            admin,
            self.desk,
            self.share_id,
            tuple(asked.get("former", ())),
        )
        self.enrol(certificate)
        return chosen

    def enrol(self, certificate: Certificate, key: SigningKey | None = None) -> None:
        """Seal the keys that this desk may give to a desk, and put its certificate on the share.

        Args:
            certificate: The desk's certificate.
            key: Whose key signs it; None: this desk's.
        """
        for audience in (CITY, self.office):
            if audience in {CITY, certificate.office} and certificate.desk != self.desk:
                self.seal_keys(certificate, audience)
        self._put_certificate(certificate, key)
        self._remember(certificate)

    def begin_recovery(self, share: str) -> None:
        """Take this share for the own one, if its identifier begins as the paper says.

        Raises:
            ShareForeign: It is another share.
        """
        head = self._head()
        if not str(head["id"]).startswith(share) or self.share_id not in {"", head["id"]}:
            raise ShareForeign(
                "この共有フォルダーは、復旧用の紙に記されたものとは別のものです。",
                "記録はこの端末に保存されています。フォルダーには何も書いていません。",
                "フォルダーの場所を確かめてください。",
            )
        if self.certificate(self.desk) is not None:
            self._refuse_second_share()
        self._state.set(
            share_id=head["id"], root=head["root"], address=self._share.address, label=self.label
        )

    # -- leaving ---------------------------------------------------------------------------------

    def revoke(self, desk: str, seq: int, digest: str) -> Certificate:
        """Revoke a desk: nothing that it signs from now on is accepted, and new keys are made.

        Args:
            desk: Its identifier.
            seq: Number of its last bundle that this desk has read; what it published up to there
                stays.
            digest: Hash of that bundle.

        Raises:
            NotAllowed: This desk may not, or it is this desk itself.
            UnknownName: No such desk is enrolled.
        """
        enrolled = self.refresh_certificates()
        own = enrolled.get(self.desk)
        if own is None:
            raise NotEnrolled
        target = enrolled.get(desk)
        if target is None:
            raise UnknownName("参加している端末", desk, [c.label for c in enrolled.values()])
        if desk == self.desk:
            raise NotAllowed(
                "この端末自身の登録は取り消せません。",
                "何も変更していません。",
                "別の管理者の端末で取り消してください。",
            )
        if not self.may_certify(own, target.office):
            raise NotAllowed(
                f"「{target.label}」の登録は、この端末では取り消せません。",
                "何も変更していません。",
                "その区役所・局の管理者の端末か、市の管理者の端末で取り消してください。",
            )
        self._sign_again(desk)
        self._put_revocation(target, seq, digest)
        self.renew_after_revocations()
        self.serve_colleagues()
        return target

    def _sign_again(self, desk: str) -> None:
        """Sign the revocations of a desk that is revoked now, for those who have not read them yet.

        They stay true, and a new desk would take them for the work of somebody who may not.
        """
        for revocation in self.revoked().values():
            if revocation.by == desk != revocation.desk:
                again = replace(revocation, by=self.desk)
                content = keys.signed(again.plain(self.share_id), self.signing_key())
                self._share.replace(f"revoked/{again.desk}.json", content)
                self._remember_revocation(again)

    def retire(self) -> None:
        """Revoke this desk itself, after its last bundle: it leaves the share for good."""
        own = self.certificate(self.desk)
        if own is None:
            raise NotEnrolled
        self._put_revocation(
            own, int(self._state.get("bundle_seq", 0)), str(self._state.get("bundle_hash", ""))
        )

    def _put_revocation(self, target: Certificate, seq: int, digest: str) -> None:
        # Those that were revoked too: what they signed before leads through them to the root.
        keep = sorted(
            c.desk
            for c in self.known().values()
            if c.by == target.desk and target.desk not in self.identities(c.desk)
        )
        epochs = {a: self.epoch_on_share(a) for a in (CITY, target.office)}
        revocation = Revocation(target.desk, self.desk, seq, digest, tuple(keep), epochs)
        content = keys.signed(revocation.plain(self.share_id), self.signing_key())
        self._share.put_if_absent(f"revoked/{target.desk}.json", content)
        self._remember_revocation(revocation)

    def prepare_successor(self) -> tuple[Certificate, str]:
        """Certify this desk's own next identity on the share; return it and its key's seed.

        Nothing changes on this desk until ``succeed``; what stays on the share after a crash in
        between is a certificate that nobody uses.
        """
        own = self.certificate(self.desk)
        if own is None:
            raise NotEnrolled
        successor, seed, key = new_identity()
        certificate = Certificate(
            successor,
            own.office,
            own.label,
            own.person,
            key,
            own.admin,
            self.desk,
            self.share_id,
        )
        self._put_certificate(certificate)
        for audience in (CITY, self.office):
            self.seal_keys(certificate, audience)
        return certificate, seed

    def succeed(self, successor: Certificate, seed: str) -> None:
        """Go on as the prepared identity; call inside one transaction with what else depends on it."""
        self._state.set(signing_seed=seed, bundle_seq=0, bundle_hash="", seen="")
        self._remember(successor)
        self.desk = successor.desk


def _share_id(root: str, salt: str) -> str:
    return hashlib.sha256(f"{root}{salt}".encode()).hexdigest()[:32]
