"""The program and its commands for desk, share, conflicts and care; voices and meetings join it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from wardapp import __version__
from wardapp.cli import (
    answers,
    meetings,
    papers,
    plans,
    published,
    purge,
    reports,
    request_year,  # noqa: F401 - it adds its commands to the group of requests
    requests,
    share,
    themes,
    voices,
)
from wardapp.cli.frame import Context, TerminalProgress, choice, say
from wardapp.cli.japanese import JapaneseGroup
from wardapp.cli.values import typed_value
from wardapp.domain.city import ROLE_LABELS
from wardapp.errors import WrongCall

_HELP = {"help_option_names": ["-h", "--help"]}


@click.group(cls=JapaneseGroup, invoke_without_command=True, context_settings=_HELP)
@click.option(
    "--data",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="データフォルダー（WARDAPP_DATAでも指定可）",
)
@click.option("--json", "as_json", is_flag=True, help="結果をJSONで出力する")
@click.version_option(__version__, "--version", help="版を表示する", message="wardapp %(version)s")
@click.pass_context
def program(click_context: click.Context, data: Path | None, as_json: bool) -> int | None:
    """区民の声を市政へ。コマンドを付けずに起動すると画面が開きます。"""
    context: Context = click_context.ensure_object(Context)
    context.data, context.json = data, as_json
    if click_context.invoked_subcommand is None:
        from wardapp.app import main as open_window

        return open_window(data)
    return None


program.add_command(voices.group)
program.add_command(requests.group)
program.add_command(plans.group)
program.add_command(meetings.group)
program.add_command(reports.group)
program.add_command(themes.group)
program.add_command(share.group)
program.add_command(answers.group)
program.add_command(papers.papers)
program.add_command(published.publish)
program.add_command(purge.purge)


@program.command()
@click.option(
    "--city", required=True, metavar="FILE|NAME", help="市の名称または設定ファイル（TOML）"
)
@click.option(
    "--office", required=True, metavar="OFFICE", help="所属（例：小倉北区役所、総務市民局）"
)
@click.option("--person", required=True, metavar="NAME", help="使う人の氏名")
@click.option("--role", metavar="ROLE", help="役割（窓口職員・広聴係・企画係・区長・本庁・管理者）")
@click.option("--sample", is_flag=True, help="見本のデータも入れる")
@click.pass_obj
def init(
    context: Context, city: str, office: str, person: str, role: str | None, sample: bool
) -> None:
    """この端末のデータベースを作る。"""
    from wardapp.desk import Desk

    chosen = choice(dict(ROLE_LABELS), role, "役割") if role else None
    desk = Desk.create(
        context.data_dir, city=city, office=office, person=person, role=chosen, sample=sample
    )
    with desk:
        answer = {
            "id": desk.id,
            "city": desk.city_name,
            "office": desk.office.name,
            "person": desk.person.name,
            "role": ROLE_LABELS[desk.person.role],
            "data": context.data_dir,
            "sample": desk.sample_present(),
        }
        if desk.key_notice:
            say(desk.key_notice)
        context.answer(
            answer,
            f"{desk.city_name} {desk.office.name}の端末を作成しました（{context.data_dir}）。",
        )


@program.command()
@click.pass_obj
def status(context: Context) -> None:
    """この端末と同期の状態を表示する。"""
    desk = context.desk
    share = desk.share.state()
    summary = desk.home()
    answer = {
        "id": desk.id,
        "city": desk.city_name,
        "office": desk.office.name,
        "person": desk.person.name,
        "label": desk.label,
        "share": share.address,
        "member": share.member,
        "waiting": share.waiting,
        "unsent": share.unsent,
        "last_sync": share.last_success,
        "last_error": share.last_error,
        "message": share.sentence,
        "open": summary.open,
        "overdue": summary.overdue,
        "conflicts": summary.conflicts,
        "sample": desk.sample_present(),
        "key_notice": desk.key_notice,
    }
    lines = [
        f"{desk.city_name} {desk.office.name}　{desk.person.name}",
        f"対応中の声 {summary.open:,}件、期限超過 {summary.overdue:,}件、競合 {summary.conflicts:,}件",
        share.sentence,
        desk.key_notice,
    ]
    context.answer(answer, lines)


@program.command()
@click.pass_obj
def verify(context: Context) -> int:
    """データベース、履歴、検索の索引を点検する。"""
    problems = context.desk.verify()
    answer = {
        "ok": not problems,
        "problems": [{"what": p.what, "detail": p.detail} for p in problems],
    }
    context.answer(answer, [f"{p.what}（{p.detail}）" for p in problems] or "異常はありません。")
    if problems:
        say(
            f"{len(problems)}件の異常があります。バックアップからの復元をシステム担当者に相談してください。"
        )
    return 5 if problems else 0


@program.command()
@click.pass_obj
def backup(context: Context) -> None:
    """データベースのバックアップを作る。"""
    made = context.desk.database.backup("manual")
    context.answer({"file": made}, f"バックアップを作成しました（{made}）。")


@program.command(name="remove-sample")
@click.pass_obj
def remove_sample(context: Context) -> None:
    """見本のデータをすべて取り除く。"""
    context.desk.remove_sample()
    context.answer({"sample": False}, "見本のデータを取り除きました。")


@program.command(name="restore-key")
@click.argument("recovery_key")
@click.pass_obj
def restore_key(context: Context, recovery_key: str) -> None:
    """復旧キーからデータベースの鍵を戻す。"""
    from wardapp.desk import Desk

    Desk.restore_key(context.data_dir, recovery_key)
    context.answer({"restored": True}, "鍵を戻しました。")


@program.command()
@click.pass_obj
def undo(context: Context) -> None:
    """直前の操作を取り消す。"""
    label = context.desk.undo_label()
    changes = context.desk.undo()
    text = f"「{label}」を取り消しました。" if changes else "取り消せる操作はありません。"
    context.answer({"undone": label if changes else ""}, text)


# -- sync ------------------------------------------------------------------------------------------


@program.command()
@click.option(
    "--share",
    "folder",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="共有フォルダーの場所が変わったとき",
)
@click.pass_obj
def sync(context: Context, folder: Path | None) -> None:
    """共有フォルダーと変更をやり取りする。"""
    progress = TerminalProgress()
    try:
        report = context.desk.share.sync(progress, folder)
    finally:
        progress.done()
    for warning in report.warnings:
        say(warning)
    answer = {
        "sent_changes": report.sent_changes,
        "sent_bundles": report.sent_bundles,
        "read_changes": report.read_changes,
        "read_bundles": report.read_bundles,
        "conflicts_new": report.conflicts_new,
        "conflicts": context.desk.conflicts.count(),
        "warnings": report.warnings,
        "finished_at": report.finished_at,
    }
    text = f"同期しました（送信{report.sent_changes:,}件、受信{report.read_changes:,}件）。"
    if report.conflicts_new:
        text += f"新しい競合が{report.conflicts_new:,}件あります。"
    context.answer(answer, text)
    if report.trouble is not None:
        raise report.trouble


# -- conflicts -------------------------------------------------------------------------------------


def _conflict(conflict: Any) -> dict[str, Any]:
    return {
        "id": conflict.id,
        "kind": conflict.kind,
        "record": conflict.record_id,
        "title": conflict.record_title,
        "field": conflict.field.removesuffix("_id"),
        "label": conflict.label,
        "base": conflict.base,
        "merged": conflict.proposal.text if conflict.proposal else None,
        "both": conflict.both,
        "values": [
            {"value": v.value, "person": v.who, "at": v.at, "shown": v is conflict.versions[-1]}
            for v in conflict.versions
        ],
    }


def _conflict_lines(conflict: Any, *, whole: bool = False) -> list[str]:
    lines = [f"{conflict.id[:8]}　{conflict.record_title}　{conflict.label}"]
    if whole:
        lines.append(f"　もとの内容：{conflict.base or '（なし）'}")
    lines += [
        f"　{number}：{v.value or '（空）'}（{v.who} {v.at:%Y-%m-%d %H:%M}）"
        for number, v in enumerate(conflict.versions, 1)
    ]
    if whole and conflict.proposal is not None:
        lines.append(f"　merged：{conflict.proposal.text}")
        if conflict.proposal.doubtful:
            lines.append("　　（同じ文が両方で変更されています。確かめてください。）")
    if whole and conflict.both is not None:
        lines.append(f"　both：{conflict.both}")
    return lines


@program.group(context_settings=_HELP)
def conflicts() -> None:
    """競合（二つの端末が同じ項目に別の値を入れたもの）。"""


@conflicts.command(name="list")
@click.pass_obj
def list_conflicts(context: Context) -> None:
    """競合を一覧にする。"""
    found = context.desk.conflicts.list()
    lines = [line for conflict in found for line in _conflict_lines(conflict)]
    context.answer([_conflict(c) for c in found], lines or "競合はありません。")


@conflicts.command(name="show")
@click.argument("key")
@click.pass_obj
def show_conflict(context: Context, key: str) -> None:
    """一つの競合を表示する。"""
    found = context.desk.conflicts.show(key)
    context.answer(_conflict(found), _conflict_lines(found, whole=True))


@conflicts.command()
@click.argument("key")
@click.option(
    "--keep",
    metavar="1|2|…|shown|both|merged",
    help="残す値の番号（showの順）、shown（表示中の値）、both（両方を並べる）、merged（合わせた案）",
)
@click.option("--value", help="三つ目の値を書く")
@click.pass_obj
def resolve(context: Context, key: str, keep: str | None, value: str | None) -> None:
    """競合を解決する：どちらかを残すか、新しい値を書く。"""
    desk = context.desk
    found = desk.conflicts.show(key)
    if (keep is None) == (value is None):
        raise WrongCall(
            "「--keep」か「--value」のどちらか一つを指定してください。", "何も変更していません。"
        )
    if value is not None:
        chosen: Any = typed_value(desk, found.kind, found.field, value)
    else:
        versions = list(found.versions)
        if keep == "shown":
            chosen = versions[-1].raw
        elif keep in {"both", "merged"}:
            chosen = _joined(found, keep)
        elif keep is not None and keep.isdecimal() and 1 <= int(keep) <= len(versions):
            chosen = versions[int(keep) - 1].raw
        else:
            matching = [v.raw for v in versions if v.value == keep]
            if not matching:
                raise WrongCall(
                    f"「{keep}」という値はありません。",
                    "何も変更していません。",
                    "番号で指定してください。",
                )
            chosen = matching[0]
    desk.conflicts.resolve(found.id, chosen, seen=found)
    context.answer(
        {"id": found.id, "record": found.record_id, "resolved": True}, "競合を解決しました。"
    )


def _joined(conflict: Any, how: str) -> str:
    proposal = conflict.proposal
    text = conflict.both if how == "both" else proposal.text if proposal else None
    if text is None:
        raise WrongCall(
            f"「{conflict.label}」は合わせることができない項目です。",
            "何も変更していません。",
            "番号で選ぶか、「--value」で新しい値を指定してください。",
        )
    return str(text)


# -- demo ------------------------------------------------------------------------------------------


@program.command()
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    default=Path("wardapp-demo"),
    metavar="DIR",
    help="結果を置くフォルダー",
)
@click.pass_obj
def demo(context: Context, out: Path) -> int:
    """一連の仕事を四つの端末で実演し、PDFを残す。"""
    from wardapp.demo import run_demo

    result = run_demo(out, echo=say if context.json else click.echo)
    answer = {
        "ok": result.ok,
        "documents": result.documents,
        "checks": [{"what": what, "ok": held} for what, held in result.checks],
    }
    context.answer(answer, f"PDFは「{out.absolute()}」にあります。")
    return 0 if result.ok else 1
