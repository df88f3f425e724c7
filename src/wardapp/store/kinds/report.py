"""What comes of a meeting (decisions, action items, minutes), and the monthly report.

Notes of a meeting and sentences of a report that is still written stay in their office; what is put
to those who spoke, and what a ward mayor approved, are records of their own for the whole city.
"""

from __future__ import annotations

from wardapp.domain.follow_up import ACTION_STATE_LABELS, DECISION_KIND_LABELS
from wardapp.domain.minutes import (
    CONFIRMATION_STATE_LABELS,
    MINUTES_PHASE_LABELS,
    STATEMENT_KIND_LABELS,
)
from wardapp.domain.report import PART_KIND_LABELS, REPORT_STATE_LABELS
from wardapp.store.kinds.room import KindRoom

_OF_A_MEETING = (
    "SELECT voice_id FROM agenda_item WHERE meeting_id = (SELECT meeting_id FROM {kind} WHERE id = ?)",
    "SELECT voice_id FROM meeting_voice WHERE meeting_id = "
    "(SELECT meeting_id FROM {kind} WHERE id = ?)",
    "SELECT voice_id FROM evidence WHERE request_id IN (SELECT request_id FROM agenda_item "
    "WHERE meeting_id = (SELECT meeting_id FROM {kind} WHERE id = ?))",
)
"""Voices on the agenda, voices heard at the meeting, and those behind the requests on it."""
_BY_MEETING = ("decision", "action_item", "minutes_section", "minutes_confirmation")

