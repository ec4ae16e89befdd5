"""The ledger of the release before becomes one of this program, with all that it held, or stays as it was."""

import json
import os
import subprocess
import sys

import pytest
import sqlalchemy as sa
from sqlmodel import Session

from onrecord.dates import precision_of
from stages.ingest import ingest
from stages.reprocessing import reprocess
from storage import derived, reasons, search, views
from storage.engine import DatabaseProblem, open_engine, session
from storage.pages import key_of
from storage.queries import ClaimQuery, articles, disputes, find_claims, speakers
from storage.queries.rows import rows
from storage.search import search as look_for
from storage.upgrade import require_current, upgrade
from storage.views import VIEWS
from tests.storage import previous
from tests.storage.test_current import asked
from tests.storage.test_upgrade import differences

STAYS = {  # what was read, and what people may have noted down; whatever a migration adds
    "articles": "SELECT id, article_key, title, url, current_version_id FROM articles ORDER BY id",
    "versions": "SELECT id, version_key, text_key, text FROM article_versions ORDER BY id",
    "claims": "SELECT id, claim_key, sentence, content, origin, is_current FROM claims ORDER BY id",
    "chains": "SELECT claim_id, link, source, cue, speaker FROM attributions ORDER BY claim_id, link",
    "links": "SELECT id, kind, a_claim_id, b_claim_id FROM links ORDER BY id",
    "pages": "SELECT id, page_key, locator, outcome, body_key FROM pages ORDER BY id",
}


@pytest.fixture
def ledger(database_url):
    """The ledger as the release before left it."""
    engine = built(database_url)
    yield engine
    engine.dispose()


def built(url):
    previous.build(previous.DUMPS / f"{url.split(':')[0].split('+')[0]}.sql", url)
    engine = open_engine(url)
    if sa.inspect(engine).has_table("derived"):  # as after a release, where the code is still the same
        with engine.begin() as connection:
            connection.exec_driver_sql("UPDATE derived SET content_key = 'of older words'")
    return engine


def ask(engine, question):
    with session(engine) as opened:
        return rows(opened, question)


def held(engine):
    return {what: ask(engine, question) for what, question in STAYS.items()}


def test_the_dump_is_a_ledger_with_all_its_words(ledger):
    for row in ask(ledger, "SELECT text, text_key FROM article_versions"):
        assert key_of(row["text"]) == row["text_key"]
    assert len(ask(ledger, "SELECT id FROM article_versions")) > 10
    assert len(ask(ledger, "SELECT id FROM claims")) > 100


def test_it_is_not_asked_before_it_is_upgraded(ledger):
    with pytest.raises(DatabaseProblem) as refused:
        require_current(ledger)
    assert "onrecord db upgrade" in refused.value.remedy


def test_it_becomes_a_ledger_of_this_program_and_loses_nothing(ledger, database_url):
    before = held(ledger)
    upgrade(database_url)
    require_current(ledger)
    assert held(ledger) == before
    assert differences(ledger) == []
    assert set(VIEWS) <= set(sa.inspect(ledger).get_view_names())
    with ledger.connect() as connection:
        assert derived.is_made_of_these_words(connection)


def test_it_is_a_new_ledger_in_every_column_and_index(ledger, database_url, request):
    """What `differences` does not look at: types, orders, and conditions of indexes."""
    upgrade(database_url)
    fresh = "upgraded_sqlite" if database_url.startswith("sqlite") else "upgraded_postgres"
    made = request.getfixturevalue(fresh)
    if database_url.startswith("sqlite"):
        other = open_engine(f"sqlite:///{made / 'ledger.db'}")
    else:
        other = open_engine(database_url.rpartition("/")[0] + f"/{made}")
    assert shape(ledger) == shape(other)
    other.dispose()


def shape(engine):
    asked = {
        "sqlite": "SELECT type, name, sql FROM sqlite_schema WHERE name <> 'alembic_version' ORDER BY 1, 2",
        "postgresql": """
            SELECT 'column' AS type, table_name || '.' || column_name AS name, data_type || is_nullable AS sql
            FROM information_schema.columns WHERE table_schema = 'public'
            UNION ALL SELECT 'index', indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
            UNION ALL SELECT 'view', viewname, definition FROM pg_views WHERE schemaname = 'public'
            ORDER BY 1, 2
        """,
    }
    return ask(engine, asked[engine.dialect.name])


def test_every_question_is_answered(ledger, database_url):
    upgrade(database_url)
    run = ask(ledger, "SELECT id FROM runs")[0]["id"]
    reprocess(ledger, "links", now=previous.NOW)
    with Session(ledger) as opened:
        assert len(list(asked(opened))) > 10
        assert find_claims(opened, ClaimQuery()).total > 100
        assert find_claims(opened, ClaimQuery(words="valve")).total > 0
        assert len(articles(opened)) > 10
        assert len(speakers(opened, with_private=True)) > 10
        assert {one.kind for one in look_for(opened, "valve")} == {"claim", "article"}
        assert disputes(opened)[1] > 0
        assert rows(opened, "SELECT * FROM corroboration WHERE claims > 1")
        assert rows(opened, "SELECT * FROM revisions")
        assert rows(opened, f"SELECT * FROM run_ledger WHERE run_id = {run}")


KNOWN = """
    SELECT a.url, a.title, a.published, v.text
    FROM articles a JOIN article_versions v ON v.id = a.current_version_id
    WHERE a.url IS NOT NULL ORDER BY a.id
"""


