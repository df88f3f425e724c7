"""Ward mayors' hearings and question rounds on paper."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from wardapp.desk.theme_paper import day, fiscal_year, short_day, ward_name
from wardapp.documents.form_sheet import FormLine, FormSheet
from wardapp.documents.table_sheet import Column, TableBook, TableSheet
from wardapp.documents.wording import numerals
from wardapp.domain import wareki
from wardapp.domain.hearing import INQUIRY_TO_LABELS, NOT_ANSWERED, Inquiry, Opinion

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk

NO_VIEWPOINT = "（視点なし）"
NO_TOPIC = "（話題なし）"
_TITLE_LIMIT = 60
"""A longer title is cut where it heads a sheet or a table."""


def hearing_record(desk: Desk, record_id: str) -> TableBook:
    """Describe the 区長ヒアリング記録 of one hearing: opinions under the viewpoints."""
    hearing = desk.hearings.get(record_id)
    office = desk.city.office(hearing.office_id)
    ward = (office.ward_name or office.name) if office else ""
    facts = (
        *_long_title(hearing.title),
        ("実施日", day(hearing.held_on, weekday=True)),
        ("場所", hearing.place),
        ("聞き手", hearing.heard_by),
        ("出席者", hearing.attendees),
    )
    about = TableSheet(
        title=hearing.title or "概要",
        columns=(Column("項目", 1), Column("内容", 5)),
        rows=tuple((name, text) for name, text in facts if text) or (("実施日", ""),),
    )
    tables = [
        about,
        *_by_viewpoint(desk, desk.hearings.opinions(hearing_id=hearing.id), wards=False),
    ]
    if hearing.note:
        tables.append(
            TableSheet(title="備考", columns=(Column("内容", 1),), rows=((hearing.note,),))
        )
    return TableBook(
        title=f"{fiscal_year(hearing.fiscal_year or wareki.fiscal_year(hearing.held_on))}　区長ヒアリング記録　{ward}",
        tables=tuple(tables),
        office=desk.office.name,
    )


def _long_title(title: str) -> tuple[tuple[str, str], ...]:
    """Return a line for a title that is too long to stand above a table in full."""
    return (("件名", title),) if len(title) > _TITLE_LIMIT else ()


def _by_viewpoint(desk: Desk, opinions: Iterable[Opinion], *, wards: bool) -> list[TableSheet]:
    listed = list(opinions)
    names = [(one.id, one.name) for one in desk.city.viewpoints()]
    known = {identifier for identifier, _ in names}
    tables = []
    for number, (identifier, name) in enumerate([*names, ("", NO_VIEWPOINT)], 1):
        of_view = [
            one
            for one in listed
            if one.viewpoint_id == identifier or (not identifier and one.viewpoint_id not in known)
        ]
        if not of_view:
            continue
        title = f"視点{numerals(str(number))}　{name}" if identifier else name
        columns = (Column("話題", 1.2), *((Column("区", 0.8),) if wards else ()), Column("意見", 5))
        rows = tuple(
            (
                one.topic or NO_TOPIC,
                *((ward_name(desk, one.office_id),) if wards else ()),
                one.text,
            )
            for one in sorted(of_view, key=lambda o: (o.topic == "", o.topic))
        )
        tables.append(TableSheet(title=title, columns=columns, rows=rows))
    return tables


def opinion_summary(desk: Desk, record_id: str = "") -> TableBook:
    """Describe the 区長ヒアリング　意見のまとめ: topics by how many wards name them, then all opinions.

    Args:
        desk: The desk.
        record_id: A fiscal year, "" for all of them.
    """
    year = int(record_id) if record_id.isdecimal() else None
    opinions = desk.hearings.opinions(fiscal_year=year)
    wards = [office for office in desk.city.offices() if office.is_ward]
    topics: dict[str, set[str]] = {}
    counts: Counter[str] = Counter()
    for one in opinions:
        topics.setdefault(one.topic or NO_TOPIC, set()).add(one.office_id)
        counts[one.topic or NO_TOPIC] += 1
    rows = tuple(
        (
            topic,
            f"{len(named):,}／{len(wards):,}",
            *("○" if ward.id in named else "" for ward in wards),
            f"{counts[topic]:,}",
        )
        for topic, named in sorted(topics.items(), key=lambda t: (-len(t[1]), -counts[t[0]], t[0]))
    )
    common = TableSheet(
        title="話題ごとの挙げた区",
        columns=(
            Column("話題", 2.4),
            Column("区の数", 0.9, is_number=True),
            *(Column(ward.ward_name.removesuffix("区"), 0.8, is_centred=True) for ward in wards),
            Column("意見", 0.7, is_number=True),
        ),
        rows=rows,
        note="「区の数」は、その話題を挙げた区の数です。意見の多さではなく、いくつの区が挙げたかで共通性を見ます。",
    )
    span = f"{fiscal_year(year)}　" if year else ""
    return TableBook(
        title=f"{span}区長ヒアリング　意見のまとめ",
        tables=(common, *_by_viewpoint(desk, opinions, wards=True)),
        office=desk.office.name,
    )


# -- question rounds -----------------------------------------------------------------------------------


def inquiry_answers(desk: Desk, record_id: str) -> TableBook:
    """Describe the 照会への回答: what was asked, and all answers side by side."""
    inquiry = desk.inquiries.get(record_id)
    facts = [
        *_long_title(inquiry.title),
        ("照会先", INQUIRY_TO_LABELS[inquiry.to_kind]),
        ("照会日", day(inquiry.asked_on, weekday=True)),
        ("回答期限", day(inquiry.due_on, weekday=True)),
        ("課題", _theme_title(desk, inquiry)),
        ("内容", inquiry.text),
        ("まとめ", inquiry.summary),
    ]
    about = TableSheet(
        title="照会の内容",
        columns=(Column("項目", 1), Column("内容", 7)),
        rows=tuple((name, text) for name, text in facts if text),
    )
    heads, rows = answer_rows(desk, inquiry)
    shares = (1.3, *(3.2 for _ in heads[1:-1]), 1.1)
    answers = TableSheet(
        title="回答",
        columns=tuple(Column(head, share) for head, share in zip(heads, shares, strict=True)),
        rows=tuple(rows),
    )
    return TableBook(
        title=f"照会への回答　{inquiry.title}",
        tables=(about, answers),
        office=desk.city.name_of(inquiry.office_id),
        wide=True,
    )


def _theme_title(desk: Desk, inquiry: Inquiry) -> str:
    return desk.title_of("theme", inquiry.theme_id) if inquiry.theme_id else ""


def answer_rows(desk: Desk, inquiry: Inquiry) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """Return heads and rows of the answers, an office a row; what is not given is said so."""
    questions = [q for q in (inquiry.question_1, inquiry.question_2) if q]
    rows = []
    for answer in desk.inquiries.answers(inquiry.id):
        given = answer.answered_on is not None
        texts = [answer.answer_1, answer.answer_2][: len(questions)]
        rows.append(
            (
                ward_name(desk, answer.office_id),
                *(texts if given else [NOT_ANSWERED, *("" for _ in texts[1:])]),
                "\n".join(p for p in (answer.who, short_day(answer.answered_on)) if p)
                if given
                else "",
            )
        )
    return ("区・局", *questions, "回答者"), rows


def inquiry_sheet(desk: Desk, record_id: str) -> FormSheet:
    """Describe the 照会票: what is asked, with room for an answer by hand."""
    inquiry = desk.inquiries.get(record_id)
    questions = [q for q in (inquiry.question_1, inquiry.question_2) if q]
    return FormSheet(
        title="照会票",
        office=desk.city.name_of(inquiry.office_id),
        number=inquiry.number,
        lines=(
            FormLine(label="件名", text=inquiry.title, is_strong=True),
            FormLine(
                label="照会日", text=day(inquiry.asked_on), pair=("回答期限", day(inquiry.due_on))
            ),
            FormLine(label="照会の\n内容", text=inquiry.text, least_mm=24),
            FormLine(label="所属", pair=("回答者", "")),
            *(
                FormLine(label=f"問{numerals(str(n))}", text=f"{question}\n\n", least_mm=56)
                for n, question in enumerate(questions, 1)
            ),
        ),
    )
