"""The registers of a ward on paper: wishes and refusals, 委員一覧, 人材・団体."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wardapp.desk.voice_paper import OWN_OFFICE
from wardapp.desk.ward_paper import joined, yen
from wardapp.documents.table_sheet import Column, TableBook, TableSheet
from wardapp.domain.project import within_reach
from wardapp.domain.wareki import format_short

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk


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
                joined(one.phone, one.email),
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
