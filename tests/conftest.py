"""Databases for tests: every test that takes ``engine`` runs on SQLite and on PostgreSQL."""

import os
import shutil
import sys
from multiprocessing import forkserver
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, settings

from tests import apart
from tests.postgres import Lender, own_database, url_of

ROOT = Path(__file__).parents[1]
# Found by numpy when it is first loaded, here and in all that tests start: where it has as many threads as
# there are cores they wait for each other spinning, and extracting takes three times the processor time.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
# Tests start hundreds of processes: none of them compiles our modules anew, whatever the environment wishes.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False
# What they start imports this tree, whatever else is installed.
os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
# On a busy machine one example may take seconds: what must be quick says so in processor time.
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")

SERVER = os.environ.get("ONRECORD_TEST_POSTGRES_URL", "postgresql+psycopg://postgres@127.0.0.1:5432/postgres")


def pytest_configure(config):
    if config.option.markexpr == "apart":
        apart.watch_for_processes()


@pytest.hookimpl(tryfirst=True)  # before tests are chosen by their marks
def pytest_collection_modifyitems(items):
    """What waits for servers begins first, so that the other process works meanwhile."""
    items.sort(key=lambda item: item.get_closest_marker("prefect") is None)
    for item in filter(apart.is_apart, items):
        item.add_marker("apart")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item):
    with apart.watched(item):
        return (yield)


@pytest.fixture(scope="session", autouse=True)
def none_left():
    """What forks processes for tests ends with them."""
    yield
    forkserver._forkserver._stop()


def server_answers():
    try:
        with sa.create_engine(SERVER, connect_args={"connect_timeout": 3}).connect():
            return True
    except sa.exc.OperationalError:
        return False


@pytest.fixture(scope="session")
def postgres():
    """The URL of a server on which tests make and drop their own databases."""
    if not server_answers():
        if os.environ.get("ONRECORD_TEST_POSTGRES") == "required":
            pytest.fail("PostgreSQL is required here and does not answer; set ONRECORD_TEST_POSTGRES_URL")
        pytest.skip("no PostgreSQL answers; set ONRECORD_TEST_POSTGRES_URL to test on one")
    return SERVER


@pytest.fixture(scope="session")
def upgraded_postgres(postgres):
    """The name of an upgraded database that others are copied from: that takes a third of an upgrade."""
    with own_database(postgres, "template1") as name:
        upgraded(url_of(postgres, name))
        yield name


@pytest.fixture(scope="session")
def upgraded_sqlite(tmp_path_factory):
    """The folder of an upgraded ledger that others are copied from."""
    folder = tmp_path_factory.mktemp("upgraded")
    upgraded(f"sqlite:///{folder / 'ledger.db'}")
    return folder


def upgraded(url):
    from storage.engine import open_engine
    from storage.upgrade import upgrade

    upgrade(url)
    open_engine(url).dispose()


@pytest.fixture(scope="session")
def lender(postgres, upgraded_postgres):
    """Upgraded databases for one test after the other."""
    lender = Lender(postgres, upgraded_postgres)
    yield lender
    lender.close()


@pytest.fixture
def new_postgres(request, postgres):
    """The URL of a database of the test's own: upgraded for ``engine``, else empty."""
    is_upgraded = "engine" in request.fixturenames
    own = request.getfixturevalue("lender").lent() if is_upgraded else own_database(postgres, "template1")
    with own as name:
        yield url_of(postgres, name)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request, tmp_path):
    """The URL of a database that does not exist yet (SQLite) or is empty (PostgreSQL)."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'ledger.db'}"
    return request.getfixturevalue("new_postgres")


@pytest.fixture
def engine(request, database_url, tmp_path):
    """An upgraded, empty ledger."""
    from storage.engine import open_engine

    if database_url.startswith("sqlite"):
        shutil.copytree(request.getfixturevalue("upgraded_sqlite"), tmp_path, dirs_exist_ok=True)
    opened = open_engine(database_url)
    yield opened
    opened.dispose()
