"""``wardapp voices attach`` and ``attachments``: files that came with a voice, in and out."""

from __future__ import annotations

from pathlib import Path

import click

from wardapp.cli import shown
from wardapp.cli.frame import Context, TerminalProgress
from wardapp.errors import FileRefused


@click.command()
@click.argument("key")
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def attach(context: Context, key: str, file: Path) -> None:
    """ファイルを添付する。"""
    desk = context.desk
    voice_id = desk.voices.resolve(key)
    desk.voices.attach(voice_id, file)
    record = desk.voices.get(voice_id)
    context.answer(shown.voice(desk, record), f"添付しました：{record.number}")


@click.command(name="attachments")
@click.argument("key")
@click.option("--out", type=click.Path(path_type=Path), required=True, metavar="DIR")
@click.pass_obj
def save(context: Context, key: str, out: Path) -> None:
    """添付ファイルを保存する。この端末にないものは共有フォルダーから受け取る。"""
    desk = context.desk
    written: list[Path] = []
    progress = TerminalProgress()
    try:
        for attachment in desk.voices.attachments(desk.voices.resolve(key)):
            content = desk.voices.attachment_bytes(attachment.id, progress)
            path = _free(out, Path(attachment.name).name or attachment.id)
            try:
                out.mkdir(exist_ok=True)
                path.write_bytes(content)
            except OSError as error:
                raise FileRefused(
                    f"「{path}」に保存できませんでした。",
                    "添付ファイルは記録に残っています。",
                    "空き容量と、保存先に書き込めるかを確かめてください。",
                    str(error),
                ) from error
            written.append(path)
    finally:
        progress.done()
    context.answer({"files": written}, f"{len(written)}個のファイルを保存しました。")


def _free(folder: Path, name: str) -> Path:
    """Return a path of this name that is not taken."""
    path, number = folder / name, 1
    while path.exists():
        number += 1
        path = folder / f"{Path(name).stem} ({number}){Path(name).suffix}"
    return path
