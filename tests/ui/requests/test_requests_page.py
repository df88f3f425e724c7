"""A request is written, backed by voices, stepped and found, in the window and by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.helpers.acting import become, decide, pretend, submit

from wardapp.desk import Desk
from wardapp.domain.city import Role
from wardapp.domain.request import Importance, Outcome, RequestState, WardRequest
from wardapp.domain.voice import VoiceDraft
from wardapp.ui.context import UiContext
from wardapp.ui.errors import ErrorDialog
from wardapp.ui.requests.page import RequestsPage
from wardapp.ui.widgets.row_button import RowButton

if TYPE_CHECKING:
    from tests.ui.conftest import RecordingWindow

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
COMPLETE = {
    "current_state": "歩道がない。",
    "proposal": "歩道を設ける。",
    "expected_effect": "安全になる。",
}

Settled = Callable[[], None]
TypeText = Callable[..., None]


@pytest.fixture
def page(ui: UiContext, qtbot: QtBot, settled: Settled) -> RequestsPage:
    """The page in a window of its own, with its first request shown."""
    page = RequestsPage(ui)
    qtbot.addWidget(page)
    page.resize(1240, 800)
    with qtbot.waitExposed(page):
        page.show()
    page.activate()
    settled()
    return page


def bureau(desk: Desk) -> str:
    """The bureau that requests of these tests go to."""
    return desk.city.find("office", "建設局")


def begin(desk: Desk, **fields: Any) -> WardRequest:
    """A request as a clerk left it."""
    changes = desk.requests.add(title="通学路の歩道整備", bureau_id=bureau(desk), **fields)
    return desk.requests.get(changes.id)


def show(page: RequestsPage, request: WardRequest, settled: Settled) -> None:
    """Show a request and wait until all of it is there."""
    page.show_record(request.id)
    settled()


def tab_to(qtbot: QtBot, wanted: QWidget) -> None:
    """Press Tab until the focus is there, as somebody without a mouse does."""
    for _ in range(12):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused is wanted or wanted.isAncestorOf(focused):
            return
        # The list of an open completer gets the key first, as on a real keyboard.
        QTest.keyClick(QApplication.activePopupWidget() or focused, Qt.Key.Key_Tab)
    pytest.fail("Tab does not lead there")


def test_a_request_is_written_by_keyboard_alone(
    page: RequestsPage,
    desk: Desk,
    qtbot: QtBot,
    settled: Settled,
    type_text: TypeText,
) -> None:
    """Ctrl+Shift+N, then Tab from field to field; every field is kept without a button."""
    QTest.keyClick(page.list, Qt.Key.Key_N, CTRL | SHIFT)
    settled()
    form = page.editor.form
    type_text("通学路の歩道整備について")
    tab_to(qtbot, form.bureau)
    type_text("建設局")
    for field, text in (
        (form.texts["current_state"], "歩道がない。"),
        (form.texts["proposal"], "歩道を設ける。"),
        (form.texts["expected_effect"], "安全になる。"),
        (form.cost.field, "１２，５００"),
    ):
        tab_to(qtbot, field)
        type_text(text)
    page.editor.auto.flush()
    settled()

    kept = desk.requests.list(query="通学路")[0]
    assert kept.title == "通学路の歩道整備について"
    assert kept.bureau_id == bureau(desk)
    assert kept.current_state == "歩道がない。"
    assert kept.proposal == "歩道を設ける。"
    assert kept.expected_effect == "安全になる。"
    assert kept.estimated_cost == 12_500
    assert form.cost.words.text() == "＝ 1,250万円"


def test_what_is_typed_saves_itself_after_a_pause(
    page: RequestsPage,
    desk: Desk,
    qtbot: QtBot,
    settled: Settled,
    type_text: TypeText,
) -> None:
    """Nobody presses a button, and it is said quietly."""
    request = begin(desk)
    show(page, request, settled)

    type_text("歩道を設ける。", page.editor.form.texts["proposal"])
    qtbot.waitUntil(lambda: desk.requests.get(request.id).proposal == "歩道を設ける。")
    settled()

    assert "保存しました" in page.editor.auto.label.text()


def test_turning_to_another_request_saves_the_first(
    page: RequestsPage,
    desk: Desk,
    qtbot: QtBot,
    settled: Settled,
    type_text: TypeText,
) -> None:
    """What was typed goes with the request that it was typed into."""
    first, second = begin(desk), begin(desk)
    show(page, first, settled)
    type_text("一つ目", page.editor.form.texts["proposal"])
    show(page, second, settled)

    assert desk.requests.get(first.id).proposal == "一つ目"
    assert desk.requests.get(second.id).proposal == ""
    assert page.editor.form.texts["proposal"].toPlainText() == ""


def test_closing_the_window_keeps_what_was_typed_last(
    page: RequestsPage,
    desk: Desk,
    settled: Settled,
    type_text: TypeText,
) -> None:
    """The pause has not passed when the window goes."""
    request = begin(desk)
    show(page, request, settled)
    type_text("歩道を設ける。", page.editor.form.texts["proposal"])
    page.hide()
    settled()

    assert desk.requests.get(request.id).proposal == "歩道を設ける。"


def test_what_is_missing_is_marked_and_forbids_nothing(
    page: RequestsPage,
    desk: Desk,
    qtbot: QtBot,
    settled: Settled,
    type_text: TypeText,
) -> None:
    """The marks go as the fields are filled in; the draft can be stepped on all the while."""
    request = begin(desk, current_state="歩道がない。")
    show(page, request, settled)
    assert list(page.editor.missing.names) == ["proposal", "expected_effect"]
    assert page.editor.form.fields["proposal"].is_marked

    type_text("歩道", page.editor.form.texts["proposal"])

    assert list(page.editor.missing.names) == ["expected_effect"]
    assert not page.editor.form.fields["proposal"].is_marked
    assert page.editor.step_button.isEnabled()


def test_evidence_is_found_by_words_and_added_with_enter(
    page: RequestsPage,
    desk: Desk,
    qtbot: QtBot,
    settled: Settled,
    type_text: TypeText,
) -> None:
    """The hands stay in the field: words, arrow keys, Enter."""
    request = begin(desk)
    for text in ("歩道が狭くて危ない", "歩道に柵がほしい", "街灯が暗い"):
        desk.voices.keep(VoiceDraft(text=text))
    show(page, request, settled)

    QTest.keyClick(page.editor.form.title, Qt.Key.Key_E, CTRL)
    field = page.editor.evidence.search.field
    assert QApplication.focusWidget() is field
    type_text("歩道", field)
    qtbot.waitUntil(lambda: len(page.editor.evidence.search.found) == 2)
    QTest.keyClick(field, Qt.Key.Key_Return)
    settled()
    QTest.keyClick(field, Qt.Key.Key_Return)
    settled()

    texts = {row.voice.text for row in desk.requests.evidence(request.id)}
    assert texts == {"歩道が狭くて危ない", "歩道に柵がほしい"}
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert [card.voice.text for card in page.editor.evidence.cards]
    assert page.editor.tabs.tabText(0) == "根拠となる声 2"


def test_an_example_is_marked_by_the_space_bar(
    page: RequestsPage, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    """The mark says what is printed on the sheet."""
    request = begin(desk)
    voice = desk.voices.keep(VoiceDraft(text="歩道が狭い")).id
    desk.requests.link(request.id, voice)
    show(page, request, settled)
    panel = page.editor.evidence
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.list.model().index(0, 0))

    QTest.keyClick(panel.list, Qt.Key.Key_Space)
    settled()

    assert desk.requests.evidence(request.id)[0].evidence.is_example
    assert panel.cards[0].is_example


def test_a_voice_taken_away_is_brought_back_as_it_was(
    page: RequestsPage, desk: Desk, window: RecordingWindow, qtbot: QtBot, settled: Settled
) -> None:
    """The toast's 元に戻す brings it back with its mark."""
    request = begin(desk)
    voice = desk.voices.keep(VoiceDraft(text="歩道が狭い")).id
    desk.requests.link(request.id, voice, is_example=True)
    show(page, request, settled)
    panel = page.editor.evidence
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.list.model().index(0, 0))
    QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    settled()
    assert desk.requests.evidence(request.id) == ()

    undo = window.said[-1][1]
    assert undo is not None
    undo()
    settled()

    assert desk.requests.evidence(request.id)[0].evidence.is_example


