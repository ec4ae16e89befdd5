"""A command obeyed by a forked process as by one that was started: its folder, environment and streams."""

import os
import sys
import tempfile
import traceback
from subprocess import CompletedProcess

from tests.forking import Forked
from tests.stages.dying import without_children


def obeyed(folder, environment, words, stdin=""):
    """What the command came to, as ``subprocess.run`` tells it."""
    code, told = Forked(_obey, folder, environment, words, stdin).end()
    assert told is not None, f"the process ended with {code} before its command did"
    return CompletedProcess(words, *told)


def _obey(folder, environment, words, stdin):
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    without_children()
    sys.argv = ["onrecord", *words]
    streams = _streams(stdin)
    code = _run()
    sys.stdout.flush()
    sys.stderr.flush()
    return (code, *map(_read, streams))


def _streams(stdin):
    """The process has streams of its own; those that it writes to, to be read afterwards."""
    given, out, err = (tempfile.TemporaryFile() for _ in range(3))  # noqa: SIM115 -- they end with the process
    given.write(stdin.encode())
    given.seek(0)
    for number, stream in enumerate((given, out, err)):
        os.dup2(stream.fileno(), number)
    sys.stdin, sys.stdout, sys.stderr = (
        open(number, mode, encoding="utf-8", closefd=False)  # noqa: SIM115 -- the same
        for number, mode in enumerate("rww")
    )
    return out, err


def _run():
    from commands.main import run

    try:
        run()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:  # noqa: BLE001 -- as the interpreter would
        traceback.print_exc()
        return 1
    return 0


def _read(stream):
    stream.seek(0)
    return stream.read().decode()
