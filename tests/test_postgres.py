"""A database that tests share one after the other is to each as if it were new."""

import pytest
import sqlalchemy as sa

from tests.postgres import Lender, administering, url_of

ROW = "INSERT INTO publishers (publisher_key, name) VALUES ('tarn.example', 'Tarn Post')"


@pytest.fixture(scope="module")
def lender(postgres, upgraded_postgres):
    lender = Lender(postgres, upgraded_postgres)
    yield lender
    lender.close()


def run(lender, *statements):
    """The statements in a lent database; its name."""
    with lender.lent() as name, administering(url_of(lender.server, name)) as connection:
        for statement in statements:
            connection.execute(sa.text(statement))
        return name


def asked(lender, statement):
    with lender.lent() as name, administering(url_of(lender.server, name)) as connection:
        return name, connection.execute(sa.text(statement)).scalar()


def test_rows_and_numbers_are_gone(lender):
    first = run(lender, ROW, ROW.replace("tarn", "fell"))
    assert asked(lender, "SELECT count(*) FROM publishers") == (first, 0)
    assert asked(lender, f"{ROW} RETURNING id") == (first, 1)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE mine (n int)",
        "CREATE VIEW mine AS SELECT 1 AS n",
        "CREATE INDEX mine ON publishers (name)",
        "ALTER TABLE publishers ADD COLUMN mine int",
        "DROP VIEW disputes",
        "GRANT SELECT ON publishers TO PUBLIC",
        "COMMENT ON TABLE publishers IS 'mine'",
        "CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
        "CREATE SCHEMA mine",
        "DELETE FROM reasons",
        "UPDATE alembic_version SET version_num = '0001'",
        "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET work_mem = 999', current_database()); END $$",
    ],
)
def test_whatever_else_was_changed_is_met_by_nobody(lender, statement):
    changed = run(lender, statement)
    assert run(lender) != changed


def test_a_session_left_open_keeps_nobody_waiting(lender):
    with lender.lent() as name:
        forgotten = sa.create_engine(url_of(lender.server, name)).connect()
        forgotten.execute(sa.text(ROW))
    assert asked(lender, "SELECT count(*) FROM publishers") == (name, 0)
    with pytest.raises(sa.exc.OperationalError):
        forgotten.execute(sa.text("SELECT 1"))
    forgotten.invalidate()
    forgotten.close()


def test_two_at_once_have_one_each(lender):
    with lender.lent() as left, lender.lent() as right:
        assert left != right


def fail_in(lent):
    with lent as name:
        raise LookupError(name)


def test_where_a_test_fails_nobody_meets_what_it_left(lender):
    with pytest.raises(LookupError) as failed:
        fail_in(lender.lent())
    assert run(lender) != str(failed.value)