def test_a_step_is_taken_by_its_button_and_taken_back_by_the_toast(
    page: RequestsPage, desk: Desk, window: RecordingWindow, qtbot: QtBot, settled: Settled
) -> None:
    """区内確認に回す, 元に戻す."""
    request = begin(desk)
    show(page, request, settled)
    assert page.editor.step_button.text() == "区内確認に回す"

    QTest.mouseClick(page.editor.step_button, Qt.MouseButton.LeftButton)
    settled()
    assert desk.requests.get(request.id).state is RequestState.WARD_REVIEW
    assert not page.editor.step_button.isVisible()  # the next one is the ward mayor's

    sentence, undo = window.said[-1]
    assert "区内確認" in sentence
    assert undo is not None
    undo()
    settled()
    assert desk.requests.get(request.id).state is RequestState.DRAFT
    assert page.editor.step_button.text() == "区内確認に回す"


def test_what_was_typed_last_is_in_the_request_that_is_stepped(
    page: RequestsPage,
    desk: Desk,
    qtbot: QtBot,
    settled: Settled,
    type_text: TypeText,
) -> None:
    """The pause has not passed yet; the step waits for the save."""
    request = begin(desk)
    show(page, request, settled)
    type_text("歩道", page.editor.form.texts["proposal"])
    QTest.mouseClick(page.editor.step_button, Qt.MouseButton.LeftButton)
    settled()

    kept = desk.requests.get(request.id)
    assert (kept.proposal, kept.state) == ("歩道", RequestState.WARD_REVIEW)


