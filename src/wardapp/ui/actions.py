"""Each action of the window once: text, shortcut, icon, and what it calls.

Menus, buttons, the tray and the shortcut overview (F1) are made from these. A page adds its own with
``page_action(widget, ...)``; the overview finds them by itself, under the page's title.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from wardapp.ui.icons import set_icon
from wardapp.ui.words import bracketed

GROUP_PROPERTY = "wardapp_group"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """What an action is, before it is bound to a window."""

    key: str
    text: str
    shortcut: str
    icon_name: str = ""
    group: str = ""


def window_actions() -> tuple[ActionSpec, ...]:
    """Return the actions that work everywhere in the window, in the order of the overview."""
    everywhere = QCoreApplication.translate("actions", "どこでも")
    places = QCoreApplication.translate("actions", "場所を開く")
    return (
        ActionSpec(
            "new_voice",
            QCoreApplication.translate("actions", "声を受け付ける"),
            "Ctrl+N",
            "message-square-plus",
            everywhere,
        ),
        ActionSpec(
            "search",
            QCoreApplication.translate("actions", "すべてから探す"),
            "Ctrl+K",
            "search",
            everywhere,
        ),
        ActionSpec(
            "undo",
            QCoreApplication.translate("actions", "元に戻す"),
            "Ctrl+Z",
            "undo-2",
            everywhere,
        ),
        ActionSpec(
            "redo",
            QCoreApplication.translate("actions", "やり直す"),
            "Ctrl+Shift+Z",
            "redo-2",
            everywhere,
        ),
        ActionSpec(
            "sync",
            QCoreApplication.translate("actions", "今すぐ同期"),
            "F5",
            "refresh-cw",
            everywhere,
        ),
        ActionSpec(
            "shortcuts",
            QCoreApplication.translate("actions", "キーボード操作の一覧"),
            "F1",
            "keyboard",
            everywhere,
        ),
        ActionSpec(
            "quit", QCoreApplication.translate("actions", "終了"), "Ctrl+Q", "log-in", everywhere
        ),
        ActionSpec(
            "place:home", QCoreApplication.translate("actions", "ホーム"), "Ctrl+1", "house", places
        ),
        ActionSpec(
            "place:voices",
            QCoreApplication.translate("actions", "区民の声"),
            "Ctrl+2",
            "message-square-text",
            places,
        ),
        ActionSpec(
            "place:field",
            QCoreApplication.translate("actions", "地域・団体"),
            "Ctrl+6",
            "footprints",
            places,
        ),
        ActionSpec(
            "place:answers",
            QCoreApplication.translate("actions", "回答例"),
            "Ctrl+7",
            "book-open",
            places,
        ),
        ActionSpec(
            "place:themes",
            QCoreApplication.translate("actions", "課題"),
            "Ctrl+J",
            "layers",
            places,
        ),
        ActionSpec(
            "place:requests",
            QCoreApplication.translate("actions", "区長要望"),
            "Ctrl+3",
            "file-pen-line",
            places,
        ),
        ActionSpec(
            "place:coaching",
            QCoreApplication.translate("actions", "企画支援"),
            "Ctrl+G",
            "sparkles",
            places,
        ),
        ActionSpec(
            "place:projects",
            QCoreApplication.translate("actions", "区独自事業"),
            "Ctrl+9",
            "wallet",
            places,
        ),
        ActionSpec(
            "place:meetings",
            QCoreApplication.translate("actions", "会議"),
            "Ctrl+4",
            "presentation",
            places,
        ),
        ActionSpec(
            "place:calendar",
            QCoreApplication.translate("actions", "予定表"),
            "Ctrl+D",
            "calendar-days",
            places,
        ),
        ActionSpec(
            "place:hearings",
            QCoreApplication.translate("actions", "区長ヒアリング"),
            "Ctrl+H",
            "message-square-quote",
            places,
        ),
        ActionSpec(
            "place:reports",
            QCoreApplication.translate("actions", "マンスリーリポート"),
            "Ctrl+T",
            "scroll-text",
            places,
        ),
        ActionSpec(
            "place:analysis",
            QCoreApplication.translate("actions", "分析"),
            "Ctrl+8",
            "table",
            places,
        ),
        ActionSpec(
            "place:settings",
            QCoreApplication.translate("actions", "設定"),
            "Ctrl+5",
            "settings",
            places,
        ),
    )


class Actions(QObject):
    """The window's actions, bound to what they call."""

    def __init__(self, window: QWidget, calls: dict[str, Callable[[], object]]) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        for spec in window_actions():
            action = QAction(spec.text, window)
            action.setObjectName(spec.key)
            action.setShortcut(QKeySequence(spec.shortcut))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.setProperty(GROUP_PROPERTY, spec.group)
            action.setToolTip(tip(spec.text, spec.shortcut))
            if spec.icon_name:
                set_icon(action, spec.icon_name)
                action.setProperty("wardapp_icon", spec.icon_name)
            call = calls[spec.key]
            action.triggered.connect(lambda _checked=False, call=call: call())
            window.addAction(action)
            self._actions[spec.key] = action

    def all(self) -> tuple[QAction, ...]:
        """Return all actions of the window."""
        return tuple(self._actions.values())

    def __getitem__(self, key: str) -> QAction:
        """Return an action by its key."""
        return self._actions[key]


def page_action(
    widget: QWidget,
    text: str,
    shortcut: str,
    call: Callable[[], object],
    icon_name: str = "",
    *,
    group: str = "",
) -> QAction:
    """Give a page's widget an action that works while the focus is in it, and show it in F1."""
    action = QAction(text, widget)
    action.setShortcut(QKeySequence(shortcut))
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.setToolTip(tip(text, shortcut))
    action.setProperty(GROUP_PROPERTY, group)
    if icon_name:
        set_icon(action, icon_name)
    action.triggered.connect(lambda _checked=False: call())
    widget.addAction(action)
    return action


def tip(text: str, shortcut: str) -> str:
    """Return what a tool tip says: the words and the keys."""
    keys = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    return text + bracketed(keys) if keys else text
