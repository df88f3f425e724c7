"""``wardapp share check``: reads the whole share and says what is wrong with it.

Like a repository's check: head, certificates, revocations, keys, every bundle with its signature, its
place in the chain and the sections that this desk can decrypt, snapshots and cuts, blobs, what desks
say they have seen, and files that belong nowhere. With ``repair`` it does what is safe: it puts back what
this desk has a copy of, asks the others for the rest, and removes what interrupted writers left.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, replace

from wardapp.sync import bundle as bundles
from wardapp.sync import keys, snapshot
from wardapp.sync.compaction import Compaction
from wardapp.sync.mending import Mending
from wardapp.sync.parts import examine
from wardapp.sync.run import Run
from wardapp.sync.share import HEAD
from wardapp.sync.start import CUT

_HEX16 = r"[0-9a-f]{16}"
_BUNDLE = re.compile(rf"({_HEX16})-([0-9]{{8,12}})\.wab\Z")
_KNOWN_FOLDERS = {
    "joining", "desks", "revoked", "keys", "log", "seen", "wanted", "snapshots", "blobs", "published",
}  # fmt: skip
_PUBLISHED = {"headquarters.sqlite", "headquarters.json"}

MISSING, DAMAGED, FOREIGN, SURPLUS, BEHIND = "missing", "damaged", "foreign", "surplus", "behind"
_MEANING = {
    MISSING: "がありません",
    DAMAGED: "が壊れています",
    FOREIGN: "は、登録された端末のものと確かめられません",
    SURPLUS: "は、共有フォルダーのものではありません",
    BEHIND: "を、この端末では確かめられません（鍵がありません）",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it should be.

    Attributes:
        kind: missing, damaged, foreign, surplus.
        name: The file.
        what: What kind of file it is, in words.
        mended: Whether ``repair`` has mended it.
        asked: Whether ``repair`` has asked the other desks for it.
    """

    kind: str
    name: str
    what: str
    mended: bool = False
    asked: bool = False

    @property
    def sentence(self) -> str:
        """The finding in a person's words."""
        done = "　→　直しました。" if self.mended else ""
        done = done or ("　→　ほかの端末に問い合わせました。" if self.asked else "")
        return f"{self.what}「{self.name}」{_MEANING[self.kind]}。{done}"


