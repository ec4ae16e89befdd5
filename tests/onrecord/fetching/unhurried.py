"""Runs what waits for deadlines by a clock that no busy machine moves.

Time stands still while anything can go on or is on its way, and then leaps to the next moment that
somebody waits for. So a deadline passes exactly where a server keeps silent for longer than it.
"""

import asyncio
import selectors

ON_ITS_WAY = 0.05  # real seconds, at most, for which bytes between two sockets of one process are waited for


def run(coroutine):
    """As asyncio.run does, by that clock; ``get_running_loop().time`` tells it."""
    with asyncio.Runner(loop_factory=Unhurried) as runner:
        return runner.run(coroutine)


class Unhurried(asyncio.SelectorEventLoop):
    """A class, because asyncio asks for one: a loop whose time is the sum of what it would have slept."""

    def __init__(self):
        self._slept, self._threads = 0.0, set()
        super().__init__(_Leaping(self))

    def time(self):
        return self._slept

    def run_in_executor(self, executor, func, *args):
        future = super().run_in_executor(executor, func, *args)
        self._threads.add(future)
        future.add_done_callback(self._threads.discard)
        return future

    def leap(self, seconds):
        self._slept += seconds

    def waits_for_threads(self):
        return bool(self._threads)


class _Leaping(selectors.DefaultSelector):
    """The selector of such a loop: where nothing comes, it is later at once."""

    def __init__(self, loop):
        super().__init__()
        self._loop = loop

    def select(self, timeout=None):
        if timeout is None or timeout <= 0 or self._loop.waits_for_threads():
            return super().select(timeout)
        events = super().select(min(timeout, ON_ITS_WAY))
        if not events:
            self._loop.leap(timeout)
        return events
