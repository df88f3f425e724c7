"""The life of a request on one desk: who does what, and where it can be traced."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pandas as pd
import pytest
from pypdf import PdfReader
from tests.helpers.acting import FULL, acting_as, decide, pretend, submit

from wardapp.desk import Desk
from wardapp.domain.adoption import RateDefinition, Unit
from wardapp.domain.city import Role
from wardapp.domain.clock import FixedClock
from wardapp.domain.request import Importance, Outcome, RequestState
from wardapp.domain.request_life import BudgetFrame, Effect, LinkRelation, ReasonCode, ThreadKind
from wardapp.domain.voice import VoiceDraft
from wardapp.errors import InputRefused, NotAllowed, WrongCall, WrongState

NOON = dt.datetime(2026, 11, 23, 3, 0, tzinfo=dt.UTC)


def draft(desk: Desk, title: str = "街灯", **fields: object) -> str:
    bureau = desk.city.find("office", "建設局")
    return desk.requests.add(title=title, bureau_id=bureau, fiscal_year=2027, **(FULL | fields)).id


def concluded(desk: Desk, title: str, outcome: Outcome, **fields: object) -> str:
    request = draft(desk, title)
    submit(desk, request)
    pretend(desk, "request", request, state=RequestState.CONCLUDED, outcome=outcome, **fields)
    return request


@pytest.fixture(scope="module")
def _headquarters(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder = tmp_path_factory.mktemp("mihon") / "data"
    with Desk.create(
        folder,
        city="見本市",
        office="総務市民局",
        person="小野 健太",
        sample=True,
        clock=FixedClock(NOON),
    ) as made:
        yield made


@pytest.fixture
def headquarters(_headquarters: Desk) -> Desk:
    """A desk of headquarters in the sample city; only read."""
    return _headquarters


def test_each_step_is_kept_with_who_took_it_in_which_role(desk: Desk) -> None:
    request = draft(desk)
    submit(desk, request)

    steps = desk.requests.life.steps(request)
    assert [s.to_state for s in steps] == ["ward_review", "decided", "submitted"]
    assert steps[1].role == Role.WARD_MAYOR
    assert [(a.is_lead, a.state) for a in desk.requests.life.asks(request)] == [(True, "asked")]


def test_nobody_but_the_ward_mayor_or_a_named_delegate_decides(desk: Desk) -> None:
    request = draft(desk)
    desk.requests.step(request, RequestState.WARD_REVIEW)
    for role in set(Role) - {Role.WARD_MAYOR}:
        with acting_as(desk, role), pytest.raises(NotAllowed, match="区長決定"):
            desk.requests.step(request, RequestState.DECIDED)
    person = desk.person.id
    with acting_as(desk, Role.WARD_MAYOR):
        desk.requests.life.delegate(person, to_on=desk.today(), reason="出張")
    desk.requests.step(request, RequestState.DECIDED)

    assert desk.requests.life.steps(request)[-1].delegation_id


def test_what_was_decided_and_taken_back_is_not_decided_again_by_undo(desk: Desk) -> None:
    request = draft(desk)
    decide(desk, request)
    desk.requests.step(request, RequestState.DRAFT)
    desk.requests.edit(request, proposal="全く別の内容")
    desk.undo()  # the text

    with pytest.raises(NotAllowed):
        desk.undo()
    assert desk.requests.get(request).state is RequestState.DRAFT


def test_what_is_written_after_the_decision_is_named(desk: Desk) -> None:
    from wardapp.desk.decided import changed_since_decision

    request = draft(desk)
    desk.requests.edit(request, proposal="街灯を10基")
    assert changed_since_decision(desk, request) == ()
    decide(desk, request)
    desk.requests.edit(request, proposal="街灯を20基", title="街灯の増設")
    assert set(changed_since_decision(desk, request)) == {"件名", "要望内容"}
    desk.requests.edit(request, proposal="街灯を10基")
    assert changed_since_decision(desk, request) == ("件名",)


def test_a_reviewer_is_somebody_else_than_the_author(desk: Desk) -> None:
    with acting_as(desk, Role.PLANNING):
        request = draft(desk)
        desk.requests.step(request, RequestState.WARD_REVIEW)
        with pytest.raises(WrongState, match="自分で作成"):
            desk.requests.review(request)
    with acting_as(desk, Role.WARD_MAYOR):
        desk.requests.review(request, "件数を加えること")

    assert desk.requests.life.steps(request)[-1].comment == "件数を加えること"


def test_a_question_stays_open_until_it_is_answered(desk: Desk) -> None:
    request = draft(desk)
    question = desk.requests.life.say(request, "一日に何台ですか", ThreadKind.QUESTION).id
    assert [q.id for q in desk.requests.life.open_questions(request)] == [question]
    desk.requests.life.say(request, "240台です", ThreadKind.ANSWER, answers_id=question)

    assert desk.requests.life.open_questions(request) == ()


def test_what_is_not_adopted_needs_a_reason(make_desk: Callable[..., Desk]) -> None:
    hq = make_desk("総務市民局", "総務花子")
    request = draft(hq)
    submit(hq, request)
    with pytest.raises(InputRefused, match="理由"):
        hq.requests.conclude(request, Outcome.NOT_ADOPTED)
    hq.requests.conclude(request, Outcome.NOT_ADOPTED, reason_code=ReasonCode.NOISE)

    assert hq.requests.get(request).reason_code == ReasonCode.NOISE


def test_merged_and_split_requests_are_found_from_both_ends(desk: Desk) -> None:
    voices = [desk.voices.keep(VoiceDraft(text=f"暗い{n}")).id for n in range(2)]
    one, other = draft(desk, "街灯"), draft(desk, "防犯灯")
    for request, voice in zip((one, other), voices, strict=True):
        desk.requests.link(request, voice)
    merged = desk.request_links.merge([one, other], "夜の明かり").id
    first = desk.request_links.split(merged, ["街灯の新設", "街灯の更新"]).id

    assert {r.voice.id for r in desk.requests.evidence(first)} == set(voices)
    chain = [(r.request.id, r.relation, r.is_before) for r in desk.request_links.chain(first)]
    assert chain[-1] == (merged, LinkRelation.SPLIT, True)
    assert {c[0] for c in chain} == {one, other, merged}
    assert first in {r.request.id for r in desk.request_links.chain(one)}
    assert desk.requests.get(one).state is RequestState.MERGED


def test_a_refused_request_goes_on_next_year_with_all_that_was_said(desk: Desk) -> None:
    old = concluded(desk, "街灯", Outcome.NOT_ADOPTED, outcome_reason="財源がないため。")
    new = desk.request_links.carry_over(old, "区間を半分にする").id

    kept = desk.requests.get(new)
    assert (kept.fiscal_year, kept.continued_from_id) == (2028, old)
    assert "見送り" in kept.previous_year
    assert "財源がないため。" in kept.previous_year
    assert [r.request.id for r in desk.request_links.chain(new)] == [old]
    with pytest.raises(WrongState):
        desk.request_links.carry_over(old)


def test_the_effect_is_due_a_year_after_it_was_carried_out(desk: Desk) -> None:
    request = concluded(desk, "街灯", Outcome.ADOPTED)
    life = desk.requests.life
    with pytest.raises(WrongState):
        life.check_effect(request, Effect.REACHED, result="明るくなった")
    life.carry_out(request, dt.date(2026, 10, 1), "12基")
    assert life.effect_checks(request)[0].due_on == dt.date(2027, 10, 1)
    life.check_effect(request, Effect.PARTLY, result="暗い所が二か所残った")

    assert desk.requests.get(request).state is RequestState.EFFECT_CHECKED


def test_the_reports_example_comes_out_as_it_was_entered(make_desk: Callable[..., Desk]) -> None:
    hq = make_desk("総務市民局", "総務花子")
    hq.request_year.set_history(2023, percent=60, source="市の資料")
    hq.request_year.set_history(2024, percent=78, note="市長ヒアリングを導入")

    rows = hq.adoption.years()
    assert [(r.fiscal_year, r.whole.rate) for r in rows] == [(2023, 0.6), (2024, 0.78)]
    words = hq.adoption.explain(2023, 2024).words
    assert any("市長ヒアリングを導入" in w for w in words)
    with pytest.raises(InputRefused):
        hq.request_year.set_history(2022, percent=160)
    pages = PdfReader(io.BytesIO(hq.print("区長要望一覧", "2024"))).pages
    paper = "".join(page.extract_text() for page in pages)
    assert "60.0％" in paper
    assert "78.0％" in paper
    assert "市長ヒアリングを導入" in paper
    with pytest.raises(WrongCall):
        hq.print("区長要望一覧", "")


@pytest.mark.parametrize("unit", list(Unit))
@pytest.mark.parametrize("counts_partly", [True, False])
@pytest.mark.parametrize("with_continued", [True, False])
def test_the_rates_are_those_that_pandas_counts_from_the_exported_tables(
    headquarters: Desk, tmp_path: Path, unit: Unit, counts_partly: bool, with_continued: bool
) -> None:
    """Counted apart, from the rows of the database as they are exported, over the sample's years."""
    desk = headquarters
    database = desk.database

    def table(kind: str) -> pd.DataFrame:
        path = tmp_path / f"{kind}.csv"
        names = [row[1] for row in database.all(f'PRAGMA table_info("{kind}")')]
        rows = database.all(f'SELECT * FROM "{kind}" WHERE discarded_at IS NULL')
        pd.DataFrame(rows, columns=names).to_csv(path, index=False)
        return pd.read_csv(path, dtype=str)

    requests = table("request")
    requests = requests[requests.state.isin(["concluded", "carried_out", "effect_checked"])]
    requests["heard"] = requests.hearing_on.notna() & requests.hearing_decision.notna()
    if not with_continued:
        requests = requests[requests.continued_from_id.isna()]
    if unit is Unit.ASKS:
        asks = table("ask")[["request_id", "bureau_id", "outcome"]]
        whole = requests.drop(columns=["bureau_id", "outcome"])
        asked = whole.merge(asks, left_on="id", right_on="request_id")
        rest = requests[~requests.id.isin(asks.request_id)]
        requests = pd.concat([asked, rest])
    good = ["adopted", "partly_adopted"] if counts_partly else ["adopted"]
    requests["good"] = requests.outcome.isin(good)
    definition = RateDefinition(unit, counts_partly, with_continued)
    before = desk.adoption.definition
    desk.adoption.define(definition)
    try:
        rows = {r.fiscal_year: r for r in desk.adoption.years() if not r.is_entered}
        for year, group in requests.groupby("fiscal_year"):
            row = rows[int(float(year))]
            assert row.whole.rate == pytest.approx(group.good.mean())
            assert row.whole.concluded == len(group)
            for is_heard, part in group.groupby("heard"):
                found = row.heard if is_heard else row.not_heard
                assert found.rate == pytest.approx(part.good.mean())
            by_office = desk.adoption.by_office(row.fiscal_year)
            for office, part in group.groupby("office_id"):
                assert by_office[str(office)].rate == pytest.approx(part.good.mean())
            by_bureau = desk.adoption.by_bureau(row.fiscal_year)
            for bureau, part in group.groupby("bureau_id"):
                assert by_bureau[str(bureau)].rate == pytest.approx(part.good.mean())
    finally:
        desk.adoption.define(before)


