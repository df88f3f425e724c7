"""The materials of an item or a submission sheet: names, numbers, files, what was replaced."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QMessageBox,
    QPushButton,
    QWidget,
)

from wardapp.domain.material import Material
from wardapp.ui.background import Lane
from wardapp.ui.errors import show_error
from wardapp.ui.icons import set_icon
from wardapp.ui.meetings.open_file import open_path, put_aside
from wardapp.ui.theme import set_kind
from wardapp.ui.widgets.form_dialog import FormDialog
from wardapp.ui.widgets.plain_table import PlainRow, PlainTable
from wardapp.ui.words import listed

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext


class MaterialsDialog(FormDialog):
    """The materials of one item or sheet.

    Args:
        context: What every page gets.
        title: What they belong to.
        item_id, submission_id, meeting_id: One of them.
        editable: Whether they can be changed here.
    """

    def __init__(
        self,
        context: UiContext,
        title: str,
        parent: QWidget | None = None,
        *,
        item_id: str = "",
        submission_id: str = "",
        editable: bool,
    ) -> None:
        super().__init__(context, parent)
        self.set_up(
            self.tr("会議資料"),
            self.tr(
                "{title}\n資料は市全体の区役所・局が開けます。個人情報を含むファイルは添付しないでください。"
            ).format(title=title),
        )
        self._item_id, self._submission_id = item_id, submission_id
        self._materials: list[Material] = []
        theme = context.theme
        self.setMinimumSize(theme.size(680), theme.size(420))
        self.table = PlainTable(self.tr("資料の一覧"), stretch=1)
        self.table.setMinimumHeight(theme.size(180))
        self.add_file = self._button("paperclip", self.tr("ファイルを追加…"), self.choose_files)
        self.add_name = self._button("plus", self.tr("名称だけ追加…"), self.add_named)
        self.open_button = self._button("external-link", self.tr("開く"), self.open)
        self.replace_button = self._button("refresh-cw", self.tr("差し替え…"), self.replace)
        self.rename_button = self._button("pencil", self.tr("名称・番号…"), self.rename)
        self.remove_button = self._button("x", self.tr("外す"), self.remove)
        top, below = QHBoxLayout(), QHBoxLayout()
        for button in (self.add_file, self.add_name):
            top.addWidget(button)
            button.setVisible(editable)
        top.addStretch(1)
        for button in (
            self.open_button,
            self.replace_button,
            self.rename_button,
            self.remove_button,
        ):
            set_kind(button, "quiet")
            below.addWidget(button)
        below.addStretch(1)
        for button in (self.replace_button, self.rename_button, self.remove_button):
            button.setVisible(editable)
        self.body.addLayout(top)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(below)
        self.table.row_chosen.connect(self._on_chosen)
        self.table.row_opened.connect(lambda _record: self.open())
        self.reload()

    def _button(self, icon: str, text: str, slot: Any) -> QPushButton:
        button = QPushButton(text, self)
        set_icon(button, icon)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: slot())
        return button

    @property
    def materials(self) -> list[Material]:
        """What is shown."""
        return self._materials

    def reload(self) -> None:
        """Read the materials anew."""
        materials = self.context.desk.meetings.materials
        item, sheet = self._item_id, self._submission_id
        self.context.run(
            lambda _task: materials.of_item(item) if item else materials.of_submission(sheet),
            context=self,
            done=self._on_read,
        )

    def _on_read(self, materials: list[Material]) -> None:
        self._materials = materials
        self.table.show_rows(
            [self.tr("番号"), self.tr("名称"), self.tr("ファイル")],
            [PlainRow(m.id, (m.number, m.name, self._file_words(m))) for m in materials],
        )

    def _file_words(self, material: Material) -> str:
        if not material.has_file:
            return self.tr("（名称のみ）")
        words = material.file_name
        if material.replaces_id:
            words += self.tr("（差し替え）")
        return words if material.present else self.tr("{name}（受け取り待ち）").format(name=words)

    def _on_chosen(self, record: str) -> None:
        material = self._marked()
        self.open_button.setEnabled(material is not None and material.has_file)
        for button in (self.replace_button, self.rename_button, self.remove_button):
            button.setEnabled(bool(record))

    def _marked(self) -> Material | None:
        return next((m for m in self._materials if m.id == self.table.current_id), None)

    # What a person does

    def choose_files(self) -> None:
        """Ask for files."""
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("添付する資料"))
        for name in names:
            self.add_path(Path(name))

    def add_path(self, path: Path) -> None:
        """Add a file; where its text looks like personal data, ask first."""
        self._check(path, lambda: self._add(path))

    def _check(self, path: Path, then: Any) -> None:
        desk = self.context.desk

        def checked(found: list[str]) -> None:
            if not found or self._may(found):
                then()

        self.context.run(
            lambda _task: desk.meetings.personal_data_in_file(path),
            context=self,
            done=checked,
            failed=lambda error: show_error(self, error),
            lane=Lane.POOL,
        )

    def _may(self, found: list[str]) -> bool:
        answer = QMessageBox.question(
            self,
            self.tr("個人情報の確認"),
            self.tr(
                "このファイルには個人情報と思われる記載があります（{found}）。\n"
                "資料は市全体の区役所・局が開けます。このまま添付しますか。"
            ).format(found=listed(found[:3])),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No,
            QMessageBox.StandardButton.No,
        )
        return answer is QMessageBox.StandardButton.Yes

    def _add(self, path: Path | None, name: str = "") -> None:
        materials, item, sheet = (
            self.context.desk.meetings.materials,
            self._item_id or None,
            self._submission_id or None,
        )
        self.write(
            lambda: materials.add(path=path, name=name, item_id=item, submission_id=sheet),
            lambda _changes: self.reload(),
        )

    def add_named(self) -> None:
        """Add a material that is on the table and in no file."""
        name, kept = QInputDialog.getText(self, self.tr("資料の追加"), self.tr("資料の名称"))
        if kept and name.strip():
            self._add(None, name)

    def open(self) -> None:
        """Open the marked file."""
        material = self._marked()
        if material is None or not material.has_file:
            return
        desk = self.context.desk
        self.context.run(
            lambda task: put_aside(
                material.file_name, desk.meetings.material_bytes(material.id, task)
            ),
            context=self,
            done=open_path,
            failed=lambda error: show_error(self, error),
            lane=Lane.POOL,
            what="" if material.present else self.tr("資料の受け取り"),
        )

    def replace(self) -> None:
        """Ask for the file that takes the place of the marked one, and what changed."""
        material = self._marked()
        if material is None:
            return
        name, _ = QFileDialog.getOpenFileName(self, self.tr("差し替えるファイル"))
        if not name:
            return
        note, kept = QInputDialog.getText(
            self, self.tr("差し替え"), self.tr("変わったところ（例：3頁の数値）")
        )
        if not kept:
            return
        materials, path = self.context.desk.meetings.materials, Path(name)
        self._check(
            path,
            lambda: self.write(
                lambda: materials.replace(material.id, path, note), lambda _done: self.reload()
            ),
        )

    def rename(self) -> None:
        """Ask for another name, then for a number of one's own."""
        material = self._marked()
        if material is None:
            return
        name, kept = QInputDialog.getText(
            self, self.tr("資料の名称"), self.tr("名称"), text=material.name
        )
        if not kept:
            return
        number, kept = QInputDialog.getText(
            self,
            self.tr("資料番号"),
            self.tr("番号（空欄なら議題の順に付きます）"),
            text=material.given_number,
        )
        if not kept:
            return
        materials = self.context.desk.meetings.materials
        self.write(
            lambda: materials.edit(material.id, name=name, number=number),
            lambda _changes: self.reload(),
        )

    def remove(self) -> None:
        """Take the marked material away; the toast brings it back."""
        material, desk = self._marked(), self.context.desk
        if material is None:
            return

        def gone(_changes: object) -> None:
            self.reload()
            self.context.notify(
                self.tr("資料を外しました。"),
                lambda: self.context.write(desk.undo, context=self, done=lambda _: self.reload()),
            )

        self.write(lambda: desk.meetings.materials.discard(material.id), gone)
