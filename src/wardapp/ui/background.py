"""All threads of the window: work goes out here and comes home here.

::

    background.run(
        lambda task: desk.voices.ids(voice_filter, sort),
        context=self, done=self._on_ids, failed=self._on_failed,
    )

- ``Lane.READ`` and ``Lane.WRITE`` are one thread each (a long write never makes a list wait),
  ``Lane.POOL`` is a few for files, paper and the share.
- ``work`` is called with a ``Task``: ``task.progress(done, total, what)`` and ``task.check()``, which
  raises ``Cancelled``. A Task is a ``domain.progress.Progress``.
- ``done(result)`` and ``failed(error)`` are called in the drawing thread, never once ``context`` is
  destroyed. Bound methods are held weakly, so waiting work does not keep a closed page alive.
- Without ``failed`` an error goes to the signal ``failed_unheard`` (the window shows it in its bar).
- ``run`` returns the Task. ``task.cancel()``: if the work has not begun it never will, otherwise its
  next ``check()`` raises; either way ``done`` is not called any more.
- Give ``what`` (「取り込み」) where a person may have to wait: after 400 ms the bar shows it.

Why worker threads never own anything of the window: the last reference to a QWidget that dies on a
worker destroys it there, and Qt aborts. So context, callbacks, work and outcome stay in a table that
only the drawing thread empties; the worker knows a number. For the same reason cyclic garbage is
collected in the drawing thread alone while the threads run (``wardapp.ui.collector``).
"""

from __future__ import annotations

import contextlib
import itertools
import logging
import queue
import threading
import time
import weakref
from collections.abc import Callable
from enum import Enum
from types import MethodType
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from wardapp.errors import Cancelled, WardappError
from wardapp.ui.collector import Collector

log = logging.getLogger(__name__)

POOL_THREADS = 3
PROGRESS_INTERVAL_S = 0.05


class Lane(Enum):
    """On which thread a piece of work runs."""

    READ = "read"
    WRITE = "write"
    POOL = "pool"


