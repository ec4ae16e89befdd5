"""Search finds by words, ranks, follows every change, and takes whatever somebody types."""

import pytest
import sqlalchemy as sa
from sqlmodel import Session

from onrecord.searchwords import stored_words
from storage import tables
from storage.search import Found, create_search, found_in_all, search
from storage.searchwords import fill_search_words
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


SCRIPTS = {
    "港务局周一表示，两艘渡轮在中午之前离开了港口。": ["港务局", "渡轮", "周一", "港", "港口"],
    "東京都知事は月曜日、フェリーが出港したと発表した。": ["東京", "知事", "フェリー", "発表"],
    "ผู้ว่าราชการจังหวัดกล่าวว่าเรือข้ามฟากออกจากท่าเรือ": ["ท่าเรือ", "จังหวัด", "เรือ"],
    "항구의 관리소장은 월요일에 여객선이 떠났다고 밝혔다.": ["항구", "여객선", "관리소장 월요일"],
    "قال مدير الميناء إن العبّارة غادرت.": ["ميناء", "العبارة", "عبارة مدير"],
    "They un\u00admoored what Ms \u202aQuill\u202c conﬁrmed.": ["unmoored", "Quill confirmed", "conﬁrmed"],
}


def put_words(session, claims, text):
    claim = sa.update(tables.Claim).where(tables.Claim.id == claims["lund"])
    kept = stored_words(text)
    session.connection().execute(claim.values(sentence=text, content=text, search_words=kept))
    version = sa.update(tables.ArticleVersion).where(tables.ArticleVersion.id == 1)
    session.connection().execute(version.values(title=text, text=text, search_words=kept))


@pytest.mark.parametrize(("text", "words"), SCRIPTS.items(), ids=[ascii(text)[:20] for text in SCRIPTS])
def test_words_of_every_script_are_found_and_forgotten(engine, claims, text, words):
    with Session(engine) as session, session.begin():
        put_words(session, claims, text)
        for word in words:
            assert search(session, word) == [Found("claim", claims["lund"]), Found("article", 1)], word
        put_words(session, claims, "Nothing of it.")
        assert [word for word in words if search(session, word)] == []


def test_older_rows_are_found_once_their_words_are_filled_in(engine, claims):
    text = next(iter(SCRIPTS))
    with Session(engine) as session, session.begin():
        put_words(session, claims, text)
        for table in (tables.Claim, tables.ArticleVersion):
            session.connection().execute(sa.update(table).values(search_words=None))
        assert search(session, "港口") == []
        fill_search_words(session.connection())
        assert search(session, "港口") == [Found("claim", claims["lund"]), Found("article", 1)]
