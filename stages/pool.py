"""The one pool of child processes: every document under limits, in a child that may die.

Children are warm (the libraries are loaded once), spawned, limited in memory and processor time,
and end when their parent is gone. Nothing here knows what a stage is.
"""

from __future__ import annotations

import atexit
import gc
import logging
import multiprocessing
import multiprocessing.context
import os
import resource
import sys
import threading
import time
import types
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import TimeoutError as FutureTimeout
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from multiprocessing.popen_spawn_posix import Popen
from multiprocessing.process import BaseProcess
from typing import Any, TypeVar

from pebble import ProcessExpired, ProcessPool

from onrecord.settings import Settings

logger = logging.getLogger(__name__)
Given = TypeVar("Given")
Made = TypeVar("Made")

# documents given to each child beforehand: results come in order, and behind one slow document the other
# children must find work (worked out from the times of 294 pages: 2 each let two children gain 1.74, 16 1.93)
AHEAD = 16
# what children find in their environment, where it is looked for once, when they start. Two whose numpy had
# as many threads as there are cores were 1.16 times as fast as one. What a document needed, some 20 MB, went
# back to the kernel after each and was asked for again page by page: a twelfth of extracting (120 texts, six
# pairs of runs, 18.3 s of CPU to 16.8). Some 256 MB stay now, more where small objects lie between;
# only glibc reads it.
CHILD_ENVIRONMENT = {
    "OPENBLAS_NUM_THREADS": "1",
    "MALLOC_MMAP_THRESHOLD_": str(32 << 20),  # bytes; the most that glibc takes
    "MALLOC_TRIM_THRESHOLD_": str(256 << 20),
}

NEW_OBJECTS = 50_000  # more than there were when a child last looked for circles among them; by itself, 700

_swap = threading.Lock()


@dataclass(frozen=True, slots=True)
class Died:
    """A document did not come through: too_slow, child_died, out_of_memory or crashed, and what was seen."""

    code: str
    detail: str


def each(
    settings: Settings, function: Callable[[Given], Made], documents: Sequence[Given], *, alone: bool = False
) -> Iterator[Made | Died]:
    """The function's result for each document, in order, or how its child died; neighbours go on.

    With ``alone`` the next document starts only when the one before has ended.
    """
    pool = _pool(settings.children, settings.child_memory_mib)
    ahead = 1 if alone else AHEAD * settings.children
    waiting: deque[Any] = deque()
    for document in documents:
        waiting.append(
            pool.schedule(
                _limited,
                args=(function, document, settings.document_seconds),
                timeout=settings.document_seconds,
            )
        )
        if len(waiting) >= ahead:
            yield _result(waiting.popleft())
    while waiting:
        yield _result(waiting.popleft())


def _result(future: Any) -> Any:
    try:
        return future.result()
    except FutureTimeout:
        return Died("too_slow", "it took longer than a document may")
    except ProcessExpired as error:
        return Died("child_died", f"its child process ended with code {error.exitcode}")
    except MemoryError:
        return Died("out_of_memory", "it needed more memory than a document may")
    except Exception as error:  # noqa: BLE001 -- whatever a document does to a library is an outcome of that document
        logger.warning("document crashed its stage error=%r", error)
        return Died("crashed", f"{type(error).__name__}: {error}"[:500])


def close() -> None:
    """The children are gone; the next document starts new ones."""
    while _pools:
        _, pool = _pools.popitem()
        pool.stop()  # type: ignore[no-untyped-call]
        pool.join(10)


_pools: dict[tuple[int, int], ProcessPool] = {}  # one in a process, unless its limits are changed


def _pool(children: int, memory_mib: int) -> ProcessPool:
    known = _pools.get((children, memory_mib))
    if known is None or not known.active:  # one that broke is of no more use to anybody
        pool = ProcessPool(
            max_workers=max(1, children),
            context=_Spawn(),
            initializer=_start_child,
            initargs=(os.getpid(), memory_mib),
        )
        atexit.register(pool.stop)
        _pools[children, memory_mib] = pool
    return _pools[children, memory_mib]


class _Process(multiprocessing.context.SpawnProcess):
    """A spawned child that does not import its parent's ``__main__`` again: that may be Prefect's engine,
    four seconds and 100 MB a child."""

    @staticmethod
    def _Popen(process_obj: BaseProcess) -> Popen:
        with _swap, _plain_main(), _child_environment():
            return Popen(process_obj)


class _Spawn(multiprocessing.context.SpawnContext):
    """The spawn context with children that start plain."""

    Process = _Process


@contextmanager
def _plain_main() -> Iterator[None]:
    main = sys.modules["__main__"]
    sys.modules["__main__"] = types.ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main


@contextmanager
def _child_environment() -> Iterator[None]:
    """What starts meanwhile finds it in its environment."""
    before = {name: os.environ.get(name) for name in CHILD_ENVIRONMENT}
    os.environ.update(CHILD_ENVIRONMENT)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def _start_child(parent: int, memory_mib: int) -> None:
    """This child is limited, warm, and ends when its parent does."""
    limit = memory_mib * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    threading.Thread(target=_end_with, args=(parent,), daemon=True).start()


def _end_with(parent: int) -> None:
    # not PR_SET_PDEATHSIG: it follows the thread that created the child, not the process
    while os.getppid() == parent:
        time.sleep(0.5)
    os._exit(1)


def _limited(function: Callable[[Given], Made], document: Given, seconds: int) -> Made:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    spent = int(usage.ru_utime + usage.ru_stime)
    # the kernel's own stop, should the parent be gone and the watchdog starved by a busy C call
    resource.setrlimit(resource.RLIMIT_CPU, (spent + 2 * seconds + 1, resource.RLIM_INFINITY))
    made = function(document)
    _keep_libraries()
    return made


@cache
def _keep_libraries() -> None:
    """What the first document loaded stays: to look through it for garbage was a thirtieth of extracting.

    Looking seldom at what is new saves a sixtieth more (120 texts, each read both ways in turn).
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(NEW_OBJECTS, *gc.get_threshold()[1:])
