"""wardappについて: version, what it is made of, and the licences."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit

from wardapp import __version__, paths
from wardapp.ui.context import UiContext
from wardapp.ui.settings.panel import Panel, words
from wardapp.ui.theme import active_theme

MADE_OF = (
    ("Qt / PySide6", "LGPL-3.0"),
    ("SQLite / SQLCipher (sqlcipher3)", "Public domain / BSD-3-Clause / Zlib"),
    ("sqlite-utils", "Apache-2.0"),
    ("pandas, NumPy", "BSD-3-Clause"),
    ("ReportLab", "BSD-3-Clause"),
    ("PyNaCl", "Apache-2.0"),
    ("zstandard, msgspec", "BSD-3-Clause"),
    ("pypdfium2", "BSD-3-Clause / Apache-2.0"),
    ("BIZ UDゴシック・BIZ UD明朝", "SIL Open Font License 1.1"),
    ("Lucide", "ISC"),
)


class AboutPanel(Panel):
    """Version and licences."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(self.tr("wardappについて"))
        card = self.add_card(self.tr("wardapp {version}").format(version=__version__))
        card.addWidget(
            words(self.tr("区民の声を受け止め、区長要望と会議につなげるための道具です。"))
        )
        card.addWidget(
            words(self.tr("データの場所：{folder}").format(folder=context.desk.data_dir), "faint")
        )
        parts = self.add_card(self.tr("使用しているソフトウェアと書体"))
        text = QPlainTextEdit(
            "\n".join(f"{name}　　{licence}" for name, licence in MADE_OF) + _texts()
        )
        text.setReadOnly(True)
        text.setAccessibleName(self.tr("使用許諾"))
        text.setMinimumHeight(active_theme().size(300))
        parts.addWidget(text)
        self.column.addStretch(1)


def _texts() -> str:
    """Return the licence texts that come with the program."""
    files = sorted((paths.resources_dir() / "licences").rglob("*"))
    return "".join(
        f"\n\n\n―― {file.stem} ――\n\n{file.read_text('utf-8', errors='replace')}"
        for file in files
        if file.is_file()
    )
