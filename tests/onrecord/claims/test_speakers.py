"""Who a source is: names for pronouns and offices, and None rather than a guess."""

import pytest

from onrecord.claims import extract
from onrecord.types import ArticleText


def last_speaker(text):
    return extract(ArticleText("a", text)).claims[-1].chain[-1].speaker


NAMED = [
    pytest.param("Karin Brandt left. She said the pier had sunk.", "Karin Brandt", id="a pronoun"),
    pytest.param(
        "Karin Brandt, the mayor, left. Brandt said the pier had sunk.", "Karin Brandt", id="a last name"
    ),
    pytest.param(
        "Gov. Karin Brandt signed the bill. “It is done,” the governor said.", "Karin Brandt", id="an office"
    ),
    pytest.param(
        "The Harbour Trust Board (HTB) met in May. HTB said the pier had sunk.",
        "Harbour Trust Board",
        id="short form",
    ),
    pytest.param(
        "The pier has sunk, Radio Nord said. The report said that nobody had measured it.",
        "Radio Nord",
        id="a report",
    ),
    pytest.param("Her lawyer, Paul Okonjo, said the pier had sunk.", "Paul Okonjo", id="an apposition"),
    pytest.param("Manila said the pier had sunk.", "Philippines", id="a capital for its state"),
    pytest.param("The Danish government said the pier had sunk.", "Denmark", id="a government for its state"),
    pytest.param(
        "The revelations were made by newspaper Nord Dag. The pier has sunk, the paper reported.",
        "Nord Dag",
        id="the paper",
    ),
    pytest.param(
        "The Bureau of Harbours and Roads said the pier had sunk.",
        "Bureau of Harbours and Roads",
        id="a name with an and",
    ),
    pytest.param("Orl Gas and Nord Gas said the pier had sunk.", "Orl Gas and Nord Gas", id="two together"),
    pytest.param(
        "Nord Aid, a charity that says the pier has sunk, was there.", "Nord Aid", id="a relative clause"
    ),
    pytest.param(
        "Paul Okonjo told Radio Nord that Mayor Karin Brandt had informed him that the pier sank. "
        "He said it was old.",
        "Paul Okonjo",
        id="the outer speaker goes on",
    ),
    pytest.param(
        "Lawmakers met. Some lawmakers on the Harbour Committee said it was old. "
        "The lawmakers added that the pier had sunk.",
        "Harbour Committee",
        id="members of a body",
    ),
    pytest.param(
        "Nord Gas sent a letter to the mayor on Monday. The letter said the pier had sunk.",
        "Nord Gas",
        id="a letter that the text tells of",
    ),
]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_a_source_is_known_by_its_name_in_the_text(text, name):
    assert last_speaker(text) == name


UNNAMED = [
    pytest.param("A senior official said the pier had sunk.", id="an official"),
    pytest.param("Residents said the pier had sunk.", id="a group that opens its sentence"),
    pytest.param(
        "Paul Okonjo left. A sailor said the pier had sunk. He said it was bad.", id="he is the sailor"
    ),
    pytest.param("Paul Okonjo left. She said the pier had sunk.", id="no woman was named"),
    pytest.param(
        "Democrats Should Be Very Nervous About Turnout\n\nThe captain left. He said the pier had sunk.",
        id="a headline names nobody",
    ),
    pytest.param("Another New Harbour Republican said the pier had sunk.", id="a description"),
    pytest.param("Exit polls said the pier had sunk.", id="a paper's first word"),
    pytest.param("However, any company said the pier had sunk.", id="an adverb is no name"),
    pytest.param(
        "Orl Aid left. Rain fell. Snow fell. Hail fell. It said the pier had sunk.",
        id="it, too far from its body",
    ),
    pytest.param(
        "The candidate, Paul Okonjo, left. Karin Brandt said it sank. The candidate said the pier had sunk.",
        id="an office that many hold",
    ),
    pytest.param("Many Danes and Qataris said the pier had sunk.", id="a people is no party"),
    pytest.param("Nord Gas said it was old. The court said the pier had sunk.", id="a court is no firm"),
    pytest.param(
        "Sailors on the boat, led by captain Paul Okonjo, said the pier had sunk.", id="one who leads a group"
    ),
    pytest.param("A diplomat in the capital, Orz, said the pier had sunk.", id="a place is no speaker"),
]


@pytest.mark.parametrize("text", UNNAMED)
def test_nobody_is_named_by_a_guess(text):
    assert last_speaker(text) is None


