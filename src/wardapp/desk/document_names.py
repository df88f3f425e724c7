"""The documents that can be printed: of which kind of record, who describes and who draws each.

Named as ``module:function`` and imported when printed: the window asks for the names at its start.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Document:
    """One document.

    Attributes:
        kind: The kind of record it is made of; "" for one that needs none (a blank form).
        describe: Where its description is made: ``module:function`` in ``wardapp.desk``, called
            with the desk and the record's identifier.
        drawn_by: The module of ``wardapp.documents`` whose ``render`` draws it.
        word: The module whose ``word`` says its Word file; "" where it has none.
        is_listed: Whether it is offered beside the record's other documents.
    """

    kind: str
    describe: str
    drawn_by: str
    is_listed: bool = True
    word: str = ""


DOCUMENTS = {
    "予算要望調書": Document(
        "request", "paper:request_sheet", "request_sheet", word="request_sheet_word"
    ),
    "市長ヒアリング記録": Document("request", "request_paper:hearing_record", "form_sheet"),
    "区長要望一覧": Document("", "request_paper:year_list", "table_sheet", is_listed=False),
    "次第": Document("meeting", "meeting_paper:agenda", "agenda", word="agenda_word"),
    "出席者名簿": Document("meeting", "meeting_paper:attendance", "attendance"),
    "席次表": Document("meeting", "seating:chart", "seating_chart"),
    "机上名札": Document("meeting", "seating:plates", "name_plates"),
    "議事録": Document("meeting", "minutes_paper:in_full", "minutes", word="minutes_word"),
    "議事要旨": Document("meeting", "minutes_paper:summary", "minutes", word="minutes_word"),
    "会議資料一式": Document("meeting", "booklet:booklet", "booklet"),
    "資料表紙": Document("meeting", "booklet:covers", "cover_sheets"),
    "差し替え一覧": Document("meeting", "booklet:replacements", "table_sheet"),
    "マンスリーリポート": Document("monthly_report", "report_paper:sheet", "monthly_report"),
    "区民の声一覧": Document("", "voice_list_paper:newest", "table_sheet", is_listed=False),
    "受付票": Document("voice", "voice_paper:slip", "form_sheet"),
    "移送書": Document("voice", "voice_paper:transfer_slip", "form_sheet"),
    "働き掛け記録票": Document(
        "voice", "voice_paper:approach_record", "form_sheet", is_listed=False
    ),
    "要望の引継ぎ書": Document("organisation", "voice_paper:organisation_sheet", "table_sheet"),
    "回答文": Document(
        "response", "voice_paper:answer_letter", "answer_letter", word="answer_letter_word"
    ),
    "対応の困難な事案の記録": Document("incident", "voice_paper:incident_record", "form_sheet"),
    "聞き取り用紙": Document("", "voice_paper:hearing_sheet", "form_sheet"),
    "館長への聞き取り用紙": Document("", "voice_paper:centre_sheet", "form_sheet"),
    "災害時の受付用紙": Document("", "voice_paper:disaster_sheet", "form_sheet"),
    "課題整理表": Document("", "theme_paper:theme_table", "table_sheet", is_listed=False),
    "課題票": Document("theme", "theme_paper:theme_form", "form_sheet"),
    "取組計画": Document("", "theme_paper:year_plan", "table_sheet", is_listed=False),
    "検討案": Document("", "theme_paper:study_draft", "table_sheet", is_listed=False),
    "区長ヒアリング記録": Document(
        "ward_mayor_hearing", "hearing_paper:hearing_record", "table_sheet"
    ),
    "意見のまとめ": Document("", "hearing_paper:opinion_summary", "table_sheet", is_listed=False),
    "照会への回答": Document("inquiry", "hearing_paper:inquiry_answers", "table_sheet"),
    "照会票": Document("inquiry", "hearing_paper:inquiry_sheet", "form_sheet"),
    "速報": Document("flash", "voice_paper:flash_sheet", "form_sheet"),
    "経過図": Document("", "trace_paper:trace_sheet", "trace_sheet", is_listed=False),
    "事業計画書": Document("project", "ward_paper:project_sheet", "mixed_sheet"),
    "区独自事業一覧": Document("", "ward_paper:project_list", "table_sheet", is_listed=False),
    "現場判断の一覧": Document("", "ward_paper:decision_list", "table_sheet", is_listed=False),
    "実現したいことの一覧": Document(
        "", "register_paper:wish_list", "table_sheet", is_listed=False
    ),
    "委員一覧": Document("", "register_paper:post_list", "table_sheet", is_listed=False),
    "人材・団体の一覧": Document("", "register_paper:people_list", "table_sheet", is_listed=False),
    "区の経営状況": Document("", "dashboard:dashboard", "mixed_sheet", is_listed=False),
}


def documents_of(kind: str) -> tuple[str, ...]:
    """Return the names of the documents that a kind of record has."""
    return tuple(
        name for name, paper in DOCUMENTS.items() if paper.kind == kind and paper.is_listed
    )


def sister_documents(document: str) -> tuple[str, ...]:
    """Return the documents of the same record, this one among them."""
    paper = DOCUMENTS.get(document)
    listed = documents_of(paper.kind) if paper else ()
    return listed if document in listed else (document,)


def has_word(document: str) -> bool:
    """Whether a document can also be had as a Word file."""
    return document in DOCUMENTS and bool(DOCUMENTS[document].word)
