"""Make resources/fonts/WardFallbackMincho.ttf: the kanji and forms of kanji that the BIZ UD faces lack.

Run by hand when a newer source appears, with fonttools installed and Debian's packages
fonts-ipamj-mincho, fonts-morisawa-bizud-mincho and fonts-morisawa-bizud-gothic unpacked::

    python installer/fallback_font.py IPAMJM.TTF BIZUDMincho.ttf BIZUDPGothic.ttf OUT.ttf

The IPA font licence asks that a derived font has another name (see resources/fonts/README.md).
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

NAME = "Ward Fallback Mincho"
# Kanji of family and place names that stand in none of the national sets used below.
IN_NAMES = "𠮷𠮟𡈽𡌛𡚴𡢽𡸴𣏕𣏤𣑊𣑑𣗄𣘸𣜌𣝣𣱿𣳾𤋮𤏐𤟱𤭖𤴔𤸎𤹪𥄢𥆩𥇥𥡴𥧄𥱋𥶡𦀌𦊆𦚰𦥑𦹀𦿶𧃴𧄍𧏚𧏾𧪄𧮳𧲸𧾷𨂊𨉷𨊂𨋳𨏍𨕫𨗉𨗴𨛗𨛺𨥆𨥉𨦇𨦈𨦺𨨞𨨩𨩃𨩱𨪙𨫝𨫤𨫤𨵦𨷻𩊠𩊱𩒐𩗏𩛰𩝐𩣆𩵋𩸽𩹉𩺊𩿎"

# Kanji of family names that the family register knows in many forms (邉󠄁 邉󠄂 …): all forms that IPAmj has.
IN_MANY_FORMS = (
    "辺邉邊斉斎齊齋渡浜濱濵崎嵜﨑埼高髙島嶋嶌沢澤滝瀧富冨桜櫻桑栄榮柳栁楢榊樋橋梅榎柿芦芝茨葛葭蔵藏藤蘭藪蓮"
    "逢迫辻遠道達邦郎郷都鎌鏡関隆隈雄雅静頼飯飴餅駒鯖鯛鵜鶴鷲鷹黒龍竜真眞曽曾恵惠広廣国國寿壽条條将祥祐福禎"
    "祇祁祢禰社神視社穂緒緑紀絹織羽翁翠者花芽若荒荻菅萩葉薗薩薫藍蝦諸謙賀賢赤起角釜錦鍋長門間陽雨雪青靏靍館"
    "鬼魚鮎鳥鴨麻黄齢歳益盛直真矢石磯祖秋稲穴空窪童笹節米粕糸紺細綿縄群船良色茂茅草荷菊菱"
)


def variants(font: TTFont, known: list[Path]) -> dict[tuple[int, int], str]:
    """Return (kanji, selector) → glyph of the forms that the known faces lack."""
    there = [_sequences(TTFont(path)) for path in known]
    wanted = {ord(c) for c in IN_MANY_FORMS}
    return {
        pair: glyph
        for pair, glyph in _sequences(font).items()
        if pair[0] in wanted and glyph and not all(pair in one for one in there)
    }


def _sequences(font: TTFont) -> dict[tuple[int, int], str | None]:
    found: dict[tuple[int, int], str | None] = {}
    for table in font["cmap"].tables:
        if table.format == 14:
            for selector, pairs in table.uvsDict.items():
                found |= {(base, selector): glyph for base, glyph in pairs}
    return found


def encodable(codec: str) -> set[int]:
    """Return the code points that a Japanese character set holds."""
    found = set()
    for point in range(0x80, 0x30000):
        try:
            chr(point).encode(codec)
        except UnicodeEncodeError:
            continue
        found.add(point)
    return found


def main(source: Path, known: list[Path], out: Path) -> None:
    """Subset the source to what the known faces lack."""
    there = set.intersection(*(set(TTFont(path).getBestCmap()) for path in known))
    font = TTFont(source)
    # euc_jp holds JIS X 0212, the supplementary kanji in which names were registered for decades.
    # gb2312 holds what names of residents from China are written with.
    wanted = encodable("euc_jp") | encodable("euc_jis_2004") | encodable("gb2312")
    wanted |= {ord(c) for c in IN_NAMES}
    wanted |= set(range(0xF900, 0xFB00))
    chosen = sorted((wanted & set(font.getBestCmap())) - there)
    forms = variants(font, known)
    for table in font["cmap"].tables:
        if table.format == 14:
            table.uvsDict = {}
            for (base, selector), glyph in sorted(forms.items()):
                table.uvsDict.setdefault(selector, []).append((base, glyph))
    options = Options()
    options.hinting = False
    options.layout_features = []
    options.name_IDs = []
    options.notdef_outline = True
    options.drop_tables += ["GSUB", "GPOS", "MERG", "meta"]
    subsetter = Subsetter(options)
    # The bases and the selectors are named, or the forms would be left out with them.
    named = {base for base, _ in forms} | {selector for _, selector in forms}
    subsetter.populate(unicodes={*chosen, *named})
    subsetter.subset(font)
    names = font["name"]
    names.names = []
    for identifier, text in {
        0: "(c) Information-technology Promotion Agency, Japan (IPA). Subset by the wardapp authors.",
        1: NAME,
        2: "Regular",
        3: f"{NAME} 1.0",
        4: NAME,
        5: "Version 1.0",
        6: NAME.replace(" ", ""),
        13: "IPA Font License Agreement v1.0",
        14: "https://moji.or.jp/ipafont/license/",
    }.items():
        names.setName(text, identifier, 3, 1, 0x409)
        names.setName(text, identifier, 1, 0, 0)
    font.save(out)
    sys.stdout.write(f"{len(chosen)} characters, {len(forms)} forms, {out.stat().st_size:,} bytes\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(p) for p in sys.argv[2:-1]], Path(sys.argv[-1]))
