"""The documents of what a ward does and decides by itself, as plain descriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wardapp.desk.voice_paper import OWN_OFFICE, day
from wardapp.documents.form_sheet import FormLine
from wardapp.documents.mixed_sheet import MixedPart, MixedSheet
from wardapp.documents.table_sheet import Column, TableBook, TableSheet
from wardapp.documents.wording import numerals
from wardapp.domain.field_decision import (
    DECIDED_LABELS,
    DELEGATION_STATE_LABELS,
    RuleEvidence,
)
from wardapp.domain.project import (
    JUDGEMENT_LABELS,
    PROJECT_KIND_LABELS,
    PROJECT_STATE_LABELS,
    LinkRelation,
    Project,
    within_reach,
)
from wardapp.domain.text import personal_data_in
from wardapp.domain.ward_labels import WARD_FIELD_LABELS
from wardapp.domain.wareki import fiscal_year_label, format_short

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk

_LABELS = WARD_FIELD_LABELS["project"]
_TIED = {
    "voice": "声",
    "theme": "課題",
    "request": "区長要望",
    "field_decision": "現場判断",
}


def _joined(*parts: str) -> str:
    return "　".join(part for part in parts if part)


def yen(amount: int | None) -> str:
    """Return an amount as a table has it, "" for none."""
    return f"{amount:,}" if amount is not None else ""


def project_sheet(desk: Desk, record_id: str) -> MixedSheet:
    """Describe the 事業計画書 of a ward project: why, how, money, what it tries, what came of it."""
    project = desk.projects.get(record_id)
    name = desk.city.name_of
    period = "　～　".join(p for p in (day(project.starts_on), day(project.ends_on)) if p)
    head = [
        FormLine(label=_LABELS["title"], text=project.title, is_strong=True),
        FormLine(
            label="種別",
            text=PROJECT_KIND_LABELS[project.kind],
            pair=("状態", PROJECT_STATE_LABELS[project.state]),
        ),
        FormLine(
            label="担当課",
            text=name(project.division_id),
            pair=("年度", numerals(fiscal_year_label(project.fiscal_year))),
        ),
        FormLine(label="期間", text=period),
        FormLine(label=_LABELS["purpose"], text=project.purpose, least_mm=16),
        FormLine(label=_LABELS["plan"], text=project.plan, least_mm=22),
        FormLine(label="ブランド力\nへの効果", text=project.brand),
        FormLine(label="協力団体", text=project.partners),
    ]
    sources, results = _tied(desk, project.id)
    head.append(FormLine(label="もとになった\n声・課題など", text=sources or "（なし）"))
    parts = [MixedPart(lines=tuple(head))]
    if project.is_trial:
        parts.append(
            MixedPart(
                heading="確かめること",
                lines=(
                    FormLine(label="問い", text=project.question),
                    FormLine(label="指標", text=project.measure),
                    FormLine(label="場所", text=project.place),
                    FormLine(label="中止の基準", text=project.stop_rule),
                ),
            )
        )
    parts.append(MixedPart(heading="予算", table=_budget(desk, project)))
    ending = [
        FormLine(label="結果", text=project.result, least_mm=16),
        FormLine(label="評価", text=project.evaluation, least_mm=16),
        _judged("区長要望\nにするか", project.becomes_request, project.becomes_request_note),
        _judged("全市で\n実施できるか", project.city_wide, project.city_wide_note),
    ]
    if project.is_trial:
        ending.append(_judged("他区へ\n展開するか", project.expand, project.expand_note))
    if results:
        ending.append(FormLine(label="この事業から\n生まれたもの", text=results))
    parts.append(MixedPart(heading="結果と評価", lines=tuple(ending)))
    return MixedSheet(
        title="事業計画・評価書" if project.result or project.evaluation else "事業計画書",
        number=project.number,
        parts=tuple(parts),
        office=name(project.office_id),
    )


def _judged(label: str, judgement: object, note: str) -> FormLine:
    from wardapp.domain.project import Judgement

    words = JUDGEMENT_LABELS[Judgement(str(judgement))]
    return FormLine(label=label, text=f"{words}　{note}".rstrip("　"))


def _tied(desk: Desk, project_id: str) -> tuple[str, str]:
    """Return what a project comes from, and what came of it; voices without personal data."""
    found: dict[LinkRelation, list[str]] = {r: [] for r in LinkRelation}
    for link in desk.projects.links(project_id):
        title = desk.title_of(link.target_kind, link.target_id)
        if title and link.target_kind == "voice":
            title = _said(desk, link.target_id)
        if title:
            found[link.relation].append(f"・{_TIED.get(link.target_kind, '')}　{title}")
    return "\n".join(found[LinkRelation.SOURCE]), "\n".join(found[LinkRelation.RESULT])


def _said(desk: Desk, voice_id: str) -> str:
    """Return a voice's number and its beginning; the sheet leaves the office, so nothing personal."""
    voice = desk.voices.get(voice_id)
    said = " ".join((voice.summary or voice.text).split())
    if personal_data_in(said) or desk.is_private("voice", voice.id, said):
        said = "（個人情報を含むため省略）"
    return f"{voice.number}　{said if len(said) <= 60 else said[:59] + '…'}"


