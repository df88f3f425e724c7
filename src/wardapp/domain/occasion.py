"""Where staff hear what people say, outside the office: 地域で聞いた."""

from __future__ import annotations

from enum import StrEnum


class OccasionKind(StrEnum):
    """What kind of occasion it was."""

    EVENT = "event"
    DIALOGUE = "dialogue"
    CENTRE = "centre"
    OUTREACH = "outreach"
    MEETING = "meeting"


OCCASION_KIND_LABELS = {
    OccasionKind.EVENT: "地域行事",
    OccasionKind.DIALOGUE: "区民との対話",
    OccasionKind.CENTRE: "市民センター（館長からの聞き取り）",
    OccasionKind.OUTREACH: "出張ヒアリング",
    OccasionKind.MEETING: "会合",
}
