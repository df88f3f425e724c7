"""What a check of the share finds, and how it is said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

MISSING, DAMAGED, FOREIGN, SURPLUS, LOCKED, LEFT = (
    "missing", "damaged", "foreign", "surplus", "locked", "left",
)  # fmt: skip

HEAD_FILE: Final = "管理ファイル"
CERTIFICATE: Final = "端末の登録証"
REVOCATION: Final = "登録の取消し"
JOINING: Final = "参加の申込み"
KEY: Final = "鍵"
BUNDLE: Final = "変更のファイル"
SNAPSHOT: Final = "まとめのファイル"
CUT_FILE: Final = "整理の記録"
BLOB: Final = "添付ファイルの中身"
SEEN: Final = "同期の記録"
PUBLISHED: Final = "公開用データベース"
OTHER: Final = "ファイル"

REPAIR: Final = "「wardapp share check --repair」"
_WRONG = {
    MISSING: "がありません。",
    DAMAGED: "が壊れています。",
    FOREIGN: "は、登録された端末のものと確かめられません。",
    SURPLUS: "は、共有フォルダーのものではありません。",
    LOCKED: "を、この端末では確かめられません。鍵がまだ届いていません。",
    LEFT: "は、途中で止まった書き込みの残りです。",
}
_MEANS = {
    HEAD_FILE: "どの端末も同期できません。",
    CERTIFICATE: "これから参加する端末が、登録証の端末の変更を読み込めません。",
    REVOCATION: "これから参加する端末が、取消しを知ることができません。",
    JOINING: "この申込みは承認できません。",
    KEY: "これを受け取る端末が、その鍵の記録を読めないことがあります。",
    BUNDLE: "まだ読み込んでいない端末は、送信した端末の変更をここから先に読み込めません。",
    SNAPSHOT: "これから参加する端末が、このまとめから始められません。",
    CUT_FILE: "これから参加する端末が、取り除かれたファイルを不足とみなします。",
    BLOB: "まだ受け取っていない端末で、この添付ファイルを開けません。",
    SEEN: "記録には影響ありません。",
    PUBLISHED: "書き換えの途中でなければ、内容が正しくないおそれがあります。",
}
_ELSEWHERE = {
    HEAD_FILE: "ファイルサーバーのバックアップから、このファイルを戻してください。",
    CERTIFICATE: f"承認した端末で{REPAIR}を実行してください。",
    REVOCATION: f"取り消した端末で{REPAIR}を実行してください。",
    JOINING: "その端末で、もう一度参加を申し込んでください。",
    KEY: f"同じ所属の端末で{REPAIR}を実行してください。",
    BUNDLE: f"{REPAIR}でほかの端末に問い合わせると、写しを持つ端末の次の同期で戻ります。",
    SNAPSHOT: f"同じ所属のほかの端末で{REPAIR}を実行するか、次の整理で新しいまとめができるのを待ってください。"
    "何日も続くときは、ファイルサーバーのバックアップから「snapshots」フォルダーの中のファイルを戻してください。",
    CUT_FILE: f"ほかの端末で{REPAIR}を実行してください。",
    BLOB: f"同じ所属の、中身を持つ端末で{REPAIR}を実行してください。",
    SEEN: "その端末が次に同期すると直ります。",
    PUBLISHED: "本庁の端末で「wardapp publish」を実行してください。",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it should be.

    Attributes:
        kind: missing, damaged, foreign, surplus, locked, left.
        name: The file.
        what: What kind of file it is, in words.
        mendable: Whether this desk can mend it.
        mended: Whether ``repair`` has mended it.
        asked: Whether ``repair`` has asked the other desks for it.
    """

    kind: str
    name: str
    what: str
    mendable: bool = False
    mended: bool = False
    asked: bool = False

    @property
    def sentence(self) -> str:
        """What is wrong, what it means and what to do, in a person's words."""
        return f"{self.what}「{self.name}」{_WRONG[self.kind]}{self._means()}{self._to_do()}"

    def _means(self) -> str:
        if self.kind == FOREIGN:
            return "どの端末にも読み込まれません。"
        if self.kind in {SURPLUS, LEFT}:
            return "読み込まれることはありません。"
        return "" if self.kind == LOCKED else _MEANS.get(self.what, "")

    def _to_do(self) -> str:
        if self.mended:
            return "直しました。"
        if self.asked:
            return "ほかの端末に問い合わせました。写しを持つ端末が同期すると戻ります。"
        if self.mendable:
            return f"{REPAIR}で直せます。"
        if self.kind == SURPLUS:
            return "置いた人に確かめて、別の場所へ移してください。"
        if self.kind == FOREIGN:
            return "心当たりがなければ、システム担当者に知らせてください。"
        if self.kind == LOCKED:
            return "同じ所属のほかの端末が同期すると届きます。"
        return _ELSEWHERE.get(self.what, "")
