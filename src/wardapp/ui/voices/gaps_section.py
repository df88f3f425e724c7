"""Which flow of information this voice showed to be missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from wardapp.domain.information_gap import GapState, InformationGap
from wardapp.ui.gaps.gap_dialog import open_gap
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import GAP_STATE_LABELS
from wardapp.ui.theme import set_kind
from wardapp.ui.voices.section import VoiceSection
from wardapp.ui.widgets.row_button import RowButton
from wardapp.ui.widgets.section_heading import SectionHeading

if TYPE_CHECKING:
    from wardapp.desk import Desk
    from wardapp.domain.voice import Voice
    from wardapp.ui.context import UiContext


class GapsSection(VoiceSection):
    """The missing flows noticed with a voice."""

    tab: ClassVar[str] = "links"
    kinds: ClassVar[frozenset[str]] = frozenset({"information_gap"})

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._id = ""
        self.add_button = QPushButton(self.tr("記録する"))
        set_icon(self.add_button, "plus")
        set_kind(self.add_button, "quiet")
        self.add_button.setAccessibleName(self.tr("足りない情報の流れを記録する"))
        heading = SectionHeading(
            self.tr("足りない情報の流れ"),
            self.tr("ほかの部署の情報があれば早く気付けた、というときに残します。"),
        )
        heading.add(self.add_button)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(context.theme.space(1))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(heading)
        column.addLayout(self._rows)
        self.add_button.clicked.connect(
            lambda _checked=False: open_gap(self.context, None, self._id, self)
        )

    def read(self, desk: Desk, voice: Voice) -> Any:
        """Return the missing flows."""
        return desk.information_gaps.list(voice_id=voice.id)

    def show_voice(self, voice: Voice, found: Any, *, own: bool, editable: bool) -> None:
        """Show them."""
        self._id = voice.id
        self.setVisible(own or bool(found))
        self.add_button.setVisible(editable)
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for gap in found:
            self._rows.addWidget(self._row(gap))

    def _row(self, gap: InformationGap) -> RowButton:
        tone = "success" if gap.state is GapState.SOLVED else "neutral"
        row = RowButton(gap.title, gap.from_whom, GAP_STATE_LABELS[gap.state], tone)
        row.clicked.connect(lambda _checked=False: open_gap(self.context, gap, None, self))
        return row
