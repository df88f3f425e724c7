"""Text: the folding under which search compares, and personal data noticed in free text.

Two texts are equal for search when they differ only in width (ＡＢ AB), in kana (ゴミ ごみ), in the
form of a kanji (髙 高, 﨑 崎, 齋 斎), in kinds of dashes, letter case or white space.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from dataclasses import dataclass, field
from functools import cache

# Pairs of "variant, usual form". Sources: the forms in brackets of the 常用漢字表 (平成22年内閣告示
# 第2号), the variants in personal names of 人名用漢字別表 (戸籍法施行規則 別表第二) and common forms
# of names in family registers that Unicode's NFKC leaves apart.
_KANJI_PAIRS = (
    "髙高 﨑崎 碕崎 嵜崎 𠮷吉 濵浜 濱浜 邉辺 邊辺 齋斎 齊斉 斎斎 澤沢 廣広 國国 櫻桜 惠恵 學学 眞真 德徳 "
    "榮栄 榮栄 條条 壽寿 圓円 實実 寶宝 寳宝 龍竜 瀧滝 藏蔵 與与 會会 體体 區区 縣県 號号 總総 當当 "
    "對対 應応 聲声 醫医 氣気 燒焼 團団 圖図 單単 戰戦 鐵鉄 鐡鉄 點点 傳伝 轉転 發発 賣売 讀読 續続 "
    "變変 邊辺 舊旧 獨独 萬万 貳弐 假仮 價価 佛仏 來来 兒児 兩両 冨富 凉涼 劍剣 勞労 勵励 勳勲 包包 "
    "區区 卷巻 參参 單単 嚴厳 囑嘱 圈圏 增増 墮堕 壓圧 壞壊 壯壮 壹壱 奧奥 奬奨 妝粧 姬姫 孃嬢 寢寝 "
    "專専 將将 尙尚 屬属 峯峰 嶋島 嶌島 嶽岳 巖巌 帶帯 廢廃 廳庁 彈弾 徑径 從従 恆恒 悅悦 惡悪 慘惨 "
    "戲戯 戾戻 拂払 拔抜 拜拝 擇択 擔担 據拠 擧挙 攝摂 收収 效効 敎教 數数 敕勅 晝昼 晉晋 曆暦 曉暁 "
    "朗朗 檢検 樓楼 樂楽 樞枢 樣様 橫横 櫛櫛 權権 歐欧 步歩 歷歴 歸帰 殘残 殼殻 毆殴 每毎 沒没 涉渉 "
    "淚涙 淨浄 淺浅 渴渇 溪渓 溫温 滿満 潛潜 澁渋 濕湿 濟済 灣湾 燈灯 爐炉 爭争 爲為 狀状 狹狭 獵猟 "
    "獸獣 獻献 產産 畫画 疊畳 瘦痩 癡痴 盜盗 盡尽 硏研 碎砕 祕秘 祿禄 禪禅 禮礼 稱称 稻稲 穗穂 穩穏 "
    "竊窃 竝並 粹粋 經経 綠緑 緖緒 縱縦 繩縄 繪絵 繼継 纖繊 缺欠 罐缶 聰聡 聽聴 肅粛 脫脱 腦脳 膽胆 "
    "臟臓 臺台 舍舎 艷艶 莊荘 藝芸 藥薬 虛虚 蟲虫 蠶蚕 衆衆 裝装 覺覚 覽覧 觀観 觸触 譯訳 證証 譽誉 "
    "讓譲 豐豊 豫予 貓猫 賴頼 贊賛 踐践 輕軽 辨弁 瓣弁 辯弁 遞逓 遲遅 醉酔 釀醸 釋釈 錄録 錢銭 鎭鎮 "
    "鑄鋳 關関 陷陥 險険 隆隆 隨随 隱隠 隸隷 雜雑 靈霊 靑青 靜静 顏顔 顯顕 飮飲 驗験 驛駅 驅駆 髮髪 "
    "鬪闘 鷄鶏 鹽塩 麥麦 黃黄 黑黒 默黙 齒歯 龜亀 桒桑 柗松 枩松 舘館 曻昇 昻昂 𣘺橋 槗橋 𡈽土 圡土 "
    "濹墨 渕淵 渊淵 籠篭 薗園 逹達 辻辻 煕熙 媛媛 祐祐 穐秋 栁柳 桺柳 舩船 迠辻 乕虎 彥彦 敎教 淸清 "
    "內内 吳呉 吶訥 錬錬 曾曽 麪麺 麵麺 﨟臈 侮侮 瑤瑶 絲糸 處処 彌弥 亞亜 亙亘 儉倹 勸勧 卽即 厩厩 嘆嘆 "
    "囘回 壻婿 壺壷 峽峡 帋紙 愼慎 攜携 晄晃 槇槙 樫樫 渚渚 溫温 瀨瀬 焰焔 瓶瓶 畧略 眾衆 礙碍 祢禰 簞箪 "
    "緣縁 繫繋 羣群 翆翠 苅刈 蔣蒋 蕗蕗 藪薮 藷諸 蘆芦 蠅蝿 謠謡 賤賎 賣売 逸逸 遙遥 都都 釡釜 鉤鈎 鎌鎌 "
    "頰頬 騷騒 鷗鴎 鷲鷲 麴麹 靫靭"
)
_DASHES = "‐‑‒–—―−ー─━〜～~﹣－"
_VARIATION_SELECTORS = re.compile(
    "[\ufe00-\ufe0f\U000e0100-\U000e01ef\u180b-\u180d\u200b-\u200d\ufeff]"
)


def _folding_table() -> dict[int, str]:
    table: dict[int, str] = {}
    for pair in _KANJI_PAIRS.split(" "):
        variant, usual = pair[0], pair[1]
        if variant != usual:
            table[ord(variant)] = usual
    for code in range(ord("ァ"), ord("ヶ") + 1):
        table[code] = chr(code - 0x60)
    table.update({ord("ヽ"): "ゝ", ord("ヾ"): "ゞ"})
    table.update({ord(dash): "-" for dash in _DASHES})
    return table


_FOLD = _folding_table()
_BMP = 0x10000
_OUTSIDE_BMP = re.compile(f"[{''.join(chr(code) for code in _FOLD if code >= _BMP)}]")


@cache
def _folding_array() -> array[int]:
    """Return the folding of the characters below U+10000, by their code.

    ``str.translate`` raises and swallows a KeyError for each character that a dict lacks, which
    costs more than folding it.
    """
    folding = array("H", range(_BMP))
    for code, usual in _FOLD.items():
        if code < _BMP:
            folding[code] = ord(usual)
    return folding


def _folded(text: str) -> str:
    # A character that lies outside of the array stays as it is, without an error.
    mapping = _FOLD if _OUTSIDE_BMP.search(text) else _folding_array()
    return text.translate(mapping)


def normalise(text: str) -> str:
    """Return the text as search compares it; see the module's first lines."""
    if not text:
        return ""
    if _VARIATION_SELECTORS.search(text):
        text = _VARIATION_SELECTORS.sub("", text)
    first = _folded(text)
    folded = unicodedata.normalize("NFKC", first).lower()
    if folded != first:
        # What the folding gives is folded: without a difference there is nothing to fold again.
        folded = _folded(folded)
    return " ".join(folded.split())


