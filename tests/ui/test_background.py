"""What Background promises: nothing is lost, nothing is delivered to who is gone."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from wardapp.domain.changes import Changes
from wardapp.errors import Cancelled, WrongCall
from wardapp.ui.background import Background, Lane, Task


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    """Threads that end with the test."""
    made = Background()
    yield made
    made.close()


class Receiver(QWidget):
    """Counts what comes home, and where."""

    def __init__(self, heard: list[object]) -> None:
        super().__init__()
        self._heard = heard

    def on_done(self, result: object) -> None:
        """Remember it."""
        assert QThread.currentThread() is QApplication.instance().thread()
        self._heard.append(result)


def test_the_result_comes_home_to_the_drawing_thread(background: Background, qtbot: QtBot) -> None:
    heard: list[object] = []
    receiver = Receiver(heard)
    qtbot.addWidget(receiver)

    background.run(
        lambda _task: threading.current_thread().name, context=receiver, done=receiver.on_done
    )
    qtbot.waitUntil(lambda: bool(heard))

    assert heard == ["wardapp-read-0"]


def test_two_thousand_tasks_while_their_widgets_die(background: Background, qtbot: QtBot) -> None:
    heard: list[object] = []
    lanes = (Lane.READ, Lane.WRITE, Lane.POOL)
    alive = []
    for number in range(2000):
        receiver = Receiver(heard)
        background.run(
            lambda _task, n=number: n,
            context=receiver,
            done=receiver.on_done,
            lane=lanes[number % 3],
        )
        if number % 2:
            alive.append((number, receiver))
        elif number % 4:
            receiver.deleteLater()
        del receiver
    gc.collect()
    qtbot.waitUntil(background.is_idle, timeout=15_000)

    assert set(heard) >= {number for number, _ in alive}
    assert len(heard) == len(set(heard))


def test_nothing_is_delivered_to_a_widget_that_is_gone(
    background: Background, qtbot: QtBot
) -> None:
    heard: list[object] = []
    go = threading.Event()
    receiver = QObject()
    background.run(lambda _task: go.wait(5), context=receiver, done=heard.append)
    receiver.deleteLater()
    qtbot.wait(20)
    go.set()
    qtbot.waitUntil(background.is_idle)

    assert heard == []


def test_what_was_written_is_told_even_if_its_page_is_gone(
    background: Background, qtbot: QtBot
) -> None:
    told: list[object] = []
    receiver = QObject()
    changes = Changes.of("voice", ["1"])
    background.run(
        lambda _task: changes, context=receiver, lane=Lane.WRITE, before_done=told.append
    )
    del receiver
    qtbot.waitUntil(background.is_idle)

    assert told == [changes]


def test_an_error_comes_home(background: Background, qtbot: QtBot) -> None:
    failed: list[Exception] = []
    receiver = QObject()

    def work(_task: Task) -> None:
        raise WrongCall("だめです。")

    background.run(work, context=receiver, failed=failed.append)
    qtbot.waitUntil(lambda: bool(failed))

    assert str(failed[0]) == "だめです。"


def test_an_error_that_nobody_asked_for_is_told_by_the_signal(
    background: Background, qtbot: QtBot
) -> None:
    receiver = QObject()

    def work(_task: Task) -> None:
        raise WrongCall("だめです。")

    with qtbot.waitSignal(background.failed_unheard) as told:
        background.run(work, context=receiver)

    assert isinstance(told.args[0], WrongCall)


def test_cancelled_work_stops_at_its_next_step(background: Background, qtbot: QtBot) -> None:
    failed: list[Exception] = []
    done: list[object] = []
    began = threading.Event()
    receiver = QObject()

    def work(task: Task) -> None:
        began.set()
        for step in range(10_000):
            task.progress(step, 10_000)
            task.check()
            threading.Event().wait(0.001)

    task = background.run(work, context=receiver, done=done.append, failed=failed.append)
    qtbot.waitUntil(began.is_set)
    task.cancel()
    qtbot.waitUntil(lambda: bool(failed))

    assert isinstance(failed[0], Cancelled)
    assert done == []


def test_progress_reaches_the_window(background: Background, qtbot: QtBot) -> None:
    receiver = QObject()

    def work(task: Task) -> None:
        task.progress(3, 10, "読み込み")

    with qtbot.waitSignal(background.task_moved) as moved:
        background.run(work, context=receiver)

    task = moved.args[0]
    assert (task.done, task.total, task.doing) == (3, 10, "読み込み")


def test_a_long_write_does_not_make_a_list_wait(background: Background, qtbot: QtBot) -> None:
    go = threading.Event()
    heard: list[object] = []
    receiver = QObject()
    background.run(lambda _task: go.wait(5), context=receiver, lane=Lane.WRITE)
    background.run(lambda _task: "list", context=receiver, done=heard.append, lane=Lane.READ)
    qtbot.waitUntil(lambda: bool(heard))
    go.set()

    assert heard == ["list"]


def test_closing_lets_the_writer_finish_and_cancels_the_rest(qtbot: QtBot) -> None:
    background = Background()
    written: list[int] = []
    receiver = QObject()

    def write(number: int) -> None:
        threading.Event().wait(0.01)
        written.append(number)

    def read(task: Task) -> None:
        while True:
            task.check()
            threading.Event().wait(0.005)

    for number in range(10):
        background.run(lambda _task, n=number: write(n), context=receiver, lane=Lane.WRITE)
    background.run(read, context=receiver, lane=Lane.READ)

    assert background.close()
    assert written == list(range(10))
    assert background.run(lambda _task: 1, context=receiver).cancelled
