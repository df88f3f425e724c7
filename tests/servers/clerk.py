"""One desk in a process of its own on a Samba share: works, syncs, says what it has acknowledged.

``python tests/servers/clerk.py DATA_FOLDER [--samba ADDRESS:PORT]``; it is meant to be killed at any
moment. Without ``--samba`` the share is the folder that the desk joined, as in the program itself.
"""

from __future__ import annotations

import argparse
import logging
import sys
import time
from pathlib import Path
from typing import Any

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS / "helpers"), str(TESTS.parent / "src")]

import samba_server  # noqa: E402 - found by the path above
import smb_path  # noqa: E402

import wardapp.desk.share as desk_share  # noqa: E402
from wardapp.desk import Desk  # noqa: E402
from wardapp.domain.voice import ContactDraft, VoiceDraft  # noqa: E402
from wardapp.errors import ShareTrouble  # noqa: E402
from wardapp.sync import folder  # noqa: E402


def use_samba(address: str, port: int) -> None:
    """Let all desks of this process find their share on the server, whatever address they have."""
    server = smb_path.SmbServer(
        port, samba_server.SHARE, samba_server.USER, samba_server.PASSWORD, address
    )
    smb_path.as_on_windows()
    real = folder.FolderShare

    def opened(_address: Any) -> folder.FolderShare:
        return real(smb_path.SmbPath(server))  # type: ignore[arg-type]

    desk_share.FolderShare = opened  # type: ignore[assignment,misc]


def forget_the_dead_after(seconds: int) -> None:
    """Let desks of this process take over what a killed one had reserved after so long."""
    folder._STALE_RESERVATION_S = seconds


def work(data_dir: Path) -> None:
    """Keep voices and sync until somebody ends it."""
    with Desk.open(data_dir, wait_s=5) as desk:
        number = 0
        while True:
            number += 1
            draft = VoiceDraft(text=f"{desk.label}の声{number}")
            kept = desk.voices.keep(draft, ContactDraft(phone="093-582-0000")).id
            print(kept, flush=True)
            try:
                desk.sync()
            except ShareTrouble as error:
                print(f"# {type(error).__name__} {error.detail}", flush=True)
                time.sleep(0.2)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--samba", default="")
    parser.add_argument("--reserved-s", type=int, default=folder._STALE_RESERVATION_S)
    wanted = parser.parse_args()
    logging.basicConfig(format="# log: %(message)s", stream=sys.stdout, level=logging.WARNING)
    if wanted.samba:
        where, _, port = wanted.samba.rpartition(":")
        use_samba(where, int(port))
    forget_the_dead_after(wanted.reserved_s)
    work(wanted.data)
