"""Mails before they become voices: shown, kept with one key, the unreadable ones said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from wardapp.desk import Desk
from wardapp.domain.voice_list import VoiceFilter
from wardapp.ui.context import UiContext
from wardapp.ui.imports.mail_dialog import MailDialog

Settled = Callable[[], None]
MAIL = """From: =?UTF-8?B?5bGx55Sw?= <yamada@example.jp>
Subject: =?UTF-8?B?6KGX54Gv?=
Message-ID: <{number}@example.jp>
Content-Type: text/plain; charset=utf-8

街灯が暗いです。
> 前回のお返事
"""


def _mails(folder: Path, count: int) -> list[Path]:
    paths = []
    for number in range(count):
        path = folder / f"{number}.eml"
        path.write_text(MAIL.format(number=number), encoding="utf-8")
        paths.append(path)
    broken = folder / "broken.msg"
    broken.write_bytes(b"\xd0\xcf\x11\xe0")
    return [*paths, broken]


def test_mails_are_shown_and_kept_but_for_the_broken_one(
    ui: UiContext, desk: Desk, qtbot: QtBot, settled: Settled, tmp_path: Path
) -> None:
    dialog = MailDialog(ui, _mails(tmp_path, 2))
    qtbot.addWidget(dialog)
    dialog.show()
    settled()
    assert "山田" in dialog._head.text()
    assert "前回のお返事" not in dialog.text.toPlainText()
    dialog.with_quotes.click()
    assert "前回のお返事" in dialog.text.toPlainText()
    dialog.with_quotes.click()

    dialog.keep()
    settled()

    found = desk.voices.rows(desk.voices.ids(VoiceFilter(query="街灯が暗いです")))
    assert len(found) == 2
    assert not dialog.isVisible()


def test_a_mail_that_was_taken_in_is_not_offered_again(
    ui: UiContext, desk: Desk, qtbot: QtBot, settled: Settled, tmp_path: Path
) -> None:
    paths = _mails(tmp_path, 1)
    mails = [found.mail for found in desk.incoming.read(paths) if found.mail]
    desk.incoming.keep(mails)

    dialog = MailDialog(ui, paths)
    qtbot.addWidget(dialog)
    dialog.show()
    settled()

    assert not dialog.keep_button.isEnabled()
    assert "受付番号" in dialog._notes.text()
