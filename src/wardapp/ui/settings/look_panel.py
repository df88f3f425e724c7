"""見た目: palette and text size, at once."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Slot
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QPushButton, QRadioButton

from wardapp import paths
from wardapp.ui.background import Lane
from wardapp.ui.context import UiContext
from wardapp.ui.settings.panel import Panel, words
from wardapp.ui.theme import TEXT_STEPS, Appearance, active_theme, set_kind
from wardapp.ui.widgets.field import Field


class LookPanel(Panel):
    """Light, dark, high contrast; 100 to 200 %; language."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(self.tr("見た目"))
        self._context = context
        theme = context.theme
        card = self.add_card(self.tr("配色"))
        names = {
            Appearance.LIGHT: self.tr("明るい"),
            Appearance.DARK: self.tr("暗い"),
            Appearance.HIGH_CONTRAST: self.tr("ハイコントラスト（黒地に白と黄）"),
            Appearance.SYSTEM: self.tr("パソコンの設定に合わせる"),
        }
        self._group = QButtonGroup(self)
        self.choices: dict[Appearance, QRadioButton] = {}
        for appearance, name in names.items():
            button = QRadioButton(name)
            button.setChecked(appearance is theme.appearance)
            button.clicked.connect(
                lambda _checked=False, look=appearance: self._take(appearance=look)
            )
            self._group.addButton(button)
            self.choices[appearance] = button
            card.addWidget(button)
        size = self.add_card(
            self.tr("文字の大きさ"), self.tr("すべての画面がこの大きさになります。")
        )
        row = QHBoxLayout()
        row.setSpacing(theme.space(2))
        self._sizes = QButtonGroup(self)
        self.sizes: dict[int, QPushButton] = {}
        for percent in TEXT_STEPS:
            chip = QPushButton(f"{percent}％")
            chip.setCheckable(True)
            chip.setChecked(percent == theme.text_percent)
            set_kind(chip, "chip")
            chip.clicked.connect(lambda _checked=False, p=percent: self._take(percent=p))
            self._sizes.addButton(chip)
            self.sizes[percent] = chip
            row.addWidget(chip)
        row.addStretch(1)
        size.addLayout(row)
        size.addWidget(
            words(self.tr("例：公園の遊具について、近くにお住まいの方からお電話がありました。"))
        )
        if (paths.resources_dir() / "translations" / "wardapp_en.qm").exists():
            self._add_language()
        self.column.addStretch(1)

    def _add_language(self) -> None:
        language = self.add_card(self.tr("画面の言語"))
        self.language = QComboBox()
        self.language.addItem("日本語", "ja")
        self.language.addItem("English", "en")
        self.language.setCurrentIndex(
            self.language.findData(self._context.desk.settings.get("language"))
        )
        self.language.activated.connect(self._on_language)
        language.addWidget(
            Field(
                self.tr("言語"),
                self.language,
                self.tr(
                    "次に起動したときから変わります。入力した内容と、印刷する文書は日本語のままです。"
                ),
            )
        )
        self.again = QPushButton(self.tr("wardappを開き直す"))
        self.again.clicked.connect(lambda _checked=False: self._context.window.start_again())
        self.again.hide()
        language.addWidget(self.again)

    def _take(self, appearance: Appearance | None = None, percent: int | None = None) -> None:
        theme = active_theme()
        theme.set_look(appearance or theme.appearance, percent or theme.text_percent)
        # Also where the next start finds it before the database is open.
        QSettings().setValue("appearance/theme", theme.appearance.value)
        QSettings().setValue("appearance/text", theme.text_percent)
        desk, look, text = self._context.desk, theme.appearance.value, theme.text_percent

        def work(_task: object) -> None:
            desk.settings.set("appearance.theme", look)
            desk.settings.set("appearance.text_percent", text)

        self._context.background.run(work, context=self, lane=Lane.WRITE)

    @Slot(int)
    def _on_language(self, _index: int) -> None:
        desk, language = self._context.desk, str(self.language.currentData())
        # Also where the next start finds it before the database is open.
        QSettings().setValue("language", language)
        self._context.background.run(
            lambda _task: desk.settings.set("language", language),
            context=self,
            done=lambda _none: self.again.show(),
            lane=Lane.WRITE,
        )
