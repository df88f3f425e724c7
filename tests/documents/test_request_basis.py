"""Figures, charts and the logic model stand on the sheet; chart and screen are one description."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable
from typing import Any

from wardapp.desk import Desk
from wardapp.documents.picture import measure
from wardapp.documents.request_basis import RequestBasis, plan_text
from wardapp.documents.request_sheet import RequestSheet, render
from wardapp.domain.chart import Chart, ChartBar, lay_out
from wardapp.domain.coaching import LogicItem, LogicStage
from wardapp.domain.picture import Box, Label
from wardapp.domain.voice import VoiceDraft

AT = dt.datetime(2026, 11, 23, 14, 5, tzinfo=dt.UTC)
Reader = Callable[[bytes], Any]
CHART = Chart(
    title="校区ごとの件数",
    bars=(
        ChartBar("d1", "徳丸校区", 12, "12件・9人", against=2),
        ChartBar("d2", "とても長い名前のためにここでは省かれる中央北小学校校区", 3, "3件・3人"),
    ),
)


def _basis() -> RequestBasis:
    return RequestBasis(
        facts=(("反対・慎重な声", "2件（最大2人）"), ("この1年の動き", "15件（その前の1年は4件）")),
        charts=(CHART,),
        logic=(
            LogicItem(id="1", stage=LogicStage.INPUT, text="道路費 2,400万円"),
            LogicItem(id="2", stage=LogicStage.OUTCOME, text="車道に出ずに来られる"),
        ),
        plan_reasons=(("安らぐまち", "歩道の段差を半分にするとあるため。"),),
        what_changed="九か所に絞った。",
        share_copied="前年度の要望と同じ文の割合　12%",
    )


def test_what_stands_under_a_request_is_on_paper(
    request_sheet: RequestSheet, read_pdf: Reader
) -> None:
    sheet = dataclasses.replace(request_sheet, basis=_basis())

    found = read_pdf(render(sheet, printed_at=AT))

    for said in (
        "反対・慎重な声2件（最大2人）", "その前の1年は4件", "校区ごとの件数", "徳丸校区", "12件・9人",
        "投入", "活動", "産出", "成果", "2,400万円", "歩道の段差を半分にするとあるため。",
        "九か所に絞った。", "同じ文の割合12%",
    ):  # fmt: skip
        assert said in found.text, said


def test_each_item_of_a_plan_stands_above_its_own_reason() -> None:
    basis = RequestBasis(plan_reasons=(("支え合い", "担い手のため"), ("防災", "届けるため")))

    assert plan_text("防災", basis).splitlines() == [
        "防災",
        "理由：届けるため",
        "支え合い",
        "理由：担い手のため",
    ]
    assert plan_text("緑", basis).splitlines()[0] == "緑"
    assert plan_text("", None) == ""


def test_the_same_sheet_has_the_same_bytes(request_sheet: RequestSheet) -> None:
    sheet = dataclasses.replace(request_sheet, basis=_basis())

    assert render(sheet, printed_at=AT) == render(sheet, printed_at=AT)


def test_bars_are_as_long_as_their_values_and_nothing_leaves_the_picture() -> None:
    for width in (120.0, 300.0, 700.0):
        picture = lay_out(CHART, width, 9.0, measure)
        long, short = (shape for shape in picture.shapes if isinstance(shape, Box) and shape.key)

        assert abs(long.width / short.width - 4) < 0.01
        for shape in picture.shapes:
            if isinstance(shape, Label):
                wide = measure(shape.text, shape.size, False)
                left = shape.x - {"left": 0, "center": wide / 2, "right": wide}[shape.align]
                assert left >= -0.5
                assert width < 200 or left + wide <= width + 0.5


def test_every_bar_with_something_behind_it_can_be_clicked() -> None:
    picture = lay_out(CHART, 300.0, 9.0, measure)

    assert (picture.areas[0].key, picture.areas[0].said) == ("d1", "徳丸校区 12件・9人")
    assert len(picture.areas) == 2


def test_the_sheet_of_a_real_request_holds_its_figures(desk: Desk, read_pdf: Reader) -> None:
    request = desk.requests.add(title="街灯の増設").id
    for month in (8, 9, 10):
        draft = VoiceDraft(text="暗い", received_on=dt.date(2026, month, 1))
        desk.requests.link(request, desk.voices.keep(draft, None).id)
    desk.coaching.logic.add(request, LogicStage.OUTCOME, "夜に一人で帰れる")

    found = read_pdf(desk.print("予算要望調書", request))

    for said in ("月ごとの件数", "R8.9", "3件（その前の1年は0件）", "夜に一人で帰れる"):
        assert said in found.text, said
