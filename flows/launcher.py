"""A Prefect command that ends when the process that started it is gone, however that one ended."""

from __future__ import annotations

import os
import runpy
import signal
import sys
import threading
import time

POLL_SECONDS = 0.5
GRACE_SECONDS = 5.0  # to write down what is under way before the group is killed


def is_orphan(parent: int) -> bool:
    """Whether this process has another parent than the one that started it."""
    return os.getppid() != parent


def end_group() -> None:
    """End this process and all it has started: asked first, then killed."""
    os.killpg(0, signal.SIGTERM)
    time.sleep(GRACE_SECONDS)
    os.killpg(0, signal.SIGKILL)


def _watch(parent: int) -> None:
    while not is_orphan(parent):
        time.sleep(POLL_SECONDS)
    end_group()


def launch(parent: int, arguments: list[str]) -> None:
    """Run ``prefect`` with these arguments in this process, for as long as ``parent`` lives."""
    threading.Thread(target=_watch, args=(parent,), daemon=True).start()
    sys.argv = ["prefect", *arguments]
    runpy.run_module("prefect", run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    launch(int(sys.argv[1]), sys.argv[2:])
