"""A part of what is shown of a voice: read off the drawing thread with the rest, shown, edited.

The reading pane asks every section of ``sections.py`` for what it needs of a voice, in the one read
of the pane, and hands it back to be shown. So a section never waits for the database, and never shows
one voice's record beside another's text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from wardapp.desk import Desk
    from wardapp.domain.voice import Voice
    from wardapp.ui.context import UiContext


class VoiceSection(QWidget):
    """One section.

    Attributes:
        tab: In which tab of the pane it stands: ``content``, ``handling`` or ``links``.
        kinds: The kinds of record at whose change the voice is read anew.
    """

    tab: ClassVar[str] = "content"
    kinds: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context

    def read(self, desk: Desk, voice: Voice) -> Any:
        """Return what this section shows of a voice. Runs off the drawing thread."""
        raise NotImplementedError

    def show_voice(self, voice: Voice, found: Any, *, own: bool, editable: bool) -> None:
        """Show what ``read`` returned.

        Args:
            voice: The voice.
            found: What ``read`` returned.
            own: It is a voice of this desk's office.
            editable: It may be changed here: own, and not in ごみ箱.
        """
        raise NotImplementedError

    def add_keys(self, pane: QWidget) -> None:
        """Give the reading pane the keys of this section."""

    def flush(self) -> None:
        """Save what was typed and is not saved yet; called before another voice is shown."""
