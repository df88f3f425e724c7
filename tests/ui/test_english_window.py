"""The window that speaks English: no Japanese but what people wrote and what the city named."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QTranslator
from PySide6.QtWidgets import QApplication, QTabBar, QWidget
from pytestqt.qtbot import QtBot
from window_texts import data_of, japanese_besides, texts_of

from wardapp import app as window_app
from wardapp import paths
from wardapp.desk import Desk
from wardapp.domain.voice import VoiceState
from wardapp.errors import DateNotUnderstood
from wardapp.ui import dates, words
from wardapp.ui.context import UiContext
from wardapp.ui.errors import message_of
from wardapp.ui.labels import VOICE_STATE_LABELS
from wardapp.ui.main_window import MainWindow
from wardapp.ui.places import PLACES
from wardapp.ui.settings.look_panel import LookPanel

TODAY = dt.date(2026, 11, 28)
WAYS_TO_WRITE = (
    "公園条例第5条 総務企画課 小倉北区役所 昨日 自治連合会 防災 手話 本庁舎5階 特別会議室A"
)


@pytest.fixture
def english(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Speak English for one test."""
    monkeypatch.setenv("WARDAPP_LANGUAGE", "en")
    before = set(qapp.findChildren(QTranslator))
    window_app._translate(qapp)
    yield
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    words.speak("ja")


@pytest.fixture
def english_window(
    english: None, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> Iterator[MainWindow]:
    """The real window on a desk of the sample city."""
    folder = tmp_path / "data"
    Desk.create(folder, city="見本市", office="潮見区役所", person="松尾 久美", sample=True).close()
    application = window_app.Application(folder)
    ready: list[bool] = []
    application.window.attached.connect(lambda: ready.append(True))
    application.start()
    qtbot.waitUntil(lambda: bool(ready), timeout=20_000)
    yield application.window
    application._leave()
    # With its thousands of widgets, which the next tests would style anew each time.
    application.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    application.close()


def test_every_place_shows_japanese_in_data_alone(english_window: MainWindow, qtbot: QtBot) -> None:
    window = english_window
    assert window.context is not None
    desk = window.context.desk
    data = data_of(desk) + WAYS_TO_WRITE
    # What teaches to write requests is material of the city, not the program (docs/decisions/0075).
    for file in sorted((paths.resources_dir() / "coaching").rglob("*.toml")):
        data += file.read_text("utf-8")
    seen: set[str] = set()
    wrong: dict[str, list[str]] = {}

    def look(place: str, shown: QWidget) -> None:
        qtbot.waitUntil(window.background.is_idle, timeout=20_000)
        for kind, text in texts_of(shown):
            if text not in seen:
                seen.add(text)
                found = japanese_besides(text, data)
                if found:
                    wrong[f"{place}: {kind}: {text}"] = found

    for place in PLACES:
        window.go(place.key)
        shown = window.page(place.key).widget
        for kind in place.kinds[:1]:
            row = desk.database.one(f'SELECT id FROM "{kind}" WHERE discarded_at IS NULL LIMIT 1')
            if row is not None:
                window.open_record(kind, row[0])
        look(place.key, shown)
        for bar in (b for b in shown.findChildren(QTabBar) if b.isVisibleTo(shown)):
            for tab in range(bar.count()):
                bar.setCurrentIndex(tab)
                look(place.key, shown)
    look("window", window)
    before = set(QApplication.topLevelWidgets())
    window.new_voice()
    for widget in set(QApplication.topLevelWidgets()) - before:
        look("counter", widget)
        widget.close()

    assert wrong == {}


def test_an_error_is_said_in_english_with_what_was_typed(english: None) -> None:
    said = message_of(DateNotUnderstood("令和6年2月30日"))

    assert said == (
        "“令和6年2月30日” cannot be read as a date. Other entries are as they were. "
        "Enter it like “5/3”, “R6.5.3”, “2024-05-03” or “昨日”."
    )


def test_what_people_wrote_is_never_changed(english: None) -> None:
    written = "公園の遊具が壊れた。直してほしい。"

    assert words.said(written) == written


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "声は1件ありますが、同じ方からのものです。",
            "There is 1 voice, but all from the same person.",
        ),
        (
            "声は12件ありますが、同じ方からのものです。",
            "There are 12 voices, but all from the same person.",
        ),
        ("1件・2人", "1 voice (2 persons)"),
    ],
)
def test_what_is_counted_stands_in_its_number(english: None, text: str, expected: str) -> None:
    assert words.said(text) == expected


def test_a_day_is_typed_as_it_is_shown_and_as_the_office_writes_it(english: None) -> None:
    day = dt.date(2024, 5, 3)

    assert dates.format_date(day) == "Fri 3 May 2024"
    for typed in ("Fri 3 May 2024", "3 May 2024", "3 may 2024", "R6.5.3", "令和6年5月3日（金）"):
        assert dates.parse_date(typed, TODAY) == day, typed
    with pytest.raises(DateNotUnderstood):
        dates.parse_date("31 Feb 2024", TODAY)


def test_labels_follow_the_language_and_papers_do_not(english: None) -> None:
    from wardapp.domain import voice

    assert VOICE_STATE_LABELS[VoiceState.RECEIVED] == "Received"
    assert voice.VOICE_STATE_LABELS[VoiceState.RECEIVED] == "受付"
    words.speak("ja")
    assert VOICE_STATE_LABELS[VoiceState.RECEIVED] == "受付"


def test_the_language_is_chosen_in_the_settings_for_the_next_start(
    ui: UiContext, qtbot: QtBot
) -> None:
    panel = LookPanel(ui)
    qtbot.addWidget(panel)
    panel.language.setCurrentIndex(panel.language.findData("en"))
    panel.language.activated.emit(panel.language.currentIndex())
    qtbot.waitUntil(lambda: not panel.again.isHidden())

    assert ui.desk.settings.get("language") == "en"
    assert QSettings().value("language") == "en"
    panel.again.click()
    assert ui.window.starts_again == 1  # type: ignore[attr-defined]
    QSettings().remove("language")