def _budget(desk: Desk, project: Project) -> TableSheet:
    lines = desk.projects.lines(project.id)
    return TableSheet(
        title="予算",
        columns=(
            Column("費目", 2.4),
            Column("財源", 1.6),
            Column("予算額（千円）", 1.3, is_number=True),
            Column("執行額（千円）", 1.3, is_number=True),
            Column("備考", 1.8),
        ),
        rows=tuple(
            (line.name, line.fund, yen(line.planned), yen(line.spent), line.note) for line in lines
        ),
        total=("合計", "", yen(project.budget), yen(project.spent), _rate(project))
        if lines
        else (),
    )


def _rate(project: Project) -> str:
    return f"執行率 {project.spent / project.budget:.1%}" if project.budget else ""


def project_list(desk: Desk, office_id: str) -> TableSheet:
    """Describe the list of a ward's projects (all wards' where no ward is named)."""
    projects = desk.projects.list(office_id=office_id or None)
    name = desk.city.name_of
    return TableSheet(
        title="区独自事業一覧",
        subtitle=name(office_id) if office_id else "全区",
        columns=(
            Column("年度", 0.9),
            Column("区", 0.9),
            Column("事業名", 2.6),
            Column("種別", 1.0),
            Column("状態", 0.8),
            Column("予算額（千円）", 1.0, is_number=True),
            Column("執行額（千円）", 1.0, is_number=True),
            Column("結果・評価", 3.2),
            Column("要望に", 0.8),
        ),
        rows=tuple(
            (
                fiscal_year_label(one.fiscal_year),
                name(one.office_id).removesuffix("役所"),
                one.title,
                PROJECT_KIND_LABELS[one.kind],
                PROJECT_STATE_LABELS[one.state],
                yen(one.budget),
                yen(one.spent),
                one.evaluation or one.result,
                JUDGEMENT_LABELS[one.becomes_request],
            )
            for one in projects
        ),
        total=(
            "合計",
            "",
            f"{len(projects)}件",
            "",
            "",
            yen(sum(one.budget for one in projects)),
            yen(sum(one.spent for one in projects)),
            "",
            "",
        )
        if projects
        else (),
        office=desk.office.name,
        wide=True,
    )


def decision_list(desk: Desk, office_id: str) -> TableBook:
    """Describe the list for the ward mayors' meeting: by rule, with days and what would be better."""
    gathered = desk.field_decisions.by_rule(office_id=office_id or None)
    tables = [_rule_summary(desk, gathered)]
    tables += [_rule_table(desk, one) for one in gathered]
    return TableBook(
        title="現場判断の一覧（区の裁量権の拡張に向けて）",
        tables=tuple(tables),
        office=desk.office.name,
        wide=True,
    )


