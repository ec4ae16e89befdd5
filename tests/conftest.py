"""Databases for tests: every test that takes ``engine`` runs on SQLite and on PostgreSQL."""

import os
import uuid
from pathlib import Path

import pytest
import sqlalchemy as sa

REPOSITORY = Path(__file__).parent.parent
SERVER = os.environ.get("ONRECORD_TEST_POSTGRES_URL", "postgresql+psycopg://postgres@127.0.0.1:5432/postgres")


def pytest_collection_modifyitems(items):
    """What waits for servers begins first, so that the other process works meanwhile."""
    items.sort(key=lambda item: item.get_closest_marker("prefect") is None)


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


@pytest.fixture
def new_postgres(postgres):
    """The URL of a database of the test's own, gone afterwards."""
    name = f"onrecord_test_{uuid.uuid4().hex[:12]}"
    admin = sa.create_engine(postgres, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(sa.text(f"CREATE DATABASE {name}"))
    yield sa.engine.make_url(postgres).set(database=name).render_as_string(hide_password=False)
    with admin.connect() as connection:
        connection.execute(sa.text(f"DROP DATABASE {name} WITH (FORCE)"))
    admin.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request, tmp_path):
    """The URL of a database that does not exist yet (SQLite) or is empty (PostgreSQL)."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'ledger.db'}"
    return request.getfixturevalue("new_postgres")


@pytest.fixture
def engine(database_url):
    """An upgraded, empty ledger."""
    from storage.engine import open_engine
    from storage.upgrade import upgrade

    upgrade(database_url)
    opened = open_engine(database_url)
    yield opened
    opened.dispose()
