"""A ledger follows its code: views and reasons are those of the program, without a migration."""

import uuid

import pytest
import sqlalchemy as sa
from alembic import command
from sqlmodel import Session

from onrecord.reasons import MEANINGS
from storage import derived, tables
from storage.engine import DatabaseProblem, open_engine, session, writing
from storage.queries import disputes
from storage.upgrade import _config, require_current, upgrade
from storage.views import VIEWS
from tests.storage.ledgers import fill_quarry


def execute(engine, *statements):
    with engine.begin() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)


def scalars(engine, statement, **values):
    with engine.connect() as connection:
        return connection.execute(sa.text(statement), values).scalars().all()


def columns(engine, view):
    with engine.connect() as connection:
        return list(connection.execute(sa.text(f"SELECT * FROM {view}")).keys())


def in_an_older_form(engine, view="disputes", query="SELECT id AS link_id, kind AS sort FROM links"):
    """The view as a version before made it, under the hash of those words."""
    execute(
        engine,
        f"DROP VIEW {view}",
        f"CREATE VIEW {view} AS {query}",
        f"UPDATE derived SET content_key = 'of older words' WHERE name = '{view}'",
    )


def everything(engine):
    with Session(engine) as opened:
        return {
            table.name: opened.connection().execute(sa.select(table).order_by(*table.primary_key)).all()
            for table in tables.Claim.metadata.sorted_tables
            if table.name not in ("derived", "page_bodies")
        }


def test_a_changed_view_is_there_after_the_next_upgrade(engine, database_url):
    claims = fill_quarry(engine)
    newest, before = columns(engine, "disputes"), everything(engine)
    in_an_older_form(engine)
    assert columns(engine, "disputes") != newest
    upgrade(database_url)
    assert columns(engine, "disputes") == newest
    assert everything(engine) == before
    with session(engine) as opened:
        assert {end for one in disputes(opened)[0] for end in (one.a.claim_id, one.b.claim_id)} <= set(
            claims.values()
        )


def test_questions_wait_for_the_upgrade_instead_of_failing_in_an_older_view(engine, database_url):
    in_an_older_form(engine)
    with pytest.raises(DatabaseProblem) as refused:
        require_current(engine)
    assert "onrecord db upgrade" in refused.value.remedy
    upgrade(database_url)
    require_current(engine)


def test_a_changed_meaning_of_a_reason_is_there_after_the_next_upgrade(engine, database_url):
    execute(
        engine,
        "UPDATE reasons SET meaning = 'as it was worded before' WHERE code = 'too_short'",
        "UPDATE derived SET content_key = 'of older words' WHERE name = 'reasons'",
    )
    upgrade(database_url)
    found = scalars(engine, "SELECT meaning FROM reasons WHERE code = 'too_short'")
    assert found == [MEANINGS["too_short"]]


def test_a_view_that_the_program_has_no_more_goes(engine, database_url):
    execute(
        engine,
        "CREATE VIEW of_another_version AS SELECT * FROM propositions",
        "DROP VIEW corroboration",
        VIEWS["corroboration"]
        .replace("propositions p", "of_another_version p")
        .join(["CREATE VIEW corroboration AS ", ""]),
        "INSERT INTO derived (name, content_key) VALUES ('of_another_version', 'k')",
    )
    upgrade(database_url)
    assert "of_another_version" not in sa.inspect(engine).get_view_names()
    assert set(VIEWS) <= set(sa.inspect(engine).get_view_names())


def test_a_view_that_somebody_dropped_does_not_stop_an_upgrade(engine, database_url):
    execute(engine, "DROP VIEW corroboration", "DELETE FROM derived WHERE name = 'corroboration'")
    upgrade(database_url)
    assert "corroboration" in sa.inspect(engine).get_view_names()


