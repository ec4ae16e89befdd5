"""Runs whose feeds name each other's articles do not wait for each other (PostgreSQL)."""

import threading
from datetime import UTC, datetime

import pytest

from onrecord.types import Metadata
from storage import hosts
from storage.addresses import Promise, add_addresses
from storage.engine import open_engine, session, writing
from storage.runs import open_run
from storage.upgrade import upgrade

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture
def engine(new_postgres):
    upgrade(new_postgres)
    opened = open_engine(new_postgres)
    yield opened
    opened.dispose()


def promise(url):
    return Promise(url, url, Metadata(url=url))


def test_a_run_adds_addresses_of_a_host_that_another_holds(engine):
    with writing(engine) as opened:
        ids = hosts.add_hosts(opened, ["a.example", "b.example"])
    met, errors = threading.Barrier(2), []

    def run(own, other):
        try:
            with open_run(engine, flow="ingest-feeds", asked="all", now=NOW) as run:
                with writing(engine) as opened:
                    leases = hosts.lease(opened, run.id, {ids[own]}, NOW, seconds=60)
                with writing(engine) as opened:
                    assert hosts.still_held(opened, leases.values()) == {ids[own]}
                    met.wait(timeout=300)
                    add_addresses(opened, [promise(f"https://{other}/storm-of-{own}")], NOW)
        except Exception as error:  # noqa: BLE001 -- the test looks at whatever it was
            errors.append(error)

    threads = [
        threading.Thread(target=run, args=pair)
        for pair in (("a.example", "b.example"), ("b.example", "a.example"))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=300)
    assert errors == []
    with session(engine) as opened:
        assert len(hosts.states(opened, ids.values())) == 2
