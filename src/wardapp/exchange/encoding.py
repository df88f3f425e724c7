"""Finding out in which encoding a text file of an office is written.

A byte order mark, then strict UTF-8, then strict cp932 (never ``shift_jis``, which fails on 﨑 and
①): right where guessing by statistics errs. Where a few lines of a file are damaged, the others say
what it is, and the damaged lines are named instead of the whole file refused or read as mojibake.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from wardapp.errors import FileRefused

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8", "UTF-8（BOM付き）"),
    (b"\xff\xfe", "utf-16-le", "UTF-16"),
    (b"\xfe\xff", "utf-16-be", "UTF-16"),
)
_CODECS = (("utf-8", "UTF-8"), ("cp932", "Shift_JIS（cp932）"))
_SOUND_SHARE = 0.5
_MOST_DAMAGED = 1000


@dataclass(slots=True)
class DecodedText:
    """A file's text with line ends made one.

    Attributes:
        text: The text; in damaged lines, what cannot be read is U+FFFD.
        encoding: The encoding in words, for the preview.
        damaged: Line numbers, from 1, that hold bytes that are no characters.
    """

    text: str
    encoding: str
    damaged: set[int] = field(default_factory=set)


def decode(content: bytes) -> DecodedText:
    """Return the text of a file.

    Raises:
        FileRefused: It is no text in UTF-8, UTF-16 or cp932.
    """
    for bom, codec, name in _BOMS:
        if content.startswith(bom):
            return _decoded(content[len(bom) :], codec, name)
    if b"\x00" in content[:4096]:
        raise _refused()
    try:
        return DecodedText(_one_line_end(content.decode("utf-8")), "UTF-8")
    except UnicodeDecodeError:
        pass
    # A UTF-8 file with one damaged line may happen to be valid cp932 as a whole, and mojibake then.
    telling = [line for line in content.split(b"\n") if not line.isascii()]
    for codec, name in _CODECS:
        sound = sum(_is_sound(line, codec) for line in telling)
        if sound >= max(1.0, len(telling) * _SOUND_SHARE):
            return _decoded(content, codec, name)
    raise _refused()


def _is_sound(line: bytes, codec: str) -> bool:
    try:
        line.decode(codec)
    except UnicodeDecodeError:
        return False
    return True


def _decoded(content: bytes, codec: str, name: str) -> DecodedText:
    try:
        return DecodedText(_one_line_end(content.decode(codec)), name)
    except UnicodeDecodeError:
        text = _one_line_end(content.decode(codec, errors="replace"))
    damaged = {number for number, line in enumerate(text.split("\n"), 1) if "\ufffd" in line}
    if len(damaged) > _MOST_DAMAGED:
        raise _refused()
    return DecodedText(text, name, damaged)


def _one_line_end(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")


def _refused() -> FileRefused:
    return FileRefused(
        "文字コードを判別できません。文字のファイルではないか、途中で壊れています。",
        "何も取り込んでいません。",
        "ExcelまたはCSV（UTF-8、Shift_JIS）で保存し直してください。",
    )
