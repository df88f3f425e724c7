"""A ledger comes in as its preview said, or not at all; what a list shows goes out."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from wardapp.desk import Desk
from wardapp.domain.voice_list import NEWEST, VoiceFilter
from wardapp.ui.context import UiContext
from wardapp.ui.imports import export, import_dialog
from wardapp.ui.imports.import_dialog import ImportDialog

if TYPE_CHECKING:
    from tests.ui.conftest import RecordingWindow

Settled = Callable[[], None]
HEADS = ["受付日", "ご意見", "校区", "電話番号", "メモ"]
ROWS = [
    ["R6.5.3", "髙塚公園の街灯が暗い", "中央校区", "０９３－５５５－０１０１", "あ"],
    ["令和6年5月4日", "①バスの本数を増やして", "中央校区", "", "い"],
    ["令和6年2月30日", "日付がおかしい行", "中央校区", "", "う"],
    ["2024/5/5", "", "中央校区", "", "え"],
]


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    """A file as an office has it: cp932, wareki, full-width digits, a bad row, a row without text."""
    path = tmp_path / "台帳.csv"
    with path.open("w", encoding="cp932", newline="") as file:
        csv.writer(file).writerows([HEADS, *ROWS])
    return path


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """What the dialog stands over."""
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def open_file(ui: UiContext, parent: QWidget, settled: Settled) -> Callable[[Path], ImportDialog]:
    """Open the dialog for a file and wait until its preview is there."""

    def open_one(path: Path) -> ImportDialog:
        dialog = import_dialog.import_file(ui, parent, path)
        settled()
        return dialog

    return open_one


OpenFile = Callable[[Path], ImportDialog]


def chosen(dialog: ImportDialog) -> list[str]:
    """What the combos above the columns say."""
    return [combo.currentText() for combo in dialog.table.combos]


def choose(dialog: ImportDialog, column: int, label: str) -> None:
    """Choose what a column is, as a person does."""
    combo = dialog.table.combos[column]
    combo.setCurrentIndex(combo.findText(label))
    combo.activated.emit(combo.currentIndex())


def test_a_cp932_ledger_is_understood_before_anything_is_kept(
    open_file: OpenFile, ledger: Path, desk: Desk
) -> None:
    """Encoding, columns, figures and the bad row are shown; the database is as it was."""
    before = desk.voices.count(VoiceFilter())
    dialog = open_file(ledger)

    assert chosen(dialog)[:4] == ["受付日", "本文", "校区", "電話"]
    assert "2件を取り込めます" in dialog.summary.text()
    assert "本文なし 1" in dialog.summary.text()
    assert dialog.bad.table.isVisible()
    assert dialog.bad.table.item(0, 0).text() == "4"
    assert "2月30日" in dialog.bad.table.item(0, 1).text()
    assert dialog.take_button.text() == "2件を取り込む"
    assert desk.voices.count(VoiceFilter()) == before
    dialog.reject()


def test_what_the_preview_promised_comes_in_and_can_be_undone(
    open_file: OpenFile,
    ledger: Path,
    desk: Desk,
    window: RecordingWindow,
    settled: Settled,
) -> None:
    """Two voices, the telephone number in the contact; the message has 元に戻す."""
    before = desk.voices.count(VoiceFilter())
    dialog = open_file(ledger)
    dialog.take()
    settled()

    assert desk.voices.count(VoiceFilter()) == before + 2
    found = desk.voices.rows(desk.voices.ids(VoiceFilter(query="髙塚公園")))
    contact = desk.voices.contact(found[0].id)
    assert contact is not None
    assert "0101" in contact.phone or "０１０１" in contact.phone
    said, undo = window.said[-1]
    assert "2件を取り込みました" in said
    assert undo is not None
    undo()
    settled()
    assert desk.voices.count(VoiceFilter()) == before


def test_a_column_is_chosen_anew(open_file: OpenFile, ledger: Path, settled: Settled) -> None:
    """A field belongs to one column: taking it for another takes it from the first."""
    dialog = open_file(ledger)
    choose(dialog, 4, "場所")
    settled()
    assert chosen(dialog)[4] == "場所"

    choose(dialog, 2, "場所")
    settled()
    assert chosen(dialog)[2] == "場所"
    assert chosen(dialog)[4] == "（使わない）"

    choose(dialog, 1, "（使わない）")
    settled()
    assert not dialog.take_button.isEnabled()
    assert "本文の列が選ばれていません" in dialog.summary.text()
    dialog.reject()


def test_duplicates_come_in_only_on_wish(
    open_file: OpenFile, ledger: Path, desk: Desk, settled: Settled
) -> None:
    """The same file again brings nothing; the button says what the tick would bring."""
    open_file(ledger).take()
    settled()
    again = open_file(ledger)
    assert not again.take_button.isEnabled()
    assert again.duplicates.isVisible()

    again.duplicates.setChecked(True)
    assert again.take_button.text() == "2件を取り込む"
    again.reject()


def test_the_bad_rows_go_to_a_file(
    open_file: OpenFile, ledger: Path, tmp_path: Path, settled: Settled
) -> None:
    """With the reason beside each, to be corrected and imported."""
    dialog = open_file(ledger)
    out = tmp_path / "直す行.csv"
    dialog.bad.save(out)
    settled()

    content = out.read_text("utf-8-sig")
    assert "日付がおかしい行" in content
    assert "髙塚公園" not in content
    dialog.reject()


def test_a_mapping_is_saved_and_used_again(
    open_file: OpenFile,
    ledger: Path,
    tmp_path: Path,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Next month's file has the same columns."""
    saved = tmp_path / "対応.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(saved), ""))
    dialog = open_file(ledger)
    choose(dialog, 4, "場所")
    settled()
    dialog.mapping_files.save_button.click()
    settled()
    dialog.reject()

    again = open_file(ledger)
    assert chosen(again)[4] != "場所"
    again.mapping_files.load_button.click()
    settled()
    assert chosen(again)[4] == "場所"
    again.reject()