@pytest.mark.process
def test_it_is_ingested_into(ledger, database_url, tmp_path):
    upgrade(database_url)
    [known, *_] = ask(ledger, KNOWN)
    text = known.pop("text")
    later = f"{text}\n\nThe mayor of Askerby, Iben Osei, said on Tuesday that 17 wells would be closed."
    lines = [
        {**known, "text": later},
        {"url": "https://new.example/wells", "outlet": "New Post", "title": "Wells", "text": later[-200:] + (
            " Iben Osei denied that 17 wells would be closed. Nobody on the council answered questions."
        )},
    ]  # fmt: skip
    path = tmp_path / "more.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    run = ingest(ledger, [str(path)], now=previous.NOW)
    [told] = ask(ledger, f"SELECT * FROM run_ledger WHERE run_id = {run} AND share = 'own'")
    assert (told["taken"], told["new"], told["revised"], told["rejected"]) == (2, 1, 1, 0)
    with session(ledger) as opened:
        found = find_claims(opened, ClaimQuery(words="wells")).claims
        assert len({one.article_id for one in found}) == 2
        assert [one for one in look_for(opened, "Osei") if one.kind == "claim"]
    assert ask(ledger, "SELECT id FROM links_current WHERE from_run = (SELECT max(id) FROM runs)")


@pytest.mark.process
def test_a_person_sees_what_to_do(tmp_path):
    url = f"sqlite:///{tmp_path / 'ledger.db'}"
    built(url).dispose()

    def onrecord(*words):
        return subprocess.run(
            [sys.executable, "-m", "commands.main", *words],
            capture_output=True, text=True, env={**os.environ, "ONRECORD_DATABASE_URL": url}, check=False,
        )  # fmt: skip

    told = onrecord("claims")
    assert told.returncode == 3
    assert "onrecord db upgrade" in told.stderr
    assert onrecord("db", "upgrade").returncode == 0
    for words in (("claims",), ("articles",), ("search", "valve"), ("speakers", "--all")):
        done = onrecord(*words, "--json")
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout)
    unweighed = onrecord("speakers")  # the release before did not weigh names: none is sure
    assert unweighed.returncode == 0
    assert "onrecord reprocess claims" in unweighed.stderr


# -- an upgrade that fails midway ----------------------------------------------------------------------


class Broken(Exception):
    pass


def breaking(*_, **__):
    raise Broken


STEPS = [
    pytest.param((views, "drop_views"), id="before views go"),
    pytest.param((views, "renew_views"), id="before views are made"),
    pytest.param((views, "grant_again"), id="before rights are given"),
    pytest.param((reasons, "write_reasons"), id="before reasons are written"),
    pytest.param((derived, "_stamp"), id="before it is stamped"),
    pytest.param((search, "create_search"), id="before the search is made"),
]


def whole(engine):
    """Everything that is in the database, the shapes of tables and views too."""
    names = sorted(sa.inspect(engine).get_table_names())
    counts = [ask(engine, f"SELECT count(*) AS n FROM {name}") for name in names]
    return shape(engine), held(engine), list(zip(names, counts, strict=True))


@pytest.mark.parametrize("step", STEPS)
def test_nothing_is_left_half_done(ledger, database_url, step, monkeypatch):
    before = whole(ledger)
    with monkeypatch.context() as patched:
        patched.setattr(*step, breaking)
        if not is_upgraded(database_url):
            assert whole(ledger) == before
    upgrade(database_url)
    require_current(ledger)
    assert differences(ledger) == []


def is_upgraded(url):
    """Not every release has every step."""
    try:
        upgrade(url)
    except Broken:
        return False
    return True


def test_every_date_says_how_exactly_it_is_known(ledger, database_url):
    upgrade(database_url)
    for table in ("articles", "article_versions"):
        dated = ask(ledger, f"SELECT published, published_precision AS told FROM {table}")
        assert any(row["told"] for row in dated)
        assert [row for row in dated if row["told"] != precision_of(row["published"])] == []


@pytest.mark.kill
def test_a_kill_midway_leaves_it_as_it_was(ledger, database_url):
    before = whole(ledger)
    script = (
        "import os, signal, sys\nfrom storage import reasons\nfrom storage.upgrade import upgrade\n"
        "reasons.write_reasons = lambda _: os.kill(os.getpid(), signal.SIGKILL)\nupgrade(sys.argv[1])"
    )
    killed = subprocess.run([sys.executable, "-c", script, database_url], check=False)
    assert killed.returncode == -9
    assert whole(ledger) == before
    upgrade(database_url)
    require_current(ledger)


# -- views of a user's own -----------------------------------------------------------------------------


MINE = "CREATE VIEW desk_claims AS SELECT claim_id, quote FROM claims_view"


def test_a_users_view_outlives_the_upgrade_on_sqlite(tmp_path):
    url = f"sqlite:///{tmp_path / 'ledger.db'}"
    engine = built(url)
    with engine.begin() as connection:
        connection.exec_driver_sql(MINE)
    upgrade(url)
    n_claims = ask(engine, "SELECT count(*) AS n FROM claims_current")[0]["n"]
    assert ask(engine, "SELECT count(*) AS n FROM desk_claims") == [{"n": n_claims}]
    engine.dispose()


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_a_users_view_is_never_dropped_on_postgresql(ledger, database_url):
    with ledger.begin() as connection:
        connection.exec_driver_sql(MINE)
    before = whole(ledger)
    if told := refusal(database_url):
        assert "desk_claims" in told.message
        assert "drop them" in told.remedy
        assert whole(ledger) == before
    assert ask(ledger, "SELECT count(*) AS n FROM desk_claims")[0]["n"] > 100


def refusal(url):
    """What stands in the way of the upgrade, if anything does: not every release changes every view."""
    try:
        upgrade(url)
    except DatabaseProblem as problem:
        return problem
    return None
