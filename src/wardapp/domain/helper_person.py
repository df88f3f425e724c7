"""People and groups who could do something for the ward (人材・団体), with what they agreed to."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class HelperPerson:
    """Somebody, or a group, who agreed to be asked (人材・団体). Personal data.

    Attributes:
        is_group: A group (then ``organisation_id`` may name it in the register of organisations).
        skills: What they can do, in words.
        consent_on: When they agreed that the ward keeps this.
        consent_how: How they agreed (in writing, by telephone, ...), and to what.
        consent_until_on: Until when; None: until they take it back.
    """

    id: str = field(repr=True)
    office_id: str = field(default="", repr=True)
    is_group: bool = field(default=False, repr=True)
    name: str = field(default="", repr=False)
    kana: str = field(default="", repr=False)
    organisation_id: str | None = field(default=None, repr=True)
    district_id: str | None = field(default=None, repr=True)
    skills: str = field(default="", repr=False)
    activity: str = field(default="", repr=False)
    available: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    address: str = field(default="", repr=False)
    consent_on: dt.date | None = field(default=None, repr=False)
    consent_how: str = field(default="", repr=False)
    consent_until_on: dt.date | None = field(default=None, repr=False)
    note: str = field(default="", repr=False)
    discarded_at: str | None = field(default=None, repr=True)

    def may_be_asked(self, today: dt.date) -> bool:
        """Whether what they agreed to holds today."""
        return self.consent_on is not None and (
            self.consent_until_on is None or self.consent_until_on >= today
        )
