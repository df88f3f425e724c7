"""The documents of what a ward does and decides by itself, as plain descriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wardapp.desk.voice_paper import day
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


def joined(*parts: str) -> str:
    """Return what there is of some texts, set apart."""
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
                joined(DELEGATION_STATE_LABELS[one.state], one.answer),
            )
            for one in evidence.decisions
        ),
    )
