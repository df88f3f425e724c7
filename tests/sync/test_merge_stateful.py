"""Several desks write, delete, restore, decide and exchange in any order; all show what merge says."""

from __future__ import annotations

import datetime as dt
import json
import random
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from wardapp.desk import Desk
from wardapp.desk.verify import verify
from wardapp.domain.clock import FixedClock
from wardapp.domain.ids import new_id
from wardapp.domain.voice import VoiceDraft
from wardapp.store import records
from wardapp.store.change_log import Change
from wardapp.sync.merge import merge

CITY_FILE = Path(__file__).parents[1] / "data" / "mini_city.toml"
DESKS = st.integers(0, 2)
TEXT = "歩道が狭い。夜は暗い。柵がない。"
WORDS = st.sampled_from(
    ["歩道が狭い。", "とても狭い。", "夜は暗い。", "柵もない。", "雪。", "\n", ""]
)
_made: list[Desk] = []


def the_desks() -> list[Desk]:
    """Return three desks that all examples share: making one takes longer than an example."""
    if not _made:
        clock = FixedClock(dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC))
        for number in range(3):
            folder = Path(tempfile.mkdtemp(prefix=f"desk{number}-")) / "data"
            _made.append(
                Desk.create(
                    folder, city=CITY_FILE, office="北区役所", person="広田 聡", clock=clock
                )
            )
    return _made


def changes_of(desk: Desk, record: str) -> list[Change]:
    return [change for *_, change in desk.change_log.of_record(record)]


class Desks(RuleBasedStateMachine):
    """Desks that exchange changes of one voice and one response without a share."""

    @initialize()
    def begin(self) -> None:
        self.desks = the_desks()
        first = self.desks[0]
        voice = first.voices.keep(VoiceDraft(text=TEXT, summary="歩道")).id
        assert voice is not None
        self.kinds = {voice: "voice"}
        first.voices.add_response(voice, "見に行った。\n直した。")
        (response,) = first.voices.responses(voice)
        self.kinds[response.id] = "response"
        for other in self.desks[1:]:
            for record in self.kinds:
                other.change_log.apply_remote(changes_of(first, record))

    def there(self, desk: Desk, record: str) -> bool:
        return (
            desk._db.one(f'SELECT 1 FROM "{self.kinds[record]}" WHERE id = ?', (record,))
            is not None
        )

    @rule(desk=DESKS, which=st.integers(0, 1), words=st.lists(WORDS, max_size=4))
    def write_anew(self, desk: int, which: int, words: list[str]) -> None:
        record = list(self.kinds)[which]
        records.edit(self.desks[desk]._db, self.kinds[record], record, "", text="".join(words))

    @rule(desk=DESKS, at=st.integers(0, 5), word=WORDS, instead=st.booleans())
    def change_a_sentence(self, desk: int, at: int, word: str, instead: bool) -> None:
        """What people do most: change one place of the text that they see."""
        record = next(iter(self.kinds))
        (text,) = self.desks[desk]._db.one("SELECT text FROM voice WHERE id = ?", (record,)) or (
            "",
        )
        parts = (text or "").split("。")
        index = at % len(parts)
        parts[index : index + instead] = [word.strip("。")]
        records.edit(self.desks[desk]._db, "voice", record, "", text="。".join(parts))

    @rule(desk=DESKS, summary=st.sampled_from(["歩道", "夜道", "", None]))
    def change_the_summary(self, desk: int, summary: str | None) -> None:
        record = next(iter(self.kinds))
        records.edit(self.desks[desk]._db, "voice", record, "", summary=summary)

    @rule(desk=DESKS, which=st.integers(0, 1), discarded=st.booleans())
    def discard_or_restore(self, desk: int, which: int, discarded: bool) -> None:
        record = list(self.kinds)[which]
        if not self.there(self.desks[desk], record):
            return
        self.desks[desk].clock.moment += dt.timedelta(milliseconds=7)
        records.set_discarded(
            self.desks[desk]._db, self.kinds[record], [record], discarded=discarded
        )

    @rule(desk=DESKS)
    def respond(self, desk: int) -> None:
        """Add a part to the voice, which may lie in ごみ箱 here or elsewhere."""
        if len(self.kinds) > 4:
            return
        here = self.desks[desk]
        record = new_id()
        with here._db.write("") as writing:
            voice = next(iter(self.kinds))
            records.insert(
                writing, here._db, "response", record, voice_id=voice, text="見に行った。"
            )
        self.kinds[record] = "response"

    @rule(desk=DESKS)
    def undo(self, desk: int) -> None:
        self.desks[desk].undo()

    @rule(desk=DESKS, choice=st.integers(0, 3))
    def decide(self, desk: int, choice: int) -> None:
        conflicts = self.desks[desk].conflicts
        for record in self.kinds:
            for conflict in conflicts.of_record(record):
                versions = conflict.versions
                raw = "決定。" if choice == 3 else versions[choice % len(versions)].raw
                if conflict.field != "discarded_at" or choice != 3:
                    conflicts.resolve(conflict.id, raw)

    @rule(source=DESKS, to=DESKS, chance=st.randoms(use_true_random=False))
    def send(self, source: int, to: int, chance: random.Random) -> None:
        """Some of the changes, in any order, some twice."""
        for record in self.kinds:
            part = changes_of(self.desks[source], record)
            chosen = chance.sample(part, chance.randint(0, len(part)))
            self.desks[to].change_log.apply_remote(chosen + chosen[:2])

    @invariant()
    def every_desk_shows_what_its_changes_mean(self) -> None:
        for desk in getattr(self, "desks", []):
            for record, kind in self.kinds.items():
                check(desk, kind, record, set(self.kinds))

    def teardown(self) -> None:
        if not hasattr(self, "desks"):
            return
        for record in self.kinds:
            for source in self.desks:
                for target in self.desks:
                    target.change_log.apply_remote(changes_of(source, record))
        for record in self.kinds:
            for source in self.desks:
                for target in self.desks:
                    target.change_log.apply_remote(changes_of(source, record))
        states = [
            merge(change for record in self.kinds for change in changes_of(desk, record))
            for desk in self.desks
        ]
        assert states[0] == states[1] == states[2]
        for record in self.kinds:
            for desk in self.desks:
                check(desk, self.kinds[record], record, set(self.kinds))
                for conflict in desk.conflicts.of_record(record):
                    assert conflict.versions
                if self.kinds[record] == "voice":
                    assert desk.history(record)


def check(desk: Desk, kind: str, record: str, records: set[str]) -> None:
    changes = [change for one in records for change in changes_of(desk, one)]
    state = merge(changes).get(record, {})
    names = list(state)
    waiting = {
        name for (name,) in desk._db.all("SELECT field FROM conflict WHERE record = ?", (record,))
    }
    assert waiting == {name for name, field in state.items() if field.in_conflict}
    if not names:
        return
    columns = ", ".join(f'"{name}"' for name in names)
    row = desk._db.one(f'SELECT heads, {columns} FROM "{kind}" WHERE id = ?', (record,))
    assert row is not None
    heads = json.loads(row[0] or "{}")
    for name, value in zip(names, row[1:], strict=True):
        assert value == state[name].value
        own = heads.get(name)
        if own is not None:
            assert ([own] if isinstance(own, str) else own) == list(state[name].heads)


TestDesks = Desks.TestCase
TestDesks.settings = settings(
    max_examples=40,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)


def test_the_check_of_the_database_agrees() -> None:
    """After all that the rules did to them."""
    for desk in the_desks():
        assert verify(desk._db) == []
        desk.close()
    _made.clear()