def words_of(query: str) -> list[str]:
    """Return the folded words of a query; white space of any width divides them."""
    return [word for word in normalise(query).split(" ") if word]


@dataclass(frozen=True, slots=True)
class PersonalDatum:
    """Something in free text that looks like personal data: which kind, and where."""

    kind: str
    start: int
    end: int
    text: str = field(repr=False)


_DIGIT = "[0-9０-９]"
_HYPHEN = "[-‐‑–—―−ー－ 　)）]"
_DAY = (
    rf"(?:(?:明治|大正|昭和|平成|令和|[MTSHRＭＴＳＨＲ])[ 　]?(?:{_DIGIT}{{1,2}}|元)|{_DIGIT}{{4}})"
    rf"[年/／.．\-－]{_DIGIT}{{1,2}}[月/／.．\-－]{_DIGIT}{{1,2}}日?"
)
_PATTERNS = (
    (
        "メールアドレス",
        "@＠",
        re.compile(
            r"[A-Za-z0-9_.+\-]{1,64}[@＠][A-Za-z0-9\-]{1,63}(?:[.．][A-Za-z0-9\-]{1,63}){1,6}"
        ),
    ),
    (
        "電話番号",
        "0０",
        re.compile(
            rf"(?<![0-9０-９\-－])[(（]?[0０]{_DIGIT}{{1,4}}{_HYPHEN}{{1,2}}{_DIGIT}{{1,4}}{_HYPHEN}{{1,2}}"
            rf"{_DIGIT}{{3,4}}(?!{_DIGIT})|(?<!{_DIGIT})[0０]{_DIGIT}{{9,10}}(?!{_DIGIT})"
        ),
    ),
    ("郵便番号", "〒", re.compile(rf"〒\s*{_DIGIT}{{3}}[-‐−ー－]?{_DIGIT}{{4}}")),
    (
        "個人番号",
        "",
        re.compile(
            rf"{_DIGIT}(?<!{_DIGIT}{_DIGIT}){_DIGIT}{{3}}[ 　\-‐−ー－]?{_DIGIT}{{4}}[ 　\-‐−ー－]?{_DIGIT}{{4}}(?!{_DIGIT})"
        ),
    ),
    (
        "生年月日",
        "生",
        re.compile(
            rf"(?:生年月日|誕生日)[ 　はがも、:：]{{0,3}}{_DAY}|{_DAY}[ 　]?生(?:まれ|(?![ぁ-ん一-鿿]))"
        ),
    ),
    (
        "口座番号",
        "座通号",
        re.compile(
            rf"(?:口座(?:番号)?|普通(?:預金)?|当座(?:預金)?)[ 　はがも、:：]{{0,3}}{_DIGIT}{{7}}(?!{_DIGIT})|"
            rf"記号[ 　はが、:：]{{0,2}}{_DIGIT}{{5}}.{{0,6}}番号[ 　はが、:：]{{0,2}}{_DIGIT}{{6,8}}(?!{_DIGIT})"
        ),
    ),
)
"""What it is, characters of which every such place holds one ("": not known), and its shape.

A text without one of them, as most are, is not gone through letter by letter."""


def personal_data_in(text: str) -> list[PersonalDatum]:
    """Return what looks like telephone numbers, e-mail addresses and such, in order of place.

    It knows shapes, not names; it is a reminder for the clerk and a second net for the share.
    """
    found: list[PersonalDatum] = []
    for kind, marks, pattern in _PATTERNS:
        if marks and not any(map(text.__contains__, marks)):
            continue
        for match in pattern.finditer(text):
            overlaps = any(match.start() < d.end and d.start < match.end() for d in found)
            if not overlaps:
                found.append(PersonalDatum(kind, match.start(), match.end(), match.group()))
    return sorted(found, key=lambda datum: datum.start)
