"""The cities that a new desk can be made for: those that come with the program, or a file."""

from __future__ import annotations

import tomllib
from pathlib import Path

from wardapp import paths
from wardapp.domain.city import Role
from wardapp.errors import UnknownName


def city_names() -> list[tuple[str, Path]]:
    """Return name and file of the cities that come with the program."""
    found = []
    for path in sorted((paths.resources_dir() / "cities").glob("*.toml")):
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        found.append((str(content["city"]["name"]), path))
    return found


def city_file(city: Path | str) -> Path:
    """Return the file of a city given by its name or as a file.

    Raises:
        UnknownName: It is neither.
    """
    known = city_names()
    for name, path in known:
        if str(city) == name:
            return path
    path = Path(city)
    if path.is_file():
        return path
    raise UnknownName("市", str(city), [name for name, _ in known])


def offices_of(city: Path | str) -> list[str]:
    """Return the names of the offices of a city, wards first."""
    from wardapp.store.seed import read_city

    offices = read_city(city_file(city))["office"]
    ordered = sorted(offices, key=lambda o: o.get("kind") != "ward")
    return [str(o["name"]) for o in ordered]


def people_of(city: Path | str, office: str) -> list[tuple[str, str, Role]]:
    """Return (name, post, role) of the people whom a city file names in an office."""
    from wardapp.store.seed import read_city

    return [
        (str(p["name"]), str(p.get("post", "")), Role(p.get("role", "counter_clerk")))
        for p in read_city(city_file(city)).get("person", [])
        if p["office"] == office
    ]
