"""The voices are found, read, changed, taken back and thrown away, in the window and by keyboard."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from wardapp.desk import Desk
from wardapp.domain.city import Role
from wardapp.domain.voice import VoiceDraft, VoiceState
from wardapp.domain.voice_list import Sort, VoiceFilter
from wardapp.ui.context import UiContext
from wardapp.ui.errors import ErrorDialog
from wardapp.ui.voices.page import VoicesPage
from wardapp.ui.voices.table_model import COLUMNS

if TYPE_CHECKING:
    from tests.ui.conftest import RecordingWindow

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Settled = Callable[[], None]
TypeText = Callable[..., None]
WORDS = ("街灯が消えている", "歩道が狭い", "ブランコが錆びている", "ありがとうございました")


@pytest.fixture
def ids(desk: Desk) -> list[str]:
    """Four voices of four days, newest first, besides the sample's one."""
    kept = [
        desk.voices.keep(VoiceDraft(text=text, received_on=dt.date(2026, 11, 20 - n))).id
        for n, text in enumerate(WORDS)
    ]
    assert desk.voices.count(VoiceFilter()) == 5
    return kept


@pytest.fixture
def page(ui: UiContext, ids: list[str], qtbot: QtBot, settled: Settled) -> VoicesPage:
    """The page in a window of its own, with its list shown."""
    page = VoicesPage(ui)
    qtbot.addWidget(page)
    page.resize(1240, 800)
    with qtbot.waitExposed(page):
        page.show()
    page.activate()
    settled()
    return page


@pytest.fixture
def wait(page: VoicesPage, qtbot: QtBot, settled: Settled) -> Settled:
    """Wait until the list was read anew after a change."""

    def wait() -> None:
        settled()
        qtbot.waitUntil(lambda: not page.listing.pause.isActive())
        settled()

    return wait


def texts(page: VoicesPage) -> list[str]:
    """What the list shows, from the top."""
    column = COLUMNS.index("text")
    return [str(page.model.index(row, column).data()) for row in range(page.model.rowCount())]


def select(page: VoicesPage, *rows: int) -> None:
    """Select these rows, the first one being the current."""
    page.table.go_to(rows[0])
    flags = QItemSelectionModel.SelectionFlag
    for row in rows[1:]:
        index = page.model.index(row, 0)
        page.table.selectionModel().select(index, flags.Select | flags.Rows)


