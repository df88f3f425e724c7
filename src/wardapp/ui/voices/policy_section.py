"""What became of a voice: its chain in short, and what the ward makes of it by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from wardapp.domain.trace import Trace, TraceStage
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import TRACE_STAGE_LABELS
from wardapp.ui.theme import set_kind, set_role
from wardapp.ui.trace.trace_dialog import trace_button
from wardapp.ui.voices.section import VoiceSection
from wardapp.ui.widgets.flow import FlowLayout
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.row_button import RowButton
from wardapp.ui.widgets.section_heading import SectionHeading

if TYPE_CHECKING:
    from collections.abc import Callable

    from wardapp.desk import Desk
    from wardapp.domain.changes import Changes
    from wardapp.domain.voice import Voice
    from wardapp.ui.context import UiContext

_MOST = 8


class PolicySection(VoiceSection):
    """From this voice to policy (政策へのつながり)."""

    tab: ClassVar[str] = "links"
    kinds: ClassVar[frozenset[str]] = frozenset(
        {
            "theme",
            "theme_link",
            "request",
            "evidence",
            "project",
            "project_link",
            "field_decision",
            "refusal",
            "agenda_item",
        }
    )

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._id = ""
        self._title = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(context.theme.space(2))
        heading = SectionHeading(self.tr("この声から生まれたもの"))
        heading.add(trace_button(context, "voice", lambda: self._id, self))
        column.addWidget(heading)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(context.theme.space(1))
        column.addLayout(self._rows)
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons, spacing=context.theme.space(2))
        for icon, words, call in (
            ("wallet", self.tr("区独自事業にする"), self.make_project),
            ("gavel", self.tr("現場判断を記録"), self.make_decision),
            ("circle-x", self.tr("区の予算がなく断った"), self.make_refusal),
        ):
            button = QPushButton(words)
            set_icon(button, icon)
            set_kind(button, "quiet")
            button.clicked.connect(lambda _checked=False, call=call: call())
            flow.addWidget(button)
        column.addWidget(self._buttons)

    def read(self, desk: Desk, voice: Voice) -> Trace:
        """Return the chain of the voice."""
        return desk.traces.of("voice", voice.id)

    def show_voice(self, voice: Voice, found: Any, *, own: bool, editable: bool) -> None:
        """Show what came of it, the nearest first."""
        trace: Trace = found
        self._id = voice.id
        self._title = " ".join((voice.summary or voice.text).split())[:40]
        self._buttons.setVisible(own and editable and self.context.desk.office.is_ward)
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        came = [
            node
            for node in trace.nodes
            if node.stage not in {TraceStage.VOICE, TraceStage.ANSWER} and node.opens[1]
        ]
        for node in came[:_MOST]:
            button = RowButton(
                node.title or node.label,
                "　".join(part for part in (node.label, node.detail) if part),
                TRACE_STAGE_LABELS[node.stage],
                "accent",
            )
            button.clicked.connect(
                lambda _checked=False, opens=node.opens: self.context.open_record(*opens)
            )
            self._rows.addWidget(button)
        words = ""
        if not came:
            words = self.tr("まだありません。課題や区長要望につなげると、ここに現れます。")
        elif len(came) > _MOST:
            words = self.tr("ほかに{count}件あります。").format(count=len(came) - _MOST)
        if words:
            label = Paragraph(words)
            set_role(label, "muted")
            self._rows.addWidget(label)

    # -- making something of it ------------------------------------------------------------------

    def make_project(self) -> None:
        """Begin a ward project that comes from this voice, and show it."""
        desk, voice, title = self.context.desk, self._id, self._title
        self._make("project", lambda: desk.projects.add_from("voice", [voice], title))

    def make_decision(self) -> None:
        """Record what the ward decided, or could not, about this voice."""
        desk, voice, title = self.context.desk, self._id, self._title
        self._make("field_decision", lambda: desk.field_decisions.add(title, voice_id=voice))

    def make_refusal(self) -> None:
        """Record that the ward had no money for what this voice asked."""
        desk, voice, title = self.context.desk, self._id, self._title
        self._make("refusal", lambda: desk.registers.refusals.add(title, voice_id=voice))

    def _make(self, kind: str, write: Callable[[], Changes]) -> None:
        def made(changes: Changes) -> None:
            self.context.open_record(kind, changes.id)

        if self._id:
            self.context.write(write, context=self, done=made)
