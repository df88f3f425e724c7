"""The main job from beginning to end on a temporary share, to be seen and to be checked.

Two desks of one ward, one of another ward and headquarters work as their people would: voices are
kept, found, made a request, put on an agenda and printed; everything is synced, a conflict is
decided. At the end it is checked that no personal data left its ward. Not a test double: the same
``Desk`` as in daily work, on real files.
"""

from __future__ import annotations

import datetime as dt
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from wardapp.desk import Desk
from wardapp.domain.city import OfficeKind, Role
from wardapp.domain.meeting import ItemKind, MeetingKind
from wardapp.domain.request import RequestState
from wardapp.domain.voice import ContactDraft, VoiceDraft
from wardapp.domain.voice_list import VoiceFilter
from wardapp.errors import NotAllowed, WardappError

DEFAULT_CITY = "見本市"
_ROUNDS = 2  # a desk's second sync brings what the others sent after its first


@dataclass(frozen=True, slots=True)
class _Said:
    """A voice of the demonstration, and who spoke."""

    text: str
    channel: str
    source: str
    contact: ContactDraft | None = None


_WARD_VOICES = (
    _Said(
        "駅前の歩道の点字ブロックが自転車でふさがれていて、白杖の利用者が車道へ出ている。朝の通勤時間帯が特にひどい。",
        "電話",
        "個人",
        ContactDraft(name="中原 さくら", kana="なかはら さくら", phone="090-0000-1101"),
    ),
    _Said(
        "駐輪場が満車で、仕方なく歩道に置く人が多い。もう一か所つくってほしい。返事は090-0000-1102へ。",
        "来庁",
        "個人",
        ContactDraft(
            name="髙橋 健", phone="090-0000-1102", address="見本市潮見区小浜町9丁目8番7号"
        ),
    ),
    _Said(
        "校区の見守り隊からの要望。登校時間に歩道の放置自転車を避けて子どもが車道を歩いている。",
        "会合",
        "自治会",
        ContactDraft(name="吉田 文子", phone="090-0000-1103"),
    ),
    _Said("公園のベンチを直してもらい、近所の皆が喜んでいる。ありがとう。", "手紙・FAX", "個人"),
)
_OTHER_WARD_VOICE = _Said(
    "隣の区と同じように、駅前の放置自転車の整理をしてほしい。",
    "メール",
    "個人",
    ContactDraft(name="松本 あおい", email="aoi.matsumoto@example.jp"),
)


@dataclass(slots=True)
class DemoResult:
    """What the demonstration made and found.

    Attributes:
        documents: The printed PDFs.
        checks: What was checked, in words, and whether it held.
        folders: The desks' data folders and the share, by name; empty once they were removed.
    """

    documents: list[Path] = field(default_factory=list)
    checks: list[tuple[str, bool]] = field(default_factory=list)
    folders: dict[str, Path] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        """Whether everything that was checked held."""
        return bool(self.checks) and all(held for _, held in self.checks)


def run_demo(
    out: Path,
    echo: Callable[[str], None] = print,
    *,
    city: Path | str = DEFAULT_CITY,
    keep: bool = False,
) -> DemoResult:
    """Run the demonstration.

    Args:
        out: Where the PDFs go; made where it is not there.
        echo: Is told in Japanese what happens.
        city: Name or file of the city.
        keep: Leave the desks' data folders and the share below ``out``.

    Raises:
        WardappError: A step was refused.
    """
    out.mkdir(parents=True, exist_ok=True)
    work = out / "desks" if keep else Path(tempfile.mkdtemp(prefix="wardapp-demo-"))
    if keep:
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir()
    demo = _Demo(out, work, echo, city)
    try:
        demo.run()
    finally:
        demo.close()
        if not keep:
            shutil.rmtree(work, ignore_errors=True)
            demo.result.folders.clear()
    return demo.result