def drop(widget: VoicesPage | object, paths: list[Path]) -> bool:
    """Drag files over a widget and let them go; return whether they were welcome."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), copy, mime, left, none)
    enter.ignore()
    QApplication.sendEvent(widget, enter)  # type: ignore[arg-type]
    if not enter.isAccepted():
        return False
    event = QDropEvent(QPointF(5, 5), copy, mime, left, none)
    QApplication.sendEvent(widget, event)  # type: ignore[arg-type]
    return True


# -- finding -------------------------------------------------------------------------------------


def test_the_newest_voice_is_read_at_once(page: VoicesPage, ids: list[str]) -> None:
    """The list is newest first, its first voice is shown, and the list has the focus."""
    assert texts(page)[0] == WORDS[0]
    assert page.pane.voice is not None
    assert page.pane.voice.id == ids[0]
    assert QApplication.focusWidget() is page.table


def test_one_character_finds(page: VoicesPage, settled: Settled, type_text: TypeText) -> None:
    """Ctrl+F, one kanji, Enter: the list shows what has it, and the first one is read."""
    QTest.keyClick(page.table, Qt.Key.Key_F, CTRL)
    assert QApplication.focusWidget() is page.search
    type_text("錆")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    settled()

    assert texts(page) == [WORDS[2]]
    assert page.pane.voice is not None
    assert page.pane.voice.text == WORDS[2]
    assert QApplication.focusWidget() is page.table


def test_nothing_found_is_said(page: VoicesPage, settled: Settled) -> None:
    """An empty list says why, and does not offer to take a voice."""
    page.focus_search("どこにもない言葉")
    settled()

    assert page.listing.stack.currentWidget() is page.listing.nothing
    assert not page.listing.nothing.button.isVisible()


def test_filters_are_chips_that_come_off(
    page: VoicesPage, desk: Desk, ids: list[str], wait: Settled
) -> None:
    """What is ticked stands there in words; taking it off shows all again."""
    desk.voices.edit(ids[1], state=VoiceState.CLOSED)
    page.filters.set_values("states", frozenset({VoiceState.CLOSED}))
    wait()
    assert texts(page) == [WORDS[1]]
    assert [chip.label for chip in page.filters.bar.chips] == ["完了"]

    page.filters.bar.removed.emit(page.filters.bar.chips[0].key)
    wait()
    assert len(texts(page)) == 5


def test_a_filter_is_saved_under_a_name(page: VoicesPage, desk: Desk, wait: Settled) -> None:
    """It comes back with one choice, also after the program was closed."""
    page.filters.set_values("states", frozenset({VoiceState.ANSWERED}))
    page.filters.bar.save_named.emit("回答済のもの")
    wait()
    page.filters.clear()
    wait()
    page.filters.bar.saved_chosen.emit("回答済のもの")
    wait()

    assert desk.filters.names() == ["回答済のもの"]
    assert texts(page) == ["公園のブランコが壊れている"]


def test_a_head_sorts_and_sorts_back(page: VoicesPage, settled: Settled) -> None:
    """A second click turns the order round."""
    page.table.sort_chosen.emit(Sort("received_on", descending=False))
    settled()

    assert texts(page)[-1] == WORDS[0]
    head = page.table.horizontalHeader()
    assert head.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder


def test_columns_are_remembered(page: VoicesPage, ui: UiContext, qtbot: QtBot) -> None:
    """What was hidden stays hidden for the next start."""
    column = COLUMNS.index("category")
    page.table.show_column(column, shown=False)
    again = VoicesPage(ui)
    qtbot.addWidget(again)

    assert again.table.isColumnHidden(column)
    again.table.show_column(column, shown=True)


# -- the selection -------------------------------------------------------------------------------


def test_j_and_k_go_through_the_list(page: VoicesPage, ids: list[str], settled: Settled) -> None:
    """As in a mail program; in a field they are letters."""
    QTest.keyClick(page.table, Qt.Key.Key_J)
    QTest.keyClick(page.table, Qt.Key.Key_J)
    QTest.keyClick(page.table, Qt.Key.Key_K)
    settled()
    assert page.pane.voice is not None
    assert page.pane.voice.id == ids[1]

    page.search.setFocus()
    QTest.keyClick(page.search, Qt.Key.Key_J)
    settled()
    assert page.search.text() == "j"


def test_a_new_voice_moves_no_selection(
    page: VoicesPage, ui: UiContext, desk: Desk, ids: list[str], wait: Settled
) -> None:
    """Somebody else's voice arrives above; what was selected is selected, what was read is read."""
    select(page, 1, 3)
    wait()
    ui.changed.tell(desk.voices.keep(VoiceDraft(text="いま届いた")), None)
    wait()

    assert texts(page)[0] == "いま届いた"
    assert page.table.selected_keys() == [desk.voices.key_of(i) for i in (ids[1], ids[3])]


def test_a_voice_that_its_filter_hides_is_still_read(
    page: VoicesPage, ui: UiContext, desk: Desk, ids: list[str], wait: Settled
) -> None:
    """Editing the searched word away does not take the voice from under the clerk's hands."""
    page.focus_search("歩道")
    wait()
    ui.changed.tell(desk.voices.edit(ids[1], text="道が細い"), None)
    wait()

    assert texts(page) == []
    assert page.pane.voice is not None
    assert page.pane.voice.text == "道が細い"


