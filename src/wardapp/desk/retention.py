"""Retention: what has been kept long enough, shown first, and removed everywhere once confirmed.

A period counts as city rules for documents count it: from the first day of the fiscal year after the
one in which the voice was completed. Nothing goes by itself; a person confirms each time.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wardapp.domain.changes import Changes
from wardapp.domain.city import Role
from wardapp.domain.text import personal_data_in
from wardapp.domain.voice import VoiceState
from wardapp.domain.wareki import fiscal_year
from wardapp.errors import InputRefused, NotAllowed
from wardapp.store.attachments import Attachments
from wardapp.store.database import Database
from wardapp.store.purge import note_to_scrub, purge, purge_orphans, scrub_where_due

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk

CONTACT_YEARS, VOICE_YEARS = "retention.contact_years", "retention.voice_years"
LONGEST_YEARS = 100
KEPT_BACKUP_DAYS = 30
"""Backups of any kind are kept so long where something was purged since; for a purge by mistake."""
_PERSONAL_KINDS = ("contact", "attachment")
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Periods:
    """Years that things are kept after the fiscal year of completion; 0: without end."""

    contact_years: int
    voice_years: int


@dataclass(frozen=True, slots=True)
class DueVoice:
    """A voice of which something has been kept long enough.

    Attributes:
        id, number: Which.
        received_on, completed_on: When it came, and when it was completed or thrown away.
        contacts, attachments: How many of each it has.
        whole: Whether the voice itself is due.
        personal_text: Whether its text holds what looks like personal data.
        voice_years: The period that applied to the voice itself; 0: without end.
        category: The category whose own period that is, "" where it is the office's.
    """

    id: str
    number: str
    received_on: dt.date | None
    completed_on: dt.date
    contacts: int
    attachments: int
    whole: bool
    personal_text: bool
    voice_years: int = 0
    category: str = ""


@dataclass(frozen=True, slots=True)
class Due:
    """What would be removed.

    Attributes:
        voices: The voices that something is removed of, oldest first.
        texts: Voices whose period for personal data is over and whose text seems to hold some:
            only a person can judge them; they go whole where that is asked for.
        waiting: Voices received before all periods that nobody has set to 完了: they stay.
    """

    voices: tuple[DueVoice, ...] = ()
    texts: tuple[DueVoice, ...] = ()
    waiting: int = 0

    @property
    def contacts(self) -> int:
        """How many contacts would go."""
        return sum(v.contacts for v in self.voices)

    @property
    def attachments(self) -> int:
        """How many attachments would go."""
        return sum(v.attachments for v in self.voices)

    @property
    def whole(self) -> int:
        """How many voices would go as a whole."""
        return sum(v.whole for v in self.voices)


class Retention:
    """The retention periods of this desk's office."""

    def __init__(self, desk: Desk, database: Database) -> None:
        self._desk = desk
        self._db = database

    # -- periods ---------------------------------------------------------------------------------

    def periods(self) -> Periods:
        """Return the periods that are set."""
        get = self._desk.settings.get
        return Periods(int(get(CONTACT_YEARS)), int(get(VOICE_YEARS)))

    def set_periods(self, periods: Periods) -> None:
        """Set the periods; nothing is removed by it.

        Raises:
            InputRefused: A number of years is not sensible.
        """
        for years in (periods.contact_years, periods.voice_years):
            if not 0 <= years <= LONGEST_YEARS:
                raise InputRefused(
                    f"保存期間「{years}年」は指定できません。",
                    "保存期間は変わっていません。",
                    f"0（期限なし）から{LONGEST_YEARS}までの年数を入力してください。",
                )
        self._desk.settings.set(CONTACT_YEARS, periods.contact_years)
        self._desk.settings.set(VOICE_YEARS, periods.voice_years)

    # -- what is due -----------------------------------------------------------------------------

    def due(self) -> Due:
        """Return what has been kept long enough, without removing anything."""
        periods, today = self.periods(), self._desk.today()
        by_category = self._category_years()
        voices, texts = [], []
        for row in self._finished():
            completed = _completed_on(row, self._desk.clock.now().tzinfo)
            if completed is None:
                continue
            years, category = by_category.get(row[13], (periods.voice_years, ""))
            whole = _is_over(completed, years, today)
            personal = whole or _is_over(completed, periods.contact_years, today)
            if not personal:
                continue
            holds_some = not whole and any(
                text and personal_data_in(text) for text in (*row[6:9], row[11])
            )
            found = DueVoice(
                row[0],
                row[1] or "",
                _date(row[2]),
                completed,
                row[9],
                row[10],
                whole,
                holds_some,
                years,
                category,
            )
            if whole or found.contacts or found.attachments:
                voices.append(found)
            if holds_some:
                texts.append(found)
        key = _order
        return Due(
            tuple(sorted(voices, key=key)),
            tuple(sorted(texts, key=key)),
            self._waiting(periods, today),
        )

    def _finished(self) -> Iterator[tuple[Any, ...]]:
        """Yield this office's voices that are completed or in ごみ箱, with what hangs on them."""
        last = 0
        while True:
            rows = self._db.all(
                "SELECT id, number, received_on, discarded_at, state, "
                "coalesce(json_extract(heads, '$.state'), ''), text, summary, place, "
                "(SELECT count(*) FROM contact WHERE voice_id = voice.id), "
                "(SELECT count(*) FROM attachment WHERE voice_id = voice.id), "
                "(SELECT group_concat(text, char(10)) FROM response WHERE voice_id = voice.id), "
                "(SELECT max(responded_on) FROM response WHERE voice_id = voice.id), "
                "category_id, pk "
                "FROM voice WHERE pk > ? AND office_id = ? AND coalesce(sample, 0) = 0 "
                "AND (state = ? OR discarded_at IS NOT NULL) ORDER BY pk LIMIT ?",
                (last, self._desk.office.id, VoiceState.CLOSED.value, _AT_ONCE),
            )
            yield from rows
            if len(rows) < _AT_ONCE:
                return
            last = rows[-1][-1]

    def _category_years(self) -> dict[str, tuple[int, str]]:
        """Return the period of each category that has one, its own or its parent's, and whose."""
        found: dict[str, tuple[int, str]] = {}
        for identifier, years, name in self._db.all(
            "SELECT c.id, coalesce(c.retention_years, p.retention_years), "
            "CASE WHEN c.retention_years IS NULL THEN p.name ELSE c.name END "
            "FROM category c LEFT JOIN category p ON p.id = c.parent_id "
            "WHERE coalesce(c.retention_years, p.retention_years) IS NOT NULL"
        ):
            found[identifier] = (int(years), name or "")
        return found

    def _waiting(self, periods: Periods, today: dt.date) -> int:
        years = [y for y in (periods.contact_years, periods.voice_years) if y]
        if not years:
            return 0
        before = dt.date(fiscal_year(today) - min(years), 4, 1)
        row = self._db.one(
            "SELECT count(*) FROM voice WHERE office_id = ? AND coalesce(sample, 0) = 0 "
            "AND discarded_at IS NULL AND state <> ? AND received_on < ? AND (? OR EXISTS "
            "(SELECT 1 FROM contact WHERE voice_id = voice.id) OR EXISTS "
            "(SELECT 1 FROM attachment WHERE voice_id = voice.id))",
            (
                self._desk.office.id,
                VoiceState.CLOSED.value,
                before.isoformat(),
                int(bool(periods.voice_years)),
            ),
        )
        return int(row[0]) if row else 0

    # -- removing --------------------------------------------------------------------------------

    def may_purge(self) -> bool:
        """Whether this person may remove for good."""
        return self._desk.person.role is Role.ADMINISTRATOR

    def purge(self, due: Due, *, texts: bool = False) -> Changes:
        """Remove for good what was shown to be due, on this desk now, elsewhere with the sync.

        What came to it since (a voice taken up again) is looked at once more, and left.

        Args:
            due: What was shown.
            texts: Remove also, as a whole, the voices whose text seems to hold personal data.

        Raises:
            NotAllowed: The person is no administrator.
        """
        self._refuse_others()
        now = self.due()
        shown = {v.id for v in due.voices}
        records: list[tuple[str, str]] = []
        for found in now.voices:
            if found.id in shown:
                records += [("voice", found.id)] if found.whole else self._personal(found.id)
        if texts:
            shown = {v.id for v in due.texts}
            records += [("voice", v.id) for v in now.texts if v.id in shown]
        return self._purge(records)

    def purge_voice(self, voice_id: str, *, whole: bool = False) -> Changes:
        """Remove for good what one voice holds of a person, at that person's request.

        Args:
            voice_id: Identifier or receipt number.
            whole: The voice itself as well, with its responses and its history.

        Raises:
            NotAllowed: The person is no administrator.
            InputRefused: The voice is another office's.
            RecordNotFound: There is no such voice.
        """
        self._refuse_others()
        voice = self._desk.voices.get(voice_id)
        if voice.office_id != self._desk.office.id:
            raise InputRefused(
                "ほかの区役所・局の声は削除できません。",
                "何も削除していません。",
                "受け付けた区役所・局の管理者に依頼してください。",
            )
        return self._purge([("voice", voice.id)] if whole else self._personal(voice.id))

    def _refuse_others(self) -> None:
        if not self.may_purge():
            raise NotAllowed(
                "保存期間が過ぎた記録を削除できるのは管理者だけです。",
                "何も削除していません。",
                "管理者に依頼してください。",
            )

    def _personal(self, voice_id: str) -> list[tuple[str, str]]:
        return [
            (kind, identifier)
            for kind in _PERSONAL_KINDS
            for (identifier,) in self._db.all(
                f'SELECT id FROM "{kind}" WHERE voice_id = ?', (voice_id,)
            )
        ]

    def _purge(self, records: Sequence[tuple[str, str]]) -> Changes:
        if not records:
            return Changes()
        purge(self._db, records)
        Attachments(self._db).remove_unused()
        kinds = {kind for kind, _ in records} | {"voice"}
        return Changes({kind: frozenset() for kind in kinds})


