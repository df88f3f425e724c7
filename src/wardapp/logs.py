"""Logging: identifiers, counts and durations, never what residents said or who they are.

A filter removes what looks like personal data, as a second net. The file rotates and keeps 10 days.
"""

from __future__ import annotations

import logging
import logging.handlers
import sys
import threading
from pathlib import Path
from types import TracebackType

from wardapp.domain.text import personal_data_in

_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"


class Redaction(logging.Filter):
    """Replaces what looks like personal data in every record."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Redact the record's message."""
        text = record.getMessage()
        for datum in reversed(personal_data_in(text)):
            text = f"{text[: datum.start]}[removed]{text[datum.end :]}"
        record.msg, record.args = text, ()
        return True


class _Redacting(logging.Formatter):
    def formatException(self, ei: logging._SysExcInfoType) -> str:
        """Return where it happened and the kind of error, not its text: it may quote a record."""
        _, error, trace = ei
        lines = []
        while trace is not None:
            code = trace.tb_frame.f_code
            lines.append(f"  {code.co_filename}:{trace.tb_lineno} {code.co_name}")
            trace = trace.tb_next
        return "\n".join([*lines, type(error).__name__])


def start_logging(data_dir: Path) -> None:
    """Log into ``logs/`` of the data folder; does nothing where that cannot be written."""
    try:
        folder = data_dir / "logs"
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.TimedRotatingFileHandler(
            folder / "wardapp.log", when="midnight", backupCount=10, encoding="utf-8", delay=True
        )
    except OSError:
        return
    handler.setFormatter(_Redacting(_FORMAT))
    handler.addFilter(Redaction())
    root = logging.getLogger("wardapp")
    for old in list(root.handlers):
        root.removeHandler(old)
        old.close()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    root.propagate = False


def catch_everything() -> None:
    """Send uncaught exceptions of the main thread and of others to the log."""
    log = logging.getLogger("wardapp.uncaught")

    def in_main(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        log.error("uncaught", exc_info=(kind, error, trace))

    def in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            log.error(
                "uncaught in thread", exc_info=(args.exc_type, args.exc_value, args.exc_traceback)
            )

    sys.excepthook = in_main
    threading.excepthook = in_thread
