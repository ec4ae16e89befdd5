"""Reports that are put down or said to be untrue: denied by whoever does so, and said by nobody."""

import pytest

from onrecord.claims import extract
from onrecord.types import ArticleText


def told(text):
    """Polarity, innermost source and content of each claim that is somebody's."""
    return [
        (c.polarity, *(text[s:e] for s, e in c.chain[-1].source), *(text[s:e] for s, e in c.content))
        for c in extract(ArticleText("a", text)).claims
        if c.chain
    ]


PUT_DOWN = [
    ("The union poured cold water on claims that the strike was over.", "The union", "the strike was over"),
    ("Brandt pushed back on suggestions that he knew of the cracks.", "Brandt", "he knew of the cracks"),
    ("Wei Zhao pushed back against claims that she would quit.", "Wei Zhao", "she would quit"),
    ("Police shot down rumours that two men had drowned.", "Police", "two men had drowned"),
    ("The police knocked down reports that a gunman was at large.", "The police", "a gunman was at large"),
    ("The bank brushed off speculation that it would merge.", "The bank", "it would merge"),
    ("The army waved away claims that it had fired first.", "The army", "it had fired first"),
    ("The coach brushed aside suggestions that he would quit.", "The coach", "he would quit"),
    (
        "The harbour master debunked claims that the ferry had sunk.",
        "The harbour master",
        "the ferry had sunk",
    ),
    ("Soumen Dey contradicted the firm's claim that nobody was hurt.", "Soumen Dey", "nobody was hurt"),
    ("The union contradicted the bank's claim that jobs were safe.", "The union", "jobs were safe"),
    ("Claims that the well was poisoned were debunked by chemists.", "chemists", "the well was poisoned"),
    ("Reports that she would resign were shot down by her office.", "her office", "she would resign"),
    ("The governor laughed off speculation that she would run.", "The governor", "she would run"),
]
UNTRUE = [
    ("Reports that the mill has burned are false, the mayor said.", "the mayor", "the mill has burned"),
    ("The mayor said reports that the mill had burned were false.", "The mayor", "the mill had burned"),
    ("Rumours that Okafor has left are baseless, her office said.", "her office", "Okafor has left"),
    ("Suggestions that it will close are wrong, Wei Zhao told reporters.", "Wei Zhao", "it will close"),
    ("The allegation that he took money is a lie, Brandt said.", "Brandt", "he took money"),
    ("The board said there was no truth in reports that it had left.", "The board", "it had left"),
    ("Claims that Mokwena took bribes were untrue, his lawyer said.", "his lawyer", "Mokwena took bribes"),
    ("The idea that nurses are overpaid is wrong, the union said.", "the union", "nurses are overpaid"),
    ("The report that it had leaked was inaccurate, officials said.", "officials", "it had leaked"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "source", "content"), PUT_DOWN + UNTRUE)
def test_a_report_that_is_put_down_is_denied_by_whoever_does_so(text, source, content):
    assert [one for one in told(text) if one[1] in source] == [("denied", source, content)]


OWNED = [
    ("An expert countered her claims that the ferry had lost money.", "her", "the ferry had lost money"),
    ("Soumen Dey contradicted the firm's claim that nobody was hurt.", "the firm's", "nobody was hurt"),
    ("The harbour master debunked Okafor's claim that the ferry sank.", "Okafor's", "the ferry sank"),
    ("Police shot down the paper's report that two men drowned.", "the paper's", "two men drowned"),
]


@pytest.mark.parametrize(("text", "owner", "content"), OWNED)
def test_whose_claim_is_put_down_still_made_it(text, owner, content):
    assert ("asserted", owner, content) in told(text)
    assert [polarity for polarity, who, *_ in told(text) if who != owner] == ["denied"]


@pytest.mark.parametrize(
    "text",
    [
        "Soldiers shot down a drone that had crossed the border.",
        "The council pushed back the vote that had been planned for May.",
        "Firefighters poured cold water on the barn that was burning.",
        "She shrugged off the cold that had settled on the town.",
        "The wind knocked down the tree that stood by the mill.",
        "The weather contradicted the firm's claim that nobody was hurt.",
    ],
)
def test_what_puts_down_nobodys_words_denies_nothing(text):
    assert "denied" not in [polarity for polarity, *_ in told(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Okafor said the report that the reactor had leaked was accurate.",
        "Okafor said the report that the reactor had leaked may be false.",
        "The report that the reactor had leaked is not false, Okafor said.",
        "Okafor said the rumour that the reactor had leaked was ludicrous.",
    ],
)
def test_what_is_not_said_to_be_untrue_is_not_denied(text):
    assert "denied" not in [polarity for polarity, *_ in told(text)]
