"""Learning to write requests: answers, comments, plans served, what the mayor thinks, practice."""

from __future__ import annotations

from wardapp.store.kinds.room import KindRoom

_EVIDENCE = "SELECT voice_id FROM evidence WHERE request_id"
_OF_A_REQUEST = ("request_answer", "logic_item", "request_comment", "plan_link", "good_example")

COACHING = KindRoom(
    kinds={
        # What a reviewer would ask (resources/coaching/outline.toml), answered for a request.
        "request_answer": {
            "request_id": str,
            "question": str,
            "text": str,
            "person_id": str,
            "answered_on": str,
        },
        "logic_item": {"request_id": str, "stage": str, "text": str, "position": str},
        # In the margin of a request; an answer is a comment that names another one.
        "request_comment": {
            "request_id": str,
            "field": str,
            "quoted": str,
            "text": str,
            "suggestion": str,
            "reply_to_id": str,
            "asked_id": str,
            "person_id": str,
            "office_id": str,
            "written_on": str,
            "resolved_on": str,
            "resolved_by": str,
        },
        # Which item of a plan a request or a theme serves, and why.
        "plan_link": {"request_id": str, "theme_id": str, "plan_id": str, "why": str},
        "mayor_note": {
            "office_id": str,
            "title": str,
            "text": str,
            "said_on": str,
            "source": str,
            "plan_id": str,
            "person_id": str,
        },
        # Why an adopted request convinced, for all wards to learn from.
        "good_example": {
            "request_id": str,
            "office_id": str,
            "what_worked": str,
            "person_id": str,
        },
        # What somebody drafted and learned, once they let somebody of their office see it.
        "learning_note": {
            "office_id": str,
            "person_id": str,
            "written_on": str,
            "drafted": str,
            "learned": str,
            "request_id": str,
            "shown_to": str,
        },
    },
    office_only=frozenset({"learning_note"}),
    hangs_on=dict.fromkeys(_OF_A_REQUEST, ("request", "request_id")),
    indexes={
        **dict.fromkeys(_OF_A_REQUEST, (("request_id",),)),
        "mayor_note": (("said_on",),),
        "learning_note": (("person_id",), ("shown_to",)),
    },
    free_text={
        "request_answer": frozenset({"text"}),
        "logic_item": frozenset({"text"}),
        "request_comment": frozenset({"quoted", "text", "suggestion"}),
        "plan_link": frozenset({"why"}),
        "mayor_note": frozenset({"title", "text", "source"}),
        "good_example": frozenset({"what_worked"}),
    },
    voices_behind={
        kind: (f"{_EVIDENCE} = (SELECT request_id FROM {kind} WHERE id = ?)",)
        for kind in _OF_A_REQUEST
    },
    labels={
        "request_answer": "問いへの答え",
        "logic_item": "ロジックモデル",
        "request_comment": "意見",
        "plan_link": "計画との関係",
        "mayor_note": "市長の考え",
        "good_example": "採択事例の解説",
        "learning_note": "学びの記録",
    },
    field_labels={
        "request_answer": {
            "request_id": "区長要望",
            "question": "問い",
            "text": "答え",
            "person_id": "記入者",
            "answered_on": "記入日",
        },
        "logic_item": {
            "request_id": "区長要望",
            "stage": "段階",
            "text": "内容",
            "position": "順序",
        },
        "request_comment": {
            "request_id": "区長要望",
            "field": "項目",
            "quoted": "対象の文",
            "text": "意見",
            "suggestion": "書き換えの案",
            "reply_to_id": "返信先",
            "asked_id": "相談先",
            "person_id": "記入者",
            "office_id": "所属",
            "written_on": "記入日",
            "resolved_on": "解決日",
            "resolved_by": "解決した職員",
        },
        "plan_link": {
            "request_id": "区長要望",
            "theme_id": "課題",
            "plan_id": "上位計画",
            "why": "理由",
        },
        "mayor_note": {
            "office_id": "所属",
            "title": "見出し",
            "text": "内容",
            "said_on": "日付",
            "source": "出典",
            "plan_id": "上位計画",
            "person_id": "記入者",
        },
        "good_example": {
            "request_id": "区長要望",
            "office_id": "所属",
            "what_worked": "採択につながった点",
            "person_id": "記入者",
        },
        "learning_note": {
            "office_id": "所属",
            "person_id": "職員",
            "written_on": "日付",
            "drafted": "書いたもの",
            "learned": "学んだこと",
            "request_id": "区長要望",
            "shown_to": "見せる相手",
        },
    },
    enum_labels={
        ("logic_item", "stage"): {
            "input": "投入",
            "activity": "活動",
            "output": "産出",
            "outcome": "成果",
        },
    },
)
