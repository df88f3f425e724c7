"""Reads along while a request is written: what a reviewer would ask, with a reason and a suggestion.

Rules over the text and two lists of words (resources/coaching/advice.toml); nothing is learned, and
the same text gives the same findings on every desk. How often it is right stands in
docs/benchmarks.md.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from wardapp import paths
from wardapp.domain.advice import Checked, Finding, FindingKind
from wardapp.domain.request import REQUEST_FIELD_LABELS
from wardapp.domain.text_merge import sentences

PROSE = ("current_state", "proposal", "expected_effect")
_DIGIT = "0-9０-９一二三四五六七八九十百千万〇"
_FIGURE = re.compile(
    rf"(?:約|およそ|延べ|平均)?[{_DIGIT}][{_DIGIT},，.．・]*\s*"
    r"(?:件|人|名|戸|世帯|か所|ヶ所|カ所|箇所|校|館|団体|台|便|回|本|基|室|店|軒|区画|席|冊"
    r"|パーセント|％|%|ポイント|割|倍|分の|メートル|キロ|ヘクタール|平方|時間|分|秒|度|デシベル|円|万円|億円|千円)"
)
_NOT_A_FIGURE = re.compile(
    rf"[{_DIGIT}]+(?:年度?|月|日|時|歳|年生|丁目|番|号|か年|カ年|ヵ年|区|市|町内|つ)"
    r"|一人(?!が|は|も)|一人ひとり|一人一人|一人暮らし|ひとり親|一つ|二つ|一部|一層|一体|一定|一方|一括|一般|万全|十分|千差"
)
_SOURCE = re.compile(
    r"調べ|調査|統計|台帳|アンケート|によると|によれば|より）|国勢|住民基本台帳|記録|集計|名簿|計測|測定|測った|測ると"
    r"|数えた|数えると|区で(歩|数|調|測)|現地|確認した|の声|回答|と答え|寄せられ|要望書|報告|データ|資料|白書|推計"
    r"|学校基本|届出|申込み|申し込み|相談(が|は)|苦情(が|は)|通報|出典|基準"
)
_WHO = re.compile(
    r"児童|生徒|園児|乳幼児|幼児|子ども|こども|保護者|母親|父親|妊婦|ひとり親|高齢者|高齢の|お年寄り|[0-9０-９一二三四五六七八九十]+歳"
    r"|障害|車いす|外国(籍|人)|留学生|学生|若者|若い(人|方|世代|世帯)|未成年|世帯|住民(?!票|基本)|区民|町民|利用者|来庁者|通勤|通学"
    r"|歩行者|自転車|店主|商店|事業者|農家|働く|勤め|会社員|配達員|指導員|職員|民生委員|自治会|町内会|委員|団体|卒業生|患者"
    r"|一人暮らし|単身|観光客|来訪者|家主|入居者|転入|移住|ドライバー|消費者|研究者|人々|方々|方から|方が"
)
_WHO_TOO_WIDE = re.compile(r"^(住民|区民|人々|方々|地域住民)$")
_NOW = re.compile(
    r"来年|来春|来夏|今年|今春|今夏|本年|翌年|までに|末(で|に|まで)|期限|終わる|終了|廃止|完成|開業|開校|閉校|閉鎖|統合|移転|改正|施行"
    r"|制度(が|の)変|始ま(る|り|っ)|入居|建て替え|更新の時期|耐用年数|超え(て|た|る)|増え|増加し|減っ|減少し|から[^。]{0,8}に(増|減|上|下)"
    r"|年前|昨年|一昨年|前年|令和[0-9０-９元一二三四五六七八九十]+年[0-9０-９一二三四五六七八九十]*月?に|転んで|けが|事故|浸水|被害"
)
_MEASURE = re.compile(
    r"(以下|以上|以内|未満)(に|と)?|から[^。]{1,16}(に|へ|まで)(する|し|減|増|下|上|改)|半分に|半減|倍に|なくす|ゼロに|[0-9０-９]+件に"
    r"|確かめ|測る|測り|測定|数え|集計|調査(を|し|に)|アンケート|聞き取|尋ね|検証(する|し)(?=.*(月|年|後))|試していただ|記録(し|を)"
)


@dataclass(frozen=True, slots=True)
class Words:
    """The lists: vague patterns with a suggestion, jargon with another word, limits."""

    vague: tuple[tuple[re.Pattern[str], str], ...]
    jargon: tuple[tuple[str, str], ...]
    limits: dict[str, float]


@lru_cache(maxsize=4)
def words(path: Path | None = None) -> Words:
    """Return the word lists, read once."""
    found = tomllib.loads(
        (path or paths.resources_dir() / "coaching" / "advice.toml").read_text(encoding="utf-8")
    )
    return Words(
        tuple((re.compile(entry["pattern"]), entry["suggest"]) for entry in found["vague"]),
        tuple(sorted(found["jargon"].items(), key=lambda pair: -len(pair[0]))),
        dict(found["limits"]),
    )


def check(checked: Checked, lists: Words | None = None) -> list[Finding]:
    """Return what a reviewer would remark, what is missing first, then in the order of the text."""
    lists = lists or words()
    found = [*_missing(checked), *_about_voices(checked), *_copied(checked, lists)]
    for field in PROSE:
        text = checked.texts.get(field, "")
        if not text.strip():
            continue
        in_text: list[Finding] = []
        in_text += _vague(field, text, lists)
        in_text += _jargon(field, text, lists)
        in_text += _without_source(field, text)
        in_text += _long(field, text, lists)
        found += _about_field(field, text, checked)
        found += sorted(in_text, key=lambda finding: finding.start)
    return found


def _missing(checked: Checked) -> Iterator[Finding]:
    wanted = {
        "title": (
            "件名だけを見て選ばれることもあります。",
            "場所と、してほしいことを一つ入れてください。",
        ),
        "current_state": (
            "困っていることが分からないと、先を読んでもらえません。",
            "だれが、どこで、どのくらい困っているかから書いてください。",
        ),
        "proposal": (
            "局が動けるのは、してほしいことが書いてあるときだけです。",
            "場所・数・期間・方法を書いてください。",
        ),
        "expected_effect": (
            "効果がないと、ほかの要望と比べられません。",
            "だれにとって何がどう変わるか、どう確かめるかを書いてください。",
        ),
    }
    questions = {"current_state": "who", "proposal": "wish", "expected_effect": "measure"}
    for field, (reason, suggestion) in wanted.items():
        if field in checked.texts and not checked.texts[field].strip():
            yield Finding(
                kind=FindingKind.MISSING,
                field=field,
                reason=f"「{REQUEST_FIELD_LABELS[field]}」が空です。{reason}",
                suggestion=suggestion,
                question=questions.get(field, ""),
            )
    for given, field, reason, suggestion, question in (
        (
            checked.has_bureau,
            "bureau_id",
            "どの局への要望か決まっていません。",
            "分からないときは、本庁の相談役に意見を求めてください。",
            "",
        ),
        (
            checked.has_cost,
            "estimated_cost",
            "概算額がありません。額のない要望は、査定の最初に落ちます。",
            "単価×数の粗い見積もりでかまいません。費用のいらない要望は0と書いてください。",
            "cost",
        ),
        (
            checked.has_plan,
            "policy_plan_id",
            "どの計画に当たるかが選ばれていません。",
            "市の計画の項目を選び、その理由を一文で書いてください。",
            "plan",
        ),
    ):
        if not given:
            yield Finding(
                kind=FindingKind.MISSING,
                field=field,
                reason=reason,
                suggestion=suggestion,
                question=question,
            )


def _about_voices(checked: Checked) -> Iterator[Finding]:
    if checked.voices == 0:
        yield Finding(
            kind=FindingKind.NO_VOICE,
            field="evidence",
            reason="根拠となる声が一件も付いていません。区の思い付きと読まれます。",
            suggestion="似た声を探して付けてください。見つからないときは、聞きに行く先を考える機会です。",
        )
    elif checked.voices and checked.voices > 1 and checked.persons == 1:
        yield Finding(
            kind=FindingKind.ONE_PERSON,
            field="evidence",
            reason=f"声は{checked.voices}件ありますが、同じ方からのものです。",
            suggestion="ほかの方や別の場所の声も探してください。一人でも大切な要望であれば、その理由を書いてください。",
        )


def _copied(checked: Checked, lists: Words) -> Iterator[Finding]:
    share = checked.copied_share
    if share is None or checked.what_changed.strip():
        return
    if share >= lists.limits["copied"]:
        yield Finding(
            kind=FindingKind.COPIED,
            field="what_changed",
            reason=f"文の{share:.0%}が前年度の要望と同じです。前年度のままでは、前年度と同じ結果になります。",
            suggestion="何が変わったか（数・試したこと・前年度の理由への答え）か、続ける理由を書いてください。",
            question="changed",
        )
    else:
        yield Finding(
            kind=FindingKind.COPIED,
            field="what_changed",
            reason="前年度に続く要望ですが、何が変わったかが書かれていません。",
            suggestion="前年度の結果と理由に、どう応えたかを書いてください。",
            question="changed",
        )


def figures_in(text: str) -> list[tuple[int, str]]:
    """Return the figures of a text that tell how much (not dates, ages or names), and where."""
    return [
        (found.start(), found.group())
        for found in _FIGURE.finditer(text)
        if not _NOT_A_FIGURE.match(text, found.start())
    ]


def _about_field(field: str, text: str, checked: Checked) -> Iterator[Finding]:
    if field == "current_state":
        if not any(not _WHO_TOO_WIDE.match(found.group()) for found in _WHO.finditer(text)):
            yield Finding(
                kind=FindingKind.NO_WHO,
                field=field,
                reason="だれが困っているのかが読み取れません。",
                suggestion="年齢・場所・場面まで絞って、主語を書いてください。",
                question="who",
            )
        if not figures_in(text):
            yield Finding(
                kind=FindingKind.NO_FIGURE,
                field=field,
                reason="どのくらい起きているのかの数がありません。",
                suggestion="声の件数、現地で数えた数、統計のどれか一つを、出典とともに書いてください。",
                question="how_many",
            )
        if not _NOW.search(text) and not checked.answers.get("why_now"):
            yield Finding(
                kind=FindingKind.NO_WHY_NOW,
                field=field,
                reason="なぜ来年度でなければならないのかが書かれていません。",
                suggestion="期限、増えている数、変わる制度、近くの工事などを書いてください。",
                question="why_now",
            )
    if field == "expected_effect" and not (
        _MEASURE.search(text) and (figures_in(text) or _asks(text))
    ):
        yield Finding(
            kind=FindingKind.NO_MEASURE,
            field=field,
            reason="うまくいったかどうかを、後から確かめられません。",
            suggestion="いつ、何を測り、いくつになればよいかを書いてください。",
            question="measure",
        )


def _asks(text: str) -> bool:
    """Whether the effect is checked by asking or counting, without a figure to reach."""
    return bool(re.search(r"なくす|ゼロ|半分|確かめ|試していただ|測る|数え|聞き取|尋ね", text))


def _vague(field: str, text: str, lists: Words) -> Iterator[Finding]:
    taken: list[tuple[int, int]] = []
    for pattern, suggestion in lists.vague:
        for found in pattern.finditer(text):
            start, end = found.span()
            if any(start < last and end > first for first, last in taken):
                continue
            if _is_concrete(text, start, end):
                continue
            taken.append((start, end))
            yield Finding(
                kind=FindingKind.VAGUE,
                field=field,
                reason=f"「{found.group()}」だけでは、何が起きるのか読む人によって変わります。",
                suggestion=suggestion,
                quoted=found.group(),
                start=start,
            )


def _is_concrete(text: str, start: int, end: int) -> bool:
    """Whether the sentence around the words gives figures: then they are not all that is said."""
    first = max(text.rfind("。", 0, start), text.rfind("\n", 0, start)) + 1
    last = text.find("。", end)
    sentence = text[first : last if last >= 0 else len(text)]
    return len(figures_in(sentence)) >= 2


def _jargon(field: str, text: str, lists: Words) -> Iterator[Finding]:
    taken: list[tuple[int, int]] = []
    for word, other in lists.jargon:
        for found in re.finditer(_whole(word), text):
            if any(found.start() < last and found.end() > first for first, last in taken):
                continue
            taken.append(found.span())
            yield Finding(
                kind=FindingKind.JARGON,
                field=field,
                reason=f"「{word}」は、読む人によって意味が違うか、伝わりません。",
                suggestion=f"「{other}」などに言い換えてください。",
                quoted=word,
                start=found.start(),
            )


@lru_cache(maxsize=256)
def _whole(word: str) -> str:
    """Return a pattern of the word that is not a part of a longer one in its script."""
    if word.isascii():
        return rf"(?<![A-Za-z]){re.escape(word)}(?![A-Za-z])"
    if re.fullmatch(r"[ァ-ヺー]+", word):
        return rf"(?<![ァ-ヺー]){re.escape(word)}(?![ァ-ヺー])"
    return re.escape(word)


def _without_source(field: str, text: str) -> Iterator[Finding]:
    """Yield figures that tell how things are without saying who counted.

    A number to reach or to build is none of these: only the present state and shares that are
    claimed (増加率, 何割) are asked for their source.
    """
    if field == "proposal":
        return
    listed = sentences(text)
    at = 0
    for number, sentence in enumerate(listed):
        figures = figures_in(sentence)
        if figures:
            around = "".join(listed[max(0, number - 1) : number + 2])
            claimed = field == "current_state" or (
                re.search(r"割|倍|％|%|パーセント", figures[0][1]) is not None
                and not _MEASURE.search(sentence)
            )
            if claimed and not _SOURCE.search(around):
                start, quoted = figures[0]
                yield Finding(
                    kind=FindingKind.NO_SOURCE,
                    field=field,
                    reason=f"「{quoted}」がどこから取った数かが分かりません。",
                    suggestion="調査や統計の名前と時点、または「区で数えた」と書き添えてください。",
                    quoted=quoted,
                    start=at + start,
                )
        at += len(sentence)


def _long(field: str, text: str, lists: Words) -> Iterator[Finding]:
    most = int(lists.limits.get(field, 700))
    if len(text) > most:
        yield Finding(
            kind=FindingKind.TOO_LONG,
            field=field,
            reason=f"「{REQUEST_FIELD_LABELS[field]}」が{len(text)}字あります。調書の一枚に収まりにくくなります。",
            suggestion=f"{most}字までを目安に、要らない文を外してください。詳しい資料は別に付けられます。",
        )
    at = 0
    limit = int(lists.limits["sentence"])
    for sentence in sentences(text):
        if len(sentence.strip()) > limit:
            yield Finding(
                kind=FindingKind.TOO_LONG,
                field=field,
                reason=f"一文が{len(sentence.strip())}字あります。読み返さないと分かりません。",
                suggestion="「〜であり、」「〜ことから、」で区切り、二つか三つの文にしてください。",
                quoted=sentence.strip()[:20] + "…",
                start=at,
            )
        at += len(sentence)
