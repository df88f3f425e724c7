"""What was added around a voice travels: to the office's other desk whole, to headquarters unnamed."""

from __future__ import annotations

from typing import Any

from wardapp.domain.disaster import PaperForm, Urgency
from wardapp.domain.template import TemplatePurpose
from wardapp.domain.voice import ContactDraft, ResponseKind, VoiceDraft

NORTH = "北区役所"
Town = Any  # conftest.Town: importlib mode has no import of conftest
NAME, PHONE = "小倉 華子", "093-582-0000"


def test_disaster_forms_news_templates_and_places_travel_and_nobody_is_named(town: Town) -> None:
    hq = town.found()
    ward = town.join(hq, NORTH, "広聴係1")
    second = town.join(hq, NORTH, "広聴係2")
    ward.disaster.begin("台風12号")
    ward.disaster.keep_forms(
        [PaperForm(text="崖が崩れた", urgency=Urgency.LIFE, name=NAME, phone=PHONE)]
    )
    told = ward.voices.keep(
        VoiceDraft(text="街灯が暗い", tell_outcome=True), ContactDraft(name=NAME, phone=PHONE)
    ).id
    ward.outcomes.tell([told], text=f"{NAME}様に12基を設けるとお伝えした。", method="電話")
    ward.templates.add(TemplatePurpose.ANSWER, "番号", "受付番号は{受付番号}です。")
    ward.city.add("place", name="明町公園", kana="あかりまちこうえん", office_id=ward.office.id)
    town.sync(ward, hq, second)

    present = second.disaster.current()
    assert present is not None
    assert present.name == "台風12号"
    assert second.voices.get(told).told_on == ward.today()
    (said,) = second.voices.responses(told)
    assert (said.kind, said.method) == (ResponseKind.OUTCOME, "電話")
    assert NAME in said.text
    assert [t.name for t in second.templates.list(TemplatePurpose.ANSWER)] == ["番号"]
    assert "明町公園" in [place.name for place in second.city.places()]

    # Headquarters hears at once of what is a matter of life, and of nobody's name.
    assert [flash.reason for flash in hq.flashes.current()] == ["災害：人命に関わる"]
    assert hq.voices.get(told).told_on == ward.today()
    assert NAME not in "".join(r.text for r in hq.voices.responses(told))
    assert hq.voices.contact(told) is None
    assert NAME.encode() not in town.bytes_on_share()
