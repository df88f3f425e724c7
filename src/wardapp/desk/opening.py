"""A new desk: its key and database, the city's master data, its identity and who works there."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import TYPE_CHECKING

from wardapp.desk.cities import city_file
from wardapp.domain.city import OfficeKind, Role
from wardapp.domain.clock import Clock, SystemClock
from wardapp.errors import InputRefused, UnknownName
from wardapp.store.change_log import ChangeLog
from wardapp.store.city import City
from wardapp.store.database import Database
from wardapp.store.local import LocalSettings

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk


def create(
    kind: type[Desk],
    data_dir: Path,
    *,
    city: Path | str,
    office: str,
    person: str,
    role: Role | None = None,
    sample: bool = False,
    clock: Clock | None = None,
) -> Desk:
    """Make the database of a new desk and open it; nothing stays where it fails.

    Args:
        kind: The desk's class.
        data_dir: The data folder, made where it is not there.
        city: A city's name or its TOML file.
        office: The office (小倉北区役所, 総務市民局) in which the desk stands.
        person: Who works here; added to the office's people where the city does not know them.
        role: Their role; None: as the city file says, else the office's usual one.
        sample: Also load the records of a sample city.
        clock: Where time comes from.

    Raises:
        UnknownName, FileRefused, InputRefused, DatabaseTrouble.
    """
    from wardapp.store.seed import Seeder, read_city

    path = city_file(city)
    content = read_city(path)
    name = " ".join(person.split())
    if not name:
        raise InputRefused(
            "氏名が入力されていません。",
            "何も作成していません。",
            "お使いになる方の氏名を入力してください。",
        )
    if sample and not content.get("voice"):
        raise InputRefused(
            f"「{content['city']['name']}」には見本のデータがありません。",
            "何も作成していません。",
            "見本のデータは「見本市」で利用できます。",
        )
    named = [str(o["name"]) for o in content["office"]]
    database = Database.create(data_dir, clock=clock)
    try:
        local = LocalSettings(database)
        log = ChangeLog(database)
        seeder = Seeder(database, content, path)
        with database.write():
            local.set("desk.id", secrets.token_hex(8))
            seeder.load_master_data(log)
            known = City(database)
            try:
                office_id = known.find("office", office)
            except UnknownName as error:
                raise UnknownName("区役所・局", office, named) from error
            local.set("desk.office", office_id)
            if sample:
                seeder.load_samples(log, office_id)
        desk = kind(database, clock or SystemClock())
        _settle(desk, name, role)
    except BaseException:
        database.close()
        for leftover in data_dir.glob("wardapp.db*"):
            leftover.unlink(missing_ok=True)
        raise
    return desk


def _settle(desk: Desk, name: str, role: Role | None) -> None:
    """Say who works at this desk; a person whom the city does not know yet is added."""
    office = desk.office
    known = next((p for p in desk.city.people(office.id) if p.name == name), None)
    if known is None:
        usual = Role.COUNTER_CLERK if office.kind is OfficeKind.WARD else Role.HEADQUARTERS
        person = desk.city.add(
            "person", office_id=office.id, name=name, role=role or usual, rank=90
        ).id
    else:
        person = known.id
        if role is not None and known.role is not role:
            desk.city.edit("person", person, role=role)
    desk.work_as(person)