def _rule_summary(desk: Desk, gathered: tuple[RuleEvidence, ...]) -> TableSheet:
    rows = []
    for one in gathered:
        days = one.days
        rows.append(
            (
                one.rule or "（書かれていません）",
                one.owner,
                str(len(one.offices)),
                str(len(one.decisions)),
                str(one.could_not),
                f"{days[0]:.1f} → {days[1]:.1f}" if days else "",
                DELEGATION_STATE_LABELS[one.state],
            )
        )
    return TableSheet(
        title="規程・職ごとのまとめ",
        columns=(
            Column("妨げとなった規程・職", 3.4),
            Column("所管", 1.6),
            Column("区の数", 0.7, is_number=True),
            Column("件数", 0.7, is_number=True),
            Column("決められず", 0.9, is_number=True),
            Column("平均日数（今→区で）", 1.6, is_number=True),
            Column("状態", 0.8),
        ),
        rows=tuple(rows),
        note="「今→区で」は、今までの日数と、区で決めた場合の日数です。平均は、両方の日数が書かれた記録だけの平均です。"
        f"区の数は、{sum(o.is_ward for o in desk.city.offices())}区のうち記録のある区の数です。",
    )


def _rule_table(desk: Desk, evidence: RuleEvidence) -> TableSheet:
    name = desk.city.name_of
    return TableSheet(
        title=evidence.rule or "規程・職が書かれていないもの",
        subtitle=evidence.owner,
        columns=(
            Column("日", 0.9),
            Column("区", 0.8),
            Column("何を", 2.0),
            Column("判断", 1.0),
            Column("よくなること・速くなること", 2.8),
            Column("心配なこと", 2.2),
            Column("日数", 0.9, is_number=True),
            Column("状態・本庁の考え", 2.0),
        ),
        rows=tuple(
            (
                format_short(one.happened_on) if one.happened_on else "",
                name(one.office_id).removesuffix("役所"),
                one.title,
                DECIDED_LABELS[one.decided],
                one.better,
                one.risk,
                f"{one.days_before} → {one.days_after}" if one.days_saved is not None else "",
                _joined(DELEGATION_STATE_LABELS[one.state], one.answer),
            )
            for one in evidence.decisions
        ),
    )


def wish_list(desk: Desk, office_id: str) -> TableBook:
    """Describe the ward mayor's ordered wishes and what was refused for want of money."""
    office = office_id or desk.office.id
    registers = desk.registers
    wishes = registers.wishes.list(office_id=office)
    budget = registers.profiles.of(office).wish_budget
    reach = within_reach(wishes, budget) if budget is not None else None
    rows, so_far = [], 0
    for number, wish in enumerate(wishes, 1):
        so_far += wish.amount or 0
        rows.append(
            (
                str(number),
                wish.title,
                wish.reason,
                yen(wish.amount) or "未定",
                yen(so_far),
                "" if reach is None else "○" if number <= reach else "",
            )
        )
    head = "予算があれば実現したいこと"
    if budget is not None:
        head += f"（{yen(budget)}千円の場合）"
    refusals = registers.refusals.list(office_id=office)
    known = [one.amount for one in refusals if one.amount is not None]
    return TableBook(
        title="実現したいこと・断ったこと",
        tables=(
            TableSheet(
                title=head,
                columns=(
                    Column("順", 0.5, is_number=True),
                    Column("件名", 2.6),
                    Column("理由", 3.4),
                    Column("金額（千円）", 1.1, is_number=True),
                    Column("累計（千円）", 1.1, is_number=True),
                    Column("届く", 0.6),
                ),
                rows=tuple(rows),
                note="順は区長が実現したい順です。「届く」は、上から順に充てたときに想定額で実現できるものです。",
            ),
            TableSheet(
                title="区の予算がなく断ったこと",
                columns=(
                    Column("日", 0.9),
                    Column("件名", 2.4),
                    Column("理由", 3.0),
                    Column("代わりにしたこと", 2.0),
                    Column("必要だった額（千円）", 1.1, is_number=True),
                ),
                rows=tuple(
                    (
                        format_short(one.refused_on) if one.refused_on else "",
                        one.title,
                        one.reason,
                        one.instead,
                        yen(one.amount) or "不明",
                    )
                    for one in refusals
                ),
                total=("合計", f"{len(refusals)}件", "", "", yen(sum(known))) if refusals else (),
                note=f"金額の分からないもの{len(refusals) - len(known)}件は合計に入れていません。"
                if len(known) < len(refusals)
                else "",
            ),
        ),
        office=desk.city.name_of(office),
    )


