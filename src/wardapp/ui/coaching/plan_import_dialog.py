"""What an import of policy plans would bring: new, changed, gone; then takes it in, all or nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wardapp.ui.coaching.parts import words
from wardapp.ui.errors import show_error
from wardapp.ui.theme import set_kind

if TYPE_CHECKING:
    from wardapp.desk.plans import PlanImport
    from wardapp.ui.context import UiContext


class PlanImportDialog(QDialog):
    """The preview of an import."""

    def __init__(
        self, context: UiContext, path: Path, planned: PlanImport, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._planned = planned
        theme = context.theme
        labels = {
            "new": self.tr("新しい"),
            "changed": self.tr("変わる"),
            "same": self.tr("同じ"),
            "gone": self.tr("ファイルにない"),
        }
        self.setWindowTitle(self.tr("上位計画の取り込み"))
        self.resize(theme.size(760), theme.size(520))
        counts = "　".join(f"{label} {len(planned.of(state))}" for state, label in labels.items())
        self.table = QTableWidget(0, 4)
        self.table.setHorizontalHeaderLabels(
            [self.tr("扱い"), self.tr("番号"), self.tr("項目"), self.tr("いまの場所・説明")]
        )
        self.table.setAccessibleName(self.tr("取り込む項目"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        for column in range(3):
            self.table.horizontalHeader().setSectionResizeMode(
                column, QHeaderView.ResizeMode.ResizeToContents
            )
        self.table.horizontalHeader().setStretchLastSection(True)
        order = {"changed": 0, "new": 1, "gone": 2, "same": 3}
        items = sorted(planned.items, key=lambda item: order[item.state])
        self.table.setRowCount(len(items))
        for row, item in enumerate(items):
            shown = (
                labels[item.state],
                item.code,
                " ＞ ".join(item.path),
                self.tr("いま：{was}").format(was=item.was) if item.was else item.description,
            )
            for column, text in enumerate(shown):
                cell = QTableWidgetItem(text)
                cell.setToolTip(text)
                self.table.setItem(row, column, cell)
        self.remove_gone = QCheckBox(
            self.tr(
                "ファイルにない{count}項目を使わなくする（要望に書かれた項目名は残ります）"
            ).format(count=len(planned.of("gone")))
        )
        self.remove_gone.setVisible(bool(planned.of("gone")))
        buttons = QDialogButtonBox()
        self.keep_button = buttons.addButton(
            self.tr("取り込む"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        set_kind(self.keep_button, "primary")
        self.keep_button.setEnabled(bool(planned.items))
        buttons.addButton(self.tr("やめる"), QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        margin = theme.space(5)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(theme.space(3))
        layout.addWidget(words(path.name, "heading"))
        layout.addWidget(words(counts, "strong"))
        layout.addWidget(
            words(
                self.tr(
                    "番号か、上からの名前の並びが同じ項目は、同じものとして扱います。要望や課題との結び付きは残ります。"
                ),
                "muted",
            )
        )
        layout.addWidget(self.table, 1)
        layout.addWidget(self.remove_gone)
        layout.addWidget(buttons)
        buttons.accepted.connect(self.keep)
        buttons.rejected.connect(self.reject)

    def keep(self) -> None:
        """Take it in."""
        desk, planned = self._context.desk, self._planned
        remove = self.remove_gone.isChecked()
        self._context.write(
            lambda: desk.coaching.plans.take_in(planned, remove_gone=remove),
            context=self,
            done=self._on_taken_in,
            failed=lambda error: show_error(self, error),
        )

    def _on_taken_in(self, _changes: object) -> None:
        self._context.notify(self.tr("上位計画を取り込みました。"))
        self.accept()


def open_plan_import(
    context: UiContext, path: Path, planned: PlanImport, parent: QWidget
) -> PlanImportDialog:
    """Open the preview over its page."""
    dialog = PlanImportDialog(context, path, planned, parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
