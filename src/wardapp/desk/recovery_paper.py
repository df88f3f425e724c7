"""The sheet of a recovery kit (復旧用の紙): made, drawn and written so that none is lost half-way."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from wardapp.desk.paper import write_file
from wardapp.documents import recovery_kit

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk


def print_recovery_kit(desk: Desk, out: Path | None = None) -> bytes:
    """Make a recovery kit of the desk's office; return its sheet (see ``Desk.print_recovery_kit``)."""

    def drawn(text: str, code: str) -> bytes:
        sheet = recovery_kit.RecoveryKitSheet(
            city=desk.city_name,
            office=desk.office.name,
            text=text,
            code=code,
            made_on=desk.today(),
            made_by=desk.label,
        )
        return recovery_kit.render(sheet, printed_at=desk.clock.now())

    # An older kit is void from the moment that the new one is made: first see that it can be
    # drawn and written.
    drawn("AAAA", "AAAA")
    if out is not None:
        write_file(out, b"")
        out.chmod(0o600)
    kit = desk.share.make_recovery_kit()
    content = drawn(kit.text, kit.code)
    if out is not None:
        write_file(out, content)
        out.chmod(0o600)
    return content
