"""Children of this process: started in a group of their own, and ended with everything they started."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType
from typing import NoReturn

from flows.families import children, descendants, end, end_at_once

END_SECONDS = 10.0

Child = subprocess.Popen[bytes]


def start_prefect(arguments: list[str], environment: Mapping[str, str], log: Path) -> Child:
    """A Prefect command is running that watches this process and writes what it says to ``log``.

    One of ``onrecord`` where that is the first of the arguments.
    """
    command = [sys.executable, "-m", "flows.launcher", str(os.getpid()), *arguments]
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("ab") as said:
        return subprocess.Popen(
            command,
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # Ctrl-C is for us: we end our children in order
        )


def end_child(child: Child) -> None:
    """The child and all it started are gone: asked first, killed after a while.

    What it started is ended before it, so that a worker can still tell how its runs ended; they have
    groups of their own, and the worker's group alone would leave them behind.
    """
    end(children(child.pid), END_SECONDS)
    below = descendants(child.pid)
    for number in (signal.SIGTERM, signal.SIGKILL):
        with suppress(ProcessLookupError):
            os.killpg(child.pid, number)
        with suppress(subprocess.TimeoutExpired):
            child.wait(END_SECONDS)
    end_at_once(below)


@contextmanager
def ending_on_sigterm() -> Iterator[None]:
    """SIGTERM leaves through every ``finally`` on the way out, as Ctrl-C does. Main thread only.

    So does SIGINT where a shell started us with ``&``, and so with that signal ignored.
    """
    terminate = signal.signal(signal.SIGTERM, _leave)
    interrupt = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, terminate)
        signal.signal(signal.SIGINT, interrupt)


def _leave(number: int, _frame: FrameType | None) -> NoReturn:
    raise SystemExit(128 + number)
