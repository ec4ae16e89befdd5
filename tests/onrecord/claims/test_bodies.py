"""Names of outlets and bodies are whole and of their kind, and a person's is not longer than it is."""

import pytest

from onrecord.claims import extract
from onrecord.types import ArticleText


def voices(text):
    return [
        (c.chain[-1].speaker, c.chain[-1].kind) for c in extract(ArticleText("a", text)).claims if c.chain
    ]


OUTLETS = [
    ("The Norrick Post", "Norrick Post"),
    ("The Economist", "Economist"),
    ("The Hill", "Hill"),
    ("The Mail on Sunday", "Mail on Sunday"),
    ("Last week the Herald on Sunday", "Herald on Sunday"),
    ("Le Monde", "Le Monde"),
    ("On Monday Dagens Nyheter", "Dagens Nyheter"),
    ("E! News", "E! News"),
    ("Last week France 24", "France 24"),
    ("Axios", "Axios"),
    ("Rolling Stone", "Rolling Stone"),
]


@pytest.mark.parametrize(("source", "name"), OUTLETS)
def test_an_outlet_is_known_by_its_whole_name(source, name):
    assert voices(f"{source} reported that the pier had sunk.") == [(name, "outlet")]


NO_OUTLETS = [
    ("The board on Sunday", None, "organization"),
    ("Economist Olu Adeyemi", "Olu Adeyemi", "person"),
    ("The BBC's Maria Silva", "Maria Silva", "person"),
    ("Publisher Ines Forbes, 61,", "Ines Forbes", "person"),
]


@pytest.mark.parametrize(("source", "name", "kind"), NO_OUTLETS)
def test_what_an_outlets_word_stands_beside_is_none(source, name, kind):
    assert voices(f"{source} said that the pier had sunk.")[0][1] == kind
    assert (voices(f"{source} said that the pier had sunk.")[0][0] or "").endswith(name or "")


BODIES = [
    ("The Sheriff's Department for Tarn County", "Sheriff's Department for Tarn County"),
    ("The Governor's Office", "Governor's Office"),
    ("The U.S. Attorney's Office for the Tarn District", "U.S. Attorney's Office for the Tarn District"),
    ("The Firefighters’ Union (FFU)", "Firefighters’ Union"),
    ("The National Nurses’ Council", "National Nurses’ Council"),
    ("The Health and Labour Ministries", "Health and Labour Ministries"),
    ("The Education, Culture and Labour Ministries", "Education, Culture and Labour Ministries"),
    ("Kenya's Ministry of Roads", "Ministry of Roads"),
]


@pytest.mark.parametrize(("source", "name"), BODIES)
def test_a_body_keeps_its_whole_name(source, name):
    assert voices(f"{source} said that the road was shut.") == [(name, "organization")]


PERSONS = [
    ("Praising Amina Diallo, her friend, drew applause. Mrs. Diallo", "Amina Diallo"),
    ("Mocking Hiro Tanabe and his band is easy. Mr. Tanabe", "Hiro Tanabe"),
    ("The Tigers’ Kofi Mensah", "Kofi Mensah"),
    ("Forbes’ Amara X Okoye", "Amara X Okoye"),
    ("Head of the committee Hakem al-Rashid", "Hakem al-Rashid"),
    ("Chief of the coastguard Idris bin Salem", "Idris bin Salem"),
]


@pytest.mark.parametrize(("source", "name"), PERSONS)
def test_a_person_is_a_person_without_what_stands_before(source, name):
    assert voices(f"{source} said that the road was shut.")[-1] == (name, "person")


SHARED = [
    ("Kwame Ode met Sterling Ode. Kwame Ode told her it was dark. “I was cold,” Ode said.", "Kwame Ode"),
    ("Milo Brik, 9, left. “It was a game,” his father, Dan Brik, said. “He is nine,” Brik said.", "Dan Brik"),
    ("Imran Shah said it was open. Yusuf Shah told her it was shut. Shah said he had a key.", "Yusuf Shah"),
]


@pytest.mark.parametrize(("text", "name"), SHARED)
def test_of_two_of_one_name_it_is_whoever_spoke_last(text, name):
    assert voices(text)[-1] == (name, "person")


HE = [
    "Pavel Novak said he was well.\n\nLinh Tran, 31, a dancer and Novak's wife\n\nHe said: “I am at home.”",
    "Pavel Novak said he was well. Sana Mir, his widowed sister, wept. He said it was a lie.",
    "Pavel Novak said he was well. The Harbour Accord was signed in May. He said it was a lie.",
]


@pytest.mark.parametrize("text", HE)
def test_he_is_neither_a_wife_nor_a_treaty(text):
    assert voices(text)[-1] == ("Pavel Novak", "person")


OTHERS = [
    ("Norrick's civil aviation authority said it was shut. The airline said it was open.", None),
    ("Orl University said it was shut. The company said it was open.", None),
    ("The Teachers' Union said it was shut. The group said it was open.", "Teachers' Union"),
    ("Orl Energy said it was shut. The company said it was open.", "Orl Energy"),
]


