"""A local answering assistant, spoken to over the HTTP interface that such programs share.

``POST {address}/chat/completions`` with ``model`` and ``messages``, as the OpenAI API has it and as
llama.cpp, vLLM and Ollama serve it. The address has to lie on the internal network: what a ward
knows of its residents' matters goes to nobody outside, not even without their names. No proxy is
used, no redirect is followed.
"""

from __future__ import annotations

import ipaddress
import json
import socket
import urllib.error
import urllib.parse
import urllib.request
from dataclasses import dataclass
from http.client import HTTPException
from typing import Any

from wardapp.errors import AssistantTrouble

TIMEOUT_S = 60
_MOST_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a conversation: ``system``, ``user`` or ``assistant``, and what it says."""

    role: str
    content: str


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_args: Any, **_kwargs: Any) -> None:
        return None


def checked_address(address: str) -> str:
    """Return the address as it is called, without a slash at its end.

    Raises:
        AssistantTrouble: It is no http address, or not one of the internal network.
    """
    parts = urllib.parse.urlsplit(address.strip())
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise AssistantTrouble(
            "回答案の作成先のアドレスが正しくありません。",
            "何も送っていません。",
            "「http://10.0.0.5:8080/v1」のように、設定で入力してください。",
        )
    try:
        found = socket.getaddrinfo(parts.hostname, parts.port or 80, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise AssistantTrouble(
            f"回答案の作成先「{parts.hostname}」が見つかりません。",
            "何も送っていません。",
            "設定のアドレスを確かめてください。",
            str(error),
        ) from error
    for *_, where in found:
        if not _is_internal(str(where[0])):
            raise AssistantTrouble(
                f"「{parts.hostname}」は庁内ネットワークのアドレスではありません。",
                "何も送っていません。",
                "庁内ネットワークにあるアドレスを設定してください。",
            )
    return address.strip().rstrip("/")


def _is_internal(where: str) -> bool:
    found = ipaddress.ip_address(where.split("%", maxsplit=1)[0])
    return (found.is_private or found.is_loopback or found.is_link_local) and not found.is_reserved


def ask(address: str, model: str, messages: list[Message], key: str = "") -> str:
    """Ask the assistant and return what it says.

    Args:
        address: Where it is, up to the version (``http://10.0.0.5:8080/v1``).
        model: Which model; "" lets the server choose.
        messages: The conversation.
        key: Sent as bearer token where the server wants one.

    Raises:
        AssistantTrouble: It cannot be reached, refuses, or answers what cannot be read.
    """
    where = checked_address(address)
    body: dict[str, Any] = {
        "messages": [{"role": one.role, "content": one.content} for one in messages],
        "temperature": 0.2,
        "stream": False,
    }
    if model:
        body["model"] = model
    headers = {"Content-Type": "application/json"} | (
        {"Authorization": f"Bearer {key}"} if key else {}
    )
    request = urllib.request.Request(  # noqa: S310 - the scheme is checked above
        f"{where}/chat/completions", json.dumps(body).encode(), headers
    )
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), _NoRedirect())
    try:
        with opener.open(request, timeout=TIMEOUT_S) as response:
            content = response.read(_MOST_BYTES + 1)
    except (urllib.error.URLError, OSError, HTTPException, ValueError) as error:
        raise AssistantTrouble(
            "回答案の作成先につながりません。",
            "入力した内容は残っています。",
            "しばらくしてから試すか、回答例を探して答えてください。",
            f"{type(error).__name__}: {error}",
        ) from error
    try:
        text = json.loads(content)["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError) as error:
        raise _unreadable(type(error).__name__) from error
    if not isinstance(text, str) or not text.strip() or len(content) > _MOST_BYTES:
        raise _unreadable("no text")
    return text.strip()


def _unreadable(detail: str) -> AssistantTrouble:
    return AssistantTrouble(
        "回答案の作成先から、読み取れない返事が届きました。",
        "入力した内容は残っています。",
        "設定のアドレスを確かめるか、回答例を探して答えてください。",
        detail,
    )
