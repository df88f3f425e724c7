"""The documents of a voice and of what surrounds it, as plain descriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wardapp.documents.answer_letter import AnswerLetter
from wardapp.documents.form_sheet import FormLine, FormSheet, SealBox
from wardapp.documents.table_sheet import Column, TableSheet
from wardapp.documents.wording import numerals
from wardapp.domain import wareki
from wardapp.domain.handling import ApprovalDecision
from wardapp.domain.incident import INCIDENT_KIND_LABELS, IncidentKind
from wardapp.domain.office_layout import USUAL_SEALS
from wardapp.domain.template import TemplatePurpose, fill
from wardapp.domain.voice import RESPONSE_KIND_LABELS, VOICE_STATE_LABELS, ResponseKind

if TYPE_CHECKING:
    import datetime as dt

    from wardapp.desk.desk import Desk

OWN_OFFICE = "取扱注意（区役所内限り）"
"""The mark of documents that hold personal data (paper.md: they say so in the head)."""


def day(date: dt.date | None) -> str:
    """Return a day as paper has it, "" for none."""
    return numerals(wareki.format_date(date)) if date else ""


def _seals(desk: Desk, usual: tuple[str, ...]) -> tuple[SealBox, ...]:
    """Return the boxes for seals: the office's own where it has set them, else the document's."""
    own = desk.paper.layout().seals
    return tuple(SealBox(title=post) for post in (usual if own == USUAL_SEALS else own))


def flash_sheet(desk: Desk, record_id: str) -> FormSheet:
    """Describe the 速報 on one page: what, since when, why at once. It leaves the office."""
    flash = desk.flashes.get(record_id)
    name = desk.city.name_of
    lines = [
        FormLine(label="件名", text=flash.title, is_strong=True),
        FormLine(label="速報の理由", text=flash.reason, least_mm=18),
        FormLine(label="発信", text=name(flash.office_id), pair=("速報の日", day(flash.marked_on))),
    ]
    if flash.voice_id:
        voice = desk.voices.get(flash.voice_id)
        lines += [
            FormLine(label="受付番号", text=voice.number, pair=("受付日", day(voice.received_on))),
            FormLine(
                label="分類", text=name(voice.category_id), pair=("校区", name(voice.district_id))
            ),
            # The text may hold personal data, and this page leaves the office.
            FormLine(
                label="声の内容",
                text=voice.text
                if not desk.is_private("voice", voice.id, voice.text)
                else voice.summary or "（個人情報を含むため、本文は載せていません。）",
                least_mm=40,
            ),
            FormLine(
                label="対応の\n状況",
                text="\n".join(
                    f"{wareki.format_short(r.responded_on)}　{r.text}"
                    for r in desk.voices.responses(voice.id)
                    if not desk.is_private("response", r.id, r.text)
                ),
                least_mm=24,
            ),
        ]
    return FormSheet(title="速報", office=name(flash.office_id), lines=tuple(lines))


def slip(desk: Desk, record_id: str) -> FormSheet:
    """Describe the 受付票 of a voice: for the division that answers, with 決裁 and 回付 boxes."""
    return _slip(desk, record_id, "受付票")


def transfer_slip(desk: Desk, record_id: str) -> FormSheet:
    """Describe the 移送書 of a voice: the cover under which it goes to another body.

    The contact is left out: whether it may be given is asked of the resident first.
    """
    return _slip(desk, record_id, "移送書")


def _slip(desk: Desk, record_id: str, title: str) -> FormSheet:
    voice = desk.voices.get(record_id)
    name = desk.city.name_of
    own = voice.office_id == desk.office.id
    passes_on = title == "移送書"
    contact = desk.voices.contact(voice.id) if own and not passes_on else None
    steps = desk.handling.approvals(voice.id)
    assignments = desk.handling.assignments(voice.id)
    place = "　".join(part for part in (name(voice.district_id), voice.place) if part)
    lines = [
        FormLine(label="受付番号", text=voice.number, pair=("受付日", day(voice.received_on))),
        FormLine(
            label="受付方法", text=name(voice.channel_id), pair=("声の主", name(voice.source_id))
        ),
        FormLine(label="分類", text=name(voice.category_id), pair=("場所", place)),
    ]
    if passes_on:
        lines.append(FormLine(label="移送先", text=voice.transferred_to, is_strong=True))
    else:
        lines.append(
            FormLine(
                label="担当課",
                text=name(voice.division_id),
                pair=("回答期限", day(voice.due_on) if voice.wants_response else "回答不要"),
            )
        )
    if voice.summary:
        lines.append(FormLine(label="要旨", text=voice.summary, is_strong=True))
    lines.append(FormLine(label="声の内容", text=voice.text, least_mm=32))
    if contact is not None:
        who = "　".join(part for part in (contact.name, contact.kana) if part)
        reach = "　".join(part for part in (contact.phone, contact.email) if part)
        lines += [
            FormLine(label="氏名", text=who, pair=("連絡方法", reach)),
            FormLine(label="住所", text=contact.address),
        ]
    done = "\n".join(
        f"{wareki.format_short(r.responded_on)}　{RESPONSE_KIND_LABELS[r.kind]}　{r.text}"
        for r in desk.voices.responses(voice.id)
    )
    lines.append(FormLine(label="対応の\n経過", text=done, least_mm=24))
    if not passes_on:
        lines.append(FormLine(label="回答案", least_mm=28))
    route = tuple(
        SealBox(
            title=name(one.division_id) or name(one.office_id),
            text=wareki.format_short(one.done_on) if one.done_on else "",
        )
        for one in assignments
    )
    return FormSheet(
        title="区民の声　受付票" if not passes_on else "区民の声　移送書",
        office=name(voice.office_id),
        number=f"受付　{name(voice.taken_by)}" if voice.taken_by else "",
        mark=OWN_OFFICE if contact is not None else "取扱注意",
        seals=tuple(
            SealBox(
                title=step.post or step.name,
                text=wareki.format_short(step.decided_on)
                if step.decision is ApprovalDecision.APPROVED and step.decided_on
                else "",
            )
            for step in reversed(steps)
        )
        or _seals(desk, ("課長", "係長", "係員")),
        route=route,
        lines=tuple(lines),
    )


def answer_letter(desk: Desk, record_id: str) -> AnswerLetter:
    """Describe the 回答文 of a response that was recorded."""
    response = desk.voices.response(record_id)
    return letter_for(
        desk,
        response.voice_id,
        response.text,
        response.responded_on,
        is_news=response.kind is ResponseKind.OUTCOME,
    )


OUTCOME_TEXT = """　日ごろから市政にご協力いただき、ありがとうございます。
　{受付日}に「{要旨}」についてお寄せいただいた声が、その後どうなったかをお知らせします。

