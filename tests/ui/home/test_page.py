"""ホーム: today's work, each line a step from the record."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from wardapp.domain.voice import VoiceDraft
from wardapp.ui.context import UiContext
from wardapp.ui.home.page import HomePage
from wardapp.ui.widgets.row_button import RowButton


def test_home_counts_what_waits_and_opens_it(
    ui: UiContext, window: object, settled: Callable[[], None]
) -> None:
    today = ui.desk.today()
    late = ui.desk.voices.keep(
        VoiceDraft(
            text="街灯が消えています", received_on=today, due_on=today - dt.timedelta(days=2)
        )
    ).id
    ui.desk.drafts.save("voice", "k", {"text": "書きかけ"})
    page = HomePage(ui)
    page.show()
    page.activate()
    settled()

    assert page.cards["overdue"].number == page.summary.overdue >= 1
    assert page.cards["drafts"].number == 1
    row = next(r for r in page.findChildren(RowButton) if "街灯" in r.accessibleName())
    assert "2日超過" in row.accessibleName()
    row.click()
    assert window.opened == [("voice", late)]
    page.cards["overdue"].click()
    assert window.filters[-1].overdue
    page.deleteLater()


def test_home_follows_a_change_from_elsewhere(ui: UiContext, settled: Callable[[], None]) -> None:
    page = HomePage(ui)
    page.show()
    page.activate()
    settled()
    before = page.cards["new"].number

    ui.changed.tell(ui.desk.voices.keep(VoiceDraft(text="新しい声")))
    settled()

    assert page.cards["new"].number == before + 1
    page.deleteLater()
