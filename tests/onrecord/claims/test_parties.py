"""Whom somebody speaks for: the institution that a closed frame names, whole, and nothing else."""

import pytest

from onrecord.claims import extract
from onrecord.types import ArticleText


def party(text):
    return extract(ArticleText("a", text)).claims[-1].chain[-1].speaks_for


NAMED = [
    ("Nord Gas spokesman Paul Okonjo", "Nord Gas"),
    ("Foreign ministry spokeswoman Karin Brandt", "Foreign ministry"),
    ("Karin Brandt, director of Nord Aid,", "Nord Aid"),
    ("Karin Brandt, Nord Aid's director,", "Nord Aid"),
    ("Karin Brandt, the coastguard spokeswoman,", "coastguard"),
    ("A spokesman for Nord Gas, Paul Okonjo,", "Nord Gas"),
    ("A Nord Gas spokesman", "Nord Gas"),
    ("A spokesman for the Marren coastguard", "Marren coastguard"),
    ("A spokeswoman for Mayor Imke Orsk", "Imke Orsk"),
    ("A spokeswoman for House Speaker Imke Orsk", "Imke Orsk"),
    ("Imke Orsk's spokeswoman", "Imke Orsk"),
    ("A spokesman for the Ministry of Roads and Bridges", "Ministry of Roads and Bridges"),
    ("Karin Brandt, director of Right to Row,", "Right to Row"),
    ("Karin Brandt, director of Save the Reefs,", "Save the Reefs"),
    ("Karin Brandt, chairwoman of the House Ways and Means Committee,", "House Ways and Means Committee"),
    ("Karin Brandt, president of the A.B.U.-C.W.O.,", "A.B.U.-C.W.O."),
    ("Karin Brandt, president of Dockers Local 294 in Orl,", "Dockers Local 294"),
    ("Karin Brandt, president of the Orland state miners union,", "Orland state miners union"),
    ("Karin Brandt, director of research at Orl Institute,", "Orl Institute"),
    ("Karin Brandt, director of communications for the Orl Trust,", "Orl Trust"),
    ("Karin Brandt, the Lund campaign's coast director,", "Lund campaign"),
    ("Karin Brandt, Amity International's secretary general,", "Amity International"),
    ("Karin Brandt, the prime minister of Norway,", "Norway"),
    ("Norway's prime minister, Karin Brandt,", "Norway"),
    ("Karin Brandt, Kenya's health minister,", "Kenya"),
    ("Iran's Supreme Leader, Paul Okonjo,", "Iran"),
    ("Kremlin spokesman Paul Okonjo", "Kremlin"),
    ("White House press secretary Paul Okonjo", "White House"),
    ("HBA Director Paul Okonjo", "HBA"),
    ("Norland Harbour Board Chairman Paul Okonjo", "Norland Harbour Board"),
    ("Tarvian Foreign Ministry spokesman Paul Okonjo", "Tarvian Foreign Ministry"),
    ("Ohio Harbour Party chairman Paul Okonjo", "Ohio Harbour Party"),
    ("Police spokesman Sgt. Paul Okonjo", "Police"),
    ("Wenzel Tarn chief executive Paul Okonjo", "Wenzel Tarn"),
    ("Norrick Steel press secretary Paul Okonjo", "Norrick Steel"),
    ("A Norrick Council spokeswoman", "Norrick Council"),
    ("A spokesman for Norrick", "Norrick"),
    ("Norrick's spokesman, Paul Okonjo,", "Norrick"),
    ("Pier-backed Harbour Party leader Paul Okonjo", "Harbour Party"),
]


@pytest.mark.parametrize(("source", "name"), [pytest.param(*row, id=row[0]) for row in NAMED])
def test_a_closed_frame_names_whom_somebody_speaks_for(source, name):
    assert party(f"{source} said the pier sank.") == name