def test_two_people_of_one_last_name_are_told_apart_by_title():
    text = "Paul Brandt met Karin Brandt. Mrs. Brandt said the pier had sunk."
    assert last_speaker(text) in ("Karin Brandt", None)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            "Nord Gas shut the valve on Monday. It said the pipe was old.",
            "Nord Gas",
            id="it, the subject before",
        ),
        pytest.param(
            "Nord Gas, the local utility, shut the valve. The pipe was old, according to the utility.",
            "Nord Gas",
            id="what a body is called",
        ),
        pytest.param(
            "Jorun Vexley, Nord Gas's managing director, was there. He said the pipe was old.",
            "Jorun Vexley",
            id="an office behind its owner",
        ),
        pytest.param(
            "Lawmaker Beate Orlin was there. She said the pipe was old.", "Beate Orlin", id="a lawmaker"
        ),
    ],
)
def test_a_pronoun_or_a_common_noun_is_known_by_what_stands_before(text, name):
    assert last_speaker(text) == name


CHAINS = [
    pytest.param(
        "Ann Bo presented data that showed that the pier had sunk.",
        [("Ann Bo", "presented"), ("data", "showed")],
        id="a paper that somebody presents",
    ),
    pytest.param(
        "The pier had sunk, according to Harbour Board data presented by the mayor.",
        [("the mayor", "presented"), ("Harbour Board data", "according to")],
        id="a paper presented by somebody",
    ),
    pytest.param(
        "The mayor denied that, saying the pier had sunk.",
        [("The mayor", "saying")],
        id="one speaker is one link",
    ),
]


@pytest.mark.parametrize(("text", "links"), CHAINS)
def test_a_chain_runs_from_whoever_passed_it_on_to_the_origin(text, links):
    claim = next(c for c in extract(ArticleText("a", text)).claims if c.chain)
    shown = [tuple(" ".join(text[s:e] for s, e in spans) for spans in (a.source, a.cue)) for a in claim.chain]
    assert shown == links


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            "Former Orland governor Paul Okonjo left. He said the pier had sunk.", "Paul Okonjo", id="a place"
        ),
        pytest.param(
            "Danish-language broadcaster Nordradio said the pier had sunk.", "Nordradio", id="a language"
        ),
        pytest.param(
            "Harbour contender and former pilot Paul Okonjo said the pier had sunk.",
            "Paul Okonjo",
            id="two roles",
        ),
        pytest.param(
            "Paul Okonjo Defends His Record Against All Claims\n\nOkonjo said the pier had sunk.",
            "Okonjo",
            id="a headline is no name",
        ),
        pytest.param(
            "Paul Okonjo said Rolf Brandt would stay. “Rolf Brandt will sign in May,” he said.",
            "Paul Okonjo",
            id="whom a quotation is about",
        ),
        pytest.param(
            "As Paul Okonjo left, he said that the pier had sunk.", "Paul Okonjo", id="whom a clause is about"
        ),
        pytest.param(
            "Abu Orsk Al Brand told us it sank. But Al Brand is aware of Paul Okonjo. “It sank,” he said.",
            "Abu Orsk Al Brand",
            id="one who spoke before",
        ),
        pytest.param(
            "He has given much to Bread of Orland, a civil rights organization that has called to close it.",
            "Bread of Orland",
            id="a name with an of",
        ),
        pytest.param("Army Capt. Imke Orsk said the pier had sunk.", "Imke Orsk", id="a rank cut short"),
        pytest.param("Imke Orsk of Nord Harbour Trust said the pier had sunk.", "Imke Orsk", id="of a body"),
        pytest.param(
            "Dock Workers Secretary-Treasurer Paul Okonjo said it sank.", "Paul Okonjo", id="a double office"
        ),
    ],
)
def test_what_stands_beside_a_name_is_not_taken_for_it(text, name):
    assert last_speaker(text) == name


def test_a_fact_that_shows_something_says_nothing():
    text = "The fleet is small. It shows that the pier has sunk."
    assert [c for c in extract(ArticleText("a", text)).claims if c.chain] == []


def test_a_reporter_of_an_outlet_is_a_person():
    text = "The Morning Post’s Imke Orsk said the pier had sunk."
    assert extract(ArticleText("a", text)).claims[-1].chain[-1].kind == "person"


@pytest.mark.parametrize(
    "between",
    [
        "Thabo Mokwena leads the rowing club.",
        "Soumen Dey rows for the club.",
        "Wei Zhao mends the boats.",
    ],
)
def test_he_is_never_somebody_beyond_a_subject_of_whom_nothing_is_known(between):
    text = f"Captain Ivo Tarn said the race was off. {between} He said the boats leaked."
    claims = [c for c in extract(ArticleText("a", text)).claims if c.chain]
    assert claims[-1].chain[-1].speaker != "Ivo Tarn"


def test_he_is_never_somebody_who_is_only_likened_to():
    text = "Advocate Tebogo Sane grew up with books by poets like Marcel Garnier. He said he read at night."
    claims = [c for c in extract(ArticleText("a", text)).claims if c.chain]
    assert claims[-1].chain[-1].speaker == "Tebogo Sane"