def test_everything_selected_means_everything(
    page: VoicesPage, desk: Desk, window: RecordingWindow, wait: Settled
) -> None:
    """Ctrl+A takes also the rows that were never read, in one step that can be undone."""
    desk.voices.keep_many((VoiceDraft(text=f"声{n}"), None) for n in range(400))
    page.listing.reload()
    wait()
    page.table.selectAll()
    page.work.set_state(VoiceState.CLOSED)
    wait()
    assert desk.voices.state_counts(VoiceFilter())[VoiceState.CLOSED] == 405

    said, undo = window.said[-1]
    assert "405件" in said
    assert undo is not None
    undo()
    wait()
    assert desk.voices.state_counts(VoiceFilter())[VoiceState.CLOSED] == 0


def test_several_selected_offer_what_can_be_done(page: VoicesPage, settled: Settled) -> None:
    """The pane says how many, with the same actions as the menu at the cursor."""
    select(page, 0, 2)
    settled()

    assert page._reading.currentWidget() is page.panel
    words = [action.text() for action in page.work.menu().actions() if action.text()]
    assert words == [
        "一つにまとめる（M）",
        "同じ案件にする（L）",
        "同じ方の声にする（P）",
        "論点に分ける（S）",
        "状態を変える",
        "区長要望の根拠にする",
        "結果を知らせる",
        "課題にする・加える",
        "ごみ箱へ移す",
    ]


def test_two_keystrokes_merge_or_link_the_selected_voices(
    page: VoicesPage, desk: Desk, ids: list[str], wait: Settled
) -> None:
    """M merges into the one that came first, L makes one matter; Ctrl+Z takes it back."""
    select(page, 0, 1)
    QTest.keyClick(page.table, Qt.Key.Key_L)
    wait()
    assert desk.matters.links(ids[0]).same_matter == (ids[1],)

    select(page, 0, 1)
    QTest.keyClick(page.table, Qt.Key.Key_M)
    wait()

    assert desk.matters.links(ids[0]).merged_into == ids[1]
    desk.undo()
    assert desk.matters.links(ids[0]).merged_into == ""


def test_selected_voices_become_a_request(
    page: VoicesPage, desk: Desk, window: RecordingWindow, ids: list[str], wait: Settled
) -> None:
    """Ctrl+R begins a request with them as its evidence, and goes there."""
    select(page, 0, 1)
    QTest.keyClick(page.table, Qt.Key.Key_R, CTRL)
    wait()

    kind, request = window.opened[-1]
    assert kind == "request"
    assert {row.voice.id for row in desk.requests.evidence(request)} == {ids[0], ids[1]}


def test_selected_voices_join_a_request_that_is_being_written(
    page: VoicesPage, desk: Desk, ids: list[str], wait: Settled
) -> None:
    """The drafts of this office are offered by their titles."""
    offered = {r.title: r.id for r in page.panel.menus.requests}
    select(page, 0, 1)
    page.work.link_to(offered["公園の更新"])
    wait()

    evidence = {row.voice.id for row in desk.requests.evidence(offered["公園の更新"])}
    assert {ids[0], ids[1]} < evidence


# -- reading and editing -------------------------------------------------------------------------


def test_an_edit_saves_itself_and_is_in_the_history(
    page: VoicesPage, desk: Desk, ids: list[str], wait: Settled, type_text: TypeText
) -> None:
    """No button: after a pause it is kept, and the history says what was and what is."""
    type_text("要旨です", page.pane.summary)
    page.pane.auto.flush()
    wait()

    assert desk.voices.get(ids[0]).summary == "要旨です"
    assert any(entry.after == "要旨です" for entry in desk.history(ids[0]))