class _Demo:
    """The steps of the demonstration; each is one method, in the order of ``run``."""

    def __init__(
        self, out: Path, work: Path, echo: Callable[[str], None], city: Path | str
    ) -> None:
        self.out = out
        self.work = work
        self.echo = echo
        self.city = city
        self.share = work / "share"
        self.desks: list[Desk] = []
        self.result = DemoResult()
        self.personal: list[str] = []

    def run(self) -> None:
        self._make_desks()
        self._join_share()
        self._keep_voices()
        self._sync_all("声を共有しました")
        self._conflict()
        request = self._draft_request()
        self._sync_all("要望を共有しました")
        meeting = self._plan_meeting(request)
        self._sync_all("次第を共有しました")
        self._print(request, meeting)
        self._check(request)
        for what, held in self.result.checks:
            self.echo(f"　{'○' if held else '×'} {what}")
        self.echo("印刷した文書:")
        for path in self.result.documents:
            self.echo(f"　{path}")

    def close(self) -> None:
        for desk in self.desks:
            desk.close()

    # -- the steps -------------------------------------------------------------------------------

    def _make_desks(self) -> None:
        self.echo("1. 端末を準備します（同じ区の端末2台、別の区の端末1台、本庁の端末1台）")
        wards, coordinating = self._offices()
        for folder, office, person, role in (
            ("counter", wards[0], "窓口 一郎", Role.PUBLIC_HEARING),
            ("planning", wards[0], "企画 花子", Role.PLANNING),
            ("other-ward", wards[1], "広聴 次郎", Role.PUBLIC_HEARING),
            ("headquarters", coordinating, "本庁 三子", Role.HEADQUARTERS),
        ):
            path = self.work / folder
            self.desks.append(
                Desk.create(path, city=self.city, office=office, person=person, role=role)
            )
            self.result.folders[folder] = path
        self.counter, self.planning, self.other, self.hq = self.desks
        for desk in self.desks:
            self.echo(f"　{desk.office.name}　{desk.person.name}")
        self.result.folders["share"] = self.share

    def _offices(self) -> tuple[list[str], str]:
        """Return the ward offices of the city and its coordinating bureau."""
        probe = Desk.create(
            self.work / "probe", city=self.city, office=Desk.offices_of(self.city)[0], person="準備"
        )
        try:
            wards = [o.name for o in probe.city.offices(OfficeKind.WARD)]
            headquarters = next(o.name for o in probe.city.offices() if o.coordinating)
        finally:
            probe.close()
            shutil.rmtree(self.work / "probe", ignore_errors=True)
        return wards, headquarters

    def _join_share(self) -> None:
        self.echo("2. 共有フォルダーをつくり、各端末が参加します")
        self.hq.share.create(self.share, "本庁")
        for desk, label in (
            (self.counter, "広聴係1"),
            (self.planning, "企画係1"),
            (self.other, "広聴係2"),
        ):
            words = " ".join(desk.share.join(self.share, label))
            self.hq.share.approve(label, words)
            self.echo(f"　{desk.office.name}「{label}」の参加を承認しました（{words}）")
        # Who decides in a ward counts for all others once an administrator's desk has said so.
        ward = self.planning.office.id
        self.mayor = self.hq.city.add(
            "person", office_id=ward, name="区長 太郎", post="区長", role=Role.WARD_MAYOR, rank=40
        ).id
        self._sync_all("")

    def _keep_voices(self) -> None:
        self.echo("3. 区民の声を受け付けます")
        self.voice_ids = [self._keep(self.counter, said) for said in _WARD_VOICES]
        self.other_voice = self._keep(self.other, _OTHER_WARD_VOICE)
        self.counter.voices.add_response(
            self.voice_ids[0], "現地を確認し、道路担当課へ連絡した。", is_answer=False
        )
        found = self.counter.voices.count(VoiceFilter(query="輪"))
        self.echo(
            f"　{len(self.voice_ids) + 1}件を登録しました。「輪」の一文字で{found}件見つかりました"
        )
        self._note("一文字の検索で見つかる", found > 0)

    def _keep(self, desk: Desk, said: _Said) -> str:
        def known(kind: str, name: str) -> str | None:
            try:
                return desk.city.find(kind, name)
            except WardappError:
                return None  # a city of one's own may call it otherwise

        draft = VoiceDraft(
            text=said.text,
            channel_id=known("channel", said.channel),
            source_id=known("source", said.source),
            wants_response=said.contact is not None,
        )
        if said.contact is not None:
            contact = said.contact
            self.personal += [
                text
                for text in (contact.name, contact.phone, contact.email, contact.address)
                if text
            ]
        record = desk.voices.keep(draft, said.contact).id
        self.echo(f"　{desk.voices.get(record).number}　{said.text[:28]}…")
        return record

    def _conflict(self) -> None:
        self.echo("4. 同じ声の要約を、2台の端末が同時に変更します")
        voice = self.voice_ids[0]
        self.counter.voices.edit(voice, summary="点字ブロック上の放置自転車")
        self.planning.voices.edit(voice, summary="駅前歩道の放置自転車（朝の時間帯）")
        self._sync_all("")
        waiting = self.planning.conflicts.list()
        self._note(
            "同時の変更が、両方の値とともに競合として示される",
            bool(waiting) and len(waiting[0].versions) > 1,
        )
        for conflict in waiting:
            self.echo(f"　{conflict.record_title}「{conflict.label}」")
            for version in conflict.versions:
                self.echo(f"　　{version.who}: {version.value}")
            chosen = conflict.versions[-1]
            self.planning.conflicts.resolve(conflict.id, chosen.raw)
            self.echo(f"　　→「{chosen.value}」に決めました")
        self._sync_all("")
        left = sum(len(desk.conflicts.list()) for desk in self.desks)
        same = {desk.voices.get(voice).summary for desk in self.desks}
        self._note("競合を解決すると、すべての端末が同じ値になる", left == 0 and len(same) == 1)

    def _draft_request(self) -> str:
        self.echo("5. 声を根拠に区長要望をつくります")
        desk = self.planning
        chosen = self.voice_ids[:3]
        request = desk.requests.draft_from(chosen, "駅前の駐輪環境の改善").id
        desk.requests.set_example(request, chosen[0], is_example=True)
        bureaus = [o for o in desk.city.offices(OfficeKind.BUREAU) if not o.coordinating]
        fitting = next((o for o in bureaus if "都市" in o.name or "建設" in o.name), bureaus[0])
        plans = desk.city.plans()
        desk.requests.edit(
            request,
            bureau_id=fitting.id,
            current_state="駅前の駐輪場が朝の時間帯に満車となり、歩道や点字ブロック上への放置が常態化している。",
            proposal="駅周辺に短時間利用の駐輪場を新設し、歩道の整理指導員を朝の2時間配置する。",
            expected_effect="放置自転車を半減し、視覚障害のある方と登校する児童の安全を確保する。",
            estimated_cost=18_500,
            policy_plan_id=plans[0].id if plans else None,
        )
        writer = desk.person.id
        desk.requests.step(request, RequestState.WARD_REVIEW)
        refused = False
        try:
            desk.requests.step(request, RequestState.DECIDED)
        except NotAllowed:
            refused = True
        self._note("区長でない職員は要望を決定できない", refused)
        desk.work_as(self.mayor)
        desk.requests.step(request, RequestState.DECIDED)
        desk.work_as(writer)
        desk.requests.step(request, RequestState.SUBMITTED)
        made = desk.requests.get(request)
        self.echo(
            f"　{made.number}　{made.title}（根拠となる声{len(desk.requests.evidence(request))}件）を提出しました"
        )
        return request

    def _plan_meeting(self, request: str) -> str:
        self.echo("6. 本庁が区長会議の次第に要望を載せます")
        desk = self.hq
        day = desk.today() + dt.timedelta(days=14)
        meeting = desk.meetings.add(
            MeetingKind.WARD_MAYORS, day, starts_at="10:00", place="市役所本庁舎 特別会議室"
        ).id
        desk.meetings.add_item(
            meeting, title="前回の宿題の確認", kind=ItemKind.REPORT, minutes_planned=10
        )
        desk.meetings.add_item(meeting, request_id=request, minutes_planned=20)
        desk.meetings.add_item(meeting, voice_id=self.other_voice, minutes_planned=10)
        for timed in desk.meetings.timetable(meeting):
            self.echo(f"　{timed.begins}〜{timed.ends}　{timed.item.title}")
        return meeting

    def _print(self, request: str, meeting: str) -> None:
        self.echo("7. 文書を印刷します")
        for desk, document, record in (
            (self.planning, "予算要望調書", request),
            (self.hq, "次第", meeting),
            (self.hq, "出席者名簿", meeting),
        ):
            path = self.out / f"{document}.pdf"
            desk.print(document, record, path)
            self.result.documents.append(path)

    # -- together --------------------------------------------------------------------------------

    def _sync_all(self, what: str) -> None:
        sent = received = 0
        for _ in range(_ROUNDS):
            for desk in self.desks:
                report = desk.sync()
                sent += report.sent_changes
                received += report.read_changes
        if what:
            self.echo(f"　{what}（送信{sent:,}件・受信{received:,}件）")

    def _note(self, what: str, held: bool) -> None:
        self.result.checks.append((what, held))

    def _check(self, request: str) -> None:
        self.echo("8. 確かめます")
        everyone = VoiceFilter()
        counts = {desk.voices.count(everyone) for desk in self.desks}
        self._note("すべての端末に、すべての声が届いている", counts == {len(self.voice_ids) + 1})
        self._note(
            "別の区と本庁で要望が見られる",
            all(
                desk.requests.get(request).state is RequestState.SUBMITTED
                for desk in (self.other, self.hq)
            ),
        )
        states = {desk.voices.get(self.voice_ids[0]).state for desk in self.desks}
        self._note("声の対応の状態が、すべての端末で同じ", len(states) == 1)
        contact = self.planning.voices.contact(self.voice_ids[0])
        self._note("連絡先は同じ区の端末に届く", contact is not None and bool(contact.phone))
        crossed = [
            v for v in self.voice_ids for desk in (self.other, self.hq) if desk.voices.contact(v)
        ]
        crossed += [
            self.other_voice
            for d in (self.counter, self.planning, self.hq)
            if d.voices.contact(self.other_voice)
        ]
        self._note("連絡先は別の区と本庁に届いていない", not crossed)
        withheld = self.voice_ids[1]  # its text holds a telephone number
        self._note(
            "電話番号が書かれた本文は、同じ区の端末だけで読める",
            self.planning.voices.get(withheld).text == _WARD_VOICES[1].text
            and all(
                d.voices.get(withheld).text != _WARD_VOICES[1].text for d in (self.other, self.hq)
            ),
        )
        self._note("個人情報が、別の区と本庁のどの記録にもない", not self._leaked_in_records())
        self._note(
            "共有フォルダーのどのファイルにも、個人情報や声が平文で現れない",
            not self._leaked_in_files(),
        )
        self._note(
            "すべての端末の整合性に問題がない", not any(desk.verify() for desk in self.desks)
        )

    def _leaked_in_records(self) -> list[str]:
        """Return the personal data of the first ward that another office can read."""
        own = [
            text
            for said in _WARD_VOICES
            if said.contact
            for text in (said.contact.name, said.contact.phone)
        ]
        found = []
        for desk in (self.other, self.hq):
            for voice in self.voice_ids:
                kept = desk.voices.get(voice)
                told = [kept.text, kept.summary, kept.place]
                told += [response.text for response in desk.voices.responses(voice)]
                told += [
                    text for entry in desk.history(voice) for text in (entry.before, entry.after)
                ]
                found += [
                    text for text in own if text and any(text in (part or "") for part in told)
                ]
        return found

    def _leaked_in_files(self) -> list[str]:
        """Return which personal data, and which words of voices, stand in the clear on the share."""
        wanted = [*self.personal, *(said.text[:12] for said in (*_WARD_VOICES, _OTHER_WARD_VOICE))]
        files = [path.read_bytes() for path in self.share.rglob("*") if path.is_file()]
        names = "".join(str(path) for path in self.share.rglob("*"))
        return [
            text
            for text in wanted
            if text in names
            or any(
                text.encode(codec) in content
                for content in files
                for codec in ("utf-8", "utf-16-le", "cp932")
            )
        ]
