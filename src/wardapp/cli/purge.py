"""``wardapp purge``: what has been kept long enough, shown, and removed for good once confirmed."""

from __future__ import annotations

import sys
from typing import Any

import click

from wardapp.cli.frame import Context, say
from wardapp.domain.wareki import format_short


@click.command()
@click.option("--yes", is_flag=True, help="表示したものを確かめずに削除する")
@click.option(
    "--texts", is_flag=True, help="本文に個人情報と思われる記載がある声も、声ごと削除する"
)
@click.option(
    "--voice",
    "number",
    metavar="NUMBER",
    help="保存期間によらず、この声の連絡先と添付ファイルを削除する（本人の求めなど）",
)
@click.option("--whole", is_flag=True, help="--voiceの声を、本文・対応・履歴も含めて削除する")
@click.option("--dry-run", is_flag=True, help="何が削除されるかを表示するだけにする")
@click.pass_obj
def purge(
    context: Context, yes: bool, texts: bool, number: str | None, whole: bool, dry_run: bool
) -> None:
    """保存期間が過ぎた個人情報を、すべての端末と共有フォルダーから完全に削除する。"""
    retention = context.desk.retention
    if number is not None:
        voice = context.desk.voices.get(number)
        what = "声とその履歴すべて" if whole else "連絡先と添付ファイル"
        if dry_run or not _is_confirmed(yes, [f"{voice.number}　{what}"]):
            context.answer({"purged": False, "voices": [voice.number]}, "何も削除していません。")
            return
        retention.purge_voice(voice.id, whole=whole)
        context.answer(
            {"purged": True, "voices": [voice.number]}, f"{voice.number}の{what}を削除しました。"
        )
        return
    due = retention.due()
    lines = [_line(found) for found in due.voices]
    if due.texts:
        lines.append(
            "本文に個人情報と思われる記載がある声"
            + ("（声ごと削除します）：" if texts else "（--textsで声ごと削除できます）：")
        )
        lines += [_line(found) for found in due.texts]
    if due.waiting:
        lines.append(
            f"完了になっていない古い声が{due.waiting:,}件あります。完了にするまで保存期間は始まりません。"
        )
    answer: dict[str, Any] = {
        "contacts": due.contacts,
        "attachments": due.attachments,
        "whole": due.whole,
        "voices": [_row(found) for found in due.voices],
        "texts": [_row(found) for found in due.texts],
        "waiting": due.waiting,
        "purged": False,
    }
    if not due.voices and not (texts and due.texts):
        context.answer(answer, [*lines, "保存期間が過ぎた個人情報はありません。"])
        return
    if dry_run or not _is_confirmed(yes, lines):
        context.answer(answer, [*(lines if dry_run else []), "何も削除していません。"])
        return
    retention.purge(due, texts=texts)
    context.answer(
        answer | {"purged": True},
        f"連絡先{due.contacts:,}件、添付ファイル{due.attachments:,}個、"
        f"声{due.whole + (len(due.texts) if texts else 0):,}件を削除しました。"
        "ほかの端末からは次の同期で、共有フォルダーからは次の整理で消えます。",
    )


def _is_confirmed(yes: bool, lines: list[str]) -> bool:
    if yes:
        return True
    for line in lines:
        say(line)
    say("完全に削除します。元に戻すことはできません。よろしければ「はい」と入力してください。")
    return sys.stdin.readline().strip() in {"はい", "y", "yes"}


def _line(found: Any) -> str:
    what = (
        "声ごと"
        if found.whole
        else "、".join(
            text
            for count, text in (
                (found.contacts, f"連絡先{found.contacts:,}件"),
                (found.attachments, f"添付ファイル{found.attachments:,}個"),
                (found.personal_text, "本文に記載"),
            )
            if count
        )
    )
    return f"{found.number}　完了 {format_short(found.completed_on)}　{what}"


def _row(found: Any) -> dict[str, Any]:
    return {
        "id": found.id,
        "number": found.number,
        "received_on": found.received_on,
        "completed_on": found.completed_on,
        "contacts": found.contacts,
        "attachments": found.attachments,
        "whole": found.whole,
    }
