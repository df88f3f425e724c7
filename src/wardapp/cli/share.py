"""``wardapp share``: who is on the shared folder, and who may no longer be."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from wardapp.cli.frame import Context, TerminalProgress, read_text, say
from wardapp.cli.japanese import JapaneseGroup

_KIT_LETTERS = 80
_HELP = {"help_option_names": ["-h", "--help"]}


@click.group(name="share", cls=JapaneseGroup, context_settings=_HELP)
def group() -> None:
    """共有フォルダーへの参加と承認、端末の管理。"""


@group.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--label", default="", help="この端末の名前")
@click.pass_obj
def create(context: Context, folder: Path, label: str) -> None:
    """フォルダーを共有フォルダーにし、この端末を管理者にする。"""
    desk = context.desk
    desk.share.create(folder, label)
    answer = {
        "id": desk.id,
        "share": desk.share.address,
        "label": desk.label,
        "administrator": True,
    }
    context.answer(
        answer, f"共有フォルダーを作成しました（{desk.share.address}）。この端末が管理者です。"
    )


@group.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--label", required=True, help="この端末の名前（例：広聴係1）")
@click.pass_obj
def join(context: Context, folder: Path, label: str) -> None:
    """共有フォルダーへの参加を申し込み、六つの言葉を表示する。"""
    desk = context.desk
    words = desk.share.join(folder, label)
    lines = ["管理者に電話で次の六つの言葉を伝えてください。", "　".join(words)]
    context.answer({"id": desk.id, "label": label, "words": words}, lines)


@group.command()
@click.pass_obj
def waiting(context: Context) -> None:
    """承認を待つ端末を表示する。"""
    found = context.desk.share.waiting()
    rows = [{"id": w.desk, "label": w.label, "office": w.office_name} for w in found]
    context.answer(
        rows, [f"{w.label}（{w.office_name}）" for w in found] or "承認を待つ端末はありません。"
    )


@group.command()
@click.argument("label")
@click.option("--words", required=True, help="相手が読み上げた六つの言葉")
@click.option("--administrator", is_flag=True, help="この端末にも承認の権限を与える")
@click.pass_obj
def approve(context: Context, label: str, words: str, administrator: bool) -> None:
    """六つの言葉を確かめて端末の参加を承認する。"""
    done = context.desk.share.approve(label, words, admin=administrator)
    answer = {"id": done.desk, "label": done.label, "office": done.office_name, "approved": True}
    context.answer(answer, f"「{done.label}」（{done.office_name}）の参加を承認しました。")


@group.command()
@click.pass_obj
def desks(context: Context) -> None:
    """共有フォルダーに参加している端末を表示する。"""
    found = context.desk.share.desks()
    rows = [
        {
            "id": d.desk,
            "label": d.label,
            "office": d.office_name,
            "administrator": d.administrator,
            "own": d.own,
            "revoked": d.revoked,
        }
        for d in found
    ]
    lines = []
    for d in found:
        notes = [
            note
            for note, holds in (
                ("この端末", d.own),
                ("管理者", d.administrator),
                ("取消済み", d.revoked),
            )
            if holds
        ]
        lines.append(f"{d.label}（{d.office_name}）" + (f"　{'・'.join(notes)}" if notes else ""))
    context.answer(rows, lines or "共有フォルダーに参加していません。")


@group.command()
@click.argument("label")
@click.pass_obj
def revoke(context: Context, label: str) -> None:
    """端末の登録を取り消す（紛失・盗難・廃棄）。"""
    done = context.desk.share.revoke(label)
    context.answer(
        {"id": done.desk, "label": done.label, "office": done.office_name, "revoked": True},
        [
            f"「{done.label}」（{done.office_name}）の登録を取り消しました。",
            "これまでに送信された記録は残ります。これ以降の記録は、その端末では読めません。",
        ],
    )


@group.command(name="recovery-kit")
@click.option(
    "--out", required=True, type=click.Path(path_type=Path), metavar="FILE.pdf", help="書き出す先"
)
@click.pass_obj
def recovery_kit(context: Context, out: Path) -> None:
    """復旧用の紙を作成する（以前の紙は使えなくなる）。"""
    context.desk.print_recovery_kit(out)
    context.answer(
        {"file": str(out)},
        [
            f"復旧用の紙を「{out}」に書き出しました。",
            "印刷して金庫などに保管し、ファイルは削除してください。以前の紙は使えません。",
        ],
    )


@group.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--label", default="", help="この端末の名前")
@click.option(
    "--kit-file",
    type=click.Path(path_type=Path, allow_dash=True),
    metavar="FILE",
    help="紙の文字を書いたファイル（-で標準入力）。指定がなければ入力を求める",
)
@click.pass_obj
def recover(context: Context, folder: Path, label: str, kit_file: Path | None) -> None:
    """復旧用の紙を使って、この端末を管理者として参加させる。"""
    if kit_file is None:
        say("復旧用の紙の文字を入力してください。")
        # In lines as they are printed, or in one.
        text = ""
        while len("".join(text.split())) < _KIT_LETTERS and (line := sys.stdin.readline()).strip():
            text += line
    else:
        text = read_text("-") if str(kit_file) == "-" else kit_file.read_text("utf-8-sig")
    brought = context.desk.share.recover(folder, text, label)
    context.answer(
        {"id": context.desk.id, "keys": brought, "administrator": True},
        [
            "復旧用の紙で参加しました。この端末は管理者です。",
            "同期すると記録が戻ります。そのあと、新しい復旧用の紙を作成してください。",
        ],
    )


@group.command(name="change-office")
@click.argument("office")
@click.option("--person", default="", metavar="NAME", help="使う人の氏名（省略時は今の人）")
@click.option("--label", default="", help="この端末の新しい名前（省略時は今の名前）")
@click.option(
    "--city", default="", metavar="FILE|NAME", help="市の設定ファイル（独自のものを使っている場合）"
)
@click.option("--yes", is_flag=True, help="確かめずに行う")
@click.pass_obj
def change_office(
    context: Context, office: str, person: str, label: str, city: str, yes: bool
) -> None:
    """この端末の所属を変える。今の所属の記録はこの端末から消える。"""
    if not yes:
        say(
            "未送信の記録を送信したあと、この端末の記録と鍵をすべて消し、新しい所属で参加を申し込みます。"
            "よろしければ「はい」と入力してください。"
        )
        if sys.stdin.readline().strip() not in {"はい", "y", "yes"}:
            context.answer({"changed": False}, "何も変更していません。")
            return
    desk = context.desk
    folder = desk.share.address
    words = context.replace_desk(
        desk.change_office(office, person=person, label=label, city=city)
    ).share.own_words()
    context.answer(
        {"id": context.desk.id, "office": office, "words": words},
        [
            f"この端末の所属を「{office}」に変えました（{folder}）。",
            "新しい所属の管理者に、電話で次の六つの言葉を伝えてください。",
            "　".join(words),
        ],
    )


@group.command()
@click.pass_obj
def compact(context: Context) -> None:
    """共有フォルダーを整理する（普段は自動で行われる）。"""
    report = context.desk.share.sync(compact=True)
    for warning in report.warnings:
        say(warning)
    context.answer(
        {"made": report.snapshots_made, "removed": len(report.files_removed)},
        f"まとめを{len(report.snapshots_made):,}個作成し、不要になったファイルを"
        f"{len(report.files_removed):,}個取り除きました。",
    )


@group.command()
@click.option("--repair", is_flag=True, help="直せるものを直す")
@click.pass_obj
def check(context: Context, repair: bool) -> int:
    """共有フォルダー全体を点検する。異常があれば終了コード5。"""
    progress = TerminalProgress()
    try:
        found = context.desk.share.check(progress, repair=repair)
    finally:
        progress.done()
    rows = [
        {
            "kind": f.kind,
            "file": f.name,
            "mendable": f.mendable,
            "mended": f.mended,
            "asked": f.asked,
            "sentence": f.sentence,
        }
        for f in found
    ]
    context.answer(rows, [f.sentence for f in found] or "共有フォルダーに異常はありません。")
    return 0 if all(f.mended for f in found) else 5