def test_an_import_that_is_stopped_keeps_nothing(
    open_file: OpenFile, desk: Desk, tmp_path: Path, settled: Settled, qtbot: QtBot
) -> None:
    """All or nothing, and the dialog stays open and says so."""
    path = tmp_path / "多い.csv"
    rows = "".join(f"2024/5/{1 + n % 28},要望その{n}\n" for n in range(3000))
    path.write_text("受付日,本文\n" + rows, "utf-8")
    before = desk.voices.count(VoiceFilter())
    dialog = open_file(path)
    dialog.take()
    dialog.cancel_button.click()
    settled()

    assert desk.voices.count(VoiceFilter()) == before
    assert "何も取り込んでいません" in dialog.summary.text()
    assert dialog.take_button.isEnabled()
    dialog.reject()


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02\xff\xfe" * 50, b"PK\x03\x04 broken"])
def test_a_file_that_cannot_be_read_is_said(
    open_file: OpenFile, tmp_path: Path, content: bytes
) -> None:
    """In a sentence, in the dialog, without a button that would take it."""
    path = tmp_path / "壊れた.xlsx"
    path.write_bytes(content)
    dialog = open_file(path)

    assert dialog.trouble.isVisible()
    assert dialog.trouble.accessibleName()
    assert not dialog.take_button.isEnabled()
    dialog.reject()


def test_another_file_is_dropped_on_the_dialog(
    open_file: OpenFile, ledger: Path, tmp_path: Path, settled: Settled
) -> None:
    """The columns of the second file replace those of the first."""
    other = tmp_path / "別の.csv"
    other.write_text("日付,意見\n2024/5/1,歩道が狭い\n", "utf-8-sig")
    dialog = open_file(ledger)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(other))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(dialog, QDragEnterEvent(QPoint(9, 9), copy, mime, left, none))
    QApplication.sendEvent(dialog, QDropEvent(QPointF(9, 9), copy, mime, left, none))
    settled()

    assert chosen(dialog) == ["受付日", "本文"]
    assert dialog.take_button.text() == "1件を取り込む"
    dialog.reject()


@pytest.mark.parametrize("name", ["一覧.csv", "一覧.xlsx"])
def test_what_the_list_shows_is_written_to_a_file(
    ui: UiContext,
    desk: Desk,
    window: RecordingWindow,
    parent: QWidget,
    tmp_path: Path,
    settled: Settled,
    name: str,
) -> None:
    """The rows of the filter alone, without contacts, and it is said."""
    out = tmp_path / name
    export.export_to(ui, parent, VoiceFilter(query="ブランコ"), NEWEST, out)
    settled()

    assert "1件" in window.said[-1][0]
    preview = desk.preview_import(out)
    assert preview.voices + preview.duplicates == 1
    assert "髙橋" not in str(preview.table.rows)


def test_the_next_file_with_these_heads_is_read_as_the_last_and_values_fill_all_rows(
    open_file: OpenFile, desk: Desk, tmp_path: Path, settled: Settled
) -> None:
    """The centres send the same list every month; a list of one programme has one source."""
    path = tmp_path / "十月.csv"
    path.write_text("A,B,C\n昨日,街灯が暗い,駅前\n昨日,草が高い,公園\n", encoding="utf-8")
    dialog = open_file(path)
    for column, name in enumerate(("received_on", "text", "place")):
        combo = dialog.table.combos[column]
        combo.setCurrentIndex(combo.findData(name))
        combo.activated.emit(combo.currentIndex())
        settled()
    source = desk.city.sources()[-1]
    dialog.defaults["source"].set_current_id(source.id)
    dialog.defaults["source"].chosen.emit(source.id)
    settled()
    dialog.take()
    settled()
    kept = desk.voices.rows(desk.voices.ids(VoiceFilter(), limit=2))
    assert {row.source for row in kept} == {source.name}

    again = tmp_path / "十一月.csv"
    again.write_text("A,B,C\n昨日,溝のふたがない,川沿い\n", encoding="utf-8")
    dialog = open_file(again)
    assert "前回の列の対応" in dialog._facts.text()
    assert [combo.currentData() for combo in dialog.table.combos] == [
        "received_on",
        "text",
        "place",
    ]
    assert dialog.defaults["source"].current_id() == source.id
    dialog.close()


def test_cells_that_were_copied_come_in_and_leave_no_file(
    ui: UiContext, parent: QWidget, desk: Desk, settled: Settled, qtbot: QtBot
) -> None:
    dialog = ImportDialog(ui, parent)
    dialog.open_text("受付日\t内容\n2026/11/20\t街灯が暗い、本当に暗い\n2026/11/21\t草が高い\n")
    settled()
    assert dialog.preview.voices == 2
    dialog.take()
    settled()
    qtbot.waitUntil(lambda: not list((desk.data_dir / "pasted").iterdir()))
    assert desk.voices.count(VoiceFilter(query="街灯が暗い、本当に暗い")) == 1
