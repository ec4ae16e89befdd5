"""Politeness inside one process: how many requests at once, and how far apart at one host."""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

SWEEP_AT = 256  # hosts remembered before the idle ones are looked for


@dataclass(slots=True)
class _Host:
    """One host's turns. Not frozen, because the turns move it; the locks serve first who came first."""

    slots: asyncio.Semaphore
    pace: asyncio.Lock = field(default_factory=asyncio.Lock)
    n_here: int = 0
    asked: float | None = None  # when the last request began or, once it has, ended
    delay: float = 0.0


class Gate:
    """A request to a host starts ``spacing_seconds`` after the last one started or ended, and at most
    ``per_host`` of them run at once, ``in_all`` altogether. A rest that ran from the starts alone would
    be none where the host, or this machine, is slow: one request would follow on the other's answer.
    A class because waiting and leaving share what is remembered of the hosts.
    """

    def __init__(
        self,
        spacing_seconds: float,
        per_host: int,
        in_all: int,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._spacing = spacing_seconds
        self._per_host = per_host
        self._all = asyncio.Semaphore(in_all)
        self._clock = clock
        self._sleep = sleep
        self._hosts: dict[str, _Host] = {}
        self._sweep_at = SWEEP_AT

    def remember(self, host: str, seconds_ago: float) -> None:
        """The host was asked before, by whomever: its first turn here keeps the distance."""
        here = self._entered(host)
        here.asked, here.delay = self._clock() - seconds_ago, self._spacing
        here.n_here -= 1

    @asynccontextmanager
    async def turn(self, host: str, delay_seconds: float | None = None) -> AsyncIterator[None]:
        """Inside the block it is this request's turn; a longer ``delay_seconds`` is the host's own wish."""
        delay = max(self._spacing, delay_seconds or 0.0)
        here = self._entered(host)
        try:
            async with here.slots:
                async with here.pace:
                    await self._spaced(here, delay)
                    # taken while the pace is held: one host has one request at most in this queue
                    await self._all.acquire()
                    here.asked, here.delay = self._clock(), delay
                try:
                    yield
                finally:
                    here.asked = self._clock()
                    self._all.release()
        finally:
            here.n_here -= 1

    async def _spaced(self, here: _Host, delay: float) -> None:
        while (left := _due(here, delay) - self._clock()) > 0:  # another may end meanwhile
            await self._sleep(left)

    def _entered(self, host: str) -> _Host:
        here = self._hosts.get(host)
        if here is None:
            if len(self._hosts) >= self._sweep_at:
                self._sweep()
            here = self._hosts[host] = _Host(asyncio.Semaphore(self._per_host))
        here.n_here += 1
        return here

    def _sweep(self) -> None:
        """Hosts that nobody waits for and whose spacing is over are forgotten."""
        now = self._clock()
        self._hosts = {name: here for name, here in self._hosts.items() if _is_wanted(here, now)}
        self._sweep_at = max(SWEEP_AT, 2 * len(self._hosts))


def _due(here: _Host, delay: float = 0.0) -> float:
    """When the host may be asked again, by the gate's clock."""
    return -math.inf if here.asked is None else here.asked + max(delay, here.delay)


def _is_wanted(here: _Host, now: float) -> bool:
    return here.n_here > 0 or _due(here) > now
