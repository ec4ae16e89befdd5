"""Who was told, when an object was spoken of, what things do, and verbs read as nouns behind a quotation."""

import pytest

from onrecord.claims import extract
from onrecord.types import ArticleText


def claims(text):
    return extract(ArticleText("a", text)).claims


def shown(text):
    """Content and sources of each attributed claim."""
    of = lambda spans: " … ".join(text[s:e] for s, e in spans)  # noqa: E731 - a name for a slice
    return [(of(c.content), [of(a.source) for a in c.chain]) for c in claims(text) if c.chain]


TOLD = [
    (
        "Lind said she had been told by officials that the road was safe.",
        "the road was safe",
        ["Lind", "officials"],
    ),
    (
        "The mayor was warned by two engineers that the roof would fall.",
        "the roof would fall",
        ["two engineers"],
    ),
    (
        "Okafor said the crew was assured by the port that it would be paid.",
        "it would be paid",
        ["Okafor", "the port"],
    ),
    (
        "Wei Zhao said he was told by a nurse that the ward was full.",
        "the ward was full",
        ["Wei Zhao", "a nurse"],
    ),
    (
        "Soumen Dey was informed by the board that the dam had cracked.",
        "the dam had cracked",
        ["the board"],
    ),
]


@pytest.mark.parametrize(("text", "content", "sources"), TOLD)
def test_who_was_told_by_somebody_is_one_claim_of_his(text, content, sources):
    assert shown(text) == [(content, sources)]


OBJECTS = [
    ("Okafor announced her candidacy on Friday.", "her candidacy"),
    (
        "Berg pleaded not guilty to the charges when he appeared before the court.",
        "not guilty to the charges",
    ),
    ("Amara Okoye denied the charges when she spoke to the court.", "the charges"),
    ("The port condemned the strike on Tuesday.", "the strike"),
]


@pytest.mark.parametrize(("text", "content"), OBJECTS)
def test_when_an_object_was_spoken_of_is_no_part_of_it(text, content):
    assert [found for found, _ in shown(text)] == [content]


@pytest.mark.parametrize("what", ["if the tide is high", "when boats are late"])
def test_what_is_said_of_a_time_stays_in_a_clause(what):
    assert [found for found, _ in shown(f"Okafor said the gate shuts {what}.")] == [f"the gate shuts {what}"]


THINGS = [
    "The storm threatened to flood the town.",
    "The primary threatens to knock one of the mayors out of the race.",
    "That threatened to leave many families without water.",
    "A rise in the river promises to spoil the fair.",
    "The heat threatens to kill the crop.",
]


@pytest.mark.parametrize("text", THINGS)
def test_a_thing_that_threatens_says_nothing(text):
    assert shown(text) == []


SOMEBODIES = [
    ("The union threatened to strike.", "The union"),
    ("It threatened to sue the port.", "It"),
    ("A hacker threatened to publish the files.", "A hacker"),
    ("Ivo Tarn vowed to rebuild the mill.", "Ivo Tarn"),
    ("The council promised to mend the road.", "The council"),
    ("The treaty promises to end the toll.", "The treaty"),
]


@pytest.mark.parametrize(("text", "source"), SOMEBODIES)
def test_somebody_and_a_paper_that_threaten_or_promise_do(text, source):
    assert [sources for _, sources in shown(text)] == [[source]]


def test_a_clause_behind_an_occasion_lends_its_verb_no_that():
    text = "The union said in a letter that the firm had threatened to close the yard."
    assert shown(text) == [("to close the yard", ["The union", "the firm"])]


TAGS = [
    ("“It is one of many fake sites,” Boatwatch notes.", "Boatwatch"),
    ("“The dam is sound,” Wei Zhao claims.", "Wei Zhao"),
    ("“The crew left in haste,” Harbour Watch reports.", "Harbour Watch"),
]


@pytest.mark.parametrize(("text", "source"), TAGS)
def test_a_name_and_its_verb_behind_a_quotation_are_no_noun(text, source):
    assert [sources for _, sources in shown(text)] == [[source]]


DAYS = [
    ("The hall was shut on July 9 and 10 in two towns.", ["two towns"]),
    ("The hall was shut on July 9 and 10, the council said.", []),
    ("On May 12 and 13 the firm lost 200 and 300 crates.", ["200", "300 crates"]),
    ("The firm lost 12 cars and 10 vans.", ["12 cars", "10 vans"]),
]


