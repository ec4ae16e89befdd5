"""Migrations lead to exactly the tables that the program writes, and can be repeated."""

import subprocess
import sys

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlmodel import SQLModel

from storage import tables
from storage.engine import open_engine, writing
from storage.upgrade import _config, require_current, upgrade


def test_migrations_lead_to_the_tables_as_defined(engine):
    assert differences(engine) == []


def differences(engine):
    """What the database's tables have otherwise than the program's."""
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        metadata = sa.MetaData()
        for table in SQLModel.metadata.tables.values():
            if table.name != "page_bodies":  # in a schema of its own, see the test below
                table.to_metadata(metadata)
        ours = set(metadata.tables)
        return [
            difference
            for difference in compare_metadata(context, metadata)
            if not (difference[0] in ("remove_table", "remove_index") and _is_of_search(difference[1], ours))
        ]


def _is_of_search(thing, ours):
    """Search tables and their indexes are made by storage.search, not by migrations."""
    name = thing.table.name if isinstance(thing, sa.Index) else thing.name
    return name not in ours or "search" in str(thing.name) or "fts" in str(thing.name)


def test_indexes_of_some_rows_are_of_those_rows(engine):
    """What compare_metadata does not look at."""
    dialect = engine.dialect.name
    asked = {
        "sqlite": "SELECT name, sql FROM sqlite_master WHERE type = 'index'",
        "postgresql": "SELECT indexname, indexdef FROM pg_indexes",
    }[dialect]
    with engine.connect() as connection:
        stored = dict(connection.execute(sa.text(asked)).all())
    wanted = {
        index.name: index.dialect_options[dialect]["where"].text
        for table in SQLModel.metadata.tables.values()
        for index in table.indexes
        if index.dialect_options[dialect]["where"] is not None
    }
    assert len(wanted) > 4
    for name, some in wanted.items():
        assert some in stored[name].replace("(", "").replace(")", ""), name


def test_what_sqlites_planner_was_told_is_forgotten(tmp_path):
    url = f"sqlite:///{tmp_path / 'ledger.db'}"
    engine = open_engine(url)
    with writing(engine) as opened:
        config = _config()
        config.attributes["connection"] = opened.connection()
        command.upgrade(config, "0005")
        opened.connection().execute(sa.text("ANALYZE"))
    assert sa.inspect(engine).has_table("sqlite_stat1")
    upgrade(url)
    assert not sa.inspect(engine).has_table("sqlite_stat1")


def test_bodies_have_a_place(engine):
    with engine.connect() as connection:
        assert connection.execute(sa.select(sa.func.count()).select_from(tables.PageBody)).scalar_one() == 0


def test_upgrading_again_changes_nothing(engine, database_url):
    before = sa.inspect(engine).get_table_names()
    upgrade(database_url)
    assert sa.inspect(engine).get_table_names() == before
    require_current(engine)


@pytest.mark.process
def test_two_upgrades_at_once_make_one_ledger(database_url):
    script = "import sys; from storage.upgrade import upgrade; upgrade(sys.argv[1])"
    both = [subprocess.Popen([sys.executable, "-c", script, database_url]) for _ in range(2)]
    assert [process.wait(timeout=300) for process in both] == [0, 0]
    require_current(open_engine(database_url))


def test_a_table_of_pages_that_a_kill_left_empty_is_made_anew(tmp_path):
    url = f"sqlite:///{tmp_path / 'ledger.db'}"
    engine = open_engine(url)
    with writing(engine) as opened:
        opened.connection().execute(sa.text("CREATE TABLE bodies.page_bodies (body_key TEXT)"))
    upgrade(url)
    require_current(engine)
    with writing(engine) as opened:
        opened.add(tables.PageBody(body_key="k", body=b"page", n_bytes=4))