def test_the_causes_of_a_change_add_up_to_it(headquarters: Desk) -> None:
    why = headquarters.adoption.explain(2025, 2026)
    change = ((why.after.rate or 0) - (why.before.rate or 0)) * 100
    for causes in (why.by_hearing, why.by_continuation, why.by_bureau):
        assert sum(c.points for c in causes) == pytest.approx(change)


def test_a_frame_pays_what_was_refused_for_want_of_money_and_no_more(headquarters: Desk) -> None:
    possible = headquarters.adoption.possible_with(2026, 12_000)
    assert possible.used + possible.left == 12_000
    assert possible.chosen
    codes = {item.reason_code for item in possible.chosen}
    assert codes <= {ReasonCode.MONEY, ReasonCode.PRIORITY, None}
    assert headquarters.request_year.frame_budgets(2027)[0].frame is BudgetFrame.WARD_REQUESTS


def test_answers_of_a_file_are_matched_and_the_rest_is_named(
    headquarters: Desk, tmp_path: Path
) -> None:
    desk = headquarters
    path = tmp_path / "回答.xlsx"
    assert desk.ask_files.write(path, 2027) == 6
    sheet = pd.read_excel(path, dtype=object, engine="openpyxl")
    sheet.loc[0, ["現在の対応", "今後の予定", "結果", "予算額（千円）"]] = [
        "点検", "補修", "事業化", 1200,
    ]  # fmt: skip
    sheet.loc[1, "結果"] = "見送り"  # without a reason
    sheet.loc[2, ["番号", "今後の予定"]] = ["なし-999", "検討"]
    sheet.loc[2, "件名"] = "どこにもない件名"
    sheet.loc[3, "結果"] = "たぶん"
    sheet.to_excel(path, index=False)

    rows = desk.ask_files.preview(path)
    assert next(m.fields.get("amount") for m in rows.matched) == 1200
    assert len(rows.unmatched) == 3
    assert {u.row for u in rows.unmatched} == {3, 4, 5}
    with desk.database.write("試験"):
        changes = desk.ask_files.take(rows)
    ask = desk.requests.life.ask(rows.matched[0].ask_id)
    assert (ask.plan, ask.outcome, ask.amount) == ("補修", Outcome.ADOPTED, 1200)
    assert changes.touches("ask")
    desk.undo()
    assert desk.requests.life.ask(rows.matched[0].ask_id).outcome is None


