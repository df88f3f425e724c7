"""The checker remarks what a reviewer would, with reason and suggestion, and never more than that."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from wardapp.domain.advice import Checked, Finding, FindingKind
from wardapp.insight.advice import check, figures_in

GOOD = {
    "title": "学童クラブの定員を四十人増やす",
    "current_state": "学童クラブに入れない児童は四月一日現在四十三人で、三年前の十一人から増えた（こども未来局調べ）。来年度は校区内にマンションが完成する。",
    "proposal": "小学校の空き教室二つを使い、定員を四十人増やす。",
    "expected_effect": "来年四月一日の待機児童を四十三人から五人以下にする。",
}
HELD_OUT = Path(__file__).parents[1] / "data" / "advice" / "held_out.toml"


def _found(**changes: str) -> list[Finding]:
    return check(Checked(texts=GOOD | changes))


def _kinds(findings: list[Finding]) -> set[tuple[FindingKind, str]]:
    return {(finding.kind, finding.field) for finding in findings}


def test_a_request_that_says_who_how_many_why_now_and_how_one_knows_has_no_finding() -> None:
    assert _found() == []


@pytest.mark.parametrize(
    ("field", "text", "kind"),
    [
        ("current_state", "", FindingKind.MISSING),
        (
            "current_state",
            "道が暗く、来年から工事が始まる。声は三件ある（区民の声）。",
            FindingKind.NO_WHO,
        ),
        ("current_state", "高齢者が困っている。来年から工事が始まる。", FindingKind.NO_FIGURE),
        ("current_state", "高齢者二百人が困っている（区の調査）。", FindingKind.NO_WHY_NOW),
        (
            "current_state",
            "高齢者二百人が困っている。来年から工事が始まる。",
            FindingKind.NO_SOURCE,
        ),
        ("proposal", "子育て支援の充実を図る。", FindingKind.VAGUE),
        ("proposal", "DXを使い、定員を四十人増やす。", FindingKind.JARGON),
        ("proposal", "教室を" + "、また教室を" * 20 + "使う。", FindingKind.TOO_LONG),
        ("expected_effect", "保護者の負担が軽くなる。", FindingKind.NO_MEASURE),
    ],
)
def test_what_a_reviewer_would_ask_is_asked(field: str, text: str, kind: FindingKind) -> None:
    assert (kind, field) in _kinds(_found(**{field: text}))


def test_every_finding_says_why_and_what_to_do() -> None:
    weak = "喫緊の課題であり、関係機関と連携し、KPIを設定の上、適切に推進する。" * 12
    findings = check(
        Checked(
            texts=dict.fromkeys(GOOD, weak) | {"title": ""},
            has_bureau=False,
            has_cost=False,
            has_plan=False,
            voices=0,
            copied_share=1.0,
        )
    )

    assert len(_kinds(findings)) > 10
    assert all(finding.reason and finding.suggestion for finding in findings)


def test_the_words_that_are_meant_stand_where_the_finding_says() -> None:
    text = "空き教室を使う。地域の活性化に努める。"
    for finding in _found(proposal=text):
        assert text.startswith(finding.quoted, finding.start)


def test_no_voice_and_one_persons_voices_are_told_apart() -> None:
    assert (FindingKind.NO_VOICE, "evidence") in _kinds(check(Checked(texts=GOOD, voices=0)))
    assert (FindingKind.ONE_PERSON, "evidence") in _kinds(
        check(Checked(texts=GOOD, voices=4, persons=1))
    )
    assert check(Checked(texts=GOOD, voices=4, persons=3)) == []


def test_a_copied_request_is_asked_what_changed_until_it_says_so() -> None:
    copied = check(Checked(texts=GOOD, copied_share=0.95))

    assert _kinds(copied) == {(FindingKind.COPIED, "what_changed")}
    assert "95%" in copied[0].reason
    assert check(Checked(texts=GOOD, copied_share=0.95, what_changed="指導員を確保した。")) == []


def test_days_ages_and_names_are_not_taken_for_figures() -> None:
    assert figures_in("令和七年四月一日に七十五歳の一人暮らしの方が三丁目で") == []
    assert [text for _, text in figures_in("児童約百二十人と車八十六台")] == [
        "約百二十人",
        "八十六台",
    ]


def test_any_text_is_read_without_fault() -> None:
    for text in ("", "\n\n", "。。。", "𠮷" * 5000, "（" * 300, "\u3000", "1" * 4000 + "件"):
        check(Checked(texts=dict.fromkeys(GOOD, text)))


def test_on_texts_not_used_to_make_it_it_is_mostly_right() -> None:
    """docs/benchmarks.md has the figures by kind; here only that they do not fall unnoticed."""
    right = wrong = missed = 0
    measured = {k for k in FindingKind if k.startswith("no_")} | {
        FindingKind.VAGUE,
        FindingKind.JARGON,
        FindingKind.TOO_LONG,
    }
    for entry in tomllib.loads(HELD_OUT.read_text(encoding="utf-8"))["text"]:
        texts = {name: entry[name] for name in GOOD if name in entry}
        found = {f"{f.kind}:{f.field}" for f in check(Checked(texts=texts)) if f.kind in measured}
        wanted = set(entry["expected"])
        right += len(found & wanted)
        wrong += len(found - wanted)
        missed += len(wanted - found)

    assert right / (right + wrong) > 0.8
    assert right / (right + missed) > 0.8
