"""What is chosen at the left of a page is on the page; seats are moved on the page itself."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import docx
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QRadioButton
from pytestqt.qtbot import QtBot

from wardapp.desk import Desk, seating
from wardapp.desk.document_options import chosen
from wardapp.domain.meeting import MeetingKind
from wardapp.ui.printing.preview_dialog import PreviewDialog, open_preview

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext

Settled = Callable[[], None]


@pytest.fixture
def meeting(desk: Desk) -> str:
    """A meeting of ward mayors with one item that has a presenter, and its members."""
    record = desk.meetings.add(MeetingKind.WARD_MAYORS, dt.date(2026, 12, 8)).id
    desk.meetings.add_item(record, title="要望の取りまとめ", presenter="区政推進課長")
    for name, rank, office in (
        ("武田 一郎", 10, "見本市"),
        ("森 正", 30, "総務市民局"),
        ("辻 薫", 30, "建設局"),
        ("西 次郎", 40, "北区役所"),
        ("東 三郎", 40, "北区役所"),
    ):
        desk.meetings.add_attendee(record, name=name, rank=rank, office_name=office)
    return record


def preview(ui: UiContext, qtbot: QtBot, document: str, record: str) -> PreviewDialog:
    dialog = open_preview(ui, document, record)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.document_shown, timeout=10_000):
        pass
    return dialog


def text_of(dialog: PreviewDialog) -> str:
    return "".join(dialog.view.accessibleDescription().split())


def seats_now(desk: Desk, meeting: str) -> dict[str, str]:
    return {seat.place: seat.guest.id for seat in seating.seats_of(desk, meeting)}


def test_a_switch_is_on_the_page_and_is_kept_for_the_next_time(
    ui: UiContext, desk: Desk, qtbot: QtBot, meeting: str
) -> None:
    dialog = preview(ui, qtbot, "次第", meeting)
    assert "区政推進課長" in text_of(dialog)
    assert dialog.side is not None
    switch = next(b for b in dialog.side.findChildren(QCheckBox) if b.text() == "説明者")

    with qtbot.waitSignal(dialog.document_shown, timeout=10_000):
        switch.click()

    assert "区政推進課長" not in text_of(dialog)
    assert "要望の取りまとめ" in text_of(dialog)
    assert chosen(desk, "次第")["presenters"] is False


def test_the_secretariats_copy_says_so_and_holds_the_internal_note(
    ui: UiContext, desk: Desk, qtbot: QtBot, meeting: str
) -> None:
    item = desk.meetings.items(meeting)[0]
    desk.meetings.edit_item(item.id, note="市長が退席する前に終える")
    dialog = preview(ui, qtbot, "次第", meeting)
    assert "退席" not in text_of(dialog)
    assert dialog.side is not None
    copy = next(b for b in dialog.side.findChildren(QRadioButton) if b.text() == "事務局用")

    with qtbot.waitSignal(dialog.document_shown, timeout=10_000):
        copy.click()

    assert "市長が退席する前に終える" in text_of(dialog)
    assert "（事務局用）" in text_of(dialog)


def test_a_change_leaves_the_page_where_it_was_read(
    ui: UiContext, desk: Desk, qtbot: QtBot, meeting: str, settled: Settled
) -> None:
    for number in range(70):
        desk.meetings.add_item(meeting, title=f"議題{number}")
    dialog = preview(ui, qtbot, "次第", meeting)
    # The pages are laid out anew when the strip of small ones has come.
    settled()
    dialog.view.go_to(1)
    before = dialog.view.verticalScrollBar().value()
    assert dialog.side is not None
    switch = next(b for b in dialog.side.findChildren(QCheckBox) if b.text() == "所要時間")

    with qtbot.waitSignal(dialog.document_shown, timeout=10_000):
        switch.click()

    assert abs(dialog.view.verticalScrollBar().value() - before) < 40
    assert dialog.view.page == 1


def test_two_seats_change_places_by_the_mouse(
    ui: UiContext, desk: Desk, qtbot: QtBot, meeting: str, settled: Settled
) -> None:
    dialog = preview(ui, qtbot, "席次表", meeting)
    settled()
    before = seats_now(desk, meeting)
    first, second = before["left-1-1"], before["right-1-1"]
    assert dialog.seats is not None
    overlay = dialog.seats.overlay

    start, end = (overlay.rect_of(guest).center().toPoint() for guest in (first, second))
    QTest.mousePress(overlay, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(overlay, start + QPoint(20, 20))
    QTest.mouseMove(overlay, end)
    with qtbot.waitSignal(dialog.document_shown, timeout=10_000):
        QTest.mouseRelease(overlay, Qt.MouseButton.LeftButton, pos=end)

    after = seats_now(desk, meeting)
    assert (after["left-1-1"], after["right-1-1"]) == (second, first)
    assert desk.undo_label() == "席の変更"


def test_two_seats_change_places_by_keys_and_go_back_by_rule(
    ui: UiContext, desk: Desk, qtbot: QtBot, meeting: str, settled: Settled
) -> None:
    dialog = preview(ui, qtbot, "席次表", meeting)
    settled()
    before = seats_now(desk, meeting)
    assert dialog.seats is not None
    overlay = dialog.seats.overlay
    overlay.choose(before["left-1-1"])

    QTest.keyClick(overlay, Qt.Key.Key_Return)
    QTest.keyClick(overlay, Qt.Key.Key_Down)
    assert overlay.is_lifted
    assert "の席へ" in overlay.accessibleDescription()
    with qtbot.waitSignal(dialog.document_shown, timeout=10_000):
        QTest.keyClick(overlay, Qt.Key.Key_Return)
    settled()
    assert seats_now(desk, meeting)["left-1-2"] == before["left-1-1"]

    with qtbot.waitSignal(dialog.document_shown, timeout=10_000):
        dialog.seats.by_rule.click()
    assert seats_now(desk, meeting) == before


def test_a_document_is_saved_for_word_with_what_was_chosen(
    ui: UiContext,
    qtbot: QtBot,
    meeting: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    settled: Settled,
) -> None:
    dialog = preview(ui, qtbot, "次第", meeting)
    target = tmp_path / "次第.docx"
    monkeypatch.setattr(dialog, "ask_file", lambda *_: str(target))

    dialog.ask_and_save_word()
    settled()

    said = "".join(p.text for p in docx.Document(io.BytesIO(target.read_bytes())).paragraphs)
    assert "要望の取りまとめ" in said
    assert "区政推進課長" in said
