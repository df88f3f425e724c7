"""What each room knows of what became of a voice; see outcomes.py for the order and the rule."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from wardapp.domain.became import Became, BecameStage
from wardapp.domain.meeting import MEETING_KIND_LABELS, MEETING_STATE_LABELS
from wardapp.domain.project import PROJECT_STATE_LABELS
from wardapp.domain.request import OUTCOME_LABELS, REQUEST_STATE_LABELS
from wardapp.domain.theme import STAGE_LABELS
from wardapp.domain.wareki import fiscal_year_label
from wardapp.store.records import date_or_none

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk
    from wardapp.desk.outcomes import Found

_NAMELESS = "（件名なし）"


def _among(found: Found, *kinds: str) -> tuple[str, list[str]]:
    """Return marks and values for the identifiers found of some kinds."""
    values = [one for kind in kinds for one in found.get(kind, ())]
    return ",".join("?" * len(values)), values


def _cut(text: Any, length: int = 120) -> str:
    line = " ".join(str(text or "").split())
    return line if len(line) <= length else f"{line[:length]}…"


def answers(desk: Desk, found: Found) -> list[Became]:
    """Return the answers, interim ones too."""
    marks, values = _among(found, "voice")
    rows = desk.database.all(
        "SELECT voice_id, text, responded_on, is_answer, kind FROM response WHERE discarded_at IS NULL "
        f"AND voice_id IN ({marks}) AND (is_answer = 1 OR kind = 'interim') ORDER BY responded_on, pk",
        values,
    )
    return [
        Became(
            stage=BecameStage.ANSWER,
            kind="voice",
            id=voice,
            title=_cut(text),
            state="回答" if is_answer else "中間回答",
            on=date_or_none(day),
            said=_cut(text, 400) if is_answer else "",
        )
        for voice, text, day, is_answer, _kind in rows
    ]


def themes(desk: Desk, found: Found) -> list[Became]:
    """Return the themes (課題) that took the voice up."""
    marks, values = _among(found, "voice")
    rows = desk.database.all(
        "SELECT t.id, t.title, t.stage, t.result, t.closed_on, t.closing_note FROM theme_link l "
        "JOIN theme t ON t.id = l.theme_id WHERE l.discarded_at IS NULL AND t.discarded_at IS NULL "
        f"AND l.target_kind = 'voice' AND l.target_id IN ({marks}) GROUP BY t.id ORDER BY t.pk",
        values,
    )
    found["theme"] = [row[0] for row in rows]
    steps = []
    for theme, title, stage, result, closed_on, note in rows:
        steps.append(
            Became(
                stage=BecameStage.THEME,
                kind="theme",
                id=theme,
                title=title or _NAMELESS,
                state=dict(STAGE_LABELS).get(stage, ""),
            )
        )
        if result or closed_on:
            said = _cut(result or note or "検討を終えました。", 300)
            steps.append(
                Became(
                    stage=BecameStage.OUTCOME,
                    kind="theme",
                    id=theme,
                    title=said,
                    state="課題の結果",
                    on=date_or_none(closed_on),
                    said=f"区の課題「{title or _NAMELESS}」として検討しました。{said}",
                )
            )
    return steps


def requests(desk: Desk, found: Found) -> list[Became]:
    """Return the requests (区長要望) whose evidence it is, or that came of its themes."""
    marks, values = _among(found, "voice")
    by_theme, themes_found = _among(found, "theme")
    rows = desk.database.all(
        "SELECT r.id, r.title, r.state, r.fiscal_year, r.bureau_id, r.submitted_on, r.outcome, "
        "r.outcome_reason, r.concluded_on, r.carried_out, r.carried_out_on FROM request r "
        "WHERE r.discarded_at IS NULL AND (r.id IN (SELECT request_id FROM evidence e WHERE "
        f"e.discarded_at IS NULL AND coalesce(e.is_against, 0) = 0 AND e.voice_id IN ({marks})) "
        "OR r.id IN (SELECT l.target_id FROM theme_link l WHERE l.target_kind = 'request' "
        f"AND l.discarded_at IS NULL AND l.theme_id IN ({by_theme}))) ORDER BY r.fiscal_year, r.pk",
        (*values, *themes_found),
    )
    found["request"] = [row[0] for row in rows]
    steps = []
    for row in rows:
        steps += _of_request(desk, row)
    return steps


def _of_request(desk: Desk, row: Any) -> list[Became]:
    request, title, state, year, bureau, submitted, outcome, reason, concluded, done, done_on = row
    name = title or _NAMELESS
    label = fiscal_year_label(int(year)) if year else ""
    to = desk.city.name_of(bureau) or "本庁"
    asked = f"{label}の区長要望「{name}」として、{to}に要望しました。"
    steps = [
        Became(
            stage=BecameStage.REQUEST,
            kind="request",
            id=request,
            title=name,
            state=dict(REQUEST_STATE_LABELS).get(state, ""),
            on=date_or_none(submitted),
            said=asked if submitted else "",
        )
    ]
    if outcome:
        words = dict(OUTCOME_LABELS).get(outcome, "")
        why = _cut(reason, 300)
        steps.append(
            Became(
                stage=BecameStage.OUTCOME,
                kind="request",
                id=request,
                title=why or words,
                state=words,
                on=date_or_none(concluded),
                said=f"{label}の区長要望「{name}」の結果は「{words}」です。{why}",
            )
        )
    if done or done_on:
        steps.append(
            Became(
                stage=BecameStage.OUTCOME,
                kind="request",
                id=request,
                title=_cut(done) or name,
                state="実施済",
                on=date_or_none(done_on),
                said=f"実施しました。{_cut(done, 300)}".strip(),
            )
        )
    return steps


def projects(desk: Desk, found: Found) -> list[Became]:
    """Return the ward's own projects (区独自事業) that came of the voice, its themes or requests."""
    marks, values = _among(found, "voice", "theme", "request")
    rows = desk.database.all(
        "SELECT p.id, p.title, p.state, p.result, p.evaluation, p.ends_on, p.starts_on "
        "FROM project_link l JOIN project p ON p.id = l.project_id WHERE l.discarded_at IS NULL "
        f"AND p.discarded_at IS NULL AND l.target_id IN ({marks}) GROUP BY p.id ORDER BY p.pk",
        values,
    )
    found["project"] = [row[0] for row in rows]
    steps = []
    for project, title, state, result, evaluation, ends_on, starts_on in rows:
        name = title or _NAMELESS
        words = dict(PROJECT_STATE_LABELS).get(state, "")
        begun = date_or_none(starts_on)
        under_way = begun is not None and begun <= desk.today()
        steps.append(
            Became(
                stage=BecameStage.PROJECT,
                kind="project",
                id=project,
                title=name,
                state=words,
                on=begun,
                said=f"区の事業「{name}」に取り組んでいます。" if under_way else "",
            )
        )
        if result or evaluation:
            said = _cut(result or evaluation, 300)
            steps.append(
                Became(
                    stage=BecameStage.OUTCOME,
                    kind="project",
                    id=project,
                    title=said,
                    state="事業の結果",
                    on=date_or_none(ends_on),
                    said=f"区の事業「{name}」の結果：{said}",
                )
            )
    return steps