class ShareCheck:
    """One check of a whole share.

    Args:
        run: Where, and who is told how far it is.
        blobs: Gives name and number of parts of the blobs that this desk knows of.
    """

    def __init__(self, run: Run, blobs: Callable[[], dict[str, int]] = dict) -> None:
        self._run = run
        self._blobs = blobs
        self._mending = Mending(run)
        self._snapshots = Compaction(run)
        self._found: list[Finding] = []
        self._bundles: dict[str, dict[int, list[str]]] = defaultdict(lambda: defaultdict(list))

    def check(self, *, repair: bool = False) -> list[Finding]:
        """Return what is wrong; empty: nothing.

        Raises:
            ShareTrouble: The share cannot be read, or is not this desk's.
        """
        run = self._run
        run.member.check_share()
        run.server_ms = run.share.now_ms()
        run.member.refresh_certificates()
        self._check_top()
        self._check_desks()
        self._check_revocations()
        self._check_joining()
        self._check_keys()
        self._check_log(repair=repair)
        self._check_snapshots(repair=repair)
        for problem in examine(run.share, run.progress, self._blobs):
            self._add(problem.what, problem.file, "添付ファイルの中身")
        self._check_seen()
        if repair:
            run.share.sweep(24 * 3_600_000)
        return self._found

    def _add(self, kind: str, name: str, what: str) -> None:
        self._found.append(Finding(kind, name, what))

    # -- small files -----------------------------------------------------------------------------

    def _check_top(self) -> None:
        for name in self._run.share.list(""):
            if name != HEAD and name not in _KNOWN_FOLDERS:
                self._add(SURPLUS, name, "ファイル")
        for name in self._run.share.list("published"):
            if name not in _PUBLISHED:
                self._add(SURPLUS, f"published/{name}", "ファイル")
        for name in self._run.share.list("wanted"):
            if not re.fullmatch(rf"{_HEX16}-[0-9]{{8,12}}", name):
                self._add(SURPLUS, f"wanted/{name}", "ファイル")

    def _check_desks(self) -> None:
        run = self._run
        known = run.member.known()
        there = set()
        for name in run.share.list("desks"):
            desk = name.removesuffix(".json")
            path = f"desks/{name}"
            if not re.fullmatch(rf"{_HEX16}\.json", name):
                self._add(SURPLUS, path, "ファイル")
                continue
            there.add(desk)
            content = run.share.get(path) or b""
            certificate = known.get(desk)
            if certificate is None:
                self._add(FOREIGN, path, "端末の登録証")
            elif not self._is_signed(content, certificate.by, desk):
                self._add(DAMAGED, path, "端末の登録証")
        for desk in sorted(known.keys() - there):
            self._add(MISSING, f"desks/{desk}.json", "端末の登録証")

    def _check_revocations(self) -> None:
        run = self._run
        revoked = run.member.revoked()
        names = run.share.list("revoked")
        for name in names:
            desk = name.removesuffix(".json")
            content = run.share.get(f"revoked/{name}") or b""
            if not re.fullmatch(rf"{_HEX16}\.json", name):
                self._add(SURPLUS, f"revoked/{name}", "ファイル")
            elif desk not in revoked:
                self._add(FOREIGN, f"revoked/{name}", "登録の取消し")
            elif not self._is_signed(content, revoked[desk].by, desk):
                self._add(DAMAGED, f"revoked/{name}", "登録の取消し")
        for desk in sorted(revoked.keys() - {name.removesuffix(".json") for name in names}):
            self._add(MISSING, f"revoked/{desk}.json", "登録の取消し")

    def _check_joining(self) -> None:
        run = self._run
        for name in run.share.list("joining"):
            content = run.share.get(f"joining/{name}") or b""
            try:
                key = str(json.loads(content)["key"])
            except (ValueError, KeyError, TypeError):
                key = ""
            value = keys.verified(content, key) if key else None
            if not re.fullmatch(rf"{_HEX16}\.json", name):
                self._add(SURPLUS, f"joining/{name}", "ファイル")
            elif value is None or f"{value.get('desk')}.json" != name:
                self._add(DAMAGED, f"joining/{name}", "参加の申込み")

    def _is_signed(self, content: bytes, by: str, desk: str) -> bool:
        signer = self._run.member.certificate(by or desk)
        try:
            claimed = str(json.loads(content)["by"])
        except (ValueError, KeyError, TypeError):
            return False
        signer = self._run.member.certificate(claimed) or signer
        value = keys.verified(content, signer.key) if signer else None
        return value is not None and value.get("desk") == desk

    def _check_keys(self) -> None:
        run = self._run
        known = run.member.known()
        for audience in run.share.list("keys"):
            for key_id in run.share.list(f"keys/{audience}"):
                if not re.fullmatch(rf"[0-9a-f]{{4}}-{_HEX16}", key_id):
                    self._add(SURPLUS, f"keys/{audience}/{key_id}", "ファイル")
                    continue
                for desk in run.share.list(f"keys/{audience}/{key_id}"):
                    run.progress.check()
                    path = f"keys/{audience}/{key_id}/{desk}"
                    if not re.fullmatch(_HEX16, desk):
                        self._add(SURPLUS, path, "ファイル")
                        continue
                    content = run.share.get(path) or b""
                    whole = desk in known and self._is_signed(content, "", desk)
                    value = json.loads(content) if whole else {}
                    if (value.get("audience"), value.get("key_id")) != (audience, key_id):
                        self._add(DAMAGED, path, "鍵")

    # -- bundles ---------------------------------------------------------------------------------

    def _check_log(self, *, repair: bool) -> None:
        run = self._run
        days = run.share.list("log")
        for done, day in enumerate(days):
            run.progress.progress(done, len(days), "変更のファイルを確かめています")
            if not re.fullmatch("[0-9]{8}", day):
                self._add(SURPLUS, f"log/{day}", "ファイル")
                continue
            for name in run.share.list(f"log/{day}"):
                match = _BUNDLE.match(name)
                if match is None:
                    self._add(SURPLUS, f"log/{day}/{name}", "ファイル")
                else:
                    self._bundles[match[1]][int(match[2])].append(f"log/{day}/{name}")
        cut = self._snapshots.cut()
        positions = run.positions()
        positions[run.member.desk] = (int(run.state.get("bundle_seq", 0)), "")
        for desk in sorted(self._bundles.keys() | positions.keys()):
            first = cut.get(desk, (0, ""))
            last = max([positions.get(desk, (0, ""))[0], *self._bundles.get(desk, {})])
            previous: str | None = first[1] if first[0] else ""
            for seq in range(first[0] + 1, last + 1):
                run.progress.check()
                previous = self._check_bundle(desk, seq, previous, repair=repair)

    def _check_bundle(
        self, desk: str, seq: int, previous: str | None, *, repair: bool
    ) -> str | None:
        """Check one number of a desk; return its hash, None where that is not known."""
        run = self._run
        names = self._bundles.get(desk, {}).get(seq, [])
        certificate = run.member.certificate(desk)
        if certificate is None:
            for name in names:
                self._add(FOREIGN, name, "変更のファイル")
            return None
        revocation = run.member.revoked().get(desk)
        if revocation and seq > revocation.seq:
            return None
        whole: str | None = None
        for name in names:
            content = run.share.get(name) or b""
            try:
                opened = bundles.decode(
                    content, certificate.key, run.member.share_id, run.member.secret_of
                )
                fits = (opened.header.desk, opened.header.seq) == (desk, seq)
                if not fits or (previous is not None and opened.header.previous != previous):
                    raise bundles.BundleDamaged("place")
            except bundles.BundleTooNew:
                continue
            except bundles.BundleDamaged:
                self._bad_bundle(DAMAGED, name, desk, seq, repair=repair)
                continue
            if whole is None:
                whole = bundles.bundle_hash(content)
            elif whole != bundles.bundle_hash(content):
                self._add(DAMAGED, name, "変更のファイル（同じ番号のものが二つ）")
            else:
                self._add(SURPLUS, name, "変更のファイル（同じものが二つ）")
        if not names:
            self._bad_bundle(MISSING, f"{desk}-{seq:08d}.wab", desk, seq, repair=repair)
        return whole

    def _bad_bundle(self, kind: str, name: str, desk: str, seq: int, *, repair: bool) -> None:
        finding = Finding(kind, name, "変更のファイル")
        if repair:
            if self._mending.put_back(desk, seq):
                finding = replace(finding, mended=True)
            else:
                self._mending.ask(desk, seq)
                finding = replace(finding, asked=True)
        self._found.append(finding)

    # -- snapshots and the rest ------------------------------------------------------------------

    def _check_snapshots(self, *, repair: bool) -> None:
        run = self._run
        for audience in run.share.list("snapshots"):
            if audience.startswith(CUT):
                path = f"snapshots/{audience}"
                if not self._snapshots.read_cut(run.share.get(path) or b""):
                    self._add(DAMAGED, path, "整理の記録")
                continue
            names = run.share.list(f"snapshots/{audience}")
            if not names:
                self._add(SURPLUS, f"snapshots/{audience}", "ファイル")
            for file in names:
                run.progress.check()
                name = f"snapshots/{audience}/{file}"
                if not snapshot.day_in(file):
                    self._add(SURPLUS, name, "ファイル")
                    continue
                found = self._snapshots.read(name)
                secret = found and run.member.secret_of(audience, found.header.key_id)
                try:
                    if found is None:
                        raise bundles.BundleDamaged("signature")
                    for _ in found.changes(secret) if secret else ():
                        run.progress.check()
                except bundles.BundleDamaged:
                    self._add(DAMAGED, name, "まとめのファイル")
        if repair:
            self._snapshots.put_back_kept()

    def _check_seen(self) -> None:
        for name in self._run.share.list("seen"):
            if not re.fullmatch(rf"{_HEX16}\.json", name):
                self._add(SURPLUS, f"seen/{name}", "ファイル")
                continue
            desk = name.removesuffix(".json")
            certificate = self._run.member.certificate(desk)
            content = self._run.share.get(f"seen/{name}") or b""
            value = keys.verified(content, certificate.key) if certificate else None
            if value is None or value.get("desk") != desk:
                self._add(DAMAGED, f"seen/{name}", "同期の記録")
