"""A command of Prefect's or ours that ends when the process that started it is gone, however that ended."""

from __future__ import annotations

import os
import runpy
import signal
import sys
import threading
import time
from pathlib import Path

from flows.families import children, end

POLL_SECONDS = 0.5
GRACE_SECONDS = 5.0  # to write down what is under way before the group is killed


def is_orphan(parent: int) -> bool:
    """Whether this process has another parent than the one that started it."""
    return os.getppid() != parent


def end_group() -> None:
    """End this process and all it has started: asked first, then killed."""
    end(children(os.getpid()), GRACE_SECONDS)  # a worker's runs have groups of their own
    os.killpg(0, signal.SIGTERM)
    time.sleep(GRACE_SECONDS)
    os.killpg(0, signal.SIGKILL)


def _watch(parent: int) -> None:
    while not is_orphan(parent):
        time.sleep(POLL_SECONDS)
    end_group()


def launch(parent: int, arguments: list[str]) -> None:
    """Run ``prefect`` with these arguments in this process, for as long as ``parent`` lives.

    ``onrecord`` instead where that is the first of them. A parent of 0 is nobody: a container ends what runs
    in it by itself.
    """
    if parent:
        threading.Thread(target=_watch, args=(parent,), daemon=True).start()
    if arguments[:1] == ["onrecord"]:
        sys.argv = arguments
        runpy.run_module("commands.main", run_name="__main__", alter_sys=True)
        return
    if arguments[:2] == ["server", "start"]:
        _serve_one_interface()
    sys.argv = ["prefect", *arguments]
    runpy.run_module("prefect", run_name="__main__", alter_sys=True)


def _serve_one_interface() -> None:
    """The server does not offer its second user interface, which asks an analytics host on every page.

    Its setting decides only which of the two comes first: the other stays one click away.
    """
    import prefect

    prefect.__ui_v2_static_path__ = Path("/nowhere")  # a bundle that is not there is passed over


if __name__ == "__main__":
    launch(int(sys.argv[1]), sys.argv[2:])
