"""Answers wait in bounded memory, and nothing is asked any more once nobody listens."""

import asyncio
import threading

import pytest

from onrecord.settings import Settings
from stages.clocks import utc_now
from stages.network import A_UNIT, UNSAVED, gathered


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
        for n in range(10_000):
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
    assert len(asked) < 10_000


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
