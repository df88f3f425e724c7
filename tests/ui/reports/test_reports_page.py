"""The place of the monthly reports: begun from the records, written on, approved, opened again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from wardapp.desk import Desk
from wardapp.domain.report import PartKind, ReportState, Source
from wardapp.domain.voice import VoiceDraft
from wardapp.ui.context import UiContext
from wardapp.ui.reports.page import ReportsPage

Settled = Callable[[], None]
TypeText = Callable[..., None]


@pytest.fixture
def page(desk: Desk, ui: UiContext, qtbot: QtBot, settled: Settled) -> ReportsPage:
    desk.voices.keep(
        VoiceDraft(
            text="遊具が壊れている",
            received_on=dt.date(2026, 10, 3),
            category_id=desk.city.find("category", "公園"),
        )
    )
    made = ReportsPage(ui)
    made.resize(1200, 800)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activate()
    settled()
    return made


def test_the_month_that_is_due_is_begun_and_each_sentence_opens_its_voices(
    page: ReportsPage, desk: Desk, window: Any, settled: Settled
) -> None:
    assert page.list.current_id() == "2026-10"
    page.begin()
    settled()

    report = desk.reports.get(desk.reports.own(2026, 10))
    total = report.part(PartKind.VOICES).sentences[0]
    assert page.editor.lines[total.id].text.toPlainText() == total.text
    page.editor.open_source(total.sources[0])
    park = desk.city.find("category", "公園")
    page.editor.open_source(Source("voices", f"category:{park}"))
    whole, of_category = window.filters
    assert (whole.received_from, whole.received_to) == (
        dt.date(2026, 10, 1),
        dt.date(2026, 10, 31),
    )
    assert of_category.category_ids == frozenset({park})


def test_what_is_typed_is_kept_and_goes_back_to_the_proposal(
    page: ReportsPage, desk: Desk, settled: Settled, type_text: TypeText
) -> None:
    page.begin()
    settled()
    report = desk.reports.own(2026, 10)
    first = desk.reports.get(report).part(PartKind.VOICES).sentences[0]

    type_text("要点：", page.editor.lines[first.id].text)
    page.editor.flush()
    settled()
    assert desk.reports.get(report).part(PartKind.VOICES).sentences[0].text == f"要点：{first.text}"
    page.editor._restore(first.id)
    settled()

    assert desk.reports.get(report).part(PartKind.VOICES).sentences[0].text == first.text


def test_the_ward_mayor_sees_the_button_that_approves_and_the_clerk_the_one_that_submits(
    page: ReportsPage, desk: Desk, settled: Settled
) -> None:
    page.begin()
    settled()
    assert page.editor.head.submit_button.isVisible()
    assert not page.editor.head.approve_button.isVisible()
    page.editor.head.submit_button.click()
    settled()
    desk.work_as(next(p for p in desk.city.people(desk.office.id) if p.name == "北山太郎").id)
    page.editor.reload()
    settled()

    page.editor.head.approve_button.click()
    settled()

    assert desk.reports.get(desk.reports.own(2026, 10)).state is ReportState.APPROVED
    assert page.editor.head.recount_button.isVisible()
    assert all(line.text.isReadOnly() for line in page.editor.lines.values())


def nameless(page: QWidget) -> list[str]:
    """Return what takes the focus and has neither name nor words."""
    return [
        type(widget).__name__
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.focusProxy() is None
        and not isinstance(widget.parent(), QAbstractSpinBox | QComboBox)
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]


def test_every_control_has_a_name_for_those_who_listen(page: ReportsPage, settled: Settled) -> None:
    page.begin()
    settled()
    for number in range(page.tabs.count()):
        page.tabs.setCurrentIndex(number)

        assert nameless(page) == []
