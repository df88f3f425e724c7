"""What one can ask a desk for by name: everything that is declared is there, and stays the same."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from wardapp.desk import Desk
from wardapp.desk.nouns import Noun, Nouns


def test_every_noun_is_of_the_class_that_is_declared_and_stays_the_same(desk: Desk) -> None:
    declared = [name for name, value in vars(Nouns).items() if isinstance(value, Noun)]

    made = {name: getattr(desk, name) for name in declared}

    for name, noun in made.items():
        said = Nouns.__annotations__.get(name, f"Noun[{type(noun).__name__}]")
        assert said == f"Noun[{type(noun).__name__}]", name
        assert getattr(desk, name) is noun, name
    assert {"voices", "requests", "meetings", "share", "adoption"} <= made.keys()


def test_threads_that_ask_at_once_get_the_same(desk: Desk) -> None:
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda _: desk.insight, range(32)))

    assert len({id(noun) for noun in made}) == 1
