"""The rows of the published database, read from the local one: dicts of column and value.

``of`` names kind, record and voice of a row, by which the rule for free texts looks at it; a column
with `` elsewhere`` says that its text stays with another office.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from wardapp.domain import wareki
from wardapp.domain.meeting import ITEM_KIND_LABELS, MEETING_KIND_LABELS, MEETING_STATE_LABELS
from wardapp.domain.request import IMPORTANCE_LABELS, OUTCOME_LABELS, REQUEST_STATE_LABELS
from wardapp.domain.voice import VOICE_STATE_LABELS
from wardapp.exchange.published_tables import BY_NAME
from wardapp.store.database import Database

AT_ONCE = 5_000
_OFFICE_KINDS = {"ward": "区役所", "bureau": "局"}
Row = dict[str, Any]


class Rows:
    """Reads what is published, some thousands of rows at a time."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._names = {
            str(identifier): str(name or "")
            for kind in ("office", "division", "district", "category", "channel", "source", "plan")
            for identifier, name in database.all(f'SELECT id, name FROM "{kind}"')
        }
        self._parents: dict[str, str | None] = dict(
            database.all("SELECT id, parent_id FROM category")
        )

    def _chunks(self, kind: str, columns: str, extra: str = "") -> Iterator[tuple[Any, ...]]:
        """Yield rows of a kind that are not in ごみ箱, some thousands at a time."""
        last = 0
        while True:
            rows = self._db.all(
                f'SELECT t.pk, {columns} FROM "{kind}" t WHERE t.pk > ? AND t.discarded_at IS NULL '
                f"{extra} ORDER BY t.pk LIMIT {AT_ONCE}",
                (last,),
            )
            yield from (row[1:] for row in rows)
            if len(rows) < AT_ONCE:
                return
            last = rows[-1][0]

    def _counts(self, kind: str, column: str) -> dict[str, int]:
        rows = self._db.all(
            f'SELECT "{column}", count(*) FROM "{kind}" WHERE discarded_at IS NULL GROUP BY 1'
        )
        return {str(key): int(count) for key, count in rows if key}

    def offices(self) -> Iterator[Row]:
        """Yield the offices."""
        keys = BY_NAME["区役所局"].names
        for o in self._chunks(
            "office", "t.id, t.name, t.short_name, t.ward_name, t.kind, t.position"
        ):
            yield dict(zip(keys, (*o[:4], _OFFICE_KINDS.get(o[4]), o[5]), strict=True))

    def districts(self) -> Iterator[Row]:
        """Yield the districts with the offices of their wards."""
        inside: dict[str, list[str]] = defaultdict(list)
        for district, office in self._chunks("district_office", "t.district_id, t.office_id"):
            inside[str(district)].append(self._name(office) or "")
        for d in self._chunks("district", "t.id, t.name, t.kana"):
            yield {
                "校区ID": d[0],
                "名称": d[1],
                "ふりがな": d[2],
                "区役所局": "、".join(sorted(filter(None, inside[d[0]]))),
            }

    def categories(self) -> Iterator[Row]:
        """Yield the categories."""
        for c in self._chunks("category", "t.id, t.name, t.position"):
            yield {"分類ID": c[0], "大分類": self._top(c[0]), "分類": c[1], "表示順": c[2]}

    def _name(self, identifier: Any) -> str | None:
        return self._names.get(str(identifier)) if identifier else None

    def _top(self, category: Any) -> str | None:
        seen = set()
        while category and self._parents.get(category) and category not in seen:
            seen.add(category)
            category = self._parents[category]
        return self._name(category)

    def _answers(self) -> dict[str, tuple[str | None, str | None, int]]:
        """Return first response, first answer and number of responses by voice."""
        rows = self._db.all(
            "SELECT voice_id, min(responded_on), min(CASE WHEN is_answer = 1 THEN responded_on END), "
            "count(*) FROM response WHERE discarded_at IS NULL GROUP BY voice_id"
        )
        return {str(voice): (first, answer, count) for voice, first, answer, count in rows}

    def voices(self) -> Iterator[Row]:
        """Yield the voices."""
        answers, requests = self._answers(), self._counts("evidence", "voice_id")
        for v in self._chunks(
            "voice",
            "t.id, t.number, t.office_id, t.received_on, t.channel_id, t.source_id, t.category_id, "
            "t.district_id, t.division_id, t.state, t.wants_response, t.due_on, t.call_seconds, "
            "t.summary, t.text, t.place, t.sample",
        ):
            first, answered, responses = answers.get(v[0], (None, None, 0))
            received, answered_on = day_of(v[3]), day_of(answered)
            yield {
                "of": ("voice", v[0], v[0]),
                "声ID": v[0],
                "受付番号": v[1],
                "区役所局": self._name(v[2]),
                "受付日": received,
                "年度": wareki.fiscal_year(received) if received else None,
                "年月": f"{received:%Y-%m}" if received else None,
                "受付方法": self._name(v[4]),
                "声の主": self._name(v[5]),
                "大分類": self._top(v[6]),
                "分類": self._name(v[6]),
                "校区": self._name(v[7]),
                "担当課": self._name(v[8]),
                "状態": _label(VOICE_STATE_LABELS, v[9]),
                "回答希望": int(bool(v[10])),
                "回答期限": v[11],
                "初回対応日": first,
                "回答日": answered,
                "回答日数": (answered_on - received).days if answered_on and received else None,
                "対応件数": responses,
                "通話秒数": v[12],
                "要望件数": requests.get(v[0], 0),
                "要旨": v[13],
                "本文": v[14],
                "本文 elsewhere": v[14] is None,
                "場所": v[15],
                "見本": int(bool(v[16])),
            }

    def responses(self) -> Iterator[Row]:
        """Yield the responses."""
        for r in self._chunks(
            "response", "t.id, t.voice_id, t.responded_on, t.is_answer, t.division_id, t.text"
        ):
            yield {
                "of": ("response", r[0], r[1] or ""),
                "対応ID": r[0],
                "声ID": r[1],
                "対応日": r[2],
                "回答": int(bool(r[3])),
                "担当課": self._name(r[4]),
                "内容": r[5],
                "内容 elsewhere": r[5] is None,
            }

    def requests(self) -> Iterator[Row]:
        """Yield the requests."""
        voices = self._counts("evidence", "request_id")
        for r in self._chunks(
            "request",
            "t.id, t.number, t.fiscal_year, t.office_id, t.bureau_id, t.importance, t.state, "
            "t.policy_plan_id, t.estimated_cost, t.hearing_on, t.outcome, t.outcome_amount, t.title, "
            "t.current_state, t.proposal, t.expected_effect, t.previous_year, t.hearing_decision, "
            "t.outcome_reason, t.sample",
        ):
            yield {
                "of": ("request", r[0], ""),
                "要望ID": r[0],
                "要望番号": r[1],
                "年度": r[2],
                "区役所局": self._name(r[3]),
                "所管局": self._name(r[4]),
                "重要度": _label(IMPORTANCE_LABELS, r[5]),
                "状態": _label(REQUEST_STATE_LABELS, r[6]),
                "上位計画": self._name(r[7]),
                "概算額千円": r[8],
                "ヒアリング日": r[9],
                "結果": _label(OUTCOME_LABELS, r[10]),
                "予算額千円": r[11],
                "根拠の声の数": voices.get(r[0], 0),
                "件名": r[12],
                "現状と課題": r[13],
                "要望内容": r[14],
                "期待する効果": r[15],
                "前年度の状況": r[16],
                "政策判断": r[17],
                "結果の理由": r[18],
                "見本": int(bool(r[19])),
            }

    def evidence(self) -> Iterator[Row]:
        """Yield the links of requests and voices."""
        keys = BY_NAME["要望の根拠"].names
        for e in self._chunks("evidence", "t.id, t.request_id, t.voice_id, t.is_example"):
            yield dict(zip(keys, (*e[:3], int(bool(e[3]))), strict=True))

    def meetings(self) -> Iterator[Row]:
        """Yield the meetings."""
        people = self._counts("attendee", "meeting_id")
        for m in self._chunks(
            "meeting",
            "t.id, t.kind, t.fiscal_year, t.number, t.held_on, t.starts_at, t.ends_at, t.state, "
            "t.office_id, t.title, t.place, t.sample",
        ):
            yield {
                "of": ("meeting", m[0], ""),
                "会議ID": m[0],
                "種別": _label(MEETING_KIND_LABELS, m[1]),
                "年度": m[2],
                "回": m[3],
                "開催日": m[4],
                "開始": m[5],
                "終了": m[6],
                "状態": _label(MEETING_STATE_LABELS, m[7]),
                "区役所局": self._name(m[8]),
                "出席者数": people.get(m[0], 0),
                "名称": m[9],
                "場所": m[10],
                "見本": int(bool(m[11])),
            }

    def items(self) -> Iterator[Row]:
        """Yield the agenda items, in the order of their meeting."""
        rows = list(
            self._chunks(
                "agenda_item",
                "t.meeting_id, t.position, t.id, t.kind, t.minutes_planned, t.request_id, t.voice_id, "
                "t.title",
            )
        )
        numbers: dict[str, int] = defaultdict(int)
        for i in sorted(rows, key=lambda row: tuple(str(part or "") for part in row[:3])):
            numbers[str(i[0])] += 1
            yield {
                "of": ("agenda_item", i[2], i[6] or ""),
                "議題ID": i[2],
                "会議ID": i[0],
                "順": numbers[str(i[0])],
                "区分": _label(ITEM_KIND_LABELS, i[3]),
                "予定分": i[4],
                "要望ID": i[5],
                "声ID": i[6],
                "件名": i[7],
            }


def day_of(value: Any) -> dt.date | None:
    """Return the day of an ISO text, None for anything else."""
    try:
        return dt.date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _label(labels: Mapping[Any, str], value: Any) -> str | None:
    """Return the word for a stored value, None for one that this version does not know."""
    return {str(key): label for key, label in labels.items()}.get(str(value))
