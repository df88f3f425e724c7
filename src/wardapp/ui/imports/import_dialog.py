"""Importing a ledger: what the file holds, which column is what, what would come in, and in.

Nothing is kept before 「取り込む」, and then all of it or none. What cannot be taken is listed with
its row and reason and can be written to a file.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wardapp.errors import Cancelled
from wardapp.ui.background import Lane, Task
from wardapp.ui.errors import ErrorBar, show_error
from wardapp.ui.imports.import_bad_rows import BadRows
from wardapp.ui.imports.import_columns import ColumnTable
from wardapp.ui.imports.import_run import ImportRun
from wardapp.ui.imports.import_values import ValuesOfAllRows
from wardapp.ui.imports.mapping_files import MappingFiles
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.words import said

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext


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


class ImportDialog(QDialog):
    """The preview of an import."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self.path = Path()
        self.preview: Any = None
        self.mapping: Any = None
        self.sheet = ""
        self._reading: Task | None = None
        self.setAcceptDrops(True)
        self._recalled = False
        self._showing = False
        self.setWindowTitle(self.tr("区民の声の取り込み"))
        screen = self.screen().availableGeometry()
        width, height = context.theme.size(980), context.theme.size(680)
        self.resize(min(width, screen.width() - 60), min(height, screen.height() - 60))
        self._make()
        self._lay_out()

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
        self.mapping_files = MappingFiles(self._context, self)
        self.values = ValuesOfAllRows(self._context)
        self.values.chosen.connect(self._on_default_chosen)
        self.defaults = self.values.combos
        self.table = ColumnTable(self._context)
        self.table.chosen.connect(self._on_columns_chosen)
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.bad = BadRows(self._context, self)
        self.duplicates = QCheckBox(self.tr("重複しているものも取り込む"))
        self.duplicates.hide()
        self.run = ImportRun(self._context, self)
        self.run.doing.connect(self.summary.setText)
        self.run.taken.connect(self._on_taken)
        self.run.failed.connect(self.on_failed)
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

    def _lay_out(self) -> None:
        theme = self._context.theme
        head = QHBoxLayout()
        head.setSpacing(theme.space(3))
        for part in (self._file, self._facts, self.sheets):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self.mapping_files.load_button)
        head.addWidget(self.mapping_files.save_button)
        hint = QLabel(
            self.tr("一番上の行で、それぞれの列が何かを選んでください。本文の列は複数選べます。")
        )
        set_role(hint, "muted")
        hint.setWordWrap(True)
        foot = QWidget()
        set_surface(foot, "header")
        line = QHBoxLayout(foot)
        line.setContentsMargins(theme.space(5), theme.space(3), theme.space(5), theme.space(3))
        line.setSpacing(theme.space(3))
        line.addWidget(self.run.progress, 1)
        line.addWidget(self.duplicates)
        line.addStretch(1)
        line.addWidget(self.cancel_button)
        line.addWidget(self.take_button)
        body = QVBoxLayout()
        body.setContentsMargins(theme.space(5), theme.space(4), theme.space(5), theme.space(3))
        body.setSpacing(theme.space(2))
        body.addLayout(head)
        above: tuple[QWidget, ...] = (hint, self.table.used, self.trouble)
        for widget in above:
            body.addWidget(widget)
        body.addWidget(self.table, 1)
        words = QLabel(
            self.tr(
                "列に書かれていないときに、すべての行に入れる値（ミライ・トークの一覧なら、声の主など）"
            )
        )
        words.setWordWrap(True)
        set_role(words, "muted")
        below: tuple[QWidget, ...] = (words, self.values, self.summary, self.bad.table)
        for widget in below:
            body.addWidget(widget)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.bad.button)
        body.addLayout(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(body, 1)
        whole.addWidget(foot)

    # -- reading ---------------------------------------------------------------------------------

    def open_text(self, text: str) -> None:
        """Read a table that was copied from Excel; what is written for it goes with the dialog."""
        folder = self._context.desk.data_dir / "pasted"
        folder.mkdir(mode=0o700, exist_ok=True)
        path = folder / f"{self.tr('貼り付けた表')}.tsv"
        path.write_text(text, encoding="utf-8")
        path.chmod(0o600)
        self.destroyed.connect(_Remove(path))
        self.open_file(path)

    def open_file(self, path: Path, mapping: Any = None) -> None:
        """Read a file and show what it holds."""
        self.path = path
        self.preview = None
        self.mapping = mapping
        self.sheet = ""
        self.table.begin()
        self._facts.clear()
        self._file.setText(path.name)
        self._read()

    def _read(self) -> None:
        desk, path, sheet = self._context.desk, self.path, self.sheet
        mapping, is_first = self.mapping, self.mapping is None
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
        self.bad.hide()
        self.duplicates.hide()

    def _on_read(self, preview: Any) -> None:
        self.preview = preview
        self.mapping = preview.mapping
        facts = self.tr("{encoding}　{rows}行").format(
            encoding=preview.table.encoding, rows=f"{len(preview.table.rows):,}"
        )
        if self._recalled:
            facts += "　" + self.tr("前回の列の対応を使いました")
        self._facts.setText(facts)
        self.values.show_defaults(preview.mapping.defaults)
        self._showing = True
        self.sheets.clear()
        self.sheets.addItems(preview.table.sheets)
        self.sheets.setCurrentText(preview.table.sheet)
        self.sheets.setVisible(len(preview.table.sheets) > 1)
        self.table.show_preview(preview)
        self._showing = False
        self._show_summary(preview)

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
            self.tr("{note}（{count}件）").format(note=said(n), count=c)
            for n, c in list(preview.notes.items())[:3]
        ]
        self.summary.setText("　".join(parts) + ("\n" + "\n".join(notes) if notes else ""))
        self.duplicates.setVisible(preview.duplicates > 0)
        self.bad.show_preview(preview)
        self._say_how_many()

    def _say_how_many(self, *_: object) -> None:
        """Say on the button what it would bring."""
        if self.preview is None:
            return
        again = self.preview.duplicates if self.duplicates.isChecked() else 0
        count = self.preview.voices + again
        self.take_button.setEnabled(count > 0)
        self.take_button.setText(self.tr("{count}件を取り込む").format(count=f"{count:,}"))

    # -- choosing --------------------------------------------------------------------------------

    def _on_sheet_chosen(self, _index: int) -> None:
        if not self._showing:
            self.sheet = self.sheets.currentText()
            self.mapping = None
            self.table.forget_choices()
            self._read()

    def _on_columns_chosen(self, columns: dict[str, str], texts: list[str]) -> None:
        mapping = self.preview.mapping
        mapping.columns, mapping.texts = columns, texts
        self.take_mapping(mapping)

    def take_mapping(self, mapping: Any) -> None:
        """Read the file anew with this mapping of its columns."""
        self.mapping = mapping
        self._read()

    def _on_default_chosen(self, name: str, value: str) -> None:
        if self.preview is None:
            return
        mapping = self.preview.mapping
        if value:
            mapping.defaults[name] = value
        else:
            mapping.defaults.pop(name, None)
        self.take_mapping(mapping)

    # -- taking ----------------------------------------------------------------------------------

    def take(self) -> None:
        """Import, with progress and cancel."""
        self._lock(locked=True)
        self.run.start(
            self.path,
            self.mapping,
            list(self.preview.table.heads),
            sheet=self.sheet,
            keep_duplicates=self.duplicates.isChecked(),
        )

    def _lock(self, *, locked: bool) -> None:
        self.take_button.setEnabled(not locked)
        for widget in (
            self.table,
            self.sheets,
            self.mapping_files.load_button,
            self.mapping_files.save_button,
            self.duplicates,
        ):
            widget.setEnabled(not locked)
        self.cancel_button.setText(self.tr("中止") if locked else self.tr("キャンセル"))
        self.cancel_button.setEnabled(True)

    def _on_taken(self, report: Any) -> None:
        self._lock(locked=False)
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

    def on_failed(self, error: Exception) -> None:
        """Say what failed; an import that was stopped has kept nothing."""
        self.run.end()
        self._lock(locked=False)
        if isinstance(error, Cancelled):
            self.summary.setText(self.tr("取り込みを中止しました。何も取り込んでいません。"))
        else:
            show_error(self, error)

    def _on_cancel(self) -> None:
        if not self.run.is_under_way:
            self.reject()
            return
        self.run.stop()
        self.cancel_button.setEnabled(False)
        self.cancel_button.setText(self.tr("中止しています…"))

    def reject(self) -> None:
        """Close; an import that is under way is stopped first."""
        if self.run.is_under_way:
            self._on_cancel()
            return
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing while it imports stops it and waits for its end; nothing is kept then."""
        if self.run.is_under_way:
            self._on_cancel()
            event.ignore()
            return
        super().closeEvent(event)

    # -- files dropped here ----------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take another file."""
        if event.mimeData().hasUrls() and not self.run.is_under_way:
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