# -- care --------------------------------------------------------------------------------------------


def clean_after_sync(database: Database, *, files_removed: bool) -> None:
    """Let the bytes of what others purged leave this desk's file, and what hung on it.

    Args:
        database: The local database.
        files_removed: Whether copies of bundles went, which may hold what was purged.
    """
    purge_orphans(database)
    if files_removed and database.one("SELECT 1 FROM purged LIMIT 1"):
        with database.write() as writing:
            note_to_scrub(writing)
    scrub_where_due(database)


def old_backups(folder: Path, now: dt.datetime, purged_at: str | None) -> list[Path]:
    """Return the backups, of any kind, that are old and from before the last purge."""
    if not purged_at:
        return []
    purged = dt.datetime.fromisoformat(purged_at).astimezone(now.tzinfo)
    before = min(purged, now - dt.timedelta(days=KEPT_BACKUP_DAYS))
    # Names hold the local time of their making.
    return [
        path
        for path in folder.glob("wardapp-*.db")
        if path.name < f"wardapp-{before:%Y%m%d-%H%M%S}"
    ]


def _completed_on(row: tuple[Any, ...], zone: dt.tzinfo | None) -> dt.date | None:
    """Return when a voice was completed: by the stamp of that change, or as it was imported."""
    received, discarded, state, stamps, responded = row[2], row[3], row[4], row[5], row[12]
    days: list[dt.date] = []
    if discarded:
        days.append(dt.datetime.fromisoformat(discarded).astimezone(zone).date())
    if state == VoiceState.CLOSED.value:
        if stamps:
            newest = max(stamps.strip("[]").replace('"', "").split(","))
            moment = dt.datetime.fromtimestamp(int(newest[:12], 16) / 1000, dt.UTC)
            days.append(moment.astimezone(zone).date())
        else:
            # Taken over from before wardapp, completed already: the day of the last answer.
            known = [d for d in (_date(received), _date(responded)) if d is not None]
            days += [max(known)] if known else []
    return min(days, default=None)


def _is_over(completed: dt.date, years: int, today: dt.date) -> bool:
    return years > 0 and today >= dt.date(fiscal_year(completed) + 1 + years, 4, 1)


def _date(text: str | None) -> dt.date | None:
    try:
        return dt.date.fromisoformat((text or "")[:10])
    except ValueError:
        return None


def _order(voice: DueVoice) -> tuple[dt.date, str]:
    return voice.completed_on, voice.number
