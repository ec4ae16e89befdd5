"""What is asked for, alleged, possible or conditional is not shown as certain; a passive has its agent."""

import pytest

from onrecord.claims import extract
from onrecord.types import ArticleText
from tests.onrecord.claims.test_narrator import own_words
from tests.onrecord.claims.test_shapes import attributed


def certainty(text):
    return [c.certainty for c in extract(ArticleText("a", text)).claims]


CERTAINTIES = [
    ("Lund called for an inquiry.", "unknown"),
    ("The union called for a ban on coal.", "unknown"),
    ("Okafor suggested selling the dam.", "unknown"),
    ("Sato proposed that the dam be sold.", "unknown"),
    ("The board recommended that no charges be filed.", "unknown"),
    ("Haddad suggested that the guard leave the hall.", "unknown"),
    ("Rao floated a tax on boats.", "unknown"),
    ("The engineers proposed a new lock.", "unknown"),
    ("Kim insisted the dam be sold.", "unknown"),
    ("Kim insisted the dam was sold.", "certain"),
    ("Tan suggested the dam was unsafe.", "certain"),
    ("Mensah said that would be a crime.", "conditional"),
    ("Mensah said the plan would cost two million.", "certain"),
    ("The layoffs would be the largest in the firm’s history.", "conditional"),
    ("The talks would be held in Norland.", "certain"),
    ("Had the pump failed, the town would have drowned, Brik said.", "conditional"),
    ("Were the pump to fail, the town would drown, Brik said.", "conditional"),
    ("Should the pump fail, the town will drown, Brik said.", "conditional"),
    ("Ng described the mayor’s alleged abuse of clerks.", "probable"),
    ("Diallo said there was a chance that it was stolen.", "possible"),
    ("Diallo said there is a possibility that the dam fails.", "possible"),
    ("Diallo said there is no chance that the dam fails.", "certain"),
]


@pytest.mark.parametrize(("text", "expected"), CERTAINTIES)
def test_how_sure_a_content_is(text, expected):
    assert certainty(text) == [expected]


GUESSES = [
    ("There is speculation that the mayor will go.", "the mayor will go"),
    ("There were rumours among sailors that the ship had sunk.", "the ship had sunk"),
    ("Lund said there were rumours that the ship had sunk.", "the ship had sunk"),
    ("Speculation that the mill would close hurt the town.", "the mill would close"),
    ("Tan said there was speculation that the mine would shut.", "the mine would shut"),
]


@pytest.mark.parametrize(("text", "content"), GUESSES)
def test_what_is_only_rumoured_is_possible(text, content):
    claims = [c for c in extract(ArticleText("a", text)).claims if c.chain]
    assert [(text[c.content[0][0] : c.content[-1][1]], c.certainty) for c in claims] == [
        (content, "possible")
    ]


def test_a_denied_rumour_is_no_guess():
    assert certainty("Lund denied rumours that the ship had sunk.") == ["certain"]


PASSIVES = [
    (
        "The mayor was widely criticised by residents for selling the mill.",
        ("residents", "The mayor … selling the mill"),
    ),
    ("The mayor is accused by aides of lying.", ("aides", "The mayor … lying")),
    ("The victim was later identified by the coroner as Mei Tan.", ("the coroner", "The victim … Mei Tan")),
    ("The pilot was praised for saving the crew.", ("", "The pilot … saving the crew")),
    ("The attack was condemned by the union.", ("the union", "The attack")),
    ("His resignation was demanded by the board.", ("the board", "His resignation")),
    ("The bridge was described by engineers as unsafe.", ("engineers", "The bridge … unsafe")),
]


@pytest.mark.parametrize(("text", "found"), PASSIVES)
def test_a_passive_tells_what_its_agent_says(text, found):
    assert attributed(text) == [found]
    assert own_words(text) == []


@pytest.mark.parametrize(
    "text",
    ["The mayor was praised by nobody.", "The house was built by the union.", "He was convicted of fraud."],
)
def test_other_passives_are_no_words(text):
    assert attributed(text) == []
