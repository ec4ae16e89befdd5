"""A paper speaks for its issuer, wherever the text has told who that is; a day or a website is none."""

import pytest

from onrecord.claims import extract
from onrecord.types import ArticleText


def last_speaker(text):
    claims = extract(ArticleText("a", f"{text} found that the pier had sunk.")).claims
    return [c.chain[-1].speaker for c in claims if c.chain][-1]


ISSUED = [
    ("A Marren poll out Monday", "Marren"),
    ("The Marren poll", "Marren"),
    ("A new article in Politico", "Politico"),
    ("An editorial in the Norrick Post", "Norrick Post"),
    ("A report on Tarn News", "Tarn News"),
    ("A Marren poll of divers was out in May. The poll", "Marren"),
    ("Nord Aid’s report came out in May. The report", "Nord Aid"),
    ("A Tarn University study came out. The study", "Tarn University"),
    ("A survey of divers by Nord Aid was out in May. The survey", "Nord Aid"),
    ("An Orl Institute analysis of data came out. The analysis", "Orl Institute"),
    ("A Nord Gas memo was leaked in May. The internal memo", "Nord Gas"),
    ("A Harbour Union summary came out. The summary", "Harbour Union"),
    ("A Harbour Ministry booklet came out. The booklet", "Harbour Ministry"),
    ("Ana Souza’s memoir came out in May. The memoir", "Ana Souza"),
    ("A letter from Nord Aid was read aloud. The letter", "Nord Aid"),
    ("Nord Aid statistics came out in May. The statistics", "Nord Aid"),
]


@pytest.mark.parametrize(("text", "name"), ISSUED)
def test_a_paper_speaks_for_whoever_the_text_says_issued_it(text, name):
    assert last_speaker(text) == name


NOBODYS = [
    "A Feb. 1 letter",
    "A Monday report",
    "A Facebook post by a diver was read aloud. The post",
    "Carl Moe bought a TV ad. The ad",
    "A Marren poll of divers was out in May. Another poll came in June. The poll",
    "A Marren poll of divers was out in May. The latest poll",
    "The Norrick Post had reported it. The congressional report",
    "A Nord Gas investigation began. The story",
]


@pytest.mark.parametrize("text", NOBODYS)
def test_a_day_a_website_and_another_paper_are_no_issuer(text):
    assert last_speaker(text) is None
