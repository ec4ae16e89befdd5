"""What the extractor finds in sentences of our own."""

import subprocess
import sys

import pytest

from onrecord.claims import EXTRACTOR_VERSION, extract, extract_many
from onrecord.types import ArticleText


def claims_of(text, **known):
    return extract(ArticleText("a", text, **known)).claims


def words(text, spans):
    return " … ".join(text[s:e] for s, e in spans)


def row(text, claim):
    chain = [(words(text, a.source), words(text, a.cue), a.speaker) for a in claim.chain]
    return words(text, claim.content), chain


ATTRIBUTED = [
    pytest.param(
        "The harbour master, Ilse Brandt, said that the pier had sunk by two metres.",
        "the pier had sunk by two metres",
        [("The harbour master, Ilse Brandt", "said", "Ilse Brandt")],
        id="content after the cue",
    ),
    pytest.param(
        "The pier had sunk by two metres, Ilse Brandt said.",
        "The pier had sunk by two metres",
        [("Ilse Brandt", "said", "Ilse Brandt")],
        id="content before the cue",
    ),
    pytest.param(
        "“The pier has sunk,” said Ilse Brandt, “and nobody measured it.”",
        "The pier has sunk … and nobody measured it",
        [("Ilse Brandt", "said", "Ilse Brandt")],
        id="content around the cue",
    ),
    pytest.param(
        "The pier sank in May, according to the Harbour Board.",
        "The pier sank in May",
        [("the Harbour Board", "according to", "Harbour Board")],
        id="according to",
    ),
    pytest.param(
        "Norland denied sending ships to the strait.",
        "sending ships to the strait",
        [("Norland", "denied", "Norland")],
        id="a denial with a gerund",
    ),
    pytest.param(
        "The pier has sunk, Harbour Weekly reported, citing Radio Nord.",
        "The pier has sunk",
        [("Harbour Weekly", "reported", "Harbour Weekly"), ("Radio Nord", "citing", "Radio Nord")],
        id="a carrier that cites its source",
    ),
    pytest.param(
        "A dock worker claimed that the pier had sunk, according to Radio Nord.",
        "the pier had sunk",
        [("Radio Nord", "according to", "Radio Nord"), ("A dock worker", "claimed", None)],
        id="a claim inside a claim",
    ),
]


@pytest.mark.parametrize(("text", "content", "chain"), ATTRIBUTED)
def test_a_report_gives_its_content_to_its_source(text, content, chain):
    assert (content, chain) in [row(text, c) for c in claims_of(text)]


DENIALS = [
    pytest.param(
        "Harbour Lines continues to deny that its ferry touched the pier.",
        [("its ferry touched the pier", "denied", "Harbour Lines")],
        id="still denies",
    ),
    pytest.param(
        "Harbour Lines on Monday withdrew its assurance that nothing had touched the pier and admitted that "
        "a ferry scraped the wall.",
        [
            ("nothing had touched the pier", "denied", "Harbour Lines"),
            ("a ferry scraped the wall", "asserted", "Harbour Lines"),
        ],
        id="withdraws a word",
    ),
    pytest.param(
        "Harbour Lines withdrew its denial that a ferry had touched the pier.",
        [("a ferry had touched the pier", "asserted", "Harbour Lines")],
        id="withdraws a denial",
    ),
    pytest.param(
        "Harbour Lines rejected the account of two sailors, first printed by the Nord Gazette, that the "
        "ferry had touched the pier.",
        [("the ferry had touched the pier", "denied", "Harbour Lines")],
        id="rejects an account",
    ),
]


@pytest.mark.parametrize(("text", "expected"), DENIALS)
def test_a_denial_is_its_speakers_and_not_the_outlets(text, expected):
    found = [(words(text, c.content), c.polarity, c.chain and c.chain[-1].speaker) for c in claims_of(text)]
    assert found == expected


def test_what_things_go_by_is_nobodys_word():
    assert all(not c.chain for c in claims_of("The berths at the pier were given out according to need."))


def test_who_told_it_last_is_no_part_of_what_was_warned_of():
    text = (
        "Harbour Board warned Nord Lines in May that the pier was cracked, Nord Gazette reported on Friday."
    )
    assert "the pier was cracked" in [words(text, c.content) for c in claims_of(text)]


def test_a_denying_cue_makes_the_claim_denied():
    (claim,) = claims_of("Norland denied sending ships to the strait.")
    assert claim.polarity == "denied"


def test_a_negation_of_its_own_leaves_a_claim_asserted():
    (claim,) = claims_of("Ilse Brandt said no ship had been sent to the strait.")
    assert claim.polarity == "asserted"


def test_a_quotation_over_paragraphs_is_one_claim():
    text = "“The pier has sunk by two metres,” Ilse Brandt said.\n\n“Nobody measured it for a year.”"
    (claim,) = claims_of(text)
    assert words(text, claim.content) == ("The pier has sunk by two metres … Nobody measured it for a year")


def test_the_articles_own_sentence_has_an_empty_chain():
    (claim,) = claims_of("The pier was built in 1921 by prisoners.")
    assert claim.chain == ()
    assert claim.quote == "narrator"


def test_another_language_is_recorded_and_yields_no_claims():
    text = "Der Hafenmeister sagte am Montag, dass die Mole gesunken sei und dass niemand sie gemessen habe."
    extraction = extract(ArticleText("a", text))
    assert (extraction.problem, extraction.claims) == ("language_unsupported", ())


def test_neighbours_in_a_batch_change_nothing():
    texts = ["Ilse Brandt said the pier had sunk.", "", "“It sank,” he said.", "The pier was built in 1921."]
    articles = [ArticleText(str(i), t) for i, t in enumerate(texts)]
    assert extract_many(articles) == [extract(a) for a in articles]
    assert extract_many(articles[::-1])[::-1] == extract_many(articles)


def test_every_extraction_names_the_version():
    assert extract(ArticleText("a", "")).extractor_version == EXTRACTOR_VERSION


@pytest.mark.process
def test_importing_the_room_loads_no_parser():
    code = "import sys, onrecord.claims, onrecord.claims.serialize; sys.exit('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