def field_decisions(desk: Desk, found: Found) -> list[Became]:
    """Return what the ward decided by itself (現場判断) because of the voice."""
    marks, values = _among(found, "voice")
    rows = desk.database.all(
        "SELECT id, title, decided, happened_on FROM field_decision WHERE discarded_at IS NULL "
        f"AND voice_id IN ({marks}) ORDER BY happened_on, pk",
        values,
    )
    from wardapp.domain.field_decision import DECIDED_LABELS

    return [
        Became(
            stage=BecameStage.OUTCOME,
            kind="field_decision",
            id=record,
            title=title or _NAMELESS,
            state=f"現場判断：{dict(DECIDED_LABELS).get(decided, '')}".rstrip("："),
            on=date_or_none(day),
        )
        for record, title, decided, day in rows
    ]


def meetings(desk: Desk, found: Found) -> list[Became]:
    """Return the meetings at which the voice, or what came of it, was talked about."""
    conditions, values = [], []
    for kind in ("voice", "theme", "request", "project"):
        marks, ids = _among(found, kind)
        conditions.append(f"i.{kind}_id IN ({marks})")
        values += ids
    heard, voices = _among(found, "voice")
    conditions.append(
        "i.id IN (SELECT agenda_item_id FROM meeting_voice WHERE discarded_at IS NULL "
        f"AND voice_id IN ({heard}))"
    )
    rows = desk.database.all(
        "SELECT m.id, m.title, m.kind, m.held_on, m.state, i.title, i.outcome_note, (SELECT "
        "group_concat(d.text, '　') FROM decision d WHERE d.agenda_item_id = i.id "
        "AND d.discarded_at IS NULL), coalesce(i.is_public, 1) FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id "
        "WHERE i.discarded_at IS NULL AND m.discarded_at IS NULL "
        f"AND ({' OR '.join(conditions)}) ORDER BY m.held_on, i.position",
        (*values, *voices),
    )
    steps = []
    today = desk.today()
    for meeting, title, kind, held_on, state, item, note, decided, is_public in rows:
        name = title or dict(MEETING_KIND_LABELS).get(kind, "会議")
        day = date_or_none(held_on)
        words = dict(MEETING_STATE_LABELS).get(state, "")
        took_place = day is not None and day <= today and state != "cancelled"
        steps.append(
            Became(
                stage=BecameStage.MEETING,
                kind="meeting",
                id=meeting,
                title=f"{name}「{item or _NAMELESS}」",
                state=f"決定：{_cut(decided or note, 60)}" if decided or note else words,
                on=day,
                # What was talked about behind closed doors is not for a letter.
                said=_meeting_words(name, day, item, decided)
                if took_place and decided and is_public
                else "",
            )
        )
    return steps


def _meeting_words(name: str, day: dt.date | None, item: Any, decided: Any) -> str:
    from wardapp.domain.wareki import format_date

    when = format_date(day, weekday=False) if day else ""
    return f"{when}の{name}で「{item or _NAMELESS}」を協議しました。{_cut(decided, 300)}"
