"""The errors that a person can meet.

Every class holds its own sentences: what happened, what is safe, what to do next. Nothing formats a
message where it raises. A fault that is not in this tree is a bug: it goes to the log with its trace.

::

    WardappError                     exit code
    ├── WrongCall                    2   the call itself cannot be understood
    ├── InputRefused                 3   something typed or read cannot be taken
    │   ├── DateNotUnderstood
    │   ├── TextRefused
    │   ├── UnknownName
    │   ├── RecordNotFound
    │   ├── NotAllowed
    │   ├── WrongState
    │   └── FileRefused
    ├── PrintTrouble                 3   the printer, or the file printed to
    ├── AssistantTrouble             4   the answering assistant on the internal network
    ├── Cancelled                    3   the person stopped it; nothing was changed
    ├── ShareTrouble                 4   the shared folder; the work is kept on this desk
    │   ├── ShareUnreachable
    │   ├── ShareReadOnly
    │   ├── ShareFull
    │   ├── ShareAccessRefused
    │   ├── ShareForeign
    │   ├── ShareTooNew
    │   ├── NotEnrolled
    │   └── ShareDamaged
    └── DatabaseTrouble              5   the local database
        ├── DatabaseMissing
        ├── DatabaseInUse
        ├── DatabaseWrongKey
        ├── DatabaseDamaged
        ├── DatabaseTooNew
        └── DiskFull
"""

from __future__ import annotations

from typing import ClassVar


class WardappError(Exception):
    """Root of all errors that a person can meet; holds three Japanese sentences.

    Attributes:
        happened: What happened.
        safe: What is safe.
        next_step: What the person can do now.
        detail: Technical detail for 詳細 and the log, without personal data.
        exit_code: What the command line ends with.
    """

    exit_code: ClassVar[int] = 1

    def __init__(
        self, happened: str, safe: str = "", next_step: str = "", detail: str = ""
    ) -> None:
        super().__init__(happened)
        self.happened = happened
        self.safe = safe
        self.next_step = next_step
        self.detail = detail

    @property
    def message(self) -> str:
        """All sentences for the screen, in one paragraph."""
        return "".join(part for part in (self.happened, self.safe, self.next_step) if part)


class WrongCall(WardappError):
    """The call cannot be understood: an unknown option, field or document."""

    exit_code = 2


class InputRefused(WardappError):
    """Something that was typed or read cannot be taken."""

    exit_code = 3


class DateNotUnderstood(InputRefused):
    """The text is not a date that exists."""

    def __init__(self, text: str) -> None:
        shown = text if len(text) <= 40 else text[:40] + "…"
        super().__init__(
            f"「{shown}」は日付として読み取れません。",
            "ほかの入力はそのまま残っています。",
            "「5/3」「R6.5.3」「令和6年5月3日」「昨日」のように入力してください。",
        )


class TextRefused(InputRefused):
    """The text is missing, too long, or holds characters that cannot be kept."""


class UnknownName(InputRefused):
    """A name is not in the city's master data."""

    def __init__(self, what: str, name: str, known: list[str]) -> None:
        listed = "、".join(known[:12]) + ("など" if len(known) > 12 else "")
        super().__init__(
            f"{what}「{name}」は登録されていません。",
            "何も保存していません。",
            f"次の中から選んでください：{listed}。" if known else "設定で登録してください。",
        )
        self.what = what
        self.name = name


class RecordNotFound(InputRefused):
    """No record has this identifier or number."""

    def __init__(self, what: str, key: str) -> None:
        super().__init__(
            f"{what}「{key}」が見つかりません。",
            "何も変更していません。",
            "番号をお確かめください。ごみ箱に移した記録はごみ箱の一覧にあります。",
        )


class NotAllowed(InputRefused):
    """The person's role does not include this."""


class WrongState(InputRefused):
    """The record's state does not permit this step."""


class FileRefused(InputRefused):
    """A file cannot be read or taken."""