{結果}

　これからも、お気付きのことをお寄せください。"""
"""The letter that tells what became of a voice, where the office has no template of its own."""


def outcome_letter(desk: Desk, voice_id: str) -> AnswerLetter:
    """Describe the letter that tells a resident what became of a voice, before it is recorded."""
    text = next((t.text for t in desk.templates.list(TemplatePurpose.OUTCOME)), OUTCOME_TEXT)
    body = fill(text, letter_values(desk, voice_id))
    return letter_for(desk, voice_id, body, is_news=True)


def letter_for(
    desk: Desk,
    voice_id: str,
    body: str,
    dated: dt.date | None = None,
    *,
    is_news: bool = False,
) -> AnswerLetter:
    """Describe the letter about a voice with this text, recorded or not.

    Args:
        desk: The desk.
        voice_id: The voice.
        body: The text.
        dated: The day of the letter; None: today.
        is_news: It tells what became of the voice; else it answers.
    """
    voice = desk.voices.get(voice_id)
    contact = desk.voices.contact(voice.id)
    name = desk.city.name_of
    division = name(voice.division_id)
    return AnswerLetter(
        address=contact.address if contact else "",
        name=contact.name if contact else "",
        number=voice.number,
        dated=dated or desk.today(),
        sender=tuple(
            part for part in (f"{desk.city_name}{name(voice.office_id)}", division) if part
        ),
        subject="お寄せいただいた声のその後について（お知らせ）"
        if is_news
        else "お寄せいただいた声について（回答）",
        body=body,
        contact=f"担当：{division or name(voice.office_id)}　受付番号：{voice.number}",
    )


def letter_values(desk: Desk, voice_id: str) -> dict[str, str]:
    """Return what the placeholders of a letter's template stand for."""
    voice = desk.voices.get(voice_id)
    contact = desk.voices.contact(voice.id)
    answers = [r.text for r in desk.voices.responses(voice.id) if r.is_answer]
    name = desk.city.name_of
    return {
        "氏名": contact.name if contact else "",
        "受付番号": voice.number,
        "受付日": numerals(wareki.format_date(voice.received_on, weekday=False)),
        "要旨": voice.summary or " ".join(voice.text.split())[:60],
        "本文": voice.text,
        "回答": answers[-1] if answers else "",
        "結果": numerals(desk.outcomes.words(voice.id)),
        "区役所": name(voice.office_id),
        "担当課": name(voice.division_id),
        "今日": numerals(wareki.format_date(desk.today(), weekday=False)),
    }


def approach_record(desk: Desk, record_id: str) -> FormSheet:
    """Describe the 働き掛け記録票 of a voice."""
    voice = desk.voices.get(record_id)
    record = desk.approaches.of_voice(voice.id)
    name = desk.city.name_of
    met, where = (record.met_at, record.place) if record else ("", "")
    return FormSheet(
        title="働き掛け記録票",
        office=name(voice.office_id),
        number=voice.number,
        mark=OWN_OFFICE,
        seals=_seals(desk, ("部長", "課長", "係長", "係員")),
        lines=(
            FormLine(
                label="相手方",
                text=record.name if record else "",
                pair=("役職", record.post if record else ""),
            ),
            FormLine(label="日時", text=met, pair=("場所", where)),
            FormLine(label="対応した\n職員", text=record.staff if record else "", least_mm=12),
            FormLine(label="働き掛け\nの内容", text=record.asked if record else "", least_mm=50),
            FormLine(label="こちらの\n対応", text=record.replied if record else "", least_mm=40),
            FormLine(
                label="相手方の\n確認", text=day(record.confirmed_on) if record else "", least_mm=12
            ),
        ),
        note="働き掛けは、対応した職員二人以上で記録し、内容を相手方に確認します。",
    )


