"""The wards side by side: common themes with the wards that name them, and what may be the same."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.theme import PairVerdict, ThemeScope
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import SCOPE_LABELS, THEME_STAGE_LABELS
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.section_heading import SectionHeading
from wardapp.ui.words import dotted

if TYPE_CHECKING:
    from wardapp.desk import Desk
    from wardapp.desk.theme_views import ThemeLine
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext

_ID = Qt.ItemDataRole.UserRole


class SideBySide(QScrollArea):
    """A table of the wards above, proposals below.

    Signals:
        theme_opened(str): A theme is to be seen in the editor.
    """

    theme_opened = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self.table = QTableWidget(0, 0)
        self.table.setAccessibleName(self.tr("区をならべた課題の表"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.setWordWrap(True)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._proposals = QVBoxLayout()
        self._proposals.setSpacing(theme.space(3))
        body = QWidget()
        set_surface(body, "panel")
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.space(5), theme.space(4), theme.space(5), theme.space(5))
        column.setSpacing(theme.space(3))
        self._alike_head = SectionHeading(
            self.tr("同じ課題かもしれない区"),
            self.tr("課題名と内容の言葉が近いものです。見比べて、同じかどうかを決めてください。"),
        )
        column.addWidget(self._alike_head)
        column.addLayout(self._proposals)
        column.addWidget(
            SectionHeading(
                self.tr("区ごとの課題"),
                self.tr("「挙げた区」は件数ではなく、いくつの区が挙げたかです。Enterで開きます。"),
            )
        )
        column.addWidget(self.table)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(body)
        self.table.cellActivated.connect(self._on_activated)

    # -- reading ---------------------------------------------------------------------------------

    @staticmethod
    def read(desk: Desk, task: Any) -> Any:
        """Return what is shown. Runs off the drawing thread."""
        lines = desk.theme_views.lines(desk.themes.list(closed=False))
        wards = [office for office in desk.city.offices() if office.is_ward]
        parts = {
            line.theme.id: [part.id for part in desk.common_themes.parts(line.theme.id)]
            for line in lines
            if line.theme.scope is not ThemeScope.SINGLE
        }
        alike = desk.theme_views.alike(task) if desk.is_headquarters else []
        return lines, wards, parts, alike, desk.is_headquarters

    def show_found(self, found: Any) -> None:
        """Show what ``read`` returned."""
        lines, wards, parts, alike, is_headquarters = found
        by_id = {line.theme.id: line for line in lines}
        self._fill_table(lines, wards, parts, by_id)
        while (item := self._proposals.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._alike_head.setVisible(is_headquarters)
        for proposal in alike:
            shown = [by_id[one] for one in proposal.ids if one in by_id]
            if len(shown) > 1:
                self._proposals.addWidget(_Proposal(self._context, shown, proposal.words, self))
        if is_headquarters and not alike:
            nothing = QLabel(self.tr("いまは、似ている課題は見つかりません。"))
            set_role(nothing, "muted")
            self._proposals.addWidget(nothing)

    def _fill_table(
        self,
        lines: Sequence[ThemeLine],
        wards: Sequence[Any],
        parts: dict[str, list[str]],
        by_id: dict[str, ThemeLine],
    ) -> None:
        heads = [self.tr("共通の課題"), self.tr("挙げた区"), *(ward.ward_name for ward in wards)]
        table = self.table
        table.clear()
        table.setColumnCount(len(heads))
        table.setHorizontalHeaderLabels(heads)
        common = [line for line in lines if line.theme.scope is not ThemeScope.SINGLE]
        inside = {part for ids in parts.values() for part in ids}
        alone = [
            line
            for line in lines
            if line.theme.scope is ThemeScope.SINGLE and line.theme.id not in inside
        ]
        deepest = max(
            (sum(line.theme.office_id == ward.id for line in alone) for ward in wards), default=0
        )
        table.setRowCount(len(common) + deepest)
        for row, line in enumerate(common):
            of_theme = [by_id[part] for part in parts[line.theme.id] if part in by_id]
            scope = SCOPE_LABELS[line.theme.scope].removesuffix("課題")
            self._put(
                row, 0, f"{line.theme.title}\n{scope}　{THEME_STAGE_LABELS[line.theme.stage]}", line
            )
            self._put(row, 1, f"{line.wards.wards}／{line.wards.of}", None)
            for column, ward in enumerate(wards, 2):
                own = [part for part in of_theme if part.theme.office_id == ward.id]
                named = ward.ward_name in line.wards.names
                words = "\n".join(part.theme.title for part in own)
                self._put(
                    row,
                    column,
                    words or (self.tr("○ 声・意見") if named else ""),
                    own[0] if own else None,
                )
        for column, ward in enumerate(wards, 2):
            own = [line for line in alone if line.theme.office_id == ward.id]
            for number, line in enumerate(own):
                words = f"{line.theme.title}\n{THEME_STAGE_LABELS[line.theme.stage]}"
                self._put(len(common) + number, column, words, line)
        for number in range(deepest):
            self._put(
                len(common) + number, 0, self.tr("（個別の課題）") if not number else "", None
            )
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setMinimumSectionSize(self._context.theme.size(90))
        self._fit_table()

    def _fit_table(self) -> None:
        table, air = self.table, self._context.theme.space(3)
        table.resizeRowsToContents()
        for row in range(table.rowCount()):
            table.setRowHeight(row, table.rowHeight(row) + air)
        height = table.horizontalHeader().sizeHint().height() + 4
        height += sum(table.rowHeight(row) for row in range(table.rowCount()))
        table.setFixedHeight(height)

    def resizeEvent(self, event: Any) -> None:
        """Rows are as high as their words in the present width."""
        super().resizeEvent(event)
        self._fit_table()

    def _put(self, row: int, column: int, words: str, line: ThemeLine | None) -> None:
        item = QTableWidgetItem(words)
        item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if line is not None:
            item.setData(_ID, line.theme.id)
            item.setToolTip(line.theme.description or line.theme.title)
        self.table.setItem(row, column, item)

    def _on_activated(self, row: int, column: int) -> None:
        item = self.table.item(row, column)
        record = item.data(_ID) if item is not None else None
        if record:
            self.theme_opened.emit(str(record))


class _Proposal(QFrame):
    """Themes that may be the same, to be ticked, named and put together, or told apart."""

    def __init__(
        self,
        context: UiContext,
        lines: Sequence[ThemeLine],
        words: Sequence[str],
        page: SideBySide,
    ) -> None:
        super().__init__()
        self._context = context
        self._page = page
        theme = context.theme
        set_surface(self, "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3))
        column.setSpacing(theme.space(1.5))
        wards = len({line.theme.office_id for line in lines})
        head = self.tr("{count}つの区").format(count=wards)
        if words:
            head += self.tr("　共通する言葉：{words}").format(words=dotted(words))
        title = QLabel(head)
        title.setWordWrap(True)
        set_role(title, "strong")
        column.addWidget(title)
        self.boxes: list[tuple[QCheckBox, ThemeLine]] = []
        for line in lines:
            row = QHBoxLayout()
            row.setSpacing(theme.space(2))
            box = QCheckBox(f"{line.office}　{line.theme.title}")
            box.setChecked(True)
            box.setToolTip(line.theme.description)
            look = QPushButton(self.tr("見る"))
            set_kind(look, "link")
            look.setAccessibleName(self.tr("「{title}」を見る").format(title=line.theme.title))
            look.clicked.connect(
                lambda _checked=False, record=line.theme.id: page.theme_opened.emit(record)
            )
            row.addWidget(box)
            row.addWidget(look)
            row.addStretch(1)
            column.addLayout(row)
            if line.theme.description:
                words_of = Paragraph(line.theme.description)
                words_of.setContentsMargins(theme.space(6), 0, 0, 0)
                set_role(words_of, "muted")
                column.addWidget(words_of)
            self.boxes.append((box, line))
        self.name = QLineEdit(lines[0].theme.title)
        self.name.setAccessibleName(self.tr("共通の課題の名前"))
        self.same_button = QPushButton(self.tr("共通の課題にする"))
        set_icon(self.same_button, "merge", "on_accent")
        set_kind(self.same_button, "primary")
        self.apart_button = QPushButton(self.tr("別の課題"))
        self.apart_button.setToolTip(self.tr("選んだ課題は別のものとして、もう提案しません。"))
        foot = QHBoxLayout()
        foot.setSpacing(theme.space(2))
        foot.addWidget(self.name, 1)
        foot.addWidget(self.apart_button)
        foot.addWidget(self.same_button)
        column.addLayout(foot)
        self.same_button.clicked.connect(self.make_common)
        self.apart_button.clicked.connect(self.tell_apart)

    def _ticked(self) -> list[str]:
        return [line.theme.id for box, line in self.boxes if box.isChecked()]

    def make_common(self) -> None:
        """Make a common theme of the ticked ones."""
        desk, context, ids, title = (
            self._context.desk,
            self._context,
            self._ticked(),
            self.name.text(),
        )
        lines = [line for box, line in self.boxes if box.isChecked()]
        shared = {
            name: getattr(lines[0].theme, name)
            for name in ("category_id", "viewpoint_id", "bureau_id", "description")
            if lines
            and (value := getattr(lines[0].theme, name))
            and (name == "description" or all(getattr(one.theme, name) == value for one in lines))
        }

        def done(changes: Changes) -> None:
            context.notify(
                self._page.tr("共通の課題にしました。各区の課題はそのまま残ります。"),
                lambda: context.write(desk.undo, context=self._page),
            )
            self._page.theme_opened.emit(changes.id)

        context.write(
            lambda: desk.common_themes.make_common(ids, title, **shared),
            context=self._page,
            done=done,
        )

    def tell_apart(self) -> None:
        """Keep that the ticked themes are different."""
        desk, context, ids = self._context.desk, self._context, self._ticked()

        def write() -> Any:
            from wardapp.domain.changes import Changes

            changes = Changes()
            with desk.database.write("別の課題とした"):
                for number, one in enumerate(ids):
                    for other in ids[number + 1 :]:
                        changes |= desk.common_themes.decide(one, other, PairVerdict.DIFFERENT)
            return changes

        context.write(
            write,
            context=self._page,
            done=lambda _c: context.notify(
                self._page.tr("別の課題としました。"),
                lambda: context.write(desk.undo, context=self._page),
            ),
        )
