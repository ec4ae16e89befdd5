"""A ledger from before revisions keeps its sketches, terms and versions, and knows what its pages showed."""

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import command

from onrecord.sketches import sketch
from storage import tables
from storage.articles import article_key
from storage.engine import open_engine, session, writing
from storage.periods import period_of
from storage.upgrade import _config, upgrade

DAY = datetime(2026, 3, 1, 8, tzinfo=UTC)
WORDS = "The harbour board of Lissen said on Monday that forty boats had been damaged by the storm."


def old_ledger(url):
    """A ledger of revision 0002 with one version, its sketch, and a claim with a term."""
    engine = open_engine(url)
    with writing(engine) as opened:
        config = _config()
        config.attributes["connection"] = opened.connection()
        command.upgrade(config, "0002")
        for statement, values in _rows():
            opened.connection().execute(sa.text(statement), values)
    return engine


def _rows():
    at = DAY.replace(tzinfo=None).isoformat(sep=" ") + ".000000"
    zero = dict.fromkeys(
        ("own_taken", "own_unchanged", "own_rejected_again", "adopted_taken", "adopted_handed_on"), 0
    )
    yield _insert("runs", id=1, flow="f", asked="", now_at=at, state="finished", **zero)
    yield _insert("stories", id=1, story_key="s")
    key = article_key("https://gazette.example/1", "")
    yield _insert("articles", id=1, article_key=key, story_id=1, first_seen_at=at, first_run=1)
    yield _insert(
        "article_versions", id=1, version_key="old", article_key=key, text_key="t", article_id=1, page_id=1,
        text=WORDS, n_words=9, published_at=at, genre="news", origins="{}", dropped="[]", cleaner_version="1",
        first_seen_at=at,
    )  # fmt: skip
    yield _insert(
        "pages", id=1, page_key="p", locator="p", locator_key="p", content_key="p", media="text", n_bytes=1,
        known="{}", headers="{}", read_at=at, taken_run=1, version_id=1, verdict="new", outcome="new",
    )  # fmt: skip
    yield _insert("sketches", version_id=1, sketch_version="v", n_words=9, shingles=b"")
    for band in sketch(WORDS).bands:
        yield _insert("bands", band=band, version_id=1)


def _insert(table, **values):
    names = ", ".join(values)
    return f"INSERT INTO {table} ({names}) VALUES ({', '.join(f':{name}' for name in values)})", values


def test_an_older_ledger_keeps_what_it_knew(database_url):
    old_ledger(database_url).dispose()
    upgrade(database_url)
    engine = open_engine(database_url)
    with session(engine) as opened:
        kept = opened.get(tables.Sketch, 1)
        assert sorted(memoryview(kept.bands).cast("q")) == sorted(sketch(WORDS).bands)
        [period] = opened.connection().execute(sa.text("SELECT DISTINCT period FROM bands")).scalars()
        assert period == period_of(DAY)
        assert opened.get(tables.ArticleVersion, 1).version_key != "old"
        sighting = opened.get(tables.Sighting, 1)
        assert (sighting.version_id, sighting.shown_at, sighting.seen_at) == (1, DAY, DAY)
    engine.dispose()
