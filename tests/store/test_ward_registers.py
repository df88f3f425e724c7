"""委員一覧 with its overlaps and its Excel file, helpers with consent, and the ward's profile."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from wardapp.desk import Desk
from wardapp.domain.post import Post, overlaps, similarity
from wardapp.domain.ward_profile import Facility, Verdict, WardProfile, differences
from wardapp.errors import FileRefused, InputRefused, WrongCall
from wardapp.exchange.export import write_table


def post(name: str, body: str, duties: str, district: str = "い", **more: int) -> Post:
    return Post(
        id=f"{name}{district}",
        name=name,
        asking_body=body,
        duties=duties,
        district_id=district,
        **more,
    )


def test_similar_duties_of_different_bodies_in_one_district_are_an_overlap() -> None:
    found = overlaps(
        [
            post("少年補導員", "県警察", "夜間の見回りと声掛け", people=2, meetings=10),
            post("少年補導委員", "市", "街頭での声掛けと夜間の見回り", people=2, meetings=8),
            post("少年補導員", "県警察", "夜間の見回りと声掛け", "ろ", people=9, meetings=9),
            post("統計調査員", "市", "調査票の配布と回収"),
        ]
    )

    (one,) = found
    assert set(one.names) == {"少年補導員", "少年補導委員"}
    assert one.districts == ("い",)
    assert (one.people, one.appearances) == (4, 36)
    assert {"県警察", "市"} <= set(one.agree)
    assert "声掛け" in one.shared


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # The same body may ask as it likes; another district is not asked twice.
        (post("甲委員", "市", "夜間の見回り"), post("乙委員", "市", "夜間の見回り")),
        (post("甲委員", "市", "夜間の見回り"), post("乙委員", "県", "夜間の見回り", "ろ")),
        (post("統計調査員", "市", "調査票の配布"), post("民生委員", "国", "高齢者の相談")),
        # Words that stand in every post's duties tell nothing.
        (
            post("甲委員", "市", "地域の活動への参加と連絡"),
            post("乙委員", "県", "地域の行事の連絡"),
        ),
    ],
)
def test_what_is_no_overlap_is_not_proposed(one: Post, other: Post) -> None:
    assert overlaps([one, other]) == ()


def test_likeness_is_judged_the_same_from_both_sides() -> None:
    one, other = (
        post("健康推進員", "市", "体操の教室"),
        post("スポーツ推進員", "教委", "体操と運動の教室"),
    )

    assert similarity(one, other) == similarity(other, one) > 0.34
    assert similarity(one, post("", "市", "")) == 0.0


def _file(tmp_path: Path, rows: list[tuple[object, ...]]) -> Path:
    path = tmp_path / "委員.xlsx"
    heads = (
        "校区",
        "委員の名称",
        "依頼元",
        "人数",
        "任期",
        "任期満了日",
        "年間会議回数",
        "役割",
        "備考",
    )
    write_table(path, heads, rows)
    return path


def test_a_register_in_excel_is_taken_in_with_merged_districts_and_sums_left_out(
    desk: Desk, tmp_path: Path
) -> None:
    path = _file(
        tmp_path,
        [
            ("中央校区", "少年補導員", "県警察", "２人", "2年", "R9.3.31", 10, "見回り", ""),
            ("", "健康推進員", "市", 3, "1年6か月", "", "12回", "体操", ""),
            ("合計", "計", "", 5, "", "", "", "", ""),
        ],
    )
    desk.registers.import_posts(path)
    found = {one.name: one for one in desk.registers.posts.list()}

    assert set(found) == {"少年補導員", "健康推進員"}
    assert {desk.city.name_of(one.district_id) for one in found.values()} == {"中央校区"}
    assert (found["少年補導員"].people, found["少年補導員"].term_months) == (2, 24)
    assert found["少年補導員"].until_on == dt.date(2027, 3, 31)
    assert (found["健康推進員"].term_months, found["健康推進員"].meetings) == (18, 12)


def test_taking_the_register_in_again_renews_it_and_one_undo_takes_it_back(
    desk: Desk, tmp_path: Path
) -> None:
    row = ["中央校区", "少年補導員", "県警察", 2, "2年", "", 10, "見回り", ""]
    desk.registers.import_posts(_file(tmp_path, [tuple(row)]))
    row[3] = 4
    desk.registers.import_posts(_file(tmp_path, [tuple(row)]))

    assert [one.people for one in desk.registers.posts.list()] == [4]
    desk.undo()
    assert [one.people for one in desk.registers.posts.list()] == [2]


def test_a_row_that_is_not_understood_is_named_and_nothing_is_kept(
    desk: Desk, tmp_path: Path
) -> None:
    rows = [
        ("中央校区", "甲委員", "市", 2, "2年", "", 1, "", ""),
        ("どこか校区", "乙委員", "市", 2, "2年", "", 1, "", ""),
    ]
    with pytest.raises(FileRefused, match="3行目"):
        desk.registers.import_posts(_file(tmp_path, rows))
    assert desk.registers.posts.list() == ()


def test_the_register_goes_out_to_excel_and_comes_back_the_same(desk: Desk, tmp_path: Path) -> None:
    desk.registers.posts.add(
        "少年補導員",
        district_id=desk.city.find("district", "中央校区"),
        asking_body="県警察",
        people=1200,
        term_months=18,
        meetings=10,
        duties="=見回り",
    )
    before = desk.registers.posts.list()[0]
    path = tmp_path / "委員一覧.xlsx"
    assert desk.export_tables("委員一覧", desk.office.id, path) == 1
    desk.registers.posts.discard([before.id])
    desk.registers.import_posts(path)
    (after,) = desk.registers.posts.list()

    for name in ("name", "district_id", "asking_body", "people", "term_months", "meetings"):
        assert getattr(after, name) == getattr(before, name), name
    with pytest.raises(WrongCall):
        desk.export_tables("区の経営状況", desk.office.id, path)


def test_an_overlap_becomes_a_request_that_says_who_must_agree(desk: Desk) -> None:
    district = desk.city.find("district", "中央校区")
    for name, body, duties in (
        ("少年補導員", "県警察", "夜間の見回りと声掛け"),
        ("少年補導委員", "市", "街頭での声掛けと夜間の見回り"),
    ):
        desk.registers.posts.add(
            name, district_id=district, asking_body=body, duties=duties, people=2, meetings=5
        )
    (one,) = desk.registers.posts.overlaps()
    request = desk.requests.get(desk.ward_actions.request_from_overlap(one).id)

    assert "統合・見直し" in request.title
    assert "合わせて4人、年間延べ20回" in request.current_state
    assert "県警察" in request.current_state.rsplit("同意が必要な相手", 1)[1]


def test_nobody_is_kept_without_consent(desk: Desk) -> None:
    people = desk.registers.people
    today = desk.today()

    for day, how in ((None, "書面"), (today, " "), (today + dt.timedelta(days=1), "書面")):
        with pytest.raises(InputRefused):
            people.add("見本 三郎", consent_on=day, consent_how=how)  # type: ignore[arg-type]
    assert people.list() == ()
    record = people.add("見本 三郎", consent_on=today, consent_how="書面", skills="手話、防災").id
    with pytest.raises(InputRefused):
        people.edit(record, consent_on=None)


def test_who_could_do_this_is_found_by_any_words_of_their_skills(desk: Desk) -> None:
    people = desk.registers.people
    for name, skills in (("見本 三郎", "手話、防災士"), ("竹の会", "竹細工")):
        people.add(name, consent_on=desk.today(), consent_how="口頭", skills=skills)

    assert [one.name for one in people.list("防災　手話")] == ["見本 三郎"]
    assert people.list("溶接") == ()


def test_who_takes_the_consent_back_is_gone_also_from_the_history(desk: Desk) -> None:
    record = desk.registers.people.add(
        "見本 三郎", consent_on=desk.today(), consent_how="書面", phone="093-555-0199"
    ).id
    desk.registers.people.withdraw(record)

    assert desk.registers.people.list() == ()
    assert desk.database.all("SELECT 1 FROM change WHERE value LIKE '%0199%'") == []
    assert desk.database.all("SELECT 1 FROM helper_person WHERE id = ?", (record,)) == []


def test_a_consent_ends_with_its_day(desk: Desk) -> None:
    record = desk.registers.people.add(
        "見本",
        consent_on=dt.date(2026, 1, 1),
        consent_how="書面",
        consent_until_on=dt.date(2026, 11, 22),
    ).id
    one = desk.registers.people.get(record)

    assert one.may_be_asked(dt.date(2026, 11, 22))
    assert not one.may_be_asked(desk.today())


def test_a_ward_writes_one_profile_however_often(desk: Desk) -> None:
    profiles = desk.registers.profiles
    profiles.write(people=1000, vision="歩いて暮らせる区")
    profiles.write(people=1100)
    profiles.set_facilities([("公園", 3, ""), ("図書館", 1, "")])
    profiles.set_facilities([("図書館", 2, "分館を含む"), ("診療所", None, "")])

    assert (profiles.of().people, profiles.of().vision) == (1100, "歩いて暮らせる区")
    assert [(f.name, f.count) for f in profiles.facilities()] == [("図書館", 2), ("診療所", None)]
    assert len(desk.database.all("SELECT 1 FROM ward_profile")) == 1


def test_a_request_says_which_point_it_serves_and_why_here(desk: Desk) -> None:
    profiles = desk.registers.profiles
    point = profiles.add_point("坂の上の足").id
    request = desk.requests.list()[0].id
    link = profiles.link(point, "request", request, "坂の団地が多い").id

    assert [one.why_here for one in profiles.links_of("request", request)] == ["坂の団地が多い"]
    profiles.edit_link(link, "六割が65歳以上")
    assert profiles.links(point)[0].why_here == "六割が65歳以上"
    with pytest.raises(WrongCall):
        profiles.link(point, "voice", "x")


def test_a_ward_is_different_where_a_fifth_lies_between() -> None:
    wards = [
        WardProfile(office_id="甲", people=1000, over_65=400, under_15=110),
        WardProfile(office_id="乙", people=3000, over_65=700, under_15=330),
        WardProfile(office_id="丙"),
    ]
    kept = {
        "甲": [Facility(id="1", name="診療所", count=1)],
        "乙": [Facility(id="2", name="診療所", count=9)],
    }
    found = {one.label: one for one in differences(wards[0], wards, kept)}

    assert found["65歳以上の割合"].shown == ("40.0%", "27.5%")
    assert found["65歳以上の割合"].verdict is Verdict.HIGHER
    assert found["15歳未満の割合"].verdict is Verdict.ALIKE
    assert found["診療所（1万人当たり）"].verdict is Verdict.LOWER
    assert next(iter(found)) == "診療所（1万人当たり）"
    assert "昼夜間人口比" not in found
