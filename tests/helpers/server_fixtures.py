"""Fixtures of real servers; without the programs tests are skipped, or fail where they are required.

``WARDAPP_SERVERS=required`` (make test-servers) turns a skip into a failure, ``WARDAPP_SERVERS=skip``
(make test) skips them wherever they are installed, so that they run once. What the machine itself
refuses (networks and mounts in a container without the right to them) is skipped in any case.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import ceph_server
import cups_server
import lossy_line
import pytest
import samba_server
import smb_mount


def _need(installed: bool, reason: str) -> None:
    if os.environ.get("WARDAPP_SERVERS") == "skip":
        pytest.skip("make test-servers runs what needs a server")
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
def own_line() -> None:
    """Networks of our own, with a lossy line between them, are possible here."""
    _need(lossy_line.installed(), lossy_line.MISSING)
    if reason := lossy_line.refused():
        pytest.skip(reason)


@pytest.fixture(scope="session")
def own_mount() -> None:
    """Mounts of our own are possible here."""
    _need(smb_mount.installed(), smb_mount.MISSING)
    if reason := smb_mount.refused():
        pytest.skip(reason)


@pytest.fixture(scope="session")
def mounts(own_mount: None, samba: samba_server.SambaServer) -> Iterator[list[Path]]:
    """The Samba server's share, as two machines have it mounted."""
    # Its sockets need a shorter path than pytest's own folders have.
    folder = Path(tempfile.mkdtemp(prefix="wardapp-mount-"))
    machines = [
        smb_mount.SmbMount(folder / f"pc{n}", f"{samba.address}:{samba.port}") for n in range(2)
    ]
    try:
        yield [machine.start().path for machine in machines]
    finally:
        for machine in machines:
            machine.stop()
        shutil.rmtree(folder, ignore_errors=True)


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
