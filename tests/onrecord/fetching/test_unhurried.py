"""The clock of tests: it passes over what nobody waits for, and stands still meanwhile."""

import asyncio
import time

import pytest

from tests.onrecord.fetching import unhurried
from tests.onrecord.fetching.servers import page, says, serving


def now():
    return asyncio.get_running_loop().time()


def test_who_sleeps_wakes_at_the_hour_and_in_order():
    async def sleep(seconds, woken):
        await asyncio.sleep(seconds)
        woken.append(now())

    async def run():
        woken = []
        await asyncio.gather(*(sleep(seconds, woken) for seconds in (3000, 1, 20)))
        return woken

    assert unhurried.run(run()) == pytest.approx([1, 20, 3000])


def test_no_work_in_loop_or_thread_lets_time_pass():
    async def run():
        time.sleep(0.1)
        await asyncio.to_thread(time.sleep, 0.1)
        return now()

    async def in_time():
        async with asyncio.timeout(0.05):
            return await run()

    assert unhurried.run(in_time()) == 0


def test_bytes_arrive_before_time_goes_on():
    async def run():
        async with serving(says(page(b"x" * 9_000_000), then_wait=5)) as server:
            reader, writer = await asyncio.open_connection(server.host, server.port)
            writer.write(b"GET / HTTP/1.1\r\n\r\n")
            body = await reader.readexactly(9_000_000)
            came = now()
            await reader.read()
            writer.close()
            return len(body), came, now()

    assert unhurried.run(run()) == (9_000_000, 0, 5)
