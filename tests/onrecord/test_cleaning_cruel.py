import time

import pytest

from onrecord.cleaning import clean_document
from onrecord.settings import Settings
from onrecord.types import CleanArticle, Document, Rejected
from stages import pool
from tests.onrecord.cruel import PLAIN, SENTENCES, drowned_pages, kept_pages, refused_pages

KEPT = list(kept_pages())
REFUSED = list(refused_pages())
DROWNED = list(drowned_pages())
SECONDS = 30  # of processor time a document may take; here none comes near


def clean(body):
    began = time.process_time()
    verdict = clean_document(Document("cruel", body, "html"))
    return verdict, time.process_time() - began


def squeezed(text):
    """The text without what a cruel page put between its letters."""
    return "".join(text.replace("\ufffd", "").casefold().split())


@pytest.mark.parametrize("body", [pytest.param(body, id=name) for name, body in KEPT])
def test_what_a_browser_would_show_is_kept_in_full_and_in_time(body):
    verdict, seconds = clean(body)
    assert isinstance(verdict, CleanArticle), verdict
    missing = [sentence for sentence in SENTENCES if squeezed(sentence) not in squeezed(verdict.text)]
    assert missing == []
    assert seconds < SECONDS / 3


@pytest.mark.parametrize(
    ("body", "code"), [pytest.param(body, code, id=name) for name, body, code in REFUSED]
)
def test_what_holds_no_article_is_refused_with_a_reason_and_in_time(body, code):
    verdict, seconds = clean(body)
    assert isinstance(verdict, Rejected), verdict
    assert (verdict.code, seconds < SECONDS / 3) == (code, True)
    assert verdict.detail


@pytest.mark.parametrize("body", [pytest.param(body, id=name) for name, body in DROWNED])
def test_an_article_in_a_flood_of_signs_is_kept_in_full_or_refused(body):
    verdict, seconds = clean(body)
    if isinstance(verdict, CleanArticle):
        assert all(squeezed(sentence) in squeezed(verdict.text) for sentence in SENTENCES)
    else:
        assert verdict.code == "not_text"
    assert seconds < SECONDS / 3


def test_there_are_cruel_inputs_enough():
    assert len({body for _, body in (*KEPT, *DROWNED)} | {body for _, body, _ in REFUSED}) >= 60


@pytest.mark.process
def test_neighbours_of_cruel_pages_are_unharmed():
    neighbour = Document("neighbour", PLAIN.encode(), "text")
    cruel = [Document(name, body, "html") for name, body in KEPT if len(body) > 500_000][::2]
    batch = [document for one in cruel for document in (one, neighbour)]
    settings = Settings(children=2, child_memory_mib=2048, document_seconds=SECONDS)
    verdicts = list(pool.each(settings, clean_document, batch))
    assert [verdict.text for verdict in verdicts[1::2]] == [PLAIN] * len(cruel)
    assert all(isinstance(verdict, CleanArticle) for verdict in verdicts)
