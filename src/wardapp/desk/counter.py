"""From the counter window's draft to a voice, with all that was decided while the person spoke."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wardapp.domain.changes import Changes
from wardapp.domain.voice import ContactDraft, VoiceDraft

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class FromCounter:
    """What goes with a voice of the counter window.

    Attributes:
        contact: Who spoke.
        answer: What was answered at once.
        last_used: Fields with which the next voice begins.
        flash_reason: Why headquarters must know at once, "" where it need not.
        same_as: The earlier voice that it is one matter with.
        bureau_id: The other office that is asked to handle it.
        files: What came with it: photographs, a scanned letter.
    """

    contact: ContactDraft | None = None
    answer: str = ""
    last_used: dict[str, Any] | None = None
    flash_reason: str = ""
    same_as: str | None = None
    bureau_id: str | None = None
    files: tuple[Path, ...] = ()


def keep_from_draft(desk: Desk, key: str, voice: VoiceDraft, call: FromCounter) -> Changes:
    """Keep a voice with all that goes with it as one step.

    The draft is gone exactly when the voice is there. What was joined with it and has been removed
    meanwhile holds nothing up: the voice counts for more than its link.

    Raises:
        FileRefused: A file cannot be read any more; nothing was kept.
    """
    with desk.database.write("区民の声の登録"):
        changes = desk.voices.keep(voice, call.contact)
        kept = changes.id
        if call.answer.strip():
            desk.voices.add_response(kept, call.answer, is_answer=True)
        if call.flash_reason.strip():
            changes |= desk.flashes.mark(call.flash_reason, voice_id=kept)
        if call.bureau_id and desk.city.office(call.bureau_id) is not None:
            changes |= desk.handling.assign(kept, office_id=call.bureau_id)
        if call.same_as and _is_here(desk, call.same_as):
            changes |= desk.matters.link([call.same_as, kept])
        for path in call.files:
            changes |= desk.voices.attach(kept, path)
        desk.drafts.remove("voice", key)
        if call.last_used is not None:
            desk.settings.set("voices.last_used", call.last_used)
    return Changes(changes.touched, kept)


def _is_here(desk: Desk, voice_id: str) -> bool:
    row = desk.database.one(
        "SELECT 1 FROM voice WHERE id = ? AND office_id = ? AND discarded_at IS NULL",
        (voice_id, desk.office.id),
    )
    return row is not None
