"""Whose paper speaks when it is said again: *the study*, *the report*, *the site*."""

import pytest

from onrecord.claims import extract
from onrecord.types import ArticleText


def last_speaker(text):
    return [c.chain[-1].speaker for c in extract(ArticleText("a", text)).claims if c.chain][-1]


TOLD = [
    ("A study by Orl University found that tides rise. The study said it was fast.", "Orl University"),
    ("A report from Greenlight, a charity, said prices rose. The report said rents would.", "Greenlight"),
    ("The suit was filed by Nord Gas in May. The suit says the valve was old.", "Nord Gas"),
    ("A memo written by Nord Gas says it leaks. The memo said the valve was old.", "Nord Gas"),
    ("It follows an article in The Daily Heron. The article said it leaks.", "Daily Heron"),
    ("A column in the Orl Gazette drew laughs. The column said the mayor hid.", "Orl Gazette"),
    ("TechHarbour reported that the firm would close. The report said nobody was told.", "TechHarbour"),
    ("The photo was shown by HarborGossip.com, a website. The site said it was old.", "HarborGossip.com"),
    ("Tarn Watch, a news site, posted it. The website said nobody was hurt.", "Tarn Watch"),
    ("The Marren Post reported it on Friday. The tabloid said the mayor knew.", "Marren Post"),
    ("A letter from Nord Gas asked for time. The letter said the valve was old.", "Nord Gas"),
    ("A survey published by the Tern Institute is out. The survey said rents fell.", "Tern Institute"),
]


@pytest.mark.parametrize(("text", "name"), TOLD)
def test_a_paper_said_again_is_its_issuers(text, name):
    assert last_speaker(text) == name


UNTOLD = [
    "A letter from Nord Gas asked for time. A letter reached the mayor too. The letter said it leaks.",
    "An article in May drew laughs. The article said the mayor hid.",
    "A report in Norland caused a stir. The report said the mayor hid.",
    "TechHarbour reported a loss. Nord Gas reported a gain. The report said nobody was told.",
    "Workers on the site met the mayor. The site said nobody was hurt.",
]


@pytest.mark.parametrize("text", UNTOLD)
def test_a_paper_that_nobody_is_said_to_have_issued_is_nobodys(text):
    assert last_speaker(text) is None


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("The ABC network", "ABC"),
        ("The Marren Post newspaper", "Marren Post"),
        ("The Lantern magazine", "Lantern magazine"),
        ("The Noor news agency", "Noor news agency"),
    ],
)
def test_what_an_outlet_is_called_beside_its_name_is_no_part_of_it(source, name):
    assert last_speaker(f"{source} said the film was old.") == name
