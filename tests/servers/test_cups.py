"""A real print job: through Qt to a real print server, whose printer is a file."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
import time
from pathlib import Path

import pypdfium2
import pytest
from cups_server import CupsServer

from wardapp.documents import seating_chart
from wardapp.documents.agenda import Agenda, AgendaLine, render
from wardapp.documents.seating_chart import SeatingChart
from wardapp.domain.seating import SeatShape

pytest_plugins = ["server_fixtures"]

PRINTED = dt.datetime(2026, 11, 20, 9, 30, tzinfo=dt.timezone(dt.timedelta(hours=9)))
JOB = Path(__file__).parent / "print_job.py"


def printed(cups: CupsServer, file: Path, queue: str, *, copies: int, sides: str) -> str:
    """Send a job in a process of its own: Qt asks for the print server once."""
    done = subprocess.run(
        [sys.executable, str(JOB), str(file), queue, str(copies), sides],
        env=cups.environment | {"PYTHONPATH": ":".join(sys.path)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode in (0, 3), done.stderr
    return done.stdout


def arrived(target: Path) -> bytes:
    """What the printer got, once all of it is there."""
    deadline, size = time.monotonic() + 60, -1
    while time.monotonic() < deadline:
        now = target.stat().st_size
        if now and now == size:
            return target.read_bytes()
        size = now
        time.sleep(0.3)
    raise AssertionError("the printer got nothing")


def agenda(pages: int) -> bytes:
    line = AgendaLine(title="区長要望の取りまとめ", kind="協議", presenter="区政推進課長")
    return render(
        Agenda(
            name="区長会議",
            fiscal_year=2026,
            number=8,
            held_on=dt.date(2026, 11, 25),
            starts_at="10:00",
            ends_at="11:30",
            place="特別会議室",
            items=(line,) * (pages * 20),
        ),
        printed_at=PRINTED,
    )


def dark(page: pypdfium2.PdfPage) -> float:
    """The share of dark pixels of a page."""
    picture = page.render(scale=0.5, grayscale=True)
    data = bytes(picture.buffer)
    return sum(value < 128 for value in data) / len(data)


def test_a_job_of_two_copies_on_both_sides_reaches_the_printer(
    cups: CupsServer, tmp_path: Path
) -> None:
    target = cups.add_queue("ward")
    file = tmp_path / "agenda.pdf"
    file.write_bytes(agenda(2))
    wanted = pypdfium2.PdfDocument(file.read_bytes())

    assert printed(cups, file, "ward", copies=2, sides="two").strip() == str(len(wanted))

    got = pypdfium2.PdfDocument(arrived(target))
    log = (cups.folder / "log" / "error_log").read_text(errors="replace")
    assert len(got) == len(wanted)
    assert "sides=two-sided-long-edge" in log
    assert 'argv[4]="2"' in log
    for ours, theirs in zip(wanted, got, strict=True):
        assert dark(theirs) == pytest.approx(dark(ours), rel=0.35)


def test_a_landscape_page_lies_on_landscape_paper(cups: CupsServer, tmp_path: Path) -> None:
    target = cups.add_queue("wide")
    chart = SeatingChart(
        name="区長会議",
        fiscal_year=2026,
        number=8,
        held_on=dt.date(2026, 11, 25),
        place="特別会議室",
        shape=SeatShape.SQUARE,
        seats=(),
    )
    file = tmp_path / "chart.pdf"
    file.write_bytes(seating_chart.render(chart, printed_at=PRINTED))

    printed(cups, file, "wide", copies=1, sides="one")

    arrived(target)
    # As it was sent; the server's own filter turns it to the way in which paper is fed.
    job = max((cups.folder / "spool").glob("d*-001"), key=lambda path: path.stat().st_mtime_ns)
    width, height = pypdfium2.PdfDocument(job.read_bytes())[0].get_size()
    assert width > height


def test_a_printer_that_is_gone_is_named_and_nothing_is_lost(
    cups: CupsServer, tmp_path: Path
) -> None:
    cups.add_queue("gone")
    file = tmp_path / "agenda.pdf"
    file.write_bytes(agenda(1))

    said = printed(cups, file, "gone", copies=1, sides="gone")

    assert "印刷できません" in said or "使えるプリンターがありません" in said
    assert "文書はそのまま残っています" in said
