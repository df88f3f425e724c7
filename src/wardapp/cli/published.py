"""``wardapp publish``: the published database, and copies of it for other tools."""

from __future__ import annotations

from pathlib import Path

import click

from wardapp.cli.frame import Context, TerminalProgress, say


@click.command()
@click.option("--parquet", type=click.Path(path_type=Path), metavar="DIR", help="Parquetの保存先")
@click.option("--csv", type=click.Path(path_type=Path), metavar="DIR", help="CSVの保存先")
@click.option("--sqlite", type=click.Path(path_type=Path), metavar="FILE", help="SQLiteの保存先")
@click.pass_obj
def publish(context: Context, parquet: Path | None, csv: Path | None, sqlite: Path | None) -> None:
    """公開用データベースを共有フォルダーに置く。保存先を指定すると、そこに書き出す（本庁）。"""
    published = context.desk.published
    progress = TerminalProgress()
    written: list[Path] = []
    try:
        if not (parquet or csv or sqlite):
            report = context.desk.share.publish(progress)
            if report.warning:
                say(report.warning)
            rows = report.built.rows if report.built else {}
            answer = {"written": report.written, "rows": rows, "warning": report.warning}
            total = rows.get("区民の声", 0)
            context.answer(
                answer,
                f"公開用データベースを更新しました（区民の声{total:,}件）。"
                if report.written
                else "公開用データベースは更新していません。",
            )
            return
        if sqlite:
            written.append(published.build(sqlite, progress).path)
        if csv or parquet:
            written += published.copies(csv=csv, parquet=parquet, progress=progress)
    finally:
        progress.done()
    context.answer({"files": written}, f"{len(written):,}個のファイルを書き出しました。")