class PrintTrouble(WardappError):
    """The printer, or the file that is printed to, does not take the pages."""

    exit_code = 3

    @classmethod
    def gone(cls, printer: str) -> PrintTrouble:
        """The printer cannot be found or does not answer."""
        return cls(
            f"プリンター「{printer}」に印刷できません。"
            if printer
            else "使えるプリンターがありません。",
            "文書はそのまま残っています。何も印刷していません。",
            "電源と接続を確かめるか、別のプリンターを選んでください。PDFとして保存することもできます。",
        )

    @classmethod
    def stopped(cls, printer: str, pages_done: int) -> PrintTrouble:
        """The printer stopped in the middle."""
        return cls(
            f"プリンター「{printer}」が{pages_done + 1}ページ目で止まりました。",
            "文書はそのまま残っています。",
            "用紙と接続を確かめ、残りのページを指定してもう一度印刷してください。",
        )

    @classmethod
    def no_pages(cls, count: int) -> PrintTrouble:
        """The pages that were asked for do not exist."""
        return cls(
            "指定されたページがありません。",
            "何も印刷していません。",
            f"1から{count}までのページを指定してください。",
        )

    @classmethod
    def no_viewer(cls) -> PrintTrouble:
        """No program on this computer opens PDF files."""
        return cls(
            "PDFを開くアプリが見つかりません。",
            "文書はそのまま残っています。",
            "「PDFとして保存」で保存し、ほかの端末で開いてください。",
        )

    @classmethod
    def not_saved(cls, name: str, detail: str = "") -> PrintTrouble:
        """The PDF cannot be written there."""
        return cls(
            f"「{name}」を保存できません。",
            "文書はwardappに残っています。",
            "同じファイルを開いている場合は閉じてください。別のフォルダーも選べます。",
            detail,
        )


class AssistantTrouble(WardappError):
    """The answering assistant is off, cannot be reached, or answers what cannot be read."""

    exit_code = 4


class Cancelled(WardappError):
    """The person cancelled; nothing of it was kept."""

    exit_code = 3

    def __init__(self, what: str = "処理") -> None:
        super().__init__(f"{what}を中止しました。", "何も変更していません。")


class ShareTrouble(WardappError):
    """Something about the shared folder; what was entered is kept on this desk."""

    exit_code = 4
    KEPT: ClassVar[str] = "記録はこの端末に保存されています。"


class ShareUnreachable(ShareTrouble):
    """The folder cannot be reached."""

    def __init__(self, detail: str = "") -> None:
        super().__init__(
            "共有フォルダーに接続できません。",
            self.KEPT,
            "接続が戻ると自動で送信します。続くときはシステム担当者にお知らせください。",
            detail,
        )


class ShareReadOnly(ShareTrouble):
    """The folder can be read and not written."""

    def __init__(self, detail: str = "") -> None:
        super().__init__(
            "共有フォルダーに書き込めません（読み取り専用です）。",
            self.KEPT,
            "フォルダーの書き込み権限をシステム担当者に確認してください。",
            detail,
        )


class ShareFull(ShareTrouble):
    """The folder's disk is full."""

    def __init__(self, detail: str = "") -> None:
        super().__init__(
            "共有フォルダーの空き容量がありません。",
            self.KEPT + "書きかけのファイルは残していません。",
            "容量をシステム担当者に確認してください。空きができると自動で送信します。",
            detail,
        )


class ShareAccessRefused(ShareTrouble):
    """The object store does not let this desk in."""

    @classmethod
    def key_missing(cls) -> ShareAccessRefused:
        """No access key was entered on this desk."""
        return cls(
            "オブジェクトストレージのアクセスキーが、この端末に登録されていません。",
            cls.KEPT,
            "設定の「共有フォルダー」か「wardapp share key」で登録してください。",
        )

    @classmethod
    def key_refused(cls, detail: str = "") -> ShareAccessRefused:
        """The access key is wrong, was withdrawn, or may not read."""
        return cls(
            "オブジェクトストレージが、この端末のアクセスキーを受け付けません。",
            cls.KEPT,
            "システム担当者に有効なアクセスキーを確認し、"
            "設定の「共有フォルダー」か「wardapp share key」で登録し直してください。",
            detail,
        )

    @classmethod
    def clock_wrong(cls, detail: str = "") -> ShareAccessRefused:
        """The desk's clock is too far from the store's for its signature to count."""
        return cls(
            "この端末の時計が大きくずれているため、オブジェクトストレージに接続できません。",
            cls.KEPT,
            "端末の日付と時刻を合わせてください。合うと自動で送信します。",
            detail,
        )


