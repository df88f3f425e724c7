"""Who is enrolled: certificates that lead back to the share's first desk, and revocations.

A certificate that was accepted once is kept. A desk that was revoked is known on: what it published up
to the revocation stays, nothing that it signs afterwards is accepted.
"""

from __future__ import annotations

import json
import logging
import re
import secrets
from typing import Any

from nacl.signing import SigningKey

from wardapp.store.database import Database
from wardapp.sync import keys
from wardapp.sync.keys import Certificate, Revocation
from wardapp.sync.share import Share
from wardapp.sync.state import State

log = logging.getLogger(__name__)

DESK = re.compile(r"[0-9a-f]{16}\Z")
_COLUMNS = "desk, office, label, person, key, admin, by, former"


class Certificates:
    """The desks of a share, as this desk knows them.

    Args:
        database: The local database.
        state: The sync's values in it.
        share: The share.
        desk, office, label: Who this desk is.
    """

    def __init__(
        self, database: Database, state: State, share: Share, *, desk: str, office: str, label: str
    ) -> None:
        self._db = database
        self._state = state
        self._share = share
        self.desk = desk
        self.office = office
        self.label = label

    # -- this desk -------------------------------------------------------------------------------

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

    # -- the others ------------------------------------------------------------------------------

    def certificate(self, desk: str) -> Certificate | None:
        """Return what this desk knows of a desk that is or was enrolled."""
        row = self._db.one(f"SELECT {_COLUMNS} FROM sync_desk WHERE desk = ?", (desk,))
        return _certificate(row, self.share_id) if row else None

    def known(self) -> dict[str, Certificate]:
        """Return all desks that are or were enrolled."""
        share = self.share_id
        rows = self._db.all(f"SELECT {_COLUMNS} FROM sync_desk")
        return {row[0]: _certificate(row, share) for row in rows}

    def certificates(self) -> dict[str, Certificate]:
        """Return all enrolled desks, without those that were revoked."""
        revoked = self.revoked()
        return {desk: found for desk, found in self.known().items() if desk not in revoked}

    def revoked(self) -> dict[str, Revocation]:
        """Return the revocations by desk."""
        rows = self._db.all("SELECT desk, by, seq, hash, keep, epochs FROM sync_revoked")
        return {
            r[0]: Revocation(r[0], r[1], r[2], r[3], tuple(r[4].split()), json.loads(r[5]))
            for r in rows
        }

    def identities(self, desk: str) -> frozenset[str]:
        """Return a desk's identifier and those that it bore before."""
        found: set[str] = set()
        ahead = [desk]
        known = self.known()
        while ahead:
            one = ahead.pop()
            if one in found or (one != desk and one not in known):
                continue
            found.add(one)
            certificate = known.get(one)
            if certificate is None:
                continue
            ahead.extend(certificate.former)
            signer = known.get(certificate.by)
            if signer and (signer.office, signer.label) == (certificate.office, certificate.label):
                ahead.append(signer.desk)
        return frozenset(found)

    def _remember(self, certificate: Certificate) -> None:
        c = certificate
        with self._db.write() as writing:
            writing.execute(
                f"INSERT OR REPLACE INTO sync_desk ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?)",
                (
                    c.desk,
                    c.office,
                    c.label,
                    c.person,
                    c.key,
                    int(c.admin),
                    c.by,
                    " ".join(c.former),
                ),
            )

    def _put_certificate(self, certificate: Certificate, key: SigningKey | None = None) -> None:
        """Put a certificate on the share; a file in its place that nobody can accept gives way."""
        name = f"desks/{certificate.desk}.json"
        content = keys.signed(certificate.plain(), key or self.signing_key())
        if self._share.put_if_absent(name, content):
            return
        there = self._share.get(name)
        if there is None or self._accept(certificate.desk, there, self.known()) is None:
            self._share.replace(name, content)

    # -- reading the share -----------------------------------------------------------------------

    def refresh_certificates(self) -> dict[str, Certificate]:
        """Read new certificates and revocations; return the desks that are enrolled now."""
        known = self.known()
        new: dict[str, bytes] = {}
        for name in self._share.list("desks"):
            desk = name.removesuffix(".json")
            if desk not in known and DESK.match(desk):
                content = self._share.get(f"desks/{name}")
                if content is not None:
                    new[desk] = content
        # Revocations first where their signer is known: what a revoked desk signs comes too late.
        self._refresh_revocations()
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
            if progress:
                self._refresh_revocations()
        if new:
            log.warning("certificates not accepted: %s", len(new))
        return self.certificates()

    def _refresh_revocations(self) -> None:
        have = self.revoked()
        for name in self._share.list("revoked"):
            desk = name.removesuffix(".json")
            if desk in have or not DESK.match(desk):
                continue
            content = self._share.get(f"revoked/{name}")
            revocation = self._accept_revocation(desk, content) if content else None
            if revocation is not None:
                self._remember_revocation(revocation)
                have[desk] = revocation

    def _accept_revocation(self, desk: str, content: bytes) -> Revocation | None:
        target = self.certificate(desk)
        try:
            by = str(json.loads(content)["by"])
        except (ValueError, KeyError, TypeError):
            return None
        signer = self.known().get(by)
        if target is None or signer is None:
            return None
        end = self.revoked().get(by)
        if end is not None and end.by != by:
            return None  # one that left by itself was never distrusted: what it revoked stays so
        value = keys.verified(content, signer.key)
        if value is None or value.get("desk") != desk or value.get("share") != self.share_id:
            return None
        if by != desk and not self.may_certify(signer, target.office):
            return None
        try:
            return Revocation(
                desk,
                by,
                int(value["seq"]),
                str(value["hash"]),
                tuple(map(str, value["keep"])),
                {str(audience): int(epoch) for audience, epoch in value["epochs"].items()},
            )
        except (KeyError, TypeError, ValueError, AttributeError):
            return None

    def _remember_revocation(self, revocation: Revocation) -> None:
        r = revocation
        with self._db.write() as writing:
            writing.execute(
                "INSERT OR REPLACE INTO sync_revoked (desk, by, seq, hash, keep, epochs) "
                "VALUES (?,?,?,?,?,?)",
                (r.desk, r.by, r.seq, r.hash, " ".join(r.keep), json.dumps(r.epochs)),
            )

    def may_certify(self, signer: Certificate, office: str) -> bool:
        """Whether a desk may approve for an office, and revoke its desks.

        An administrator's desk may for its own office; in the office of the first desk of all, for
        every one.
        """
        root = str(self._state.get("root", ""))
        city_offices = {c.office for c in self.known().values() if c.key == root}
        return signer.admin and (signer.office == office or signer.office in city_offices)

    def _accept(
        self, desk: str, content: bytes, known: dict[str, Certificate]
    ) -> Certificate | None:
        try:
            claimed = json.loads(content)
            by = str(claimed["by"])
        except (ValueError, KeyError, TypeError):
            return None
        root = str(self._state.get("root", ""))
        revocation = self.revoked().get(by)
        if by == desk:
            signer = root
        elif by in known and (revocation is None or desk in revocation.keep):
            signer = known[by].key
        else:
            return None
        value = keys.verified(content, signer)
        if value is None or value.get("desk") != desk or value.get("share") != self.share_id:
            return None
        try:
            certificate = Certificate(**(value | {"former": tuple(value.get("former", ()))}))
        except TypeError:
            return None
        if by == desk:
            return certificate if certificate.key == root else None
        if self.may_certify(known[by], certificate.office):
            return certificate
        # A desk may certify its own next identity: same office, no more rights than it had.
        same = certificate.office == known[by].office and certificate.label == known[by].label
        rights = known[by].admin or not certificate.admin
        return certificate if same and rights and not certificate.former else None


def _certificate(row: Any, share: str) -> Certificate:
    desk, office, label, person, key, admin, by, former = row
    return Certificate(
        desk,
        office,
        label,
        person,
        key,
        bool(admin),
        by or "",
        share,
        tuple((former or "").split()),
    )


def new_identity() -> tuple[str, str, str]:
    """Return an identifier, the seed of its key and the public key (hex), all new."""
    seed = secrets.token_hex(32)
    return secrets.token_hex(8), seed, public_key_of(seed)


def public_key_of(seed: str) -> str:
    """Return the public key (hex) of a seed (hex)."""
    return bytes(SigningKey(bytes.fromhex(seed)).verify_key).hex()
