"""Fixtures of all tests: real desks on real database files.

A desk of the sample city is made once a run and copied for each test; its files are real ones.
"""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtWidgets import QApplication

from wardapp.desk import Desk
from wardapp.domain.city import Role
from wardapp.domain.clock import FixedClock

# A busy machine is no broken promise.
settings.register_profile("wardapp", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("wardapp")

NOON = dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC)
MINI_CITY = Path(__file__).parent / "data" / "mini_city.toml"


@pytest.fixture
def clock() -> FixedClock:
    """A clock that stands at noon of 23 November 2026."""
    return FixedClock(NOON)


@pytest.fixture(scope="session")
def _sample_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample") / "data"
    Desk.create(
        folder,
        city=MINI_CITY,
        office="北区役所",
        person="広田 聡",
        role=Role.PUBLIC_HEARING,
        sample=True,
        clock=FixedClock(NOON),
    ).close()
    return folder


@pytest.fixture
def data_dir(_sample_data: Path, tmp_path: Path) -> Path:
    """A data folder with a small sample city, of a ward office."""
    target = tmp_path / "data"
    shutil.copytree(_sample_data, target)
    return target


@pytest.fixture
def desk(data_dir: Path, clock: FixedClock) -> Iterator[Desk]:
    """An open desk of 北区役所 in the small sample city."""
    with Desk.open(data_dir, clock=clock) as opened:
        yield opened


@pytest.fixture
def make_desk(tmp_path: Path, clock: FixedClock) -> Iterator[Callable[..., Desk]]:
    """Make further desks: ``make_desk("南区役所", "南 花子")``; closed at the end."""
    made: list[Desk] = []

    def make(office: str, person: str, *, role: Role | None = None, sample: bool = False) -> Desk:
        folder = tmp_path / f"desk{len(made) + 1}"
        made.append(
            Desk.create(
                folder,
                city=MINI_CITY,
                office=office,
                person=person,
                role=role,
                sample=sample,
                clock=clock,
            )
        )
        return made[-1]

    yield make
    for opened in made:
        opened.close()


@pytest.fixture
def shared_data() -> Path:
    """The folder of real data, where it is there; the test is skipped where it is not."""
    folder = Path(
        os.environ.get("WARDAPP_SHARED_DATA", Path(__file__).parents[2] / "shared" / "data")
    )
    if not folder.is_dir():
        pytest.skip(f"real data not found at {folder}")
    return folder


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The one QApplication of the run: the end of a test's last window is not its end."""
    qapp.setQuitOnLastWindowClosed(False)
    return qapp
