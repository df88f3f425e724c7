"""The declaration of the synced tables, room by room: what each kind holds and who may read it.

What the words mean stands in docs/glossary.md.
"""

from __future__ import annotations

from wardapp.store.kinds.coaching import COACHING
from wardapp.store.kinds.meeting import MEETING
from wardapp.store.kinds.paper import PAPER
from wardapp.store.kinds.project import PROJECT
from wardapp.store.kinds.report import REPORT
from wardapp.store.kinds.request import REQUEST
from wardapp.store.kinds.theme import THEME
from wardapp.store.kinds.voice import VOICE

ROOMS = (VOICE, THEME, REQUEST, COACHING, PROJECT, MEETING, REPORT, PAPER)
"""All rooms, in the order in which their tables are made."""
