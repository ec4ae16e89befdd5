"""Whom a phrase does not name: nobody, though a name stands right before it or behind a preposition in it."""

import pytest

from onrecord.claims import extract
from onrecord.entities.mentions import find_names
from onrecord.types import ArticleText


def last_speaker(text):
    return [c.chain[-1].speaker for c in extract(ArticleText("a", text)).claims if c.chain][-1]


ASIDE = [
    "So they went to defend the White House, the source said.",
    "It was all up to Ada Orl, the actor said.",
    "They had met Carl Orsk, the officer said.",
    "Nobody ever believed Wei Zhao, the clerk added.",
    "The fire began at Nord Gas, the inspector said.",
    "The lock belongs to Norrick Pilots, the lawyer wrote.",
    "He never paid Priya Nair, the nurse recalled.",
]


@pytest.mark.parametrize("text", ASIDE)
def test_whoever_is_named_right_before_an_aside_is_not_who_speaks_in_it(text):
    assert last_speaker(text) is None


def test_whoever_was_called_so_before_still_is():
    assert last_speaker("Ada Orl, the actor, left. “It was late, Ben Lund,” the actor said.") == "Ada Orl"


FILED = [
    "A police report filed in Tarn says that the bag was stolen.",
    "A report found at Norrick says that the bag was stolen.",
    "A report on Ada Orl says that the bag was stolen.",
]


@pytest.mark.parametrize("text", FILED)
def test_the_place_of_a_report_is_not_its_issuer(text):
    assert last_speaker(text) is None


PARTIES = [
    "Republican Party of Tarn",
    "Democratic Party of Norland",
    "Labour Party of Orland",
    "Conservative Party of Norrick",
]


@pytest.mark.parametrize("name", PARTIES)
def test_a_party_is_named_whole(name):
    mention = find_names(f"The {name} left.").mentions[0]
    assert (mention.name, mention.kind) == (name, "organization")


@pytest.mark.parametrize("titles", ["President Governor of Mayor.", "Prime Minister Premier of Chancellor."])
def test_titles_alone_name_no_person(titles):
    assert "person" not in {mention.kind for mention in find_names(titles).mentions}


def test_no_place_is_the_body_told_of_behind_it():
    text = (
        "They were back after a stay in Lisbon, their children’s school, Tern College, confirmed on Friday. "
    )
    assert (
        last_speaker(text + "He was well in France. According to the school’s Facebook post, he left.")
        != "France"
    )


HEADLINES = [
    "Ada Orl Says The Bridge Will Never Sink Again",
    "Carl Orsk Asks Whether The Bridge Will Ever Sink",
]


@pytest.mark.parametrize("title", HEADLINES)
def test_a_headline_names_a_person_by_the_given_name(title):
    assert last_speaker(f"{title}\n\nIt was late.") == " ".join(title.split()[:2])


SAME = ["poll", "survey", "study", "report", "letter", "memo"]


@pytest.mark.parametrize("noun", SAME)
def test_the_same_paper_is_the_one_told_of_before(noun):
    told = f"The lock is old in a {noun} by Norrick University. "
    assert last_speaker(f"{told}According to the same {noun}, it is shut.") == "Norrick University"


AGENCIES = ["Harbour Department", "Tarn Roads Bureau", "National Tide Service", "Port Authority"]


@pytest.mark.parametrize("name", AGENCIES)
def test_the_agency_is_the_one_body_of_its_sort(name):
    told = f"The {name} said on Friday that the lock was shut. “We are sorry,” the agency said."
    assert last_speaker(told) == name
    assert last_speaker(f"It met the Pilots Commission. {told}") is None


ALONE = [
    ("Bob said he arrived in May. Bob met Stevens there. “We tried,” he said.", "Bob"),
    ("Amina said she had missed the bus. “It was full,” she said.", "Amina"),
    ("Tomás told us about his boat. “It sank,” he said.", "Tomás"),
]


@pytest.mark.parametrize(("text", "name"), ALONE)
def test_a_given_name_alone_is_a_persons_where_the_text_says_he_or_she_of_it(text, name):
    assert last_speaker(text) == name


@pytest.mark.parametrize(
    "text", ["They live in Austin. Austin said his taxes are low.", "Chelsea said it won."]
)
def test_nor_is_it_where_it_is_a_place_or_nothing_shows_it(text):
    claims = extract(ArticleText("a", text)).claims
    assert "person" not in {claim.chain[-1].kind for claim in claims if claim.chain}
