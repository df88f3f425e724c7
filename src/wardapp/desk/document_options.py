"""What can be chosen when a document is printed; what was chosen last stays on this desk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk

Choice = bool | str


@dataclass(frozen=True, slots=True)
class Option:
    """A switch (``choices`` is empty) or one of several choices (value, words).

    Attributes:
        hint: What it means, where its words do not say it all.
    """

    key: str
    label: str
    usual: Choice
    choices: tuple[tuple[str, str], ...] = ()
    hint: str = ""


MEMBERS, SECRETARIAT = "members", "secretariat"

OPTIONS: dict[str, tuple[Option, ...]] = {
    "次第": (
        Option(
            "copy",
            "だれに配るか",
            MEMBERS,
            ((MEMBERS, "構成員用"), (SECRETARIAT, "事務局用")),
            "事務局用には、時刻と事務局だけの注記が入ります。",
        ),
        Option("times", "時刻", True),
        Option("minutes", "所要時間", True),
        Option("presenters", "説明者", True),
        Option("materials", "配付資料", True),
        Option("open_items", "前回の宿題", True),
        Option("private", "非公開の議題の件名", True),
        Option("note", "備考", True),
    ),
    "出席者名簿": (
        Option("box", "出欠を記入する欄", True),
        Option("secretariat", "事務局の職員", True),
        Option("signature", "氏名の横に署名欄", False),
    ),
    "席次表": (
        Option("posts", "役職", True),
        Option("offices", "所属", True),
        Option("door", "出入口", True),
    ),
    "会議資料一式": (
        Option(
            "which",
            "綴じるもの",
            "all",
            (("all", "すべて"), ("replaced", "差し替えた資料だけ")),
            "綴じられない資料は、理由を書いた紙が代わりに入ります。",
        ),
        Option("contents", "目次", True),
        Option("attendance", "出席者名簿", True),
        Option("seats", "席次表", False),
        Option("covers", "資料ごとの表紙", False),
        Option("each_page", "全ページに資料番号", False),
        Option("new_sheet", "資料ごとに新しい用紙", False),
        Option("fits_a4", "Ａ３をＡ４に縮小", False),
        Option("private", "非公開の資料", True),
    ),
    "机上名札": (
        Option(
            "shape",
            "形",
            "tent",
            (
                ("tent", "三つ折り（Ａ４横１枚に１人）"),
                ("half", "二つ折り（Ａ４縦１枚に２人）"),
                ("upright", "縦書きの立て札（Ａ４横１枚に４人）"),
            ),
        ),
        Option("posts", "役職", True),
        Option("offices", "所属", True),
        Option("honorific", "「様」を付ける", False),
        Option("secretariat", "事務局の職員", False),
        Option("lines", "折り線", True),
    ),
}
"""Document → what can be chosen."""


def options_of(document: str) -> tuple[Option, ...]:
    """Return what can be chosen for a document."""
    return OPTIONS.get(document, ())


def chosen(
    desk: Desk, document: str, given: Mapping[str, Choice] | None = None
) -> dict[str, Choice]:
    """Return the choices for a document: those given, else those kept here, else the usual ones."""
    kept = desk.settings.get(f"paper.options.{document}")
    kept = kept if isinstance(kept, dict) else {}
    found: dict[str, Choice] = {}
    for option in options_of(document):
        value = (given or {}).get(option.key, kept.get(option.key, option.usual))
        allowed: set[Choice] = {key for key, _ in option.choices} or {True, False}
        found[option.key] = value if value in allowed else option.usual
    return found


def keep(desk: Desk, document: str, choices: Mapping[str, Choice]) -> None:
    """Keep the choices for the next time."""
    desk.settings.set(f"paper.options.{document}", dict(choices))
