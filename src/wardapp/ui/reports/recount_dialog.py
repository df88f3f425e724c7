"""The figures of an approved report beside the same counted again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wardapp.ui.theme import set_role
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.words import listed

if TYPE_CHECKING:
    from wardapp.desk.report_figures import Recount
    from wardapp.ui.context import UiContext

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RecountDialog(QDialog):
    """A table: as approved, counted again as of the approval, counted now."""

    def __init__(
        self, context: UiContext, rows: tuple[Recount, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme = context.theme
        self.setWindowTitle(self.tr("数値の再計算"))
        self.resize(theme.size(620), theme.size(460))
        differ = [one for one in rows if not one.agrees]
        changed = [one for one in rows if one.approved != one.now]
        if differ:
            words = self.tr(
                "承認した時点の記録から数え直すと、{names}が承認時と異なります。承認の前に書かれ、あとから届いた記録があります。"
            ).format(names=listed(one.name for one in differ))
        else:
            words = self.tr("承認した時点の記録から数え直して、すべて承認時と同じになりました。")
        if changed:
            words += self.tr(
                "そのあとの登録や変更で、{count}項目の今の数が変わっています。"
            ).format(count=len(changed))
        self.words = Paragraph(words)
        set_role(self.words, "warning" if differ else "success")
        heads = (
            self.tr("項目"),
            self.tr("承認時"),
            self.tr("承認時点を再計算"),
            self.tr("今"),
            self.tr("違い"),
        )
        table = QTableWidget(len(rows), len(heads))
        table.setHorizontalHeaderLabels(list(heads))
        table.setAccessibleName(self.tr("数値の再計算の表"))
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.verticalHeader().hide()
        table.horizontalHeader().setMinimumSectionSize(theme.size(72))
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for number, one in enumerate(rows):
            said = "" if one.agrees else self.tr("再計算と違う")
            if one.agrees and one.approved != one.now:
                said = self.tr("そのあと{change:+d}").format(change=one.now - one.approved)
            cells = (one.name, f"{one.approved:,}", f"{one.then:,}", f"{one.now:,}", said)
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                if 0 < column < 4:
                    item.setTextAlignment(_RIGHT)
                table.setItem(number, column, item)
        note = Paragraph(self.tr("人数は、連絡先を承認時点に戻せないため、数え直しません。"))
        set_role(note, "muted")
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("閉じる"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        margin = theme.space(5)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(theme.space(3))
        layout.addWidget(self.words)
        layout.addWidget(table, 1)
        layout.addWidget(note)
        layout.addWidget(buttons)