def test_what_is_of_these_words_is_not_made_again(engine, database_url):
    """A run that begins beside others locks no view."""
    execute(engine, "DROP VIEW disputes", "CREATE VIEW disputes AS SELECT 1 AS of_my_own")
    upgrade(database_url)
    assert columns(engine, "disputes") == ["of_my_own"]


@pytest.mark.parametrize("name", [*VIEWS, "reasons"])
def test_every_word_counts(engine, name):
    with engine.begin() as connection:
        assert derived.is_made_of_these_words(connection)
        gone = sa.text("DELETE FROM derived WHERE name = :name")
        connection.execute(gone, {"name": name})
        assert not derived.is_made_of_these_words(connection)


def test_a_view_of_a_users_own_stays_on_sqlite(tmp_path):
    url = f"sqlite:///{tmp_path / 'ledger.db'}"
    upgrade(url)
    engine = open_engine(url)
    execute(engine, "CREATE VIEW mine AS SELECT link_id FROM disputes")
    in_an_older_form(engine)
    upgrade(url)
    assert scalars(engine, "SELECT count(*) FROM mine") == [0]
    engine.dispose()


# -- PostgreSQL: rights, and views that stand on ours ------------------------------------------------

ON_POSTGRES = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)


@pytest.fixture
def reader(engine):
    """A role that may read what is granted to it, gone afterwards."""
    role = f"reader_{uuid.uuid4().hex[:12]}"
    execute(engine, f'CREATE ROLE "{role}"')
    yield role
    execute(engine, f'DROP OWNED BY "{role}"', f'DROP ROLE "{role}"')


def may_read(engine, role, view, column=None):
    if column is None:
        return scalars(engine, "SELECT has_table_privilege(:role, :view, 'SELECT')", role=role, view=view)[0]
    asked = "SELECT has_column_privilege(:role, :view, :column, 'SELECT')"
    return scalars(engine, asked, role=role, view=view, column=column)[0]


@ON_POSTGRES
def test_rights_to_a_view_are_given_again(engine, database_url, reader):
    in_an_older_form(engine)
    execute(
        engine,
        f'GRANT SELECT ON disputes TO "{reader}" WITH GRANT OPTION',
        "GRANT SELECT ON disputes, coverage TO PUBLIC",
        f'GRANT SELECT (claim_id, content) ON claims_view TO "{reader}"',
        f'GRANT SELECT (sort) ON disputes TO "{reader}"',  # a column that is there no more
    )
    upgrade(database_url)
    assert may_read(engine, reader, "disputes")
    assert may_read(engine, reader, "coverage")
    assert may_read(engine, reader, "claims_view", "content")
    assert not may_read(engine, reader, "claims_view", "quote")
    assert not may_read(engine, reader, "corroboration")
    again = "SELECT has_table_privilege(:role, 'disputes', 'SELECT WITH GRANT OPTION')"
    assert scalars(engine, again, role=reader) == [True]


@ON_POSTGRES
def test_a_users_view_on_ours_is_named_and_nothing_is_changed(engine, database_url):
    in_an_older_form(engine)
    in_an_older_form(engine, "coverage", "SELECT 1 AS articles")
    execute(
        engine,
        "CREATE VIEW desk_disputes AS SELECT sort FROM disputes",
        "CREATE MATERIALIZED VIEW desk_totals AS SELECT count(*) AS n FROM desk_disputes",
    )
    with pytest.raises(DatabaseProblem) as refused:
        upgrade(database_url)
    assert "desk_disputes" in refused.value.message
    assert "desk_totals" in refused.value.message
    assert "onrecord db upgrade" in refused.value.remedy
    assert columns(engine, "disputes") == ["link_id", "sort"]
    assert columns(engine, "coverage") == ["articles"]
    execute(engine, "DROP MATERIALIZED VIEW desk_totals", "DROP VIEW desk_disputes")
    upgrade(database_url)
    require_current(engine)


