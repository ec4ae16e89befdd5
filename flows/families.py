"""Who started whom, as the kernel tells it: a process that left its parent's group is still its family."""

from __future__ import annotations

import ctypes
import os
import signal
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

_SET_CHILD_SUBREAPER = 36  # prctl(2)


@dataclass(frozen=True, slots=True)
class Relative:
    """A process, told apart by its start from a later one that was given the same number."""

    pid: int
    started: int


def take_in_orphans() -> None:
    """Whatever a dead child of ours leaves behind counts as our own child (Linux; elsewhere nothing)."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None, use_errno=True).prctl(_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def children(pid: int) -> list[Relative]:
    """The processes that this one started and that still run; empty where there is no /proc."""
    return _by_parent().get(pid, [])


def descendants(pid: int) -> list[Relative]:
    """Every process below this one now, children before grandchildren."""
    by_parent = _by_parent()
    below, waiting = [], [pid]
    while waiting:
        of_one = by_parent.get(waiting.pop(0), [])
        below += of_one
        waiting += [one.pid for one in of_one]
    return below


def end(relatives: Sequence[Relative], seconds: float) -> None:
    """None of the processes runs any longer: they are asked first, and killed after so many seconds."""
    _send(relatives, signal.SIGTERM)
    until = time.monotonic() + seconds
    while time.monotonic() < until and any(map(is_there, relatives)):
        time.sleep(0.1)
    end_at_once(relatives)


def end_at_once(relatives: Sequence[Relative]) -> None:
    """None of the processes runs any longer, and none had time to do anything about it."""
    _send(relatives, signal.SIGKILL)


def _send(relatives: Sequence[Relative], number: int) -> None:
    for one in relatives:
        if is_there(one):
            with suppress(ProcessLookupError):
                os.kill(one.pid, number)


def _by_parent() -> dict[int, list[Relative]]:
    found: dict[int, list[Relative]] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        if (read := _read(folder)) is not None:
            found.setdefault(read[0], []).append(read[1])
    return found


def is_there(one: Relative) -> bool:
    """Whether the process still runs, and is no other under the same number."""
    found = _read(Path("/proc") / str(one.pid))
    return found is not None and found[1] == one


def _read(folder: Path) -> tuple[int, Relative] | None:
    """A process's parent and itself; None when it is gone or only waits to be buried."""
    try:
        words = (folder / "stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    state, parent, *rest = words.rpartition(")")[2].split()  # a program's name may hold blanks and brackets
    return None if state == "Z" else (int(parent), Relative(int(folder.name), int(rest[17])))
