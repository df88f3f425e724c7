"""Invented voices in any number, the same ones each time."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator

_PLACES = [
    "駅前",
    "中央公園",
    "小学校の通学路",
    "市民センター",
    "商店街",
    "河川敷",
    "団地の入口",
    "バス停",
    "図書館",
    "海岸通り",
    "運動場",
    "橋のたもと",
    "坂道",
    "交差点",
    "駐輪場",
    "体育館",
]
_THINGS = [
    "街灯",
    "ベンチ",
    "側溝",
    "点字ブロック",
    "横断歩道",
    "遊具",
    "樹木の枝",
    "看板",
    "ごみ集積所",
    "放置自転車",
    "雑草",
    "カラス",
    "段差",
    "騒音",
    "水たまり",
    "自動販売機",
    "防災無線",
    "案内板",
    "手すり",
    "トイレ",
]
_FAULTS = (
    "が壊れたままになっていて危ない",
    "が見えにくく、夜間はとても不安に感じる",
    "の数が足りず、高齢の方が困っている",
    "について、どこに相談すればよいか分からない",
    "の手入れをもう少し増やしてほしい",
    "がきれいになって、近所の皆が喜んでいる",
    "のことで自治会でも話題になっている",
    "が通行の妨げになっている",
)
_PEOPLE = [
    "子育て中の保護者",
    "髙齢の母",
    "車椅子の利用者",
    "近くの店の方",
    "児童",
    "犬の散歩をする方",
    "自治会の役員",
    "バスの利用者",
]
_ENDS = (
    "早めの対応をお願いしたい。",
    "担当課から連絡がほしい。",
    "前にも伝えたが、変わっていない。",
    "他の区ではどうしているのか教えてほしい。",
    "予算が必要なら来年度に検討してほしい。",
    "ありがとうございました。",
)
FIRST_DAY = dt.date(2016, 4, 1)
DAYS = 3_800


def voices(number: int, seed: int = 20261123) -> Iterator[tuple[dt.date, str]]:
    """Yield days and texts of 60 to 200 characters, oldest first."""
    chance = random.Random(seed)
    for index in range(number):
        day = FIRST_DAY + dt.timedelta(days=index * DAYS // number)
        parts = [
            (
                f"{chance.choice(_PLACES)}の{chance.choice(_THINGS)}{chance.choice(_FAULTS)}。"
                f"{chance.choice(_PEOPLE)}が{chance.randint(1, 999)}番地の{chance.choice(_PLACES)}で"
                f"{chance.choice(_THINGS)}に気づいた。"
            )
        ]
        while sum(map(len, parts)) < 60 or chance.random() < 0.5:
            parts.append(f"{chance.choice(_THINGS)}{chance.choice(_FAULTS)}。")
            if sum(map(len, parts)) > 170:
                break
        parts.append(chance.choice(_ENDS))
        yield day, "".join(parts)


QUERIES = {
    "1": ["灯", "橋", "犬", "髙", "児"],
    "2": ["街灯", "遊具", "雑草", "騒音", "手すり"[:2]],
    "3": ["通学路", "市民セ", "横断歩", "防災無", "番地の"],
    "6": ["中央公園の街灯", "放置自転車が", "点字ブロック", "来年度に検討", "通行の妨げに"],
    "two words": ["公園 街灯", "通学路 段差", "自治会 看板", "図書館 手すり", "海岸通り 雑草"],
}
"""Queries by their number of characters."""
