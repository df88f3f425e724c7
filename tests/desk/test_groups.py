"""What groups promise at the desk: counted as figures are, never without who is silent, made a theme."""

from __future__ import annotations

import datetime as dt

from wardapp.desk import Desk
from wardapp.desk.groups import Asked
from wardapp.domain.theme import ThemeOrigin
from wardapp.domain.voice import NotVoice, VoiceDraft, VoiceKind
from wardapp.insight.figures import Period

PARK = (
    "公園の遊具がさびて危ない",
    "公園の遊具のさびで子どもがけがをした",
    "遊具がさびて危ないので直して",
)


def _keep(desk: Desk, *texts: str, **fields: object) -> list[str]:
    category = desk.city.find("category", "遊具")
    given = {"category_id": category} | fields
    return [desk.voices.keep(VoiceDraft(text=t, **given)).id for t in texts]  # type: ignore[arg-type]


def _asked(desk: Desk, **fields: object) -> Asked:
    period = Period(desk.today() - dt.timedelta(days=1), desk.today())
    return Asked(**({"period": period} | fields))  # type: ignore[arg-type]


def test_groups_hold_what_figures_count_and_nothing_else(desk: Desk) -> None:
    ids = _keep(desk, *PARK)
    extra = _keep(desk, "公園の遊具がさびて危ないと議員から", kind=VoiceKind.APPROACH)
    merged, other = _keep(
        desk, "公園の遊具がさびて危ないです", "公園の遊具がさびて危ないです。至急"
    )
    desk.matters.merge(ids[0], [merged])
    desk.voices.edit(other, not_voice=NotVoice.QUESTION)

    (found,) = desk.groups.find(_asked(desk)).groups

    assert set(found.group.voice_ids) == set(ids)
    assert not set(extra) & set(found.group.voice_ids)
    assert found.category == "公園"
    assert found.wards == ("北区",)


def test_of_a_voice_that_a_clerk_split_the_parts_are_grouped(desk: Desk) -> None:
    (whole,) = _keep(desk, "公園の遊具がさびて危ない。別件ですが、バスが来ない。")
    desk.matters.split(whole, ["公園の遊具がさびて危ない。", "別件ですが、バスが来ない。"])
    report = desk.groups.find(_asked(desk))

    grouped = {p.voice_id for p in report.alone} | {
        v for g in report.groups for v in g.group.voice_ids
    }
    assert whole not in grouped
    assert report.voices == 2


def test_a_report_says_how_it_was_made_and_that_it_is_no_share_of_the_residents(
    desk: Desk,
) -> None:
    _keep(desk, *PARK)
    report = desk.groups.find(_asked(desk, category_id=desk.city.find("category", "公園")))

    assert report.warning == "寄せられた声の数で、住民全体の割合ではありません。"
    assert "声3件（論点3）" in report.how
    assert "分類「公園」" in report.how
    assert "クラスタ" not in report.how


def test_a_theme_made_of_a_group_keeps_its_voices_and_how_they_were_grouped(desk: Desk) -> None:
    ids = _keep(desk, *PARK)
    report = desk.groups.find(_asked(desk))
    made = desk.groups.make_theme(report, report.groups[0], "遊具のさび").id

    theme = desk.themes.get(made)
    assert {link.target_id for link in desk.themes.links(made, "voice")} == set(ids)
    assert (theme.title, theme.made_from) == ("遊具のさび", ThemeOrigin.GROUP)
    assert theme.made_note == report.how
    assert desk.city.name_of(theme.category_id) == "公園"


def test_a_period_without_voices_gives_no_group_and_no_error(desk: Desk) -> None:
    period = Period(dt.date(1999, 1, 1), dt.date(1999, 12, 31))

    report = desk.groups.find(Asked(period=period))
    assert (report.groups, report.alone, report.voices) == ((), (), 0)