@pytest.mark.parametrize(("text", "name"), OTHERS)
def test_a_noun_for_a_firm_is_no_authority(text, name):
    assert voices(text)[-1][0] == name


def test_he_is_nobody_of_whom_another_spoke():
    text = (
        "“It is dark,” Mayor Sane said. “Karl Ost may be right.”\n\nHe paused, then added: “I do not know.”"
    )
    assert voices(text)[-1] == ("Sane", "person")


def test_a_contraction_is_no_part_of_a_name():
    text = "“I’m Nancy Okoye,” she said. Okoye told the board: “I’m well.” “Don’t go,” Okoye said."
    assert "I’m" not in str(voices(text))


def test_the_verb_of_a_question_is_no_first_name():
    text = "Will Okoye win?\n\nAda Okoye said she would. Okoye said the vote was near."
    assert [name for name, _ in voices(text)] == ["Ada Okoye"] * 2


def test_a_name_that_begins_like_a_participle_keeps_its_beginning():
    text = "Rowling Pier was shut, the board said. Rowling Pier said it was open. The Pier stood."
    assert voices(text)[-1][0] == "Rowling Pier"


def test_he_is_no_place():
    text = "Pavel Novak runs a plant in Porto Allegra. Allegra is hot. “We build fans,” he said."
    assert voices(text)[-1] == ("Pavel Novak", "person")


def test_who_speaks_after_a_paper_of_his_is_a_person_again():
    text = "Ivo Ode met Kwame Ode. Kwame Ode's letter said it was dark. Ode said it was cold."
    assert voices(text)[-1][1] == "person"


def test_inside_the_quotation_he_may_be_whom_it_names():
    text = "Rep. Ada Lund said: “Karl Ost is a fraud. He said that the sea was dry.”"
    assert voices(text)[-1] == ("Karl Ost", "person")


def test_a_name_that_ends_in_a_mark_ends_no_sentence():
    [claim] = extract(ArticleText("a", "Shares in Yahoo! Japan fell, the broker said.")).claims
    assert claim.content[0][0] == 0


THE = [
    ("Environmental Inspectorate", "Inspectorate"), ("Brunnen Watch", "Watch"), ("Tarn Lantern", "Lantern"),
    ("Okafor Prize", "Prize"), ("Northern Passage", "Passage"), ("Halvik Spire", "Spire"),
]  # fmt: skip


@pytest.mark.parametrize(("whole", "short"), THE)
def test_what_is_named_with_the_is_no_person_whose_last_name_comes_back(whole, short):
    text = f"The {whole} closed the plant on Monday. The {short} said it had no choice."
    found = [c.chain[-1] for c in extract(ArticleText("a", text)).claims if c.chain]
    assert [link.kind for link in found if link.kind == "person"] == []


@pytest.mark.parametrize("name", ["Wei Zhao", "Ada Lund", "Thabo Mokwena", "Noor Halden"])
def test_whose_last_name_comes_back_without_the_is_a_person(name):
    text = f"{name} closed the plant on Monday. {name.split()[-1]} said there was no choice."
    found = [c.chain[-1] for c in extract(ArticleText("a", text)).claims if c.chain]
    assert [(link.speaker, link.kind) for link in found] == [(name, "person")]


BARE_OFFICES = [
    "Yshu Rangana, director of the Tide Institute,", "Thokar Oosh, its acting chairman,",
    "Imke Orsk, executive director of Nord Aid,", "Lamber Quist, vice chairwoman of the campaign,",
    "Brell Haddo, editor at large of the Norrick Post,", "Ginsa Marti, chief executive since 2012,",
    "Jolla-Ree Formic, political science professor at Orl University,", "Riddo Gempel, editorial director,",
    "Fann Menggu, deputy director of the board,", "Ommar Quell, chief of staff,", "Orsk Brannik, his lawyer,",
    "Sunnit Palo, spokesman for Nord Gas,",
]  # fmt: skip


@pytest.mark.parametrize("source", BARE_OFFICES)
def test_whoever_has_an_office_behind_the_name_is_a_person(source):
    assert voices(f"{source} said it sank.") == [(source.split(",")[0], "person")]


TRADES = [
    "Nord Gasworks, maker of valves,", "Tarn Quay, leader in wind power,", "Orl Rangers, owner of the pier,",
    "Tarn Quay, home of divers,", "Brunn Lumeo, publisher of maps,", "Halvik Spire, provider of power,",
    "Tarn Quay, member of the league,", "Brunn Lumeo, manager of funds,",
]  # fmt: skip


@pytest.mark.parametrize("source", TRADES)
def test_what_a_firm_may_be_called_makes_no_person(source):
    assert [kind for _, kind in voices(f"{source} said it sank.")] == ["organization"]