class Task:
    """One piece of work under way: says how far it is and is told to stop."""

    def __init__(self, number: int, what: str, report: Callable[[int], None]) -> None:
        self.number = number
        self.what = what
        self.done = 0
        self.total = 0
        self.doing = ""
        self._report = report
        self._cancelled = threading.Event()
        self._reported_at = 0.0

    def progress(self, done: int, total: int, what: str = "") -> None:
        """Say that ``done`` of ``total`` units are done (total 0: unknown) and what is being done."""
        self.done, self.total, self.doing = done, total, what
        now = time.monotonic()
        if now - self._reported_at >= PROGRESS_INTERVAL_S:
            self._reported_at = now
            self._report(self.number)

    def check(self) -> None:
        """Raise ``Cancelled`` if the person has cancelled."""
        if self._cancelled.is_set():
            raise Cancelled(self.what or "処理")

    def cancel(self) -> None:
        """Ask the work to stop at its next ``check``."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._cancelled.is_set()


class _Job:
    """What the drawing thread knows of a piece of work."""

    __slots__ = (
        "before_done",
        "context",
        "done",
        "error",
        "failed",
        "lane",
        "result",
        "task",
        "work",
    )

    def __init__(
        self,
        task: Task,
        work: Callable[[Task], Any],
        context: QObject,
        done: Callable[[Any], object] | None,
        failed: Callable[[Exception], object] | None,
        lane: Lane,
        before_done: Callable[[Any], object] | None,
    ) -> None:
        self.task = task
        self.before_done = before_done
        self.work: Callable[[Task], Any] | None = work
        self.context = weakref.ref(context)
        self.done = _weakly(done)
        self.failed = _weakly(failed)
        self.lane = lane
        self.result: Any = None
        self.error: Exception | None = None


def _weakly(callback: Callable[..., object] | None) -> Callable[[], Callable[..., object] | None]:
    """Return a reference that does not keep the owner of a bound method alive."""
    if isinstance(callback, MethodType):
        return weakref.WeakMethod(callback)
    return lambda: callback


class Background(QObject):
    """Owns the threads for as long as the program runs.

    Signals:
        task_began: A Task was taken on (drawing thread).
        task_moved: A Task reported progress.
        task_ended: A Task is over, however it ended.
        failed_unheard: An error that no ``failed`` was given for.
    """

    task_began = Signal(object)
    task_moved = Signal(object)
    task_ended = Signal(object)
    failed_unheard = Signal(object)
    _came_home = Signal(int)
    _reported = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = itertools.count(1)
        self._jobs: dict[int, _Job] = {}
        self._queues: dict[Lane, queue.SimpleQueue[int | None]] = {}
        self._threads: dict[Lane, list[threading.Thread]] = {}
        self._closed = False
        self._collector = Collector(self)
        self._collector.start()
        for lane, width in ((Lane.READ, 1), (Lane.WRITE, 1), (Lane.POOL, POOL_THREADS)):
            self._queues[lane] = queue.SimpleQueue()
            self._threads[lane] = [
                # Daemons: a share that hangs must not keep the program from ending.
                threading.Thread(
                    target=self._labour, args=(lane,), name=f"wardapp-{lane.value}-{n}", daemon=True
                )
                for n in range(width)
            ]
            for thread in self._threads[lane]:
                thread.start()
        self._came_home.connect(self._on_came_home, Qt.ConnectionType.QueuedConnection)
        self._reported.connect(self._on_reported, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[Task], Any],
        *,
        context: QObject,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        lane: Lane = Lane.READ,
        what: str = "",
        before_done: Callable[[Any], object] | None = None,
    ) -> Task:
        """Run ``work`` on a lane; see the module's docstring. Call from the drawing thread.

        ``before_done`` gets every result, also when ``context`` has gone: what was written is true
        for the other pages, whether or not the page that wrote it is still there.
        """
        task = Task(next(self._numbers), what, self._report)
        if self._closed:
            task.cancel()
            return task
        self._jobs[task.number] = _Job(task, work, context, done, failed, lane, before_done)
        self._queues[lane].put(task.number)
        self.task_began.emit(task)
        return task

    @property
    def tasks(self) -> tuple[Task, ...]:
        """What is waiting or under way."""
        return tuple(job.task for job in self._jobs.values())

    def is_idle(self) -> bool:
        """Whether nothing is waiting, under way or on its way home."""
        return not self._jobs

    def close(self, timeout_s: float = 10.0) -> bool:
        """Refuse new work, let the writer finish what it has, cancel the rest.

        Returns whether all threads ended in time; one that hangs on a share is left behind.
        """
        if self._closed:
            return True
        self._closed = True
        for job in list(self._jobs.values()):
            if job.lane is not Lane.WRITE:
                job.task.cancel()
        deadline = time.monotonic() + timeout_s
        for lane, threads in self._threads.items():
            for _ in threads:
                self._queues[lane].put(None)
        ended = True
        for thread in itertools.chain.from_iterable(self._threads.values()):
            thread.join(max(0.0, deadline - time.monotonic()))
            ended = ended and not thread.is_alive()
        for number in list(self._jobs):
            self._forget(number)
        if ended:
            self._collector.stop()
        return ended

    def _report(self, number: int) -> None:
        # RuntimeError: the program is ending and this object is gone.
        with contextlib.suppress(RuntimeError):
            self._reported.emit(number)

    def _labour(self, lane: Lane) -> None:
        waiting = self._queues[lane]
        while (number := waiting.get()) is not None:
            self._do(number)
            with contextlib.suppress(RuntimeError):
                self._came_home.emit(number)

    def _do(self, number: int) -> None:
        job = self._jobs.get(number)
        if job is None or job.work is None:
            return
        try:
            job.task.check()
            job.result = job.work(job.task)
        except Exception as error:  # noqa: BLE001 - the one place where a worker's faults are caught
            job.error = error

    @Slot(int)
    def _on_reported(self, number: int) -> None:
        job = self._jobs.get(number)
        if job is not None:
            self.task_moved.emit(job.task)

    @Slot(int)
    def _on_came_home(self, number: int) -> None:
        job = self._jobs.get(number)
        if job is None:
            return
        task, result, error = job.task, job.result, job.error
        context, done, failed = job.context(), job.done(), job.failed()
        before_done = job.before_done
        self._forget(number)
        if error is not None and not isinstance(error, WardappError):
            log.error("background work failed", exc_info=error)
        alive = context is not None and shiboken6.isValid(context)
        self.task_ended.emit(task)
        if error is None and before_done is not None and not self._closed:
            before_done(result)
        if not alive or self._closed:
            return
        if error is None:
            if done is not None and not task.cancelled:
                done(result)
        elif failed is not None:
            failed(error)
        elif not isinstance(error, Cancelled):
            self.failed_unheard.emit(error)

    def _forget(self, number: int) -> None:
        job = self._jobs.pop(number, None)
        if job is not None:
            # The outcome's trace may hold the job: break the ring here, in the drawing thread.
            job.work = job.before_done = job.result = job.error = None
