"""Move this desk to another office: what happens, to which, and the six words afterwards.

What an office knows of residents stays with its other desks; this desk begins anew in the other one
(desk/moving.py). Afterwards the window is of no use any more: the program starts again.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wardapp.ui.background import Lane
from wardapp.ui.context import UiContext
from wardapp.ui.errors import ErrorBar
from wardapp.ui.share.words_card import WordsCard
from wardapp.ui.theme import set_kind, set_role
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.paragraph import Paragraph


class MoveDialog(QDialog):
    """Ask for the other office, move, and show the words for its administrator."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._moved = self._busy = False
        theme, desk = context.theme, context.desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        title = self.tr("所属を変える")
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.size(560))
        heading = QLabel(title)
        set_role(heading, "title")
        self.explain = Paragraph(
            self.tr(
                "未送信の記録をすべて送ってから、この端末の記録を消し、新しい所属の端末として始め直します。"
                "「{office}」の連絡先などは、同じ所属のほかの端末に残ります。"
                "新しい所属では、管理者の承認を受けてから同期が始まります。"
            ).format(office=desk.office.name)
        )
        set_role(self.explain, "muted")
        self.office = QComboBox()
        for office in desk.city.offices():
            if office.id != desk.office.id:
                self.office.addItem(office.name, office.name)
        self.person = QLineEdit(desk.person.name)
        self.label = QLineEdit(desk.label)
        self.fields = QWidget()
        inside = QVBoxLayout(self.fields)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.space(4))
        inside.addWidget(Field(self.tr("新しい所属"), self.office))
        inside.addWidget(Field(self.tr("お使いになる方"), self.person))
        inside.addWidget(Field(self.tr("この端末の名前"), self.label))
        self.city_file = QLineEdit()
        choose = QPushButton(self.tr("選ぶ…"))
        choose.clicked.connect(self._on_choose)
        line = QWidget()
        beside = QHBoxLayout(line)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.city_file, 1)
        beside.addWidget(choose)
        self._city_field = Field(
            self.tr("市の設定ファイル"), line, self.tr("はじめに使ったものと同じファイルです。")
        )
        # A city that comes with the program is found by its name.
        self._city_field.setVisible(desk.city_name not in {n for n, _ in desk.city_names()})
        inside.addWidget(self._city_field)
        self.words = WordsCard(parent=self)
        self.error = ErrorBar()
        self.wait = QLabel()
        set_role(self.wait, "muted")
        self.close_button = QPushButton(self.tr("やめる"))
        self.close_button.clicked.connect(self.reject)
        self.go = QPushButton(self.tr("所属を変える"))
        set_kind(self.go, "primary")
        self.go.clicked.connect(self._on_go)
        buttons = QHBoxLayout()
        buttons.addWidget(self.wait, 1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.go)
        column = QVBoxLayout(self)
        side = theme.space(6)
        column.setContentsMargins(side, side, side, theme.space(5))
        column.setSpacing(theme.space(4))
        for part in (heading, self.explain, self.fields, self.words, self.error):
            column.addWidget(part)
        column.addLayout(buttons)
        self.office.setFocus()

    @Slot()
    def _on_go(self) -> None:
        if self._moved:
            self.accept()
            return
        desk = self._context.desk
        office = str(self.office.currentData())
        person, label = self.person.text().strip(), self.label.text().strip()
        city = self.city_file.text().strip()
        self._set_busy(self.tr("記録を送り、所属を変えています…"))
        self._context.window.hold_desk(True)

        def move(_task: object) -> list[str]:
            moved = desk.change_office(office, person=person, label=label, city=city)
            words = list(moved.share.own_words())
            moved.close()
            return words

        self._context.background.run(
            move, context=self, done=self._on_moved, failed=self._on_failed, lane=Lane.POOL
        )

    @Slot()
    def _on_choose(self) -> None:
        chosen, _kind = QFileDialog.getOpenFileName(
            self, self.tr("市の設定ファイル"), "", self.tr("市の設定ファイル（*.toml）")
        )
        if chosen:
            self.city_file.setText(chosen)

    def _on_moved(self, words: list[str]) -> None:
        self._moved = True
        self._set_busy("")
        self.explain.setText(
            self.tr("所属を変えました。管理者の承認を受けると、新しい所属で同期が始まります。")
        )
        self.fields.hide()
        self.close_button.hide()
        self.words.show_words(words)
        self.go.setText(self.tr("wardappを開き直す"))
        self.go.setFocus()

    def _on_failed(self, error: Exception) -> None:
        self._set_busy("")
        self._context.window.hold_desk(False)
        self.error.show_error(error)

    def _set_busy(self, words: str) -> None:
        self._busy = bool(words)
        self.wait.setText(words)
        for part in (self.go, self.close_button, self.fields):
            part.setEnabled(not self._busy)

    def done(self, result: int) -> None:
        """Whichever way it is closed after the move, the program starts again."""
        if self._busy:
            return
        super().done(result)
        if self._moved:
            self._context.window.start_again()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Not while it is under way."""
        if self._busy:
            event.ignore()
        else:
            super().closeEvent(event)
