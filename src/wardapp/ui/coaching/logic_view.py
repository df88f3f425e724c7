"""The logic model of a request: what goes in, what is done, what comes out, what changes for residents."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from wardapp.domain.coaching import LogicItem, LogicStage
from wardapp.domain.logic_model import lay_out
from wardapp.ui.coaching.parts import ScrollView, button, words
from wardapp.ui.errors import show_error
from wardapp.ui.labels import LOGIC_STAGE_HINTS, LOGIC_STAGE_LABELS
from wardapp.ui.widgets.picture_view import PictureView

if TYPE_CHECKING:
    from collections.abc import Callable

    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext


class LogicView(ScrollView):
    """The picture, and a line below it for the box that is chosen or a new one."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("ロジックモデル"))
        self._context = context
        self._request_id = ""
        self._items: tuple[LogicItem, ...] = ()
        self._chosen = ""
        self.add(
            words(
                self.tr(
                    "お金と人が、どの活動を通って、住民の変化になるかを左から右へ書きます。右の端が書けないときは、まだ早い要望かもしれません。"
                ),
                "muted",
            )
        )
        self.picture = PictureView(self.tr("ロジックモデルの図"))
        self.picture.chosen.connect(self._on_chosen)
        self.add(self.picture)
        self.stage = QComboBox()
        self.stage.setAccessibleName(self.tr("段階"))
        for stage, label in LOGIC_STAGE_LABELS.items():
            self.stage.addItem(label, stage)
        self.stage.activated.connect(self._say_hint)
        self.text = QLineEdit()
        self.text.setAccessibleName(self.tr("内容"))
        self.text.returnPressed.connect(self.keep)
        self._keep = button(self.tr("加える"), self.keep, "plus", "")
        self._remove = button(self.tr("外す"), self.remove, "x")
        self._new = button(self.tr("新しく加える"), self._begin, kind="link")
        self._form = QWidget()
        row = QHBoxLayout(self._form)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.stage)
        row.addWidget(self.text, 1)
        self.add(self._form)
        self._buttons = QWidget()
        foot = QHBoxLayout(self._buttons)
        foot.setContentsMargins(0, 0, 0, 0)
        for one in (self._keep, self._remove, self._new):
            foot.addWidget(one)
        foot.addStretch(1)
        self.add(self._buttons)
        self._begin()

    def show_request(self, request_id: str) -> None:
        """Show the model of a request."""
        if request_id != self._request_id:
            self._begin()
        self._request_id = request_id
        desk = self._context.desk
        self._context.run(
            lambda _task: (request_id, desk.coaching.logic.of(request_id)),
            context=self,
            done=self._on_read,
        )

    def set_editable(self, *, editable: bool) -> None:
        """Another ward's model is only looked at."""
        self._form.setVisible(editable)
        self._buttons.setVisible(editable)

    def _on_read(self, read: tuple[str, tuple[LogicItem, ...]]) -> None:
        request_id, items = read
        if request_id == self._request_id:
            self._items = items
            self.picture.show_picture(partial(lay_out, items, with_hints=True))

    def _on_chosen(self, key: str) -> None:
        if key.startswith("stage:"):
            self._begin()
            self.stage.setCurrentIndex(self.stage.findData(LogicStage(key.partition(":")[2])))
            self._say_hint()
            self.text.setFocus()
            return
        item = next((item for item in self._items if item.id == key), None)
        if item is not None:
            self._chosen = item.id
            self.stage.setCurrentIndex(self.stage.findData(item.stage))
            self.stage.setEnabled(False)
            self.text.setText(item.text)
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
            self._keep.setText(self.tr("変更する"))
            self._remove.show()
            self._new.show()

    def _begin(self) -> None:
        self._chosen = ""
        self.stage.setEnabled(True)
        self.text.clear()
        self._keep.setText(self.tr("加える"))
        self._remove.hide()
        self._new.hide()
        self._say_hint()

    def _say_hint(self, _row: int = 0) -> None:
        self.text.setPlaceholderText(LOGIC_STAGE_HINTS[self.stage.currentData()])

    def keep(self) -> None:
        """Add the box, or change the one that is chosen."""
        desk, request_id, text = self._context.desk, self._request_id, self.text.text()
        stage, chosen = self.stage.currentData(), self._chosen
        if chosen:
            self._write(lambda: desk.coaching.logic.edit(chosen, text))
        else:
            self._write(lambda: desk.coaching.logic.add(request_id, stage, text))

    def remove(self) -> None:
        """Take the chosen box away."""
        desk, chosen = self._context.desk, self._chosen
        if chosen:
            self._write(lambda: desk.coaching.logic.discard([chosen]))

    def _write(self, work: Callable[[], Changes]) -> None:
        self._context.write(
            work,
            context=self,
            done=self._on_written,
            failed=lambda error: show_error(self, error),
        )

    def _on_written(self, _changes: object) -> None:
        self._begin()
        self.show_request(self._request_id)
