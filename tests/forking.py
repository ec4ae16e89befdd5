"""Functions of tests in processes of their own, forked from one that has loaded everything once.

A process that starts anew loads libraries for two seconds and models for three more. What the tests that
use this look at is what the function did to a ledger, and how its process ended.
"""

import multiprocessing
import os
import sys
import types
from contextlib import contextmanager

CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload(["tests.loaded"])


class Forked:
    """A process that is running; a class, since it and what it will say belong together."""

    def __init__(self, function, *arguments):
        self._said, sender = CONTEXT.Pipe(duplex=False)
        self._process = CONTEXT.Process(target=_say, args=(sender, dict(os.environ), function, arguments))
        with _plain_main():
            self._process.start()
        sender.close()

    def end(self):
        """The exit code, and what the function returned: None where its process died."""
        try:
            said = self._said.recv()
        except EOFError:
            said = None
        self._process.join()
        return self._process.exitcode, said


def together(function, *orders):
    """The function, called with each of the orders in a process of its own, all at once; how they ended."""
    met = CONTEXT.Barrier(len(orders))
    return [one.end() for one in [Forked(_meet, met, function, *order) for order in orders]]


def _meet(met, function, *arguments):
    met.wait()
    return function(*arguments)


def _say(sender, environment, function, arguments):
    os.environ.update(environment)  # which a test may have changed since all was loaded
    sender.send(function(*arguments))


@contextmanager
def _plain_main():
    """A child finds nothing to import of what pytest was started as."""
    main = sys.modules["__main__"]
    sys.modules["__main__"] = types.ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main