def test_going_on_saves_what_was_typed(
    page: VoicesPage, desk: Desk, ids: list[str], wait: Settled, type_text: TypeText
) -> None:
    """Another voice is selected within the pause; the words go to the one they were typed for."""
    type_text("東町", page.pane.place)
    page.table.step(1)
    wait()

    assert desk.voices.get(ids[0]).place == "東町"
    assert desk.voices.get(ids[1]).place == ""


def test_an_emptied_text_is_not_kept_and_said(
    page: VoicesPage, desk: Desk, ids: list[str], wait: Settled
) -> None:
    """A voice without words is none."""
    page.pane.text.setFocus()
    QTest.keyClick(page.pane.text, Qt.Key.Key_A, CTRL)
    QTest.keyClick(page.pane.text, Qt.Key.Key_Delete)
    page.pane.auto.flush()
    wait()

    assert "空にできません" in page.pane.text.accessibleDescription()
    assert desk.voices.get(ids[0]).text == WORDS[0]


def test_a_state_is_a_button_and_can_be_undone(
    page: VoicesPage, desk: Desk, window: RecordingWindow, ids: list[str], wait: Settled
) -> None:
    """対応中にする, and the message has 元に戻す."""
    page.pane.step_buttons[VoiceState.IN_PROGRESS].click()
    wait()
    assert desk.voices.get(ids[0]).state is VoiceState.IN_PROGRESS
    assert not page.pane.step_buttons[VoiceState.IN_PROGRESS].isVisible()

    _said, undo = window.said[-1]
    assert undo is not None
    undo()
    wait()
    assert desk.voices.get(ids[0]).state is VoiceState.RECEIVED
    assert page.pane.step_buttons[VoiceState.IN_PROGRESS].isVisible()


def test_an_answer_makes_the_voice_answered(
    page: VoicesPage, desk: Desk, ids: list[str], wait: Settled, type_text: TypeText
) -> None:
    """What was answered is recorded with the day, and the state follows."""
    type_text("修繕しました", page.pane.responses.text)
    page.pane.responses.answer_button.click()
    wait()

    assert desk.voices.responses(ids[0])[0].is_answer
    assert desk.voices.get(ids[0]).state is VoiceState.ANSWERED
    assert page.pane.responses.text.toPlainText() == ""


def test_the_contact_is_kept_apart(
    page: VoicesPage, desk: Desk, ids: list[str], wait: Settled, type_text: TypeText
) -> None:
    """Personal data has its own block, its own record and saves itself."""
    type_text("090-1234-5678", page.pane.contact.fields["phone"])
    page.pane.contact.auto.flush()
    wait()

    contact = desk.voices.contact(ids[0])
    assert contact is not None
    assert contact.phone == "090-1234-5678"


def test_files_dropped_on_a_voice_are_attached(
    page: VoicesPage,
    desk: Desk,
    window: RecordingWindow,
    ids: list[str],
    wait: Settled,
    tmp_path: Path,
) -> None:
    """Two files, encrypted on disk, read back byte for byte, saved elsewhere on wish."""
    files = [tmp_path / "写真.jpg", tmp_path / "メモ.txt"]
    for file in files:
        file.write_bytes(file.name.encode() * 700)
    assert drop(page.pane, files)
    wait()

    attached = desk.voices.attachments(ids[0])
    assert [a.name for a in attached] == ["写真.jpg", "メモ.txt"]
    stored = [p for p in (desk.data_dir / "attachments").rglob("*") if p.is_file()]
    assert all("写真".encode() not in p.read_bytes() for p in stored)

    page.pane.attachments.save_to(attached[0], tmp_path / "控え.jpg")
    wait()
    assert (tmp_path / "控え.jpg").read_bytes() == files[0].read_bytes()
    assert "控え.jpg" in window.said[-1][0]


def test_a_file_that_cannot_be_attached_is_said(
    page: VoicesPage, desk: Desk, ids: list[str], wait: Settled, tmp_path: Path
) -> None:
    """An empty file is refused in a sentence; nothing is attached."""
    empty = tmp_path / "空.txt"
    empty.touch()
    drop(page.pane, [empty])
    wait()

    dialogs = page.findChildren(ErrorDialog)
    assert dialogs
    dialogs[0].accept()
    assert desk.voices.attachments(ids[0]) == ()