@pytest.mark.parametrize(("text", "figures"), DAYS)
def test_the_second_of_two_days_counts_nothing(text, figures):
    [claim] = claims(text)
    assert [text[slice(*q.span)] for q in claim.quantities] == figures


SITES = [
    ("The singer has sold her house, boatwatch.net reports.", "boatwatch.net"),
    ("The law was branded ‘stupid’ by many and mocked on social media, lagoon.org reports.", "lagoon.org"),
    ("The bridge will stay shut until May, riverwatch.info reports.", "riverwatch.info"),
]


@pytest.mark.parametrize(("text", "source"), SITES)
def test_a_site_by_its_address_reports_what_stands_before_it(text, source):
    assert [sources for _, sources in shown(text)] == [[source]]


TIMED = [
    (
        "Officers estimate that there are 500 fighters in Syria, and Prime Minister David Lund this week "
        "announced plans to stop them.",
        "Prime Minister David Lund",
    ),
    (
        "Officers say there are 500 fighters, and Mayor Rosa Lind last month announced plans to stop them.",
        "Mayor Rosa Lind",
    ),
]


@pytest.mark.parametrize(("text", "source"), TIMED)
def test_a_name_before_a_time_is_who_speaks_in_the_next_clause(text, source):
    (said, first), (_, second) = shown(text)
    assert first[0] == "Officers"
    assert second == [source]
    assert source not in said


def test_the_name_that_a_body_goes_by_is_no_claim_of_its_own():
    text = "The group calling itself the Northern Front has released a film, according to the Watch Group."
    assert [sources for _, sources in shown(text)] == [["the Watch Group"]]


ASIDE = [
    "HEALTH: Ferry tests begin in Oslo",
    "WATCH: Divers raise the wreck",
    "Rosa Lind (left) opens the new lock",
    "The wreck (pictured) lies at nine metres",
    "Related\n\nIvo Tarn sells the yard\n\nThe council buys a bridge",
    "See also:\n\nThe council buys a bridge",
]


@pytest.mark.parametrize("lines", ASIDE)
def test_lines_without_a_stop_that_lead_on_or_caption_are_no_claims(lines):
    text = f"The ferry sank on Monday.\n\n{lines}\n\nThe crew is safe."
    assert [text[s:e] for c in claims(text) for s, e in c.content] == [
        "The ferry sank on Monday",
        "The crew is safe",
    ]


KEPT = [
    "Ferry sinks off Orl\n\nThe ferry sank on Monday.",
    "The ferry sank on Monday.\n\nRosa Lind (left) said nothing and opened the lock.",
    "The ferry sank on Monday.\n\nRelated tests began in Oslo.",
]


@pytest.mark.parametrize("text", KEPT)
def test_headings_and_whole_sentences_stay_claims(text):
    assert len(claims(text)) == 2


TERMS = [
    ("Berg said he wants to sell, but only if the price is right.", "conditional"),
    ("Okafor said she would stay, but only if the board agreed.", "conditional"),
    ("Lind told reporters the yard will open in May, and only if it is safe.", "conditional"),
    ("Tamm said the crew would strike, unless the port paid.", "conditional"),
    ("Wei Zhao said the yard stays shut, even if the tide turns.", "certain"),
]


@pytest.mark.parametrize(("text", "certainty"), TERMS)
def test_the_terms_of_what_is_said_stay_with_it(text, certainty):
    [claim] = claims(text)
    assert (claim.certainty, claim.content[-1][1]) == (certainty, len(text) - 1)


@pytest.mark.parametrize(
    "text",
    [
        "Ivo Tarn is suspected of burning the mill.",
        "Two men were suspected of theft, Lind said.",
        "The crew, Okoye said, was suspected of selling fuel.",
    ],
)
def test_who_is_suspected_of_an_act_is_not_said_to_have_done_it(text):
    [claim] = claims(text)
    assert claim.certainty == "probable"
    assert [text[s:e] for s, e in claim.hedges] == ["suspected"]


def test_a_suspect_who_does_something_does_it():
    assert [c.certainty for c in claims("The suspected thief left the port.")] == ["certain"]
