"""How a voice hangs together with others: one click goes there, one takes a link apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from wardapp.ui.dates import format_short
from wardapp.ui.labels import VOICE_STATE_LABELS
from wardapp.ui.requests.meetings_panel import meeting_name
from wardapp.ui.theme import set_kind, set_role
from wardapp.ui.voices.delegate import STATE_TONES
from wardapp.ui.voices.section import VoiceSection
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.row_button import RowButton
from wardapp.ui.widgets.section_heading import SectionHeading
from wardapp.ui.words import labelled

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wardapp.desk import Desk
    from wardapp.domain.changes import Changes
    from wardapp.domain.voice import Voice
    from wardapp.domain.voice_list import VoiceRow
    from wardapp.ui.context import UiContext

_MOST = 12


class LinksSection(VoiceSection):
    """The links of one voice."""

    tab: ClassVar[str] = "links"
    kinds: ClassVar[frozenset[str]] = frozenset({"matter", "caller", "contact"})

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._id = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(context.theme.space(2))

    def read(self, desk: Desk, voice: Voice) -> Any:
        """Return the links with their rows, the matter's title, and who may be the same person."""
        links = desk.matters.links(voice.id)
        own = voice.office_id == desk.office.id
        proposals = desk.callers.proposals(voice.id) if own else []
        wanted = {
            *links.same_call, *links.same_matter, *links.merged_here, *links.split_here,
            *links.same_caller, *links.before, *links.after, links.merged_into, links.split_from,
            *(one for one, _ in proposals[:_MOST]),
        }  # fmt: skip
        rows = {row.id: row for row in desk.voices.rows_of([w for w in wanted if w])}
        title = desk.title_of("matter", voice.matter_id) if voice.matter_id else ""
        return links, rows, title, proposals, desk.minutes.meeting_of(voice.id)

    def show_voice(self, voice: Voice, found: Any, *, own: bool, editable: bool) -> None:
        """Show them."""
        links, rows, matter, proposals, meeting = found
        self._id = voice.id
        desk = self.context.desk
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

        def group(
            title: str,
            ids: Sequence[str],
            undo: str = "",
            call: Callable[[str], Changes] | None = None,
            reasons: dict[str, str] | None = None,
        ) -> None:
            there = [rows[one] for one in ids if one in rows]
            if there:
                take = call if editable else None
                self._group(title, there, undo, take, reasons or {})

        if meeting is not None:
            self._column.addWidget(SectionHeading(self.tr("聞いた会議")))
            heard = RowButton(
                meeting_name(meeting), format_short(meeting.held_on), icon_name="presentation"
            )
            heard.clicked.connect(
                lambda _checked=False: self.context.open_record("meeting", meeting.id)
            )
            self._column.addWidget(heard)
        group(
            self.tr("まとめた先"),
            (links.merged_into,),
            self.tr("まとめを解く"),
            lambda _one: desk.matters.unmerge(voice.id),
        )
        group(
            self.tr("この声にまとめた声"),
            links.merged_here,
            self.tr("まとめを解く"),
            desk.matters.unmerge,
        )
        if voice.matter_id:
            group(
                self.tr("同じ案件：{title}").format(title=matter.removeprefix("案件 ")),
                links.same_matter,
                self.tr("案件から外す"),
                desk.matters.unlink,
            )
        group(self.tr("分ける前の声"), (links.split_from,))
        group(self.tr("分けた論点"), links.split_here)
        group(self.tr("同じ電話の声"), links.same_call)
        group(self.tr("前年からの継続"), links.before)
        group(self.tr("翌年に続く要望"), links.after)
        group(
            self.tr("同じ方の声"),
            links.same_caller,
            self.tr("別の方にする"),
            desk.callers.another_person,
        )
        reasons = dict(proposals[:_MOST]) if own else {}
        group(
            self.tr("同じ方かもしれません"),
            tuple(reasons),
            self.tr("同じ方にする"),
            lambda one: desk.callers.same_person([voice.id, one]),
            reasons,
        )
        if not links and not reasons and meeting is None:
            self._column.addWidget(SectionHeading(self.tr("ほかの声とのつながり")))
            nothing = Paragraph(
                self.tr(
                    "つながりはありません。一覧で声を選び、Mで一つにまとめ、Lで同じ案件にできます。"
                )
            )
            set_role(nothing, "muted")
            self._column.addWidget(nothing)

    def _group(
        self,
        title: str,
        rows: Sequence[VoiceRow],
        undo: str,
        call: Callable[[str], Changes] | None,
        reasons: dict[str, str],
    ) -> None:
        theme = self.context.theme
        heading = SectionHeading(title)
        self._column.addWidget(heading)
        for row in rows[:_MOST]:
            holder = QWidget()
            line = QHBoxLayout(holder)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(theme.space(1))
            detail = "　".join(
                part
                for part in (row.number, format_short(row.received_on), reasons.get(row.id, ""))
                if part
            )
            button = RowButton(
                row.summary or row.text,
                detail,
                VOICE_STATE_LABELS[row.state],
                STATE_TONES[row.state],
            )
            button.clicked.connect(
                lambda _checked=False, record=row.id: self.context.open_record("voice", record)
            )
            line.addWidget(button, 1)
            if undo and call is not None:
                apart = QPushButton(undo)
                set_kind(apart, "quiet")
                apart.setAccessibleName(labelled(undo, row.number))
                apart.clicked.connect(
                    lambda _checked=False, record=row.id: self._write(lambda: call(record), undo)
                )
                line.addWidget(apart)
            self._column.addWidget(holder)
        if len(rows) > _MOST:
            more = QLabel(self.tr("ほかに{count}件あります。").format(count=len(rows) - _MOST))
            set_role(more, "muted")
            self._column.addWidget(more)

    def _write(self, write: Callable[[], Changes], words: str) -> None:
        desk = self.context.desk

        def done(_changes: Changes) -> None:
            self.context.notify(
                self.tr("「{words}」を行いました").format(words=words),
                lambda: self.context.write(desk.undo, context=self),
            )

        self.context.write(write, context=self, done=done)