def post_list(desk: Desk, office_id: str) -> TableBook:
    """Describe 委員一覧 by district, and the posts that are asked twice of the same districts."""
    office = office_id or desk.office.id
    name = desk.city.name_of
    posts = desk.registers.posts.list(office_id=office)
    found = desk.registers.posts.overlaps(office_id=office)
    overlap = TableSheet(
        title="役割の似た委員の重なり（候補）",
        columns=(
            Column("委員", 2.4),
            Column("依頼元", 1.8),
            Column("校区", 2.2),
            Column("人数", 0.6, is_number=True),
            Column("年間延べ回数", 0.9, is_number=True),
            Column("共通する言葉", 1.6),
            Column("同意が必要な相手", 2.0),
        ),
        rows=tuple(
            (
                "・".join(one.names),
                "、".join(one.bodies),
                "、".join(name(d).removesuffix("校区") or "区全体" for d in one.districts),
                yen(one.people),
                yen(one.appearances),
                "、".join(one.shared),
                "、".join(one.agree),
            )
            for one in found
        ),
        note="名称と役割の言葉から見つけた候補です。同じ役割かどうかは確認が必要です。"
        "年間延べ回数は、人数と一人当たりの会議・活動の回数の積です。",
    )
    register = TableSheet(
        title="委員一覧",
        columns=(
            Column("校区", 1.1),
            Column("委員", 1.8),
            Column("依頼元", 1.5),
            Column("選出元", 1.0),
            Column("人数", 0.6, is_number=True),
            Column("任期", 0.7),
            Column("年回数", 0.7, is_number=True),
            Column("役割", 3.2),
            Column("根拠", 1.6),
        ),
        rows=tuple(
            (
                name(post.district_id) or "区全体",
                post.name,
                post.asking_body,
                post.asked_of,
                yen(post.people),
                term(post.term_months),
                yen(post.meetings),
                post.duties,
                post.ground,
            )
            for post in posts
        ),
        total=(
            "合計",
            f"{len(posts)}件",
            "",
            "",
            yen(sum(post.people or 0 for post in posts)),
            "",
            "",
            f"年間延べ {sum(post.appearances for post in posts):,}回",
            "",
        )
        if posts
        else (),
    )
    return TableBook(
        title="委員一覧", tables=(overlap, register), office=desk.city.name_of(office), wide=True
    )


def term(months: int | None) -> str:
    """Return how long a post is held, as one says it."""
    if months is None:
        return ""
    years, rest = divmod(months, 12)
    return (f"{years}年" if years else "") + (f"{rest}か月" if rest else "") or "0か月"


def people_list(desk: Desk, _record_id: str) -> TableSheet:
    """Describe the register of people and groups; it stays in the office, and says so."""
    name = desk.city.name_of
    today = desk.today()
    people = [one for one in desk.registers.people.list() if one.may_be_asked(today)]
    return TableSheet(
        title="人材・団体の一覧",
        subtitle=desk.office.name,
        columns=(
            Column("氏名・団体名", 1.6),
            Column("校区", 1.0),
            Column("できること", 2.6),
            Column("頼める時期・条件", 1.5),
            Column("連絡先", 1.8),
            Column("同意", 1.2),
        ),
        rows=tuple(
            (
                one.name,
                name(one.district_id),
                one.skills,
                one.available,
                _joined(one.phone, one.email),
                (format_short(one.consent_on) if one.consent_on else "")
                + (f"～{format_short(one.consent_until_on)}" if one.consent_until_on else ""),
            )
            for one in people
        ),
        note="同意の期限が過ぎた方は載せていません。",
        office=desk.office.name,
        mark=OWN_OFFICE,
        wide=True,
    )
