"""How paper looks: an office's layout settings, the seats of a meeting, handed-out versions."""

from __future__ import annotations

from wardapp.domain.office_layout import BODY_FACE_LABELS, WORD_FACES_LABELS
from wardapp.domain.seating import SEAT_ORDER_LABELS, SEAT_SHAPE_LABELS
from wardapp.store.kinds.room import KindRoom

PAPER = KindRoom(
    kinds={
        "office_layout": {
            "office_id": str,
            "body_face": str,
            "text_size_tenths": int,
            "margin_top_mm": int,
            "margin_side_mm": int,
            "margin_foot_mm": int,
            "seals": str,
            "mark": str,
            "word_faces": str,
            "seat_head_rank": int,
            "seat_order": str,
            "seat_wards_at_left": int,
        },
        "seating": {"meeting_id": str, "shape": str, "columns": int, "front": str},
        "seat": {"meeting_id": str, "attendee_id": str, "place": str},
    },
    hangs_on={"seating": ("meeting", "meeting_id"), "seat": ("meeting", "meeting_id")},
    indexes={
        "office_layout": (("office_id",),),
        "seating": (("meeting_id",),),
        "seat": (("meeting_id",),),
    },
    free_text={"seating": frozenset({"front"})},
    labels={"office_layout": "文書の書式", "seating": "席次表", "seat": "席"},
    field_labels={
        "office_layout": {
            "office_id": "所属",
            "body_face": "本文の書体",
            "text_size_tenths": "文字の大きさ（0.1ポイント）",
            "margin_top_mm": "上の余白（mm）",
            "margin_side_mm": "左右の余白（mm）",
            "margin_foot_mm": "下の余白（mm）",
            "seals": "決裁欄",
            "mark": "取扱いの表示",
            "word_faces": "Wordの書体",
            "seat_head_rank": "上座に着く序列",
            "seat_order": "上座の並べ方",
            "seat_wards_at_left": "区役所を図の左にする",
        },
        "seating": {"shape": "机の配置", "columns": "１列の席数", "front": "正面の表示"},
        "seat": {"attendee_id": "出席者", "place": "席の位置"},
    },
    enum_labels={
        ("office_layout", "body_face"): dict(BODY_FACE_LABELS),
        ("office_layout", "word_faces"): dict(WORD_FACES_LABELS),
        ("office_layout", "seat_order"): dict(SEAT_ORDER_LABELS),
        ("seating", "shape"): dict(SEAT_SHAPE_LABELS),
    },
)
