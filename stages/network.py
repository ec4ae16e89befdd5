"""Asks many hosts at once, each politely by itself, and hands over what they tell as it comes.

The asking runs in a thread with an event loop of its own: while answers are parsed and saved, no
other exchange stands still or runs into its deadline. What waits to be saved is bounded.
"""

from __future__ import annotations

import asyncio
import queue
import threading
import time
from collections.abc import Awaitable, Callable, Coroutine, Generator, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from onrecord.fetching.addresses import parse_allowed
from onrecord.fetching.answers import Answer, Limits, Wanted
from onrecord.fetching.client import Client, fetch_at_host, open_client
from onrecord.fetching.gate import Gate
from onrecord.fetching.replies import Trail
from onrecord.settings import Settings
from onrecord.urls import host_of
from stages.clocks import Clock

A_UNIT = 256 * 1024  # bytes; an answer weighs one unit, and one more for each so many bytes of its body
UNSAVED = 512  # units in memory that are not saved yet: 128 MiB
TOGETHER = UNSAVED // 2  # units handed over at once, so that others can come meanwhile
PATIENCE = 180  # seconds that one host may take of a group: all the other hosts wait for it

Tell = Callable[[Any, int], Awaitable[None]]  # an answer, and how many bytes its body has


@dataclass(frozen=True, slots=True)
class Network:
    """What a job asks with: the guarded client, and the gate that spaces requests to one host."""

    client: Client
    gate: Gate

    def keep_distance(self, host: str, last_asked_at: datetime | None, now: datetime) -> None:
        """The first request to the host lies as far behind the last one of an earlier job as any two."""
        if last_asked_at is not None and last_asked_at <= now:
            self.gate.remember(host, (now - last_asked_at).total_seconds())

    async def ask(self, wanted: Wanted, host: str) -> Answer:
        """What asking came to, each host on the way in its turn."""
        step = await self.step(wanted, host)
        while isinstance(step, Trail):
            step = await self.step(wanted, host_of(step.at.url), trail=step)
        return step

    async def step(
        self, wanted: Wanted, host: str, delay_seconds: float | None = None, trail: Trail | None = None
    ) -> Answer | Trail:
        """What asking came to at the host, in its turn: the answer, or the trail that leads to another."""
        async with self.gate.turn(host, delay_seconds):
            return await fetch_at_host(self.client, wanted, trail)


Job = Callable[[Network, Tell], Coroutine[Any, Any, None]]


@contextmanager
def gathered(
    settings: Settings, jobs: Sequence[Job], clock: Clock, size: int
) -> Iterator[Iterator[list[Any]]]:
    """What the jobs tell, in lists of at most ``size``; one every ten seconds at least, be it empty.

    An error in a job is raised here. Whoever leaves the block, by an error too, has ended the asking.
    """
    with closing(_gathered(settings, jobs, clock, size)) as groups:
        yield groups


def _gathered(
    settings: Settings, jobs: Sequence[Job], clock: Clock, size: int
) -> Generator[list[Any], None, None]:
    told: queue.SimpleQueue[Any] = queue.SimpleQueue()
    asking = _Asking(settings, jobs, clock, told)
    thread = threading.Thread(target=asking.run, name="network", daemon=True)
    thread.start()
    try:
        yield from _bunches(told, asking.make_room, size)
    finally:
        asking.stop()
        thread.join()


_END, _SILENCE = object(), object()
LONGEST_WAIT = (
    10  # seconds for which an answer may stay unsaved, and a lease unrenewed, while others are slow
)


def _bunches(
    told: queue.SimpleQueue[Any], make_room: Callable[[int], None], size: int
) -> Iterator[list[Any]]:
    bunch: list[Any] = []
    weight, since = 0, time.monotonic()
    while (one := _next(told)) is not _END:
        if isinstance(one, BaseException):
            raise one
        if one is not _SILENCE:
            bunch.append(one[0])
            weight += one[1]
        is_late = time.monotonic() - since >= LONGEST_WAIT
        if len(bunch) == size or weight >= TOGETHER or is_late:
            yield bunch
            make_room(weight)  # only now is it saved
            bunch, weight, since = [], 0, time.monotonic()
    if bunch:
        yield bunch


def _next(told: queue.SimpleQueue[Any]) -> Any:
    try:
        return told.get(timeout=LONGEST_WAIT)
    except queue.Empty:
        return _SILENCE


class _Asking:
    """The thread's side: a class, since the loop, its room and its stop belong together."""

    def __init__(
        self, settings: Settings, jobs: Sequence[Job], clock: Clock, told: queue.SimpleQueue[Any]
    ) -> None:
        self._settings, self._jobs, self._clock, self._told = settings, jobs, clock, told
        self._loop = asyncio.new_event_loop()
        self._room, self._door = asyncio.Semaphore(UNSAVED), asyncio.Lock()
        self._main = self._loop.create_task(self._ask())

    def run(self) -> None:
        try:
            self._loop.run_until_complete(self._main)
        except asyncio.CancelledError:
            pass
        except BaseException as error:  # noqa: BLE001 -- raised again in the thread that waits for it
            self._told.put(error)
        finally:
            self._told.put(_END)
            self._loop.run_until_complete(self._loop.shutdown_asyncgens())
            self._loop.close()

    def make_room(self, units: int) -> None:
        if not self._loop.is_closed():
            self._call(partial(self._release, units))

    def stop(self) -> None:
        if not self._loop.is_closed():
            self._call(self._main.cancel)

    def _call(self, what: Callable[[], Any]) -> None:
        try:
            self._loop.call_soon_threadsafe(what)
        except RuntimeError:
            assert self._loop.is_closed(), "only a loop that has ended takes no more calls"

    async def _ask(self) -> None:
        settings = self._settings
        async with open_client(
            contact=settings.contact,
            allowed=parse_allowed(settings.allow_addresses),
            limits=Limits(seconds=settings.fetch_seconds),
            now=self._clock,
        ) as client:
            gate = Gate(settings.host_spacing_seconds, 1, settings.fetches_at_once)
            network = Network(client, gate)
            async with asyncio.TaskGroup() as group:
                for job in self._jobs:
                    group.create_task(job(network, self._tell))

    async def _tell(self, one: Any, n_bytes: int) -> None:
        units = 1 + n_bytes // A_UNIT
        async with self._door:  # two that each hold a part of what they need would wait for ever
            for _ in range(units):
                await self._room.acquire()
        self._told.put((one, units))

    def _release(self, units: int) -> None:
        for _ in range(units):
            self._room.release()
