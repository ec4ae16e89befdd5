"""Which tests touch nothing but their own process: no server, browser, other process or PostgreSQL.

`make check` runs them. What a test takes tells where it belongs; one that starts a process all the same
fails there, and asks for its mark.
"""

import multiprocessing.util
import subprocess
from contextlib import contextmanager
from functools import wraps
from types import CodeType, FunctionType

import pytest

# a test that takes one of these, or is marked so, is not among them
REACHING = {
    "postgres",
    "new_postgres",
    "another_ledger",
    "onrecord",
    "started",
    "newsroom",
    "certificate",
    "bombs",
}
MARKS = {"prefect", "long", "kill", "process"}
FILLED_BY_CHILDREN = {"engine", "new_ledger", "database_url"}  # where stages work
ROOMS_OF_PROCESSES = ("flows",)  # Prefect alone takes longer to import than most rooms to test


def is_apart(item):
    room = item.nodeid.removeprefix("tests/").split("/")[0]
    taken = set(item.fixturenames)
    return not (
        room in ROOMS_OF_PROCESSES
        or taken & REACHING
        or (room == "stages" and taken & FILLED_BY_CHILDREN)
        or MARKS & {mark.name for mark in item.iter_markers()}
        or names_processes(item.function, set())
        or "postgresql" in getattr(item, "callspec", _Plain).params.values()
    )


def names_processes(function, seen):
    """Whether the function, or one of our own that it calls by name, names the library that starts them."""
    seen.add(function)
    names = set(_names(function.__code__))
    called = (function.__globals__.get(name) for name in names)
    ours = [one for one in called if isinstance(one, FunctionType) and one.__module__.startswith("tests.")]
    return "subprocess" in names or any(names_processes(one, seen) for one in ours if one not in seen)


def _names(code):
    yield from code.co_names
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield from _names(inner)


class _Plain:
    """A test without parameters."""

    params: dict = {}  # noqa: RUF012 -- nobody writes to it


_running = []


@contextmanager
def watched(item):
    """While the test runs, and its fixtures are made, no process starts if it is one of those apart."""
    _running.append(item)
    try:
        yield
    finally:
        _running.pop()


def watch_for_processes():
    """Whatever starts a process in Python goes through one of these two."""
    subprocess.Popen.__init__ = _watched(subprocess.Popen.__init__)
    multiprocessing.util.spawnv_passfds = _watched(multiprocessing.util.spawnv_passfds)


def _watched(start):
    @wraps(start)
    def started(*arguments, **named):
        if _running and _running[-1].get_closest_marker("apart"):
            pytest.fail("it starts a process: mark it so (pytest.mark.process)")
        return start(*arguments, **named)

    return started
