"""つながり: requests, projects, meetings, question rounds, and the themes of the wards behind a common one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wardapp.ui.icons import set_icon
from wardapp.ui.labels import THEME_STAGE_LABELS
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.widgets.name_combo import NameCombo
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.row_button import RowButton
from wardapp.ui.widgets.section_heading import SectionHeading
from wardapp.ui.words import bracketed, said

if TYPE_CHECKING:
    from wardapp.desk import Desk
    from wardapp.ui.context import UiContext

ICONS = {
    "request": "file-pen-line",
    "project": "briefcase",
    "field_decision": "gavel",
    "meeting": "presentation",
    "inquiry": "circle-question-mark",
    "theme": "layers",
}
WORDS = {
    "request": "区長要望",
    "project": "区独自事業",
    "field_decision": "現場判断",
    "meeting": "会議",
    "inquiry": "照会",
    "theme": "課題",
}
_REMOVABLE = frozenset({"request", "project", "field_decision", "meeting", "theme"})


class LinksTab(QScrollArea):
    """What else belongs to a theme, and what can be linked to it."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._id = ""
        self._editable = False
        self._rows = QVBoxLayout()
        self._common = QVBoxLayout()
        self.request = NameCombo(self.tr("要望の件名の一部"))
        self.request.setAccessibleName(self.tr("関係する区長要望を加える"))
        self._lay_out()
        self.request.chosen.connect(self._on_request)

    def _lay_out(self) -> None:
        theme = self._context.theme
        body = QWidget()
        set_surface(body, "panel")
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.space(4), theme.space(4), theme.space(4), theme.space(4))
        column.setSpacing(theme.space(2))
        self._common_head = SectionHeading(self.tr("共通の課題"))
        column.addWidget(self._common_head)
        column.addLayout(self._common)
        column.addSpacing(theme.space(2))
        column.addWidget(
            SectionHeading(
                self.tr("関係するもの"),
                self.tr("この課題から生まれた要望、事業、会議、照会。押すと開きます。"),
            )
        )
        column.addLayout(self._rows)
        self._add_label = QLabel(self.tr("関係する区長要望を加える"))
        set_role(self._add_label, "field")
        self._add_label.setBuddy(self.request)
        column.addWidget(self._add_label)
        column.addWidget(self.request)
        column.addStretch(1)
        for rows in (self._rows, self._common):
            rows.setSpacing(0)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(body)

    @staticmethod
    def read(desk: Desk, theme_id: str) -> Any:
        """Return what is shown of a theme. Runs off the drawing thread."""
        linked = [one for one in desk.theme_views.linked(theme_id) if one.kind != "theme"]
        parts = desk.theme_views.lines(desk.common_themes.parts(theme_id))
        above = desk.theme_views.lines(desk.themes.links_of("theme", theme_id))
        requests = [
            (r.id, (r.title or r.number) + bracketed(desk.city.name_of(r.office_id)), "")
            for r in desk.requests.list()
        ]
        return linked, parts, above, requests

    def show_found(self, theme_id: str, found: Any, *, editable: bool) -> None:
        """Show what ``read`` returned."""
        linked, parts, above, requests = found
        self._id, self._editable = theme_id, editable
        common = [self._theme_row(line, removable=False) for line in above]
        common += [self._theme_row(line, removable=editable) for line in parts]
        if parts:
            title, hint = self.tr("もとになった各区の課題"), self.tr("区の課題はそのまま残ります。")
        else:
            title, hint = (
                self.tr("共通の課題"),
                self.tr("本庁がまとめた、ほかの区にも共通する課題です。"),
            )
        self._common_head.set_title(title, hint)
        self._common_head.setVisible(bool(common))
        self._fill(self._common, common, "")
        rows = [
            self._row(one.kind, one.id, one.title, said(WORDS.get(one.kind, "")), editable=editable)
            for one in linked
        ]
        self._fill(self._rows, rows, self.tr("まだありません。「要望をつくる」などで加わります。"))
        self.request.set_items(requests)
        self.request.set_current_id(None)
        for widget in (self.request, self._add_label):
            widget.setVisible(editable)

    def _theme_row(self, line: Any, *, removable: bool) -> QWidget:
        detail = "　".join(p for p in (line.office, THEME_STAGE_LABELS[line.theme.stage]) if p)
        return self._row("theme", line.theme.id, line.theme.title, detail, editable=removable)

    def _row(self, kind: str, record: str, title: str, detail: str, *, editable: bool) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        button = RowButton(title, detail, icon_name=ICONS.get(kind, "link"))
        button.clicked.connect(lambda _checked=False: self._context.open_record(kind, record))
        line.addWidget(button, 1)
        if editable and kind in _REMOVABLE:
            remove = QPushButton()
            set_icon(remove, "x")
            set_kind(remove, "quiet")
            remove.setToolTip(self.tr("課題から外す"))
            remove.setAccessibleName(self.tr("「{title}」を課題から外す").format(title=title))
            remove.clicked.connect(lambda _checked=False: self._on_remove(record))
            line.addWidget(remove)
        return holder

    def _fill(self, layout: QVBoxLayout, rows: list[QWidget], nothing: str) -> None:
        while (item := layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if not rows and nothing:
            label = Paragraph(nothing)
            set_role(label, "muted")
            rows = [label]
        for row in rows:
            layout.addWidget(row)

    def _on_request(self, request: object) -> None:
        desk, theme = self._context.desk, self._id
        if request:
            self._context.write(
                lambda: desk.themes.link(theme, "request", str(request)), context=self
            )

    def _on_remove(self, record: str) -> None:
        desk, theme, context = self._context.desk, self._id, self._context
        context.write(
            lambda: desk.themes.unlink(theme, record),
            context=self,
            done=lambda _c: context.notify(
                self.tr("課題から外しました。"), lambda: context.write(desk.undo, context=self)
            ),
        )
