"""Proposals for the monthly report: a sentence for what the month's records show, each with them."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from wardapp.domain.clock import SystemClock
from wardapp.domain.field_decision import Decided
from wardapp.domain.information_gap import GapState
from wardapp.domain.meeting import MEETING_KIND_LABELS, Meeting, MeetingKind, MeetingState
from wardapp.domain.project import PROJECT_STATE_LABELS
from wardapp.domain.report import PartKind, Sentence, Source
from wardapp.domain.request import REQUEST_STATE_LABELS, Importance, RequestState
from wardapp.domain.theme import STAGE_LABELS
from wardapp.domain.voice_list import VoiceFilter
from wardapp.domain.wareki import fiscal_year_label

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk
    from wardapp.insight.figures import Period

Proposals = dict[PartKind, list[tuple[str, Sentence]]]
ALL_VOICES = "all"
_LENGTH = 70
_MOST = 5


class Proposer:
    """Makes the proposals of one month."""

    def __init__(self, desk: Desk, period: Period, figures: dict[PartKind, dict[str, Any]]) -> None:
        self._desk = desk
        self._period = period
        self._figures = figures
        self._own = desk.office.id
        self._made: Proposals = {kind: [] for kind in PartKind}

    def make(self) -> Proposals:
        """Return the sentences of each part, in the order in which they are proposed."""
        self._moves()
        self._voices()
        self._three()
        self._silence()
        self._flashes()
        self._policy()
        self._asked()
        return self._made

    def _say(self, kind: PartKind, key: str, text: str, sources: Sequence[Source]) -> None:
        self._made[kind].append(
            (key, Sentence(id="", kind=kind, text=text, sources=tuple(sources)))
        )

    def _in_month(self, day: dt.date | None) -> bool:
        return day is not None and self._period.first <= day <= self._period.last

    def _changed_to(self, kind: str) -> dict[str, str]:
        """Return record → the last state that it was given in the month, by the log of changes."""
        zone = SystemClock().now().tzinfo
        first = dt.datetime.combine(self._period.first, dt.time(), zone)
        after = dt.datetime.combine(self._period.last + dt.timedelta(days=1), dt.time(), zone)
        low, high = (f"{int(at.timestamp() * 1000):012x}" for at in (first, after))
        field = "stage" if kind == "theme" else "state"
        rows = self._desk.database.all(
            "SELECT record, value FROM change WHERE kind = ? AND field = ? AND stamp >= ? "
            "AND stamp < ? ORDER BY stamp",
            (kind, field, low, high),
        )
        return {str(record): str(json.loads(value)) for record, value in rows if value}

    # -- what moved ------------------------------------------------------------------------------

    def _moves(self) -> None:
        desk = self._desk
        for meeting in desk.meetings.list():
            if not self._in_month(meeting.held_on) or meeting.state is not MeetingState.HELD:
                continue
            if meeting.office_id == self._own or meeting.kind is MeetingKind.WARD_MAYORS:
                self._meeting(meeting)
        heard = [
            one
            for one in desk.occasions.list()
            if self._in_month(one.held_on) and one.discarded_at is None
        ]
        if heard:
            names = "、".join(one.name for one in heard[:3])
            more = f"など{len(heard)}か所" if len(heard) > 3 else f"の{len(heard)}か所"
            count = sum(one.voices for one in heard)
            self._say(
                PartKind.MOVES,
                "occasions",
                f"{names}{more}で、職員が地域に出て声を聞きました（{count}件）。",
                [Source("occasion", one.id) for one in heard],
            )
        steps = self._changed_to("project")
        for project in desk.projects.list(office_id=self._own):
            if project.id in steps:
                self._say(
                    PartKind.MOVES,
                    f"project/{project.id}",
                    f"区独自事業「{project.title}」が「{PROJECT_STATE_LABELS[project.state]}」に"
                    "進みました。",
                    [Source("project", project.id)],
                )
        stages = self._changed_to("theme")
        for theme in desk.themes.list():
            if theme.office_id == self._own and theme.id in stages:
                self._say(
                    PartKind.MOVES,
                    f"theme/{theme.id}",
                    f"課題「{theme.title}」の検討が「{STAGE_LABELS[theme.stage]}」に進みました。",
                    [Source("theme", theme.id)],
                )
        for one in desk.field_decisions.list(office_id=self._own, decided=Decided.BY_WARD):
            if self._in_month(one.happened_on):
                self._say(
                    PartKind.MOVES,
                    f"field/{one.id}",
                    f"区の判断で「{one.title}」を決めました。",
                    [Source("field_decision", one.id)],
                )

    def _meeting(self, meeting: Meeting) -> None:
        desk = self._desk
        decided = [one.text.rstrip("。") for one in desk.minutes.decisions(meeting.id)]
        heard = len(desk.minutes.voices(meeting.id))
        name = f"第{meeting.number}回{meeting.name}" if meeting.number else meeting.name
        if meeting.title:
            kind = "" if meeting.kind is MeetingKind.OTHER else MEETING_KIND_LABELS[meeting.kind]
            name = f"{kind}「{meeting.title}」"
        text = f"{meeting.held_on.month}月{meeting.held_on.day}日に{name}を開きました"
        if meeting.office_id != self._own:
            text = f"{meeting.held_on.month}月{meeting.held_on.day}日の{name}に出席しました"
        if heard:
            text += f"。住民の声を{heard}件聞きました"
        if decided:
            text += f"。決まったこと：{'、'.join(_cut(one) for one in decided[:2])}"
        self._say(
            PartKind.MOVES, f"meeting/{meeting.id}", f"{text}。", [Source("meeting", meeting.id)]
        )

    # -- what residents said ---------------------------------------------------------------------

    def _voices(self) -> None:
        found = self._figures[PartKind.VOICES]
        everything = [Source("voices", ALL_VOICES)]
        self._say(
            PartKind.VOICES,
            "total",
            f"この月に受け付けた声は{found['total']:,}件（{found['persons']:,}人・"
            f"{found['matters']:,}案件）で、前月比{change(found['total'], found['before'])}、"
            f"前年同月比{change(found['total'], found['last_year'])}です。",
            everything,
        )
        named = [one for one in found["by_category"] if one[0] and one[2]]
        if named:
            listed = "、".join(f"「{name}」{count:,}件" for _, name, count, *_ in named[:3])
            self._say(
                PartKind.VOICES,
                "categories",
                f"多かったのは{listed}です。",
                [Source("voices", f"category:{value}") for value, *_ in named[:3]],
            )
        grown = max(named, key=lambda one: one[2] - one[3], default=None)
        if grown is not None and grown[2] - grown[3] >= 2:
            self._say(
                PartKind.VOICES,
                "grown",
                f"前月から最も増えたのは「{grown[1]}」で、{grown[3]:,}件から{grown[2]:,}件になりました。",
                [Source("voices", f"category:{grown[0]}")],
            )
        if found["with_due"]:
            self._say(
                PartKind.VOICES,
                "answers",
                f"期限のある声は、回答した{found['with_due']:,}件のうち{found['in_time']:,}件が"
                f"期限内でした。{found['waiting']:,}件が回答を待っています。",
                everything,
            )

    def _three(self) -> None:
        """Propose the three voices that matter: flashes, policy, many of one matter, once each."""
        desk = self._desk
        wanted = VoiceFilter(
            received_from=self._period.first,
            received_to=self._period.last,
            office_ids=frozenset({self._own}),
        )
        # A voice of the month may have been marked later.
        marks = {f.voice_id for f in desk.flashes.between(self._period.first, None, self._own)}
        facts = {
            str(record): (bool(policy), int(same), bool(linked))
            for record, policy, same, linked in desk.database.all(
                "SELECT v.id, v.is_policy, (SELECT count(*) FROM voice m WHERE m.matter_id = "
                "v.matter_id AND m.discarded_at IS NULL) , EXISTS (SELECT 1 FROM theme_link l WHERE "
                "l.target_id = v.id AND l.discarded_at IS NULL) FROM voice v WHERE v.office_id = ? "
                "AND v.received_on BETWEEN ? AND ?",
                (self._own, self._period.first.isoformat(), self._period.last.isoformat()),
            )
        }
        rows = desk.voices.rows(desk.voices.ids(wanted, limit=2000))
        counts = {str(one[1]): int(one[2]) for one in self._figures[PartKind.VOICES]["by_category"]}

        def weight(row: Any) -> tuple[float, str]:
            policy, same, linked = facts.get(row.id, (False, 0, False))
            score = 4.0 * (row.id in marks) + 2.0 * policy + min(same, 5) + 1.5 * linked
            return (score + 0.1 * counts.get(row.category, 0), row.id)

        seen: set[str] = set()
        for row in sorted(rows, key=weight, reverse=True):
            about = row.category or row.id
            text = " ".join((row.summary or row.text).split())
            if about in seen or desk.is_private("voice", row.id, text):
                continue
            seen.add(about)
            same = facts.get(row.id, (False, 0, False))[1]
            why = [part for part in (row.category, row.district) if part]
            if row.id in marks:
                why.append("速報にした声")
            if same > 1:
                why.append(f"同じ案件の声{same}件")
            self._say(
                PartKind.THREE,
                f"voice/{row.id}",
                f"「{_cut(text).rstrip('。')}」（{'、'.join(why) or row.channel}）",
                [Source("voice", row.id)],
            )
            if len(seen) == 3:
                return

    def _silence(self) -> None:
        found = self._figures[PartKind.SILENCE]
        quiet = [one for one in found["districts"] if one[7]]
        for one in quiet[:3]:
            self._say(
                PartKind.SILENCE,
                f"district/{one[0]}",
                f"{one[1]}からの声は、この1年で人口千人あたり{one[4]:.1f}人（{one[3]:,}人）にとどまり、"
                "区の平均の半分に届いていません。",
                [Source("voices", f"district:{one[0]}")],
            )
        young = [one for one in found["ages"] if one[7]]
        if young:
            names = "、".join(str(one[1]) for one in young[:3])
            self._say(
                PartKind.SILENCE,
                "ages",
                f"年代の分かる声では、{names}の声が人口に比べて少なくなっています。",
                [Source("statistics", "silent")],
            )
        if found["districts"] and not quiet and not young:
            self._say(
                PartKind.SILENCE,
                "none",
                "人口に比べて声がはっきり少ない校区・年代はありませんでした。",
                [Source("statistics", "silent")],
            )

    def _flashes(self) -> None:
        for one in self._desk.flashes.between(self._period.first, self._period.last, self._own):
            self._say(
                PartKind.FLASHES,
                f"flash/{one.id}",
                f"{one.marked_on.month}月{one.marked_on.day}日　{_cut(one.title)}："
                f"{_cut(one.reason).rstrip('。')}。",
                [Source("voice", one.voice_id)] if one.voice_id else [Source("flash", one.id)],
            )

    # -- requests, projects, and what is asked ----------------------------------------------------

    def _policy(self) -> None:
        desk, found = self._desk, self._figures[PartKind.POLICY]
        requests = [
            r
            for r in desk.requests.list(office_id=self._own)
            if r.fiscal_year == found["request_year"]
        ]
        if requests:
            states = "、".join(f"{name}{count}件" for name, count in found["requests"])
            self._say(
                PartKind.POLICY,
                "requests",
                f"{fiscal_year_label(found['request_year'])}に向けた区長要望は{len(requests)}件です"
                f"（{states}）。",
                [Source("request", r.id) for r in requests],
            )
        moved = self._changed_to("request")
        for one in [r for r in requests if r.id in moved][:_MOST]:
            self._say(
                PartKind.POLICY,
                f"request/{one.id}",
                f"要望「{_cut(one.title)}」が「{REQUEST_STATE_LABELS[one.state]}」になりました。",
                [Source("request", one.id)],
            )
        if found["projects"]:
            states = "、".join(f"{name}{count}件" for name, count in found["projects"])
            year = found["request_year"] - 1
            projects = desk.projects.list(office_id=self._own, fiscal_year=year)
            self._say(
                PartKind.POLICY,
                "projects",
                f"{fiscal_year_label(year)}の区独自事業は{len(projects)}件です（{states}）。",
                [Source("project", p.id) for p in projects],
            )

    def _asked(self) -> None:
        desk = self._desk
        name = desk.city.name_of
        waiting = {
            RequestState.DECIDED,
            RequestState.HEARING,
            RequestState.SUBMITTED,
            RequestState.BUREAU_REVIEW,
        }
        year = self._figures[PartKind.POLICY]["request_year"]
        asked = [
            r
            for r in desk.requests.list(office_id=self._own)
            if r.state in waiting and r.fiscal_year == year
        ]
        asked.sort(key=lambda r: r.importance is not Importance.ESPECIALLY_IMPORTANT)
        for one in asked[:3]:
            bureau = name(one.bureau_id) or "所管局"
            self._say(
                PartKind.ASKED,
                f"request/{one.id}",
                f"「{_cut(one.title)}」について、{bureau}での検討をお願いします。",
                [Source("request", one.id)],
            )
        for gap in desk.information_gaps.list():
            if gap.office_id == self._own and gap.state is GapState.OPEN:
                whom = f"{gap.from_whom}から" if gap.from_whom else ""
                self._say(
                    PartKind.ASKED,
                    f"gap/{gap.id}",
                    f"「{_cut(gap.title)}」の情報が{whom}区に届くよう、調整をお願いします。",
                    [Source("information_gap", gap.id)],
                )
        for refused in desk.field_decisions.list(office_id=self._own, decided=Decided.COULD_NOT):
            if self._in_month(refused.happened_on):
                self._say(
                    PartKind.ASKED,
                    f"field/{refused.id}",
                    f"「{_cut(refused.title)}」を区で決められるよう、見直しをお願いします。",
                    [Source("field_decision", refused.id)],
                )


def change(now: int, before: int) -> str:
    """Return 5件増, 2件減 or 増減なし."""
    if now == before:
        return "増減なし"
    return f"{abs(now - before):,}件{'増' if now > before else '減'}"


def _cut(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= _LENGTH else plain[: _LENGTH - 1] + "…"
