"""Creating a share, joining it, approving others: who this desk is and whose keys it holds.

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
import re
import secrets
from dataclasses import dataclass
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
from wardapp.sync.keys import CITY, Certificate
from wardapp.sync.share import HEAD, Share
from wardapp.sync.tables import TABLES_SQL

log = logging.getLogger(__name__)

FORMAT = 1
_DESK = re.compile(r"[0-9a-f]{16}\Z")
_KEY_BYTES = 32
_KEY_ID = re.compile(r"[0-9a-f]{4}-[0-9a-f]{16}\Z")
_EPOCH_DIGITS = 4
_FIRST_EPOCH = "0001"


@dataclass(frozen=True, slots=True)
class WaitingDesk:
    """A desk that asks to join, with the words its person should say."""

    desk: str
    label: str
    office: str
    office_name: str
    person: str
    words: tuple[str, ...]


class State:
    """The sync's own values in the local database."""

    def __init__(self, database: Database) -> None:
        self.db = database
        with database.write() as writing:
            for statement in TABLES_SQL.split(";"):
                if statement.strip():
                    writing.execute(statement)

    def get(self, key: str, default: Any = None) -> Any:
        """Return a value, or the default."""
        row = self.db.one("SELECT value FROM sync_state WHERE key = ?", (key,))
        return json.loads(row[0]) if row else default

    def set(self, **values: Any) -> None:
        """Keep values; durable when it returns."""
        with self.db.write() as writing:
            writing.executemany(
                "INSERT OR REPLACE INTO sync_state (key, value) VALUES (?, ?)",
                [(key, json.dumps(value)) for key, value in values.items()],
            )


