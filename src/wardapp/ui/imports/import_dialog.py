"""Importing a ledger: what the file holds, which column is what, what would come in, and in.

Nothing is kept before 「取り込む」, and then all of it or none. What cannot be taken is listed with
its row and reason and can be written to a file.
"""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wardapp.errors import Cancelled
from wardapp.ui.background import Lane, Task
from wardapp.ui.errors import ErrorBar, show_error
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.name_combo import NameCombo

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext

SHOWN_ROWS = 60
_TEXT = "text"
_DEFAULTS = ("source", "channel", "category", "district")


def choose_and_import(context: UiContext, parent: QWidget) -> ImportDialog | None:
    """Ask for a file and open the dialog for it."""
    say = QCoreApplication.translate
    tables, everything = say("ImportDialog", "表のファイル"), say("ImportDialog", "すべて")
    kinds = f"{tables} (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods);;{everything} (*)"
    name, _ = QFileDialog.getOpenFileName(
        parent, say("ImportDialog", "取り込むファイル"), "", kinds
    )
    return import_file(context, parent, Path(name)) if name else None


def import_file(context: UiContext, parent: QWidget, path: Path) -> ImportDialog:
    """Open the dialog for a file that was chosen or dropped."""
    dialog = ImportDialog(context, parent)
    dialog.open_file(path)
    dialog.show()
    return dialog


class _Stoppable:
    """Progress of an import that can be stopped, and whose end is told truly all the same.

    A cancelled Task tells nobody how it ended; a person who stops an import that has just come to
    its end must hear that the voices are in.
    """

    def __init__(self) -> None:
        self.done = 0
        self.total = 0
        self.doing = ""
        self._stop = threading.Event()

    def stop(self) -> None:
        """Ask it to stop at its next check."""
        self._stop.set()

    def progress(self, done: int, total: int, what: str = "") -> None:
        """Remember how far it is."""
        self.done, self.total, self.doing = done, total, what

    def check(self) -> None:
        """Raise Cancelled if it is to stop."""
        if self._stop.is_set():
            raise Cancelled("取り込み")


