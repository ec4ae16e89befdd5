"""Headings that call something untrue are claims of their outlet, with a verb or without."""

import pytest

from onrecord.claims import extract
from onrecord.types import ArticleText

ASSESSING = [
    "Report of ferry sale in Tarn not true.",
    "Grey seal in the town fountain not a harbour animal - despite online rumours.",
    "HOAX: Diver walks out of the lake with a church bell",
    "Oduya Painting of the Old Pier Not Made by Artist.",
    "Rumours of a Second Flood in Dorn Untrue.",
    "Debunked: harbour seal did not eat the mayor's wig",
    "Lake monster claim dismissed as hoax by divers",
    "Nakamura's Nine Nights of Silence in August Is a Hoax.",
    "Sorry, Tarn: Norrick Is Not Opening a Lamp Museum.",
    "Missing Divers Not Among the Rescued at Pier Four.",
    "No, a whale didn't swim up the Vell for three days.",
    "Photo of Frozen Ferry Not Taken in Lumeria.",
    "Haddad, agent: goalkeeper not suspended.",
    "Two Moons Over Dorn Hoax: Night Picture Report Totally Fake.",
    "Bodies in the quarry apparently not those of missing hikers.",
    "Story of Okonkwo's Golden Boat Never True",
    "Reports of wolves in Kovac Park baseless",
    "Hikers not in first hut, Alpine police",
    "Pumpkin Ferry Isn't Real.",
    "Lamp maker Lumeo: no longer leaving, rumours unfounded",
]


@pytest.mark.parametrize("heading", ASSESSING)
def test_a_heading_that_denies_is_a_claim_of_its_outlet(heading):
    claims = extract(ArticleText("a", heading)).claims
    assert any(not claim.chain and claim.polarity == "asserted" for claim in claims)


SAYING_NOTHING = [
    "Do not panic over ferry rumours",
    "Is the lake monster a hoax?",
    "Fake ferry tickets for sale",
    "A bogus seal",
    "Sunrise over the old market of Tarn",
    "Photographs of a false door",
]


@pytest.mark.parametrize("heading", SAYING_NOTHING)
def test_an_order_a_question_and_a_false_thing_deny_nothing(heading):
    assert extract(ArticleText("a", heading)).claims == ()


CLOSED_TITLES = [
    pytest.param(
        "Norland Denies Selling Grey Seals to Dorn.", "Selling Grey Seals to Dorn", id="with a stop"
    ),
    pytest.param("Governor Denies Selling Land!", "Selling Land", id="with a cry"),
]


@pytest.mark.parametrize(("title", "content"), CLOSED_TITLES)
def test_a_title_in_capitals_is_read_though_a_stop_closes_it(title, content):
    [claim] = extract(ArticleText("a", title)).claims
    assert (title[slice(*claim.content[0])], claim.polarity) == (content, "denied")


def test_a_title_in_capitals_makes_names_of_none_of_its_words():
    text = "Ferry Board Denies Selling Four Old Boats.\n\nThe board met on Tuesday in the ferry hall of Tarn."
    [claim] = [c for c in extract(ArticleText("a", text)).claims if c.polarity == "denied"]
    assert text[slice(*claim.content[0])] == "Selling Four Old Boats"
