"""How far apart requests start, how many run at once, and what is remembered of it."""

import asyncio
import itertools
from collections import Counter

import pytest

from onrecord.fetching.gate import SWEEP_AT, Gate
from tests.onrecord.fetching import unhurried


class Clock:
    """Time that stands still until somebody sleeps; sleepers wake in the order of their hours."""

    def __init__(self):
        self.now = 0.0
        self._sleepers = asyncio.PriorityQueue()
        self._numbers = itertools.count()

    def __call__(self):
        return self.now

    async def sleep(self, seconds):
        until = asyncio.get_running_loop().create_future()
        self._sleepers.put_nowait((self.now + seconds, next(self._numbers), until))
        await until

    async def run(self, jobs):
        tasks = [asyncio.create_task(job) for job in jobs]
        while not all(task.done() for task in tasks):
            for _ in range(20):  # all that can go on goes on before time does
                await asyncio.sleep(0)
            if not self._sleepers.empty():
                when, _, until = self._sleepers.get_nowait()
                self.now = max(self.now, when)
                if not until.done():
                    until.set_result(None)
        return [task.result() for task in tasks]


def starts(visits, *, spacing=2.0, per_host=1, in_all=100, lasts=0.0):
    """When each of the visits (host, its own delay) began, and the most that ran at once by host."""

    async def run():
        clock = Clock()
        gate = Gate(spacing, per_host, in_all, clock, clock.sleep)
        running, most, began = Counter(), Counter(), []

        async def visit(host, delay):
            async with gate.turn(host, delay):
                began.append((host, clock.now))
                running[host] += 1
                running["all"] += 1
                most.update({h: running[h] - most[h] for h in (host, "all") if running[h] > most[h]})
                if lasts:
                    await clock.sleep(lasts)
                running[host] -= 1
                running["all"] -= 1

        await clock.run(visit(host, delay) for host, delay in visits)
        return began, most

    return asyncio.run(run())


def times(began, host):
    return [when for name, when in began if name == host]


def test_the_first_requests_to_a_host_are_spaced_too():
    began, _ = starts([("a", None)] * 4)
    assert times(began, "a") == [0, 2, 4, 6]


def test_a_host_rests_after_its_answer_however_long_that_took():
    began, _ = starts([("a", None)] * 3, spacing=2.0, lasts=7)
    assert times(began, "a") == [0, 9, 18]


def test_hosts_do_not_wait_for_each_other():
    began, _ = starts([("a", None), ("a", None), ("b", None), ("c", None)])
    assert (times(began, "b"), times(began, "c")) == ([0], [0])


@pytest.mark.parametrize(
    ("delays", "expected"),
    [
        pytest.param([None, 5, None], [0, 5, 10], id="a longer wish counts before and after"),
        pytest.param([1, 1, 1], [0, 2, 4], id="a shorter wish does not"),
        pytest.param([10, None], [0, 10], id="the wish of the one before counts"),
    ],
)
def test_a_host_may_wish_for_more_time(delays, expected):
    assert times(starts([("a", delay) for delay in delays])[0], "a") == expected


def test_a_host_gets_no_more_at_once_than_it_may():
    began, most = starts([("a", None)] * 5, spacing=1.0, per_host=2, lasts=10)
    assert most["a"] == 2
    assert times(began, "a") == [0, 1, 12, 13, 24]  # the third rests after both have ended


def test_all_hosts_together_get_no_more_at_once_than_they_may():
    began, most = starts([(str(n), None) for n in range(9)], in_all=3, lasts=5)
    assert most["all"] == 3
    assert sorted(when for _, when in began) == [0, 0, 0, 5, 5, 5, 10, 10, 10]


def test_waiting_for_room_does_not_shorten_the_spacing():
    visits = [("b", None), ("a", None), ("a", None)]
    began, _ = starts(visits, per_host=2, in_all=1, spacing=3.0, lasts=7)
    first, second = times(began, "a")
    assert second - first >= 3


