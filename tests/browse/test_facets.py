"""A search is narrowed by what it found, and its counts are those of what it then finds."""

import pytest

from storage.queries.asking import only_reading
from storage.queries.facets import Narrowed, narrowed_search
from tests.browse.reading import Seen

FACETS = ("speaker", "outlet", "kind", "day", "language")


def _found(reader, words="carts", **asked):
    with only_reading(reader.ledger) as session:
        return narrowed_search(session, words, Narrowed(**asked))


def test_every_count_is_what_is_found_when_it_is_chosen(reader):
    every = _found(reader)
    assert (every.n_claims, every.n_articles) == (3, 2)
    for name, values in every.facets.items():
        for one in values:
            narrowed = _found(reader, **{name: one.value})
            assert narrowed.n_claims == len(narrowed.claim_ids) == one.claims, (name, one)


def test_facets_are_those_of_the_matches(reader):
    facets = {
        name: {one.value: one.claims for one in values} for name, values in _found(reader).facets.items()
    }
    assert facets == {
        "outlet": {"Valley Echo": 2, "Hill Gazette": 1},
        "kind": {"named": 3, "denied": 1},
        "day": {"2026-10-07": 2, "2026-10-05": 1},
        "language": {"en": 3},
    }


def test_nobody_private_is_offered_as_a_speaker(reader):
    assert "speaker" not in _found(reader).facets  # they are added by the desk, but under no name of a list
    assert _found(reader, speaker="Ada Lund").n_claims == 0


def test_an_article_as_a_whole_has_no_speaker_and_no_kind(reader):
    assert _found(reader, outlet="Valley Echo").n_articles == 1
    assert _found(reader, kind="denied").n_articles == 0


def test_the_page_leads_on_by_links_and_back(reader):
    seen = Seen(reader.get("/search?q=carts").text)
    assert {"/search?q=carts&outlet=Valley+Echo", "/search?q=carts&day=2026-10-07"} <= set(seen.links())
    chosen = reader.get("/search?q=carts&outlet=Valley+Echo")
    assert "2 claims and 1 article hold all the words and are what was chosen" in chosen.text
    assert "/search?q=carts" in Seen(chosen.text).links()
    assert len(reader.get("/search.json?q=carts&kind=denied").json()["claims"]) == 1


@pytest.mark.parametrize("name", FACETS)
def test_a_value_that_nothing_has_finds_nothing(reader, name):
    value = "1999-01-01" if name == "day" else "own" if name == "kind" else "'; DROP TABLE claims; --"
    answer = reader.get("/search", params={"q": "carts", name: value})
    assert answer.status_code == 200
    assert "Nothing holds all these words and is what was chosen." in answer.text


def test_a_kind_that_there_is_not_cannot_be_asked(reader):
    assert reader.get("/search?q=carts&kind=loud").status_code == 400
    assert reader.get("/search?q=carts&kind=&day=").status_code == 200
