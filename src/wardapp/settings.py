"""The settings of a desk: one declared, typed ``Setting`` per option."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Setting:
    """An option: under which key it is kept, its default, and what it means."""

    key: str
    default: Any
    meaning: str


SETTINGS = (
    Setting("appearance.theme", "light", "画面の配色（light・dark・contrast）"),
    Setting("appearance.text_percent", 100, "文字の大きさ（100〜200）"),
    Setting("share.interval_minutes", 5, "自動で同期する間隔（分）。0で自動同期なし"),
    Setting("share.sync_at_exit", True, "終了時に同期する"),
    Setting("share.fetch_attachments", True, "ほかの端末の添付ファイルを、開く前に受け取っておく"),
    Setting(
        "published.texts", True, "公開用データベースに、個人情報を含まない文章を載せる（本庁）"
    ),
    Setting(
        "retention.contact_years",
        5,
        "連絡先と添付ファイルの保存期間（年）。声が完了した翌年度の初日から。0で期限なし",
    ),
    Setting("retention.voice_years", 0, "声そのものの保存期間（年）。数え方は同じ。0で期限なし"),
    Setting(
        "counter.global_key",
        "Ctrl+Alt+V",
        "ほかのプログラムを使っているときも受付の窓を開くキー。空なら使わない",
    ),
    Setting("counter.long_call_minutes", 30, "長い電話として知らせるまでの分。0で知らせない"),
    Setting("voices.last_used", {}, "新しい声の初期値（前回の入力）"),
    Setting("assistant.on", False, "回答案の作成（庁内ネットワークの補助プログラム）を使う"),
    Setting("assistant.address", "", "補助プログラムのアドレス（http://10.0.0.5:8080/v1 など）"),
    Setting("assistant.model", "", "補助プログラムのモデル名。空なら補助プログラムが選ぶ"),
    Setting("assistant.key", "", "補助プログラムの鍵（必要なときだけ）"),
    Setting("language", "ja", "画面の言語（ja・en）"),
)
DEFAULTS = {setting.key: setting.default for setting in SETTINGS}
