"""From what comes what: one SQL query each for the lines of a chain (desk/trace.py walks them).

A query has two columns, ``a`` and ``b``: the identifiers of what came first and of what came of it.
Parts of a record that are things of their own in the chain (the outcome of a request, its carrying
out, the budget of a project) have the record's identifier and a kind of their own: ``request.outcome``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Side(Enum):
    """Which end of a line is shown whenever the other one is."""

    NEITHER = "neither"
    FIRST = "first"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class EdgeSource:
    """Lines between two kinds of things.

    Attributes:
        first, last: Kinds of both ends.
        sql: The query, with the columns ``a`` and ``b``.
        always: The end that comes along wherever the chain was begun.
    """

    first: str
    last: str
    sql: str
    always: Side = Side.NEITHER


def _link(table: str, first: str, last: str, kind: str, owner: str, more: str = "") -> str:
    return (
        f"SELECT {first} AS a, {last} AS b FROM {table} "
        f"WHERE target_kind = '{kind}' AND discarded_at IS NULL AND {owner} IS NOT NULL {more}"
    )


def _field(table: str, column: str, more: str = "") -> str:
    """A record names in a field what it came from."""
    return (
        f"SELECT {column} AS a, id AS b FROM {table} "
        f"WHERE {column} IS NOT NULL AND discarded_at IS NULL {more}"
    )


def _of(table: str, condition: str) -> str:
    """A part of a record comes from the record itself."""
    return f"SELECT id AS a, id AS b FROM {table} WHERE discarded_at IS NULL AND {condition}"


_WITH_BUDGET = "AND project_id IN (SELECT project_id FROM budget_line WHERE discarded_at IS NULL)"
_HAS_OUTCOME = "outcome IS NOT NULL AND outcome <> ''"
_CARRIED_OUT = "(carried_out_on IS NOT NULL OR coalesce(carried_out, '') <> '')"
_CONCLUDED = "SELECT id FROM request WHERE outcome IS NOT NULL AND outcome <> ''"

EDGES: tuple[EdgeSource, ...] = (
    # 声 → 課題
    *(
        EdgeSource(kind, "theme", _link("theme_link", "target_id", "theme_id", kind, "theme_id"))
        for kind in ("voice", "opinion", "field_decision", "refusal")
    ),
    # 声・課題 → 要望
    EdgeSource(
        "voice",
        "request",
        "SELECT voice_id AS a, request_id AS b FROM evidence WHERE discarded_at IS NULL",
    ),
    EdgeSource(
        "theme", "request", _link("theme_link", "theme_id", "target_id", "request", "theme_id")
    ),
    EdgeSource("theme", "theme", _link("theme_link", "target_id", "theme_id", "theme", "theme_id")),
    EdgeSource("request", "request", _field("request", "continued_from_id")),
    EdgeSource(
        "request",
        "request",
        "SELECT from_request_id AS a, to_request_id AS b FROM request_link "
        "WHERE discarded_at IS NULL AND to_request_id IS NOT NULL",
    ),
    # 区独自事業
    EdgeSource(
        "theme", "project", _link("theme_link", "theme_id", "target_id", "project", "theme_id")
    ),
    # A project with a budget is reached through it: 声 → 予算 → 実施.
    *(
        EdgeSource(
            kind,
            "project.budget",
            _link(
                "project_link",
                "target_id",
                "project_id",
                kind,
                "project_id",
                f"AND coalesce(relation, 'source') = 'source' {_WITH_BUDGET}",
            ),
        )
        for kind in ("voice", "theme", "request", "field_decision")
    ),
    EdgeSource(
        "theme",
        "project.budget",
        _link(
            "theme_link",
            "theme_id",
            "target_id",
            "project",
            "theme_id",
            "AND target_id IN (SELECT project_id FROM budget_line WHERE discarded_at IS NULL)",
        ),
    ),
    *(
        EdgeSource(
            kind,
            "project",
            _link(
                "project_link",
                "target_id",
                "project_id",
                kind,
                "project_id",
                "AND coalesce(relation, 'source') = 'source'",
            ),
        )
        for kind in ("voice", "theme", "request", "field_decision")
    ),
    *(
        EdgeSource(
            "project",
            kind,
            _link(
                "project_link",
                "project_id",
                "target_id",
                kind,
                "project_id",
                "AND relation = 'result'",
            ),
        )
        for kind in ("theme", "request", "field_decision")
    ),
    EdgeSource("project", "project", _field("project", "last_year_id")),
    EdgeSource(
        "project.budget",
        "project",
        "SELECT DISTINCT project_id AS a, project_id AS b FROM budget_line "
        "WHERE discarded_at IS NULL",
        Side.FIRST,
    ),
    # 協議
    *(
        EdgeSource(kind, "agenda_item", _field("agenda_item", f"{kind}_id"))
        for kind in ("voice", "theme", "request", "project", "field_decision")
    ),
    EdgeSource("request", "ask", _field("ask", "request_id")),
    *(
        EdgeSource(kind, "bureau_result", _field("bureau_result", f"{kind}_id"))
        for kind in ("request", "theme")
    ),
    EdgeSource("theme", "inquiry", _field("inquiry", "theme_id")),
    *(
        EdgeSource("theme", kind, _link("theme_link", "theme_id", "target_id", kind, "theme_id"))
        for kind in ("inquiry", "meeting")
    ),
    # 判断
    EdgeSource("request", "mayor_hearing", _field("mayor_hearing", "request_id")),
    EdgeSource(
        "request",
        "request.judgement",
        _of(
            "request",
            "coalesce(hearing_decision, '') <> '' AND id NOT IN "
            "(SELECT request_id FROM mayor_hearing WHERE discarded_at IS NULL "
            "AND request_id IS NOT NULL)",
        ),
    ),
    EdgeSource("agenda_item", "decision", _field("decision", "agenda_item_id")),
    *(
        EdgeSource(kind, "field_decision", _field("field_decision", f"{kind}_id"))
        for kind in ("voice", "theme", "request")
    ),
    *(EdgeSource(kind, "refusal", _field("refusal", f"{kind}_id")) for kind in ("voice", "theme")),
    # 予算
    EdgeSource("request", "request.outcome", _of("request", _HAS_OUTCOME)),
    *(
        EdgeSource(
            kind,
            "request.outcome",
            f"SELECT id AS a, request_id AS b FROM {kind} "
            f"WHERE discarded_at IS NULL AND request_id IN ({_CONCLUDED})",
        )
        for kind in ("ask", "mayor_hearing", "bureau_result")
    ),
    EdgeSource("request.judgement", "request.outcome", _of("request", _HAS_OUTCOME)),
    EdgeSource(
        "decision",
        "request.outcome",
        "SELECT d.id AS a, i.request_id AS b FROM decision d "
        "JOIN agenda_item i ON i.id = d.agenda_item_id WHERE d.discarded_at IS NULL "
        f"AND i.discarded_at IS NULL AND i.request_id IN ({_CONCLUDED})",
    ),
    # 実施
    EdgeSource("request", "request.done", _of("request", _CARRIED_OUT)),
    EdgeSource("request.outcome", "request.done", _of("request", _CARRIED_OUT)),
    EdgeSource(
        "request",
        "effect_check",
        _field("effect_check", "request_id", "AND checked_on IS NOT NULL"),
    ),
    EdgeSource(
        "request.done",
        "effect_check",
        _field("effect_check", "request_id", "AND checked_on IS NOT NULL"),
    ),
    EdgeSource("agenda_item", "action_item", _field("action_item", "agenda_item_id")),
    # 回答
    EdgeSource("voice", "response", _field("response", "voice_id", "AND is_answer = 1"), Side.LAST),
    EdgeSource("voice", "voice.told", _of("voice", "told_on IS NOT NULL"), Side.LAST),
)
"""Every line that the chain can have. A new kind of link is one entry more."""