@ON_POSTGRES
def test_a_users_view_stays_where_ours_keeps_its_columns(engine, database_url):
    newest = columns(engine, "corroboration")
    fewer = VIEWS["corroboration"].replace("p.n_claims AS claims", "p.n_claims + 1 AS claims")
    execute(
        engine,
        f"CREATE OR REPLACE VIEW corroboration AS {fewer}",
        "CREATE VIEW desk_corroboration AS SELECT claims FROM corroboration",
        "UPDATE derived SET content_key = 'of older words' WHERE name = 'corroboration'",
    )
    upgrade(database_url)
    require_current(engine)
    assert columns(engine, "corroboration") == newest
    assert columns(engine, "desk_corroboration") == ["claims"]


# -- migrations ----------------------------------------------------------------------------------------


AT_0006 = (
    "claims_view", "disputes", "corroboration", "revisions", "edited_articles", "reprints", "feed_health",
    "page_changes", "coverage", "run_ledger",
)  # fmt: skip


@pytest.fixture
def previous(new_postgres):
    """A ledger from before views followed the program, with views, rights and a view of a user's own."""
    engine = open_engine(new_postgres)
    with writing(engine) as opened:
        config = _config()
        config.attributes["connection"] = opened.connection()
        command.upgrade(config, "0006")
        for name in AT_0006:
            opened.connection().exec_driver_sql(f"CREATE VIEW {name} AS SELECT 1 AS claim_id")
    execute(
        engine,
        "GRANT SELECT ON claims_view TO PUBLIC",
        "CREATE VIEW desk_claims AS SELECT claim_id FROM claims_view",
    )
    yield engine
    engine.dispose()


def test_a_migration_names_a_users_view_and_gives_rights_again(previous, new_postgres):
    with pytest.raises(DatabaseProblem, match="desk_claims"):
        upgrade(new_postgres)
    assert scalars(previous, "SELECT version_num FROM alembic_version") == ["0006"]
    assert scalars(previous, "SELECT count(*) FROM desk_claims") == [1]
    execute(previous, "DROP VIEW desk_claims")
    upgrade(new_postgres)
    require_current(previous)
    assert scalars(previous, "SELECT has_table_privilege('public', 'claims_view', 'SELECT')") == [True]


def test_whoever_might_only_read_may_still_ask(previous, new_postgres):
    """A role that was given all tables before there were views of what holds now."""
    role = f"desk_{uuid.uuid4().hex[:12]}"
    execute(previous, "DROP VIEW desk_claims", f'CREATE ROLE "{role}"')
    try:
        execute(previous, f'GRANT SELECT ON ALL TABLES IN SCHEMA public TO "{role}"')
        upgrade(new_postgres)
        with previous.connect() as connection:
            connection.exec_driver_sql(f'SET ROLE "{role}"')
            assert derived.is_made_of_these_words(connection)
            for name in (*VIEWS, "withheld_claims", "listed_names", "fact_checks"):
                assert connection.execute(sa.text(f"SELECT count(*) FROM {name}")).scalar() is not None
            with pytest.raises(sa.exc.ProgrammingError):
                connection.exec_driver_sql("DELETE FROM derived")
    finally:
        execute(previous, f'DROP OWNED BY "{role}"', f'DROP ROLE "{role}"')


@pytest.mark.parametrize("kind", ["VIEW", "MATERIALIZED VIEW"])
def test_what_stands_on_a_table_that_goes_is_named(new_postgres, kind):
    engine = open_engine(new_postgres)
    with writing(engine) as opened:
        config = _config()
        config.attributes["connection"] = opened.connection()
        command.upgrade(config, "0004")
    execute(engine, f"CREATE {kind} desk_terms AS SELECT * FROM claim_terms")
    with pytest.raises(DatabaseProblem, match="desk_terms") as refused:
        upgrade(new_postgres)
    assert "create them again" in refused.value.remedy
    assert scalars(engine, "SELECT version_num FROM alembic_version") == ["0004"]
    assert scalars(engine, "SELECT count(*) FROM desk_terms") == [0]
    engine.dispose()
