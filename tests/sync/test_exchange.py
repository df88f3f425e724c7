"""Desks round one folder: what one keeps, the others have; personal data stays in its office."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from typing import Any

import pytest
from nacl.signing import SigningKey

from wardapp.desk import Desk
from wardapp.domain.meeting import MeetingKind
from wardapp.domain.voice import ContactDraft, VoiceDraft, VoiceKind
from wardapp.errors import (
    InputRefused,
    NotAllowed,
    NotEnrolled,
    ShareForeign,
    ShareUnreachable,
    UnknownName,
)
from wardapp.store.change_log import Change
from wardapp.sync import bundle as bundles
from wardapp.sync.keys import signed

NORTH, SOUTH, HEADQUARTERS = "北区役所", "南区役所", "総務市民局"
Town = Any  # conftest.Town: importlib mode has no import of conftest
Faults = Any
Contents = Callable[..., dict[str, str]]
PERSONAL = ("小倉 華子", "093-582-0000", "hanako@example.jp", "城内1番1号")


def keep_with_contact(desk: Desk, text: str = "街灯が暗い") -> str:
    kept = desk.voices.keep(
        VoiceDraft(text=text),
        ContactDraft(name=PERSONAL[0], phone=PERSONAL[1], email=PERSONAL[2], address=PERSONAL[3]),
    )
    assert kept.id is not None
    return kept.id


def voice(desk: Desk, identifier: str) -> str:
    return desk.voices.get(identifier).text


# -- joining ------------------------------------------------------------------------------------


def test_both_sides_show_the_same_six_words_and_asking_again_changes_nothing(town: Town) -> None:
    hq, ward = town.found(), town.desk(NORTH)

    words = ward.share.join(town.folder, "広聴係1")

    assert len(words) == 6
    assert ward.share.join(town.folder, "広聴係1") == words == ward.share.own_words()
    (waiting,) = hq.share.waiting()
    assert (waiting.label, waiting.office_name, list(waiting.words)) == ("広聴係1", NORTH, words)


def test_who_asks_again_under_another_label_is_approved_by_the_words_it_shows_last(
    town: Town,
) -> None:
    hq, ward = town.found(), town.desk(NORTH)
    ward.share.join(town.folder, "広聴係1")

    words = ward.share.join(town.folder, "広聴係2")

    hq.share.approve("広聴係2", " ".join(words))
    ward.sync()
    assert ward.share.state().member


def test_wrong_words_and_unknown_labels_approve_nobody(town: Town) -> None:
    hq, ward = town.found(), town.desk(NORTH)
    words = ward.share.join(town.folder, "広聴係1")

    with pytest.raises(InputRefused):
        hq.share.approve("広聴係1", " ".join(reversed(words)))
    with pytest.raises(UnknownName):
        hq.share.approve("広聴係2", " ".join(words))
    with pytest.raises(NotEnrolled):
        ward.sync()


def test_nobody_approves_a_desk_of_their_own_office_under_their_own_name(town: Town) -> None:
    """It would pass for the approving desk's next identity."""
    hq = town.found()
    new = town.desk(HEADQUARTERS)
    words = " ".join(new.share.join(town.folder, hq.label))

    with pytest.raises(InputRefused, match="同じ名前"):
        hq.share.approve(new.id, words)

    hq.share.approve("別の名前", " ".join(new.share.join(town.folder, "別の名前")))
    assert new.sync().warnings == []


def test_a_swapped_key_shows_in_the_words(town: Town) -> None:
    """Somebody who can write the folder puts his own key into the request of a desk."""
    hq, ward = town.found(), town.desk(NORTH)
    words = ward.share.join(town.folder, "広聴係1")
    (asked,) = (town.folder / "joining").iterdir()
    value = json.loads(asked.read_bytes())
    key = SigningKey.generate()
    value["key"] = bytes(key.verify_key).hex()
    del value["signature"]
    asked.write_bytes(signed(value, key))

    with pytest.raises(InputRefused):
        hq.share.approve("広聴係1", " ".join(words))


