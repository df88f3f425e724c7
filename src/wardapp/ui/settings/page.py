"""設定: a list of subjects at the left, one subject at the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from wardapp.ui.context import UiContext
from wardapp.ui.icons import icon
from wardapp.ui.settings.about import AboutPanel
from wardapp.ui.settings.assistant_panel import AssistantPanel
from wardapp.ui.settings.data_panel import DataPanel
from wardapp.ui.settings.desk_panel import DeskPanel
from wardapp.ui.settings.handling_panel import HandlingPanel
from wardapp.ui.settings.look_panel import LookPanel
from wardapp.ui.settings.master_panel import MasterPanel
from wardapp.ui.settings.paper_panel import PaperPanel
from wardapp.ui.settings.published_panel import PublishedPanel
from wardapp.ui.settings.retention_panel import RetentionPanel
from wardapp.ui.settings.share_panel import SharePanel
from wardapp.ui.settings.templates_panel import TemplatesPanel
from wardapp.ui.theme import set_role, set_surface


class SettingsPage(QWidget):
    """Subjects and their panels, each made when first opened."""

    icon_name = "settings"

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("設定")
        self.widget = self
        self._context = context
        theme = context.theme
        self._makers: list[tuple[str, str, Callable[[UiContext], QWidget]]] = [
            (self.tr("この端末"), "users", DeskPanel),
            (self.tr("見た目"), "contrast", LookPanel),
            (self.tr("共有フォルダー"), "folder-sync", SharePanel),
            (self.tr("市の名簿と分類"), "table", MasterPanel),
            (self.tr("声の処理"), "hourglass", HandlingPanel),
            (self.tr("ひな形"), "bookmark", TemplatesPanel),
            (self.tr("文書の書式"), "printer", PaperPanel),
            (self.tr("データの管理"), "database", DataPanel),
            (self.tr("保存期間"), "calendar-clock", RetentionPanel),
            (self.tr("回答案の作成"), "sparkles", AssistantPanel),
            (self.tr("wardappについて"), "info", AboutPanel),
        ]
        if context.desk.is_headquarters:
            published = (self.tr("公開用データベース"), "file-spreadsheet", PublishedPanel)
            self._makers.insert(-1, published)
        self._made: dict[int, QScrollArea] = {}
        self._panels: dict[int, QWidget] = {}
        self.subjects = QListWidget()
        self.subjects.setAccessibleName(self.tr("設定の項目"))
        for name, _icon, _make in self._makers:
            self.subjects.addItem(QListWidgetItem(name))
        self._stack = QStackedWidget()
        heading = QLabel(self.title)
        set_role(heading, "title")
        heading.setContentsMargins(theme.space(2), 0, 0, theme.space(2))
        self._left = QFrame()
        set_surface(self._left, "panel")
        left = QVBoxLayout(self._left)
        left.setContentsMargins(theme.space(4), theme.space(4), theme.space(3), theme.space(3))
        left.addWidget(heading)
        left.addWidget(self.subjects, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        row.addWidget(self._left)
        row.addWidget(self._stack, 1)
        self.subjects.currentRowChanged.connect(self._on_subject_changed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.subjects.setCurrentRow(0)

    def activate(self) -> None:
        """Put the focus on the subjects."""
        self.subjects.setFocus()

    def focus_search(self, text: str) -> None:
        """There is nothing to search here."""

    def show_record(self, record_id: str) -> None:
        """No records live here."""

    def panel(self, row: int) -> QWidget:
        """Return a subject's panel, made if it is not yet there."""
        if row not in self._made:
            panel = self._makers[row][2](self._context)
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            holder = QWidget()
            set_surface(holder, "window")
            column = QVBoxLayout(holder)
            side = self._context.theme.space(7)
            column.setContentsMargins(side, self._context.theme.space(5), side, side)
            column.addWidget(panel)
            area.setWidget(holder)
            self._stack.addWidget(area)
            self._made[row] = area
            self._panels[row] = panel
        return self._panels[row]

    @Slot(int)
    def _on_subject_changed(self, row: int) -> None:
        if row >= 0:
            self.panel(row)
            self._stack.setCurrentWidget(self._made[row])

    @Slot()
    def _on_theme_changed(self) -> None:
        theme = self._context.theme
        self.subjects.setIconSize(QSize(theme.size(18), theme.size(18)))
        metrics = QFontMetrics(theme.font("body"))
        words = max(metrics.horizontalAdvance(name) for name, _icon, _make in self._makers)
        words += theme.size(18) + 2 * theme.space(4) + 2 * theme.space(3)
        self._left.setFixedWidth(max(theme.column(200), words))
        for row, (_name, icon_name, _make) in enumerate(self._makers):
            item = self.subjects.item(row)
            item.setIcon(icon(icon_name))
            item.setSizeHint(QSize(0, theme.size(34)))
