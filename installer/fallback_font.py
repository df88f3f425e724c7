"""Make resources/fonts/WardFallbackMincho.ttf: the kanji that the BIZ UD faces lack.

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
    options = Options()
    options.hinting = False
    options.layout_features = []
    options.name_IDs = []
    options.notdef_outline = True
    options.drop_tables += ["GSUB", "GPOS", "MERG", "meta"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=chosen)
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
    sys.stdout.write(f"{len(chosen)} characters, {out.stat().st_size:,} bytes\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(p) for p in sys.argv[2:-1]], Path(sys.argv[-1]))
