"""A line between desks and a server that is slow, and breaks now and then: a small TCP proxy."""

from __future__ import annotations

import random
import socket
import threading
import time
from contextlib import suppress


class SlowLine:
    """Forwards connections from a port of its own to a server's.

    Args:
        to: The server's port on loopback.
        delay_s: How long each piece takes on its way, in seconds.
        cuts: Whether connections are cut at random, after one to five seconds.
        seed: For the cuts.
    """

    def __init__(self, to: int, delay_s: float, *, cuts: bool = False, seed: int = 0) -> None:
        self._to, self._delay_s, self._cuts = to, delay_s, cuts
        self._dice = random.Random(seed)
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listening.getsockname()[1])
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listening.accept()
            except OSError:
                return
            far = socket.create_connection(("127.0.0.1", self._to))
            for end in (near, far):
                end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            for here, there in ((near, far), (far, near)):
                threading.Thread(target=self._carry, args=(here, there), daemon=True).start()
            if self._cuts:
                timer = threading.Timer(self._dice.uniform(1.0, 5.0), _cut, (near, far))
                timer.daemon = True
                timer.start()

    def _carry(self, here: socket.socket, there: socket.socket) -> None:
        with suppress(OSError):
            while piece := here.recv(1 << 16):
                time.sleep(self._delay_s)
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
