"""Whether a change may be taken at all: asked by the sync, answered by who knows the rules.

The sync knows desks, certificates and changes, not requests or ward mayors: what may be done by whom
is said by a guard that it is given (desk/authority.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from wardapp.domain.changes import Changes
from wardapp.store.change_log import Change


class Guard(Protocol):
    """Keeps aside what was not allowed to be changed."""

    def sift(self, changes: Sequence[Change]) -> Sequence[Change]:
        """Keep those that have to be judged; return the others, to be applied now."""

    def settle(self, touched: Changes) -> tuple[Changes, list[str]]:
        """Judge what was kept: apply what is allowed, and keep the rest aside.

        Args:
            touched: What this sync applied so far.

        Returns:
            Which records were touched, and a sentence for each record of which something was newly
            refused.
        """


class TakesEverything:
    """No rules: every change of an enrolled desk is taken."""

    def sift(self, changes: Sequence[Change]) -> Sequence[Change]:
        """Return all of them."""
        return changes

    def settle(self, touched: Changes) -> tuple[Changes, list[str]]:
        """There is nothing to judge."""
        del touched
        return Changes(), []