NOBODY = [
    "Iranian President Paul Okonjo",
    "Supreme Leader Paul Okonjo",
    "U.S. President Paul Okonjo",
    "US Representative Paul Okonjo",
    "Michigan Gov. Paul Okonjo",
    "Orl voted in Michigan. Gov. Paul Okonjo",
    "Paul Okonjo, a Republican and Nevada governor,",
    "Ukrainian Defence Minister Paul Okonjo",
    "Economy Minister Paul Okonjo",
    "Agriculture Secretary Paul Okonjo",
    "Minister of Defence Paul Okonjo",
    "Senate Democratic Leader Paul Okonjo",
    "Labour leader Paul Okonjo",
    "Paul Okonjo, the opposition leader,",
    "Paul Okonjo, head of Hispanic communications,",
    "Paul Okonjo, Mitt Orsk's chief political strategist,",
    "Former Nord Gas chief Karin Brandt",
    "The retired three-star general and Nord Gas director Paul Okonjo",
    "Paul Okonjo, who was a spokesman for Nord Gas,",
    "When chief Karin Brandt came, she",
    "On Monday spokesman Paul Okonjo",
    "A spokesman for Nord Gas and Orl",
    "A spokesman for committee Democrats",
    "Paul Okonjo, the president of the government's bridge academy,",
    "A sailor",
    "Norrick spokesman Paul Okonjo",
    "A Norrick spokeswoman",
    "Paul Okonjo, a Norrick spokesman,",
    "Kisangani press secretary Paul Okonjo",
    "Leeds chief executive Paul Okonjo",
    "Quill Bay spokesman Paul Okonjo",
    "Quill Bay chief executive Paul Okonjo",
    "South Norrick managing director Paul Okonjo",
    "Orm Head founder Paul Okonjo",
    "NSW spokeswoman Paul Okonjo",
    "Catholic spokesman Paul Okonjo",
    "Norrick, a town with a bank, slept. Norrick spokesman Paul Okonjo",
    "Norrick, the home of a shipyard, slept. Norrick spokesman Paul Okonjo",
    "The bank in Norrick closed. Norrick spokesman Paul Okonjo",
    "The council of Norrick met. Norrick spokesman Paul Okonjo",
    "Norrick Bay froze. Norrick spokesman Paul Okonjo",
    "Norrick Valley burnt. A Norrick spokesman",
]


@pytest.mark.parametrize("source", NOBODY)
def test_what_only_stands_beside_a_name_is_no_party(source):
    assert party(f"{source} said the pier sank.") is None


NOT_THEIRS = [
    "Rahel Okonjo, whose husband is a spokesman for Nord Gas,",
    "Karin Brandt, whose boss is the director of Nord Gas,",
    "Karin Brandt, the widow of the chairman of Nord Gas,",
    "Karin Brandt, a friend of the director of Nord Gas,",
    "Karin Brandt, an aide to the leader of the Harbour Party,",
    "Karin Brandt, a lawyer for the director of Nord Bank,",
    "Karin Brandt, a neighbour of a bank director,",
    "Karin Brandt, the wife of a Nord Gas spokesman,",
    "Karin Brandt, a Nord Gas director's wife,",
    "Karin Brandt, wife of Nord Gas's director,",
    "Karin Brandt, a candidate for director of Nord Bank,",
    "Paul Okonjo, who replaced the head of Nord Gas,",
    "Paul Okonjo, who met the spokesman for Nord Gas,",
    "Paul Okonjo, suing the chief executive of Nord Bank,",
    "Paul Okonjo, the ousted head of Nord Gas,",
    "Paul Okonjo, Nord Gas's sacked director,",
    "Paul Okonjo, once director of Nord Bank,",
    "Ousted Nord Gas chief Paul Okonjo",
    "The fired head of Nord Gas, Paul Okonjo,",
    "The widow of the chairman of Nord Gas, Karin Brandt,",
    "The wife of a spokesman for Nord Gas",
    "A woman who met a spokesman for Nord Gas",
    "A sacked spokesman for Nord Gas",
    "The daughter of Nord Gas spokesman Paul Okonjo",
]


@pytest.mark.parametrize("source", NOT_THEIRS)
def test_nobody_speaks_from_the_office_of_somebody_else(source):
    assert party(f"{source} said the pier sank.") is None


STILL_THEIRS = [
    "Karin Brandt, who is now the director of Nord Gas,",
    "Karin Brandt, currently the director of Nord Gas,",
    "Karin Brandt, a lawyer and the director of Nord Gas,",
    "Karin Brandt, the long-serving director of Nord Gas,",
    "Karin Brandt, a Nord Gas director,",
]


