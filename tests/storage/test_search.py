"""Search finds by words, ranks, follows every change, and takes whatever somebody types."""

import pytest
import sqlalchemy as sa
from sqlmodel import Session

from storage import tables
from storage.search import Found, create_search, found_in_all, search
from tests.storage.ledgers import fill_quarry

NASTY = [
    '"', "'", "a OR", "NEAR(", "a:b", "carts*", "-carts", "^x", "(", ")", "AND", "a & | ! b", "\\", "\x00",
    "\ud800", "{x}", "%", "—", "", "x" * 5000, "word " * 500, ":words", "quarry; DROP TABLE claims",
]  # fmt: skip


@pytest.fixture
def claims(engine):
    return fill_quarry(engine)


@pytest.mark.usefixtures("claims")
@pytest.mark.parametrize("words", NASTY, ids=[ascii(words)[:20] for words in NASTY])
def test_any_text_can_be_asked(engine, words):
    with Session(engine) as session:
        assert all(isinstance(found, Found) for found in search(session, words))


def test_all_the_words_must_be_there_in_any_order_and_form(engine, claims):
    with Session(engine) as session:
        assert search(session, "quarry CART") == [Found("claim", claims["lund"]), Found("article", 1)]
        assert search(session, "quarry camel") == []


@pytest.mark.usefixtures("claims")
@pytest.mark.parametrize("words", [*NASTY, "quarry", "carts"], ids=lambda words: ascii(words)[:20])
def test_the_total_is_the_length_of_a_list_that_is_not_cut(engine, words):
    with Session(engine) as session:
        whole = [found.kind for found in search(session, words, 10_000)]
        assert found_in_all(session, words) == {kind: whole.count(kind) for kind in ("claim", "article")}


def test_only_current_claims_are_found(engine, claims):
    with Session(engine) as session, session.begin():
        session.connection().execute(sa.update(tables.Claim).values(is_current=False))
        assert [found for found in search(session, "carts") if found.kind == "claim"] == []
        session.connection().execute(sa.update(tables.Claim).values(is_current=True))
        assert Found("claim", claims["lund"]) in search(session, "carts")


def test_what_was_there_before_the_index_is_found(engine, claims):
    with engine.begin() as connection:
        create_search(connection)
    with Session(engine) as session:
        assert Found("claim", claims["own"]) in search(session, "road")


@pytest.mark.usefixtures("claims")
def test_a_version_that_is_not_current_is_not_found(engine):
    with Session(engine) as session, session.begin():
        session.connection().execute(sa.update(tables.Article).values(current_version_id=None))
        assert [found for found in search(session, "quarry") if found.kind == "article"] == []


@pytest.mark.usefixtures("claims")
def test_very_long_texts_of_distinct_words_are_taken(engine):
    text = " ".join(f"w{n:07d}" for n in range(150_000))
    with Session(engine) as session, session.begin():
        session.connection().execute(sa.update(tables.ArticleVersion).values(text=text))
    with Session(engine) as session:
        assert len([found for found in search(session, "w0000042") if found.kind == "article"]) == 2
