"""The papers of what a ward does by itself: complete, with sums, marked where they hold personal data."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.documents.conftest import Read, flat, read

from wardapp.desk import Desk
from wardapp.domain.project import ProjectKind
from wardapp.domain.voice import ContactDraft, VoiceDraft


@pytest.fixture
def shown(desk: Desk) -> Callable[[str, str], Read]:
    """Return a document as it is read."""
    return lambda name, record: read(desk.print(name, record))


def _trial(desk: Desk) -> str:
    project = desk.projects.add(
        "乗合タクシーの試行",
        kind=ProjectKind.TRIAL,
        purpose="坂の上の足",
        question="外出は増えるか",
        measure="乗車人数",
        stop_rule="一便1.0人を下回る",
        brand="移り住む方への案内",
        result="2.4人",
        expand_note="鉄浜区から見学",
    ).id
    desk.projects.add_line(project, "委託料", planned=2400, spent=800)
    desk.projects.add_line(project, "標識", planned=600, spent=100)
    return project


def test_the_sheet_of_a_trial_says_question_measure_stop_rule_and_what_it_cost(
    desk: Desk, shown: Callable[[str, str], Read]
) -> None:
    sheet = shown("事業計画書", _trial(desk))

    for words in (
        "乗合タクシーの試行",
        "外出は増えるか",
        "一便1.0人を下回る",
        "移り住む方への案内",
        "鉄浜区から見学",
        "3,000",
        "執行率30.0%",
    ):
        assert words in sheet.text, words
    assert sheet.language == "ja-JP" or sheet.language == "ja"
    assert all(sheet.embedded.values())


def test_a_voice_behind_a_project_is_printed_without_what_tells_who_spoke(
    desk: Desk, shown: Callable[[str, str], Read]
) -> None:
    open_voice = desk.voices.keep(VoiceDraft(text="坂の上に店がない")).id
    named = desk.voices.keep(
        VoiceDraft(text="山田花子です。坂がきつい"),
        ContactDraft(name="山田 花子", phone="093-555-1200"),
    ).id
    project = desk.projects.add_from("voice", [open_voice, named], "移動販売").id
    sheet = shown("事業計画書", project)

    assert "坂の上に店がない" in sheet.text
    assert "山田" not in sheet.text
    assert "個人情報を含むため省略" in sheet.text


def test_the_list_for_the_meeting_gathers_by_rule_with_days_and_answers(
    desk: Desk, shown: Callable[[str, str], Read]
) -> None:
    for title, before in (("移動販売", 70), ("マルシェ", 50)):
        desk.field_decisions.add(
            title, rule="公園条例", better="毎週買える", days_before=before, days_after=4
        )
    sheet = shown("現場判断の一覧", "")

    for words in ("公園条例", "移動販売", "マルシェ", "毎週買える", "60.0→4.0", "70→4"):
        assert words in sheet.text, words


def test_the_register_of_helpers_says_that_it_stays_in_the_office(
    desk: Desk, shown: Callable[[str, str], Read]
) -> None:
    desk.registers.people.add(
        "見本 三郎", consent_on=desk.today(), consent_how="書面", skills="手話"
    )
    sheet = shown("人材・団体の一覧", "")

    assert flat("見本 三郎") in sheet.text
    assert "区役所内限り" in sheet.text


def test_the_register_of_posts_prints_overlaps_and_sums(
    desk: Desk, shown: Callable[[str, str], Read]
) -> None:
    district = desk.city.find("district", "中央校区")
    for name, body, duties in (
        ("少年補導員", "県警察", "夜間の見回りと声掛け"),
        ("少年補導委員", "市", "街頭での声掛けと夜間の見回り"),
    ):
        desk.registers.posts.add(
            name,
            district_id=district,
            asking_body=body,
            duties=duties,
            people=2,
            meetings=5,
            term_months=18,
        )
    sheet = shown("委員一覧", desk.office.id)

    for words in ("重なり", "県警察", "1年6か月", "年間延べ20回"):
        assert words in sheet.text, words


def test_wishes_show_how_far_the_money_reaches_and_refusals_their_sum(
    desk: Desk, shown: Callable[[str, str], Read]
) -> None:
    for title, amount in (("タクシー", 900), ("通信環境", 200), ("外灯", 5000)):
        desk.registers.wishes.add(title, amount=amount)
    desk.registers.profiles.write(wish_budget=1500)
    desk.registers.refusals.add("砂", amount=650)
    desk.registers.refusals.add("遊具")
    sheet = shown("実現したいことの一覧", desk.office.id)

    assert sheet.text.count("○") == 2
    for words in ("1,500千円の場合", "6,100", "650", "金額の分からないもの1件"):
        assert words in sheet.text, words


def test_the_ward_stands_on_one_page_also_when_much_is_to_be_said(
    desk: Desk, shown: Callable[[str, str], Read]
) -> None:
    for number in range(9):
        project = desk.projects.add(
            f"とても長い名前の区独自事業でどこまでも続くもの{number}",
            result="結果をとても長く書いたもので、一行には入らない長さがあります。" * 3,
        ).id
        desk.projects.add_line(project, "委託料", planned=1000, spent=10)
    desk.registers.profiles.write(
        people=52300,
        over_65=18900,
        staff=148,
        vision="坂の上でも最後まで自分の足で暮らせる区。" * 6,
    )
    sheet = shown("区の経営状況", desk.office.id)

    assert len(sheet.texts) == 1
    for words in ("北区の経営状況", "36.1%", "ほかに5件", "9,000千円", "事業化率", "役割の重なり"):
        assert words in sheet.text, words


@pytest.mark.parametrize(
    "document",
    [
        "区独自事業一覧",
        "現場判断の一覧",
        "実現したいことの一覧",
        "委員一覧",
        "人材・団体の一覧",
        "区の経営状況",
    ],
)
def test_with_nothing_written_yet_each_document_is_a_page_that_says_so(
    desk: Desk, shown: Callable[[str, str], Read], document: str
) -> None:
    sheet = shown(document, "")

    assert len(sheet.texts) == 1
    assert document == "区の経営状況" or "該当するものはありません" in sheet.text