def test_only_an_administrators_desk_approves_and_only_for_its_own_office(town: Town) -> None:
    hq = town.found()
    clerk = town.join(hq, NORTH)
    north_admin = town.join(hq, NORTH, admin=True)
    town.sync(hq, clerk, north_admin)
    south, north = town.desk(SOUTH), town.desk(NORTH)
    south_words = " ".join(south.share.join(town.folder, "南1"))
    north_words = " ".join(north.share.join(town.folder, "北1"))

    with pytest.raises(NotAllowed):
        clerk.share.approve("北1", north_words)
    with pytest.raises(NotAllowed):
        north_admin.share.approve("南1", south_words)
    north_admin.share.approve("北1", north_words)
    hq.share.approve("南1", south_words)

    town.sync(north, south, hq)
    assert north.share.state().member
    assert south.share.state().member


def test_what_was_kept_before_joining_is_sent_after_approval(town: Town) -> None:
    hq, ward = town.found(), town.desk(NORTH)
    kept = keep_with_contact(ward)
    words = ward.share.join(town.folder, "広聴係1")
    with pytest.raises(NotEnrolled) as waiting:
        ward.sync()
    assert "六つの言葉" in waiting.value.next_step

    hq.share.approve("広聴係1", " ".join(words))
    town.sync(ward, hq)

    assert voice(hq, kept) == "街灯が暗い"


def test_a_share_that_is_there_is_not_made_again(town: Town) -> None:
    town.found()

    with pytest.raises(InputRefused):
        town.desk(NORTH).share.create(town.folder)


def test_creating_goes_on_after_a_crash_in_the_middle(town: Town) -> None:
    hq = town.desk(HEADQUARTERS)
    hq.share.create(town.folder)
    with hq._db.write() as writing:
        writing.execute("DELETE FROM sync_state WHERE key IN ('share_id', 'root', 'address')")

    hq.share.create(town.folder)

    hq.sync()
    assert hq.share.state().member


@pytest.mark.parametrize(
    "head",
    [b"", b"{}", b"[]", b"null", b"\xff", b'{"format": 1, "id": "x", "root": "y", "salt": "z"}'],
)
def test_a_folder_with_a_broken_head_is_refused(town: Town, head: bytes) -> None:
    town.folder.mkdir()
    (town.folder / "wardapp.json").write_bytes(head)

    with pytest.raises(ShareForeign):
        town.desk(NORTH).share.join(town.folder, "広聴係1")


# -- exchanging ---------------------------------------------------------------------------------


def test_three_desks_show_the_same_whatever_the_order_of_their_syncs(
    town: Town, contents: Contents
) -> None:
    hq = town.found()
    one, two = town.join(hq, NORTH), town.join(hq, NORTH)
    shared = keep_with_contact(one)
    town.sync(one, two, hq)
    one.voices.edit(shared, state="in_progress")
    two.voices.edit(shared, place="駅前")
    keep_with_contact(hq, "庁舎の時計")
    keep_with_contact(two, "公園の水飲み場")

    assert town.sync(hq, two, one, two, hq) == []

    assert contents(one) == contents(two) == contents(hq)
    assert one.conflicts.count() == 0
    assert contents(one, without=frozenset()) == contents(two, without=frozenset())
    assert [p for desk in (one, two, hq) for p in desk.verify()] == []


def test_a_conflict_shows_both_values_everywhere_and_is_resolved_once(town: Town) -> None:
    hq = town.found()
    one, two = town.join(hq, NORTH), town.join(hq, NORTH)
    shared = keep_with_contact(one)
    town.sync(one, two, hq)
    one.voices.edit(shared, summary="街灯")
    two.voices.edit(shared, summary="照明")
    town.sync(one, two, hq)

    for desk in (one, two, hq):
        (conflict,) = desk.conflicts.of_record(shared)
        assert {v.value for v in conflict.versions} == {"街灯", "照明"}
    # Headquarters reads it; the ward, whose voice it is, decides.
    assert [len(desk.conflicts.list()) for desk in (one, two, hq)] == [1, 1, 0]
    one.conflicts.resolve(conflict.id, "街灯と照明")
    town.sync(one, two, hq)

    for desk in (one, two, hq):
        assert desk.conflicts.of_record(shared) == ()
        assert desk.voices.get(shared).summary == "街灯と照明"


