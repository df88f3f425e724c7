"""The words of an e-mail: encodings as Japanese mail programs really use them, HTML, quotations."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_ESCAPES = {
    b"\x1b$@": 2, b"\x1b$B": 2, b"\x1b$(@": 2, b"\x1b$(B": 2, b"\x1b(I": 3,
    b"\x1b(B": 1, b"\x1b(J": 1, b"\x1b$(D": 4,
}  # fmt: skip
_ESCAPE = re.compile(rb"\x1b\$\([@BD]|\x1b\$[@B]|\x1b\([BIJ]")
_SHIFT_JIS = frozenset(
    {"shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j", "cp932", "ms_kanji"}
)
_ISO_2022 = frozenset(
    {
        "iso-2022-jp",
        "iso2022jp",
        "cp50220",
        "cp50221",
        "iso-2022-jp-ms",
        "csiso2022jp",
        "iso-2022-jp-1",
    }
)


def decode(content: bytes, charset: str = "") -> str:
    """Return the text of bytes that say they are of this charset; nothing is too broken.

    What is labelled ISO-2022-JP and holds ① ㈱ 髙 (Outlook writes Microsoft's variant, CP50221) is
    read as it was meant; the standard library would leave U+FFFD.
    """
    name = charset.strip().strip('"').lower()
    if _ESCAPE.search(content) and (name in _ISO_2022 or name in {"", "us-ascii", "ascii"}):
        return decode_iso_2022_jp(content)
    tries = ["cp932"] if name in _SHIFT_JIS else [name] if name and name not in _ISO_2022 else []
    # What is whole UTF-8 is UTF-8, whatever it is labelled: Shift_JIS never happens to be.
    for encoding in ("utf-8", *tries):
        try:
            return content.decode(encoding)
        except (UnicodeDecodeError, LookupError, ValueError):
            continue
    found = [text for encoding in ("cp932", "euc_jp") if (text := _whole(content, encoding))]
    if found:
        # Read by the wrong one of the two, a text is full of half-width kana and private signs.
        return min(found, key=_oddness)
    return content.decode("cp932" if name in _SHIFT_JIS else "utf-8", "replace")


def _whole(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return ""


def _oddness(text: str) -> int:
    return sum("\uff61" <= sign <= "\uff9f" or "\ue000" <= sign <= "\uf8ff" for sign in text)


def decode_iso_2022_jp(content: bytes) -> str:
    """Return the text of ISO-2022-JP with Microsoft's characters (CP50221).

    Each stretch of two-byte characters is moved into the places that Shift_JIS gives them, and read
    by CP932, which knows NEC's and IBM's rows.
    """
    parts: list[str] = []
    mode, position = 1, 0
    for found in _ESCAPE.finditer(content):
        parts.append(_stretch(content[position : found.start()], mode))
        mode = _ESCAPES[found.group()]
        position = found.end()
    parts.append(_stretch(content[position:], mode))
    return "".join(parts)


def _stretch(content: bytes, mode: int) -> str:
    if mode == 1:
        return content.decode("cp932", "replace")
    if mode == 3:
        return bytes(c | 0x80 if 0x21 <= c <= 0x5F else c for c in content).decode(
            "cp932", "replace"
        )
    if mode == 4:
        return (b"\x1b$(D" + content + b"\x1b(B").decode("iso2022_jp_1", "replace")
    moved = bytearray()
    i = 0
    while i < len(content):
        high = content[i]
        if not (0x21 <= high <= 0x7E) or i + 1 >= len(content):
            moved.append(high)  # a line end where somebody forgot to go back to ASCII
            i += 1
            continue
        low = content[i + 1]
        row = ((high - 0x21) >> 1) + (0x81 if high < 0x5F else 0xC1)
        cell = low + (0x1F if low < 0x60 else 0x20) if high & 1 else low + 0x7E
        moved += bytes((row & 0xFF, cell & 0xFF))
        i += 2
    return bytes(moved).decode("cp932", "replace")


class _Words(HTMLParser):
    _BLOCKS = frozenset(
        {"p", "div", "br", "tr", "li", "h1", "h2", "h3", "h4", "table", "blockquote", "hr", "ul"}
    )
    _SILENT = frozenset({"script", "style", "head", "title"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - HTMLParser's
        if tag in self._SILENT:
            self._silent += 1
        elif tag in self._BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in {"p", "div", "tr", "li"}:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(re.sub(r"[ \t\r\n]+", " ", data))


def text_of_html(html: str) -> str:
    """Return what a person reads of HTML: no scripts, styles or tags."""
    words = _Words()
    try:
        words.feed(html)
        words.close()
    except (ValueError, AssertionError):
        return re.sub(r"<[^>]*>", " ", html)
    lines = [line.strip() for line in "".join(words.parts).split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


_QUOTED = re.compile(r"^\s*(>|＞|\|)")
_BEGINS_QUOTE = re.compile(
    r"^\s*(-{2,}\s*(Original Message|元のメッセージ|転送されたメッセージ|Forwarded message)\s*-{2,}|"
    r"_{10,}\s*$|.{0,80}(のメール|さんは書きました|wrote)\s*[:：]\s*$|"
    r"\d{4}年\d{1,2}月\d{1,2}日.{0,60}[:：]\s*$|(From|差出人)\s*[:：].{0,200}$)",
    re.IGNORECASE,
)


def fold_quotes(text: str) -> tuple[str, str]:
    """Return what was written anew, and what is quoted from before.

    Lines that begin with > are quoted, and everything after a line that says that an older message
    follows. A mail that would be nothing but quotation stays whole.
    """
    lines = text.split("\n")
    fresh: list[str] = []
    quoted: list[str] = []
    for number, line in enumerate(lines):
        if _BEGINS_QUOTE.match(line) and any(kept.strip() for kept in fresh):
            quoted.extend(lines[number:])
            break
        (quoted if _QUOTED.match(line) else fresh).append(line)
    said = "\n".join(fresh).strip()
    if not said:
        return text.strip(), ""
    return re.sub(r"\n{3,}", "\n\n", said), "\n".join(quoted).strip()
