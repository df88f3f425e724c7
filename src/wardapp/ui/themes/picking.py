"""課題にする, 課題に加える: from selected voices, opinions or a group, as a menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from wardapp.domain.theme import ThemeOrigin

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.domain.theme import Theme
    from wardapp.ui.context import UiContext

OFFERED = 15
Targets = Callable[[], Callable[[], Sequence[tuple[str, str]]]]


class ThemePicking:
    """Makes a theme of what is selected, or adds it to one.

    Args:
        context: What every page gets.
        parent: The widget whose work it is.
        targets: Takes down what is selected, and returns a call for the worker that gives kind and
            identifier of each.
        origin: From what the theme is made.
    """

    def __init__(
        self,
        context: UiContext,
        parent: QWidget,
        targets: Targets,
        origin: ThemeOrigin = ThemeOrigin.VOICES,
    ) -> None:
        self._context = context
        self._parent = parent
        self._targets = targets
        self._origin = origin
        self.themes: Sequence[Theme] = ()

    def attach(self, menu: QMenu) -> None:
        """Let a menu offer it whenever it is opened."""
        menu.aboutToShow.connect(lambda: self.fill(menu))

    def reload(self) -> None:
        """Read which themes there are to add to."""
        desk = self._context.desk

        def read(_task: object) -> Any:
            return desk.themes.list(office_id=desk.office.id, closed=False)

        def keep(themes: Sequence[Theme]) -> None:
            self.themes = themes

        self._context.run(read, context=self._parent, done=keep)

    def fill(self, menu: QMenu) -> None:
        """Offer a new theme, and those that are worked on."""
        menu.clear()
        menu.addAction(_tr("新しい課題にする…"), self.make)
        if self.themes:
            menu.addSeparator()
        for theme in self.themes[:OFFERED]:
            words = _tr("「{title}」に加える").format(title=theme.title)
            menu.addAction(words, partial(self.add_to, theme.id))

    def make(self, title: str = "") -> None:
        """Ask what the theme is called, and make it."""
        name, accepted = QInputDialog.getText(
            self._parent,
            _tr("課題にする"),
            _tr("課題名（何が困っているのかを、ひと言で）"),
            text=title,
        )
        if accepted and name.strip():
            self.make_named(name)

    def make_named(self, title: str, **fields: Any) -> None:
        """Make a theme of this name and go there."""
        desk, targets, origin = self._context.desk, self._targets(), self._origin

        def write() -> Changes:
            return desk.themes.make_from(targets(), title, made_from=origin, **fields)

        self._context.write(
            write,
            context=self._parent,
            done=lambda changes: self._context.open_record("theme", changes.id),
        )

    def add_to(self, theme_id: str) -> None:
        """Add what is selected to a theme."""
        desk, targets, context = self._context.desk, self._targets(), self._context
        context.write(
            lambda: desk.themes.link_many(theme_id, targets()),
            context=self._parent,
            done=lambda _changes: context.notify(
                _tr("課題に加えました。"), lambda: context.write(desk.undo, context=self._parent)
            ),
        )


def _tr(text: str) -> str:
    return QCoreApplication.translate("ThemePicking", text)
