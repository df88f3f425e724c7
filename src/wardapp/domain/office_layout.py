"""How an office's paper looks: set once, used for every document that the office prints."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from wardapp.domain.seating import USUAL_RULE, SeatRule
from wardapp.errors import InputRefused


class BodyFace(StrEnum):
    """In which face running text is set."""

    MINCHO = "mincho"
    GOTHIC = "gothic"


BODY_FACE_LABELS = {
    BodyFace.MINCHO: "明朝体（BIZ UD明朝）",
    BodyFace.GOTHIC: "ゴシック体（BIZ UDゴシック）",
}


class WordFaces(StrEnum):
    """Which faces of Windows a Word file asks for."""

    YU = "yu"
    BIZ = "biz"
    MS = "ms"


WORD_FACES_LABELS = {
    WordFaces.YU: "游明朝・游ゴシック",
    WordFaces.BIZ: "BIZ UD明朝・BIZ UDゴシック",
    WordFaces.MS: "ＭＳ 明朝・ＭＳ ゴシック",
}
MARKS = ("取扱注意", "部外秘", "回覧", "写し")
"""Marks that offices use; any other short one may be written."""

SMALLEST_MARGIN_MM, LARGEST_MARGIN_MM = 10, 40
SMALLEST_TEXT, LARGEST_TEXT = 9.0, 14.0
MOST_SEALS, LONGEST_SEAL, LONGEST_MARK = 8, 8, 16
USUAL_SEALS = ("部長", "課長", "係長", "係員")


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeLayout:
    """The layout settings of an office (文書の書式).

    Attributes:
        body_face: Face of running text; headings and labels are Gothic always.
        text_size: Size of running text in points.
        margin_top_mm, margin_side_mm, margin_foot_mm: Margins of every page.
        seals: Titles of the boxes for seals (決裁欄), from the highest rank down.
        mark: Mark at the head of documents that have none of their own; "" for none.
        word_faces: Faces of Word files.
        seat_rule: Who sits where by rule in a 席次表.
    """

    body_face: BodyFace = BodyFace.MINCHO
    text_size: float = 10.5
    margin_top_mm: int = 20
    margin_side_mm: int = 22
    margin_foot_mm: int = 20
    seals: tuple[str, ...] = USUAL_SEALS
    mark: str = ""
    word_faces: WordFaces = WordFaces.YU
    seat_rule: SeatRule = USUAL_RULE

    def check(self) -> None:
        """Check that a page can be made with it.

        Raises:
            InputRefused: Says what is out of bounds.
        """
        margins = (self.margin_top_mm, self.margin_side_mm, self.margin_foot_mm)
        if not all(SMALLEST_MARGIN_MM <= one <= LARGEST_MARGIN_MM for one in margins):
            raise InputRefused(
                "余白が範囲を超えています。",
                "何も変更していません。",
                f"{SMALLEST_MARGIN_MM}〜{LARGEST_MARGIN_MM}mmで入力してください。",
            )
        if not SMALLEST_TEXT <= self.text_size <= LARGEST_TEXT:
            raise InputRefused(
                "文字の大きさが範囲を超えています。",
                "何も変更していません。",
                f"{SMALLEST_TEXT:g}〜{LARGEST_TEXT:g}ポイントで入力してください。",
            )
        if len(self.seals) > MOST_SEALS or any(len(seal) > LONGEST_SEAL for seal in self.seals):
            raise InputRefused(
                "決裁欄の名称が多すぎるか、長すぎます。",
                "何も変更していません。",
                f"{MOST_SEALS}個まで、それぞれ{LONGEST_SEAL}文字までです。",
            )
        if len(self.mark) > LONGEST_MARK:
            raise InputRefused(
                "表示が長すぎます。", "何も変更していません。", f"{LONGEST_MARK}文字までです。"
            )


USUAL_LAYOUT = OfficeLayout()
