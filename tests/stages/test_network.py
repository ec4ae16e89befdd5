"""Answers wait in bounded memory, and nothing is asked any more once nobody listens."""

import asyncio
import threading
from dataclasses import replace
from itertools import pairwise

import pytest

from onrecord.fetching.answers import Fetched, FetchFailed, Wanted
from onrecord.fetching.client import open_client
from onrecord.fetching.gate import Gate
from onrecord.settings import Settings
from stages.clocks import utc_now
from stages.network import A_UNIT, UNSAVED, Network, gathered
from tests.onrecord.fetching import unhurried
from tests.onrecord.fetching.servers import LOOPBACK, QUICK, moved, page, says, serving


def test_what_waits_to_be_saved_is_bounded_by_its_bytes():
    told = []

    async def job(_, tell):
        for n in range(12):
            await tell(n, 31 * 1024 * 1024)
            told.append(n)

    heard, most = [], 0
    with gathered(Settings(), [job, job], utc_now, 100) as groups:
        for group in groups:
            most = max(most, len(told) - len(heard))
            heard += group
    assert sorted(heard) == sorted([*range(12)] * 2)
    assert most * 31 * 1024 * 1024 <= UNSAVED * A_UNIT


def test_many_small_answers_come_in_lists_of_the_size_asked_for():
    async def job(_, tell):
        for n in range(250):
            await tell(n, 40)

    with gathered(Settings(), [job], utc_now, 100) as groups:
        assert [len(group) for group in groups] == [100, 100, 50]


class DatabaseGone(Exception):
    pass


def test_an_error_where_answers_are_saved_ends_the_asking():
    before = threading.active_count()
    asked = []

    async def job(_, tell):
        for n in range(1_000_000):
            asked.append(n)
            await tell(n, 0)
            await asyncio.sleep(0.001)

    def saved():
        with gathered(Settings(), [job], utc_now, 1) as groups:
            for _ in groups:
                raise DatabaseGone

    with pytest.raises(DatabaseGone) as raised:
        saved()
    assert raised.traceback  # while the error is still held, as Prefect holds it until its next try
    assert threading.active_count() == before
    assert len(asked) < 1_000_000


def test_an_error_in_a_job_is_raised_where_answers_are_heard():
    async def job(_, tell):
        await tell(1, 0)
        raise DatabaseGone

    with (
        pytest.raises(ExceptionGroup) as raised,
        gathered(Settings(), [job], utc_now, 1) as groups,
    ):
        list(groups)
    assert raised.group_contains(DatabaseGone)


def test_what_leads_to_one_host_is_asked_there_one_after_the_other():
    asked = []

    async def respond(_, writer):
        asked.append(asyncio.get_running_loop().time())
        writer.write(page(b"end"))

    async def run():
        async with serving(respond, host="127.0.0.9") as end, open_client(allowed=LOOPBACK) as client:
            clock = asyncio.get_running_loop().time
            network = Network(client, Gate(0.1, 1, 2, clock))  # fewer places than wait for the host
            places = [f"127.0.0.{n}" for n in range(2, 7)]
            rooms = [serving(says(moved(end.url())), host=place) for place in places]
            served = [await room.__aenter__() for room in rooms]
            told = await asyncio.gather(
                *(network.ask(Wanted(one.url(), "page"), f"{one.host}:{one.port}") for one in served)
            )
            for room in rooms:
                await room.__aexit__(None, None, None)
            return told

    assert [answer.body for answer in unhurried.run(run()) if isinstance(answer, Fetched)] == [b"end"] * 5
    assert min(later - earlier for earlier, later in pairwise(asked)) > 0.08


def test_the_deadline_is_for_all_hosts_together_but_not_for_the_wait_between_them():
    async def slow(_, writer):
        await asyncio.sleep(0.55)
        writer.write(page(b"end"))

    async def slowly_on(_, writer):
        await asyncio.sleep(0.55)
        writer.write(moved(leads_to))

    async def run(at_the_end):
        nonlocal leads_to
        async with (
            serving(at_the_end, host="127.0.0.9") as end,
            serving(slowly_on) as first,
            open_client(allowed=LOOPBACK, limits=replace(QUICK, seconds=1)) as client,
        ):
            leads_to = end.url()
            network = Network(client, Gate(1.2, 1, 9, asyncio.get_running_loop().time))
            async with network.gate.turn(f"{end.host}:{end.port}"):
                pass  # somebody was there just now
            return await network.ask(Wanted(first.url(), "page"), "127.0.0.1")

    leads_to = ""
    assert isinstance(unhurried.run(run(says(page(b"end")))), Fetched)
    answer = unhurried.run(run(slow))
    assert isinstance(answer, FetchFailed)
    assert answer.code == "timeout"
