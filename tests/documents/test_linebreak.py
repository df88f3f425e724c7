"""Lines break as a Japanese reader expects; nothing is lost, nothing sticks out."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wardapp.documents.linebreak import (
    HANGING,
    NOT_AT_END,
    NOT_AT_START,
    Line,
    break_lines,
    label_of,
    pieces,
    squeeze,
    text_width,
)


def squares(text: str) -> float:
    """Width in squares: 1 for a wide character, a half for a narrow one."""
    return sum(1.0 if unicodedata.east_asian_width(c) in "WFA" else 0.5 for c in text)


def lines(text: str, width: float, **more: bool) -> list[str]:
    """The text of each line."""
    return [line.text for line in break_lines(text, width, squares, **more)]


# The hardest line breaks: text, width in squares, the lines.
HARDEST = [
    # 。 and 、 hang, or take the square's half.
    ("あいうえお。", 5, ["あいうえお。"]),
    ("あいうえお、かき", 5, ["あいうえお、", "かき"]),
    ("あいうえお。かき。", 5, ["あいうえお。", "かき。"]),
    ("あいうえ。おか", 5, ["あいうえ。", "おか"]),
    # Closing brackets are never first; at the end they may lose their empty half.
    ("あいうえ」お", 4.5, ["あいうえ」", "お"]),
    ("あいうえお」か", 5, ["あいうえ", "お」か"]),
    ("あいう「え」お", 5, ["あいう", "「え」お"]),
    ("あいうえ」」」お", 5, ["あいう", "え」」」お"]),
    # 。 with 」 after it cannot hang: both go along.
    ("あいうえお。」か", 5, ["あいうえ", "お。」か"]),
    ("あいう。」えお", 5, ["あいう。」", "えお"]),
    ("あいうえ。」お", 5, ["あいうえ。」", "お"]),
    # Opening brackets are never last.
    ("あいうえ「お」", 5, ["あいうえ", "「お」"]),
    ("あいう（「え」）", 4, ["あいう", "（「え」）"]),
    ("あいうえ『お", 5, ["あいうえ", "『お"]),
    # Marks that meet come closer.
    ("「あ」「い」", 5.5, ["「あ」「い」"]),
    ("「あ」、「い」", 6, ["「あ」、「い」"]),
    ("（「あ」）", 4, ["（「あ」）"]),
    # Small kana, the long mark and repeat marks are not first.
    ("あいうえきょう", 5, ["あいうえ", "きょう"]),
    ("あいうえがっこう", 5, ["あいうえ", "がっこう"]),
    ("あいうサーバー", 4, ["あいう", "サーバー"]),
    ("あいうえ佐々木", 5, ["あいうえ", "佐々木"]),
    ("あいうヴァイオリン", 4, ["あいう", "ヴァイオ", "リン"]),
    ("あいうえトゥールーズ", 5, ["あいうえ", "トゥールー", "ズ"]),
    # Exclamation and question marks, middle dots, colons.
    ("あいうえお！か", 5, ["あいうえ", "お！か"]),
    ("あいうえお？か", 5, ["あいうえ", "お？か"]),
    ("あいうえ・おか", 4, ["あいう", "え・おか"]),
    ("あいうえ：おか", 4, ["あいう", "え：おか"]),
    ("あいうえ〜おか", 4, ["あいう", "え〜おか"]),
    # Figures and words stay whole.
    ("予算12,500千円", 4, ["予算", "12,500千", "円"]),
    ("長さ0.95m以下", 3, ["長さ", "0.95m", "以下"]),
    ("午前10:30から", 4, ["午前", "10:30か", "ら"]),
    ("率は12.5%です", 4, ["率は", "12.5%で", "す"]),
    ("令和８年１２月", 4, ["令和８年", "１２月"]),
    ("年度は２０２６年", 4, ["年度は", "２０２６", "年"]),
    ("資料１－２による", 4, ["資料", "１－２に", "よる"]),
    ("約－3℃まで", 3, ["約", "－3℃", "まで"]),
    ("担当はWardの課", 4, ["担当は", "Wardの課"]),
    ("Windowsと書類", 4, ["Windows", "と書類"]),
    ("don't stop", 3, ["don't", "stop"]),
    # A word that is wider than the line is broken like Japanese.
    ("ABCDEFGHIJ", 3, ["ABCDEF", "GHIJ"]),
    ("12345678901234", 4, ["12345678", "901234"]),
    # An address breaks after its separators.
    ("見よhttps://a.jp/bc/defg", 6, ["見よhttps://", "a.jp/bc/defg"]),
    # …… and ―― are one.
    ("あいう……えお", 4, ["あいう", "……えお"]),
    ("あいう――えお", 4, ["あいう", "――えお"]),
    # Signs before and after figures stay with them.
    ("額は￥500です", 3, ["額は", "￥500", "です"]),
    ("約50％減少", 2, ["約", "50％", "減少"]),
    # Blanks at a line's end vanish; the indent of a paragraph stays.
    ("あい うえ", 2, ["あい", "うえ"]),
    ("あい　うえ", 2, ["あい", "うえ"]),
    ("　あいうえ", 3, ["　あい", "うえ"]),
    # Paragraphs, empty ones included.
    ("あい\nうえ", 5, ["あい", "うえ"]),
    ("あい\n\nうえ", 5, ["あい", "", "うえ"]),
    # Nothing but brackets: the rules give way, nothing sticks out.
    ("（（（（（（", 3, ["（（（（（", "（"]),
    ("！！！！！！", 3, ["！！！", "！！！"]),
]


@pytest.mark.parametrize(("text", "width", "expected"), HARDEST)
def test_the_hardest_line_breaks(text: str, width: float, expected: list[str]) -> None:
    assert lines(text, width) == expected


def test_there_are_fifty_of_them() -> None:
    assert len(HARDEST) >= 50


@pytest.mark.parametrize("mark", sorted(NOT_AT_START - {" ", "　"}))
def test_no_forbidden_mark_begins_a_line(mark: str) -> None:
    for before in range(1, 12):
        broken = lines("亜" * before + mark + "亜" * 12, 6)
        assert not any(line.startswith(mark) for line in broken), broken


@pytest.mark.parametrize("mark", sorted(NOT_AT_END))
def test_no_forbidden_mark_ends_a_line(mark: str) -> None:
    for before in range(1, 12):
        broken = lines("亜" * before + mark + "亜" * 12, 6)
        assert not any(line.endswith(mark) for line in broken), broken


@pytest.mark.parametrize("mark", sorted(HANGING))
def test_only_a_stop_or_comma_hangs(mark: str) -> None:
    first, _ = break_lines("亜" * 6 + mark + "亜", 6, squares)

    assert first == Line("亜" * 6 + mark, 6.0, False, hangs=True)


@pytest.mark.parametrize("mark", sorted(HANGING))
def test_nothing_hangs_in_a_cell(mark: str) -> None:
    broken = break_lines("亜" * 6 + mark + "亜", 6, squares, hanging_marks=False)

    assert [line.text for line in broken] == ["亜" * 5, "亜" + mark + "亜"]


TEXTS = st.text(
    alphabet=st.sampled_from("亜あっょーアァ「」（）『』。、！？・…―〜 　1290.,%AZaz/:-￥々\n"),
    max_size=120,
)


@given(TEXTS, st.integers(2, 14))
def test_nothing_is_lost(text: str, width: int) -> None:
    kept = "".join(lines(text, width))

    blanks = str.maketrans("", "", " 　\n")
    assert kept.translate(blanks) == text.translate(blanks)


@given(TEXTS, st.integers(2, 14), st.booleans())
def test_nothing_sticks_out(text: str, width: int, hanging: bool) -> None:
    for line in break_lines(text, width, squares, hanging_labels=hanging):
        assert line.indent + line.width <= max(width, line.indent + 1) + 0.02, line
        body = line.text[:-1] if line.hangs else line.text
        # The half of a closing mark's square is empty.
        assert text_width(body, squares) - 0.5 <= max(width - line.indent, 1.0) + 0.02, line


@given(TEXTS, st.integers(6, 14))
def test_a_line_that_could_be_legal_is(text: str, width: int) -> None:
    """A forbidden mark stands first only where no earlier break was allowed."""
    for paragraph in text.split("\n"):
        found = lines(paragraph, width)
        for before, line in pairwise(found):
            if line and before and line[0] in NOT_AT_START:
                inner = pieces(before)
                legal = [
                    at
                    for at in range(1, len(inner))
                    if inner[at - 1][-1] not in NOT_AT_END and inner[at][0] not in NOT_AT_START
                ]
                assert not legal, (before, line)


def test_a_million_characters_take_no_longer_for_each_line() -> None:
    broken = break_lines("区民の声を、聞く。" * 12_000, 40, len)

    assert sum(len(line.text) for line in broken) == 108_000


def test_labels_hang_over_their_paragraph() -> None:
    broken = break_lines("（１）　あいうえおかきく\n・あいうえお", 8, squares, hanging_labels=True)

    # Four squares of label would leave too little of eight.
    assert [line.indent for line in broken] == [0.0, 0.0, 0.0]
    wide = break_lines("（１）　" + "あ" * 20, 17, squares, hanging_labels=True)
    assert [line.indent for line in wide] == [0.0, 4.0]


@pytest.mark.parametrize(
    ("paragraph", "label"),
    [
        ("（１）　要望", "（１）　"),
        ("(2) 要望", "(2) "),
        ("①要望", "①"),
        ("・要望", "・"),
        ("１　要望", "１　"),
        ("第一．要望", "第一．"),
        ("12件の要望", ""),
        ("1.5mの歩道", ""),
        ("令和8年", ""),
        ("（仮称）センター", ""),
    ],
)
def test_what_is_a_label(paragraph: str, label: str) -> None:
    assert label_of(paragraph) == label


@pytest.mark.parametrize(
    ("pair", "expected"),
    [
        ("。」", 0.5),
        ("」「", 0.5),
        ("「『", 0.5),
        ("）、", 0.5),
        ("（）", 0.0),
        ("あ」", 0.0),
        ("、あ", 0.0),
    ],
)
def test_marks_that_meet_come_closer(pair: str, expected: float) -> None:
    assert squeeze(*pair) == expected
