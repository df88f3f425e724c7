"""A desk that changes its office: everything is sent, the data folder emptied, another desk begun."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from wardapp import paths
from wardapp.errors import InputRefused, NotEnrolled, ShareUnreachable, UnknownName

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk


def move_to_office(
    desk: Desk, office: str, *, person: str = "", label: str = "", city: Path | str = ""
) -> Desk:
    """See ``Desk.change_office``."""
    kind = type(desk)
    city_file = kind.city_file(city or desk.city_name)
    names = kind.offices_of(city_file)
    if office not in names or office == desk.office.name:
        raise UnknownName("区役所・局", office, [n for n in names if n != desk.office.name])
    if not desk.share.state().member:
        raise NotEnrolled(waiting=desk.share.state().waiting)
    desk.sync()
    colleagues = [
        d for d in desk.share.desks() if d.office == desk.office.id and not d.revoked and not d.own
    ]
    if not colleagues:
        raise InputRefused(
            f"この端末は「{desk.office.name}」の最後の端末です。",
            "何も変更していません。",
            "先に、同じ所属の別の端末を参加させるか、復旧用の紙を作成してください。",
        )
    if desk.share.state().unsent:
        raise ShareUnreachable("not everything could be sent")
    clock, data_dir = desk.clock, desk.data_dir
    address, access = desk.share.address, desk.share.access_key()
    name, called = person or desk.person.name, label or desk.label
    desk.share.retire()
    desk.close()
    _empty(data_dir)
    moved = kind.create(data_dir, city=city_file, office=office, person=name, clock=clock)
    moved.share.join(address, called, access)
    return moved


def _empty(data_dir: Path) -> None:
    """Remove key, database, backups and attachments; the key first, so nothing is readable."""
    from wardapp.store import local_key

    local_key.forget_key(data_dir)
    for path in data_dir.glob(f"{paths.database_path(data_dir).name}*"):
        path.unlink(missing_ok=True)
    for name in ("backups", "attachments"):
        shutil.rmtree(data_dir / name, ignore_errors=True)
