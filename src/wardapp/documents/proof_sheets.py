"""Proof sheets: the hundred hardest names and the fifty hardest line breaks, each on paper.

For those who look after printers and faces: what is on these two sheets is what the faces and the line
breaking of wardapp have to stand. The tests hold them to it.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

NAMES: tuple[str, ...] = (
    "髙﨑 𠮷子",
    "髙橋 晄",
    "𠮷田 堯",
    "𠮷野 曻",
    "渡邉 惠",
    "渡邊 壽",
    "渡邉\U000e0110 凜",
    "渡邊\U000e010f 榮",
    "濵田 德",
    "濱口 禮",
    "齋藤 瑤",
    "齊木 遙",
    "斎木 凛",
    "斉木 尭",
    "澤田 眞",
    "廣瀬 槇",
    "德永 晧",
    "栁田 昻",
    "桒原 峯",
    "惠良 國",
    "羽靏 乕",
    "靍田 逸",
    "鶴田 祐",
    "舘 隆",
    "館 福",
    "嶋 晃",
    "嶌 旭",
    "冨永 暉",
    "富永 煌",
    "辻\U000e0100 薫",
    "辻\U000e0101 薫",
    "葛\U000e0100城 晶",
    "葛\U000e0101城 晶",
    "芦\U000e0100屋 翔",
    "芦\U000e0101屋 翔",
    "榊\U000e0100原 忍",
    "榊\U000e0101原 忍",
    "祇\U000e0100園 清",
    "祇\U000e0101園 清",
    "鯖\U000e0100江 匠",
    "逗\U000e0100子 毅",
    "飴\U000e0100村 茂",
    "樋\U000e0100口 渉",
    "樋\U000e0101口 渉",
    "饗\U000e0100庭 護",
    "饗\U000e0101庭 護",
    "鷗 外",
    "鴎 外",
    "麴町 籠",
    "驒 剝",
    "頰 塡",
    "瘦 繫",
    "蔣 醬",
    "蟬丸 搔",
    "嚙 瀆",
    "儘田 俠",
    "峠 杢",
    "囎唹 埇",
    "垈 垳",
    "塙 圷",
    "岾 峅",
    "嵓 鮏",
    "鮖 鰰",
    "鱈 椙",
    "桝 枡",
    "樗 欅",
    "栂 栃",
    "杁 圦",
    "糀 粂",
    "籾 笹",
    "簗 簸",
    "纐纈 縒",
    "𡈽屋 守",
    "𠮟 責",
    "神 社\ufe00",
    "神\ufe00 祥\ufe00",
    "福\ufe00 祐\ufe00",
    "塚\ufe00 都\ufe00",
    "侮\ufe00 海\ufe00",
    "勅使河原 八十八",
    "東海林 太郎左衛門",
    "長曽我部 源五右衛門",
    "一 一",
    "乙 乙",
    "二 三四五",
    "小鳥遊 ゝゞ",
    "月見里 ヽヾ",
    "四月一日 佐々",
    "五百旗頭 々",
    "八月一日宮 ゑゐ",
    "不死川 ヱヰヴ",
    "ヶ崎 ヵ",
    "クリストファー・ロビンソン・スミス",
    "Zoë Brontë",
    "Müller Jürgen",
    "O’Connor Siobhán",
    "李 世宗",
    "陳 美齡",
    "阿 Q",
    "無 名",
)
"""Names with kanji beyond the national sets, in several forms, of one sign and of many."""

BREAKS: tuple[str, ...] = (
    "（かっこ）で始まり、「かぎ」で終わる文は、行の頭に閉じる括弧が来ず、行の終わりに「開く括弧が残らない。」",
    "句点。読点、中黒・感嘆符！疑問符？が続いても、行の頭には来ない。",
    "「「「三重のかぎ」」」と（（二重の丸括弧））が並ぶ。",
    "あ、い、う、え、お、か、き、く、け、こ、さ、し、す、せ、そ。",
    "小さい「ゃゅょっ」や「ァィゥェォ」、長音「ー」は行の頭に来ない：キャッチャー・ショッピングセンターで。",
    "令和８年度予算額12,345,678円（前年度比＋3.4％）を計上する。",
    "2026年11月25日（水）午前10時00分〜11時30分に開催する。",
    "電話093-123-4567（内線1234）、FAX 093-765-4321へ。",
    "https://www.example.lg.jp/kusei/kucho-kaigi/2026/11/25/index.html?page=2#siryo を参照。",
    "kuchou-kaigi@city.example.lg.jp へ送ってください。",
    "第１回、第２回、……第10回、――そして最終回。",
    "〳〵と繰り返す、々々、ゝゝ、ヽヽ。",
    "（１）歩道のかさ上げ、（２）防護柵の設置、（３）街灯の増設。",
    "①一つ目②二つ目③三つ目④四つ目⑤五つ目⑥六つ目⑦七つ目。",
    "㈱見本建設、㈲見本商店、№５、㎡、㎏、℃、％、‰。",
    "約1,240m、幅員0.9m、勾配−3.5%、気温25℃、緯度33°53′0″。",
    "「はい。」「いいえ。」「どちらでもない。」と答えた。",
    "（注１）（注２）（注３）、［参考］、【重要】、〔別添〕、〈抜粋〉、《再掲》。",
    "『二重かぎの「中のかぎ」』で、終わる。",
    "北区、小倉北区、小倉南区、若松区、八幡東区、八幡西区、戸畑区、門司区。",
    "ＡＢＣＤ商店街、ＰＴＡ、ＮＰＯ、ＤＸ、ＧＩＧＡスクール構想について。",
    "wardappは、LibreOfficeやMicrosoft Wordでも開けるdocxを書き出す。",
    "１００円、２，０００円、３億４，０００万円。",
    "歩道が狭くて危ない。せめて柵だけでも付けてほしい、という声が続く。",
    "・中点で始まる箇条書きは、二行目から字下げされる。長い文で確かめる。",
    "１　番号で始まる箇条書きも、二行目から番号の下ではなく本文の下に来る。",
    "説明　総務市民局区政推進部区政推進課長、建設局道路維持課長、教育委員会学校教育課長",
    "彼は言った――「もう、いい」――と。",
    "……………………点が続く。",
    "！？！？と重なる！！と？？。",
    "数字のあとの単位は離さない：12km、3.5ha、48,500千円、31MB、600dpi。",
    "（行の終わりに来る括弧（入れ子（三重））の確認）。",
    "ぁぃぅぇぉっゃゅょゎが行の頭に来ないかどうか、ずっと確かめていった。",
    "カタカナの長い語：コミュニティーセンター、リハビリテーション、ケアマネージャー。",
    "「」（）『』【】［］｛｝だけの行はない。",
    "あいうえおかきくけこさしすせそたちつてとなに（ぬ）ねのはひふへほ。",
    "一二三四五六七八九十一二三四五六七八九十。、。、。、",
    "午後１時30分から、３階大会議室、定員120名、参加費無料、申込不要。",
    "A4・A3・B5、300dpi/600dpi、1/2、3/4、50:50、10:00〜11:30。",
    "議案第１号〜第12号（第３号を除く。）を一括して審議する。",
    "長い英単語 internationalization と antidisestablishmentarianism を含む文。",
    "pneumonoultramicroscopicsilicovolcanoconiosisという一語。",
    "“二重引用符”と‘一重引用符’、ｶﾅ半角､｡｢｣も。",
    "半角 空白 と　全角　空白　が　混ざる　文　の　行　末。",
    "東京都千代田区霞が関２－１－２中央合同庁舎第２号館11階1103号室。",
    "〒803-8501　見本市北区中央１丁目１番１号　見本市役所　本庁舎５階",
    "か゛き゜ぐげご（結合）、ガギグ、パピプ、が゙という字。",
    "【至急】！！（※回答期限：11/30（月）17:00〆切）【厳守】",
    "一行目。\n二行目は短い。\n\n四行目は空行のあと、長い文になって次の行へ続いていくはずです。",
    "終わり。」）』】〕］｝〉》で、閉じる記号が続く。」』）",
)
"""Texts that a plain line breaking sets wrongly."""

COLUMN_MM = 74.0
"""Width of the columns in which the texts are set."""


@dataclass(frozen=True, slots=True)
class ProofSheet:
    """One of the two sheets: names, or line breaks."""

    title: str
    texts: tuple[str, ...]
    office: str = ""


def names(office: str = "") -> ProofSheet:
    """Return the sheet of names."""
    return ProofSheet("人名の見本", NAMES, office)


def breaks(office: str = "") -> ProofSheet:
    """Return the sheet of line breaks."""
    return ProofSheet("改行の見本", BREAKS, office)


def render(sheet: ProofSheet, *, printed_at: dt.datetime) -> bytes:
    """Return the sheet as PDF.

    Raises:
        InputRefused: A character cannot be printed; it is named.
    """
    from wardapp.documents import fonts

    fonts.check(sheet)
    from reportlab.lib.units import mm
    from reportlab.platypus import Spacer, Table, TableStyle

    from wardapp.documents.page import Text, build

    is_names = sheet.texts is NAMES

    def cell(number: int, text: str) -> list[Any]:
        label = Text(str(number), face=fonts.GOTHIC, size=7, align="right")
        if is_names:
            return [
                label,
                Text(text, face=fonts.MINCHO, size=12, align="flush"),
                Text(text, face=fonts.GOTHIC, size=12, align="flush"),
            ]
        return [label, Text(text, size=10.5)]

    half = -(-len(sheet.texts) // 2)
    rows = []
    for left in range(half):
        row = cell(left + 1, sheet.texts[left])
        right = left + half
        row += cell(right + 1, sheet.texts[right]) if right < len(sheet.texts) else [""] * len(row)
        rows.append(row)
    widths = [7 * mm, 38 * mm, 38 * mm] if is_names else [7 * mm, COLUMN_MM * mm + 6]
    table = Table(rows, colWidths=widths * 2)
    table.setStyle(
        TableStyle(
            [
                ("FONTNAME", (0, 0), (-1, -1), fonts.MINCHO),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 2),
                ("RIGHTPADDING", (0, 0), (-1, -1), 4),
                ("TOPPADDING", (0, 0), (-1, -1), 1.5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
            ]
        )
    )
    story: list[Any] = [
        Text(sheet.title, face=fonts.GOTHIC, size=15, align="center"),
        Spacer(0, 3 * mm),
        table,
    ]
    return build(story, title=sheet.title, author=sheet.office, printed_at=printed_at)
