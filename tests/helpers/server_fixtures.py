"""Fixtures of real servers; without the programs tests are skipped, or fail where they are required.

``WARDAPP_SERVERS=required`` (make test-servers) turns a skip into a failure.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import ceph_server
import cups_server
import pytest
import samba_server


def _need(installed: bool, reason: str) -> None:
    if not installed:
        if os.environ.get("WARDAPP_SERVERS") == "required":
            pytest.fail(reason)
        pytest.skip(reason)


@pytest.fixture(scope="session")
def ceph(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ceph_server.CephServer]:
    """Ceph's gateway with nothing in it."""
    _need(ceph_server.installed(), ceph_server.MISSING)
    server = ceph_server.CephServer(tmp_path_factory.mktemp("ceph")).start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def samba(tmp_path_factory: pytest.TempPathFactory) -> Iterator[samba_server.SambaServer]:
    """A Samba server with one empty share."""
    _need(samba_server.installed(), samba_server.MISSING)
    _need(os.geteuid() == 0, "smbd needs root")
    server = samba_server.SambaServer(tmp_path_factory.mktemp("samba")).start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def cups() -> Iterator[cups_server.CupsServer]:
    """A print server without queues."""
    _need(cups_server.installed(), cups_server.MISSING)
    _need(os.geteuid() == 0, "cupsd needs root")
    # Its filters run as another user, who cannot look into pytest's own folders.
    folder = Path(tempfile.mkdtemp(prefix="wardapp-cups-"))
    folder.chmod(0o755)
    server = cups_server.CupsServer(folder).start()
    yield server
    server.stop()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def soffice() -> str:
    """LibreOffice's program."""
    found = shutil.which("soffice") or ""
    _need(bool(found), "LibreOffice is not installed (installer/test-servers.sh installs it)")
    return found