@pytest.mark.parametrize("source", STILL_THEIRS)
def test_whoever_holds_the_office_speaks_for_it(source):
    assert party(f"{source} said the pier sank.") == "Nord Gas"


RELATED = [
    "A brother of Norrick's director Paul Okonjo",
    "A cousin of Nord Gas director Paul Okonjo",
    "A critic of Norrick Council's director Paul Okonjo",
    "Lawyers for Nord Gas director Paul Okonjo",
    "The widow of Nord Gas founder Paul Okonjo",
    "A spokesman for Norrick's director Paul Okonjo",
]


@pytest.mark.parametrize("source", RELATED)
def test_a_brother_of_the_director_is_not_the_director(source):
    [claim] = extract(ArticleText("a", f"{source} said the pier sank.")).claims
    assert claim.chain[-1].speaker is None


LISTED = [
    pytest.param(
        "Okonjo met Paul Okonjo, Ann Lund and Nord Gas director Ilse Brandt. Paul Okonjo said it sank.",
        id="and",
    ),
    pytest.param(
        "The pier was sold by Paul Okonjo, according to a Nord Gas spokesman. Paul Okonjo said it sank.",
        id="according to",
    ),
    pytest.param(
        "A spokesman for candidate Paul Okonjo left. Paul Okonjo said it sank.", id="who has a spokesman"
    ),
    pytest.param(
        "Reporters met Paul Okonjo, Nord Gas Director Ilse Brandt told them. Paul Okonjo said it sank.",
        id="told",
    ),
]


@pytest.mark.parametrize("text", LISTED)
def test_whoever_is_named_beside_an_officer_is_not_one(text):
    assert party(text) is None


FULL = [
    pytest.param(
        "Norrvik Plating was fined. Norrvik spokesman Paul Okonjo", "Norrvik Plating", id="before it"
    ),
    pytest.param(
        "The lamp maker Lumeo was fined. Lumeo chief executive Paul Okonjo", "Lumeo", id="called a maker"
    ),
    pytest.param(
        "Lumeo, a maker of lamps, was fined. Lumeo spokesman Paul Okonjo", "Lumeo", id="told to be one"
    ),
    pytest.param(
        "Lumeo, the fast-growing Orl startup, was fined. A Lumeo spokesman", "Lumeo", id="of which kind"
    ),
    pytest.param("The charity Lumeo was fined. A Lumeo spokeswoman", "Lumeo", id="called a charity"),
    pytest.param("Mayor Imke Orsk won. Orsk spokesman Paul Okonjo", "Imke Orsk", id="a person named before"),
    pytest.param(
        "Norrvik Plating was fined in May. Paul Okonjo, Norrvik's managing director,",
        "Norrvik Plating",
        id="firm",
    ),
    pytest.param(
        "It ran from the Norrvik Plating works. A spokesman for Norrvik", "Norrvik Plating", id="unnamed"
    ),
    pytest.param(
        "The Harbour Board Authority (HBA) met. HBA spokesman Paul Okonjo",
        "Harbour Board Authority",
        id="initials",
    ),
    pytest.param(
        "Norrvik makes lamps. Norrvik Plating is a works. A spokesman for Norrvik",
        "Norrvik",
        id="short before full",
    ),
    pytest.param("Norrvik Radio sent songs. A spokesman for Norrvik", "Norrvik", id="an outlet of that name"),
    pytest.param(
        "Norrvik Plating and Norrvik Casting burnt. A spokesman for Norrvik", "Norrvik", id="two of that name"
    ),
]


@pytest.mark.parametrize(("text", "name"), FULL)
def test_a_shortened_name_is_given_in_full(text, name):
    assert party(f"{text} said the pier sank.") == name


def test_a_persons_spokeswoman_is_not_the_person():
    claim = extract(ArticleText("a", "A spokeswoman for Mayor Imke Orsk said the pier sank.")).claims[-1]
    assert (claim.chain[-1].speaker, claim.chain[-1].kind) == (None, "anonymous")
