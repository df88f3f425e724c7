"""The desks of the share as people see them: one line a desk, whatever identities it bore."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wardapp.errors import UnknownName
from wardapp.sync.membership import Membership
from wardapp.sync.state import State

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk


@dataclass(frozen=True, slots=True)
class EnrolledDesk:
    """A desk of the share: which, whether it is this one, whether this one may revoke it."""

    desk: str
    label: str
    office: str
    office_name: str
    administrator: bool
    own: bool
    revoked: bool
    may_revoke: bool


def enrolled_desks(desk: Desk, member: Membership) -> list[EnrolledDesk]:
    """Return the desks of the share as this desk knows them, without touching the share."""
    revoked = member.revoked()
    known = member.known().values()
    later = {c.by for c in known if c.by != c.desk and c.by in member.identities(c.desk)}
    own = member.certificate(desk.id)
    found = [
        EnrolledDesk(
            c.desk,
            c.label,
            c.office,
            desk.city.name_of(c.office),
            c.admin,
            c.desk == desk.id,
            c.desk in revoked,
            own is not None
            and c.desk != desk.id
            and c.desk not in revoked
            and own.desk not in revoked
            and member.may_certify(own, c.office),
        )
        for c in known
        if c.desk not in later
    ]
    return sorted(found, key=lambda d: (d.revoked, not d.own, d.office_name, d.label, d.desk))


def last_seen(state: State) -> dict[str, dt.date]:
    """Return by office on which day a desk of it was last seen, as of the daily look."""
    days: dict[str, str] = state.get("seen_days", {})
    rows = state.db.all("SELECT desk, office FROM sync_desk")
    found: dict[str, dt.date] = {}
    for desk, office in rows:
        try:
            day = dt.datetime.strptime(days.get(desk, ""), "%Y%m%d").date()  # noqa: DTZ007
        except ValueError:
            continue
        found[office] = max(day, found.get(office, day))
    return found


def called(desks: list[EnrolledDesk], label: str) -> EnrolledDesk:
    """Return the desk with a label or identifier that is still enrolled.

    Raises:
        UnknownName: There is none, or more than one.
    """
    present = [d for d in desks if not d.revoked]
    fitting = [d for d in present if label in {d.label, d.desk}]
    if len(fitting) != 1:
        names = [f"{d.label}（{d.desk}）" for d in fitting or present]
        raise UnknownName("参加している端末", label, names)
    return fitting[0]


def revoke(state: State, member: Membership, desk: EnrolledDesk) -> None:
    """Revoke a desk and every identity that it bore; what it published up to here stays.

    Raises:
        NotAllowed, ShareTrouble.
    """
    member.check_share()
    for identity in sorted(member.identities(desk.desk) - member.revoked().keys()):
        row = state.db.one("SELECT seq, hash FROM sync_read WHERE desk = ?", (identity,))
        if member.certificate(identity) is not None:
            member.revoke(identity, *(row or (0, "")))
