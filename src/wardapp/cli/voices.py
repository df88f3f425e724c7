"""``wardapp voices``: logging, finding, changing, importing and exporting voices."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from wardapp.cli import attachments, shown
from wardapp.cli.frame import Context, TerminalProgress, read_text, say
from wardapp.cli.japanese import JapaneseGroup
from wardapp.cli.values import typed_value
from wardapp.domain import wareki
from wardapp.domain.text import personal_data_in
from wardapp.domain.voice import ContactDraft, VoiceDraft
from wardapp.domain.voice_list import BEST, NEWEST, VoiceFilter
from wardapp.errors import InputRefused, WrongCall

if TYPE_CHECKING:
    from wardapp.desk import Desk

_MASTER = ("channel", "district", "category", "source", "division")
_VOICE_FIELDS = {
    "text": "text", "本文": "text", "summary": "summary", "要旨": "summary", "place": "place", "場所": "place",
    "channel": "channel_id", "受付方法": "channel_id", "district": "district_id", "校区": "district_id",
    "category": "category_id", "分類": "category_id", "source": "source_id", "声の主": "source_id",
    "division": "division_id", "担当課": "division_id", "state": "state", "状態": "state",
    "received": "received_on", "received_on": "received_on", "受付日": "received_on",
    "due": "due_on", "due_on": "due_on", "回答期限": "due_on",
    "wants_response": "wants_response", "回答の希望": "wants_response",
}  # fmt: skip
_CONTACT_FIELDS = {
    "contact_name": "name", "氏名": "name", "contact_kana": "kana", "ふりがな": "kana", "contact_phone": "phone",
    "電話": "phone", "contact_email": "email", "メール": "email", "contact_address": "address", "住所": "address",
    "contact_note": "note", "備考": "note",
}  # fmt: skip
_LABELS = {
    "number": "受付番号", "received": "受付日", "state": "状態", "text": "本文", "summary": "要旨", "channel": "受付方法",
    "source": "声の主", "category": "分類", "district": "校区", "place": "場所", "division": "担当課", "due": "回答期限",
    "office": "区役所", "taken_by": "受付者",
}  # fmt: skip


@click.group(name="voices", cls=JapaneseGroup)
def group() -> None:
    """区民の声。"""


group.add_command(attachments.attach)
group.add_command(attachments.save)


@group.command()
@click.option("--text", required=True, help="本文（「-」で標準入力から読む）")
@click.option("--summary", default="", help="要旨")
@click.option("--channel", help="受付方法（電話、メール、来庁など）")
@click.option("--district", help="校区")
@click.option("--place", default="", help="場所")
@click.option("--category", help="分類")
@click.option("--source", help="声の主（個人、自治会など）")
@click.option("--division", help="担当課")
@click.option("--state", help="状態（受付・対応中・回答済・完了）")
@click.option("--received", help="受付日（5/3、R6.5.3、令和6年5月3日、昨日など）")
@click.option("--wants-response", is_flag=True, help="回答を求めている")
@click.option("--due", help="回答期限")
@click.option("--contact-name", default="", help="氏名")
@click.option("--contact-kana", default="", help="ふりがな")
@click.option("--contact-phone", default="", help="電話")
@click.option("--contact-email", default="", help="メール")
@click.option("--contact-address", default="", help="住所")
@click.option("--contact-note", default="", help="連絡先の備考")
@click.pass_obj
def add(context: Context, /, **given: Any) -> None:
    """区民の声を登録する。"""
    desk = context.desk
    draft = VoiceDraft(
        text=read_text(given["text"]), summary=given["summary"], place=given["place"]
    )
    for name in _MASTER:
        if given[name]:
            setattr(draft, f"{name}_id", typed_value(desk, "voice", f"{name}_id", given[name]))
    if given["state"]:
        draft.state = typed_value(desk, "voice", "state", given["state"])
    if given["received"]:
        draft.received_on = wareki.parse_date(given["received"], desk.today())
    if given["due"]:
        draft.due_on = wareki.parse_date(given["due"], desk.today(), prefer="future")
    draft.wants_response = given["wants_response"]
    contact = ContactDraft(
        **{n: given[f"contact_{n}"] for n in ("name", "kana", "phone", "email", "address", "note")}
    )
    changes = desk.voices.keep(draft, contact if contact else None)
    kept = desk.voices.get(changes.id)
    _warn_of_personal_data(kept.text)
    context.answer(shown.voice(desk, kept), f"登録しました：{kept.number}")


def _warn_of_personal_data(text: str) -> None:
    kinds = sorted({datum.kind for datum in personal_data_in(text)})
    if kinds:
        say(
            f"本文に{'・'.join(kinds)}らしきものがあります。連絡先に移すことをお勧めします"
            "（このままの場合、本文は区役所の外へ送られません）。"
        )


@group.command()
@click.argument("key")
@click.pass_obj
def show(context: Context, key: str) -> None:
    """一件を表示する（受付番号またはID）。"""
    desk = context.desk
    record = shown.voice(desk, desk.voices.get(key))
    lines = shown.lines(record, _LABELS)
    contact = record.get("contact")
    if contact:
        lines.append(
            "連絡先（区役所内のみ）：" + "　".join(v for k, v in contact.items() if v and k != "id")
        )
    lines += [f"対応（{r['responded_on']}）：{r['text']}" for r in record["responses"]]
    context.answer(record, lines)


@group.command(name="set")
@click.argument("key")
@click.argument("assignments", nargs=-1, required=True, metavar="FIELD=VALUE…")
@click.pass_obj
def set_fields(context: Context, key: str, assignments: tuple[str, ...]) -> None:
    """項目を変更する（例：状態=回答済 category=公園）。"""
    desk = context.desk
    voice_id = desk.voices.resolve(key)
    fields: dict[str, Any] = {}
    contact: dict[str, str] = {}
    for assignment in assignments:
        name, divider, value = assignment.partition("=")
        name = name.strip().replace("-", "_").replace("contact.", "contact_")
        if not divider:
            raise WrongCall(
                f"「{assignment}」は「項目=値」の形で指定してください。", "何も変更していません。"
            )
        if name in _CONTACT_FIELDS:
            contact[_CONTACT_FIELDS[name]] = value
        elif name in _VOICE_FIELDS:
            fields[_VOICE_FIELDS[name]] = typed_value(desk, "voice", _VOICE_FIELDS[name], value)
        else:
            raise WrongCall(
                f"「{name}」という項目はありません。",
                "何も変更していません。",
                f"使える項目：{'、'.join(sorted(_VOICE_FIELDS))}。",
            )
    for required in ("received_on", "state"):
        if required in fields and fields[required] is None:
            raise InputRefused("この項目を空にすることはできません。", "何も変更していません。")
    with desk.database.write("区民の声の変更"):
        if fields:
            desk.voices.edit(voice_id, **fields)
        if contact:
            desk.voices.keep_contact(voice_id, **contact)
    record = desk.voices.get(voice_id)
    context.answer(shown.voice(desk, record), f"変更しました：{record.number}")


@group.command()
@click.argument("text", default="")
@click.option("--order", type=click.Choice(["newest", "best"]), default="newest", help="並び順")
@click.option("--limit", type=click.IntRange(min=1), default=50, help="件数")
@click.option("--state", multiple=True, help="状態で絞り込む")
@click.option("--category", multiple=True, help="分類で絞り込む")
@click.option("--district", multiple=True, help="校区で絞り込む")
@click.option("--source", multiple=True, help="声の主で絞り込む")
@click.option("--channel", multiple=True, help="受付方法で絞り込む")
@click.option("--office", multiple=True, help="区役所で絞り込む")
@click.option("--from", "received_from", help="この日以降")
@click.option("--to", "received_to", help="この日まで")
@click.option("--overdue", is_flag=True, help="回答期限を過ぎたもの")
@click.option("--discarded", is_flag=True, help="ごみ箱の中")
@click.pass_obj
def search(context: Context, /, text: str, order: str, limit: int, **given: Any) -> None:
    """区民の声を探す（一文字から、空白区切りで複数の言葉）。"""
    desk = context.desk
    wanted = _filter(desk, text, given)
    keys = desk.voices.ids(wanted, BEST if order == "best" else NEWEST, limit)
    rows = desk.voices.rows(keys)
    texts: dict[str, tuple[str, str]] = {}
    for start in range(0, len(rows), 500):
        texts |= desk.voices.texts([row.id for row in rows[start : start + 500]])
    found = [shown.voice_row(row, *texts.get(row.id, (row.text, ""))) for row in rows]
    lines = [
        f"{row.number}　{wareki.format_short(row.received_on)}　{row.text[:60]}" for row in rows
    ]
    context.answer(found, lines or "見つかりませんでした。")


def _filter(desk: Desk, text: str, given: dict[str, Any]) -> VoiceFilter:
    def named(kind: str) -> frozenset[str]:
        return frozenset(desk.city.find(kind, name) for name in given.get(kind) or ())

    def day(name: str) -> Any:
        return wareki.parse_date(given[name], desk.today()) if given.get(name) else None

    return VoiceFilter(
        query=text,
        received_from=day("received_from"),
        received_to=day("received_to"),
        states=frozenset(typed_value(desk, "voice", "state", s) for s in given.get("state") or ()),
        category_ids=named("category"),
        district_ids=named("district"),
        source_ids=named("source"),
        channel_ids=named("channel"),
        office_ids=named("office"),
        overdue=bool(given.get("overdue")),
        discarded=bool(given.get("discarded")),
    )


@group.command()
@click.argument("key")
@click.pass_obj
def history(context: Context, key: str) -> None:
    """履歴を表示する（だれが、いつ、何を）。"""
    desk = context.desk
    entries = desk.history(desk.voices.resolve(key))
    answer = [
        {
            "at": e.at,
            "person": e.who,
            "desk": e.desk,
            "kind": e.kind,
            "field": e.field.removesuffix("_id"),
            "label": e.label,
            "before": e.before,
            "after": e.after,
            "from_share": e.is_sync,
        }
        for e in entries
    ]
    lines = []
    for e in entries:
        when = f"{e.at:%Y-%m-%d %H:%M}" if e.at else "（見本）"
        change = f"{e.before} → {e.after}" if e.before else e.after
        lines.append(f"{when}　{e.who}　{e.label}：{change}")
    context.answer(answer, lines)


@group.command(name="import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--mapping", "mapping_file", type=click.Path(path_type=Path), help="保存した列の対応（JSON）"
)
@click.option("--save-mapping", type=click.Path(path_type=Path), help="使った列の対応を保存する")
@click.option(
    "--text-column", multiple=True, help="本文の列の見出し（いくつでも。列ごとに一件の声になる）"
)
@click.option(
    "--column", multiple=True, metavar="項目=見出し", help="列の対応（例：受付日=回答日時）"
)
@click.option(
    "--default",
    "defaults",
    multiple=True,
    metavar="項目=値",
    help="列にない項目の値（例：受付方法=Web）",
)
@click.option("--sheet", default="", help="Excelのシート名")
@click.option(
    "--bad-rows",
    type=click.Path(path_type=Path),
    help="取り込めない行を理由とともに書き出す（.csv/.xlsx）",
)
@click.option("--skip-bad", is_flag=True, help="取り込めない行を除いて、残りを取り込む")
@click.option("--keep-duplicates", is_flag=True, help="重複も取り込む")
@click.option("--dry-run", is_flag=True, help="取り込まずに結果だけ確かめる")
@click.pass_obj
def import_voices(context: Context, /, file: Path, **given: Any) -> int:
    """CSVまたはExcelから取り込む（すべて入るか、何も入らないか）。

    取り込めない行が一つでもあれば、何も取り込まずにその行と理由を示します。
    """
    transfer = context.desk.transfer
    sheet = given["sheet"]
    mapping = _mapping(transfer, file, given)
    if given["save_mapping"]:
        mapping.save(given["save_mapping"])
    options = {"keep_duplicates": given["keep_duplicates"], "sheet": sheet}
    report = transfer.import_voices(file, mapping, dry_run=True, **options)
    is_refused = bool(report.bad) and not given["skip_bad"] and not given["dry_run"]
    importable = report.imported
    if is_refused:
        report.imported = 0
    elif not given["dry_run"]:
        progress = TerminalProgress()
        try:
            report = transfer.import_voices(file, mapping, progress, **options)
        finally:
            progress.done()
    if given["bad_rows"] and report.bad:
        transfer.write_bad_rows(file, report, given["bad_rows"], sheet)
    _say_what_was_left_out(report)
    if is_refused:
        say(
            f"エラー：取り込めない行が{len(report.bad):,}行あります。何も取り込んでいません。"
            f"行を直すか、「--skip-bad」を付けて残りの{importable:,}件を取り込んでください。"
        )
    answer = {
        "imported": report.imported,
        "importable": importable,
        "without_text": report.without_text,
        "duplicates": report.duplicates,
        "bad": [{"row": b.number, "reason": b.reason} for b in report.bad],
        "notes": report.notes,
        "encoding": report.encoding,
        "dry_run": given["dry_run"],
        "mapping": {
            "columns": mapping.columns,
            "texts": mapping.texts,
            "defaults": mapping.defaults,
        },
    }
    count = importable if given["dry_run"] else report.imported
    text = (
        f"{count:,}件を{'取り込めます' if given['dry_run'] else '取り込みました'}（本文なし{report.without_text:,}、"
        f"重複{report.duplicates:,}、取り込めない行{len(report.bad):,}）。"
    )
    context.answer(answer, "" if is_refused else text)
    return InputRefused.exit_code if is_refused else 0


def _mapping(transfer: Any, file: Path, given: dict[str, Any]) -> Any:
    """Return the saved or guessed mapping with what the options say beside it."""
    saved = given["mapping_file"]
    mapping = transfer.load_mapping(saved) if saved else transfer.guess(file, given["sheet"])
    if given["text_column"]:
        mapping.texts = list(given["text_column"])
    for option, target in (("column", mapping.columns), ("defaults", mapping.defaults)):
        for assignment in given[option]:
            name, divider, value = assignment.partition("=")
            if not divider:
                raise WrongCall(
                    f"「{assignment}」は「項目=値」の形で指定してください。",
                    "何も取り込んでいません。",
                )
            field = transfer.field_named(name)
            if option == "column" and field == "text":
                mapping.texts.append(value)
            else:
                target[field] = value
    return mapping


def _say_what_was_left_out(report: Any) -> None:
    for bad in report.bad[:20]:
        say(f"{bad.number}行目：{bad.reason}")
    if len(report.bad) > 20:
        say(f"ほか{len(report.bad) - 20:,}行を取り込めません。「--bad-rows」で一覧を書き出せます。")
    for note, times in report.notes.items():
        say(f"{note}（{times:,}件）。")


@group.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--query", default="", help="探す言葉")
@click.option("--state", multiple=True, help="状態で絞り込む")
@click.option("--category", multiple=True, help="分類で絞り込む")
@click.option("--from", "received_from", help="この日以降")
@click.option("--to", "received_to", help="この日まで")
@click.pass_obj
def export(context: Context, /, file: Path, query: str, **given: Any) -> None:
    """CSV（.csv）またはExcel（.xlsx）に書き出す。連絡先は含まない。"""
    progress = TerminalProgress()
    try:
        count = context.desk.export_voices(_filter(context.desk, query, given), file, progress)
    finally:
        progress.done()
    context.answer({"file": file, "exported": count}, f"{count:,}件を「{file}」に書き出しました。")


@group.command()
@click.argument("key")
@click.option("--text", required=True, help="内容（「-」で標準入力から読む）")
@click.option("--answer", "is_answer", is_flag=True, help="本人への回答（状態が回答済になる）")
@click.option("--date", "day", help="対応日")
@click.pass_obj
def respond(context: Context, key: str, text: str, is_answer: bool, day: str | None) -> None:
    """対応や回答を記録する。"""
    desk = context.desk
    voice_id = desk.voices.resolve(key)
    when = wareki.parse_date(day, desk.today()) if day else None
    desk.voices.add_response(voice_id, read_text(text), is_answer=is_answer, responded_on=when)
    record = desk.voices.get(voice_id)
    context.answer(shown.voice(desk, record), f"記録しました：{record.number}")


@group.command()
@click.argument("keys", nargs=-1, required=True)
@click.pass_obj
def discard(context: Context, keys: tuple[str, ...]) -> None:
    """ごみ箱へ移す。"""
    desk = context.desk
    ids = [desk.voices.resolve(key) for key in keys]
    desk.voices.discard(ids)
    context.answer(
        [{"id": i, "discarded": True} for i in ids], f"{len(ids)}件をごみ箱へ移しました。"
    )


@group.command()
@click.argument("keys", nargs=-1, required=True)
@click.pass_obj
def restore(context: Context, keys: tuple[str, ...]) -> None:
    """ごみ箱から戻す。"""
    desk = context.desk
    ids = [desk.voices.resolve(key) for key in keys]
    desk.voices.restore(ids)
    context.answer([{"id": i, "discarded": False} for i in ids], f"{len(ids)}件を戻しました。")
