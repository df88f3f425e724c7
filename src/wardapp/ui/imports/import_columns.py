"""The table of an import: the first rows of the file, and above each column what it is taken for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QTableWidget, QTableWidgetItem

from wardapp.ui.theme import set_role
from wardapp.ui.words import is_english, said

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext

SHOWN_ROWS = 60
_TEXT = "text"


class ColumnTable(QTableWidget):
    """The rows, with a choice at the head of each column.

    Attributes:
        combos: The choices, column by column.
        used: A label that says which columns are used as what.

    Signals:
        chosen: A person chose: the head of the column of each field, and the heads of the text.
    """

    chosen = Signal(object, object)

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.combos: list[QComboBox] = []
        self._heads: list[str] = []
        self._words = 0
        self.used = QLabel()
        self.used.setWordWrap(True)
        set_role(self.used, "muted")
        self.setAccessibleName(self.tr("ファイルの内容と列の対応"))
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        line = self.fontMetrics().height() + self._context.theme.space(3)
        self.verticalHeader().setMinimumSectionSize(line)
        self.verticalHeader().setDefaultSectionSize(line)
        self.setShowGrid(False)
        self.setHorizontalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().hide()
        self.setWordWrap(False)

    def begin(self) -> None:
        """Show nothing: another file is read."""
        self.forget_choices()
        self.clear()
        self.setRowCount(0)
        self.setColumnCount(0)
        self.used.clear()

    def forget_choices(self) -> None:
        """Make the choices anew with the next preview: another sheet has other columns."""
        self.combos = []

    def show_preview(self, preview: Any) -> None:
        """Show the first rows of a file, and what each column is taken for."""
        self._heads = list(preview.table.heads)
        heads = self._heads
        fields = self._context.desk.transfer.fields
        same = len(self.combos) == len(heads) and self.columnCount() == len(heads)
        if not same:
            self.clear()
            self.combos = []
            self.setColumnCount(len(heads))
            self.setRowCount(min(len(preview.table.rows), SHOWN_ROWS) + 2)
            for column, head in enumerate(heads):
                combo = QComboBox()
                combo.setAccessibleName(self.tr("列「{name}」の対応").format(name=head))
                combo.addItem(self.tr("（使わない）"), "")
                for name, label in fields.items():
                    combo.addItem(said(label), name)
                combo.activated.connect(self._on_chosen)
                self.setCellWidget(0, column, combo)
                self.combos.append(combo)
                item = QTableWidgetItem(head)
                item.setFont(self._context.theme.font("strong"))
                self.setItem(1, column, item)
                self.setColumnWidth(column, self._context.theme.size(170))
            for number, row in enumerate(preview.table.rows[:SHOWN_ROWS]):
                for column in range(len(heads)):
                    cell = str(row[column]) if column < len(row) else ""
                    self.setItem(number + 2, column, QTableWidgetItem(" ".join(cell.split())[:120]))
            self.setRowHeight(0, self.combos[0].sizeHint().height() + 6 if self.combos else 30)
        chosen = {head: name for name, head in preview.mapping.columns.items()}
        chosen |= dict.fromkeys(preview.mapping.texts, _TEXT)
        for head, combo in zip(heads, self.combos, strict=True):
            combo.setCurrentIndex(max(0, combo.findData(chosen.get(head, ""))))
        self._mark_used(heads, chosen)
        if not same:
            # A file of ninety columns opens where its words are, not where its numbers begin.
            self._words = next((n for n, head in enumerate(heads) if chosen.get(head) == _TEXT), 0)
            QTimer.singleShot(0, self._go_to_words)

    def _go_to_words(self) -> None:
        """Show the first column of words at the left, once the columns have their widths."""
        head = self.horizontalHeader()
        self.horizontalScrollBar().setValue(head.sectionPosition(self._words))

    def _mark_used(self, heads: list[str], chosen: dict[str, str]) -> None:
        """Say which columns are used as what, and let the others stand back."""
        fields, theme = self._context.desk.transfer.fields, self._context.theme
        parts = []
        for name, label in fields.items():
            columns = [head for head in heads if chosen.get(head) == name]
            if columns:
                parts.append(
                    self.tr("{field}←「{columns}」").format(
                        field=said(label),
                        columns=("”, “" if is_english() else "」「").join(columns),
                    )
                )
        self.used.setText("　".join(parts))
        for column, head in enumerate(heads):
            colour = theme.colour("text" if chosen.get(head) else "faint")
            for row in range(1, self.rowCount()):
                item = self.item(row, column)
                if item is not None:
                    item.setForeground(colour)

    def _on_chosen(self, _index: int) -> None:
        sender = self.sender()
        columns: dict[str, str] = {}
        texts: list[str] = []
        # A field belongs to one column: the one that was chosen last has it.
        last = next((n for n, combo in enumerate(self.combos) if combo is sender), -1)
        wanted = self.combos[last].currentData() if last >= 0 else ""
        for number, (head, combo) in enumerate(zip(self._heads, self.combos, strict=True)):
            name = combo.currentData()
            if name == _TEXT:
                texts.append(head)
            elif name and (name != wanted or number == last):
                columns[name] = head
        self.chosen.emit(columns, texts)
