"""A source is who somebody is, without when, where and how he spoke."""

import pytest

from onrecord.claims import extract
from onrecord.types import ArticleText
from tests.onrecord.claims.test_narrator import own_words
from tests.onrecord.claims.test_shapes import attributed

SOURCES = [
    ("The president, without offering details, said the judge lied.", "The president"),
    ("The senator over the weekend asked whether the plan was dead.", "The senator"),
    ("Dunmore, only two months later, announced plans to merge with Nord Gas.", "Dunmore"),
    ("Rao, particularly in the last days of the race, claimed that the vote was bought.", "Rao"),
    ("Kim, in a letter to the board, said the lock was safe.", "Kim"),
    ("The mayor, after a long silence, said the mill would close.", "The mayor"),
    ("Ms. Tan, during a visit to Norland, said the crew was well.", "Ms. Tan"),
    ("The union, despite its losses, says it will strike.", "The union"),
    ("Mensah, while praising the divers, said the wreck was gone.", "Mensah"),
    ("Ito, 34, of Norland, said the pay was low.", "Ito, 34, of Norland"),
    ("Brik, from the coast, said the pay was low.", "Brik, from the coast"),
    ("Ana Brik, a diver in the north, said the pay was low.", "Ana Brik, a diver in the north"),
    ("The head of the mill in Norland said the pay was low.", "The head of the mill in Norland"),
    ("In May, Connolly said the dam was safe.", "Connolly"),
    ("Beverly’s lawyer said the claim was false.", "Beverly’s lawyer"),
    ("Connelly’s report suggests that the pit will close.", "Connelly’s report"),
    ("The dam is safe, Kimberly says.", "Kimberly"),
    ("There were accusations from other aides that he had lied.", "other aides"),
    ("Complaints among farmers that the lake was dry spread in May.", "farmers"),
    ("A warning by the guild that the roof may fall was ignored.", "the guild"),
    ("Some 49% say the plan is good.", "Some 49%"),
    (
        "The board — and, in particular, its chair — insisted that he stay.",
        "The board — and, in particular, its chair",
    ),
]


@pytest.mark.parametrize(("text", "source"), SOURCES)
def test_a_source_ends_with_who_somebody_is(text, source):
    assert source in [found for found, _ in attributed(text)]


def test_that_claims_are_made_is_not_told_apart_from_them():
    assert own_words("There were claims that the mayor had paid.") == []
    assert own_words("There were two fires that burned for days.") != []


@pytest.mark.parametrize(
    "text",
    [
        "We are not surprised.",
        "Your mill is closed.",
        "But our map shows the old lock.",
        "My guess is the mill.",
    ],
)
def test_an_outlet_that_speaks_of_itself_states_nothing(text):
    assert own_words(text) == []


@pytest.mark.parametrize("text", ["She identifies as a poet.", "Bo identified himself as a diver."])
def test_what_somebody_calls_himself_is_no_target(text):
    assert [
        rule for rule in (c.rule for c in extract(ArticleText("a", text)).claims) if rule == "target"
    ] == []


WOVEN = [
    (
        "Berg said the talks had failed. There were people “bringing food and water to the men at the gate.”",
        "There were people “bringing food and water to the men at the gate",
    ),
    (
        "The auditor warned of a gap. The firm must declare “any gift which one might take for a bribe.”",
        "The firm must declare “any gift which one might take for a bribe",
    ),
]


@pytest.mark.parametrize(("text", "content"), WOVEN)
def test_a_sentence_that_quotes_at_length_goes_on_from_the_speaker_before_it(text, content):
    assert ("", content) in attributed(text)


@pytest.mark.parametrize(
    "text",
    [
        "Berg said the talks had failed. He owns a boat called “The Old Swan.”",
        "Berg said the talks failed.\n\nA plaque in the hall is like a riddle, with “a wall of seven doors.”",
        "The mill burned. There were people “bringing food and water to the men at the gate.”",
    ],
)
def test_a_name_or_another_paragraph_does_not_go_on(text):
    assert not [c for c in extract(ArticleText("a", text)).claims if c.rule == "floating"]
