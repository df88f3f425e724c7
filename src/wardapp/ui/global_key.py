"""A key that opens the counter window while another program is in front.

Windows: RegisterHotKey. X11: a grab on the root window over a connection of our own. Elsewhere
(Wayland, macOS) there is none, and 設定 says so; the tray icon and the key in the window stay.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import logging
import os
import sys
from typing import Any

from PySide6.QtCore import (
    QAbstractNativeEventFilter,
    QByteArray,
    QCoreApplication,
    QObject,
    QSocketNotifier,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeySequence

log = logging.getLogger(__name__)

_WM_HOTKEY = 0x0312
_HOTKEY_ID = 0x5741
_X_KEY_PRESS = 2
_X_SHIFT, _X_LOCK, _X_CONTROL, _X_ALT, _X_NUM = 1, 2, 4, 8, 16


class GlobalKey(QObject):
    """One key for the whole screen.

    Signals:
        pressed: The key was pressed, whatever program was in front.
    """

    pressed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._taken: _X11 | _Windows | None = None

    @staticmethod
    def is_possible() -> bool:
        """Whether this system lets a program have such a key."""
        return sys.platform == "win32" or (
            QGuiApplication.platformName() == "xcb" and ctypes.util.find_library("X11") is not None
        )

    def take(self, words: str) -> bool:
        """Take a key (``Ctrl+Alt+V``); "" gives it back. Return whether it is ours now.

        Another program may have it already; then nothing changes on the screen.
        """
        self.release()
        combined = QKeySequence(words)
        if not words.strip() or combined.isEmpty() or not self.is_possible():
            return False
        key = combined[0]  # type: ignore[index]
        kind = _Windows if sys.platform == "win32" else _X11
        try:
            self._taken = kind(self, key.key(), key.keyboardModifiers())
        except (OSError, AttributeError, ValueError) as error:
            log.info("the key could not be taken: %s", type(error).__name__)
            self._taken = None
        return self._taken is not None

    def release(self) -> None:
        """Give the key back."""
        if self._taken is not None:
            self._taken.release()
            self._taken = None


def _letter(key: Qt.Key) -> int:
    code = key.value
    if not (0x30 <= code <= 0x39 or 0x41 <= code <= 0x5A):
        raise ValueError("a letter or a digit")
    return code


class _Windows(QAbstractNativeEventFilter):
    """A hot key of Windows."""

    def __init__(self, owner: GlobalKey, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        super().__init__()
        self._owner = owner
        pairs = (
            (Qt.KeyboardModifier.AltModifier, 1),
            (Qt.KeyboardModifier.ControlModifier, 2),
            (Qt.KeyboardModifier.ShiftModifier, 4),
        )
        flags = sum(flag for modifier, flag in pairs if modifiers & modifier)
        self._user32: Any = ctypes.WinDLL("user32", use_last_error=True)  # type: ignore[attr-defined,unused-ignore]
        if not self._user32.RegisterHotKey(None, _HOTKEY_ID, flags | 0x4000, _letter(key)):
            raise OSError("RegisterHotKey")
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self)

    def nativeEventFilter(  # noqa: N802 - Qt's name
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        """Hear the key among the messages of the program."""
        name = kind.data() if isinstance(kind, QByteArray) else bytes(kind)
        if name == b"windows_generic_MSG":
            number = ctypes.c_uint.from_address(int(message) + ctypes.sizeof(ctypes.c_void_p)).value
            if number == _WM_HOTKEY:
                self._owner.pressed.emit()
                return True, 0
        return False, 0

    def release(self) -> None:
        """Give it back."""
        self._user32.UnregisterHotKey(None, _HOTKEY_ID)
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self)


class _X11:
    """A grab of X11, on a connection of its own so that Qt's is left alone."""

    def __init__(self, owner: GlobalKey, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        self._owner = owner
        lib: Any = ctypes.CDLL(ctypes.util.find_library("X11"))
        lib.XOpenDisplay.restype = ctypes.c_void_p
        lib.XDefaultRootWindow.restype = ctypes.c_ulong
        lib.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        lib.XStringToKeysym.restype = ctypes.c_ulong
        lib.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        lib.XGrabKey.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_uint, ctypes.c_ulong] + [
            ctypes.c_int
        ] * 3
        for name in ("XPending", "XConnectionNumber", "XCloseDisplay"):
            getattr(lib, name).argtypes = [ctypes.c_void_p]
        lib.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
        lib.XNextEvent.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
        self._lib = lib
        self._refused = False
        self._display = lib.XOpenDisplay(os.environ.get("DISPLAY", "").encode() or None)
        if not self._display:
            raise OSError("XOpenDisplay")
        handler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)

        def refused(_display: int, _event: int) -> int:
            # Another program has the key. Without a handler of ours Xlib would end the program.
            self._refused = True
            return 0

        self._handler = handler(refused)
        lib.XSetErrorHandler.restype = ctypes.c_void_p
        lib.XSetErrorHandler.argtypes = [ctypes.c_void_p]
        before = lib.XSetErrorHandler(self._handler)
        pairs = (
            (Qt.KeyboardModifier.ShiftModifier, _X_SHIFT),
            (Qt.KeyboardModifier.ControlModifier, _X_CONTROL),
            (Qt.KeyboardModifier.AltModifier, _X_ALT),
        )
        flags = sum(flag for modifier, flag in pairs if modifiers & modifier)
        letter = chr(_letter(key)).lower().encode()
        code = lib.XKeysymToKeycode(self._display, lib.XStringToKeysym(letter))
        root = lib.XDefaultRootWindow(self._display)
        for locks in (0, _X_LOCK, _X_NUM, _X_LOCK | _X_NUM):
            lib.XGrabKey(self._display, code, flags | locks, root, 0, 1, 1)
        lib.XSync(self._display, 0)
        lib.XSetErrorHandler(before)
        if self._refused:
            lib.XCloseDisplay(self._display)
            raise OSError("XGrabKey")
        self._notifier = QSocketNotifier(
            lib.XConnectionNumber(self._display), QSocketNotifier.Type.Read, owner
        )
        self._notifier.activated.connect(self._on_events)

    def _on_events(self) -> None:
        event = ctypes.create_string_buffer(192)
        while self._lib.XPending(self._display):
            self._lib.XNextEvent(self._display, event)
            if ctypes.c_int.from_buffer(event).value == _X_KEY_PRESS:
                self._owner.pressed.emit()

    def release(self) -> None:
        """Give it back."""
        self._notifier.setEnabled(False)
        self._lib.XCloseDisplay(self._display)
