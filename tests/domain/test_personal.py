"""The stricter look at texts that leave the city's encryption."""

from __future__ import annotations

import pytest

from wardapp.domain.personal import StrictRule

RULE = StrictRule(["広田 聡", "総務花子", "李　明", "市"])


@pytest.mark.parametrize(
    "text",
    [
        "隣の山田さんの家の前",
        "山田太郎が毎晩うるさい",
        "佐々木花子から聞いた",
        "隣の小林一郎、夜中に騒ぐ",
        "竈門 炭次が壊した",
        "佐藤様方の塀",
        "鈴木氏から聞いた",
        "スミスさんが困っている",
        "𠮷田さんの犬",
        "田中先生に相談した",
        "私、山根と申します",
        "山根と言います。班長です",
        "3丁目5番2号の前",
        "城内１２番３４号",
        "城内2丁目3の4の塀",
        "青葉三丁目五番二号の庭",
        "若葉1丁目2-3の空き家",
        "大字見本百二十番地の裏",
        "123番地の空き家",
        "市営住宅の203号室",
        "中島1-2-3の角",
        "北九州 300 あ 12-34 の車",
        "担当の広田課長に伝えた",
        "総務花子が対応",
        "李 明が来た",
        "電話は０９３−５８２−００００",
        "a.b@example.jp まで",
    ],
)
def test_what_may_tell_who_somebody_is(text: str) -> None:
    assert RULE.may_name_somebody(text)


@pytest.mark.parametrize(
    "text",
    [
        "街灯が暗い",
        "若葉1丁目の公園が暗い",
        "三丁目から四丁目までの道",
        "山口県の人に聞いた",
        "中島小学校の前",
        "石川の水があふれる",
        "福島駅前の三人が",
        "森の中の東屋",
        "南区と東区の境",
        "林の中に捨てられた",
        "市民の皆さんに",
        "皆様のご意見",
        "お子さんが転んだ",
        "町内会長さんも困っている",
        "ヘルパーさんの駐車",
        "看護師さんが親切",
        "同様の工事が多様な形で",
        "ごみステーションの様子",
        "氏名を書く欄",
        "摂氏30度",
        "2026-11-23に来庁",
        "令和8年11月23日",
        "25番のバス",
        "国道3号の信号",
        "3号公園のブランコ",
        "10時〜12時",
        "ごみ袋45リットル",
        "",
    ],
)
def test_what_tells_of_nobody(text: str) -> None:
    assert not RULE.may_name_somebody(text)


def test_names_too_short_to_mean_anything_withhold_nothing() -> None:
    assert not StrictRule(["市", "区", ""]).may_name_somebody("市と区の仕事")