def organisation_sheet(desk: Desk, record_id: str) -> TableSheet:
    """Describe the 要望の引継ぎ書 of an organisation: all that it asked, and what became of it."""
    group = desk.organisations.get(record_id)
    name = desk.city.name_of
    present = desk.organisations.present_contact(group.id)
    rows = []
    for voice_id in desk.organisations.requests(group.id)[:400]:
        voice = desk.voices.get(voice_id)
        answers = [r.text for r in desk.voices.responses(voice.id) if r.is_answer]
        year = voice.asked_year or wareki.fiscal_year(voice.received_on)
        number = voice.asked_number + (
            f"（{voice.asked_priority}）" if voice.asked_priority else ""
        )
        rows.append(
            (
                numerals(wareki.fiscal_year_label(year)),
                number,
                voice.summary or voice.text,
                voice.place,
                VOICE_STATE_LABELS[voice.state],
                answers[-1] if answers else "",
            )
        )
    who = f"代表者：{present.post}　{present.name}" if present else ""
    return TableSheet(
        title=f"{group.name}　要望の引継ぎ書",
        subtitle="　".join(p for p in (name(group.district_id), who) if p),
        columns=(
            Column("年度", 1.1),
            Column("番号（順位）", 1),
            Column("要望", 4),
            Column("場所", 1.6),
            Column("状態", 0.9),
            Column("回答", 4),
        ),
        rows=tuple(rows),
        office=name(group.office_id),
        mark=OWN_OFFICE,
        wide=True,
    )


def hearing_sheet(desk: Desk, _record_id: str) -> FormSheet:
    """Describe the 聞き取り用紙: a blank sheet to take along, in the order of the screen."""
    return _blank(
        desk,
        "地域で聞いた声　聞き取り用紙",
        "個人が分かることは、本人の了解を得てから書いてください。戻ったら「地域・団体」に入力します。",
        voices=7,
    )


def centre_sheet(desk: Desk, _record_id: str) -> FormSheet:
    """Describe the 館長への聞き取り用紙, for the monthly round of the community centres."""
    return _blank(
        desk,
        "市民センター館長への聞き取り用紙",
        "今月の変わったこと、困りごと、うまくいっていること、まだ聞けていない方を伺います。",
        voices=6,
    )


def _blank(desk: Desk, title: str, note: str, *, voices: int) -> FormSheet:
    return FormSheet(
        title=title,
        office=desk.office.name,
        mark="取扱注意",
        lines=(
            FormLine(label="行事・会合", least_mm=11),
            FormLine(label="日時", pair=("場所", "")),
            FormLine(label="校区", pair=("聞いた職員", "")),
            FormLine(label="参加者", least_mm=11),
            *(FormLine(label=f"声{number}", least_mm=24) for number in range(1, voices + 1)),
        ),
        note=note,
    )


def disaster_sheet(desk: Desk, _record_id: str) -> FormSheet:
    """Describe the 災害時の受付用紙: a blank form to keep in stock for days without power."""
    return FormSheet(
        title="災害時　受付用紙",
        office=desk.office.name,
        mark="取扱注意",
        lines=(
            FormLine(label="受付日時", pair=("受付者", "")),
            FormLine(label="急ぎの度合", text="□ 人命に関わる　□ 今日中　□ 数日中　□ 情報提供"),
            FormLine(label="場所", least_mm=16),
            FormLine(label="何が\n起きたか", least_mm=70),
            FormLine(label="氏名", pair=("電話", "")),
            FormLine(label="伝えた先", least_mm=14),
            FormLine(label="対応", least_mm=45),
        ),
        note="電気が戻ったら、受付番号のないものから順に入力してください。",
    )


def incident_record(desk: Desk, record_id: str) -> FormSheet:
    """Describe the 対応の困難な事案の記録 on paper."""
    one = desk.incidents.get(record_id)
    kinds = "、".join(INCIDENT_KIND_LABELS[kind] for kind in IncidentKind if kind in one.kinds)
    length = f"（{one.minutes}分）" if one.minutes else ""
    times = "〜".join(t for t in (one.started_at, one.ended_at) if t)
    return FormSheet(
        title="対応の困難な事案の記録",
        office=desk.city.name_of(one.office_id),
        mark=OWN_OFFICE,
        seals=_seals(desk, ("課長", "係長", "記録者")),
        lines=(
            FormLine(label="日", text=day(one.happened_on), pair=("時刻", f"{times}{length}")),
            FormLine(label="場所・方法", text=one.place, pair=("職員", one.staff)),
            FormLine(label="種別", text=kinds),
            FormLine(label="発言の\n記録", text=one.words, least_mm=90),
            FormLine(label="終了時に\n伝えたこと", text=one.said_to_end, least_mm=20),
            FormLine(label="その後の\n対応", text=one.measures, least_mm=24),
        ),
        note="事実だけを、言われたとおりに記録します。",
    )
