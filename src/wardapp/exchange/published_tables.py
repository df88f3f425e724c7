"""The published database as one readable declaration: tables, columns, what they mean, views.

Names and meanings are those of the administrator's page (docs/published-database.md), which a test
holds against this file. No table holds a person, a contact or an attachment.
"""

from __future__ import annotations

from dataclasses import dataclass

VERSION = 1
"""Raised when a column changes its meaning or goes; new ones may come at any time."""

INTEGER, REAL, TEXT, DATE = "INTEGER", "REAL", "TEXT", "DATE"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, its type (INTEGER, REAL, TEXT, DATE) and what it means.

    ``free``: somebody wrote it freely; what may tell who somebody is stays out.
    """

    name: str
    kind: str
    meaning: str
    free: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its name, what a row is, its columns (the first is the key)."""

    name: str
    meaning: str
    columns: tuple[Column, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(column.name for column in self.columns)


def _c(name: str, kind: str, meaning: str) -> Column:
    return Column(name, kind, meaning)


def _free(name: str, meaning: str) -> Column:
    return Column(name, TEXT, meaning, free=True)


_WITHHELD = _c(
    "非掲載の文章",
    TEXT,
    "個人情報を含む可能性があるため載せていない列の名前（「、」区切り）。なければ空",
)
_SAMPLE = _c("見本", INTEGER, "1：見本のデータ")

TABLES = (
    Table(
        "資料の情報",
        "このデータベースについて",
        (_c("項目", TEXT, "項目名"), _c("値", TEXT, "内容")),
    ),
    Table(
        "項目一覧",
        "表と列の説明",
        (
            _c("番号", INTEGER, "通し番号"),
            _c("表", TEXT, "表の名前"),
            _c("列", TEXT, "列の名前"),
            _c("型", TEXT, "INTEGER（整数）・REAL（小数）・TEXT（文字）・DATE（日付、YYYY-MM-DD）"),
            _c("意味", TEXT, "説明"),
        ),
    ),
    Table(
        "区役所局",
        "区役所と局",
        (
            _c("区役所局ID", TEXT, "識別子"),
            _c("名称", TEXT, "区役所・局の名称"),
            _c("略称", TEXT, "受付番号などに使う短い名称"),
            _c("区名", TEXT, "区の名称。局は空"),
            _c("種別", TEXT, "区役所・局"),
            _c("表示順", INTEGER, "並び順"),
        ),
    ),
    Table(
        "校区",
        "小学校区",
        (
            _c("校区ID", TEXT, "識別子"),
            _c("名称", TEXT, "校区の名称"),
            _c("ふりがな", TEXT, "読み"),
            _c("区役所局", TEXT, "校区のある区の区役所（「、」区切り）"),
        ),
    ),
    Table(
        "分類",
        "区民の声の分類",
        (
            _c("分類ID", TEXT, "識別子"),
            _c("大分類", TEXT, "上の段の分類。大分類そのものの行では自身の名称"),
            _c("分類", TEXT, "分類の名称"),
            _c("表示順", INTEGER, "並び順"),
        ),
    ),
    Table(
        "区民の声",
        "受け付けた声（ごみ箱のものを除く）",
        (
            _c("声ID", TEXT, "識別子"),
            _c("受付番号", TEXT, "受付番号"),
            _c("区役所局", TEXT, "受け付けた区役所・局"),
            _c("受付日", DATE, "受け付けた日"),
            _c("年度", INTEGER, "受付日の年度（4月〜翌年3月、西暦）"),
            _c("年月", TEXT, "受付日の年月（YYYY-MM）"),
            _c("受付方法", TEXT, "電話・メールなど"),
            _c("声の主", TEXT, "個人・自治会などの区分"),
            _c("大分類", TEXT, "上の段の分類"),
            _c("分類", TEXT, "分類"),
            _c("校区", TEXT, "小学校区"),
            _c("担当課", TEXT, "担当する課"),
            _c("状態", TEXT, "受付・対応中・回答済・完了"),
            _c("回答希望", INTEGER, "1：回答を希望している"),
            _c("回答期限", DATE, "回答の期限"),
            _c("初回対応日", DATE, "最初の対応の日"),
            _c("回答日", DATE, "最初に回答した日"),
            _c("回答日数", INTEGER, "受付日から回答日までの日数"),
            _c("対応件数", INTEGER, "対応の記録の数"),
            _c("通話秒数", INTEGER, "電話の長さ（秒）"),
            _c("要望件数", INTEGER, "この声を根拠とする区長要望の数"),
            _free("要旨", "一行の要旨"),
            _free("本文", "話されたままの内容"),
            _free("場所", "場所"),
            _WITHHELD,
            _SAMPLE,
        ),
    ),
    Table(
        "対応",
        "声への対応と回答",
        (
            _c("対応ID", TEXT, "識別子"),
            _c("声ID", TEXT, "区民の声の識別子"),
            _c("対応日", DATE, "対応した日"),
            _c("回答", INTEGER, "1：相手への回答"),
            _c("担当課", TEXT, "対応した課"),
            _free("内容", "対応の内容"),
            _WITHHELD,
        ),
    ),
    Table(
        "区長要望",
        "区長から局への予算要望（ごみ箱のものを除く）",
        (
            _c("要望ID", TEXT, "識別子"),
            _c("要望番号", TEXT, "番号"),
            _c("年度", INTEGER, "予算の年度（西暦）"),
            _c("区役所局", TEXT, "要望した区役所"),
            _c("所管局", TEXT, "要望の相手の局"),
            _c("重要度", TEXT, "通常・重要・特に重要"),
            _c("状態", TEXT, "下書き〜結果確定・取下げ"),
            _c("上位計画", TEXT, "関係する計画の項目"),
            _c("概算額千円", INTEGER, "概算額（千円）"),
            _c("ヒアリング日", DATE, "市長ヒアリングの日"),
            _c("結果", TEXT, "事業化・一部事業化・継続検討・見送り。未定は空"),
            _c("予算額千円", INTEGER, "結果の予算額（千円）"),
            _c("根拠の声の数", INTEGER, "根拠となる区民の声の数"),
            _free("件名", "件名"),
            _free("現状と課題", "現状と課題"),
            _free("要望内容", "要望内容"),
            _free("期待する効果", "期待する効果"),
            _free("前年度の状況", "前年度の状況"),
            _free("政策判断", "市長ヒアリングでの判断"),
            _free("結果の理由", "結果の理由"),
            _WITHHELD,
            _SAMPLE,
        ),
    ),
    Table(
        "要望の根拠",
        "区長要望と、その根拠となる区民の声の組",
        (
            _c("根拠ID", TEXT, "識別子"),
            _c("要望ID", TEXT, "区長要望の識別子"),
            _c("声ID", TEXT, "区民の声の識別子"),
            _c("例示", INTEGER, "1：調書に例として載せる声"),
        ),
    ),
    Table(
        "会議",
        "区長会議など（ごみ箱のものを除く）",
        (
            _c("会議ID", TEXT, "識別子"),
            _c("種別", TEXT, "区長会議・区政推進局区長会議・その他の会議"),
            _c("年度", INTEGER, "年度（西暦）"),
            _c("回", INTEGER, "年度の中の回"),
            _c("開催日", DATE, "開催日"),
            _c("開始", TEXT, "開始時刻（HH:MM）"),
            _c("終了", TEXT, "終了時刻（HH:MM）"),
            _c("状態", TEXT, "予定・開催済・中止"),
            _c("区役所局", TEXT, "招集した区役所・局"),
            _c("出席者数", INTEGER, "出席者の人数"),
            _free("名称", "会議の名称"),
            _free("場所", "場所"),
            _WITHHELD,
            _SAMPLE,
        ),
    ),
    Table(
        "議題",
        "会議の議題",
        (
            _c("議題ID", TEXT, "識別子"),
            _c("会議ID", TEXT, "会議の識別子"),
            _c("順", INTEGER, "会議の中の順番"),
            _c("区分", TEXT, "報告・協議・決定・指示"),
            _c("予定分", INTEGER, "予定の時間（分）"),
            _c("要望ID", TEXT, "区長要望の識別子"),
            _c("声ID", TEXT, "区民の声の識別子"),
            _free("件名", "件名"),
            _WITHHELD,
        ),
    ),
)
BY_NAME = {table.name: table for table in TABLES}


@dataclass(frozen=True, slots=True)
class View:
    """A ready-made question: its name, what it answers, its SQL."""

    name: str
    meaning: str
    sql: str


_MADE_ON = '(SELECT "値" FROM "資料の情報" WHERE "項目" = \'作成日\')'

VIEWS = (
    View(
        "月別受付件数",
        "年月と区役所・局ごとの受付件数",
        'SELECT "年月", "区役所局", count(*) AS "件数", sum("回答希望") AS "回答希望の件数", '
        'sum("状態" = \'完了\') AS "完了の件数" '
        'FROM "区民の声" GROUP BY "年月", "区役所局" ORDER BY "年月", "区役所局"',
    ),
    View(
        "分類別受付件数",
        "年度・区役所・局・分類ごとの受付件数",
        'SELECT "年度", "区役所局", coalesce("大分類", \'（未分類）\') AS "大分類", '
        'coalesce("分類", \'（未分類）\') AS "分類", count(*) AS "件数" FROM "区民の声" '
        'GROUP BY 1, 2, 3, 4 ORDER BY "年度", "区役所局", "件数" DESC',
    ),
    View(
        "校区別受付件数",
        "年度・校区・大分類ごとの受付件数",
        'SELECT "年度", coalesce("校区", \'（校区なし）\') AS "校区", '
        'coalesce("大分類", \'（未分類）\') AS "大分類", count(*) AS "件数" FROM "区民の声" '
        'GROUP BY 1, 2, 3 ORDER BY "年度", "件数" DESC',
    ),
    View(
        "回答の状況",
        "年度と区役所・局ごとの、回答を希望した声と回答の件数・日数",
        'SELECT "年度", "区役所局", count(*) AS "回答希望の件数", '
        'sum("回答日" IS NOT NULL) AS "回答した件数", '
        'sum("回答日" IS NOT NULL AND ("回答期限" IS NULL OR "回答日" <= "回答期限")) '
        'AS "期限内の件数", round(avg("回答日数"), 1) AS "平均回答日数" '
        'FROM "区民の声" WHERE "回答希望" = 1 GROUP BY "年度", "区役所局" ORDER BY 1, 2',
    ),
    View(
        "期限超過の声",
        "回答期限を過ぎて、まだ回答していない声（作成日の時点）",
        'SELECT "受付番号", "区役所局", "担当課", "受付日", "回答期限", '
        f'CAST(julianday({_MADE_ON}) - julianday("回答期限") AS INTEGER) AS "超過日数", '
        '"大分類", "分類", "要旨" FROM "区民の声" '
        f'WHERE "回答期限" < {_MADE_ON} AND "状態" IN (\'受付\', \'対応中\') ORDER BY "回答期限"',
    ),
    View(
        "区長要望の結果",
        "年度と区役所・局ごとの要望の件数と事業化率",
        'SELECT "年度", "区役所局", count(*) AS "件数", '
        "sum(\"状態\" IN ('結果確定', '実施済', '効果検証済') AND \"結果\" IS NOT NULL) AS \"結果確定の件数\", "
        "sum(\"状態\" IN ('結果確定', '実施済', '効果検証済') AND \"結果\" = '事業化') AS \"事業化\", "
        "sum(\"状態\" IN ('結果確定', '実施済', '効果検証済') AND \"結果\" = '一部事業化') AS \"一部事業化\", "
        "round(100.0 * sum(\"状態\" IN ('結果確定', '実施済', '効果検証済') AND \"結果\" IN ('事業化', '一部事業化')) / "
        "nullif(sum(\"状態\" IN ('結果確定', '実施済', '効果検証済') AND \"結果\" IS NOT NULL), 0), 1) AS \"事業化率\", "
        'sum("概算額千円") AS "概算額千円", sum("予算額千円") AS "予算額千円" '
        'FROM "区長要望" GROUP BY "年度", "区役所局" ORDER BY 1, 2',
    ),
    View(
        "要望と声",
        "区長要望と、その根拠となる声を一行に並べたもの",
        'SELECT r."年度", r."要望番号", r."区役所局", r."件名", r."状態", r."結果", '
        'v."受付番号", v."受付日", v."大分類", v."分類", v."校区", v."要旨", e."例示" '
        'FROM "要望の根拠" e JOIN "区長要望" r ON r."要望ID" = e."要望ID" '
        'JOIN "区民の声" v ON v."声ID" = e."声ID" ORDER BY r."年度", r."要望番号", v."受付日"',
    ),
)

INDEXES = (
    ("区民の声", ("受付日",)),
    ("区民の声", ("区役所局", "年度")),
    ("対応", ("声ID",)),
    ("要望の根拠", ("要望ID",)),
    ("要望の根拠", ("声ID",)),
    ("議題", ("会議ID",)),
)
