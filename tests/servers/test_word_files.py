"""Word files in a real word processor: opened without complaint, with the text of the description."""

from __future__ import annotations

import datetime as dt
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from wardapp.documents import agenda_word, answer_letter_word, minutes_word, word
from wardapp.documents.agenda import Agenda, AgendaLine
from wardapp.documents.answer_letter import AnswerLetter
from wardapp.documents.minutes import MinutesAction, MinutesPaper, MinutesPart
from wardapp.documents.word import WordDocument

pytest_plugins = ["server_fixtures"]

PRINTED = dt.datetime(2026, 11, 20, 9, 30, tzinfo=dt.timezone(dt.timedelta(hours=9)))
DAY = dt.date(2026, 11, 25)
DOCUMENTS: dict[str, WordDocument] = {
    "agenda": agenda_word.word(
        Agenda(
            name="区長会議",
            fiscal_year=2026,
            number=8,
            held_on=DAY,
            starts_at="10:00",
            ends_at="11:30",
            place="特別会議室",
            items=tuple(
                AgendaLine(
                    title=f"髙﨑 𠮷子と辻\U000e0100 薫の件その{n}",
                    kind="協議",
                    presenter="区政推進課長",
                    minutes_planned=10,
                    begins="10:00",
                    ends="10:10",
                    materials=(f"資料{n}　要望一覧",),
                )
                for n in range(1, 31)
            ),
            open_items=("公園遊具の点検結果を報告\n11月20日　点検を終えた",),
            note="資料は当日配付します。",
        )
    ),
    "minutes": minutes_word.word(
        MinutesPaper(
            in_full=True,
            name="区長会議",
            fiscal_year=2026,
            number=8,
            held_on=DAY,
            starts_at="10:00",
            ends_at="11:30",
            place="特別会議室",
            attendees=("市長 武田 一郎", "北区長 森 正"),
            parts=(
                MinutesPart(
                    title="要望について",
                    text="（北区長）歩道が狭い。\n（市長）次回までに調べること。",
                    decisions=("（決定）現地を確認する。",),
                ),
            ),
            actions=((1, MinutesAction("現地の確認", "建設局", "12月５日")),),
            confirmed="令和８年12月１日　総務市民局　確定",
        )
    ),
    "letter": answer_letter_word.word(
        AnswerLetter(
            address="見本市北区中央１丁目２番３号\n見本ハイツ101",
            name="髙﨑 𠮷子",
            number="北-R8-000123",
            dated=DAY,
            sender=("見本市北区役所", "まちづくり整備課"),
            subject="お寄せいただいた声について（回答）",
            body="日頃から市政にご協力いただきありがとうございます。\n　調べた結果は次のとおりです。",
            contact="担当：まちづくり整備課",
        )
    ),
}


@dataclass
class Opened:
    """What the word processor said and wrote."""

    code: int
    complaints: list[str]
    folder: Path

    def text(self, name: str) -> str:
        return flat((self.folder / f"{name}.txt").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def opened(soffice: str, tmp_path_factory: pytest.TempPathFactory) -> Opened:
    """All files opened in one run: its start takes longer than its work."""
    folder = tmp_path_factory.mktemp("word")
    for name, said in DOCUMENTS.items():
        (folder / f"{name}.docx").write_bytes(word.render(said, printed_at=PRINTED))
    done = subprocess.run(
        [
            soffice,
            f"-env:UserInstallation=file://{folder}/profile",
            "--headless",
            "--convert-to",
            "txt:Text (encoded):UTF8",
            "--outdir",
            str(folder),
            *(str(folder / f"{name}.docx") for name in DOCUMENTS),
        ],
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    lines = [line for line in done.stderr.splitlines() if re.search("(?i)warn|error", line)]
    return Opened(done.returncode, [line for line in lines if "javaldx" not in line], folder)


def flat(text: str) -> str:
    return "".join(text.split()).replace("\ufeff", "")


def test_no_file_is_complained_of(opened: Opened) -> None:
    assert (opened.code, opened.complaints) == (0, [])


@pytest.mark.parametrize("name", list(DOCUMENTS))
def test_a_word_processor_reads_what_the_description_says(name: str, opened: Opened) -> None:
    read, at = opened.text(name), 0
    for text in word.texts(DOCUMENTS[name]):
        found = read.find(flat(text), at)
        assert found >= 0, text
        at = found
