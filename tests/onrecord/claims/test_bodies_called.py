"""A body by the name that stands behind what it is called, or that stands before the noun elsewhere."""

import pytest

from onrecord.claims import extract
from onrecord.types import ArticleText


def last_speaker(text):
    return [c.chain[-1].speaker for c in extract(ArticleText("a", text)).claims if c.chain][-1]


BEHIND = [
    ("A charity called Open Nets said the beach was dirty.", "Open Nets"),
    ("A website called NorrickLeaks claimed the mayor had resigned.", "NorrickLeaks"),
    ("A group known as Free Piers said the pier was shut.", "Free Piers"),
    ("A Danish news organization called “The Quay” reported that the ferry sank.", "Quay"),
    ("A site called “pier truth” said the pier was shut.", None),
    ("According to the website of Nord Gas, the pier was shut.", "Nord Gas"),
    ("A union called Dockers of Norrick demanded that the pier be shut.", "Dockers of Norrick"),
    ("A firm named Lumeo announced that the pier was shut.", "Lumeo"),
    ("A charity called on Orl Council to act, and said the beach was dirty.", None),
    ("Data collected by Nord Polls show that voters were split.", "Nord Polls"),
    ("Figures gathered by our firm, PollQuay, show that voters were split.", "PollQuay"),
]


@pytest.mark.parametrize(("text", "name"), BEHIND)
def test_the_name_behind_what_it_is_called(text, name):
    assert last_speaker(text) == name


BEFORE = [
    (
        "The Clint campaign has been silent. Reporters wait. “It is over,” the campaign said.",
        "Clint campaign",
    ),
    ("Helena Clint rested. Lind’s campaign bought time. “It is over,” the campaign said.", "Lind’s campaign"),
    ("The Lind administration cut the tax. The administration said it would help.", "Lind administration"),
    ("The U.S. military sank the boat. The military said it was an accident.", "U.S. military"),
    ("Okafor’s presidential campaign met. The campaign said it would run.", "Okafor’s presidential campaign"),
    ("The Clint campaign met the Lind campaign. The campaign said it was over.", None),
    ("An AI company grew. The company said it was late.", None),
    ("The Norland government fell. The government said it was late.", None),
    ("A German company bought the mill. The company said it would stay.", None),
    ("A Norland army column left. Iraqi army trucks stayed. The army said it was over.", None),
    ("The campaign for mayor was long. The campaign said it was over.", None),
    ("The campaign said it was over. Later the Clint campaign rested.", None),
    ("The Orsk team led Brekke by a lap. It beat Marsh. The team said it had faith in its driver.", None),
    ("The Tarn squad beat Orl. The squad said its captain was fit.", None),
    ("Okafor’s side lost to Lund. The side said it would train.", None),
    ("The Norrick club met Tarn Rovers. The club said its keeper would stay.", None),
]


@pytest.mark.parametrize(("text", "name"), BEFORE)
def test_the_one_name_before_the_noun_elsewhere(text, name):
    assert last_speaker(text) == name


OWNED = [
    ("Presidential candidate Emil Orsk’s campaign says two dozen back him.", "Emil Orsk’s campaign"),
    ("Mayoral hopeful Ana Ruiz’s office said it was late.", "Ana Ruiz’s office"),
    ("Emil Orsk’s campaign says two dozen back him.", "Emil Orsk’s campaign"),
    ("Senator Wei Zhao’s office said it was late.", "Wei Zhao’s office"),
]


@pytest.mark.parametrize(("text", "name"), OWNED)
def test_whose_campaign_and_office_it_is(text, name):
    assert last_speaker(text) == name


TURNS = [
    "That said, a loss in this state would hurt the club.",
    "The boat is slow. That said, it sails well.",
    "That being said, the boat is slow.",
]


@pytest.mark.parametrize("text", TURNS)
def test_a_writer_who_only_turns_reports_nothing(text):
    assert [c for c in extract(ArticleText("a", text)).claims if c.chain] == []


@pytest.mark.parametrize(
    "text", ["The sign was red. That said the pier was shut.", "That, she said, would hurt the club."]
)
def test_that_may_say_something_all_the_same(text):
    assert [c for c in extract(ArticleText("a", text)).claims if c.chain] != []
