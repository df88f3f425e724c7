"""Checking the small files of a share: head, certificates, revocations, requests, keys, ``seen/``."""

from __future__ import annotations

import hashlib
import json
import logging
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from wardapp.errors import ShareForeign
from wardapp.sync import keys
from wardapp.sync.findings import (
    CERTIFICATE,
    DAMAGED,
    FOREIGN,
    HEAD_FILE,
    JOINING,
    KEY,
    MISSING,
    OTHER,
    PUBLISHED,
    REVOCATION,
    SEEN,
    SURPLUS,
    Finding,
)
from wardapp.sync.keys import CITY
from wardapp.sync.run import Run
from wardapp.sync.share import HEAD

log = logging.getLogger(__name__)

HEX16 = r"[0-9a-f]{16}"
_JSON_NAME = re.compile(rf"({HEX16})\.json\Z")
_KEY_ID = re.compile(rf"[0-9a-f]{{4}}-{HEX16}\Z")
_REQUEST = re.compile(rf"{HEX16}-[0-9]{{8,12}}\Z")
_FOLDERS = {
    "joining", "desks", "revoked", "keys", "log", "seen", "wanted", "snapshots", "blobs", "published",
}  # fmt: skip
_DATABASE, _ABOUT = "headquarters.sqlite", "headquarters.json"
_BESIDE_DATABASE = {_DATABASE + ending for ending in ("-journal", "-wal", "-shm")}


def parsed(content: bytes) -> dict[str, Any]:
    """Return a JSON object, {} where it is none."""
    try:
        value = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


