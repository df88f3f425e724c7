"""The registers of a ward beside its projects, made when first used: wishes, posts, people, profile."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from wardapp.store.helper_people import HelperPeople
from wardapp.store.posts import Posts
from wardapp.store.ward_profiles import WardProfiles
from wardapp.store.wishes import Refusals, Wishes

if TYPE_CHECKING:
    from pathlib import Path

    from wardapp.domain.changes import Changes
    from wardapp.store.city import City
    from wardapp.store.database import Database


class WardRegisters:
    """What a ward keeps beside its projects.

    Attributes:
        wishes: What the ward mayor would do with more money (実現したいこと).
        refusals: What was refused for want of the ward's own money.
        posts: 委員一覧.
        people: 人材・団体, for the office alone.
        profiles: 区の姿 and 区のありたい姿.
    """

    def __init__(self, database: Database, city: City, office_id: str) -> None:
        self._at = (database, city, office_id)

    @cached_property
    def wishes(self) -> Wishes:
        """What the ward mayor would do with more money."""
        return Wishes(*self._at)

    @cached_property
    def refusals(self) -> Refusals:
        """What was refused for want of money."""
        return Refusals(*self._at)

    @cached_property
    def posts(self) -> Posts:
        """委員一覧."""
        return Posts(*self._at)

    @cached_property
    def people(self) -> HelperPeople:
        """人材・団体."""
        return HelperPeople(*self._at)

    @cached_property
    def profiles(self) -> WardProfiles:
        """区の姿."""
        return WardProfiles(*self._at)

    def import_posts(self, path: Path) -> Changes:
        """Read 委員一覧 from an Excel or CSV file, all or nothing (see desk/post_import.py)."""
        from wardapp.desk.post_import import read_posts

        database, city, _ = self._at
        return self.posts.add_many(read_posts(path, city, database.clock.today()))
