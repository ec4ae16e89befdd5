"""What a database that refuses says, and what it must not say."""

import traceback
from datetime import UTC, datetime

import pytest
import sqlalchemy as sa

from storage.engine import writing
from storage.runs import open_run

SECRET = "kq7canary3vz"
REFUSED = sa.text("INSERT INTO no_such_table VALUES (:url)")


def test_an_error_of_the_database_repeats_no_value(engine):
    with pytest.raises(sa.exc.DBAPIError) as refused, writing(engine) as opened:
        opened.connection().execute(REFUSED, {"url": f"https://a.example/?key={SECRET}"})
    assert "no_such_table" in str(refused.value)
    assert SECRET not in str(refused.value)


def test_a_run_that_fails_on_the_database_keeps_no_value_in_its_message(engine):
    now = datetime(2026, 3, 2, 12, tzinfo=UTC)
    with (
        pytest.raises(sa.exc.DBAPIError),
        open_run(engine, flow="ingest-seeds", asked="news", now=now),
        writing(engine) as opened,
    ):
        opened.connection().execute(REFUSED, {"url": SECRET})
    with engine.connect() as asked:
        [(state, message)] = asked.execute(sa.text("SELECT state, message FROM runs")).all()
    assert (state, SECRET in message) == ("failed", False)


def test_a_key_that_stands_twice_is_not_repeated(engine):
    with writing(engine) as opened:
        opened.connection().execute(sa.text("CREATE TABLE addresses_twice (address text UNIQUE)"))
    twice = sa.text("INSERT INTO addresses_twice VALUES (:address), (:address)")
    with pytest.raises(sa.exc.IntegrityError) as refused, writing(engine) as opened:
        opened.connection().execute(twice, {"address": f"https://a.example/?key={SECRET}"})
    told = "".join(traceback.format_exception(refused.value))
    assert "unique" in told.lower()
    assert SECRET not in told
