"""The frame of the command line: global options, the desk, output, errors and exit codes."""

from __future__ import annotations

import contextlib
import datetime as dt
import errno
import io
import json
import logging
import os
import signal
import sys
import threading
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from wardapp import paths
from wardapp.cli.japanese import sentence
from wardapp.errors import Cancelled, DiskFull, InputRefused, WardappError, WrongCall

if TYPE_CHECKING:
    from wardapp.desk import Desk

log = logging.getLogger(__name__)

WRONG_CALL = 2
BUG = 1
INTERRUPTED = 130
LOCK_WAIT_S = 5.0


class Context:
    """What every command gets: where the data lies, how to answer, the desk when it is asked for."""

    def __init__(self) -> None:
        self.data: Path | None = None
        self.json = False
        self._desk: Desk | None = None

    @property
    def data_dir(self) -> Path:
        """The data folder."""
        return self.data or paths.default_data_dir()

    @property
    def desk(self) -> Desk:
        """The open desk of the data folder."""
        if self._desk is None:
            from wardapp.desk import Desk
            from wardapp.logs import start_logging

            start_logging(self.data_dir) if paths.database_path(self.data_dir).exists() else None
            self._desk = Desk.open(self.data_dir, wait_s=LOCK_WAIT_S)
            if self._desk.key_notice:
                log.info("the key lies in a file")
        return self._desk

    def replace_desk(self, desk: Desk) -> Desk:
        """Work on with another open desk, which has taken the place of the first."""
        self._desk = desk
        return desk

    def close(self) -> None:
        """Close the desk where it is open."""
        if self._desk is not None:
            self._desk.close()
            self._desk = None

    def answer(self, value: Any, text: str | Iterable[str] = "") -> None:
        """Write the answer: the value as JSON where asked for, else the lines of text."""
        if self.json:
            lines = [json.dumps(plain(value), ensure_ascii=False)]
        else:
            lines = [line for line in ([text] if isinstance(text, str) else text) if line]
        try:
            sys.stdout.writelines(line + "\n" for line in lines)
            sys.stdout.flush()
        except BrokenPipeError:
            # The reader of a pipe has gone (| head): not an error, and nothing more to write.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def plain(value: Any) -> Any:
    """Return a value as JSON holds it: dates as ISO text, tuples as arrays."""
    if isinstance(value, dict):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(v) for v in value]
    if isinstance(value, dt.datetime | dt.date):
        return value.isoformat()
    if isinstance(value, Path):
        return str(value)
    return value


def say(message: str) -> None:
    """Write a message for the person to standard error."""
    with contextlib.suppress(BrokenPipeError):
        sys.stderr.write(message.rstrip() + "\n")
        sys.stderr.flush()


class TerminalProgress:
    """Progress on a terminal's standard error, silent elsewhere; Ctrl+C cancels at the next step.

    Between its making and ``done``, Ctrl+C does not break off in the middle: inside a function that
    the database calls, an interrupt would come out as a fault of the database.
    """

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()
        self._last = ""
        self._is_cancelled = False
        self._before: Any = None
        if threading.current_thread() is threading.main_thread():
            self._before = signal.signal(signal.SIGINT, self._cancel)

    def _cancel(self, _number: int, _frame: object) -> None:
        self._is_cancelled = True

    def progress(self, done: int, total: int, what: str = "") -> None:
        """Show how far it is."""
        text = f"{what} {done:,}／{total:,}" if total else what
        if self._shown and text != self._last:
            sys.stderr.write("\r\x1b[K" + text)
            sys.stderr.flush()
            self._last = text

    def check(self) -> None:
        """Raise ``Cancelled`` after Ctrl+C."""
        if self._is_cancelled:
            raise Cancelled

    def done(self) -> None:
        """Clear the line, and let Ctrl+C break off again."""
        if self._shown:
            sys.stderr.write("\r\x1b[K")
        if self._before is not None:
            signal.signal(signal.SIGINT, self._before)


_GLOBAL_FLAGS = {"--json"}
_GLOBAL_VALUES = {"--data"}


