"""What one bad sentence costs: itself."""

import pytest

from onrecord.claims import extract, extract_many
from onrecord.claims.extraction import read_texts
from onrecord.claims.losses import extract_texts
from onrecord.types import ArticleText

TEXT = (
    "Ilse Brandt said that the pier had sunk by two metres.\n\n"
    "The mole cost a fortune. The harbour board said that the lock was shut.\n\n"
    "She said that the crane would stay."
)


def words(article, claims):
    return [" … ".join(article.text[s:e] for s, e in c.content) for c in claims]


def breaking_on(*marks):
    """The reader, made to break on any text that holds all of these words."""

    def read(articles, language):
        if any(all(mark in a.text for mark in marks) for a in articles):
            raise AttributeError("'NoneType' object has no attribute 'lower'")
        return read_texts(articles, language)

    return read


def test_a_sentence_that_breaks_costs_itself_and_no_other():
    article = ArticleText("a", TEXT)
    [found] = extract_texts([article], "4", breaking_on("mole"))
    assert found.problem == "sentences_unread"
    assert [article.text[slice(*one.span)] for one in found.unread] == ["The mole cost a fortune."]
    assert found.unread[0].error == "AttributeError: 'NoneType' object has no attribute 'lower'"
    kept = [c for c in extract(article).claims if "mole" not in article.text[slice(*c.sentence)]]
    assert found.claims == tuple(kept)
    assert [c.chain[0].speaker for c in found.claims if c.chain][-1] == "Ilse Brandt"


def test_sentences_that_break_only_together_are_all_read():
    article = ArticleText("a", TEXT)
    [found] = extract_texts([article], "4", breaking_on("pier", "crane"))
    assert (found.problem, found.unread) == (None, ())
    assert words(article, found.claims) == words(article, extract(article).claims)


def test_a_text_that_breaks_takes_nothing_from_its_neighbours():
    articles = [ArticleText("a", TEXT), ArticleText("b", "The mole sank. Orl said the sea was calm.")]
    one, other = extract_texts(articles, "4", breaking_on("lock"))
    assert other.claims == extract(articles[1]).claims
    assert len(one.unread) == 1


def test_a_lack_of_memory_is_not_taken_for_a_bad_sentence():
    def read(articles, language):
        raise MemoryError(len(articles), language.code)

    with pytest.raises(MemoryError):
        extract_texts([ArticleText("a", TEXT)], "4", read)


ODD_DATES = [
    pytest.param(
        "The share rose from 40 percent on July 14 to 42 percent, Orl said.", id="to more than a month"
    ),
    pytest.param("Support fell from 60 seats on March 3 to 1 seat, Orl said.", id="to a day before"),
    pytest.param("The board met on June 31, Orl said.", id="a day that June has not"),
    pytest.param("The lock froze on February 30, 2019, Orl said.", id="of a year"),
    pytest.param("Tolls fell from 2019 to 2014, Orl said.", id="years the wrong way round"),
    pytest.param("The file is dated 2024-13-45, Orl said.", id="a month that no year has"),
    pytest.param("The code of the crane is May 77, Orl said.", id="a number that is no day"),
]


@pytest.mark.parametrize("sentence", ODD_DATES)
@pytest.mark.parametrize("published", ["2024-07-20", "2024-02-29", "0001-01-01", "9999-12-31", None])
def test_an_odd_date_costs_nothing(sentence, published):
    text = f"{TEXT}\n\n{sentence}"
    [found] = extract_many([ArticleText("a", text, published=published)])
    assert found.problem is None
    assert any(c.chain and c.chain[0].speaker == "Orl" for c in found.claims)
