"""What stands under a request on its sheet: figures of the voices, charts, logic model, what changed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from wardapp.domain import chart as charts
from wardapp.domain import logic_model
from wardapp.domain.chart import Chart
from wardapp.domain.coaching import LogicItem


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestBasis:
    """What stands under a request.

    Attributes:
        facts: Label and text of each line of figures.
        charts: Pictures of the figures.
        logic: The boxes of the logic model.
        plan_reasons: Item of a plan and why the request serves it.
        what_changed: Against last year's request; "" where it continues none.
        share_copied: How much of the text is last year's, in words; "" where nothing is compared.
    """

    facts: tuple[tuple[str, str], ...] = ()
    charts: tuple[Chart, ...] = ()
    logic: tuple[LogicItem, ...] = ()
    plan_reasons: tuple[tuple[str, str], ...] = ()
    what_changed: str = ""
    share_copied: str = ""


def plan_text(plan: str, basis: RequestBasis | None) -> str:
    """Return the item of the plan, further ones, and why."""
    reasons = basis.plan_reasons if basis else ()
    named = [name for name, _why in reasons]
    lines: list[str] = []
    # The item that the request itself names comes first, each with its reason below it.
    for name, why in sorted(
        reasons if plan in named or not plan else ((plan, ""), *reasons),
        key=lambda pair: pair[0] != plan,
    ):
        lines += [name, *([f"理由：{why}"] if why else [])]
    return "\n".join(lines)


def evidence_parts(basis: RequestBasis | None) -> list[Any]:
    """Return the figures and charts as parts of a form's row."""
    if basis is None or not basis.facts:
        return []
    from reportlab.lib.units import mm
    from reportlab.platypus import Spacer

    from wardapp.documents.page import Text
    from wardapp.documents.picture import PictureFlowable

    parts: list[Any] = []
    for label, text in basis.facts:
        parts.append(Text(f"{label}　{text}", size=9.5, leading=1.45))
    for one in basis.charts:
        picture = PictureFlowable(partial(charts.lay_out, one), size=8.5, title=one.title)
        parts += [Spacer(0, 2 * mm), picture]
        if one.note:
            parts.append(Text(f"（{one.note}）", size=8.5, leading=1.4))
    if any(bar.against for one in basis.charts for bar in one.bars):
        parts.append(Text("枠の付いた薄い部分は、反対・慎重な声です。", size=8.5, leading=1.5))
    return parts


def logic_rows(basis: RequestBasis | None) -> list[Any]:
    """Return the logic model as a row of the form; none where nobody drew it."""
    if basis is None or not basis.logic:
        return []
    from reportlab.platypus import CondPageBreak

    from wardapp.documents.form import FormRow
    from wardapp.documents.page import Mark
    from wardapp.documents.picture import PictureFlowable

    picture = PictureFlowable(partial(logic_model.lay_out, basis.logic), size=8.5)
    return [
        CondPageBreak(120),
        Mark("成果までの道筋"),
        FormRow("成果までの\n道筋", [picture]),
    ]


def changed_rows(basis: RequestBasis | None) -> list[Any]:
    """Return what changed against last year as a row of the form."""
    if basis is None or not (basis.what_changed or basis.share_copied):
        return []
    from wardapp.documents.form import row

    text = basis.what_changed or "（記入なし）"
    if basis.share_copied:
        text += f"\n（{basis.share_copied}）"
    return [row("前年度から\n変わった点", text)]
