"""What was copied from a mail or a table is told apart; who wrote does not stay in the text."""

from __future__ import annotations

import datetime as dt

import pytest

from wardapp.exchange.pasted import is_table, read_pasted

TODAY = dt.date(2026, 11, 23)
OUTLOOK = """差出人: 灯 ともる <tomoru@example.jp>
送信日時: 2026年11月20日 金曜日 10:15
宛先: 区役所 広聴 <koe@example.lg.jp>
件名: 街灯について

駅前の街灯が切れています。
直してください。

-----Original Message-----
From: 区役所
> 前のメール
"""


def test_a_copied_mail_is_taken_apart() -> None:
    found = read_pasted(OUTLOOK, TODAY)
    assert (found.name, found.address) == ("灯 ともる", "tomoru@example.jp")
    assert found.subject == "街灯について"
    assert found.sent_on == dt.date(2026, 11, 20)
    assert found.text.strip() == "駅前の街灯が切れています。\n直してください。"
    assert "前のメール" in found.quoted
    assert "tomoru" not in repr(found)


def test_english_heads_and_full_width_colons_are_heads_too() -> None:
    found = read_pasted("From： a@example.jp\r\nSubject： 公園\r\n\r\n草が高い", TODAY)
    assert (found.address, found.subject, found.text) == ("a@example.jp", "公園", "草が高い")


@pytest.mark.parametrize(
    "text",
    ["街灯が暗い", "場所：駅前\n街灯が暗い", "一行目\n件名: ではない", "", "：\n：", "x" * 200_000],
)
def test_words_without_heads_of_a_mail_stay_whole(text: str) -> None:
    found = read_pasted(text, TODAY)
    assert not found.is_mail
    assert found.text == text.strip("\n")


def test_a_day_to_come_is_not_believed() -> None:
    assert read_pasted("件名: a\n日時: 2031/1/1\n\nb", TODAY).sent_on is None


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("受付日\t内容\n11/20\t街灯", True),
        ("受付日\t内容\t場所\n11/20\t街灯\t駅前\n11/21\t草\t公園", True),
        ("一行だけ\tタブ", False),
        ("ただの\n文章", False),
        ("段落の\tあとに一つ\n文章\n文章\n文章", False),
    ],
)
def test_cells_are_told_from_words(text: str, cells: bool) -> None:
    assert is_table(text) is cells