def test_a_sync_with_nothing_new_sends_nothing_and_changes_no_file(town: Town) -> None:
    hq = town.found()
    ward = town.join(hq, NORTH)
    town.sync(hq, ward)
    before = {p: p.stat().st_mtime_ns for p in town.folder.rglob("*") if p.is_file()}

    report = ward.sync()

    assert (report.sent_bundles, report.read_bundles) == (0, 0)
    assert {p: p.stat().st_mtime_ns for p in town.folder.rglob("*") if p.is_file()} == before


def test_large_work_goes_in_several_bundles_and_arrives_whole(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wardapp.sync.publisher.CHARACTERS_IN_BUNDLE", 2_000)
    hq = town.found()
    ward = town.join(hq, NORTH)
    kept = [
        ward.voices.keep(VoiceDraft(text=f"{n:03d} " + "街灯が暗い" * 100)).id for n in range(20)
    ]

    report = ward.sync()
    hq.sync()

    assert report.sent_bundles >= 4
    assert all(voice(hq, str(k)).startswith(f"{n:03d}") for n, k in enumerate(kept))
    assert town.leftovers() == []


# -- personal data ------------------------------------------------------------------------------


def test_contacts_are_read_in_their_own_office_alone(town: Town) -> None:
    hq = town.found()
    one, colleague, other = town.join(hq, NORTH), town.join(hq, NORTH), town.join(hq, SOUTH)
    shared = keep_with_contact(one)

    town.sync(one, colleague, other, hq, rounds=3)

    contact = colleague.voices.contact(shared)
    assert contact is not None
    assert (contact.name, contact.phone) == PERSONAL[:2]
    for desk in (other, hq):
        assert voice(desk, shared) == "街灯が暗い"
        assert desk.voices.contact(shared) is None
        log = str(desk._db.all("SELECT value FROM change"))
        assert not any(datum in log for datum in PERSONAL)


def test_headquarters_that_approved_a_ward_holds_no_key_of_it(town: Town) -> None:
    hq = town.found()
    ward = town.join(hq, NORTH)
    keep_with_contact(ward)
    town.sync(ward, hq, rounds=3)

    held = {audience for (audience,) in hq._db.all("SELECT audience FROM sync_key")}
    assert held == {"city", hq.office.id}
    secrets = {
        (a, k): bytes.fromhex(s)
        for a, k, s in hq._db.all("SELECT audience, key_id, secret FROM sync_key")
    }
    sealed = {
        audience
        for path in town.bundles()
        for audience, _, _, _ in bundles.read_header(path.read_bytes())[0].sections
    }
    assert ward.office.id in sealed
    assert not any(audience == ward.office.id for audience, _ in secrets)


def test_no_personal_datum_stands_in_the_clear_on_the_share(town: Town) -> None:
    hq = town.found()
    ward = town.join(hq, NORTH)
    keep_with_contact(ward, "街灯が暗い。小倉さんの家の前。電話は093-582-0000")
    town.sync(ward, hq)

    everything = town.bytes_on_share()

    for datum in (*PERSONAL, "小倉", "街灯", "広田", "0935820000"):
        for encoding in ("utf-8", "utf-16-le", "cp932"):
            assert datum.encode(encoding) not in everything, datum
        assert json.dumps(datum).strip('"').encode() not in everything


def test_a_text_that_names_a_person_stays_in_its_office_until_it_was_taken_out(town: Town) -> None:
    hq = town.found()
    one, colleague = town.join(hq, NORTH), town.join(hq, NORTH)
    shared = keep_with_contact(one, "小倉さんの家の前の街灯が暗い")
    town.sync(one, colleague, hq, rounds=3)
    assert voice(colleague, shared) == "小倉さんの家の前の街灯が暗い"
    assert "小倉" not in voice(hq, shared)

    colleague.voices.edit(shared, text="家の前の街灯が暗い")
    town.sync(one, colleague, hq)

    assert voice(hq, shared) == voice(one, shared) == "家の前の街灯が暗い"
    assert [desk.conflicts.count() for desk in (one, colleague, hq)] == [0, 0, 0]


def test_of_texts_sent_together_each_is_held_against_the_contacts_behind_it(town: Town) -> None:
    hq = town.found()
    ward = town.join(hq, NORTH)
    named = keep_with_contact(ward, "小倉さんの家の前の街灯が暗い")
    other = str(ward.voices.keep(VoiceDraft(text="小倉さんの像が汚れている")).id)
    approach = str(
        ward.voices.keep(VoiceDraft(text="契約を急ぐよう求められた", kind=VoiceKind.APPROACH)).id
    )
    town.sync(ward, hq)

    assert "小倉" not in voice(hq, named)
    assert voice(hq, other) == "小倉さんの像が汚れている"
    assert "契約" not in voice(hq, approach)


def test_a_text_kept_back_for_a_while_is_no_conflict_elsewhere(town: Town) -> None:
    hq = town.found()
    one, other = town.join(hq, NORTH), town.join(hq, SOUTH)
    shared = keep_with_contact(one)
    town.sync(one, other, hq)
    one.voices.edit(shared, text="小倉さんの電話は093-582-0000")
    town.sync(one, other, hq)
    assert voice(hq, shared) == "街灯が暗い"

    one.voices.edit(shared, text="街灯が二つとも暗い")
    town.sync(one, other, hq)

    for desk in (one, other, hq):
        assert voice(desk, shared) == "街灯が二つとも暗い"
        assert desk.conflicts.list() == ()


def test_what_is_written_from_a_voice_takes_no_personal_data_to_headquarters(town: Town) -> None:
    """Title of an item, text of a request: copied from a voice, they would carry who spoke."""
    hq = town.found()
    ward = town.join(hq, NORTH)
    shared = keep_with_contact(ward, "小倉さんの家の前の街灯。電話は093-582-0000")
    request = ward.requests.add(title="街灯", current_state="小倉 華子さんから要望があった").id
    ward.requests.link(request, shared)
    meeting = ward.meetings.add(MeetingKind.WARD_MAYORS, dt.date(2026, 12, 1), note="小倉様の件").id
    ward.meetings.add_item(meeting, voice_id=shared)
    ward.meetings.add_item(meeting, request_id=request)

    warnings = town.sync(ward, hq)

    assert sum("個人情報" in w for w in warnings) == 3
    received = str(hq._db.all("SELECT value FROM change"))
    assert not any(datum in received for datum in (*PERSONAL, "小倉"))
    assert hq.requests.get(request).title == "街灯"
    assert [item.title for item in hq.meetings.items(meeting)][1] == "街灯"
    assert hq.print("次第", meeting).startswith(b"%PDF")
    assert hq.print("予算要望調書", request).startswith(b"%PDF")

    ward.requests.edit(request, current_state="街灯が二つとも暗い")
    assert town.sync(ward, hq) == []
    assert hq.requests.get(request).current_state == "街灯が二つとも暗い"


def test_two_first_desks_of_an_office_at_once_read_each_other(town: Town, faults: Faults) -> None:
    """Each makes a key of the office, since neither knows of the other; both keys are served."""
    hq = town.found()
    one, two = town.desk(NORTH), town.desk(NORTH)
    for desk, label in ((one, "北1"), (two, "北2")):
        hq.share.approve(label, " ".join(desk.share.join(town.folder, label)))
    first, second = keep_with_contact(one), keep_with_contact(two)
    one.sync()
    (key,) = (town.folder / "keys" / one.office.id).iterdir()
    faults.hidden = {f"keys/{one.office.id}/{key.name}"}
    two.sync()
    faults.hidden = set()

    town.sync(one, two, rounds=2)

    assert one.voices.contact(second) is not None
    assert two.voices.contact(first) is not None
    keys = {
        k
        for (k,) in one._db.all("SELECT key_id FROM sync_key WHERE audience = ?", (one.office.id,))
    }
    assert len(keys) == 2
    third = town.join(hq, NORTH)
    town.sync(one, two, third)
    assert third.voices.contact(first) is not None
    assert third.voices.contact(second) is not None


def test_a_later_desk_of_an_office_reads_what_was_sent_before_its_key_came(town: Town) -> None:
    hq = town.found()
    one = town.join(hq, NORTH)
    shared = keep_with_contact(one)
    one.sync()
    later = town.join(hq, NORTH)
    assert voice(later, shared) == "街灯が暗い"
    assert later.voices.contact(shared) is None

    town.sync(one, later)

    assert later.voices.contact(shared) is not None


def test_sections_wait_for_their_key_even_when_reading_them_again_failed_once(
    town: Town, faults: Faults
) -> None:
    hq = town.found()
    one = town.join(hq, NORTH)
    shared = keep_with_contact(one)
    one.sync()
    later = town.join(hq, NORTH)
    one.sync()
    faults.before = lambda operation, name: (
        ShareUnreachable() if operation == "get" and name.endswith(".wab") else None
    )
    with pytest.raises(ShareUnreachable):
        later.sync()
    faults.before = lambda _operation, _name: None

    later.sync()

    assert later.voices.contact(shared) is not None


# -- who is not enrolled -------------------------------------------------------------------------


def test_a_desk_that_approves_itself_is_not_believed(town: Town) -> None:
    """Somebody who can write the folder adds a certificate and a bundle signed by himself."""
    hq = town.found()
    shared = keep_with_contact(hq)
    hq.sync()
    key, desk = SigningKey.generate(), "e" * 16
    certificate = {
        "desk": desk, "office": hq.office.id, "label": "本庁2", "person": "", "admin": True,
        "key": bytes(key.verify_key).hex(), "by": hq.id, "share": json.loads((town.folder / "wardapp.json").read_bytes())["id"],
    }  # fmt: skip
    (town.folder / "desks" / f"{desk}.json").write_bytes(signed(certificate, key))
    (secret,) = hq._db.all("SELECT key_id, secret FROM sync_key WHERE audience = 'city'")
    stamp = f"{1:012x}-0000-{desk}"
    forged = bundles.encode(
        share=str(certificate["share"]), desk=desk, seq=1, previous="", made_ms=1, key=key,
        sections=[("city", secret[0], bytes.fromhex(secret[1]), [Change(stamp, "voice", shared, "text", "偽", (), desk, "")])],
    )  # fmt: skip
    (day,) = (town.folder / "log").iterdir()
    (day / f"{desk}-00000001.wab").write_bytes(forged)

    report = hq.sync()

    assert report.read_changes == 0
    assert voice(hq, shared) == "街灯が暗い"
    assert hq.conflicts.count() == 0


def test_a_damaged_certificate_in_the_place_of_a_desk_does_not_keep_it_out(town: Town) -> None:
    hq, ward = town.found(), town.desk(NORTH)
    words = ward.share.join(town.folder, "広聴係1")
    (town.folder / "desks" / f"{ward.id}.json").write_bytes(b"{torn")

    hq.share.approve("広聴係1", " ".join(words))
    town.sync(ward, hq)

    assert ward.share.state().member


def test_foreign_files_in_the_folders_are_passed_over(town: Town) -> None:
    hq = town.found()
    ward = town.join(hq, NORTH)
    shared = keep_with_contact(ward)
    ward.sync()
    for folder in ("log", "desks", "joining", "keys", "keys/city", "seen"):
        (town.folder / folder).mkdir(exist_ok=True)
        for name in (
            "Thumbs.db",
            "desktop.ini",
            "²-³.wab",
            "~$x.wab",
            "a" * 16 + "-9999999999999.wab",
        ):
            (town.folder / folder / name).write_bytes(b"\x00\xff")
    for day in (town.folder / "log").iterdir():
        if day.is_dir():
            (day / "Thumbs.db").write_bytes(b"")
            (day / "²-³.wab").write_bytes(b"")

    hq.sync()

    assert voice(hq, shared) == "街灯が暗い"
    assert hq.share.waiting() == []
