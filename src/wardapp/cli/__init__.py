"""The same work without a window: for scheduled tasks, administrators and tests (click).

``run(arguments)`` is what ``wardapp`` starts. Answers go to standard output, with ``--json`` one
object or an array of objects; messages go to standard error, in Japanese. Exit codes: 0 done, 2 a
wrong call, 3 input refused, 4 the share (the work is kept here), 5 the database.
"""

from __future__ import annotations

from wardapp.cli.frame import run

__all__ = ["run"]
