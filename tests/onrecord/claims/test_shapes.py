"""Where content begins and ends, and whose it is, in sentences that the parser reads badly."""

import pytest

from onrecord.claims import extract
from onrecord.types import ArticleText


def attributed(text):
    claims = extract(ArticleText("a", text)).claims
    joined = lambda spans: " … ".join(text[s:e] for s, e in spans)  # noqa: E731 - one line, used thrice
    return [(joined(c.chain[-1].source), joined(c.content)) for c in claims if c.chain]


FOUND = [
    pytest.param(
        "This kind of dredging, the harbour board claimed, violates its charter.",
        ("the harbour board", "This kind of dredging … violates its charter"),
        id="a cue that parts a subject from its verb",
    ),
    pytest.param(
        "“I hope you find the ledgers that are missing.” Marsh said.",
        ("Marsh", "I hope you find the ledgers that are missing"),
        id="a cue that stands as a sentence behind its quotation",
    ),
    pytest.param(
        "“The lock is open!” the crowd roared back.",
        ("the crowd", "The lock is open"),
        id="any verb behind a cry",
    ),
    pytest.param(
        "Lund fretted that the mill was becoming “a museum nobody visits.”",
        ("Lund", "the mill was becoming “a museum nobody visits"),
        id="words in marks inside what a verb brings",
    ),
    pytest.param(
        "Asked whether the dam would hold, half of the farmers said no.",
        ("half of the farmers", "no"),
        id="an answer of one word",
    ),
    pytest.param(
        "Prosecutors charged the miller with falsifying the water ledger.",
        ("Prosecutors", "the miller … falsifying the water ledger"),
        id="a charge",
    ),
    pytest.param(
        "At times last winter, people close to the miller said, the mere mention of the dam made him fume.",
        ("people close to the miller", "At times last winter … the mere mention of the dam made him fume"),
        id="an insertion with a circumstance before it",
    ),
    pytest.param(
        "But as Ada Lund noted, those voters will give the mayor a second look.",
        ("Ada Lund", "those voters will give the mayor a second look"),
        id="as somebody noted, behind but",
    ),
    pytest.param(
        "After a week of quarrels between two of the valley's oldest mills, the council's office announced "
        "Friday that the sluice will stay shut.",
        ("the council's office", "the sluice will stay shut"),
        id="a subject that the tree hung on the noun before it",
    ),
    pytest.param(
        "The rejection of the treaty signals the beginning of the end for the union, said Geert Olsen, "
        "founder of the Harbour Party.",
        (
            "Geert Olsen, founder of the Harbour Party",
            "The rejection of the treaty signals the beginning of the end for the union",
        ),
        id="a speaker set behind the verb",
    ),
    pytest.param(
        "Ivo Marsh issued a statement saying that the quarry was closed.",
        ("Ivo Marsh", "the quarry was closed"),
        id="a statement is its issuer's word",
    ),
    pytest.param(
        "Ivo Marsh, speaking to reporters on the quay, said the quarry was closed.",
        ("Ivo Marsh", "the quarry was closed"),
        id="a participle behind a name is no part of it",
    ),
    pytest.param(
        "“We’ve had better harvests than this one,” Mill delegate Bo Eastley, wearing a straw hat and "
        "boots, said as the rain came down.",
        ("Mill delegate Bo Eastley", "We’ve had better harvests than this one"),
        id="a quotation with a clause between name and verb",
    ),
    pytest.param(
        "“I am calling from the mill. How are you today?” Miller, a retired worker from a plant, said "
        "into the phone.",
        ("Miller, a retired worker from a plant", "I am calling from the mill. How are you today"),
        id="a question before an apposition",
    ),
    pytest.param(
        "“The risk,” said Edda Leamer, an economist who is the director of the forecast, “is that we lose "
        "the workers.”",
        (
            "Edda Leamer, an economist",
            "The risk … is that we lose the workers",
        ),
        id="a quotation around a long source",
    ),
    pytest.param(
        "“We will see,” she said when asked about the dam. The dam holds.",
        ("she", "We will see"),
        id="an utterance ends before how it came about",
    ),
    pytest.param(
        "Ada Lund called the foreman “a stubborn old goat” and left the room.",
        ("Ada Lund", "the foreman “a stubborn old goat"),
        id="a name given in quotation marks",
    ),
    pytest.param(
        "Ada Lund alleged in the suit that the quarry earned five million crowns from the stone.",
        ("Ada Lund", "the quarry earned five million crowns from the stone"),
        id="a that behind a circumstance",
    ),
    pytest.param(
        "He shook hands with the miners and asked workers if they planned to leave.",
        ("He", "if they planned to leave"),
        id="asked somebody if",
    ),
    pytest.param(
        "About one in five say they would either stay home or are unsure of their vote.",
        ("About one in five", "they would either stay home or are unsure of their vote"),
        id="an alternative stays in one claim",
    ),
    pytest.param(
        "The collapse of the shaft was first reported by the Hill Gazette.",
        ("the Hill Gazette", "The collapse of the shaft"),
        id="news told in the passive",
    ),
    pytest.param(
        "His promise to rebuild the bridge by spring was made in the market square.",
        ("His", "to rebuild the bridge by spring"),
        id="a promise",
    ),
    pytest.param(
        "She called for a new survey of the river bed.",
        ("She", "a new survey of the river bed"),
        id="called for",
    ),
    pytest.param("No 10 confirmed the talks had failed.", ("No 10", "the talks had failed"), id="No 10"),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_content_and_source_are_whole(text, expected):
    assert expected in attributed(text)


APART = [
    pytest.param(
        "Ada Lund said the bridge is safe, and Ivo Marsh said nobody had tested it.",
        [("Ada Lund", "the bridge is safe"), ("Ivo Marsh", "nobody had tested it")],
        id="two parties",
    ),
    pytest.param(
        "The paper ran a story saying that the bridge was safe but warning that the road would close.",
        ["the bridge was safe", "the road would close"],
        id="two gerunds",
    ),
]


@pytest.mark.parametrize(("text", "expected"), APART)
def test_each_cue_keeps_its_own_content(text, expected):
    found = attributed(text)
    assert [pair if isinstance(expected[0], tuple) else pair[1] for pair in found] == expected


NOT_SAID = [
    pytest.param(
        "After the flood, the mayor asked the council for money.", "After the flood", id="a circumstance"
    ),
    pytest.param("No minister said that the dam was safe.", "the dam was safe", id="nobody spoke"),
    pytest.param("The drop can be attributed to the drought.", "the drought", id="a cause"),
    pytest.param("The miller declined to comment on the dam.", "the dam", id="silence"),
]


@pytest.mark.parametrize(("text", "content"), NOT_SAID)
def test_nobody_is_given_words_that_nobody_said(text, content):
    assert content not in [found for _, found in attributed(text)]


def test_a_trailing_clause_longer_than_what_was_said_is_the_outlets_own():
    text = (
        "Ada Lund said they were separated, a quarrel that had kept the whole valley talking through the "
        "long winter and well into the spring."
    )
    assert attributed(text) == [("Ada Lund", "they were separated")]


def test_a_quotation_that_goes_on_in_plain_words_is_drawn_in():
    text = (
        "“I cannot vote for it,” said Ada Lund. “I have read every line of the plan twice” and found no map."
    )
    [(_, content)] = attributed(text)
    assert content.endswith("and found no map")


def test_an_attempt_to_say_is_no_claim():
    text = "Marsh refused to utter the words “a broken dam” at the fair in Orland."
    assert attributed(text) == []
