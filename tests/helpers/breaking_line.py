"""A line between desks and a server that breaks now and then: a small TCP proxy."""

from __future__ import annotations

import random
import socket
import threading
import time
from contextlib import suppress


class BreakingLine:
    """Forwards connections from a port of its own to a server's, and cuts them.

    Args:
        to: The server's address and port; it listens on a port of the same address.
        seed: For the cuts.

    Attributes:
        cutting: Whether connections are cut now, after one to five seconds.
    """

    def __init__(self, to: tuple[str, int], *, seed: int = 0) -> None:
        self._to = to
        self.cutting = False
        self._dice = random.Random(seed)
        self._listening = socket.create_server((to[0], 0))
        self.port = int(self._listening.getsockname()[1])
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listening.accept()
            except OSError:
                return
            far = socket.create_connection(self._to)
            for end in (near, far):
                end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            for here, there in ((near, far), (far, near)):
                threading.Thread(target=self._carry, args=(here, there), daemon=True).start()
            threading.Thread(target=self._cut_in_time, args=(near, far), daemon=True).start()

    def _cut_in_time(self, near: socket.socket, far: socket.socket) -> None:
        while near.fileno() >= 0:
            time.sleep(self._dice.uniform(1.0, 5.0))
            if self.cutting:
                _cut(near, far)

    def _carry(self, here: socket.socket, there: socket.socket) -> None:
        with suppress(OSError):
            while piece := here.recv(1 << 16):
                there.sendall(piece)
        _cut(here, there)

    def close(self) -> None:
        """Take no more connections."""
        self._listening.close()


def _cut(*ends: socket.socket) -> None:
    for end in ends:
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)
        end.close()
