"""Letters and photographs: shown beside what one writes, attached to the voice, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from wardapp.desk import Desk
from wardapp.domain.voice_list import VoiceFilter
from wardapp.ui.context import UiContext
from wardapp.ui.errors import ErrorDialog
from wardapp.ui.voices import counter_window
from wardapp.ui.voices.counter_window import CounterWindow
from wardapp.ui.voices.intake import Intake
from wardapp.ui.voices.page import VoicesPage
from wardapp.ui.voices.paper_view import pages_of

Settled = Callable[[], None]


def _picture(path: Path) -> Path:
    image = QImage(300, 420, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    assert image.save(str(path))
    return path


@pytest.fixture
def intake(ui: UiContext, qtbot: QtBot, settled: Settled) -> Iterator[Intake]:
    """The ways in of the page of the voices."""
    page = VoicesPage(ui)
    qtbot.addWidget(page)
    settled()
    yield page.intake
    for window in list(counter_window._open_windows):
        window.throw_away()
    settled()


def _window() -> CounterWindow:
    return counter_window._open_windows[-1]


def test_letters_are_written_down_one_after_the_other_with_the_paper_beside(
    intake: Intake, desk: Desk, settled: Settled, tmp_path: Path
) -> None:
    letter = desk.city.add("channel", name="手紙・FAX").id
    paths = [_picture(tmp_path / f"手紙{n}.png") for n in (1, 2)]
    intake.open_letters(paths)
    settled()
    window = _window()
    assert window.files.tabs.isTabVisible(1)
    assert window.files.view.pages is not None
    assert window.combos["channel_id"].current_id() == letter
    assert "1通" in window.files.words.text()

    for number in (1, 2):
        window.text.setPlainText(f"手紙の{number}通目")
        window.keep()
        settled()
        kept = desk.voices.rows(desk.voices.ids(VoiceFilter(), limit=1))[0]
        assert kept.text == f"手紙の{number}通目"
        (attached,) = desk.voices.attachments(kept.id)
        assert attached.name == f"手紙{number}.png"
    assert window.files.paths == []
    assert not window.files.tabs.isTabVisible(1)


def test_a_file_of_two_gigabytes_is_refused_at_once_and_says_why(
    intake: Intake, desk: Desk, settled: Settled, tmp_path: Path
) -> None:
    huge = tmp_path / "録画.mp4"
    with huge.open("wb") as file:
        file.truncate(2 * 1024**3)
    intake.open_letters([_picture(tmp_path / "写真.png")])
    settled()
    window = _window()
    window.add_files([huge])
    (dialog,) = window.findChildren(ErrorDialog)
    dialog.accept()
    assert [path.name for path in window.files.paths] == ["写真.png"]


def test_files_are_in_the_draft_and_one_can_be_left_out(
    intake: Intake, desk: Desk, settled: Settled, tmp_path: Path
) -> None:
    intake.open_letters([_picture(tmp_path / "a.png")])
    settled()
    window = _window()
    window.add_files([_picture(tmp_path / "b.png")])
    window.drafts.save()
    settled()
    payload = desk.drafts.get("voice", window.key)
    assert payload is not None
    assert [Path(one).name for one in payload["files"]] == ["a.png", "b.png"]
    window.files.view.choice.setCurrentIndex(0)
    window.files.remove()
    assert [path.name for path in window.files.paths] == ["b.png"]


def test_a_copied_mail_opens_with_its_words_and_who_wrote_them_apart(
    intake: Intake, settled: Settled
) -> None:
    intake.open_words("差出人: 灯 ともる <a@example.jp>\n件名: 街灯\n\n暗いです")
    settled()
    window = _window()
    assert window.text.toPlainText() == "暗いです"
    assert window.contact["email"].text() == "a@example.jp"
    assert window.form.summary == "街灯"


@pytest.mark.parametrize(
    "content", [b"", b"%PDF-1.7 broken", b"\x89PNG\r\n\x1a\n broken", bytes(range(256))]
)
def test_what_cannot_be_shown_is_no_crash(content: bytes, tmp_path: Path) -> None:
    for ending in (".pdf", ".png", ".tif", ".doc"):
        path = tmp_path / f"a{ending}"
        path.write_bytes(content)
        assert pages_of(path) is None
    assert pages_of(tmp_path / "gone.pdf") is None