class DeskFilesCheck:
    """The checks of small files; ``ShareCheck`` calls them and adds those of the large ones.

    Args:
        run: Where, and who is told how far it is.
        city: Name of the city, that the head has to bear.
        repair: Whether what is safe is mended on the way.
    """

    def __init__(self, run: Run, city: str = "", *, repair: bool = False) -> None:
        self._run = run
        self._city = city
        self._repair = repair
        self.found: list[Finding] = []

    def bad(
        self,
        kind: str,
        name: str,
        what: str = OTHER,
        *,
        mend: Callable[[], object] | None = None,
        ask: Callable[[], object] | None = None,
    ) -> None:
        """Note a finding; with ``repair``, mend it here or ask the others for it."""
        finding = Finding(kind, name, what, mendable=mend is not None)
        if self._repair and mend is not None:
            log.warning("repairing %s", name)
            mend()
            finding = replace(finding, mended=True)
        elif self._repair and ask is not None:
            ask()
            finding = replace(finding, asked=True)
        self.found.append(finding)

    def get(self, name: str) -> bytes:
        """Return the bytes of a name, b"" where there is nothing."""
        self._run.progress.check()
        return self._run.share.get(name) or b""

    # -- head ------------------------------------------------------------------------------------

    def check_head(self) -> bool:
        """Check ``wardapp.json``; whether it is, or has become, that of this desk's share.

        Where it is gone or damaged, but this desk's own certificate lies beside it, this is the
        desk's share and not an empty folder: the head is put back as this desk last saw it.

        Raises:
            ShareForeign: It is another share, or none.
        """
        run = self._run
        content = run.share.get(HEAD)
        try:
            head = run.member.check_share()
        except ShareForeign:
            own = run.member.certificate(run.member.desk)
            there = self._certificate_in(self.get(f"desks/{run.member.desk}.json"))
            other = parsed(content or b"").get("id")
            foreign = other not in {None, run.member.share_id} and self._pinned(content or b"")
            if own is None or there != run.member.desk or foreign:
                raise
            self.bad(
                DAMAGED if content is not None else MISSING, HEAD, HEAD_FILE, mend=self._head_back()
            )
            return self.found[-1].mended
        if keys.canonical(head) != content or (self._city and head.get("city") != self._city):
            self.bad(DAMAGED, HEAD, HEAD_FILE, mend=self._head_back())
        return True

    def _head_back(self) -> Callable[[], object] | None:
        kept = self._run.state.get("head")
        if not kept or self._city not in {"", kept.get("city")}:
            return None
        return lambda: self._run.share.replace(HEAD, keys.canonical(kept))

    @staticmethod
    def _pinned(content: bytes) -> bool:
        head = parsed(content)
        root, salt = str(head.get("root")), str(head.get("salt"))
        return head.get("id") == hashlib.sha256(f"{root}{salt}".encode()).hexdigest()[:32]

    def _certificate_in(self, content: bytes) -> str:
        """Return whose certificate these bytes are, "" where they are none of this share."""
        signer = self._run.member.certificate(str(parsed(content).get("by")))
        value = keys.verified(content, signer.key) if signer else None
        fits = value is not None and value.get("share") == self._run.member.share_id
        return str(value.get("desk", "")) if value and fits else ""

    # -- names -----------------------------------------------------------------------------------

    def check_names(self) -> None:
        """Find what lies where nothing of this kind belongs."""
        list_ = self._run.share.list
        for name in list_(""):
            if name != HEAD and name not in _FOLDERS:
                self.bad(SURPLUS, name)
        for name in list_("wanted"):
            if not _REQUEST.match(name):
                self.bad(SURPLUS, f"wanted/{name}")
        for name in list_("blobs/wanted"):
            if not re.fullmatch("[0-9a-f]{64}", name):
                self.bad(SURPLUS, f"blobs/wanted/{name}")

    def _named(self, folder: str) -> dict[str, str]:
        """Return, by desk, the files of a folder that has one for each desk."""
        found = {}
        for name in self._run.share.list(folder):
            match = _JSON_NAME.match(name)
            if match:
                found[match[1]] = f"{folder}/{name}"
            else:
                self.bad(SURPLUS, f"{folder}/{name}")
        return found

    # -- desks -----------------------------------------------------------------------------------

    def check_certificates(self) -> None:
        """Check certificates; those that this desk signed can be put back."""
        member = self._run.member
        known, there = member.known(), self._named("desks")
        for desk in sorted(known.keys() | there.keys()):
            path = f"desks/{desk}.json"
            certificate = known.get(desk)
            content = self.get(path) if desk in there else b""
            if certificate is None:
                self.bad(FOREIGN, path, CERTIFICATE)
                continue
            if self._certificate_in(content) == desk:
                continue
            mend = None
            if certificate.by == member.desk:
                whole = keys.signed(certificate.plain(), member.signing_key())
                mend = self._putting(path, whole)
            self.bad(DAMAGED if desk in there else MISSING, path, CERTIFICATE, mend=mend)

    def _putting(self, name: str, content: bytes) -> Callable[[], object]:
        return lambda: self._run.share.replace(name, content)

    def check_revocations(self) -> None:
        """Check revocations; those that this desk signed can be put back."""
        member = self._run.member
        revoked, there = member.revoked(), self._named("revoked")
        for desk in sorted(revoked.keys() | there.keys()):
            path = f"revoked/{desk}.json"
            revocation = revoked.get(desk)
            if revocation is None:
                self.bad(FOREIGN, path, REVOCATION)
                continue
            signer = member.certificate(revocation.by)
            value = keys.verified(self.get(path), signer.key) if signer and desk in there else None
            if value is not None and value.get("desk") == desk:
                continue
            mend = None
            if revocation.by == member.desk:
                whole = keys.signed(revocation.plain(member.share_id), member.signing_key())
                mend = self._putting(path, whole)
            self.bad(DAMAGED if desk in there else MISSING, path, REVOCATION, mend=mend)

    def check_joining(self) -> None:
        """Check requests to join."""
        for desk, path in self._named("joining").items():
            content = self.get(path)
            value = keys.verified(content, str(parsed(content).get("key")))
            if value is None or value.get("desk") != desk:
                self.bad(DAMAGED, path, JOINING)

    def check_seen(self, publishing: set[str]) -> None:
        """Check what desks say they have seen.

        Args:
            publishing: Desks that published before today: they have written it.
        """
        member = self._run.member
        there = self._named("seen")
        for desk in sorted(there.keys() | publishing | {member.desk}):
            path = f"seen/{desk}.json"
            mine = str(self._run.state.get("seen", "")).encode() if desk == member.desk else b""
            if desk == member.desk and not mine:
                continue
            certificate = member.certificate(desk)
            content = self.get(path) if desk in there else b""
            value = keys.verified(content, certificate.key) if certificate else None
            if value is None or value.get("desk") != desk:
                mend = self._putting(path, mine) if mine else None
                self.bad(DAMAGED if desk in there else MISSING, path, SEEN, mend=mend)

    # -- keys ------------------------------------------------------------------------------------

    def check_keys(self, used: set[tuple[str, str, str]]) -> None:
        """Check the sealed keys of all audiences.

        Args:
            used: Audience, identifier of a key and a desk that has encrypted with it, and so was
                given it.
        """
        run = self._run
        there: set[tuple[str, str, str]] = set()
        for audience in run.share.list("keys"):
            for key_id in run.share.list(f"keys/{audience}"):
                if not _KEY_ID.match(key_id):
                    self.bad(SURPLUS, f"keys/{audience}/{key_id}")
                    continue
                for desk in run.share.list(f"keys/{audience}/{key_id}"):
                    if re.fullmatch(HEX16, desk):
                        there.add((audience, key_id, desk))
                    else:
                        self.bad(SURPLUS, f"keys/{audience}/{key_id}/{desk}")
        enrolled = run.member.certificates().keys()
        sealed = set(run.state.db.all("SELECT audience, key_id, desk FROM sync_sealed"))
        expected = {each for each in sealed | used if each[2] in enrolled}
        for each in sorted(there | expected):
            path = "keys/" + "/".join(each)
            if each not in there:
                self.bad(MISSING, path, KEY, mend=self._sealing(*each))
            elif not self._is_key(self.get(path), *each):
                self.bad(DAMAGED, path, KEY, mend=self._sealing(*each))

    def _is_key(self, content: bytes, audience: str, key_id: str, desk: str) -> bool:
        member = self._run.member
        sealer = member.certificate(str(parsed(content).get("by")))
        if sealer is None or audience not in {CITY, sealer.office}:
            return False
        value = keys.verified(content, sealer.key) or {}
        said = (value.get("audience"), value.get("key_id"), value.get("desk"))
        return said == (audience, key_id, desk) and member.certificate(desk) is not None

    def _sealing(self, audience: str, key_id: str, desk: str) -> Callable[[], object] | None:
        """Return what seals a key anew to an enrolled desk, None where this desk may not."""
        member = self._run.member
        to = member.certificates().get(desk)
        secret = member.secret_of(audience, key_id)
        if to is None or secret is None or audience not in {CITY, to.office}:
            return None
        return lambda: self._run.share.replace(
            f"keys/{audience}/{key_id}/{desk}", member.sealed_key(to, audience, key_id, secret)
        )

    # -- published -------------------------------------------------------------------------------

    def check_published(self) -> None:
        """Check that the published database is the one that a desk of headquarters put there."""
        share, member = self._run.share, self._run.member
        names = set(share.list("published"))
        for name in sorted(names - {_DATABASE, _ABOUT} - _BESIDE_DATABASE):
            self.bad(SURPLUS, f"published/{name}")
        if not names & {_DATABASE, _ABOUT}:
            return
        about = self.get(f"published/{_ABOUT}")
        signer = member.certificate(str(parsed(about).get("desk")))
        value = keys.verified(about, signer.key) if signer else None
        if value is None or value.get("share") != member.share_id:
            kind = DAMAGED if _ABOUT in names else MISSING
            self.bad(kind, f"published/{_ABOUT}", PUBLISHED)
        elif hashlib.sha256(self.get(f"published/{_DATABASE}")).hexdigest() != value.get("file"):
            kind = DAMAGED if _DATABASE in names else MISSING
            self.bad(kind, f"published/{_DATABASE}", PUBLISHED)
