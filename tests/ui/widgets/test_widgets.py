"""The small widgets: dates as clerks write them, names by reading, chips, saving by itself."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from wardapp.domain.changes import Changes
from wardapp.domain.voice import VoiceDraft
from wardapp.errors import DiskFull
from wardapp.ui.context import UiContext
from wardapp.ui.widgets import (
    AutoSave,
    Chip,
    ChipBar,
    HistoryView,
    MessageBar,
    NameCombo,
    SearchField,
    WarekiDateEdit,
)
from wardapp.ui.widgets.flow import FlowLayout
from wardapp.ui.widgets.paragraph import Paragraph

TODAY = dt.date(2026, 11, 23)


def test_a_date_is_read_as_a_clerk_types_it_and_shown_in_wareki(qtbot: QtBot) -> None:
    edit = WarekiDateEdit(lambda: TODAY)
    qtbot.addWidget(edit)
    told: list[object] = []
    edit.date_changed.connect(told.append)
    for typed, meant in (
        ("１１／３", dt.date(2026, 11, 3)),
        ("昨日", dt.date(2026, 11, 22)),
        ("R6.5.3", dt.date(2024, 5, 3)),
    ):
        edit.setText(typed)
        edit.editingFinished.emit()
        assert told[-1] == meant

    assert edit.text() == "令和6年5月3日（金）"


def test_a_date_that_does_not_exist_is_never_taken(qtbot: QtBot) -> None:
    edit = WarekiDateEdit(lambda: TODAY)
    qtbot.addWidget(edit)
    edit.set_date(TODAY)
    edit.setText("令和6年2月30日")
    with qtbot.waitSignal(edit.misread) as said:
        edit.editingFinished.emit()

    assert "日付として読み取れません" in said.args[0]
    assert edit.date() == TODAY
    assert not edit.is_understood()


def test_the_arrows_move_a_date_by_a_day(qtbot: QtBot) -> None:
    edit = WarekiDateEdit(lambda: TODAY)
    qtbot.addWidget(edit)
    edit.set_date(TODAY)
    qtbot.keyClick(edit, Qt.Key.Key_Down)

    assert edit.date() == TODAY - dt.timedelta(days=1)


def test_a_name_is_found_by_part_of_its_reading(qtbot: QtBot) -> None:
    combo = NameCombo()
    qtbot.addWidget(combo)
    combo.set_items(
        [
            ("1", "日明校区", "ひあがり"),
            ("2", "板櫃校区", "いたびつ"),
            ("3", "北小倉校区", "きたこくら"),
        ]
    )
    told: list[object] = []
    combo.chosen.connect(told.append)
    combo.setEditText("ヒアガ")
    combo.lineEdit().editingFinished.emit()

    assert told == ["1"]
    assert combo.currentText() == "日明校区"


def test_a_name_that_is_not_known_is_marked_and_not_taken(qtbot: QtBot) -> None:
    combo = NameCombo()
    qtbot.addWidget(combo)
    combo.set_items([("1", "日明校区", "ひあがり")])
    combo.set_current_id("1")
    combo.setEditText("どこか")
    combo.lineEdit().editingFinished.emit()

    assert combo.current_id() == "1"
    assert combo.typed_text() == "どこか"
    assert combo.property("wrong")


def test_the_wheel_over_a_form_changes_nothing(qtbot: QtBot) -> None:
    combo = NameCombo()
    qtbot.addWidget(combo)
    combo.set_items([("1", "一", ""), ("2", "二", "")])
    combo.set_current_id("1")

    assert combo.current_id() == "1"


def test_chips_are_taken_off_one_by_one(qtbot: QtBot) -> None:
    bar = ChipBar()
    qtbot.addWidget(bar)
    bar.set_chips([Chip("a", "状態：受付"), Chip("b", "校区：日明")])
    with qtbot.waitSignal(bar.removed) as gone:
        bar._buttons[1].click()

    assert gone.args == ["b"]


def test_search_waits_for_a_pause_and_enter_does_not(qtbot: QtBot) -> None:
    field = SearchField("探す")
    qtbot.addWidget(field)
    told: list[str] = []
    field.searched.connect(told.append)
    field.setText("公")
    field.setText("公園")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.wait(200)

    assert told == ["公園"]


def test_the_message_offers_to_take_back(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(600, 400)
    parent.show()
    taken: list[int] = []
    bar = MessageBar(parent)
    bar.say("1件をごみ箱に移しました。", undo=lambda: taken.append(1))
    bar._undo.click()

    assert taken == [1]
    assert bar.text == ""


def test_an_edited_record_saves_itself_once_and_says_so(
    ui: UiContext, settled: Callable[[], None], qtbot: QtBot
) -> None:
    voice = ui.desk.voices.keep(VoiceDraft(text="声")).id
    owner = QWidget()
    qtbot.addWidget(owner)
    writes: list[dict[str, Any]] = []

    def save(record_id: str, fields: dict[str, Any]) -> Changes:
        writes.append(fields)
        return ui.desk.voices.edit(record_id, **fields)

    auto = AutoSave(ui, save, owner, pause_ms=50)
    for text in ("要", "要旨", "要旨です"):
        auto.note(voice, "summary", text)
    auto.note(voice, "place", "公園前")
    with qtbot.waitSignal(auto.saved):
        pass
    settled()

    assert writes == [{"summary": "要旨です", "place": "公園前"}]
    assert ui.desk.voices.get(voice).summary == "要旨です"
    assert auto.label.text().startswith("保存しました")
    assert auto.is_clean


def test_what_could_not_be_saved_stays_and_is_tried_again(
    ui: UiContext, settled: Callable[[], None], qtbot: QtBot
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    full = [True]
    kept: list[dict[str, Any]] = []

    def save(_record_id: str, fields: dict[str, Any]) -> Changes:
        if full[0]:
            raise DiskFull
        kept.append(fields)
        return Changes()

    auto = AutoSave(ui, save, owner, pause_ms=10)
    auto.note("1", "summary", "大事な言葉")
    with qtbot.waitSignal(auto.failed):
        pass
    assert "保存できませんでした" in auto.label.text()
    assert auto.pending("1") == {"summary": "大事な言葉"}
    full[0] = False
    auto.flush()
    settled()

    assert kept == [{"summary": "大事な言葉"}]


def test_the_history_says_what_was_and_what_is(ui: UiContext, qtbot: QtBot) -> None:
    voice = ui.desk.voices.keep(VoiceDraft(text="声")).id
    ui.desk.voices.edit(voice, summary="まえ")
    ui.desk.voices.edit(voice, summary="あと")
    view = HistoryView()
    qtbot.addWidget(view)
    view.show_entries(ui.desk.history(voice))

    text = view.toPlainText()
    assert "要旨" in text
    assert "まえ → あと" in text
    assert ui.desk.person.name in text


def test_a_paragraph_shows_what_was_written_with_room_between_its_lines(qtbot: QtBot) -> None:
    text = "<b>太字</b>と　全角の空白 & 記号"
    paragraph, label = Paragraph(text), QLabel("一行")
    for widget in (paragraph, label):
        qtbot.addWidget(widget)
    assert paragraph.text() == text

    paragraph.setText("一行")
    assert paragraph.heightForWidth(300) == label.sizeHint().height()
    many = "長い説明は、いくつもの行に折り返して読みます。" * 6
    paragraph.setText(many)
    label.setText(many)
    label.setWordWrap(True)
    assert paragraph.heightForWidth(300) > label.heightForWidth(300) * 1.3


def test_lines_that_wrap_keep_their_height_and_one_may_take_the_rest(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder, 10)
    parts = [QWidget() for _ in range(3)]
    for part in parts:
        part.setFixedHeight(20)
        part.setMinimumWidth(100)
        flow.addWidget(part)
    flow.grow(parts[2])
    holder.resize(250, 200)
    holder.show()
    qtbot.waitUntil(lambda: parts[2].y() > parts[0].y())

    assert holder.minimumSizeHint().height() == 50
    assert parts[2].width() == 250