def test_an_incomplete_request_is_told_what_it_lacks_when_it_is_submitted(
    page: RequestsPage, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    """Nothing is lost, and the cursor goes where something is to be written."""
    request = begin(desk, current_state="歩道がない。")
    decide(desk, request.id)
    become(desk, Role.PLANNING)
    show(page, request, settled)
    assert page.editor.step_button.text() == "提出する"

    QTest.mouseClick(page.editor.step_button, Qt.MouseButton.LeftButton)
    settled()

    assert desk.requests.get(request.id).state is RequestState.DECIDED
    told = page.editor.findChildren(ErrorDialog)
    assert len(told) == 1
    assert any("要望内容" in label.text() for label in told[0].findChildren(QLabel))
    told[0].close()


def test_an_especially_important_request_goes_to_the_hearing_first(
    page: RequestsPage, desk: Desk, settled: Settled
) -> None:
    """提出する is not offered before."""
    request = begin(desk, importance=Importance.ESPECIALLY_IMPORTANT, **COMPLETE)
    decide(desk, request.id)
    become(desk, Role.PLANNING)
    show(page, request, settled)

    assert page.editor.step_button.text() == "市長ヒアリングに進める"


def test_a_ward_reads_the_outcome_and_does_not_record_it(
    page: RequestsPage, desk: Desk, settled: Settled
) -> None:
    """And the adoption rate of the year says how it was counted."""
    request = begin(desk, fiscal_year=2026, **COMPLETE)
    submit(desk, request.id)
    show(page, request, settled)
    panel = page.editor.outcome
    assert not panel.button.isVisibleTo(panel)

    pretend(
        desk,
        "request",
        request.id,
        state=RequestState.CONCLUDED,
        outcome=Outcome.PARTLY_ADOPTED,
        outcome_amount=8_000,
    )
    page.reload()
    settled()
    assert "（事業化 0件 ＋ 一部事業化 1件）÷ 結果の出た要望 1件" in page.adoption.formula


def test_an_amount_that_cannot_be_read_is_said_and_not_saved(
    page: RequestsPage,
    desk: Desk,
    qtbot: QtBot,
    settled: Settled,
    type_text: TypeText,
) -> None:
    """The amount that was kept before stays."""
    request = begin(desk, estimated_cost=500)
    show(page, request, settled)
    field = page.editor.form.cost.field
    field.selectAll()
    type_text("五百万ぐらい", field)
    page.editor.auto.flush()
    settled()

    assert desk.requests.get(request.id).estimated_cost == 500
    assert "読み取れません" in page.editor.form.cost.words.text()


def test_the_filters_and_the_search_narrow_the_list(
    page: RequestsPage,
    desk: Desk,
    qtbot: QtBot,
    settled: Settled,
    type_text: TypeText,
) -> None:
    """And すべて外す brings all back."""
    begin(desk, fiscal_year=2027)
    begin(desk, fiscal_year=2025)
    page.reload()
    settled()
    every = len(desk.requests.list())

    page.filters["fiscal_year"].choose(2025)
    settled()
    assert [r.fiscal_year for r in _shown(page)] == [2025]

    page.clear_filters()
    settled()
    assert len(_shown(page)) == every

    type_text("ブランコがない公園", page.search)
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    settled()
    assert _shown(page) == []


def _shown(page: RequestsPage) -> list[WardRequest]:
    model = page.model
    found = [model.request_at(model.index(row)) for row in range(model.rowCount())]
    return [request for request in found if request is not None]


def test_a_request_of_another_ward_is_only_looked_at(
    page: RequestsPage, desk: Desk, make_desk: Callable[..., Desk], settled: Settled
) -> None:
    """Its fields are read-only and there is no step to take."""
    other = make_desk("南区役所", "南 花子")
    request = other.requests.add(title="南区の要望").id
    desk.change_log.apply_remote([c for _, c in other.change_log.local_changes_since(0)])
    page.show_record(request)
    settled()

    assert page.editor.form.title.isReadOnly()
    assert page.editor.form.texts["proposal"].isReadOnly()
    assert not page.editor.step_button.isVisible()


def test_the_sheet_is_previewed_with_everything_that_was_typed(
    page: RequestsPage,
    desk: Desk,
    window: RecordingWindow,
    qtbot: QtBot,
    settled: Settled,
    type_text: TypeText,
) -> None:
    """Ctrl+P does not print what the screen no longer says."""
    request = begin(desk)
    show(page, request, settled)
    type_text("歩道", page.editor.form.texts["proposal"])
    QTest.keyClick(page.editor.form.texts["proposal"], Qt.Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: bool(window.printed))
    settled()

    assert window.printed == [("予算要望調書", request.id)]
    assert desk.requests.get(request.id).proposal == "歩道"


def test_chosen_voices_become_the_evidence_of_a_new_request(
    page: RequestsPage, desk: Desk, settled: Settled
) -> None:
    """As the list of voices asks for it."""
    voices = [desk.voices.keep(VoiceDraft(text=text)).id for text in ("歩道が狭い", "柵がほしい")]

    page.draft_from(voices)
    settled()

    shown = page.editor.request
    assert shown is not None
    assert {row.voice.id for row in desk.requests.evidence(shown.id)} == set(voices)


def test_a_change_from_outside_is_shown_and_typing_is_not_disturbed(
    page: RequestsPage,
    ui: UiContext,
    desk: Desk,
    qtbot: QtBot,
    settled: Settled,
    type_text: TypeText,
) -> None:
    """A sync brings a new 期待する効果 while somebody types the 要望内容."""
    request = begin(desk)
    show(page, request, settled)
    type_text("書きかけ", page.editor.form.texts["proposal"])
    ui.changed.tell(desk.requests.edit(request.id, expected_effect="安全になる。"))
    settled()

    assert page.editor.form.texts["expected_effect"].toPlainText() == "安全になる。"
    assert page.editor.form.texts["proposal"].toPlainText() == "書きかけ"


def test_every_control_has_a_name_for_those_who_listen(page: RequestsPage) -> None:
    """On every tab: what takes the focus says what it is."""
    for number in range(page.editor.tabs.count()):
        page.editor.tabs.setCurrentIndex(number)
        nameless = [
            type(widget).__name__
            for widget in page.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.isVisible()
            and widget.focusProxy() is None
            and not isinstance(widget.parent(), QComboBox)
            and not (widget.accessibleName() or getattr(widget, "text", str)())
        ]

        assert nameless == []


def test_the_ward_mayor_decides_and_reads_the_way_so_far(
    page: RequestsPage, desk: Desk, settled: Settled
) -> None:
    """区長決定とする is the ward mayor's button, and the step is named with who took it."""
    request = begin(desk, **COMPLETE)
    desk.requests.step(request.id, RequestState.WARD_REVIEW)
    become(desk, Role.WARD_MAYOR)
    show(page, request, settled)
    assert page.editor.step_button.text() == "区長決定とする"

    page.editor.step(RequestState.DECIDED)
    settled()
    page.editor.tabs.setCurrentWidget(page.editor.life.steps)
    settled()
    words = [label.text() for label in page.editor.life.steps.findChildren(QLabel)]
    assert any("区長決定" in text and desk.person.name in text for text in words)
    assert page.editor.life.steps.delegation_part.isVisible()
    page.editor.tabs.setCurrentWidget(page.editor.life.hearing)
    settled()
    assert not page.editor.life.hearing.form.isVisible()


def test_each_view_shows_the_same_requests_in_its_own_way(
    page: RequestsPage, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    """ボード, 事業化率 and 日程 stand beside the list."""
    request = begin(desk, fiscal_year=2031, **COMPLETE)
    page.show_view("board")
    settled()
    board, rates = page.views.board, page.views.rates
    qtbot.waitUntil(
        lambda: any(request.title in c.accessibleName() for c in board.findChildren(RowButton))
    )
    page.show_view("rates")
    qtbot.waitUntil(lambda: "÷" in rates.definition.text())
    page.show_record("calendar")
    settled()
    assert page.views.shown == "calendar"
    form = page.views.calendar.form
    qtbot.waitUntil(lambda: not form.isVisible())  # headquarters sets the days
    page.show_record(request.id)
    settled()
    assert page.views.shown == "list"


def test_a_figure_of_the_rates_opens_the_list_of_exactly_its_requests(
    page: RequestsPage, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    """Enter on a ward's figure, as a click; the sign above the list says which they are."""
    draft = begin(desk, fiscal_year=2031, **COMPLETE)
    sent = {begin(desk, fiscal_year=2031, **COMPLETE).id for _ in range(2)}
    for request in sent:
        submit(desk, request)
    page.show_view("rates")
    rates = page.views.rates
    qtbot.waitUntil(lambda: rates.year.findData(2031) >= 0)
    rates.year.setCurrentIndex(rates.year.findData(2031))
    rates.year.activated.emit(rates.year.currentIndex())
    waiting = 5
    qtbot.waitUntil(
        lambda: (cell := rates.offices.item(0, waiting)) is not None and cell.text() == "2"
    )

    rates.offices.setCurrentCell(0, waiting)
    QTest.keyClick(rates.offices, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.views.shown == "list")
    settled()
    listed = [page.model.request_at(page.model.index(row)) for row in range(page.model.rowCount())]
    assert {one.id for one in listed if one is not None} == sent
    assert "結果待ち" in page.shown_only.text()

    page.shown_only.click()
    settled()
    assert page.model.row_of(draft.id) >= 0
