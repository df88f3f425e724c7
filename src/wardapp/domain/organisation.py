"""Those who speak for many: 自治会, PTA, 団体; and what they asked for year by year."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """An organisation (団体): 自治会, PTA, 市民センター, company, …; its people are kept apart.

    Attributes:
        number: Its number in the ward's own register.
        voices: How many requests and voices it has raised.
        last_on: When it spoke last.
    """

    id: str
    office_id: str
    name: str
    kana: str = ""
    source_id: str | None = None
    district_id: str | None = None
    number: str = ""
    voices: int = 0
    last_on: dt.date | None = None
    discarded_at: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationContact:
    """Who speaks for an organisation (団体の連絡先), from when to when. Personal data."""

    id: str = field(repr=True)
    organisation_id: str = field(repr=True)
    name: str = field(default="", repr=False)
    kana: str = field(default="", repr=False)
    post: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    address: str = field(default="", repr=False)
    from_on: dt.date | None = field(default=None, repr=False)
    to_on: dt.date | None = field(default=None, repr=False)
    note: str = field(default="", repr=False)
