"""The outlet's own words: what it states itself, without what it only gives to others."""

import pytest

from onrecord.claims import extract
from onrecord.types import ArticleText


def own_words(text):
    claims = extract(ArticleText("a", text)).claims
    return [" … ".join(text[s:e] for s, e in c.content) for c in claims if not c.chain]


STATED = [
    pytest.param(
        "The mill burned to the ground.", ["The mill burned to the ground"], id="a past like a participle"
    ),
    pytest.param(
        "The engineers wrote a report in May.",
        ["The engineers wrote a report in May"],
        id="a verb of speech with an object of its own",
    ),
    pytest.param("The pier closed in May.", ["The pier closed in May"], id="an event"),
    pytest.param(
        "The harbour board cut its staff, and the mayor left the town.",
        ["The harbour board cut its staff", "the mayor left the town"],
        id="two main clauses",
    ),
    pytest.param(
        "While sailors have blamed the town for the fire, the town has paid for it.",
        ["the town has paid for it"],
        id="without what others blame",
    ),
    pytest.param(
        "The pier has cost nine million pounds, even as the mayor insisted that it was cheap.",
        ["The pier has cost nine million pounds"],
        id="without what another insists on",
    ),
    pytest.param(
        "The town has a debate over how the pier sank, and how the board will pay for it.",
        ["The town has a debate over how the pier sank, and how the board will pay for it"],
        id="an embedded question is no clause of its own",
    ),
    pytest.param(
        "By the time Brandt joined the board two weeks later, the mayor had left it.",
        ["By the time Brandt joined the board two weeks later, the mayor had left it"],
        id="a time is no clause of its own",
    ),
    pytest.param(
        "A map was shared on Chirp - which nobody has confirmed - that shows the mine under the lake.",
        ["A map was shared on Chirp - which nobody has confirmed - that shows the mine under the lake"],
        id="a clause behind an insertion",
    ),
    pytest.param(
        "That is some 40 km from the coast.", ["That is some 40 km from the coast"], id="some of a figure"
    ),
]


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_main_clauses_of_the_outlet_are_its_claims(text, expected):
    assert own_words(text) == expected


SPOKEN = [
    pytest.param("Paul Okonjo, 44, agreed.", id="that somebody agreed"),
    pytest.param(
        "The board sent a letter on Monday demanding answers about the pier.", id="a letter demanding"
    ),
    pytest.param("Ann Bo presented data that showed that the pier had sunk.", id="data that showed"),
    pytest.param("Is the pier still there?", id="a question"),
    pytest.param("Sign up for our newsletter.", id="a prompt"),
    pytest.param("This interview has been edited for length.", id="a note on the text"),
    pytest.param("Unfortunately, the pier is a disgrace.", id="an opinion"),
    pytest.param("That's some world-class singing right there.", id="a cry"),
    pytest.param("What a goal that was.", id="an exclamation"),
    pytest.param("Stay tuned for the next part of the story.", id="a call to stay"),
]


@pytest.mark.parametrize("text", SPOKEN)
def test_a_sentence_that_only_reports_speech_or_taste_is_no_claim_of_the_outlet(text):
    assert own_words(text) == []
