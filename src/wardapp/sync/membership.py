"""This desk's place on a share: entering it, leaving it, revoking others, taking a new identity.

How a desk asks for its place and gets it is in enrolment.py. An office's key is made by the first desk
of that office itself and sealed to the others by any desk of the office: an administrator of
headquarters who approves a ward's desk never holds the ward's key.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from nacl.signing import SigningKey

from wardapp.errors import (
    InputRefused,
    NotAllowed,
    NotEnrolled,
    ShareForeign,
    UnknownName,
)
from wardapp.sync import keys
from wardapp.sync.audience_keys import AudienceKeys
from wardapp.sync.certificates import new_identity
from wardapp.sync.head import read_head
from wardapp.sync.keys import CITY, Certificate, Revocation


class Membership(AudienceKeys):
    """This desk's place on a share.

    Args:
        database: The local database.
        state: The sync's values in it.
        share: The share.
        desk, office, label: Who this desk is.
    """

    # -- the share -------------------------------------------------------------------------------

    def check_share(self) -> dict[str, Any]:
        """Return the share's head after checking that it is this desk's share.

        Raises:
            ShareForeign: The folder is no share, or another city's.
            ShareTooNew: A newer program made it.
        """
        head = read_head(self._share)
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

    # -- entering --------------------------------------------------------------------------------

    def refuse_second_share(self) -> None:
        """Raise InputRefused where this desk belongs to a share already."""
        if self.share_id:
            raise InputRefused(
                "この端末は、すでに共有フォルダーに参加しています。",
                "何も変更していません。",
                "別の共有フォルダーを使う場合は、管理者に相談してください。",
            )

    def take_for_own(self, head: dict[str, Any]) -> None:
        """Remember the share with this head as the one that this desk belongs to, or asks to join."""
        self._state.set(
            share_id=head["id"], root=head["root"], address=self._share.address, label=self.label
        )

    def found(self, head: dict[str, Any]) -> None:
        """Become the first administrator of the share that this desk made, and make its keys."""
        # No person: certificates lie unencrypted on the share, the label names the desk.
        share_id, root = str(head["id"]), self.public_key()
        certificate = Certificate(
            self.desk, self.office, self.label, "", root, True, self.desk, share_id
        )
        self._share.put_if_absent(
            f"desks/{self.desk}.json", keys.signed(certificate.plain(), self.signing_key())
        )
        self._state.set(share_id=share_id, root=root, address=self._share.address)
        self._remember(certificate)
        for audience in (CITY, self.office):
            self.make_key(audience)

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
        head = read_head(self._share)
        if not str(head["id"]).startswith(share) or self.share_id not in {"", head["id"]}:
            raise ShareForeign(
                "この共有フォルダーは、復旧用の紙に記されたものとは別のものです。",
                "記録はこの端末に保存されています。フォルダーには何も書いていません。",
                "フォルダーの場所を確かめてください。",
            )
        if self.certificate(self.desk) is not None:
            self.refuse_second_share()
        self.take_for_own(head)

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

    # -- another identity ------------------------------------------------------------------------

    def begin_anew(self) -> None:
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
