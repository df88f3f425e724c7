"""Confirming: whether another desk's snapshot holds what was published, all of it and nothing else.

One desk could write into a snapshot whatever it likes, in the name of all others. So nothing is
removed for a snapshot, nobody starts from it and nobody builds upon it, before a second desk has held
it against what it has read itself.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Set

from wardapp.store.change_log import INSERT, Change
from wardapp.store.purge import PURGED
from wardapp.sync import bundle as bundles
from wardapp.sync.keys import CITY
from wardapp.sync.own_log import OwnLog
from wardapp.sync.reader import Names
from wardapp.sync.start import Cover, Snapshots

log = logging.getLogger(__name__)

_RECORDS_AT_ONCE = 500
_ABSENT = object()
_Key = tuple[str, str, str]
"""Stamp, record and field of a change."""


class Confirming(Snapshots):
    """Holding snapshots against what this desk has read."""

    def check(self, name: str, names: Names) -> bool:
        """Whether a snapshot holds all that this desk's bundles told its audience, and nothing else.

        A bundle that is neither here nor on the share any more is not looked at: the snapshot before
        stands for it.
        """
        found = self.read(name)
        if found is None:
            return False
        audience = found.header.audience
        secret = self._run.member.secret_of(audience, found.header.key_id)
        if secret is None:
            return False
        purged = self._purged()
        held: dict[_Key, str] = {}
        kinds: set[str] = set()
        try:
            for changes in found.changes(secret):
                kinds.update(c.kind for c in changes)
                held.update({(c.stamp, c.record, c.field): _text(c) for c in changes})
        except bundles.BundleDamaged:
            return False
        if audience == CITY and any(self._run.private(kind) for kind in kinds):
            log.warning("a snapshot for the city holds what an office keeps to itself: %s", name)
            return False
        positions = self._positions_with_own()
        for desk, (last, _) in found.header.cover.items():
            if last > positions.get(desk, (0, ""))[0]:
                return False
            for seq in range(self.cut().get(desk, (0, ""))[0] + 1, last + 1):
                content = self._content(desk, seq, names)
                for c in (self._section(content, desk, audience) if content else None) or []:
                    if c.record in purged and c.field != PURGED:
                        continue
                    if held.get((c.stamp, c.record, c.field)) != _text(c):
                        return False
        if audience == CITY and not self._is_whole(dict(found.header.cover), held.keys(), names):
            return False
        return self._is_known({key: text for key, text in held.items() if key[1] not in purged})

    def _is_whole(self, cover: Cover, held: Set[_Key], names: Names) -> bool:
        """Whether what was cut of other offices' desks is in it, by what this desk has read of them.

        Its own office's desks it cannot judge (OwnLog). Nor those of which a bundle after the
        snapshot's end is away: what this desk has read may have come with that.
        """
        cut, positions = self.cut(), self._positions_with_own()
        groups = [
            group
            for group in OwnLog(self._run).strangers()
            if any(desk in cut for desk in group)
            and all(cut.get(d, (0, ""))[0] <= cover.get(d, (0, ""))[0] for d in group)
        ]
        lacking = self._lacking_of(frozenset().union(*groups), held) if groups else set()
        for desk in {desk for desk, _ in lacking}:
            group = next(group for group in groups if desk in group)
            later: set[_Key] = set()
            away = False
            for one in group:
                last = max(positions.get(one, (0, ""))[0], *names.get(one, {}), 0)
                for seq in range(cover.get(one, (0, ""))[0] + 1, last + 1):
                    content = self._content(one, seq, names)
                    changes = self._section(content, one, CITY) if content else None
                    away = away or changes is None
                    later.update((c.stamp, c.record, c.field) for c in changes or [])
            lost = {key for author, key in lacking if author in group} - later
            if lost and not away:
                log.warning("a snapshot lacks what was published: %s", min(lost))
                return False
        return True

    def _lacking_of(self, authors: Set[str], held: Set[_Key]) -> set[tuple[str, _Key]]:
        """Return which changes of these desks this desk has read and a snapshot does not hold."""
        rows = self._run.state.db.all(
            "SELECT desk, stamp, record, field FROM change WHERE desk IN "
            "(SELECT value FROM json_each(?)) AND record NOT IN (SELECT record FROM purged)",
            (json.dumps(sorted(authors)),),
        )
        return {(desk, (s, r, f)) for desk, s, r, f in rows if (s, r, f) not in held}

    def _is_known(self, held: dict[tuple[str, str, str], str]) -> bool:
        """Whether this desk has read (or made) each of these changes, with this value."""
        records = sorted({record for _, record, _ in held})
        there: dict[tuple[str, str, str], object] = {}
        for begin in range(0, len(records), _RECORDS_AT_ONCE):
            part = records[begin : begin + _RECORDS_AT_ONCE]
            marks = ",".join("?" * len(part))
            for stamp, record, field, value in self._run.state.db.all(
                f"SELECT stamp, record, field, value FROM change WHERE record IN ({marks}) UNION ALL "
                f"SELECT stamp, record, field, value FROM kept_aside WHERE record IN ({marks})",
                [*part, *part],
            ):
                there[stamp, record, field] = json.loads(value) if value is not None else None
        for (stamp, record, field), text in held.items():
            value = json.loads(text)[1]
            own = there.get((stamp, record, field), _ABSENT)
            whole = there.get((stamp, record, INSERT), _ABSENT)
            if field == INSERT and isinstance(own, dict) and isinstance(value, dict):
                # Of a new record this desk made, others may have been told a part.
                if value.items() <= own.items():
                    continue
            elif own is not _ABSENT:
                if own == value:
                    continue
            elif isinstance(whole, dict) and field in whole and whole[field] == value:
                continue
            log.warning("a snapshot holds a change that was never published: %s", stamp)
            return False
        return True

    def _positions_with_own(self) -> Cover:
        own = (
            int(self._run.state.get("bundle_seq", 0)),
            str(self._run.state.get("bundle_hash", "")),
        )
        return {**self._run.positions(), self._run.member.desk: own}

    def _content(self, desk: str, seq: int, names: Names) -> bytes | None:
        """Return a bundle from this desk's copies or the share, if it is whole."""
        row = self._run.state.db.one(
            "SELECT content FROM sync_copy WHERE desk = ? AND seq = ?", (desk, seq)
        )
        candidates = [row[0]] if row else []
        for name in [] if row else names.get(desk, {}).get(seq, []):
            content = self._run.share.get(name)
            if content is not None:
                candidates.append(content)
        certificate = self._run.member.certificate(desk)
        for content in candidates:
            try:
                header, _ = bundles.read_header(content)
                if certificate and (header.desk, header.seq) == (desk, seq):
                    bundles.decode(
                        content, certificate.key, self._run.member.share_id, lambda _a, _k: None
                    )
                    return bytes(content)
            except (bundles.BundleDamaged, bundles.BundleTooNew):
                continue
        return None

    def _section(self, content: bytes, desk: str, audience: str) -> list[Change] | None:
        """Return what a bundle told an audience; None where this desk lacks the key."""
        certificate = self._run.member.certificate(desk)
        if certificate is None:
            return None

        def secret_of(named: str, key_id: str) -> bytes | None:
            return self._run.member.secret_of(named, key_id) if named == audience else None

        opened = bundles.decode(content, certificate.key, self._run.member.share_id, secret_of)
        if any(named == audience for named, _ in opened.unread):
            return None
        return opened.changes

    def _purged(self) -> set[str]:
        return {record for (record,) in self._run.state.db.all("SELECT record FROM purged")}


def _text(change: Change) -> str:
    return json.dumps([change.kind, change.value, sorted(change.base)], sort_keys=True)