def hoist(arguments: Sequence[str]) -> list[str]:
    """Return the arguments with the global options in front, wherever they stood."""
    front: list[str] = []
    rest: list[str] = []
    waiting = iter(arguments)
    for argument in waiting:
        if argument == "--":
            rest.extend([argument, *waiting])
            break
        if argument in _GLOBAL_FLAGS:
            front.append(argument)
        elif argument in _GLOBAL_VALUES:
            front.append(argument)
            front.extend(value for value in [next(waiting, None)] if value is not None)
        elif any(argument.startswith(name + "=") for name in _GLOBAL_VALUES):
            front.append(argument)
        else:
            rest.append(argument)
    return front + rest


def _utf8_streams() -> None:
    """Make the streams UTF-8 whatever the locale says; what cannot be written is replaced."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def run(arguments: Sequence[str]) -> int:
    """Run the command line and return its exit code."""
    from wardapp.cli.commands import program

    _utf8_streams()
    # No trace ever reaches the screen: not from a log that cannot be written, not before there is one.
    logging.raiseExceptions = False
    logging.getLogger("wardapp").addHandler(logging.NullHandler())
    context = Context()
    try:
        result = program.main(
            args=hoist(arguments), prog_name="wardapp", standalone_mode=False, obj=context
        )
        return result if isinstance(result, int) else 0
    except Cancelled as error:
        say(error.message)
        return INTERRUPTED
    except WardappError as error:
        say(f"エラー：{error.message}")
        if error.detail:
            log.warning("%s: %s", type(error).__name__, error.detail)
        return error.exit_code
    except click.exceptions.Exit as leave:
        return leave.exit_code
    except click.Abort:
        say("中止しました。保存済みの記録には影響ありません。")
        return INTERRUPTED
    except click.ClickException as error:
        say(sentence(error))
        return WRONG_CALL
    except KeyboardInterrupt:
        say("中止しました。保存済みの記録には影響ありません。")
        return INTERRUPTED
    except OSError as error:
        if error.errno != errno.ENOSPC:
            return _bug(context, error)
        log.warning("disk full: %s", error.strerror)
        full = DiskFull()
        say(f"エラー：{full.message}")
        return full.exit_code
    except Exception as error:  # noqa: BLE001 - a bug goes to the log, never to the screen
        return _bug(context, error)
    finally:
        with contextlib.suppress(WardappError):
            context.close()


def _bug(context: Context, error: Exception) -> int:
    """Put a bug's trace into the log, and say so; the screen shows no trace."""
    log.error("bug", exc_info=error)
    say(
        "エラー：予期しない問題が起きました。保存済みの記録は無事です。"
        f"ログ（{context.data_dir / 'logs'}）をシステム担当者に渡してください。"
    )
    return BUG


def read_text(text: str) -> str:
    """Return an option's text; ``-`` reads standard input.

    Raises:
        InputRefused: Standard input is not UTF-8.
    """
    if text != "-":
        return text
    try:
        return sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputRefused(
            "標準入力がUTF-8ではありません。", "何も保存していません。", "UTF-8に変換してください。"
        ) from error


def whole_number(text: str, what: str) -> int:
    """Return a whole number typed with digits of any width, commas and 円 aside.

    Raises:
        InputRefused: It is none.
    """
    import unicodedata

    plain_text = unicodedata.normalize("NFKC", text).replace(",", "").strip()
    for unit, factor in (("億円", 100_000), ("万円", 10), ("千円", 1)):
        if plain_text.endswith(unit):
            number = plain_text.removesuffix(unit)
            with contextlib.suppress(ValueError):
                return round(float(number) * factor)
    if not plain_text.isdecimal():
        raise InputRefused(
            f"{what}「{text[:30]}」は数として読み取れません。",
            "何も保存していません。",
            "「12300」のように入力してください。",
        )
    return int(plain_text)


def choice(labels: dict[Any, str], text: str, what: str) -> Any:
    """Return the enum member that a Japanese label or an English word names.

    Raises:
        InputRefused: Neither.
    """
    for member, label in labels.items():
        if text in {label, str(member)}:
            return member
    raise WrongCall(
        f"{what}「{text}」はありません。",
        "何も変更していません。",
        f"次から選んでください：{'、'.join(labels.values())}。",
    )
