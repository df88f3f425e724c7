"""Materials of meetings (会議資料) and the numbers that they are called by."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from wardapp.domain.wareki import to_fullwidth_digits


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """A material (会議資料): a file, or a name of what lies on the table.

    Attributes:
        number: As it is called (資料１－２); given by the order of the agenda, or by hand.
        given_number: By hand, "" where it follows from the order.
        file_name: The file's own name, "" where there is none.
        present: The bytes are on this desk.
        replaces_id: What it replaces (差し替え), with what changed in ``replaced_note``.
    """

    id: str
    meeting_id: str | None = None
    item_id: str | None = None
    submission_id: str | None = None
    position: str = ""
    name: str = ""
    file_name: str = ""
    media_type: str = ""
    size_bytes: int = 0
    number: str = ""
    given_number: str = ""
    is_public: bool = True
    replaces_id: str | None = None
    replaced_note: str = ""
    present: bool = False

    @property
    def has_file(self) -> bool:
        """Whether there are bytes, here or on another desk."""
        return bool(self.file_name)


def numbered(item_ids: Sequence[str], materials: Iterable[Material]) -> list[Material]:
    """Return the materials with their numbers, in the order of the agenda.

    An item's only material is 資料１, several are 資料１－１, 資料１－２; items without any do not
    count. What belongs to no item comes last as 参考資料. A number given by hand stays.

    Args:
        item_ids: The items in their order.
        materials: In the order within their item.
    """
    of_item: dict[str | None, list[Material]] = {item: [] for item in item_ids}
    for material in materials:
        key = material.item_id if material.item_id in of_item else None
        of_item.setdefault(key, []).append(material)
    found: list[Material] = []
    counted = 0
    for item in item_ids:
        listed = of_item[item]
        counted += bool(listed)
        found += _called(f"資料{to_fullwidth_digits(str(counted))}", listed)
    return found + _called("参考資料", of_item.get(None, []))


def _called(name: str, materials: Sequence[Material]) -> list[Material]:
    several = len(materials) > 1
    joint = "" if name == "参考資料" else "－"
    return [
        replace(
            material,
            number=material.given_number
            or (f"{name}{joint}{to_fullwidth_digits(str(place))}" if several else name),
        )
        for place, material in enumerate(materials, 1)
    ]
