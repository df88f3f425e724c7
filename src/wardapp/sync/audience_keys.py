"""The keys of audiences: made, sealed to those who may read, renewed when somebody may no longer.

A key's identifier begins with its epoch. When a desk is revoked, each audience that it belonged to
gets a key of the next epoch, sealed to the desks that remain; what was read stays read.
"""

from __future__ import annotations

import json
import re
import secrets

from nacl.signing import SigningKey

from wardapp.errors import NotEnrolled
from wardapp.sync import keys
from wardapp.sync.certificates import Certificates
from wardapp.sync.keys import CITY, Certificate

_KEY_BYTES = 32
_KEY_ID = re.compile(r"[0-9a-f]{4}-[0-9a-f]{16}\Z")
_EPOCH_DIGITS = 4


class AudienceKeys(Certificates):
    """The keys that this desk holds, and whom it gives them to."""

    def audience_keys(self, audience: str) -> dict[str, bytes]:
        """Return the keys of an audience that this desk holds, by their identifier."""
        rows = self._db.all("SELECT key_id, secret FROM sync_key WHERE audience = ?", (audience,))
        return {key_id: bytes.fromhex(secret) for key_id, secret in rows}

    def secret_of(self, audience: str, key_id: str) -> bytes | None:
        """Return one key, None where this desk does not hold it."""
        return self.audience_keys(audience).get(key_id)

    def current_key(self, audience: str) -> tuple[str, bytes] | None:
        """Return the key with which this desk encrypts for an audience.

        It is the first of the newest epoch of those that it holds. All desks choose the same one as
        soon as they hold the same keys.
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

    def epoch(self, audience: str) -> int:
        """Return the epoch of the newest key of an audience that this desk holds, 0 for none."""
        current = self.current_key(audience)
        return _epoch_of(current[0]) if current else 0

    def epoch_on_share(self, audience: str) -> int:
        """Return the newest epoch of an audience for which there are keys on the share."""
        names = self._share.list(f"keys/{audience}")
        return max((_epoch_of(name) for name in names if _KEY_ID.match(name)), default=0)

    def make_key(self, audience: str) -> None:
        """Make a key of the next epoch for an audience, sealed to this desk."""
        key_id = f"{self.epoch(audience) + 1:04x}-{secrets.token_hex(8)}"
        secret = secrets.token_bytes(_KEY_BYTES)
        own = self.certificate(self.desk)
        if own is None:
            raise NotEnrolled
        self._keep_key(audience, key_id, secret)
        self.seal_keys(own, audience)

    def seal_keys(self, to: Certificate, audience: str) -> None:
        """Put all keys of an audience that this desk holds on the share, sealed to another desk."""
        for key_id, secret in self.audience_keys(audience).items():
            name = f"keys/{audience}/{key_id}/{to.desk}"
            self._share.put_if_absent(name, self.sealed_key(to, audience, key_id, secret))
            with self._db.write() as writing:
                writing.execute(
                    "INSERT OR IGNORE INTO sync_sealed (audience, key_id, desk) VALUES (?,?,?)",
                    (audience, key_id, to.desk),
                )

    def sealed_key(self, to: Certificate, audience: str, key_id: str, secret: bytes) -> bytes:
        """Return the file that gives a key of an audience to a desk."""
        value = {
            "audience": audience,
            "key_id": key_id,
            "desk": to.desk,
            "by": self.desk,
            "sealed": keys.seal(secret, to.key).hex(),
        }
        return keys.signed(value, self.signing_key())

    def fetch_keys(self, audience: str, to: str = "", key: SigningKey | None = None) -> int:
        """Take over keys of an audience that others sealed to this desk; return how many are new.

        Args:
            audience: Whose keys.
            to: Another desk to which they were sealed (the recovery kit), with its ``key``.
            key: That desk's key.
        """
        held = self.audience_keys(audience)
        new = 0
        for key_id in self._share.list(f"keys/{audience}"):
            if key_id in held or not _KEY_ID.match(key_id):
                continue
            content = self._share.get(f"keys/{audience}/{key_id}/{to or self.desk}")
            secret = self._open_key(content, audience, key_id, to, key) if content else None
            if secret is not None:
                self._keep_key(audience, key_id, secret)
                new += 1
        return new

    def _open_key(
        self,
        content: bytes,
        audience: str,
        key_id: str,
        to: str = "",
        key: SigningKey | None = None,
    ) -> bytes | None:
        try:
            by = str(json.loads(content)["by"])
        except (ValueError, KeyError, TypeError):
            return None
        sealer = self.certificate(by)
        if sealer is None or audience not in {CITY, sealer.office}:
            return None
        revocation = self.revoked().get(by)
        if revocation and _epoch_of(key_id) > revocation.epochs.get(audience, 0):
            return None
        value = keys.verified(content, sealer.key)
        if value is None or (value.get("audience"), value.get("key_id"), value.get("desk")) != (
            audience,
            key_id,
            to or self.desk,
        ):
            return None
        try:
            secret = keys.unseal(bytes.fromhex(str(value.get("sealed"))), key or self.signing_key())
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
                    # This desk itself too: what a recovery kit brought was not sealed to it.
                    if (audience, key_id, certificate.desk) in sealed:
                        continue
                    if audience in {CITY, certificate.office}:
                        self.seal_keys(certificate, audience)

    def renew_after_revocations(self) -> None:
        """Make the keys of the next epoch where a desk that held the present ones was revoked.

        The city's: any administrator of the office that may revoke. An office's: any desk of it,
        after one sync's time for the one who revoked to do it.
        """
        own = self.certificate(self.desk)
        done: dict[str, dict[str, int]] = self._state.get("renewed", {})
        known = self.known()
        for audience in (CITY, self.office):
            for desk in self.revoked():
                if desk in done.setdefault(audience, {}):
                    continue
                target = known.get(desk)
                member = target is not None and audience in {CITY, target.office}
                # A key that is newer than the one that the revoked desk was last given is enough.
                given = self._last_sealed_to(audience, desk)
                if member and own is not None and self.epoch(audience) <= given:
                    if audience == CITY and not own.admin:
                        continue
                    self.make_key(audience)
                done[audience][desk] = self.epoch(audience)
                self._state.set(renewed=done)

    def _last_sealed_to(self, audience: str, desk: str) -> int:
        """Return the newest epoch of an audience of which a desk has a key on the share."""
        for key_id in sorted(self._share.list(f"keys/{audience}"), reverse=True):
            if _KEY_ID.match(key_id) and desk in self._share.list(f"keys/{audience}/{key_id}"):
                return _epoch_of(key_id)
        return 0


def _epoch_of(key_id: str) -> int:
    return int(key_id[:_EPOCH_DIGITS], 16)