def test_the_calendar_counts_down_for_whom_it_is_meant(headquarters: Desk) -> None:
    year = headquarters.request_year
    wards = {c.deadline.name: c.days_left for c in year.countdown(is_ward=True)}
    bureaus = {c.deadline.name: c.days_left for c in year.countdown(is_ward=False)}
    assert wards["補足の説明の締切"] == 18
    assert "局の回答" not in wards
    assert bureaus["局の回答"] == 11


def test_the_sheet_says_what_bureaus_answered_and_who_decided(headquarters: Desk) -> None:
    from wardapp.documents import request_sheet_word, word

    desk = headquarters
    request = next(
        r
        for r in desk.requests.list(fiscal_year=2026)
        if r.importance is Importance.ESPECIALLY_IMPORTANT
    )
    sheet = desk.describe("予算要望調書", request.id)
    assert sheet.answers[0].is_lead
    assert any("区長決定" in step for step in sheet.steps)
    assert sheet.hearing_changes
    texts = word.texts(request_sheet_word.word(sheet))
    for said in (sheet.title, sheet.proposal, sheet.answers[0].plan, sheet.hearing_decision):
        assert said in "\n".join(texts)
    assert desk.print("予算要望調書", request.id).startswith(b"%PDF")


def test_the_list_of_a_year_carries_its_definition_and_the_hearings_share(
    headquarters: Desk,
) -> None:
    book = headquarters.describe("区長要望一覧", "2026")
    summary = book.tables[0]
    assert headquarters.adoption.definition.in_words() in summary.note
    assert "市長ヒアリングを経た要望の事業化率は100.0％" in summary.note
    assert summary.total[0] == "全市"
    assert headquarters.print("区長要望一覧", "2027/bureau").startswith(b"%PDF")
    hearing = next(r for r in headquarters.requests.list() if r.hearing_decision)
    assert headquarters.print("市長ヒアリング記録", hearing.id).startswith(b"%PDF")
