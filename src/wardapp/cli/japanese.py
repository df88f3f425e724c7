"""Click in Japanese: headings of the help, and sentences for calls that cannot be understood."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import click
from click.exceptions import NoArgsIsHelpError, NoSuchCommand

_HEADINGS = {"Options": "オプション", "Commands": "コマンド"}
_PHRASES = {
    "[OPTIONS]": "[オプション]",
    "COMMAND [ARGS]...": "コマンド [引数]…",
    "[COMMAND] [ARGS]...": "[コマンド] [引数]…",
    "[[COMMAND]] [[ARGS]...]": "[コマンド] [引数]…",
    "[required]": "（必須）",
    "Show this message and exit.": "この説明を表示して終了する",
}


def _translated(text: str) -> str:
    for english, japanese in _PHRASES.items():
        text = text.replace(english, japanese)
    return text


class JapaneseFormatter(click.HelpFormatter):
    """Writes the help with Japanese headings."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write the line that shows how a command is called."""
        super().write_usage(prog, _translated(args), "使い方: " if prefix is None else prefix)

    def write_heading(self, heading: str) -> None:
        """Write a heading."""
        super().write_heading(_HEADINGS.get(heading, heading))

    def write_dl(
        self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
    ) -> None:
        """Write options or commands with their meanings."""
        super().write_dl([(name, _translated(text)) for name, text in rows], col_max, col_spacing)


class JapaneseContext(click.Context):
    """A context whose help is Japanese."""

    formatter_class = JapaneseFormatter


class JapaneseCommand(click.Command):
    """A command whose help is Japanese."""

    context_class = JapaneseContext


class JapaneseGroup(click.Group):
    """A group of commands whose help is Japanese, and that of its commands too."""

    context_class = JapaneseContext
    command_class = JapaneseCommand
    group_class = type


def _named(error: click.BadParameter) -> str:
    if error.param is None:
        return str(error.param_hint or "引数")
    if isinstance(error.param, click.Argument):
        return error.param.make_metavar(error.ctx) if error.ctx else str(error.param.name)
    return str(error.param.opts[-1])


_SENTENCES: tuple[tuple[type[click.ClickException], Callable[[Any], str]], ...] = (
    (NoSuchCommand, lambda e: f"「{e.command_name}」というコマンドはありません。"),
    (click.NoSuchOption, lambda e: f"「{e.option_name}」というオプションはありません。"),
    (click.BadOptionUsage, lambda e: f"「{e.option_name}」の値を指定してください。"),
    (click.MissingParameter, lambda e: f"「{_named(e)}」を指定してください。"),
    (click.BadParameter, lambda e: f"「{_named(e)}」の値が正しくありません。"),
    (click.UsageError, lambda _: "呼び出し方が正しくありません（引数が多すぎるか、足りません）。"),
    (click.ClickException, lambda _: "処理できませんでした。"),
)


def sentence(error: click.ClickException) -> str:
    """Return what is wrong with a call, and where its help is, in Japanese."""
    if isinstance(error, NoArgsIsHelpError):
        return error.message
    where = getattr(error, "ctx", None)
    path = where.command_path if where is not None else "wardapp"
    what = next(make(error) for kind, make in _SENTENCES if isinstance(error, kind))
    return f"エラー：{what}使い方は「{path} --help」で確認できます。"
