"""Words that are nobody's, or another's: inside a denial, behind the next cue, in scare quotes."""

import pytest

from onrecord.claims import extract
from onrecord.types import ArticleText


def claims(text):
    return extract(ArticleText("a", text)).claims


def attributed(text):
    return [c for c in claims(text) if c.chain]


def content(text, claim):
    return " … ".join(text[s:e] for s, e in claim.content)


DENIED = [
    (
        "Berg over the weekend denied that she asked the chief to stop the inquiry.",
        "she asked the chief to stop the inquiry",
    ),
    ("The clinic denies that it told families to stay away.", "it told families to stay away"),
    ("Ferrari denied telling the guards to leave.", "telling the guards to leave"),
    ("Wei Zhao on Friday rejected claims that he urged the crew to strike.", "he urged the crew to strike"),
    ("Amara Okoye denies having promised to sell the yard.", "having promised to sell the yard"),
    ("The port has denied that its pilot said the buoy was lit.", "its pilot said the buoy was lit"),
    ("Soumen Dey denied accusing the mayor of theft.", "accusing the mayor of theft"),
    (
        "Tamm denied on Sunday that she had warned the board that the roof would fall.",
        "she had warned the board that the roof would fall",
    ),
]


@pytest.mark.parametrize(("text", "denied"), DENIED)
def test_what_was_denied_to_have_been_said_is_said_by_nobody(text, denied):
    [claim] = attributed(text)
    assert (claim.polarity, content(text, claim)) == ("denied", denied)


def test_a_report_that_is_denied_still_says_what_it_says():
    text = "Tanaka denied a report which said that the dam had cracked."
    assert [c.polarity for c in attributed(text)] == ["denied", "asserted"]


NEXT = [
    "“I write to you,” she said in a film. “I am Rosa Lind. I ask you to let him go,” she said.",
    "“We lost the pump,” Lind said. “We lost the boat. We lost it all,” he added.",
    "“The gate was open,” Amara Okoye said. “Nobody came. Nobody called,” Okoye told the court.",
    "“Go home,” the guard said. “The hall is full. There is no room,” he told them.",
]


@pytest.mark.parametrize("text", NEXT)
def test_a_quotation_with_a_cue_of_its_own_is_in_no_other_claim(text):
    first, second = attributed(text)
    assert first.content[-1][1] <= second.content[0][0]


def test_what_is_quoted_behind_a_cue_still_goes_on_with_it():
    text = "“We lost the pump,” Lind said. “We lost the boat. We lost it all.”"
    [claim] = attributed(text)
    assert content(text, claim).endswith("We lost it all")


SUNDAYS = [
    (
        "According to the Mail on Sunday, quoting a nurse, the men were taken to a clinic.",
        "the Mail on Sunday",
    ),
    ("The prince has sold his house, the Mail on Sunday reported.", "the Mail on Sunday"),
    ("The Independent on Sunday said that the road was closed.", "The Independent on Sunday"),
    ("The prince has sold his house, the Mail reported on Sunday.", "the Mail"),
    ("The board on Sunday said that the road was closed.", "The board"),
]


@pytest.mark.parametrize(("text", "source"), SUNDAYS)
def test_a_day_belongs_to_a_source_only_where_an_outlet_has_it_in_its_name(text, source):
    [claim] = attributed(text)
    assert [text[s:e] for s, e in claim.chain[0].source] == [source]
    assert "Sunday" not in content(text, claim)


REASONS = [
    "Lind told her parents about the trip in hopes that the film would be shown.",
    "The mayor told the guards about it in the belief that the gate was shut.",
    "Okafor told the board of the leak on the grounds that the law asks for it.",
]


@pytest.mark.parametrize("text", REASONS)
def test_why_it_was_said_is_not_what_was_said(text):
    assert [c for c in attributed(text) if c.rule == "clause_after"] == []


NAMED = [
    "He alluded to a sketch on Tuesday in which the comedian Ivo Stern had joked that the lamp was a fake.",
    "Okoye criticised a letter in which Tarn claimed that the yard was empty.",
]


@pytest.mark.parametrize("text", NAMED)
def test_who_only_names_a_paper_does_not_pass_on_its_words(text):
    told = [c for c in attributed(text) if c.rule == "clause_after"]
    assert [len(c.chain) for c in told] == [1]


def test_who_recalls_a_meeting_passes_on_what_was_said_there():
    text = "She recalled a meeting at which Ohm said that the harbour was empty."
    assert [len(c.chain) for c in attributed(text) if c.rule == "clause_after"] == [2]


HELD = [
    "Mara Brandt adopted a “so what” attitude.",
    "She wears a “crew member’s pin” on her coat.",
    "The town built a “house of joy and light” by the river.",
    "Ivo Tarn carries his “flag of the north” to each match.",
    "Wei Zhao compiles the “book of the sea” each year.",
    "The firm chose Oslo as its “place of the year” for 2015.",
]


@pytest.mark.parametrize("text", HELD)
def test_words_held_at_arms_length_are_nobodys(text):
    assert attributed(text) == []


def test_a_whole_utterance_is_somebodys_behind_any_verb():
    text = "Lind reacted coolly to the plan, “We are done with it.”"
    assert [c.chain[0].speaker for c in attributed(text)] == ["Lind"]


OF_A_NOUN = [
    ("Their loss follows an apparently similar event last week.", "certain"),
    ("The crew found a possibly broken valve in the hold.", "certain"),
    ("Officers carried off a potentially deadly gas bottle.", "certain"),
    ("The seemingly endless strike ended on Friday.", "certain"),
    ("Officers found the allegedly stolen car in a barn.", "probable"),
    ("The pump apparently failed on Friday.", "probable"),
    ("The valve was possibly broken by the frost.", "possible"),
]


@pytest.mark.parametrize(("text", "certainty"), OF_A_NOUN)
def test_an_adverb_on_the_adjective_of_a_noun_hedges_the_noun_alone(text, certainty):
    assert [c.certainty for c in claims(text)] == [certainty]


INNER = [
    (
        "“They told me, ‘You have no right to be here,’ and they shut the gate,” said Amara Okoye.",
        "You have no right to be here",
    ),
    (
        "“The firm said, ‘We will pay for it all,’ and then it sent nothing,” Lind told the court.",
        "We will pay for it all",
    ),
    (
        "“The letter says ‘you must leave by May’, and that is what we did,” said Dey.",
        "you must leave by May",
    ),
    ("\"They said to us, 'We lost the file,' and laughed,\" Berg said.", "We lost the file"),
    ("“She said, ‘We are done with you,’” Ohm recalled.", "We are done with you"),
    ("“He said: ‘I’ll be back by noon,’ but he never came,” Tamm recalled.", "I’ll be back by noon"),
]


@pytest.mark.parametrize(("text", "said"), INNER)
def test_what_is_quoted_inside_a_quotation_ends_with_its_own_marks(text, said):
    assert said in [content(text, c) for c in attributed(text) if len(c.chain) == 2]


def test_an_apostrophe_closes_no_inner_quotation():
    text = "“They said the boys’ boat was lost, and so it was,” Lind said."
    assert any("boys’ boat was lost" in content(text, c) for c in attributed(text) if len(c.chain) == 2)
