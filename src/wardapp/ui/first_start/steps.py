"""The steps of the first start; each says whether it is complete and what was answered."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.city import Role
from wardapp.errors import Cancelled
from wardapp.ui.background import Background, Task
from wardapp.ui.labels import ROLE_LABELS
from wardapp.ui.share.folder_field import FolderField
from wardapp.ui.theme import active_theme, set_role, set_surface
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.name_combo import NameCombo
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.words import bracketed


@dataclass(frozen=True, slots=True)
class PlaceAnswer:
    """Where and who."""

    city: Path | str
    office: str
    person: str
    role: Role


class PlaceStep(QWidget):
    """City, office, name and role.

    Signals:
        loaded: The offices of the chosen city are there.
    """

    loaded = Signal()

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._people: dict[str, Role] = {}
        self._task: Task | None = None
        self.city = QComboBox()
        self.office = NameCombo(self.tr("例：小倉北区役所"))
        self.person = QComboBox()
        name = QLineEdit()
        name.setPlaceholderText(self.tr("例：田中 花子"))
        self.person.setEditable(True)
        self.person.setLineEdit(name)
        self.person.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.role = QComboBox()
        for role, label in ROLE_LABELS.items():
            self.role.addItem(label, role.value)
        self._fields = {
            "city": Field(self.tr("市"), self.city),
            "office": Field(self.tr("所属"), self.office),
            "person": Field(self.tr("お名前"), self.person),
            "role": Field(self.tr("役割"), self.role, self.tr("あとで設定から変更できます。")),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(active_theme().space(4))
        for field in self._fields.values():
            column.addWidget(field)
        column.addStretch(1)
        self.city.currentIndexChanged.connect(self._on_city_changed)
        self.city.activated.connect(self._on_city_activated)
        self.office.chosen.connect(self._on_office_chosen)
        self.person.currentTextChanged.connect(self._on_person_changed)
        background.run(_city_names, context=self, done=self._on_cities)

    def take_focus(self) -> None:
        """Put the cursor where one begins."""
        self.office.setFocus()

    def is_complete(self) -> bool:
        """Whether all is answered; what is missing is said."""
        person = " ".join(self.person.currentText().split())
        office = self.office.current_id()
        self._fields["office"].set_problem(
            "" if office else self.tr("一覧から所属を選んでください。")
        )
        self._fields["person"].set_problem("" if person else self.tr("お名前を入力してください。"))
        if not office:
            self.office.setFocus()
        elif not person:
            self.person.setFocus()
        return bool(office and person)

    def answer(self) -> PlaceAnswer:
        """Return what was answered."""
        return PlaceAnswer(
            self.city.currentData(),
            self.office.current_id() or "",
            " ".join(self.person.currentText().split()),
            Role(self.role.currentData()),
        )

    @property
    def has_sample(self) -> bool:
        """Whether the chosen city brings sample records."""
        path = self.city.currentData()
        if not isinstance(path, Path):
            return False
        try:
            content = tomllib.loads(path.read_text(encoding="utf-8-sig"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
            return False
        # A large sample lies in files of its own beside the city's (store/seed.py).
        return bool(content.get("voice") or content.get("city", {}).get("samples"))

    def use_city_file(self, path: Path) -> None:
        """Offer a city from a file, and choose it."""
        try:
            name = str(tomllib.loads(path.read_text(encoding="utf-8"))["city"]["name"])
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, KeyError, TypeError):
            name = path.stem  # what is wrong with it is said when its offices are read
        self.city.insertItem(0, name, path)
        self.city.setCurrentIndex(0)

    def _on_cities(self, cities: list[tuple[str, Path]]) -> None:
        self.city.blockSignals(True)
        for name, path in cities:
            self.city.addItem(name, path)
        self.city.addItem(self.tr("市の設定ファイルから…"), None)
        self.city.blockSignals(False)
        self._on_city_changed(0)

    @Slot(int)
    def _on_city_changed(self, _index: int) -> None:
        path = self.city.currentData()
        if path is None:
            return
        self.office.set_items([])
        if self._task is not None:
            self._task.cancel()  # the offices of the city that was shown before
        self._task = self._background.run(
            lambda _task: _offices_of(path),
            context=self,
            done=self._on_offices,
            failed=self._on_bad_city,
        )

    @Slot(int)
    def _on_city_activated(self, _index: int) -> None:
        # Only when a person chose the line: the index also moves when lines are put before it.
        if self.city.currentData() is not None:
            return
        chosen, _kind = QFileDialog.getOpenFileName(
            self, self.tr("市の設定ファイル"), "", self.tr("設定ファイル (*.toml)")
        )
        if chosen:
            self.use_city_file(Path(chosen))
        else:
            self.city.setCurrentIndex(0)

    def _on_bad_city(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            return
        self._fields["city"].set_problem(str(error))

    def _on_offices(self, offices: list[str]) -> None:
        self._fields["city"].set_problem("")
        self.office.set_items([(name, name, "") for name in offices])
        self._set_people([])
        self.loaded.emit()

    @Slot(object)
    def _on_office_chosen(self, office: str | None) -> None:
        self._fields["office"].set_problem("")
        path = self.city.currentData()
        if office and path is not None:
            self._background.run(
                lambda _task: _people_of(path, office), context=self, done=self._set_people
            )

    def _set_people(self, people: list[tuple[str, str, Role]]) -> None:
        typed = self.person.currentText()
        self.person.blockSignals(True)
        self._people = {name: role for name, _post, role in people}
        self.person.clear()
        self.person.addItems([name for name, _post, _role in people])
        self.person.setCurrentIndex(-1)
        self.person.setEditText(typed)
        self.person.blockSignals(False)

    @Slot(str)
    def _on_person_changed(self, name: str) -> None:
        self._fields["person"].set_problem("")
        role = self._people.get(name)
        if role is not None:
            self.role.setCurrentIndex(self.role.findData(role.value))


class ShareChoice(Enum):
    """What to do about the share."""

    LATER = "later"
    JOIN = "join"
    CREATE = "create"
    RECOVER = "recover"


class ShareStep(QWidget):
    """『あとで』, join, create, or come back by the recovery kit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = active_theme()
        explain = Paragraph(
            self.tr(
                "庁内の共有フォルダーを使うと、同じ区の端末や本庁と記録を共有できます。設定しなくても、この端末だけですべての機能を使えます。"
            )
        )
        set_role(explain, "muted")
        self.later = QRadioButton(self.tr("あとで設定する"))
        self.join = QRadioButton(self.tr("市の共有フォルダーに参加する"))
        self.make_new = QRadioButton(self.tr("共有フォルダーを新しく作る（市で最初の管理者）"))
        self.recover = QRadioButton(
            self.tr("復旧用の紙で戻る（所属の端末がすべて使えなくなったとき）")
        )
        self._group = QButtonGroup(self)
        self.later.setChecked(True)
        self.folder = FolderField()
        self.label = QLineEdit()
        self.label.setPlaceholderText(self.tr("例：広聴係1"))
        self._folder_field = Field(self.tr("共有フォルダーの場所"), self.folder)
        self._label_field = Field(
            self.tr("この端末の名前"), self.label, self.tr("管理者が見分けるための名前です。")
        )
        self._more = QWidget()
        more = QVBoxLayout(self._more)
        more.setContentsMargins(theme.space(7), theme.space(2), 0, 0)
        more.setSpacing(theme.space(3))
        more.addWidget(self._folder_field)
        more.addWidget(self._label_field)
        self.letters = QPlainTextEdit()
        self.letters.setTabChangesFocus(True)
        self.letters.setPlaceholderText("AERU KZ4J VPG6 …")
        self.letters.setFixedHeight(theme.size(72))
        self._letters_field = Field(
            self.tr("紙の文字"),
            self.letters,
            self.tr("左上から順に入力します。大文字と小文字、空白は区別しません。"),
        )
        more.addWidget(self._letters_field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        column.addWidget(explain)
        column.addSpacing(theme.space(2))
        for button in (self.later, self.join, self.make_new, self.recover):
            self._group.addButton(button)
            column.addWidget(button)
            button.toggled.connect(self._on_toggled)
        column.addWidget(self._more)
        column.addStretch(1)
        self._on_toggled()

    def take_focus(self) -> None:
        """Put the focus on the choice."""
        checked = self._group.checkedButton()
        if checked is not None:
            checked.setFocus(Qt.FocusReason.TabFocusReason)

    def choice(self) -> ShareChoice:
        """Return what was chosen."""
        if self.join.isChecked():
            return ShareChoice.JOIN
        if self.recover.isChecked():
            return ShareChoice.RECOVER
        return ShareChoice.CREATE if self.make_new.isChecked() else ShareChoice.LATER

    def is_complete(self) -> bool:
        """Whether folder and name are there where they are needed."""
        if self.choice() is ShareChoice.LATER:
            return True
        folder, label = self.folder.folder(), self.label.text().strip()
        self._folder_field.set_problem(
            "" if folder else self.tr("フォルダーの場所を入力してください。")
        )
        self._label_field.set_problem("" if label else self.tr("端末の名前を入力してください。"))
        needs_letters = self.choice() is ShareChoice.RECOVER
        letters = bool(self.letters.toPlainText().strip()) or not needs_letters
        self._letters_field.set_problem(
            "" if letters else self.tr("紙に書かれた文字を入力してください。")
        )
        return bool(folder and label and letters)

    def answer(self) -> tuple[ShareChoice, Path | None, str]:
        """Return choice, folder and the desk's name."""
        return self.choice(), self.folder.folder(), self.label.text().strip()

    @Slot()
    def _on_toggled(self) -> None:
        self._more.setVisible(self.choice() is not ShareChoice.LATER)
        self._letters_field.setVisible(self.choice() is ShareChoice.RECOVER)


class BeginStep(QWidget):
    """What was chosen, and the sample city's records."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = active_theme()
        card = QFrame()
        set_surface(card, "card")
        self._inside = QGridLayout(card)
        self._inside.setContentsMargins(
            theme.space(4), theme.space(4), theme.space(4), theme.space(4)
        )
        self._inside.setHorizontalSpacing(theme.space(5))
        self._inside.setVerticalSpacing(theme.space(3))
        self._inside.setColumnStretch(1, 1)
        self.sample = QCheckBox(self.tr("見本の記録を入れて試してみる"))
        self._sample_hint = Paragraph(
            self.tr(
                "架空の区民の声・要望・会議が入ります。見本と表示され、設定からまとめて削除できます。"
            )
        )
        self._sample_hint.setContentsMargins(theme.space(7), 0, 0, 0)
        set_role(self._sample_hint, "faint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(3))
        column.addWidget(card)
        column.addWidget(self.sample)
        column.addWidget(self._sample_hint)
        column.addStretch(1)

    def take_focus(self) -> None:
        """Focus the only choice there is."""
        self.sample.setFocus(Qt.FocusReason.TabFocusReason)

    def show_choices(self, place: PlaceStep, share: ShareStep) -> None:
        """Say what was chosen."""
        where = place.answer()
        choice, folder, label = share.answer()
        if choice is ShareChoice.LATER:
            sharing = self.tr("あとで設定する")
        elif choice is ShareChoice.JOIN:
            sharing = self.tr("{folder} に「{label}」として参加する").format(
                folder=folder, label=label
            )
        elif choice is ShareChoice.RECOVER:
            sharing = self.tr("{folder} に復旧用の紙で戻る").format(folder=folder)
        else:
            sharing = self.tr("{folder} に新しく作る").format(folder=folder)
        rows = (
            (self.tr("所属"), f"{place.city.currentText()}　{where.office}"),
            (self.tr("お名前"), where.person + bracketed(ROLE_LABELS[where.role])),
            (self.tr("共有フォルダー"), sharing),
        )
        while (old := self._inside.takeAt(0)) is not None:
            gone = old.widget()
            if gone is not None:
                gone.deleteLater()
        for at, (name, value) in enumerate(rows):
            what, chosen = QLabel(name), QLabel(value)
            set_role(what, "muted")
            chosen.setWordWrap(True)
            chosen.setTextFormat(Qt.TextFormat.PlainText)
            self._inside.addWidget(what, at, 0, Qt.AlignmentFlag.AlignTop)
            self._inside.addWidget(chosen, at, 1)
        has_sample = place.has_sample
        self.sample.setVisible(has_sample)
        self.sample.setChecked(has_sample)
        self._sample_hint.setVisible(has_sample)


def _city_names(_task: object) -> list[tuple[str, Path]]:
    from wardapp.desk import Desk

    return Desk.city_names()


def _offices_of(city: Path) -> list[str]:
    from wardapp.desk import Desk

    return Desk.offices_of(city)


def _people_of(city: Path, office: str) -> list[tuple[str, str, Role]]:
    from wardapp.desk import Desk

    return Desk.people_of(city, office)
