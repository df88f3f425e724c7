"""The name of a group: its own words, as people say them, in about 14 characters.

The words are taken from what was said, not made: the runs of kanji and katakana (and the few daily
words in hiragana) that many of the group use and few of the others, joined by の where people join
them. A clerk may write a better one.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from wardapp.insight.pairs import pairs_of

LONGEST = 14
"""Characters of a name (広島県 found 14 readable, 25 not)."""

_KANJI = "一-鿿々〆ヶ"
_KATAKANA = "ァ-ヺー"
_HIRAGANA_WORDS = (
    "ごみ|こども|子ども|子育て|お年寄り|いじめ|ひきこもり|あいさつ|おむつ|からす|いす|まつり|お祭り|"
    "お知らせ|ふん|すべり台|滑り台|ぶらんこ|水たまり|草刈り|草取り|立ち話|見守り|手続き|呼び出し|"
    "待ち時間|申し込み|空き家|空き地|空き店舗|空き缶|吸い殻|居場所|落ち葉|枯れ葉|枯れ木|信号待ち|引っ越し|車いす|"
    "乗り場|乗り物|乗り継ぎ|停め方|止め方|置き場|ごみ出し|話し合い|取り組み|受け付け|見通し|書き方|日当たり|のぼり旗|"
    "落書き|歩きたばこ|たばこ|ポイ捨て|野良猫|飼い犬|飼い主|人手|買い物|植え込み|生け垣|"
    "避難所|若者|高齢者|障がい者"
)
_WORD = re.compile(
    rf"{_HIRAGANA_WORDS}|[{_KANJI}]{{2,8}}|[{_KATAKANA}]{{2,10}}|[A-Za-zＡ-Ｚ]{{2,10}}"
)
_SOUND = re.compile(r"(.{1,3})\1+")
"""ガラガラ, ギシギシ: how something sounds, not what it is."""
_JOINED = re.compile(rf"({_WORD.pattern})の({_WORD.pattern})")
_WORDS_OF_NOTHING = """
場合 場所 必要 問題 自分 皆様 皆さん 皆さま 地域 方々 本当 現在 最近 以前
今回 今年 去年 昨年 毎年 毎日 毎朝 今日 昨日 先日 先週 先月 来年 何度 何回
何年 何人 一人 二人 一度 一番 一回 一緒 一部 全部 全体 全員 状態 状況 様子
理由 原因 結果 対応 対策 改善 検討 希望 要望 意見 提案 相談 連絡 説明 確認
可能 大変 非常 心配 不安 不便 危険 感謝 質問 回答 内容 関係 以上 以下 午前
午後 時間 時期 お願い 市民 住民 区民 市内 区内 行政 役所 役場 担当 職員
近所 近隣 近く 家族 子供 私達 私たち 思い 気持 普通 特別 十分 少々 多少
結構 本人 自身 平日 土日 週末 年度 平成 令和 月中 年間 年前 分後 利用 使用
実施 設置 整備 管理 推進 実現 強化 導入 支援 促進 活用 目的 背景 変更 追加
具体的 施策 政策 取組 ところ こと もの
"""
_SAYS_NOTHING = frozenset(_WORDS_OF_NOTHING.split())
"""Words that stand in every second voice, whatever it is about."""


def words_in(text: str) -> list[str]:
    """Return the words of a text that can stand in a name, as they are written, in order."""
    plain = unicodedata.normalize("NFKC", text)
    return [
        word
        for word in _WORD.findall(plain)
        if word not in _SAYS_NOTHING and not _is_number(word) and not _SOUND.fullmatch(word)
    ]


def _is_number(word: str) -> bool:
    return all(
        sign in "一二三四五六七八九十百千万年月日時分円人回本台件個歳才代丁目番地号"
        for sign in word
    )


def name_of(
    texts: Sequence[str], everywhere: Mapping[str, int], total: int
) -> tuple[str, tuple[str, ...]]:
    """Return the name of a group of texts and the words that it was taken from.

    Args:
        texts: What the group says.
        everywhere: In how many texts each pair of characters occurs, of all that was grouped.
        total: How many texts that is.
    """
    counts = _counted(texts)
    joined = _counted_pairs(texts)
    scores = {
        word: _score(word, count, len(texts), everywhere, total)
        for word, count in counts.items()
        if count > 1 or len(texts) < 3
    }
    ordered = sorted(scores, key=lambda w: (-scores[w], -len(w), w))
    chosen: list[str] = []
    for word in ordered:
        if any(word in one or one in word for one in chosen):
            continue
        chosen.append(word)
        if len(chosen) == 4:
            break
    if not chosen:
        beginning = " ".join(texts[0].split())[: LONGEST - 1]
        return f"{beginning}…", ()
    return _written(chosen, joined), tuple(chosen)


def _counted(texts: Iterable[str]) -> Counter[str]:
    """Count in how many texts a word occurs; what stands within a longer word counts, too."""
    inside = [list(dict.fromkeys(words_in(text))) for text in texts]
    counts: Counter[str] = Counter(word for words in inside for word in words)
    for word in list(counts):
        counts[word] = sum(any(word in one for one in words) for words in inside)
    return counts


def _counted_pairs(texts: Iterable[str]) -> Counter[tuple[str, str]]:
    counts: Counter[tuple[str, str]] = Counter()
    for text in texts:
        plain = unicodedata.normalize("NFKC", text)
        counts.update({(m.group(1), m.group(2)) for m in _JOINED.finditer(plain)})
    return counts


def _score(word: str, count: int, of: int, everywhere: Mapping[str, int], total: int) -> float:
    pairs = pairs_of(word)
    outside = min((everywhere.get(pair, 0) for pair in pairs), default=0)
    telling = math.log((total + 1) / (outside + 1))
    return float((count / of) ** 0.8 * (0.35 + telling) * (1.0 + 0.12 * min(len(word), 5)))


def _written(words: Sequence[str], joined: Mapping[tuple[str, str], int]) -> str:
    """Join words to a name: の where people say so, else ・; as many as fit."""
    name, last = words[0][:LONGEST], words[0]
    for word in words[1:]:
        after, before = joined.get((last, word), 0), joined.get((word, last), 0)
        if after and after >= before and "・" not in name and "の" not in name:
            longer = f"{name}の{word}"
        elif before and "・" not in name and "の" not in name:
            longer = f"{word}の{name}"
        else:
            longer = f"{name}・{word}"
        if len(longer) <= LONGEST and longer.count("・") < 2 + ("の" not in longer):
            name, last = longer, word
    return name
