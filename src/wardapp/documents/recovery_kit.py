"""復旧用の紙: an office's recovery kit, with a QR code and its letters for typing, for the safe."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from wardapp.domain import wareki

_GROUPS_IN_LINE = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryKitSheet:
    """What the sheet says.

    Attributes:
        city: Name of the city.
        office: Name of the office.
        text: The kit's letters in groups of four.
        code: What the QR code holds.
        made_on: When it was made.
        made_by: Label of the desk that made it.
    """

    city: str
    office: str
    text: str
    code: str
    made_on: dt.date
    made_by: str


def render(sheet: RecoveryKitSheet, *, printed_at: dt.datetime) -> bytes:
    """Return the sheet as PDF, one page.

    Raises:
        InputRefused: A character cannot be printed; it is named.
    """
    from wardapp.documents import fonts

    fonts.check(sheet)
    from reportlab.graphics.barcode.qr import QrCodeWidget
    from reportlab.graphics.shapes import Drawing
    from reportlab.lib import colors
    from reportlab.lib.units import mm
    from reportlab.platypus import Spacer, Table, TableStyle

    from wardapp.documents.page import Text, build

    side = 52 * mm
    # "M" restores 15 % of a code that is creased or stained.
    widget = QrCodeWidget(sheet.code, barLevel="M", barWidth=side, barHeight=side)
    drawing = Drawing(side, side)
    drawing.add(widget)
    groups = sheet.text.split(" ")
    lines = [groups[i : i + _GROUPS_IN_LINE] for i in range(0, len(groups), _GROUPS_IN_LINE)]
    letters = [
        [
            Text(str(number), size=9, align="right", leading=1.3),
            *(Text(g, face=fonts.GOTHIC, size=15, align="center", leading=1.3) for g in line),
            *[""] * (_GROUPS_IN_LINE - len(line)),
        ]
        for number, line in enumerate(lines, 1)
    ]
    grid = Table(letters, colWidths=[8 * mm, *[19 * mm] * _GROUPS_IN_LINE])
    grid.setStyle(
        TableStyle(
            [
                ("GRID", (1, 0), (-1, -1), 0.4, colors.Color(0.6, 0.6, 0.6)),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("TOPPADDING", (0, 0), (-1, -1), 5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
                ("LEFTPADDING", (0, 0), (-1, -1), 1),
                ("RIGHTPADDING", (0, 0), (-1, -1), 1),
            ]
        )
    )
    both = Table([[drawing, grid]], colWidths=[side + 8 * mm, 104 * mm])
    both.setStyle(
        TableStyle([("VALIGN", (0, 0), (-1, -1), "MIDDLE"), ("LEFTPADDING", (0, 0), (-1, -1), 0)])
    )
    facts = (
        f"市　　　{sheet.city}",
        f"所属　　{sheet.office}",
        f"作成日　{wareki.format_date(sheet.made_on)}",
        f"作成　　{sheet.made_by}",
    )
    story = [
        Spacer(0, 4 * mm),
        Text("wardapp　復旧用の紙", face=fonts.GOTHIC, size=18, align="center"),
        Spacer(0, 8 * mm),
        *(Text(fonts.cut(line, 80), size=11, leading=1.6) for line in facts),
        Spacer(0, 8 * mm),
        both,
        Spacer(0, 8 * mm),
        Text("この紙について", face=fonts.GOTHIC, size=12),
        Spacer(0, 2 * mm),
        *(
            Text(line, size=10.5, leading=1.6)
            for line in (
                f"・{sheet.office}の端末がすべて使えなくなったときに、新しい端末で記録を読めるようにするためのものです。",
                "・この紙があれば、連絡先を含む記録を読むことができます。金庫など、鍵のかかる場所に保管してください。",
                "・写真に撮ったり、複写したり、電子ファイルで保管したりしないでください。",
                "・新しい紙を作ると、この紙は使えなくなります。なくしたときは、すぐに新しい紙を作ってください。",
            )
        ),
        Spacer(0, 5 * mm),
        Text("使い方", face=fonts.GOTHIC, size=12),
        Spacer(0, 2 * mm),
        *(
            Text(line, size=10.5, leading=1.6)
            for line in (
                "１　新しい端末にwardappを導入し、同じ市と所属を選びます。",
                "２　設定の「共有フォルダー」で「復旧用の紙を使う」を選び、共有フォルダーの場所を指定します。",
                "３　QRコードを読み取るか、上の文字を左上から順に入力します（大文字・小文字、空白は区別しません）。",
                "４　同期が終わると、記録が戻ります。その後、新しい紙を作って保管してください。",
            )
        ),
    ]
    return build(
        story,
        title="復旧用の紙",
        author=sheet.made_by,
        printed_at=printed_at,
        mark="厳重保管",
    )
