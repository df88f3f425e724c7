"""The look: readable in every palette, at every size."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

import wardapp
from wardapp import paths
from wardapp.ui.icons import icon, set_icon
from wardapp.ui.style_sheet import style_sheet
from wardapp.ui.theme import (
    PALETTES,
    READABLE_PAIRS,
    Appearance,
    Theme,
    active_theme,
    contrast,
)


@pytest.mark.parametrize("appearance", list(PALETTES))
def test_every_text_has_a_contrast_of_four_and_a_half(appearance: Appearance) -> None:
    tokens = PALETTES[appearance]
    too_weak = {
        (text, ground): round(contrast(tokens[text], tokens[ground]), 2)
        for text, ground in READABLE_PAIRS
        if contrast(tokens[text], tokens[ground]) < 4.5
    }

    assert too_weak == {}


@pytest.mark.parametrize("appearance", list(PALETTES))
def test_the_edge_of_a_field_and_the_focus_can_be_seen(appearance: Appearance) -> None:
    tokens = PALETTES[appearance]

    assert contrast(tokens["line_strong"], tokens["surface"]) >= 3
    assert contrast(tokens["focus"], tokens["surface"]) >= 3


@pytest.mark.parametrize("appearance", list(PALETTES))
@pytest.mark.parametrize("percent", [100, 200])
def test_the_style_sheet_leaves_no_token_unfilled(
    appearance: Appearance, percent: int, qtbot: QtBot
) -> None:
    sheet = style_sheet(Theme(appearance, percent))

    assert re.findall(r"[@$][a-z_]+", sheet) == []
    for picture in re.findall(r"url\((.*?)\)", sheet):
        assert (paths.resources_dir() / picture).exists()


def test_text_at_200_percent_is_twice_as_large(qtbot: QtBot) -> None:
    small, large = Theme(Appearance.LIGHT, 100), Theme(Appearance.LIGHT, 200)

    assert large.font("body").pointSizeF() == 2 * small.font("body").pointSizeF()
    assert large.size(30) == 60


def test_the_bundled_face_is_the_one_on_screen(qtbot: QtBot) -> None:
    Theme(Appearance.LIGHT).apply()
    metrics = QFontMetrics(active_theme().font("body"))

    assert metrics.inFontUcs4(ord("﨑"))
    assert "BIZ UDP" in active_theme().font("body").family()


def test_an_icon_follows_the_palette(qtbot: QtBot) -> None:
    theme = Theme(Appearance.LIGHT)
    theme.apply()
    button = QPushButton("声")
    qtbot.addWidget(button)
    set_icon(button, "phone", "text")
    light = button.icon().pixmap(20).toImage()
    theme.set_appearance(Appearance.DARK)

    assert button.icon().pixmap(20).toImage() != light
    theme.set_appearance(Appearance.LIGHT)


def test_every_icon_of_the_folder_can_be_drawn(qtbot: QtBot) -> None:
    names = [file.stem for file in (paths.resources_dir() / "icons" / "lucide").glob("*.svg")]

    assert [name for name in names if icon(name).pixmap(16).isNull()] == []
    assert (paths.resources_dir() / "icons" / "lucide" / "LICENSE").exists()


def test_every_icon_that_the_window_names_is_there() -> None:
    folder = paths.resources_dir() / "icons" / "lucide"
    named = re.compile(r'(?:set_icon\([^",()]*,\s*|(?<![\w])icon\(|pixmap\()"([a-z0-9-]+)"')
    source = Path(wardapp.__file__).parent / "ui"
    missing = {
        name
        for file in source.rglob("*.py")
        for name in named.findall(file.read_text("utf-8"))
        if not (folder / f"{name}.svg").exists()
    }

    assert missing == set()
