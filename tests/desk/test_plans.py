"""Policy plans come in from a file, stay the same items when it comes again, and show what serves them."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from wardapp.desk import Desk
from wardapp.errors import FileRefused
from wardapp.store import records


def _csv(tmp_path: Path, text: str, name: str = "計画.csv") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def _take_in(desk: Desk, path: Path, *, remove_gone: bool = False) -> dict[str, int]:
    plans = desk.coaching.plans
    planned = plans.preview(path)
    plans.take_in(planned, remove_gone=remove_gone)
    return {state: len(planned.of(state)) for state in ("new", "changed", "same", "gone")}


def _tree(desk: Desk, top: str) -> list[str]:
    plans = desk.coaching.plans
    paths = (plans.path_of(plan.id) for plan, _ in plans.tree())
    return ["＞".join(path) for path in paths if path[0] == top]


LEVELS = """計画,分野,施策,説明
新計画,防災,避難所,だれもが避難できる
,,訓練,年一回の訓練
,子育て,学童,
"""
CODES = """番号,名称,説明
1,新計画,
1-1,防災,災害に強い
1-1-1,避難所,
1-2,子育て,
"""


def test_levels_in_columns_make_a_tree_and_empty_cells_are_as_above(
    desk: Desk, tmp_path: Path
) -> None:
    assert _take_in(desk, _csv(tmp_path, LEVELS))["new"] == 6

    assert _tree(desk, "新計画") == [
        "新計画",
        "新計画＞防災",
        "新計画＞防災＞避難所",
        "新計画＞防災＞訓練",
        "新計画＞子育て",
        "新計画＞子育て＞学童",
    ]


def test_a_column_of_codes_makes_the_same_tree_from_excel(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "計画.xlsx"
    rows = [line.split(",") for line in CODES.splitlines()]
    pd.DataFrame(rows[1:], columns=rows[0]).to_excel(path, index=False)

    _take_in(desk, path)

    assert _tree(desk, "新計画") == [
        "新計画",
        "新計画＞防災",
        "新計画＞防災＞避難所",
        "新計画＞子育て",
    ]


@pytest.mark.parametrize("text", [LEVELS, CODES])
def test_the_same_file_again_changes_nothing(desk: Desk, tmp_path: Path, text: str) -> None:
    path = _csv(tmp_path, text)
    _take_in(desk, path)
    before = [plan.id for plan, _ in desk.coaching.plans.tree()]

    again = _take_in(desk, path)

    assert (again["new"], again["changed"], again["gone"]) == (0, 0, 0)
    assert [plan.id for plan, _ in desk.coaching.plans.tree()] == before


def test_a_renamed_and_moved_item_stays_what_requests_name(desk: Desk, tmp_path: Path) -> None:
    _take_in(desk, _csv(tmp_path, CODES))
    shelter = desk.city.find("plan", "避難所")
    request = desk.requests.add(title="避難所の備え", policy_plan_id=shelter).id

    counts = _take_in(desk, _csv(tmp_path, CODES.replace("避難所", "避難所の質の向上")))

    assert (counts["changed"], counts["new"]) == (1, 0)
    assert desk.requests.get(request).policy_plan_id == shelter
    assert desk.city.name_of(shelter) == "避難所の質の向上"


def test_two_desks_that_take_in_the_same_file_have_the_same_items(
    desk: Desk, make_desk: object, tmp_path: Path
) -> None:
    other = make_desk("南区役所", "南 花子")  # type: ignore[operator]
    path = _csv(tmp_path, CODES)
    for one in (desk, other):
        _take_in(one, path)

    assert desk.city.find("plan", "避難所") == other.city.find("plan", "避難所")


def test_what_the_file_no_longer_has_goes_only_where_asked_and_other_plans_stay(
    desk: Desk, tmp_path: Path
) -> None:
    _take_in(desk, _csv(tmp_path, LEVELS))
    shorter = _csv(tmp_path, LEVELS.replace(",,訓練,年一回の訓練\n", ""))

    assert _take_in(desk, shorter)["gone"] == 1
    assert "新計画＞防災＞訓練" in _tree(desk, "新計画")
    _take_in(desk, shorter, remove_gone=True)

    assert "新計画＞防災＞訓練" not in _tree(desk, "新計画")
    assert _tree(desk, "基本構想") == ["基本構想", "基本構想＞安全"]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("氏名,年齢\n山田,30\n", "見出し"),
        ("番号,名称\n1,甲\n1,乙\n", "3行目"),
        ("番号,上位番号,名称\n1,,甲\n2,9,乙\n", "上位番号「9」"),
        ("番号,上位番号,名称\n1,2,甲\n2,1,乙\n", "自分の下"),
        ("計画,分野,施策\n甲,,丙\n", "空です"),
    ],
)
def test_a_file_that_makes_no_tree_is_refused_with_the_place(
    desk: Desk, tmp_path: Path, text: str, why: str
) -> None:
    before = desk.city.plans()

    with pytest.raises(FileRefused, match=why):
        desk.coaching.plans.preview(_csv(tmp_path, text))

    assert desk.city.plans() == before


def test_coverage_says_what_serves_an_item_and_which_items_nobody_serves(
    desk: Desk, tmp_path: Path
) -> None:
    _take_in(desk, _csv(tmp_path, LEVELS))
    shelter, club = desk.city.find("plan", "避難所"), desk.city.find("plan", "学童")
    main = desk.requests.add(title="避難所の備え", policy_plan_id=shelter).id
    desk.coaching.links.set(shelter, "避難者の半数が高齢者のため", request_id=main)
    desk.coaching.links.set(club, request_id=main)
    theme = desk.themes.add("夜の避難").id
    desk.coaching.links.set(shelter, "夜に着けない", theme_id=theme)

    by_name = {one.plan.name: one for one in desk.coaching.plans.coverage()}

    assert {(s.kind, s.title, s.why) for s in by_name["避難所"].served} == {
        ("request", "避難所の備え", "避難者の半数が高齢者のため"),
        ("theme", "夜の避難", "夜に着けない"),
    }
    assert (by_name["新計画"].below, by_name["防災"].below, by_name["学童"].below) == (2, 2, 1)
    assert by_name["訓練"].is_open
    assert not by_name["子育て"].is_open


def test_the_coverage_goes_to_excel_with_open_items_named(desk: Desk, tmp_path: Path) -> None:
    _take_in(desk, _csv(tmp_path, LEVELS))
    desk.requests.add(title="避難所の備え", policy_plan_id=desk.city.find("plan", "避難所"))
    path = tmp_path / "対応.xlsx"

    desk.coaching.plans.write_coverage(path)

    rows = pd.read_excel(path, engine="calamine", dtype=str, keep_default_na=False)
    served = rows[rows["計画・項目"].str.strip() == "避難所"]
    assert list(served["件名"]) == ["避難所の備え"]
    assert list(rows[rows["計画・項目"].str.strip() == "訓練"]["件名"]) == ["（なし）"]


def test_a_withdrawn_request_serves_nothing(desk: Desk) -> None:
    plan = desk.city.find("plan", "安全")
    for request in desk.requests.list():
        records.edit(desk.database, "request", request.id, "", state="withdrawn")

    (one,) = (c for c in desk.coaching.plans.coverage() if c.plan.id == plan)

    assert one.is_open
