"""The store of answers leaves the app without personal data, and an assistant only on request."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import pytest

from wardapp.desk import Desk
from wardapp.domain.voice import ContactDraft, VoiceDraft
from wardapp.errors import AssistantTrouble
from wardapp.exchange.assistant import checked_address


class _Assistant(BaseHTTPRequestHandler):
    asked: ClassVar[list[dict[str, Any]]] = []
    reply: ClassVar[bytes] = b""
    status: ClassVar[int] = 200

    def do_POST(self) -> None:
        length = int(self.headers["Content-Length"])
        self.asked.append(json.loads(self.rfile.read(length)) | {"path": self.path})
        self.send_response(self.status)
        if self.status == 302:
            self.send_header("Location", "http://192.0.2.1/")
        self.end_headers()
        self.wfile.write(self.reply)

    def log_message(self, *_: Any) -> None: ...


@pytest.fixture
def assistant() -> Iterator[str]:
    """A server that answers as local assistants do, and remembers what it was asked."""
    _Assistant.asked.clear()
    _Assistant.status = 200
    _Assistant.reply = json.dumps(
        {"choices": [{"message": {"role": "assistant", "content": "3日以内に交換します。［1］"}}]}
    ).encode()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Assistant)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/v1"
    server.shutdown()
    server.server_close()
    thread.join()


def _valid(desk: Desk, question: str, answer: str, **fields: Any) -> str:
    record = desk.answers.add(question, answer, **fields).id
    desk.answers.approve(record)
    return record


def _switched_on(desk: Desk, address: str) -> None:
    desk.settings.set("assistant.on", True)
    desk.settings.set("assistant.address", address)


def test_the_export_has_questions_answers_and_sources(desk: Desk, tmp_path: Path) -> None:
    voice = desk.voices.keep(VoiceDraft(text="公園のトイレが壊れている")).id
    desk.voices.add_response(voice, "修繕を業者に依頼しました。", is_answer=True)
    record = desk.answers.add_from_voice(voice).id
    desk.answers.approve(record)
    desk.answers.add("確認前の質問", "答え")

    done = desk.answers.export(tmp_path / "answers.jsonl")

    (line,) = (tmp_path / "answers.jsonl").read_text(encoding="utf-8").splitlines()
    entry = json.loads(line)
    assert (done.written, done.left_out) == (1, 0)
    assert entry["question"] == "公園のトイレが壊れている"
    assert entry["answer"] == "修繕を業者に依頼しました。"
    assert entry["sources"][0]["voice"] == desk.voices.get(voice).number
    assert entry["office"] == desk.office.name


def test_what_may_name_somebody_is_left_out_of_the_export(desk: Desk, tmp_path: Path) -> None:
    _valid(desk, "苦情の窓口", "鈴木さん（内線）に伝えます。")
    _valid(desk, "街灯の修理", "3日以内に交換します。")

    done = desk.answers.export(tmp_path / "answers.jsonl")

    assert (done.written, done.left_out) == (1, 1)
    assert "鈴木" not in (tmp_path / "answers.jsonl").read_text(encoding="utf-8")


def test_the_assistant_is_off_until_somebody_switches_it_on(desk: Desk, assistant: str) -> None:
    _valid(desk, "街灯が消えている", "3日以内に交換します。")
    desk.settings.set("assistant.address", assistant)

    with pytest.raises(AssistantTrouble):
        desk.answers.draft("街灯が消えている")

    assert _Assistant.asked == []


def test_a_draft_names_its_sources_and_nothing_personal_is_sent(desk: Desk, assistant: str) -> None:
    source = _valid(desk, "街灯が消えている", "3日以内に交換します。")
    _valid(desk, "犬のふんの放置", "看板をお渡しします。")
    _switched_on(desk, assistant)
    contact = ContactDraft(name="山田 太郎", phone="093-582-1111")

    draft = desk.answers.draft(
        "山田です。家の前の街灯が消えている。093-582-1111", [contact.name, contact.phone]
    )

    assert draft.text == "3日以内に交換します。［1］"
    assert [one.id for one in draft.sources] == [source]
    (asked,) = _Assistant.asked
    assert asked["path"] == "/v1/chat/completions"
    whole = json.dumps(asked, ensure_ascii=False)
    assert "街灯" in whole
    assert "山田" not in whole
    assert "582" not in whole


def test_without_a_near_answer_nothing_is_sent(desk: Desk, assistant: str) -> None:
    _valid(desk, "犬のふんの放置", "看板をお渡しします。")
    _switched_on(desk, assistant)

    with pytest.raises(AssistantTrouble):
        desk.answers.draft("年金の免除")

    assert _Assistant.asked == []


@pytest.mark.parametrize(
    "reply",
    [b"", b"<html>", b"{}", b'{"choices": []}', b'{"choices": [{"message": {"content": 3}}]}'],
)
def test_a_reply_that_cannot_be_read_is_said_in_words(
    desk: Desk, assistant: str, reply: bytes
) -> None:
    _valid(desk, "街灯が消えている", "3日以内に交換します。")
    _switched_on(desk, assistant)
    _Assistant.reply = reply

    with pytest.raises(AssistantTrouble) as caught:
        desk.answers.draft("街灯が消えている")

    assert "読み取れない" in caught.value.happened


@pytest.mark.parametrize("status", [302, 401, 500])
def test_a_refusal_or_a_redirect_is_not_followed(desk: Desk, assistant: str, status: int) -> None:
    _valid(desk, "街灯が消えている", "3日以内に交換します。")
    _switched_on(desk, assistant)
    _Assistant.status = status

    with pytest.raises(AssistantTrouble):
        desk.answers.draft("街灯が消えている")


@pytest.mark.parametrize(
    "address", ["", "ftp://127.0.0.1/", "http://", "http://8.8.8.8/v1", "http://1.1.1.1:8080"]
)
def test_an_address_outside_the_internal_network_is_refused(address: str) -> None:
    with pytest.raises(AssistantTrouble):
        checked_address(address)


def test_nobody_listening_is_said_in_words(desk: Desk) -> None:
    _valid(desk, "街灯が消えている", "3日以内に交換します。")
    _switched_on(desk, "http://127.0.0.1:9/v1")

    with pytest.raises(AssistantTrouble) as caught:
        desk.answers.draft("街灯が消えている")

    assert "つながりません" in caught.value.happened
