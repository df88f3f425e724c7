"""Which themes a voice belongs to, and making one of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from wardapp.ui.icons import set_icon
from wardapp.ui.labels import THEME_STAGE_LABELS
from wardapp.ui.theme import set_kind
from wardapp.ui.themes.picking import ThemePicking
from wardapp.ui.voices.section import VoiceSection
from wardapp.ui.widgets.row_button import RowButton
from wardapp.ui.widgets.section_heading import SectionHeading

if TYPE_CHECKING:
    from collections.abc import Callable

    from wardapp.desk import Desk
    from wardapp.domain.theme import Theme
    from wardapp.domain.voice import Voice
    from wardapp.ui.context import UiContext


class ThemesSection(VoiceSection):
    """The themes (課題) of a voice."""

    tab: ClassVar[str] = "links"
    kinds: ClassVar[frozenset[str]] = frozenset({"theme", "theme_link"})

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._id = ""
        self.add_button = QPushButton(self.tr("課題にする"))
        set_icon(self.add_button, "layers")
        set_kind(self.add_button, "quiet")
        self.add_button.setProperty("menued", True)
        self.add_button.setAccessibleName(self.tr("この声を課題にする、または課題に加える"))
        self.add_button.setMenu(QMenu(self.add_button))
        self.picking = ThemePicking(context, self, self._targets)
        self.picking.attach(self.add_button.menu())
        heading = SectionHeading(
            self.tr("課題"), self.tr("ほかの声や区長の意見とともに、検討されている課題です。")
        )
        heading.add(self.add_button)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(context.theme.space(1))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(heading)
        column.addLayout(self._rows)

    def _targets(self) -> Callable[[], list[tuple[str, str]]]:
        voice = self._id
        return lambda: [("voice", voice)]

    def read(self, desk: Desk, voice: Voice) -> Any:
        """Return the themes of the voice, and those that it can be added to."""
        return (
            desk.themes.links_of("voice", voice.id),
            desk.themes.list(office_id=desk.office.id, closed=False),
        )

    def show_voice(self, voice: Voice, found: Any, *, own: bool, editable: bool) -> None:
        """Show them."""
        themes, self.picking.themes = found
        self._id = voice.id
        # Another ward's voice may be a part of a theme of this office, too: headquarters' are so.
        self.add_button.setVisible(editable or (not own and voice.discarded_at is None))
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for theme in themes:
            self._rows.addWidget(self._row(theme))

    def _row(self, theme: Theme) -> RowButton:
        row = RowButton(theme.title, theme.number, THEME_STAGE_LABELS[theme.stage], "accent")
        row.clicked.connect(lambda _checked=False: self.context.open_record("theme", theme.id))
        return row
