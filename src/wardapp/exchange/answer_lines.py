"""Saved answers as JSON Lines: one question with its answer and sources a line, for other programs.

The city wants to build on this store later (chat at the counter, FAQ pages). Nothing here names a
resident; what must not leave is left out by whoever calls (desk/answers.py) and counted.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from wardapp.errors import DiskFull, FileRefused

FORMAT = "wardapp-answers/1"


def write_answer_lines(path: Path, entries: Iterable[dict[str, Any]]) -> int:
    """Write one JSON object a line (UTF-8, no BOM), whole or not at all; return how many.

    Raises:
        FileRefused: The file cannot be written.
        DiskFull: There is no room; no half file stays.
    """
    temporary = path.with_name(f".{path.name}.tmp")
    count = 0
    try:
        with temporary.open("w", encoding="utf-8", newline="\n") as out:
            for entry in entries:
                out.write(json.dumps({"format": FORMAT} | entry, ensure_ascii=False) + "\n")
                count += 1
        temporary.replace(path)
    except OSError as error:
        if error.errno == 28:
            raise DiskFull(str(error)) from error
        raise FileRefused(
            f"「{path.name}」に書き出せません。",
            "元の記録には影響ありません。",
            "ファイルを閉じるか、別の場所を選んでください。",
            str(error),
        ) from error
    finally:
        temporary.unlink(missing_ok=True)
    return count