REPORT = KindRoom(
    kinds={
        "decision": {
            "meeting_id": str,
            "agenda_item_id": str,
            "position": str,
            "kind": str,
            "text": str,
        },
        "action_item": {
            "meeting_id": str,
            "agenda_item_id": str,
            "position": str,
            "what": str,
            "owner_office_id": str,
            "owner_id": str,
            "due_on": str,
            "state": str,
            "result": str,
            "closed_on": str,
        },
        "progress_note": {
            "action_item_id": str,
            "text": str,
            "reported_on": str,
            "person_id": str,
        },
        "statement": {
            "meeting_id": str,
            "agenda_item_id": str,
            "position": str,
            "kind": str,
            "speaker": str,
            "attendee_id": str,
            "said_at": str,
            "text": str,
            "taken_by": str,
        },
        "meeting_voice": {"meeting_id": str, "agenda_item_id": str, "voice_id": str},
        "minutes": {
            "meeting_id": str,
            "office_id": str,
            "phase": str,
            "review_due_on": str,
            "confirmed_by": str,
            "confirmed_on": str,
            "released_on": str,
            "approved_in_id": str,
        },
        "minutes_section": {
            "minutes_id": str,
            "meeting_id": str,
            "agenda_item_id": str,
            "position": str,
            "heading": str,
            "text": str,
            "summary": str,
        },
        "minutes_confirmation": {
            "minutes_id": str,
            "meeting_id": str,
            "attendee_id": str,
            "person_id": str,
            "name": str,
            "state": str,
            "comment": str,
            "answered_on": str,
        },
        "monthly_report": {
            "office_id": str,
            "year": int,
            "month": int,
            "state": str,
            "submitted_on": str,
            "approved_by": str,
            "approved_on": str,
            "approved_stamp": str,
            "returned": str,
        },
        "report_sentence": {
            "report_id": str,
            "kind": str,
            "position": str,
            "text": str,
            "proposed": str,
            "sources": str,
        },
        "report_part": {
            "report_id": str,
            "kind": str,
            "position": str,
            "text": str,
            "sources": str,
            "figures": str,
        },
    },
    office_only=frozenset({"statement", "report_sentence"}),
    hangs_on={
        "decision": ("meeting", "meeting_id"),
        "action_item": ("meeting", "meeting_id"),
        "progress_note": ("action_item", "action_item_id"),
        "statement": ("meeting", "meeting_id"),
        "meeting_voice": ("meeting", "meeting_id"),
        "minutes": ("meeting", "meeting_id"),
        "minutes_section": ("minutes", "minutes_id"),
        "minutes_confirmation": ("minutes", "minutes_id"),
        "report_sentence": ("monthly_report", "report_id"),
        "report_part": ("monthly_report", "report_id"),
    },
    indexes={
        "decision": (("meeting_id",),),
        "action_item": (("meeting_id",), ("state", "due_on")),
        "progress_note": (("action_item_id",),),
        "statement": (("meeting_id", "agenda_item_id"),),
        "meeting_voice": (("meeting_id",), ("voice_id",)),
        "minutes": (("meeting_id",),),
        "minutes_section": (("minutes_id",),),
        "minutes_confirmation": (("minutes_id",), ("person_id", "state")),
        "monthly_report": (("year", "month"),),
        "report_sentence": (("report_id",),),
        "report_part": (("report_id",),),
    },
    free_text={
        "decision": frozenset({"text"}),
        "action_item": frozenset({"what", "result"}),
        "progress_note": frozenset({"text"}),
        "minutes_section": frozenset({"heading", "text", "summary"}),
        "minutes_confirmation": frozenset({"comment"}),
        "monthly_report": frozenset({"returned"}),
        "report_part": frozenset({"text"}),
    },
    voices_behind={
        **{kind: tuple(q.format(kind=kind) for q in _OF_A_MEETING) for kind in _BY_MEETING},
        "progress_note": tuple(
            query.replace(
                "(SELECT meeting_id FROM {kind} WHERE id = ?)",
                "(SELECT a.meeting_id FROM action_item a JOIN progress_note n "
                "ON n.action_item_id = a.id WHERE n.id = ?)",
            )
            for query in _OF_A_MEETING
        ),
        "report_part": (
            "SELECT json_extract(s.value, '$[1]') FROM report_part p, json_each(p.sources) s "
            "WHERE p.id = ? AND json_extract(s.value, '$[0]') = 'voice'",
        ),
    },
    labels={
        "decision": "決定事項",
        "action_item": "宿題",
        "progress_note": "経過報告",
        "statement": "会議の発言",
        "meeting_voice": "会議で聞いた声",
        "minutes": "議事録",
        "minutes_section": "議事録の議題",
        "minutes_confirmation": "議事録の確認",
        "monthly_report": "マンスリーリポート",
        "report_sentence": "リポートの文",
        "report_part": "リポートの項目",
    },
    field_labels={
        "decision": {
            "agenda_item_id": "議題",
            "position": "順序",
            "kind": "区分",
            "text": "内容",
        },
        "action_item": {
            "agenda_item_id": "議題",
            "position": "順序",
            "what": "内容",
            "owner_office_id": "担当の所属",
            "owner_id": "担当者",
            "due_on": "期限",
            "state": "状態",
            "result": "結果",
            "closed_on": "完了日",
        },
        "progress_note": {"text": "内容", "reported_on": "報告日", "person_id": "報告者"},
        "statement": {
            "agenda_item_id": "議題",
            "position": "順序",
            "kind": "区分",
            "speaker": "発言者",
            "attendee_id": "出席者",
            "said_at": "時刻",
            "text": "内容",
            "taken_by": "記録者",
        },
        "meeting_voice": {"agenda_item_id": "議題", "voice_id": "区民の声"},
        "minutes": {
            "office_id": "所属",
            "phase": "段階",
            "review_due_on": "確認の期限",
            "confirmed_by": "確定した職員",
            "confirmed_on": "確定日",
            "released_on": "公開日",
            "approved_in_id": "承認した会議",
        },
        "minutes_section": {
            "agenda_item_id": "議題",
            "position": "順序",
            "heading": "件名",
            "text": "議事録",
            "summary": "議事要旨",
        },
        "minutes_confirmation": {
            "attendee_id": "出席者",
            "person_id": "職員",
            "name": "氏名",
            "state": "確認",
            "comment": "修正の求め",
            "answered_on": "確認日",
        },
        "monthly_report": {
            "office_id": "区役所",
            "year": "年",
            "month": "月",
            "state": "状態",
            "submitted_on": "提出日",
            "approved_by": "承認者",
            "approved_on": "承認日",
            "approved_stamp": "承認の時点",
            "returned": "差戻しの理由",
        },
        "report_sentence": {
            "kind": "項目",
            "position": "順序",
            "text": "文",
            "proposed": "文の案",
            "sources": "根拠",
        },
        "report_part": {
            "kind": "項目",
            "position": "順序",
            "text": "内容",
            "sources": "根拠",
            "figures": "数値",
        },
    },
    enum_labels={
        ("decision", "kind"): dict(DECISION_KIND_LABELS),
        ("action_item", "state"): dict(ACTION_STATE_LABELS),
        ("statement", "kind"): dict(STATEMENT_KIND_LABELS),
        ("minutes", "phase"): dict(MINUTES_PHASE_LABELS),
        ("minutes_confirmation", "state"): dict(CONFIRMATION_STATE_LABELS),
        ("monthly_report", "state"): dict(REPORT_STATE_LABELS),
        ("report_sentence", "kind"): dict(PART_KIND_LABELS),
        ("report_part", "kind"): dict(PART_KIND_LABELS),
    },
)
"""``report_part`` holds a part as it was approved: sentences as lines, figures as JSON."""
