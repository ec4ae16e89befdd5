"""The reading room on small ledgers, on both engines: nothing is written, so all tests share them."""

import shutil
from contextlib import contextmanager

import pytest
from starlette.testclient import TestClient

from browse.app import make_app
from storage.engine import open_engine, open_for_readers
from tests.browse.hostile import fill_hostile
from tests.postgres import own_database, url_of
from tests.storage.ledgers import fill_quarry

HERE = "http://127.0.0.1:8400"
ENGINES = ("sqlite", "postgresql")


@contextmanager
def ledger(request, tmp_path_factory):
    """The URL of an upgraded ledger on the engine that is asked for."""
    if request.param == "sqlite":
        folder = tmp_path_factory.mktemp("browsed") / "copy"
        shutil.copytree(request.getfixturevalue("upgraded_sqlite"), folder)
        yield f"sqlite:///{folder / 'ledger.db'}"
        return
    server, template = request.getfixturevalue("postgres"), request.getfixturevalue("upgraded_postgres")
    with own_database(server, template) as name:
        yield url_of(server, name)


@contextmanager
def read(request, tmp_path_factory, fill):
    with ledger(request, tmp_path_factory) as url:
        fill(open_engine(url))
        with TestClient(make_app(url), base_url=HERE) as client:
            client.ledger = url
            yield client
        open_for_readers(url).dispose()
        open_engine(url).dispose()


def fill_public(engine):
    """The quarry's press, two of whose speakers the desk has added: they may have pages."""
    fill_quarry(engine)
    with engine.begin() as connection:
        added = "UPDATE speakers SET known_by = 'desk' WHERE name IN ('Ada Lund', 'Ivo Marsh')"
        connection.exec_driver_sql(added)


@pytest.fixture(scope="session", params=ENGINES)
def reader(request, tmp_path_factory):
    """Who asks the pages of a small ledger."""
    with read(request, tmp_path_factory, fill_public) as client:
        yield client


@pytest.fixture(scope="session", params=ENGINES)
def attacked(request, tmp_path_factory):
    """Who asks the pages of a ledger whose outlets, headlines, texts, names and reasons are hostile."""
    with read(request, tmp_path_factory, fill_hostile) as client:
        yield client