def test_who_came_first_is_served_first():
    async def run():
        clock = Clock()
        gate = Gate(1.0, 1, 10, clock, clock.sleep)
        order = []

        async def visit(number):
            async with gate.turn("a"):
                order.append(number)

        await clock.run(visit(number) for number in range(6))
        return order

    assert asyncio.run(run()) == list(range(6))


def test_one_host_with_many_requests_does_not_keep_others_out():
    began, _ = starts([("a", None)] * 30 + [("b", None)], in_all=1, spacing=0.0, per_host=30, lasts=1)
    assert times(began, "b")[0] <= 2


def test_a_cancelled_turn_leaves_no_trace():
    async def run():
        gate = Gate(0.01, 1, 1, asyncio.get_running_loop().time)

        async def visit():
            async with gate.turn("a"):
                await asyncio.sleep(0.01)

        async def stay():
            async with gate.turn("a"):
                await asyncio.sleep(30)

        inside = asyncio.create_task(stay())
        await asyncio.sleep(0.02)
        waiting = [asyncio.create_task(visit()) for _ in range(5)]
        elsewhere = asyncio.create_task(gate.turn("b").__aenter__())
        await asyncio.sleep(0.02)
        for task in [inside, *waiting[::2], elsewhere]:
            task.cancel()
        await asyncio.gather(inside, *waiting, elsewhere, return_exceptions=True)
        await asyncio.wait_for(visit(), 1)
        return [task.cancelled() for task in waiting]

    assert unhurried.run(run()) == [True, False, True, False, True]


def test_an_error_inside_gives_the_turn_back():
    async def run():
        gate = Gate(0.0, 1, 1)
        for _ in range(3):
            with pytest.raises(ZeroDivisionError):
                async with gate.turn("a"):
                    raise ZeroDivisionError
        async with asyncio.timeout(1), gate.turn("a"):
            return True

    assert unhurried.run(run())


def test_hosts_that_nobody_asks_any_more_are_forgotten():
    async def run():
        clock = Clock()
        gate = Gate(1.0, 1, 10, clock, clock.sleep)
        for number in range(20 * SWEEP_AT):
            async with gate.turn(f"host-{number}"):
                clock.now += 0.1
        return len(gate._hosts)

    assert asyncio.run(run()) <= SWEEP_AT


def test_a_host_is_not_forgotten_before_its_time_is_over():
    async def run():
        clock = Clock()
        gate = Gate(1.0, 1, 10, clock, clock.sleep)
        async with gate.turn("slow", 100.0):
            pass
        for number in range(3 * SWEEP_AT):
            async with gate.turn(f"host-{number}"):
                clock.now += 0.01
        began = clock.now

        async def again():
            async with gate.turn("slow"):
                return clock.now

        return began, (await clock.run([again()]))[0]

    began, when = asyncio.run(run())
    assert began < 100
    assert when == 100


def test_real_time_spaces_too():
    async def run():
        gate = Gate(0.05, 1, 10)
        loop = asyncio.get_running_loop()
        began = []

        async def visit():
            async with gate.turn("a"):
                began.append(loop.time())

        await asyncio.gather(*(visit() for _ in range(4)))
        return [later - sooner for sooner, later in itertools.pairwise(began)]

    assert min(asyncio.run(run())) >= 0.045


@pytest.mark.parametrize(("ago", "waits"), [(0.0, 5.0), (3.0, 2.0), (5.0, 0.0), (900.0, 0.0)])
def test_who_was_asked_before_is_asked_again_at_a_distance(ago, waits):
    clock = Clock()
    clock.now = 1000.0
    gate = Gate(5, 1, 9, clock, clock.sleep)
    gate.remember("a", ago)

    async def job():
        async with gate.turn("a"):
            return clock.now - 1000.0

    assert asyncio.run(clock.run([job()])) == [waits]
