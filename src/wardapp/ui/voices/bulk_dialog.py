"""用紙をまとめて入力: a pile of paper forms, a row each, kept as one step; nothing typed is lost.

Cells that were copied from Excel can be pasted. What was typed is kept as a draft at every pause.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.disaster import PaperForm, Urgency
from wardapp.domain.text import normalise
from wardapp.errors import DateNotUnderstood
from wardapp.ui.dates import parse_date
from wardapp.ui.errors import ErrorBar
from wardapp.ui.icons import icon, set_icon
from wardapp.ui.labels import URGENCY_LABELS
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.name_combo import NameCombo
from wardapp.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext

DRAFT = "bulk"
"""The kind of drafts that hold a pile."""
_KEY = "pile"
_ROWS = 12
_PAUSE_MS = 400
_Index = QModelIndex | QPersistentModelIndex


class BulkDialog(QDialog):
    """The pile."""

    COLUMNS = (
        "received_on", "urgency", "district", "place", "text", "name", "phone", "told_to", "done",
    )  # fmt: skip

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._filling = False
        self._districts: dict[str, str] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("用紙をまとめて入力"))
        self.resize(context.theme.size(1240), context.theme.size(640))
        self._make()
        self._lay_out()
        self._load()

    # -- making it -------------------------------------------------------------------------------

    def _make(self) -> None:
        theme = self._context.theme
        heads = (
            self.tr("受付日"), self.tr("急ぎの度合"), self.tr("校区"), self.tr("場所"),
            self.tr("内容"), self.tr("氏名"), self.tr("電話"), self.tr("伝えた先"), self.tr("対応"),
        )  # fmt: skip
        self.table = QTableWidget(_ROWS, len(heads))
        self.table.setAccessibleName(self.tr("用紙の一覧"))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.setProperty("framed", True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.table.verticalHeader().setDefaultSectionSize(theme.size(32))
        for at, width in enumerate((92, 118, 108, 116, 300, 96, 124, 88, 116)):
            self.table.setColumnWidth(at, theme.size(width))
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._urgency = _Choices(list(URGENCY_LABELS.values()), self.table)
        self.table.setItemDelegateForColumn(1, self._urgency)
        self.occasion = QComboBox()
        self.channel, self.source = NameCombo(), NameCombo()
        self.said = Paragraph()
        set_role(self.said, "muted")
        self.trouble = ErrorBar(self)
        self.keep_button = QPushButton(self.tr("登録する（Ctrl+Enter）"))
        set_kind(self.keep_button, "primary")
        self.keep_button.setAutoDefault(False)
        self.later_button = QPushButton(self.tr("下書きのまま閉じる"))
        set_kind(self.later_button, "quiet")
        self.later_button.setAutoDefault(False)
        self.print_button = QPushButton(self.tr("受付用紙を印刷"))
        set_icon(self.print_button, "printer")
        set_kind(self.print_button, "quiet")
        self.print_button.setAutoDefault(False)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.save_draft)
        self.table.itemChanged.connect(self._on_changed)
        self.keep_button.clicked.connect(self.keep)
        self.later_button.clicked.connect(self.close)
        self.print_button.clicked.connect(
            lambda _checked=False: self._context.print_document("災害時の受付用紙", "")
        )
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.keep)
        QShortcut(QKeySequence("Ctrl+V"), self.table, self.paste)
        QShortcut(QKeySequence("Del"), self.table, self._clear_cells)

    def _lay_out(self) -> None:
        theme = self._context.theme
        side = theme.space(5)
        hint = Paragraph(
            self.tr(
                "用紙一枚を一行に入力します。必要なのは「内容」だけです。Excelからコピーした表は、Ctrl+Vで貼り付けられます。"
            )
        )
        set_role(hint, "muted")
        top = QHBoxLayout()
        top.setSpacing(theme.space(3))
        top.addWidget(Field(self.tr("行事・災害"), self.occasion), 2)
        top.addWidget(Field(self.tr("受付方法"), self.channel), 1)
        top.addWidget(Field(self.tr("声の主"), self.source), 1)
        body = QVBoxLayout()
        body.setContentsMargins(side, theme.space(4), side, theme.space(3))
        body.setSpacing(theme.space(3))
        body.addWidget(hint)
        body.addLayout(top)
        body.addWidget(self.trouble)
        body.addWidget(self.table, 1)
        foot = QWidget()
        set_surface(foot, "header")
        line = QHBoxLayout(foot)
        line.setContentsMargins(side, theme.space(3), side, theme.space(3))
        line.setSpacing(theme.space(3))
        line.addWidget(self.said, 1)
        line.addWidget(self.print_button)
        line.addWidget(self.later_button)
        line.addWidget(self.keep_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(body, 1)
        whole.addWidget(foot)

    def _load(self) -> None:
        desk = self._context.desk

        def read(_task: object) -> tuple[Any, ...]:
            city, own = desk.city, desk.office.id
            return (
                [(d.id, d.name) for d in city.districts(own) or city.districts()],
                [(c.id, c.name, "") for c in city.channels()],
                [(s.id, s.name, "") for s in city.sources()],
                desk.occasions.list(limit=60),
                desk.disaster.current(),
                desk.drafts.get(DRAFT, _KEY),
            )

        self._context.run(read, context=self, done=self._on_read)

    def _on_read(self, read: tuple[Any, ...]) -> None:
        districts, channels, sources, occasions, present, draft = read
        self._districts = {normalise(name): one for one, name in districts}
        self._districts |= {normalise(name.removesuffix("校区")): one for one, name in districts}
        self._district_choices = _Choices([name for _, name in districts], self.table)
        self.table.setItemDelegateForColumn(2, self._district_choices)
        self.channel.set_items(channels)
        self.source.set_items(sources)
        self.occasion.clear()
        self.occasion.addItem(self.tr("（なし）"), None)
        for one in occasions:
            self.occasion.addItem(one.name, one.id)
        if present is not None:
            self.occasion.setCurrentIndex(max(0, self.occasion.findData(present.id)))
        if draft is not None:
            self._show_draft(draft)
        self.table.setFocus()
        self.table.setCurrentCell(0, 0)
        self._say()

    def _show_draft(self, draft: dict[str, Any]) -> None:
        rows = [row for row in draft.get("rows", []) if isinstance(row, list)]
        self._put(0, 0, [[str(cell) for cell in row] for row in rows])
        self.channel.set_current_id(draft.get("channel"))
        self.source.set_current_id(draft.get("source"))
        at = self.occasion.findData(draft.get("occasion"))
        if at >= 0:
            self.occasion.setCurrentIndex(at)

    # -- typing ----------------------------------------------------------------------------------

    def paste(self) -> None:
        """Put copied cells where the cursor is, and below and right of it."""
        text = QGuiApplication.clipboard().text()
        rows = [line.split("\t") for line in text.replace("\r\n", "\n").rstrip("\n").split("\n")]
        if text:
            self._put(max(0, self.table.currentRow()), max(0, self.table.currentColumn()), rows)
            self._on_changed()

    def _put(self, top: int, left: int, rows: Sequence[Sequence[str]]) -> None:
        self._filling = True
        if self.table.rowCount() < top + len(rows) + 2:
            self.table.setRowCount(top + len(rows) + 2)
        for down, row in enumerate(rows):
            for right, cell in enumerate(row):
                if left + right < self.table.columnCount():
                    item = QTableWidgetItem(cell.strip())
                    self.table.setItem(top + down, left + right, item)
        self._filling = False
        self._check()

    def _clear_cells(self) -> None:
        for item in self.table.selectedItems():
            item.setText("")

    def _cell(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text().strip() if item is not None else ""

    def rows(self) -> list[list[str]]:
        """Return what is typed, without the empty rows at the end."""
        listed = [
            [self._cell(row, column) for column in range(self.table.columnCount())]
            for row in range(self.table.rowCount())
        ]
        while listed and not any(listed[-1]):
            listed.pop()
        return listed

    def _on_changed(self, *_item: object) -> None:
        if self._filling:
            return
        self._check()
        self._pause.start()

    def _check(self) -> None:
        """Mark what cannot be read, and keep an empty row at the end."""
        self._filling = True
        for row in range(self.table.rowCount()):
            for column in (0, 1, 2):
                item = self.table.item(row, column)
                if item is not None:
                    problem = self._problem(column, item.text().strip())
                    item.setToolTip(problem)
                    item.setIcon(icon("triangle-alert", "danger") if problem else QIcon())
                    item.setForeground(self._context.theme.colour("danger" if problem else "text"))
        last = self.table.rowCount() - 1
        if any(self._cell(last, column) for column in range(self.table.columnCount())):
            self.table.setRowCount(last + 2)
        self._filling = False
        self._say()

    def _problem(self, column: int, text: str) -> str:
        if not text:
            return ""
        if column == 0:
            return "" if self._day(text) else self.tr("日付を読み取れません")
        if column == 1:
            return "" if _urgency(text) else self.tr("急ぎの度合を一覧から選んでください")
        known = normalise(text) in self._districts
        return "" if known else self.tr("登録されていない校区です。場所に残します")

    def _day(self, text: str) -> dt.date | None:
        try:
            return parse_date(text, self._context.desk.today())
        except DateNotUnderstood:
            return None

    def _say(self) -> None:
        listed = self.rows()
        count = sum(1 for row in listed if row[4])
        without = sum(1 for row in listed if any(row) and not row[4])
        words = [self.tr("{count}件を登録できます。").format(count=count)]
        if without:
            words.append(self.tr("内容のない行が{count}行あります。").format(count=without))
        wrong = sum(1 for row in listed for column in (0, 1) if self._problem(column, row[column]))
        if wrong:
            words.append(
                self.tr("読み取れない日付か急ぎの度合が{count}か所あります。").format(count=wrong)
            )
        self.said.setText("　".join(words))
        self.keep_button.setEnabled(count > 0 and not wrong)

    # -- keeping ---------------------------------------------------------------------------------

    def save_draft(self) -> None:
        """Keep what was typed so far."""
        self._pause.stop()
        desk, rows = self._context.desk, self.rows()
        payload = {
            "rows": rows,
            "channel": self.channel.current_id(),
            "source": self.source.current_id(),
            "occasion": self.occasion.currentData(),
        }
        background = self._context.background
        if rows:
            self._context.write(lambda: desk.drafts.save(DRAFT, _KEY, payload), context=background)
        else:
            self._context.write(lambda: desk.drafts.remove(DRAFT, _KEY), context=background)

    def forms(self) -> list[PaperForm]:
        """Return the rows as forms; a district that nobody knows becomes the place."""
        made = []
        for row in self.rows():
            cells = dict(zip(self.COLUMNS, row, strict=True))
            district = self._districts.get(normalise(cells["district"]))
            place = cells["place"]
            if cells["district"] and district is None:
                place = "　".join(part for part in (cells["district"], place) if part)
            made.append(
                PaperForm(
                    text=cells["text"],
                    received_on=self._day(cells["received_on"]) if cells["received_on"] else None,
                    urgency=_urgency(cells["urgency"]),
                    district_id=district,
                    place=place,
                    name=cells["name"],
                    phone=cells["phone"],
                    told_to=cells["told_to"],
                    done=cells["done"],
                )
            )
        return made

    def keep(self) -> None:
        """Keep all rows as voices, in one step that can be taken back."""
        if not self.keep_button.isEnabled():
            return
        self._pause.stop()
        desk, forms, background = self._context.desk, self.forms(), self._context.background
        occasion = self.occasion.currentData()
        channel, source = self.channel.current_id(), self.source.current_id()
        count = sum(1 for form in forms if form.text)
        self.keep_button.setEnabled(False)

        def write() -> Changes:
            changes = desk.disaster.keep_forms(
                forms, occasion_id=occasion, channel_id=channel, source_id=source
            )
            desk.drafts.remove(DRAFT, _KEY)
            return changes

        def done(_changes: Changes) -> None:
            self._context.notify(
                self.tr("{count}件を登録しました").format(count=count),
                lambda: self._context.write(desk.undo, context=background),
            )
            self._filling = True
            self.table.clearContents()
            self._filling = False
            self.accept()

        self._context.write(write, context=self, done=done, failed=self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        self.trouble.show_error(error)
        self._say()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was typed as a draft."""
        if self.rows():
            self.save_draft()
        super().closeEvent(event)


def _urgency(text: str) -> Urgency | None:
    wanted = normalise(text)
    return next((u for u, label in URGENCY_LABELS.items() if normalise(label) == wanted), None)


class _Choices(QStyledItemDelegate):
    """A cell that is typed or chosen from a list."""

    def __init__(self, names: list[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._names = names

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: _Index,  # noqa: ARG002
    ) -> QWidget:
        """Return a combo box in which one can type."""
        combo = QComboBox(parent)
        combo.setEditable(True)
        combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        combo.setStyleSheet("min-height: 0; padding: 0 6px;")
        combo.addItems(["", *self._names])
        return combo

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Show the cell's words."""
        if isinstance(editor, QComboBox):
            editor.setCurrentText(str(index.data() or ""))

    def setModelData(self, editor: QWidget, model: Any, index: _Index) -> None:
        """Take what was typed or chosen."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText().strip())


def open_bulk(context: UiContext, parent: QWidget) -> BulkDialog:
    """Open the dialog over its page."""
    dialog = BulkDialog(context, parent)
    dialog.show()
    return dialog
