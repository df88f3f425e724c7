"""The stricter look at free text before it goes where nothing is encrypted.

``text.personal_data_in`` reminds a clerk and must not cry wolf. Here the text leaves the city's
encryption, so what only might tell who somebody is counts as well: somebody named with さん, 様 or
氏, a common surname with what looks like a given name, a house or room number, a car's plate, the
name of a member of staff. Rather a text too few than a
name too many.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from wardapp.domain.text import normalise, personal_data_in

_NOT_NAMES = (
    "員", "師", "士", "館長", "管理人", "農家", "会議", "皆", "客", "市民", "区民", "住民", "町民", "国民", "県民", "奥", "娘", "息子", "孫", "父", "母", "兄", "姉", "弟", "妹",
    "爺", "婆", "祖父", "祖母", "親御", "子", "子供", "赤", "業者", "利用者", "来庁者", "保護者", "高齢者", "担当者", "参加者",
    "関係者", "運転手", "医者", "看護師", "保育士", "介護士", "店員", "職員", "駅員", "社員", "係員", "相談員", "調査員",
    "委員", "会長", "課長", "係長", "部長", "局長", "区長", "市長", "町長", "班長", "組長", "校長", "園長", "社長", "店長",
    "隣", "向", "近所", "大家", "患者", "妊婦", "学生", "生徒", "児童", "警察", "消防", "役所", "区役所", "市役所", "郵便局",
    "本屋", "魚屋", "花屋", "工務店", "会社", "外国人", "神", "仏", "王", "殿",
)  # fmt: skip
_NOT_NAMES_KANA = (
    "ドライバー", "ヘルパー", "スタッフ", "ボランティア", "オーナー", "ママ", "パパ", "ケアマネ", "ランナー",
)  # fmt: skip
_WITH_TITLE = re.compile(
    r"([\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff々〆ヶ]{1,6}|[ァ-ヴー・]{2,12})"
    r"[ \u3000]?(さん|さま|様|氏|君|くん|ちゃん|先生)(?![子式々態相名姓神])"
)
_SAYS_NAME = re.compile(
    r"[\u3400-\u9fff々]{1,6}[ \u3000]?と(?:申し|申す|言います|いいます|言う者|いう者)"
)
_SURNAMES = (
    "佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 清水 山崎 森 池田 橋本 "
    "阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 斉藤 福田 太田 西村 藤井 金子 岡本 "
    "藤原 中野 三浦 原田 中川 松田 竹内 小野 田村 中山 和田 石田 森田 上田 原 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 "
    "小島 谷口 今井 工藤 高田 増田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 野口 武田 松井 千葉 岩崎 菅原 木下 久保 "
    "佐野 野村 松尾 菊地 市川 杉本 古川 大西 島田 水野 桜井 高野 渡部 吉川 山内 西田 飯田 菊池 西川 小松 北村 安田 五十嵐 "
    "川口 平田 関 中田 久保田 服部 東 岩田 土屋 川崎 福島 本田 辻 樋口 秋山 田口 永井 中西 吉村 川上 石原 大橋 松岡 馬場 浜田 "
    "吉岡 荒木 小池 浅野 矢野 大石 古賀 梶原 松永 江口 宮田 安部 堀 黒田 大久保 尾崎 望月 永田 熊谷 内藤 松村 西山 大谷 "
    "平井 大島 岩本 片山 本間 早川 横田 岡崎 荒井 大田 鎌田 成田 宮川 小田 石橋 篠原 須藤 河合 大山 中原 小倉 栗原 松原 三宅 "
    "福井 小西 岡 川村 南 奥村 東山 牧野 沢田 星野 堤 白石 平山 村井 富田 片岡 森本 関口 吉野 荒川 田辺 小泉 小沢 山中 高山"
)
_FULL_NAME = re.compile(
    f"(?:{'|'.join(sorted(set(_SURNAMES.split()), key=len, reverse=True))})"
    "[\u3400-\u9fff]{0,2}[子美郎男夫雄一二三介助恵香江代枝也哉樹輝太人斗翔菜奈花華乃衣織里理沙紗希季紀吉治司志史信義"
    "彰昭浩博弘宏隆孝豊誠勇武茂勝清健剛徹修聡智哲和幸光正]"
    "(?=[はがをにとのへもや、。宅方]|から|より|という|$)"
)
_NAME_IN_TWO = re.compile(
    r"(?<![\u3400-\u9fff])[\u3400-\u9fff々]{1,4}[ \u3000][\u3400-\u9fff々]{1,4}(?=[はがをにとの宅方])"
)
_NOT_TITLES = (
    "同様",
    "多様",
    "模様",
    "仕様",
    "異様",
    "一様",
    "有様",
    "各様",
    "神様",
    "諸君",
    "摂氏",
    "華氏",
)
_NUMBER = "[0-9０-９]"
_ANY_NUMBER = "[0-9０-９〇一二三四五六七八九十百]"
_PLACE_OF_SOMEBODY = re.compile(
    rf"{_NUMBER}{{1,4}}[ \u3000]?番地|{_NUMBER}{{1,4}}[ \u3000]?番[ \u3000]?{_NUMBER}{{1,4}}|{_NUMBER}{{1,4}}[ \u3000]?号(?:室|棟)|"
    rf"(?<!{_NUMBER}){_NUMBER}{{1,3}}[-−－ー‐]{_NUMBER}{{1,3}}[-−－ー‐]{_NUMBER}{{1,4}}(?!{_NUMBER})|"
    rf"[ぁ-ん][ \u3000]?{_NUMBER}{{1,2}}[-−－ー‐・]{_NUMBER}{{1,2}}(?!{_NUMBER})|"
    rf"丁目[ \u3000]?{_ANY_NUMBER}{{1,4}}(?:番地?の?|[のノ之]|[-−－ー‐])[ \u3000]?{_ANY_NUMBER}|"
    "[〇一二三四五六七八九十百]{1,5}番地"
)
_POSTS = (
    "さん", "様", "氏", "さま", "課長", "係長", "部長", "局長", "区長", "市長", "主査", "主任", "主事", "主幹", "参事", "職員",
)  # fmt: skip


class StrictRule:
    """Says of a text whether it may tell who somebody is.

    Args:
        names: Names of people whom the city knows (its staff), family and given name apart where
            they are written so.
    """

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._told_by: dict[str, set[str]] = defaultdict(set)
        for name in names:
            parts = name.replace("\u3000", " ").split()
            whole = _plain(name)
            if len(whole) >= 3 or (len(parts) > 1 and len(whole) == 2):
                self._told_by[whole[:2]].add(whole)
            if len(parts) > 1 and len(family := _plain(parts[0])) >= 2:
                self._told_by[family[:2]].update(family + post for post in _POSTS)

    def may_name_somebody(self, text: str) -> bool:
        """Whether the text holds, or looks as if it held, something that tells who somebody is."""
        return (
            bool(personal_data_in(text))
            or _PLACE_OF_SOMEBODY.search(text) is not None
            or _SAYS_NAME.search(text) is not None
            or _FULL_NAME.search(text) is not None
            or _NAME_IN_TWO.search(text) is not None
            or any(_is_name(match) for match in _WITH_TITLE.finditer(text))
            or self._names_known(text)
        )

    def _names_known(self, text: str) -> bool:
        folded = _plain(text)
        pairs = {folded[i : i + 2] for i in range(len(folded) - 1)}
        return any(
            name in folded
            for begin in pairs & self._told_by.keys()
            for name in self._told_by[begin]
        )


def _is_name(match: re.Match[str]) -> bool:
    stem, title = match[1], match[2]
    if (stem[-1] + title) in _NOT_TITLES:
        return False
    return not stem.endswith(_NOT_NAMES_KANA if "ァ" <= stem[-1] <= "ー" else _NOT_NAMES)


def _plain(text: str) -> str:
    return normalise(text).replace(" ", "")
