"""Rows by the batch: what was there stays, what was not is there as it was given, nothing else changes."""

from datetime import UTC, datetime

import pytest
import sqlalchemy as sa

from storage import tables
from storage.bulk import add_missing, insert_missing, insert_new, one_of, update_all
from storage.engine import session, writing

AT = datetime(2026, 3, 2, 12, 30, 1, 250_000, tzinfo=UTC)
WORDS = "“No”, she said:\n\t{1,2} \\x41 \\N 'it''s' %s :no ไม่ 🙂"


def stories(*keys):
    return [{"story_key": key} for key in keys]


def version(number, **others):
    return {
        "version_key": f"v{number}", "article_key": f"a{number}", "text_key": f"t{number}", "page_id": number,
        "title": None, "text": WORDS, "n_words": 9, "published_at": None, "genre": "news", "origins": {},
        "dropped": [], "cleaner_version": "1", "first_seen_at": AT, "is_paywalled": False, "blocks": [],
    } | others  # fmt: skip


def held(engine, table, *names):
    with session(engine) as opened:
        columns = table.__table__.c
        rows = opened.connection().execute(
            sa.select(*(columns[n] for n in names)).order_by(columns[names[0]])
        )
        return [tuple(row) for row in rows]


def test_what_was_there_stays_and_the_rest_is_counted(engine):
    with writing(engine) as opened:
        assert insert_missing(opened, tables.Story, stories("b")) == 1
        assert insert_missing(opened, tables.Story, stories("a", "b", "c")) == 2
        assert insert_missing(opened, tables.Story, []) == 0
        add_missing(opened, tables.Story, stories("a", "d", "d"))
    assert held(engine, tables.Story, "story_key") == [("a",), ("b",), ("c",), ("d",)]


def test_the_keys_of_new_rows_alone_come_back(engine):
    with writing(engine) as opened:
        assert insert_new(opened, tables.Story, stories("b"), "story_key") == {"b"}
        assert insert_new(opened, tables.Story, stories("a", "b", "c"), "story_key") == {"a", "c"}
        assert insert_new(opened, tables.Story, [], "story_key") == set()


@pytest.mark.parametrize("n", [1, 3])
def test_values_of_every_kind_come_back_as_they_were(engine, n):
    told = {"title": WORDS, "published_at": AT, "is_paywalled": True, "blocks": [[[0, 4], WORDS], []]}
    shingles = bytes(range(256))
    with writing(engine) as opened:
        add_missing(opened, tables.ArticleVersion, [version(i, **told) for i in range(1, n + 1)])
        sketches = [
            {"version_id": i, "sketch_version": "1", "n_words": 9, "shingles": shingles, "bands": b""}
            for (i,) in opened.connection().execute(sa.select(tables.ArticleVersion.__table__.c.id))
        ]
        add_missing(opened, tables.Sketch, sketches)
    names = (
        "version_key",
        "title",
        "text",
        "published_at",
        "is_paywalled",
        "blocks",
        "origins",
        "first_seen_at",
    )
    expected = (WORDS, WORDS, AT, True, told["blocks"], {}, AT)
    assert held(engine, tables.ArticleVersion, *names) == [(f"v{i}", *expected) for i in range(1, n + 1)]
    assert held(engine, tables.Sketch, "shingles", "bands") == [(shingles, b"")] * n


def test_rows_are_changed_where_the_key_is_the_same_and_nowhere_else(engine):
    with writing(engine) as opened:
        add_missing(opened, tables.ArticleVersion, [version(i, title=f"On {i}") for i in (1, 2, 3)])
        changed = [{"version_key": "v3", "title": None, "published_at": AT}]
        update_all(opened, tables.ArticleVersion, changed, "version_key")
        both = [{"version_key": f"v{i}", "title": f"{i}", "published_at": None} for i in (4, 2)]
        update_all(opened, tables.ArticleVersion, both, "version_key")
        update_all(opened, tables.ArticleVersion, [], "version_key")
    found = held(engine, tables.ArticleVersion, "version_key", "title", "published_at", "n_words")
    assert found == [("v1", "On 1", None, 9), ("v2", "2", None, 9), ("v3", None, AT, 9)]


def chosen(engine, name, keys):
    with session(engine) as opened:
        column = tables.Story.__table__.c[name]
        found = sa.select(tables.Story.__table__.c.story_key).where(one_of(opened, column, keys))
        return sorted(opened.connection().execute(found).scalars())


def test_rows_are_found_by_any_number_of_keys(engine):
    with writing(engine) as opened:
        add_missing(opened, tables.Story, stories("a", "b", WORDS))
    numbers = {key: number for number, key in held(engine, tables.Story, "id", "story_key")}
    more_than_a_statement_holds = range(-70_000, max(numbers.values()) + 1)
    assert chosen(engine, "id", more_than_a_statement_holds) == sorted(numbers)
    assert chosen(engine, "id", [numbers["b"], numbers["b"], -1]) == ["b"]
    assert chosen(engine, "story_key", ["b", "c", WORDS]) == sorted(["b", WORDS])
    assert chosen(engine, "id", []) == chosen(engine, "story_key", []) == []