def test_another_wards_voice_is_read_only(
    page: VoicesPage, desk: Desk, wait: Settled, ids: list[str]
) -> None:
    """It came through the share: it can be read here, not changed, and has no contact here."""
    office = desk.city.find("office", "南区役所")
    with desk.database.write() as writing:
        writing.execute("UPDATE voice SET office_id = ? WHERE id = ?", (office, ids[0]))
    page.show_record(ids[0])
    wait()

    assert page.pane.text.isReadOnly()
    assert not page.pane.contact.fields["phone"].isVisible()
    assert not any(button.isVisible() for button in page.pane.step_buttons.values())
    assert not drop(page.pane, [Path(__file__)])


# -- the bin -------------------------------------------------------------------------------------


def test_delete_moves_to_the_bin_and_goes_on(
    page: VoicesPage, desk: Desk, window: RecordingWindow, ids: list[str], wait: Settled
) -> None:
    """Del asks nothing, can be undone, and the next voice is read."""
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    wait()
    assert desk.voices.get(ids[0]).discarded_at is not None
    assert page.pane.voice is not None
    assert page.pane.voice.id == ids[1]

    _said, undo = window.said[-1]
    assert undo is not None
    undo()
    wait()
    assert desk.voices.get(ids[0]).discarded_at is None


def test_delete_in_a_field_deletes_a_letter(
    page: VoicesPage, desk: Desk, ids: list[str], wait: Settled
) -> None:
    """The same key where one writes is a correction."""
    page.pane.summary.setFocus()
    QTest.keyClick(page.pane.summary, Qt.Key.Key_Delete)
    wait()

    assert desk.voices.get(ids[0]).discarded_at is None


def test_the_bin_gives_back(page: VoicesPage, desk: Desk, ids: list[str], wait: Settled) -> None:
    """ごみ箱 shows what was thrown away, read-only, with a button that brings it back."""
    page.work.discard()
    wait()
    page.bin_button.click()
    wait()
    assert texts(page) == [WORDS[0]]
    assert page.pane.text.isReadOnly()
    assert page.pane.restore_button.isVisible()

    page.pane.restore_button.click()
    wait()
    assert desk.voices.get(ids[0]).discarded_at is None
    assert page.listing.stack.currentWidget() is page.listing.nothing


def test_only_an_administrator_empties_the_bin(
    page: VoicesPage,
    desk: Desk,
    ids: list[str],
    wait: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Others do not even see the button; it asks first, and then it is for good."""
    page.work.discard()
    wait()
    page.bin_button.click()
    wait()
    assert not page.empty_button.isVisible()

    desk.city.edit("person", desk.person.id, role=Role.ADMINISTRATOR)
    page._name_bin(shown=True)
    assert page.empty_button.isVisible()
    yes = QMessageBox.StandardButton.Yes
    monkeypatch.setattr(QMessageBox, "question", lambda *_: yes)
    page.empty_button.click()
    wait()
    assert desk.voices.count(VoiceFilter(discarded=True)) == 0
    assert desk.voices.count(VoiceFilter()) == 4


# -- for everybody -------------------------------------------------------------------------------


def test_every_control_has_a_name(page: VoicesPage) -> None:
    """A screen reader says what each control is."""
    nameless = [
        widget
        for kind in (QAbstractButton, QComboBox, QLineEdit)
        for widget in page.findChildren(kind)
        if not (widget.accessibleName() or getattr(widget, "text", str)())
        and not isinstance(widget.parent(), QComboBox | QLineEdit)
        and not widget.objectName().startswith("qt_")
        and widget.window() is page.window()
        and not widget.isHidden()
    ]

    assert nameless == []
