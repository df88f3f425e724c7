"""What headquarters sees of each ward on ホーム."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from wardapp.desk import Desk
from wardapp.desk.wards_today import wards_today
from wardapp.domain.clock import FixedClock
from wardapp.domain.voice import VoiceDraft


def test_headquarters_sees_what_came_from_each_ward_and_who_is_silent(
    make_desk: Callable[..., Desk], tmp_path: Path, clock: FixedClock
) -> None:
    hq = make_desk("総務市民局", "本 一郎")
    ward = make_desk("北区役所", "北 花子")
    hq.share.create(tmp_path / "share")
    hq.share.approve("窓口1", " ".join(ward.share.join(tmp_path / "share", "窓口1")))
    ward.voices.keep(VoiceDraft(text="街灯", received_on=ward.today()))
    ward.sync()
    hq.share.sync(compact=True)  # with the daily look at everything

    assert wards_today(ward) == ()
    north = next(one for one in wards_today(hq) if one.office_id == ward.office.id)
    south = next(one for one in wards_today(hq) if one.office_id != ward.office.id)
    assert north.voices == 1
    assert south.seen_on is None
    assert not south.is_quiet  # it is on no share: nothing is known of it

    seen = hq.share.last_seen()[ward.office.id]
    clock.moment = dt.datetime.combine(seen, clock.moment.timetz()) + dt.timedelta(days=8)
    north = next(one for one in wards_today(hq) if one.office_id == ward.office.id)
    assert north.is_quiet
    assert north.quiet_days == 8