class Membership:
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
        self._db = database
        self._state = state
        self._share = share
        self._words = words
        self.desk = desk
        self.office = office
        self._office_name = office_name
        self.label = label
        self._person = person

    # -- identity --------------------------------------------------------------------------------

    def signing_key(self) -> SigningKey:
        """Return this desk's key, made when first asked for."""
        seed = self._state.get("signing_seed")
        if seed is None:
            seed = secrets.token_hex(32)
            self._state.set(signing_seed=seed)
        return SigningKey(bytes.fromhex(seed))

    def public_key(self) -> str:
        """Return this desk's public key (hex)."""
        return bytes(self.signing_key().verify_key).hex()

    @property
    def share_id(self) -> str:
        """Identifier of the share that this desk belongs to, "" for none."""
        return str(self._state.get("share_id", ""))

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
            self._refuse_second_share()
        asked = {
            "desk": self.desk,
            "office": self.office,
            "office_name": self._office_name,
            "label": self.label,
            "person": self._person,
            "key": self.public_key(),
        }
        name = f"joining/{self.desk}.json"
        content = keys.signed(asked, self.signing_key())
        if not self._share.put_if_absent(name, content) and self._share.get(name) != content:
            # Asked before under another label: the words have to fit what the administrator reads.
            self._share.replace(name, content)
        self._state.set(
            share_id=head["id"], root=head["root"], address=self._share.address, label=self.label
        )
        return self._words_of(asked, head)

    def _words_of(self, asked: dict[str, Any], head: dict[str, Any]) -> list[str]:
        parts = [
            head["id"],
            head["root"],
            asked["desk"],
            asked["office"],
            asked["label"],
            asked["key"],
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
            if desk in have or not _DESK.match(desk):
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
        return asked if all(isinstance(asked[name], str) for name in needed) else None

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
        if not self._may_certify(own, chosen.office):
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
        )
        self.seal_keys(certificate, CITY)
        if chosen.office == self.office:
            self.seal_keys(certificate, self.office)
        self._put_certificate(certificate)
        self._remember(certificate)
        return chosen

    def _may_certify(self, signer: Certificate, office: str) -> bool:
        """Whether a desk may approve for an office.

        An administrator's desk may for its own office; in the office of the first desk of all, for
        every one.
        """
        root = str(self._state.get("root", ""))
        city_offices = {c.office for c in self.certificates().values() if c.key == root}
        return signer.admin and (signer.office == office or signer.office in city_offices)

    def _put_certificate(self, certificate: Certificate) -> None:
        """Put a certificate on the share; a file in its place that nobody can accept gives way."""
        name = f"desks/{certificate.desk}.json"
        content = keys.signed(certificate.plain(), self.signing_key())
        if self._share.put_if_absent(name, content):
            return
        there = self._share.get(name)
        if there is None or self._accept(certificate.desk, there, self.certificates()) is None:
            self._share.replace(name, content)

    def prepare_successor(self) -> tuple[Certificate, str]:
        """Certify this desk's own next identity on the share; return it and its key's seed.

        Nothing changes on this desk until ``succeed``; what stays on the share after a crash in
        between is a certificate that nobody uses.
        """
        own = self.certificate(self.desk)
        if own is None:
            raise NotEnrolled
        seed = secrets.token_hex(32)
        key = bytes(SigningKey(bytes.fromhex(seed)).verify_key).hex()
        certificate = Certificate(
            secrets.token_hex(8),
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

    # -- certificates ----------------------------------------------------------------------------

    def certificate(self, desk: str) -> Certificate | None:
        """Return what this desk knows of an enrolled desk."""
        row = self._db.one(
            "SELECT desk, office, label, person, key, admin FROM sync_desk WHERE desk = ?", (desk,)
        )
        if row is None:
            return None
        return Certificate(row[0], row[1], row[2], row[3], row[4], bool(row[5]), "", self.share_id)

    def certificates(self) -> dict[str, Certificate]:
        """Return all enrolled desks that this desk knows."""
        rows = self._db.all("SELECT desk, office, label, person, key, admin FROM sync_desk")
        return {
            r[0]: Certificate(r[0], r[1], r[2], r[3], r[4], bool(r[5]), "", self.share_id)
            for r in rows
        }

    def _remember(self, certificate: Certificate) -> None:
        with self._db.write() as writing:
            writing.execute(
                "INSERT OR REPLACE INTO sync_desk (desk, office, label, person, key, admin) VALUES (?,?,?,?,?,?)",
                (
                    certificate.desk,
                    certificate.office,
                    certificate.label,
                    certificate.person,
                    certificate.key,
                    int(certificate.admin),
                ),
            )

    def refresh_certificates(self) -> dict[str, Certificate]:
        """Read new certificates from the share; accept those that lead back to the root."""
        known = self.certificates()
        new: dict[str, bytes] = {}
        for name in self._share.list("desks"):
            desk = name.removesuffix(".json")
            if desk not in known and _DESK.match(desk):
                content = self._share.get(f"desks/{name}")
                if content is not None:
                    new[desk] = content
        progress = True
        while new and progress:
            progress = False
            for desk in list(new):
                accepted = self._accept(desk, new[desk], known)
                if accepted is not None:
                    known[desk] = accepted
                    self._remember(accepted)
                    del new[desk]
                    progress = True
        if new:
            log.warning("certificates not accepted: %s", len(new))
        return known

    def _accept(
        self, desk: str, content: bytes, known: dict[str, Certificate]
    ) -> Certificate | None:
        try:
            claimed = json.loads(content)
            by = str(claimed["by"])
        except (ValueError, KeyError, TypeError):
            return None
        root = str(self._state.get("root", ""))
        if by == desk:
            signer = root
        elif by in known:
            signer = known[by].key
        else:
            return None
        value = keys.verified(content, signer)
        if value is None or value.get("desk") != desk or value.get("share") != self.share_id:
            return None
        try:
            certificate = Certificate(**value)
        except TypeError:
            return None
        if by == desk:
            return certificate if certificate.key == root else None
        if self._may_certify(known[by], certificate.office):
            return certificate
        # A desk may certify its own next identity: same office, no more rights than it had.
        same = certificate.office == known[by].office and certificate.label == known[by].label
        return certificate if same and (known[by].admin or not certificate.admin) else None

    # -- keys of audiences -----------------------------------------------------------------------

    def audience_keys(self, audience: str) -> dict[str, bytes]:
        """Return the keys of an audience that this desk holds, by their identifier."""
        rows = self._db.all("SELECT key_id, secret FROM sync_key WHERE audience = ?", (audience,))
        return {key_id: bytes.fromhex(secret) for key_id, secret in rows}

    def secret_of(self, audience: str, key_id: str) -> bytes | None:
        """Return one key, None where this desk does not hold it."""
        return self.audience_keys(audience).get(key_id)

    def current_key(self, audience: str) -> tuple[str, bytes] | None:
        """Return the key with which this desk encrypts for an audience.

        It is the first of the newest epoch of those that it holds. All desks choose the same one as soon as they hold the same keys.
        """
        held = self.audience_keys(audience)
        if not held:
            return None
        newest = max(key_id[:_EPOCH_DIGITS] for key_id in held)
        chosen = min(key_id for key_id in held if key_id.startswith(newest))
        return chosen, held[chosen]

    def _keep_key(self, audience: str, key_id: str, secret: bytes) -> None:
        with self._db.write() as writing:
            writing.execute(
                "INSERT OR IGNORE INTO sync_key (audience, key_id, secret) VALUES (?,?,?)",
                (audience, key_id, secret.hex()),
            )

    def make_key(self, audience: str) -> None:
        """Make a key for an audience and put it on the share, sealed to this desk."""
        key_id = f"{_FIRST_EPOCH}-{secrets.token_hex(8)}"
        secret = secrets.token_bytes(_KEY_BYTES)
        own = self.certificate(self.desk)
        if own is None:
            raise NotEnrolled
        self._keep_key(audience, key_id, secret)
        self.seal_keys(own, audience)

    def seal_keys(self, to: Certificate, audience: str) -> None:
        """Put all keys of an audience that this desk holds on the share, sealed to another desk."""
        for key_id, secret in self.audience_keys(audience).items():
            value = {
                "audience": audience,
                "key_id": key_id,
                "desk": to.desk,
                "by": self.desk,
                "sealed": keys.seal(secret, to.key).hex(),
            }
            name = f"keys/{audience}/{key_id}/{to.desk}"
            self._share.put_if_absent(name, keys.signed(value, self.signing_key()))
            with self._db.write() as writing:
                writing.execute(
                    "INSERT OR IGNORE INTO sync_sealed (audience, key_id, desk) VALUES (?,?,?)",
                    (audience, key_id, to.desk),
                )

    def fetch_keys(self, audience: str) -> int:
        """Take over keys of an audience that others sealed to this desk; return how many are new."""
        held = self.audience_keys(audience)
        new = 0
        for key_id in self._share.list(f"keys/{audience}"):
            if key_id in held or not _KEY_ID.match(key_id):
                continue
            content = self._share.get(f"keys/{audience}/{key_id}/{self.desk}")
            secret = self._open_key(content, audience, key_id) if content else None
            if secret is not None:
                self._keep_key(audience, key_id, secret)
                new += 1
        return new

    def _open_key(self, content: bytes, audience: str, key_id: str) -> bytes | None:
        try:
            by = str(json.loads(content)["by"])
        except (ValueError, KeyError, TypeError):
            return None
        sealer = self.certificate(by)
        if sealer is None or audience not in {CITY, sealer.office}:
            return None
        value = keys.verified(content, sealer.key)
        if value is None or (value.get("audience"), value.get("key_id"), value.get("desk")) != (
            audience,
            key_id,
            self.desk,
        ):
            return None
        try:
            secret = keys.unseal(bytes.fromhex(str(value.get("sealed"))), self.signing_key())
        except ValueError:
            return None
        return secret if secret is not None and len(secret) == _KEY_BYTES else None

    def serve_colleagues(self) -> None:
        """Seal this desk's keys to enrolled desks that still lack them: its office's, the city's."""
        sealed = {
            (audience, key_id, desk)
            for audience, key_id, desk in self._db.all(
                "SELECT audience, key_id, desk FROM sync_sealed"
            )
        }
        for audience in (CITY, self.office):
            for key_id in self.audience_keys(audience):
                for certificate in self.certificates().values():
                    if (
                        certificate.desk == self.desk
                        or (audience, key_id, certificate.desk) in sealed
                    ):
                        continue
                    if audience in {CITY, certificate.office}:
                        self.seal_keys(certificate, audience)


def _share_id(root: str, salt: str) -> str:
    return hashlib.sha256(f"{root}{salt}".encode()).hexdigest()[:32]