class ImportDialog(QDialog):
    """The preview of an import."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self.path = Path()
        self.preview: Any = None
        self._mapping: Any = None
        self._sheet = ""
        self._reading: Task | None = None
        self._taking: _Stoppable | None = None
        self.setAcceptDrops(True)
        self._combos: list[QComboBox] = []
        self._names: dict[str, str] = {}
        self._recalled = False
        self._showing = False
        self.setWindowTitle(self.tr("区民の声の取り込み"))
        screen = self.screen().availableGeometry()
        width, height = context.theme.size(980), context.theme.size(680)
        self.resize(min(width, screen.width() - 60), min(height, screen.height() - 60))
        self._make()
        self._lay_out()
        self._load_values()

    # -- making it -------------------------------------------------------------------------------

    def _make(self) -> None:
        self._file = QLabel()
        set_role(self._file, "strong")
        self._facts = QLabel()
        set_role(self._facts, "muted")
        self.sheets = QComboBox()
        self.sheets.setAccessibleName(self.tr("シート"))
        self.sheets.hide()
        self.sheets.activated.connect(self._on_sheet_chosen)
        self.load_button = QPushButton(self.tr("保存した列の対応を使う…"))
        self.save_button = QPushButton(self.tr("列の対応を保存…"))
        for button in (self.load_button, self.save_button):
            set_kind(button, "quiet")
            button.setAutoDefault(False)
        self.load_button.clicked.connect(self._on_load_mapping)
        self.save_button.clicked.connect(self._on_save_mapping)
        self.defaults = {name: NameCombo() for name in _DEFAULTS}
        for name, combo in self.defaults.items():
            combo.chosen.connect(partial(self._on_default_chosen, name))
        self.table = QTableWidget()
        self.table.setAccessibleName(self.tr("ファイルの内容と列の対応"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        line = self.table.fontMetrics().height() + self._context.theme.space(3)
        self.table.verticalHeader().setMinimumSectionSize(line)
        self.table.verticalHeader().setDefaultSectionSize(line)
        self.table.setShowGrid(False)
        self.table.setHorizontalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        self._words = 0
        self.table.horizontalHeader().hide()
        self.table.setWordWrap(False)
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.bad = QTableWidget(0, 2)
        self.bad.setHorizontalHeaderLabels([self.tr("行"), self.tr("取り込めない理由")])
        self.bad.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.bad.verticalHeader().hide()
        self.bad.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.bad.setAccessibleName(self.tr("取り込めない行"))
        self.bad.setMaximumHeight(self._context.theme.size(150))
        self.bad.hide()
        self.bad_button = QPushButton(self.tr("取り込めない行を保存…"))
        set_kind(self.bad_button, "quiet")
        self.bad_button.setAutoDefault(False)
        self.bad_button.hide()
        self.bad_button.clicked.connect(self._on_save_bad)
        self.duplicates = QCheckBox(self.tr("重複しているものも取り込む"))
        self.duplicates.hide()
        self.progress = QProgressBar()
        self.progress.setTextVisible(True)
        self.progress.hide()
        self.take_button = QPushButton(self.tr("取り込む"))
        set_kind(self.take_button, "primary")
        self.take_button.setEnabled(False)
        self.take_button.clicked.connect(self.take)
        self.cancel_button = QPushButton(self.tr("キャンセル"))
        set_kind(self.cancel_button, "quiet")
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self._on_cancel)
        self.trouble = ErrorBar(self)
        self.duplicates.toggled.connect(self._say_how_many)
        self._tick = QTimer(self)
        self._tick.setInterval(100)
        self._tick.timeout.connect(self._show_progress)

    def _lay_out(self) -> None:
        theme = self._context.theme
        head = QHBoxLayout()
        head.setSpacing(theme.space(3))
        head.addWidget(self._file)
        head.addWidget(self._facts)
        head.addWidget(self.sheets)
        head.addStretch(1)
        head.addWidget(self.load_button)
        head.addWidget(self.save_button)
        hint = QLabel(
            self.tr("一番上の行で、それぞれの列が何かを選んでください。本文の列は複数選べます。")
        )
        self.used = QLabel()
        self.used.setWordWrap(True)
        for label in (hint, self.used):
            set_role(label, "muted")
        hint.setWordWrap(True)
        foot = QWidget()
        set_surface(foot, "header")
        line = QHBoxLayout(foot)
        line.setContentsMargins(theme.space(5), theme.space(3), theme.space(5), theme.space(3))
        line.setSpacing(theme.space(3))
        line.addWidget(self.progress, 1)
        line.addWidget(self.duplicates)
        line.addStretch(1)
        line.addWidget(self.cancel_button)
        line.addWidget(self.take_button)
        body = QVBoxLayout()
        body.setContentsMargins(theme.space(5), theme.space(4), theme.space(5), theme.space(3))
        body.setSpacing(theme.space(2))
        body.addLayout(head)
        body.addWidget(hint)
        body.addWidget(self.used)
        body.addWidget(self.trouble)
        body.addWidget(self.table, 1)
        words = QLabel(
            self.tr(
                "列に書かれていないときに、すべての行に入れる値（ミライ・トークの一覧なら、声の主など）"
            )
        )
        words.setWordWrap(True)
        set_role(words, "muted")
        body.addWidget(words)
        line_of_values = QHBoxLayout()
        line_of_values.setSpacing(theme.space(3))
        labels = self._context.desk.transfer.fields
        for name, combo in self.defaults.items():
            line_of_values.addWidget(Field(labels[name], combo), 1)
        body.addLayout(line_of_values)
        body.addWidget(self.summary)
        body.addWidget(self.bad)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.bad_button)
        body.addLayout(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(body, 1)
        whole.addWidget(foot)

    def _load_values(self) -> None:
        """Offer what the city knows for the values of all rows."""
        city, own = self._context.desk.city, self._context.desk.office.id
        parents = {c.id: c.name for c in city.categories()}
        choices = {
            "channel": [(c.id, c.name, "") for c in city.channels()],
            "source": [(s.id, s.name, "") for s in city.sources()],
            "category": [
                (c.id, f"{parents[c.parent_id]}/{c.name}" if c.parent_id in parents else c.name, "")
                for c in city.categories()
            ],
            "district": [(d.id, d.name, d.kana) for d in city.districts(own) or city.districts()],
        }
        self._names = {one[0]: one[1] for listed in choices.values() for one in listed}
        for name, combo in self.defaults.items():
            combo.set_items(choices[name])

    # -- reading ---------------------------------------------------------------------------------

    def open_text(self, text: str) -> None:
        """Read a table that was copied from Excel; what is written for it goes with the dialog."""
        folder = self._context.desk.data_dir / "pasted"
        folder.mkdir(mode=0o700, exist_ok=True)
        path = folder / f"{self.tr('貼り付けた表')}.tsv"
        path.write_text(text, encoding="utf-8")
        path.chmod(0o600)
        self._pasted = path
        self.destroyed.connect(_Remove(path))
        self.open_file(path)

    def open_file(self, path: Path, mapping: Any = None) -> None:
        """Read a file and show what it holds."""
        self.path = path
        self.preview = None
        self._mapping = mapping
        self._sheet = ""
        self._combos = []
        self.table.clear()
        self.table.setRowCount(0)
        self.table.setColumnCount(0)
        self._facts.clear()
        self.used.clear()
        self._file.setText(path.name)
        self._read()

    def _read(self) -> None:
        desk, path, sheet = self._context.desk, self.path, self._sheet
        mapping, is_first = self._mapping, self._mapping is None
        self.take_button.setEnabled(False)
        self.trouble.hide()
        self.summary.setText(self.tr("読み込んでいます…"))
        if self._reading is not None:
            # What was chosen a moment ago counts no more; its answer must not come last.
            self._reading.cancel()

        def read(_task: object) -> Any:
            known = desk.transfer.remembered(path, sheet) if is_first else mapping
            self._recalled = is_first and known is not None
            return desk.preview_import(path, known, sheet=sheet)

        self._reading = self._context.run(
            read,
            context=self,
            done=self._on_read,
            failed=self._on_unreadable,
            lane=Lane.POOL,
        )

    def _on_unreadable(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            return
        self.trouble.show_error(error)
        self.summary.clear()
        self.take_button.setEnabled(False)
        for widget in (self.bad, self.bad_button, self.duplicates):
            widget.hide()

    def _on_read(self, preview: Any) -> None:
        self.preview = preview
        self._mapping = preview.mapping
        facts = self.tr("{encoding}　{rows}行").format(
            encoding=preview.table.encoding, rows=f"{len(preview.table.rows):,}"
        )
        if self._recalled:
            facts += "　" + self.tr("前回の列の対応を使いました")
        self._facts.setText(facts)
        by_name = {name: one for one, name in self._names.items()}
        for name, combo in self.defaults.items():
            combo.set_current_id(by_name.get(preview.mapping.defaults.get(name, "")))
        self._showing = True
        self.sheets.clear()
        self.sheets.addItems(preview.table.sheets)
        self.sheets.setCurrentText(preview.table.sheet)
        self.sheets.setVisible(len(preview.table.sheets) > 1)
        self._show_table(preview)
        self._showing = False
        self._show_summary(preview)

    def _show_table(self, preview: Any) -> None:
        table, heads = self.table, preview.table.heads
        fields = self._context.desk.transfer.fields
        same = len(self._combos) == len(heads) and table.columnCount() == len(heads)
        if not same:
            table.clear()
            self._combos = []
            table.setColumnCount(len(heads))
            table.setRowCount(min(len(preview.table.rows), SHOWN_ROWS) + 2)
            for column, head in enumerate(heads):
                combo = QComboBox()
                combo.setAccessibleName(self.tr("列「{name}」の対応").format(name=head))
                combo.addItem(self.tr("（使わない）"), "")
                for name, label in fields.items():
                    combo.addItem(label, name)
                combo.activated.connect(self._on_column_chosen)
                table.setCellWidget(0, column, combo)
                self._combos.append(combo)
                item = QTableWidgetItem(head)
                item.setFont(self._context.theme.font("strong"))
                table.setItem(1, column, item)
                table.setColumnWidth(column, self._context.theme.size(170))
            for number, row in enumerate(preview.table.rows[:SHOWN_ROWS]):
                for column in range(len(heads)):
                    cell = str(row[column]) if column < len(row) else ""
                    table.setItem(
                        number + 2, column, QTableWidgetItem(" ".join(cell.split())[:120])
                    )
            table.setRowHeight(0, self._combos[0].sizeHint().height() + 6 if self._combos else 30)
        chosen = {head: name for name, head in preview.mapping.columns.items()}
        chosen |= dict.fromkeys(preview.mapping.texts, _TEXT)
        for head, combo in zip(heads, self._combos, strict=True):
            combo.setCurrentIndex(max(0, combo.findData(chosen.get(head, ""))))
        self._mark_used(heads, chosen)
        if not same:
            # A file of ninety columns opens where its words are, not where its numbers begin.
            self._words = next((n for n, head in enumerate(heads) if chosen.get(head) == _TEXT), 0)
            QTimer.singleShot(0, self._go_to_words)

    def _go_to_words(self) -> None:
        """Show the first column of words at the left, once the columns have their widths."""
        head = self.table.horizontalHeader()
        self.table.horizontalScrollBar().setValue(head.sectionPosition(self._words))

    def _mark_used(self, heads: list[str], chosen: dict[str, str]) -> None:
        """Say which columns are used as what, and let the others stand back."""
        fields, theme = self._context.desk.transfer.fields, self._context.theme
        parts = []
        for name, label in fields.items():
            columns = [head for head in heads if chosen.get(head) == name]
            if columns:
                parts.append(
                    self.tr("{field}←「{columns}」").format(
                        field=label, columns="」「".join(columns)
                    )
                )
        self.used.setText("　".join(parts))
        for column, head in enumerate(heads):
            colour = theme.colour("text" if chosen.get(head) else "faint")
            for row in range(1, self.table.rowCount()):
                item = self.table.item(row, column)
                if item is not None:
                    item.setForeground(colour)

    def _show_summary(self, preview: Any) -> None:
        if not preview.mapping.texts:
            self.summary.setText(
                self.tr(
                    "本文の列が選ばれていません。区民の声の本文が入っている列を選んでください。"
                )
            )
            self.take_button.setEnabled(False)
            return
        parts = [
            self.tr("{count}件を取り込めます。").format(count=f"{preview.voices:,}"),
            self.tr("本文なし {count}").format(count=f"{preview.without_text:,}"),
            self.tr("重複 {count}").format(count=f"{preview.duplicates:,}"),
            self.tr("取り込めない行 {count}").format(count=f"{len(preview.bad):,}"),
        ]
        notes = [
            self.tr("{note}（{count}件）").format(note=n, count=c)
            for n, c in list(preview.notes.items())[:3]
        ]
        self.summary.setText("　".join(parts) + ("\n" + "\n".join(notes) if notes else ""))
        self.duplicates.setVisible(preview.duplicates > 0)
        self.bad.setVisible(bool(preview.bad))
        self.bad_button.setVisible(bool(preview.bad))
        self.bad.setRowCount(min(len(preview.bad), 200))
        for number, bad in enumerate(preview.bad[:200]):
            self.bad.setItem(number, 0, QTableWidgetItem(str(bad.number)))
            self.bad.setItem(number, 1, QTableWidgetItem(bad.reason))
        self._say_how_many()

    def _say_how_many(self, *_: object) -> None:
        """Say on the button what it would bring."""
        if self.preview is None:
            return
        count = self.preview.voices + (
            self.preview.duplicates if self.duplicates.isChecked() else 0
        )
        self.take_button.setEnabled(count > 0)
        self.take_button.setText(self.tr("{count}件を取り込む").format(count=f"{count:,}"))

    # -- choosing --------------------------------------------------------------------------------

    def _on_sheet_chosen(self, _index: int) -> None:
        if not self._showing:
            self._sheet = self.sheets.currentText()
            self._mapping = None
            self._combos = []
            self._read()

    def _on_column_chosen(self, _index: int) -> None:
        sender = self.sender()
        heads = self.preview.table.heads
        columns: dict[str, str] = {}
        texts: list[str] = []
        # A field belongs to one column: the one that was chosen last has it.
        last = next((n for n, combo in enumerate(self._combos) if combo is sender), -1)
        wanted = self._combos[last].currentData() if last >= 0 else ""
        for number, (head, combo) in enumerate(zip(heads, self._combos, strict=True)):
            name = combo.currentData()
            if name == _TEXT:
                texts.append(head)
            elif name and (name != wanted or number == last):
                columns[name] = head
        mapping = self.preview.mapping
        mapping.columns, mapping.texts = columns, texts
        self._mapping = mapping
        self._read()

    def _on_default_chosen(self, name: str, value: str | None) -> None:
        if self.preview is None:
            return
        mapping = self.preview.mapping
        if value:
            mapping.defaults[name] = self._names.get(value, "")
        else:
            mapping.defaults.pop(name, None)
        self._mapping = mapping
        self._read()

    def _on_load_mapping(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("列の対応を開く"), "", "JSON (*.json)")
        if name:
            try:
                self._mapping = self._context.desk.transfer.load_mapping(Path(name))
            except Exception as error:  # noqa: BLE001 - shown to the person in full
                show_error(self, error)
                return
            self._read()

    def _on_save_mapping(self) -> None:
        if self._mapping is None:
            return
        suggested = self.path.with_suffix(".mapping.json").name
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("列の対応を保存"), suggested, "JSON (*.json)"
        )
        if name:
            mapping = self._mapping
            self._context.run(
                lambda _task: mapping.save(Path(name)),
                context=self,
                failed=self._on_failed,
                lane=Lane.POOL,
            )

    def _on_save_bad(self) -> None:
        suggested = f"{self.path.stem}_{self.tr('取り込めない行')}.csv"
        kinds = "CSV (*.csv);;Excel (*.xlsx)"
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("取り込めない行を保存"), suggested, kinds
        )
        if name:
            self.save_bad(Path(name))

    def save_bad(self, out: Path) -> None:
        """Write the rows that cannot be taken, with their reasons."""
        desk, path, preview, sheet = self._context.desk, self.path, self.preview, self._sheet
        self._context.run(
            lambda _task: desk.transfer.write_bad_rows(path, preview, out, sheet),
            context=self,
            failed=self._on_failed,
            lane=Lane.POOL,
        )

    # -- taking ----------------------------------------------------------------------------------

    def take(self) -> None:
        """Import, with progress and cancel."""
        desk, path, mapping, sheet = self._context.desk, self.path, self._mapping, self._sheet
        keep = self.duplicates.isChecked()
        taking = self._taking = _Stoppable()
        self._lock(locked=True)
        self.progress.setRange(0, 0)
        self.progress.show()
        self._tick.start()
        heads = list(self.preview.table.heads)

        def work(_task: object) -> Any:
            report = desk.import_voices(path, mapping, taking, keep_duplicates=keep, sheet=sheet)
            if mapping is not None:
                desk.transfer.remember(heads, mapping)
            return report

        self._context.run(
            work,
            context=self,
            done=self._on_taken,
            failed=self._on_failed,
            lane=Lane.WRITE,
        )

    def _lock(self, *, locked: bool) -> None:
        self.take_button.setEnabled(not locked)
        for widget in (
            self.table,
            self.sheets,
            self.load_button,
            self.save_button,
            self.duplicates,
        ):
            widget.setEnabled(not locked)
        self.cancel_button.setText(self.tr("中止") if locked else self.tr("キャンセル"))
        self.cancel_button.setEnabled(True)

    def _show_progress(self) -> None:
        taking = self._taking
        if taking is None:
            return
        if taking.total:
            self.progress.setRange(0, taking.total)
            self.progress.setValue(min(taking.done, taking.total))
            self.progress.setFormat(f"{taking.done:,}／{taking.total:,}")
        self.summary.setText(taking.doing or self.tr("取り込んでいます"))

    def _on_taken(self, report: Any) -> None:
        self._stop_progress()
        if report.changes:
            self._context.changed.tell(report.changes, None)
        words = self.tr("{count}件を取り込みました。").format(count=f"{report.imported:,}")
        left = len(report.bad)
        if left:
            words += self.tr("{count}行は取り込めませんでした。").format(count=f"{left:,}")
        self._context.notify(words, self._undo)
        self.accept()

    def _undo(self) -> None:
        desk = self._context.desk
        self._context.write(desk.undo, context=self._context.background)

    def _on_failed(self, error: Exception) -> None:
        self._stop_progress()
        if isinstance(error, Cancelled):
            self.summary.setText(self.tr("取り込みを中止しました。何も取り込んでいません。"))
        else:
            show_error(self, error)

    def _stop_progress(self) -> None:
        self._tick.stop()
        self._taking = None
        self.progress.hide()
        self._lock(locked=False)

    def _on_cancel(self) -> None:
        if self._taking is None:
            self.reject()
            return
        self._taking.stop()
        self.cancel_button.setEnabled(False)
        self.cancel_button.setText(self.tr("中止しています…"))

    def reject(self) -> None:
        """Close; an import that is under way is stopped first."""
        if self._taking is not None:
            self._on_cancel()
            return
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing while it imports stops it and waits for its end; nothing is kept then."""
        if self._taking is not None:
            self._on_cancel()
            event.ignore()
            return
        super().closeEvent(event)

    # -- files dropped here ----------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take another file."""
        if event.mimeData().hasUrls() and self._taking is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Show the dropped file."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.open_file(paths[0])


class _Remove:
    """A file that goes with its dialog: it holds what somebody pasted."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self, *_: object) -> None:
        """Remove it."""
        self._path.unlink(missing_ok=True)