class ShareForeign(ShareTrouble):
    """The folder is not a share of this city's wardapp."""


class ShareTooNew(ShareTrouble):
    """The share or a bundle was written by a newer wardapp."""

    def __init__(self, needed: str = "") -> None:
        super().__init__(
            "共有フォルダーに、この版のwardappより新しい形式のデータがあります。",
            self.KEPT + "新しい形式のデータには手を付けていません。",
            f"wardapp{(' ' + needed + ' 以降') if needed else 'の新しい版'}に更新してください。",
        )


class NotEnrolled(ShareTrouble):
    """This desk is not yet approved on the share."""

    def __init__(self, waiting: bool = False) -> None:
        super().__init__(
            "この端末は、共有フォルダーへの参加がまだ承認されていません。"
            if waiting
            else "この端末は、共有フォルダーに参加していません。",
            self.KEPT,
            "六つの言葉を管理者に電話で伝え、承認を受けてください。"
            if waiting
            else "設定の「共有フォルダー」で参加の手続きをしてください。",
        )


class DeskRevoked(ShareTrouble):
    """This desk's enrolment was revoked by an administrator."""

    def __init__(self) -> None:
        super().__init__(
            "この端末の登録は、管理者によって取り消されています。",
            self.KEPT,
            "引き続きお使いになる場合は、設定の「共有フォルダー」から参加をやり直してください。"
            "心当たりのないときは、管理者に連絡してください。",
        )


class ShareDamaged(ShareTrouble):
    """Something on the share is missing or damaged."""


class DatabaseTrouble(WardappError):
    """Something about the local database."""

    exit_code = 5


class DatabaseMissing(DatabaseTrouble):
    """There is no database in the data folder."""

    def __init__(self, folder: str) -> None:
        super().__init__(
            f"データフォルダー「{folder}」にwardappのデータベースがありません。",
            "何も変更していません。",
            "「wardapp init」または最初の設定画面で作成するか、フォルダーの場所を確かめてください。",
        )


class DatabaseInUse(DatabaseTrouble):
    """Another wardapp has this database open."""

    def __init__(self) -> None:
        super().__init__(
            "このデータベースは、別のwardappが使用中です。",
            "使用中のデータには影響ありません。",
            "開いているwardappの画面をお使いになるか、終了してからもう一度お試しください。",
        )


class DatabaseWrongKey(DatabaseTrouble):
    """The key does not open the database."""

    def __init__(self, detail: str = "") -> None:
        super().__init__(
            "データベースを開くことができません。鍵が合わないか、ファイルが壊れています。",
            "ファイルには手を付けていません。",
            "鍵を戻すか、自動バックアップ（backupsフォルダー）からの復元を管理者に依頼してください。",
            detail,
        )


class DatabaseDamaged(DatabaseTrouble):
    """The database file is truncated or damaged."""

    def __init__(self, detail: str = "") -> None:
        super().__init__(
            "データベースのファイルが壊れています。",
            "ファイルには手を付けていません。",
            "自動バックアップ（backupsフォルダー）からの復元を管理者に依頼してください。",
            detail,
        )


class DatabaseTooNew(DatabaseTrouble):
    """A newer wardapp wrote this database."""

    def __init__(self, detail: str = "") -> None:
        super().__init__(
            "このデータベースは、より新しい版のwardappで作られています。",
            "データベースには手を付けていません。",
            "新しい版のwardappで開いてください。",
            detail,
        )


class DiskFull(DatabaseTrouble):
    """The local disk is full."""

    def __init__(self, detail: str = "") -> None:
        super().__init__(
            "この端末のディスクに空き容量がないため、保存できませんでした。",
            "これまでに保存した記録は無事です。入力中の内容は画面に残っています。",
            "不要なファイルを削除して空きを作り、もう一度保存してください。",
            detail,
        )
